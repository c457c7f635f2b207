//! The first screen: the plans on this computer, a new one, the example.

use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen, Tile};
use crate::words::Arg;

pub(in crate::screen) fn start(context: &Context<'_>) -> Screen {
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
        // Whose plan it is.
        let item = with_detail("start-example", Act::Example);
        let picture = context.example.map(|me| me.in_picture("me")).or(item.picture.clone());
        screen.items.push(Item { picture, ..item });
    }
    screen
}

// The first name and the face, and nothing else of the plan.
fn plan_tile(context: &Context<'_>, at: usize, tile: &Tile) -> Item {
    let first = tile.first_name();
    let detail = match (&tile.trouble, tile.example) {
        (Some(trouble), _) => Some(context.line(trouble)),
        (None, true) => Some(context.line("start-example-copy")),
        // Two of one name, or without one, have a number each, which stays theirs.
        (None, false) => tile.nth.map(|nth| {
            let nth = Arg::Count(i64::try_from(nth).unwrap_or_default());
            context.made("start-nth", &[("nth", nth)])
        }),
    };
    let label = first.map_or_else(|| context.line("start-no-name"), Line::own);
    let picture =
        Some(if tile.me.face().is_some() { tile.me.in_picture("me") } else { "start-no-name".to_owned() });
    Item {
        id: format!("plan-{at}"),
        label,
        detail,
        picture,
        ..context.item("start-no-name", Kind::Button, Act::Open(at))
    }
}
