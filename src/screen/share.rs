//! Share: pick what, agree, make the document, and put it where it is wanted.

use super::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::journey::Place;
use crate::record::{Path, Value};
use crate::words::Arg;

/// The parts that can be shared, by id.
pub const PARTS: [&str; 4] = ["about", "life", "money", "plan"];

pub(super) fn what(context: &Context<'_>) -> Screen {
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

pub(super) fn agree(context: &Context<'_>) -> Screen {
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

pub(super) fn making(context: &Context<'_>) -> Screen {
    context.screen("share-making", Body::Rows)
}

pub(super) fn made(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("share-made", Body::Rows);
    screen.lines = context.numbered("share-made").iter().map(|key| context.line(key)).collect();
    if let Some(place) = context.document {
        screen.lines.push(context.made("share-made.where", &[("place", Arg::Text(place.to_owned()))]));
    }
    screen.items = vec![
        context.item("share-made.open", Kind::Button, Act::OpenDocument),
        context.item("share-made.save", Kind::Button, Act::Go(Place::ShareWhere)),
    ];
    screen
}

pub(super) fn places(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("share-where", Body::Cards);
    screen.items = context
        .places
        .iter()
        .enumerate()
        .map(|(at, place)| Item {
            id: format!("place-{at}"),
            detail: place.name.as_ref().map(Line::made),
            ..context.item(place.key, Kind::Button, Act::SaveTo(at))
        })
        .collect();
    screen
}

pub(super) fn saved(context: &Context<'_>) -> Screen {
    let mut screen = context.story("share-saved");
    if let Some(place) = context.document {
        screen.lines.push(context.made("share-made.where", &[("place", Arg::Text(place.to_owned()))]));
    }
    screen
}
