//! My name and my picture.

use crate::screen::common::LONGEST_NAME;
use crate::screen::{Body, Context, Screen};

pub(in crate::screen) fn name(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("about-name", Body::Rows);
    screen.items =
        vec![context.field("about-name.field", "name", context.plan.name.as_deref(), LONGEST_NAME)];
    screen
}

pub(in crate::screen) fn face(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("about-face", Body::Cards);
    let now = context.plan.face.as_deref();
    screen.items =
        context.content.cards.faces.iter().map(|face| context.choice(face, "face", face, now)).collect();
    screen
}
