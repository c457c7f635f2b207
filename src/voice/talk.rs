//! What is being said, and when: so that scanning can wait for it and words can light up.

use core::time::Duration;

use crate::screen::Line;
use crate::words::{Language, plain};

use super::{Clip, Samples, Speech};

/// A word takes about this long in the computer's voice, and so does the start of a sentence.
const WORD: Duration = Duration::from_millis(420);

/// One thing to say.
#[derive(Debug, Clone, PartialEq)]
pub enum Utterance {
    /// A recording, of the words with this key.
    Clip {
        /// The key of the words.
        key: String,
        /// The recording.
        clip: Clip,
    },
    /// A person's own words, or words with a name or a number in them: said by the computer's voice.
    Words(String),
    /// What the person recorded themselves. It is as quick as they talked.
    Recorded(Samples),
}

impl Utterance {
    /// How long it takes at the standard rate. For the computer's voice this is an estimate.
    pub fn length(&self) -> Duration {
        match self {
            Self::Clip { clip, .. } => Duration::from_millis(clip.ms),
            Self::Recorded(samples) => samples.length(),
            Self::Words(text) => {
                WORD * u32::try_from(Language::default().count_words(text) + 1).unwrap_or(u32::MAX)
            }
        }
    }
}

/// What to say for these lines. Lines without a recording are said by the computer's voice where
/// `own` is set, and left out otherwise.
pub fn utterances<'a>(
    lines: impl IntoIterator<Item = &'a Line>,
    speech: &Speech,
    own: bool,
) -> Vec<Utterance> {
    lines
        .into_iter()
        .filter_map(|line| match (speech.of(line), &line.key) {
            (Some(clip), Some(key)) => Some(Utterance::Clip { key: key.clone(), clip: clip.clone() }),
            _ => (own && !line.text.trim().is_empty()).then(|| Utterance::Words(plain(&line.text))),
        })
        .collect()
}

/// Something that is being said.
#[derive(Debug, Clone, Default)]
pub struct Talk {
    parts: Vec<(Duration, Utterance)>,
    rate: f32,
    end: Duration,
}

impl Talk {
    /// Begins at `start`, at a rate of 1 for as recorded.
    pub fn new(said: Vec<Utterance>, start: Duration, rate: f32) -> Self {
        let rate = if rate > 0.0 { rate } else { 1.0 };
        let mut end = start;
        let mut parts = Vec::with_capacity(said.len());
        for say in said {
            let begins = end;
            end += paced(say.length(), rate);
            parts.push((begins, say));
        }
        Self { parts, rate, end }
    }

    /// When everything has been said.
    pub fn end(&self) -> Duration {
        self.end
    }

    /// The word that is being said: the key of its line, and its place in the line from 0.
    pub fn word(&self, now: Duration) -> Option<(&str, usize)> {
        let (begins, say) = self.parts.iter().rev().find(|(begins, _)| now >= *begins)?;
        let Utterance::Clip { key, clip } = say else { return None };
        let at = paced(now.saturating_sub(*begins), 1.0 / self.rate).as_millis();
        let word = clip.words.iter().rposition(|(start, _)| at >= u128::from(*start))?;
        let (_, end) = clip.words.get(word)?;
        // A word stays lit until the next begins, so that nothing flickers; the last until it is said.
        let next = clip.words.get(word + 1).map_or(*end + 250, |(start, _)| *start);
        (at < u128::from(next)).then_some((key.as_str(), word))
    }

    /// When the lit word changes next.
    pub fn next_change(&self, now: Duration) -> Option<Duration> {
        let times = self.parts.iter().flat_map(|(begins, say)| {
            let words = match say {
                Utterance::Clip { clip, .. } => clip.words.as_slice(),
                Utterance::Words(_) | Utterance::Recorded(_) => &[],
            };
            let last = words.last().map(|(_, end)| end + 250);
            let starts = words.iter().map(|(start, _)| *start).chain(last);
            starts.map(|start| *begins + paced(Duration::from_millis(start), self.rate))
        });
        // A little after, so that rounding never leaves the word before lit.
        times.map(|time| time + Duration::from_millis(1)).filter(|time| *time > now).min()
    }
}

// A length at a rate, in whole milliseconds.
fn paced(length: Duration, rate: f32) -> Duration {
    let ms = length.as_secs_f64() * 1000.0 / f64::from(rate);
    Duration::from_millis(ms.round() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(time: u64) -> Duration {
        Duration::from_millis(time)
    }

    fn clip(key: &str, length: u64, words: &[(u64, u64)]) -> Utterance {
        let clip = Clip { text: String::new(), file: String::new(), ms: length, words: words.to_vec() };
        Utterance::Clip { key: key.into(), clip }
    }

    #[test]
    fn words_light_up_when_they_are_said() {
        let said = vec![clip("one", 1000, &[(100, 300), (400, 700)]), clip("two", 500, &[(0, 200)])];
        let talk = Talk::new(said, ms(10_000), 1.0);
        let cases = [
            (9_999, None),
            (10_050, None),
            (10_100, Some(("one", 0))),
            (10_350, Some(("one", 0))),
            (10_400, Some(("one", 1))),
            (10_990, None),
            (11_000, Some(("two", 0))),
            (11_460, None),
        ];
        for (now, expected) in cases {
            assert_eq!(talk.word(ms(now)), expected, "{now}");
        }
        assert_eq!(talk.end(), ms(11_500));
        assert_eq!(talk.next_change(ms(10_101)), Some(ms(10_401)));
        assert_eq!(talk.next_change(ms(11_460)), None);
    }

    #[test]
    fn a_quicker_voice_ends_sooner() {
        let talk = Talk::new(vec![clip("one", 1200, &[(600, 900)])], ms(0), 1.2);
        assert_eq!(talk.end(), ms(1000));
        assert_eq!(talk.word(ms(510)), Some(("one", 0)));
        assert_eq!(talk.word(ms(490)), None);
    }

    #[test]
    fn own_words_take_time_too() {
        let talk = Talk::new(vec![Utterance::Words("my own words".into())], ms(0), 1.0);
        assert_eq!(talk.end(), WORD * 4);
        assert_eq!(talk.word(ms(500)), None);
        assert_eq!(Talk::default().end(), ms(0));
    }
}
