//! Words set in type: measuring them and shaping them.

use std::collections::HashMap;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Span, Text, Wrapping};
use iced::{Font, Pixels, Point, Rectangle, Size, alignment};
use unicode_segmentation::UnicodeSegmentation;

use super::{Letters, Looks};
use crate::screen::Language;

// Between lines.
const LINE_HEIGHT: f32 = 1.3;
// Between lines that go with a lot of space between letters (WCAG 2.2, 1.4.12), and between the lines of
// somebody who likes a lot of space around things.
const SPACED_LINE_HEIGHT: f32 = 1.5;
const WIDE_LINE_HEIGHT: f32 = 1.55;

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

/// The letters, and the space between lines.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Manner {
    letters: Letters,
    wide: bool,
}

impl Manner {
    // The height of a line, in heights of letters.
    fn line_height(self) -> f32 {
        match (self.wide, self.letters.wide) {
            (true, _) => WIDE_LINE_HEIGHT,
            (false, true) => SPACED_LINE_HEIGHT,
            (false, false) => LINE_HEIGHT,
        }
    }
}

impl Looks {
    fn manner(&self) -> Manner {
        Manner { letters: self.letters, wide: self.space > 1.0 }
    }

    /// The height of a line of words, in heights of letters.
    pub fn line_height(&self) -> f32 {
        self.manner().line_height()
    }
}

/// Measures words, and remembers: finding the best layout asks for the same words many times.
#[derive(Default)]
pub struct Measure {
    // By height of letters and whether all is bold.
    known: HashMap<(u32, bool), HashMap<String, Measured>>,
    count: usize,
    manner: Manner,
}

/// What is known of words set in one way.
struct Measured {
    // On one line for each that was written.
    whole: Size,
    longest_word: Option<f32>,
    // Shaped once: breaking the same letters to another width costs far less.
    shaped: Option<Paragraph>,
    broken: Vec<(u32, Size)>,
}

/// So many words are remembered. Own words change while they are typed: what is known may not grow for ever.
const MOST_KNOWN: usize = 2000;

impl Measure {
    /// In these looks. What is known is kept while they set words in the same manner.
    pub(super) fn look(&mut self, looks: Looks) {
        looks.letters.load();
        if self.manner != looks.manner() {
            self.manner = looks.manner();
            self.forget();
        }
    }

    fn forget(&mut self) {
        self.known.clear();
        self.count = 0;
    }

    // What is known of words; none only if there is a fault in a hash map.
    fn of(&mut self, text: &str, setting: Setting) -> Option<&mut Measured> {
        if self.count > MOST_KNOWN {
            self.forget();
        }
        let (manner, same) =
            (self.manner, self.known.entry((setting.size.to_bits(), setting.bold)).or_default());
        if !same.contains_key(text) {
            let whole = rounded_up(&shape(text, setting, f32::INFINITY, manner));
            self.count += 1;
            let new = Measured { whole, longest_word: None, shaped: None, broken: Vec::new() };
            same.insert(text.to_owned(), new);
        }
        same.get_mut(text)
    }

    /// The height of so many lines.
    pub(super) fn lines(&self, count: f32, setting: Setting) -> f32 {
        count * setting.size * self.manner.line_height()
    }

    /// Words shaped to a width.
    pub(super) fn shape(&self, text: &str, setting: Setting, width: f32) -> Paragraph {
        shape(text, setting, width, self.manner)
    }

    /// The size of words broken to a width.
    pub(super) fn size(&mut self, text: &str, setting: Setting, width: f32) -> Size {
        let manner = self.manner;
        let Some(known) = self.of(text, setting) else { return Size::ZERO };
        if known.whole.width <= width {
            return known.whole;
        }
        let key = width.to_bits();
        if let Some((_, size)) = known.broken.iter().find(|(at, _)| *at == key) {
            return *size;
        }
        let shaped = known.shaped.get_or_insert_with(|| shape(text, setting, width, manner));
        shaped.resize(Size::new(width, f32::INFINITY));
        let size = rounded_up(shaped);
        known.broken.push((key, size));
        size
    }

