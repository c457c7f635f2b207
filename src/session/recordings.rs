//! My own voice: listened to, heard again, and kept with what it belongs to.

use core::time::Duration;

use jiff::Zoned;
use uuid::Uuid;

use super::{Effect, Session, Trouble};
use crate::journey::{MediaOf, Place, RecordingStep};
use crate::plan::recording_of;
use crate::record::Value;
use crate::screen::{Level, TakeNow, TakenTile, VoiceAct};
use crate::store::Medium;
use crate::voice::{Ended, LOUDEST, Listened, Samples, Taken, wav};

/// What the program has to do with the microphone and the loudspeaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoiceJob {
    /// Listen to the person, for the recording with this number.
    Listen(u32),
    /// Listen no more.
    Stop,
    /// Play what the person recorded.
    Play(Samples),
}

/// What is going on with recordings.
#[derive(Default)]
pub(super) struct RecordingDesk {
    // So many were begun; only the last of them is waited for.
    takes: u32,
    listening: Option<Listening>,
    // What was said and is not kept yet.
    taken: Option<Kept>,
}

struct Listening {
    of: MediaOf,
    plan: Uuid,
    level: Option<Level>,
}

struct Kept {
    of: MediaOf,
    medium: Medium,
    now: TakeNow,
}

impl RecordingDesk {
    pub fn now(&self) -> (Option<Level>, Option<TakenTile<'_>>) {
        let level = self.listening.as_ref().and_then(|listening| listening.level);
        (level, self.taken.as_ref().map(|taken| TakenTile { of: &taken.of, now: taken.now }))
    }
}

impl Session {
    /// Whether the program listens to somebody. It says nothing itself meanwhile.
    pub fn is_listening(&self) -> bool {
        self.recordings.listening.is_some()
    }

    // Whoever goes elsewhere while the program listens has said it all. At a private answer what is not kept is lost
    // then: who comes back must not find it.
    pub(super) fn arrive_at_recording(&mut self) {
        let at = match &self.road.place {
            Place::Recording(of, step) => Some((of.clone(), *step)),
            _ => None,
        };
        let elsewhere = |of: &MediaOf| at.as_ref().is_none_or(|(at, _)| at != of);
        let listens = at.as_ref().is_some_and(|(_, step)| *step == RecordingStep::Listen);
        if self.is_listening() && !listens {
            self.wanted.push(Effect::Voice(VoiceJob::Stop));
        }
        let lost = |of: &MediaOf| elsewhere(of) && self.is_quiet_there(of);
        let not_heard = self.recordings.listening.as_ref().is_some_and(|listening| lost(&listening.of));
        let not_kept = self.recordings.taken.as_ref().is_some_and(|taken| lost(&taken.of));
        self.recordings.listening.take_if(|_| not_heard);
        self.recordings.taken.take_if(|_| not_kept);
    }

    fn is_quiet_there(&self, of: &MediaOf) -> bool {
        matches!(of, MediaOf::Answer(_)) && of.with(|about| self.content.is_quiet(about))
    }

    // With the plan goes what was said for it and not kept.
    pub(super) fn leave_recordings(&mut self) {
        if self.recordings.listening.take().is_some() {
            self.wanted.push(Effect::Voice(VoiceJob::Stop));
        }
        self.recordings.taken = None;
    }

    pub(super) fn with_voice(&mut self, act: VoiceAct, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        let mut effects = match act {
            VoiceAct::Listen => self.listen(),
            VoiceAct::Stop => vec![Effect::Voice(VoiceJob::Stop)],
            VoiceAct::Hear => self.hear_recording()?,
            VoiceAct::Keep => {
                self.keep_recording(now)?;
                Vec::new()
            }
        };
        effects.append(&mut self.wanted);
        Ok(effects)
    }

    fn listen(&mut self) -> Vec<Effect> {
        let (Some(open), Place::Recording(of, _)) = (&self.open, self.road.place.clone()) else {
            return Vec::new();
        };
        let plan = open.store.copy();
        self.recordings.takes += 1;
        self.recordings.listening = Some(Listening { of: of.clone(), plan, level: None });
        self.go(of.recording(RecordingStep::Listen));
        vec![Effect::Voice(VoiceJob::Listen(self.recordings.takes))]
    }

