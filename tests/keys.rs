//! Every key of words that the program can ask for has words, and what is asked has a picture: found in
//! the code and in the content, not by walking past it.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;
#[path = "keys/families.rs"]
mod families;
mod source;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use my_own_plan::content::{ASIDE, AskKind, Content, Outcome, Wellbeing};
use my_own_plan::journey::{FOR_ME, Group, Part};
use my_own_plan::pictures::Pictures;
use my_own_plan::plan::{self, Knob, Plan, SWITCHES};
use my_own_plan::record::{CarerPart, Follow, Give, How, Log, Sign, Subject};
use my_own_plan::share;
use my_own_plan::words::{WEEK, Words};

/// Every key of the Fluent files, those with names or numbers in them too.
fn all_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for name in source::below("locales/en-GB", "ftl") {
        let text = source::read(&name);
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("words that can be read");
        for entry in &resource.body {
            let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
            keys.extend(message.value.iter().map(|_| message.id.name.to_owned()));
            keys.extend(message.attributes.iter().map(|a| format!("{}.{}", message.id.name, a.id.name)));
        }
    }
    keys
}

/// A text in the code, the file it stands in, and what stands before it.
struct Literal {
    file: String,
    before: String,
    text: String,
}

/// Every text in the code of the program, without its tests. The tour only presses: it names items.
fn literals() -> Vec<Literal> {
    let mut found = Vec::new();
    for file in source::below("src", "rs") {
        let is_test =
            ["tests.rs", "fixture.rs"].iter().any(|name| file.ends_with(name)) || file.contains("/tests/");
        if is_test || file.starts_with("src/tour") {
            continue;
        }
        let text = source::read(&file);
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for line in text.lines() {
            // No text of ours that matters here holds a slash pair.
            let line = line.split("//").next().unwrap_or_default();
            let parts: Vec<&str> = line.split('"').collect();
            found.extend(parts.chunks(2).filter(|pair| pair.len() == 2).scan(
                String::new(),
                |before, pair| {
                    before.push_str(pair[0]);
                    let literal =
                        Literal { file: file.clone(), before: before.clone(), text: pair[1].to_owned() };
                    before.clear();
                    Some(literal)
                },
            ));
        }
    }
    assert!(found.len() > 800, "only {} texts were found", found.len());
    found
}

fn is_plain(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && !text.ends_with('-') && text.chars().all(fits)
}

