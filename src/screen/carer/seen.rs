//! For the person: what those who help say about their help, where they said yes to that. Only to read, and marked as theirs.

use uuid::Uuid;

use super::go;
use crate::journey::{CarerAt, Place};
use crate::plan::{Carer, carer_words};
use crate::record::CarerPart;
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::{Arg, plain};

/// So many answers stand in one row.
const AT_ONCE: usize = 3;
/// What they say, by what it is about.
const ABOUT: [(&str, &str, &[CarerPart]); 5] = [
    ("carer-seen-help", "helper-heading", &[CarerPart::Hours, CarerPart::Nights, CarerPart::Kind]),
    ("carer-seen-keep", "carer-seen-keep", &[CarerPart::Keep, CarerPart::Long]),
    ("carer-seen-wish", "carer-seen-wish", &[CarerPart::Help, CarerPart::Assess]),
    ("carer-seen-break", "idea-carer-break", &[CarerPart::Break]),
    ("carer-seen-worry", "carer-seen-worry", &[CarerPart::Worry]),
];

/// The button that leads there, where anybody said yes.
pub(in crate::screen) fn open(context: &Context<'_>) -> Option<Item> {
    let any = !context.plan.carers_for(CarerPart::See).is_empty();
    any.then(|| context.item("carer-open", Kind::Button, Act::Visit(Place::Carer(CarerAt::Seen))))
}

/// Those who let the person see it.
pub(super) fn all(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("carer-seen", Body::Rows);
    screen.picture = Some("carer-open".to_owned());
    let one = |(who, carer): (Uuid, Carer)| {
        let item = context.item(who_key(&carer), Kind::Button, go(CarerAt::SeenOf(who)));
        let (label, detail) = match name(context, who, &carer) {
            Some(name) => (Line::own(name), Some(item.label.clone())),
            None => (item.label.clone(), None),
        };
        let picture = Some(if is_friend(&carer) { "helper-heading-friend" } else { "helper-heading-family" });
        Item { id: format!("row-{who}"), label, detail, picture: picture.map(str::to_owned), ..item }
    };
    screen.items = context.plan.carers_for(CarerPart::See).into_iter().map(one).collect();
    if screen.items.is_empty() {
        screen.lines = vec![context.line("carer-seen.none")];
    }
    screen
}

fn is_friend(carer: &Carer) -> bool {
    carer.pick(CarerPart::Tie) == Some("friend")
}

fn who_key(carer: &Carer) -> &'static str {
    if is_friend(carer) { "carer-seen-friend" } else { "carer-seen-family" }
}

fn name(context: &Context<'_>, who: Uuid, carer: &Carer) -> Option<String> {
    let known = context.plan.people.get(&who).and_then(|person| person.name.clone());
    carer.name().map(str::to_owned).or(known)
}

/// What one of them says.
pub(super) fn one(context: &Context<'_>, who: Uuid) -> Screen {
    let found = context.plan.carers_for(CarerPart::See).into_iter().find(|(of, _)| *of == who);
    let Some((_, carer)) = found else { return all(context) };
    let mut screen = context.screen("carer-seen-of", Body::Rows);
    screen.picture = Some("carer-open".to_owned());
    let whose = match name(context, who, &carer) {
        Some(name) => context.made("carer-seen-of.named", &[("name", Arg::Text(name))]),
        None => context.line(who_key(&carer)),
    };
    screen.lines = vec![whose, context.line("carer-seen-of.theirs"), context.line("carer-seen-of.rest")];
    let about = |(key, picture, parts): &(&'static str, &str, &[CarerPart])| {
        let rows = told(context, &carer, parts).into_iter().enumerate();
        rows.map(|(at, words)| Item {
            id: format!("row-{key}-{at}"),
            picture: Some((*picture).to_owned()),
            detail: Some(Line::own(words)),
            ..context.fact(key)
        })
        .collect::<Vec<_>>()
    };
    screen.items = ABOUT.iter().flat_map(about).collect();
    screen
}

// Their answers in the words in which they were asked, few in a row so that none is cut off; their own words stand alone.
fn told(context: &Context<'_>, carer: &Carer, parts: &[CarerPart]) -> Vec<String> {
    let words = |(part, id): (CarerPart, &str)| plain(&context.words.get(&carer_words(part, id)));
    let answers = parts.iter().flat_map(|part| carer.answers(*part).into_iter().map(|id| (*part, id)));
    let answers: Vec<String> = answers.map(words).collect();
    let mut rows: Vec<String> = answers.chunks(AT_ONCE).map(|row| row.join("\n")).collect();
    rows.extend(parts.iter().filter_map(|part| carer.own(*part)).map(str::to_owned));
    rows
}
