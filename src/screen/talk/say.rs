//! What people say of one thing, in words, each with who says it.

use crate::plan::{self, ChartRow, PeopleSay, Role};
use crate::record::{ChartPart, PersonId, Sign, Subject};
use crate::screen::{Context, Line};
use crate::words::{Arg, plain};

/// What people say of one thing: what the person says first, then each of the others with who they are.
pub(super) fn says(context: &Context<'_>, about: Subject<'_>, all: &PeopleSay) -> Option<Line> {
    let mut parts = Vec::new();
    for who in all.people() {
        let what = sentences(context, about, all, who).join(" ");
        if !what.is_empty() {
            parts.push(with_name(context, about, who, what));
        }
    }
    let single = all.words.is_empty() && parts.len() == 1;
    (!parts.is_empty()).then(|| {
        one_key(context, about, all).filter(|_| single).unwrap_or_else(|| Line::made(parts.join(" ")))
    })
}

// Where the person picked one card and nobody says more, it is fixed words, which the voice has.
fn one_key(context: &Context<'_>, about: Subject<'_>, all: &PeopleSay) -> Option<Line> {
    let by: Vec<PersonId> = all.people();
    let thought = matches!(about, Subject::Chart(_, ChartPart::Means));
    if by != [PersonId::Me] || thought || !all.words.is_empty() || all.cards.len() + all.picks.len() != 1 {
        return None;
    }
    let id = all.cards.keys().next().or_else(|| all.picks.first().map(|said| &said.what))?;
    let choice = context.content.choices(about).iter().find(|choice| choice.id == *id)?;
    Some(context.line(&choice.words))
}

/// The same where there is little room: names stand only with what somebody thinks.
pub(super) fn short(context: &Context<'_>, about: Subject<'_>, all: &PeopleSay) -> Option<Line> {
    match about {
        Subject::Chart(_, ChartPart::Means) => says(context, about, all),
        _ => one_key(context, about, all).or_else(|| together(context, about, all).map(Line::made)),
    }
}

/// How the person shows something, in one line, from whoever knows it.
pub(crate) fn shown(context: &Context<'_>, sign: Sign) -> Option<String> {
    together(context, Subject::Shows(sign), context.plan.signals.sign(sign)?)
}

// All that anybody says, each once.
fn together(context: &Context<'_>, about: Subject<'_>, all: &PeopleSay) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    for one in all.people().into_iter().flat_map(|who| sentences(context, about, all, who)) {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    (!found.is_empty()).then(|| found.join(" "))
}

// What one person says: cards, then the answer, then own words. Each ends like a sentence.
fn sentences(context: &Context<'_>, about: Subject<'_>, all: &PeopleSay, who: PersonId) -> Vec<String> {
    let choices = context.content.choices(about);
    let picked = |id: &str| all.cards_of(who).any(|on| on == id) || all.pick_of(who) == Some(id);
    let cards = choices.iter().filter(|choice| picked(&choice.id));
    let cards = cards.map(|choice| plain(&context.words.get(&choice.words)));
    let own = all.words_of(who).map(|said| said.what.clone());
    cards.chain(own).map(ended).collect()
}

fn ended(text: String) -> String {
    if text.ends_with(['.', '!', '?', '…']) { text } else { text + "." }
}

// What somebody else says has their name; and what anybody thinks has it, too.
fn with_name(context: &Context<'_>, about: Subject<'_>, who: PersonId, what: String) -> String {
    let thinks = matches!(about, Subject::Chart(_, ChartPart::Means));
    let verb = if thinks { "talk-thinks" } else { "talk-says" };
    let person = match who {
        PersonId::Me if !thinks => return what,
        PersonId::Me => return context.words.with(&format!("{verb}.me"), &[("what", Arg::Text(what))]),
        PersonId::Other(id) => context.plan.people.get(&id),
        PersonId::Program => None,
    };
    let what = ("what", Arg::Text(what));
    match person.and_then(|person| person.name.clone()) {
        Some(name) => context.words.with(&format!("{verb}.named"), &[("name", Arg::Text(name)), what]),
        None => {
            let role = person.and_then(|person| person.role).map_or("other", Role::id);
            context.words.with(&format!("{verb}.{role}"), &[what])
        }
    }
}

/// One part of a row with its question: “What do I do? I rock.”
pub(super) fn line_of(context: &Context<'_>, row: &ChartRow, id: &str, part: ChartPart) -> Option<Line> {
    let about = Subject::Chart(id, part);
    let said = says(context, about, row.part(part)?)?;
    let asked = plain(&context.words.get(&context.content.ask(about).words));
    Some(Line::made(format!("{asked} {}", said.text)))
}

/// The parts of a row, each in a line, from the one at this place on.
pub(super) fn row_lines(context: &Context<'_>, id: &str, row: &ChartRow, from: usize) -> Vec<String> {
    let parts = row.chart().parts().iter().filter(|part| row.part(**part).is_some()).skip(from);
    let line = |part: &ChartPart| short(context, Subject::Chart(id, *part), row.part(*part)?);
    parts.filter_map(line).map(|line| line.text).collect()
}

/// What the person uses, in one line.
pub(super) fn uses(context: &Context<'_>) -> Option<Line> {
    let used = plan::uses(context.plan, context.content);
    let choices = context.content.choices(Subject::Uses).iter();
    let words: Vec<String> = choices
        .filter(|choice| used.contains(&choice.id.as_str()))
        .map(|choice| ended(plain(&context.words.get(&choice.words))))
        .collect();
    (!words.is_empty()).then(|| Line::made(words.join(" ")))
}
