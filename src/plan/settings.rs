//! How the person likes the program. Kept with the plan.

/// Voice, loudness, text size and colours. Unknown values fall back to the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Whether the voice reads.
    pub sound: bool,
    /// How loud.
    pub loudness: Loudness,
    /// Text size in percent: 100, 125, 150, 175 or 200.
    pub text: u16,
    /// The colours.
    pub colours: Colours,
}

impl Default for Settings {
    fn default() -> Self {
        Self { sound: true, loudness: Loudness::Middle, text: 100, colours: Colours::Standard }
    }
}

/// How loud the voice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Loudness {
    Soft,
    Middle,
    Loud,
    Very,
}

/// The colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Colours {
    Standard,
    Dark,
    Yellow,
    Cream,
}

impl Loudness {
    /// All, with the ids used in the record.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Soft, "soft"), (Self::Middle, "middle"), (Self::Loud, "loud"), (Self::Very, "very")];

    /// What the sound is multiplied by.
    pub fn gain(self) -> f32 {
        match self {
            Self::Soft => 0.3,
            Self::Middle => 0.6,
            Self::Loud => 1.0,
            Self::Very => 1.5,
        }
    }
}

impl Colours {
    /// All, with the ids used in the record.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Standard, "standard"),
        (Self::Dark, "dark"),
        (Self::Yellow, "yellow"),
        (Self::Cream, "cream"),
    ];
}

/// The text sizes, in percent, with the ids used in the record.
pub const SIZES: [(u16, &str); 5] =
    [(100, "s100"), (125, "s125"), (150, "s150"), (175, "s175"), (200, "s200")];

impl Settings {
    /// With one setting changed, as a record or a settings file has it. Unknown ones change nothing.
    pub fn set(&mut self, name: &str, id: &str) {
        match name {
            "sound" => self.sound = id != "off",
            "loud" => set(&mut self.loudness, &Loudness::ALL, id),
            "size" => set(&mut self.text, &SIZES, id),
            "colours" => set(&mut self.colours, &Colours::ALL, id),
            _ => {}
        }
    }

    /// The id of a setting as it is.
    pub fn id(&self, name: &str) -> &'static str {
        match name {
            "sound" if self.sound => "on",
            "sound" => "off",
            "loud" => id_of(&self.loudness, &Loudness::ALL),
            "size" => id_of(&self.text, &SIZES),
            _ => id_of(&self.colours, &Colours::ALL),
        }
    }

    /// The names of all settings.
    pub const NAMES: [&'static str; 4] = ["sound", "loud", "size", "colours"];
}

fn set<T: Copy>(to: &mut T, all: &[(T, &str)], id: &str) {
    if let Some((found, _)) = all.iter().find(|(_, known)| *known == id) {
        *to = *found;
    }
}

fn id_of<T: PartialEq>(value: &T, all: &[(T, &'static str)]) -> &'static str {
    all.iter().find(|(known, _)| known == value).map_or("", |(_, id)| id)
}
