//! The document: made, and put where it is wanted.

use super::is_for;
use crate::journey::Place;
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};

pub(in crate::screen) fn making(context: &Context<'_>) -> Screen {
    context.screen("share-making", Body::Rows)
}

pub(in crate::screen) fn made(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("share-made", Body::Rows);
    let print = Act::Then(Box::new(Act::Go(Place::SharePrint)), Box::new(Act::OpenDocument));
    screen.lines = where_and_for_whom(context);
    screen.items = vec![
        context.item("share-made.open", Kind::Button, Act::OpenDocument),
        context.item("share-made.print", Kind::Button, print),
        context.item("share-made.save", Kind::Button, Act::Go(Place::ShareWhere)),
    ];
    if context.of_plan {
        screen.items.push(context.item("share-made.again", Kind::Button, Act::Go(Place::ShareWho)));
    }
    screen
}

// In plain words: a path says nothing to most people.
fn where_and_for_whom(context: &Context<'_>) -> Vec<Line> {
    let place = context.document.map(|key| context.line(key));
    // A poster is for whoever sees it, a letter for the council.
    let reader = context.plan.agreed_reader().filter(|_| context.of_plan);
    place.into_iter().chain(reader.and_then(|reader| is_for(context, reader))).collect()
}

/// What to press in the viewer, which is another program.
pub(in crate::screen) fn print(context: &Context<'_>) -> Screen {
    let mut screen = context.story("share-print");
    screen.items.push(context.item("share-print.again", Kind::Button, Act::OpenDocument));
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
    screen.lines = where_and_for_whom(context);
    screen
}