#[test]
fn every_key_in_the_code_has_words_or_a_picture() {
    let (keys, pictures) = (all_keys(), Pictures::built_in());
    // The first parts of keys: what begins like a key is one.
    let starts: BTreeSet<&str> = keys.iter().filter_map(|key| Some(key.split_once('-')?.0)).collect();
    let is_file = |text: &str| {
        ["toml", "typ", "json", "pdf", "myplan", "png"].iter().any(|end| text.ends_with(&format!(".{end}")))
    };
    // Names on the session bus.
    let is_of_the_desktop =
        |text: &str| text.starts_with("org.freedesktop.") || text.starts_with("org.gnome.");
    let asks = ["line(", "item(", "screen(", "asking(", "story(", "fact(", "made(", "para(", "notice("];
    let mut wrong = Vec::new();
    let mut count = 0;
    for literal in literals().iter().filter(|literal| is_plain(&literal.text)) {
        let text = literal.text.as_str();
        let begins = text.split_once('-').is_some_and(|(start, _)| starts.contains(start));
        let is_asked =
            asks.iter().any(|ask| literal.before.trim_end_matches('&').ends_with(&format!(".{ask}")));
        if !(begins || is_asked || text.contains('.'))
            || is_file(text)
            || is_of_the_desktop(text)
            || text == "my-own-plan"
            || families::MONEY.contains(text)
            // A place on the mat.
            || plan::PUT.contains(&text)
        {
            continue;
        }
        count += 1;
        if !keys.contains(text) && pictures.file(text).is_none() {
            wrong.push(format!("{}: {text}", literal.file));
        }
    }
    assert!(count > 250, "only {count} keys were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_family_of_keys_is_known_and_has_words() {
    let keys = all_keys();
    let families = families::families();
    let is_key = |text: &str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._{}".contains(c);
        let fixed: String =
            text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
        text.contains('{') && text.chars().all(fits) && fixed.contains(['-', '.']) && !text.starts_with('.')
    };
    let mut wrong = Vec::new();
    let (mut seen, mut after_format) = (BTreeSet::new(), 0);
    for literal in literals().iter().filter(|literal| is_key(&literal.text)) {
        // The store and the command line put file names together in the same way.
        if ["src/store/", "src/share/save.rs"].iter().any(|file| literal.file.starts_with(file)) {
            continue;
        }
        after_format += 1;
        seen.insert(literal.text.clone());
        if !families.iter().any(|(family, _)| *family == literal.text) {
            wrong.push(format!("{}: the family “{}” is not in the list", literal.file, literal.text));
        }
    }
    assert!(after_format > 40, "only {after_format} were found");
    for (family, members) in &families {
        if !seen.contains(*family) {
            wrong.push(format!("no code has the family “{family}” any more"));
        }
        for key in members.iter().filter(|key| !key.ends_with('?') && !keys.contains(*key)) {
            wrong.push(format!("there are no words for “{key}”"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

// A council's document is long enough: words that no code asks for any more go.
#[test]
fn no_words_of_the_document_are_left_over() {
    let content = Content::built_in();
    let mut used: BTreeSet<String> = literals().into_iter().map(|literal| literal.text).collect();
    used.extend(families::families().into_iter().flat_map(|(_, members)| members));
    for question in content.questions.iter().chain(&content.past) {
        let needs = question.ask.choices.iter().filter(|choice| question.is_need(&choice.id));
        used.extend(needs.map(|choice| format!("print-need-{}.{}", question.id, choice.id)));
        used.extend(question.why.iter().map(|choice| format!("print-say-hard.{}", choice.id)));
    }
    for (follow, family) in [
        (Follow::Hard, "print-say-hard"),
        (Follow::Hours, "print-say-hours"),
        (Follow::Helper, "print-say-helper"),
        (Follow::Helper, "print-sum-helper"),
        (Follow::Pays, "print-sum-pays"),
    ] {
        let choices = content.choices(Subject::Follow("", follow));
        used.extend(choices.iter().map(|choice| format!("{family}.{}", choice.id)));
    }
    let text = ["print", "need"].map(|name| source::read(&format!("locales/en-GB/{name}.ftl"))).concat();
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("words that can be read");
    let mut left = Vec::new();
    for entry in &resource.body {
        let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
        // The words of a family as a whole only name it.
        let mut keys: Vec<String> =
            message.attributes.iter().map(|a| format!("{}.{}", message.id.name, a.id.name)).collect();
        if keys.is_empty() {
            keys.push(message.id.name.to_owned());
        }
        left.extend(keys.into_iter().filter(|key| !used.contains(key)));
    }
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn everything_that_is_asked_has_words() {
    let (keys, content) = (all_keys(), Content::built_in());
    let mut wrong = BTreeSet::new();
    let mut words = |key: String| {
        if !keys.contains(&key) {
            wrong.insert(format!("no words: {key}"));
        }
    };
    for question in content.questions.iter().chain(&content.past) {
        words(question.name_key());
        if question.makes_plans() {
            words(question.goal_key());
        }
        // What was said in an earlier version keeps its words.
        words(question.key().to_owned());
        question.ask.choices.iter().chain(&question.why).for_each(|choice| words(choice.words.clone()));
    }
    let ideas = content.all_ideas().flat_map(|(_, ideas)| ideas);
    for choice in content.asks().flat_map(|ask| &ask.choices).chain(ideas) {
        words(choice.words.clone());
    }
    for ask in content.asks() {
        words(ask.words.clone());
        ask.lines.iter().flatten().for_each(|line| words(line.clone()));
        match ask.kind {
            AskKind::Words => words(ask.field.clone()),
            AskKind::Money => ask.adds.iter().for_each(|add| words(ask.add_key(*add))),
            AskKind::One | AskKind::Many | AskKind::Mark => {}
        }
    }
    for (_, key) in ASIDE {
        words(key.to_owned());
    }
    for part in Part::ON_MAP {
        words(part.key().to_owned());
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(content.asks().count() > 45, "the whole table");
    let line = Words::built_in().get("life-intro.line-1");
    assert!(line.contains(&content.areas.len().to_string()), "{line}");
}

#[test]
fn everything_that_is_asked_has_its_picture() {
    let (pictures, content) = (Pictures::built_in(), Content::built_in());
    let ideas = content.all_ideas().flat_map(|(_, ideas)| ideas);
    let choices =
        content.asks().flat_map(|ask| &ask.choices).chain(ideas).map(|choice| choice.picture.clone());
    let asks = content.asks().map(|ask| ask.picture.clone());
    let parts = Part::ON_MAP.map(|part| part.key().to_owned());
    let of_past = content.past.iter().flat_map(|question| {
        question
            .ask
            .choices
            .iter()
            .map(|choice| choice.picture.clone())
            .chain([question.picture().to_owned()])
    });
    let why =
        content.questions.iter().flat_map(|question| &question.why).map(|choice| choice.picture.clone());
    let all: BTreeSet<String> = choices.chain(asks).chain(parts).chain(of_past).chain(why).collect();
    let missing: Vec<_> = all.into_iter().filter(|key| pictures.file(key).is_none()).collect();
    assert!(missing.is_empty(), "no pictures: {missing:#?}");
}

/// Hears when words are looked up that are not there.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<BTreeSet<String>>>);

impl tracing::field::Visit for Listener {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        if field.name() == "key" {
            self.0.lock().unwrap().insert(format!("{value:?}"));
        }
    }
}

impl tracing::Subscriber for Listener {
    fn enabled(&self, about: &tracing::Metadata<'_>) -> bool {
        about.target().ends_with("::words")
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

#[test]
fn no_screen_and_no_document_looks_for_words_in_vain() {
    let listener = Listener::default();
    tracing::subscriber::with_default(listener.clone(), || {
        // That it hears at all.
        assert_eq!(Words::built_in().get("no-such-words"), "");
        let screens = every::every_screen();
        for (name, screen) in &screens {
            for item in screen.items.iter().filter(|item| !item.id.is_empty()) {
                assert!(!item.label.text.is_empty(), "{name}: “{}” has no words", item.id);
            }
        }
        let (content, words) = (Content::built_in(), Words::built_in());
        for reader in ["worker", "family"] {
            let empty =
                share::shared_plan(&Plan::default(), &Log::new(), &content, &words, reader, &every::now());
            share::pdf(&empty, &words, &Pictures::built_in(), &share::Print::default()).expect("a document");
        }
    });
    let missed = listener.0.lock().unwrap().clone();
    assert_eq!(missed.into_iter().collect::<Vec<_>>(), ["\"no-such-words\""]);
}
