//! Around the questions about safety: with whom they are answered, and whom to tell. Nothing here depends
//! on what was answered.

use super::said;
use crate::record::{SittingPart, Subject};
use crate::screen::{Context, Screen};

pub(in crate::screen) fn apart(context: &Context<'_>) -> Screen {
    context.asked(Subject::Sitting(&context.plan.now.to_string(), SittingPart::Apart))
}

pub(in crate::screen) fn safe(context: &Context<'_>) -> Screen {
    context.story("safe-talk")
}

pub(in crate::screen) fn erase(context: &Context<'_>, _id: &str, _sure: bool) -> Screen {
    said(context)
}
