//! Saving one answer against the least that SQLite could do, and opening a long plan.
//!
//! `cargo bench --bench store`. Targets: `append_one_answer` at most 1.5 times `bare_insert` in the
//! same run; `open_10_000` under 50 ms; `open_100_000` under 300 ms; `one_more_answer` costs a plan of
//! 100,000 statements at most 1.2 times what it costs one of 100.
#![allow(clippy::unwrap_used, missing_docs)]

use divan::Bencher;
use jiff::Timestamp;
use my_own_plan::plan::Plan;
use my_own_plan::record::{Log, Path, PersonId, Statement, Value};
use my_own_plan::store::{Store, list_plans, new_plan_path};
use uuid::Uuid;

fn main() {
    divan::main();
}

fn answer() -> Statement {
    let value = Value::Pick("with-help".into());
    let said = Statement::pressed(Uuid::now_v7(), "answer/wash".into(), value, Timestamp::now());
    Statement { supersedes: vec![Uuid::now_v7()], ..said }
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

// A long life with the program: every answer was changed again and again.
fn history(count: usize) -> Vec<Statement> {
    let mut log = Log::new();
    for at in 0..count {
        let path = Path::from(format!("life/question-{}/hard/{}", at % 60, at % 7));
        let supersedes = log.to_supersede(&path, PersonId::Me);
        log.add(Statement { path, supersedes, ..answer() });
    }
    log.statements().to_vec()
}

fn long_plan(count: usize) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = new_plan_path(folder.path());
    let mut store = Store::create(&path).unwrap();
    store.append(&history(count)).unwrap();
    drop(store);
    (folder, path)
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn open_10_000(bencher: Bencher) {
    let (_folder, path) = long_plan(10_000);
    bencher.bench_local(|| Store::open(&path).unwrap());
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn open_100_000(bencher: Bencher) {
    let (_folder, path) = long_plan(100_000);
    bencher.bench_local(|| Store::open(&path).unwrap());
}

/// From the log to the plan, after opening.
#[divan::bench(sample_count = 30, sample_size = 1)]
fn fold_100_000(bencher: Bencher) {
    let log: Log = history(100_000).into_iter().collect();
    bencher.bench_local(|| Plan::from_log(&log));
}

/// One more answer as a press gives it: into the log and the plan, and on the disk.
#[divan::bench(args = [100, 100_000], sample_count = 400, sample_size = 1)]
fn one_more_answer(bencher: Bencher, count: usize) {
    let (_folder, path) = long_plan(count);
    let (mut store, mut log) = Store::open(&path).unwrap();
    let mut plan = Plan::from_log(&log);
    bencher.bench_local(|| {
        let path = Path::from("life/wash");
        let supersedes = log.to_supersede(&path, PersonId::Me);
        let statement = Statement { path: path.clone(), supersedes, ..answer() };
        store.append(std::slice::from_ref(&statement)).unwrap();
        log.add(statement);
        plan.take_in(&log, [&path]);
    });
}

/// The same without the disk.
#[divan::bench(args = [100, 100_000], sample_count = 400, sample_size = 20)]
fn one_more_answer_in_memory(bencher: Bencher, count: usize) {
    let mut log: Log = history(count).into_iter().collect();
    let mut plan = Plan::from_log(&log);
    bencher.bench_local(|| {
        let path = Path::from("life/wash");
        let supersedes = log.to_supersede(&path, PersonId::Me);
        log.add(Statement { path: path.clone(), supersedes, ..answer() });
        plan.take_in(&log, [&path]);
    });
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn list_one_plan_of_10_000(bencher: Bencher) {
    let (folder, _path) = long_plan(10_000);
    bencher.bench_local(|| list_plans(folder.path()));
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn create(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    bencher.bench_local(|| Store::create(&new_plan_path(folder.path())).unwrap());
}
