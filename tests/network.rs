//! That nothing leaves this computer: which of the code that we build could, and what the running program
//! really does, seen by its system calls.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod stage;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use stage::{PATIENCE, Running, screen};

/// The crates in the program that name what a connection to another computer needs, and why it does not
/// come to one. Whatever else names it must be looked at first.
const COULD: &[(&str, &str)] = &[
    (
        "zbus",
        "connects where the bus address says: `cli` leaves out any that is not a socket of this computer",
    ),
    ("x11rb", "connects where DISPLAY says: `cli` refuses any but an answering socket of this computer"),
    ("ssip-client", "has a part for the network; we use the one for the socket in the person's own folder"),
    ("async-io", "waits for any kind of connection, for zbus"),
    ("calloop", "waits for any kind of connection, in examples only"),
    ("polling", "waits for any kind of connection, in examples only"),
    ("libc", "names of the system"),
    ("linux-raw-sys", "names of the system"),
    ("nix", "names of the system"),
    ("rustix", "names of the system"),
    ("url", "reads addresses; the connecting is in examples only"),
    ("serde_json", "reads from a connection, in examples only"),
];

/// What a connection to another computer is made with. Other names, such as `SocketAddr`, are mere data.
const MEANS: [&str; 6] = ["TcpStream", "TcpListener", "UdpSocket", "ToSocketAddrs", "getaddrinfo", "AF_INET"];

/// The folders of all crates that are in the program, by name.
fn crates() -> BTreeMap<String, Vec<std::path::PathBuf>> {
    let target = ["--filter-platform", "x86_64-unknown-linux-gnu"];
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--locked", "--format-version", "1"])
        .args(target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo");
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).expect("what cargo tells");
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let nodes: BTreeMap<String, Vec<serde_json::Value>> =
        list(&told["resolve"]["nodes"]).iter().map(|node| (text(&node["id"]), list(&node["deps"]))).collect();
    // Only what goes into the program: not what tests and build steps use.
    let mut built = BTreeSet::new();
    let mut next = vec![text(&told["resolve"]["root"])];
    while let Some(id) = next.pop() {
        if built.insert(id.clone()) {
            let uses =
                |dep: &&serde_json::Value| list(&dep["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
            next.extend(nodes[&id].iter().filter(uses).map(|dep| text(&dep["pkg"])));
        }
    }
    let mut folders: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for package in list(&told["packages"]).iter().filter(|package| built.contains(&text(&package["id"]))) {
        let manifest = std::path::PathBuf::from(text(&package["manifest_path"]));
        folders
            .entry(text(&package["name"]))
            .or_default()
            .push(manifest.parent().expect("a folder").to_owned());
    }
    folders
}

/// Whether a Rust file below a folder says one of these names.
fn says(folder: &Path, names: &[&str]) -> bool {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).any(|path| {
        if path.is_dir() {
            return says(&path, names);
        }
        let code = path.extension().is_some_and(|ending| ending == "rs");
        let text = if code { std::fs::read(&path).unwrap_or_default() } else { Vec::new() };
        let text = String::from_utf8_lossy(&text);
        names.iter().any(|name| text.contains(name))
    })
}

#[test]
fn every_crate_that_could_connect_is_known() {
    let crates = crates();
    assert!(crates.len() > 100, "the crates could not be read");
    let known: BTreeSet<&str> = COULD.iter().map(|(name, _)| *name).collect();
    let could: BTreeSet<&str> = crates
        .iter()
        .filter(|(name, folders)| {
            *name != "my-own-plan" && folders.iter().any(|f| says(&f.join("src"), &MEANS))
        })
        .map(|(name, _)| name.as_str())
        .collect();
    let new: Vec<_> = could.difference(&known).collect();
    assert!(new.is_empty(), "{new:?} could open a network connection; see COULD");
    assert!(could.contains("zbus") && could.contains("x11rb"), "the crates could not be read");
}

/// The lines of a trace that are about any network but sockets of this computer.
fn network(trace: &str) -> Vec<&str> {
    let families = ["AF_INET", "AF_PACKET", "AF_VSOCK", "AF_BLUETOOTH"];
    trace.lines().filter(|line| families.iter().any(|family| line.contains(family))).collect()
}

/// Runs the program in its window with these variables until its first screen, or its end. With the screen
/// that is given, the program ends as well. Gives what it said, whether it came to the first screen, and
/// the trace.
fn traced(
    on: Option<Running>,
    display: &str,
    before: &[&str],
    with: &[(&str, &str)],
) -> (String, bool, String) {
    let home = tempfile::tempdir().expect("a folder");
    let log = home.path().join("trace");
    let mut words = before.to_vec();
    words.extend(["strace", "-f", "-qq", "-e", "trace=network", "-o", log.to_str().expect("a path")]);
    words.push(env!("CARGO_BIN_EXE_my-own-plan"));
    let mut child = Command::new(words[0])
        .args(&words[1..])
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .env("MY_OWN_PLAN_HOME", home.path().join("home"))
        .env("MY_OWN_PLAN_LOG", "info")
        .envs(with.iter().copied())
        .stderr(Stdio::piped())
        .spawn()
        .expect("strace is installed (./test installs it)");
    let (tell, told) = channel();
    let mut stderr = BufReader::new(child.stderr.take().expect("its words"));
    let mut running = Running(child);
    let reader = std::thread::spawn(move || {
        let mut all = String::new();
        loop {
            let mut line = String::new();
            if !matches!(stderr.read_line(&mut line), Ok(n) if n > 0) {
                break;
            }
            all.push_str(&line);
            if line.contains("arrived place=Start") {
                let _ = tell.send(());
                break;
            }
        }
        drop(tell);
        // Kept open, so that it never writes into nothing.
        std::thread::spawn(move || stderr.read_to_end(&mut Vec::new()));
        all
    });
    let arrived = told.recv_timeout(PATIENCE).is_ok();
    if arrived {
        // What is begun beside the first screen: the bus, the readers' bus, sound.
        std::thread::sleep(Duration::from_secs(4));
    }
    drop(on);
    let _ = running.0.wait();
    let trace = std::fs::read_to_string(&log).unwrap_or_default();
    (reader.join().expect("its words"), arrived, trace)
}

#[test]
fn a_trace_would_show_a_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let at = format!("exec 3<>/dev/tcp/127.0.0.1/{}", listener.local_addr().expect("a port").port());
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("trace");
    let traced = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=network", "-o", log.to_str().expect("a path"), "bash", "-c", &at])
        .status()
        .expect("strace is installed (./test installs it)");
    assert!(traced.success());
    assert!(!network(&std::fs::read_to_string(log).expect("a trace")).is_empty());
}

