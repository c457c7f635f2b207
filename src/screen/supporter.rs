//! The supporter's pages: every setting, in plain English. They have no pictures and no recordings.

use super::common::{knob_key, source_words};
use super::{Act, Body, Context, Item, Kind, Line, Saved, Screen};
use crate::journey::{Group, Place};
use crate::plan::{Knob, SWITCHES};
use crate::record::Subject;

fn plain(context: &Context<'_>, key: &str, act: Act) -> Item {
    Item {
        picture: None,
        detail: context.line_if(&format!("{key}.detail")),
        ..context.item(key, Kind::Button, act)
    }
}

pub(super) fn supporter(context: &Context<'_>) -> Screen {
    let mut screen = page(context, "supporter");
    screen.items = Group::ALL
        .iter()
        .filter(|(group, _)| *group != Group::Watching || context.saved != Saved::NoPlan)
        .map(|(group, id)| plain(context, &format!("supporter-{id}"), Act::Go(Place::Group(*group))))
        .collect();
    screen
}

pub(super) fn group(context: &Context<'_>, group: Group) -> Screen {
    let id = Group::ALL.iter().find(|(known, _)| *known == group).map_or("looks", |(_, id)| id);
    let mut screen = page(context, &format!("supporter-{id}"));
    screen.items = group.knobs().iter().map(|knob| knob_row(context, *knob)).collect();
    match group {
        Group::Switches => {
            let switches = SWITCHES.iter().zip(context.plan.settings.switches()).enumerate();
            screen.items.extend(switches.map(|(at, (name, source))| Item {
                detail: Some(source_words(context, source)),
                ..plain(context, &format!("knob-{name}"), Act::Go(Place::Learn(at)))
            }));
        }
        Group::Watching => {
            let shows =
                [(true, "shows-yes", &context.plan.shows_yes), (false, "shows-no", &context.plan.shows_no)];
            screen.items.extend(shows.map(|(yes, key, now)| Item {
                detail: now.as_ref().map(Line::own),
                ..plain(context, key, Act::Go(Place::Shows(yes)))
            }));
        }
        _ => {}
    }
    screen
}

fn knob_row(context: &Context<'_>, knob: Knob) -> Item {
    let now = format!("{}.{}", knob_key(knob), context.plan.settings.id(knob));
    let item = plain(context, &format!("knob-{}", knob.name()), Act::Go(Place::Setting(knob)));
    Item { detail: Some(context.line(&now)), ..item }
}

pub(super) fn shows(context: &Context<'_>, yes: bool) -> Screen {
    let mut screen = context.asked(if yes { Subject::ShowsYes } else { Subject::ShowsNo });
    screen.picture = None;
    screen
}

fn page(context: &Context<'_>, key: &str) -> Screen {
    let mut screen = context.asking(key, Body::Rows);
    screen.picture = None;
    screen
}

/// About one question of the self-assessment, for the supporter.
pub(super) fn question(context: &Context<'_>, id: &str) -> Screen {
    note(context, id)
}

/// A helper's own note on a question; it is the helper's view.
pub(super) fn note(context: &Context<'_>, id: &str) -> Screen {
    context.asked(Subject::Follow(id, crate::record::Follow::Note))
}
