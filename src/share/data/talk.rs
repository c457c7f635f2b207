//! How the person tells things, as data.

use serde::{Deserialize, Serialize};

use super::{OwnWords, SharedItem};

/// How the person tells things.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedTalk {
    /// How yes, no and others are shown, and what is good to know then.
    pub signs: Vec<PeopleSaid>,
    /// What the person does, and what people think it means: the rows, each with its parts.
    pub means: Vec<Vec<PeopleSaid>>,
    /// What the person wants to tell, and how: the rows, each with its parts.
    pub tells: Vec<Vec<PeopleSaid>>,
}

/// What people say of one thing. Whose view it is stands with each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleSaid {
    /// Of what: `yes`, `no` … `position`; of a row `happens` … `who`.
    pub about: String,
    /// What was asked, in words.
    pub asked: String,
    /// What was picked.
    pub items: Vec<SharedItem>,
    /// Own words, those of each person.
    pub words: Vec<OwnWords>,
}

impl SharedTalk {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.signs.is_empty() && self.means.is_empty() && self.tells.is_empty()
    }
}
