//! My mat: cards that are put under good, in the middle, not good, or between these, or left out. One card at a time;
//! the whole sort as one picture; and what lies elsewhere than last time. Where a card lies is never a level of need.

use uuid::Uuid;

use super::simple::be_of;
use super::{Act, Body, Context, Item, Kind, Screen, Thing, Zone};
use crate::journey::{Mat, Place, cards_of, open_card};
use crate::plan::{self, ALL_OF_LIFE, CardSort, OUT, PUT, area_topic, is_private_topic};
use crate::record::{SortPart, Subject, Value};
use crate::words::Arg;

pub(super) fn mat(context: &Context<'_>, mat: &Mat) -> Screen {
    match mat {
        Mat::Start(of) => start(context, of),
        Mat::Parts => parts(context),
        Mat::Card(sort, topic) => card(context, *sort, topic),
        Mat::Show(sort) => show(context, *sort),
        Mat::Column(sort, put) => column(context, *sort, put),
        Mat::Moved(sort) => moved(context, *sort),
    }
}

/// What can be sorted and seen.
fn start(context: &Context<'_>, of: &str) -> Screen {
    let mut screen = context.asking("mat", Body::Cards);
    let go = |key: &str, mat: Mat| context.item(key, Kind::Button, Act::Go(Place::Mat(mat)));
    let mut sorts = context.plan.sorts_of(of).rev();
    let (last, before) = (sorts.next(), sorts.next());
    screen.items = match last {
        Some((sort, last)) => {
            let open = open_card(context.plan, context.content, sort, None);
            let first = match open.filter(|_| !last.is_right()) {
                Some(card) => go("mat-on", Mat::Card(sort, card)),
                None => context.item("mat-new", Kind::Button, Act::NewSort(of.to_owned())),
            };
            vec![first, go("mat-show", Mat::Show(sort))]
        }
        None => vec![context.item("mat-new", Kind::Button, Act::NewSort(of.to_owned()))],
    };
    if let (Some((sort, _)), Some((other, _))) = (last, before) {
        screen.items.extend([go("mat-moved", Mat::Moved(sort)), go("mat-last", Mat::Show(other))]);
    }
    if of == ALL_OF_LIFE {
        screen.items.push(go("mat-parts", Mat::Parts));
    } else {
        screen.topic = context.topic_name(&area_topic(of));
        screen.lines.splice(0..0, screen.topic.clone());
    }
    screen
}

/// The areas that can be sorted by themselves.
fn parts(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("mat-parts", Body::Cards);
    let areas = context.content.areas.iter().map(|area| {
        let start = Mat::Start(area.id.clone());
        context.item(&area_topic(&area.id), Kind::Button, Act::Go(Place::Mat(start)))
    });
    screen.items = areas.collect();
    screen
}

// The words and the picture of a place on the mat.
fn put_key(put: &str) -> String {
    format!("put.{put}")
}

/// Where one card goes.
fn card(context: &Context<'_>, sort: Uuid, topic: &str) -> Screen {
    let id = sort.to_string();
    let path = Subject::Sort(&id, SortPart::At).option(topic);
    let quiet = is_private_topic(context.content, topic);
    let now = context.plan.sorts.get(&sort).and_then(|sort| sort.put(topic));
    // Whoever comes back to a private card does not see where it lies.
    let is_old = quiet && !context.said_here.contains(&path);
    let mut screen = context.screen("mat-card", Body::Rows);
    be_of(context, &mut screen, topic);
    screen.figure = screen.topic.clone();
    screen.lines.extend(context.line_if(&format!("{topic}.help")));
    if is_old && now.is_some() {
        screen.lines.insert(0, context.line("answered-again"));
    }
    let put = |put: &&str| {
        let say = Act::Record(vec![(path.clone(), Value::Pick((*put).to_owned()))]);
        let item = context.item(&put_key(put), Kind::Choice, say);
        Item { picked: now == Some(*put) && !is_old, quiet, ..item }
    };
    screen.items = PUT.iter().map(put).collect();
    screen
}

fn thing(context: &Context<'_>, topic: &str) -> Option<Thing> {
    Some(Thing { picture: context.topic_picture(topic), label: context.topic_name(topic)? })
}

// The cards that are no secret and lie in one place, in order.
fn lies<'a>(context: &Context<'_>, cards: &'a [String], sort: &CardSort, put: &str) -> Vec<&'a String> {
    let is_open = |card: &&String| !is_private_topic(context.content, card);
    cards.iter().filter(is_open).filter(|card| sort.put(card) == Some(put)).collect()
}

