//! Pages, and where a screen says that the person is: Next and Back turn pages first, own words are come back to,
//! the map has a mark; and the document is opened to be printed, by a viewer that is none.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod quiet;

use std::path::Path;
use std::process::Command;

use iced::widget::text_editor::{Action, Edit};
use my_own_plan::app::Message;
use my_own_plan::journey::{Part, Place, Ready};
use my_own_plan::plan::List;
use my_own_plan::screen::Zone;
use my_own_plan::share::{OpenError, open_document};
use quiet::{Stage, wash};

fn press(stage: &mut Stage, id: &str) {
    stage.look();
    stage.send(Message::Press(id.into()));
}

#[test]
fn next_and_back_turn_the_pages_first_and_say_which_page_it_is() {
    let mut stage = Stage::at(Place::Cards(List::Likes), &[("along", "off"), ("size", "s200")]);
    let (place, pages) = (stage.place().clone(), stage.app.frame().pages);
    assert!(pages > 2, "{pages}");
    for page in 1..pages {
        stage.take();
        press(&mut stage, "bar-next");
        assert_eq!((stage.place(), stage.app.frame().page), (&place, page));
        let heard = format!("{:?}", stage.take());
        assert!(heard.contains(&format!("Page {}.", page + 1)) || heard.contains("page-"), "{heard}");
    }
    press(&mut stage, "bar-back");
    assert_eq!((stage.place(), stage.app.frame().page), (&place, pages - 2));
    for _ in 0..2 {
        press(&mut stage, "bar-next");
    }
    assert_ne!(stage.place(), &place, "from the last page it goes on");
}

#[test]
fn what_was_not_answered_comes_first_where_several_things_are_asked() {
    let mut stage = Stage::at(Place::Area("food".into()), &[("along", "off"), ("size", "s200")]);
    assert!(stage.app.frame().pages > 1, "two things on two pages");
    press(&mut stage, "bar-next");
    let later = stage.app.screen().items.iter().filter(|item| item.group.is_some());
    let later = later.map(|item| item.id.clone()).find(|id| stage.app.frame().spot(id).is_some());
    press(&mut stage, &later.expect("an answer"));
    press(&mut stage, "bar-map");
    press(&mut stage, "part-life");
    assert!(matches!(stage.place(), Place::Area(_)), "{:?}", stage.place());
    assert_eq!(stage.app.frame().page, 0, "what has no answer is seen, and not gone past");
}

#[test]
fn who_says_something_else_comes_back_to_their_words() {
    let mut stage = Stage::at(Place::Cards(List::Likes), &[("along", "off"), ("size", "s150")]);
    let place = stage.place().clone();
    while stage.app.frame().spot("answer-something-else").is_none() {
        press(&mut stage, "bar-next");
    }
    press(&mut stage, "answer-something-else");
    assert_ne!(stage.place(), &place);
    for letter in "I sing.".chars() {
        stage.send(Message::Typed(Action::Edit(Edit::Insert(letter))));
    }
    press(&mut stage, "bar-next");
    assert_eq!(stage.place(), &place);
    let item = stage.app.screen().item("answer-something-else").expect("their words");
    assert!(item.detail.as_ref().is_some_and(|line| line.text == "I sing."), "{item:?}");
    assert!(stage.app.frame().spot("answer-something-else").is_some(), "on the page that is shown");
    assert_eq!(stage.app.cursor(), Some("answer-something-else"));
}

#[test]
fn the_map_says_where_the_person_was_last() {
    let mut stage = Stage::at(wash(), &[("along", "off")]);
    press(&mut stage, "bar-map");
    let marked: Vec<_> =
        stage.app.screen().items.iter().filter(|item| !item.things.is_empty()).cloned().collect();
    assert_eq!(marked.len(), 1);
    assert_eq!(marked[0].part, Some(Part::Life));
    assert_eq!(marked[0].things[0].label.key.as_deref(), Some("map-here"));
    // It is read, and told to readers, with the rest of the tile.
    assert!(marked[0].spoken().iter().any(|line| line.key.as_deref() == Some("map-here")));
}

// This test once more, in a process of its own: with these programs on its path, and this document.
fn opened_with(programs: &Path, document: &Path) -> String {
    let program = std::env::current_exe().expect("this test");
    let child = Command::new(program)
        .args(["--exact", "opens_in_this_process", "--ignored", "--nocapture"])
        .env("PATH", programs)
        .env("DOCUMENT_TO_OPEN", document)
        .output()
        .expect("it runs");
    String::from_utf8_lossy(&child.stdout).into_owned()
}

#[test]
#[ignore = "the other half of the next test"]
fn opens_in_this_process() {
    let document = std::env::var_os("DOCUMENT_TO_OPEN").expect("a document");
    println!("came of it: {:?}", open_document(Path::new(&document)));
}

