//! What we both said: the answers of the person and of others side by side, the person's first. They can agree on
//! one, or not agree; every answer stays. Private topics have their name here and nothing more, and what is about
//! safety is not here at all.

use super::topic::topic;
use super::{Act, Body, Context, Item, Kind, Line, Screen, Thing, Zone};
use crate::content::{NOT_AGREED, Question};
use crate::journey::{Part, Place};
use crate::pictures::Pictures;
use crate::plan::{self, Answer, Beside, Role, Said};
use crate::record::{Follow, PersonId, Subject, Sure, Value};
use crate::words::Arg;

/// Every topic that several people answered, those first in which the answers differ.
pub(super) fn both(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("both", Body::Cards);
    screen.picture = Some("both-show".to_owned());
    let all = plan::both(context.plan, context.content);
    if all.is_empty() {
        screen.lines = vec![context.line("both.none")];
    }
    screen.items = all
        .iter()
        .map(|two| {
            let id = || two.question.id.clone();
            let (key, kind, act) = match two.beside {
                Beside::Differ => ("both.differ", Kind::Button, Act::Go(Place::BothOf(id()))),
                Beside::First => ("both.first", Kind::Button, Act::Visit(Place::Question(id()))),
                Beside::NotAgreed => ("both.not-agreed", Kind::Button, Act::Go(Place::BothOf(id()))),
                Beside::Agreed => ("both.agreed", Kind::Button, Act::Go(Place::BothOf(id()))),
                Beside::Same => ("both.same", Kind::Button, Act::Go(Place::BothOf(id()))),
                Beside::Private => ("both.private", Kind::Fact, Act::Read),
            };
            Item { detail: context.line_if(key), ..topic(context, two.question, kind, act) }
        })
        .collect();
    screen
}

// A topic whose answers can be shown beside each other.
fn shown<'a>(context: &Context<'a>, id: &str) -> Option<(&'a Question, &'a Answer)> {
    let all = plan::both(context.plan, context.content);
    let two = all.into_iter().find(|two| two.question.id == id)?;
    let is_shown = !matches!(two.beside, Beside::First | Beside::Private);
    Some((two.question, context.plan.answer(id).filter(|_| is_shown)?))
}

/// The answers to one question side by side. A press of one says that those who are here agree on it.
pub(super) fn of(context: &Context<'_>, id: &str) -> Screen {
    let Some((question, answer)) = shown(context, id) else { return both(context) };
    let mut screen = context.asking("both-of", Body::Cards);
    screen.picture = Some(question.picture().to_owned());
    let result = answer.result().map(|result| result.what.as_str());
    // Whose result it is must be known first.
    let here = context.plan.meet(id, NOT_AGREED).is_some();
    if !here {
        screen.lines.push(context.line("both-of.here"));
    }
    let meet = |result: &str| match context.plan.meet(id, result) {
        Some(said) => Act::Record(said),
        None => Act::Visit(Place::Ready(crate::journey::Ready::Who)),
    };
    let mut views: Vec<(&str, Vec<&Said<String>>)> = Vec::new();
    for view in answer.side_by_side() {
        match views.iter_mut().find(|(option, _)| *option == view.what) {
            Some((_, same)) => same.push(view),
            None => views.push((&view.what, vec![view])),
        }
    }
    for (option, of) in views {
        let Some(words) = question.ask.words_of(option) else { continue };
        let picture = question.ask.choice(option).map(|choice| choice.picture.clone());
        let item = context.item(words, Kind::Choice, meet(option));
        screen.items.push(Item {
            picture: picture.or(item.picture),
            picked: result == Some(option),
            // Their pictures stand over the answer, and below it the words of each.
            part: Some(Part::Life),
            things: of.iter().map(|view| says(context, view.by)).collect(),
            ..item
        });
    }
    let not = context.item("both-not", Kind::Choice, meet(NOT_AGREED));
    let detail = context.line_if("both-not.detail");
    screen.items.push(Item { picked: result == Some(NOT_AGREED), detail, ..not });
    // Left open: what was agreed before is taken back.
    let open = Act::Go(Place::Both);
    let agreed = || vec![(Subject::Follow(id, Follow::Agreed).path(), Value::Gone)];
    let open = match result.filter(|_| here) {
        Some(_) => Act::Then(Box::new(Act::Record(agreed())), Box::new(open)),
        None => open,
    };
    screen.items.push(Item { zone: Zone::Side, ..context.item("both-open", Kind::Button, open) });
    if told(context, id, answer).next().is_some() {
        let saw = context.item("both-saw", Kind::Button, Act::Go(Place::BothSaw(id.to_owned())));
        screen.items.push(Item { zone: Zone::Side, ..saw });
    }
    context.be_about(&mut screen, id);
    screen
}

