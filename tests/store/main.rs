//! The plan file from outside: what is saved comes back, and trouble has its right name.
#![allow(clippy::unwrap_used, clippy::panic)]

#[cfg(unix)]
#[path = "../craft/mod.rs"]
mod craft;
#[cfg(unix)]
mod crash;
#[cfg(unix)]
mod erase;
#[cfg(unix)]
mod hostile;
#[cfg(unix)]
mod large;
mod media;
#[cfg(unix)]
mod read_only;
mod version_1;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::Timestamp;
use my_own_plan::record::{How, PersonId, Statement, Sure, Value};
use my_own_plan::store::{Store, StoreError, check_file, list_plans, new_plan_path, read_file};
use proptest::prelude::*;
use tempfile::TempDir;
use uuid::Uuid;

fn statement(path: &str, value: Value) -> Statement {
    let said = Statement::pressed(Uuid::now_v7(), path.into(), value, Timestamp::now());
    Statement { entered_by: MUM, ..said }
}

const MUM: PersonId = PersonId::Other(Uuid::from_u128(7));
const PEOPLE: [PersonId; 3] = [PersonId::Me, PersonId::Program, MUM];

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = new_plan_path(folder.path());
    (folder, path)
}

fn reopened(path: &Path) -> Vec<Statement> {
    Store::open(path).unwrap().1.statements().to_vec()
}

#[test]
fn every_kind_of_statement_comes_back_as_it_was() {
    let values = [
        Value::Pick("not-sure".into()),
        Value::Words("I like 'tea' \"& cake\" \u{1F375}\n\0".into()),
        Value::Words(String::new()),
        Value::Yes,
        Value::Number(i64::MIN),
        Value::Pence(i64::MAX),
        Value::Date(jiff::civil::date(2026, 11, 22)),
        Value::Photo(media::photo(b"x").digest().clone()),
        Value::Recording(media::recording().digest().clone()),
        Value::Gone,
        Value::Erased,
    ];
    let mut all = Vec::new();
    for value in values {
        for by in PEOPLE {
            for (how, _) in How::ALL {
                let mut one = statement("answer/wash", value.clone());
                (one.by, one.entered_by, one.how) = (by, by, how);
                (one.act, one.copy, one.sitting) = (Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7());
                one.sure = Sure::ALL[all.len() % Sure::ALL.len()].0;
                one.supersedes = all.iter().rev().take(2).map(|s: &Statement| s.id).collect();
                all.push(one);
            }
        }
    }
    for at in [Timestamp::MIN, Timestamp::MAX] {
        all.push(Statement { at, ..statement("answer/time", Value::Yes) });
    }
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    assert_eq!(store.path().file_name(), path.file_name());
    store.append_with(&all, &[media::photo(b"x"), media::recording()]).unwrap();
    store.append(&[]).unwrap();
    drop(store);
    assert_eq!(reopened(&path), all);
    let report = check_file(&path).unwrap();
    assert_eq!((report.statements, report.cut_short), (Some(all.len()), false));
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    assert_eq!(read_file(&path).unwrap().1.statements(), all);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
}

#[test]
fn saving_a_statement_again_changes_nothing() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let first = statement("name", Value::Words("Sam".into()));
    store.append(std::slice::from_ref(&first)).unwrap();
    let other = Statement { value: Value::Words("Not Sam".into()), ..first.clone() };
    store.append(&[other, first.clone()]).unwrap();
    drop(store);
    assert_eq!(reopened(&path), [first]);
}

