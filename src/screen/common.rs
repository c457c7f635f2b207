//! What the screens of several parts share: ways to make items, keys of words, and how long words can be.

use super::{Act, Context, Item, Kind, Line};
use crate::plan::{Knob, List, Pence};
use crate::record::{Path, Value};
use crate::words::Arg;

/// The most characters of a name.
pub(super) const LONGEST_NAME: usize = 60;

/// The most characters of a goal in own words.
pub(super) const LONGEST_GOAL: usize = 120;

/// The most characters of how a person shows yes or no.
pub(super) const LONGEST_SIGN: usize = 100;

/// The most characters of a person's own words. Enough for a page.
pub(super) const LONGEST_WORDS: usize = 600;

/// The key of a list of cards about me.
pub(super) fn list_key(list: List) -> &'static str {
    match list {
        List::Likes => "about-likes",
        List::Matters => "about-matters",
        List::Supports => "about-support",
    }
}

/// Where “Something else” of a list leads.
pub(super) fn something_else(context: &Context<'_>, act: Act, own: Option<&str>) -> Item {
    let item = context.item("answer-something-else", Kind::Button, act);
    Item { picked: own.is_some(), detail: own.map(Line::own), ..item }
}

/// Items that add to an amount, and one that starts again. `adders` are (key, pence).
pub(super) fn adders(
    context: &Context<'_>,
    path: &str,
    now: Option<Pence>,
    adders: &[(String, i64)],
) -> Vec<Item> {
    let so_far = now.unwrap_or_default();
    let say = |amount: Value| Act::Record(vec![(Path::from(path), amount)]);
    let mut items: Vec<Item> = adders
        .iter()
        .map(|(key, more)| context.item(key, Kind::Button, say(Value::Pence(so_far.plus(*more).0))))
        .collect();
    items.push(context.item("money-amount.again", Kind::Button, say(Value::Gone)));
    items
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
