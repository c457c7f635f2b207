//! Every way in: the whole road by keys alone, by one switch, and by pointing and waiting; and what a
//! screen reader is told of every screen.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use accesskit::NodeId;
use every::{every_screen, now};
use iced::Size;
use my_own_plan::access::cursor::{Move, Stop, moved};
use my_own_plan::access::tree;
use my_own_plan::app::{App, Message, targets};
use my_own_plan::headless::send;
use my_own_plan::journey::{Part, Place};
use my_own_plan::plan::{Knob, Settings};
use my_own_plan::reader::Asked;
use my_own_plan::record::{How, PersonId};
use my_own_plan::screen::{Line, Screen};
use my_own_plan::store::Folders;
use my_own_plan::tour::{Hand, Look, TourError, Walk, Witness, without_ids};
use my_own_plan::ui::{self, Looks, Measure};
use my_own_plan::voice::{Speech, Utterance, utterances};
use my_own_plan::words::local_key;

/// Notes every place, and what the switch takes in “My life now”.
#[derive(Default)]
struct Notes {
    places: BTreeSet<String>,
    speech: Speech,
    presses: usize,
    began: Option<Duration>,
    ended: Duration,
    plain: Duration,
}

impl Notes {
    fn length<'a>(&self, lines: impl IntoIterator<Item = &'a Line>) -> Duration {
        utterances(lines, &self.speech, true).iter().map(Utterance::length).sum()
    }
}

impl Witness for Notes {
    fn press(&mut self, app: &App, id: &str) -> Result<(), TourError> {
        let screen = app.screen();
        self.places.insert(without_ids(&format!("{:?}", screen.place)));
        if screen.part == Part::Life {
            self.began.get_or_insert(app.now());
            self.presses += 1;
            // The same screen, scanned in the order in which it is read, by the same rules.
            let step = Duration::from_millis(app.settings().value(Knob::Step).into());
            if self.presses_here(screen) {
                self.plain += self.length(screen.opening());
            }
            for (at, spot) in app.frame().spots.iter().enumerate() {
                let cue = screen.item(&spot.id).map_or(&screen.more, |item| &item.label);
                let rate = app.settings().gain(Knob::CueRate);
                self.plain += self.length([cue]).div_f32(rate);
                if spot.id == id {
                    // As the walk presses: a moment after the cue has begun.
                    break;
                }
                self.plain += if at == 0 { step * 2 } else { step };
            }
        } else if self.began.is_some() && self.ended.is_zero() {
            self.ended = app.now();
        }
        Ok(())
    }
}

impl Notes {
    // Whether this is the first press on a screen, so that its question was read before.
    fn presses_here(&self, screen: &Screen) -> bool {
        screen.items.iter().all(|item| !item.picked)
    }
}

const WINDOW: Size = Size::new(1280.0, 800.0);

fn walk(hand: Hand) -> Walk<Notes> {
    let home = tempfile::tempdir().expect("a folder");
    let notes = Notes { speech: Speech::built_in(), ..Notes::default() };
    let mut walk = Walk::by(hand, Folders::under(home.path()), Look::default(), &now(), notes);
    walk.whole_road().unwrap_or_else(|error| panic!("{hand:?}: {error}"));
    walk
}

// A person before the first screen.
fn fresh() -> (tempfile::TempDir, Walk<Notes>) {
    let home = tempfile::tempdir().expect("a folder");
    let folders = Folders::under(home.path());
    let walk = Walk::by(Hand::Straight, folders, Look::default(), &now(), Notes::default());
    (home, walk)
}

// What every walk must come to; own words need letters.
fn road(types: bool) -> BTreeSet<String> {
    let mut all = walk(Hand::Straight).witness.places;
    if !types {
        all.retain(|place| !place.starts_with("Goal(\"own\"") && !place.starts_with("GoalAbout"));
    }
    all
}

