//! What is erased for good is in no byte of the plan's folder; killed at any moment, the plan is the old one
//! or the new one.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use my_own_plan::record::{Path as About, Statement, Value};
use my_own_plan::store::{Store, StoreError, check_file, list_plans, new_plan_path};

use super::{folder, reopened, statement};

const PLAN: &str = "STORE_ERASE_PLAN";
const SECRETS: [&str; 3] = ["he-shouts-at-me", "life/toilet/hard/stuck", "My uncle is not kind."];

fn of_toilet(said: &Statement) -> Option<About> {
    let about =
        said.path.as_str().starts_with("life/toilet") || said.path.as_str().starts_with("seen/life/toilet");
    about.then(|| About::from(format!("erased/toilet/{}", said.id)))
}

fn secret() -> Vec<Statement> {
    vec![
        statement("life/toilet", Value::Pick("he-shouts-at-me".into())),
        statement("life/toilet/hard/stuck", Value::Yes),
        statement("life/toilet/more", Value::Words("My uncle is not kind.".repeat(400))),
        statement("seen/life/toilet/1/he-shouts-at-me", Value::Pick("yes".into())),
    ]
}

fn open_words() -> Vec<Statement> {
    vec![statement("life/wash", Value::Pick("b".into())), statement("name", Value::Words("Sam".repeat(900)))]
}

/// Every byte that lies in a folder: names and what is in the files.
pub(super) fn bytes(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        all.extend_from_slice(path.as_os_str().as_encoded_bytes());
        if path.is_dir() {
            all.extend(bytes(&path));
        } else {
            all.extend(fs::read(&path).unwrap());
        }
    }
    all
}

pub(super) fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

#[test]
fn what_is_erased_is_in_no_byte_and_the_rest_is_as_it_was() {
    let (folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let copy = store.copy();
    let (open, secret) = (open_words(), secret());
    store.append(&open[..1]).unwrap();
    store.append(&secret).unwrap();
    store.append(&open[1..]).unwrap();
    // Copies of an older format, finished or not, hold the same words.
    for copy in ["before-2", "before-3", "before-3-2", "before-3.unfinished"] {
        fs::write(path.with_extension(format!("myplan.{copy}")), "he-shouts-at-me").unwrap();
    }
    fs::write(path.with_file_name("another.myplan.before-2"), "of another plan").unwrap();
    assert!(SECRETS.iter().all(|word| holds(&bytes(folder.path()), word)));

    let log = store.erase(of_toilet).unwrap();
    for word in SECRETS {
        assert!(!holds(&bytes(folder.path()), word), "{word}");
    }
    assert!(path.with_file_name("another.myplan.before-2").exists());
    // The order, who and when stay; so does that something was erased.
    assert_eq!(log.len(), 6);
    let is_tombstone = |said: &&Statement| said.value == Value::Erased;
    assert_eq!(log.statements().iter().filter(is_tombstone).count(), secret.len());
    for (left, was) in log.statements()[1..5].iter().zip(&secret) {
        let same = Statement { path: left.path.clone(), value: Value::Erased, ..was.clone() };
        assert_eq!(*left, same);
        assert_eq!(left.path.as_str(), format!("erased/toilet/{}", was.id));
    }
    // The plan is still open and held, and is the same copy.
    assert_eq!(Store::open(&path).unwrap_err(), StoreError::InUse);
    let again = statement("life/toilet", Value::Pick("later".into()));
    store.append(std::slice::from_ref(&again)).unwrap();
    assert_eq!(store.copy(), copy);
    drop(store);
    let left = reopened(&path);
    assert_eq!((left.len(), left.last()), (7, Some(&again)));
    assert_eq!(Store::open(&path).unwrap().0.copy(), copy);
    assert_eq!(check_file(&path).unwrap().version, 4);
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        3,
        "plan, journal, and what is not of this plan"
    );
}

#[test]
fn an_old_plan_and_the_copy_that_was_kept_of_it_hold_it_no_more() {
    let (folder, path) = folder();
    fs::copy("tests/plans/version-1.myplan", &path).unwrap();
    let (mut store, log) = Store::open(&path).unwrap();
    let is_safe = |said: &Statement| said.path.as_str().split('/').any(|part| part == "safe");
    let said: Vec<&Statement> = log.statements().iter().filter(|said| is_safe(said)).collect();
    assert!(!said.is_empty() && path.with_extension("myplan.before-2").exists());
    store.erase(|said| is_safe(said).then(|| format!("erased/x/{}", said.id).into())).unwrap();
    assert!(!path.with_extension("myplan.before-2").exists());
    assert!(!holds(&bytes(folder.path()), "life/safe"));
}

