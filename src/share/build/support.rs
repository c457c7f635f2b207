//! The plan itself: the help that must go on, the goals, and what they cost.

use jiff::ToSpan;

use super::super::data::{self, ByWhen, SharedGoal, SharedKept, SharedSource, Support};
use super::From;
use super::life::{areas, letters};
use crate::content::Within;
use crate::plan::{self, Compared, Cost, Help, NoAmount, Said};
use crate::record::{Follow, GoalPart, Subject};
use crate::words::plain;

impl From<'_> {
    pub(super) fn support(&self) -> Support {
        let kept: Vec<SharedKept> = plan::kept(self.seen, self.content)
            .iter()
            .filter(|help| {
                help.needs.iter().any(|need| plan::kept_goes_with(self.whole, need.question, self.reader))
            })
            .map(|help| self.kept(help))
            .collect();
        let goals: Vec<SharedGoal> = self.seen.goals.iter().map(|goal| self.goal(goal)).collect();
        // Of what the reader sees, so that no sum tells what is left out.
        let costs = plan::costs(self.seen, self.content);
        let amount = match plan::amount(self.whole, self.content) {
            // How they compare would tell of an amount that is not told.
            _ if self.table_that_tells().is_some() => Err(NoAmount::NotSaid),
            plan::Amount::None(why) => Err(why),
            some => some.week().ok_or(NoAmount::NotSaid),
        };
        let compared = match costs.compared(amount) {
            Compared::Less => Some("less"),
            Compared::Same => Some("same"),
            Compared::More => Some("more"),
            Compared::Shared => Some("shared"),
            Compared::Nothing | Compared::NoAmount(_) | Compared::NotKnown(_) => None,
        };
        Support {
            weekly_cost: (costs.unknown < costs.lines.len()).then(|| self.amount(costs.known)),
            by_source: costs.by_source.iter().map(|source| self.source(source)).collect(),
            cost_unknown: costs.unknown,
            compared: compared.filter(|_| self.parts.money).map(str::to_owned),
            no_change: self.seen.no_change,
            decisions: self.decisions(),
            kept,
            goals,
        }
    }

    fn source(&self, source: &plan::SourceCost) -> SharedSource {
        let about = Subject::Follow("", Follow::Pays);
        SharedSource {
            source: self.item(about, &source.source, Vec::new()),
            least: self.amount(source.least),
            most: self.amount(source.most),
            unknown: source.unknown,
        }
    }

    fn cost(&self, cost: Cost) -> (Option<data::SharedAmount>, Option<String>) {
        match cost {
            Cost::Known(cost) => (Some(self.amount(cost)), None),
            Cost::Elsewhere => (None, Some(plan::ELSEWHERE.to_owned())),
            Cost::NotKnown => (None, Some(plan::NOT_KNOWN.to_owned())),
            Cost::NotSaid => (None, None),
        }
    }

    fn kept(&self, help: &Help<'_>) -> SharedKept {
        let about = |follow| Subject::Follow(&help.id, follow);
        let now = &help.said.now;
        // What the help is for, as far as this reader sees it.
        let is_seen = |need: &&plan::Need<'_>| plan::kept_goes_with(self.whole, need.question, self.reader);
        let needs: Vec<_> = help.needs.iter().filter(is_seen).map(|need| need.question).collect();
        let (mut outcomes, mut wellbeing) = (Vec::new(), Vec::new());
        for question in &needs {
            outcomes.extend(letters(question));
            wellbeing.extend(areas(question));
        }
        outcomes.sort();
        outcomes.dedup();
        wellbeing.sort();
        wellbeing.dedup();
        let (weekly_cost, no_cost) = self.cost(now.costs());
        let mut who = self.items(about(Follow::Helper), &help.said.helpers);
        who.retain(|helper| plan::is_help(&helper.id));
        SharedKept {
            help: help.id.clone(),
            questions: needs.iter().map(|question| question.id.clone()).collect(),
            needs: needs.iter().map(|question| self.name(&question.id)).collect(),
            name: plain(&self.words.get(&help.name_key())),
            outcomes,
            wellbeing,
            who,
            days: self.items(about(Follow::Day), &now.days),
            times: self.items(about(Follow::Time), &now.times),
            hours: self.picked(about(Follow::Hours)),
            stay: self.items(about(Follow::Stay), &now.stay),
            weekly_cost,
            no_cost,
            pays: self.items(about(Follow::Pays), &now.pays),
            not_sure: self.not_sure(&[
                ("day", about(Follow::Day)),
                ("time", about(Follow::Time)),
                ("hours", about(Follow::Hours)),
                ("cost", about(Follow::Cost)),
            ]),
            goes_on: help.must_go_on(),
            changes: self.parts.life && help.needs.iter().any(plan::Need::changes),
            picture: help.picture(),
        }
    }

    pub(super) fn title(&self, goal: &plan::Goal) -> String {
        match (&goal.words, goal.key(self.content)) {
            (Some(own), _) => own.clone(),
            (None, Some(key)) => plain(&self.words.get(&key)),
            (None, None) => self.words.get("print-easy-goal.own"),
        }
    }

    fn goal(&self, goal: &plan::Goal) -> SharedGoal {
        let about = |part| Subject::Goal(&goal.id, part);
        let items = |part, picked| self.items(about(part), picked);
        // The one rule of what a goal belongs to; also where it is to keep something.
        let question = goal.question(self.content);
        let title = self.title(goal);
        let (weekly_cost, no_cost) = self.cost(goal.costs());
        SharedGoal {
            id: goal.id.clone(),
            // A whole area of life is no one need.
            question: question
                .filter(|question| goal.is_for(question, self.content))
                .map(|question| question.id.clone()),
            name: question
                .filter(|question| question.id == goal.id)
                .map_or_else(|| title.clone(), |question| self.name(&question.id)),
            title,
            outcomes: goal.outcomes(self.content).iter().map(|of| of.letter().to_string()).collect(),
            wellbeing: question.map(areas).unwrap_or_default(),
            want: items(GoalPart::Want, &goal.want),
            what: items(GoalPart::What, &goal.what),
            what_own: self.own(about(GoalPart::What)),
            who: items(GoalPart::Who, &goal.who),
            days: items(GoalPart::Day, &goal.days),
            times: items(GoalPart::Time, &goal.times),
            weekly_cost,
            no_cost,
            pays: items(GoalPart::Pays, &goal.pays),
            step: self.picked(about(GoalPart::Next)),
            doer: self.picked(about(GoalPart::Doer)),
            by: goal.when.as_ref().and_then(|said| self.by_when(about(GoalPart::When), said)),
            said: self.sayings(&about(GoalPart::On).path()),
            words_said: if goal.words.is_some() {
                self.sayings(&about(GoalPart::Words).path())
            } else {
                Vec::new()
            },
            not_sure: self.not_sure(&[
                ("what", about(GoalPart::What)),
                ("who", about(GoalPart::Who)),
                ("day", about(GoalPart::Day)),
                ("time", about(GoalPart::Time)),
                ("cost", about(GoalPart::Cost)),
                ("next", about(GoalPart::Next)),
                ("doer", about(GoalPart::Doer)),
                ("when", about(GoalPart::When)),
            ]),
            photo: self.photo(about(GoalPart::Photo)),
            recording: self.recording(about(GoalPart::Recording)),
            picture: question.map_or("plan-own-goal", |question| question.picture()).to_owned(),
        }
    }

    fn by_when(&self, about: Subject<'_>, said: &Said<String>) -> Option<ByWhen> {
        let choice = self.content.ask(about).choice(&said.what)?;
        let span = match choice.within? {
            Within::Days(days) => i64::from(days).days(),
            Within::Months(months) => i64::from(months).months(),
        };
        Some(ByWhen {
            id: said.what.clone(),
            text: plain(&self.words.get(&choice.words)),
            date: self.date(said.at).checked_add(span).ok()?,
            said: self.saying_of(said),
        })
    }
}
