//! When something goes wrong: one plain sentence, a picture, and what to do next.

use super::{Act, Body, Context, Role, Screen};

pub(super) fn trouble(context: &Context<'_>, key: &str) -> Screen {
    let mut screen = context.screen(key, Body::Rows);
    screen.items =
        vec![context.fact(&format!("{key}.next")), context.item("trouble-ok", Role::Button, Act::Back)];
    screen
}
