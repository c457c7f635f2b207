//! The table of keys: what the README says of each is what it does. The keys come as the window tells them.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod quiet;

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced::widget::text_editor::{Binding, KeyPress, Status};
use my_own_plan::app::{Message, bound, meant};
use my_own_plan::journey::Place;
use my_own_plan::plan::List;
use my_own_plan::voice::Sound;
use quiet::{Stage, wash};

// A key with its modifiers, as the window tells it.
fn event(key: Key, modifiers: Modifiers, repeat: bool) -> Event {
    let text = match &key {
        Key::Character(letter) if !modifiers.control() => Some(letter.clone()),
        _ => None,
    };
    Event::KeyPressed {
        modified_key: key.clone(),
        physical_key: match &key {
            Key::Character(letter) if letter.as_str() == "z" => Physical::Code(Code::KeyZ),
            Key::Character(letter) if letter.as_str() == "y" => Physical::Code(Code::KeyY),
            _ => Physical::Code(Code::Fn),
        },
        key,
        location: Location::Standard,
        modifiers,
        text,
        repeat,
    }
}

fn named(name: Named) -> Event {
    event(Key::Named(name), Modifiers::empty(), false)
}

fn letter(letter: &str, modifiers: Modifiers) -> Event {
    event(Key::Character(letter.into()), modifiers, false)
}

// Presses a key after a look at the screen.
fn press(stage: &mut Stage, event: &Event) {
    stage.look();
    if let Some(message) = meant(event, false) {
        stage.send(message);
    }
}

fn press_all(stage: &mut Stage, keys: &[Event]) -> Vec<String> {
    keys.iter()
        .map(|key| {
            press(stage, key);
            stage.app.cursor().unwrap_or("question").to_owned()
        })
        .collect()
}

fn at(place: Place) -> Stage {
    Stage::at(place, &[("along", "off")])
}

// What the field does with a key.
fn typed(key: &Event, many_lines: bool) -> Option<Binding<Message>> {
    let Event::KeyPressed { key, modified_key, physical_key, modifiers, text, .. } = key.clone() else {
        return None;
    };
    let status = Status::Focused { is_hovered: false };
    bound(KeyPress { key, modified_key, physical_key, modifiers, text, status }, many_lines)
}

/// The key, what it does, and the proof.
type Row = (&'static str, &'static str, fn());

