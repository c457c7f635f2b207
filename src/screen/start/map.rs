//! The map of my plan.

use crate::journey::{self, Part, Place};
use crate::plan;
use crate::screen::common::about_me;
use crate::screen::{Act, Body, Context, Item, Kind, Screen, Zone};
use crate::words::Arg;

pub(in crate::screen) fn map(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("map-heading", Body::Cards);
    if let Some(name) = &context.plan.name {
        screen.heading = context.made("map-heading-name", &[("name", Arg::Text(name.clone()))]);
    }
    // Where the person is or was last; else, when the plan was just opened, where they go on.
    let next = || carry_on(context).part();
    let (here, key) = context.last.map_or_else(|| (next(), "map-next"), |last| (last, "map-here"));
    screen.items = Part::ON_MAP.iter().map(|part| part_tile(context, *part)).collect();
    let is_here = |item: &&mut Item| item.part == Some(here);
    if let Some(item) = screen.items.iter_mut().find(is_here) {
        item.things.push(context.thing(key));
    }
    let said = context.item("said-show", Kind::Button, Act::Go(Place::Said));
    screen.items.extend([about_me(context), Item { zone: Zone::Side, ..said }]);
    if !plan::both(context.plan, context.content).is_empty() {
        let both = context.item("both-show", Kind::Button, Act::Go(Place::Both));
        screen.items.push(Item { zone: Zone::Side, ..both });
    }
    screen
}

/// Where “Carry on” leads: to where somebody stopped when the plan was open before; else to what is to do.
pub(in crate::screen) fn carry_on(context: &Context<'_>) -> Place {
    let stopped = context.stopped.cloned();
    stopped.unwrap_or_else(|| journey::carry_on(context.plan, context.content))
}

fn part_tile(context: &Context<'_>, part: Part) -> Item {
    let (done, of) = journey::progress(part, context.plan, context.content);
    let detail = if done >= of {
        context.line("part-done")
    } else if !journey::is_begun(part, context.plan, context.content) {
        context.line("part-not-started")
    } else {
        let count = |n: usize| Arg::Count(i64::try_from(n).unwrap_or(0));
        context.made("part-some-done", &[("done", count(done)), ("of", count(of))])
    };
    let act = Act::Go(journey::enter(part, context.plan, context.content));
    let mut item = context.item(part.key(), Kind::Button, act);
    if part == Part::About {
        // The tile shows the person, once they picked who they are.
        if plan::face(context.plan, context.content).is_some() {
            item.picture = Some("me".to_owned());
        }
    }
    Item { detail: Some(detail), progress: Some((done, of)), part: Some(part), ..item }
}
