//! The plan file: the only room that opens SQLite.
//!
//! A plan is one file with one table of statements ([`crate::record`]). What [`Store::append`] has
//! returned from is on the disk; what it has not returned from is there whole or not at all. One
//! program at a time holds a plan. A file that is not a plan of ours, or is from a newer version, is
//! never written to.
//!
//! **For the other rooms:** never open a plan file with `std::fs` while it may be in use (asking for
//! its metadata is fine). On Unix, closing such a handle silently drops our lock on the file.

mod beside;
mod check;
mod connect;
mod copy;
mod discard;
mod erase;
mod folders;
mod held;
mod limits;
mod list;
mod media;
mod rows;
mod schema;
#[cfg(test)]
mod tests;
mod trouble;
mod v1;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use uuid::Uuid;

use crate::record::{Digest, Log, Statement};

use held::{Held, Identity, identity};
use limits::Tally;
use media::KeptMedia;

pub use check::{SoundReport, check_file, read_file, read_media};
pub use folders::{EXTENSION, Folders, HOME_VARIABLE, make_private_folder, new_plan_path, write_private};
pub use list::{PlanTile, list_plans};
pub use media::Medium;
pub use trouble::StoreError;

/// One open plan file. Nobody else can open it until this is dropped.
pub struct Store {
    path: PathBuf,
    identity: Identity,
    copy: Uuid,
    // None after a failure that leaves the connection in doubt; the next save opens a new one.
    open: Option<OpenFile>,
    tally: Tally,
    media: KeptMedia,
    // Statements whose save failed in such a way that they may be in the file all the same.
    doubtful: Vec<Statement>,
    // Those of them that turned out to be there, until they are told.
    found: Vec<Statement>,
}

// A connection, and the mark that this process holds the file. The connection is closed first.
struct OpenFile {
    conn: Connection,
    _held: Held,
}

