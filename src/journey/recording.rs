//! Where somebody records their own voice: how far they are.

use super::{MediaOf, Place};

/// How far somebody is in recording their voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RecordingStep {
    /// The recording that is there, and what can be done with it.
    Here,
    /// Before one begins.
    Ready,
    /// The program listens.
    Listen,
    /// It is heard before it is kept.
    Try,
}

impl MediaOf {
    /// A screen about a recording of it.
    pub fn recording(&self, step: RecordingStep) -> Place {
        Place::Recording(self.clone(), step)
    }
}

/// Where a recording leads on to.
pub(super) fn next(of: &MediaOf, step: RecordingStep) -> Place {
    match step {
        RecordingStep::Here | RecordingStep::Ready => of.place(),
        RecordingStep::Listen | RecordingStep::Try => of.recording(RecordingStep::Here),
    }
}
