//! Is this plan file sound? For the command line; nothing is changed.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use super::limits::{self, Tally};
use super::media::{self, KeptMedia};
use super::trouble::{StoreError, is_cut_short};
use super::{connect, rows, schema};
use crate::record::{Digest, Log};

/// What a check of a plan file found, when it found no problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoundReport {
    /// The format of the file.
    pub version: i64,
    /// How many statements it holds; none if it could not be read yet (see `cut_short`).
    pub statements: Option<usize>,
    /// The last save was cut short, by a power cut or a crash. Opening the plan puts that right;
    /// until then its inside cannot be checked without changing it.
    pub cut_short: bool,
}

/// Decides whether an opened file is a sound plan, and gives what it holds. The one judge, for opening as
/// for checking: a file that the one calls damaged must not open by the other.
pub(super) fn sound(
    conn: &Connection,
    path: &Path,
    version: i64,
) -> Result<(Log, Tally, KeptMedia), StoreError> {
    schema::is_ours(conn, path, version, schema::LADDER)?;
    limits::look(conn, path)?;
    schema::full_check(conn, path)?;
    let log = rows::all(conn, path, version)?;
    let tally = Tally::of(&log)?;
    let media = KeptMedia::sound(conn, path, version, log.statements())?;
    Ok((log, tally, media))
}

/// Checks a plan file thoroughly, every statement included. Opens it to read only.
///
/// # Errors
/// [`StoreError::Damaged`] says what is wrong with the file; the other kinds say why it could not
/// be checked. A plan that is open in the program is [`StoreError::InUse`].
pub fn check_file(path: &Path) -> Result<SoundReport, StoreError> {
    Ok(read_file(path)?.0)
}

/// Checks a plan file as [`check_file`] does, and gives its statements too: for looking at a plan
/// without changing it in any way. The log is empty if the last save was cut short.
///
/// # Errors
/// Those of [`check_file`].
pub fn read_file(path: &Path) -> Result<(SoundReport, Log), StoreError> {
    let _one_at_a_time = connect::door();
    let path = &connect::resolved(path)?;
    let version = connect::peek(path)?;
    schema::known_version(version, schema::LADDER)?;
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let conn = connect::to_read(path)?;
    match schema::count(&conn) {
        Err(error) if is_cut_short(&error) => {
            return Ok((SoundReport { version, statements: None, cut_short: true }, Log::new()));
        }
        Err(error) => return Err(fail(error)),
        Ok(_) => {}
    }
    let (log, ..) = sound(&conn, path, version)?;
    Ok((SoundReport { version, statements: Some(log.len()), cut_short: false }, log))
}

/// The photos and recordings of a plan with these digests, as far as they are there. Opens it to read only.
///
/// # Errors
/// Those of [`check_file`].
pub fn read_media(path: &Path, wanted: &[Digest]) -> Result<HashMap<Digest, Arc<[u8]>>, StoreError> {
    let _one_at_a_time = connect::door();
    let path = &connect::resolved(path)?;
    schema::known_version(connect::peek(path)?, schema::LADDER)?;
    let conn = connect::to_read(path)?;
    let mut found = HashMap::new();
    for digest in wanted {
        let bytes = media::bytes(&conn, digest).map_err(|error| StoreError::from_sqlite(&error, path))?;
        found.extend(bytes.map(|bytes| (digest.clone(), bytes)));
    }
    Ok(found)
}
