//! The road for somebody who answers with three faces, and the screens of the mat on which cards are sorted.

use uuid::Uuid;

use super::{Place, REST_AFTER, Respondent, after, safety};
use crate::content::Content;
use crate::plan::{self, Plan};
use crate::record::Follow;

/// A screen of the simpler way to answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Simple {
    /// How a topic is, with three faces: a question by its id, an area as `area-<id>`.
    Face(String),
    /// What somebody else thinks the level of a question is: whether that is right.
    Right(String),
    /// For the supporter: what the faces could mean, by the parts of life; and one part.
    Means(Respondent),
    MeansPart(Respondent, String),
}

/// A screen of the mat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Mat {
    /// What can be sorted and seen, of all of life or of one area.
    Start(String),
    /// The areas that can be sorted by themselves.
    Parts,
    /// Where one card goes, by the sort and the topic.
    Card(Uuid, String),
    /// The whole sort, and one column of it.
    Show(Uuid),
    Column(Uuid, String),
    /// What lies elsewhere than in the sort before.
    Moved(Uuid),
}

/// The questions about my life with three faces: an area first, and only where it is not good each of its questions and
/// what matters of it. What is private as a whole is asked one by one, so that no face tells of several.
pub(super) fn life(plan: &Plan, content: &Content) -> Vec<Place> {
    let mut places = vec![Place::LifeIntro];
    for (at, topic) in plan::mat_topics(content, plan::ALL_OF_LIFE).iter().enumerate() {
        if at > 0 && at % REST_AFTER == 0 {
            places.push(Place::Rest(topic.clone()));
        }
        places.push(face(topic));
        let Some(area) = plan::topic_area(topic) else {
            places.extend(follows(plan, content, topic, std::slice::from_ref(topic)));
            continue;
        };
        let mut questions = Vec::new();
        if plan.is_to_follow(topic) {
            questions = plan::mat_topics(content, area);
            for question in &questions {
                places.push(face(question));
                if plan::is_private_topic(content, question) {
                    places.extend(follows(plan, content, question, std::slice::from_ref(question)));
                }
            }
        }
        questions.retain(|question| !plan::is_private_topic(content, question));
        // The area as a whole, where nothing of it was picked out.
        if !questions.iter().any(|question| plan.has_felt(question))
            && !plan::is_private_topic(content, topic)
        {
            questions.push(topic.clone());
        }
        places.extend(follows(plan, content, topic, &questions));
    }
    let thought = content.questions.iter().filter(|question| plan.to_confirm(question).is_some());
    places.extend(thought.map(|question| Place::Simple(Simple::Right(question.id.clone()))));
    places.extend(safety(plan, content));
    places.push(Place::LifeEnd);
    places
}

fn face(topic: &str) -> Place {
    Place::Simple(Simple::Face(topic.to_owned()))
}

// What matters of something that is not good: what makes it hard, and who helps. The same of a need that was agreed on.
fn follows(plan: &Plan, content: &Content, unit: &str, felt: &[String]) -> Vec<Place> {
    if felt.iter().any(|topic| matches!(plan.face_of(topic), Some(face) if face != plan::Face3::Good)) {
        return [Follow::Hard, Follow::Helper].map(|follow| Place::After(unit.to_owned(), follow)).into();
    }
    after(plan, content, unit)
}

/// The topics that are asked of everybody with three faces, and how many of them have one: nothing about safety, and
/// the whole stays the same while somebody answers.
pub(super) fn felt(plan: &Plan, content: &Content) -> (usize, usize) {
    let all = plan::mat_topics(content, plan::ALL_OF_LIFE);
    (all.iter().filter(|topic| plan.has_felt(topic)).count(), all.len())
}

/// The cards of a sort, in order.
pub fn cards_of(plan: &Plan, content: &Content, sort: Uuid) -> Vec<String> {
    plan::mat_topics(content, plan.sorts.get(&sort).map_or(plan::ALL_OF_LIFE, |sort| sort.cards()))
}

/// The first card of a sort that lies nowhere yet, after this one or before it.
pub fn open_card(plan: &Plan, content: &Content, sort: Uuid, after: Option<&str>) -> Option<String> {
    let cards = cards_of(plan, content, sort);
    let from = after.and_then(|topic| cards.iter().position(|card| card == topic)).map_or(0, |at| at + 1);
    let lies = |card: &&String| plan.sorts.get(&sort).is_some_and(|sort| sort.at.contains_key(*card));
    let (before, behind) = cards.split_at(from.min(cards.len()));
    behind.iter().chain(before).find(|card| !lies(card)).cloned()
}

pub(super) fn next_of_mat(mat: &Mat, plan: &Plan, content: &Content) -> Place {
    let of = |sort: &Uuid| plan.sorts.get(sort).map_or(plan::ALL_OF_LIFE, |sort| sort.cards()).to_owned();
    Place::Mat(match mat {
        Mat::Start(of) if of == plan::ALL_OF_LIFE => return Place::Map,
        Mat::Start(_) => Mat::Parts,
        Mat::Parts => Mat::Start(plan::ALL_OF_LIFE.to_owned()),
        Mat::Card(sort, topic) => match open_card(plan, content, *sort, Some(topic)) {
            Some(card) if card != *topic => Mat::Card(*sort, card),
            _ => Mat::Show(*sort),
        },
        Mat::Column(sort, _) => Mat::Show(*sort),
        Mat::Show(sort) | Mat::Moved(sort) => Mat::Start(of(sort)),
    })
}

// After a part of what the faces could mean the next one, and after the last the list of them.
pub(super) fn next_part(of: Respondent, id: &str, content: &Content) -> Place {
    let mut parts = super::life_parts(content).into_iter().skip_while(|part| part.id != id);
    let next = parts.nth(1).map(|part| Simple::MeansPart(of, part.id.to_owned()));
    Place::Simple(next.unwrap_or(Simple::Means(of)))
}
