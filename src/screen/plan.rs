//! My plan: goals, and for each what will happen, who helps, when, the cost, and the first step.

mod goal;
mod goals;
mod week;

use super::{Context, Line, Screen};
use crate::plan::Goal;

pub(super) use goal::{goal, own_idea};
pub(super) use goals::{goals, list, own_goal};
pub(super) use week::week;

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
