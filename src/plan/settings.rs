//! How the person likes the program, and how they press. Kept with the plan.
//!
//! Every setting is a [`Knob`] with a fixed list of options, so that the screens, the record and the
//! settings file all read the same table. The standard values are those of the access notes (§3).

use core::time::Duration;

use crate::record::readable;

/// One thing that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Knob {
    Sound,
    Loud,
    Size,
    Colours,
    Space,
    Pictures,
    Tiles,
    Motion,
    Along,
    Own,
    Way,
    Scan,
    Step,
    First,
    Loops,
    Repeat,
    Hold,
    Cue,
    CueLoud,
    CueRate,
    Beeps,
    Dwell,
    Reach,
    Taps,
    Release,
    Pace,
    Speaks,
    Letters,
    Font,
    Digits,
    Full,
    DwellFrom,
    Leave,
    Answers,
}

// The name in the record, the options with what they stand for, and which of them is the standard.
type KnobRow = (&'static str, &'static [(&'static str, u32)], u8);

// Stands for what the computer is set to.
const AS_COMPUTER: u32 = 0xC0;

const ON_OFF: &[(&str, u32)] = &[("on", 1), ("off", 0)];

impl Knob {
    /// Every setting, in the order of the table.
    pub const ALL: [Self; 34] = [
        Self::Sound,
        Self::Loud,
        Self::Size,
        Self::Colours,
        Self::Space,
        Self::Pictures,
        Self::Tiles,
        Self::Motion,
        Self::Along,
        Self::Own,
        Self::Way,
        Self::Scan,
        Self::Step,
        Self::First,
        Self::Loops,
        Self::Repeat,
        Self::Hold,
        Self::Cue,
        Self::CueLoud,
        Self::CueRate,
        Self::Beeps,
        Self::Dwell,
        Self::Reach,
        Self::Taps,
        Self::Release,
        Self::Pace,
        Self::Speaks,
        Self::Letters,
        Self::Font,
        Self::Digits,
        Self::Full,
        Self::DwellFrom,
        Self::Leave,
        Self::Answers,
    ];

    // Loudness and rates in percent, times in milliseconds, reach in pixels.
    fn row(self) -> KnobRow {
        match self {
            Self::Sound => ("sound", ON_OFF, 0),
            Self::Loud => ("loud", &[("soft", 30), ("middle", 60), ("loud", 100), ("very", 150)], 1),
            Self::Size => (
                "size",
                &[
                    ("s100", 100),
                    ("s125", 125),
                    ("s150", 150),
                    ("s175", 175),
                    ("s200", 200),
                    ("system", AS_COMPUTER),
                ],
                5,
            ),
            Self::Colours => (
                "colours",
                &[
                    ("standard", 0),
                    ("dark", 1),
                    ("yellow", 2),
                    ("cream", 3),
                    ("system", AS_COMPUTER),
                    ("blue", 4),
                    ("green", 5),
                    ("pink", 6),
                    ("peach", 7),
                ],
                4,
            ),
            Self::Space => ("space", &[("usual", 100), ("wide", 160)], 0),
            Self::Pictures => ("pictures", &[("large", 100), ("small", 60), ("off", 0)], 0),
            Self::Tiles => ("tiles", &[("t2", 2), ("t3", 3), ("t4", 4), ("t5", 5), ("t6", 6), ("fit", 8)], 4),
            Self::Motion => ("motion", ON_OFF, 0),
            Self::Along => ("along", ON_OFF, 0),
            Self::Own => ("own", ON_OFF, 0),
            Self::Way => ("way", &[("press", 0), ("switch", 1), ("dwell", 2), ("helper", 3)], 0),
            Self::Scan => ("scan", &[("auto", 0), ("one", 1), ("two", 2), ("hold", 3)], 0),
            Self::Step => (
                "step",
                &[
                    ("ms500", 500),
                    ("ms1000", 1000),
                    ("ms1500", 1500),
                    ("ms2000", 2000),
                    ("ms3000", 3000),
                    ("ms4000", 4000),
                    ("ms6000", 6000),
                    ("ms10000", 10000),
                ],
                3,
            ),
            Self::First => ("first", &[("x1", 100), ("x15", 150), ("x2", 200), ("x3", 300)], 2),
            Self::Loops => ("loops", &[("l1", 1), ("l2", 2), ("l3", 3), ("l5", 5), ("always", 0)], 2),
            Self::Repeat => (
                "repeat",
                &[("ms0", 0), ("ms200", 200), ("ms400", 400), ("ms1000", 1000), ("ms3000", 3000)],
                2,
            ),
            Self::Hold => {
                ("hold", &[("ms0", 0), ("ms300", 300), ("ms500", 500), ("ms1000", 1000), ("ms2000", 2000)], 0)
            }
            Self::Cue => ("cue", &[("short", 1), ("full", 2), ("off", 0)], 0),
            Self::CueLoud => ("cue-loud", &[("soft", 20), ("middle", 45), ("loud", 100)], 1),
            Self::CueRate => ("cue-rate", &[("slow", 80), ("usual", 100), ("quick", 125)], 1),
            Self::Beeps => ("beeps", ON_OFF, 0),
            Self::Dwell => (
                "dwell",
                &[
                    ("ms800", 800),
                    ("ms1200", 1200),
                    ("ms1500", 1500),
                    ("ms2000", 2000),
                    ("ms3000", 3000),
                    ("ms4000", 4000),
                ],
                2,
            ),
            Self::Reach => ("reach", &[("px0", 0), ("px12", 12), ("px40", 40)], 1),
            Self::Taps => ("taps", &[("ms0", 0), ("ms400", 400), ("ms1000", 1000)], 1),
            Self::Release => ("release", &[("release", 1), ("press", 0)], 0),
            Self::Pace => ("pace", &[("slow", 80), ("usual", 100), ("quick", 125)], 1),
            // What is read: all that is come to, each new screen, or only what is pressed.
            Self::Speaks => ("speaks", &[("all", 2), ("screen", 1), ("press", 0)], 0),
            Self::Letters => ("letters", &[("usual", 0), ("wide", 1)], 0),
            Self::Font => ("font", &[("andika", 0), ("atkinson", 1)], 0),
            Self::Digits => ("digits", ON_OFF, 0),
            Self::Full => ("full", ON_OFF, 1),
            // From when a dwell counts: the end of the item's words; never without a second look; at once.
            Self::DwellFrom => ("dwell-from", &[("said", 0), ("confirm", 1), ("over", 2)], 0),
            // How long a switch is held to leave at once.
            Self::Leave => ("leave", &[("ms0", 0), ("ms1000", 1000)], 0),
            // With all answers of a question, or with three faces first.
            Self::Answers => ("answers", &[("four", 0), ("three", 1)], 0),
        }
    }

    /// The name in the record and in the keys of its words.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// The ids of its options, in the order in which they are shown.
    pub fn options(self) -> impl Iterator<Item = &'static str> {
        self.row().1.iter().map(|(id, _)| *id)
    }

    /// The setting with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|knob| knob.name() == name)
    }
}

/// The colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Colours {
    Standard,
    Dark,
    Yellow,
    Cream,
    Blue,
    Green,
    Pink,
    Peach,
}

