//! The plans on this computer, as tiles to choose from.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::folders::EXTENSION;
use super::limits::{self, Tally};
use super::trouble::{StoreError, is_cut_short};
use super::{connect, rows, schema};
use crate::record::{Log, SittingPart, Statement, Subject, Tail, Value, readable};

/// One plan in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanTile {
    /// The file.
    pub path: PathBuf,
    /// Whose plan it is, in their own words.
    pub name: Option<String>,
    /// The id of the picture chosen for it.
    pub face: Option<String>,
    /// What the person said that they use (true) or do not use, by its id.
    pub uses: Vec<(String, bool)>,
    /// Whether it is an example and nobody's plan.
    pub example: bool,
    /// When it was last opened, by this computer's clock.
    pub last_opened: Option<Timestamp>,
    /// Why it cannot be opened as it is.
    pub trouble: Option<StoreError>,
}

/// The plans in a folder, the one opened last first. A plan that is in use or broken is in the list
/// too, with its trouble: a plan must never seem to have disappeared.
///
/// The files are only read. One thing is put right on the way: if a save was cut short by a power
/// cut, the file cannot be read until SQLite has taken the half save back, as opening would. A journal
/// that cannot be ours is never played back (`beside`).
pub fn list_plans(folder: &Path) -> Vec<PlanTile> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut tiles: Vec<PlanTile> = entries
        .flatten()
        .map(|entry| entry.path())
        // Names with a dot in front are other systems' notes about a file, such as `._a.myplan`.
        .filter(|path| {
            path.extension().is_some_and(|extension| extension == EXTENSION)
                && path.file_name().is_some_and(|name| !name.as_encoded_bytes().starts_with(b"."))
        })
        .map(tile)
        .collect();
    tiles.sort_by(|a, b| b.last_opened.cmp(&a.last_opened).then_with(|| a.path.cmp(&b.path)));
    tiles
}

fn tile(path: PathBuf) -> PlanTile {
    // Asked first: putting a cut-short save right changes the time of the file.
    let changed = fs::symlink_metadata(&path).and_then(|about| about.modified()).ok();
    let (log, trouble) = match look(&path) {
        Ok(log) => (log, None),
        Err(trouble) => (Log::new(), Some(trouble)),
    };
    let said = |about: Subject<'_>| log.heads(about.path().as_str()).next_back().map(|head| &head.value);
    let name = match said(Subject::Name) {
        Some(Value::Words(name)) => Some(readable(name, false)),
        _ => None,
    };
    let face = match said(Subject::Face) {
        Some(Value::Pick(face)) => Some(readable(face, false)),
        _ => None,
    };
    let uses = log.paths().filter_map(|path| {
        let Some((Subject::Uses, Tail::Option(id))) = Subject::of(path) else { return None };
        let value = &log.heads(path.as_str()).next_back()?.value;
        (!matches!(value, Value::Gone | Value::Erased)).then(|| (readable(id, false), *value == Value::Yes))
    });
    let uses = uses.collect();
    let example = said(Subject::Example) == Some(&Value::Yes);
    let began = |statement: &&Statement| {
        matches!(Subject::of(&statement.path), Some((Subject::Sitting(_, SittingPart::Began), _)))
    };
    let opened = log.statements().iter().filter(began).map(|statement| statement.at).max();
    let last_opened = opened.or_else(|| changed.and_then(|time| Timestamp::try_from(time).ok()));
    PlanTile { path, name, face, uses, example, last_opened, trouble }
}

fn look(path: &Path) -> Result<Log, StoreError> {
    let _one_at_a_time = connect::door();
    let path = &connect::resolved(path)?;
    let version = connect::peek(path)?;
    schema::known_version(version, schema::LADDER)?;
    let mut conn = connect::to_read(path)?;
    match schema::count(&conn) {
        Err(error) if is_cut_short(&error) => {
            drop(conn);
            conn = connect::to_write(path)?;
        }
        Err(error) => return Err(StoreError::from_sqlite(&error, path)),
        Ok(_) => {}
    }
    limits::look(&conn, path)?;
    let log = rows::facts(&conn, path, version)?;
    Tally::of(&log).map(|_| log)
}
