//! The supporter's pages on which somebody else gives their own view: who they are, how it is given, then the
//! questions part by part. What the person answered is nowhere here, and nothing about safety is asked.

use uuid::Uuid;

use super::supporter::{page, plain};
use super::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::content::{LATER, NOT_SURE, Question};
use crate::journey::{ALONE, LifePart, Place, Respondent, Simple, TalkAt, Talking, life_part, life_parts};
use crate::plan::Role;
use crate::record::{Follow, How, Path, PersonId, Subject, Sure, Value};
use crate::words::Arg;

/// The ways in which somebody gives their view, those in which they put it in themselves first.
const WAYS: [How; 7] =
    [How::Pressed, How::Observed, How::Said, How::Signed, How::Pointed, How::Showed, How::Device];
/// How sure they are.
const SURE: [Sure; 3] = [Sure::Sure, Sure::Fairly, Sure::Guess];

/// Who gives their view: somebody of this plan, or somebody new.
pub(super) fn who(context: &Context<'_>) -> Screen {
    let mut screen = page(context, "supporter-view");
    screen.lines.push(context.line("supporter-view.safety"));
    let known = context.plan.people_by_last_time(context.plan.now);
    screen.items = known
        .iter()
        .map(|(id, person)| {
            let role = person.role.map(|role| role_line(context, role));
            let (label, detail) = match &person.name {
                Some(name) => (Some(Line::own(name)), role),
                None => (role, None),
            };
            let item = plain(context, "supporter-view", Act::Go(Place::ViewHow(*id)));
            let label = label.unwrap_or_else(|| item.label.clone());
            Item { id: format!("person-{id}"), label, detail, ..item }
        })
        .collect();
    screen.items.splice(0..0, go_on(context));
    let nameless = |role: Role| known.iter().any(|(_, p)| p.role == Some(role) && p.name.is_none());
    for (role, id) in Role::ALL.iter().filter(|(role, _)| !nameless(*role)) {
        screen.items.push(plain(context, &format!("supporter-view-new.{id}"), Act::Know(*role)));
    }
    screen
}

// Whoever stopped while they gave their view goes on there: who, how, and in which part.
fn go_on(context: &Context<'_>) -> Option<Item> {
    let parts = life_parts(context.content);
    let of_part = |part: &LifePart<'_>| {
        let answers = part.questions.iter().filter_map(|question| context.plan.answer(&question.id));
        let views = answers.flat_map(|answer| answer.others()).filter(|view| WAYS.contains(&view.how));
        views.max_by_key(|view| view.id)
    };
    let (part, last) =
        parts.iter().filter_map(|part| Some((part, of_part(part)?))).max_by_key(|(_, view)| view.id)?;
    let PersonId::Other(who) = last.by else { return None };
    let how = last.how;
    let name = context.line(&part_key(part.id)).text;
    let detail = [("name", Arg::Text(called(context, who))), ("part", Arg::Text(name))];
    let of = Respondent { who, how };
    let go = give(context, of, Place::ViewPart(of, part.id.to_owned()));
    Some(Item {
        detail: Some(context.made("supporter-view-on.of", &detail)),
        ..plain(context, "supporter-view-on", go)
    })
}

fn role_line(context: &Context<'_>, role: Role) -> Line {
    context.line(&format!("supporter-view-role.{}", role.id()))
}

// Whose view a page takes stays in sight, in words that have their name.
pub(super) fn of_whom(context: &Context<'_>, key: &str, of: Respondent) -> Line {
    context.made(key, &[("name", Arg::Text(called(context, of.who)))])
}

// What somebody is called: their name, or their part in the plan.
pub(super) fn called(context: &Context<'_>, who: Uuid) -> String {
    let person = context.plan.people.get(&who);
    let role = || person.and_then(|person| person.role).map(|role| role_line(context, role).text);
    person.and_then(|person| person.name.clone()).or_else(role).unwrap_or_default()
}

// On to where a view is given. Whoever puts it in themselves is here.
fn give(context: &Context<'_>, of: Respondent, place: Place) -> Act {
    let comes = matches!(of.how, How::Pressed | How::Observed)
        && !context.plan.today().here().any(|here| here == of.who);
    match comes {
        true => {
            let here = Act::Record(context.plan.here(of.who, true));
            Act::Then(Box::new(here), Box::new(Act::Go(place)))
        }
        false => Act::Go(place),
    }
}

/// How the view is given. Whoever puts it in themselves is here.
pub(super) fn how(context: &Context<'_>, who: Uuid) -> Screen {
    let mut screen = page(context, "supporter-view-how");
    screen.topic = Some(Line::own(called(context, who)));
    screen.items = WAYS
        .iter()
        .map(|how| {
            let of = Respondent { who, how: *how };
            let act = give(context, of, Place::Views(of));
            plain(context, &format!("supporter-view-how.{}", how.id()), act)
        })
        .collect();
    if context.plan.people.get(&who).is_some_and(|person| person.name.is_none()) {
        screen.items.push(plain(context, "supporter-view-how.name", Act::Visit(Place::PersonName(who))));
    }
    screen
}

