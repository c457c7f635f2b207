//! The words that a person meets: easy read, as far as code can check (domain rules of easy read), and
//! spoken exactly as they are written.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use my_own_plan::voice::{self, Speech};
use my_own_plan::words::plain;

/// Files whose words only supporters, council staff or screen readers meet.
const NOT_EASY: [&str; 5] = ["pictures.ftl", "supporter.ftl", "need.ftl", "packs.ftl", "symbols.ftl"];
/// Files whose words are never recorded.
const NOT_SPOKEN: [&str; 6] =
    ["pictures.ftl", "print.ftl", "supporter.ftl", "need.ftl", "packs.ftl", "symbols.ftl"];

struct Phrase {
    file: String,
    key: String,
    text: String,
    fixed: bool,
}

fn phrases() -> Vec<Phrase> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en-GB");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the words").flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(entry.path()).expect("text");
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| {
            panic!("{file}: {errors:?}");
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let not_spoken = message
                .comment
                .as_ref()
                .is_some_and(|c| c.content.iter().any(|line| line.contains("[not spoken]")));
            let attributes =
                message.attributes.iter().map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
            let value = message.value.iter().map(|value| (message.id.name.to_owned(), value));
            for (key, pattern) in value.chain(attributes) {
                for (text, fixed) in texts(&pattern.elements) {
                    found.push(Phrase {
                        file: file.clone(),
                        key: key.clone(),
                        text,
                        fixed: fixed && !not_spoken,
                    });
                }
            }
        }
    }
    found
}

// The text of a pattern with “7” for each variable, and each plural form on its own.
fn texts(elements: &[PatternElement<&str>]) -> Vec<(String, bool)> {
    let mut all = vec![(String::new(), true)];
    for element in elements {
        match element {
            PatternElement::TextElement { value } => {
                all.iter_mut().for_each(|(text, _)| text.push_str(value));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                all = variants
                    .iter()
                    .flat_map(|variant| {
                        let forms = texts(&variant.value.elements);
                        all.iter()
                            .flat_map(|(before, _)| {
                                forms.iter().map(move |(form, _)| (format!("{before}{form}"), false))
                            })
                            .collect::<Vec<_>>()
                    })
                    .collect();
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let put_in = match inline {
                    InlineExpression::StringLiteral { value } => (*value).to_owned(),
                    _ => "7".to_owned(),
                };
                for (text, fixed) in &mut all {
                    text.push_str(&put_in);
                    *fixed = false;
                }
            }
        }
    }
    all.into_iter()
        .map(|(text, fixed)| (text.split_whitespace().collect::<Vec<_>>().join(" "), fixed))
        .collect()
}

/// Lines that name a licence or a maker; there the exact name matters more.
fn names_a_licence(key: &str) -> bool {
    key.starts_with("credits-") && key.ends_with(".detail")
}

/// The summary for the social worker is plain English, but not easy read.
fn is_for_the_social_worker(phrase: &Phrase) -> bool {
    ["print-sum", "print-first"].iter().any(|start| phrase.key.starts_with(start))
}

#[test]
fn sentences_are_short() {
    for phrase in phrases().iter().filter(|phrase| !NOT_EASY.contains(&phrase.file.as_str())) {
        if is_for_the_social_worker(phrase) {
            continue;
        }
        for sentence in plain(&phrase.text).split(['.', '?', '!', ':']) {
            let count = sentence.split_whitespace().count();
            assert!(count <= 15, "{} {}: {count} words: {sentence}", phrase.file, phrase.key);
        }
    }
}

#[test]
fn words_are_easy() {
    let contractions = ["n't", "'s ", "'re", "'ve", "'ll", "'d ", "’t", "’s ", "’re", "’ll"];
    let banned_characters = [';', '(', ')', '–', '—', '/', '&', '%', '_', '"'];
    let banned_words = [
        "eligible",
        "eligibility",
        "e.g",
        "i.e",
        "etc",
        "assessment",
        "capacity",
        "contingency",
        "commissioner",
        "payroll",
        "utilise",
        "commence",
        "regarding",
        "whilst",
        "prior to",
    ];
    let numbers = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "hundred",
        "thousand",
    ];
    for phrase in phrases() {
        let hard = NOT_EASY.contains(&phrase.file.as_str())
            || is_for_the_social_worker(&phrase)
            || names_a_licence(&phrase.key);
        if hard {
            continue;
        }
        let at = format!("{} {}: {}", phrase.file, phrase.key, phrase.text);
        let lower = format!("{} ", plain(&phrase.text).to_lowercase());
        for contraction in contractions {
            assert!(!lower.contains(contraction), "a contraction: {at}");
        }
        for character in banned_characters {
            assert!(!phrase.text.contains(character), "“{character}”: {at}");
        }
        let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '.').collect();
        for banned in banned_words {
            assert!(!words.iter().any(|word| word.trim_end_matches('.') == banned), "“{banned}”: {at}");
        }
        for number in numbers {
            assert!(!words.contains(&number), "write “{number}” with digits: {at}");
        }
        let shouting = plain(&phrase.text)
            .split_whitespace()
            .filter(|word| word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase()))
            .count();
        assert_eq!(shouting, 0, "capitals: {at}");
        assert_eq!(phrase.text.matches('*').count() % 2, 0, "bold that does not end: {at}");
    }
}

