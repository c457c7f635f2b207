//! Recording the person's voice: the microphone is told what to do, and what it tells is shown.

use core::time::Duration;

use iced::Task;

use super::{App, Message};
use crate::session::VoiceJob;
use crate::voice::{Ended, Listened, Microphone, Taken};

impl App {
    /// The program can listen with this.
    pub fn with_microphone(mut self, microphone: Box<dyn Microphone>) -> Self {
        self.microphone = Some(microphone);
        self
    }

    pub(super) fn voice_job(&mut self, job: VoiceJob) -> Task<Message> {
        match job {
            VoiceJob::Listen(take) => self.listen(take),
            VoiceJob::Stop => {
                self.microphone.iter_mut().for_each(|microphone| microphone.stop());
                Task::none()
            }
            VoiceJob::Play(samples) => self.play(samples),
        }
    }

    fn listen(&mut self, take: u32) -> Task<Message> {
        // Nothing of ours is heard in it.
        self.quiet();
        match &mut self.microphone {
            Some(microphone) => {
                microphone.listen(take);
                Task::none()
            }
            None => {
                let none = Taken { take, ended: Ended::Missing, wav: None, length: Duration::ZERO };
                self.listened(Listened::Done(none))
            }
        }
    }

    pub(super) fn listened(&mut self, told: Listened) -> Task<Message> {
        self.session.listened(told);
        self.refresh()
    }
}
