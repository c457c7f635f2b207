//! One thing that somebody said, with who said it, how, and when.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a statement is about, such as `answer/wash` or `goal/3/who/family`.
///
/// Parts are joined by `/`. A path holds ids only, never a person's words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Path(String);

impl Path {
    /// A path from its written form.
    pub fn new(text: impl Into<String>) -> Self {
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
        Self(text)
    }
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "what", rename_all = "kebab-case")]
pub enum Value {
    /// A choice by its id, such as `a`, `not-sure` or `later`.
    Pick(String),
    /// The person's own words.
    Words(String),
    /// A card or a box that is on.
    Yes,
    /// A whole number: a setting, or an order.
    Number(i64),
    /// An amount of money in pence.
    Pence(i64),
    /// Taken away. The statements before it stay in the log.
    Gone,
}

/// The part a person has in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The person whose plan it is.
    Person,
    /// Somebody of their family.
    Family,
    /// A friend.
    Friend,
    /// A support worker or other paid helper.
    Staff,
    /// An advocate.
    Advocate,
    /// The program itself, for the built-in example.
    Program,
}

impl Role {
    /// Every role, with the id used in files.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Person, "person"),
        (Self::Family, "family"),
        (Self::Friend, "friend"),
        (Self::Staff, "staff"),
        (Self::Advocate, "advocate"),
        (Self::Program, "program"),
    ];

    /// The id used in files.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(role, _)| *role == self).map_or("person", |(_, id)| id)
    }

    /// The role with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(role, _)| *role)
    }
}

/// How an answer was given (domain notes, section 1: mode of an answer).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// The person pressed it themselves.
    Pressed,
    /// Said in words; a helper pressed.
    Said,
    /// Signed; a helper pressed.
    Signed,
    /// Pointed or looked at it; a helper pressed.
    Pointed,
    /// A helper watched the person's body and face.
    Observed,
}

impl How {
    /// Every way, with the id used in files.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Pressed, "pressed"),
        (Self::Said, "said"),
        (Self::Signed, "signed"),
        (Self::Pointed, "pointed"),
        (Self::Observed, "observed"),
    ];

    /// The id used in files.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(how, _)| *how == self).map_or("pressed", |(_, id)| id)
    }

    /// The way with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(how, _)| *how)
    }
}

/// One statement in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// UUID version 7. It sorts by time, but time is only displayed, never used to discard.
    pub id: Uuid,
    /// What it is about.
    pub path: Path,
    /// What was said.
    pub value: Value,
    /// Whose view it is.
    pub said_by: Role,
    /// How it was given.
    pub how: How,
    /// Who put it into the computer.
    pub entered_by: Role,
    /// When, by this computer's clock.
    pub at: Timestamp,
    /// The statements that this one takes the place of.
    pub supersedes: Vec<Uuid>,
}
