//! The simpler way to answer: three faces for a topic; what somebody else thinks its level is, for the person to say
//! yes or no to; and, for the supporter, what the faces could mean. A face is never a level by itself.

use super::supporter::{page, plain};
use super::{Act, Body, Context, Item, Kind, Line, Screen, Zone, both, life, views};
use crate::content::{NOT_AGREED, NOT_SURE, Question};
use crate::journey::{LifePart, Place, Ready, Respondent, Simple, life_part, life_parts};
use crate::plan::{self, Face3, could_mean};
use crate::record::{PersonId, Subject, Sure, Value};
use crate::words::Arg;

pub(super) fn simple(context: &Context<'_>, simple: &Simple) -> Screen {
    match simple {
        Simple::Face(topic) => face(context, topic),
        Simple::Right(id) => right(context, id),
        Simple::Means(of) => means(context, *of),
        Simple::MeansPart(of, id) => means_part(context, *of, id),
    }
}

/// How a topic is, with three faces.
fn face(context: &Context<'_>, topic: &str) -> Screen {
    let mut screen = context.asked(Subject::Feel(topic));
    be_of(context, &mut screen, topic);
    screen.figure = screen.topic.clone();
    screen.lines.splice(0..0, context.line_if(&format!("{topic}.help")));
    screen
}

impl Context<'_> {
    /// The name of a topic: that of a question, or of an area.
    pub(super) fn topic_name(&self, topic: &str) -> Option<Line> {
        let question = self.content.question(topic);
        self.line_if(&question.map_or_else(|| topic.to_owned(), Question::name_key))
    }

    /// The picture of a topic.
    pub(super) fn topic_picture(&self, topic: &str) -> String {
        let question = self.content.question(topic);
        question.map_or_else(|| topic.to_owned(), |question| question.picture().to_owned())
    }
}

/// Says which topic a screen belongs to, with its picture.
pub(super) fn be_of(context: &Context<'_>, screen: &mut Screen, topic: &str) {
    screen.topic = context.topic_name(topic);
    screen.picture = Some(context.topic_picture(topic));
}

/// The words of the face that was shown for a topic.
pub(super) fn face_words(context: &Context<'_>, topic: &str) -> Option<Line> {
    let said = context.plan.feel.get(topic)?;
    context.content.ask(Subject::Feel(topic)).words_of(&said.what).map(|key| context.line(key))
}

/// What somebody else thinks the level of a question is. Only the person says whether that is right; a yes is an
/// agreement, and counts.
fn right(context: &Context<'_>, id: &str) -> Screen {
    let question = context.content.question(id);
    let thought = question.and_then(|question| Some((question, context.plan.thought(question)?)));
    let Some((question, thought)) = thought else { return life::intro(context) };
    let mut screen = context.screen("simple-right", Body::Rows);
    let choice = question.ask.choice(&thought.what);
    screen.picture = choice.map(|choice| choice.picture.clone());
    screen.topic = context.line_if(&question.name_key());
    screen.lines = screen.topic.iter().cloned().collect();
    screen.lines.push(both::says(context, thought.by).label);
    screen.lines.extend(choice.map(|choice| context.line(&choice.words)));
    let result = context.plan.answer(id).and_then(|answer| answer.result());
    let is = |what: &str| result.is_some_and(|result| result.what == what && result.by == PersonId::Me);
    // Who agrees is here: that must be known first.
    let meet = |result: &str| match context.plan.meet(id, result) {
        Some(said) => Act::Record(said),
        None => Act::Visit(Place::Ready(Ready::Who)),
    };
    let item = |key: &str, result: &str| Item {
        picked: is(result),
        ..context.item(key, Kind::Choice, meet(result))
    };
    screen.items = vec![item("simple-right.yes", &thought.what), item("simple-right.no", NOT_AGREED)];
    let unsure = Act::Record(vec![(Subject::Life(id).path(), Value::Pick(NOT_SURE.to_owned()))]);
    let unsure = Act::Then(Box::new(unsure), Box::new(Act::Next));
    let unsure = context.item("answer-not-sure", Kind::Button, unsure);
    screen.items.push(Item { zone: Zone::Side, ..unsure });
    screen
}

