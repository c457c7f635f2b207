//! The recorded voice: which clip a line has, and playing it. And a person's own: listening, and how it is kept.

mod desk;
mod device;
mod microphone;
mod narrow;
mod own;
mod player;
mod stretch;
mod take;
mod talk;
pub mod wav;

use std::collections::HashMap;

use serde::Deserialize;

use crate::screen::Line;
use crate::words::plain;

pub use microphone::{Ear, Microphone};
pub use player::{Audio, Beep, Heard, Recording, Rodio, Silent, Sound};
pub use take::{Ended, LOUDEST, Listened, Taken};
pub use talk::{Talk, Utterance, utterances};
pub use wav::Samples;

/// One recording.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Clip {
    /// The words that are said.
    pub text: String,
    /// The file under `assets/speech/en-GB/`.
    pub file: String,
    /// Its length in milliseconds.
    pub ms: u64,
    /// When each word begins and ends, in milliseconds; empty where that is not known.
    #[serde(default)]
    pub words: Vec<(u64, u64)>,
}

/// All recordings, by the key of their words.
#[derive(Debug, Clone, Default)]
pub struct Speech {
    clips: HashMap<String, Clip>,
}

/// The folder of the recordings in the assets.
const FOLDER: &str = "speech/en-GB";

impl Speech {
    /// The recordings that ship with the program.
    pub fn built_in() -> Self {
        let list = crate::assets::text(&format!("{FOLDER}/speech.json"));
        let clips = serde_json::from_str(&list).unwrap_or_else(|error| {
            tracing::error!(%error, "the list of recordings");
            HashMap::new()
        });
        Self { clips }
    }

    /// The recording with this key.
    pub fn clip(&self, key: &str) -> Option<&Clip> {
        self.clips.get(key)
    }

    /// The recording of a line: only when it says exactly what stands on the screen.
    pub fn of(&self, line: &Line) -> Option<&Clip> {
        let clip = self.clips.get(line.key.as_ref()?)?;
        (clip.text == plain(&line.text)).then_some(clip)
    }

    /// How many recordings there are.
    pub fn len(&self) -> usize {
        self.clips.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.clips.is_empty()
    }
}

/// The sound of a recording, as Ogg Vorbis.
pub fn sound(file: &str) -> Option<Vec<u8>> {
    crate::assets::bytes(&format!("{FOLDER}/{file}")).map(std::borrow::Cow::into_owned)
}
