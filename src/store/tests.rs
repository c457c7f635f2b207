//! What can only be tested from inside: a full disk, an older format, and files spoiled by hand.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;

use jiff::Timestamp;
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

use super::*;
use crate::record::Value;

fn statement(n: u128, words: &str) -> Statement {
    let (path, value) = (format!("answer/{n}").into(), Value::Words(words.into()));
    Statement::pressed(Uuid::from_u128(n), path, value, Timestamp::UNIX_EPOCH)
}

fn plan() -> (TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = new_plan_path(folder.path());
    let mut store = Store::create(&path).unwrap();
    store.append(&[statement(1, "one")]).unwrap();
    (folder, path, store)
}

/// Runs SQL on a closed plan, past all our guards.
fn spoil(path: &Path, sql: &str) {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(sql).unwrap();
}

#[test]
fn it_is_held_with_the_settings_that_were_chosen() {
    let (_folder, _path, store) = plan();
    let conn = &store.open.as_ref().unwrap().conn;
    let text =
        |name: &str| -> String { conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap() };
    assert_eq!(text("journal_mode"), "truncate");
    assert_eq!(text("locking_mode"), "exclusive");
    for (name, value) in [
        ("synchronous", 3),
        ("fullfsync", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("recursive_triggers", 1),
        ("application_id", connect::APPLICATION_ID),
        ("user_version", schema::newest(schema::LADDER)),
    ] {
        assert_eq!(connect::pragma(conn, name).unwrap(), value, "{name}");
    }
    assert!(conn.db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE).unwrap());
}

#[test]
fn the_file_itself_refuses_to_change_or_remove_a_statement() {
    let (_folder, _path, store) = plan();
    let conn = &store.open.as_ref().unwrap().conn;
    for sql in [
        "UPDATE statement SET value = '\"x\"'",
        "DELETE FROM statement",
        "REPLACE INTO statement SELECT * FROM statement",
    ] {
        assert!(conn.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn a_full_disk_loses_nothing_and_the_next_try_works() {
    let (_folder, path, mut store) = plan();
    let limit = |store: &Store, pages: i64| {
        let conn = &store.open.as_ref().unwrap().conn;
        let _: i64 =
            conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get(0)).unwrap();
    };
    let now = connect::pragma(&store.open.as_ref().unwrap().conn, "page_count").unwrap();
    limit(&store, now);
    let long = "x".repeat(50_000);
    for _ in 0..3 {
        let batch = [statement(2, "two"), statement(3, &long)];
        assert_eq!(store.append(&batch), Err(StoreError::Full));
    }
    // A small answer still fits.
    store.append(&[statement(4, "four")]).unwrap();
    limit(&store, 1_000_000);
    store.append(&[statement(2, "two"), statement(3, &long)]).unwrap();
    drop(store);
    let (_, log) = Store::open(&path).unwrap();
    let ids: Vec<u128> = log.statements().iter().map(|s| s.id.as_u128()).collect();
    assert_eq!(ids, [1, 4, 2, 3]);
}

#[test]
fn a_kind_that_is_not_known_is_damage_and_is_not_quoted() {
    for (column, value) in [
        ("id", "123456789012345678901234567890123456"),
        ("value", "{\"is\":\"secret\"}"),
        ("value", "{\"is\":\"number\",\"what\":\"secret\"}"),
        ("by", "secret"),
        ("act", "123456789012345678901234567890123456"),
        ("sure", "secret"),
        ("how", "secret"),
        ("entered_by", "secret"),
        ("at", "secret"),
        ("supersedes", "secret"),
    ] {
        let (_folder, path, store) = plan();
        drop(store);
        let triggers = fs::read_to_string("assets/sql/0002-many-voices.sql").unwrap();
        let triggers = &triggers[triggers.find("CREATE TRIGGER").unwrap()..];
        spoil(
            &path,
            &format!(
                "DROP TRIGGER statement_is_never_changed; DROP TRIGGER statement_is_never_removed;
                 UPDATE statement SET {column} = '{value}'; {triggers}"
            ),
        );
        let expected = StoreError::Damaged(format!("statement 1: its {column} cannot be read"));
        assert_eq!(Store::open(&path).unwrap_err(), expected);
        assert_eq!(check_file(&path).unwrap_err(), expected);
        let tile = list_plans(path.parent().unwrap()).remove(0);
        assert_eq!(tile.trouble, None, "the list reads only what it shows");
    }
}

#[test]
fn parts_put_in_by_somebody_else_are_refused() {
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON statement BEGIN SELECT 1; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE other (a)",
        "CREATE INDEX i ON statement (path)",
        "DROP TRIGGER statement_is_never_removed",
    ] {
        let (_folder, path, store) = plan();
        drop(store);
        spoil(&path, sql);
        let expected = StoreError::damaged("its parts are not the parts of a plan");
        assert_eq!(Store::open(&path).unwrap_err(), expected, "{sql}");
        assert_eq!(check_file(&path).unwrap_err(), expected, "{sql}");
    }
}

#[test]
fn a_file_without_a_version_is_damage() {
    let (_folder, path, store) = plan();
    drop(store);
    spoil(&path, "PRAGMA user_version = 0");
    assert_eq!(Store::open(&path).unwrap_err(), StoreError::damaged("it has no version"));
}

#[test]
fn any_spoiled_byte_is_noticed_or_does_no_harm() {
    let (_folder, path, mut store) = plan();
    let batch: Vec<_> = (10..60).map(|n| statement(n, "some words that take up room")).collect();
    store.append(&batch).unwrap();
    drop(store);
    let whole = fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        let spoiled = path.with_file_name("spoiled.myplan");
        let _ = fs::remove_file(journal_of(&spoiled));
        fs::write(&spoiled, bytes).unwrap();
        // No panic, no hang; and if it opens, then with every statement.
        if let Ok((_, log)) = Store::open(&spoiled) {
            assert_eq!(log.len(), 51, "byte {at}");
        }
    }
    for len in (1..whole.len()).step_by(1009) {
        let short = path.with_file_name("short.myplan");
        let _ = fs::remove_file(journal_of(&short));
        fs::write(&short, &whole[..len]).unwrap();
        assert!(Store::open(&short).is_err(), "cut at {len}");
        assert_eq!(fs::read(&short).unwrap(), &whole[..len], "a cut file is left as it is");
    }
}

