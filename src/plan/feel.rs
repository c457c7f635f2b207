//! A simpler way to answer: which of three faces was shown for a topic, and cards that were sorted. Neither is a level
//! of need: nothing here is read by amount, needs or check.

use std::collections::BTreeMap;

use jiff::civil::Date;
use uuid::Uuid;

use super::{ANSWERS, Answer, Knob, Plan, Said, goes_with, is_agreed};
use crate::content::{Choice, Content, LATER, NOT_AGREED, NOT_SURE, Question};
use crate::record::{PersonId, SortPart, Subject, Tail, Value};

/// The id of the mat of all of life; that of one area has the area's id.
pub const ALL_OF_LIFE: &str = "life";

/// How the id of an area begins where it is a topic.
const AREA: &str = "area-";

/// One of the three faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face3 {
    /// It is good.
    Good,
    /// It is in the middle.
    Middle,
    /// It is hard.
    Hard,
}

impl Face3 {
    /// All, with the ids used in the record.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Good, "good"), (Self::Middle, "middle"), (Self::Hard, "hard")];

    /// The face with this id; none for “not sure” and “later”.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(face, _)| *face)
    }
}

/// Where a card can lie, from good to not good, with those between; the last is beside the mat.
pub const PUT: [&str; 6] = ["good", "good-middle", "middle", "middle-hard", "hard", OUT];
/// The card was left out.
pub const OUT: &str = "out";

/// One sort of cards. Every sort is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CardSort {
    /// Which cards: those of [`ALL_OF_LIFE`], or of one area.
    pub of: Option<Said<String>>,
    /// The day on which it was begun.
    pub day: Option<Date>,
    /// Where each card was put, by its topic: one of [`PUT`].
    pub at: BTreeMap<String, Said<String>>,
    /// That the person said that it is right so.
    pub right: Option<Said<()>>,
}

impl CardSort {
    /// Which cards: [`ALL_OF_LIFE`], or an area.
    pub fn cards(&self) -> &str {
        self.of.as_ref().map_or(ALL_OF_LIFE, |said| &said.what)
    }

    /// Where a card lies.
    pub fn put(&self, topic: &str) -> Option<&str> {
        self.at.get(topic).map(|said| said.what.as_str())
    }

    /// Whether it is the person's own. What a helper only saw is the helper's.
    pub fn is_own(&self) -> bool {
        self.at.values().all(|said| said.by == PersonId::Me)
    }

    /// Whether the person said that it is right, after the last card was put.
    pub fn is_right(&self) -> bool {
        let last = self.at.values().map(|said| said.id).max();
        self.right.as_ref().is_some_and(|right| last.is_none_or(|last| last < right.id))
    }
}

/// The id of an area where it is a topic.
pub fn area_topic(area: &str) -> String {
    format!("{AREA}{area}")
}

/// The area that a topic is.
pub fn topic_area(topic: &str) -> Option<&str> {
    topic.strip_prefix(AREA)
}

/// Whether a topic is nobody else's business: a private question, or an area that is private as a whole. A face for an
/// area with open questions answers none of its private ones.
pub fn is_private_topic(content: &Content, topic: &str) -> bool {
    content.is_quiet(Subject::Feel(topic))
}

/// The topics of a mat, in order: the areas and the questions that belong to none; or the questions of one area.
/// Nothing about safety is a card.
pub fn mat_topics(content: &Content, of: &str) -> Vec<String> {
    let asked = || content.questions.iter().filter(|question| !question.ask.safety);
    if of == ALL_OF_LIFE {
        let areas = content.areas.iter().filter(|area| asked().any(|question| is_in(question, &area.id)));
        let alone = asked().filter(|question| question.area.is_none());
        return areas
            .map(|area| area_topic(&area.id))
            .chain(alone.map(|question| question.id.clone()))
            .collect();
    }
    asked().filter(|question| is_in(question, of)).map(|question| question.id.clone()).collect()
}

fn is_in(question: &Question, area: &str) -> bool {
    question.area.as_ref().is_some_and(|(of, _)| of == area)
}

/// Which levels a face could mean, for whoever helps to think about: never which one it is. Good can go with any, since
/// the help that there is may be what makes it good; so it marks none.
pub fn could_mean(question: &Question, face: Face3) -> Vec<&Choice> {
    let offered = question.ask.offered().skip(1);
    match face {
        Face3::Good => Vec::new(),
        Face3::Middle => offered.take(2).collect(),
        Face3::Hard => offered.collect(),
    }
}

/// The topic that a sort is of, where it is of one area.
pub fn mat_area(sort: &CardSort) -> Option<String> {
    (sort.cards() != ALL_OF_LIFE).then(|| area_topic(sort.cards()))
}

/// The sort before this one, of the same cards.
pub fn sort_before(plan: &Plan, sort: Uuid) -> Option<(Uuid, &CardSort)> {
    let of = plan.sorts.get(&sort)?.cards();
    plan.sorts_of(of).rfind(|(id, _)| *id < sort)
}

impl Plan {
    /// Whether this person answers with three faces.
    pub fn by_faces(&self) -> bool {
        self.settings.value(Knob::Answers) > 0
    }

