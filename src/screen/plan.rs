//! My plan: goals, and for each what will happen, who helps, when, the cost, and the first step.

mod goal;
mod goals;
mod week;

use super::{Context, Line, Screen};
use crate::plan::Goal;
use crate::record::{Follow, GoalPart, Subject};

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

/// The needs whose help must go on.
pub(super) fn kept(context: &Context<'_>) -> Screen {
    context.asking("plan-kept", super::Body::Cards)
}

/// One of them: my help now.
pub(super) fn now(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.screen("now-help", super::Body::Groups);
    for follow in [Follow::Day, Follow::Time, Follow::Hours, Follow::Stay, Follow::Cost, Follow::Pays] {
        screen.items.extend(context.group(Subject::Follow(id, follow)));
    }
    context.be_about(&mut screen, id);
    screen
}

/// What a goal in own words is about.
pub(super) fn goal_about(context: &Context<'_>, id: &str) -> Screen {
    context.asked(Subject::Goal(id, GoalPart::About))
}

/// What my plan costs.
pub(super) fn costs(context: &Context<'_>) -> Screen {
    week(context)
}
