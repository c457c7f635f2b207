//! The typefaces of the window, and the space between their letters.
//!
//! The toolkit can not set space between letters. So a typeface with much space is a copy of its font,
//! made in memory when somebody wants it, in which each letter takes more room. Measuring, drawing and
//! the place to type need no second way for it; and letters that must join, such as Arabic ones, come
//! from other fonts and stay together.

use std::borrow::Cow;
use std::sync::{Arc, Once};

use iced::Font;
use iced::advanced::graphics::text::cosmic_text::skrifa::raw::TableProvider as _;
use iced::advanced::graphics::text::cosmic_text::skrifa::{FontRef, MetadataProvider as _};
use iced::advanced::graphics::text::cosmic_text::{Fallback, FontSystem, PlatformFallback, fontdb};
use iced::advanced::graphics::text::font_system;
use iced::font::Weight;
use unicode_script::Script;

use crate::plan::{Knob, Settings, Typeface};

/// The letters that somebody likes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Letters {
    /// Their shape.
    pub typeface: Typeface,
    /// Whether there is much space between letters and between words.
    pub wide: bool,
}

/// The letters of a program that nobody has set.
pub const FONT: Font = Font::with_name(ANDIKA);

const ANDIKA: &str = "Andika";

// What WCAG 2.2 asks for (1.4.12), in parts of the height of the letters.
const BETWEEN_LETTERS: f32 = 0.12;
const BETWEEN_WORDS: f32 = 0.16;

// Its name among the fonts.
fn family(letters: Letters) -> &'static str {
    match (letters.typeface, letters.wide) {
        (Typeface::Andika, false) => ANDIKA,
        (Typeface::Andika, true) => "Andika, wide",
        (Typeface::Atkinson, false) => "Atkinson Hyperlegible Next",
        (Typeface::Atkinson, true) => "Atkinson Hyperlegible Next, wide",
    }
}

// Regular and bold.
fn files(typeface: Typeface) -> [&'static str; 2] {
    match typeface {
        Typeface::Andika => ["fonts/Andika-Regular.ttf", "fonts/Andika-Bold.ttf"],
        Typeface::Atkinson => {
            ["fonts/AtkinsonHyperlegibleNext-Regular.ttf", "fonts/AtkinsonHyperlegibleNext-Bold.ttf"]
        }
    }
}

impl Letters {
    /// As the settings say.
    pub fn of(settings: &Settings) -> Self {
        Self { typeface: settings.typeface(), wide: settings.on(Knob::Letters) }
    }

    /// The font, in regular weight.
    pub fn font(self) -> Font {
        Font::with_name(family(self))
    }

    /// The font in bold.
    pub fn bold(self) -> Font {
        Font { weight: Weight::Bold, ..self.font() }
    }

    /// Makes these letters ready for measuring and drawing; cheap when they are.
    pub fn load(self) {
        // What every other letter falls back to.
        static FIRST: Once = Once::new();
        FIRST.call_once(|| {
            with_fonts(|fonts| {
                fall_back(fonts);
                add(fonts, Self::default());
            });
        });
        static LOADED: [Once; 4] = [const { Once::new() }; 4];
        if self != Self::default()
            && let Some(once) = LOADED.get(self.typeface as usize * 2 + usize::from(self.wide))
        {
            once.call_once(|| with_fonts(|fonts| add(fonts, self)));
        }
    }
}

/// Makes the letters ready of a program that nobody has set.
pub fn load_fonts() {
    Letters::default().load();
}

fn with_fonts(work: impl FnOnce(&mut FontSystem)) {
    if let Ok(mut system) = font_system().write() {
        work(system.raw());
    }
}

// The two weights of a typeface, under the name that belongs to its spacing.
fn add(fonts: &mut FontSystem, letters: Letters) {
    let family = family(letters);
    for data in files(letters.typeface).into_iter().filter_map(crate::assets::bytes) {
        let data = if letters.wide { spaced(&data).map_or(data, Cow::Owned) } else { data };
        let db = fonts.db_mut();
        let ids = db.load_font_source(fontdb::Source::Binary(Arc::new(data)));
        for id in ids {
            let Some(face) = db.face(id).cloned() else { continue };
            db.remove_face(id);
            let families = vec![(family.to_owned(), fontdb::Language::English_UnitedStates)];
            db.push_face_info(fontdb::FaceInfo { families, ..face });
        }
    }
}

// A copy of a font in which each letter takes more room, and a space still more. None where the font is
// not of the kind that we know.
fn spaced(data: &[u8]) -> Option<Vec<u8>> {
    let font = FontRef::new(data).ok()?;
    let per_em = f32::from(font.head().ok()?.units_per_em());
    let units = |part: f32| (part * per_em).round() as u16;
    let (letter, word) = (units(BETWEEN_LETTERS), units(BETWEEN_WORDS));
    let spaces = [' ', '\u{a0}'].map(|space| font.charmap().map(space).map(|glyph| glyph.to_u32() as usize));
    let count = usize::from(font.hhea().ok()?.number_of_h_metrics());
    let table = |tag: &[u8; 4]| {
        let records = font.table_directory().table_records();
        records.iter().find(|record| record.tag() == *tag).map(|record| record.offset() as usize)
    };
    let (widths, head) = (table(b"hmtx")?, table(b"hhea")?);
    let names = table(b"GSUB").and_then(|at| Some(at + usize::from(u16_at(data, at + 6)?)));

    let mut copy = data.to_vec();
    // The widest letter.
    wider(&mut copy, head + 10, letter + word)?;
    for glyph in 0..count {
        let at = widths + glyph * 4;
        // What has no width stands on another letter.
        if u16_at(data, at)? > 0 {
            wider(&mut copy, at, if spaces.contains(&Some(glyph)) { letter + word } else { letter })?;
        }
    }
    // No two letters become one where each should stand by itself: what joins them is no longer usual.
    if let Some(names) = names {
        for feature in 0..usize::from(u16_at(data, names)?) {
            let name = copy.get_mut(names + 2 + feature * 6..)?.get_mut(..4)?;
            if name == b"liga" {
                name.copy_from_slice(b"dlig");
            }
        }
    }
    Some(copy)
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

fn wider(data: &mut [u8], at: usize, by: u16) -> Option<()> {
    let wide = u16_at(data, at)?.saturating_add(by);
    data.get_mut(at..at + 2)?.copy_from_slice(&wide.to_be_bytes());
    Some(())
}

// What a typeface has no shape for comes from Andika, then from the fonts of this computer.
fn fall_back(fonts: &mut FontSystem) {
    let nothing = FontSystem::new_with_locale_and_db(String::new(), fontdb::Database::new());
    let (locale, db) = std::mem::replace(fonts, nothing).into_locale_and_db();
    *fonts = FontSystem::new_with_locale_and_db_and_fallback(locale, db, AndikaFirst::new());
}

struct AndikaFirst {
    common: Vec<&'static str>,
}

impl AndikaFirst {
    fn new() -> Self {
        Self {
            common: std::iter::once(ANDIKA)
                .chain(PlatformFallback.common_fallback().iter().copied())
                .collect(),
        }
    }
}

impl Fallback for AndikaFirst {
    fn common_fallback(&self) -> &[&'static str] {
        &self.common
    }

    fn forbidden_fallback(&self) -> &[&'static str] {
        PlatformFallback.forbidden_fallback()
    }

    fn script_fallback(&self, script: Script, locale: &str) -> &[&'static str] {
        PlatformFallback.script_fallback(script, locale)
    }
}