// Who says it, with their picture: their photo, where there is one.
pub(super) fn says(context: &Context<'_>, who: PersonId) -> Thing {
    let person = match who {
        PersonId::Other(id) => context.plan.people.get(&id),
        PersonId::Me | PersonId::Program => None,
    };
    let role = person.and_then(|person| person.role);
    // One head each: in the strip over an answer there is no room for more.
    let key = match (who, role) {
        (PersonId::Me, _) => "both-says.me".to_owned(),
        (_, role) => format!("both-says.{}", role.map_or("other", Role::id)),
    };
    let name = person.and_then(|person| person.name.clone());
    let label = match name {
        Some(name) => context.made("both-says.named", &[("name", Arg::Text(name))]),
        None => context.line(&key),
    };
    let photo = person.and_then(|person| person.photo.as_ref()).map(super::photo::picture);
    Thing { picture: photo.unwrap_or_else(|| Pictures::key_for(&key)), label }
}

// What others than the person say beyond their answer: what they saw or know, and how sure they are.
fn told<'a>(
    context: &Context<'a>,
    id: &'a str,
    answer: &'a Answer,
) -> impl Iterator<Item = (PersonId, Option<&'a str>, Sure)> {
    let note = |who: PersonId| context.plan.note_of(id, who).map(|note| note.what.as_str());
    let all = answer.others().into_iter().map(move |view| (view.by, note(view.by), view.sure));
    all.collect::<Vec<_>>().into_iter().filter(|(_, note, sure)| note.is_some() || *sure != Sure::NotAsked)
}

// So many letters of a note stand in one row, in every window and text size.
const PIECE: usize = 110;

// What somebody saw or knows, whole: a long note in several rows, and how sure they are below the last.
fn saw_of(context: &Context<'_>, who: PersonId, note: Option<&str>, sure: Sure) -> Vec<Item> {
    let pieces = note.map(|note| pieces(note, PIECE)).unwrap_or_default();
    let last = pieces.len().saturating_sub(1);
    let row = |at: usize| {
        let says = says(context, who);
        let sure = Some(sure).filter(|sure| at == last && *sure != Sure::NotAsked);
        Item {
            id: if at == 0 { format!("saw-{who}") } else { format!("saw-{who}-{}", at + 1) },
            label: says.label,
            picture: Some(says.picture),
            detail: pieces.get(at).map(Line::own),
            value: sure.map(|sure| context.line(&format!("both-sure.{}", sure.id()))),
            ..context.fact("both-saw")
        }
    };
    (0..=last).map(row).collect()
}

// Words in pieces of so many letters at most, parted behind a sentence where that can be. A longer word is a piece.
fn pieces(text: &str, most: usize) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let fits = |piece: &str, more: &str| piece.chars().count() + more.chars().count() < most;
    for sentence in text.split_inclusive(['.', '!', '?', '\n']) {
        let is_short = fits("", sentence.trim());
        let mut begins = all.last().is_some_and(|piece| is_short && !fits(piece, sentence.trim()));
        for word in sentence.split_whitespace() {
            match all.last_mut() {
                Some(piece) if !begins && fits(piece, word) => {
                    piece.push(' ');
                    piece.push_str(word);
                }
                _ => all.push(word.to_owned()),
            }
            begins = false;
        }
    }
    all
}

/// What others saw or know of one question, each in their own words, and how sure they are.
pub(super) fn saw(context: &Context<'_>, id: &str) -> Screen {
    let Some((question, answer)) = shown(context, id) else { return both(context) };
    let mut screen = context.screen("both-saw", Body::Rows);
    screen.picture = Some(question.picture().to_owned());
    screen.items =
        told(context, id, answer).flat_map(|(who, note, sure)| saw_of(context, who, note, sure)).collect();
    context.be_about(&mut screen, id);
    screen
}
