//! The real window, on a screen that nobody sees: pressed by keys and mouse from the first screen to
//! the shared document, and closed.
//!
//! A twin of the program without a window goes ahead; it says where everything stands. What the two
//! records hold in the end must be the same.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod stage;

use std::time::Duration;

use iced::Point;
use iced::widget::text_editor::{Action, Edit};
use jiff::Zoned;
use my_own_plan::app::{App, Message};
use my_own_plan::headless::send;
use my_own_plan::journey::{Part, Place};
use my_own_plan::store::{Folders, Store};
use my_own_plan::tour::{Look, TourError, Walk, Witness};
use stage::{Program, WINDOW, only_file, said, screen};

struct Hands {
    program: Program,
    clicked: Point,
}

impl Hands {
    fn click(&mut self, at: Point) {
        let near = at.distance(self.clicked) < 60.0;
        self.clicked = at;
        // A second tap in the same place would be taken for a tremor.
        if near {
            std::thread::sleep(Duration::from_millis(420));
        }
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
            let at = |id: &str| app.frame().spots.iter().position(|spot| spot.id == id).expect("in sight");
            let count = app.frame().spots.len();
            let from = app.cursor().map_or(0, at);
            let mut keys = vec!["Tab"; (at(id) + count - from) % count];
            keys.push("Return");
            let mut arguments = vec!["key", "--delay", "15"];
            arguments.extend(keys);
            self.program.xdotool(&arguments);
        } else {
            self.click(app.frame().spot(id).expect("in sight").bounds.center());
        }
        self.program.wait(&format!("the press of {id}"), |program| program.pressed > before);
        Ok(())
    }

    fn write(&mut self, app: &App, text: &str) -> Result<(), TourError> {
        self.program.be_at(app);
        // The field takes the keys once it has the focus, a moment after the screen opens.
        std::thread::sleep(Duration::from_millis(400));
        self.program.xdotool(&["type", "--delay", "40", text]);
        std::thread::sleep(Duration::from_millis(400));
        Ok(())
    }
}

#[test]
fn the_real_window_can_be_pressed_from_the_first_screen_to_the_document() {
    let (_xvfb, display) = screen();
    let (real, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let program =
        Program::start(&display, real.path(), &[("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")]);
    // Away from everything, so that the pointer moves no cursor.
    program.xdotool(&["mousemove", "1279", "2"]);
    let mut hands = Hands { program, clicked: Point::ORIGIN };
    hands.program.wait("the first screen", |program| program.place == "Start");
    hands.program.focus_window();

    let look = Look { size: WINDOW, ..Look::default() };
    let mut walk = Walk::new(Folders::under(twin.path()), look, &Zoned::now(), hands);
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
    assert_eq!(said(&log), said(twin_log));
}

#[test]
fn nobody_is_trapped_in_the_real_window_when_the_disk_is_gone() {
    let (_xvfb, display) = screen();
    let (real, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let program = opened(&display, real.path(), "sound = \"off\"\n");
    let mut hands = Hands { program, clicked: Point::ORIGIN };
    let folders = Folders::under(twin.path());
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, "sound = \"off\"\n").expect("settings");
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
    for letter in "Amira".chars() {
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
    // The cursor is on what to do next; behind it is Close.
    program.xdotool(&["key", "Tab", "Return"]);
    program.ends();
    assert_eq!(std::fs::read_dir(home.path()).expect("list").count(), 1);
}

// A computer that was set to a way of pressing before the first screen.
fn opened(display: &str, home: &std::path::Path, settings: &str) -> Program {
    let folders = Folders::under(home);
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, settings).expect("settings");
    let mut program =
        Program::start(display, home, &[("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")]);
    program.xdotool(&["mousemove", "1279", "2"]);
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
        // Not in the first moment of a cue; and a key that is held down presses once.
        std::thread::sleep(Duration::from_millis(450));
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
    let hand = my_own_plan::tour::Hand::Dwell;
    let walk = Walk::by(hand, Folders::under(twin.path()), look, &Zoned::now(), Nobody);
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

struct Nobody;

impl Witness for Nobody {}