/// Counts the keys of each press, without those of typing.
#[derive(Default)]
struct Keys {
    presses: usize,
    fewest: usize,
    forward: usize,
}

impl Witness for Keys {
    fn press(&mut self, app: &App, id: &str) -> Result<(), TourError> {
        let count = |hand: Hand| hand.keys(app, id).map_or(0, |keys| keys.len());
        self.presses += 1;
        self.fewest += count(Hand::Keys);
        self.forward += count(Hand::Tab);
        Ok(())
    }
}

#[test]
fn the_whole_road_by_keys_alone_and_how_many() {
    assert_eq!(walk(Hand::Tab).witness.places, road(true));
    assert_eq!(walk(Hand::Keys).witness.places, road(true));
    let home = tempfile::tempdir().expect("a folder");
    let mut walk =
        Walk::by(Hand::Keys, Folders::under(home.path()), Look::default(), &now(), Keys::default());
    walk.whole_road().expect("the road leads to its end");
    let Keys { presses, fewest, forward } = walk.witness;
    println!("The whole road: {presses} presses; {fewest} keys by the fewest, {forward} always forward");
    assert!(presses <= fewest && fewest < forward);
}

#[test]
fn arrows_alone_reach_everything_on_every_screen() {
    ui::load_fonts();
    let mut measure = Measure::default();
    for (name, screen) in every_screen() {
        let pages = ui::layout(&screen, WINDOW, Looks::default(), 0, &mut measure).pages;
        for page in 0..pages {
            let frame = ui::layout(&screen, WINDOW, Looks::default(), page, &mut measure);
            let targets = targets(&screen, &frame);
            let mut found: Vec<Option<&str>> = vec![None];
            let mut at = 0;
            while let Some(&from) = found.get(at) {
                // In a field the arrows are its own: Tab leads out of it.
                let in_field = targets.iter().any(|t| Some(t.id.as_str()) == from && t.stop == Stop::Field);
                let arrows = [Move::Up, Move::Down, Move::Left, Move::Right];
                let moves = if in_field { &[Move::Next, Move::Previous][..] } else { &arrows[..] };
                for to in moves {
                    let next = moved(&targets, from, *to);
                    if !found.contains(&next) {
                        found.push(next);
                    }
                }
                at += 1;
            }
            assert_eq!(found.len(), targets.len() + 1, "{name}, page {page}: {found:?}");
        }
    }
}

#[test]
fn the_whole_road_by_pointing_and_waiting_alone() {
    let found = walk(Hand::Dwell).witness.places;
    assert!(found.is_superset(&road(false)), "{:?}", road(false).difference(&found).collect::<Vec<_>>());
}

#[test]
fn the_whole_road_by_pointing_where_it_asks_once_more() {
    let found = walk(Hand::Confirm).witness.places;
    assert!(found.is_superset(&road(false)), "{:?}", road(false).difference(&found).collect::<Vec<_>>());
}

#[test]
fn the_whole_road_by_one_switch_alone_and_what_it_takes() {
    let walk = walk(Hand::Switch);
    let found = &walk.witness.places;
    assert!(found.is_superset(&road(false)), "{:?}", road(false).difference(found).collect::<Vec<_>>());
    let notes = &walk.witness;
    let time = notes.ended - notes.began.expect("my life");
    let minutes = |time: Duration| time.as_secs_f32() / 60.0;
    println!("My life now, with all that follows, one switch, standard settings");
    println!("| order of scanning           | presses | minutes |");
    println!("|-----------------------------|---------|---------|");
    println!("| ours                        | {:7} | {:7.1} |", notes.presses, minutes(time));
    println!("| every item in reading order | {:7} | {:7.1} |", notes.presses, minutes(notes.plain));
    assert!(time < notes.plain, "our order takes longer than none");
    // What was pressed by a switch was pressed by the person's helper or the person, never observed.
    let log = walk.app.session().log().expect("a plan");
    assert!(log.statements().iter().all(|statement| statement.how != How::Observed));
}