mod migration {
    use super::*;

    fn ladder(more: &'static str) -> Vec<schema::Rung> {
        let steps = schema::LADDER.iter().map(|step| schema::Rung { sql: step.sql, then: step.then });
        steps.chain([schema::Rung { sql: more, then: None }]).collect()
    }

    fn next() -> Vec<schema::Rung> {
        ladder("CREATE TABLE later (a INTEGER) STRICT;")
    }

    fn broken() -> Vec<schema::Rung> {
        ladder("CREATE TABLE later (a INTEGER) STRICT; nonsense;")
    }

    fn version(path: &Path) -> i64 {
        connect::peek(path).unwrap()
    }

    fn before(path: &Path) -> PathBuf {
        folders::with_suffix(path, ".before-5")
    }

    #[test]
    fn an_older_file_is_copied_and_then_brought_up_to_date() {
        let (folder, path, store) = plan();
        drop(store);
        let conn = open_checked(&path, &next()).unwrap();
        assert_eq!(rows::all(&conn, &path, 5).unwrap().len(), 1);
        drop(conn);
        assert_eq!(version(&path), 5);
        assert_eq!(version(&before(&path)), 4);
        assert_eq!(list_plans(folder.path()).len(), 1, "the copy is not a second plan");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(before(&path)).unwrap().permissions().mode() & 0o777, 0o600);
        }
        // The copy is a plan that this version can open.
        let copy = new_plan_path(folder.path());
        fs::copy(before(&path), &copy).unwrap();
        assert_eq!(Store::open(&copy).unwrap().1.len(), 1);
        // And this version refuses the newer file, and leaves it alone.
        let bytes = fs::read(&path).unwrap();
        let newer = StoreError::Newer { theirs: 5, ours: 4 };
        assert_eq!(Store::open(&path).unwrap_err(), newer);
        assert_eq!(check_file(&path).unwrap_err(), newer);
        assert!(list_plans(folder.path()).iter().any(|tile| tile.trouble == Some(newer.clone())));
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let (folder, path, store) = plan();
        drop(store);
        let bytes = fs::read(&path).unwrap();
        for _ in 0..2 {
            assert!(open_checked(&path, &broken()).is_err());
            assert_eq!(fs::read(&path).unwrap(), bytes);
        }
        // The second try used the copy of the first: plan, journal, copy.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
        assert_eq!(Store::open(&path).unwrap().1.len(), 1);
    }

    #[test]
    fn something_else_with_the_name_of_the_copy_is_left_alone() {
        let (_folder, path, store) = plan();
        drop(store);
        fs::write(before(&path), b"precious").unwrap();
        drop(open_checked(&path, &next()).unwrap());
        assert_eq!(fs::read(before(&path)).unwrap(), b"precious");
        assert_eq!(version(&folders::with_suffix(&path, ".before-5-2")), 4);
    }

    #[test]
    fn no_copy_means_no_change() {
        let (_folder, path, store) = plan();
        drop(store);
        let bytes = fs::read(&path).unwrap();
        // A folder where the unproven copy would go, so that none can be made.
        fs::create_dir(folders::with_suffix(&before(&path), ".unfinished")).unwrap();
        assert!(open_checked(&path, &next()).is_err());
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}
