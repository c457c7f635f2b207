//! From the log to the plan.

use super::{Answer, Goal, List, Pence, Period, Plan, Said};
use crate::record::{Log, Statement, Value};

impl Plan {
    /// The plan that the standing statements make. Paths that this version does not know are left
    /// alone; they stay in the log.
    pub fn from_log(log: &Log) -> Self {
        let mut plan = Self::default();
        let mut goals: Vec<(usize, Goal)> = Vec::new();
        for (order, statement) in log.in_order().enumerate() {
            let parts: Vec<&str> = statement.path.parts().collect();
            match parts.as_slice() {
                ["name"] => plan.name = words(statement),
                ["face"] => plan.face = pick(statement),
                ["example"] => plan.example = yes(statement),
                ["helper", "name"] => plan.helper = words(statement),
                ["shows", "yes"] => plan.shows_yes = words(statement),
                ["shows", "no"] => plan.shows_no = words(statement),
                ["seen", ..] => {
                    if let Some(saw) = pick(statement) {
                        let _ = plan.seen.insert(statement.path.to_string(), saw);
                    }
                }
                ["with", "who"] => plan.company.who = pick(statement),
                ["with", "how"] => plan.company.how = pick(statement),
                ["setting", name] => {
                    if let Some(id) = pick(statement) {
                        plan.settings.set(name, &id);
                    }
                }
                ["about", list, card] => about(&mut plan, list, card, statement),
                ["life", question, rest @ ..] => {
                    life(plan.life.entry((*question).to_owned()).or_default(), rest, statement);
                }
                ["money", rest] => money(&mut plan, rest, statement),
                ["goal", id, rest @ ..] => {
                    let at = goals.iter().position(|(_, goal)| goal.id == *id).unwrap_or_else(|| {
                        goals.push((usize::MAX, Goal { id: (*id).to_owned(), ..Goal::default() }));
                        goals.len() - 1
                    });
                    if *rest == ["on"] {
                        goals[at].0 = if yes(statement) { order } else { usize::MAX };
                    } else {
                        goal(&mut goals[at].1, rest, statement);
                    }
                }
                ["share", part] if yes(statement) => {
                    let _ = plan.share.insert((*part).to_owned());
                }
                ["agreed"] => plan.agreed = words(statement).map(|what| said(what, statement)),
                _ => {}
            }
        }
        plan.about.retain(|_, cards| !cards.is_empty());
        plan.life.retain(|_, answer| *answer != Answer::default());
        goals.retain(|(order, _)| *order != usize::MAX);
        goals.sort_by_key(|(order, _)| *order);
        plan.goals = goals.into_iter().map(|(_, goal)| goal).collect();
        plan
    }
}

fn said<T>(what: T, statement: &Statement) -> Said<T> {
    Said {
        what,
        by: statement.said_by,
        how: statement.how,
        entered_by: statement.entered_by,
        at: statement.at,
    }
}

fn pick(statement: &Statement) -> Option<String> {
    match &statement.value {
        Value::Pick(id) => Some(id.clone()),
        _ => None,
    }
}

fn words(statement: &Statement) -> Option<String> {
    match &statement.value {
        Value::Words(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        _ => None,
    }
}

fn pence(statement: &Statement) -> Option<Pence> {
    match &statement.value {
        Value::Pence(pence) => Some(Pence(0).plus(*pence)),
        _ => None,
    }
}

fn yes(statement: &Statement) -> bool {
    statement.value == Value::Yes
}

fn tick(set: &mut std::collections::BTreeSet<String>, id: &str, statement: &Statement) {
    if yes(statement) {
        let _ = set.insert(id.to_owned());
    }
}

fn about(plan: &mut Plan, list: &str, card: &str, statement: &Statement) {
    let Some((list, _)) = List::ALL.iter().find(|(_, id)| *id == list) else { return };
    let cards = plan.about.entry(*list).or_default();
    if card == "own" {
        cards.own = words(statement);
    } else {
        tick(&mut cards.picked, card, statement);
    }
}

fn life(answer: &mut Answer, rest: &[&str], statement: &Statement) {
    match rest {
        [] => {
            if let Some(id) = pick(statement) {
                answer.views.push(said(id, statement));
            }
        }
        ["hard", id] => tick(&mut answer.hard, id, statement),
        ["helper", id] => tick(&mut answer.helpers, id, statement),
        ["wish"] => answer.wish = pick(statement),
        _ => {}
    }
}

fn money(plan: &mut Plan, what: &str, statement: &Statement) {
    match what {
        "source" => plan.money.source = pick(statement),
        "typed" => plan.money.typed = pence(statement),
        "period" => {
            plan.money.period =
                if pick(statement).as_deref() == Some("year") { Period::Year } else { Period::Week };
        }
        "more" => plan.money.more = pick(statement).map(|id| id == "yes"),
        _ => {}
    }
}

fn goal(goal: &mut Goal, rest: &[&str], statement: &Statement) {
    match rest {
        ["words"] => goal.words = words(statement),
        ["want", id] => tick(&mut goal.want, id, statement),
        ["what", "own"] => goal.what_own = words(statement),
        ["what", id] => tick(&mut goal.what, id, statement),
        ["who", id] => tick(&mut goal.who, id, statement),
        ["day", id] => tick(&mut goal.days, id, statement),
        ["time", id] => tick(&mut goal.times, id, statement),
        ["cost"] => goal.cost = pence(statement),
        ["pays", id] => tick(&mut goal.pays, id, statement),
        ["next"] => goal.step = pick(statement),
        ["doer"] => goal.doer = pick(statement),
        ["when"] => goal.when = pick(statement).map(|id| said(id, statement)),
        _ => {}
    }
}
