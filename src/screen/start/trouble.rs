//! When something goes wrong: one plain sentence, a picture, and what to do next.

use crate::screen::{Act, Body, Context, Kind, Line, Screen};

pub(in crate::screen) fn trouble(context: &Context<'_>, key: &str) -> Screen {
    let mut screen = context.screen(key, Body::Rows);
    // For the person who helps: which file, which line, what is wrong.
    if let Some(detail) = context.detail.filter(|_| key == "trouble-content") {
        screen.lines.push(Line::made(detail));
    }
    screen.items =
        vec![context.fact(&format!("{key}.next")), context.item("trouble-ok", Kind::Button, Act::Back)];
    screen
}
