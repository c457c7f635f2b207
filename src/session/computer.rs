//! How the program is set up on this computer: the one settings file. It holds nothing of anybody's plan.

use std::path::Path as FilePath;

use super::Session;
use crate::files;
use crate::plan::{Knob, Settings};
use crate::store;

/// The most bytes of the settings file; what the program writes has about 1,000.
const LARGEST: u64 = 64 * 1024;

/// The least and the most that a window can have, in logical pixels. Other sizes are not remembered: on a
/// small screen a window of many more pixels would take its time before it could be made smaller.
const LEAST: (u16, u16) = (240, 240);
/// See [`LEAST`].
pub const LARGEST_WINDOW: (u16, u16) = (3840, 2160);

/// How large the window was and where it stood when it was last left, in logical pixels. What it had
/// before it was maximised, where it was maximised; full screen leaves no trace here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowSpot {
    /// The width of what is drawn.
    pub width: u16,
    /// The height of what is drawn, without the title bar.
    pub height: u16,
    /// The corner at the top left, with the title bar; none where the desktop does not tell.
    pub at: Option<(i16, i16)>,
    /// Whether it filled the screen, beside the desktop's own bars.
    pub maximised: bool,
}

/// What the settings file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SetUp {
    /// How the program was last set, by whoever had it last.
    pub settings: Settings,
    /// Where the window stood; none where it never was moved.
    pub window: Option<WindowSpot>,
}

impl SetUp {
    /// What the file says. Each part stands on its own: what is damaged, or no file at all, gives the
    /// standard.
    pub fn read(file: &FilePath) -> Self {
        let text = files::text(file, LARGEST).unwrap_or_default();
        let table: toml::Table = text.parse().unwrap_or_default();
        let mut settings = Settings::default();
        for (name, value) in &table {
            if let Some(id) = value.as_str() {
                settings.set(name, id);
            }
        }
        Self { settings, window: table.get("window").and_then(toml::Value::as_table).and_then(spot) }
    }

    fn text(&self) -> String {
        // How somebody answers is theirs alone: the next plan begins with all answers.
        let settings = self.settings.all().filter(|(name, _)| *name != Knob::Answers.name());
        let mut text: String =
            settings.map(|(name, id)| format!("{name} = {}\n", toml::Value::String(id.to_owned()))).collect();
        if let Some(WindowSpot { width, height, at, maximised }) = self.window {
            let at = at.map(|(x, y)| format!("x = {x}, y = {y}, ")).unwrap_or_default();
            text +=
                &format!("window = {{ width = {width}, height = {height}, {at}maximised = {maximised} }}\n");
        }
        text
    }
}

fn spot(table: &toml::Table) -> Option<WindowSpot> {
    let number = |name: &str| table.get(name).and_then(toml::Value::as_integer);
    let side = |name, least, most| {
        number(name).and_then(|side| u16::try_from(side).ok()).filter(|side| (least..=most).contains(side))
    };
    let place = |name| number(name).and_then(|place| i16::try_from(place).ok());
    Some(WindowSpot {
        width: side("width", LEAST.0, LARGEST_WINDOW.0)?,
        height: side("height", LEAST.1, LARGEST_WINDOW.1)?,
        at: place("x").zip(place("y")),
        maximised: table.get("maximised").and_then(toml::Value::as_bool).unwrap_or(false),
    })
}

impl Session {
    /// Where the window stood when it was last left on this computer.
    pub fn window(&self) -> Option<WindowSpot> {
        SetUp::read(&self.folders.settings_file).window
    }

    /// Remembers where the window stands, for this computer and not for the plan.
    pub fn keep_window(&self, window: WindowSpot) {
        self.keep_set_up(|set_up| set_up.window = Some(window));
    }

    // Another window of the program may have written the file since: so only what changed is changed.
    pub(super) fn keep_set_up(&self, change: impl FnOnce(&mut SetUp)) {
        let file = &self.folders.settings_file;
        // A program that could not begin knows no folder.
        if file.as_os_str().is_empty() {
            return;
        }
        let mut set_up = SetUp::read(file);
        change(&mut set_up);
        // The look of the first screen is a comfort, not the record: a failure is only logged.
        if let Err(error) = store::write_private(file, set_up.text().as_bytes()) {
            tracing::warn!(%error, "settings not kept");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Knob;

    fn read(text: &str) -> SetUp {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings.toml");
        std::fs::write(&file, text).expect("written");
        SetUp::read(&file)
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let mut settings = Settings::default();
        settings.set("size", "s150");
        settings.set("switch-1", "key-\"]\n");
        for at in [None, Some((-7, 32))] {
            let window = Some(WindowSpot { width: 900, height: 600, at, maximised: at.is_none() });
            let set_up = SetUp { settings: settings.clone(), window };
            assert_eq!(read(&set_up.text()), set_up);
        }
        assert_eq!(read(&SetUp::default().text()), SetUp::default());
    }

    #[test]
    fn a_window_that_can_not_be_is_no_window_and_harms_no_setting() {
        let window = |text: &str| {
            let set_up = read(&format!("size = \"s150\"\nwindow = {text}\n"));
            assert_eq!(set_up.settings.id(Knob::Size), "s150", "{text}");
            set_up.window
        };
        for wrong in [
            "{ width = nan, height = 600 }",
            "{ width = 0, height = 600 }",
            "{ width = -900, height = 600 }",
            "{ width = 900, height = 2161 }",
            "{ width = 900, height = 9000000000000000000 }",
            "{ width = \"900\", height = \"600\" }",
            "{ width = 900.5, height = inf }",
            "{ width = 900 }",
            "{}",
            "900",
            "\"900x600\"",
            "[900, 600]",
        ] {
            assert_eq!(window(wrong), None, "{wrong}");
        }
        for nowhere in ["x = nan, y = 3", "x = 40000, y = 3", "x = 3", "x = \"3\", y = 3", "x = true, y = []"]
        {
            let spot = WindowSpot { width: 900, height: 600, at: None, maximised: false };
            assert_eq!(
                window(&format!("{{ width = 900, height = 600, {nowhere} }}")),
                Some(spot),
                "{nowhere}"
            );
        }
        // Not even a file that is no table at all.
        assert_eq!(read("window = { width = 1"), SetUp::default());
    }
}
