//! Pages of a screen that has more than fits: Next goes on only past what was seen or answered.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;

use every::now;
use iced::Size;
use my_own_plan::app::{App, Message};
use my_own_plan::headless::send;
use my_own_plan::journey::Place;
use my_own_plan::plan::List;
use my_own_plan::screen::{Kind, Zone};
use my_own_plan::store::Folders;
use my_own_plan::tour::{Look, TourError, Walk, Witness};
use my_own_plan::ui;

struct Nobody;

impl Witness for Nobody {
    fn see(&mut self, _app: &App, _name: &str) -> Result<(), TourError> {
        Ok(())
    }
}

fn press(app: &mut App, id: &str) {
    send(app, Message::Press(id.to_owned()));
}

// A person with large words in a small window, at the first question of “My life now”.
fn at_a_question() -> (tempfile::TempDir, Walk<Nobody>) {
    let home = tempfile::tempdir().expect("a folder");
    let look = Look { size: Size::new(1024.0, 600.0), ..Look::default() };
    let mut walk = Walk::new(Folders::under(home.path()), look, &now(), Nobody);
    let app = &mut walk.app;
    for id in ["start-new", "bar-next", "bar-next", "ready-size-s200", "bar-map", "part-life"] {
        press(app, id);
    }
    // Past the areas: what goes well there is not said.
    while !matches!(app.screen().place, Place::Question(_)) {
        press(app, "bar-next");
    }
    assert!(matches!(app.screen().place, Place::Question(_)), "{:?}", app.screen().place);
    assert!(app.frame().pages > 1, "this test needs pages");
    (home, walk)
}

#[test]
fn next_turns_the_page_until_every_answer_was_seen() {
    let (_home, mut walk) = at_a_question();
    let app = &mut walk.app;
    let question = app.screen().place.clone();
    let mut seen = Vec::new();
    for page in 0..app.frame().pages {
        assert_eq!((&app.screen().place, app.frame().page), (&question, page));
        seen.extend(app.frame().spots.iter().map(|spot| spot.id.clone()));
        press(app, "bar-next");
    }
    assert_ne!(app.screen().place, question, "all was seen, so Next goes on");
    press(app, "bar-back");
    assert_eq!(app.screen().place, question);
    for item in &app.screen().items {
        assert!(seen.contains(&item.id), "“{}” was never in sight", item.id);
    }
    // It is asked anew: who comes back has not seen it again.
    press(app, "bar-next");
    assert_eq!((&app.screen().place, app.frame().page), (&question, 1));
}

#[test]
fn pages_seen_by_more_count_too() {
    let (_home, mut walk) = at_a_question();
    let app = &mut walk.app;
    let question = app.screen().place.clone();
    for _ in 1..app.frame().pages {
        press(app, ui::MORE);
    }
    press(app, "bar-next");
    assert_ne!(app.screen().place, question);
}

#[test]
fn next_shows_the_next_page_first_though_something_is_picked() {
    let (_home, mut walk) = at_a_question();
    let app = &mut walk.app;
    let question = app.screen().place.clone();
    let first = app
        .frame()
        .spots
        .iter()
        .find(|spot| app.screen().item(&spot.id).is_some_and(|item| item.kind == Kind::Choice))
        .map(|spot| spot.id.clone());
    press(app, &first.expect("an answer"));
    for page in 1..app.frame().pages {
        press(app, "bar-next");
        assert_eq!((&app.screen().place, app.frame().page), (&question, page));
    }
    press(app, "bar-next");
    assert_ne!(app.screen().place, question);
}

#[test]
fn not_sure_is_an_answer_too() {
    let (_home, mut walk) = at_a_question();
    let app = &mut walk.app;
    let question = app.screen().place.clone();
    press(app, "answer-not-sure");
    for _ in 0..app.frame().pages {
        assert_eq!(app.screen().place, question);
        press(app, "bar-next");
    }
    assert_ne!(app.screen().place, question);
}

#[test]
fn cards_turn_too_and_back_turns_to_the_page_before() {
    let (_home, mut walk) = at_a_question();
    let app = &mut walk.app;
    press(app, "bar-map");
    press(app, "part-about");
    while app.screen().place != Place::Cards(List::Likes) {
        press(app, "bar-next");
    }
    let cards = app.screen().items.iter().filter(|item| item.zone == Zone::Main).count();
    let pages = app.frame().pages;
    assert!(pages > 1 && cards > 2);
    for page in 1..pages {
        press(app, "bar-next");
        assert_eq!((&app.screen().place, app.frame().page), (&Place::Cards(List::Likes), page));
    }
    for page in (0..pages - 1).rev() {
        press(app, "bar-back");
        assert_eq!((&app.screen().place, app.frame().page), (&Place::Cards(List::Likes), page));
    }
    press(app, "bar-back");
    assert_ne!(app.screen().place, Place::Cards(List::Likes));
}

#[test]
fn where_another_window_shows_other_pages_they_are_to_be_seen_again() {
    let (_home, mut walk) = at_a_question();
    let app = &mut walk.app;
    let question = app.screen().place.clone();
    for _ in 1..app.frame().pages {
        press(app, ui::MORE);
    }
    let before = app.frame().pages;
    for width in [640.0, 700.0, 800.0, 1280.0, 1600.0] {
        send(app, Message::Resized(Size::new(width, 600.0)));
        if app.frame().pages > 1 && app.frame().pages != before {
            break;
        }
    }
    assert!(app.frame().pages > 1 && app.frame().pages != before, "this test needs other pages");
    press(app, "bar-next");
    assert_eq!(app.screen().place, question);
}
