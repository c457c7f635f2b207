//! Presses that nobody meant, in every way of pressing; where the cursor is; what moves it; what is taken
//! back. With a clock that goes only when it is told to.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod quiet;

use iced::widget::text_editor::Action;
use iced::{Point, Size};
use my_own_plan::access::cursor::Move;
use my_own_plan::access::dwell::CONFIRM;
use my_own_plan::access::tree::node_id;
use my_own_plan::app::{Input, Message};
use my_own_plan::journey::Place;
use my_own_plan::reader::Asked;
use my_own_plan::tour::Hand;
use my_own_plan::voice::{Heard, Sound, Utterance};
use quiet::{Stage, wash};

/// Ways to press an item by hand, each with the settings that it needs.
#[derive(Debug, Clone, Copy, PartialEq)]
enum By {
    Key,
    Tap,
    Reader,
    Digit,
    Escape,
    F1,
    Switch,
    GoOn,
}

// Where one press goes on by this way: the place, and the settings.
fn stage_for(by: By, taps: &str) -> Stage {
    let place = match by {
        By::GoOn => Place::Name,
        _ => wash(),
    };
    let way = if by == By::Switch { "switch" } else { "press" };
    Stage::at(place, &[("way", way), ("taps", taps), ("repeat", taps), ("along", "off")])
}

// The same item is pressed again by this way, wherever it stands now.
fn press(stage: &mut Stage, by: By, id: &str) {
    let centre = |stage: &Stage| stage.app.frame().spot(id).expect("in sight").bounds.center();
    match by {
        By::Key => {
            for key in Hand::Tab.keys(&stage.app, id).expect("keys lead there") {
                stage.send(key);
            }
        }
        By::Tap => {
            let at = centre(stage);
            stage.send(Message::Tap(id.into(), at));
        }
        By::Reader => {
            let node = node_id(stage.app.screen(), id);
            stage.send(Message::Asked(Asked::Press(node)));
        }
        By::Digit => {
            let at = stage.app.answers().position(|answer| answer == id).expect("an answer");
            stage.send(Message::Digit(u8::try_from(at + 1).expect("few")));
        }
        By::Escape => stage.send(Message::Escape),
        By::F1 => stage.send(Message::Help),
        By::Switch => switch(stage),
        By::GoOn => stage.send(Message::GoOn),
    }
}

fn switch(stage: &mut Stage) {
    stage.key("key-Space", true);
    stage.key("key-Space", false);
}

#[test]
fn a_second_press_of_what_was_pressed_is_passed_over_in_every_way() {
    for by in [By::Key, By::Tap, By::Reader, By::Digit] {
        let mut stage = stage_for(by, "ms400");
        stage.look();
        let before = stage.app.presses();
        press(&mut stage, by, "q-wash-b");
        stage.pass(399);
        press(&mut stage, by, "q-wash-b");
        assert_eq!((stage.app.presses(), stage.picked()), (before + 1, vec!["q-wash-b"]), "{by:?}");
        stage.pass(1);
        press(&mut stage, by, "q-wash-b");
        assert_eq!(stage.app.presses(), before + 2, "{by:?}: later it counts");
        // Another item at once is meant.
        press(&mut stage, by, "q-wash-c");
        assert_eq!((stage.app.presses(), stage.picked()), (before + 3, vec!["q-wash-c"]), "{by:?}");
    }
}

#[test]
fn a_second_press_never_answers_the_next_screen_whatever_the_two_ways_are() {
    let ways = [By::Key, By::Tap, By::Reader, By::Escape, By::F1];
    for first in ways {
        for second in [By::Key, By::Tap, By::Reader, By::Digit, By::Escape, By::F1] {
            let mut stage = stage_for(first, "ms400");
            stage.look();
            let id = match first {
                By::Escape => "bar-back",
                By::F1 => "bar-help",
                _ => "bar-next",
            };
            press(&mut stage, first, id);
            let place = stage.place().clone();
            assert_ne!(place, wash(), "{first:?}");
            let presses = stage.app.presses();
            let picked: Vec<String> = stage.picked().into_iter().map(str::to_owned).collect();
            assert_eq!(stage.app.cursor(), None, "the question has it");
            // Whatever is the first that could be pressed there.
            let answer = stage.app.answers().next().unwrap_or("bar-map").to_owned();
            let then = |stage: &mut Stage| match second {
                By::Digit => stage.send(Message::Digit(1)),
                by => press(stage, by, &answer),
            };
            for wait in [0, 100, 250, 249] {
                stage.pass(wait);
                then(&mut stage);
            }
            assert_eq!((stage.app.presses(), stage.place()), (presses, &place), "{first:?} {second:?}");
            assert_eq!(stage.picked(), picked, "{first:?} {second:?}");
            stage.pass(1);
            // After these moments it is heard, where there is something to hear.
            then(&mut stage);
            let there = second != By::Digit || stage.app.answers().next().is_some();
            assert_eq!(stage.app.presses() > presses, there, "{first:?} {second:?}");
        }
    }
}