impl Colours {
    /// All, with the ids used in the record.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Standard, "standard"),
        (Self::Dark, "dark"),
        (Self::Yellow, "yellow"),
        (Self::Cream, "cream"),
        (Self::Blue, "blue"),
        (Self::Green, "green"),
        (Self::Pink, "pink"),
        (Self::Peach, "peach"),
    ];
}

/// The shape of letters, on the screen and in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Typeface {
    /// Andika, made for people who learn to read.
    #[default]
    Andika,
    /// Atkinson Hyperlegible Next, made for people who see little.
    Atkinson,
}

/// How the person presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Mouse, touch or keys.
    Press,
    /// One or two switches, with scanning.
    Switch,
    /// Pointing at something and waiting.
    Dwell,
    /// A helper watches for a yes and presses.
    Helper,
}

/// What the computer is set to, as far as the program follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Computer {
    /// Dark colours are wanted.
    pub dark: bool,
    /// Things should not move.
    pub still: bool,
    /// More contrast is wanted.
    pub contrast: bool,
    /// How large words should be, in percent of the usual.
    pub text: u16,
}

impl Default for Computer {
    fn default() -> Self {
        Self { dark: false, still: false, contrast: false, text: 100 }
    }
}

/// All settings. Unknown values fall back to the standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    at: [u8; Knob::ALL.len()],
    switches: [String; 2],
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            at: Knob::ALL.map(|knob| knob.row().2),
            switches: ["key-Space".to_owned(), "key-Enter".to_owned()],
        }
    }
}

/// The names under which the two switches are kept.
pub const SWITCHES: [&str; 2] = ["switch-1", "switch-2"];

/// The name under which it is kept whose pictures the person sees. It is no knob: which there are depends on the computer.
pub const SYMBOLS: &str = "symbols";

impl Settings {
    /// With one setting changed, as a record or a settings file has it. Unknown ones change nothing.
    pub fn set(&mut self, name: &str, id: &str) {
        if let Some(at) = SWITCHES.iter().position(|known| *known == name) {
            // It is shown to the person.
            self.switches[at] = readable(id, false);
        } else if let Some(knob) = Knob::from_name(name)
            && let Some(at) = knob.options().position(|known| known == id)
        {
            self.at[knob as usize] = u8::try_from(at).unwrap_or(0);
        }
    }

