//! What the thread of the voice has in hand: the device, what plays, and what comes next.

use core::time::Duration;
use std::collections::VecDeque;
use std::io::Cursor;

use rodio::buffer::SamplesBuffer;
use rodio::source::{SineWave, Source};
use rodio::{ChannelCount, Decoder, Player, SampleRate};

use super::device::{Device, Search};
use super::own::OwnVoice;
use super::player::{Beep, Heard};
use super::stretch::stretch;
use super::talk::Utterance;
use super::wav::HERTZ;

/// What the thread is told.
pub(super) enum Order {
    /// Say this, this loud, at this rate, in place of what is being said.
    Speak(Vec<Utterance>, f32, f32),
    Beep(Beep, f32),
    Stop,
    /// The device with this number plays no more, and why.
    Lost(u32, String),
    /// The program needs no voice any more.
    End,
}

// After so many looks without a sound the device is not waited for any more: about three seconds.
const STUCK: u32 = 150;

// So many recordings are made ready: one plays, and the next follows without a gap.
const READY: usize = 2;

/// Opens a device. It gets a number, under which it is told that it was lost.
pub(super) type Opener = Box<dyn FnMut(u32, Search) -> Result<Device, String> + Send>;

pub(super) struct Desk {
    open: Opener,
    device: Option<Device>,
    // How many devices were opened: the number of the one that is open.
    opened: u32,
    // One that did not answer. Closing it can take as long as it does not.
    stuck: Option<Device>,
    // Where the player was, and since how many looks.
    at: (Duration, u32),
    // A lost device was followed by another since the last order to speak; that is done once only.
    followed: bool,
    player: Option<Player>,
    // What the player has.
    playing: VecDeque<Utterance>,
    queue: VecDeque<Utterance>,
    own: OwnVoice,
    gain: f32,
    rate: f32,
}

impl Desk {
    pub fn new(open: Opener, own: OwnVoice) -> Self {
        Self {
            open,
            device: None,
            opened: 0,
            stuck: None,
            at: (Duration::ZERO, 0),
            followed: false,
            player: None,
            playing: VecDeque::new(),
            queue: VecDeque::new(),
            own,
            gain: 1.0,
            rate: 1.0,
        }
    }

    /// Looks for a device for the first time.
    pub fn begin(&mut self) -> Heard {
        if let Err(error) = self.find(Search::All) {
            tracing::warn!(error, "no sound");
        }
        Heard::Device(self.device.is_some())
    }

    fn find(&mut self, search: Search) -> Result<(), String> {
        drop(self.stuck.take());
        self.opened = self.opened.wrapping_add(1);
        self.device = Some((self.open)(self.opened, search)?);
        Ok(())
    }

    /// Whether [`Desk::go_on`] has something to look after.
    pub fn is_busy(&self) -> bool {
        !self.queue.is_empty() || self.own.is_speaking() || self.plays()
    }

    fn plays(&self) -> bool {
        self.player.as_ref().is_some_and(|player| !player.empty())
    }

    /// Does what it is told, and says what is different on this computer since.
    pub fn obey(&mut self, order: Order) -> Option<Heard> {
        match order {
            Order::Speak(said, gain, rate) => {
                self.hush();
                (self.gain, self.rate) = (gain, rate);
                self.followed = false;
                // A device that came later, such as headphones, is found at the next line.
                let back = match &self.device {
                    Some(device) => {
                        device.forgive();
                        false
                    }
                    None => self.find(Search::Usual).is_ok(),
                };
                self.queue.extend(said);
                self.clips();
                return back.then(|| {
                    tracing::info!("sound is back");
                    Heard::Device(true)
                });
            }
            Order::Beep(beep, gain) => self.beep(beep, gain),
            Order::Stop => self.hush(),
            Order::Lost(number, why) if number == self.opened && self.device.is_some() => {
                return self.lost(&why);
            }
            Order::Lost(..) | Order::End => {}
        }
        None
    }

    // What was playing stops when its player is dropped.
    fn hush(&mut self) {
        self.player = None;
        self.at.1 = 0;
        self.own.stop();
        self.playing.clear();
        self.queue.clear();
    }

