//! My week: the help that goes on and the goals, day by day, with their pictures. What happens every day stands
//! first, and what has no day last.

use std::collections::BTreeSet;

use super::{goal_picture, short_name};
use crate::plan;
use crate::record::{GoalPart, Subject};
use crate::screen::{Body, Context, Item, Screen, Thing};

pub(in crate::screen) fn week(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("plan-week", Body::Week(0));
    let all = things(context);
    let days = context.content.choices(Subject::Goal("", GoalPart::Day));
    let is_daily = |on: &BTreeSet<String>| days.iter().all(|day| on.contains(&day.id));
    let those = |is_there: &dyn Fn(&BTreeSet<String>) -> bool| -> Vec<Thing> {
        all.iter().filter(|(_, on)| is_there(on)).map(|(thing, _)| thing.clone()).collect()
    };
    let line = |key: &str, things: Vec<Thing>| Item { things, ..context.fact(key) };
    let daily = those(&is_daily);
    let nothing = if daily.is_empty() { "plan-week.nothing" } else { "plan-week.no-more" };
    screen.body = Body::Week(usize::from(!daily.is_empty()));
    if !daily.is_empty() {
        screen.items.push(line("plan-week.daily", daily));
    }
    for day in days {
        let things = those(&|on| on.contains(&day.id) && !is_daily(on));
        let detail = things.is_empty().then(|| context.line(nothing));
        screen.items.push(Item { detail, picture: Some(day.picture.clone()), ..line(&day.words, things) });
    }
    let rest = those(&BTreeSet::is_empty);
    if !rest.is_empty() {
        screen.items.push(line("plan-week.no-day", rest));
    }
    screen
}

// What it is, and its days.
fn things<'a>(context: &Context<'a>) -> Vec<(Thing, &'a BTreeSet<String>)> {
    let needs = plan::kept(context.plan, context.content).into_iter().map(|help| {
        let thing = Thing { picture: help.picture().to_owned(), label: context.line(&help.name_key()) };
        (thing, &help.said.now.days)
    });
    let goals = context.plan.goals.iter().map(|goal| {
        (Thing { picture: goal_picture(context, goal), label: short_name(context, goal) }, &goal.days)
    });
    needs.chain(goals).collect()
}
