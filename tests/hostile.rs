//! The whole program among hostile files, seen by its system calls: what they point at is never opened,
//! changed or removed, and nothing is waited for.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod craft;
mod stage;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use craft::{KINDS, beside, header, put, super_journal};
use jiff::Timestamp;
use my_own_plan::record::{Statement, Value};
use my_own_plan::store::{Folders, Store, new_plan_path};
use stage::{Running, screen};

/// A closed plan without a journal, of a person with this name.
fn plan(folder: &Path, name: &str) -> PathBuf {
    let path = new_plan_path(folder);
    let mut store = Store::create(&path).unwrap();
    let (id, words) = (uuid::Uuid::now_v7(), Value::Words(name.into()));
    let statement = Statement::pressed(id, "name".into(), words, Timestamp::now());
    store.append(&[statement]).unwrap();
    drop(store);
    fs::remove_file(beside(&path, "-journal")).unwrap();
    path
}

/// A home full of hostile plans and one honest one, which is given back first.
fn home(home: &Path, victim: &Path) -> (Vec<PathBuf>, Vec<std::os::unix::net::UnixListener>) {
    let folders = Folders::under(home);
    folders.make().unwrap();
    let mut plans = vec![plan(&folders.plans, "Sam")];
    let mut alive = Vec::new();
    let pages = |path: &Path| usize::try_from(fs::metadata(path).unwrap().len()).unwrap() / craft::PAGE;
    for more in [Vec::new(), vec![7; 2 * (craft::PAGE + 8)]] {
        let path = plan(&folders.plans, "Not Sam");
        let journal = [header(pages(&path)), more, super_journal(victim)].concat();
        fs::write(beside(&path, "-journal"), journal).unwrap();
        plans.push(path);
    }
    for kind in KINDS {
        for suffix in ["-journal", "-wal", "-shm"] {
            let path = plan(&folders.plans, kind);
            alive.extend(put(kind, &beside(&path, suffix)));
            plans.push(path);
        }
        let path = folders.plans.join(format!("{}.myplan", kind.replace(' ', "-")));
        alive.extend(put(kind, &path));
        plans.push(path);
        // And where settings, content and packs should be.
        alive.extend(put(kind, &folders.councils.join(format!("{}.toml", kind.replace(' ', "-")))));
    }
    let wal = plan(&folders.plans, "In another mode");
    let conn = rusqlite::Connection::open(&wal).unwrap();
    let _: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).unwrap();
    drop(conn);
    plans.push(wal);
    alive.extend(put("pipe", &folders.settings_file));
    alive.extend(put("link to a device", &home.join("cards.toml")));
    alive.extend(put("pipe", &home.join("questions.toml")));
    (plans, alive)
}

/// Every line of a trace that opens to write, removes or renames, or so much as opens what lies outside.
fn faults(trace: &str, victim: &Path, may_write: &Path) -> Vec<String> {
    let (victim, may_write) = (victim.to_str().unwrap(), may_write.to_str().unwrap());
    let changes = |line: &str| {
        let call = line.split(' ').nth(1).and_then(|rest| rest.split('(').next()).unwrap_or_default();
        let calls = ["unlink", "rename", "link", "symlink", "truncate", "mkdir", "mknod", "chmod", "chown"];
        let changes = calls.iter().any(|change| call.starts_with(change) || call == format!("f{change}at"));
        changes || ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|way| line.contains(way))
    };
    let elsewhere =
        |line: &str| !line.contains(may_write) && !line.contains("\"/dev/") && !line.contains("memfd");
    let failed = |line: &str| line.contains(" = -1 ");
    trace
        .lines()
        .filter(|line| line.contains(victim) || (changes(line) && elsewhere(line) && !failed(line)))
        .map(str::to_owned)
        .collect()
}

fn strace(log: &Path) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-s", "4096", "-e", "trace=%file", "-o"]).arg(log);
    strace.arg(env!("CARGO_BIN_EXE_my-own-plan")).env_remove("WAYLAND_DISPLAY");
    strace
}

#[test]
fn the_first_screen_lists_a_hostile_folder_and_touches_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (home_folder, victim) = (folder.path().join("home"), folder.path().join("victim"));
    fs::write(&victim, "precious").unwrap();
    let (plans, _alive) = home(&home_folder, &victim);
    let log = folder.path().join("trace");
    let (xvfb, display) = screen();
    let said = folder.path().join("said");
    let child = strace(&log)
        .env("DISPLAY", display)
        .env("MY_OWN_PLAN_HOME", &home_folder)
        // The sound library makes folders of its own, in the person's and in /tmp.
        .env("HOME", &home_folder)
        .env("PULSE_SERVER", "unix:/nonexistent")
        .env("MY_OWN_PLAN_LOG", "info")
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        .stderr(Stdio::from(fs::File::create(&said).unwrap()))
        .spawn()
        .expect("strace is installed (./test installs it)");
    let mut running = Running(child);
    let start = Instant::now();
    let told = || fs::read_to_string(&said).unwrap();
    while !told().contains("arrived place=") {
        assert!(start.elapsed() < stage::PATIENCE, "no first screen: {}", told());
        std::thread::sleep(Duration::from_millis(50));
    }
    println!("{} plans, the first screen after {:?} under strace", plans.len(), start.elapsed());
    drop(xvfb);
    let _ = running.0.wait();
    let trace = fs::read_to_string(&log).unwrap();
    assert!(trace.contains(plans[0].to_str().unwrap()), "the trace holds nothing");
    // SQLite may have looked whether the journal of the honest plan is there; nothing was made of it.
    assert_eq!(faults(&trace, &victim, &home_folder), Vec::<String>::new());
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
}

#[test]
fn check_and_export_of_each_hostile_plan_answer_at_once_and_touch_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (home_folder, victim) = (folder.path().join("home"), folder.path().join("victim"));
    fs::write(&victim, "precious").unwrap();
    let (plans, _alive) = home(&home_folder, &victim);
    let out = folder.path().join("out");
    let mut slowest = Duration::ZERO;
    for path in &plans[1..] {
        for words in [vec!["check"], vec!["export", "--to", out.to_str().unwrap()]] {
            let log = folder.path().join("trace");
            let start = Instant::now();
            let mut command = strace(&log);
            let output =
                command.args(&words).arg(path).env("MY_OWN_PLAN_HOME", &home_folder).output().unwrap();
            slowest = slowest.max(start.elapsed());
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(1), "{}: {said}", path.display());
            assert!(said.contains("my-own-plan: "), "{}: {said}", path.display());
            let trace = fs::read_to_string(&log).unwrap();
            // These two change nothing at all, not even in the program's own folder.
            assert_eq!(
                faults(&trace, &victim, Path::new("/nowhere")),
                Vec::<String>::new(),
                "{}",
                path.display()
            );
        }
    }
    println!("{} plans checked and exported, the slowest {slowest:?} under strace", plans.len() - 1);
    assert!(slowest < Duration::from_secs(10), "{slowest:?}");
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    assert!(!out.exists());
}
