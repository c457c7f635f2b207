//! What to share, and whether to.

use crate::record::{Path, Value};
use crate::screen::{Act, Body, Context, Item, Kind, Screen};

/// The parts that can be shared, by id.
pub const PARTS: [&str; 4] = ["about", "life", "money", "plan"];

pub(in crate::screen) fn what(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("share-what", Body::Cards);
    let on = |part: &str| context.plan.share.contains(part);
    let all = PARTS.iter().all(|part| on(part));
    let value = if all { Value::Gone } else { Value::Yes };
    let say = PARTS.iter().map(|part| (Path::new(format!("share/{part}")), value.clone())).collect();
    screen.items = vec![Item { picked: all, ..context.item("share-what.all", Kind::Card, Act::Record(say)) }];
    screen.items.extend(
        PARTS
            .iter()
            .map(|part| context.card(&format!("share-what.{part}"), &format!("share/{part}"), on(part), &[])),
    );
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