    // The device is dropped at once. Where headphones were pulled out, the computer has another one by now, and what
    // was being said is begun again there.
    fn lost(&mut self, why: &str) -> Option<Heard> {
        let player = self.player.take();
        self.left(player.as_ref());
        drop(player);
        self.device = None;
        if !core::mem::replace(&mut self.followed, true) && self.find(Search::All).is_ok() {
            tracing::warn!(why, "the sound went to another device");
            self.playing.append(&mut self.queue);
            self.queue = core::mem::take(&mut self.playing);
            self.clips();
            return None;
        }
        Some(self.gone(why))
    }

    fn gone(&mut self, why: &str) -> Heard {
        tracing::warn!(why, "the sound is gone");
        self.playing.clear();
        self.queue.retain(|say| matches!(say, Utterance::Words(_)));
        Heard::Device(false)
    }

    // A device that plays nothing and says nothing: its server hangs. It is closed only when the next line needs
    // another, since that may wait for the server, too.
    fn is_stuck(&mut self) -> bool {
        let at = self.player.as_ref().map_or(Duration::ZERO, Player::get_pos);
        self.at = if at == self.at.0 { (at, self.at.1 + 1) } else { (at, 0) };
        self.at.1 >= STUCK
    }

    // Forgets what has been played.
    fn left(&mut self, player: Option<&Player>) {
        let left = player.map_or(0, Player::len);
        self.playing.drain(..self.playing.len().saturating_sub(left));
    }

    /// Says what comes next, once what is being said has ended.
    pub fn go_on(&mut self) -> Option<Heard> {
        if self.own.still_speaking() {
            return None;
        }
        self.clips();
        if self.plays() {
            if !self.is_stuck() {
                return None;
            }
            self.player = None;
            self.stuck = self.device.take();
            return Some(self.gone("it does not answer"));
        }
        if let Some(Utterance::Words(text)) = self.queue.front() {
            let there = self.own.speak(text, self.gain, self.rate);
            self.queue.pop_front();
            return (!there).then_some(Heard::NoOwnVoice);
        }
        None
    }

    // Hands the recordings at the front to the player, one after the other without a gap. Without a device they
    // are left out.
    fn clips(&mut self) {
        let player = self.player.take();
        self.left(player.as_ref());
        self.player = player;
        while self.playing.len() < READY
            && let Some(next @ (Utterance::Clip { .. } | Utterance::Recorded(_))) = self.queue.front()
        {
            let said = self.device.as_ref().is_some_and(|device| {
                let player = self.player.get_or_insert_with(|| {
                    let player = Player::connect_new(&device.mixer);
                    player.set_volume(self.gain);
                    player
                });
                append(player, next, self.rate)
            });
            let next = self.queue.pop_front();
            self.playing.extend(next.filter(|_| said));
        }
    }

    fn beep(&self, beep: Beep, gain: f32) {
        let Some(device) = &self.device else { return };
        let (pitch, length, loud) = beep.sound();
        let sound = SineWave::new(pitch).take_duration(length).amplify(loud * gain);
        device.mixer.add(sound.fade_in(Duration::from_millis(8)));
    }
}

// Whether there was something to play.
fn append(player: &Player, next: &Utterance, rate: f32) -> bool {
    match next {
        Utterance::Clip { clip, .. } => append_clip(player, &clip.file, rate),
        Utterance::Recorded(own) => {
            let samples: Vec<f32> = own.0.iter().map(|sample| f32::from(*sample) / 32_768.0).collect();
            let (one, hertz) = (ChannelCount::MIN, SampleRate::new(HERTZ).unwrap_or(SampleRate::MIN));
            player.append(SamplesBuffer::new(one, hertz, samples));
            true
        }
        Utterance::Words(_) => false,
    }
}

fn append_clip(player: &Player, file: &str, rate: f32) -> bool {
    let Some(bytes) = super::sound(file) else { return false };
    let sound = match Decoder::new(Cursor::new(bytes)) {
        Ok(sound) => sound,
        Err(error) => {
            tracing::warn!(%error, file, "a recording that can not be read");
            return false;
        }
    };
    let (channels, hertz) = (sound.channels(), sound.sample_rate());
    // Recordings have one channel; of another, the parts would be mixed up.
    if rate == 1.0 || channels.get() > 1 {
        player.append(sound);
    } else {
        let samples: Vec<f32> = sound.collect();
        player.append(SamplesBuffer::new(channels, hertz, stretch(&samples, hertz.get(), rate)));
    }
    true
}

#[cfg(test)]
mod tests;
