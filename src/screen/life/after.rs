//! What follows a question: what makes it hard, who helps, and whether it should change.

use crate::record::{Follow, Subject};
use crate::screen::{Context, Screen};

pub(in crate::screen) fn after(context: &Context<'_>, id: &str, follow: Follow) -> Screen {
    let mut screen = context.asked(Subject::Follow(id, follow));
    // The screens after a question keep its name and picture in sight.
    if let Some(question) = context.content.question(id) {
        screen.picture = Some(question.picture().to_owned());
        screen.figure = context.line_if(&question.name_key());
        context.be_about(&mut screen, id);
    }
    screen
}
