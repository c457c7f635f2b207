//! What the screens of several parts share: items and keys of words.

use super::{Act, Context, Item, Kind, Line};
use crate::plan::Knob;
use crate::words::Arg;

/// Where “Something else” of a list leads.
pub(super) fn something_else(context: &Context<'_>, act: Act, own: Option<&str>) -> Item {
    let item = context.item("answer-something-else", Kind::Button, act);
    Item { picked: own.is_some(), detail: own.map(Line::own), ..item }
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