impl Store {
    /// Makes a new plan file. Never takes the place of a file that is there.
    ///
    /// # Errors
    /// Says why it could not be made; then no file is left behind.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        let _one_at_a_time = connect::door();
        let path = connect::resolved(path)?;
        beside::nothing(&path)?;
        drop(folders::new_private_file(&path).map_err(|e| StoreError::from_io(&e))?);
        let made = (|| {
            let mut conn = connect::to_write(&path)?;
            schema::climb(&mut conn, &path, 0, schema::LADDER)?;
            folders::sync_folder(&path).map_err(|e| StoreError::from_io(&e))?;
            Self::with(path.clone(), conn, Tally::default(), KeptMedia::default())
        })();
        if made.is_err() {
            // Ours, made a moment ago, and still without a single statement.
            let _ = fs::remove_file(journal_of(&path));
            let _ = fs::remove_file(&path);
        }
        made
    }

    /// Opens a plan file, checks it, brings it up to date, and reads every statement in it. A save
    /// that was cut short by a crash or a power cut is taken back first.
    ///
    /// # Errors
    /// Says why it could not be opened; then nobody's statement was changed.
    pub fn open(path: &Path) -> Result<(Self, Log), StoreError> {
        let _one_at_a_time = connect::door();
        let path = connect::resolved(path)?;
        let conn = open_checked(&path, schema::LADDER)?;
        let (log, tally, media) = check::sound(&conn, &path, schema::newest(schema::LADDER))?;
        erase::forget_unfinished(&path);
        Ok((Self::with(path, conn, tally, media)?, log))
    }

    fn with(path: PathBuf, conn: Connection, tally: Tally, media: KeptMedia) -> Result<Self, StoreError> {
        let copy = copy::id(&conn, &path)?;
        let open = Some(OpenFile { conn, _held: Held::hold(&path)? });
        let identity = identity(&path)?;
        Ok(Self { path, identity, copy, open, tally, media, doubtful: Vec::new(), found: Vec::new() })
    }

    /// Adds statements in one step. When this returns, all of them are on the disk. When it fails, none
    /// of them is there, or nobody can say yet ([`Store::settle`]); either way it can be tried again with
    /// the same statements. A statement that is already there stays as it is.
    ///
    /// # Errors
    /// Says why they could not be saved. What was saved before is as it was.
    pub fn append(&mut self, statements: &[Statement]) -> Result<(), StoreError> {
        self.append_with(statements, &[])
    }

    /// The same, with the photos and recordings that these statements name and that are new: what is named and
    /// its bytes are on the disk together, or neither is.
    ///
    /// # Errors
    /// Those of [`Store::append`], and [`StoreError::TooManyPhotos`].
    pub fn append_with(&mut self, statements: &[Statement], media: &[Medium]) -> Result<(), StoreError> {
        if statements.is_empty() {
            return Ok(());
        }
        self.tally.has_room(statements)?;
        self.is_still_there()?;
        self.look_for_doubtful()?;
        self.media.has_room(statements, media)?;
        let mut open = self.take_open()?;
        let saved = rows::add(&mut open.conn, statements, media)
            .map_err(|error| StoreError::from_sqlite(&error, &self.path))
            .and_then(|()| self.is_still_there());
        match saved {
            Ok(()) => self.open = Some(open),
            // After a full disk SQLite has taken everything back and is fit to go on.
            Err(StoreError::Full) if open.conn.is_autocommit() && none_is_there(&open.conn, statements) => {
                self.open = Some(open);
                return Err(StoreError::Full);
            }
            // After any other failure (a disk that does not answer) what it believes about the file is in
            // doubt, even whether the save reached the disk. So the file is opened anew and asked.
            Err(trouble) => {
                drop(open);
                self.doubtful.extend_from_slice(statements);
                let all_there = self.look_for_doubtful().is_ok()
                    && statements.iter().all(|s| self.found.iter().any(|found| found.id == s.id));
                if !all_there {
                    return Err(trouble);
                }
            }
        }
        self.found.retain(|found| !statements.iter().any(|s| s.id == found.id));
        self.media.add(media);
        self.tally.add(statements)
    }

    /// After a failed save: finds out which of the statements are in the file all the same, and gives
    /// them back, once. Those that are not given back are not there. A caller asks this after a failure,
    /// and before it makes statements that supersede others.
    ///
    /// # Errors
    /// It cannot be found out yet, because the file cannot be opened. Nothing is lost by asking again.
    pub fn settle(&mut self) -> Result<Vec<Statement>, StoreError> {
        self.look_for_doubtful()?;
        let found = std::mem::take(&mut self.found);
        self.tally.add(&found)?;
        Ok(found)
    }

    fn look_for_doubtful(&mut self) -> Result<(), StoreError> {
        if self.doubtful.is_empty() {
            return Ok(());
        }
        self.is_still_there()?;
        let open = self.take_open()?;
        let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, &self.path);
        let mut there = Vec::new();
        for statement in &self.doubtful {
            if rows::is_there(&open.conn, statement).map_err(fail)? {
                there.push(statement.clone());
            }
        }
        if !there.is_empty() {
            // Seen, but perhaps only in the computer's memory: the disk did not answer. A save that goes
            // well, even of nothing new, makes sure.
            connect::save_nothing(&open.conn).map_err(fail)?;
            self.media = KeptMedia::of(&open.conn, &self.path)?;
        }
        self.open = Some(open);
        self.doubtful.clear();
        self.found.extend(there);
        Ok(())
    }

    // The connection, opened anew where there is none that can be trusted.
    fn take_open(&mut self) -> Result<OpenFile, StoreError> {
        // SQLite holds its journal open from one save to the next. If some clean-up has removed
        // that "empty file", a crash could no longer be put right, so it is opened anew.
        let open = self.open.take().filter(|_| fs::symlink_metadata(journal_of(&self.path)).is_ok());
        if let Some(open) = open {
            return Ok(open);
        }
        let _one_at_a_time = connect::door();
        let conn = open_checked(&self.path, schema::LADDER)?;
        Ok(OpenFile { conn, _held: Held::hold(&self.path)? })
    }

    /// The bytes of a photo or recording that a statement of this plan names; none where it is not there.
    ///
    /// # Errors
    /// Says why the file could not be read.
    pub fn media(&mut self, digest: &Digest) -> Result<Option<Arc<[u8]>>, StoreError> {
        self.is_still_there()?;
        let open = self.take_open()?;
        let found = media::bytes(&open.conn, digest);
        self.open = Some(open);
        found.map_err(|error| StoreError::from_sqlite(&error, &self.path))
    }

    /// Which copy of the plan this file is.
    pub fn copy(&self) -> Uuid {
        self.copy
    }

    /// As if the disk had no more room, or as much as it needs.
    #[cfg(test)]
    pub(crate) fn limit(&self, full: bool) {
        if let Some(OpenFile { conn, .. }) = &self.open {
            let pages = if full { 1 } else { 1_000_000 };
            let _ =
                conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get::<_, i64>(0));
        }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    // On Unix an open file can be deleted or replaced, and writing to it goes on working: every
    // answer would be "saved", and lost. SQLite asks only when it opens its journal, which is once.
    fn is_still_there(&self) -> Result<(), StoreError> {
        if identity(&self.path)? == self.identity { Ok(()) } else { Err(StoreError::Gone) }
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

/// Opens an existing file to write, as far as knowing that it is ours, up to date and writable.
fn open_checked(path: &Path, ladder: &[schema::Rung]) -> Result<Connection, StoreError> {
    schema::known_version(connect::peek(path)?, ladder)?;
    let mut conn = connect::to_write(path)?;
    connect::try_to_write(&conn, path)?;
    // An older file is checked before a copy of it is made and anything in it changes.
    let version = connect::pragma(&conn, "user_version").map_err(|e| StoreError::from_sqlite(&e, path))?;
    if version < schema::newest(ladder) {
        limits::look(&conn, path)?;
        schema::full_check(&conn, path)?;
        schema::is_ours(&conn, path, version, ladder)?;
        media::none_before(&conn, path, version)?;
    }
    schema::bring_up_to_date(&mut conn, path, ladder)?;
    Ok(conn)
}

fn none_is_there(conn: &Connection, statements: &[Statement]) -> bool {
    statements.iter().all(|statement| matches!(rows::is_there(conn, statement), Ok(false)))
}

fn journal_of(path: &Path) -> PathBuf {
    folders::with_suffix(path, "-journal")
}