fn any_statement() -> impl Strategy<Value = Statement> {
    let value = prop_oneof![
        any::<String>().prop_map(Value::Pick),
        any::<String>().prop_map(Value::Words),
        Just(Value::Yes),
        any::<i64>().prop_map(Value::Number),
        any::<i64>().prop_map(Value::Pence),
        Just(Value::Gone),
    ];
    let who = || {
        prop_oneof![
            Just(PersonId::Me),
            Just(PersonId::Program),
            any::<u128>().prop_map(|n| PersonId::Other(Uuid::from_u128(n))),
        ]
    };
    let sure = (0..Sure::ALL.len()).prop_map(|n| Sure::ALL[n].0);
    let how = (0..How::ALL.len()).prop_map(|n| How::ALL[n].0);
    let at = (Timestamp::MIN.as_nanosecond()..=Timestamp::MAX.as_nanosecond())
        .prop_map(|n| Timestamp::from_nanosecond(n).unwrap());
    let ids = proptest::collection::vec(any::<u128>().prop_map(Uuid::from_u128), 0..3);
    (any::<u128>(), any::<String>(), value, who(), how, who(), sure, at, ids).prop_map(
        |(id, path, value, by, how, entered_by, sure, at, supersedes)| Statement {
            // No program makes a later one (`record::LATEST`).
            id: Uuid::from_u128(id >> 2),
            act: Uuid::from_u128(id),
            copy: Uuid::from_u128(id / 2),
            sitting: Uuid::from_u128(id / 3),
            path: path.into(),
            value,
            by,
            how,
            entered_by,
            sure,
            at,
            supersedes,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_statements_come_back_in_order(
        batches in proptest::collection::vec(proptest::collection::vec(any_statement(), 1..8), 1..4),
    ) {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        for batch in &batches {
            store.append(batch).unwrap();
        }
        drop(store);
        prop_assert_eq!(reopened(&path), batches.concat());
        prop_assert_eq!(check_file(&path).unwrap().statements, Some(batches.concat().len()));
    }
}

#[test]
fn a_plan_never_takes_the_place_of_a_file() {
    let (folder, path) = folder();
    fs::write(&path, b"precious").unwrap();
    assert!(matches!(Store::create(&path).unwrap_err(), StoreError::Other(_)));
    assert_eq!(fs::read(&path).unwrap(), b"precious");
    let nowhere = folder.path().join("no-such-folder").join("a.myplan");
    assert_eq!(Store::create(&nowhere).unwrap_err(), StoreError::Gone);
    assert_eq!(Store::open(&nowhere).unwrap_err(), StoreError::Gone);
    assert_eq!(Store::open(&folder.path().join("a.myplan")).unwrap_err(), StoreError::Gone);
    assert_eq!(check_file(&folder.path().join("a.myplan")).unwrap_err(), StoreError::Gone);
}

#[cfg(unix)]
#[test]
fn a_plan_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    store.append(&[statement("name", Value::Yes)]).unwrap();
    for entry in fs::read_dir(folder.path()).unwrap() {
        assert_eq!(entry.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_second_opening_is_refused_at_once_and_the_first_goes_on() {
    let (folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    store.append(&[statement("name", Value::Words("Sam".into()))]).unwrap();
    let start = Instant::now();
    assert_eq!(Store::open(&path).unwrap_err(), StoreError::InUse);
    assert_eq!(check_file(&path).unwrap_err(), StoreError::InUse);
    assert_eq!(list_plans(folder.path())[0].trouble, Some(StoreError::InUse));
    assert!(start.elapsed().as_millis() < 500);
    // The looks above must not have let go of our lock: ask again from another process.
    assert_eq!(open_in_another_process(&path), "trouble-in-use");
    store.append(&[statement("face", Value::Pick("cat".into()))]).unwrap();
    assert_eq!(open_in_another_process(&path), "trouble-in-use");
    drop(store);
    assert_eq!(open_in_another_process(&path), "opened 2");
    assert_eq!(reopened(&path).len(), 2);
}

const CHILD: &str = "STORE_TEST_OPEN";

fn open_in_another_process(path: &Path) -> String {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "other_process", "--nocapture"])
        .env(CHILD, path)
        .output()
        .unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    output.lines().find_map(|line| line.split_once("result: ")).unwrap().1.to_owned()
}

/// Not a test in itself: the other process of the test above.
#[test]
fn other_process() {
    let Some(path) = std::env::var_os(CHILD) else { return };
    match Store::open(Path::new(&path)) {
        Ok((_, log)) => println!("\nresult: opened {}", log.len()),
        Err(trouble) => println!("\nresult: {}", trouble.words_key()),
    }
}

#[test]
fn what_is_not_a_plan_is_said_and_not_touched() {
    let (folder, path) = folder();
    drop(Store::create(&path).unwrap());
    let make = |name: &str, sql: &str| {
        let conn = rusqlite::Connection::open(folder.path().join(name)).unwrap();
        conn.execute_batch(sql).unwrap();
    };
    make("database.myplan", "CREATE TABLE a (b); INSERT INTO a VALUES (1)");
    make("no-id.myplan", "PRAGMA user_version = 1; CREATE TABLE statement (a)");
    make("wal.myplan", "PRAGMA journal_mode = WAL; CREATE TABLE a (b)");
    fs::write(folder.path().join("empty.myplan"), b"").unwrap();
    fs::write(folder.path().join("text.myplan"), b"Dear Sam,\n").unwrap();
    fs::write(folder.path().join("long text.myplan"), "Dear Sam,\n".repeat(1000)).unwrap();
    fs::write(folder.path().join("magic.myplan"), b"SQLite format 3\0").unwrap();
    fs::create_dir(folder.path().join("folder.myplan")).unwrap();
    fs::remove_file(&path).unwrap();
    let journal = path.with_extension("myplan-journal");
    fs::remove_file(journal).unwrap();
    #[cfg(unix)]
    {
        let elsewhere = tempfile::tempdir().unwrap();
        let real = elsewhere.path().join("real.myplan");
        drop(Store::create(&real).unwrap());
        // A link is refused even if it leads to a plan: two names for one file have two journals.
        std::os::unix::fs::symlink(&real, folder.path().join("link.myplan")).unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("socket.myplan")).unwrap();
        assert_eq!(Store::open(&folder.path().join("link.myplan")).unwrap_err(), StoreError::NotAPlan);
        assert_eq!(Store::open(&folder.path().join("socket.myplan")).unwrap_err(), StoreError::NotAPlan);
        fs::remove_file(folder.path().join("link.myplan")).unwrap();
        fs::remove_file(folder.path().join("socket.myplan")).unwrap();
    }
    let contents = || {
        let mut all: Vec<(PathBuf, Option<Vec<u8>>)> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.clone(), fs::read(path).ok()))
            .collect();
        all.sort();
        all
    };
    let before = contents();
    assert_eq!(before.len(), 8);
    for (path, _) in &before {
        assert_eq!(Store::open(path).unwrap_err(), StoreError::NotAPlan, "{}", path.display());
        assert_eq!(check_file(path).unwrap_err(), StoreError::NotAPlan, "{}", path.display());
    }
    let tiles = list_plans(folder.path());
    assert_eq!(tiles.len(), 8);
    assert!(tiles.iter().all(|tile| tile.trouble == Some(StoreError::NotAPlan)));
    assert!(contents() == before, "no byte changed and no file came or went");
}

