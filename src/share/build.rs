//! From the plan to what is shared. The one gate: what was not picked does not pass.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use uuid::Uuid;

use super::data::{self, *};
use super::sittings::sittings;
use crate::content::{Content, Question, TYPED, Within};
use crate::pictures::Pictures;
use crate::plan::{self, List, Pence, Period, Plan, Said, State};
use crate::record::{Follow, GoalPart, Log, Path, PersonId, Statement, Subject, Value};
use crate::words::{Words, plain};

/// The picked parts of a plan as data. `made` is now, in the time zone of this computer.
pub fn shared_plan(
    plan: &Plan,
    log: &Log,
    content: &Content,
    words: &Words,
    parts: Parts,
    made: &Zoned,
) -> SharedPlan {
    let from = From { plan, log, content, words, zone: made.time_zone() };
    SharedPlan {
        format: FORMAT.to_owned(),
        version: VERSION,
        made: made.date(),
        language: words.language().tag().to_owned(),
        parts: parts.ids().into_iter().map(str::to_owned).collect(),
        person: SharedPerson { name: plan.name.clone(), example: plan.example },
        people: plan.people.iter().map(|(id, person)| someone(*id, person)).collect(),
        sittings: from.sittings(),
        agreed: plan.agreed.as_ref().map(|said| from.saying_of(said)),
        agreed_unseen: plan.agreed.as_ref().is_some_and(|said| !plan.sitting(said.sitting).is_said()),
        about: parts.about.then(|| from.about()),
        life: parts.life.then(|| content.questions.iter().map(|question| from.answer(question)).collect()),
        money: parts.money.then(|| from.money(parts.life)),
        plan: parts.plan.then(|| from.support()),
        missing: from.missing(parts),
    }
}

struct From<'a> {
    plan: &'a Plan,
    log: &'a Log,
    content: &'a Content,
    words: &'a Words,
    zone: &'a TimeZone,
}

