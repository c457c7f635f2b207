//! In which order one switch comes to the items of a screen.
//!
//! First what answers the question, then hear again, next, back, help, pause and stop (access notes, §3).
//! Where nothing is left to answer, Next comes first: that saves waiting on most screens.

use crate::screen::{Act, Body, Item, Kind, Screen, Zone};

const FOR_SUPPORTER: &str = "for-supporter";

/// Ids in the order of scanning. `shown` are the ids on this page, in reading order; those that are
/// not items, such as “More”, count as answers.
///
/// Where a page asks several things, each is come to as one, under [`group_id`]; a press opens it. While one is
/// `open` the order is that of its items, and then itself once more: a press goes through it again, and none
/// goes on behind it.
pub fn order(screen: &Screen, shown: &[&str], open: Option<usize>) -> Vec<String> {
    let answered = is_answered(screen);
    let rank = |id: &str| match screen.item(id) {
        None => 1,
        Some(item) => rank(item, answered),
    };
    // The supporter's own button is no stop on the person's way.
    let mut order: Vec<&str> = shown.iter().copied().filter(|id| *id != FOR_SUPPORTER).collect();
    // The sort is stable: within a rank the reading order stays.
    order.sort_by_key(|id| rank(id));
    let groups = together(screen, shown);
    let group_of = |id: &str| groups.iter().find(|(_, ids)| ids.contains(&id)).map(|(group, _)| *group);
    if let Some(open) = open.filter(|open| groups.iter().any(|(group, _)| group == open)) {
        let within = order.into_iter().filter(|id| group_of(id) == Some(open)).map(str::to_owned);
        return within.chain([group_id(open)]).collect();
    }
    let mut all: Vec<String> = Vec::with_capacity(order.len());
    for id in order {
        let id = group_of(id).map_or_else(|| id.to_owned(), group_id);
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

/// The id under which a switch comes to a group, by its place on the screen.
pub fn group_id(group: usize) -> String {
    format!("{GROUP}{group}")
}

/// The group that an id stands for.
pub fn group_of_id(id: &str) -> Option<usize> {
    id.strip_prefix(GROUP)?.parse().ok()
}

// No item has an id like this.
const GROUP: &str = "#group-";

// The groups of a page that are come to as one, with what is shown of them: those with words and several items,
// where there is something beside them.
fn together<'a>(screen: &Screen, shown: &[&'a str]) -> Vec<(usize, Vec<&'a str>)> {
    let all = screen.groups();
    let on_page = |items: &[&Item]| -> Vec<&'a str> {
        shown.iter().filter(|id| items.iter().any(|item| item.id == **id)).copied().collect()
    };
    let parts: Vec<Vec<&str>> = all.iter().map(|group| on_page(&group.items)).collect();
    if parts.iter().filter(|part| !part.is_empty()).count() < 2 {
        return Vec::new();
    }
    let parts = parts.into_iter().enumerate();
    parts.filter(|(at, part)| part.len() > 1 && all[*at].words.is_some()).collect()
}

fn rank(item: &Item, answered: bool) -> u8 {
    match (item.zone, item.kind) {
        (Zone::Next, _) if answered => 0,
        // Facts are read with the screen; they can still be heard one by one.
        (_, Kind::Fact) => 9,
        _ if !answers(item) => 8,
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

// “Hear my words” answers nothing, though it stands beside them.
fn answers(item: &Item) -> bool {
    item.act != Act::ReadOwn && item.id != FOR_SUPPORTER
}

/// Whether nothing on the screen waits for an answer. Of several things that are asked, each that has one answer
/// has it.
pub fn is_answered(screen: &Screen) -> bool {
    // Several things, or cards in a band: each has an answer, or “Not sure” stands beside them.
    if screen.body == Body::Groups {
        let is_pick = |item: &Item| matches!(item.kind, Kind::Choice | Kind::Card);
        let unsure = screen.items.iter().any(|item| item.zone == Zone::Side && item.picked);
        return unsure
            || screen.groups().iter().all(|group| {
                group.items.iter().any(|item| item.picked) || !group.items.iter().any(|item| is_pick(item))
            });
    }
    let mut asked = screen.items.iter().filter(|item| matches!(item.zone, Zone::Main | Zone::Side));
    let is_choice = |item: &Item| item.kind == Kind::Choice;
    if asked.clone().any(is_choice) {
        let beside = asked.any(|item| item.picked && is_choice(item) && item.zone == Zone::Side);
        let each = screen.groups().iter().all(|group| {
            let mut choices = group.items.iter().filter(|item| is_choice(item)).peekable();
            choices.peek().is_none() || choices.any(|item| item.picked)
        });
        return beside || each;
    }
    asked.all(|item| item.kind == Kind::Fact || !answers(item))
}

/// Whether the screen asks for a pick and none was made: nobody goes on past answers that they never saw. Of
/// several things that are asked, each asks for one.
pub fn awaits_a_pick(screen: &Screen) -> bool {
    let is_pick = |item: &Item| matches!(item.kind, Kind::Choice | Kind::Card);
    let awaits = |items: &[&Item]| {
        let mut picks = items.iter().filter(|item| is_pick(item)).peekable();
        picks.peek().is_some() && !picks.any(|item| item.picked)
    };
    let beside = |item: &Item| item.zone == Zone::Side && item.picked && is_pick(item);
    screen.groups().iter().any(|group| awaits(&group.items)) && !screen.items.iter().any(beside)
}
