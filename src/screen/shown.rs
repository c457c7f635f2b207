//! What may stand on a screen, whatever a plan from elsewhere holds: no letters that command a computer,
//! and no line that is longer than anybody's words.
//!
//! A screen is what everything else presents. So this is the one gate to the window, to the voice and to
//! screen readers.

use std::borrow::Cow;

use super::{Line, Screen};
use crate::words::{in_order, is_order};

/// The most characters of a line, of the name of an item, and of what stands below it. The longest field
/// takes 600 letters, a goal 120, a name 60, and a letter can be a few characters. The record keeps all.
const LINE: usize = 2_000;
const LABEL: usize = 400;
const DETAIL: usize = 2_000;

/// A person's words without letters that are none: commands to a computer (a window's system gives up at
/// some of them), and marks that turn the order of letters round, which can make words look like others.
///
/// `ours` are the words of a sentence of ours, in which words from the right keep their order to themselves.
fn clean(text: &str, ours: bool) -> Cow<'_, str> {
    // What is left of these are pairs that keep the order of what is between them.
    let text = if ours { in_order(text) } else { Cow::Borrowed(text) };
    let stays = |letter| letter == '\n' || (ours && is_order(letter));
    if !text.chars().any(|letter| is_command(letter) && !stays(letter)) {
        return text;
    }
    let kept = text.chars().filter_map(|letter| match letter {
        _ if stays(letter) => Some(letter),
        '\u{2028}' | '\u{2029}' => Some('\n'),
        _ if letter.is_control() && letter.is_whitespace() => Some(' '),
        _ if is_command(letter) => None,
        _ => Some(letter),
    });
    Cow::Owned(kept.collect())
}

fn is_command(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') || is_order(letter)
}

/// Makes every word of a screen fit to be shown.
pub(super) fn tidy(screen: &mut Screen) {
    let Screen { title, marks, saved_words, heading, topic, figure, lines, items, more, .. } = screen;
    let around = [title, heading, more].into_iter().chain(topic).chain(marks);
    let around = around.chain(saved_words).chain(figure).chain(lines);
    around.for_each(|line| shorten(line, LINE));
    for item in items {
        shorten(&mut item.label, LABEL);
        item.detail
            .iter_mut()
            .chain(&mut item.value)
            .chain(&mut item.group)
            .for_each(|line| shorten(line, DETAIL));
        if let Some(field) = &mut item.field {
            clear(&mut field.text, false);
        }
    }
}

fn shorten(line: &mut Line, most: usize) {
    // Fixed words are ours.
    if line.key.is_none() {
        clear(&mut line.text, !line.own);
        if line.text.len() > most
            && let Some((end, _)) = line.text.char_indices().nth(most)
        {
            line.text.truncate(end);
            line.text.push('…');
            clear(&mut line.text, !line.own);
        }
    }
}

fn clear(text: &mut String, ours: bool) {
    if let Cow::Owned(clean) = clean(text, ours) {
        *text = clean;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_commands_go() {
        for (said, shown) in [
            ("Sam", "Sam"),
            ("Sam\0", "Sam"),
            ("\u{1b}]0;Not Sam\u{7}", "]0;Not Sam"),
            ("one\ttwo\r\nthree", "one two \nthree"),
            ("a\u{85}b\u{2028}c", "a b\nc"),
            ("Sam\u{202e}maS", "SammaS"),
            ("👩🏽\u{200d}🦽 José", "👩🏽\u{200d}🦽 José"),
        ] {
            assert_eq!(clean(said, false), shown);
            assert_eq!(clean(said, true), shown);
        }
        assert!(matches!(clean("as it is\n", true), Cow::Borrowed(_)));
    }

    #[test]
    fn a_name_from_the_right_keeps_its_order_in_our_sentences_only() {
        let said = "\u{2068}דנה\u{2069}\0, hello\u{2069}\u{202e}";
        assert_eq!(clean(said, true), "\u{2068}דנה\u{2069}, hello");
        assert_eq!(clean(said, false), "דנה, hello");
        let mut cut = Line::made(format!("\u{2068}{}\u{2069}", "א".repeat(500)));
        shorten(&mut cut, LABEL);
        assert!(!cut.text.contains('\u{2068}') && cut.text.ends_with('…'));
    }

    #[test]
    fn a_line_has_an_end() {
        let mut long = Line::own("é".repeat(10_000));
        shorten(&mut long, LABEL);
        assert_eq!(long.text.chars().count(), LABEL + 1);
        let mut short = Line::own("é".repeat(LABEL));
        shorten(&mut short, LABEL);
        assert_eq!(short.text.chars().count(), LABEL);
    }
}
