//! The real window, on a screen that nobody sees: pressed by keys and mouse from the first screen to
//! the shared document, and closed.
//!
//! A twin of the program without a window goes ahead; it says where everything stands. What the two
//! records hold in the end must be the same.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod stage;

use std::process::Command;
use std::time::{Duration, Instant};

use iced::Point;
use iced::widget::text_editor::{Action, Edit};
use jiff::Zoned;
use my_own_plan::access::cursor::Move;
use my_own_plan::app::{App, Message};
use my_own_plan::headless::send;
use my_own_plan::journey::{Part, Place};
use my_own_plan::store::{Folders, Store};
use my_own_plan::tour::{Hand, Look, TourError, Walk, Witness};
use stage::{PATIENCE, Program, WINDOW, only_file, said, screen, screen_kept, shown};

struct Hands {
    program: Program,
}

// Nobody here presses twice by accident, nor looks at a screen before pressing: the guard against both is off.
const SURE: &str = "taps = \"ms0\"\n";

// The key of a message, as xdotool names it.
fn key_name(message: &Message) -> String {
    match message {
        Message::Move(Move::Next) => "Tab".into(),
        Message::Move(Move::Previous) => "shift+Tab".into(),
        Message::Move(Move::First) => "Home".into(),
        Message::Move(Move::Last) => "End".into(),
        Message::Move(arrow) => format!("{arrow:?}"),
        Message::Digit(position) => position.to_string(),
        Message::Pick | Message::GoOn => "Return".into(),
        Message::Turn(_) => "Next".into(),
        Message::Help => "F1".into(),
        Message::Escape => "Escape".into(),
        other => panic!("no key for {other:?}"),
    }
}

impl Hands {
    fn click(&mut self, at: Point) {
        let (x, y) = (at.x.round().to_string(), at.y.round().to_string());
        self.program.xdotool(&["mousemove", &x, &y]);
        self.program.xdotool(&["click", "1"]);
    }
}

impl Witness for Hands {
    // Keys alone as far as the questions; then the mouse.
    fn press(&mut self, app: &App, id: &str) -> Result<(), TourError> {
        self.program.be_at(app);
        let by_key = matches!(app.session().place().part(), Part::Start | Part::Ready | Part::About);
        let before = self.program.pressed;
        if by_key {
            let keys: Vec<String> =
                Hand::Keys.keys(app, id).expect("keys lead there").iter().map(key_name).collect();
            let mut arguments = vec!["key", "--delay", "15"];
            arguments.extend(keys.iter().map(String::as_str));
            self.program.xdotool(&arguments);
        } else {
            self.click(app.frame().spot(id).expect("in sight").bounds.center());
        }
        self.program.wait(&format!("the press of {id}"), |program| program.pressed > before);
        Ok(())
    }

    fn write(&mut self, app: &App, text: &str) -> Result<(), TourError> {
        self.program.be_at(app);
        // The first letter takes the focus into the field, a moment later.
        let mut letters = text.chars();
        let first: String = letters.next().into_iter().collect();
        self.program.xdotool(&["type", &first]);
        std::thread::sleep(Duration::from_millis(400));
        let text = letters.as_str();
        self.program.xdotool(&["type", "--delay", "40", text]);
        std::thread::sleep(Duration::from_millis(400));
        Ok(())
    }
}

#[test]
fn the_real_window_can_be_pressed_from_the_first_screen_to_the_document() {
    let (_xvfb, display) = screen();
    let (real, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let hands = Hands { program: opened(&display, real.path(), SURE) };
    let folders = Folders::under(twin.path());
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, SURE).expect("settings");
    let look = Look { size: WINDOW, ..Look::default() };
    let mut walk = Walk::new(folders, look, &Zoned::now(), hands);
    walk.whole_road().expect("the road leads to its end");
    assert_eq!(walk.app.session().place(), &Place::Pause);
    walk.witness.program.be_at(&walk.app);
    let close = walk.app.frame().spot("pause-close").expect("in sight").bounds.center();
    walk.witness.click(close);
    walk.witness.program.ends();

    let document = std::fs::read(only_file(&real.path().join("shared"), "pdf")).expect("the document");
    assert!(document.starts_with(b"%PDF-1.7"));
    let (_store, log) =
        Store::open(&only_file(&real.path().join("plans"), "myplan")).expect("the plan opens");
    let twin_log = walk.app.session().log().expect("the plan of the twin");
    // Each notes its own document, made at its own time.
    let but_made = |all: Vec<(String, my_own_plan::record::Value)>| -> Vec<_> {
        all.into_iter().filter(|(path, _)| !path.ends_with("/made")).collect()
    };
    assert_eq!(but_made(said(&log)), but_made(said(twin_log)));
}

