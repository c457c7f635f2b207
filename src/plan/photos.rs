//! My own photos: at an answer, at a goal.

use std::collections::BTreeMap;

use super::{Plan, Said};
use crate::record::{Digest, Follow, GoalPart, PersonPart, Subject, Value};

/// A photo at an answer or a goal, and what was said of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Photo {
    /// The photo, by what its bytes hash to.
    pub digest: Option<Said<Digest>>,
    /// What is in it, in somebody's words.
    pub words: Option<Said<String>>,
}

/// Photos, by the path of what they belong to.
pub type Photos = BTreeMap<String, Photo>;

/// Where the photo of an answer, a goal or a person stands in the record, and where what is in it is said.
pub fn photo_of(about: Subject<'_>) -> Option<(Subject<'_>, Option<Subject<'_>>)> {
    match about {
        Subject::Life(id) | Subject::Follow(id, _) => {
            Some((Subject::Follow(id, Follow::Photo), Some(Subject::Follow(id, Follow::PhotoWords))))
        }
        Subject::Goal(id, _) => {
            Some((Subject::Goal(id, GoalPart::Photo), Some(Subject::Goal(id, GoalPart::PhotoWords))))
        }
        Subject::Person(id, _) => Some((Subject::Person(id, PersonPart::Photo), None)),
        _ => None,
    }
}

impl Plan {
    /// The photo at an answer or a goal.
    pub fn photo(&self, about: Subject<'_>) -> Option<&Photo> {
        let (photo, _) = photo_of(about)?;
        self.photos.get(photo.path().as_str())
    }

    /// The digest of the photo at an answer, at a goal, or of a person.
    pub fn photo_digest(&self, about: Subject<'_>) -> Option<&Digest> {
        match about {
            Subject::Person(id, _) => self.people.get(&id.parse().ok()?)?.photo.as_ref(),
            _ => self.photo(about)?.digest.as_ref().map(|said| &said.what),
        }
    }

    // The photo that belongs to one of these, to be filled.
    pub(super) fn photo_entry(&mut self, about: Subject<'_>) -> Option<&mut Photo> {
        let (photo, _) = photo_of(about)?;
        Some(self.photos.entry(photo.path().as_str().to_owned()).or_default())
    }
}

/// The digest in a value, where it is a photo.
pub(super) fn digest_in(value: Option<&Value>) -> Option<Digest> {
    match value? {
        Value::Photo(digest) => Some(digest.clone()),
        _ => None,
    }
}
