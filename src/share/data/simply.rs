//! What was said in a simpler way, as data: faces, and cards that were sorted. None of it is a level of need.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::SharedItem;

/// What was said in a simpler way. None of it is a level of need, and nothing counts it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSimply {
    /// The faces that were shown, in the order of the topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faces: Vec<SharedTopic>,
    /// The newest sort of all of life, and of each area that was sorted by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mats: Vec<SharedMat>,
}

/// A topic with what was said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedTopic {
    /// The id of a question, or `area-` with that of an area.
    pub topic: String,
    /// Its name.
    pub name: String,
    /// A face (`good`, `middle`, `hard`, `not-sure`, `later`), or a place on the mat (`good`, `good-middle`, `middle`,
    /// `middle-hard`, `hard`, `out`).
    pub said: SharedItem,
    /// The key of the topic's picture. Not part of the data.
    #[serde(skip)]
    pub picture: String,
}

/// Cards that were sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedMat {
    /// `life`, or the id of an area.
    pub of: String,
    /// The name of that area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The day on which it was begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// Whether the person said that it is right so.
    pub right: bool,
    /// The cards, in order, each with where it lies.
    pub cards: Vec<SharedTopic>,
}
