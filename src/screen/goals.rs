//! My plan: goals, and for each what will happen, who helps, when, the cost, and the first step.

use std::collections::BTreeSet;

use super::about::LONGEST_WORDS;
use super::money::adders;
use super::start::something_else;
use super::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::journey::{self, Place, Step};
use crate::plan::Goal;
use crate::record::{Path, Value};

/// The days of a week, by id.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

pub(super) fn intro(context: &Context<'_>) -> Screen {
    context.story("plan-intro")
}

pub(super) fn end(context: &Context<'_>) -> Screen {
    context.story("plan-end")
}

/// The words of a goal: what the person said, or the question's own.
fn goal_line(context: &Context<'_>, goal: &Goal) -> Line {
    match &goal.words {
        Some(words) => Line::own(words),
        None => context.line(&format!("q-{}.goal", goal.id)),
    }
}

fn goal_picture(context: &Context<'_>, goal: &Goal) -> String {
    context
        .content
        .question(&goal.id)
        .map_or_else(|| "plan-own-goal".into(), |question| question.picture.clone())
}

pub(super) fn goals(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-goals", Body::Cards);
    // What the person wants to change comes first; a goal that was picked before stays in sight.
    for question in &context.content.questions {
        let wished =
            context.plan.answer(&question.id).is_some_and(|answer| answer.wish.as_deref() == Some("change"));
        let on = context.plan.goal(&question.id).is_some();
        if wished || on {
            let key = format!("{}.goal", question.key());
            let card = context.card(&key, &format!("goal/{}/on", question.id), on, &[]);
            screen.items.push(Item { picture: Some(question.picture.clone()), ..card });
        }
    }
    for goal in context.plan.goals.iter().filter(|goal| goal.words.is_some()) {
        let card = context.card("plan-own-goal", &format!("goal/{}/on", goal.id), true, &[]);
        let (id, label) = (format!("goal-{}", goal.id), goal_line(context, goal));
        screen.items.push(Item { id, label, ..card });
    }
    screen.items.push(something_else(context, Place::OwnGoal, None));
    screen
}

pub(super) fn own_goal(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-own-goal", Body::Rows);
    let path = format!("goal/own-{}/words", context.next_own_goal);
    screen.items = vec![context.field("plan-own-goal.field", &path, None, 120)];
    screen
}

pub(super) fn list(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-list", Body::Cards);
    for goal in &context.plan.goals {
        let act = Act::Go(Place::Goal(goal.id.clone(), Step::Want));
        let state = if goal.is_planned() { "plan-list.ready" } else { "plan-list.to-do" };
        screen.items.push(Item {
            id: format!("goal-{}", goal.id),
            label: goal_line(context, goal),
            detail: Some(context.line(state)),
            picture: Some(goal_picture(context, goal)),
            ..context.item("plan-list", Kind::Button, act)
        });
    }
    screen.items.push(context.item("plan-goals", Kind::Button, Act::Go(Place::Goals)));
    screen
}

pub(super) fn goal(context: &Context<'_>, id: &str, step: Step) -> Screen {
    let Some(goal) = context.plan.goal(id) else { return goals(context) };
    let mut screen = match step {
        Step::Want => {
            let ids = ["myself", "more-help", "other-helper", "other-time", "other-place", "new-thing"];
            cards(context, "goal-want", id, "want", &ids, &goal.want)
        }
        Step::What => what(context, goal),
        Step::Who => {
            // Family, friends and community come before paid help.
            let ids = ["me", "family", "friends", "community", "volunteer", "worker", "pa"];
            let mut screen = cards(context, "goal-who", id, "who", &ids, &goal.who);
            screen.lines.extend(context.line_if("goal-who.volunteer-means"));
            screen
        }
        Step::Day => cards(context, "goal-day", id, "day", &DAYS, &goal.days),
        Step::Time => cards(
            context,
            "goal-time",
            id,
            "time",
            &["morning", "afternoon", "evening", "night"],
            &goal.times,
        ),
        Step::Cost => cost(context, goal),
        Step::Pays => {
            let ids = ["council", "own", "health", "work", "free"];
            let mut screen = cards(context, "goal-pays", id, "pays", &ids, &goal.pays);
            screen.lines.extend(context.line_if("goal-pays.work-means"));
            screen
        }
        Step::Next => {
            let ids = ["talk", "ask-worker", "find-group", "find-helper", "visit", "cost", "equipment"];
            one(context, "goal-next", id, "next", &ids, goal.step.as_deref(), Body::Cards)
        }
        Step::Doer => {
            let ids = ["me", "family", "friend", "staff", "social-worker"];
            one(context, "goal-doer", id, "doer", &ids, goal.doer.as_deref(), Body::Rows)
        }
        Step::When => {
            let now = goal.when.as_ref().map(|said| said.what.as_str());
            one(context, "goal-when", id, "when", &["week", "month", "quarter", "half-year"], now, Body::Rows)
        }
        Step::Done => done(context, id),
    };
    // The goal stays in sight, so that nothing has to be remembered.
    match screen.body {
        Body::Rows if screen.figure.is_none() && step != Step::Done => {
            screen.lines.insert(0, goal_line(context, goal));
        }
        Body::Rows => {}
        Body::Cards => screen.lines.insert(0, goal_line(context, goal)),
    }
    if step == Step::Done {
        screen.picture = Some(goal_picture(context, goal));
    }
    screen
}