#[test]
fn enter_twice_from_a_field_goes_on_once() {
    let mut stage = stage_for(By::GoOn, "ms400");
    stage.look();
    stage.send(Message::Letters("S".into()));
    stage.send(Message::GoOn);
    let place = stage.place().clone();
    assert_ne!(place, Place::Name);
    for _ in 0..5 {
        stage.pass(110);
        stage.send(Message::Pick);
        stage.send(Message::GoOn);
    }
    assert_eq!((stage.place(), stage.picked().len()), (&place, 0));
}

#[test]
fn a_switch_that_is_pressed_twice_presses_once() {
    // Without a voice the first item has its cue at once: the worst case.
    let settings = [("way", "switch"), ("sound", "off"), ("along", "off")];
    let mut stage = Stage::at(wash(), &settings);
    stage.scan_to("bar-next");
    stage.pass(700);
    switch(&mut stage);
    let place = stage.place().clone();
    assert_ne!(place, wash());
    stage.send(Message::Tick);
    for _ in 0..5 {
        stage.pass(119);
        switch(&mut stage);
    }
    assert_eq!((stage.place(), stage.picked().len()), (&place, 0));
    stage.pass(400);
    switch(&mut stage);
    assert!(stage.app.scanned_to().is_some() || !stage.picked().is_empty(), "then it is a switch again");
}

#[test]
fn the_first_moments_grow_with_the_setting_and_go_with_it() {
    for (taps, moments) in [("ms0", 0), ("ms400", 600), ("ms1000", 1500)] {
        let mut stage = stage_for(By::Key, taps);
        stage.look();
        press(&mut stage, By::Tap, "bar-next");
        let presses = stage.app.presses();
        if moments > 0 {
            stage.pass(moments - 1);
            stage.send(Message::Digit(1));
            assert_eq!(stage.app.presses(), presses, "{taps}");
            stage.pass(1);
        }
        stage.send(Message::Digit(1));
        assert_eq!(stage.app.presses(), presses + 1, "{taps}");
    }
}

#[test]
fn somebody_who_is_quick_with_the_keys_is_not_held_up() {
    let mut stage = Stage::at(wash(), &[("along", "off")]);
    stage.look();
    stage.send(Message::Digit(2));
    stage.pass(40);
    stage.send(Message::Move(Move::Next));
    stage.send(Message::Move(Move::Next));
    stage.send(Message::Move(Move::Next));
    stage.pass(40);
    assert_eq!(stage.app.cursor(), Some("bar-next"));
    stage.send(Message::Pick);
    assert_ne!(stage.place(), &wash());
}

#[test]
fn the_question_has_the_cursor_first_and_a_press_on_it_says_it_again() {
    let mut stage = Stage::at(wash(), &[("along", "off")]);
    stage.look();
    assert_eq!(stage.app.cursor(), None);
    stage.take();
    stage.send(Message::Pick);
    let heard = stage.take();
    let Some(Sound::Spoken(said, ..)) = heard.last() else { panic!("{heard:?}") };
    assert!(matches!(&said[0], Utterance::Clip { key, .. } if key == "q-wash"));
    assert_eq!(stage.app.presses(), 0);
    stage.send(Message::Move(Move::Next));
    assert_eq!(stage.app.cursor(), Some("q-wash-a"));
    stage.send(Message::Move(Move::Up));
    assert_eq!(stage.app.cursor(), None, "above the first answer is the question");
    // Where an answer is picked the question has it all the same, and Tab goes to what is picked.
    stage.send(Message::Digit(3));
    stage.look();
    stage.send(Message::Escape);
    stage.look();
    stage.send(Message::Press("bar-map".into()));
    // Behind what was answered last the part would go on; what was said leads back to it.
    stage.send(Message::Press("said-show".into()));
    stage.send(Message::Press("q-wash-name".into()));
    assert_eq!(stage.place(), &wash());
    assert_eq!((stage.app.cursor(), stage.picked()), (None, vec!["q-wash-c"]));
    stage.send(Message::Move(Move::Next));
    assert_eq!(stage.app.cursor(), Some("q-wash-c"));
}

