//! What went wrong, as a value: it is shown until the person goes on, and it is never a place.

use crate::content;
use crate::store::StoreError;

pub use crate::screen::WayOut;

/// What went wrong, and what can be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The key of the words for the person.
    pub key: &'static str,
    /// What exactly is wrong, for the person who helps. It never holds a person's words.
    pub detail: Option<String>,
    /// What can be done.
    pub way_out: WayOut,
}

impl Trouble {
    /// Something to know; there is nothing to try again.
    pub(super) fn known(key: &'static str) -> Self {
        Self { key, detail: None, way_out: WayOut::Understand }
    }

    /// What was said could not be saved. It can be tried again.
    pub(super) fn again(error: &StoreError) -> Self {
        let trouble = Self { way_out: WayOut::Again, ..Self::of(error) };
        // The plan is open: it was there a moment ago.
        if *error == StoreError::Gone { Self { key: "trouble-gone-now", ..trouble } } else { trouble }
    }

    /// The program can not begin.
    pub(super) fn at_start(error: &StoreError) -> Self {
        let detail = match error {
            StoreError::Gone => {
                "The folder for the plans can not be made. Is its disk there, and is no file in its way?"
                    .into()
            }
            error => error.to_string(),
        };
        Self { key: "trouble-start", detail: Some(detail), way_out: WayOut::Stop }
    }

    /// The same, where there is nothing to try again.
    pub(super) fn without_again(self) -> Self {
        Self { way_out: WayOut::Understand, ..self }
    }

    fn of(error: &StoreError) -> Self {
        tracing::warn!(%error, "store");
        let detail = match error {
            StoreError::Damaged(_)
            | StoreError::Other(_)
            | StoreError::Beside(_)
            | StoreError::TooLarge(_)
            | StoreError::LongName { .. }
            | StoreError::NoFolder => Some(error.to_string()),
            _ => None,
        };
        Self { detail, ..Self::known(error.words_key()) }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::of(&error)
    }
}

impl From<&content::Fault> for Trouble {
    fn from(trouble: &content::Fault) -> Self {
        Self { detail: Some(trouble.to_string()), ..Self::known("trouble-content") }
    }
}
