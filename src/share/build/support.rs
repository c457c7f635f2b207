//! The plan itself: the help that must go on, the goals, and what they cost.

use jiff::ToSpan;

use super::super::data::*;
use super::From;
use super::life::{areas, letters};
use crate::content::Within;
use crate::plan::{self, Need, Pence, Said};
use crate::record::{Follow, GoalPart, Subject};
use crate::words::plain;

impl From<'_> {
    pub(super) fn support(&self) -> Support {
        let kept: Vec<SharedKept> = plan::kept(self.seen, self.content)
            .iter()
            .filter(|need| plan::kept_goes_with(self.whole, need.question, self.reader))
            .map(|need| self.kept(need))
            .collect();
        let goals: Vec<SharedGoal> = self.seen.goals.iter().map(|goal| self.goal(goal)).collect();
        // Whatever is here has a cost, or its cost is not known: the sums are those of this document.
        let costs: Vec<(Option<&Amount>, &[SharedItem])> = kept
            .iter()
            .map(|kept| (kept.weekly_cost.as_ref(), kept.pays.as_slice()))
            .chain(goals.iter().map(|goal| (goal.weekly_cost.as_ref(), goal.pays.as_slice())))
            .collect();
        let sum = |which: &dyn Fn(&[SharedItem]) -> bool| {
            let known = costs.iter().filter(|(_, pays)| which(pays)).filter_map(|(cost, _)| *cost);
            Pence(known.fold(0i64, |all, cost| all.saturating_add(cost.pence)))
        };
        let unknown = costs.iter().filter(|(cost, _)| cost.is_none()).count();
        let is_known = costs.iter().any(|(cost, _)| cost.is_some());
        Support {
            weekly_cost: is_known.then(|| self.amount(sum(&|_| true))),
            council_cost: self.amount(sum(&|pays| pays.iter().any(|item| item.id == "council"))),
            cost_unknown: unknown,
            kept,
            goals,
        }
    }

    fn kept(&self, need: &Need<'_>) -> SharedKept {
        let id = need.question.id.as_str();
        let about = |follow| Subject::Follow(id, follow);
        let now = &need.answer.now;
        let mut who = self.items(about(Follow::Helper), &need.answer.helpers);
        who.retain(|helper| helper.id != "nobody");
        SharedKept {
            question: id.to_owned(),
            name: self.name(id),
            outcomes: letters(need.question),
            wellbeing: areas(need.question),
            who,
            days: self.items(about(Follow::Day), &now.days),
            times: self.items(about(Follow::Time), &now.times),
            hours: self.picked(about(Follow::Hours)),
            stay: self.items(about(Follow::Stay), &now.stay),
            weekly_cost: now.cost.map(|cost| self.amount(cost)),
            pays: self.items(about(Follow::Pays), &now.pays),
            changes: self.parts.life && need.changes(),
            picture: need.question.picture().to_owned(),
        }
    }

    pub(super) fn title(&self, goal: &plan::Goal) -> String {
        match (&goal.words, self.content.question(&goal.id)) {
            (Some(own), _) => own.clone(),
            (None, Some(question)) => plain(&self.words.get(&question.goal_key())),
            (None, None) => self.words.get("print-easy-goal.own"),
        }
    }

    fn goal(&self, goal: &plan::Goal) -> SharedGoal {
        let about = |part| Subject::Goal(&goal.id, part);
        let items = |part, picked| self.items(about(part), picked);
        let of_question = self.content.question(&goal.id);
        let question = of_question.or_else(|| self.content.question(goal.about.as_deref()?));
        let title = self.title(goal);
        SharedGoal {
            id: goal.id.clone(),
            question: question.map(|question| question.id.clone()),
            name: if of_question.is_some() { self.name(&goal.id) } else { title.clone() },
            title,
            outcomes: question.map(letters).unwrap_or_default(),
            wellbeing: question.map(areas).unwrap_or_default(),
            want: items(GoalPart::Want, &goal.want),
            what: items(GoalPart::What, &goal.what),
            what_own: self.own(about(GoalPart::What)),
            who: items(GoalPart::Who, &goal.who),
            days: items(GoalPart::Day, &goal.days),
            times: items(GoalPart::Time, &goal.times),
            weekly_cost: goal.cost.map(|cost| self.amount(cost)),
            pays: items(GoalPart::Pays, &goal.pays),
            step: self.picked(about(GoalPart::Next)),
            doer: self.picked(about(GoalPart::Doer)),
            by: goal.when.as_ref().and_then(|said| self.by_when(about(GoalPart::When), said)),
            said: self.sayings(&about(GoalPart::On).path()),
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
