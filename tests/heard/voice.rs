//! When the voice speaks, how fast, what stops it, and what is so without sound.

use my_own_plan::journey::Ready;
use my_own_plan::reader::Asked;

use super::*;

/// What was said, by its keys; a stop is `-`.
fn said(stage: &mut Stage) -> Vec<String> {
    let name = |sound: &Sound| match sound {
        Sound::Spoken(said, ..) => Some(keys(said).join(" ")),
        Sound::Stopped => Some("-".to_owned()),
        Sound::Beep(_) => None,
    };
    stage.take().iter().filter_map(name).collect()
}

fn over(stage: &mut Stage, id: &str) {
    let at = stage.app.frame().spot(id).expect("in sight").bounds.center();
    // A pointer comes from somewhere.
    stage.send(Message::Over(None, Point::new(8.0, 8.0)));
    stage.send(Message::Over(Some(id.into()), at));
}

fn press(stage: &mut Stage, id: &str) {
    stage.send(Message::Press(id.into()));
}

fn marks(stage: &Stage) -> Vec<&str> {
    stage.app.screen().marks.iter().filter_map(|mark| mark.key.as_deref()).collect()
}

fn wait(stage: &mut Stage) {
    stage.time.pass(Duration::from_secs(120));
    stage.send(Message::Tick);
}

const EVERYTHING: &str = "q-wash q-wash.help q-wash.a q-wash.b q-wash.c q-wash.d answer-not-sure answer-later say-more meaning.open";

#[test]
fn hear_again_reads_everything_and_is_silence_while_the_voice_speaks() {
    for message in [Message::Press("bar-hear".into()), Message::Hear] {
        // One press follows the other at once.
        let mut stage = Stage::at(wash(), &[("taps", "ms0")]);
        stage.time.pass(Duration::from_millis(300));
        stage.send(message.clone());
        assert_eq!(said(&mut stage).last().map(String::as_str), Some("-"), "the question was being read");
        assert_eq!(stage.app.wake(), None, "and no word lights up any more");
        stage.send(message.clone());
        assert_eq!(said(&mut stage), [EVERYTHING]);
        // Until the very end of it.
        stage.time.pass(Duration::from_secs(5));
        stage.send(message.clone());
        stage.send(message.clone());
        assert_eq!(said(&mut stage), [EVERYTHING], "stopped, and read again");
        wait(&mut stage);
        stage.send(message);
        assert_eq!(said(&mut stage), [EVERYTHING], "what has ended needs no stop");
    }
}

#[test]
fn a_reading_goes_on_when_the_pointer_comes_to_its_button_and_the_buttons_own_words_are_no_reading() {
    let mut stage = Stage::at(wash(), &[]);
    press(&mut stage, "bar-hear");
    press(&mut stage, "bar-hear");
    said(&mut stage);
    over(&mut stage, "bar-hear");
    assert_eq!(said(&mut stage), Vec::<String>::new(), "the reading goes on");
    press(&mut stage, "bar-hear");
    press(&mut stage, "bar-hear");
    assert_eq!(said(&mut stage), [EVERYTHING]);
    wait(&mut stage);
    over(&mut stage, "q-wash-a");
    over(&mut stage, "bar-hear");
    // At another button the reading would end; its words are said.
    assert_eq!(said(&mut stage), ["q-wash.a"], "an answer is being read");
    wait(&mut stage);
    over(&mut stage, "q-wash-a");
    wait(&mut stage);
    over(&mut stage, "bar-hear");
    press(&mut stage, "bar-hear");
    assert_eq!(
        said(&mut stage),
        ["q-wash.a", "bar-hear", EVERYTHING],
        "a press straight after its name reads"
    );
}

#[test]
fn with_a_switch_hear_again_reads_after_its_cue_and_stops_while_it_reads() {
    let mut stage = Stage::at(wash(), &[("way", "switch"), ("along", "off")]);
    stage.scan_to("bar-hear");
    said(&mut stage);
    stage.time.pass(Duration::from_millis(500));
    stage.key("key-Space", true);
    stage.key("key-Space", false);
    assert_eq!(said(&mut stage), [EVERYTHING], "the cue was still being said");
    let reads = stage.app.wake().expect("it waits for the end");
    stage.time.pass(Duration::from_millis(700));
    stage.send(Message::Hear);
    assert_eq!(said(&mut stage), Vec::<String>::new());
    assert!(stage.app.wake().is_some_and(|wake| wake < reads), "scanning goes on at once");
}

#[test]
fn it_speaks_only_when_it_is_asked_to() {
    // All, each new screen, and only what is pressed.
    for (speaks, opening, hover, pressed) in [
        ("all", vec!["q-wash q-wash.help"], vec!["q-wash.b"], vec![]),
        ("screen", vec!["q-wash q-wash.help"], vec![], vec!["q-wash.b"]),
        ("press", vec![], vec![], vec!["q-wash.b"]),
    ] {
        let mut stage = Stage::at(wash(), &[("speaks", speaks)]);
        assert_eq!(said(&mut stage), opening, "{speaks}: a new screen");
        over(&mut stage, "q-wash-b");
        assert_eq!(said(&mut stage), hover, "{speaks}: the pointer");
        press(&mut stage, "q-wash-b");
        assert!(stage.app.screen().item("q-wash-b").expect("it").picked);
        assert_eq!(said(&mut stage), pressed, "{speaks}: a press");
        wait(&mut stage);
        stage.send(Message::Hear);
        assert_eq!(said(&mut stage), [EVERYTHING], "{speaks}: Hear again");
    }
}