#[test]
fn a_helper_asks_one_by_one_and_what_was_seen_is_kept() {
    let (_home, mut walk) = fresh();
    let app = &mut walk.app;
    let press = |app: &mut App, id: &str| {
        assert!(app.screen().item(id).is_some(), "no “{id}” at {:?}", app.screen().place);
        send(app, Message::Press(id.into()));
    };
    press(app, "start-new");
    for id in ["bar-next", "bar-next", "ready-press-helper", "bar-next"] {
        press(app, id);
    }
    for id in ["ready-who-staff", "bar-next", "ready-how-body", "bar-pause", "pause-go-on"] {
        press(app, id);
    }
    press(app, "bar-map");
    press(app, "part-life");
    while !matches!(app.screen().place, Place::Question(_)) {
        press(app, "bar-next");
    }
    let question = app.screen().place.clone();
    let id = match &question {
        Place::Question(id) => id.clone(),
        other => panic!("a question, not {other:?}"),
    };
    // The first round: yes to everything.
    press(app, "seen-begin");
    let mut first = Vec::new();
    while app.screen().item("seen-ask-yes").is_some() {
        first.push(app.screen().heading.text.clone());
        press(app, "seen-ask-yes");
    }
    assert_eq!(first.len(), 6);
    assert_eq!(app.screen().heading.key.as_deref(), Some("seen-many"), "a yes to everything is noticed");
    assert_eq!(app.session().plan().answer(&id).and_then(|answer| answer.option()), None);
    // The second asks in another order.
    press(app, "seen-many-again");
    let mut second = Vec::new();
    while app.screen().item("seen-ask-yes").is_some() {
        let line = app.screen().heading.text.clone();
        let saw = if line == first[2] { "seen-ask-yes" } else { "seen-ask-no" };
        second.push(line);
        press(app, saw);
    }
    assert_ne!(first, second);
    assert_eq!(first.iter().collect::<HashSet<_>>(), second.iter().collect::<HashSet<_>>());
    press(app, "seen-one-right");
    assert_eq!(app.screen().place, question);
    let answer = app.session().plan().answer(&id).expect("an answer");
    assert_eq!(answer.option(), Some("c"));
    let view = answer.view().expect("a view");
    let helper = app.session().plan().today().helper();
    assert_eq!((view.by, view.how, Some(view.entered_by)), (PersonId::Me, How::Showed, helper));
}

#[test]
fn a_helper_asks_cards_one_by_one_too() {
    let (_home, mut walk) = fresh();
    let app = &mut walk.app;
    let press = |app: &mut App, id: &str| send(app, Message::Press(id.into()));
    for id in ["start-new", "bar-next", "bar-next", "ready-press-helper", "bar-next"] {
        press(app, id);
    }
    press(app, "ready-who-family");
    while app.screen().place != Place::Cards(my_own_plan::plan::List::Likes) {
        press(app, "bar-next");
    }
    let likes = app.screen().place.clone();
    press(app, "seen-begin");
    let mut asked = 0;
    while app.screen().item("seen-ask-yes").is_some() {
        press(app, if asked < 2 { "seen-ask-yes" } else { "seen-ask-no" });
        asked += 1;
    }
    assert!(asked > 5, "every card was asked");
    assert_eq!(app.screen().heading.key.as_deref(), Some("seen-several"));
    press(app, "seen-several-right");
    assert_eq!(app.screen().place, likes);
    let cards = app.session().plan().cards(my_own_plan::plan::List::Likes).expect("cards");
    assert_eq!(cards.picked.len(), 2);
    let log = app.session().log().expect("a plan");
    let about = |path: &str| path.starts_with("about/likes/");
    let all: Vec<_> = log.statements().iter().filter(|statement| about(statement.path.as_str())).collect();
    assert!(
        all.iter().all(|statement| (statement.by, statement.how) == (PersonId::Me, How::Showed))
            && all.len() == 2
    );
}

