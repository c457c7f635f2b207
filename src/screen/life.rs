//! My life now: the questions and what follows each.

mod after;
mod question;

use super::{Context, Screen};
use crate::words::Arg;

// How many questions `life-intro.line-1` speaks of; a test compares the line with the content.
const USUAL: usize = 22;

pub(super) use after::after;
pub(super) use question::question;

pub(super) fn intro(context: &Context<'_>) -> Screen {
    let mut screen = context.story("life-intro");
    // The recorded line says how many we ask; with the questions of a council there are others.
    let count = context.content.questions.len();
    if count != USUAL
        && let Some(line) = screen.items.first_mut()
    {
        let count = Arg::Count(i64::try_from(count).unwrap_or(0));
        line.label = context.made("life-intro.count", &[("count", count)]);
    }
    screen
}

pub(super) fn end(context: &Context<'_>) -> Screen {
    context.story("life-end")
}

pub(super) fn safe(context: &Context<'_>) -> Screen {
    context.story("safe-talk")
}