#[cfg(target_os = "linux")]
#[test]
fn the_computers_viewer_gets_the_document_and_why_it_does_not_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().expect("a folder");
    let document = home.path().join("plan.pdf");
    std::fs::write(&document, b"%PDF").expect("a document");
    let programs = home.path().join("bin");
    std::fs::create_dir(&programs).expect("a folder");
    let came = |what: Result<(), OpenError>| format!("came of it: {what:?}");
    let found = opened_with(&programs, &document);
    assert!(found.contains(&came(Err(OpenError::NoViewer))), "{found}");
    let got = home.path().join("got");
    let viewer = |ends: &str| {
        let script = format!("#!/bin/sh\nprintf %s \"$1\" > '{}'\nexit {ends}\n", got.display());
        let viewer = programs.join("xdg-open");
        std::fs::write(&viewer, script).expect("a viewer");
        std::fs::set_permissions(&viewer, std::fs::Permissions::from_mode(0o755)).expect("it can be run");
    };
    viewer("0");
    let found = opened_with(&programs, &document);
    assert!(found.contains(&came(Ok(()))), "{found}");
    assert_eq!(std::fs::read_to_string(&got).ok(), document.to_str().map(str::to_owned));
    viewer("3");
    let found = opened_with(&programs, &document);
    assert!(found.contains(&came(Err(OpenError::Failed))) || found.contains("NoViewer"), "{found}");
    std::fs::remove_file(&document).expect("it goes");
    assert!(opened_with(&programs, &document).contains(&came(Err(OpenError::Gone))));
}

#[test]
fn the_face_can_be_another_one_from_the_map_and_from_the_check() {
    for start in [Place::Map, Place::Check] {
        let mut stage = Stage::at(start.clone(), &[("along", "off")]);
        press(&mut stage, "map-me");
        assert_eq!(stage.place(), &Place::Name);
        press(&mut stage, "bar-next");
        assert_eq!(stage.place(), &Place::Face);
        while stage.app.frame().spot("face-face-05").is_none()
            && stage.app.frame().page + 1 < stage.app.frame().pages
        {
            press(&mut stage, "more");
        }
        while stage.place() == &Place::Face {
            press(&mut stage, "bar-next");
        }
        assert_eq!(stage.place(), &Place::Uses);
        while stage.place() == &Place::Uses {
            press(&mut stage, "bar-next");
        }
        assert_eq!(stage.place(), &start, "and back where they came from");
    }
}

#[test]
fn the_page_stays_when_the_window_gets_another_size() {
    let mut stage = Stage::at(Place::Cards(List::Likes), &[("along", "off"), ("size", "s200")]);
    assert!(stage.app.frame().pages > 2);
    press(&mut stage, "bar-next");
    press(&mut stage, "bar-next");
    let first = stage.app.frame().spots[0].id.clone();
    for (width, height) in [(1024.0, 600.0), (1920.0, 1080.0), (800.0, 600.0), (1280.0, 800.0)] {
        stage.send(Message::Resized(iced::Size::new(width, height)));
        let frame = stage.app.frame();
        if (width, height) != (1280.0, 800.0) {
            assert!(frame.spots.iter().any(|spot| spot.id == first) || frame.page > 0, "{width}×{height}");
        }
    }
    assert!(stage.app.frame().page > 0, "it never began anew");
}

#[test]
fn the_last_page_leads_to_the_first_and_says_so() {
    let mut stage = Stage::at(Place::Cards(List::Likes), &[("along", "off"), ("size", "s200")]);
    let pages = stage.app.frame().pages;
    let turns = |stage: &Stage| {
        let nodes = format!("{:?}", stage.app.tree());
        (nodes.contains("More "), nodes.contains("Page 1. "))
    };
    for _ in 1..pages {
        assert_eq!(turns(&stage), (true, false));
        press(&mut stage, "more");
    }
    assert_eq!(turns(&stage), (false, true));
    press(&mut stage, "more");
    assert_eq!(stage.app.frame().page, 0);
}

#[test]
fn nothing_moves_when_somebody_is_here() {
    for (size, text) in [
        ((1024.0, 600.0), "s100"),
        ((1024.0, 600.0), "s150"),
        ((1280.0, 800.0), "s100"),
        ((1280.0, 800.0), "s200"),
    ] {
        let mut stage = Stage::at(Place::Ready(Ready::Who), &[("along", "off"), ("size", text)]);
        stage.send(Message::Resized(iced::Size::new(size.0, size.1)));
        let stand = |stage: &Stage| {
            let spots = stage.app.frame().spots.iter().filter(|spot| spot.zone != Zone::Side);
            spots.cloned().collect::<Vec<_>>()
        };
        while stage.app.frame().spot("ready-who-family").is_none() {
            press(&mut stage, "more");
        }
        let before = stand(&stage);
        press(&mut stage, "ready-who-family");
        assert_eq!(stand(&stage), before, "{size:?} {text}");
        assert!(stage.app.screen().item("ready-who-name").is_some());
        press(&mut stage, "ready-who-family");
        assert_eq!(stand(&stage), before, "{size:?} {text}");
    }
}
