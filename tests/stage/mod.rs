//! A screen that nobody sees, and the program in its window on it.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, dead_code)]

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use iced::Size;
use my_own_plan::app::App;
use my_own_plan::record::{Log, Value};
use my_own_plan::tour::without_ids;

pub const PATIENCE: Duration = Duration::from_secs(90);
pub const WINDOW: Size = Size::new(1280.0, 800.0);

/// Ends a program when the test ends, however it ends.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen, and its name.
pub fn screen() -> (Running, String) {
    screen_with((1280, 800), &[])
}

/// A screen that keeps what it shows in this folder.
pub fn screen_kept(folder: &Path) -> (Running, String) {
    screen_with((1280, 800), &["-fbdir", folder.to_str().expect("a path")])
}

/// What a kept screen shows: four bytes a pixel.
pub fn shown(folder: &Path) -> Vec<u8> {
    let kept = std::fs::read(folder.join("Xvfb_screen0")).expect("what the screen shows");
    // An X window dump: numbers of four bytes, the largest first; then colours of twelve bytes; then lines.
    let number = |at: usize| {
        let bytes = kept[at * 4..at * 4 + 4].try_into().expect("four bytes");
        usize::try_from(u32::from_be_bytes(bytes)).expect("a small number")
    };
    let (width, height, line) = (number(4), number(5), number(12));
    let start = number(0) + number(19) * 12;
    (0..height).flat_map(|y| kept[start + y * line..][..width * 4].to_vec()).collect()
}

/// A screen of this size, with more options of its own.
pub fn screen_with((width, height): (usize, usize), more: &[&str]) -> (Running, String) {
    let mut xvfb = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp"])
        // Otherwise the pointer goes back to the middle when the last program leaves the screen.
        .arg("-noreset")
        .args(more)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is installed (./test installs it)");
    let mut number = String::new();
    let mut out = BufReader::new(xvfb.stdout.take().expect("its words"));
    out.read_line(&mut number).expect("the number of the screen");
    // Kept open, so that Xvfb never writes into nothing.
    std::thread::spawn(move || out.read_to_end(&mut Vec::new()));
    (Running(xvfb), format!(":{}", number.trim()))
}

/// A session bus of its own, and its address.
pub fn session_bus() -> (Running, String) {
    let mut daemon = Command::new("dbus-daemon")
        .args(["--session", "--nofork", "--print-address=1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("dbus-daemon is installed (./test installs it)");
    let mut address = String::new();
    let mut out = BufReader::new(daemon.stdout.take().expect("its words"));
    out.read_line(&mut address).expect("an address");
    (Running(daemon), address.trim().to_owned())
}

/// The program, with what it says of itself.
pub struct Program {
    running: Running,
    display: String,
    heard: Receiver<String>,
    /// Where it is.
    pub place: String,
    /// How often something was pressed.
    pub pressed: usize,
    /// What was pressed last.
    pub last_pressed: String,
    /// The item that scanning has come to.
    pub scanned: String,
    /// How often its window was looked at when it had come to rest.
    pub rests: usize,
    // The last things that it said, for when something goes wrong.
    last: Vec<String>,
}

impl Program {
    /// Opens the program's window. Everything is kept under `home`.
    pub fn start(display: &str, home: &Path, with: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
            .env("DISPLAY", display)
            .env_remove("WAYLAND_DISPLAY")
            .env("MY_OWN_PLAN_HOME", home)
            .env("MY_OWN_PLAN_LOG", "info")
            .envs(with.iter().copied())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let (tell, heard) = channel();
        let stderr = child.stderr.take().expect("its words");
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                if tell.send(line).is_err() {
                    break;
                }
            }
        });
        let running = Running(child);
        Self {
            running,
            display: display.to_owned(),
            heard,
            place: String::new(),
            pressed: 0,
            last_pressed: String::new(),
            scanned: String::new(),
            rests: 0,
            last: Vec::new(),
        }
    }

    /// Reads what the program says of itself until `done`.
    pub fn wait(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !done(self) {
            match self.heard.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    if let Some((_, place)) = line.split_once("arrived place=") {
                        self.place = place.trim().to_owned();
                    }
                    if let Some((_, id)) = line.split_once("scanned id=") {
                        id.trim().trim_matches('"').clone_into(&mut self.scanned);
                    }
                    if let Some((_, id)) = line.split_once("pressed id=") {
                        id.trim().trim_matches('"').clone_into(&mut self.last_pressed);
                        self.pressed += 1;
                    }
                    self.rests += usize::from(line.contains("window rest="));
                    self.last.push(line);
                    self.last.drain(..self.last.len().saturating_sub(30));
                }
                Err(RecvTimeoutError::Timeout) => {
                    panic!("waiting for {what}; the window is at {}; it said {:#?}", self.place, self.last)
                }
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("the program ended while waiting for {what}; it said {:#?}", self.last)
                }
            }
        }
    }

    /// Waits until it is where its twin is.
    pub fn be_at(&mut self, app: &App) {
        let place = without_ids(&format!("{:?}", app.session().place()));
        self.wait(&place.clone(), |program| without_ids(&program.place) == place);
    }

    /// Keys and mouse.
    pub fn xdotool(&self, arguments: &[&str]) {
        let status = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .status()
            .expect("xdotool is installed (./test installs it)");
        assert!(status.success(), "xdotool {arguments:?}");
    }

    /// Gives the window the keys: there is no window manager here that would.
    pub fn focus_window(&self) {
        self.xdotool(&[
            "search",
            "--sync",
            "--onlyvisible",
            "--name",
            "My Own Plan",
            "windowfocus",
            "--sync",
        ]);
        std::thread::sleep(Duration::from_millis(800));
    }

    /// What the window is called.
    pub fn title(&self) -> String {
        let found = Command::new("xdotool")
            .args(["search", "--onlyvisible", "--name", "My Own Plan", "getwindowname"])
            .env("DISPLAY", &self.display)
            .output()
            .expect("xdotool is installed (./test installs it)");
        String::from_utf8_lossy(&found.stdout).trim().to_owned()
    }

    /// Waits until it has closed, well.
    pub fn ends(&mut self) {
        let end = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.running.0.try_wait().expect("its end") {
                break status;
            }
            assert!(Instant::now() < end, "the program does not close");
            std::thread::sleep(Duration::from_millis(50));
        };
        assert!(status.success(), "{status}");
    }
}

/// What a record holds in the end. Ids are other ones each time, so they are left out.
pub fn said(log: &Log) -> Vec<(String, Value)> {
    let heads = log.paths().flat_map(|path| log.heads(path.as_str()));
    let mut said: Vec<(String, Value)> = heads
        .filter(|head| head.value != Value::Gone)
        .map(|head| (without_ids(head.path.as_str()), head.value.clone()))
        .collect();
    said.sort_by(|one, other| one.0.cmp(&other.0));
    said
}

/// The one file in a folder with this ending.
pub fn only_file(folder: &Path, ending: &str) -> std::path::PathBuf {
    let mut files = std::fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == ending));
    let first = files.next().unwrap_or_else(|| panic!("no .{ending} in {}", folder.display()));
    assert!(files.next().is_none(), "more than one .{ending}");
    first
}
