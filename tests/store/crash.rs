//! Killed at any moment, a plan keeps every answer it said was saved, and no half one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use my_own_plan::record::{Statement, Value};
use my_own_plan::store::{Store, StoreError, check_file, list_plans, new_plan_path};
use uuid::Uuid;

const PLAN: &str = "STORE_CRASH_PLAN";
const BATCHES: &str = "STORE_CRASH_BATCHES";
const TRIES: &str = "STORE_CRASH_TRIES";
/// Statements in one save, so that half a save would show.
const SIZE: usize = 3;

fn batch(words: &str) -> Vec<Statement> {
    let name = Uuid::now_v7();
    (0..SIZE)
        .map(|n| {
            let (path, value) = (format!("batch/{name}/{n}").into(), Value::Words(words.into()));
            Statement::pressed(Uuid::now_v7(), path, value, Timestamp::now())
        })
        .collect()
}

/// Not a test in itself: the process that is killed. It saves batches and says so after each; a
/// save that fails is said too, and tried as often as asked for. In the end it settles what was in doubt.
#[test]
fn child() {
    let Some(path) = std::env::var_os(PLAN) else { return };
    let batches: usize = std::env::var(BATCHES).unwrap().parse().unwrap();
    let tries: usize = std::env::var(TRIES).unwrap().parse().unwrap();
    let say = |what: &str| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{what}").unwrap();
        out.flush().unwrap();
    };
    say("");
    let mut store = match Store::open(Path::new(&path)) {
        Ok((store, _)) => store,
        Err(trouble) => return say(&format!("trouble {}", trouble.words_key())),
    };
    for n in 0..batches {
        // Some saves need several pages, so that there is a middle to be killed in.
        let statements = batch(&"words ".repeat(if n % 3 == 2 { 4000 } else { 5 }));
        let path = statements[0].path.to_string();
        let name = path.split('/').nth(1).unwrap();
        for _try in 0..tries {
            match store.append(&statements) {
                Ok(()) => {
                    say(&format!("saved {name}"));
                    break;
                }
                Err(trouble) => say(&format!("trouble {}", trouble.words_key())),
            }
        }
    }
    if let Ok(found) = store.settle() {
        for statement in found.iter().filter(|statement| statement.path.as_str().ends_with("/0")) {
            say(&format!("found {}", statement.path.parts().nth(1).unwrap()));
        }
        assert_eq!(store.settle(), Ok(Vec::new()), "told once");
        say("settled");
    }
    say("end");
}

fn command(program: &[&str], path: &Path, batches: usize) -> Command {
    let exe = std::env::current_exe().unwrap();
    let mut command = match program {
        [] => Command::new(exe),
        [first, rest @ ..] => {
            let mut command = Command::new(first);
            command.args(rest).arg(exe);
            command
        }
    };
    command.args(["--exact", "crash::child", "--nocapture", "--test-threads=1"]);
    command.env(PLAN, path).env(BATCHES, batches.to_string()).env(TRIES, "2").stderr(Stdio::null());
    command
}

/// Names of the batches that a child said were saved.
fn saved(line: &str) -> Option<String> {
    line.strip_prefix("saved ").map(str::to_owned)
}

/// Opens the plan after a crash: it is sound, no batch is half there, and these batches are all
/// there. Gives back how many batches there are.
fn is_sound(path: &Path, acknowledged: &[String], when: &str) -> usize {
    // First by way of the list, which must not take the plan for lost.
    let tile = list_plans(path.parent().unwrap()).remove(0);
    assert_eq!(tile.trouble, None, "{when}");
    let (store, log) = Store::open(path).unwrap_or_else(|trouble| panic!("{when}: {trouble}"));
    drop(store);
    let report = check_file(path).unwrap();
    assert_eq!(report.statements, Some(log.len()), "{when}");
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for statement in log.statements() {
        let name = statement.path.parts().nth(1).unwrap().to_owned();
        *found.entry(name).or_default() += 1;
    }
    assert!(found.values().all(|&n| n == SIZE), "{when}: half a save");
    for name in acknowledged {
        assert!(found.contains_key(name), "{when}: an answer that was saved is lost");
    }
    found.len()
}

