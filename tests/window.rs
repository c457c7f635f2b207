//! The real window, on a screen that nobody sees: pressed by keys and mouse from the first screen to
//! the shared document, and closed.
//!
//! A twin of the program without a window goes ahead; it says where everything stands. What the two
//! records hold in the end must be the same.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use iced::Size;
use jiff::Zoned;
use my_own_plan::app::App;
use my_own_plan::journey::{Part, Place};
use my_own_plan::record::{Log, Value};
use my_own_plan::store::{Folders, Store};
use my_own_plan::tour::{Look, TourError, Walk, Witness};

const PATIENCE: Duration = Duration::from_secs(90);
const WINDOW: Size = Size::new(1280.0, 800.0);

/// Ends a program when the test ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Hands {
    display: String,
    heard: Receiver<String>,
    place: String,
    pressed: usize,
}

impl Hands {
    // Reads what the program says of itself until `done`.
    fn wait(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !done(self) {
            match self.heard.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    if let Some((_, place)) = line.split_once("arrived place=") {
                        self.place = place.trim().to_owned();
                    }
                    if line.contains("pressed id=") {
                        self.pressed += 1;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    panic!("waiting for {what}; the window is at {}", self.place)
                }
                Err(RecvTimeoutError::Disconnected) => panic!("the program ended while waiting for {what}"),
            }
        }
    }

    fn be_at(&mut self, app: &App) {
        let place = format!("{:?}", app.session().place());
        self.wait(&place.clone(), |hands| hands.place == place);
    }

    fn xdotool(&self, arguments: &[&str]) {
        let status = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .status()
            .expect("xdotool is installed (./test installs it)");
        assert!(status.success(), "xdotool {arguments:?}");
    }
}

impl Witness for Hands {
    // Keys alone as far as the questions; then the mouse.
    fn press(&mut self, app: &App, id: &str) -> Result<(), TourError> {
        self.be_at(app);
        let by_key = matches!(app.session().place().part(), Part::Start | Part::Ready | Part::About);
        let before = self.pressed;
        if by_key {
            let at = |id: &str| app.frame().spots.iter().position(|spot| spot.id == id).expect("in sight");
            let count = app.frame().spots.len();
            let from = app.cursor().map_or(0, at);
            let mut keys = vec!["Tab"; (at(id) + count - from) % count];
            keys.push("Return");
            let mut arguments = vec!["key", "--delay", "15"];
            arguments.extend(keys);
            self.xdotool(&arguments);
        } else {
            let bounds = app.frame().spot(id).expect("in sight").bounds;
            let (x, y) = (bounds.center_x().round().to_string(), bounds.center_y().round().to_string());
            self.xdotool(&["mousemove", &x, &y]);
            self.xdotool(&["click", "1"]);
        }
        self.wait(&format!("the press of {id}"), |hands| hands.pressed > before);
        Ok(())
    }

    fn write(&mut self, app: &App, text: &str) -> Result<(), TourError> {
        self.be_at(app);
        // The field takes the keys once it has the focus, a moment after the screen opens.
        std::thread::sleep(Duration::from_millis(400));
        self.xdotool(&["type", "--delay", "40", text]);
        std::thread::sleep(Duration::from_millis(400));
        Ok(())
    }
}

fn screen() -> (Running, String) {
    let mut xvfb = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is installed (./test installs it)");
    let mut number = String::new();
    let mut out = BufReader::new(xvfb.stdout.take().expect("its words"));
    let _ = out.read_line(&mut number).expect("the number of the screen");
    // Kept open, so that Xvfb never writes into nothing.
    let _ = std::thread::spawn(move || out.read_to_end(&mut Vec::new()));
    (Running(xvfb), format!(":{}", number.trim()))
}

fn said(log: &Log) -> Vec<(String, Value)> {
    let standing = log.all_standing().map(|statement| (statement.path.to_string(), statement.value.clone()));
    standing.filter(|(path, value)| path != "opened" && *value != Value::Gone).collect()
}

fn only_file(folder: &Path, ending: &str) -> std::path::PathBuf {
    let mut files = std::fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == ending));
    let first = files.next().unwrap_or_else(|| panic!("no .{ending} in {}", folder.display()));
    assert!(files.next().is_none(), "more than one .{ending}");
    first
}

#[test]
fn the_real_window_can_be_pressed_from_the_first_screen_to_the_document() {
    let (_xvfb, display) = screen();
    let (real, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (tell, heard) = channel();
    let mut hands = Hands { display: display.clone(), heard, place: String::new(), pressed: 0 };
    // Away from everything, so that the pointer moves no cursor.
    hands.xdotool(&["mousemove", "1279", "2"]);
    let mut program = Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
        .env("DISPLAY", &display)
        .env_remove("WAYLAND_DISPLAY")
        .env("MY_OWN_PLAN_HOME", real.path())
        .env("MY_OWN_PLAN_LOG", "info")
        .stderr(Stdio::piped())
        .spawn()
        .map(Running)
        .expect("the program starts");
    let stderr = program.0.stderr.take().expect("its words");
    let _ = std::thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                break;
            }
        }
    });
    hands.wait("the first screen", |hands| hands.place == "Start");
    // There is no window manager here that would give the window the keys.
    hands.xdotool(&["search", "--sync", "--onlyvisible", "--name", "My Own Plan", "windowfocus", "--sync"]);
    std::thread::sleep(Duration::from_millis(800));

    let look = Look { size: WINDOW, ..Look::default() };
    let mut walk = Walk::new(Folders::under(twin.path()), look, &Zoned::now(), hands);
    walk.whole_road().expect("the road leads to its end");
    assert_eq!(walk.app.session().place(), &Place::Pause);
    walk.witness.be_at(&walk.app);
    let close = walk.app.frame().spot("pause-close").expect("in sight").bounds.center();
    walk.witness.xdotool(&["mousemove", &close.x.round().to_string(), &close.y.round().to_string()]);
    walk.witness.xdotool(&["click", "1"]);
    let end = Instant::now() + PATIENCE;
    let status = loop {
        if let Some(status) = program.0.try_wait().expect("its end") {
            break status;
        }
        assert!(Instant::now() < end, "the program does not close");
        std::thread::sleep(Duration::from_millis(50));
    };
    assert!(status.success(), "{status}");

    let document = std::fs::read(only_file(&real.path().join("shared"), "pdf")).expect("the document");
    assert!(document.starts_with(b"%PDF-1.7"));
    let (_store, log) =
        Store::open(&only_file(&real.path().join("plans"), "myplan")).expect("the plan opens");
    let twin_log = walk.app.session().log().expect("the plan of the twin");
    assert_eq!(said(&log), said(twin_log));
}
