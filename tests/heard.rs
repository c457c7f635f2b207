//! What is heard and pressed while scanning and pointing, with a clock that goes only when it is told to.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;
mod quiet;
#[path = "heard/voice.rs"]
mod voice;

use std::time::Duration;

use every::every_screen;
use iced::Point;
use my_own_plan::access::order::{group_of_id, is_answered, order};
use my_own_plan::app::Message;
use my_own_plan::journey::{Group, Place, Round};
use my_own_plan::plan::{Computer, Knob};
use my_own_plan::screen::{Kind, Zone};
use my_own_plan::voice::{Beep, Heard, Sound, Utterance};
use quiet::{Stage, wash};

fn keys(said: &[Utterance]) -> Vec<&str> {
    said.iter()
        .map(|say| match say {
            Utterance::Clip { key, .. } => key.as_str(),
            Utterance::Words(text) => text.as_str(),
            Utterance::Recorded(_) => "a recording",
        })
        .collect()
}

#[test]
fn the_question_is_read_first_then_each_cue_in_its_own_voice_then_the_choice_is_said_back() {
    let mut stage = Stage::at(wash(), &[("way", "switch"), ("cue-rate", "quick")]);
    let opening = stage.take();
    let Some(Sound::Spoken(said, gain, rate)) = opening.last() else { panic!("{opening:?}") };
    assert_eq!(keys(said), ["q-wash", "q-wash.help"]);
    assert_eq!((*gain, *rate), (0.6, 1.0));
    let reads: Duration = said.iter().map(Utterance::length).sum();
    stage.scan_to("q-wash-a");
    assert!(stage.app.now() >= reads, "scanning waits until the question has been read");
    let cue = stage.take();
    let [Sound::Beep(Beep::Step), Sound::Spoken(said, gain, rate)] = cue.as_slice() else {
        panic!("{cue:?}")
    };
    assert_eq!(keys(said), ["q-wash.a"]);
    assert_eq!((*gain, *rate), (0.45, 1.25), "the cue has a loudness and a rate of its own");
    stage.scan_to("q-wash-b");
    stage.time.pass(Duration::from_millis(500));
    stage.take();
    stage.key("key-Space", true);
    stage.key("key-Space", false);
    let picked = stage.take();
    let [Sound::Beep(Beep::Pick), Sound::Spoken(said, gain, _), ..] = picked.as_slice() else {
        panic!("{picked:?}")
    };
    assert_eq!((keys(said), *gain), (vec!["q-wash.b"], 0.6));
    assert!(stage.app.screen().item("q-wash-b").expect("it").picked, "and it is shown chosen");
    // Nothing waits for an answer now, so Next comes first.
    stage.next();
    while stage.app.scanned_to().is_none() {
        stage.next();
    }
    assert_eq!(stage.app.scanned_to(), Some("bar-next"));
}

#[test]
fn cues_and_sounds_can_be_off() {
    let mut stage = Stage::at(wash(), &[("way", "switch"), ("cue", "off"), ("beeps", "off")]);
    stage.take();
    stage.scan_to("q-wash-c");
    assert_eq!(stage.take(), []);
    let mut stage = Stage::at(wash(), &[("way", "switch"), ("sound", "off")]);
    stage.take();
    let before = stage.app.now();
    stage.scan_to("q-wash-a");
    assert_eq!(stage.app.now(), before, "without a voice nothing is waited for");
    assert_eq!(stage.take(), []);
}

#[test]
fn scanning_rests_after_three_rounds_and_says_so() {
    let mut stage = Stage::at(wash(), &[("way", "switch")]);
    let items = stage.app.order().len();
    let mut cues = 0;
    let mut last = None;
    while stage.app.wake().is_some() && cues < 500 {
        stage.next();
        let now = stage.app.scanned_to().map(str::to_owned);
        if now != last && now.is_some() {
            cues += 1;
        }
        last = now;
    }
    assert_eq!(cues, 3 * items);
    let said = stage.take();
    let Some(Sound::Spoken(said, ..)) = said.last() else { panic!("{said:?}") };
    assert_eq!(keys(said), ["scan-again"]);
    assert!(stage.app.screen().marks.iter().any(|mark| mark.key.as_deref() == Some("scan-again")));
    stage.time.pass(Duration::from_secs(600));
    stage.key("key-Space", true);
    stage.key("key-Space", false);
    assert_eq!(stage.app.scanned_to(), Some("q-wash-a"));
    assert!(stage.app.screen().marks.is_empty(), "and the notice is gone");
}

