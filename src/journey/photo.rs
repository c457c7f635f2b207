//! Where somebody adds a photo: what it belongs to, and how far they are.

use uuid::Uuid;

use super::{Part, Place, Step};
use crate::record::{Follow, GoalPart, PersonPart, Subject};

/// What a photo or a recording belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MediaOf {
    /// The answer to a question, by its id.
    Answer(String),
    /// A goal, by its id.
    Goal(String),
    /// Somebody other than the person.
    Person(Uuid),
}

/// How far somebody is in adding a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PhotoStep {
    /// The photo that is there, and what can be done with it.
    Here,
    /// One is chosen.
    Choose,
    /// It is being made ready.
    Wait,
    /// It is seen before it is used.
    Try,
    /// What is in it.
    Words,
}

impl MediaOf {
    /// The part that it belongs to.
    pub fn part(&self) -> Part {
        match self {
            Self::Answer(_) => Part::Life,
            Self::Goal(_) => Part::Plan,
            Self::Person(_) => Part::Ready,
        }
    }

    /// A screen about its photo.
    pub fn at(&self, step: PhotoStep) -> Place {
        Place::Photo(self.clone(), step)
    }

    /// Where it is when that is done.
    pub fn place(&self) -> Place {
        match self {
            Self::Answer(id) => Place::More(id.clone()),
            Self::Goal(id) => Place::Goal(id.clone(), Step::Done),
            Self::Person(id) => Place::PersonName(*id),
        }
    }

    /// Says something with the subject of the photo.
    pub fn with<T>(&self, says: impl FnOnce(Subject<'_>) -> T) -> T {
        match self {
            Self::Answer(id) => says(Subject::Follow(id, Follow::Photo)),
            Self::Goal(id) => says(Subject::Goal(id, GoalPart::Photo)),
            Self::Person(id) => says(Subject::Person(&id.to_string(), PersonPart::Photo)),
        }
    }
}

/// Where a photo that is being added leads on to.
pub(super) fn next(of: &MediaOf, step: PhotoStep) -> Place {
    match step {
        PhotoStep::Words | PhotoStep::Wait | PhotoStep::Try => of.at(PhotoStep::Here),
        PhotoStep::Here | PhotoStep::Choose => of.place(),
    }
}
