//! How the person likes screens to look, as far as it changes where things stand.

use super::Letters;
use crate::plan::{Computer, Knob, Settings};

/// Text size, letters, space, pictures and number of choices.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Looks {
    /// Text size in percent, 100 to 200.
    pub text: u16,
    /// The letters.
    pub letters: Letters,
    /// How much larger the space between things and between lines is, from 1.
    pub space: f32,
    /// How large pictures are, from 0 (none) to 1.
    pub pictures: f32,
    /// The most choices on one page, 2 to 8.
    pub most: usize,
}

impl Default for Looks {
    fn default() -> Self {
        Self::of(&Settings::default(), Computer::default())
    }
}

impl Looks {
    /// As the settings say, on a computer that is set like this.
    pub fn of(settings: &Settings, computer: Computer) -> Self {
        Self {
            text: settings.text(computer),
            letters: Letters::of(settings),
            space: settings.gain(Knob::Space),
            pictures: settings.gain(Knob::Pictures),
            most: settings.value(Knob::Tiles) as usize,
        }
    }

    /// Standard, at a text size in percent.
    pub fn at(text: u16) -> Self {
        Self { text, ..Self::default() }
    }
}