#[test]
fn nobody_is_told_that_they_are_eligible() {
    for phrase in phrases() {
        let lower = phrase.text.to_lowercase();
        assert!(!lower.contains("you are eligible") && !lower.contains("you can have £"), "{}", phrase.key);
    }
}

#[test]
fn no_key_is_used_twice() {
    let mut keys: Vec<(String, String)> = phrases().into_iter().map(|p| (p.key, p.file)).collect();
    keys.sort();
    keys.dedup();
    for pair in keys.windows(2) {
        assert_ne!(pair[0].0, pair[1].0, "in {} and {}", pair[0].1, pair[1].1);
    }
}

#[test]
fn every_fixed_line_has_its_recording_and_no_recording_is_stale() {
    let speech = Speech::built_in();
    let mut missing = Vec::new();
    let mut wanted = 0;
    for phrase in phrases() {
        if !phrase.fixed || NOT_SPOKEN.contains(&phrase.file.as_str()) {
            continue;
        }
        wanted += 1;
        match speech.clip(&phrase.key) {
            None => missing.push(format!("no recording: {}", phrase.key)),
            Some(clip) if clip.text != plain(&phrase.text) => missing.push(format!("stale: {}", phrase.key)),
            Some(_) => {}
        }
    }
    assert!(
        missing.is_empty(),
        "{} of {wanted}; run tools/voice/record.sh\n{}",
        missing.len(),
        missing.join("\n")
    );
    assert_eq!(speech.len(), wanted, "recordings of lines that are gone");
}

#[test]
fn every_recording_can_be_played_and_is_as_long_as_it_says() {
    use rodio::Source;
    let speech = Speech::built_in();
    let mut seen = std::collections::HashSet::new();
    for phrase in phrases() {
        let Some(clip) = speech.clip(&phrase.key) else { continue };
        if !seen.insert(clip.file.clone()) {
            continue;
        }
        let bytes = voice::sound(&clip.file).unwrap_or_else(|| panic!("no file {}", clip.file));
        let sound = rodio::Decoder::new(std::io::Cursor::new(bytes)).expect("a sound");
        let rate = u64::from(sound.sample_rate().get());
        let samples: Vec<f32> = sound.collect();
        let ms = samples.len() as u64 * 1000 / rate;
        assert!(ms.abs_diff(clip.ms) < 60, "{}: {ms} ms, not {}", clip.file, clip.ms);
        let peak = samples.iter().fold(0f32, |peak, sample| peak.max(sample.abs()));
        assert!((0.1..=1.0).contains(&peak), "{}: its peak is {peak}", clip.file);
        let count = clip.text.split_whitespace().count();
        assert_eq!(clip.words.len(), count, "{}: each word can be lit", clip.file);
        for pair in clip.words.windows(2) {
            assert!(pair[0].0 <= pair[1].0 && pair[1].1 <= clip.ms, "{}: word times", clip.file);
        }
    }
}

// Forms under which a word may stand in the list: “helped” as “help”, “stories” as “story”.
fn bases(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let ends = [
        ("s", ""),
        ("es", ""),
        ("ies", "y"),
        ("ing", ""),
        ("ing", "e"),
        ("ed", ""),
        ("ed", "e"),
        ("er", ""),
        ("er", "e"),
        ("est", ""),
        ("est", "e"),
        ("ly", ""),
    ];
    for (end, instead) in ends {
        let Some(stem) = word.strip_suffix(end).filter(|stem| stem.len() > 1) else { continue };
        forms.push(format!("{stem}{instead}"));
        // “getting” is “get”.
        let mut letters = stem.chars().rev();
        if letters.next() == letters.next() {
            forms.push(stem[..stem.len() - 1].to_owned());
        }
    }
    forms
}

// The words between stars: those that their line explains.
fn explained(text: &str) -> impl Iterator<Item = String> {
    text.split('*').skip(1).step_by(2).flat_map(words_of)
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    let lower = text.to_lowercase();
    let words: Vec<String> =
        lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(Into::into).collect();
    words.into_iter()
}

#[test]
fn every_word_is_common_or_is_explained() {
    use std::collections::HashSet;
    let list = include_str!("words/common.txt");
    let common: HashSet<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    assert!((1_400..1_600).contains(&common.len()), "{}", common.len());
    let phrases = phrases();
    let easy =
        |phrase: &&Phrase| !NOT_SPOKEN.contains(&phrase.file.as_str()) && !phrase.key.starts_with("credits-");
    let head = |key: &str| key.split('.').next().unwrap_or_default().to_owned();
    // One press away: the page of hard words, and what a question means.
    let in_help: HashSet<String> =
        phrases.iter().filter(|p| p.file == "words.ftl").flat_map(|p| explained(&p.text)).collect();
    let here: HashSet<(String, String)> = phrases
        .iter()
        .filter(easy)
        .flat_map(|p| explained(&p.text).map(|word| (head(&p.key), word)).collect::<Vec<_>>())
        .collect();
    let mut hard = Vec::new();
    for phrase in phrases.iter().filter(easy) {
        for word in words_of(&phrase.text) {
            let is_known = bases(&word).iter().any(|form| {
                common.contains(form.as_str())
                    || in_help.contains(form)
                    || here.contains(&(head(&phrase.key), form.clone()))
            });
            if !is_known {
                hard.push(format!("“{word}” in {}: {}", phrase.key, phrase.text));
            }
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}