#[test]
fn a_newer_plan_is_said_and_not_touched() {
    let (_folder, path) = folder();
    drop(Store::create(&path).unwrap());
    rusqlite::Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(Store::open(&path).unwrap_err(), StoreError::Newer { theirs: 99, ours: 4 });
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn the_list_shows_what_stands() {
    let (folder, sam) = folder();
    let time = |text: &str| text.parse::<Timestamp>().unwrap();
    let opened = |text: &str| {
        let path = format!("sitting/{}/began", Uuid::now_v7());
        Statement { at: time(text), ..statement(&path, Value::Yes) }
    };
    let old = statement("name", Value::Words("Samuel".into()));
    let name = Statement { supersedes: vec![old.id], ..statement("name", Value::Words("Sam".into())) };
    let mut store = Store::create(&sam).unwrap();
    store
        .append(&[
            old,
            name,
            statement("face", Value::Pick("cat".into())),
            opened("2999-02-01T10:00:00Z"),
            opened("2999-01-01T10:00:00Z"),
        ])
        .unwrap();
    drop(store);
    let example = new_plan_path(folder.path());
    let mut store = Store::create(&example).unwrap();
    store.append(&[statement("example", Value::Yes)]).unwrap();
    drop(store);
    fs::write(folder.path().join("._a.myplan"), b"x").unwrap();
    fs::write(folder.path().join("letter.txt"), b"x").unwrap();

    let tiles = list_plans(folder.path());
    assert_eq!(tiles.len(), 2);
    assert_eq!(tiles[0].name.as_deref(), Some("Sam"));
    assert_eq!(tiles[0].face.as_deref(), Some("cat"));
    assert!(!tiles[0].example);
    assert_eq!(tiles[0].last_opened, Some(time("2999-02-01T10:00:00Z")));
    assert_eq!(tiles[0].trouble, None);
    assert_eq!(tiles[1].name, None);
    assert!(tiles[1].example && tiles[1].last_opened.is_some());
    assert!(list_plans(&folder.path().join("nowhere")).is_empty());
}

#[cfg(unix)]
#[test]
fn an_answer_is_never_saved_into_a_file_that_is_gone() {
    for replace in [false, true] {
        let (folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        store.append(&[statement("a", Value::Yes)]).unwrap();
        let away = folder.path().join("away");
        fs::rename(&path, &away).unwrap();
        if replace {
            fs::copy(&away, &path).unwrap();
        }
        assert_eq!(store.append(&[statement("b", Value::Yes)]).unwrap_err(), StoreError::Gone);
        // Put back, it works again.
        fs::rename(&away, &path).unwrap();
        store.append(&[statement("c", Value::Yes)]).unwrap();
        drop(store);
        assert_eq!(reopened(&path).len(), 2);
    }
}

#[cfg(unix)]
#[test]
fn a_journal_that_was_cleaned_away_is_made_again() {
    let (_folder, path) = folder();
    let journal = path.with_extension("myplan-journal");
    let mut store = Store::create(&path).unwrap();
    store.append(&[statement("a", Value::Yes)]).unwrap();
    fs::remove_file(&journal).unwrap();
    store.append(&[statement("b", Value::Yes)]).unwrap();
    assert!(journal.exists());
    assert_eq!(Store::open(&path).unwrap_err(), StoreError::InUse);
    drop(store);
    assert_eq!(reopened(&path).len(), 2);
}

#[test]
fn ten_thousand_statements_open_quickly() {
    let (folder, path) = folder();
    let all: Vec<Statement> = (0..10_000)
        .map(|n| statement(&format!("answer/{n}"), Value::Words("It helps if you tell me first".into())))
        .collect();
    let mut store = Store::create(&path).unwrap();
    store.append(&all).unwrap();
    drop(store);
    let start = Instant::now();
    let (store, log) = Store::open(&path).unwrap();
    println!("opened 10,000 statements in {:?}", start.elapsed());
    assert_eq!(log.statements(), all);
    drop(store);
    let start = Instant::now();
    assert_eq!(list_plans(folder.path()).len(), 1);
    println!("listed it in {:?}", start.elapsed());
    // Generous: an unoptimised build on a busy machine. The benchmark holds the real target.
    assert!(start.elapsed().as_secs() < 2);
}
