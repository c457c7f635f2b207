//! What to share, and whether to.

use crate::record::{Give, Path, Subject, Value};
use crate::screen::{Act, Body, Context, Item, Kind, Screen};

pub(in crate::screen) fn what(context: &Context<'_>) -> Screen {
    let mut screen = context.asked(about(context));
    let parts = context.content.choices(about(context));
    let all = parts.iter().all(|part| context.plan.is_on(about(context), &part.id));
    let value = if all { Value::Gone } else { Value::Yes };
    let say: Vec<(Path, Value)> =
        parts.iter().map(|part| (about(context).option(&part.id), value.clone())).collect();
    let item = context.item("share-what.all", Kind::Card, Act::Record(say));
    screen.items.insert(0, Item { picked: all, ..item });
    screen
}

pub(in crate::screen) fn agree(context: &Context<'_>) -> Screen {
    if context.plan.given().is_none_or(|given| given.parts.is_empty()) {
        let mut screen = what(context);
        screen.heading = context.line("share-nothing");
        return screen;
    }
    let mut screen = context.screen("share-agree", Body::Rows);
    screen.lines = context.numbered("share-agree").iter().map(|key| context.line(key)).collect();
    // “No” comes first: consent is never hurried.
    screen.items = vec![
        context.item("share-agree.no", Kind::Button, Act::Back),
        context.item("share-agree.yes", Kind::Button, Act::MakeDocument),
    ];
    screen
}

// What the reader gets who is picked now.
fn about<'a>(context: &Context<'a>) -> Subject<'a> {
    Subject::Give(context.plan.reader.as_deref().unwrap_or_default(), Give::Parts)
}

/// Which answers go with the parts.
pub(in crate::screen) fn answers(context: &Context<'_>) -> Screen {
    what(context)
}

/// Whether one private answer goes with them.
pub(in crate::screen) fn private(context: &Context<'_>, _id: &str) -> Screen {
    what(context)
}

/// Whether the social worker is told what was said about safety.
pub(in crate::screen) fn safety(context: &Context<'_>) -> Screen {
    what(context)
}

/// What will be in it.
pub(in crate::screen) fn preview(context: &Context<'_>) -> Screen {
    what(context)
}