#[test]
fn stop_can_be_scanned_and_a_press_starts_again() {
    let mut stage = Stage::at(wash(), &[("way", "switch")]);
    stage.scan_to("bar-stop");
    stage.time.pass(Duration::from_millis(400));
    stage.key("key-Space", true);
    stage.key("key-Space", false);
    assert_eq!((stage.app.scanned_to(), stage.app.session().is_still()), (None, true));
    stage.time.pass(Duration::from_secs(2));
    stage.key("key-Space", true);
    assert_eq!((stage.app.scanned_to(), stage.app.session().is_still()), (Some("q-wash-a"), false));
}

#[test]
fn scanning_stands_still_in_another_window_and_in_the_supporters_pages() {
    let mut stage = Stage::at(wash(), &[("way", "switch"), ("along", "off")]);
    stage.scan_to("q-wash-b");
    stage.send(Message::Focused(false));
    assert_eq!(stage.app.wake(), None);
    stage.time.pass(Duration::from_secs(60));
    stage.send(Message::Focused(true));
    stage.next();
    assert_eq!(stage.app.scanned_to(), Some("q-wash-a"), "it goes on with the first");

    let mut stage = Stage::at(Place::Supporter, &[("way", "switch")]);
    assert_eq!(stage.app.wake(), None, "nothing is scanned there");
    stage.send(Message::Press("supporter-scanning".into()));
    assert_eq!(stage.app.screen().place, Place::Group(Group::Scanning));
    stage.time.pass(Duration::from_secs(1));
    stage.key("key-Space", true);
    assert_eq!(stage.app.screen().place, Place::Supporter, "a switch leaves");
}

#[test]
fn any_key_button_or_finger_is_learned_by_pressing_it() {
    let sources = ["key-F9", "key-b", "mouse-right", "touch", "pad-South"];
    for source in sources {
        let mut stage = Stage::at(Place::Learn(0), &[("way", "switch")]);
        stage.key(source, true);
        assert_eq!(stage.app.settings().switches()[0], source);
        assert!(stage.app.screen().lines.iter().any(|line| line.key.as_deref() == Some("learn-switch.done")));
    }
    // What always leads out is never a switch; nor is a press on a button of the screen.
    let mut stage = Stage::at(Place::Learn(0), &[("way", "switch")]);
    stage.key("key-Escape", true);
    let back = stage.app.frame().spot("bar-back").expect("in sight").bounds.center();
    stage.send(Message::Over(Some("bar-back".into()), back));
    stage.key("mouse-left", true);
    assert_eq!(stage.app.settings().switches()[0], "key-Space");
}

#[test]
fn a_second_tap_by_accident_does_nothing() {
    let mut stage = Stage::at(wash(), &[]);
    let at = Point::new(900.0, 700.0);
    let before = stage.app.presses();
    stage.time.pass(Duration::from_secs(5));
    stage.send(Message::Tap("bar-next".into(), at));
    let place = stage.app.screen().place.clone();
    stage.time.pass(Duration::from_millis(150));
    stage.send(Message::Tap("bar-next".into(), at));
    assert_eq!((stage.app.presses(), &stage.app.screen().place), (before + 1, &place));
    stage.time.pass(Duration::from_millis(450));
    stage.send(Message::Tap("bar-next".into(), at));
    assert_eq!(stage.app.presses(), before + 2);
}

