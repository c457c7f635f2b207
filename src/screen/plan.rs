//! My plan: goals, and for each what will happen, who helps, when, the cost, and the first step.

mod goal;
mod goals;
mod week;

use super::{Context, Line, Screen};
use crate::plan::Goal;

pub(super) use goal::{goal, own_idea};
pub(super) use goals::{goals, list, own_goal};
pub(super) use week::week;

pub(super) fn intro(context: &Context<'_>) -> Screen {
    context.story("plan-intro")
}

pub(super) fn end(context: &Context<'_>) -> Screen {
    context.story("plan-end")
}

/// The words of a goal: what the person said, or the question's own. A question of a pack that is not on
/// this computer has none.
fn goal_line(context: &Context<'_>, goal: &Goal) -> Line {
    match (&goal.words, context.content.question(&goal.id)) {
        (Some(words), _) => Line::own(words),
        (None, Some(question)) => context.line(&question.goal_key()),
        (None, None) => context.line("plan-own-goal.field"),
    }
}

fn goal_picture(context: &Context<'_>, goal: &Goal) -> String {
    let question = context.content.question(&goal.id);
    question.map_or_else(|| "plan-own-goal".into(), |question| question.picture().to_owned())
}