#[test]
fn what_is_pressed_is_said_and_a_screen_that_is_not_read_does_not_cut_it_off() {
    let mut stage = Stage::at(wash(), &[("speaks", "press")]);
    press(&mut stage, "bar-next");
    assert_ne!(stage.app.screen().place, wash());
    assert_eq!(said(&mut stage), ["bar-next"]);
    let mut stage = Stage::at(wash(), &[("speaks", "screen")]);
    said(&mut stage);
    press(&mut stage, "bar-next");
    let after = said(&mut stage);
    assert_eq!((after.len(), after[0].as_str()), (2, "bar-next"), "then the new screen: {after:?}");
}

#[test]
fn cues_have_a_setting_of_their_own() {
    let mut stage = Stage::at(wash(), &[("way", "switch"), ("speaks", "press")]);
    assert_eq!(said(&mut stage), Vec::<String>::new());
    assert_eq!(stage.app.now(), Duration::ZERO);
    stage.scan_to("q-wash-a");
    assert_eq!(stage.app.now(), Duration::ZERO, "nothing is read, so nothing is waited for");
    assert_eq!(said(&mut stage), ["q-wash.a"]);
    stage.time.pass(Duration::from_millis(500));
    stage.key("key-Space", true);
    stage.key("key-Space", false);
    assert_eq!(said(&mut stage), ["q-wash.a"], "the choice is said back");
}

#[test]
fn the_voice_has_the_pace_that_was_picked_and_words_light_up_at_it() {
    let lengths = ["slow", "usual", "quick"].map(|pace| {
        let mut stage = Stage::at(wash(), &[("pace", pace), ("along", "on")]);
        let all = stage.take();
        let Some(Sound::Spoken(_, _, rate)) = all.last() else { panic!("{all:?}") };
        let mut last = Duration::ZERO;
        while let Some(wake) = stage.app.wake() {
            last = wake;
            stage.next();
        }
        (*rate, last.as_millis())
    });
    let [(slow, slowest), (usual, middle), (quick, quickest)] = lengths;
    assert_eq!((slow, usual, quick), (0.8, 1.0, 1.25));
    assert!(slowest.abs_diff(middle * 5 / 4) < 20, "{slowest} and {middle}");
    assert!(quickest.abs_diff(middle * 4 / 5) < 20, "{quickest} and {middle}");
}

#[test]
fn a_pace_or_loudness_that_is_picked_is_heard_at_once() {
    let mut stage = Stage::at(Place::Setting(Knob::Pace), &[]);
    stage.take();
    press(&mut stage, "set-pace-slow");
    let heard = stage.take();
    let [Sound::Spoken(words, gain, rate)] = heard.as_slice() else { panic!("{heard:?}") };
    assert_eq!((keys(words), *gain, *rate), (vec!["set-pace.slow", "set-pace"], 0.6, 0.8));
    press(&mut stage, "set-pace-slow");
    assert_eq!(stage.take(), [], "nothing is other than before");
}

#[test]
fn a_device_that_goes_away_is_one_notice_which_goes_when_it_is_back() {
    let mut stage = Stage::at(wash(), &[("taps", "ms0")]);
    let notice = "trouble-no-sound";
    assert!(!marks(&stage).contains(&notice));
    stage.send(Message::Heard(Heard::Device(false)));
    assert!(marks(&stage).contains(&notice));
    assert_eq!(stage.app.wake(), None, "no word lights up");
    stage.send(Message::Hear);
    assert!(matches!(stage.take().last(), Some(Sound::Spoken(..))), "each line tries again");
    assert_eq!(stage.app.wake(), None);
    stage.send(Message::Heard(Heard::Device(true)));
    assert!(!marks(&stage).contains(&notice));
    assert!(stage.app.wake().is_some(), "the line is being said, so its words light up");
    stage.send(Message::Hear);
    assert_eq!(stage.take().last(), None, "and it can be stopped");
    assert_eq!(stage.app.wake(), None);
}

#[test]
fn nobody_is_asked_about_a_voice_that_can_not_be_heard_without_being_told() {
    for id in ["my-settings-sound", "my-settings-loud", "my-settings-pace", "my-settings-speaks"] {
        let mut stage = Stage::at(Place::Map, &[]);
        stage.send(Message::Heard(Heard::Device(false)));
        press(&mut stage, "bar-help");
        press(&mut stage, "help-looks");
        assert_eq!((stage.place(), marks(&stage)), (&Place::Settings, vec![]));
        press(&mut stage, id);
        assert_eq!(marks(&stage), ["trouble-no-sound"], "{id}");
    }
}

#[test]
fn scanning_does_not_wait_for_a_voice_that_is_gone() {
    let mut stage = Stage::at(wash(), &[("way", "switch")]);
    stage.send(Message::Heard(Heard::Device(false)));
    stage.scan_to("q-wash-a");
    assert_eq!(stage.app.now(), Duration::ZERO);
}

#[test]
fn a_screen_reader_that_begins_to_listen_is_a_notice_and_no_page() {
    let mut stage = Stage::at(Place::Ready(Ready::Sound), &[]);
    let before = stage.app.screen().place.clone();
    stage.send(Message::Asked(Asked::Begun));
    assert_eq!((stage.app.screen().place.clone(), marks(&stage)), (before, vec!["reader-on"]));
    press(&mut stage, "ready-sound-off");
    press(&mut stage, "bar-next");
    stage.send(Message::Asked(Asked::Begun));
    assert_eq!(marks(&stage), Vec::<&str>::new(), "it is said once");
    let mut stage = Stage::at(wash(), &[("sound", "off")]);
    stage.send(Message::Asked(Asked::Begun));
    assert_eq!(marks(&stage), Vec::<&str>::new(), "one voice is one voice");
}
