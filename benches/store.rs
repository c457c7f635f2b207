//! Saving one answer against the least that SQLite could do, and opening a long plan.
//!
//! `cargo bench --bench store`. Targets: `append_one_answer` at most 1.5 times `bare_insert` in the
//! same run; `open_10_000` under 50 ms.
#![allow(clippy::unwrap_used, missing_docs)]

use divan::Bencher;
use jiff::Timestamp;
use my_own_plan::record::{How, PersonId, Statement, Sure, Value};
use my_own_plan::store::{Store, list_plans, new_plan_path};
use uuid::Uuid;

fn main() {
    divan::main();
}

fn answer() -> Statement {
    Statement {
        id: Uuid::now_v7(),
        path: "answer/wash".into(),
        value: Value::Pick("with-help".into()),
        act: Uuid::nil(),
        copy: Uuid::nil(),
        sitting: Uuid::nil(),
        by: PersonId::Me,
        how: How::Pressed,
        entered_by: PersonId::Me,
        sure: Sure::NotAsked,
        at: Timestamp::now(),
        supersedes: vec![Uuid::now_v7()],
    }
}

/// One row with as many bytes, in a table without triggers, with the settings that make it durable.
#[divan::bench(sample_count = 300, sample_size = 1)]
fn bare_insert(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let conn = rusqlite::Connection::open(folder.path().join("bare")).unwrap();
    conn.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;
         PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;
         CREATE TABLE a (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, rest TEXT) STRICT;",
    )
    .unwrap();
    let mut insert = conn.prepare("INSERT INTO a (id, rest) VALUES (?1, ?2)").unwrap();
    let rest = "x".repeat(150);
    bencher
        .with_inputs(|| Uuid::now_v7().to_string())
        .bench_local_values(|id| insert.execute([id.as_str(), rest.as_str()]).unwrap());
}

#[divan::bench(sample_count = 300, sample_size = 1)]
fn append_one_answer(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(&new_plan_path(folder.path())).unwrap();
    bencher.with_inputs(|| [answer()]).bench_local_values(|answer| store.append(&answer).unwrap());
}

fn long_plan() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = new_plan_path(folder.path());
    let mut store = Store::create(&path).unwrap();
    store.append(&std::iter::repeat_with(answer).take(10_000).collect::<Vec<_>>()).unwrap();
    drop(store);
    (folder, path)
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn open_10_000(bencher: Bencher) {
    let (_folder, path) = long_plan();
    bencher.bench_local(|| Store::open(&path).unwrap());
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn list_one_plan_of_10_000(bencher: Bencher) {
    let (folder, _path) = long_plan();
    bencher.bench_local(|| list_plans(folder.path()));
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn create(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    bencher.bench_local(|| Store::create(&new_plan_path(folder.path())).unwrap());
}