fn journal(path: &Path) -> u64 {
    fs::metadata(path.with_extension("myplan-journal")).map_or(0, |about| about.len())
}

#[test]
fn killed_at_random_moments() {
    let folder = tempfile::tempdir().unwrap();
    let path = new_plan_path(folder.path());
    drop(Store::create(&path).unwrap());
    let mut acknowledged = Vec::new();
    let mut cut_short = 0;
    let rounds = 60;
    for round in 0..rounds {
        let mut child = command(&[], &path, 100_000).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        // From the first save on, any moment will do.
        let first = lines.by_ref().find_map(|line| saved(&line)).unwrap();
        acknowledged.push(first);
        std::thread::sleep(Duration::from_micros(random() % 30_000));
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged.extend(lines.filter_map(|line| saved(&line)));
        cut_short += usize::from(journal(&path) > 0);
        is_sound(&path, &acknowledged, &format!("round {round}"));
    }
    println!(
        "{rounds} kills, {} saves acknowledged, {cut_short} kills in the middle of a save",
        acknowledged.len()
    );
    assert!(acknowledged.len() > rounds);
}

/// A random number, from the random part of a fresh UUID.
fn random() -> u64 {
    Uuid::now_v7().as_u64_pair().1 & 0xFFFF_FFFF
}

