//! The real window and a real client on the accessibility bus: from the first screen to the shared
//! document by what a screen reader can do, and nothing else.
//!
//! A twin of the program without a window goes ahead; it says what is to be pressed next.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod stage;

use std::collections::HashMap;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use jiff::Zoned;
use my_own_plan::access::tree;
use my_own_plan::app::App;
use my_own_plan::journey::Place;
use my_own_plan::screen::Kind;
use my_own_plan::store::{Folders, Store};
use my_own_plan::tour::{Look, TourError, Walk, Witness};
use my_own_plan::words::plain;
use stage::{PATIENCE, Program, Running, WINDOW, only_file, said, screen, session_bus};
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

/// A bus of its own, with the part that carries accessibility, told that a screen reader runs.
struct Bus {
    _daemon: Running,
    _launcher: Running,
    address: String,
}

fn bus() -> Bus {
    let (daemon, address) = session_bus();
    let launcher = [
        "/usr/libexec/at-spi-bus-launcher",
        "/usr/lib/at-spi2-core/at-spi-bus-launcher",
        "/usr/lib/at-spi-bus-launcher",
    ]
    .into_iter()
    .find(|path| std::path::Path::new(path).exists())
    .expect("at-spi2-core is installed (./test installs it)");
    let launcher = Command::new(launcher)
        .arg("--launch-immediately")
        .env("DBUS_SESSION_BUS_ADDRESS", &address)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map(Running)
        .expect("the launcher starts");
    Bus { _daemon: daemon, _launcher: launcher, address }
}

impl Bus {
    fn session(&self) -> Connection {
        Builder::address(self.address.as_str()).expect("an address").build().expect("the bus answers")
    }

