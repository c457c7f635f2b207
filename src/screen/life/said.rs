//! What I said: every topic with its answer.

use super::intro;
use crate::screen::{Context, Screen};

pub(in crate::screen) fn said(context: &Context<'_>) -> Screen {
    intro(context)
}
