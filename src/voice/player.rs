//! Playing recordings: the real thing, silence, and a double that remembers.

use std::io::Cursor;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

use rodio::{Decoder, DeviceSinkBuilder, MixerDeviceSink, Player};

/// What can play recordings.
pub trait Audio: Send {
    /// Stops what plays and plays these files one after the other. `gain` is 1 for as recorded.
    fn say(&mut self, files: Vec<String>, gain: f32);
    /// Stops.
    fn stop(&mut self);
}

/// Says nothing.
#[derive(Debug, Default, Clone, Copy)]
pub struct Silent;

impl Audio for Silent {
    fn say(&mut self, _files: Vec<String>, _gain: f32) {}
    fn stop(&mut self) {}
}

/// Remembers what was said, for tests and the tour.
#[derive(Debug, Default, Clone)]
pub struct Recording(pub Arc<Mutex<Vec<Vec<String>>>>);

impl Audio for Recording {
    fn say(&mut self, files: Vec<String>, _gain: f32) {
        if let Ok(mut said) = self.0.lock() {
            said.push(files);
        }
    }
    fn stop(&mut self) {}
}

enum Order {
    Say(Vec<String>, f32),
    Stop,
}

/// Plays through the computer's own sound, on a thread of its own: opening a device can take long.
pub struct Rodio {
    orders: Sender<Order>,
}

impl Rodio {
    /// Starts the thread. `ready` is told once whether there is a device; without one nothing is
    /// played and nothing else changes.
    pub fn start(ready: impl FnOnce(bool) + Send + 'static) -> Self {
        let (orders, inbox) = mpsc::channel();
        let spawned = thread::Builder::new().name("voice".into()).spawn(move || {
            let device = open();
            ready(device.is_some());
            let mut device = device;
            let mut player: Option<Player> = None;
            for order in inbox {
                // What was playing stops when its player is dropped.
                drop(player.take());
                if let Order::Say(files, gain) = order {
                    // A device that came later, such as headphones, is found at the next line.
                    device = device.or_else(open);
                    player = device.as_ref().map(|device| play(device, files, gain));
                }
            }
        });
        if let Err(error) = spawned {
            tracing::warn!(%error, "no thread for the voice");
        }
        Self { orders }
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

fn play(device: &MixerDeviceSink, files: Vec<String>, gain: f32) -> Player {
    let player = Player::connect_new(device.mixer());
    player.set_volume(gain);
    for file in files {
        let Some(bytes) = super::sound(&file) else { continue };
        match Decoder::new(Cursor::new(bytes)) {
            Ok(sound) => player.append(sound),
            Err(error) => tracing::warn!(%error, file, "a recording that can not be read"),
        }
    }
    player
}

impl Audio for Rodio {
    fn say(&mut self, files: Vec<String>, gain: f32) {
        let _ = self.orders.send(Order::Say(files, gain));
    }

    fn stop(&mut self) {
        let _ = self.orders.send(Order::Stop);
    }
}
