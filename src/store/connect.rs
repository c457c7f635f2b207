//! Opening SQLite: how a file is looked at first, and the settings it is then held with.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::trouble::{NAME_BYTES, StoreError};
use super::{beside, held, limits};
use crate::files::{self, FileTrouble};

/// "MOP1": marks a file as a plan.
pub(super) const APPLICATION_ID: i64 = 0x4D4F_5031;

/// Only one file is being opened or looked at in this process at a time, so that a look at the list
/// of plans on another thread never makes a plan seem to be in use.
pub(super) fn door() -> MutexGuard<'static, ()> {
    static DOOR: Mutex<()> = Mutex::new(());
    DOOR.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The path with its folder resolved. SQLite is told to refuse links, and it would also refuse the
/// links that some systems have above a home folder.
pub(super) fn resolved(path: &Path) -> Result<PathBuf, StoreError> {
    let Some(name) = path.file_name() else { return Err(StoreError::NotAPlan) };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = if cfg!(windows) { std::path::absolute(folder) } else { fs::canonicalize(folder) };
    let path = folder.map_err(|e| StoreError::from_io(&e))?.join(name);
    // SQLite would only say that it cannot open the file.
    if name.len() > NAME_BYTES || path.as_os_str().len() > limits::WAY_BYTES {
        return Err(StoreError::LongName { most: NAME_BYTES });
    }
    Ok(path)
}

/// Looks at a file without locking or changing it, and gives its format version.
///
/// Only the first bytes are read, by hand and not through SQLite, which would look at files beside it.
/// On Unix, closing *any* handle of a file drops every lock this process has on it; so a plan that this
/// process holds is known ([`Held`]) and not opened here. For the same reason no other room may open a
/// plan file that is in use.
pub(super) fn peek(path: &Path) -> Result<i64, StoreError> {
    let about = fs::symlink_metadata(path).map_err(|e| StoreError::from_io(&e))?;
    if !about.is_file() {
        return Err(StoreError::NotAPlan);
    }
    if held::is_held(&held::identity(path)?) {
        return Err(StoreError::InUse);
    }
    let mut header = [0; 100];
    match files::open(path).map(|mut file| file.read_exact(&mut header)) {
        Ok(Ok(())) => {}
        // Shorter than the header of a database.
        Ok(Err(error)) if error.kind() == io::ErrorKind::UnexpectedEof => return Err(StoreError::NotAPlan),
        Ok(Err(error)) => return Err(StoreError::from_io(&error)),
        Err(FileTrouble::Missing) => return Err(StoreError::Gone),
        Err(FileTrouble::Io(kind)) => return Err(StoreError::from_io(&kind.into())),
        Err(_) => return Err(StoreError::NotAPlan),
    }
    let number = |at: usize| {
        let four = [header[at], header[at + 1], header[at + 2], header[at + 3]];
        i64::from(i32::from_be_bytes(four))
    };
    if !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(StoreError::NotAPlan);
    }
    // Ours are written in one way: a journal, and no write-ahead log that would leave answers in a
    // second file.
    if header[18..20] != [1, 1] {
        return Err(StoreError::damaged("another program has changed how it is kept"));
    }
    if about.len() > limits::FILE_BYTES {
        return Err(StoreError::TooLarge(format!("more than {} megabytes", limits::FILE_BYTES >> 20)));
    }
    Ok(number(60))
}

/// Opens a file to read and nothing else. Nothing stored in it may run.
pub(super) fn to_read(path: &Path) -> Result<Connection, StoreError> {
    beside::look(path)?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let held = || -> rusqlite::Result<Connection> {
        let conn = Connection::open_with_flags(path, flags)?;
        conn.busy_timeout(Duration::ZERO)?;
        harden(&conn)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        conn.execute_batch(
            "PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
             PRAGMA temp_store = MEMORY;",
        )?;
        Ok(conn)
    };
    held().map_err(|error| StoreError::from_sqlite(&error, path))
}

/// Opens a file that exists, to write, and holds it alone until the connection is closed. A save
/// that was cut short by a crash is put right here, by SQLite, from its journal.
pub(super) fn to_write(path: &Path) -> Result<Connection, StoreError> {
    beside::look(path)?;
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let conn = Connection::open_with_flags(path, flags).map_err(fail)?;
    // SQLite quietly falls back to reading when it may not write.
    if conn.is_readonly("main").map_err(fail)? {
        return Err(StoreError::ReadOnly);
    }
    conn.busy_timeout(Duration::ZERO).map_err(fail)?;
    harden(&conn).map_err(fail)?;
    // Held from here on: SQLite keeps the lock of the first transaction in this mode.
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;").map_err(fail)?;
    // TRUNCATE and EXTRA: the journal is emptied and that is synced before a save counts as done.
    // DELETE can bring back an old journal after a power cut, WAL leaves answers in a second file,
    // and both leave old text lying about. secure_delete must be ON, not FAST: FAST leaves traces.
    conn.execute_batch(
        "PRAGMA synchronous = EXTRA;
         PRAGMA fullfsync = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;",
    )
    .map_err(fail)?;
    let mode: String = conn.query_row("PRAGMA journal_mode = TRUNCATE", [], |r| r.get(0)).map_err(fail)?;
    if mode != "truncate" {
        return Err(StoreError::Other(format!("journal mode {mode}")));
    }
    Ok(conn)
}

/// Finds out now, and not at the first answer, whether saving can work: starts a write and takes it
/// back. The plan's bytes stay as they are; an empty journal is left beside it.
pub(super) fn try_to_write(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let version = pragma(conn, "user_version").map_err(|e| StoreError::from_sqlite(&e, path))?;
    let tried = conn.execute_batch(&format!("BEGIN IMMEDIATE; PRAGMA user_version = {version};"));
    if !conn.is_autocommit() {
        conn.execute_batch("ROLLBACK").map_err(|e| StoreError::from_sqlite(&e, path))?;
    }
    match tried.map_err(|e| StoreError::from_sqlite(&e, path)) {
        // A plan on a full disk can still be read, and the disk may have room again in a moment.
        Err(StoreError::Full) => Ok(()),
        other => other,
    }
}

/// A whole save, with every sync, of nothing new. What was in the file before is on the disk after it.
pub(super) fn save_nothing(conn: &Connection) -> rusqlite::Result<()> {
    let version = pragma(conn, "user_version")?;
    conn.execute_batch(&format!("BEGIN IMMEDIATE; PRAGMA user_version = {version}; COMMIT;"))
}

/// A pragma that gives one number.
pub(super) fn pragma(conn: &Connection, name: &str) -> rusqlite::Result<i64> {
    conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
}

fn harden(conn: &Connection) -> rusqlite::Result<()> {
    use DbConfig as C;
    for (setting, on) in [
        (C::SQLITE_DBCONFIG_DEFENSIVE, true),
        (C::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (C::SQLITE_DBCONFIG_DQS_DML, false),
        (C::SQLITE_DBCONFIG_DQS_DDL, false),
        (C::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (C::SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, false),
    ] {
        conn.set_db_config(setting, on)?;
    }
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, limits::ROW_BYTES)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn sqlite_is_new_enough() {
        // 3.51.3 fixed a bug that could corrupt a file.
        assert!(rusqlite::version_number() >= 3_051_003);
    }
}
