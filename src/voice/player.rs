//! Playing what is to be said: the real thing, silence, and a double that remembers.

use core::time::Duration;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

use super::desk::{Desk, Order};
use super::device;
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
    // How high, in hertz; how long; how loud beside the voice.
    pub(super) fn sound(self) -> (f32, Duration, f32) {
        let (pitch, ms, loud) = match self {
            Self::Step => (440.0, 50, 0.12),
            Self::Wrap => (660.0, 90, 0.14),
            Self::Pick => (880.0, 130, 0.16),
        };
        (pitch, Duration::from_millis(ms), loud)
    }
}

/// What can play.
pub trait Audio: Send {
    /// Stops what plays and says this. `gain` is 1 for as loud as recorded, `rate` for as quick. The voice
    /// is as high at any rate.
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
    /// What was being said was stopped.
    Stopped,
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
    fn stop(&mut self) {
        let speaks = self.0.lock().is_ok_and(|all| matches!(all.last(), Some(Sound::Spoken(..))));
        if speaks {
            self.hear(Sound::Stopped);
        }
    }
}

/// What the thread of the voice tells about this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Whether there is a device that plays sound: told at the start, and when that changes.
    Device(bool),
    /// There is no voice for a person's own words.
    NoOwnVoice,
}

// While something is being said, the thread looks this often whether it can go on.
const LOOK: Duration = Duration::from_millis(20);

/// Plays through the computer's own sound, on a thread of its own: opening a device can take long.
pub struct Rodio {
    orders: Sender<Order>,
}

impl Rodio {
    /// Starts the thread. `language` is that of the words that the computer's own voice says. `tell` hears what is
    /// missing; then nothing is played and nothing else changes.
    pub fn start(language: Language, tell: impl Fn(Heard) + Send + 'static) -> Self {
        let (orders, inbox) = mpsc::channel();
        let lost = orders.clone();
        let open = move |number, search| {
            let lost = lost.clone();
            device::open(search, move |why| {
                let _ = lost.send(Order::Lost(number, why));
            })
        };
        let spawned = thread::Builder::new().name("voice".into()).spawn(move || {
            let mut desk = Desk::new(Box::new(open), OwnVoice::new(language));
            tell(desk.begin());
            loop {
                // Nothing to say: no looking either.
                let order = if desk.is_busy() {
                    inbox.recv_timeout(LOOK)
                } else {
                    inbox.recv().map_err(|_| RecvTimeoutError::Disconnected)
                };
                let heard = match order {
                    Ok(Order::End) | Err(RecvTimeoutError::Disconnected) => break,
                    Ok(order) => desk.obey(order),
                    Err(RecvTimeoutError::Timeout) => desk.go_on(),
                };
                if let Some(heard) = heard {
                    tell(heard);
                }
            }
        });
        if let Err(error) = spawned {
            tracing::warn!(%error, "no thread for the voice");
        }
        Self { orders }
    }
}

impl Drop for Rodio {
    // The thread has a sender of its own, for its device. So it does not see by itself that nobody speaks any more.
    fn drop(&mut self) {
        let _ = self.orders.send(Order::End);
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
