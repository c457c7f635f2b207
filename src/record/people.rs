//! Whose view a statement is, how it was given, and how sure it is.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Who. People other than the person have an id of their own, so that Mum and Dad are two people;
/// who they are is said in statements under `person/<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum PersonId {
    /// The person whose plan it is.
    #[default]
    Me,
    /// Somebody else.
    Other(Uuid),
    /// The program: settings, when a plan was opened, who was here. Nobody said those.
    Program,
}

impl std::fmt::Display for PersonId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Me => f.write_str("me"),
            Self::Program => f.write_str("program"),
            Self::Other(id) => id.hyphenated().fmt(f),
        }
    }
}

/// It is neither `me`, `program` nor the id of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not somebody")]
pub struct NotSomebody;

impl std::str::FromStr for PersonId {
    type Err = NotSomebody;

    fn from_str(text: &str) -> Result<Self, NotSomebody> {
        match text {
            "me" => Ok(Self::Me),
            "program" => Ok(Self::Program),
            // One way to write an id, so that the same person is always the same text.
            id => id.parse().ok().filter(|_| id.len() == 36).map(Self::Other).ok_or(NotSomebody),
        }
    }
}

impl Serialize for PersonId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PersonId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// How an answer was given (domain notes, section 1: mode of an answer).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// They pressed it themselves.
    Pressed,
    /// Said in words; somebody else pressed.
    Said,
    /// Signed; somebody else pressed.
    Signed,
    /// Pointed at it; somebody else pressed.
    Pointed,
    /// Looked at it; somebody else pressed.
    Looked,
    /// Showed it: asked one by one, with a yes that somebody watched for, or led somebody to it.
    Showed,
    /// Said with a talking device.
    Device,
    /// Somebody saw it in the person's life, without asking. It is the view of who saw it.
    Observed,
    /// Somebody says what they think the person means. It is the view of who thinks so.
    Interpreted,
}

impl How {
    /// Every way, with the id used in files.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Pressed, "pressed"),
        (Self::Said, "said"),
        (Self::Signed, "signed"),
        (Self::Pointed, "pointed"),
        (Self::Looked, "looked"),
        (Self::Showed, "showed"),
        (Self::Device, "device"),
        (Self::Observed, "observed"),
        (Self::Interpreted, "interpreted"),
    ];

    /// The id used in files.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(how, _)| *how == self).map_or("pressed", |(_, id)| id)
    }

    /// The way with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(how, _)| *how)
    }

    /// Whether the person gave it, in whatever way. What was only seen or thought is somebody
    /// else's view, and it is never consent.
    pub fn is_given(self) -> bool {
        !matches!(self, Self::Observed | Self::Interpreted)
    }
}

/// How sure whoever gave it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// Nobody asked.
    #[default]
    NotAsked,
    /// Sure.
    Sure,
    /// Fairly sure.
    Fairly,
    /// A guess.
    Guess,
}

impl Sure {
    /// All, with the id used in files.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::NotAsked, "not-asked"),
        (Self::Sure, "sure"),
        (Self::Fairly, "fairly"),
        (Self::Guess, "guess"),
    ];

    /// The id used in files.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(sure, _)| *sure == self).map_or("not-asked", |(_, id)| id)
    }

    /// With this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(sure, _)| *sure)
    }
}
