//! The parts of life as somebody else goes through them who gives their own view: the areas, then the questions
//! that belong to none. What is about safety is not among them.

use super::{Place, Respondent};
use crate::content::{Content, Question};

/// The part with the questions that belong to no area.
pub const ALONE: &str = "alone";

/// One part.
pub struct LifePart<'a> {
    /// The id of its area, or [`ALONE`].
    pub id: &'a str,
    /// Its questions.
    pub questions: Vec<&'a Question>,
}

impl LifePart<'_> {
    /// Whether one of its questions is private.
    pub fn is_private(&self) -> bool {
        self.questions.iter().any(|question| question.ask.private)
    }
}

/// All parts, in order.
pub fn life_parts(content: &Content) -> Vec<LifePart<'_>> {
    let areas = content.areas.iter().map(|area| area.id.as_str());
    let all = areas.chain([ALONE]).map(|id| {
        let is_of_it = |question: &&Question| match &question.area {
            Some((area, _)) => area == id,
            None => id == ALONE,
        };
        let questions = content.questions.iter().filter(|question| !question.ask.safety);
        LifePart { id, questions: questions.filter(is_of_it).collect() }
    });
    all.filter(|part| !part.questions.is_empty()).collect()
}

/// The part with this id.
pub fn life_part<'a>(content: &'a Content, id: &str) -> Option<LifePart<'a>> {
    life_parts(content).into_iter().find(|part| part.id == id)
}

// After a part the next one, and after the last the list of them.
pub(super) fn next(of: Respondent, id: &str, content: &Content) -> Place {
    let mut parts = life_parts(content).into_iter().skip_while(|part| part.id != id);
    match parts.nth(1) {
        Some(part) => Place::ViewPart(of, part.id.to_owned()),
        None => Place::Views(of),
    }
}

// The part that a question is in.
pub(super) fn of_question(of: Respondent, question: &str, content: &Content) -> Place {
    let parts = life_parts(content);
    let part = parts.iter().find(|part| part.questions.iter().any(|other| other.id == question));
    part.map_or(Place::Views(of), |part| Place::ViewPart(of, part.id.to_owned()))
}
