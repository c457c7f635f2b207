//! What carers say of themselves, as data.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One carer's own view of their help, in their words. It changes no need and no amount.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedCarer {
    /// Their own id.
    pub id: String,
    /// What they are called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What they are to the person: `family` or `friend`.
    pub tie: String,
    /// What they said, in the order in which it is asked.
    pub says: Vec<SharedCarerSays>,
    /// The day on which they last changed it.
    pub said: Date,
    /// The day on which they agreed that it goes to the social worker.
    pub agreed: Date,
}

/// What a carer said of one thing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedCarerSays {
    /// What it is about: `hours`, `nights`, `kind`, `keep`, `long`, `help`, `break`, `worry` or `assess`.
    pub about: String,
    /// The ids of the answers.
    pub answers: Vec<String>,
    /// The answers in words.
    pub texts: Vec<String>,
    /// Their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
}
