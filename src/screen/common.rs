//! What the screens of several parts share: items and keys of words.

use super::{Act, Context, Item, Kind, Line, Zone};
use crate::journey::Place;
use crate::plan::Knob;
use crate::words::Arg;

/// Where “Something else” of a list leads.
pub(super) fn something_else(context: &Context<'_>, act: Act, own: Option<&str>) -> Item {
    let item = context.item("answer-something-else", Kind::Button, act);
    Item { picked: own.is_some(), detail: own.map(Line::own), ..item }
}

/// My name, my face and what I use can be another at any time; it leads through the three and back here.
pub(super) fn about_me(context: &Context<'_>) -> Item {
    let item = context.item("map-me", Kind::Button, Act::Visit(Place::Name));
    // The picture of the screen on which a face is picked.
    Item { zone: Zone::Side, picture: Some("about-face".to_owned()), ..item }
}

/// The key of a setting's question and options.
pub(super) fn knob_key(knob: Knob) -> String {
    match knob {
        Knob::Sound | Knob::Loud | Knob::Size | Knob::Colours => format!("ready-{}", knob.name()),
        Knob::Way => "ready-press".to_owned(),
        _ => format!("set-{}", knob.name()),
    }
}

/// What a switch is called, from its source: “The Space key”.
pub(super) fn source_words(context: &Context<'_>, source: &str) -> Line {
    let (kind, name) = source.split_once('-').unwrap_or((source, ""));
    context.made(&format!("source-{kind}"), &[("name", Arg::Text(name.to_owned()))])
}
