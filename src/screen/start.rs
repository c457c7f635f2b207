//! The first screen, the map of my plan, and the pause.

use super::{Act, Body, Context, Item, Kind, Line, Screen, Tile};
use crate::journey::{self, Part, Place};
use crate::plan::List;
use crate::words::Arg;

pub(super) fn start(context: &Context<'_>) -> Screen {
    let none = context.tiles.is_empty();
    let mut screen = context.screen(if none { "start-heading-new" } else { "start-heading" }, Body::Cards);
    screen.lines.push(context.line("start-line"));
    screen.items.extend(context.tiles.iter().enumerate().map(|(at, tile)| plan_tile(context, at, tile)));
    let with_detail = |key: &str, act: Act| {
        let detail = context.line_if(&format!("{key}.detail"));
        Item { detail, ..context.item(key, Kind::Button, act) }
    };
    screen.items.push(with_detail("start-new", Act::New));
    if !context.tiles.iter().any(|tile| tile.example) {
        screen.items.push(with_detail("start-example", Act::Example));
    }
    screen
}

fn plan_tile(context: &Context<'_>, at: usize, tile: &Tile) -> Item {
    let detail = match (&tile.trouble, tile.example, &tile.opened) {
        (Some(trouble), _, _) => Some(context.line(trouble)),
        (None, true, _) => Some(context.line("start-example-copy")),
        (None, false, Some(date)) => Some(context.made("start-opened", &[("date", Arg::Text(date.clone()))])),
        (None, false, None) => context.line_if("start-no-name.detail"),
    };
    let label = tile.name.as_ref().map_or_else(|| context.line("start-no-name"), Line::own);
    let picture = tile.face.clone().or_else(|| Some("start-no-name".to_owned()));
    Item {
        id: format!("plan-{at}"),
        label,
        detail,
        picture,
        ..context.item("start-no-name", Kind::Button, Act::Open(at))
    }
}

pub(super) fn map(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("map-heading", Body::Cards);
    if let Some(name) = &context.plan.name {
        screen.heading = context.made("map-heading-name", &[("name", Arg::Text(name.clone()))]);
    }
    screen.items = Part::ON_MAP.iter().map(|part| part_tile(context, *part)).collect();
    screen
}

fn part_tile(context: &Context<'_>, part: Part) -> Item {
    let (done, of) = journey::progress(part, context.plan, context.content);
    let detail = if done >= of {
        context.line("part-done")
    } else if part == Part::Plan && !context.plan.goals.is_empty() && done == 0 {
        context.line("part-started")
    } else if done == 0 {
        context.line("part-not-started")
    } else {
        let count = |n: usize| Arg::Count(i64::try_from(n).unwrap_or(0));
        context.made("part-some-done", &[("done", count(done)), ("of", count(of))])
    };
    let act = Act::Go(journey::enter(part, context.plan, context.content));
    let mut item = context.item(part.key(), Kind::Button, act);
    if part == Part::About {
        // The tile shows the person, once they picked who they are.
        item.picture = context.plan.face.clone().or(item.picture);
    }
    Item { detail: Some(detail), progress: Some((done, of)), part: Some(part), ..item }
}

pub(super) fn pause(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("pause-heading", Body::Rows);
    screen.lines = vec![context.line("pause-line-1"), context.line("pause-line-2")];
    screen.items = vec![
        context.item("pause-go-on", Kind::Button, Act::Back),
        context.item("pause-start", Kind::Button, Act::Leave),
        context.item("pause-close", Kind::Button, Act::Close),
    ];
    screen
}

/// The key of a list of cards about me.
pub(super) fn list_key(list: List) -> &'static str {
    match list {
        List::Likes => "about-likes",
        List::Matters => "about-matters",
        List::Supports => "about-support",
    }
}

/// Where “Something else” of a list leads.
pub(super) fn something_else(context: &Context<'_>, place: Place, own: Option<&str>) -> Item {
    let item = context.item("answer-something-else", Kind::Button, Act::Visit(place));
    Item { picked: own.is_some(), detail: own.map(Line::own), ..item }
}
