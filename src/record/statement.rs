//! One thing that somebody said, with who said it, how, and when.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{How, PersonId, Sure};

/// What a statement is about, such as `life/wash` or `goal/<id>/who/family`.
///
/// Parts are joined by `/`. A path holds ids only, never a person's words. Copying one is cheap.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Arc<str>);

impl Path {
    /// A path from its written form.
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The written form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parts between the slashes.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }
}

impl From<&str> for Path {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Path {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl std::borrow::Borrow<str> for Path {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which photo or recording: the SHA-256 of its bytes, in 64 small hexadecimal digits. The bytes
/// are kept beside the log, once, however often they are named.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// The digest written like this; none where it is not one.
    pub fn new(text: &str) -> Option<Self> {
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 64 && text.bytes().all(is_hex)).then(|| Self(text.to_owned()))
    }

    /// The written form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("not a digest"))
    }
}

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "what", rename_all = "kebab-case")]
pub enum Value {
    /// A choice by its id, such as `a`, `not-sure` or `later`.
    Pick(String),
    /// Somebody's own words.
    Words(String),
    /// A card or a box that is on.
    Yes,
    /// A whole number: a setting, or an order.
    Number(i64),
    /// An amount of money in pence.
    Pence(i64),
    /// A day.
    Date(Date),
    /// A photo.
    Photo(Digest),
    /// A recording.
    Recording(Digest),
    /// Taken away. The statements before it stay in the log.
    Gone,
    /// What stood here was erased for good: that something was said stays, what it was is nowhere.
    Erased,
}

/// One statement in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Sorts after all that it supersedes (see [`super::id_after`]).
    pub id: Uuid,
    /// The press that it came from. All statements of one press share this.
    pub act: Uuid,
    /// The copy of the plan that it was put into.
    pub copy: Uuid,
    /// The sitting in which it was said: who was there is said of the sitting.
    pub sitting: Uuid,
    /// What it is about.
    pub path: Path,
    /// What was said.
    pub value: Value,
    /// Whose view it is.
    pub by: PersonId,
    /// How it was given.
    pub how: How,
    /// Whose hands put it into the computer.
    pub entered_by: PersonId,
    /// How sure whoever gave it is.
    pub sure: Sure,
    /// When, by the clock of the computer. Shown, never used to discard.
    pub at: Timestamp,
    /// The statements that it takes the place of. A link counts only to a statement on the same
    /// path, by the same person, with an id that sorts before.
    pub supersedes: Vec<Uuid>,
}

impl Statement {
    /// What the person said and pressed themselves, in no copy and no sitting that is known, taking the
    /// place of nothing.
    pub fn pressed(id: Uuid, path: Path, value: Value, at: Timestamp) -> Self {
        Self {
            id,
            act: id,
            copy: Uuid::nil(),
            sitting: Uuid::nil(),
            path,
            value,
            by: PersonId::Me,
            how: How::Pressed,
            entered_by: PersonId::Me,
            sure: Sure::NotAsked,
            at,
            supersedes: Vec::new(),
        }
    }
}