#[test]
fn whoever_begins_to_type_is_in_the_field() {
    let mut stage = Stage::at(Place::Name, &[("along", "off")]);
    stage.look();
    assert_eq!(stage.app.cursor(), None);
    stage.send(Message::Digit(4));
    stage.send(Message::Letters("U".into()));
    assert_eq!(stage.app.cursor(), Some("about-name-field"));
    // Once the field has the keys, what comes past it types nothing twice.
    assert_eq!(stage.app.session().text().as_deref(), Some("4"));
    let mut stage = Stage::at(wash(), &[("along", "off")]);
    stage.send(Message::Letters("x".into()));
    assert_eq!((stage.app.cursor(), stage.picked().len()), (None, 0));
}

fn over(stage: &mut Stage, id: &str) {
    let at = stage.app.frame().spot(id).expect("in sight").bounds.center();
    stage.send(Message::Over(Some(id.into()), at));
}

// The time until something is pressed by resting the pointer, in milliseconds.
fn until_pressed(stage: &mut Stage) -> Option<u128> {
    let (began, presses) = (stage.app.now(), stage.app.presses());
    for _ in 0..600 {
        stage.app.wake()?;
        stage.next();
        if stage.app.presses() > presses {
            return Some((stage.app.now() - began).as_millis());
        }
    }
    None
}

#[test]
fn resting_on_an_item_counts_from_the_end_of_its_words() {
    let length = |stage: &mut Stage, id: &str| {
        stage.take();
        over(stage, id);
        let heard = stage.take();
        let Some(Sound::Spoken(said, ..)) = heard.last() else { panic!("{heard:?}") };
        said.iter().map(Utterance::length).sum::<std::time::Duration>().as_millis()
    };
    let dwell = [("way", "dwell"), ("along", "off"), ("motion", "off")];
    let mut stage = Stage::at(wash(), &dwell);
    stage.look();
    let said = length(&mut stage, "q-wash-c");
    assert!(said > 1750, "longer than the time itself: {said}");
    let took = until_pressed(&mut stage).expect("a press");
    assert!((said + 1500..said + 1510).contains(&took), "{took} after {said}");
    // At once, where that is set.
    let mut stage = Stage::at(wash(), &[&dwell[..], &[("dwell-from", "over")]].concat());
    stage.look();
    over(&mut stage, "q-wash-c");
    assert_eq!(until_pressed(&mut stage), Some(1750));
    // Without sound, or without a device for it, nothing is waited for.
    let mut stage = Stage::at(wash(), &[&dwell[..], &[("sound", "off")]].concat());
    over(&mut stage, "q-wash-c");
    assert_eq!(until_pressed(&mut stage), Some(1750));
    let mut stage = Stage::at(wash(), &dwell);
    stage.send(Message::Heard(Heard::Device(false)));
    over(&mut stage, "q-wash-c");
    assert_eq!(until_pressed(&mut stage), Some(1750));
}

#[test]
fn a_reading_is_stopped_by_resting_on_its_button() {
    let mut stage = Stage::at(wash(), &[("way", "dwell"), ("along", "off"), ("motion", "off")]);
    stage.look();
    stage.look();
    stage.send(Message::Press("bar-hear".into()));
    stage.take();
    over(&mut stage, "bar-hear");
    assert_eq!(until_pressed(&mut stage), Some(1750), "not at the end of the reading");
    assert_eq!(stage.take(), [], "it is silent: nothing more is said");
}

#[test]
fn speech_that_begins_anew_stops_no_dwell() {
    let mut stage = Stage::at(wash(), &[("way", "dwell"), ("along", "off"), ("motion", "off")]);
    stage.look();
    over(&mut stage, "q-wash-a");
    // A helper has the screen read again, over and over.
    for _ in 0..12 {
        stage.pass(1000);
        stage.send(Message::Press("bar-hear".into()));
        over(&mut stage, "q-wash-a");
        stage.send(Message::Tick);
    }
    // What is pressed must be left first, also by another hand.
    stage.send(Message::Over(None, Point::new(10.0, 2.0)));
    over(&mut stage, "q-wash-a");
    assert!(until_pressed(&mut stage).is_some(), "it never comes");
    assert_eq!(stage.picked(), ["q-wash-a"]);
}

#[test]
fn what_leads_away_takes_twice_the_time() {
    for (id, times) in [("bar-back", 2), ("bar-map", 2), ("bar-pause", 2), ("bar-help", 1), ("bar-next", 1)] {
        let settings = [("way", "dwell"), ("along", "off"), ("motion", "off"), ("sound", "off")];
        let mut stage = Stage::at(wash(), &settings);
        stage.look();
        over(&mut stage, id);
        assert_eq!(until_pressed(&mut stage), Some(250 + 1500 * times), "{id}");
    }
}

