//! The document: made, and put where it is wanted.

use crate::journey::Place;
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::Arg;

pub(in crate::screen) fn making(context: &Context<'_>) -> Screen {
    context.screen("share-making", Body::Rows)
}

pub(in crate::screen) fn made(context: &Context<'_>) -> Screen {
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

pub(in crate::screen) fn places(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("share-where", Body::Cards);
    if context.looking {
        screen.lines.push(context.line("share-where.looking"));
    }
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
    if screen.items.is_empty() && !context.looking {
        screen.lines.push(context.line("share-where.none"));
    }
    // In the computer's own way: for the person who helps.
    screen.items.push(context.item("share-where.other", Kind::Button, Act::ChoosePlace));
    screen
}

pub(in crate::screen) fn saved(context: &Context<'_>) -> Screen {
    let mut screen = context.story("share-saved");
    if let Some(place) = context.document {
        screen.lines.push(context.made("share-made.where", &[("place", Arg::Text(place.to_owned()))]));
    }
    screen
}
