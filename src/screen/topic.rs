//! The topics of my life in lists: each with its picture, its name and what was said of it. What was said of
//! a private one is never there.

use super::simple::face_words;
use super::{Act, Context, Item, Kind, Line};
use crate::content::{LATER, NOT_SURE, Question};
use crate::pictures::Pictures;
use crate::plan::Answer;

/// The topics that something was said of, in order; also those of an earlier version.
pub(super) fn answered<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Question> {
    let plan = context.plan;
    all(context).filter(move |question| {
        plan.answer(&question.id).is_some_and(|answer| answer.is_given()) || plan.is_simply_said(&question.id)
    })
}

/// Every topic, in order. One of an earlier version is there where it has an answer.
pub(super) fn all<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Question> {
    let (plan, content) = (context.plan, context.content);
    let is_said = move |question: &&Question| plan.answer(&question.id).is_some();
    content.questions.iter().chain(content.past.iter().filter(is_said))
}

/// A topic with its name and its picture.
pub(super) fn topic(context: &Context<'_>, question: &Question, kind: Kind, act: Act) -> Item {
    let name = question.name_key();
    Item {
        id: Pictures::key_for(&name),
        picture: Some(question.picture().to_owned()),
        ..context.item(&name, kind, act)
    }
}

/// What was said of a topic, in words: “Answered” where that is private.
pub(super) fn answer_words(context: &Context<'_>, question: &Question) -> Option<Line> {
    let nothing = Answer::default();
    let felt = context.plan.is_simply_said(&question.id);
    // Of what is about safety not even that shows, for everybody.
    if question.ask.safety {
        return context.line_if("said-safety");
    }
    let Some(answer) = context.plan.answer(&question.id).or(felt.then_some(&nothing)) else {
        return context.line_if("said.none");
    };
    let views = &answer.views;
    if question.ask.private {
        let is_given = felt || views.iter().any(|said| said.what != LATER);
        return context.line_if(if is_given { "answered" } else { "said.none" });
    }
    if answer.differs() && answer.agreed().is_none() {
        return context.line_if("copies-differ");
    }
    match answer.counted() {
        Some(said) => question.ask.words_of(&said.what).map(|key| context.line(key)),
        // A face, or a card on the mat, is no level; it is what I said.
        None if context.plan.has_felt(&question.id) => face_words(context, &question.id),
        None if felt => context.line_if("said.mat"),
        // Somebody else's view is not what I said.
        None if !views.is_empty() => context.line_if("said.helper"),
        None => context.line_if("said.none"),
    }
}

/// Whether it is still to be said: put off, not sure, different in two copies, or not asked yet. Of a private
/// one only whether there is an answer shows, of one about safety nothing.
pub(super) fn is_open(context: &Context<'_>, question: &Question) -> bool {
    if question.ask.safety {
        return false;
    }
    // Who answers with three faces put off what has none.
    if context.plan.by_faces() && context.plan.has_felt(&question.id) {
        return false;
    }
    let Some(answer) = context.plan.answer(&question.id) else { return true };
    if question.ask.private {
        return !answer.views.iter().any(|said| said.what != LATER);
    }
    answer.counted().is_none_or(|said| [NOT_SURE, LATER].contains(&said.what.as_str()))
}
