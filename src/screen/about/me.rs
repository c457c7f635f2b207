//! My name and my picture.

use crate::record::Subject;
use crate::screen::{Context, Screen};

pub(in crate::screen) fn name(context: &Context<'_>) -> Screen {
    context.asked(Subject::Name)
}

pub(in crate::screen) fn face(context: &Context<'_>) -> Screen {
    context.asked(Subject::Face)
}
