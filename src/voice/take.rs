//! One recording as it is taken: what comes from the microphone, how loud it is, and when it ends.

use core::time::Duration;
use std::sync::Arc;

use super::narrow::Narrow;
use super::wav::{self, HERTZ, MOST};

/// What an open microphone tells.
pub(super) enum Comes {
    /// It is open, with so many samples a second in so many channels.
    Open(u32, u16),
    /// Sound: the samples of all channels, one after the other.
    Sound(Vec<f32>),
    /// It gives no more, and why.
    Lost(String),
}

/// Why a recording ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Somebody stopped it.
    Stopped,
    /// It is as long as it can be.
    Full,
    /// The microphone went away while it was listened to, or does not answer any more.
    Lost,
    /// There is no microphone, or we may not use it.
    Missing,
}

/// A recording that has ended.
#[derive(Clone, PartialEq, Eq)]
pub struct Taken {
    /// Which one, as it was asked for.
    pub take: u32,
    /// Why it ended.
    pub ended: Ended,
    /// The recording as it is kept; none where nothing was heard, not even a whisper.
    pub wav: Option<Arc<[u8]>>,
    /// How long it is.
    pub length: Duration,
}

impl std::fmt::Debug for Taken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What somebody said never goes into a log.
        f.debug_struct("Taken").field("take", &self.take).field("ended", &self.ended).finish_non_exhaustive()
    }
}

/// What listening tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listened {
    /// It goes on.
    Level {
        /// Which one.
        take: u32,
        /// How long it is so far.
        length: Duration,
        /// How loud it is now, from 0 to [`LOUDEST`].
        loud: u8,
        /// Whether nothing at all was heard so far.
        silent: bool,
    },
    /// It has ended.
    Done(Taken),
}

/// The loudest that is told.
pub const LOUDEST: u8 = 10;

// The first moments are left out: the click of a button, and of the microphone itself.
const LEFT_OUT: usize = HERTZ as usize / 5;
// It is told so often how loud it is.
const TOLD: usize = HERTZ as usize / 10;
// What a switched-off microphone gives is less than this; the quietest room is more.
const NOTHING: i16 = 2;

/// A recording that is being taken.
pub(super) struct Taking {
    take: u32,
    narrow: Option<Narrow>,
    samples: Vec<i16>,
    // So much is still to be left out.
    left_out: usize,
    told: usize,
    silent: bool,
    // Looks since something came.
    looks: u32,
    stuck: u32,
}

impl Taking {
    /// After so many looks without anything it has ended.
    pub fn new(take: u32, stuck: u32) -> Self {
        Self {
            take,
            narrow: None,
            samples: Vec::new(),
            left_out: LEFT_OUT,
            told: 0,
            silent: true,
            looks: 0,
            stuck,
        }
    }

    /// Takes in what came.
    pub fn take_in(&mut self, came: Comes) -> Option<Listened> {
        self.looks = 0;
        match came {
            Comes::Open(hertz, channels) => {
                self.narrow = Narrow::new(hertz, channels);
                self.narrow.is_none().then(|| self.end(Ended::Missing))
            }
            Comes::Sound(sound) => self.hear(&sound),
            Comes::Lost(why) => {
                tracing::warn!(why, "the microphone");
                Some(self.end(self.lost()))
            }
        }
    }

    /// Nothing came for one look.
    pub fn waited(&mut self) -> Option<Listened> {
        self.looks += 1;
        (self.looks >= self.stuck).then(|| {
            tracing::warn!("the microphone does not answer");
            self.end(self.lost())
        })
    }

    // A microphone that never gave anything is none.
    fn lost(&self) -> Ended {
        if self.samples.is_empty() { Ended::Missing } else { Ended::Lost }
    }

    fn hear(&mut self, sound: &[f32]) -> Option<Listened> {
        let new = self.narrow.as_mut()?.take(sound);
        let after = new.get(self.left_out..).unwrap_or_default();
        self.left_out -= self.left_out.min(new.len());
        self.silent &= after.iter().all(|sample| sample.abs_diff(0) < NOTHING.unsigned_abs());
        self.samples.extend(after);
        if self.samples.len() >= MOST {
            return Some(self.end(Ended::Full));
        }
        if self.samples.len() < self.told + TOLD {
            return None;
        }
        let loud = loudness(self.samples.get(self.told..).unwrap_or_default());
        self.told = self.samples.len();
        Some(Listened::Level { take: self.take, length: length(self.told), loud, silent: self.silent })
    }

    /// It ends, with what was heard until now.
    pub fn end(&self, ended: Ended) -> Listened {
        let heard = !self.silent && !self.samples.is_empty();
        Listened::Done(Taken {
            take: self.take,
            ended,
            wav: heard.then(|| wav::write(&self.samples).into()),
            length: length(self.samples.len().min(MOST)),
        })
    }
}

