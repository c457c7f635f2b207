//! The record: an append-only log of statements.
//!
//! What a person says is never overwritten. Changing an answer adds a statement that *supersedes*
//! the one before; taking something away adds a statement with [`Value::Gone`]. Two statements on
//! one path that do not supersede each other are two views, and both stand.

mod log;
mod statement;
mod subject;

pub use log::Log;
pub use statement::{How, Path, Role, Statement, Value};
pub use subject::{Follow, GoalPart, List, Subject, Tail};
