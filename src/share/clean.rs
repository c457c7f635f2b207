//! Making words safe to print: every letter has a shape in a font, nothing runs off the page.
//!
//! PDF/UA refuses letters without a shape. What is left out or replaced here stays whole in the
//! attached data.

use typst::text::Font;
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::{has_shape, is_ours};
use crate::words::{in_order, is_order};

/// Stands for letters that have no shape in any font.
pub(super) const NO_LETTER: char = '\u{fffd}';
// Where a very long word may break.
const MAY_BREAK: char = '\u{200b}';
const LONG_WORD: usize = 24;
// A person's own words may hold a line break after every letter.
const MOST_LINES: usize = 25;

// Letters that are not seen: they order or join what stands around them. Where those have no shape
// they have no use, and some of them can hide or turn around what a person said.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

// Private letters look different in every font, and PDF/UA refuses them.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// The letters of a text that our fonts have no shape for and that another font may have.
pub(super) fn not_ours(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| {
        !is_ours(*letter)
            && !letter.is_whitespace()
            && !letter.is_control()
            && !is_unseen(*letter)
            && !is_private(*letter)
    })
}

/// One line that can be printed with our fonts and these others. A run of letters without a shape becomes
/// one [`NO_LETTER`].
pub(super) fn printable(text: &str, others: &[Font]) -> String {
    let shown = shown(text, others);
    let mut clean = String::with_capacity(shown.len());
    let mut word = 0;
    // A letter may be several characters, such as one with its accent; a word never breaks within it.
    for letter in shown.graphemes(true) {
        if letter.starts_with(' ') {
            word = 0;
        } else if !letter.starts_with(is_order) {
            word += 1;
            if word > LONG_WORD {
                clean.push(MAY_BREAK);
                word = 1;
            }
        }
        clean.push_str(letter);
    }
    clean
}

/// Without what is not seen, so that a name of nothing else is no name.
pub(super) fn seen(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() && !is_unseen(*letter)).collect()
}

// Only what a font has a shape for.
fn shown(text: &str, others: &[Font]) -> String {
    let mut shown = String::with_capacity(text.len());
    let text = in_order(text);
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            _ if letter.is_whitespace() => shown.push(' '),
            // Such as the marks around a name from the right.
            _ if is_order(letter) => shown.push(letter),
            // They part or join letters of some scripts, and are part of how a name is written.
            '\u{200c}' | '\u{200d}'
                if shown.ends_with(|before| is_other_letter(before, others))
                    && rest.peek().is_some_and(|next| is_other_letter(*next, others)) =>
            {
                shown.push(letter);
            }
            _ if letter.is_control() || is_unseen(letter) => {}
            _ if is_private(letter) || !(is_ours(letter) || has_shape(others, letter)) => {
                if !shown.ends_with(NO_LETTER) {
                    shown.push(NO_LETTER);
                }
            }
            _ => shown.push(letter),
        }
    }
    shown
}

fn is_other_letter(letter: char, others: &[Font]) -> bool {
    letter.is_alphanumeric() && !is_ours(letter) && has_shape(others, letter)
}

/// A person's own words in lines, at most about `most` letters. The second value says whether some
/// were left out.
pub(super) fn lines(text: &str, most: usize) -> (Vec<String>, bool) {
    let (text, mut cut) = shortened(text, most);
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if lines.len() == MOST_LINES {
            cut = true;
            break;
        }
        lines.push(line.to_owned());
    }
    (lines, cut)
}

/// At most about `most` letters, ending at a word where there is one near. A letter is what a person
/// sees as one: it is never cut in two.
pub(super) fn shortened(text: &str, most: usize) -> (String, bool) {
    let Some((end, _)) = text.grapheme_indices(true).nth(most) else { return (text.to_owned(), false) };
    let start = &text[..end];
    let word_end = start.rfind(char::is_whitespace).filter(|at| *at + 40 > end).unwrap_or(end);
    (format!("{}…", start[..word_end].trim_end()), true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::OtherFonts;

    #[test]
    fn what_has_no_shape_is_marked_once() {
        let cases = [
            ("Tea at 2pm", "Tea at 2pm"),
            ("I like 🎸🥁 loud", "I like � loud"),
            ("👩🏽\u{200d}🦽 me", "� me"),
            ("سلام you", "� you"),
            ("#[]*$`_\\<>@", "#[]*$`_\\<>@"),
            ("a\u{0}b\u{7}c\td", "abc d"),
            ("safe\u{202e}ton", "safeton"),
            ("\u{e000}x", "�x"),
            ("Zoë Łukasz Ngũgĩ", "Zoë Łukasz Ngũgĩ"),
        ];
        for (text, clean) in cases {
            assert_eq!(printable(text, &[]), clean, "{text:?}");
        }
    }

    #[test]
    fn letters_of_other_fonts_are_printed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fonts");
        let letters = "محمد".chars().collect();
        let others = OtherFonts::Folder(folder.into()).having(&letters);
        let cases = [
            ("محمد דנה", "محمد �"),
            ("\u{2068}محمد\u{2069}, you", "\u{2068}محمد\u{2069}, you"),
            ("\u{2069}محمد\u{2068}\u{202e}", "محمد"),
            ("م\u{200c}ح a\u{200c}b م\u{200d}", "م\u{200c}ح ab م"),
        ];
        for (text, clean) in cases {
            assert_eq!(printable(text, &others), clean, "{text:?}");
        }
        assert_eq!(not_ours("a é → \u{2068}م\u{2069}\u{e000}\u{200d}").collect::<String>(), "م");
    }

    #[test]
    fn a_very_long_word_may_break() {
        let clean = printable(&"a".repeat(100), &[]);
        assert!(clean.split(MAY_BREAK).all(|piece| piece.len() <= LONG_WORD));
        assert_eq!(clean.replace(MAY_BREAK, "").len(), 100);
    }

    #[test]
    fn a_word_never_breaks_within_a_letter() {
        let clean = printable(&"e\u{301}".repeat(100), &[]);
        assert!(clean.split(MAY_BREAK).all(|piece| piece.ends_with('\u{301}') && piece.starts_with('e')));
    }

    #[test]
    fn own_words_are_cut_at_a_word_and_by_lines() {
        assert_eq!(shortened("I like my dog", 40), ("I like my dog".into(), false));
        assert_eq!(shortened("I like my dog", 8), ("I like…".into(), true));
        assert_eq!(shortened(&"é".repeat(50), 10).0, format!("{}…", "é".repeat(10)));
        // A flag, a family and a letter with two accents are one letter each.
        let letters = "🇬🇧👨\u{200d}👩\u{200d}👧e\u{301}\u{323}x";
        assert_eq!(shortened(letters, 2).0, "🇬🇧👨\u{200d}👩\u{200d}👧…");
        assert_eq!(shortened(letters, 3).0, "🇬🇧👨\u{200d}👩\u{200d}👧e\u{301}\u{323}…");
        assert_eq!(shortened(letters, 4), (letters.into(), false));
        let (all, cut) = lines(&"a\n\n".repeat(500), 10_000);
        assert_eq!((all.len(), cut), (MOST_LINES, true));
    }
}
