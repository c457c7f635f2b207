//! Asking with a helper who watches: one option at a time, and what the helper saw.
//!
//! Each round asks in another order, so that a yes to everything shows. What was seen is kept as
//! statements of its own; the answer is one more statement, given as “observed”.

use super::{Act, Body, Context, Item, Role, Screen, Zone};
use crate::journey::{Place, Ready};
use crate::plan::{Way, seen_path};
use crate::record::{Path, Value};
use crate::words::Arg;

/// One option of a question: its item and what a pick of it says.
struct Choice {
    item: Item,
    path: Path,
    id: String,
}

fn choices(context: &Context<'_>, place: &Place) -> Vec<Choice> {
    let screen = super::body(place, context);
    let main = screen.items.into_iter().filter(|item| item.zone == Zone::Main && item.role == Role::Choice);
    main.filter_map(|item| match &item.act {
        Act::Say(said) => match said.as_slice() {
            [(path, Value::Pick(id))] => {
                Some(Choice { path: path.clone(), id: id.clone(), item: item.clone() })
            }
            _ => None,
        },
        _ => None,
    })
    .collect()
}

/// In which order a round asks: as written, then backwards, then from the middle, and so on.
pub(super) fn order(count: usize, round: usize) -> Vec<usize> {
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
    let asks = screen.items.iter().any(|item| {
        item.zone == Zone::Main
            && item.role == Role::Choice
            && matches!(&item.act, Act::Say(said) if !said.iter().any(|(path, _)| path.as_str().starts_with("setting/")))
    });
    if context.plan.settings.way() != Way::Helper || !asks {
        return None;
    }
    // Whose eyes they are belongs to the answer, so that is asked first.
    let act = match context.plan.company.helper() {
        None => Act::Visit(Place::Ready(Ready::Who)),
        Some(_) => {
            let round = context.plan.seen_rounds(&first_path(context, place));
            Act::Go(Place::Seen(Box::new(place.clone()), round, 0))
        }
    };
    let item = context.item("seen-begin", Role::Button, act);
    Some(Item { zone: Zone::Bar, ..item })
}

fn first_path(context: &Context<'_>, place: &Place) -> String {
    choices(context, place).first().map(|choice| choice.path.to_string()).unwrap_or_default()
}

pub(super) fn seen(context: &Context<'_>, place: &Place, round: usize, at: usize) -> Screen {
    let choices = choices(context, place);
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
    let path = seen_path(choice.path.as_str(), round, &choice.id);
    screen.items = ["yes", "no", "unclear"]
        .iter()
        .map(|saw| {
            let said = vec![(Path::new(path.clone()), Value::Pick((*saw).to_owned()))];
            let act = Act::Then(Box::new(Act::Observe(said)), Box::new(Act::Go(then.clone())));
            context.item(&format!("seen-ask.{saw}"), Role::Button, act)
        })
        .collect();
    screen
}

// After the last option: one yes may be the answer; more, or none, is asked again in another order.
fn end(context: &Context<'_>, choices: &[Choice], place: &Place, round: usize) -> Screen {
    let yes: Vec<&Choice> = choices
        .iter()
        .filter(|choice| {
            let path = seen_path(choice.path.as_str(), round, &choice.id);
            context.plan.seen.get(&path).is_some_and(|saw| saw == "yes")
        })
        .collect();
    let go_back = || Box::new(Act::Go(place.clone()));
    let again = Act::Go(Place::Seen(Box::new(place.clone()), round + 1, 0));
    let not_sure = |path: &Path| {
        let said = vec![(path.clone(), Value::Pick("not-sure".to_owned()))];
        Act::Then(Box::new(Act::Observe(said)), go_back())
    };
    let path = choices.first().map(|choice| choice.path.clone()).unwrap_or_else(|| Path::from("seen"));
    let (key, mut items) = match yes.as_slice() {
        [one] => {
            let said = vec![(one.path.clone(), Value::Pick(one.id.clone()))];
            let act = Act::Then(Box::new(Act::Observe(said)), go_back());
            ("seen-one", vec![context.item("seen-one.right", Role::Button, act)])
        }
        [] => ("seen-none", Vec::new()),
        _ => ("seen-many", Vec::new()),
    };
    let words = if key == "seen-one" { "seen-one" } else { "seen-many" };
    items.push(context.item(&format!("{words}.again"), Role::Button, again));
    items.push(context.item(&format!("{words}.leave"), Role::Button, not_sure(&path)));
    let mut screen = context.asking(key, Body::Rows);
    if let [one] = yes.as_slice() {
        screen.picture.clone_from(&one.item.picture);
        let asked = std::mem::replace(&mut screen.heading, one.item.label.clone());
        screen.lines.insert(0, asked);
    }
    screen.items = items;
    screen
}
