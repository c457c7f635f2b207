//! Sharing: the plan as a document and as data, and where to put it.
//!
//! [`shared_plan`] is the gate: it takes only what the person picked for one reader. Everything after it, the
//! PDF and the data inside the PDF, is made from its result and can not reach back to the plan.

mod build;
mod choose;
mod clean;
mod columns;
mod data;
mod easy;
mod find;
mod fits;
mod fonts;
mod gate;
mod letter;
mod open;
mod pdf;
mod places;
mod poster;
mod save;
mod sheet;
mod sittings;
mod summary;
mod talk;

pub use build::{poster_plan, shared_plan};
pub use choose::{choose_file, choose_folder};
pub use data::{
    About, ByWhen, CardList, Consent, InRoom, ItemLook, Missing, OwnWords, Parts, PeopleSaid, SafetyAnswer,
    Saying, SharedAmount, SharedAnswer, SharedGoal, SharedItem, SharedKept, SharedMoney, SharedPerson,
    SharedPlan, SharedQuestion, SharedReader, SharedSitting, SharedSource, SharedTalk, Someone, Support,
    Table, View, WasThere, WorkingLine, Workings,
};
pub use find::{FoundFile, look_for_files};
pub use fonts::OtherFonts;
pub use letter::{CarerLetter, Letter, letter_pdf};
pub use open::{OpenError, open_document};
pub use pdf::{Made, PdfError, Print, pdf};
pub use places::{MOST_PHOTOS, PlaceKind, SavePlace, look_for_photos, look_for_places};
pub use poster::poster;
pub use save::{
    SaveError, clear_unfinished, file_name, letter_name, mark_of, poster_name, save_new, with_marks,
};

// The fixture takes its names from here.
#[cfg(test)]
use crate::{
    plan::Plan,
    record::{How, Log, Path, PersonId, Statement, Sure, Value},
    words::WEEK,
};
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