#[test]
fn pointing_can_be_stopped_and_started_by_pointing() {
    let mut stage = Stage::at(wash(), &[("way", "dwell"), ("along", "off")]);
    let dwell = |stage: &mut Stage, id: &str| {
        let at = stage.app.frame().spot(id).expect("in sight").bounds.center();
        stage.send(Message::Over(None, Point::new(10.0, 10.0)));
        stage.time.pass(Duration::from_millis(100));
        stage.send(Message::Over(Some(id.into()), at));
        for _ in 0..60 {
            if stage.app.wake().is_none() {
                break;
            }
            stage.next();
        }
    };
    dwell(&mut stage, "bar-point-off");
    assert!(stage.app.session().is_still());
    dwell(&mut stage, "q-wash-a");
    assert!(!stage.app.screen().item("q-wash-a").expect("it").picked, "nothing is picked while it is off");
    dwell(&mut stage, "bar-point-on");
    dwell(&mut stage, "q-wash-a");
    assert!(stage.app.screen().item("q-wash-a").expect("it").picked);
}

#[test]
fn words_light_up_only_where_things_may_move_and_can_be_heard() {
    let stage = Stage::at(wash(), &[]);
    assert!(stage.app.wake().is_some());
    for settings in [[("along", "off")], [("motion", "off")], [("sound", "off")]] {
        assert_eq!(Stage::at(wash(), &settings).app.wake(), None, "{settings:?}");
    }
    let mut stage = Stage::at(wash(), &[]);
    stage.send(Message::Computer(Computer { still: true, ..Computer::default() }));
    assert_eq!(stage.app.wake(), None, "a computer that is set to be still");
    let mut stage = Stage::at(wash(), &[]);
    stage.send(Message::Heard(Heard::Device(false)));
    assert_eq!(stage.app.wake(), None, "a computer without sound");
}

#[test]
fn the_order_of_scanning_has_every_item_once_and_answers_first() {
    for (name, screen) in every_screen() {
        // A page for supporters is no matter for somebody who has a switch.
        let shown: Vec<&str> =
            screen.items.iter().map(|item| item.id.as_str()).filter(|id| *id != "for-supporter").collect();
        let whole = order(&screen, &shown, None);
        // Groups are opened where they stand; an open group ends with itself.
        let mut found: Vec<String> = Vec::new();
        for id in &whole {
            match group_of_id(id) {
                Some(group) => {
                    let mut within = order(&screen, &shown, Some(group));
                    assert_eq!(within.pop().as_ref(), Some(id), "{name}");
                    found.append(&mut within);
                }
                None => found.push(id.clone()),
            }
        }
        let (mut sorted, mut all) = (found.clone(), shown.clone());
        sorted.sort_unstable();
        all.sort_unstable();
        assert_eq!(sorted, all, "{name}");
        let first = screen.item(&found[0]).expect("an item");
        let has_next = screen.items.iter().any(|item| item.zone == Zone::Next);
        if is_answered(&screen) && has_next {
            assert_eq!(first.zone, Zone::Next, "{name}: nothing waits for an answer");
        } else if screen.items.iter().any(|item| item.zone == Zone::Main && item.kind != Kind::Fact) {
            assert_eq!(first.zone, Zone::Main, "{name}");
        }
        if let Some(stop) = found.iter().position(|id| *id == "bar-stop") {
            assert_eq!(stop + 1, found.len(), "{name}: stop is the last");
        }
    }
}

