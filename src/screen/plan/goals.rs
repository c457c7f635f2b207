//! The goals: picking them, one in own words, and the list.

use super::{goal_line, goal_picture};
use crate::content::NOT_SURE;
use crate::journey::{Place, Step};
use crate::pictures::Pictures;
use crate::plan::{self, Offered};
use crate::record::{GoalPart, Path, Subject, Value};
use crate::screen::common::something_else;
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};

/// Below so many cards they are rows beside the question: two cards would fill the window.
const FEW: usize = 4;

pub(in crate::screen) fn goals(context: &Context<'_>) -> Screen {
    let mut screen = context.question(Subject::Goal("", GoalPart::On));
    let offered = plan::offered(context.plan, context.content);
    let no_change = Subject::NoChange.path();
    // What is to change lets “nothing is to change” go, and the other way round. What is to stay goes with both.
    let mut changes = Vec::new();
    for offered in &offered {
        let on = context.plan.goal(offered.id()).is_some();
        match offered {
            Offered::Change(question) => {
                changes.push(Subject::Goal(&question.id, GoalPart::On).path());
                let shown = (
                    Pictures::key_for(&question.goal_key()),
                    context.line(&question.goal_key()),
                    question.picture(),
                );
                screen.items.push(card(context, &question.id, on, shown, std::slice::from_ref(&no_change)));
            }
            Offered::Keep(keep) => {
                let picture = Pictures::key_for(&keep.key());
                let shown = (picture.clone(), context.line(&keep.key()), picture.as_str());
                screen.items.push(card(context, &keep.id, on, shown, &[]));
            }
        }
    }
    // One in own words stays in sight too when it is not wanted now: its words are there only.
    for kept in context.plan.kept_goals.values().filter(|kept| kept.goal.words.is_some()) {
        let goal = &kept.goal;
        let picture = goal_picture(context, goal);
        let shown = (format!("goal-{}", goal.id), goal_line(context, goal), picture.as_str());
        screen.items.push(card(context, &goal.id, kept.on.is_some(), shown, &[]));
    }
    let nothing = context.card("plan-no-change", no_change, context.plan.no_change, &changes);
    screen.items.push(nothing);
    sure_again(context, &mut screen.items);
    screen.items.push(something_else(context, Act::NewGoal, None));
    if screen.items.len() < FEW {
        screen.body = Body::Rows;
    }
    screen
}

// Whoever picks a goal, or that nothing is to change, is sure again. “Not sure” is kept with the second.
fn sure_again(context: &Context<'_>, items: &mut [Item]) {
    if !context.plan.is_unsure(Subject::NoChange) {
        return;
    }
    for item in items.iter_mut().filter(|item| !item.picked) {
        if let Act::Record(said) = &mut item.act {
            said.push((Subject::NoChange.option(NOT_SURE), Value::Gone));
        }
    }
}

fn card(
    context: &Context<'_>,
    goal: &str,
    on: bool,
    (id, label, picture): (String, Line, &str),
    instead: &[Path],
) -> Item {
    let path = Subject::Goal(goal, GoalPart::On).path();
    let card = context.card("plan-own-goal", path, on, instead);
    Item { id, label, picture: Some(picture.to_owned()), ..card }
}

pub(in crate::screen) fn own_goal(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.asked(Subject::Goal(id, GoalPart::Words));
    // It is a goal as soon as it has words.
    for field in screen.items.iter_mut().filter_map(|item| item.field.as_mut()) {
        field.with = Some(Subject::Goal(id, GoalPart::On).path());
    }
    screen
}

pub(in crate::screen) fn list(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-list", Body::Cards);
    for goal in &context.plan.goals {
        let act = Act::Go(Place::Goal(goal.id.clone(), Step::What));
        let state = if goal.is_planned() { "plan-list.ready" } else { "plan-list.to-do" };
        screen.items.push(Item {
            id: format!("goal-{}", goal.id),
            label: goal_line(context, goal),
            detail: Some(context.line(state)),
            picture: Some(goal_picture(context, goal)),
            ..context.item("plan-list", Kind::Button, act)
        });
    }
    if !plan::kept(context.plan, context.content).is_empty() {
        screen.items.push(context.item("plan-kept", Kind::Button, Act::Go(Place::Kept)));
    }
    screen.items.push(context.item("plan-list.pick", Kind::Button, Act::Go(Place::Goals)));
    screen
}