#[test]
fn nobody_is_trapped_in_the_real_window_when_the_disk_is_gone() {
    let (_xvfb, display) = screen();
    let (real, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let settings = format!("sound = \"off\"\n{SURE}");
    let mut hands = Hands { program: opened(&display, real.path(), &settings) };
    let folders = Folders::under(twin.path());
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, &settings).expect("settings");
    let look = Look { size: WINDOW, ..Look::default() };
    let mut app = Walk::new(folders, look, &Zoned::now(), Nobody).app;
    let both = |hands: &mut Hands, app: &mut App, id: &str| {
        hands.press(app, id).expect("pressed");
        send(app, Message::Press(id.into()));
    };
    both(&mut hands, &mut app, "start-new");
    while app.session().place() != &Place::Name {
        both(&mut hands, &mut app, "bar-next");
    }
    hands.write(&app, "Amira").expect("written");
    send(&mut app, Message::Letters("A".into()));
    for letter in "mira".chars() {
        send(&mut app, Message::Typed(Action::Edit(Edit::Insert(letter))));
    }
    // The stick with the plan is pulled out.
    for home in [real.path(), twin.path()] {
        std::fs::rename(home.join("plans"), home.join("elsewhere")).expect("moved");
    }
    let trouble = "Trouble(\"trouble-gone-now\")";
    // Enter in a field of one line goes on.
    hands.program.xdotool(&["key", "Return"]);
    send(&mut app, Message::Press("bar-next".into()));
    hands.program.wait("the trouble", |program| program.place == trouble);
    hands.program.xdotool(&["key", "Escape"]);
    send(&mut app, Message::Escape);
    hands.program.wait("the name", |program| program.place == "Name");
    assert_eq!(app.session().text().as_deref(), Some("Amira"));
    let click = |hands: &mut Hands, app: &mut App, id: &str, place: &str| {
        let spot = app.frame().spot(id).unwrap_or_else(|| panic!("no “{id}”"));
        hands.click(spot.bounds.center());
        send(app, Message::Press(id.into()));
        hands.program.wait(place, |program| program.place == place);
    };
    click(&mut hands, &mut app, "bar-pause", "Pause");
    click(&mut hands, &mut app, "pause-close", trouble);
    click(&mut hands, &mut app, "trouble-go-back", "Pause");
    click(&mut hands, &mut app, "pause-close", trouble);
    for home in [real.path(), twin.path()] {
        std::fs::rename(home.join("elsewhere"), home.join("plans")).expect("moved");
    }
    hands.click(app.frame().spot("trouble-try-again").expect("in sight").bounds.center());
    hands.program.ends();
    let (_store, log) =
        Store::open(&only_file(&real.path().join("plans"), "myplan")).expect("the plan opens");
    assert_eq!(my_own_plan::plan::Plan::from_log(&log).name.as_deref(), Some("Amira"));
}

#[test]
fn where_it_can_not_start_the_real_window_says_so_and_makes_nothing() {
    let (_xvfb, display) = screen();
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("a file");
    std::fs::write(&file, "x").expect("written");
    let mut program =
        Program::start(&display, &file, &[("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")]);
    program.wait("the trouble", |program| program.place == "Trouble(\"trouble-start\")");
    program.focus_window();
    // First comes what to do next; behind it is Close.
    program.xdotool(&["key", "Tab", "Down", "Return"]);
    program.ends();
    assert_eq!(std::fs::read_dir(home.path()).expect("list").count(), 1);
}

// A computer that was set to a way of pressing before the first screen.
fn opened(display: &str, home: &std::path::Path, settings: &str) -> Program {
    // Away from everything.
    opened_under(display, home, settings, Point::new(1279.0, 2.0))
}

// The same, with the pointer at a place before the window opens.
fn opened_under(display: &str, home: &std::path::Path, settings: &str, pointer: Point) -> Program {
    let (x, y) = (pointer.x.round().to_string(), pointer.y.round().to_string());
    let moved = Command::new("xdotool").args(["mousemove", &x, &y]).env("DISPLAY", display).status();
    assert!(moved.expect("xdotool is installed (./test installs it)").success());
    let folders = Folders::under(home);
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, settings).expect("settings");
    let mut program =
        Program::start(display, home, &[("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")]);
    program.wait("the first screen", |program| program.place == "Start");
    program.focus_window();
    program
}