fn length(samples: usize) -> Duration {
    Duration::from_millis(samples as u64 * 1000 / u64::from(HERTZ))
}

// From a whisper (50 dB below the loudest that there can be) to a loud voice (10 dB below it).
fn loudness(samples: &[i16]) -> u8 {
    let power: f64 = samples.iter().map(|sample| (f64::from(*sample) / 32_768.0).powi(2)).sum();
    #[allow(clippy::cast_precision_loss)]
    let decibels = 10.0 * (power / samples.len().max(1) as f64).max(1e-12).log10();
    let part = ((decibels + 50.0) / 40.0).clamp(0.0, 1.0) * f64::from(LOUDEST);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let part = part.round() as u8;
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    // Sound of so many milliseconds, this loud, from a microphone of 48,000 samples in two channels.
    fn sound(ms: usize, loud: f32) -> Comes {
        let wave = |at: usize| (at as f32 * 440.0 / 48_000.0 * core::f32::consts::TAU).sin() * loud;
        Comes::Sound((0..ms * 48).flat_map(|at| [wave(at), wave(at)]).collect())
    }

    fn done(told: Option<Listened>) -> Taken {
        match told {
            Some(Listened::Done(taken)) => taken,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn it_tells_how_loud_it_is_and_keeps_what_was_said() {
        let mut taking = Taking::new(3, 50);
        assert_eq!(taking.take_in(Comes::Open(48_000, 2)), None);
        let told: Vec<Listened> = (0..20).filter_map(|_| taking.take_in(sound(100, 0.3))).collect();
        assert!((16..=19).contains(&told.len()), "{}", told.len());
        assert!(
            told.iter()
                .all(|told| matches!(told, Listened::Level { take: 3, loud: 6..=10, silent: false, .. }))
        );
        let taken = done(Some(taking.end(Ended::Stopped)));
        assert_eq!((taken.take, taken.ended), (3, Ended::Stopped));
        // The first fifth of a second is left out.
        assert!((1780..=1800).contains(&taken.length.as_millis()), "{:?}", taken.length);
        assert_eq!(wav::read(&taken.wav.unwrap()).unwrap().length(), taken.length);
    }

    #[test]
    fn it_ends_by_itself_after_three_minutes_and_keeps_them() {
        let mut taking = Taking::new(1, 50);
        taking.take_in(Comes::Open(48_000, 2));
        let full = (0..200)
            .find_map(|_| taking.take_in(sound(1000, 0.1)).filter(|told| matches!(told, Listened::Done(_))));
        let taken = done(full);
        assert_eq!((taken.ended, taken.length), (Ended::Full, wav::LONGEST));
        assert_eq!(taken.wav.unwrap().len(), 44 + MOST * 2);
    }

    #[test]
    fn a_microphone_that_goes_away_leaves_what_was_said_and_one_that_never_came_is_none() {
        let mut taking = Taking::new(1, 50);
        taking.take_in(Comes::Open(48_000, 2));
        taking.take_in(sound(1000, 0.1));
        let taken = done(taking.take_in(Comes::Lost("it is gone".into())));
        assert!(taken.ended == Ended::Lost && taken.wav.is_some());

        let mut taking = Taking::new(2, 3);
        assert_eq!((taking.waited(), taking.waited()), (None, None));
        let taken = done(taking.waited());
        assert_eq!((taken.ended, taken.wav), (Ended::Missing, None));
        assert_eq!(done(Taking::new(2, 3).take_in(Comes::Open(1, 1))).ended, Ended::Missing);
        assert_eq!(done(Taking::new(2, 3).take_in(Comes::Lost("no".into()))).ended, Ended::Missing);
    }

    #[test]
    fn one_that_hangs_while_somebody_talks_leaves_what_was_said() {
        let mut taking = Taking::new(1, 2);
        taking.take_in(Comes::Open(16_000, 1));
        taking.take_in(sound(500, 0.2));
        assert_eq!(taking.waited(), None);
        let taken = done(taking.waited());
        assert!(taken.ended == Ended::Lost && taken.wav.is_some());
    }

    #[test]
    fn a_microphone_that_is_switched_off_gives_no_recording() {
        let mut taking = Taking::new(1, 50);
        taking.take_in(Comes::Open(48_000, 2));
        taking.take_in(sound(300, 0.0));
        let told = taking.take_in(sound(300, 0.0));
        assert!(matches!(told, Some(Listened::Level { silent: true, loud: 0, .. })), "{told:?}");
        assert_eq!(done(Some(taking.end(Ended::Stopped))).wav, None);
    }
}
