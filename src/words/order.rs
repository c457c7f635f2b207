//! Words that are written from the right, such as Arabic and Hebrew names, inside sentences that are not.
//!
//! Where such words stand inside a sentence they are put between two marks that are not seen, and that
//! keep their order to themselves (Unicode's isolates). Without them the sentence would follow the name.
//! Words from the left need no marks and get none. Voice and screen readers are told no marks
//! ([`super::plain`]).

use std::borrow::Cow;

use unicode_bidi::{BidiClass, bidi_class};

// Before words that keep their order to themselves, and after.
const BEGIN: char = '\u{2068}';
const END: char = '\u{2069}';

/// Own words as they stand inside a sentence.
pub fn inside(text: &str) -> Cow<'_, str> {
    let turns = |letter| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL | BidiClass::AN);
    if !text.chars().any(turns) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len() + 6);
    marked.push(BEGIN);
    marked.extend(text.chars().filter(|letter| !is_order(*letter)));
    marked.push(END);
    Cow::Owned(marked)
}

/// Whether this is no letter but turns the order of letters round, or keeps it.
pub fn is_order(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether this is one of the marks that [`inside`] sets.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, BEGIN | END)
}

/// Without all that orders letters but the marks that [`inside`] sets, where each has its other one.
/// Those can not change the order of what stands around them, whoever set them.
pub fn in_order(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_order) {
        return Cow::Borrowed(text);
    }
    let mut open = Vec::new();
    let mut clean = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            BEGIN => open.push(clean.len()),
            END if open.pop().is_none() => continue,
            END => {}
            _ if is_order(letter) => continue,
            _ => {}
        }
        clean.push(letter);
    }
    for at in open.into_iter().rev() {
        clean.remove(at);
    }
    Cow::Owned(clean)
}

/// Whether words are written from the right: their first letter that has a direction says so.
pub fn is_from_right(text: &str) -> bool {
    let mut within = 0_u32;
    for letter in text.chars() {
        match letter {
            BEGIN => within += 1,
            END => within = within.saturating_sub(1),
            _ if within > 0 => {}
            _ => match bidi_class(letter) {
                BidiClass::R | BidiClass::AL => return true,
                BidiClass::L => return false,
                _ => {}
            },
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_from_the_right_are_marked() {
        for text in ["Sam", "José", "王小明", "Анна 5", "12:30", "🎸", ""] {
            assert!(matches!(inside(text), Cow::Borrowed(same) if same == text), "{text}");
        }
        assert_eq!(inside("محمد"), "\u{2068}محمد\u{2069}");
        assert_eq!(inside("Dr דנה"), "\u{2068}Dr דנה\u{2069}");
        // What somebody put in to get out of the marks is gone.
        assert_eq!(inside("\u{2069}דנה\u{202e}"), "\u{2068}דנה\u{2069}");
    }

    #[test]
    fn only_pairs_of_marks_stay() {
        let cases = [
            ("Sam", "Sam"),
            ("\u{2068}דנה\u{2069}, hello", "\u{2068}דנה\u{2069}, hello"),
            ("\u{2068}a, \u{2068}b\u{2069}\u{2069}", "\u{2068}a, \u{2068}b\u{2069}\u{2069}"),
            ("a\u{2069}b\u{2068}c\u{2068}d\u{2069}", "abc\u{2068}d\u{2069}"),
            ("Sam\u{202e}maS\u{2066}x\u{2067}y", "SammaSxy"),
        ];
        for (text, clean) in cases {
            assert_eq!(in_order(text), clean);
        }
    }

    #[test]
    fn the_first_letter_says_where_words_begin() {
        for text in ["דנה", "  «سلام» Sam", "12 דנה", "\u{2068}Sam\u{2069} דנה"] {
            assert!(is_from_right(text), "{text}");
        }
        for text in ["Sam דנה", "12", "", "\u{2068}דנה\u{2069}, hello", "王"] {
            assert!(!is_from_right(text), "{text}");
        }
    }
}