#[test]
fn what_an_erasing_left_that_was_cut_short_goes() {
    let (folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    store.append(&open_words()).unwrap();
    drop(store);
    let left = path.with_extension("myplan.erasing");
    fs::write(&left, "half a plan").unwrap();
    fs::write(path.with_extension("myplan.erasing-journal"), "half a journal").unwrap();
    assert_eq!(list_plans(folder.path()).len(), 1);
    drop(Store::open(&path).unwrap());
    assert!(!left.exists() && !path.with_extension("myplan.erasing-journal").exists());
    // What is not a file is nobody's unfinished plan. Then nothing is erased, and nothing is lost.
    fs::create_dir(&left).unwrap();
    let (mut store, log) = Store::open(&path).unwrap();
    assert!(store.erase(of_toilet).is_err());
    store.append(&[statement("life/eat", Value::Pick("a".into()))]).unwrap();
    drop(store);
    assert_eq!(reopened(&path).len(), log.len() + 1);
}

/// Not a test in itself: the process that is killed.
#[test]
fn child() {
    let Some(path) = std::env::var_os(PLAN) else { return };
    let say = |what: &str| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{what}").unwrap();
        out.flush().unwrap();
    };
    say("");
    let Ok((mut store, _)) = Store::open(Path::new(&path)) else { return say("trouble") };
    say(if store.erase(of_toilet).is_ok() { "erased" } else { "kept" });
    say(if store.append(&[statement("life/eat", Value::Yes)]).is_ok() { "saved" } else { "not saved" });
    say("end");
}

/// Runs the child with a fault at each of these calls in turn.
fn sweep(name: &str, calls: &str, fault: impl Fn(usize) -> String) {
    if !super::crash::strace_works() {
        return;
    }
    let (mut erased, mut kept) = (0, 0);
    for n in 1..2000 {
        let folder = tempfile::tempdir().unwrap();
        let path = new_plan_path(folder.path());
        let mut store = Store::create(&path).unwrap();
        let (open, secret) = (open_words(), secret());
        store.append(&[open.clone(), secret.clone()].concat()).unwrap();
        drop(store);
        fs::write(path.with_extension("myplan.before-2"), "he-shouts-at-me").unwrap();

        let log = folder.path().join("strace");
        let (trace, inject) = (format!("trace={calls}"), format!("inject={calls}:{}", fault(n)));
        let output = Command::new("strace")
            .args(["-f", "-qq", "-o", log.to_str().unwrap(), "-e", &trace, "-e", &inject])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "erase::child", "--nocapture", "--test-threads=1"])
            .env(PLAN, &path)
            .stderr(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let said = |word: &str| said.lines().any(|line| line == word);
        let struck = !said("end") || fs::read_to_string(&log).unwrap().contains("(INJECTED)");
        fs::remove_file(log).unwrap();

        let when = format!("{name} at {n}");
        let tile = list_plans(folder.path());
        assert_eq!(tile.len(), 1, "{when}");
        let (store, log) = Store::open(&path).unwrap_or_else(|trouble| panic!("{when}: {trouble}"));
        drop(store);
        let is = |part: &[Statement]| part.iter().all(|said| log.statement(said.id) == Some(said));
        let is_erased = log.statements().iter().filter(|said| said.value == Value::Erased).count();
        assert!(is(&open), "{when}: what was not to be erased is there");
        assert!(is_erased == secret.len() || (is_erased == 0 && is(&secret)), "{when}: the one or the other");
        if said("erased") {
            assert_eq!(is_erased, secret.len(), "{when}");
            assert!(SECRETS.iter().all(|word| !holds(&bytes(folder.path()), word)), "{when}");
        }
        if is_erased > 0 {
            assert!(
                SECRETS.iter().all(|word| !holds(&bytes(folder.path()), word)),
                "{when}: no copy is left"
            );
            erased += 1;
        } else {
            kept += 1;
        }
        let more = usize::from(said("saved"));
        assert!(log.len() >= open.len() + secret.len() + more, "{when}: what was saved is there");
        if !struck {
            println!("{name}: {n} runs, {kept} with the old plan, {erased} with the new one");
            assert!(n > 3 && erased > 0, "{name}: the fault never struck");
            return;
        }
    }
    panic!("{name}: the sweep does not end");
}

#[test]
fn killed_at_each_sync_and_at_each_change_of_a_name() {
    let calls = "fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,openat";
    sweep("kill", calls, |n| format!("signal=SIGKILL:when={n}"));
}

#[test]
fn killed_at_each_write() {
    sweep("kill at write", "pwrite64,ftruncate", |n| format!("signal=SIGKILL:when={n}"));
}

#[test]
fn the_disk_fails_once() {
    let calls = "fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,pwrite64";
    sweep("one call fails", calls, |n| format!("error=EIO:when={n}"));
}

#[test]
fn the_disk_is_full_from_each_write_on() {
    sweep("full from here", "pwrite64", |n| format!("error=ENOSPC:when={n}+"));
}