impl From<'_> {
    fn date(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    fn saying_of<T>(&self, said: &Said<T>) -> Saying {
        Saying {
            by: said.by,
            how: said.how,
            entered_by: said.entered_by,
            sure: said.sure,
            date: self.date(said.at),
        }
    }

    fn saying(&self, statement: &Statement) -> Saying {
        Saying {
            by: statement.by,
            how: statement.how,
            entered_by: statement.entered_by,
            sure: statement.sure,
            date: self.date(statement.at),
        }
    }

    fn sayings(&self, path: &Path) -> Vec<Saying> {
        // What counts as shown: the person's own words, else those of others; never what was taken away.
        let heads = self.log.heads(path.as_str()).filter(|head| head.value != Value::Gone);
        let own = heads.clone().any(|head| head.by == PersonId::Me);
        heads.filter(|head| !own || head.by == PersonId::Me).map(|head| self.saying(head)).collect()
    }

    // An answer as the person saw it. One that this version does not ask has its id only.
    fn item(&self, about: Subject<'_>, id: &str, said: Vec<Saying>) -> SharedItem {
        let choice = self.content.choices(about).iter().find(|choice| choice.id == id);
        let words = choice.map(|choice| choice.words.as_str());
        let words = words.or_else(|| self.content.ask(about).words_of(id)).filter(|key| self.words.has(key));
        let marked = words.map_or_else(|| id.to_owned(), |key| self.words.get(key));
        let picture = match (choice, words) {
            (Some(choice), _) => choice.picture.clone(),
            (None, Some(key)) => Pictures::key_for(key),
            (None, None) => String::new(),
        };
        let order = self.content.choices(about).iter().position(|choice| choice.id == id);
        let look = ItemLook {
            picture,
            order: order.unwrap_or(usize::MAX),
            unpaid: choice.is_some_and(|choice| choice.unpaid),
            marked: marked.clone(),
        };
        SharedItem { id: id.to_owned(), text: plain(&marked), said, look }
    }

    // The one answer that is picked.
    fn picked(&self, about: Subject<'_>) -> Option<SharedItem> {
        let id = self.plan.picked(about)?;
        Some(self.item(about, id, self.sayings(&about.path())))
    }

    // All answers that are on, in the order in which they are asked. Those that are not asked here come last.
    fn items(&self, about: Subject<'_>, picked: &BTreeSet<String>) -> Vec<SharedItem> {
        let order = self.content.choices(about);
        // That somebody is not wanted as a helper is on no page for anybody.
        let is_worry = |id: &String| order.iter().any(|known| known.id == *id && known.worry);
        let mut ids: Vec<&String> = picked.iter().filter(|id| !is_worry(id)).collect();
        ids.sort_by_key(|id| order.iter().position(|known| known.id == **id).unwrap_or(usize::MAX));
        ids.into_iter().map(|id| self.item(about, id, self.sayings(&about.option(id)))).collect()
    }

    fn own(&self, about: Subject<'_>) -> Option<OwnWords> {
        let text = self.plan.typed(about)?.to_owned();
        Some(OwnWords { text, said: self.sayings(&about.own()) })
    }

    fn about(&self) -> About {
        let list = |list: List| {
            let about = Subject::Cards(list);
            let cards = self.plan.cards(list).map(|cards| self.items(about, &cards.picked));
            CardList { cards: cards.unwrap_or_default(), own: self.own(about) }
        };
        About {
            face: self.plan.face.clone(),
            likes: list(List::Likes),
            matters: list(List::Matters),
            supports: list(List::Supports),
        }
    }

    fn answer(&self, question: &Question) -> data::SharedAnswer {
        let id = question.id.as_str();
        let given = self.plan.answer(id);
        let view = |said: &Said<String>| {
            let item = self.item(Subject::Life(id), &said.what, Vec::new());
            View { option: item.id, text: item.text, said: self.saying_of(said), look: item.look }
        };
        let several = |follow, picked: fn(&plan::Answer) -> &BTreeSet<String>| {
            given.map_or_else(Vec::new, |answer| self.items(Subject::Follow(id, follow), picked(answer)))
        };
        data::SharedAnswer {
            question: question.id.clone(),
            asked: plain(&self.words.get(question.key())),
            name: self.name(id),
            outcomes: letters(question),
            wellbeing: areas(question),
            views: given.map(|answer| answer.views.iter().map(view).collect()).unwrap_or_default(),
            hard: several(Follow::Hard, |answer| &answer.hard),
            helpers: several(Follow::Helper, |answer| &answer.helpers),
            wish: self.picked(Subject::Follow(id, Follow::Wish)),
            picture: question.picture().to_owned(),
        }
    }

    fn name(&self, question: &str) -> String {
        let question = self.content.question(question);
        question.map(|question| plain(&self.words.get(&question.name_key()))).unwrap_or_default()
    }

    // The lines of the working repeat answers, so they pass only together with the answers.
    fn money(&self, with_life: bool) -> data::SharedMoney {
        let money = &self.plan.money;
        let mut shared = data::SharedMoney {
            indicative: true,
            needs_cost_more: money.more,
            ..data::SharedMoney::default()
        };
        match money.source.as_deref() {
            Some(TYPED) => {
                if let Some(typed) = money.typed.filter(|amount| amount.0 > 0) {
                    let (week, year) = match money.period {
                        Period::Week => (typed, Pence(typed.0.saturating_mul(52))),
                        Period::Year => (Pence((typed.0 + 26) / 52), typed),
                    };
                    shared.source = Some("told".to_owned());
                    shared.week = Some(self.amount(week));
                    shared.year = Some(self.amount(year));
                }
            }
            Some(id) => {
                if let Some(pack) = self.content.pack(id) {
                    shared.source = Some("table".to_owned());
                    shared.table = Some(Table {
                        pack: pack.id.clone(),
                        council: pack.council.clone(),
                        version: pack.version.clone(),
                        valid_from: pack.valid.0.clone(),
                        valid_to: pack.valid.1.clone(),
                        source: pack.source.clone(),
                        illustrative: pack.illustrative,
                        period: if pack.method.weekly { "week" } else { "year" }.to_owned(),
                    });
                    if let plan::Amount::Guess(guess) = plan::amount(self.plan, self.content) {
                        shared.week = Some(self.amount(guess.week));
                        shared.year = Some(self.amount(guess.year));
                        shared.workings = Some(self.workings(&guess, with_life));
                    }
                }
            }
            None => {}
        }
        shared
    }

    fn workings(&self, guess: &plan::Guess, with_life: bool) -> Workings {
        let line = |working: &plan::Working| WorkingLine {
            question: working.question.clone(),
            name: self.name(&working.question),
            option: working.choice.clone(),
            points: working.points,
            weight: working.weight,
        };
        Workings {
            lines: with_life.then(|| guess.workings.iter().map(line).collect()),
            points: guess.points,
            table: self.amount(guess.table),
            unpaid_off: self.amount(guess.unpaid_off),
            missing_count: guess.missing.len(),
            missing: with_life.then(|| guess.missing.iter().map(|id| self.name(id)).collect()),
        }
    }

    fn support(&self) -> Support {
        let costs = plan::costs(self.plan, self.content);
        Support {
            goals: self.plan.goals.iter().map(|goal| self.goal(goal)).collect(),
            weekly_cost: (costs.unknown < costs.lines.len()).then(|| self.amount(costs.known)),
            council_cost: self.amount(costs.of_council().1),
        }
    }

    fn title(&self, goal: &plan::Goal) -> String {
        match (&goal.words, self.content.question(&goal.id)) {
            (Some(own), _) => own.clone(),
            (None, Some(question)) => plain(&self.words.get(&question.goal_key())),
            (None, None) => self.words.get("print-easy-goal.own"),
        }
    }

    fn goal(&self, goal: &plan::Goal) -> data::SharedGoal {
        let about = |part| Subject::Goal(&goal.id, part);
        let items = |part, picked| self.items(about(part), picked);
        let question = self.content.question(&goal.id);
        let title = self.title(goal);
        data::SharedGoal {
            id: goal.id.clone(),
            name: if question.is_some() { self.name(&goal.id) } else { title.clone() },
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
            picture: question.map_or("plan-own-goal", Question::picture).to_owned(),
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

    fn amount(&self, pence: Pence) -> Amount {
        Amount { pence: pence.0, text: self.words.language().money(pence.0) }
    }

    fn sittings(&self) -> Vec<SharedSitting> {
        sittings(self.plan, self.log, self.zone)
    }

    fn missing(&self, parts: Parts) -> Vec<Missing> {
        let shown = |id: &str| match id {
            "name" => true,
            "likes" | "matters" | "support" => parts.about,
            "life" => parts.life,
            "money" => parts.money,
            _ => parts.plan,
        };
        plan::findings(self.plan, self.content)
            .into_iter()
            .filter(|finding| finding.state == State::Missing && shown(finding.id))
            .map(|finding| Missing {
                id: finding.id.to_owned(),
                text: plain(&self.words.get(&format!("check-{}", finding.id))),
                done: finding.count.map(|(done, _)| done),
                of: finding.count.map(|(_, of)| of),
                goal: finding.goal.and_then(|id| self.plan.goal(&id)).map(|goal| self.title(goal)),
            })
            .collect()
    }
}

fn someone(id: Uuid, person: &plan::Person) -> Someone {
    let role = person.role.map(|role| role.id().to_owned());
    Someone { id: id.to_string(), role, name: person.name.clone() }
}

fn letters(question: &Question) -> Vec<String> {
    question.outcomes.iter().map(|outcome| outcome.letter().to_string()).collect()
}

fn areas(question: &Question) -> Vec<String> {
    question.wellbeing.iter().map(|area| area.id()).collect()
}