#[test]
fn own_words_are_said_by_the_computers_voice() {
    let mut stage = Stage::at(Place::Name, &[]);
    for letter in "Amira".chars() {
        let edit = iced::widget::text_editor::Edit::Insert(letter);
        stage.send(Message::Typed(iced::widget::text_editor::Action::Edit(edit)));
    }
    stage.take();
    stage.send(Message::Press("own-hear".into()));
    let heard = stage.take();
    assert!(heard.contains(&Sound::Spoken(vec![Utterance::Words("Amira".into())], 0.6, 1.0)), "{heard:?}");
    assert!(stage.app.settings().on(Knob::Own));
    // The same where they stand on another screen: a goal in own words, among the goals.
    stage.send(Message::Press("bar-map".into()));
    assert!(stage.app.screen().item("own-hear").is_none(), "nothing there is in own words");
    for id in ["bar-map", "part-plan"] {
        stage.send(Message::Press(id.into()));
    }
    while stage.app.screen().place != Place::Goals {
        stage.send(Message::Press("bar-next".into()));
    }
    stage.send(Message::Press("answer-something-else".into()));
    for letter in "sea".chars() {
        let edit = iced::widget::text_editor::Edit::Insert(letter);
        stage.send(Message::Typed(iced::widget::text_editor::Action::Edit(edit)));
    }
    // What it is about is asked next. Nobody goes past a page that they have not seen.
    stage.send(Message::Press("bar-next".into()));
    assert!(matches!(stage.app.screen().place, Place::GoalAbout(_)));
    for _ in 0..stage.app.frame().pages {
        stage.send(Message::Press("bar-next".into()));
    }
    assert_eq!(stage.app.screen().place, Place::Goals);
    stage.take();
    stage.send(Message::Press("own-hear".into()));
    let heard = stage.take();
    assert!(heard.contains(&Sound::Spoken(vec![Utterance::Words("sea".into())], 0.6, 1.0)), "{heard:?}");
}

#[test]
fn settings_lead_back_to_where_the_person_was() {
    let mut stage = Stage::at(wash(), &[]);
    let places = [
        ("bar-help", Place::Help),
        ("help-looks", Place::Settings),
        ("my-settings-size", Place::Setting(Knob::Size)),
        ("ready-size-s125", Place::Setting(Knob::Size)),
        ("bar-next", Place::Settings),
        ("my-settings-supporter", Place::Supporter),
        ("supporter-looks", Place::Group(Group::Looks)),
        ("knob-size", Place::Setting(Knob::Size)),
        ("bar-next", Place::Group(Group::Looks)),
        ("bar-next", Place::Supporter),
        ("bar-next", Place::Settings),
        ("bar-return", wash()),
    ];
    for (id, place) in places {
        assert!(stage.app.screen().item(id).is_some(), "no “{id}” at {:?}", stage.app.screen().place);
        // “Next” turns the pages first.
        stage.send(Message::Press(id.into()));
        for _ in 1..stage.app.frame().pages {
            if stage.app.screen().place != place {
                stage.send(Message::Press(id.into()));
            }
        }
        assert_eq!(stage.app.screen().place, place, "{id}");
    }
    assert_eq!(stage.app.settings().text(Computer::default()), 125);
}

#[test]
fn only_the_setting_in_sight_is_put_back() {
    let mut stage = Stage::at(Place::Setting(Knob::Size), &[]);
    stage.send(Message::Press("ready-size-s200".into()));
    assert!(stage.app.screen().item("set-undo").is_some());
    for id in ["bar-map", "bar-help", "help-looks", "my-settings-sound"] {
        stage.send(Message::Press(id.into()));
    }
    assert_eq!(stage.app.screen().place, Place::Setting(Knob::Sound));
    assert!(stage.app.screen().item("set-undo").is_none());
}

#[test]
fn scanning_waits_while_somebody_types() {
    let mut stage = Stage::at(Place::Name, &[("way", "switch"), ("along", "off")]);
    stage.scan_to("about-name-field");
    let edit = iced::widget::text_editor::Edit::Insert('A');
    stage.send(Message::Typed(iced::widget::text_editor::Action::Edit(edit)));
    assert!(stage.app.session().is_still());
    // All that is waited for is that what was typed is kept.
    stage.next();
    assert_eq!((stage.app.wake(), stage.app.session().is_still()), (None, true));
    assert_eq!(stage.app.session().plan().name.as_deref(), Some("A"));
}

#[test]
fn a_tremor_does_not_turn_pointing_on_again() {
    let mut stage = Stage::at(wash(), &[("way", "dwell"), ("along", "off")]);
    let at = stage.app.frame().spot("bar-point-off").expect("in sight").bounds.center();
    stage.send(Message::Over(Some("bar-point-off".into()), at));
    while !stage.app.session().is_still() {
        stage.next();
    }
    stage.send(Message::Over(Some("bar-point-on".into()), Point::new(at.x + 9.0, at.y)));
    assert_eq!(stage.app.wake(), None, "it has to be left first");
}

