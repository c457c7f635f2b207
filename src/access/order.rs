//! In which order one switch comes to the items of a screen.
//!
//! First what answers the question, then hear again, next, back, help, pause and stop (access notes, §3).
//! Where nothing is left to answer, Next comes first: that saves waiting on most screens.

use crate::screen::{Item, Kind, Screen, Zone};

const FOR_SUPPORTER: &str = "for-supporter";

/// Ids in the order of scanning. `shown` are the ids on this page, in reading order; those that are
/// not items, such as “More”, count as answers.
pub fn order<'a>(screen: &Screen, shown: &[&'a str]) -> Vec<&'a str> {
    let answered = is_answered(screen);
    let rank = |id: &str| match screen.item(id) {
        None => 1,
        Some(item) => rank(item, answered),
    };
    // The supporter's own button is no stop on the person's way.
    let is_for_me = |id: &&str| *id != FOR_SUPPORTER;
    let mut order: Vec<&str> = shown.iter().copied().filter(is_for_me).collect();
    // The sort is stable: within a rank the reading order stays.
    order.sort_by_key(|id| rank(id));
    order
}

fn rank(item: &Item, answered: bool) -> u8 {
    match (item.zone, item.kind) {
        (Zone::Next, _) if answered => 0,
        // Facts are read with the screen; they can still be heard one by one.
        (_, Kind::Fact) => 9,
        (Zone::Main, _) => 1,
        (Zone::Side, _) => 2,
        (Zone::Next, _) => 4,
        (Zone::Bar, _) => match item.id.as_str() {
            "bar-hear" | "bar-leave" => 3,
            "bar-back" => 5,
            "bar-map" => 6,
            "bar-help" => 7,
            "bar-stop" => 10,
            _ => 8,
        },
    }
}

/// Whether nothing on the screen waits for an answer.
pub fn is_answered(screen: &Screen) -> bool {
    let mut asked = screen.items.iter().filter(|item| matches!(item.zone, Zone::Main | Zone::Side));
    if asked.clone().any(|item| item.kind == Kind::Choice) {
        return asked.any(|item| item.picked && item.kind == Kind::Choice);
    }
    asked.all(|item| item.kind == Kind::Fact)
}

/// Whether the screen asks for a pick and none was made: nobody goes on past answers that they never saw.
pub fn awaits_a_pick(screen: &Screen) -> bool {
    let is_pick = |item: &&Item| matches!(item.kind, Kind::Choice | Kind::Card);
    let mut picks = screen.items.iter().filter(is_pick);
    picks.clone().any(|item| item.zone == Zone::Main) && !picks.any(|item| item.picked)
}