#[test]
fn a_change_of_a_setting_is_put_back_by_one_press() {
    let (_home, mut walk) = fresh();
    for id in ["start-new", "bar-next", "ready-size-s200", "set-undo"] {
        send(&mut walk.app, Message::Press(id.into()));
    }
    assert_eq!(walk.app.settings().text(my_own_plan::plan::Computer::default()), 100);
    send(&mut walk.app, Message::Press("set-undo".into()));
    assert_eq!(
        walk.app.settings().text(my_own_plan::plan::Computer::default()),
        200,
        "and one more brings it again"
    );
}

#[test]
fn everything_on_every_screen_is_spoken() {
    let speech = Speech::built_in();
    for (name, screen) in every_screen() {
        for item in &screen.items {
            assert!(!utterances(item.spoken(), &speech, true).is_empty(), "{name}: “{}” is silent", item.id);
            // What is for the supporter is read, not heard. A pack has words and no recordings: the computer reads them.
            let for_me = !screen.is_for_supporter() && item.id != "for-supporter";
            let fixed = item.label.key.as_ref().filter(|key| for_me && local_key(key).is_none());
            if let Some(key) = fixed {
                assert!(speech.of(&item.label).is_some(), "{name}: “{key}” has no recording");
            }
        }
    }
}

#[test]
fn what_a_screen_reader_asks_for_is_what_a_press_does() {
    let home = tempfile::tempdir().expect("a folder");
    let folders = Folders::under(home.path());
    folders.make().expect("folders");
    // No time passes here; presses that follow each other at once are in `tests/presses.rs`.
    std::fs::write(&folders.settings_file, "taps = \"ms0\"\n").expect("settings");
    let mut walk = Walk::by(Hand::Straight, folders, Look::default(), &now(), Notes::default());
    let app = &mut walk.app;
    let node = |app: &App, id: &str| tree::node_id(app.screen(), id);
    send(app, Message::Asked(Asked::Begun));
    let told = |app: &App| app.screen().marks.iter().any(|mark| mark.key.as_deref() == Some("reader-on"));
    assert!(told(app), "two voices talk at once, and the band says so");
    assert_eq!(app.screen().place, Place::Start, "no page comes unasked");
    let new = node(app, "start-new");
    send(app, Message::Asked(Asked::Focus(new)));
    assert_eq!(app.cursor(), Some("start-new"));
    send(app, Message::Asked(Asked::Press(new)));
    while app.screen().place != Place::Name {
        let next = node(app, "bar-next");
        send(app, Message::Asked(Asked::Press(next)));
    }
    let field = node(app, "about-name-field");
    send(app, Message::Asked(Asked::Write(field, "Amira".into())));
    let next = node(app, "bar-next");
    send(app, Message::Asked(Asked::Press(next)));
    assert_eq!(app.session().plan().name.as_deref(), Some("Amira"));
    // What is not there, or is on another screen, does nothing.
    let place = app.screen().place.clone();
    send(app, Message::Asked(Asked::Press(field)));
    send(app, Message::Asked(Asked::Press(NodeId(77))));
    assert_eq!(app.screen().place, place);
}

#[test]
fn nothing_waits_for_the_clock_where_nothing_moves() {
    let (_home, mut walk) = fresh();
    for id in ["start-new", "bar-next", "bar-next"] {
        send(&mut walk.app, Message::Press(id.into()));
    }
    // Words light up while they are said; then the program is at rest.
    let mut steps = 0;
    while let Some(wake) = walk.app.wake() {
        walk.go_to(wake);
        send(&mut walk.app, Message::Tick);
        steps += 1;
        assert!(steps < 200, "it never comes to rest");
    }
    assert!(steps > 3, "no word was lit");
    assert_eq!(Settings::default().value(Knob::Way), 0);
}
