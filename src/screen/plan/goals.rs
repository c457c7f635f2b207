//! The goals: picking them, one in own words, and the list.

use super::{goal_line, goal_picture};
use crate::journey::{Place, Step};
use crate::record::{GoalPart, Subject};
use crate::screen::common::{LONGEST_GOAL, something_else};
use crate::screen::{Act, Body, Context, Item, Kind, Screen};

pub(in crate::screen) fn goals(context: &Context<'_>) -> Screen {
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
    screen.items.push(something_else(context, Act::NewGoal, None));
    screen
}

pub(in crate::screen) fn own_goal(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.asking("plan-own-goal", Body::Rows);
    let path = Subject::Goal(id, GoalPart::Words).path();
    let now = context.plan.goal(id).and_then(|goal| goal.words.as_deref());
    let mut item = context.field("plan-own-goal.field", path.as_str(), now, LONGEST_GOAL);
    // It is a goal as soon as it has words.
    if let Some(field) = &mut item.field {
        field.with = Some(Subject::Goal(id, GoalPart::On).path());
    }
    screen.items = vec![item];
    screen
}

pub(in crate::screen) fn list(context: &Context<'_>) -> Screen {
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
