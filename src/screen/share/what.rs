//! What to share, and whether to.

use crate::record::{Path, Subject, Value};
use crate::screen::{Act, Body, Context, Item, Kind, Screen};

pub(in crate::screen) fn what(context: &Context<'_>) -> Screen {
    let mut screen = context.asked(Subject::Share);
    let parts = context.content.choices(Subject::Share);
    let all = parts.iter().all(|part| context.plan.is_on(Subject::Share, &part.id));
    let value = if all { Value::Gone } else { Value::Yes };
    let say: Vec<(Path, Value)> =
        parts.iter().map(|part| (Subject::Share.option(&part.id), value.clone())).collect();
    let item = context.item("share-what.all", Kind::Card, Act::Record(say));
    screen.items.insert(0, Item { picked: all, ..item });
    screen
}

pub(in crate::screen) fn agree(context: &Context<'_>) -> Screen {
    if context.plan.share.is_empty() {
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