const TABLE: &[Row] = &[
    (
        "Tab, Shift+Tab",
        "to the next group and back: the answers, the buttons beside the question, the bar, Next; then the question",
        || {
            let mut stage = at(wash());
            let tab = named(Named::Tab);
            let found = press_all(&mut stage, &[tab.clone(), tab.clone(), tab.clone(), tab.clone(), tab]);
            assert_eq!(found, ["q-wash-a", "answer-not-sure", "bar-back", "bar-next", "question"]);
            let back = event(Key::Named(Named::Tab), Modifiers::SHIFT, false);
            let found =
                press_all(&mut stage, &[back.clone(), back.clone(), back.clone(), back.clone(), back]);
            assert_eq!(found, ["bar-next", "bar-back", "answer-not-sure", "q-wash-a", "question"]);
        },
    ),
    ("Arrows", "from one thing to the next inside a group, and out of it at its end", || {
        let mut stage = at(wash());
        // The answers stand side by side; what is beside the question stands below them.
        let keys = [Named::ArrowDown, Named::ArrowRight, Named::ArrowLeft, Named::ArrowUp].map(named);
        assert_eq!(press_all(&mut stage, &keys), ["q-wash-a", "q-wash-b", "q-wash-a", "question"]);
        let keys = [Named::End, Named::ArrowDown, Named::ArrowUp].map(named);
        let found = press_all(&mut stage, &keys);
        assert_eq!(found, ["q-wash-d", "meaning", "q-wash-c"], "straight up from there");
    }),
    ("Home, End", "to the first and the last thing of a group", || {
        let mut stage = at(wash());
        let keys = [Named::End, Named::Home].map(named);
        assert_eq!(press_all(&mut stage, &keys), ["q-wash-d", "q-wash-a"]);
    }),
    ("Enter, Space", "press what has the cursor; on the question: hear it again", || {
        for key in [Named::Enter, Named::Space] {
            let mut stage = at(wash());
            stage.take();
            press(&mut stage, &named(key));
            assert_eq!((stage.app.presses(), stage.take().len()), (0, 1));
            press(&mut stage, &named(Named::Tab));
            press(&mut stage, &named(key));
            assert_eq!(stage.picked(), ["q-wash-a"]);
        }
    }),
    ("1 to 9", "pick the answer that stands in this place on the page; not where an amount is asked", || {
        for (key, id) in [("1", "q-wash-a"), ("4", "q-wash-d"), ("5", "answer-not-sure")] {
            let mut stage = at(wash());
            press(&mut stage, &letter(key, Modifiers::empty()));
            assert_eq!(stage.picked(), [id], "{key}");
        }
        let mut stage = at(wash());
        for key in ["0", "9", "x"] {
            press(&mut stage, &letter(key, Modifiers::empty()));
        }
        assert!(stage.picked().is_empty());
        // A setting turns them off, and they never pick while somebody types.
        let mut stage = Stage::at(wash(), &[("digits", "off"), ("along", "off")]);
        press(&mut stage, &letter("1", Modifiers::empty()));
        assert!(stage.picked().is_empty());
        assert!(meant(&letter("1", Modifiers::empty()), true).is_none());
    }),
    ("Page Up, Page Down", "turn the page of a long list", || {
        let mut stage = Stage::at(Place::Cards(List::Likes), &[("along", "off"), ("size", "s200")]);
        let pages = stage.app.frame().pages;
        assert!(pages > 2, "{pages}");
        press(&mut stage, &named(Named::PageDown));
        assert_eq!((stage.app.frame().page, stage.app.cursor()), (1, None));
        press(&mut stage, &named(Named::PageUp));
        press(&mut stage, &named(Named::PageUp));
        assert_eq!(stage.app.frame().page, pages - 1);
    }),
    ("Escape", "go back: to the page before, then to the screen before", || {
        let mut stage = Stage::at(Place::Cards(List::Likes), &[("along", "off"), ("size", "s200")]);
        press(&mut stage, &named(Named::PageDown));
        press(&mut stage, &named(Named::Escape));
        assert_eq!((stage.place(), stage.app.frame().page), (&Place::Cards(List::Likes), 0));
        press(&mut stage, &named(Named::Escape));
        assert_ne!(stage.place(), &Place::Cards(List::Likes));
        let mut stage = at(wash());
        press(&mut stage, &named(Named::F1));
        press(&mut stage, &named(Named::Escape));
        assert_eq!(stage.place(), &wash());
        // From a field too.
        assert!(matches!(meant(&named(Named::Escape), true), Some(Message::Escape)));
    }),
    ("F1", "help", || {
        let mut stage = at(wash());
        press(&mut stage, &named(Named::F1));
        assert_eq!(stage.place(), &Place::Help);
    }),
    ("F2", "hear it again, or stop the voice", || {
        let mut stage = at(wash());
        stage.pass(60_000);
        stage.take();
        press(&mut stage, &named(Named::F2));
        stage.pass(500);
        stage.send(meant(&named(Named::F2), false).expect("a message"));
        assert!(matches!(stage.take().as_slice(), [.., Sound::Spoken(..), Sound::Stopped]));
    }),
    ("F12", "leave at once, where the bar has “Leave now”", || {
        let mut stage = at(Place::Question("toilet".into()));
        // At once: also in the first moments of a screen, and while somebody types.
        stage.send(meant(&named(Named::F12), true).expect("a message"));
        assert_eq!((stage.place(), stage.app.session().file()), (&Place::Start, None));
        let mut stage = at(wash());
        press(&mut stage, &named(Named::F12));
        assert_eq!(stage.place(), &wash());
    }),
    ("F11", "the whole screen, or a window again", || {
        // What it does to a window is seen in the real one (`tests/window.rs`).
        assert!(matches!(meant(&named(Named::F11), false), Some(Message::FullScreen)));
    }),
    ("Ctrl with +, − or 0", "larger words, smaller words, words as is usual", || {
        let mut stage = at(wash());
        let mut after = |key: &str| {
            press(&mut stage, &letter(key, Modifiers::CTRL));
            stage.app.session().plan().settings.id(my_own_plan::plan::Knob::Size)
        };
        let found: Vec<&str> = ["+", "=", "-", "0", "-"].into_iter().map(&mut after).collect();
        assert_eq!(found, ["s125", "s150", "s125", "system", "system"]);
    }),
    ("Ctrl+Z", "take back what was said last, and show where", || {
        let mut stage = at(wash());
        press(&mut stage, &letter("2", Modifiers::empty()));
        press(&mut stage, &named(Named::F1));
        press(&mut stage, &letter("z", Modifiers::CTRL));
        assert_eq!((stage.place(), stage.picked().len()), (&wash(), 0));
        // On the same screen the question is said again, so that it is heard that something changed.
        press(&mut stage, &letter("2", Modifiers::empty()));
        stage.take();
        press(&mut stage, &letter("z", Modifiers::CTRL));
        assert!(matches!(stage.take().as_slice(), [.., Sound::Spoken(..)]));
        assert!(stage.picked().is_empty());
    }),
    ("Enter, while typing on one line", "go on", || {
        assert!(
            matches!(typed(&named(Named::Enter), false), Some(Binding::Sequence(keys)) if keys.is_empty())
        );
        assert!(matches!(typed(&named(Named::Enter), true), Some(Binding::Enter)));
        let mut stage = at(Place::Name);
        stage.send(Message::Letters("S".into()));
        stage.look();
        // The field took it, so that it types nothing; what it means comes after.
        stage.send(meant(&named(Named::Enter), true).expect("a message"));
        assert_ne!(stage.place(), &Place::Name);
        let mut stage = at(Place::OwnWords(List::Likes));
        stage.look();
        stage.send(Message::GoOn);
        assert_eq!(stage.place(), &Place::OwnWords(List::Likes), "many lines");
    }),
    ("Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y, while typing", "take typing back, bring it again", || {
        let ctrl = Modifiers::CTRL;
        for (key, modifiers, again) in
            [("z", ctrl, false), ("z", ctrl | Modifiers::SHIFT, true), ("y", ctrl, true)]
        {
            let found = typed(&letter(key, modifiers), false);
            assert!(matches!(found, Some(Binding::Custom(Message::TakeBack(way))) if way == again), "{key}");
            assert!(meant(&letter(key, modifiers), true).is_none(), "{key} is the field's own");
        }
    }),
];

