//! Asking with a helper who watches: one option at a time, and what the helper saw.
//!
//! Each round asks in another order, so that a yes to everything shows. What was seen is kept as
//! statements of its own; the answer is one more statement, given as “observed”.

use super::{Act, Body, Context, Item, Role, Screen, Zone};
use crate::journey::{Place, Ready};
use crate::plan::{Way, seen_path};
use crate::record::{Path, Value};
use crate::words::Arg;

/// One option of a question: its item, where a pick of it goes, its id, and what the pick says.
struct Choice {
    item: Item,
    path: Path,
    id: String,
    says: Vec<(Path, Value)>,
}

impl Choice {
    // One of several answers, or a card. Settings and tries are not asked in this way.
    fn of(item: Item) -> Option<Self> {
        let Act::Say(says) = item.act.clone() else { return None };
        let (path, value) = says.first().cloned()?;
        if item.zone != Zone::Main || path.as_str().starts_with("setting/") {
            return None;
        }
        match (item.role, value) {
            (Role::Choice, Value::Pick(id)) => Some(Self { item, path, id, says }),
            (Role::Card, _) => {
                let (list, id) = path.as_str().rsplit_once('/')?;
                let (list, id) = (Path::new(list), id.to_owned());
                // A card that is on already says nothing new.
                let says = if item.picked { Vec::new() } else { says };
                Some(Self { item, path: list, id, says })
            }
            _ => None,
        }
    }

    // “None of these” lets the others go.
    fn is_none(&self) -> bool {
        self.says.len() > 2
    }

    fn seen_path(&self, round: usize) -> String {
        seen_path(self.path.as_str(), round, &self.id)
    }
}

fn choices(screen: Screen) -> Vec<Choice> {
    screen.items.into_iter().filter_map(Choice::of).collect()
}

/// In which order a round asks: as written, then backwards, then from the middle, and so on.
fn order(count: usize, round: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if round % 2 == 1 {
        order.reverse();
    }
    if count > 0 {
        order.rotate_left((round / 2) % count);
    }
    order
}

/// “Watch and ask” beside a question, where a helper watches.
pub(super) fn begin(context: &Context<'_>, place: &Place, screen: &Screen) -> Option<Item> {
    if context.plan.settings.way() != Way::Helper {
        return None;
    }
    let first = screen.items.iter().cloned().find_map(Choice::of)?;
    // Whose eyes they are belongs to the answer, so that is asked first.
    let act = match context.plan.company.helper() {
        None if *place == Place::Ready(Ready::Who) => return None,
        None => Act::Visit(Place::Ready(Ready::Who)),
        Some(_) => {
            let round = context.plan.seen_rounds(first.path.as_str());
            Act::Go(Place::Seen(Box::new(place.clone()), round, 0))
        }
    };
    let item = context.item("seen-begin", Role::Button, act);
    Some(Item { zone: Zone::Bar, ..item })
}

pub(super) fn seen(context: &Context<'_>, place: &Place, round: usize, at: usize) -> Screen {
    let choices = choices(super::body(place, context));
    match order(choices.len(), round).get(at).and_then(|at| choices.get(*at)) {
        Some(choice) => ask(context, choice, Place::Seen(Box::new(place.clone()), round, at + 1), round),
        None => end(context, &choices, place, round),
    }
}

fn ask(context: &Context<'_>, choice: &Choice, then: Place, round: usize) -> Screen {
    let mut screen = context.screen("seen-ask", Body::Rows);
    screen.picture.clone_from(&choice.item.picture);
    screen.lines = vec![std::mem::replace(&mut screen.heading, choice.item.label.clone())];
    // How this person shows yes and no stays in sight.
    for (key, how) in [("seen-yes-is", &context.plan.shows_yes), ("seen-no-is", &context.plan.shows_no)] {
        screen.lines.extend(how.as_ref().map(|how| context.made(key, &[("how", Arg::Text(how.clone()))])));
    }
    screen.items = ["yes", "no", "unclear"]
        .iter()
        .map(|saw| {
            let said = vec![(Path::new(choice.seen_path(round)), Value::Pick((*saw).to_owned()))];
            let act = Act::Then(Box::new(Act::Observe(said)), Box::new(Act::Go(then.clone())));
            context.item(&format!("seen-ask.{saw}"), Role::Button, act)
        })
        .collect();
    screen
}

// After the last option: what got a yes may be the answer. Where that can not be, or nothing did, it is
// asked again in another order.
fn end(context: &Context<'_>, choices: &[Choice], place: &Place, round: usize) -> Screen {
    let saw_yes =
        |choice: &&Choice| context.plan.seen.get(&choice.seen_path(round)).is_some_and(|saw| saw == "yes");
    let yes: Vec<&Choice> = choices.iter().filter(saw_yes).collect();
    let several = choices.iter().any(|choice| choice.item.role == Role::Card);
    // A yes to all cards may be meant; a yes to a card and to “none of these” can not.
    let at_odds = yes.len() > 1 && (!several || yes.iter().any(|choice| choice.is_none()));
    let key = match yes.len() {
        0 => "seen-none",
        _ if at_odds => "seen-many",
        _ if several => "seen-several",
        _ => "seen-one",
    };
    let mut screen = context.asking(key, Body::Rows);
    let go_back = || Box::new(Act::Go(place.clone()));
    if !yes.is_empty() && !at_odds {
        let said = yes.iter().flat_map(|choice| choice.says.clone()).collect();
        let right = Act::Then(Box::new(Act::Observe(said)), go_back());
        if several {
            let fact = |choice: &&Choice| Item {
                role: Role::Fact,
                act: Act::Read,
                picked: false,
                ..choice.item.clone()
            };
            screen.items.extend(yes.iter().map(fact));
        } else if let [one] = yes.as_slice() {
            screen.picture.clone_from(&one.item.picture);
            let asked = std::mem::replace(&mut screen.heading, one.item.label.clone());
            screen.lines.insert(0, asked);
        }
        screen.items.push(context.item(&format!("{key}.right"), Role::Button, right));
    }
    let again = Act::Go(Place::Seen(Box::new(place.clone()), round + 1, 0));
    screen.items.push(context.item("seen-many.again", Role::Button, again));
    let leave = match choices.first().filter(|_| !several) {
        Some(choice) => {
            let said = vec![(choice.path.clone(), Value::Pick("not-sure".to_owned()))];
            Act::Then(Box::new(Act::Observe(said)), go_back())
        }
        None => *go_back(),
    };
    screen.items.push(context.item("seen-many.leave", Role::Button, leave));
    screen
}
