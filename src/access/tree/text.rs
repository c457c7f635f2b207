//! Text as a screen reader goes through it: by letter, by word and by line.

use accesskit::{Node, Rect, Role, TextDirection};
use unicode_segmentation::UnicodeSegmentation;

use super::rect;

/// A piece of what is typed that stands on one line of the field, in logical pixels of the window.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Run {
    /// Which line of the text it is of, from 0, and the byte in that line at which it begins.
    pub line: usize,
    /// See `line`.
    pub start: usize,
    /// Its letters, with the end of the line where there is one.
    pub text: String,
    /// Left and upper edge, width and height.
    pub bounds: (f32, f32, f32, f32),
    /// For each letter as a person counts them (grapheme): how far in it begins, and how wide it is.
    pub letters: Vec<(f32, f32)>,
    /// Whether it is written from right to left, and `letters` counts from the right.
    pub leftward: bool,
}

impl Run {
    /// The byte of the line at which a letter of this run begins.
    pub(super) fn byte(&self, letter: usize) -> usize {
        let inside: usize = letters(&self.text).iter().take(letter).map(|letter| letter.len()).sum();
        self.start + inside.min(self.text.trim_end_matches('\n').len())
    }

    fn end(&self) -> usize {
        self.start + self.text.trim_end_matches('\n').len()
    }
}

/// The run, and the letter of it, at a byte of a line of the text.
pub(super) fn place(runs: &[Run], (line, byte): (usize, usize)) -> Option<(usize, usize)> {
    let holds = |run: &Run| run.line == line && run.start <= byte && byte <= run.end();
    // Where two meet the later one has it.
    let nth = runs.iter().rposition(holds).or_else(|| runs.len().checked_sub(1))?;
    let run = runs.get(nth)?;
    let before = run.text.get(..byte.saturating_sub(run.start)).unwrap_or(&run.text);
    Some((nth, letters(before).len()))
}

/// The node of a run in a field.
pub(super) fn run(run: &Run, scale: f32) -> Node {
    let (x, y, width, height) = run.bounds;
    let mut node = words(&run.text, Some(rect(x, y, width, height, scale)));
    node.set_text_direction(if run.leftward {
        TextDirection::RightToLeft
    } else {
        TextDirection::LeftToRight
    });
    let real = |part: fn(&(f32, f32)) -> f32| -> Vec<f32> {
        run.letters.iter().map(|letter| part(letter) * scale).collect()
    };
    if run.letters.len() == letters(&run.text).len() {
        node.set_character_positions(real(|letter| letter.0));
        node.set_character_widths(real(|letter| letter.1));
    }
    node
}

// Letters as a person counts them. One of more bytes than the tree can say goes by its parts.
fn letters(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for letter in text.graphemes(true) {
        if u8::try_from(letter.len()).is_err() {
            found.extend(letter.split_inclusive(|_: char| true));
        } else {
            found.push(letter);
        }
    }
    found
}

/// A node of words: how long each letter is, and where words begin.
pub(super) fn words(text: &str, bounds: Option<Rect>) -> Node {
    let mut node = Node::new(Role::TextRun);
    let letters = letters(text);
    let lengths: Vec<u8> = letters.iter().filter_map(|letter| u8::try_from(letter.len()).ok()).collect();
    let is_blank = |letter: &str| letter.chars().all(char::is_whitespace);
    let starts: Vec<u8> = (0..letters.len())
        .filter(|at| !is_blank(letters[*at]) && (*at == 0 || is_blank(letters[at - 1])))
        .filter_map(|at| u8::try_from(at).ok())
        .collect();
    node.set_value(text);
    node.set_character_lengths(lengths);
    node.set_word_starts(starts);
    if let Some(bounds) = bounds {
        node.set_bounds(bounds);
    }
    node
}
