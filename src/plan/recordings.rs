//! My own voice: recordings at answers, at goals, about people.

use std::collections::BTreeMap;

use super::{Plan, Said};
use crate::record::{Digest, Follow, GoalPart, PersonPart, Subject, Value};

/// Recordings, by their paths.
pub type Recordings = BTreeMap<String, Said<Digest>>;

/// Where the recording of an answer, a goal or about a person stands in the record.
pub fn recording_of(about: Subject<'_>) -> Option<Subject<'_>> {
    match about {
        Subject::Life(id) | Subject::Follow(id, _) => Some(Subject::Follow(id, Follow::Recording)),
        Subject::Goal(id, _) => Some(Subject::Goal(id, GoalPart::Recording)),
        Subject::Person(id, _) => Some(Subject::Person(id, PersonPart::Recording)),
        _ => None,
    }
}

/// Whether that is what is said there.
pub(super) fn is_recording(about: Subject<'_>) -> bool {
    recording_of(about) == Some(about)
}

impl Plan {
    /// The recording at an answer, at a goal, or about a person, with when it was kept.
    pub fn recording(&self, about: Subject<'_>) -> Option<&Said<Digest>> {
        self.recordings.get(recording_of(about)?.path().as_str())
    }
}

/// The digest in a value, where it is a recording.
pub(super) fn digest_in(value: Option<&Value>) -> Option<Digest> {
    match value? {
        Value::Recording(digest) => Some(digest.clone()),
        _ => None,
    }
}
