//! Playing what is to be said: the real thing, silence, and a double that remembers.

use core::time::Duration;
use std::collections::VecDeque;
use std::io::Cursor;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

use rodio::source::{SineWave, Source};
use rodio::{Decoder, DeviceSinkBuilder, MixerDeviceSink, Player};

use super::own::OwnVoice;
use super::talk::Utterance;
use crate::words::Language;

/// A short sound of scanning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beep {
    /// On to the next item.
    Step,
    /// Round to the first again.
    Wrap,
    /// Something is picked.
    Pick,
}

impl Beep {
    // How high, in hertz; how long, in milliseconds; how loud beside the voice.
    fn sound(self) -> (f32, u64, f32) {
        match self {
            Self::Step => (440.0, 50, 0.12),
            Self::Wrap => (660.0, 90, 0.14),
            Self::Pick => (880.0, 130, 0.16),
        }
    }
}

/// What can play.
pub trait Audio: Send {
    /// Stops what plays and says this. `gain` is 1 for as loud as recorded, `rate` for as quick.
    fn speak(&mut self, said: &[Utterance], gain: f32, rate: f32);
    /// Plays a short sound beside what is said.
    fn beep(&mut self, beep: Beep, gain: f32);
    /// Stops.
    fn stop(&mut self);
}

/// Says nothing.
#[derive(Debug, Default, Clone, Copy)]
pub struct Silent;

impl Audio for Silent {
    fn speak(&mut self, _said: &[Utterance], _gain: f32, _rate: f32) {}
    fn beep(&mut self, _beep: Beep, _gain: f32) {}
    fn stop(&mut self) {}
}

/// Something that a [`Recording`] heard.
#[derive(Debug, Clone, PartialEq)]
pub enum Sound {
    /// What was said, how loud, and how quick.
    Spoken(Vec<Utterance>, f32, f32),
    /// A short sound.
    Beep(Beep),
}

/// Remembers what was heard, for tests.
#[derive(Debug, Default, Clone)]
pub struct Recording(pub Arc<Mutex<Vec<Sound>>>);

impl Recording {
    fn hear(&self, sound: Sound) {
        if let Ok(mut all) = self.0.lock() {
            all.push(sound);
        }
    }
}

impl Audio for Recording {
    fn speak(&mut self, said: &[Utterance], gain: f32, rate: f32) {
        self.hear(Sound::Spoken(said.to_vec(), gain, rate));
    }
    fn beep(&mut self, beep: Beep, _gain: f32) {
        self.hear(Sound::Beep(beep));
    }
    fn stop(&mut self) {}
}

/// What the thread of the voice tells about this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Whether there is a device that plays sound.
    Device(bool),
    /// There is no voice for a person's own words.
    NoOwnVoice,
}

enum Order {
    Speak(Vec<Utterance>, f32, f32),
    Beep(Beep, f32),
    Stop,
}

// While something is being said, the thread looks this often whether it can go on.
const LOOK: Duration = Duration::from_millis(20);

/// Plays through the computer's own sound, on a thread of its own: opening a device can take long.
pub struct Rodio {
    orders: Sender<Order>,
}

