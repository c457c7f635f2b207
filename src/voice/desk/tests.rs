use core::num::NonZero;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use rodio::mixer::{MixerSource, mixer};

use super::*;
use crate::voice::Speech;

const HERTZ: u32 = 24_000;

/// A computer with a device that can be taken away, and what each device that was opened plays.
#[derive(Clone, Default)]
struct Computer {
    away: Arc<AtomicBool>,
    opened: Arc<Mutex<Vec<MixerSource>>>,
    tried: Arc<Mutex<u32>>,
}

impl Computer {
    fn desk(&self) -> Desk {
        let computer = self.clone();
        let open = move |_, _| {
            *computer.tried.lock().expect("its count") += 1;
            if computer.away.load(Ordering::Relaxed) {
                return Err("there is none".to_owned());
            }
            let (one, hertz) = (NonZero::new(1).expect("one"), NonZero::new(HERTZ).expect("some"));
            let (mixer, source) = mixer(one, hertz);
            computer.opened.lock().expect("the list").push(source);
            Ok(Device::pretended(mixer))
        };
        Desk::new(Box::new(open), OwnVoice::nothing())
    }

    fn take_away(&self, away: bool) {
        self.away.store(away, Ordering::Relaxed);
    }

    fn tried(&self) -> u32 {
        *self.tried.lock().expect("its count")
    }

    /// Plays for so many milliseconds at most: how many milliseconds of speech
    /// the last device that was opened played.
    fn plays(&self, desk: &mut Desk, most: u32) -> (u32, Vec<Heard>) {
        let mut opened = self.opened.lock().expect("the list");
        let device = opened.last_mut().expect("a device");
        let (mut played, mut heard) = (0, Vec::new());
        for at in 0..most * (HERTZ / 1000) {
            if at % (HERTZ / 50) == 0 {
                heard.extend(desk.go_on());
            }
            device.next();
            // A player with nothing left plays silence.
            played += u32::from(desk.player.as_ref().is_some_and(|player| !player.empty()));
        }
        (played / (HERTZ / 1000), heard)
    }
}

fn clip(key: &str) -> Utterance {
    let clip = Speech::built_in().clip(key).expect("it is recorded").clone();
    Utterance::Clip { key: key.into(), clip }
}

fn speak(keys: &[&str], rate: f32) -> Order {
    Order::Speak(keys.iter().map(|key| clip(key)).collect(), 0.6, rate)
}

fn ms(keys: &[&str]) -> u32 {
    u32::try_from(keys.iter().map(|key| clip(key).length().as_millis()).sum::<u128>()).expect("a short time")
}

fn near(one: u32, other: u32) -> bool {
    one.abs_diff(other) <= 60
}

const SOME: [&str; 4] = ["start-heading-new", "start-line", "bar-hear", "bar-back"];

#[test]
fn recordings_follow_each_other_without_a_gap() {
    let computer = Computer::default();
    let mut desk = computer.desk();
    assert_eq!(desk.begin(), Heard::Device(true));
    assert_eq!(desk.obey(speak(&SOME, 1.0)), None);
    assert!(desk.is_busy(), "not all of them are ready");
    let (played, heard) = computer.plays(&mut desk, 20_000);
    assert!(near(played, ms(&SOME)), "{played} of {}", ms(&SOME));
    assert_eq!(heard, []);
    assert!(!desk.is_busy());
}

#[test]
fn a_quicker_or_slower_voice_takes_its_time() {
    for rate in [0.8, 1.25] {
        let computer = Computer::default();
        let mut desk = computer.desk();
        desk.begin();
        desk.obey(speak(&SOME, rate));
        let (played, _) = computer.plays(&mut desk, 20_000);
        let wanted = (ms(&SOME) as f32 / rate).round() as u32;
        assert!(near(played, wanted), "{rate}: {played} of {wanted}");
    }
}

#[test]
fn a_lost_device_is_told_once_tried_at_each_line_and_told_when_it_is_back() {
    let computer = Computer::default();
    let mut desk = computer.desk();
    desk.begin();
    desk.obey(speak(&SOME, 1.0));
    computer.plays(&mut desk, 500);
    computer.take_away(true);
    assert_eq!(desk.obey(Order::Lost(1, "broken".into())), Some(Heard::Device(false)));
    assert!(desk.device.is_none() && desk.player.is_none(), "it is dropped at once");
    assert!(!desk.is_busy(), "and nothing is waited for");
    assert_eq!(desk.obey(Order::Lost(1, "broken".into())), None, "once is enough");
    let tried = computer.tried();
    for line in 1..=3 {
        assert_eq!(desk.obey(speak(&SOME, 1.0)), None);
        assert_eq!(computer.tried(), tried + line);
        assert!(!desk.is_busy());
        desk.obey(Order::Beep(Beep::Step, 1.0));
        desk.obey(Order::Stop);
    }
    assert_eq!(computer.tried(), tried + 3, "only a line is worth a try");
    computer.take_away(false);
    assert_eq!(desk.obey(speak(&SOME[..1], 1.0)), Some(Heard::Device(true)));
    let (played, _) = computer.plays(&mut desk, 5000);
    assert!(near(played, ms(&SOME[..1])), "the line itself is heard: {played}");
}