#[test]
fn every_key_does_what_the_readme_says() {
    for (key, what, proof) in TABLE {
        println!("{key}: {what}");
        proof();
    }
}

#[test]
fn the_readme_has_this_table() {
    let readme = include_str!("../README.md");
    let table = readme.split("### Keys").nth(1).expect("the keys");
    let rows: Vec<(&str, &str)> = table
        .lines()
        .skip_while(|line| !line.starts_with("|---"))
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.trim_matches('|').split_once('|'))
        .map(|(key, what)| (key.trim(), what.trim()))
        .collect();
    let ours: Vec<(&str, &str)> = TABLE.iter().map(|(key, what, _)| (*key, *what)).collect();
    assert_eq!(rows, ours);
}

#[test]
fn a_key_that_is_held_down_moves_but_never_presses() {
    let held = |key: Key, modifiers| meant(&event(key, modifiers, true), false);
    let none = Modifiers::empty();
    for name in [Named::Enter, Named::Space, Named::Escape, Named::F1, Named::F11, Named::PageDown] {
        assert!(held(Key::Named(name), none).is_none(), "{name:?}");
    }
    for key in ["z", "+", "-", "0"] {
        assert!(held(Key::Character(key.into()), Modifiers::CTRL).is_none(), "{key}");
    }
    assert!(held(Key::Character("1".into()), none).is_none());
    assert!(meant(&event(Key::Named(Named::Enter), none, true), true).is_none(), "in a field");
    for name in [Named::Tab, Named::ArrowDown, Named::Home] {
        assert!(matches!(held(Key::Named(name), none), Some(Message::Move(_))), "{name:?}");
    }
}

#[test]
fn keys_of_the_desktop_and_of_a_screen_reader_mean_nothing_here() {
    for modifiers in [Modifiers::ALT, Modifiers::LOGO, Modifiers::CTRL | Modifiers::ALT] {
        for name in [Named::Tab, Named::Enter, Named::ArrowDown, Named::F1, Named::F11] {
            assert!(
                meant(&event(Key::Named(name), modifiers, false), false).is_none(),
                "{modifiers:?} {name:?}"
            );
        }
    }
    for key in ["1", "a"] {
        assert!(meant(&letter(key, Modifiers::LOGO), false).is_none());
        assert!(meant(&event(Key::Character(key.into()), Modifiers::ALT, false), false).is_none());
    }
}
