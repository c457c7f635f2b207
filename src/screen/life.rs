//! My life now: the questions and what follows each.

mod after;
mod question;

use super::{Context, Screen};

pub(super) use after::after;
pub(super) use question::question;

pub(super) fn intro(context: &Context<'_>) -> Screen {
    context.story("life-intro")
}

pub(super) fn end(context: &Context<'_>) -> Screen {
    context.story("life-end")
}

pub(super) fn safe(context: &Context<'_>) -> Screen {
    context.story("safe-talk")
}
