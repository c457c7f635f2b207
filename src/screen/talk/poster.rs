//! The poster: what will be on it, whether to make it, and what can be done with it.

use super::say::{row_lines, says};
use super::{row_picture, row_title};
use crate::journey::Place;
use crate::plan::Chart;
use crate::record::{Sign, Subject};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};

/// All that will be on it.
pub(super) fn preview(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("talk-poster", Body::Rows);
    let signals = &context.plan.signals;
    if signals.is_empty() {
        screen.lines = vec![context.line("talk-poster.nothing")];
        return screen;
    }
    screen.items = vec![Item {
        picture: Some("me".to_owned()),
        detail: context.plan.name.clone().map(Line::own),
        ..context.fact("talk-poster-me")
    }];
    let sign = |(sign, _): &(Sign, &str)| {
        let about = Subject::Shows(*sign);
        let ask = context.content.ask(about);
        let detail = says(context, about, signals.sign(*sign)?)?;
        Some(Item { detail: Some(detail), picture: Some(ask.picture.clone()), ..context.fact(&ask.words) })
    };
    screen.items.extend(Sign::ALL.iter().filter_map(sign));
    for (chart, _) in Chart::ALL {
        screen.items.extend(signals.chart(chart).iter().map(|(id, row)| Item {
            id: format!("row-{id}"),
            label: row_title(context, id, row),
            detail: Some(Line::made(row_lines(context, id, row, 1).join("\n"))),
            picture: row_picture(context, row, chart.parts()),
            ..context.fact("talk-line")
        }));
    }
    screen
}

/// The person's own yes; “No” comes first, as everywhere.
pub(super) fn agree(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("talk-agree", Body::Rows);
    screen.picture = Some("talk-poster".to_owned());
    screen.lines = context.numbered("talk-agree").iter().map(|key| context.line(key)).collect();
    let item = |key: &str, picture: &str, act: Act| Item {
        picture: Some(picture.to_owned()),
        ..context.item(key, Kind::Button, act)
    };
    screen.items = vec![
        item("talk-agree.no", "share-agree-no", Act::Back),
        item("talk-agree.yes", "share-agree-yes", Act::MakePoster),
    ];
    screen
}

pub(super) fn making(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("talk-making", Body::Rows);
    screen.picture = Some("share-making".to_owned());
    screen
}

pub(super) fn made(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("talk-made", Body::Rows);
    screen.picture = Some("share-made".to_owned());
    screen.lines = context.document.map(|key| context.line(key)).into_iter().collect();
    let print = Act::Then(Box::new(Act::Visit(Place::SharePrint)), Box::new(Act::OpenDocument));
    let item = |key: &str, picture: &str, act: Act| Item {
        picture: Some(picture.to_owned()),
        ..context.item(key, Kind::Button, act)
    };
    screen.items = vec![
        item("talk-made.open", "share-made-open", Act::OpenDocument),
        item("talk-made.print", "share-made-print", print),
        item("talk-made.save", "share-made-save", Act::Visit(Place::ShareWhere)),
    ];
    screen
}