    // Says that a screen reader runs, as one does when it starts; gives the bus of accessibility.
    fn accessibility(&self) -> Connection {
        let session = self.session();
        let end = Instant::now() + PATIENCE;
        loop {
            let status =
                Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status").expect("a proxy");
            let on = status.set_property("IsEnabled", true).is_ok()
                && status.set_property("ScreenReaderEnabled", true).is_ok();
            let bus = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").expect("a proxy");
            if on && let Ok(address) = bus.call::<_, _, String>("GetAddress", &()) {
                return Builder::address(address.as_str()).expect("an address").build().expect("it answers");
            }
            assert!(Instant::now() < end, "there is no bus of accessibility");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

type Reference = (String, OwnedObjectPath);

/// A client of the bus.
struct Client {
    bus: Connection,
    program: Program,
}

impl Client {
    fn proxy(&self, (name, path): &Reference, interface: &str) -> Proxy<'static> {
        let interface = format!("org.a11y.atspi.{interface}");
        Proxy::new_owned(self.bus.clone(), name.clone(), path.clone(), interface).expect("a proxy")
    }

    fn children(&self, of: &Reference) -> Vec<Reference> {
        self.proxy(of, "Accessible").call("GetChildren", &()).unwrap_or_default()
    }

    fn name(&self, of: &Reference) -> String {
        self.proxy(of, "Accessible").get_property("Name").unwrap_or_default()
    }

    fn role(&self, of: &Reference) -> u32 {
        self.proxy(of, "Accessible").call("GetRole", &()).unwrap_or_default()
    }

    // Whether a state is set, by its number in the standard (12 is focused, 4 is checked).
    fn has_state(&self, of: &Reference, state: u32) -> bool {
        let states: Vec<u32> = self.proxy(of, "Accessible").call("GetState", &()).unwrap_or_default();
        states.get((state / 32) as usize).is_some_and(|part| part & (1 << (state % 32)) != 0)
    }

    // Everything in the window.
    fn window(&self) -> Vec<Reference> {
        let root: Reference =
            ("org.a11y.atspi.Registry".into(), "/org/a11y/atspi/accessible/root".try_into().expect("a path"));
        let applications = self.children(&root);
        let mut found: Vec<Reference> =
            applications.iter().flat_map(|application| self.children(application)).collect();
        let mut at = 0;
        while let Some(node) = found.get(at) {
            let below = self.children(node);
            found.extend(below);
            at += 1;
        }
        found
    }

    fn description(&self, of: &Reference) -> String {
        self.proxy(of, "Accessible").get_property("Description").unwrap_or_default()
    }

    // Where something is on the screen (0), or in the window (1): left, top, width and height.
    fn extents(&self, of: &Reference, against: u32) -> (i32, i32, i32, i32) {
        self.proxy(of, "Component").call("GetExtents", &(against,)).unwrap_or_default()
    }

    // Waits until something holds.
    fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !holds(self) {
            assert!(Instant::now() < end, "{what}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn parent(&self, of: &Reference) -> Option<Reference> {
        self.proxy(of, "Accessible").get_property("Parent").ok()
    }

    // Whether it stands in the group of this name.
    fn is_asked(&self, node: &Reference, asked: Option<&str>) -> bool {
        asked.is_none_or(|asked| self.parent(node).is_some_and(|group| self.name(&group) == asked))
    }

    // What carries this name and can be acted on; waits until it is there.
    fn find(&self, name: &str, kind: Kind) -> Reference {
        self.find_in(name, kind, None)
    }

    // The same in the group that asks this, where several answers have the name.
    fn find_in(&self, name: &str, kind: Kind, asked: Option<&str>) -> Reference {
        // The numbers of the standard.
        let roles: &[u32] = match kind {
            Kind::Choice => &[44],
            Kind::Card => &[7],
            Kind::Button => &[43],
            Kind::Fact => &[32],
            Kind::Field => &[61, 79],
        };
        let end = Instant::now() + PATIENCE;
        loop {
            let window = self.window();
            let of_kind = |node: &&Reference| self.name(node) == name && roles.contains(&self.role(node));
            let found: Vec<&Reference> = window.iter().filter(of_kind).collect();
            let found = match found.as_slice() {
                [one] => Some(*one),
                several => several.iter().find(|node| self.is_asked(node, asked)).copied(),
            };
            if let Some(found) = found {
                return found.clone();
            }
            let names: Vec<(u32, String)> =
                window.iter().map(|node| (self.role(node), self.name(node))).collect();
            assert!(Instant::now() < end, "the bus shows no “{name}” {roles:?}, only {names:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn press_named(&mut self, name: &str, kind: Kind, asked: Option<&str>) {
        let node = self.find_in(name, kind, asked);
        let before = self.program.pressed;
        let done: bool = self.proxy(&node, "Action").call("DoAction", &(0i32,)).expect("an action");
        assert!(done, "“{name}” can not be acted on");
        self.program.wait(&format!("the press of “{name}”"), |program| program.pressed > before);
    }
}

impl Client {
    // The caret, what is selected, and where each letter stands.
    fn go_through(&self, field: &Reference, text: &str) {
        let words = self.proxy(field, "Text");
        let letter = |at: i32| -> (i32, i32, i32, i32) {
            words.call("GetCharacterExtents", &(at, 1u32)).unwrap_or_default()
        };
        let (x, y, width, height) = self.extents(field, 1);
        let mut before = x;
        for at in 0..3 {
            let (left, top, wide, high) = letter(at);
            assert!(left >= before && wide > 0, "letter {at} is at {left}, {wide} wide");
            assert!(
                top >= y - 2 && high > 0 && top + high <= y + height + 2,
                "letter {at} is at {top}, {high}"
            );
            assert!(left + wide <= x + width);
            before = left + wide - 1;
        }
        assert!(words.call::<_, _, bool>("SetCaretOffset", &(2i32,)).expect("it moves the caret"));
        self.until("the caret does not move", |client| {
            // A proxy keeps what it has read once.
            client.proxy(field, "Text").get_property("CaretOffset").ok() == Some(2i32)
        });
        assert!(words.call::<_, _, bool>("SetSelection", &(0i32, 1i32, 3i32)).expect("it selects"));
        self.until("nothing is selected", |_| {
            words.call("GetSelection", &(0i32,)).ok() == Some((1i32, 3i32))
        });
        let word: (String, i32, i32) = words.call("GetStringAtOffset", &(0i32, 1u32)).expect("a word");
        assert!(text.starts_with(word.0.trim()) && !word.0.is_empty(), "{word:?}");
        let language: String = words.call("GetAttributeValue", &(0i32, "language")).expect("attributes");
        assert_eq!(language, "en-GB");
    }

    // The question has its name, what helps with it, a heading with a place, and answers with positions.
    fn asks(&self, app: &App) {
        let screen = app.screen();
        let name = tree::question(screen, None);
        self.until(&format!("the bus shows no “{name}”"), |client| {
            client.window().iter().any(|node| client.name(node) == name)
        });
        let window = self.window();
        let question = window.iter().find(|node| self.name(node) == name).expect("it is there");
        assert_eq!(self.description(question), tree::help(screen));
        let heading = plain(&screen.heading.text);
        let heading = window.iter().find(|node| self.role(node) == HEADING && self.name(node) == heading);
        let (_, _, width, height) = self.extents(heading.expect("a heading"), 1);
        assert!(width > 100 && height > 20, "{width}x{height}");
        let answers: Vec<&Reference> = window.iter().filter(|node| self.role(node) == RADIO_BUTTON).collect();
        for (nth, answer) in answers.iter().enumerate() {
            let about = self.description(answer);
            assert!(about.ends_with(&format!("{} of {}", nth + 1, answers.len())), "{about}");
            let known: HashMap<String, String> =
                self.proxy(answer, "Accessible").call("GetAttributes", &()).unwrap_or_default();
            assert_eq!(known.get("posinset"), Some(&(nth + 1).to_string()));
            assert_eq!(known.get("setsize"), Some(&answers.len().to_string()));
        }
        assert!(answers.len() > 2, "{}", answers.len());
    }
}

// Roles, by their number in the standard.
const HEADING: u32 = 83;
const RADIO_BUTTON: u32 = 44;

// The item as the bus shows it, and what is asked where it stands, of several things on a screen.
fn shown(app: &App, id: &str) -> (String, Kind, Option<String>) {
    match app.screen().item(id) {
        Some(item) => {
            let asked = item.group.as_ref().map(|words| plain(&words.text));
            (plain(&item.label.text), item.kind, asked)
        }
        None => {
            let frame = app.frame();
            let (page, screen) = (frame.page + 1, app.screen());
            let turns = if page < frame.pages { &screen.more } else { &screen.first_page };
            let name = format!("{} {page} of {}", turns.text, frame.pages);
            (name, Kind::Button, None)
        }
    }
}

impl Witness for Client {
    fn press(&mut self, app: &App, id: &str) -> Result<(), TourError> {
        self.program.be_at(app);
        if matches!(app.screen().place, Place::Question(_)) && id.starts_with("q-eat-") {
            self.asks(app);
            assert_eq!(self.program.title(), app.title());
        }
        let (name, role, asked) = shown(app, id);
        self.press_named(&name, role, asked.as_deref());
        Ok(())
    }

    fn write(&mut self, app: &App, text: &str) -> Result<(), TourError> {
        self.program.be_at(app);
        let field = app.screen().field().expect("a field");
        let node = self.find(&plain(&field.label.text), Kind::Field);
        let done: bool =
            self.proxy(&node, "EditableText").call("SetTextContents", &(text,)).expect("it takes words");
        assert!(done);
        // It stands there, as a reader would read it back.
        let end = Instant::now() + PATIENCE;
        loop {
            let text_of = self.proxy(&node, "Text");
            let count: i32 = text_of.get_property("CharacterCount").unwrap_or_default();
            let read: String = text_of.call("GetText", &(0i32, count)).unwrap_or_default();
            if read == text {
                break;
            }
            assert!(Instant::now() < end, "the field says “{read}”");
            std::thread::sleep(Duration::from_millis(50));
        }
        self.go_through(&node, text);
        Ok(())
    }
}

#[test]
fn a_screen_reader_alone_reaches_the_shared_document() {
    let (_xvfb, display) = screen();
    let bus = bus();
    let accessibility = bus.accessibility();
    let (real, twin) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    // Nobody here presses twice by accident; that is in `tests/presses.rs`.
    for home in [real.path(), twin.path()] {
        let folders = Folders::under(home);
        folders.make().expect("folders");
        std::fs::write(&folders.settings_file, "taps = \"ms0\"\n").expect("settings");
    }
    let program = Program::start(&display, real.path(), &[("DBUS_SESSION_BUS_ADDRESS", &bus.address)]);
    let mut client = Client { bus: accessibility, program };
    client.program.wait("the first screen", |program| program.place == "Start");
    client.program.focus_window();

    // Where things are, in real pixels: in the window, and on the screen.
    let button = client.find("Make a new plan", Kind::Button);
    let (x, y, width, height) = client.extents(&button, 1);
    assert!(width >= 96 && height >= 96, "{width}x{height}");
    // (That the screen's follow the window when it is moved needs a desktop: `tests/long/orca_walk.py`.)
    assert_eq!(client.extents(&button, 0), (x, y, width, height));
    // What has the focus.
    let grabbed: bool = client.proxy(&button, "Component").call("GrabFocus", &()).expect("the focus");
    assert!(grabbed);
    let end = Instant::now() + PATIENCE;
    while !client.has_state(&button, 12) {
        assert!(Instant::now() < end, "the button does not take the focus");
        std::thread::sleep(Duration::from_millis(50));
    }

    let look = Look { size: WINDOW, ..Look::default() };
    let mut walk = Walk::new(Folders::under(twin.path()), look, &Zoned::now(), client);
    walk.whole_road().expect("the road leads to its end");
    assert_eq!(walk.app.session().place(), &Place::Pause);
    walk.witness.program.be_at(&walk.app);
    let (name, role, _) = shown(&walk.app, "pause-close");
    let close = walk.witness.find(&name, role);
    let _: bool = walk.witness.proxy(&close, "Action").call("DoAction", &(0i32,)).expect("an action");
    walk.witness.program.ends();

    let document = std::fs::read(only_file(&real.path().join("shared"), "pdf")).expect("the document");
    assert!(document.starts_with(b"%PDF-1.7"));
    let (_store, log) =
        Store::open(&only_file(&real.path().join("plans"), "myplan")).expect("the plan opens");
    let twin_log = walk.app.session().log().expect("the plan of the twin");
    // The voice was asked to be quiet in the real program only, and in words of its own; and each notes its own
    // document, made at its own time.
    let but_sound = |all: Vec<(String, my_own_plan::record::Value)>| -> Vec<_> {
        all.into_iter().filter(|(path, _)| path != "setting/sound" && !path.ends_with("/made")).collect()
    };
    assert_eq!(but_sound(said(&log)), but_sound(said(twin_log)));
}