    /// With one setting as it is when nobody set it.
    pub fn clear(&mut self, name: &str) {
        if let Some(at) = SWITCHES.iter().position(|known| *known == name) {
            self.switches[at] = Self::default().switches[at].clone();
        } else if let Some(knob) = Knob::from_name(name) {
            self.at[knob as usize] = knob.row().2;
        }
    }

    /// The id of a setting as it is.
    pub fn id(&self, knob: Knob) -> &'static str {
        self.row(knob).0
    }

    /// Every setting as it is, by name.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let knobs = Knob::ALL.into_iter().map(|knob| (knob.name(), self.id(knob)));
        knobs.chain(SWITCHES.into_iter().zip(self.switches.iter().map(String::as_str)))
    }

    /// What a setting stands for: percent, milliseconds, pixels, or a number of its own.
    pub fn value(&self, knob: Knob) -> u32 {
        self.row(knob).1
    }

    /// The time that a setting in milliseconds stands for.
    pub fn time(&self, knob: Knob) -> Duration {
        Duration::from_millis(self.value(knob).into())
    }

    /// Whether a setting is on.
    pub fn on(&self, knob: Knob) -> bool {
        self.value(knob) != 0
    }

    /// What the sound is multiplied by, for a loudness.
    pub fn gain(&self, knob: Knob) -> f32 {
        percent(self.value(knob))
    }

    /// Text size in percent, 100 to 200, on a computer that is set like this.
    pub fn text(&self, computer: Computer) -> u16 {
        match self.value(Knob::Size) {
            AS_COMPUTER => computer.text.clamp(100, 200),
            own => u16::try_from(own).unwrap_or(100),
        }
    }

    /// The colours, on a computer that is set like this.
    pub fn colours(&self, computer: Computer) -> Colours {
        match self.value(Knob::Colours) {
            AS_COMPUTER if computer.dark && computer.contrast => Colours::Yellow,
            AS_COMPUTER if computer.dark => Colours::Dark,
            // The standard has more contrast than any guidance asks for already.
            AS_COMPUTER => Colours::Standard,
            own => Colours::ALL.get(own as usize).map_or(Colours::Standard, |(colours, _)| *colours),
        }
    }

    /// The shape of letters.
    pub fn typeface(&self) -> Typeface {
        if self.on(Knob::Font) { Typeface::Atkinson } else { Typeface::Andika }
    }

    /// Whether things may move, on a computer that is set like this.
    pub fn moves(&self, computer: Computer) -> bool {
        self.on(Knob::Motion) && !computer.still
    }

    /// How the person presses.
    pub fn way(&self) -> Way {
        match self.value(Knob::Way) {
            1 => Way::Switch,
            2 => Way::Dwell,
            3 => Way::Helper,
            _ => Way::Press,
        }
    }

    /// The ids of the first and the second switch.
    pub fn switches(&self) -> [&str; 2] {
        [&self.switches[0], &self.switches[1]]
    }

    fn row(&self, knob: Knob) -> (&'static str, u32) {
        let (_, options, standard) = knob.row();
        let at = self.at.get(knob as usize).copied().unwrap_or(standard);
        options.get(usize::from(at)).copied().unwrap_or(("", 0))
    }
}

fn percent(value: u32) -> f32 {
    f32::from(u16::try_from(value).unwrap_or(100)) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_can_be_set_and_read_back() {
        for (at, knob) in Knob::ALL.into_iter().enumerate() {
            assert_eq!(knob as usize, at, "the table is in the order of the names");
            assert_eq!(Knob::from_name(knob.name()), Some(knob));
            for id in knob.options() {
                let mut settings = Settings::default();
                settings.set(knob.name(), id);
                assert_eq!(settings.id(knob), id);
            }
        }
    }

    #[test]
    fn what_is_unknown_changes_nothing() {
        let mut settings = Settings::default();
        settings.set("size", "s900");
        settings.set("glitter", "on");
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn the_computer_is_followed_only_where_that_is_wanted() {
        let dark = Computer { dark: true, still: true, text: 140, ..Computer::default() };
        let mut settings = Settings::default();
        assert_eq!((settings.colours(dark), settings.text(dark)), (Colours::Dark, 140));
        assert_eq!(settings.colours(Computer { contrast: true, ..dark }), Colours::Yellow);
        let usual = Computer::default();
        assert_eq!((settings.colours(usual), settings.text(usual)), (Colours::Standard, 100));
        for (text, expected) in [(80, 100), (300, 200)] {
            assert_eq!(settings.text(Computer { text, ..usual }), expected);
        }
        settings.set("colours", "pink");
        settings.set("size", "s125");
        assert_eq!((settings.colours(dark), settings.text(dark)), (Colours::Pink, 125));
        assert!(!settings.moves(dark), "a computer that is set to be still is always followed");
    }
}