    /// Takes in how a recording goes. What comes for another one, or for another plan, is dropped.
    pub fn listened(&mut self, told: Listened) {
        let plan = self.open.as_ref().map(|open| open.store.copy());
        let Some(listening) = &mut self.recordings.listening else { return };
        match told {
            Listened::Level { take, length, loud, silent } if take == self.recordings.takes => {
                let loud = usize::from(loud);
                listening.level = Some(Level {
                    length,
                    left: wav::LONGEST.saturating_sub(length),
                    loud,
                    loudest: LOUDEST.into(),
                    silent,
                });
            }
            Listened::Done(taken) if taken.take == self.recordings.takes => {
                let of = listening.of.clone();
                let mine = plan == Some(listening.plan);
                self.recordings.listening = None;
                if mine {
                    self.taken(of, taken);
                }
            }
            _ => {}
        }
    }

    fn taken(&mut self, of: MediaOf, taken: Taken) {
        let now = match taken.ended {
            Ended::Full => TakeNow::Full,
            Ended::Lost => TakeNow::Lost,
            Ended::Stopped | Ended::Missing => TakeNow::Whole,
        };
        // Whoever went elsewhere meanwhile is left there.
        let here = matches!(&self.road.place, Place::Recording(at, RecordingStep::Listen | RecordingStep::Ready) if *at == of);
        let Some(medium) = taken.wav.and_then(Medium::recording) else {
            tracing::info!(ended = ?taken.ended, "nothing was recorded");
            if here {
                if self.road.place == of.recording(RecordingStep::Listen) {
                    self.back();
                }
                let is_there = taken.ended != Ended::Missing && taken.length > Duration::ZERO;
                let key = if is_there { "trouble-recording-silent" } else { "trouble-recording-none" };
                self.show(Trouble::known(key));
            }
            return;
        };
        self.recordings.taken = Some(Kept { of: of.clone(), medium, now });
        if here {
            self.go(of.recording(RecordingStep::Try));
        }
    }

    // What was recorded here: just now, or the one in the plan.
    fn hear_recording(&mut self) -> Result<Vec<Effect>, Trouble> {
        let Place::Recording(of, step) = self.road.place.clone() else { return Ok(Vec::new()) };
        let bytes = match (&self.recordings.taken, step) {
            (Some(taken), RecordingStep::Try) if taken.of == of => Some(taken.medium.bytes().clone()),
            _ => {
                let digest =
                    of.with(|about| self.plan().recording(about).map(|recording| recording.what.clone()));
                let open = self.open.as_mut().zip(digest);
                open.and_then(|(open, digest)| open.store.media(&digest).ok().flatten())
            }
        };
        // Only what is exactly as we write it is played; a plan may come from anywhere.
        let samples: Option<Samples> = bytes.and_then(|bytes| wav::read(&bytes));
        let samples = samples.ok_or_else(|| Trouble::known("trouble-recording-broken"))?;
        Ok(vec![Effect::Voice(VoiceJob::Play(samples))])
    }

    // The recording and that it belongs there are on the disk together, or neither is.
    fn keep_recording(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let Place::Recording(of, _) = self.road.place.clone() else { return Ok(()) };
        let Some(taken) = self.recordings.taken.as_ref().filter(|taken| taken.of == of) else {
            return Ok(());
        };
        let Some(path) = of.with(|about| recording_of(about).map(|recording| recording.path())) else {
            return Ok(());
        };
        let medium = taken.medium.clone();
        let said = vec![(path.clone(), Value::Recording(medium.digest().clone()))];
        self.record_with(said, &[medium], now).map_err(|trouble| match trouble.key {
            "trouble-photo-full" => Trouble::known("trouble-recording-full"),
            _ => trouble,
        })?;
        self.recordings.taken = None;
        self.leave_media();
        self.go(of.recording(RecordingStep::Here));
        // The person sees what they did, also where it is private.
        self.said_here.push(path);
        Ok(())
    }
}
