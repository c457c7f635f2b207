//! Every key of words that the program can ask for has words, and what is asked has a picture: found in
//! the code and in the content, not by walking past it.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;
mod source;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use my_own_plan::content::{ASIDE, AskKind, Content, Outcome, Wellbeing};
use my_own_plan::journey::{FOR_ME, Group, Part};
use my_own_plan::pictures::Pictures;
use my_own_plan::plan::{self, Knob, Plan, SWITCHES};
use my_own_plan::record::{Follow, Give, How, Log, Subject};
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
            || MONEY.contains(&text)
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

/// The lines about money in the social worker's part.
const MONEY: &str = "\
    amount no-amount no-period by-council source costs-now costs-known costs-all illustrative table-says \
    unpaid missing more more-yes more-no work left-out charge charge-may total question \
    together elsewhere sum";

/// What the person can be told that an amount is.
const TOLD: [&str; 3] = ["guess", "agreed", "not-known"];

/// Keys that are put together in the code, by how they are written there, with all that they can be.
/// One that may be missing ends with `?`; one that is no key of words has none.
fn families() -> Vec<(&'static str, Vec<String>)> {
    fn each<T: AsRef<str>>(key: &str, ids: impl IntoIterator<Item = T>) -> Vec<String> {
        ids.into_iter().map(|id| key.replace('#', id.as_ref())).collect()
    }
    let content = Content::built_in();
    let letters: Vec<String> = Outcome::ALL.iter().map(|(_, letter)| letter.to_string()).collect();
    let areas: Vec<String> = Wellbeing::ALL.iter().map(|area| area.id().to_ascii_lowercase()).collect();
    let hows = How::ALL.map(|(_, id)| id);
    let parts: Vec<&str> =
        content.choices(Subject::Give("", Give::Parts)).iter().map(|part| part.id.as_str()).collect();
    let readers: Vec<&str> =
        content.choices(Subject::Reader).iter().map(|reader| reader.id.as_str()).collect();
    let others = ["family", "friend", "staff", "advocate", "professional", "other"];
    let roles = ["person", "family", "friend", "staff", "advocate", "professional", "other", "program"];
    let groups = Group::ALL.map(|(_, id)| id);
    let rest = Knob::ALL.into_iter().filter(|knob| knob_key(*knob).starts_with("set-"));
    let pictures = Pictures::built_in();
    let tiles = FOR_ME.map(|knob| if knob == Knob::Way { "press" } else { knob.name() });
    vec![
        ("area-{area}", each("area-#", content.areas.iter().map(|area| &area.id))),
        ("check-{}", each("check-#", plan::FINDINGS)),
        ("for-{}", content.questions.iter().map(|question| format!("for-{}", question.key())).collect()),
        (
            "for-supporter-heading.{end}",
            each(
                "for-supporter-heading.#",
                ["read", "wait", "hint", "again", "stop", "silent", "second", "own"],
            ),
        ),
        ("goal-day.{day}", each("goal-day.#", WEEK)),
        ("knob-{}", each("knob-#", Knob::ALL.map(Knob::name))),
        ("knob-{name}", each("knob-#", SWITCHES)),
        ("my-settings.{name}", each("my-settings.#", tiles)),
        ("part-{part}", each("part-#", parts.iter().chain([&"start"]))),
        ("pic-{file}", each("pic-#", pictures.origins().keys())),
        ("pic-{}", Vec::new()),
        ("print-easy-view.{role}", each("print-easy-view.#", others)),
        ("print-easy-pressed.{role}", each("print-easy-pressed.#", others)),
        ("print-easy-for.{}", each("print-easy-for.#", ["family", "friend", "doctor", "other"])),
        ("print-easy-told.{kind}", each("print-easy-told.#", TOLD)),
        ("print-easy-money.{line}", each("print-easy-money.#", ["what", "who"])),
        ("print-easy-money.{key}", each("print-easy-money.#", ["cost", "cost-known"])),
        ("print-sum-role.{}", each("print-sum-role.#", roles)),
        ("print-sum-role-by.{}", each("print-sum-role-by.#", roles)),
        ("print-sum-money.{name}", each("print-sum-money.#", MONEY.split(' '))),
        ("print-sum-money.{key}", each("print-sum-money.#", MONEY.split(' '))),
        ("print-easy-about.{id}", each("print-easy-about.#", ["likes", "matters", "supports"])),
        ("print-easy-cover.{who}", each("print-easy-cover.#", others)),
        (
            "print-easy-goal.{label}",
            each("print-easy-goal.#", ["want", "what", "who", "when", "cost", "pays"]),
        ),
        (
            "print-first.{line}",
            each(
                "print-first.#",
                ["see-alone", "danger", "wishes", "duty", "advocate", "not-asked", "careful"],
            ),
        ),
        ("print-first.{name}", each("print-first.#", ["asked", "answer", "how", "room"])),
        ("print-month.m{}", each("print-month.m#", (1..=12).map(|month| month.to_string()))),
        (
            "print-sum-agree.{name}",
            each("print-sum-agree.#", ["involved", "keep", "agreed", "not-agreed", "copy", "review"]),
        ),
        ("print-sum-area.{}", each("print-sum-area.#", areas)),
        ("print-sum-compared.{compared}", each("print-sum-compared.#", ["less", "same", "more", "shared"])),
        (
            "print-sum-facts.{name}",
            each(
                "print-sum-facts.#",
                [
                    "name",
                    "no-name",
                    "birth",
                    "made",
                    "record",
                    "reader",
                    "contact",
                    "parts",
                    "agreed",
                    "agreed-not",
                    "helper",
                    "advocate",
                    "advocate-yes",
                ],
            ),
        ),
        (
            "print-sum-gap.{gap}",
            each(
                "print-sum-gap.#",
                [
                    "none",
                    "nobody",
                    "unsaid",
                    "helper-not-sure",
                    "going-not-sure",
                    "not-well",
                    "so-so",
                    "no-plan",
                ],
            ),
        ),
        ("print-sum-glance.{name}", each("print-sum-glance.#", ["matter", "need", "now", "cost", "gap"])),
        ("print-sum-how.{}", each("print-sum-how.#", hows)),
        (
            "print-sum-meet.{name}",
            each("print-sum-meet.#", ["goal", "outcomes", "happen", "who", "when", "cost"]),
        ),
        ("print-sum-meet.{key}", each("print-sum-meet.#", ["kept", "changes"])),
        ("print-easy-week.{key}", each("print-easy-week.#", ["every", "no-day"])),
        ("print-sum-needs.{name}", each("print-sum-needs.#", ["asked", "view", "hard", "help", "council"])),
        ("print-sum-outcome.{id}", each("print-sum-outcome.#", letters)),
        ("print-sum-reader.{}", each("print-sum-reader.#", &readers)),
        ("print-sum-reader.{reader}", each("print-sum-reader.#", readers.iter().chain([&"unsaid"]))),
        (
            "print-sum-reg.r-{place}",
            each("print-sum-reg.r-#", ["2-1-c", "2-3-a", "2-3-b", "2-3-c", "2-3-d", "2-4"]),
        ),
        ("print-sum-room.{key}", each("print-sum-room.#", ["alone", "unsaid"])),
        ("print-sum-steps.{name}", each("print-sum-steps.#", ["goal", "step", "who", "when", "done"])),
        (
            "print-sum-talk.{key}",
            each("print-sum-talk.#", ["answers", "tell", "understand", "shows-yes", "shows-no", "supports"]),
        ),
        ("print-sum-title.{key}", each("print-sum-title.#", ["order", "view"])),
        ("print-sum-told.{told}", each("print-sum-told.#", TOLD)),
        ("print-sum-sittings.{key}", each("print-sum-sittings.#", ["alone", "not-said"])),
        ("print-sum-wish.{key}", each("print-sum-wish.#", ["matters", "likes"])),
        ("print-sum-wish.{name}", each("print-sum-wish.#", ["matter", "wants", "letters", "areas"])),
        // An answer that has no sentence of its own is quoted; a test of the document looks at each need.
        ("print-need-{}.{}", Vec::new()),
        ("print-say-hard.{}", Vec::new()),
        ("print-say-hours.{}", Vec::new()),
        ("{family}.{}", Vec::new()),
        // Paths of what is in the document's pictures.
        ("share-who-{}", Vec::new()),
        ("ready-try.{id}", each("ready-try.#", ["a", "b", "c"])),
        ("ready-try.{way}", each("ready-try.#", Knob::Way.options())),
        ("ready-{}", Vec::new()),
        ("set-{}", each("set-#", rest.map(Knob::name))),
        ("seen-ask.{saw}", each("seen-ask.#", ["yes", "no", "unclear"])),
        ("share-for.{reader}", each("share-for.#", &readers)),
        ("share-limits.{reader}", each("share-limits.#", &readers)),
        (
            "supporter-hard.{what}",
            each("supporter-hard.#", ["hard", "helper", "more", "meaning", "now", "private", "none"]),
        ),
        // Names of places, in the record and in the list of what was hard.
        ("q-{id}{what}", Vec::new()),
        ("hard-{name}", Vec::new()),
        ("area-{id}", Vec::new()),
        ("share-what.{part}", each("share-what.#", &parts)),
        ("source-{kind}", each("source-#", ["key", "mouse", "pad"])),
        ("supporter-{id}", each("supporter-#", groups)),
        // The question of each setting, and its options.
        (
            "{key}.{id}",
            Knob::ALL
                .into_iter()
                .flat_map(|knob| each(&format!("{}.#", knob_key(knob)), knob.options()))
                .collect(),
        ),
        // What is asked is looked at by itself, below.
        ("q-{id_text}", Vec::new()),
        ("area-{id}", Vec::new()),
        ("why-{}", Vec::new()),
        ("{}.{of}", Vec::new()),
        // Examples and reasons of a question, where there are any.
        ("{}.{end}", Vec::new()),
        ("{words}.field", Vec::new()),
        ("{words}.{id}", Vec::new()),
        ("{}.add-{pounds}", Vec::new()),
        ("{}.goal", Vec::new()),
        ("{}.name", Vec::new()),
        // Looked up only where they are.
        ("{heading}.help", Vec::new()),
        ("{}.help", Vec::new()),
        ("{}.detail", Vec::new()),
        ("{key}.detail", Vec::new()),
        ("{key}.line-{n}", Vec::new()),
        ("{id}.{}", Vec::new()),
        // The same as `{key}.{id}`.
        ("{}.{}", Vec::new()),
        // Each trouble with what to do next.
        ("{key}.next", troubles()),
        // Names of items, pictures and switches.
        ("plan-own-goal-{}", Vec::new()),
        ("goal-day-{day}", Vec::new()),
        ("share-what-{part}", Vec::new()),
        ("ready-who-{who}", Vec::new()),
        ("person-{id}", Vec::new()),
        ("goal-{}", content.keeps.iter().map(|keep| keep.key()).collect()),
        ("goal-{id}", Vec::new()),
        ("kept-{id}", Vec::new()),
        ("open-{id}", Vec::new()),
        ("place-{at}", Vec::new()),
        ("plan-{at}", Vec::new()),
        ("{}-{}", Vec::new()),
        ("key-{}", Vec::new()),
        ("mouse-{number}", Vec::new()),
    ]
}

