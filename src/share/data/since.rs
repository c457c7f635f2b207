//! What is new for a reader who had a document before.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is new since the document that this reader had last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSince {
    /// The day of that document.
    pub date: Date,
    /// What is new or different, of what goes to this reader now; nothing where all is as it was.
    pub changes: Vec<SharedNews>,
}

/// One thing that is new or different.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedNews {
    /// What it is about: `me`, `likes`, `matters`, `supports`, `talk`, `answer`, `face`, `mat`, `money`, `help`, `goal` or
    /// `decision`.
    pub about: String,
    /// The id of the question, the topic, the goal or the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// `new`, `other` (another answer), `more`, `view` (somebody else said something of it) or `gone`.
    pub change: String,
    /// The answer that they were told then, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    /// The answer now, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
    /// The key of its picture. Not part of the data.
    #[serde(skip)]
    pub picture: String,
}
