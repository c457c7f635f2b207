//! The supporter's pages: every setting, in plain English. They have no pictures and no recordings.

use super::common::{knob_key, source_words};
use super::{Act, Body, Context, Item, Kind, Saved, Screen};
use crate::journey::{CarerAt, Decide, ForAdvocate, Group, PackPage, Place, Ready, TalkAt, Talking};
use crate::plan::{Knob, SWITCHES};
use crate::record::{Follow, Subject};

/// A line of the supporter's pages that leads on.
pub(super) fn plain(context: &Context<'_>, key: &str, act: Act) -> Item {
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
        .map(|(group, id)| plain(context, &format!("supporter-{id}"), Act::Go(Place::Group(*group))))
        .collect();
    screen.items.push(plain(context, "supporter-pack", Act::Go(Place::Pack(PackPage::Here))));
    screen.items.push(plain(context, "supporter-symbols", Act::Go(Place::Symbols(PackPage::Here))));
    if context.saved != Saved::NoPlan {
        screen.items.push(knob_row(context, Knob::Answers));
        screen.items.push(plain(context, "supporter-hard", Act::Go(Place::WasHard)));
        screen.items.push(plain(context, "supporter-view", Act::Go(Place::ViewWho)));
        screen.items.push(plain(context, "supporter-carer", Act::Go(Place::Carer(CarerAt::Who))));
        screen.items.push(plain(context, "supporter-talk", Act::Visit(Talking::mine(TalkAt::All))));
        screen.items.push(plain(context, "supporter-decide", Act::Go(Place::Decide(Decide::ForSupporter))));
        let advocate = Place::Advocate(ForAdvocate::ForSupporter);
        screen.items.push(plain(context, "supporter-advocate", Act::Go(advocate)));
    }
    screen
}

pub(super) fn group(context: &Context<'_>, group: Group) -> Screen {
    let id = Group::ALL.iter().find(|(known, _)| *known == group).map_or("looks", |(_, id)| id);
    let mut screen = page(context, &format!("supporter-{id}"));
    screen.items = group.knobs().iter().map(|knob| knob_row(context, *knob)).collect();
    if group == Group::Switches {
        let switches = SWITCHES.iter().zip(context.plan.settings.switches()).enumerate();
        screen.items.extend(switches.map(|(at, (name, source))| Item {
            detail: Some(source_words(context, source)),
            ..plain(context, &format!("knob-{name}"), Act::Go(Place::Learn(at)))
        }));
    }
    screen
}

fn knob_row(context: &Context<'_>, knob: Knob) -> Item {
    let now = format!("{}.{}", knob_key(knob), context.plan.settings.id(knob));
    let item = plain(context, &format!("knob-{}", knob.name()), Act::Go(Place::Setting(knob)));
    Item { detail: Some(context.line(&now)), ..item }
}

/// One of the supporter's pages.
pub(super) fn page(context: &Context<'_>, key: &str) -> Screen {
    let mut screen = context.asking(key, Body::Rows);
    screen.picture = None;
    screen
}

/// The button that leads to a question's page for supporters, beside what the question means. No switch comes to it.
pub(super) fn begin(context: &Context<'_>, place: &Place) -> Option<Item> {
    let Place::Meaning(id) = place else { return None };
    let item = context.item("for-supporter", Kind::Button, Act::Go(Place::ForSupporter(id.clone())));
    Some(Item { picture: Some("part-supporter".to_owned()), ..item })
}

/// About one question of the self-assessment, for the supporter: why it is asked, and how to ask it well.
pub(super) fn question(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = page(context, "for-supporter-heading");
    let Some(asked) = context.content.question(id) else { return screen };
    let why = format!("for-{}", asked.key());
    let told = ASKING_WELL.map(|end| format!("for-supporter-heading.{end}"));
    let facts = std::iter::once(&why).chain(&told).filter(|key| context.words.has(key));
    screen.items = facts.map(|key| Item { kind: Kind::Fact, ..plain(context, key, Act::Read) }).collect();
    // A helper's view has no place beside a question about safety. Whose it is must be known first.
    screen.items.push(if asked.makes_plans() {
        let write = match context.plan.today().helper() {
            Some(_) => Act::Go(Place::Note(id.to_owned())),
            None => Act::Visit(Place::Ready(Ready::Who)),
        };
        plain(context, "for-supporter-heading.write", write)
    } else {
        Item { kind: Kind::Fact, ..plain(context, "for-supporter-heading.not-here", Act::Read) }
    });
    context.be_about(&mut screen, id);
    screen
}

// How to ask well, in this order.
const ASKING_WELL: [&str; 8] = ["read", "wait", "hint", "again", "stop", "silent", "second", "own"];

/// A helper's own note on a question; it is the helper's view.
pub(super) fn note(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.asked(Subject::Follow(id, Follow::Note));
    screen.picture = None;
    context.be_about(&mut screen, id);
    screen
}
