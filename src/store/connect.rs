//! Opening SQLite: how a file is looked at first, and the settings it is then held with.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::trouble::StoreError;

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
    Ok(folder.map_err(|e| StoreError::from_io(&e))?.join(name))
}

/// Looks at a file without locking or changing it, and gives its format version.
///
/// It goes through SQLite, never through `std::fs::File`: on Unix, closing *any* handle of a file
/// drops every lock this process has on it, so a look at a plan that is open here would unlock it.
/// For the same reason no other room may open a plan file that is in use.
pub(super) fn peek(path: &Path) -> Result<i64, StoreError> {
    let about = fs::symlink_metadata(path).map_err(|e| StoreError::from_io(&e))?;
    if !about.is_file() || about.len() == 0 {
        return Err(StoreError::NotAPlan);
    }
    // "immutable": no locks, no journal, no `-wal` or `-shm` beside a database of somebody else's.
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let look = || -> rusqlite::Result<(i64, i64)> {
        let conn = Connection::open_with_flags(uri(path), flags)?;
        // After a crash the file may be shorter than its first page says, until the journal is
        // played back. That is not for this look to judge, and this flag leaves that check out.
        let _ = conn.set_db_config(DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, true)?;
        Ok((pragma(&conn, "application_id")?, pragma(&conn, "user_version")?))
    };
    match look() {
        Ok((APPLICATION_ID, version)) => Ok(version),
        Ok(_) => Err(StoreError::NotAPlan),
        Err(error) => match StoreError::from_sqlite(&error, path) {
            // Nothing shows that it is ours.
            StoreError::Damaged(_) => Err(StoreError::NotAPlan),
            trouble => Err(trouble),
        },
    }
}

/// Opens a file to read and nothing else. Nothing stored in it may run.
pub(super) fn to_read(path: &Path) -> rusqlite::Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(Duration::ZERO)?;
    harden(&conn)?;
    let _ = conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.execute_batch("PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;")?;
    Ok(conn)
}

/// Opens a file that exists, to write, and holds it alone until the connection is closed. A save
/// that was cut short by a crash is put right here, by SQLite, from its journal.
pub(super) fn to_write(path: &Path) -> Result<Connection, StoreError> {
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
        let _ = conn.set_db_config(setting, on)?;
    }
    Ok(())
}

/// The path as a `file:` address. Everything that could mean something in one is written as `%XX`.
fn uri(path: &Path) -> String {
    let text = path.as_os_str().as_encoded_bytes();
    // Windows: `C:\a` is `file:///C:/a`.
    let drive = cfg!(windows) && text.get(1) == Some(&b':');
    let mut uri = String::from(if drive { "file:///" } else { "file:" });
    for &byte in text {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(byte.into()),
            b':' if drive => uri.push(':'),
            _ if byte.is_ascii_alphanumeric() => uri.push(byte.into()),
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri.push_str("?mode=ro&immutable=1");
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn odd_names_survive_as_an_address() {
        assert_eq!(uri(Path::new("/a b/c?#%.myplan")), "file:/a%20b/c%3F%23%25.myplan?mode=ro&immutable=1");
    }

    #[test]
    fn sqlite_is_new_enough() {
        // 3.51.3 fixed a bug that could corrupt a file.
        assert!(rusqlite::version_number() >= 3_051_003);
    }
}
