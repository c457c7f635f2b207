//! Sharing: the plan as a document and as data, and where to put it.
//!
//! [`shared_plan`] is the gate: it takes only the parts that the person picked. Everything after it, the
//! PDF and the data inside the PDF, is made from its result and can not reach back to the plan.

mod build;
mod clean;
mod data;
mod easy;
mod pdf;
mod save;
mod sheet;
mod summary;

pub use build::shared_plan;
pub use data::{
    About, Amount, Answer, ByWhen, CardList, Company, Goal, Item, Look, Missing, Money, OwnWords, Parts,
    Person, Saying, SharedPlan, Support, Table, View, WorkingLine, Workings,
};
pub use pdf::{Made, PdfError, pdf};
pub use save::{PlaceKind, SaveError, SavePlace, file_name, places, save_new};

// The fixture takes its names from here.
#[cfg(test)]
use crate::{
    plan::Plan,
    record::{How, Log, Path, Role, Statement, Value},
};
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
