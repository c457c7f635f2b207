//! The record: an append-only log of statements.
//!
//! What a person says is never overwritten. Changing an answer adds a statement that *supersedes*
//! the one before; taking something away adds a statement with [`Value::Gone`]. Statements on one
//! path by different people are different views, and all of them stand. Two that stand by the same
//! person mean that two copies of the plan differ.

mod clock;
mod log;
mod part;
mod people;
mod readable;
mod statement;
mod subject;

pub use clock::{LATEST, id_after, moment};
pub use log::{Added, Log};
pub use part::{
    Advocacy, CarerPart, ChartPart, DecisionPart, Follow, Give, GoalPart, List, PersonPart, Sign,
    SittingPart, SortPart,
};
pub use people::{How, PersonId, Sure};
pub use readable::readable;
pub use statement::{Digest, Path, Statement, Value};
pub use subject::{SEEN, Subject, Tail, seen_path};