#[test]
fn an_ordinary_run_connects_to_this_computer_only() {
    let (xvfb, display) = screen();
    // With a desktop's bus, and so with the one for screen readers.
    let (said, arrived, trace) = traced(Some(xvfb), &display, &["dbus-run-session", "--"], &[]);
    assert!(arrived, "{said}");
    assert!(trace.contains("AF_UNIX"), "the trace holds nothing");
    assert_eq!(network(&trace), Vec::<&str>::new());
}

#[test]
fn services_of_other_computers_are_left_out() {
    let (xvfb, display) = screen();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("it does not wait");
    let port = listener.local_addr().expect("a port").port();
    let (bus, sound) = (format!("tcp:host=127.0.0.1,port={port}"), format!("tcp:127.0.0.1:{port}"));
    let with =
        [("DBUS_SESSION_BUS_ADDRESS", &*bus), ("AT_SPI_BUS_ADDRESS", &*bus), ("PULSE_SERVER", &*sound)];
    let (said, arrived, trace) = traced(Some(xvfb), &display, &[], &with);
    assert!(arrived, "the window opens all the same: {said}");
    assert!(with.iter().all(|(name, _)| said.contains(name)), "it is said: {said}");
    assert_eq!(network(&trace), Vec::<&str>::new());
    assert!(listener.accept().is_err(), "nothing has connected");
}

#[test]
fn a_screen_that_is_elsewhere_or_nowhere_is_refused_in_plain_words() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("a port").port();
    let elsewhere = format!("127.0.0.1:{}", i32::from(port) - 6000);
    // Where nothing answers at a socket, the toolkit would try the network of this computer.
    let nowhere = format!(":{}", i32::from(port) - 6000);
    for (display, says) in [(&*elsewhere, "another computer"), (&*nowhere, "tour DIR"), ("", "tour DIR")] {
        let (said, arrived, trace) = traced(None, display, &[], &[]);
        assert!(!arrived && said.contains(says), "{display}: {said}");
        assert!(!said.contains("inside the program"), "{display}: it panics: {said}");
        assert_eq!(network(&trace), Vec::<&str>::new(), "{display}");
    }
}