pub fn strace_works() -> bool {
    let works = Command::new("strace")
        .args(["-o", "/dev/null", "-e", "trace=none", "true"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !works {
        println!("skipped: strace is not on this machine, or may not be used");
    }
    works
}

/// Runs the child with a fault in its system calls. Gives what it said, and whether the fault struck.
fn run_with(calls: &str, fault: &str, path: &Path, batches: usize, tries: usize) -> (String, bool) {
    let log = path.with_extension("strace");
    let (trace, inject) = (format!("trace={calls}"), format!("inject={calls}:{fault}"));
    let strace = ["strace", "-f", "-qq", "-o", log.to_str().unwrap(), "-e", &trace, "-e", &inject];
    let output = command(&strace, path, batches).env(TRIES, tries.to_string()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let ended = said.lines().any(|line| line == "end");
    // A kill is seen by the missing end, an error by strace's note of it.
    let struck = !ended || fs::read_to_string(log).unwrap().contains("(INJECTED)");
    (said, struck)
}

/// Runs the child once for each N until the fault comes too late to strike, and checks the plan
/// after each run. `fault` gets N.
fn sweep(name: &str, calls: &str, fault: impl Fn(usize) -> String) -> BTreeMap<String, usize> {
    if !strace_works() {
        return BTreeMap::new();
    }
    let batches = 4;
    let mut cut_short = 0;
    let mut troubles: BTreeMap<String, usize> = BTreeMap::new();
    for n in 1..2000 {
        let folder = tempfile::tempdir().unwrap();
        let path = new_plan_path(folder.path());
        let mut store = Store::create(&path).unwrap();
        let before = batch("before");
        store.append(&before).unwrap();
        drop(store);
        let mut acknowledged = vec![before[0].path.parts().nth(1).unwrap().to_owned()];

        let (said, struck) = run_with(calls, &fault(n), &path, batches, 2);
        acknowledged.extend(said.lines().filter_map(saved));
        for trouble in said.lines().filter_map(|line| line.strip_prefix("trouble ")) {
            *troubles.entry(trouble.to_owned()).or_default() += 1;
        }
        if journal(&path) > 0 {
            let files = || (fs::read(&path).unwrap(), fs::metadata(&path).unwrap().modified().unwrap());
            let before = (files(), journal(&path));
            let report = check_file(&path).unwrap();
            assert_eq!(report.cut_short, report.statements.is_none());
            assert!(before == (files(), journal(&path)), "{name} at {n}: a check changes nothing");
            cut_short += usize::from(report.cut_short);
            // And again while the first crash is being put right.
            let (said, _) = run_with(calls, &fault(1 + n % 4), &path, 1, 2);
            acknowledged.extend(said.lines().filter_map(saved));
        }
        is_sound(&path, &acknowledged, &format!("{name} at {n}"));
        if !struck {
            assert_eq!(acknowledged.len(), batches + 1);
            println!("{name}: {n} runs, {cut_short} left a save cut short, said: {troubles:?}");
            assert!(n > 5, "{name}: the fault never struck");
            return troubles;
        }
    }
    panic!("{name}: the sweep does not end");
}

#[test]
fn killed_at_each_sync() {
    sweep("kill at sync", "fsync,fdatasync", |n| format!("signal=SIGKILL:when={n}"));
}

#[test]
fn killed_at_each_write() {
    sweep("kill at write", "pwrite64,ftruncate", |n| format!("signal=SIGKILL:when={n}"));
}

#[test]
fn the_disk_fails_once_at_each_sync() {
    sweep("one sync fails", "fsync,fdatasync", |n| format!("error=EIO:when={n}"));
}

#[test]
fn the_disk_fails_once_at_each_write() {
    sweep("one write fails", "pwrite64", |n| format!("error=EIO:when={n}"));
}

#[test]
fn the_disk_is_full_from_each_write_on() {
    let said = sweep("full from here", "pwrite64", |n| format!("error=ENOSPC:when={n}+"));
    assert!(said.keys().all(|key| key == StoreError::Full.words_key()), "the true cause is said");
}

/// The names of the batches in a plan.
fn in_the_file(path: &Path) -> BTreeSet<String> {
    let (_, log) = Store::open(path).unwrap();
    log.statements().iter().filter_map(|s| Some(s.path.parts().nth(1)?.to_owned())).collect()
}

/// One fault, at each of these calls in turn, and nothing tried again: what is said to be saved is in
/// the file, and what is said not to be saved is not, or is given back by [`Store::settle`].
fn nothing_is_told_wrongly(name: &str, calls: &str, fault: impl Fn(usize) -> String) -> usize {
    if !strace_works() {
        return 1;
    }
    let (mut runs, mut failed, mut reached, mut found) = (0, 0, 0, 0);
    for n in 1..2000 {
        let folder = tempfile::tempdir().unwrap();
        let path = new_plan_path(folder.path());
        drop(Store::create(&path).unwrap());
        let (said, struck) = run_with(calls, &fault(n), &path, 4, 1);
        let told = |what: &str| -> BTreeSet<String> {
            said.lines().filter_map(|line| line.strip_prefix(what)).map(str::to_owned).collect()
        };
        let (saved, given_back) = (told("saved "), told("found "));
        let there = in_the_file(&path);
        assert!(saved.is_subset(&there), "{name} at {n}: an answer that was saved is lost");
        assert!(given_back.is_subset(&there), "{name} at {n}: found, but not there");
        if said.lines().any(|line| line == "settled") {
            let known: BTreeSet<String> = saved.union(&given_back).cloned().collect();
            assert_eq!(there, known, "{name} at {n}: told as not saved, but it is there: {said}");
        }
        runs += 1;
        failed += usize::from(said.contains("trouble "));
        reached += usize::from(struck && saved.len() == 4);
        found += given_back.len();
        if !struck {
            println!(
                "{name}: {runs} runs, {failed} told a failure, {reached} struck and lost nothing, {found} found"
            );
            assert!(n > 5, "{name}: the fault never struck");
            return found;
        }
    }
    panic!("{name}: the sweep does not end");
}

#[test]
fn what_is_said_after_a_failed_sync_is_true() {
    nothing_is_told_wrongly("one sync fails", "fsync,fdatasync", |n| format!("error=EIO:when={n}"));
}

#[test]
fn what_is_said_after_a_row_of_failed_syncs_is_true() {
    // The save reached the disk, and so many syncs fail that this can not be found out until later.
    let found = nothing_is_told_wrongly("six syncs fail", "fsync,fdatasync", |n| {
        format!("error=EIO:when={n}..{}", n + 5)
    });
    assert!(found > 0, "none was found out later");
}

#[test]
fn what_is_said_after_a_failed_write_is_true() {
    nothing_is_told_wrongly("one write fails", "pwrite64,ftruncate", |n| format!("error=EIO:when={n}"));
}

#[test]
fn what_is_said_while_the_disk_does_not_answer_for_a_while_is_true() {
    nothing_is_told_wrongly("eight calls fail", "fsync,fdatasync,pwrite64,ftruncate", |n| {
        format!("error=EIO:when={n}..{}", n + 7)
    });
}
