//! Where each letter stands that is typed, for whoever can not see it: screen readers and magnifiers.
//!
//! The editor of the toolkit keeps its layout to itself, so the same text is laid out once more in the same way.

use iced::advanced::graphics::text::Editor;
use iced::advanced::text::{Editor as _, LineHeight, Wrapping, highlighter::PlainText};
use iced::{Font, Pixels, Rectangle, Size};
use unicode_segmentation::UnicodeSegmentation;

use super::FieldSpot;

/// The room on the left and on the right of what is typed, in logical pixels.
pub const FIELD_PADDING: f32 = 16.0;

/// What is typed on one line of a field.
#[derive(Debug, Clone, PartialEq)]
pub struct TypedLine {
    /// Which line of the text it is of, from 0.
    pub line: usize,
    /// The byte in that line at which it begins.
    pub start: usize,
    /// Its letters, with the end of the line where there is one.
    pub text: String,
    /// Where it stands, in logical pixels of the window.
    pub bounds: Rectangle,
    /// For each letter (grapheme): how far in it begins, and how wide it is, in logical pixels.
    pub letters: Vec<(f32, f32)>,
    /// Whether it is written from right to left, and `letters` counts from the right.
    pub leftward: bool,
}

impl FieldSpot {
    /// The room for whole lines, so that none is seen by half: from the middle of the field.
    pub fn lines(&self) -> Rectangle {
        let tall = self.line * (self.bounds.height / self.line).floor().max(1.0);
        let edge = ((self.bounds.height - tall) / 2.0).max(0.0);
        Rectangle { y: self.bounds.y + edge, height: tall, ..self.bounds }
    }
}

/// What is typed, line by line as it stands in the field while nothing of it is scrolled out of sight.
pub fn typed_lines(text: &str, field: &FieldSpot, font: Font) -> Vec<TypedLine> {
    let room = field.lines();
    let mut editor = Editor::with_text(text);
    editor.update(
        Size::new(room.width - 2.0 * FIELD_PADDING, f32::MAX),
        font,
        Pixels(field.size),
        LineHeight::Absolute(Pixels(field.line)),
        Wrapping::default(),
        &mut PlainText,
    );
    let mut found: Vec<TypedLine> = Vec::new();
    for run in editor.buffer().layout_runs() {
        let starts = run.glyphs.iter().map(|glyph| glyph.start);
        let start = starts.min().unwrap_or(0);
        // What comes before it on the same line of the text ends here.
        if let Some(before) = found.last_mut().filter(|before| before.line == run.line_i) {
            before.text.truncate(start - before.start);
        }
        let left = run.glyphs.iter().map(|glyph| glyph.x).fold(f32::INFINITY, f32::min);
        let right = run.glyphs.iter().map(|glyph| glyph.x + glyph.w).fold(0.0, f32::max);
        let left = if left.is_finite() { left } else { 0.0 };
        let text = run.text.get(start..).unwrap_or_default().to_owned();
        let letters = text.grapheme_indices(true).map(|(at, letter)| {
            let (from, to) = (start + at, start + at + letter.len());
            let glyphs = run.glyphs.iter().filter(|glyph| (from..to).contains(&glyph.start));
            let part = glyphs.fold(None, |all: Option<(f32, f32)>, glyph| {
                let (low, high) = all.unwrap_or((glyph.x, glyph.x));
                Some((low.min(glyph.x), high.max(glyph.x + glyph.w)))
            });
            part.map(|(low, high)| (if run.rtl { right - high } else { low - left }, high - low))
        });
        // A letter that is drawn as one with the one before it stands where that one ends.
        let mut end = 0.0;
        let letters = letters.map(|part| {
            let (at, width) = part.unwrap_or((end, 0.0));
            end = at + width;
            (at, width)
        });
        let letters: Vec<(f32, f32)> = letters.collect();
        found.push(TypedLine {
            line: run.line_i,
            start,
            letters,
            text,
            bounds: Rectangle {
                x: room.x + FIELD_PADDING + left,
                y: room.y + run.line_top,
                width: right - left,
                height: run.line_height,
            },
            leftward: run.rtl,
        });
    }
    for at in 0..found.len() {
        let last_of_line = found.get(at + 1).is_none_or(|next| next.line != found[at].line);
        let last_of_all = at + 1 == found.len();
        let line = &mut found[at];
        if last_of_line && !last_of_all {
            line.text.push('\n');
        }
        line.letters.truncate(line.text.graphemes(true).count());
        let end = line.letters.last().map_or(0.0, |(at, width)| at + width);
        line.letters.resize(line.text.graphemes(true).count(), (end, 0.0));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{FONT, load_fonts};

    fn field(width: f32) -> FieldSpot {
        load_fonts();
        let bounds = Rectangle { x: 100.0, y: 200.0, width, height: 120.0 };
        FieldSpot { bounds, size: 30.0, line: 39.0 }
    }

    #[test]
    fn letters_stand_one_after_the_other_on_their_lines() {
        let lines = typed_lines("Tea at\nfour", &field(600.0), FONT);
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Tea at\n", "four"]);
        assert_eq!((lines[0].bounds.x, lines[0].leftward), (116.0, false));
        assert!(lines[1].bounds.y >= lines[0].bounds.y + lines[0].bounds.height);
        for line in &lines {
            assert_eq!(line.letters.len(), line.text.chars().count());
            for pair in line.letters.windows(2) {
                assert!((pair[0].0 + pair[0].1 - pair[1].0).abs() < 0.5, "{pair:?}");
            }
            let (at, width) = line.letters[3];
            assert!(at > 0.0 && width > 0.0 && at + width <= line.bounds.width + 0.5);
        }
    }

    #[test]
    fn a_long_line_is_broken_as_in_the_field_and_nothing_of_it_is_lost() {
        let text = "I want to go out and see the sea with my friends";
        let lines = typed_lines(text, &field(300.0), FONT);
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| line.line == 0 && line.bounds.width <= 268.5));
        assert_eq!(lines.iter().map(|line| line.text.as_str()).collect::<String>(), text);
        assert_eq!(lines[1].start, lines[0].text.len());
    }

    #[test]
    fn an_empty_field_has_one_line_and_one_written_leftward_counts_from_the_right() {
        let lines = typed_lines("", &field(300.0), FONT);
        assert_eq!((lines.len(), lines[0].text.as_str()), (1, ""));
        let lines = typed_lines("محمد", &field(300.0), FONT);
        assert!(lines[0].leftward);
        assert!(lines[0].letters[0].0 < lines[0].letters[3].0);
    }
}
