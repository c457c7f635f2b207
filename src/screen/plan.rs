//! My plan: help that must go on; goals, and for each what will happen, who helps, when, the cost, and the first
//! step; my week; what it costs.

mod about;
mod costs;
mod goal;
mod goals;
mod kept;
#[cfg(test)]
mod tests;
mod week;
mod when;

use super::{Act, Context, Item, Kind, Line, Screen};
use crate::journey::{Decide, Place};
use crate::plan::Goal;

pub(super) use about::goal_about;
pub(super) use costs::costs;
pub(super) use goal::{goal, own_idea};
pub(super) use goals::{goals, list, own_goal};
pub(super) use kept::{kept, now, now_cost};
pub(super) use week::week;

/// So many goals in own words have a picture each.
const OWN_PICTURES: usize = 7;

pub(super) fn intro(context: &Context<'_>) -> Screen {
    context.story("plan-intro")
}

pub(super) fn end(context: &Context<'_>) -> Screen {
    let mut screen = context.story("plan-end");
    let decide = context.item("decide-open", Kind::Button, Act::Visit(Place::Decide(Decide::List)));
    screen.items.push(Item { detail: context.line_if("decide-open.detail"), ..decide });
    screen
}

/// The words of a goal: what the person said, or our own. A question of a pack that is not on this computer
/// has none.
pub(super) fn goal_line(context: &Context<'_>, goal: &Goal) -> Line {
    match (&goal.words, goal.key(context.content)) {
        (Some(words), _) => Line::own(words),
        (None, Some(key)) => context.line(&key),
        (None, None) => context.line("plan-own-goal.field"),
    }
}

pub(super) fn goal_picture(context: &Context<'_>, goal: &Goal) -> String {
    let (keep, question) = (context.content.keep(&goal.id), context.content.question(&goal.id));
    match (keep, question) {
        _ if goal.words.is_some() => own_picture(context, goal),
        (Some(keep), _) => crate::pictures::Pictures::key_for(&keep.key()),
        (None, Some(question)) => question.picture().to_owned(),
        (None, None) => "plan-own-goal".into(),
    }
}

// Goals in own words are told apart by their number, in the order in which they were made. A picture of what they
// are about would be that of another goal.
fn own_picture(context: &Context<'_>, goal: &Goal) -> String {
    let own = context.plan.kept_goals.iter().filter(|(_, kept)| kept.goal.words.is_some());
    match own.map(|(id, _)| id).position(|id| *id == goal.id) {
        Some(at) => numbered_picture(at),
        None => "plan-own-goal".into(),
    }
}

/// The picture of the nth goal of a list, from 0.
pub(super) fn numbered_picture(at: usize) -> String {
    format!("plan-own-goal-{}", at % OWN_PICTURES + 1)
}

/// What a goal is called where there is little room.
fn short_name(context: &Context<'_>, goal: &Goal) -> Line {
    match context.content.question(&goal.id) {
        Some(question) if goal.words.is_none() => context.line(&question.name_key()),
        _ => goal_line(context, goal),
    }
}

/// What the person said there, so that it has not to be remembered. Nothing repeats a private answer.
fn said(context: &Context<'_>, question: &str) -> Option<Line> {
    let question = context.content.question(question)?;
    let option = context.plan.answer(&question.id)?.option()?;
    let choice = question.ask.choice(option).filter(|_| !question.ask.private && !question.ask.safety)?;
    Some(context.line(&choice.words))
}