/// The parts of life, each with how much of it was answered.
pub(super) fn parts(context: &Context<'_>, of: Respondent) -> Screen {
    let mut screen = page(context, "supporter-views");
    screen.lines.insert(0, of_whom(context, "supporter-views.of", of));
    let part = |part: &LifePart<'_>| {
        let done = part.questions.iter().filter(|question| view(context, of, question).is_some()).count();
        let count = |n: usize| Arg::Count(i64::try_from(n).unwrap_or(0));
        let detail = [("done", count(done)), ("of", count(part.questions.len()))];
        Item {
            detail: Some(context.made("supporter-views.done", &detail)),
            ..plain(context, &part_key(part.id), Act::Go(Place::ViewPart(of, part.id.to_owned())))
        }
    };
    screen.items = life_parts(context.content).iter().map(part).collect();
    let talk = Place::Talk(Talking { of: Some(of), at: TalkAt::All });
    screen.items.push(plain(context, "supporter-talk", Act::Go(talk)));
    if !context.plan.feel.is_empty() {
        let means = Act::Go(Place::Simple(Simple::Means(of)));
        screen.items.push(plain(context, "supporter-means-open", means));
    }
    screen.items.push(plain(context, "supporter-both", Act::Go(Place::Both)));
    screen
}

pub(super) fn part_key(id: &str) -> String {
    if id == ALONE { "supporter-views.alone".to_owned() } else { format!("area-{id}") }
}

// What somebody answered so far, by the option's id.
fn view<'a>(context: &Context<'a>, of: Respondent, question: &Question) -> Option<(&'a str, Sure)> {
    let said = context.plan.answer(&question.id)?.view_of(PersonId::Other(of.who))?;
    Some((said.what.as_str(), said.sure))
}

/// The questions of one part, several on a page. The answers are worded as the person sees them, so that the views
/// can be set side by side.
pub(super) fn part(context: &Context<'_>, of: Respondent, id: &str) -> Screen {
    let Some(part) = life_part(context.content, id) else { return parts(context, of) };
    let mut screen = page(context, "supporter-part");
    screen.body = Body::Groups;
    screen.heading = of_whom(context, "supporter-part.of", of);
    screen.topic = Some(context.line(&part_key(part.id)));
    screen.items = part.questions.iter().flat_map(|question| asked(context, of, question)).collect();
    screen
}

fn asked(context: &Context<'_>, of: Respondent, question: &Question) -> Vec<Item> {
    let now = view(context, of, question);
    let path = || Subject::Life(&question.id).path();
    let quiet = question.ask.private;
    let pick = |id: &str, words: &str| {
        let said: Vec<(Path, Value)> = vec![(path(), Value::Pick(id.to_owned()))];
        let item = context.item(words, Kind::Choice, Act::View(of, Sure::NotAsked, said));
        Item { picked: now.is_some_and(|(picked, _)| picked == id), quiet, picture: None, ..item }
    };
    let mut items: Vec<Item> = question.ask.offered().map(|choice| pick(&choice.id, &choice.words)).collect();
    let unsure = question.ask.words_of(NOT_SURE).filter(|_| question.ask.aside);
    items.extend(
        unsure.map(|words| Item { id: format!("view-{}-not-sure", question.id), ..pick(NOT_SURE, words) }),
    );
    let note = context.plan.note_of(&question.id, PersonId::Other(of.who));
    let saw = plain(context, "supporter-saw-open", Act::Go(Place::ViewSaw(of, question.id.clone())));
    items.push(Item {
        id: format!("view-{}-saw", question.id),
        picked: note.is_some(),
        detail: note.map(|note| Line::own(&note.what)),
        ..saw
    });
    let name = context.line(&question.name_key());
    let group = match question.ask.private {
        true => context.made("supporter-part.private", &[("name", Arg::Text(name.text))]),
        false => name,
    };
    items.into_iter().map(|item| Item { group: Some(group.clone()), ..item }).collect()
}

/// What somebody saw or knows of one question, and how sure they are of their answer.
pub(super) fn saw(context: &Context<'_>, of: Respondent, id: &str) -> Screen {
    let Some(question) = context.content.question(id).filter(|question| !question.ask.safety) else {
        return parts(context, of);
    };
    let about = Subject::Follow(id, Follow::Note);
    let mut screen = page(context, "supporter-saw");
    let note = context.plan.note_of(id, PersonId::Other(of.who)).map(|note| note.what.as_str());
    let most = context.content.ask(about).longest;
    screen.items = vec![context.long_field("supporter-saw.field", about.path(), note, most)];
    match view(context, of, question).filter(|(picked, _)| *picked != LATER) {
        Some((picked, sure)) => screen.items.extend(SURE.iter().map(|known| {
            let said = vec![(Subject::Life(id).path(), Value::Pick(picked.to_owned()))];
            let key = format!("supporter-saw.{}", known.id());
            let item = context.item(&key, Kind::Choice, Act::View(of, *known, said));
            Item { picked: sure == *known, quiet: question.ask.private, picture: None, ..item }
        })),
        None => screen.lines.push(context.line("supporter-saw.first")),
    }
    screen.heading = of_whom(context, "supporter-saw.of", of);
    context.be_about(&mut screen, id);
    screen
}