/// What the faces could mean, by the parts of life.
fn means(context: &Context<'_>, of: Respondent) -> Screen {
    let mut screen = page(context, "supporter-means");
    let part = |part: &LifePart<'_>| {
        let act = Act::Go(Place::Simple(Simple::MeansPart(of, part.id.to_owned())));
        let open = part.questions.iter().filter(|question| !question.ask.private);
        let shown = open.clone().filter(|question| shown(context, question).is_some()).count();
        let count = |n: usize| Arg::Count(i64::try_from(n).unwrap_or(0));
        let item = plain(context, &views::part_key(part.id), act);
        let detail = match open.count() {
            0 => context.line("supporter-means-part.private"),
            of => context.made("supporter-means.shown", &[("shown", count(shown)), ("of", count(of))]),
        };
        Item { detail: Some(detail), ..item }
    };
    screen.items = life_parts(context.content).iter().map(part).collect();
    let first = context.content.questions.iter().find(|question| context.plan.to_confirm(question).is_some());
    screen.items.extend(first.map(|question| {
        let ask = Act::Visit(Place::Simple(Simple::Right(question.id.clone())));
        plain(context, "supporter-means.ask", ask)
    }));
    screen
}

// What was shown for a question: by itself, or for its area as a whole.
fn shown(context: &Context<'_>, question: &Question) -> Option<(Face3, bool)> {
    let own = context.plan.face_of(&question.id).map(|face| (face, true));
    own.or_else(|| {
        let (area, _) = question.area.as_ref()?;
        context.plan.face_of(&plan::area_topic(area)).map(|face| (face, false))
    })
}

/// The questions of one part: what was shown, and which levels that could mean. What is picked is the view of whoever
/// picks it. Private topics are not here.
fn means_part(context: &Context<'_>, of: Respondent, id: &str) -> Screen {
    let Some(part) = life_part(context.content, id) else { return means(context, of) };
    let mut screen = page(context, "supporter-means-part");
    screen.body = Body::Groups;
    screen.heading = views::of_whom(context, "supporter-means-part.of", of);
    screen.topic = Some(context.line(&views::part_key(part.id)));
    let open = part.questions.iter().filter(|question| !question.ask.private);
    screen.items = open.flat_map(|question| levels(context, of, question)).collect();
    if part.is_private() {
        let fact = plain(context, "supporter-means-part.private", Act::Read);
        let group = Some(context.line("supporter-means-part.left"));
        screen.items.push(Item { kind: Kind::Fact, group, ..fact });
    }
    screen
}

fn levels(context: &Context<'_>, of: Respondent, question: &Question) -> Vec<Item> {
    let shown = shown(context, question);
    let fits = shown.map(|(face, _)| could_mean(question, face)).unwrap_or_default();
    let name = Arg::Text(context.words.get(&question.name_key()));
    let key = match shown {
        Some((Face3::Good, true)) => "supporter-means-part.good",
        Some((Face3::Middle, true)) => "supporter-means-part.middle",
        Some((Face3::Hard, true)) => "supporter-means-part.hard",
        Some((Face3::Good, false)) => "supporter-means-part.area-good",
        Some((Face3::Middle, false)) => "supporter-means-part.area-middle",
        Some((Face3::Hard, false)) => "supporter-means-part.area-hard",
        None => "supporter-means-part.nothing",
    };
    let group = context.made(key, &[("name", name)]);
    let now = context.plan.answer(&question.id).and_then(|it| it.view_of(PersonId::Other(of.who)));
    let choices = question.ask.offered().map(|choice| {
        let said = vec![(Subject::Life(&question.id).path(), Value::Pick(choice.id.clone()))];
        let could = fits.iter().any(|fit| fit.id == choice.id);
        Item {
            picked: now.is_some_and(|said| said.what == choice.id),
            detail: could.then(|| context.line("supporter-means-part.could")),
            picture: None,
            group: Some(group.clone()),
            ..context.item(&choice.words, Kind::Choice, Act::View(of, Sure::NotAsked, said))
        }
    });
    let mut items: Vec<Item> = choices.collect();
    if context.plan.is_refused(question) {
        let refused = plain(context, "supporter-means-part.refused", Act::Read);
        let id = format!("refused-{}", question.id);
        items.push(Item { id, kind: Kind::Fact, group: Some(group), ..refused });
    }
    items
}