// As the screens have it.
fn knob_key(knob: Knob) -> String {
    match knob {
        Knob::Sound | Knob::Loud | Knob::Size | Knob::Colours => format!("ready-{}", knob.name()),
        Knob::Way => "ready-press".to_owned(),
        _ => format!("set-{}", knob.name()),
    }
}

// What may stand as a heading when something went wrong is named in the code like that.
fn troubles() -> Vec<String> {
    let files = ["src/store/trouble.rs", "src/session/", "src/share/"];
    let known = literals().into_iter().filter(|literal| {
        let named = literal.text.starts_with("trouble-") && !literal.text.contains('.');
        named && files.iter().any(|file| literal.file.starts_with(file))
    });
    let keys: BTreeSet<String> = known.map(|literal| literal.text).collect();
    assert!(keys.len() > 10, "{keys:?}");
    keys.into_iter().map(|key| format!("{key}.next")).collect()
}

#[test]
fn every_family_of_keys_is_known_and_has_words() {
    let keys = all_keys();
    let families = families();
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
    used.extend(families().into_iter().flat_map(|(_, members)| members));
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
    // The supporter's pages have no pictures.
    let plain = [Subject::ShowsYes, Subject::ShowsNo];
    let asks = content.asks().filter(|ask| !plain.contains(&ask.about)).map(|ask| ask.picture.clone());
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