#[test]
fn one_switch_works_in_the_real_window() {
    let (_xvfb, display) = screen();
    let home = tempfile::tempdir().expect("a folder");
    let settings = "way = \"switch\"\nstep = \"ms1000\"\nsound = \"off\"\nswitch-1 = \"key-F8\"\n";
    let mut program = opened(&display, home.path(), settings);
    for (item, place) in [("start-new", "Ready(Sound)"), ("bar-next", "Ready(Size)")] {
        program.wait(item, |program| program.scanned == item);
        // Not in the first moments of a cue or of a screen; and a key that is held down presses once.
        std::thread::sleep(Duration::from_millis(700));
        program.xdotool(&["keydown", "F8"]);
        std::thread::sleep(Duration::from_millis(700));
        program.xdotool(&["keyup", "F8"]);
        program.wait(place, |program| program.place == place);
    }
    // Escape goes on working beside it.
    program.xdotool(&["key", "Escape"]);
    program.wait("the screen before", |program| program.place == "Ready(Sound)");
    program.wait("an item", |program| program.scanned == "bar-next");
}

#[test]
fn pointing_and_waiting_works_in_the_real_window() {
    let (_xvfb, display) = screen();
    let (home, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut program = opened(&display, home.path(), "way = \"dwell\"\ndwell = \"ms800\"\n");
    let look = Look { size: WINDOW, ..Look::default() };
    let walk = Walk::by(Hand::Dwell, Folders::under(twin.path()), look, &Zoned::now(), Nobody);
    let at = walk.app.frame().spot("start-new").expect("in sight").bounds.center();
    // What is under the pointer when the window comes to the front has to be left first.
    program.xdotool(&["mousemove", "1279", "2"]);
    std::thread::sleep(Duration::from_millis(200));
    program.xdotool(&["mousemove", &at.x.round().to_string(), &at.y.round().to_string()]);
    program.wait("the press", |program| program.place == "Ready(Sound)");
    let pressed = program.pressed;
    // What lies under a pointer at rest on the new screen is not picked.
    std::thread::sleep(Duration::from_millis(1800));
    program.xdotool(&["mousemove_relative", "1", "0"]);
    std::thread::sleep(Duration::from_millis(1800));
    program.xdotool(&["key", "Escape"]);
    program.wait("the screen before", |program| program.place == "Start");
    assert_eq!(program.pressed, pressed + 1, "only Escape pressed something");
}

#[test]
fn enter_twice_presses_once_in_the_real_window() {
    let (_xvfb, display) = screen();
    let home = tempfile::tempdir().expect("a folder");
    let mut program = opened(&display, home.path(), "sound = \"off\"\n");
    program.xdotool(&["key", "Tab", "Return"]);
    program.wait("the plan", |program| program.pressed == 1);
    // On Next twice, ever slower, and where the first answer would be.
    for (delay, second, place) in [
        ("40", "Return", "Ready(Size)"),
        ("150", "1", "Ready(Press)"),
        ("300", "space", "Ready(Who)"),
        ("480", "Return", "Ready(What)"),
    ] {
        std::thread::sleep(Duration::from_millis(700));
        let pressed = program.pressed;
        program.xdotool(&["key", "shift+Tab"]);
        program.xdotool(&["key", "--delay", delay, "Return", second]);
        program.wait(place, |program| program.place == place);
        std::thread::sleep(Duration::from_millis(1200));
        // What comes next comes after them.
        program.xdotool(&["key", "F1"]);
        program.wait("help", |program| program.last_pressed == "bar-help");
        assert_eq!((program.pressed, program.last_pressed.as_str()), (pressed + 2, "bar-help"), "{delay} ms");
        std::thread::sleep(Duration::from_millis(700));
        program.xdotool(&["key", "Escape"]);
        program.wait(place, |program| program.last_pressed == "bar-back");
    }
}

#[test]
fn a_mouse_at_rest_takes_no_cursor_in_the_real_window() {
    let (_xvfb, display) = screen();
    let (home, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    // The pointer lies on the first tile before the window opens.
    let look = Look { size: WINDOW, ..Look::default() };
    let folders = Folders::under(twin.path());
    let settings = "sound = \"off\"\n";
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, settings).expect("settings");
    let mut walk = Walk::new(folders, look, &Zoned::now(), Nobody);
    let at = walk.app.frame().spot("start-new").expect("in sight").bounds.center();
    let mouse = |program: &Program, x: f32, y: f32| {
        program.xdotool(&["mousemove", &x.round().to_string(), &y.round().to_string()]);
        std::thread::sleep(Duration::from_millis(200));
    };
    let mut program = opened_under(&display, home.path(), settings, at);
    // Enter presses what has the cursor: nothing, while only the window came under the pointer.
    mouse(&program, at.x + 2.0, at.y);
    program.xdotool(&["key", "Return"]);
    std::thread::sleep(Duration::from_millis(600));
    mouse(&program, at.x + 14.0, at.y);
    program.xdotool(&["key", "Return"]);
    program.wait("the plan", |program| program.pressed > 0);
    assert_eq!((program.place.as_str(), program.pressed), ("Ready(Sound)", 1), "the nudge took the cursor");
    // The same when a page comes up under it: an answer of the next screen, while Next is pressed by keys.
    let app = &mut walk.app;
    send(app, Message::Press("start-new".into()));
    send(app, Message::Press("bar-next".into()));
    let answer = app.frame().spot("ready-size-s150").expect("in sight").bounds.center();
    send(app, Message::Press("bar-back".into()));
    let under = app.frame().spot_near(answer, 12.0).map(|spot| spot.id.clone());
    mouse(&program, answer.x, answer.y);
    send(app, Message::Over(under, answer));
    std::thread::sleep(Duration::from_millis(700));
    let keys: Vec<String> = Hand::Keys.keys(app, "bar-next").expect("keys").iter().map(key_name).collect();
    for key in keys {
        program.xdotool(&["key", &key]);
    }
    program.wait("the next screen", |program| program.place == "Ready(Size)");
    std::thread::sleep(Duration::from_millis(700));
    mouse(&program, answer.x + 2.0, answer.y + 1.0);
    program.xdotool(&["key", "Return"]);
    std::thread::sleep(Duration::from_millis(600));
    program.xdotool(&["key", "F1"]);
    program.wait("help", |program| program.last_pressed == "bar-help");
    assert_eq!(program.pressed, 3, "the first tile, Next and F1, and nothing by the nudge");
}

// What the screen shows once nothing moves any more, also where the computer has much to do beside this.
fn at_rest(kept: &std::path::Path) -> Vec<u8> {
    let (mut before, mut same) = (shown(kept), 0);
    while same < 3 {
        std::thread::sleep(Duration::from_millis(400));
        let now = shown(kept);
        same = if now == before { same + 1 } else { 0 };
        before = now;
    }
    before
}

// How much differs. The toolkit rounds a little differently where it draws a part only.
fn stray(one: &[u8], other: &[u8]) -> usize {
    let differ = one.iter().zip(other).filter(|(a, b)| a.abs_diff(**b) > 4).count();
    differ + one.len().abs_diff(other.len())
}

#[test]
fn nothing_of_the_last_page_stays_in_the_real_window() {
    let kept = tempfile::tempdir().expect("a folder");
    let (_xvfb, display) = screen_kept(kept.path());
    let (real, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut program = opened(&display, real.path(), "sound = \"off\"\n");
    let folders = Folders::under(twin.path());
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, "sound = \"off\"\n").expect("settings");
    let look = Look { size: WINDOW, ..Look::default() };
    let mut app = Walk::new(folders, look, &Zoned::now(), Nobody).app;
    for id in ["start-example", "bar-carry-on", "bar-who", "bar-next", "bar-map", "part-plan"] {
        let at = app.frame().spot(id).unwrap_or_else(|| panic!("no “{id}”")).bounds.center();
        program.xdotool(&["mousemove", &at.x.round().to_string(), &at.y.round().to_string(), "click", "1"]);
        send(&mut app, Message::Press(id.into()));
        program.be_at(&app);
        program.xdotool(&["mousemove", "1279", "2"]);
        let turned = at_rest(kept.path());
        // In a window of another size, and again in this one, everything is drawn anew.
        for width in ["1270", "1280"] {
            program.xdotool(&["search", "--name", "My Own Plan", "windowsize", width, "800"]);
            std::thread::sleep(Duration::from_millis(400));
        }
        let end = Instant::now() + PATIENCE;
        let mut differ = stray(&turned, &at_rest(kept.path()));
        while differ > 0 && Instant::now() < end {
            differ = stray(&turned, &at_rest(kept.path()));
        }
        assert_eq!(differ, 0, "after “{id}”");
    }
}

struct Nobody;

impl Witness for Nobody {}
