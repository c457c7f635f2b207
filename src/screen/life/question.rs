//! One question of the self-assessment.

use super::intro;
use crate::record::Subject;
use crate::screen::{Context, Screen};

pub(in crate::screen) fn question(context: &Context<'_>, id: &str) -> Screen {
    if context.content.question(id).is_none() {
        return intro(context);
    }
    let mut screen = context.asked(Subject::Life(id));
    context.be_about(&mut screen, id);
    screen
}