    /// The face that was shown for a topic; none where two copies of the plan hold two.
    pub fn face_of(&self, topic: &str) -> Option<Face3> {
        let path = Subject::Feel(topic).path();
        let said = self.feel.get(topic).filter(|_| !self.differs.contains(&path))?;
        Face3::from_id(&said.what)
    }

    /// Whether anything but “later” was shown for a topic.
    pub fn has_felt(&self, topic: &str) -> bool {
        self.feel.get(topic).is_some_and(|said| said.what != LATER)
    }

    /// Whether what was shown for a topic asks for more: it is not good, or nobody is sure.
    pub fn is_to_follow(&self, topic: &str) -> bool {
        let unsure = || self.feel.get(topic).is_some_and(|said| said.what == NOT_SURE);
        matches!(self.face_of(topic), Some(Face3::Middle | Face3::Hard)) || unsure()
    }

    /// The sorts of these cards, the oldest first.
    pub fn sorts_of<'a>(&'a self, of: &'a str) -> impl DoubleEndedIterator<Item = (Uuid, &'a CardSort)> {
        let is_of = move |sort: &CardSort| sort.cards() == of;
        self.sorts
            .iter()
            .filter(move |(_, sort)| is_of(sort) && !sort.at.is_empty())
            .map(|(id, sort)| (*id, sort))
    }

    /// What was felt of a topic, or where its card lies: in either way something was said of it.
    pub fn is_simply_said(&self, topic: &str) -> bool {
        self.has_felt(topic) || self.sorts.values().any(|sort| sort.at.contains_key(topic))
    }

    /// The newest that was said of a topic in a simpler way.
    pub(super) fn last_simply(&self, topic: &str) -> Option<Uuid> {
        let felt = self.feel.get(topic).map(|said| said.id);
        let put = self.sorts.values().filter_map(|sort| Some(sort.at.get(topic)?.id));
        put.chain(felt).max()
    }

    /// What somebody else thinks is the level of a question, for the person to say yes or no to: where the person gave
    /// none, everybody else gave the same, and nothing came of it yet. Not of what is private.
    pub fn to_confirm<'a>(&'a self, question: &Question) -> Option<&'a Said<String>> {
        if question.ask.private || question.ask.safety {
            return None;
        }
        self.thought(question).filter(|_| self.answer(&question.id).is_none_or(|it| it.result().is_none()))
    }

    /// The same, also where the person said yes or no already.
    pub fn thought<'a>(&'a self, question: &Question) -> Option<&'a Said<String>> {
        let answer = self.answer(&question.id)?;
        if answer.view_of(PersonId::Me).is_some() {
            return None;
        }
        let others = answer.others();
        let (first, rest) = others.split_first()?;
        let is_level = question.ask.choice(&first.what).is_some();
        (is_level && rest.iter().all(|other| other.what == first.what)).then_some(*first)
    }

    /// Whether the person said no to what somebody else thinks the level is.
    pub fn is_refused(&self, question: &Question) -> bool {
        let said = self.answer(&question.id).and_then(Answer::result);
        said.is_some_and(|result| result.what == NOT_AGREED && result.by == PersonId::Me)
    }
}

/// Whether what was said of a topic in a simpler way goes to a reader: as answers do. What is said of an area
/// goes with any of its open answers, unless it was left out itself.
pub fn simply_goes_with(plan: &Plan, content: &Content, topic: &str, reader: &str) -> bool {
    if let Some(question) = content.question(topic) {
        let yes = || !question.ask.private || is_agreed(plan, question, reader);
        return !question.ask.safety && goes_with(plan, question, reader) && yes();
    }
    let Some(given) = plan.give.get(reader).filter(|given| given.parts.contains(ANSWERS)) else {
        return false;
    };
    let Some(area) = topic_area(topic) else { return false };
    let left_out = given.answers.get(topic).is_some_and(|said| !said.what);
    // Of an area that is private as a whole: where each of its answers that there are goes.
    let goes = |question: &Question| goes_with(plan, question, reader);
    if is_private_topic(content, topic) {
        return !left_out && content.of_area(area).all(goes);
    }
    !left_out && content.of_area(area).filter(|question| !question.ask.private).any(goes)
}

pub(super) fn sort(sort: &mut CardSort, part: SortPart, tail: Tail<'_>, now: &super::fold::Standing<'_>) {
    match (part, tail) {
        (SortPart::Of, Tail::Whole) => sort.of = now.said(super::fold::Standing::pick),
        (SortPart::Day, Tail::Whole) => {
            sort.day = match now.value() {
                Some(Value::Date(day)) => Some(*day),
                _ => None,
            };
        }
        (SortPart::At, Tail::Option(topic)) => {
            match now.said(super::fold::Standing::pick).filter(|said| PUT.contains(&said.what.as_str())) {
                Some(said) => drop(sort.at.insert(topic.to_owned(), said)),
                None => drop(sort.at.remove(topic)),
            }
        }
        (SortPart::Right, Tail::Whole) => sort.right = now.said(|now| now.yes().then_some(())),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