impl Rodio {
    /// Starts the thread. `language` is that of the words that the computer's own voice says. `tell` hears what is missing; then nothing is played and nothing else changes.
    pub fn start(language: Language, tell: impl Fn(Heard) + Send + 'static) -> Self {
        let (orders, inbox) = mpsc::channel();
        let spawned = thread::Builder::new().name("voice".into()).spawn(move || {
            let device = open();
            tell(Heard::Device(device.is_some()));
            let mut desk = Desk {
                device,
                player: None,
                queue: VecDeque::new(),
                own: OwnVoice::new(language),
                gain: 1.0,
                rate: 1.0,
            };
            loop {
                // Nothing to say: no looking either.
                let order = if desk.is_busy() {
                    inbox.recv_timeout(LOOK)
                } else {
                    inbox.recv().map_err(|_| RecvTimeoutError::Disconnected)
                };
                match order {
                    Ok(order) => {
                        let silent = desk.device.is_none();
                        desk.obey(order);
                        if silent && desk.device.is_some() {
                            tell(Heard::Device(true));
                        }
                    }
                    Err(RecvTimeoutError::Timeout) => {
                        if !desk.go_on() {
                            tell(Heard::NoOwnVoice);
                        }
                    }
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
        });
        if let Err(error) = spawned {
            tracing::warn!(%error, "no thread for the voice");
        }
        Self { orders }
    }
}

// What the thread has in hand.
struct Desk {
    device: Option<MixerDeviceSink>,
    player: Option<Player>,
    queue: VecDeque<Utterance>,
    own: OwnVoice,
    gain: f32,
    rate: f32,
}

impl Desk {
    fn is_busy(&self) -> bool {
        !self.queue.is_empty() || self.own.is_speaking()
    }

    fn obey(&mut self, order: Order) {
        if let Order::Beep(beep, gain) = order {
            return self.beep(beep, gain);
        }
        // What was playing stops when its player is dropped.
        drop(self.player.take());
        self.own.stop();
        self.queue.clear();
        if let Order::Speak(said, gain, rate) = order {
            // A device that came later, such as headphones, is found at the next line.
            if self.device.is_none() {
                self.device = open();
            }
            (self.gain, self.rate) = (gain, rate);
            self.queue.extend(said);
            self.clips();
        }
    }

    // Says what comes next, once what is being said has ended. False when there is no voice for it.
    fn go_on(&mut self) -> bool {
        if self.own.still_speaking() || self.player.as_ref().is_some_and(|player| !player.empty()) {
            return true;
        }
        self.clips();
        match self.queue.front() {
            Some(Utterance::Words(text)) if self.player.as_ref().is_none_or(Player::empty) => {
                let there = self.own.speak(text, self.gain, self.rate);
                self.queue.pop_front();
                there
            }
            _ => true,
        }
    }

    // Hands the recordings at the front to the player, one after the other without a gap.
    fn clips(&mut self) {
        while let Some(Utterance::Clip { clip, .. }) = self.queue.front() {
            if let Some(device) = &self.device {
                let player = self.player.get_or_insert_with(|| {
                    let player = Player::connect_new(device.mixer());
                    player.set_volume(self.gain);
                    player.set_speed(self.rate);
                    player
                });
                append(player, &clip.file);
            }
            self.queue.pop_front();
        }
    }

    fn beep(&self, beep: Beep, gain: f32) {
        let Some(device) = &self.device else { return };
        let (pitch, length, loud) = beep.sound();
        let length = Duration::from_millis(length);
        let sound = SineWave::new(pitch).take_duration(length).amplify(loud * gain);
        device.mixer().add(sound.fade_in(Duration::from_millis(8)));
    }
}

fn open() -> Option<MixerDeviceSink> {
    match DeviceSinkBuilder::open_default_sink() {
        Ok(mut device) => {
            device.log_on_drop(false);
            Some(device)
        }
        Err(error) => {
            tracing::warn!(%error, "no sound");
            None
        }
    }
}

fn append(player: &Player, file: &str) {
    let Some(bytes) = super::sound(file) else { return };
    match Decoder::new(Cursor::new(bytes)) {
        Ok(sound) => player.append(sound),
        Err(error) => tracing::warn!(%error, file, "a recording that can not be read"),
    }
}

impl Audio for Rodio {
    fn speak(&mut self, said: &[Utterance], gain: f32, rate: f32) {
        let _ = self.orders.send(Order::Speak(said.to_vec(), gain, rate));
    }

    fn beep(&mut self, beep: Beep, gain: f32) {
        let _ = self.orders.send(Order::Beep(beep, gain));
    }

    fn stop(&mut self) {
        let _ = self.orders.send(Order::Stop);
    }
}
