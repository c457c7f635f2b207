//! One goal, step by step: what will happen, who helps, when, the cost, and the first step.

use std::collections::BTreeSet;

use super::{DAYS, goal_line, goal_picture, goals};
use crate::journey::{self, Place, Step};
use crate::plan::Goal;
use crate::record::{Path, Value};
use crate::screen::common::{LONGEST_WORDS, adders, something_else};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen, Zone};

pub(in crate::screen) fn goal(context: &Context<'_>, id: &str, step: Step) -> Screen {
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
    screen.items.push(something_else(
        context,
        Act::Visit(Place::OwnIdea(goal.id.clone())),
        goal.what_own.as_deref(),
    ));
    screen
}

pub(in crate::screen) fn own_idea(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.screen("goal-what", Body::Rows);
    screen.lines = vec![context.line("own-words"), context.line("own-words.help")];
    let own = context.plan.goal(id).and_then(|goal| goal.what_own.as_deref());
    screen.items =
        vec![context.long_field("own-words.field", &format!("goal/{id}/what/own"), own, LONGEST_WORDS)];
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
    screen.items.push(Item { zone: Zone::Side, picked: goal.cost.is_some_and(|cost| cost.0 == 0), ..free });
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
