//! What a plan file is made of, and how an older one is brought up to date.

use std::fs::{self, File};
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior, params};

use super::connect::{APPLICATION_ID, pragma, to_read};
use super::folders::{new_private_file, sync_folder, with_suffix};
use super::trouble::StoreError;
use super::{rows, v1};

/// One step of the ladder: what is changed in the tables, and then in what they hold.
pub(super) struct Rung {
    pub sql: &'static str,
    pub then: Option<Then>,
}

type Then = fn(&Connection, &Path) -> Result<(), StoreError>;

/// The steps from an empty file to the present format; step N makes version N. A step that has
/// been released is never changed.
pub(super) const LADDER: &[Rung] = &[
    Rung { sql: include_str!("../../assets/sql/0001-statements.sql"), then: None },
    Rung { sql: include_str!("../../assets/sql/0002-many-voices.sql"), then: Some(to_version_2) },
    Rung { sql: include_str!("../../assets/sql/0003-erased.sql"), then: None },
    Rung { sql: include_str!("../../assets/sql/0004-media.sql"), then: None },
];

fn to_version_2(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let old = rows::old_statements(conn, path, "statement_1", "1")?;
    rows::insert(conn, &v1::upgraded(&old)).map_err(fail)?;
    conn.execute_batch("DROP TABLE statement_1").map_err(fail)
}

/// How many steps there are, as SQLite counts.
pub(super) fn newest(ladder: &[Rung]) -> i64 {
    i64::try_from(ladder.len()).unwrap_or(i64::MAX)
}

/// Climbs from version `from`, in one transaction: a file has all of the steps or none.
pub(super) fn climb(
    conn: &mut Connection,
    path: &Path,
    from: i64,
    ladder: &[Rung],
) -> Result<(), StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let change = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
    for step in ladder.iter().skip(usize::try_from(from).unwrap_or(0)) {
        change.execute_batch(step.sql).map_err(fail)?;
        if let Some(then) = step.then {
            then(&change, path)?;
        }
    }
    change.pragma_update(None, "application_id", APPLICATION_ID).map_err(fail)?;
    change.pragma_update(None, "user_version", newest(ladder)).map_err(fail)?;
    change.commit().map_err(fail)
}

/// Brings a file up to date. Before anything changes, a checked copy is put beside it.
pub(super) fn bring_up_to_date(
    conn: &mut Connection,
    path: &Path,
    ladder: &[Rung],
) -> Result<(), StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    // Asked again, now that the file is locked: the first look was without.
    if pragma(conn, "application_id").map_err(fail)? != APPLICATION_ID {
        return Err(StoreError::NotAPlan);
    }
    let theirs = pragma(conn, "user_version").map_err(fail)?;
    known_version(theirs, ladder)?;
    is_ours(conn, path, theirs, ladder)?;
    if theirs < newest(ladder) {
        copy_beside(conn, path, theirs)?;
        climb(conn, path, theirs, ladder)?;
        is_ours(conn, path, newest(ladder), ladder)?;
        quick_check(conn, path)?;
    }
    Ok(())
}

/// Refuses a version that these steps do not lead to.
pub(super) fn known_version(theirs: i64, ladder: &[Rung]) -> Result<(), StoreError> {
    let ours = newest(ladder);
    match theirs {
        _ if theirs > ours => Err(StoreError::Newer { theirs, ours }),
        ..1 => Err(StoreError::damaged("it has no version")),
        _ => Ok(()),
    }
}

/// Whether the file holds exactly the tables, indexes and triggers that our own steps make. Anything
/// else in it (a trigger that changes answers, say) was put there by somebody else.
pub(super) fn is_ours(
    conn: &Connection,
    path: &Path,
    version: i64,
    ladder: &[Rung],
) -> Result<(), StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let ours = Connection::open_in_memory().map_err(fail)?;
    for step in ladder.iter().take(usize::try_from(version).unwrap_or(0)) {
        ours.execute_batch(step.sql).map_err(fail)?;
        if let Some(then) = step.then {
            then(&ours, path)?;
        }
    }
    if parts(conn).map_err(fail)? == parts(&ours).map_err(fail)? {
        Ok(())
    } else {
        Err(StoreError::damaged("its parts are not the parts of a plan"))
    }
}

type SchemaPart = (String, String, String, Option<String>);

fn parts(conn: &Connection) -> rusqlite::Result<Vec<SchemaPart>> {
    conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect()
}

/// The quick check made at each opening. It finds broken pages and broken rows.
pub(super) fn quick_check(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    check(conn, path, "PRAGMA quick_check(1)")
}

/// The thorough check, which also compares the index with the table.
pub(super) fn full_check(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    check(conn, path, "PRAGMA integrity_check(1)")
}

fn check(conn: &Connection, path: &Path, pragma: &str) -> Result<(), StoreError> {
    let said: String =
        conn.query_row(pragma, [], |row| row.get(0)).map_err(|e| StoreError::from_sqlite(&e, path))?;
    // These lines name tables, columns and pages, never what is in them.
    if said == "ok" { Ok(()) } else { Err(StoreError::Damaged(said)) }
}

/// How many statements there are.
pub(super) fn count(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row("SELECT count(*) FROM statement", [], |row| row.get(0))
}

/// Copies the file as it stands to `<name>.before-<version>`, and proves the copy before it gets
/// that name. It does not end in `.myplan`, so it is not listed as a second plan.
fn copy_beside(conn: &Connection, path: &Path, version: i64) -> Result<(), StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let io = |error: std::io::Error| StoreError::from_io(&error);
    let rows = count(conn).map_err(fail)?;
    let mut copy = with_suffix(path, &format!(".before-{}", version + 1));
    let mut another = 1;
    while fs::symlink_metadata(&copy).is_ok() {
        // A copy from an earlier try will do; anything else there is left alone.
        if is_good_copy(&copy, version, rows).is_ok() {
            return Ok(());
        }
        another += 1;
        copy = with_suffix(path, &format!(".before-{}-{another}", version + 1));
    }
    let unproven = with_suffix(&copy, ".unfinished");
    let _ = fs::remove_file(&unproven);
    // Made first and empty, so that it is the owner's only from the start.
    drop(new_private_file(&unproven).map_err(io)?);
    let made = (|| {
        let name = unproven.to_str().ok_or_else(|| StoreError::Other("name of the folder".into()))?;
        conn.execute("VACUUM INTO ?1", params![name]).map_err(fail)?;
        File::options().write(true).open(&unproven).and_then(|file| file.sync_all()).map_err(io)?;
        is_good_copy(&unproven, version, rows)?;
        fs::rename(&unproven, &copy).map_err(io)?;
        sync_folder(&copy).map_err(io)
    })();
    if made.is_err() {
        let _ = fs::remove_file(&unproven);
    }
    made
}

fn is_good_copy(copy: &Path, version: i64, rows: i64) -> Result<(), StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, copy);
    let conn = to_read(copy)?;
    full_check(&conn, copy)?;
    let same = pragma(&conn, "application_id").map_err(fail)? == APPLICATION_ID
        && pragma(&conn, "user_version").map_err(fail)? == version
        && count(&conn).map_err(fail)? == rows;
    if same { Ok(()) } else { Err(StoreError::damaged("the copy is not the same")) }
}
