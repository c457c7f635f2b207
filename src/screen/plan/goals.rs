//! The goals: picking them, one in own words, and the list.

use super::{goal_line, goal_picture};
use crate::journey::{Place, Step};
use crate::pictures::Pictures;
use crate::record::{Follow, GoalPart, Subject};
use crate::screen::common::something_else;
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};

pub(in crate::screen) fn goals(context: &Context<'_>) -> Screen {
    let mut screen = context.question(Subject::Goal("", GoalPart::On));
    // What the person wants to change comes first; a goal that was picked before stays in sight.
    for question in &context.content.questions {
        let wish = context.plan.picked(Subject::Follow(&question.id, Follow::Wish));
        let on = context.plan.goal(&question.id).is_some();
        if wish == Some(CHANGE) || on {
            let label = context.line(&question.goal_key());
            let id = Pictures::key_for(&question.goal_key());
            screen.items.push(card(context, &question.id, on, (id, label, question.picture())));
        }
    }
    // One in own words stays in sight too when it is not wanted now: its words are there only.
    for kept in context.plan.kept_goals.values().filter(|kept| kept.goal.words.is_some()) {
        let goal = &kept.goal;
        let (id, label) = (format!("goal-{}", goal.id), goal_line(context, goal));
        let on = kept.on.is_some();
        screen.items.push(card(context, &goal.id, on, (id, label, &goal_picture(context, goal))));
    }
    screen.items.push(something_else(context, Act::NewGoal, None));
    screen
}

/// The wish to change something, which makes it a goal to pick.
const CHANGE: &str = "change";

fn card(context: &Context<'_>, goal: &str, on: bool, (id, label, picture): (String, Line, &str)) -> Item {
    let path = Subject::Goal(goal, GoalPart::On).path();
    let card = context.card("plan-own-goal", path, on, &[]);
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
    screen.items.push(context.item("plan-goals", Kind::Button, Act::Go(Place::Goals)));
    screen
}
