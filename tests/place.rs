//! The real window as such: that it opens within the screen, that its size and place are remembered, full
//! screen, what the desktop says of its colours and words, and names that no window could bear.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod stage;

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::Size;
use jiff::{Timestamp, Zoned};
use my_own_plan::app::{App, Message};
use my_own_plan::headless::{Camera, send};
use my_own_plan::journey::Place;
use my_own_plan::plan::{Computer, Knob, Plan};
use my_own_plan::record::{Statement, Value as Words};
use my_own_plan::screen::Act;
use my_own_plan::session::{Session, SetUp, WindowSpot};
use my_own_plan::store::{Folders, Store, new_plan_path};
use my_own_plan::tour::{Look, Walk, Witness};
use my_own_plan::words::Words as BuiltIn;
use stage::{PATIENCE, Program, Running, WINDOW, said, screen_with, session_bus};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{OwnedValue, Value};

const NO_BUS: (&str, &str) = ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");

fn until(what: &str, mut done: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !done() {
        assert!(Instant::now() < end, "waiting for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A screen of any size, whose pixels can be read; with a desktop that places windows, or without one.
struct Screen {
    size: (usize, usize),
    display: String,
    pixels: tempfile::TempDir,
    _desktop: Option<Running>,
    _xvfb: Running,
}

impl Screen {
    fn new(width: usize, height: usize, desktop: bool) -> Self {
        let pixels = tempfile::tempdir().expect("a folder");
        // It does not begin anew when xdotool leaves it before the program has come.
        let more = ["-noreset", "-fbdir", pixels.path().to_str().expect("a path")];
        let (xvfb, display) = screen_with((width, height), &more);
        let mut screen = Self { size: (width, height), display, pixels, _desktop: None, _xvfb: xvfb };
        if desktop {
            let openbox = Command::new("openbox")
                .args(["--config-file", "/nonexistent", "--sm-disable"])
                .env("DISPLAY", &screen.display)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("openbox is installed (./test installs it)");
            screen._desktop = Some(Running(openbox));
            // It says so on the screen when it is ready.
            until("the desktop", || {
                let mut ask = Command::new("xdotool");
                let ask = ask.arg("get_num_desktops").env("DISPLAY", &screen.display);
                ask.output().expect("xdotool is installed (./test installs it)").status.success()
            });
        }
        screen
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("xdotool");
        let output = command.args(arguments).env("DISPLAY", &self.display).output().expect("xdotool");
        assert!(output.status.success(), "xdotool {arguments:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn window(&self) -> String {
        let found = self.xdotool(&["search", "--sync", "--onlyvisible", "--name", "My Own Plan"]);
        found.lines().last().expect("a window").to_owned()
    }

    /// The window's place (without a desktop) and its size.
    fn geometry(&self) -> [i32; 4] {
        let told = self.xdotool(&["getwindowgeometry", "--shell", &self.window()]);
        ["X=", "Y=", "WIDTH=", "HEIGHT="].map(|name| {
            let line = told.lines().find_map(|line| line.strip_prefix(name)).expect("a number");
            line.parse().expect("a number")
        })
    }

    /// Whether the pointer can be brought to both corners: it can not leave the screen. (Under a desktop
    /// xdotool does not tell the true place of a window.)
    fn is_within(&self) -> bool {
        let [.., wide, high] = self.geometry();
        let corner = |x: i32, y: i32| {
            let window = self.window();
            self.xdotool(&["mousemove", "--window", &window, &x.to_string(), &y.to_string()]);
            let told = self.xdotool(&["getmouselocation", "--shell"]);
            ["X=", "Y="].map(|name| {
                let line = told.lines().find_map(|line| line.strip_prefix(name)).expect("a number");
                line.parse::<i32>().expect("a number")
            })
        };
        let (first, last) = (corner(0, 0), corner(wide - 1, high - 1));
        [last[0] - first[0], last[1] - first[1]] == [wide - 1, high - 1]
    }

    /// RGB, as it is on the screen now.
    fn shot(&self) -> Vec<u8> {
        let dump = std::fs::read(self.pixels.path().join("Xvfb_screen0")).expect("the pixels");
        // An XWD file: its own length, and that of the colour map, are said in front.
        let word = |at: usize| u32::from_be_bytes(dump[at * 4..at * 4 + 4].try_into().unwrap()) as usize;
        let start = word(0) + word(19) * 12;
        let line = word(12);
        let rows = (0..self.size.1).flat_map(|y| dump[start + y * line..][..self.size.0 * 4].chunks(4));
        rows.flat_map(|pixel| [pixel[2], pixel[1], pixel[0]]).collect()
    }

    fn start(&self, home: &Path, with: &[(&str, &str)]) -> Program {
        let mut program = Program::start(&self.display, home, with);
        let corner = [self.size.0 - 1, 2].map(|at| at.to_string());
        self.xdotool(&["mousemove", &corner[0], &corner[1]]);
        program.wait("the first screen", |program| program.place == "Start");
        program
    }
}

struct Nobody;

impl Witness for Nobody {}

fn twin(home: &Path, size: Size) -> App {
    Walk::new(Folders::under(home), Look { size, ..Look::default() }, &Zoned::now(), Nobody).app
}

fn set(home: &Path, settings: &str) {
    let folders = Folders::under(home);
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, settings).expect("settings");
}

fn kept(home: &Path) -> Option<WindowSpot> {
    SetUp::read(&Folders::under(home).settings_file).window
}

// Presses Close, and waits for the end.
fn close(screen: &Screen, mut program: Program, size: Size) {
    let home = tempfile::tempdir().expect("a folder");
    let at = twin(home.path(), size).frame().spot("bar-close").expect("in sight").bounds.center();
    let (x, y) = (at.x.round().to_string(), at.y.round().to_string());
    let find = ["search", "--onlyvisible", "--name", "My Own Plan"];
    let windows = || Command::new("xdotool").args(find).env("DISPLAY", &screen.display).output();
    // What is pressed before the window listens is pressed again.
    until("the end", || {
        let windows = String::from_utf8_lossy(&windows().expect("xdotool").stdout).into_owned();
        if let Some(window) = windows.lines().last() {
            let click = ["mousemove", "--window", window, &x, &y, "click", "1"];
            let _ = Command::new("xdotool").args(click).env("DISPLAY", &screen.display).output();
            std::thread::sleep(Duration::from_millis(450));
        }
        windows.is_empty()
    });
    program.ends();
}

#[test]
fn it_opens_within_screens_of_every_size() {
    for (width, height) in [(1024, 600), (800, 600), (640, 480), (1280, 800)] {
        for desktop in [false, true] {
            let home = tempfile::tempdir().expect("a folder");
            let screen = Screen::new(width, height, desktop);
            let _program = screen.start(home.path(), &[NO_BUS]);
            until("a window within the screen", || screen.is_within());
            let [.., wide, high] = screen.geometry();
            let bars = if desktop { 64 } else { 0 };
            assert!(wide >= width as i32 - 8 && high >= height as i32 - bars, "{wide}x{high}");
            // What nobody did is not remembered.
            std::thread::sleep(Duration::from_millis(2500));
            assert_eq!(kept(home.path()), None);
        }
    }
    // Where there is room it has the size that it was made for.
    let home = tempfile::tempdir().expect("a folder");
    let screen = Screen::new(3840, 2160, true);
    let _program = screen.start(home.path(), &[NO_BUS]);
    until("a window within the screen", || screen.is_within());
    assert_eq!(screen.geometry()[2..], [1280, 800]);
}

#[test]
fn size_and_place_are_remembered_when_it_rests_and_when_it_closes() {
    for desktop in [false, true] {
        let home = tempfile::tempdir().expect("a folder");
        set(home.path(), "sound = \"off\"\ncue = \"off\"\n");
        let screen = Screen::new(1600, 1000, desktop);
        let mut program = screen.start(home.path(), &[NO_BUS]);
        // How it opened is known; from now on it is somebody's wish.
        program.wait("the window at rest", |program| program.rests > 0);
        let window = screen.window();
        screen.xdotool(&["windowsize", "--sync", &window, "1000", "700"]);
        screen.xdotool(&["windowmove", &window, "200", "150"]);
        // With a desktop this may be the corner of what is drawn, or that of the title bar.
        let near = |at: (i16, i16)| (at.0 - 200).abs() < 60 && (at.1 - 150).abs() < 60;
        until("it to be kept at rest", || {
            kept(home.path()).is_some_and(|spot| {
                (spot.width, spot.height) == (1000, 700) && spot.at.is_some_and(near) && !spot.maximised
            })
        });
        let spot = kept(home.path()).expect("a window");
        // Moved once more, and closed at once.
        screen.xdotool(&["windowmove", &window, "260", "190"]);
        close(&screen, program, Size::new(1000.0, 700.0));
        let at = spot.at.map(|(x, y)| (x + 60, y + 40));
        let spot = WindowSpot { at, ..spot };
        assert_eq!(kept(home.path()), Some(spot));
        // The settings beside it are as they were.
        let settings = SetUp::read(&Folders::under(home.path()).settings_file).settings;
        assert_eq!(settings.id(Knob::Cue), "off");

        // It opens there, and does not wander from one time to the next.
        for _ in 0..2 {
            let program = screen.start(home.path(), &[NO_BUS]);
            until("the size", || screen.geometry()[2..] == [1000, 700]);
            if !desktop {
                assert_eq!(spot.at, Some((260, 190)));
                until("the place", || screen.geometry()[..2] == [260, 190]);
            }
            std::thread::sleep(Duration::from_millis(1500));
            close(&screen, program, Size::new(1000.0, 700.0));
            assert_eq!(kept(home.path()), Some(spot));
        }
    }
}

#[test]
fn a_place_that_is_gone_or_nonsense_is_not_used() {
    for window in [
        "{ width = 900, height = 640, x = 3000, y = 2000 }",
        "{ width = 900, height = 640, x = -850, y = -300 }",
        "{ width = 9000, height = 6400, x = 20, y = 20 }",
        "{ width = nan, height = inf, x = \"a\", y = {} }",
        "{ width = 0, height = -5 }",
    ] {
        for desktop in [false, true] {
            let home = tempfile::tempdir().expect("a folder");
            set(home.path(), &format!("window = {window}\n"));
            let screen = Screen::new(1280, 800, desktop);
            let _program = screen.start(home.path(), &[NO_BUS]);
            until("a window within the screen", || screen.is_within());
        }
    }
}

#[test]
fn full_screen_by_key_and_by_setting_gives_the_size_back() {
    let spot = WindowSpot { width: 900, height: 640, at: Some((100, 50)), maximised: false };
    let window = "window = { width = 900, height = 640, x = 100, y = 50, maximised = false }\n";
    for desktop in [false, true] {
        for setting in ["off", "on"] {
            let home = tempfile::tempdir().expect("a folder");
            set(home.path(), &format!("full = \"{setting}\"\nsound = \"off\"\n{window}"));
            let screen = Screen::new(1280, 800, desktop);
            let mut program = screen.start(home.path(), &[NO_BUS]);
            program.focus_window();
            let size = |size: [i32; 2]| until("the size", || screen.geometry()[2..] == size);
            if setting == "off" {
                size([900, 640]);
                screen.xdotool(&["key", "F11"]);
            }
            size([1280, 800]);
            // That is not remembered as the size of the window.
            std::thread::sleep(Duration::from_millis(1500));
            assert_eq!(kept(home.path()), Some(spot));
            screen.xdotool(&["key", "F11"]);
            size([900, 640]);
            program.wait("nothing else", |program| program.pressed == 0);
        }
    }
}

/// What a desktop's portal says of settings.
struct Portal(HashMap<String, HashMap<String, OwnedValue>>);

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Portal {
    fn read_all(&self, namespaces: Vec<String>) -> HashMap<String, HashMap<String, OwnedValue>> {
        self.0
            .iter()
            .filter(|(name, _)| namespaces.contains(name))
            .map(|(name, keys)| (name.clone(), keys.clone()))
            .collect()
    }
}

const LOOK: &str = "org.freedesktop.appearance";
const TEXT: &str = "org.gnome.desktop.interface";

struct Desktop {
    _daemon: Running,
    address: String,
    portal: Option<Connection>,
}

impl Desktop {
    fn bus() -> Self {
        let (daemon, address) = session_bus();
        Self { _daemon: daemon, address, portal: None }
    }

    fn with_portal(told: [(&str, &str, Value<'_>); 3]) -> Self {
        let mut all: HashMap<String, HashMap<String, OwnedValue>> = HashMap::new();
        for (namespace, key, value) in told {
            let value = value.try_into().expect("a value");
            all.entry(namespace.to_owned()).or_default().insert(key.to_owned(), value);
        }
        let mut desktop = Self::bus();
        let portal = Builder::address(desktop.address.as_str())
            .and_then(|builder| builder.serve_at("/org/freedesktop/portal/desktop", Portal(all)))
            .and_then(|builder| builder.name("org.freedesktop.portal.Desktop"))
            .and_then(Builder::build);
        desktop.portal = Some(portal.expect("a portal"));
        desktop
    }

    fn changes(&self, namespace: &str, key: &str, value: Value<'_>) {
        let (path, interface) = ("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings");
        let portal = self.portal.as_ref().expect("a portal");
        let body = (namespace, key, value);
        portal.emit_signal(None::<&str>, path, interface, "SettingChanged", &body).expect("it is told");
    }
}

// Waits until the screen shows what the twin shows, below the question, which has the cursor in a window only.
fn shows(screen: &Screen, twin: &App, what: &str) {
    let mut camera = Camera::new().expect("a renderer");
    let drawn = camera.shoot(twin, WINDOW);
    let above = 280 * 1280;
    let expected: Vec<&[u8]> = drawn.chunks(4).skip(above).collect();
    until(what, || {
        let shot = screen.shot();
        let pairs = shot.chunks(3).skip(above).zip(&expected);
        let other = pairs.filter(|(one, two)| (0..3).any(|at| one[at].abs_diff(two[at]) > 8)).count();
        // Pictures come a moment later, in the window and in the twin.
        other * 200 < expected.len()
    });
}

#[test]
fn what_the_desktop_says_of_words_and_colours_is_followed_while_it_runs() {
    let desktop = Desktop::with_portal([
        (LOOK, "color-scheme", Value::from(1_u32)),
        (LOOK, "contrast", Value::from(1_u32)),
        (TEXT, "text-scaling-factor", Value::from(1.5)),
    ]);
    let (home, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    for home in [&home, &other] {
        set(home.path(), "sound = \"off\"\n");
    }
    let screen = Screen::new(1280, 800, false);
    let mut twin = twin(other.path(), WINDOW);
    let _program = screen.start(home.path(), &[("DBUS_SESSION_BUS_ADDRESS", &desktop.address)]);
    let all = Computer { dark: true, contrast: true, text: 150, still: false };
    send(&mut twin, Message::Computer(all));
    shows(&screen, &twin, "dark, with more contrast and larger words");
    desktop.changes(LOOK, "contrast", Value::from(0_u32));
    send(&mut twin, Message::Computer(Computer { contrast: false, ..all }));
    shows(&screen, &twin, "dark, with larger words");
    desktop.changes(TEXT, "text-scaling-factor", Value::from(1.0));
    desktop.changes(TEXT, "font-name", Value::from("nothing that matters"));
    send(&mut twin, Message::Computer(Computer { contrast: false, text: 100, ..all }));
    shows(&screen, &twin, "dark, with usual words");
    desktop.changes(LOOK, "color-scheme", Value::from("nonsense"));
    send(&mut twin, Message::Computer(Computer::default()));
    shows(&screen, &twin, "as it always was");
}

#[test]
fn a_desktop_without_a_portal_changes_nothing() {
    let desktop = Desktop::bus();
    let (home, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    for home in [&home, &other] {
        set(home.path(), "sound = \"off\"\n");
    }
    let screen = Screen::new(1280, 800, false);
    let _program = screen.start(home.path(), &[("DBUS_SESSION_BUS_ADDRESS", &desktop.address)]);
    shows(&screen, &twin(other.path(), WINDOW), "as it always was");
}

const NAME: &str = "A\0mi\u{1b}]0;owned\u{7}ra\r\n\u{85}K\u{9f}";

#[test]
fn a_name_that_no_window_could_bear_opens_shows_and_saves() {
    let (home, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut files = Vec::new();
    for home in [&home, &other] {
        set(home.path(), "sound = \"off\"\n");
        let folders = Folders::under(home.path());
        files.push(new_plan_path(&folders.plans));
        let mut store = Store::create(&files[files.len() - 1]).expect("a plan");
        let words = |path: &str| {
            let words = Words::Words(NAME.into());
            Statement::pressed(uuid::Uuid::now_v7(), path.into(), words, Timestamp::now())
        };
        store.append(&[words("name"), words("helper")]).expect("kept");
    }
    let screen = Screen::new(1280, 800, false);
    let mut program = screen.start(home.path(), &[NO_BUS]);
    let mut twin = twin(other.path(), WINDOW);
    let shown = |app: &App| {
        let screen = app.screen();
        let lines = screen.items.iter().map(|item| &item.label).chain([&screen.heading]).chain(&screen.lines);
        let all: Vec<String> = lines.map(|line| line.text.clone()).collect();
        assert!(!all.concat().contains(char::is_control), "{all:?}");
        assert!(!app.title().contains(char::is_control), "{:?}", app.title());
        all.concat()
    };
    // The first screen shows the first name only.
    assert!(shown(&twin).contains("Ami]0;ownedra"), "{}", shown(&twin));
    assert!(!shown(&twin).contains("Ami]0;ownedra K"), "{}", shown(&twin));
    let press = |program: &mut Program, twin: &mut App, id: &str| {
        let at =
            twin.frame().spot(id).unwrap_or_else(|| panic!("no “{id}” in {}", shown(twin))).bounds.center();
        // What is pressed in the first moments of a screen does nothing.
        std::thread::sleep(Duration::from_millis(800));
        program.xdotool(&["mousemove", &at.x.round().to_string(), &at.y.round().to_string(), "click", "1"]);
        send(twin, Message::Press(id.into()));
        program.be_at(twin);
        shown(twin);
    };
    press(&mut program, &mut twin, "plan-0");
    assert!(screen.xdotool(&["getwindowname", &screen.window()]).starts_with("My Own Plan"));
    press(&mut program, &mut twin, "bar-pause");
    let close = twin.frame().spot("pause-close").expect("in sight").bounds.center();
    std::thread::sleep(Duration::from_millis(800));
    let (x, y) = (close.x.round().to_string(), close.y.round().to_string());
    program.xdotool(&["mousemove", &x, &y, "click", "1"]);
    program.ends();
    let (store, log) = Store::open(&files[0]).expect("the plan opens");
    // What was said stands as it was; what is shown of it can be shown.
    assert!(said(&log).contains(&("name".to_owned(), Words::Words(NAME.into()))));
    assert_eq!(Plan::from_log(&log).name.as_deref(), Some("Ami]0;ownedra K"));
    // Nor is any in the field, and so in what is copied from there.
    drop(store);
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(BuiltIn::built_in()));
    session.open_file(&files[0], &Zoned::now());
    session.act(Act::Go(Place::Name), &Zoned::now()).expect("the place");
    assert_eq!(session.text().as_deref(), Some("Ami]0;ownedra K"));
}
