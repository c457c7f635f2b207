//! Big decisions, as data.

use serde::{Deserialize, Serialize};

use super::{OwnWords, SharedItem};

/// One big decision, by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedDecision {
    /// Its own id.
    pub id: String,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<SharedItem>,
    /// What it is, in own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<OwnWords>,
    /// What helps the person to understand it and to say what they want.
    pub help: Vec<SharedItem>,
    /// The same in own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help_own: Option<OwnWords>,
    /// What is wanted: the person's own view first, then what others saw or think.
    pub showed: Vec<SharedItem>,
    /// The same in own words.
    pub say: Vec<OwnWords>,
    /// Who decides it, as each of them says: `me`, `with` help, `other`, `open`, `not-sure` or `later`.
    pub who: Vec<SharedItem>,
    /// By what right somebody else decides it: `best`, `deputy`, `attorney` or `court`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<SharedItem>,
    /// Who was asked, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
    /// Whether anybody says that somebody else decides it for the person.
    pub by_other: bool,
    /// Why somebody else decides it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<OwnWords>,
    /// How it is the least restrictive way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub least: Vec<OwnWords>,
    /// What the person loses by it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lose: Vec<OwnWords>,
}
