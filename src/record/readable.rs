//! Words as they can be shown.

/// The text as it can be shown, spoken, and given to a window or a screen reader: no control characters,
/// which some of these take for an end or an order, and one kind of line break. Without `lines`, breaks
/// become spaces.
pub fn readable(text: &str, lines: bool) -> String {
    let text = text.replace("\r\n", "\n");
    let mut clean = String::with_capacity(text.len());
    for letter in text.chars() {
        let letter = match letter {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' if lines => '\n',
            // Several breaks are one space.
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if clean.ends_with(' ') {
                    continue;
                }
                ' '
            }
            '\t' => ' ',
            letter if letter.is_control() || letter == '\u{feff}' => continue,
            letter => letter,
        };
        clean.push(letter);
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_control_character_is_left() {
        let all: String = (0..=0x9f_u8).map(char::from).chain(['\u{feff}', '\u{2028}', 'ä']).collect();
        for lines in [true, false] {
            let clean = readable(&all, lines);
            assert!(!clean.contains(|letter: char| letter.is_control() && !(lines && letter == '\n')));
            assert!(clean.contains("abc") && clean.ends_with('ä'), "{clean:?}");
        }
        assert_eq!(readable("A\0mi\u{1b}[31mra\r\n\u{2029}B\tC", false), "Ami[31mra B C");
        assert_eq!(readable("one\r\ntwo\rthree\u{7}", true), "one\ntwo\nthree");
        assert_eq!(readable("Zoë محمد 王小明", false), "Zoë محمد 王小明");
    }
}
