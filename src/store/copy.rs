//! Which copy of a plan a file is.
//!
//! Each statement names the copy that it was put into, so that after two copies are brought together
//! it is known what came from which. A file that was copied by hand holds the same id as the first;
//! so beside the id stands where the file was, and one that is somewhere else is a new copy.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

use super::identity;
use super::trouble::StoreError;

/// The id of this copy. A new one is kept in the file, where that can be written.
///
/// # Errors
/// Says why the file could not be read.
pub(super) fn id(conn: &Connection, path: &Path) -> Result<Uuid, StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let place = place(path)?;
    let kept: Option<(String, String)> = conn
        .query_row("SELECT id, place FROM copy", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
        .map_err(fail)?;
    if let Some((id, was)) = kept
        && was == place
    {
        return id.parse().map_err(|_| StoreError::damaged("the id of the copy cannot be read"));
    }
    let id = Uuid::now_v7();
    match write(conn, id, &place).map_err(fail) {
        // There will be room again; until then each opening is a copy of its own.
        Ok(()) | Err(StoreError::Full) => Ok(id),
        Err(trouble) => Err(trouble),
    }
}

/// The file at this path is this copy.
///
/// # Errors
/// Says why that could not be kept in the file.
pub(super) fn keep(conn: &Connection, path: &Path, id: Uuid) -> Result<(), StoreError> {
    write(conn, id, &place(path)?).map_err(|error| StoreError::from_sqlite(&error, path))
}

fn write(conn: &Connection, id: Uuid, place: &str) -> rusqlite::Result<()> {
    let change = conn.unchecked_transaction()?;
    change.execute("DELETE FROM copy", [])?;
    change.execute("INSERT INTO copy (id, place) VALUES (?1, ?2)", params![id.to_string(), place])?;
    change.commit()
}

// What changes when a file is copied: on Unix its number on the disk, elsewhere where it is.
fn place(path: &Path) -> Result<String, StoreError> {
    let where_it_is = if cfg!(unix) { String::new() } else { path.to_string_lossy().into_owned() };
    Ok(format!("{:?} {where_it_is}", identity(path)?))
}
