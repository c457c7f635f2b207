//! When something goes wrong: one plain sentence, a picture, and what to do next.

use crate::journey::Place;
use crate::screen::{Act, Body, Context, Kind, Line, Screen};

/// What can be done when something went wrong. Every button of the screen leaves it, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WayOut {
    /// It is something to know.
    Understand,
    /// It can be tried again.
    Again,
    /// Words could not be saved. They stay in memory when the person goes on.
    Words,
    /// The plan is to be left, and words would be lost.
    Leave,
    /// The program is to be closed, and words would be lost.
    Close,
    /// There is nothing that the program could do: it can only be closed.
    Stop,
}

pub(in crate::screen) fn trouble(context: &Context<'_>, key: &str) -> Screen {
    let mut screen = context.screen(key, Body::Rows);
    let button = |key: &str, act: Act| context.item(key, Kind::Button, act);
    let again = || button("trouble-try-again", Act::Again);
    let (line, items) = match context.way_out {
        WayOut::Understand => (None, vec![button("trouble-ok", Act::Back)]),
        WayOut::Again => (None, vec![again(), button("trouble-ok", Act::Back)]),
        WayOut::Words => (Some("trouble-words"), vec![again(), button("trouble-go-on", Act::GoOn)]),
        WayOut::Leave => (
            Some("trouble-words-lost"),
            vec![again(), button("trouble-go-back", Act::Back), button("trouble-leave", Act::Lose)],
        ),
        WayOut::Close => (
            Some("trouble-words-lost"),
            vec![again(), button("trouble-go-back", Act::Back), button("trouble-close", Act::Lose)],
        ),
        WayOut::Stop => (None, vec![button("bar-close", Act::Close)]),
    };
    screen.lines.extend(line.map(|key| context.line(key)));
    // The document is there, and can be opened elsewhere: where it is, and the way to take it there.
    let waits = UNSEEN.contains(&key);
    screen.lines.extend(context.document.filter(|_| waits).map(|key| context.line(key)));
    // For the person who helps: which file, which line, what is wrong.
    screen.lines.extend(context.detail.map(Line::made));
    screen.items.push(context.fact(&format!("{key}.next")));
    if waits {
        screen.items.push(button("share-made.save", Act::Go(Place::ShareWhere)));
    }
    screen.items.extend(items);
    screen
}

// The document is made, and this computer does not show it.
const UNSEEN: [&str; 2] = ["trouble-no-viewer", "trouble-open"];
