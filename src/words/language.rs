//! How a language writes what is not words: lists, amounts of money, and where a word ends.

/// A language, with all that is bound to it and does not stand in its Fluent files. (Plurals, the order
/// of a date and the names of days and months do.)
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    tag: &'static str,
    // Between the things of a list.
    comma: &'static str,
    // Between thousands, and before the pence.
    thousands: char,
    point: char,
    // Before an amount, and before one that is taken off.
    pounds: &'static str,
    minus: &'static str,
}

impl Default for Language {
    fn default() -> Self {
        Self::BRITISH
    }
}

impl Language {
    /// British English.
    pub const BRITISH: Self =
        Self { tag: "en-GB", comma: ", ", thousands: ',', point: '.', pounds: "£", minus: "−" };

    /// Every language that the program has words in.
    pub const ALL: [Self; 1] = [Self::BRITISH];

    /// The language with this tag, such as `en-GB`.
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag == tag)
    }

    /// Its tag: for the document, screen readers and the computer's voice.
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// The two parts of the tag, as in `en` and `GB`.
    pub fn parts(self) -> (&'static str, &'static str) {
        self.tag.split_once('-').unwrap_or((self.tag, ""))
    }

    /// Things one after the other: `Monday, Tuesday`.
    pub fn list<T: AsRef<str>>(self, things: impl IntoIterator<Item = T>) -> String {
        things.into_iter().fold(String::new(), |mut all, thing| {
            if !all.is_empty() {
                all.push_str(self.comma);
            }
            all.push_str(&super::inside(thing.as_ref()));
            all
        })
    }

    /// An amount in pence as people write it: `£112` or `£5,834.92`.
    pub fn money(self, pence: i64) -> String {
        let minus = if pence < 0 { self.minus } else { "" };
        let (pounds, rest) = (pence.unsigned_abs() / 100, pence.unsigned_abs() % 100);
        let digits = pounds.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(self.thousands);
            }
            grouped.push(digit);
        }
        let sign = self.pounds;
        if rest == 0 {
            format!("{minus}{sign}{grouped}")
        } else {
            format!("{minus}{sign}{grouped}{}{rest:02}", self.point)
        }
    }

    /// A number in hundredths: `52` or `52.14`.
    pub fn hundredths(self, number: u32) -> String {
        match number % 100 {
            0 => (number / 100).to_string(),
            rest => format!("{}{}{rest:02}", number / 100, self.point),
        }
    }

    /// Whether this stands between two words, which light up one by one.
    pub fn is_between_words(self, letter: char) -> bool {
        letter.is_whitespace()
    }

    /// How many words a text has.
    pub fn count_words(self, text: &str) -> usize {
        text.split(|letter| self.is_between_words(letter)).filter(|word| !word.is_empty()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn amounts_are_written_as_people_write_them() {
        let cases = [
            (0, "£0"),
            (100, "£1"),
            (11221, "£112.21"),
            (583_492, "£5,834.92"),
            (100_000_000, "£1,000,000"),
            (-250, "−£2.50"),
        ];
        for (pence, written) in cases {
            assert_eq!(Language::BRITISH.money(pence), written);
        }
    }

    #[test]
    fn lists_and_numbers_are_written_as_people_write_them() {
        let language = Language::of("en-GB").expect("a language");
        assert_eq!(language.list(["Monday", "Tuesday"]), "Monday, Tuesday");
        assert_eq!(language.list(Vec::<String>::new()), "");
        assert_eq!((language.hundredths(5200), language.hundredths(5214)), ("52".into(), "52.14".into()));
        assert_eq!(language.count_words("I can  go."), 3);
        assert_eq!(language.parts(), ("en", "GB"));
    }
}
