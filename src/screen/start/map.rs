//! The map of my plan.

use crate::journey::{self, Part, Place};
use crate::screen::{Act, Body, Context, Item, Kind, Screen, Zone};
use crate::words::Arg;

pub(in crate::screen) fn map(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("map-heading", Body::Cards);
    if let Some(name) = &context.plan.name {
        screen.heading = context.made("map-heading-name", &[("name", Arg::Text(name.clone()))]);
    }
    screen.items = Part::ON_MAP.iter().map(|part| part_tile(context, *part)).collect();
    let said = context.item("said-show", Kind::Button, Act::Go(Place::Said));
    screen.items.push(Item { zone: Zone::Side, ..said });
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