    /// The width of the longest word: less than that would break inside it.
    pub(super) fn longest_word(&mut self, text: &str, setting: Setting) -> f32 {
        let manner = self.manner;
        let Some(known) = self.of(text, setting) else { return 0.0 };
        *known.longest_word.get_or_insert_with(|| {
            let widths = text.split_whitespace().map(|word| shape(word, setting, f32::INFINITY, manner));
            widths.map(|word| rounded_up(&word).width).fold(0.0, f32::max)
        })
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

fn rounded_up(shaped: &Paragraph) -> Size {
    let size = shaped.min_bounds();
    Size::new(size.width.ceil(), size.height.ceil())
}

// `*` switches bold on and off.
fn shape(text: &str, setting: Setting, width: f32, manner: Manner) -> Paragraph {
    let bold = manner.letters.bold();
    let base = if setting.bold { bold } else { manner.letters.font() };
    let spans: Vec<Span<'_, (), Font>> = text
        .split('*')
        .enumerate()
        .filter(|(_, part)| !part.is_empty())
        .map(|(at, part)| Span::new(part).font(if at % 2 == 1 { bold } else { base }))
        .collect();
    let mut paragraph = Paragraph::with_spans(Text {
        content: spans.as_slice(),
        bounds: Size::new(width, f32::INFINITY),
        size: Pixels(setting.size),
        line_height: LineHeight::Relative(manner.line_height()),
        font: base,
        // What is written from the right begins at the right of the words' own room.
        align_x: if setting.centred { Alignment::Center } else { Alignment::Default },
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::WordOrGlyph,
    });
    // The toolkit leaves one centred line from the right at the end of the width that was given.
    if setting.centred && paragraph.buffer().layout_runs().any(|run| run.rtl) {
        let room = paragraph.min_bounds();
        paragraph.resize(Size::new(room.width.ceil(), room.height));
    }
    paragraph
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Typeface;
    use iced::advanced::graphics::text::font_system;

    const PLAIN: Setting = Setting { size: 100.0, bold: false, centred: false };

    fn measure(typeface: Typeface, wide: bool) -> Measure {
        let mut measure = Measure::default();
        measure.look(Looks { letters: Letters { typeface, wide }, ..Looks::default() });
        measure
    }

    fn width(text: &str, setting: Setting, measure: &Measure) -> f32 {
        measure.shape(text, setting, f32::INFINITY).min_width()
    }

    // The first letter of each glyph, from left to right.
    fn seen(text: &str, width: f32) -> Vec<String> {
        let paragraph = measure(Typeface::Andika, false).shape(text, PLAIN, width);
        let mut lines = Vec::new();
        for run in paragraph.buffer().layout_runs() {
            let mut glyphs: Vec<_> = run.glyphs.iter().collect();
            glyphs.sort_by(|a, b| a.x.total_cmp(&b.x));
            let letters = glyphs.iter().filter(|glyph| glyph.w > 0.0);
            lines.push(letters.filter_map(|glyph| run.text[glyph.start..].chars().next()).collect());
        }
        lines
    }

    #[test]
    fn wide_letters_have_the_space_of_the_standard() {
        for typeface in [Typeface::Andika, Typeface::Atkinson] {
            let (usual, wide) = (measure(typeface, false), measure(typeface, true));
            for setting in [PLAIN, Setting::bold(100.0)] {
                let more = |text: &str| width(text, setting, &wide) - width(text, setting, &usual);
                assert!((more("n") - 12.0).abs() < 0.1, "{typeface:?}: {}", more("n"));
                assert!((more("no no") - 5.0 * 12.0 - 16.0).abs() < 0.3, "{typeface:?}: {}", more("no no"));
                // An accent of its own stands on its letter.
                let accents = more("e\u{301}\u{302}");
                assert!((accents - 12.0).abs() < 0.1, "{typeface:?}: {accents}");
                // Letters that usually become one stand apart.
                assert!(
                    (more("ffi") - (width("f", setting, &wide) * 2.0 + width("i", setting, &wide))
                        + width("ffi", setting, &usual))
                    .abs()
                        < 4.0,
                    "{typeface:?}"
                );
            }
            assert!(usual.lines(1.0, PLAIN) < 150.0 && wide.lines(1.0, PLAIN) >= 150.0);
        }
    }

    #[test]
    fn what_is_remembered_is_what_a_new_measure_finds() {
        let texts =
            ["Help", "Somebody helps me to *cook*, and to shop.", "A\nline, and another one", "דנה דנה", ""];
        let mut one = measure(Typeface::Andika, false);
        for setting in [Setting::plain(20.0), Setting::bold(31.0), Setting::plain(20.0).centred()] {
            for width in [400.0, 90.0, 33.0, 1000.0, 90.0, f32::INFINITY, 160.5] {
                for text in texts {
                    let new = measure(Typeface::Andika, false).shape(text, setting, width).min_bounds();
                    let new = Size::new(new.width.ceil(), new.height.ceil());
                    assert_eq!(one.size(text, setting, width), new, "{text:?} in {width}");
                }
            }
        }
        let cook = one.size("*cook*,", Setting::plain(20.0), f32::INFINITY).width;
        let longest = one.longest_word("I can *cook*, me", Setting::plain(20.0));
        assert_eq!(longest, cook);
    }

    #[test]
    fn what_a_typeface_has_not_comes_from_andika() {
        for wide in [false, true] {
            let paragraph = measure(Typeface::Atkinson, wide).shape("Next → ✓ ŵ", PLAIN, f32::INFINITY);
            let mut system = font_system().write().expect("fonts");
            let mut families = Vec::new();
            for glyph in paragraph.buffer().layout_runs().flat_map(|run| run.glyphs.to_vec()) {
                assert_ne!(glyph.glyph_id, 0);
                let face = system.raw().db().face(glyph.font_id).expect("a font");
                families.push(face.families[0].0.clone());
            }
            let atkinson = Letters { typeface: Typeface::Atkinson, wide }.font();
            let iced::font::Family::Name(own) = atkinson.family else { panic!("no name") };
            let families: Vec<&str> = families.iter().map(String::as_str).collect();
            assert_eq!(families[..5], [own; 5]);
            assert_eq!((families[5], families[7], families[9]), ("Andika", "Andika", own));
        }
    }

    #[test]
    fn words_from_the_right_keep_their_place() {
        let name = "\u{2068}محمد\u{2069}";
        let all = f32::INFINITY;
        assert_eq!(seen(&format!("{name}, where?"), all), ["دمحم, where?"]);
        assert_eq!(seen(&format!("My name is {name}."), all), ["My name is دمحم."]);
        assert_eq!(seen("See \u{2068}דנה 12\u{2069} of 20", all), ["See 12 הנד of 20"]);
        // Without the marks the sentence would follow the name.
        assert_eq!(seen("محمد, where?", all), ["?where ,دمحم"]);
        // Own words alone go their own way.
        assert_eq!(seen("דנה!", all), ["!הנד"]);
        assert_eq!(seen("王小明, hello", all), ["王小明, hello"]);
    }

    #[test]
    fn words_from_the_right_begin_at_the_right_of_their_room() {
        let paragraph = measure(Typeface::Andika, false).shape("דנה דנה\nדנה", PLAIN, 1000.0);
        let ends: Vec<f32> = paragraph
            .buffer()
            .layout_runs()
            .map(|run| run.glyphs.iter().map(|glyph| glyph.x + glyph.w).fold(0.0, f32::max))
            .collect();
        assert_eq!(ends.len(), 2);
        assert!((ends[0] - ends[1]).abs() < 1.0 && (ends[0] - paragraph.min_width()).abs() < 1.0, "{ends:?}");
    }

    #[test]
    fn centred_words_from_the_right_fill_their_room() {
        for text in ["דנה", "דנה\nדנה דנה", "Sam", "Sam\nדנה דנה"] {
            let paragraph = measure(Typeface::Andika, false).shape(text, PLAIN.centred(), 1000.0);
            let glyphs = paragraph.buffer().layout_runs().flat_map(|run| run.glyphs.to_vec());
            let ends: Vec<(f32, f32)> = glyphs.map(|glyph| (glyph.x, glyph.x + glyph.w)).collect();
            let first = ends.iter().map(|(x, _)| *x).fold(f32::INFINITY, f32::min);
            let last = ends.iter().map(|(_, x)| *x).fold(0.0, f32::max);
            assert!(first > -1.0 && first < 2.0, "{text:?} begins at {first}");
            assert!((last - paragraph.min_width()).abs() < 2.0, "{text:?} ends at {last}");
        }
    }
}