#[test]
fn a_computer_without_sound_says_so_at_the_start_and_finds_what_comes_later() {
    let computer = Computer::default();
    computer.take_away(true);
    let mut desk = computer.desk();
    assert_eq!(desk.begin(), Heard::Device(false));
    computer.take_away(false);
    assert_eq!(desk.obey(speak(&SOME, 1.0)), Some(Heard::Device(true)));
    assert_eq!(desk.obey(speak(&SOME, 1.0)), None, "that is told once");
}

#[test]
fn where_headphones_are_pulled_out_the_loudspeaker_goes_on_with_what_was_being_said() {
    let computer = Computer::default();
    let mut desk = computer.desk();
    desk.begin();
    desk.obey(speak(&SOME, 1.0));
    // The first two have been said, and the third has begun.
    computer.plays(&mut desk, ms(&SOME[..2]) + 200);
    assert_eq!(desk.obey(Order::Lost(1, "pulled out".into())), None, "sound is there: no notice");
    let (played, _) = computer.plays(&mut desk, 20_000);
    assert!(near(played, ms(&SOME[2..])), "{played} of {}", ms(&SOME[2..]));
}

#[test]
fn a_device_that_breaks_again_and_again_is_given_up() {
    let computer = Computer::default();
    let mut desk = computer.desk();
    desk.begin();
    desk.obey(speak(&SOME, 1.0));
    assert_eq!(desk.obey(Order::Lost(1, "broken".into())), None);
    assert_eq!(desk.obey(Order::Lost(1, "broken".into())), None, "that was the device before");
    assert_eq!(desk.obey(Order::Lost(2, "broken".into())), Some(Heard::Device(false)));
    assert_eq!(computer.tried(), 2);
    assert_eq!(desk.obey(speak(&SOME, 1.0)), Some(Heard::Device(true)), "the next line tries again");
}

#[test]
fn a_device_that_plays_nothing_and_says_nothing_is_not_waited_for() {
    let computer = Computer::default();
    let mut desk = computer.desk();
    desk.begin();
    desk.obey(speak(&SOME, 1.0));
    computer.plays(&mut desk, 500);
    assert!(desk.is_busy(), "it is looked after for as long as it plays");
    // Nobody takes its sound any more.
    let heard: Vec<Heard> = (0..STUCK + 5).filter_map(|_| desk.go_on()).collect();
    assert_eq!(heard, [Heard::Device(false)]);
    assert!(!desk.is_busy());
    assert_eq!(desk.obey(Order::Lost(1, "late".into())), None);
    assert_eq!(desk.obey(speak(&SOME[..1], 1.0)), Some(Heard::Device(true)), "the next line tries again");
    let (played, heard) = computer.plays(&mut desk, 5000);
    assert!(near(played, ms(&SOME[..1])), "{played}");
    assert_eq!(heard, []);
}

#[test]
fn a_new_line_and_silence_stop_what_was_being_said() {
    let computer = Computer::default();
    let mut desk = computer.desk();
    desk.begin();
    desk.obey(speak(&SOME, 1.0));
    computer.plays(&mut desk, 300);
    desk.obey(speak(&["bar-back"], 1.0));
    let (played, _) = computer.plays(&mut desk, 20_000);
    assert!(near(played, ms(&["bar-back"])), "{played}");
    desk.obey(speak(&SOME, 1.0));
    computer.plays(&mut desk, 300);
    desk.obey(Order::Stop);
    let (played, _) = computer.plays(&mut desk, 20_000);
    assert!(played <= 30, "{played}");
    assert!(!desk.is_busy());
}

#[test]
fn own_words_come_in_their_turn_and_outlast_the_device() {
    let computer = Computer::default();
    let mut desk = computer.desk();
    desk.begin();
    let said = vec![clip("start-line"), Utterance::Words("Amira".into())];
    desk.obey(Order::Speak(said.clone(), 0.6, 1.0));
    let (played, heard) = computer.plays(&mut desk, 20_000);
    assert!(near(played, ms(&["start-line"])), "{played}");
    assert_eq!(heard, [Heard::NoOwnVoice], "its turn came, and there is no voice for it");
    desk.obey(Order::Speak(said, 0.6, 1.0));
    computer.take_away(true);
    assert_eq!(desk.obey(Order::Lost(1, "broken".into())), Some(Heard::Device(false)));
    assert!(desk.is_busy(), "the computer's own voice has a way of its own");
    assert_eq!(desk.go_on(), Some(Heard::NoOwnVoice));
    assert!(!desk.is_busy());
}
