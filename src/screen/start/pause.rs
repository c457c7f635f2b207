//! The pause.

use crate::screen::{Act, Body, Context, Item, Kind, Saved, Screen};

pub(in crate::screen) fn pause(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("pause-heading", Body::Rows);
    let saved = if context.saved == Saved::No { "pause-not-saved" } else { "pause-line-1" };
    screen.lines = vec![context.line(saved), context.line("pause-line-2")];
    screen.items = vec![
        Item { detail: context.answered_so_far(), ..context.item("pause-go-on", Kind::Button, Act::Back) },
        context.item("pause-start", Kind::Button, Act::Leave),
        context.item("pause-close", Kind::Button, Act::Close),
    ];
    screen
}
