//! My money: what a personal budget is, where the amount comes from, the amount, its workings.

mod amount;
mod guess;
mod source;
mod work;

use super::{Context, Screen};
use crate::record::Subject;

pub(super) use amount::{amount, pays, period};
pub(super) use guess::guess;
pub(super) use source::source;
pub(super) use work::work;

pub(super) fn intro(context: &Context<'_>) -> Screen {
    context.story("money-intro")
}

pub(super) fn more(context: &Context<'_>) -> Screen {
    context.asked(Subject::MoneyMore)
}

/// What the person was told the amount is.
pub(super) fn kind(context: &Context<'_>) -> Screen {
    context.asked(Subject::MoneyKind)
}