#[test]
fn a_window_in_front_again_starts_nothing_that_was_stopped() {
    for (place, stop) in [(Place::Supporter, false), (wash(), true)] {
        let mut stage = Stage::at(place, &[("way", "switch"), ("along", "off")]);
        if stop {
            stage.send(Message::Press("bar-stop".into()));
        }
        stage.send(Message::Focused(false));
        stage.send(Message::Focused(true));
        assert_eq!(stage.app.wake(), None);
    }
}

#[test]
fn another_way_of_pressing_begins_awake() {
    let mut stage = Stage::at(Place::Setting(Knob::Way), &[("way", "switch")]);
    stage.send(Message::Press("bar-stop".into()));
    assert!(stage.app.session().is_still());
    stage.send(Message::Press("ready-press-dwell".into()));
    assert!(!stage.app.session().is_still());
    assert!(stage.app.screen().item("bar-point-off").is_some());
    stage.send(Message::Press("bar-point-off".into()));
    stage.send(Message::Press("ready-press-switch".into()));
    assert!(stage.app.wake().is_some(), "and scanning goes");
}

#[test]
fn what_is_shared_can_be_asked_by_watching() {
    let settings = [("way", "helper")];
    let mut stage = Stage::at(Place::ShareWho, &settings);
    for id in ["share-who-worker", "bar-next"] {
        stage.send(Message::Press(id.into()));
    }
    // Nobody said who helps: that is asked first, and then the person is back.
    stage.send(Message::Press("seen-begin".into()));
    assert_eq!(stage.app.screen().place, Place::Ready(my_own_plan::journey::Ready::Who));
    stage.send(Message::Press("ready-who-family".into()));
    // Next shows each page of a screen before it goes on.
    while matches!(stage.app.screen().place, Place::Ready(_)) {
        stage.send(Message::Press("bar-next".into()));
    }
    stage.send(Message::Press("seen-begin".into()));
    let mut asked = Vec::new();
    while stage.app.screen().item("seen-ask-yes").is_some() {
        let about = stage.app.screen().heading.key.clone().unwrap_or_default();
        let saw = if about == "share-what.about" { "seen-ask-yes" } else { "seen-ask-no" };
        asked.push(about);
        stage.send(Message::Press(saw.into()));
    }
    assert_eq!(asked.len(), 4, "{asked:?}");
    stage.send(Message::Press("seen-several-right".into()));
    assert_eq!(stage.app.screen().place, Place::ShareWhat);
    let share = &stage.app.session().plan().given().map(|given| given.parts.clone()).unwrap_or_default();
    assert_eq!(share.iter().map(String::as_str).collect::<Vec<_>>(), ["about"]);
    // A no takes away what was picked before.
    stage.send(Message::Press("seen-begin".into()));
    let mut first = true;
    while stage.app.screen().item("seen-ask-yes").is_some() {
        let about = stage.app.screen().heading.key.as_deref() == Some("share-what.about");
        let saw = if !about && std::mem::take(&mut first) { "seen-ask-yes" } else { "seen-ask-no" };
        stage.send(Message::Press(saw.into()));
    }
    stage.send(Message::Press("seen-several-right".into()));
    let share = &stage.app.session().plan().given().map(|given| given.parts.clone()).unwrap_or_default();
    assert!(share.len() == 1 && !share.contains("about"), "{share:?}");
}

#[test]
fn not_sure_is_kept_only_where_it_is_an_answer() {
    let settings = [("way", "helper")];
    for (place, path) in [(wash(), "life/wash"), (Place::Face, "face"), (Place::MoneySource, "money/source")]
    {
        let mut stage = Stage::at(Place::Seen(Box::new(place), Round::default(), 99), &settings);
        stage.send(Message::Press("seen-many-leave".into()));
        let log = stage.app.session().log().expect("a plan");
        let said = log.statements().iter().filter(|statement| statement.path.as_str() == path).count();
        assert_eq!(said, usize::from(path == "life/wash"), "{path}");
    }
}
