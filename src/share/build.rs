//! From the plan to what is shared. The one gate: what was not picked does not pass.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use super::data::{self, *};
use crate::content::{Content, Question};
use crate::pictures::Pictures;
use crate::plan::{self, List, Pence, Period, Plan, Said, State};
use crate::record::{Log, Path, Statement, Value};
use crate::words::{Words, plain};

// The order in which choices are shown. One that is not known comes last.
const WANT: [&str; 6] = ["myself", "more-help", "other-helper", "other-time", "other-place", "new-thing"];
const WHO: [&str; 7] = ["me", "family", "friends", "community", "volunteer", "worker", "pa"];
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const TIMES: [&str; 4] = ["morning", "afternoon", "evening", "night"];
const PAYS: [&str; 5] = ["council", "own", "health", "work", "free"];
const HARD: [&str; 5] = ["pain", "danger", "slow", "changes", "none"];
const HELPERS: [&str; 5] = ["family", "friend", "paid", "equipment", "nobody"];

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
        language: "en-GB".to_owned(),
        parts: parts.ids().into_iter().map(str::to_owned).collect(),
        person: Person { name: plan.name.clone(), example: plan.example },
        company: data::Company {
            who: plan.company.who.as_deref().map(|id| from.item("ready-who", id, "with/who")),
            how: plan.company.how.as_deref().map(|id| from.item("ready-how", id, "with/how")),
        },
        agreed: plan.agreed.as_ref().map(|said| from.saying_of(said)),
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
        Saying { by: said.by, how: said.how, entered_by: said.entered_by, date: self.date(said.at) }
    }

    fn saying(&self, statement: &Statement) -> Saying {
        Saying {
            by: statement.said_by,
            how: statement.how,
            entered_by: statement.entered_by,
            date: self.date(statement.at),
        }
    }

    fn sayings(&self, path: &str) -> Vec<Saying> {
        let path = Path::from(path);
        let standing = self.log.standing(&path).filter(|statement| statement.value != Value::Gone);
        standing.map(|statement| self.saying(statement)).collect()
    }

    // The item with the words `key`, said on this path.
    fn keyed(&self, id: &str, key: &str, path: &str) -> Item {
        let marked = self.words.get(key);
        Item {
            id: id.to_owned(),
            text: plain(&marked),
            said: self.sayings(path),
            look: Look { marked, picture: Pictures::key_for(key) },
        }
    }

    fn item(&self, heading: &str, id: &str, path: &str) -> Item {
        match id {
            "none" => self.keyed(id, "answer-none", path),
            "not-sure" | "later" => self.keyed(id, &format!("answer-{id}"), path),
            _ => self.keyed(id, &format!("{heading}.{id}"), path),
        }
    }

    fn items(&self, heading: &str, picked: &BTreeSet<String>, order: &[&str], path: &str) -> Vec<Item> {
        sorted(picked, order).into_iter().map(|id| self.item(heading, id, &format!("{path}/{id}"))).collect()
    }

    fn own(&self, text: Option<&String>, path: &str) -> Option<OwnWords> {
        text.map(|text| OwnWords { text: text.clone(), said: self.sayings(path) })
    }

    fn about(&self) -> About {
        let cards = &self.content.cards;
        let list = |list: List, order: &[String]| {
            let Some(cards) = self.plan.cards(list) else { return CardList::default() };
            let path = format!("about/{}", list.id());
            let order: Vec<&str> = order.iter().map(String::as_str).collect();
            let picked = sorted(&cards.picked, &order);
            CardList {
                cards: picked.into_iter().map(|id| self.keyed(id, id, &format!("{path}/{id}"))).collect(),
                own: self.own(cards.own.as_ref(), &format!("{path}/own")),
            }
        };
        About {
            face: self.plan.face.clone(),
            likes: list(List::Likes, &cards.likes),
            matters: list(List::Matters, &cards.matters),
            supports: list(List::Supports, &cards.supports),
        }
    }

    fn answer(&self, question: &Question) -> data::Answer {
        let key = question.key();
        let path = format!("life/{}", question.id);
        let given = self.plan.answer(&question.id);
        let view = |said: &Said<String>| {
            let mut item = self.item(&key, &said.what, "");
            if let Some(choice) = question.choices.iter().find(|choice| choice.id == said.what) {
                item.look.picture.clone_from(&choice.picture);
            }
            View { option: item.id, text: item.text, said: self.saying_of(said), look: item.look }
        };
        data::Answer {
            question: question.id.clone(),
            asked: plain(&self.words.get(&key)),
            name: self.name(&question.id),
            outcomes: letters(question),
            wellbeing: areas(question),
            views: given.map(|answer| answer.views.iter().map(view).collect()).unwrap_or_default(),
            hard: given.map_or_else(Vec::new, |answer| {
                self.items("hard-heading", &answer.hard, &HARD, &format!("{path}/hard"))
            }),
            helpers: given.map_or_else(Vec::new, |answer| {
                self.items("helper-heading", &answer.helpers, &HELPERS, &format!("{path}/helper"))
            }),
            wish: given
                .and_then(|answer| answer.wish.as_deref())
                .map(|id| self.item("wish-heading", id, &format!("{path}/wish"))),
            picture: question.picture.clone(),
        }
    }

    fn name(&self, question: &str) -> String {
        plain(&self.words.get(&format!("q-{question}.name")))
    }

    // The lines of the working repeat answers, so they pass only together with the answers.
    fn money(&self, with_life: bool) -> data::Money {
        let money = &self.plan.money;
        let mut shared =
            data::Money { indicative: true, needs_cost_more: money.more, ..data::Money::default() };
        match money.source.as_deref() {
            Some("typed") => {
                if let Some(typed) = money.typed.filter(|amount| amount.0 > 0) {
                    let (week, year) = match money.period {
                        Period::Week => (typed, Pence(typed.0.saturating_mul(52))),
                        Period::Year => (Pence((typed.0 + 26) / 52), typed),
                    };
                    shared.source = Some("told".to_owned());
                    shared.week = Some(week.into());
                    shared.year = Some(year.into());
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
                    if let Some(guess) = plan::guess(self.plan, self.content, pack) {
                        shared.week = Some(guess.week.into());
                        shared.year = Some(guess.year.into());
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
            table: guess.table.into(),
            unpaid_off: guess.unpaid_off.into(),
            missing_count: guess.missing.len(),
            missing: with_life.then(|| guess.missing.iter().map(|id| self.name(id)).collect()),
        }
    }

    fn support(&self) -> Support {
        Support {
            goals: self.plan.goals.iter().map(|goal| self.goal(goal)).collect(),
            weekly_cost: self.plan.weekly_cost().map(Amount::from),
            council_cost: self.plan.council_cost().into(),
        }
    }

    fn title(&self, goal: &plan::Goal) -> String {
        match &goal.words {
            Some(own) => own.clone(),
            None if self.words.has(&format!("q-{}.goal", goal.id)) => {
                plain(&self.words.get(&format!("q-{}.goal", goal.id)))
            }
            None => self.words.get("print-easy-goal.own"),
        }
    }

    fn goal(&self, goal: &plan::Goal) -> data::Goal {
        let path = format!("goal/{}", goal.id);
        let question = self.content.question(&goal.id);
        let items = |heading: &str, name: &str, picked, order: &[&str]| {
            self.items(heading, picked, order, &format!("{path}/{name}"))
        };
        let title = self.title(goal);
        let ideas: Vec<&str> = self.content.ideas(&goal.id).iter().map(String::as_str).collect();
        let what = sorted(&goal.what, &ideas);
        data::Goal {
            id: goal.id.clone(),
            name: if question.is_some() { self.name(&goal.id) } else { title.clone() },
            title,
            outcomes: question.map(letters).unwrap_or_default(),
            wellbeing: question.map(areas).unwrap_or_default(),
            want: items("goal-want", "want", &goal.want, &WANT),
            what: what.into_iter().map(|id| self.keyed(id, id, &format!("{path}/what/{id}"))).collect(),
            what_own: self.own(goal.what_own.as_ref(), &format!("{path}/what/own")),
            who: items("goal-who", "who", &goal.who, &WHO),
            days: items("goal-day", "day", &goal.days, &DAYS),
            times: items("goal-time", "time", &goal.times, &TIMES),
            weekly_cost: goal.cost.map(Amount::from),
            pays: items("goal-pays", "pays", &goal.pays, &PAYS),
            step: goal.step.as_deref().map(|id| self.item("goal-next", id, &format!("{path}/next"))),
            doer: goal.doer.as_deref().map(|id| self.item("goal-doer", id, &format!("{path}/doer"))),
            by: goal.when.as_ref().and_then(|said| self.by_when(said)),
            said: self.sayings(&format!("{path}/on")),
            picture: question.map_or_else(|| "plan-own-goal".to_owned(), |question| question.picture.clone()),
        }
    }

    fn by_when(&self, said: &Said<String>) -> Option<ByWhen> {
        let span = match said.what.as_str() {
            "week" => 7.days(),
            "month" => 1.month(),
            "quarter" => 3.months(),
            "half-year" => 6.months(),
            _ => return None,
        };
        Some(ByWhen {
            id: said.what.clone(),
            text: plain(&self.words.get(&format!("goal-when.{}", said.what))),
            date: self.date(said.at).checked_add(span).ok()?,
            said: self.saying_of(said),
        })
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

fn letters(question: &Question) -> Vec<String> {
    question.outcomes.iter().map(|outcome| outcome.letter().to_string()).collect()
}

fn areas(question: &Question) -> Vec<String> {
    question.wellbeing.iter().map(|area| format!("W{}", area.number())).collect()
}

fn sorted<'a>(picked: &'a BTreeSet<String>, order: &[&str]) -> Vec<&'a str> {
    let mut ids: Vec<&str> = picked.iter().map(String::as_str).collect();
    ids.sort_by_key(|id| order.iter().position(|known| known == id).unwrap_or(usize::MAX));
    ids
}