#[test]
fn where_it_asks_once_more_only_the_small_target_picks() {
    let settings =
        [("way", "dwell"), ("along", "off"), ("motion", "off"), ("sound", "off"), ("dwell-from", "confirm")];
    let mut stage = Stage::at(wash(), &settings);
    stage.look();
    over(&mut stage, "q-wash-b");
    assert_eq!((until_pressed(&mut stage), stage.picked().len()), (None, 0));
    let target = stage.app.asks_once_more().expect("the target");
    assert!(target.width >= 96.0 && target.height >= 96.0);
    // Leaving takes it away.
    stage.send(Message::Over(None, Point::new(10.0, 2.0)));
    stage.next();
    assert_eq!((stage.app.asks_once_more(), stage.app.wake()), (None, None));
    // Resting on it picks, and so does a press on it.
    for tap in [false, true] {
        stage.look();
        let id = if tap { "q-wash-c" } else { "q-wash-b" };
        over(&mut stage, id);
        assert_eq!(until_pressed(&mut stage), None);
        let at = stage.app.asks_once_more().expect("the target").center();
        if tap {
            stage.send(Message::Tap(CONFIRM.into(), at));
        } else {
            stage.send(Message::Over(Some(CONFIRM.into()), at));
            assert_eq!(until_pressed(&mut stage), Some(1750));
        }
        assert_eq!((stage.picked(), stage.app.asks_once_more()), (vec![id], None));
        stage.send(Message::Over(None, Point::new(10.0, 2.0)));
    }
}

#[test]
fn a_key_that_is_a_switch_stays_one() {
    let settings = [("way", "switch"), ("switch-1", "key-2"), ("sound", "off"), ("along", "off")];
    let mut stage = Stage::at(wash(), &settings);
    stage.scan_to("q-wash-a");
    stage.pass(700);
    let input = |down| {
        Message::Input(Input {
            source: "key-2".into(),
            down,
            typed: false,
            at: None,
            then: down.then(|| Box::new(Message::Digit(2))),
        })
    };
    stage.send(input(true));
    stage.send(input(false));
    assert_eq!(stage.picked(), ["q-wash-a"], "the switch, not the second answer");
}

// The field is in sight, and the ring is round it.
fn types_in_sight(stage: &Stage) -> bool {
    let field = stage.app.screen().field().map(|item| item.id.as_str());
    stage.app.frame().field.is_some() && stage.app.cursor() == field
}

#[test]
fn what_is_typed_goes_into_a_field_that_is_in_sight() {
    let mut stage = Stage::at(Place::Name, &[("size", "s200")]);
    stage.send(Message::Resized(Size::new(640.0, 480.0)));
    // The page before the field, where there is one.
    for _ in 0..stage.app.frame().pages {
        if stage.app.frame().field.is_some() {
            stage.look();
            stage.send(Message::Turn(true));
        }
    }
    assert!(stage.app.frame().field.is_none(), "the field is on another page");
    stage.look();
    stage.send(Message::Letters("S".into()));
    assert!(types_in_sight(&stage));
    assert_eq!(stage.app.session().text().as_deref(), Some("S"));
    // It stays in sight whatever becomes of the window.
    for (width, height) in [(800.0, 600.0), (1024.0, 600.0), (700.0, 500.0), (640.0, 480.0)] {
        stage.send(Message::Resized(Size::new(width, height)));
        assert!(types_in_sight(&stage), "{width} × {height}");
    }
    // Who clicks into the field has the cursor there.
    let mut stage = Stage::at(Place::Name, &[]);
    assert_eq!(stage.app.cursor(), None);
    stage.send(Message::Typed(Action::Click(Point::new(3.0, 3.0))));
    assert!(types_in_sight(&stage));
}

#[test]
fn what_was_picked_stays_in_sight_when_the_page_becomes_another() {
    let knob = my_own_plan::plan::Knob::Way;
    let mut stage = Stage::at(Place::Setting(knob), &[("size", "s150")]);
    stage.send(Message::Resized(Size::new(800.0, 600.0)));
    while stage.app.frame().spot("ready-press-helper").is_none() {
        stage.look();
        stage.send(Message::Turn(false));
    }
    stage.look();
    stage.send(Message::Tap("ready-press-helper".into(), Point::new(400.0, 300.0)));
    assert_eq!(stage.picked(), ["ready-press-helper"]);
    assert!(stage.app.frame().spot("ready-press-helper").is_some(), "its tick is seen");
}
