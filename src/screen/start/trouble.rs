//! When something goes wrong: one plain sentence, a picture, and what to do next.

use crate::screen::{Act, Body, Context, Kind, Line, Screen};

/// What can be done when something went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WayOut {
    /// It is something to know.
    Understand,
    /// It can be tried again.
    Again,
}

pub(in crate::screen) fn trouble(context: &Context<'_>, key: &str) -> Screen {
    let mut screen = context.screen(key, Body::Rows);
    // For the person who helps: which file, which line, what is wrong.
    screen.lines.extend(context.detail.map(Line::made));
    screen.items = vec![context.fact(&format!("{key}.next"))];
    if context.way_out == WayOut::Again {
        screen.items.push(context.item("trouble-try-again", Kind::Button, Act::Again));
    }
    screen.items.push(context.item("trouble-ok", Kind::Button, Act::Back));
    screen
}
