//! Who gets the document.

use crate::record::{Give, Subject};
use crate::screen::{Context, Screen};

pub(in crate::screen) fn who(context: &Context<'_>) -> Screen {
    context.asked(Subject::Reader)
}

pub(in crate::screen) fn name(context: &Context<'_>) -> Screen {
    context.asked(Subject::Give(crate::plan::SOMEBODY_ELSE, Give::Name))
}