/// The whole sort as one picture. Where private cards lie is not in it.
fn show(context: &Context<'_>, sort: Uuid) -> Screen {
    let Some(said) = context.plan.sorts.get(&sort) else { return start(context, ALL_OF_LIFE) };
    let is_newest = context.plan.sorts_of(said.cards()).next_back().is_some_and(|(last, _)| last == sort);
    let mut screen = context.screen(if is_newest { "mat-whole" } else { "mat-whole-last" }, Body::Mat);
    screen.picture = None;
    if is_newest {
        screen.lines.push(context.line("mat-whole.help"));
    }
    screen.topic = plan::mat_area(said).and_then(|area| context.topic_name(&area));
    screen.lines.splice(0..0, screen.topic.clone());
    if let Some(day) = said.day {
        let day = Arg::Text(context.words.day(day));
        screen.lines.push(context.made("mat-whole.day", &[("date", day)]));
    }
    let cards = cards_of(context.plan, context.content, sort);
    let things = |cards: Vec<&String>| cards.into_iter().filter_map(|card| thing(context, card)).collect();
    for put in PUT {
        let here = lies(context, &cards, said, put);
        if put == OUT && here.is_empty() {
            continue;
        }
        let leads = is_newest && !here.is_empty();
        let (kind, act) = match leads {
            true => (Kind::Button, Act::Go(Place::Mat(Mat::Column(sort, put.to_owned())))),
            false => (Kind::Fact, Act::Read),
        };
        screen.items.push(Item { things: things(here), ..context.item(&put_key(put), kind, act) });
    }
    let private: Vec<&String> = cards
        .iter()
        .filter(|card| said.at.contains_key(*card) && is_private_topic(context.content, card))
        .collect();
    if !private.is_empty() {
        screen.items.push(Item { things: things(private), ..context.fact("mat-private") });
    }
    let open: Vec<&String> = cards.iter().filter(|card| !said.at.contains_key(*card)).collect();
    if let Some(first) = open.first().filter(|_| is_newest) {
        let act = Act::Go(Place::Mat(Mat::Card(sort, (*first).clone())));
        screen.items.push(Item { things: things(open), ..context.item("mat-open", Kind::Button, act) });
    }
    if is_newest {
        let id = sort.to_string();
        let right = Act::Record(vec![(Subject::Sort(&id, SortPart::Right).path(), Value::Yes)]);
        let right = context.item("mat-right", Kind::Choice, right);
        screen.items.push(Item { zone: Zone::Side, picked: said.is_right(), ..right });
    }
    screen
}

/// One column: its cards, each of which can be put elsewhere.
fn column(context: &Context<'_>, sort: Uuid, put: &str) -> Screen {
    let Some(said) = context.plan.sorts.get(&sort) else { return start(context, ALL_OF_LIFE) };
    let key = put_key(if PUT.contains(&put) { put } else { OUT });
    let mut screen = context.screen(&key, Body::Cards);
    let cards = cards_of(context.plan, context.content, sort);
    let card = |topic: &&String| {
        let act = Act::Go(Place::Mat(Mat::Card(sort, (*topic).clone())));
        let label = context.topic_name(topic)?;
        let picture = Some(context.topic_picture(topic));
        Some(Item {
            id: format!("card-{topic}"),
            label,
            picture,
            ..context.item("mat-card", Kind::Button, act)
        })
    };
    screen.items = lies(context, &cards, said, put).iter().filter_map(card).collect();
    screen.lines.push(context.line(if screen.items.is_empty() { "mat-column.none" } else { "mat-column" }));
    screen
}

/// What lies elsewhere than in the sort before: each card with where it lies now, and where it lay.
fn moved(context: &Context<'_>, sort: Uuid) -> Screen {
    let pair = context.plan.sorts.get(&sort).zip(plan::sort_before(context.plan, sort));
    let Some((now, (_, then))) = pair else { return start(context, ALL_OF_LIFE) };
    let mut screen = context.screen("mat-moved-heading", Body::Cards);
    let cards = cards_of(context.plan, context.content, sort);
    let fact = |topic: &String| {
        let (at, was) = (now.put(topic)?, then.put(topic)?);
        if at == was || is_private_topic(context.content, topic) {
            return None;
        }
        let label = context.topic_name(topic)?;
        Some(Item {
            id: format!("moved-{topic}"),
            label,
            detail: context.line_if(&format!("mat-now.{at}")),
            value: context.line_if(&format!("mat-then.{was}")),
            picture: Some(context.topic_picture(topic)),
            ..context.fact("mat-card")
        })
    };
    screen.items = cards.iter().filter_map(fact).collect();
    if screen.items.is_empty() {
        screen.lines.push(context.line("mat-moved-heading.none"));
    }
    screen
}