fn cards(
    context: &Context<'_>,
    key: &str,
    goal: &str,
    at: &str,
    ids: &[&str],
    now: &BTreeSet<String>,
) -> Screen {
    let mut screen = context.asking(key, Body::Cards);
    screen.items = ids
        .iter()
        .map(|id| {
            context.card(&format!("{key}.{id}"), &format!("goal/{goal}/{at}/{id}"), now.contains(*id), &[])
        })
        .collect();
    screen
}

fn one(
    context: &Context<'_>,
    key: &str,
    goal: &str,
    at: &str,
    ids: &[&str],
    now: Option<&str>,
    body: Body,
) -> Screen {
    let mut screen = context.asking(key, body);
    let path = format!("goal/{goal}/{at}");
    screen.items = ids.iter().map(|id| context.choice(&format!("{key}.{id}"), &path, id, now)).collect();
    screen
}

fn what(context: &Context<'_>, goal: &Goal) -> Screen {
    let mut screen = context.asking("goal-what", Body::Cards);
    screen.items = context
        .content
        .ideas(&goal.id)
        .iter()
        .map(|idea| {
            context.card(idea, &format!("goal/{}/what/{idea}", goal.id), goal.what.contains(idea), &[])
        })
        .collect();
    screen.items.push(something_else(context, Place::OwnIdea(goal.id.clone()), goal.what_own.as_deref()));
    screen
}

pub(super) fn own_idea(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.screen("goal-what", Body::Rows);
    screen.lines = vec![context.line("own-words"), context.line("own-words.help")];
    let own = context.plan.goal(id).and_then(|goal| goal.what_own.as_deref());
    screen.items = vec![context.field("own-words.field", &format!("goal/{id}/what/own"), own, LONGEST_WORDS)];
    screen
}

fn cost(context: &Context<'_>, goal: &Goal) -> Screen {
    let mut screen = context.asking("goal-cost", Body::Rows);
    let path = format!("goal/{}/cost", goal.id);
    screen.figure = Some(match goal.cost {
        Some(cost) if cost.0 == 0 => context.line("goal-cost.free"),
        cost => Line::made(cost.unwrap_or_default().written()),
    });
    let amounts = [1, 5, 10, 50].map(|pounds| (format!("goal-cost.add-{pounds}"), pounds * 100));
    screen.items = adders(context, &path, goal.cost, &amounts);
    let free = Act::Record(vec![(Path::from(path), Value::Pence(0))]);
    let free = context.item("goal-cost.free", Kind::Button, free);
    screen.items.push(Item {
        zone: super::Zone::Side,
        picked: goal.cost.is_some_and(|cost| cost.0 == 0),
        ..free
    });
    screen
}

fn done(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.screen("goal-done", Body::Rows);
    screen.lines = vec![context.line("goal-done.line-1")];
    if let Some(next) = journey::next_goal(context.plan, id) {
        let act = Act::Go(Place::Goal(next.id.clone(), Step::Want));
        let item = context.item("goal-done.next", Kind::Button, act);
        screen.items.push(Item { detail: Some(goal_line(context, next)), ..item });
    }
    screen.items.push(context.item("plan-list", Kind::Button, Act::Go(Place::GoalList)));
    screen
}

pub(super) fn week(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-week", Body::Cards);
    for day in DAYS {
        let on_day: Vec<&Goal> = context.plan.goals.iter().filter(|goal| goal.days.contains(day)).collect();
        let detail = if on_day.is_empty() {
            context.line("plan-week.nothing")
        } else {
            Line::made(on_day.iter().map(|goal| short_name(context, goal)).collect::<Vec<_>>().join(", "))
        };
        screen.items.push(Item { detail: Some(detail), ..context.fact(&format!("goal-day.{day}")) });
    }
    screen
}

fn short_name(context: &Context<'_>, goal: &Goal) -> String {
    goal.words.clone().unwrap_or_else(|| context.words.get(&format!("q-{}.name", goal.id)))
}
