//! My week: the help that goes on and the goals, day by day. What has no day stands at the end.

use std::collections::BTreeSet;

use super::short_name;
use crate::plan;
use crate::record::{GoalPart, Subject};
use crate::screen::{Body, Context, Item, Line, Screen};

/// From so many names on one day they have a row, where they all have room.
const MANY: usize = 4;

pub(in crate::screen) fn week(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-week", Body::Cards);
    let all = lines(context);
    let choices = context.content.choices(Subject::Goal("", GoalPart::Day));
    let on = |day: &str| all.iter().filter(|(_, days)| days.contains(day)).count();
    let none = all.iter().filter(|(_, days)| days.is_empty()).count();
    if none >= MANY || choices.iter().any(|day| on(&day.id) >= MANY) {
        screen.body = Body::Rows;
    }
    for day in choices {
        let here = all.iter().filter(|(_, days)| days.contains(&day.id));
        let names = context.words.language().list(here.map(|(name, _)| name));
        let detail = if names.is_empty() { context.line("plan-week.nothing") } else { Line::made(names) };
        let picture = Some(day.picture.clone());
        screen.items.push(Item { detail: Some(detail), picture, ..context.fact(&day.words) });
    }
    let rest = all.iter().filter(|(_, days)| days.is_empty());
    let rest = context.words.language().list(rest.map(|(name, _)| name));
    if !rest.is_empty() {
        screen.items.push(Item { detail: Some(Line::made(rest)), ..context.fact("plan-week.no-day") });
    }
    screen
}

// What it is, and its days.
fn lines<'a>(context: &Context<'a>) -> Vec<(String, &'a BTreeSet<String>)> {
    let needs = plan::kept(context.plan, context.content).into_iter();
    let needs = needs.map(|help| (context.words.get(&help.name_key()), &help.said.now.days));
    let goals = context.plan.goals.iter().map(|goal| (short_name(context, goal).text, &goal.days));
    needs.chain(goals).collect()
}
