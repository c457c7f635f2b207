//! Words set in type: measuring them and shaping them.

use std::borrow::Cow;
use std::collections::HashMap;

use iced::advanced::graphics::text::{Paragraph, font_system};
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Span, Text, Wrapping};
use iced::font::Weight;
use iced::{Font, Pixels, Point, Rectangle, Size, alignment};
use unicode_segmentation::UnicodeSegmentation;

use crate::screen::Language;

/// Andika, made for people who learn to read.
pub const FONT: Font = Font::with_name("Andika");

const BOLD: Font = Font { weight: Weight::Bold, ..FONT };
const LINE_HEIGHT: f32 = 1.3;
// Between the lines of somebody who likes a lot of space.
const WIDE_LINE_HEIGHT: f32 = 1.55;

// The font files that ship with the program.
fn font_files() -> Vec<Cow<'static, [u8]>> {
    ["fonts/Andika-Regular.ttf", "fonts/Andika-Bold.ttf"]
        .iter()
        .filter_map(|path| crate::assets::bytes(path))
        .collect()
}

/// Loads the fonts for measuring and drawing without a window.
pub fn load_fonts() {
    use std::sync::Once;
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        if let Ok(mut system) = font_system().write() {
            for file in font_files() {
                system.load_font(file);
            }
        }
    });
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting {
    /// The height of the letters, in logical pixels.
    pub size: f32,
    /// Whether all of it is bold.
    pub bold: bool,
    /// Whether it is centred.
    pub centred: bool,
}

impl Setting {
    /// Regular words from the left.
    pub fn plain(size: f32) -> Self {
        Self { size, bold: false, centred: false }
    }

    /// Bold words from the left.
    pub fn bold(size: f32) -> Self {
        Self { size, bold: true, centred: false }
    }

    /// The same, centred.
    pub fn centred(self) -> Self {
        Self { centred: true, ..self }
    }
}

/// Measures words, and remembers: finding the best layout asks for the same words many times.
#[derive(Default)]
pub struct Measure {
    known: HashMap<(String, u32, bool, u32), Size>,
    wide: bool,
}

impl Measure {
    /// With a lot of space between lines, or as usual. What is known is kept while this stays.
    pub(super) fn space(&mut self, wide: bool) {
        if self.wide != wide {
            self.wide = wide;
            self.known.clear();
        }
    }

    /// Words shaped to a width.
    pub(super) fn shape(&self, text: &str, setting: Setting, width: f32) -> Paragraph {
        shape(text, setting, width, if self.wide { WIDE_LINE_HEIGHT } else { LINE_HEIGHT })
    }

    /// The size of words broken to a width.
    pub(super) fn size(&mut self, text: &str, setting: Setting, width: f32) -> Size {
        let key = (text.to_owned(), setting.size.to_bits(), setting.bold, width.to_bits());
        if let Some(size) = self.known.get(&key) {
            return *size;
        }
        let found = self.shape(text, setting, width).min_bounds();
        let size = Size::new(found.width.ceil(), found.height.ceil());
        // Own words change while they are typed; what is known may not grow for ever.
        if self.known.len() > 8000 {
            self.known.clear();
        }
        self.known.insert(key, size);
        size
    }

    /// The width of the longest word: less than that would break inside it.
    pub(super) fn longest_word(&mut self, text: &str, setting: Setting) -> f32 {
        text.split_whitespace().map(|word| self.size(word, setting, f32::INFINITY).width).fold(0.0, f32::max)
    }

    /// Own words shortened with “…” so that they fit; fixed words never need it.
    pub(super) fn shortened(&mut self, text: &str, setting: Setting, width: f32, height: f32) -> String {
        if self.size(text, setting, width).height <= height {
            return text.to_owned();
        }
        // Where each letter begins, as a person sees letters: none is cut in two.
        let starts: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
        let cut = |letters: usize| {
            let end = starts.get(letters).copied().unwrap_or(text.len());
            text.get(..end).unwrap_or_default().trim_end().to_owned() + "…"
        };
        let (mut low, mut high) = (0, starts.len());
        while low + 1 < high {
            let middle = (low + high) / 2;
            let fits = self.size(&cut(middle), setting, width).height <= height;
            (low, high) = if fits { (middle, high) } else { (low, middle) };
        }
        cut(low)
    }
}

// `*` switches bold on and off.
fn shape(text: &str, setting: Setting, width: f32, line_height: f32) -> Paragraph {
    let base = if setting.bold { BOLD } else { FONT };
    let spans: Vec<Span<'_, (), Font>> = text
        .split('*')
        .enumerate()
        .filter(|(_, part)| !part.is_empty())
        .map(|(at, part)| Span::new(part).font(if at % 2 == 1 { BOLD } else { base }))
        .collect();
    Paragraph::with_spans(Text {
        content: spans.as_slice(),
        bounds: Size::new(width, f32::INFINITY),
        size: Pixels(setting.size),
        line_height: LineHeight::Relative(line_height),
        font: base,
        align_x: if setting.centred { Alignment::Center } else { Alignment::Left },
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::WordOrGlyph,
    })
}

/// Where a word stands, from the corner of its paragraph: one box, or two where it is broken. Words
/// are counted from 0, as they stand between spaces.
pub(super) fn word_bounds(paragraph: &Paragraph, word: usize, language: Language) -> Vec<Rectangle> {
    let mut seen = 0;
    let mut found = Vec::new();
    for run in paragraph.buffer().layout_runs() {
        let mut in_word = false;
        let mut bounds: Option<Rectangle> = None;
        for glyph in run.glyphs {
            let blank = run
                .text
                .get(glyph.start..glyph.end)
                .is_none_or(|part| part.chars().all(|letter| language.is_between_words(letter)));
            if blank {
                in_word = false;
                continue;
            }
            // A new word begins after a blank, or with a line that begins after one.
            let before = run.text.get(..glyph.start).unwrap_or_default();
            if !in_word && (before.is_empty() || before.ends_with(|letter| language.is_between_words(letter)))
            {
                seen += 1;
            }
            in_word = true;
            if seen == word + 1 {
                let one =
                    Rectangle::new(Point::new(glyph.x, run.line_top), Size::new(glyph.w, run.line_height));
                bounds = Some(bounds.map_or(one, |all| all.union(&one)));
            }
        }
        found.extend(bounds);
    }
    found
}
