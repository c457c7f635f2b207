//! The plan file: the only room that opens SQLite.
//!
//! A plan is one file with one table of statements ([`crate::record`]). What [`Store::append`] has
//! returned from is on the disk; what it has not returned from is there whole or not at all. One
//! program at a time holds a plan. A file that is not a plan of ours, or is from a newer version, is
//! never written to.
//!
//! **For the other rooms:** never open a plan file with `std::fs` while it may be in use (asking for
//! its metadata is fine). On Unix, closing such a handle silently drops our lock on the file.

mod check;
mod connect;
mod copy;
mod folders;
mod list;
mod rows;
mod schema;
#[cfg(test)]
mod tests;
mod trouble;
mod v1;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use uuid::Uuid;

use crate::record::{Log, Statement};

pub use check::{SoundReport, check_file, read_file};
pub use folders::{Folders, HOME_VARIABLE, make_private_folder, new_plan_path, write_private};
pub use list::{EXTENSION, PlanTile, list_plans};
pub use trouble::StoreError;

/// One open plan file. Nobody else can open it until this is dropped.
pub struct Store {
    path: PathBuf,
    identity: Identity,
    copy: Uuid,
    // None after a failure that leaves the connection in doubt; the next save opens a new one.
    conn: Option<Connection>,
}

impl Store {
    /// Makes a new plan file. Never takes the place of a file that is there.
    ///
    /// # Errors
    /// Says why it could not be made; then no file is left behind.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        let _one_at_a_time = connect::door();
        let path = connect::resolved(path)?;
        drop(folders::new_private_file(&path).map_err(|e| StoreError::from_io(&e))?);
        let made = (|| {
            let mut conn = connect::to_write(&path)?;
            schema::climb(&mut conn, &path, 0, schema::LADDER)?;
            folders::sync_folder(&path).map_err(|e| StoreError::from_io(&e))?;
            let copy = copy::id(&conn, &path)?;
            Ok((conn, identity(&path)?, copy))
        })();
        match made {
            Ok((conn, identity, copy)) => Ok(Self { path, identity, copy, conn: Some(conn) }),
            Err(trouble) => {
                // Ours, made a moment ago, and still without a single statement.
                let _ = fs::remove_file(journal_of(&path));
                let _ = fs::remove_file(&path);
                Err(trouble)
            }
        }
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
        schema::quick_check(&conn, &path)?;
        let log = rows::all(&conn, &path, schema::newest(schema::LADDER))?;
        let (identity, copy) = (identity(&path)?, copy::id(&conn, &path)?);
        Ok((Self { path, identity, copy, conn: Some(conn) }, log))
    }

    /// Adds statements in one step: when this returns, all of them are on the disk; when it fails,
    /// none of them is, and it can be tried again. A statement that is already there stays as it is.
    ///
    /// # Errors
    /// Says why they could not be saved. What was saved before is as it was.
    pub fn append(&mut self, statements: &[Statement]) -> Result<(), StoreError> {
        if statements.is_empty() {
            return Ok(());
        }
        self.is_still_there()?;
        // SQLite holds its journal open from one save to the next. If some clean-up has removed
        // that "empty file", a crash could no longer be put right, so it is opened anew.
        let conn = self.conn.take().filter(|_| fs::symlink_metadata(journal_of(&self.path)).is_ok());
        let mut conn = match conn {
            Some(conn) => conn,
            None => {
                let _one_at_a_time = connect::door();
                open_checked(&self.path, schema::LADDER)?
            }
        };
        let saved =
            rows::add(&mut conn, statements).map_err(|error| StoreError::from_sqlite(&error, &self.path));
        // After a full disk SQLite has rolled back and is fit to go on. After any other failure
        // (a disk that does not answer) what it believes about the file is in doubt.
        if conn.is_autocommit() && matches!(saved, Ok(()) | Err(StoreError::Full)) {
            self.conn = Some(conn);
        }
        saved?;
        self.is_still_there()
    }

    /// Which copy of the plan this file is.
    pub fn copy(&self) -> Uuid {
        self.copy
    }

    /// As if the disk had no more room, or as much as it needs.
    #[cfg(test)]
    pub(crate) fn limit(&self, full: bool) {
        if let Some(conn) = &self.conn {
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
fn open_checked(path: &Path, ladder: &[schema::Step]) -> Result<Connection, StoreError> {
    schema::known_version(connect::peek(path)?, ladder)?;
    let mut conn = connect::to_write(path)?;
    connect::try_to_write(&conn, path)?;
    schema::bring_up_to_date(&mut conn, path, ladder)?;
    Ok(conn)
}

fn journal_of(path: &Path) -> PathBuf {
    schema::with_suffix(path, "-journal")
}

/// Which file a path leads to, to notice when it is another one.
#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(path: &Path) -> Result<Identity, StoreError> {
    use std::os::unix::fs::MetadataExt as _;
    let about = fs::symlink_metadata(path).map_err(|e| StoreError::from_io(&e))?;
    Ok((about.dev(), about.ino()))
}

/// Elsewhere the system does not let anybody remove a file that we hold open.
#[cfg(not(unix))]
type Identity = ();

#[cfg(not(unix))]
fn identity(path: &Path) -> Result<Identity, StoreError> {
    fs::symlink_metadata(path).map(|_| ()).map_err(|e| StoreError::from_io(&e))
}
