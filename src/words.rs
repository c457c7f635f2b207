//! Words by their key, from the Fluent files, in layers: a pack's own words over the language's over
//! British English.
//!
//! Fluent's own isolation marks are off: they would stand round every name and number, and break speech,
//! tests and PDF text. Words from the right get marks of ours, and only those ([`inside`]).

mod language;
mod order;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

pub use language::Language;
pub use order::{in_order, inside, is_from_right, is_order};

/// The words of one language, read from its files.
struct Layer {
    bundle: FluentBundle<FluentResource>,
    fixed: HashMap<String, String>,
}

/// A key with attribute is written `key.attribute`, as in `q-wash.a`. A key of a council's pack has the
/// pack's id before it, as in `town:q-pets.a`: a pack can not change what the program itself says.
#[derive(Clone)]
pub struct Words {
    language: Language,
    // The first that has a key says it. The last is British English.
    layers: Vec<Arc<Layer>>,
    packs: BTreeMap<String, Arc<BTreeMap<String, String>>>,
}

/// Words of a pack by language and key.
pub type PackWords = BTreeMap<String, BTreeMap<String, String>>;

/// The days of a week from Monday, as they are named in keys: `goal-day.mon`.
pub const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const BETWEEN: char = ':';

/// A key or id of a pack.
pub fn of_pack(pack: &str, local: &str) -> String {
    format!("{pack}{BETWEEN}{local}")
}

/// The table and the name in it under which a pack's file of texts has the words of a key of a pack.
pub fn local_key(key: &str) -> Option<(&str, &str)> {
    let (_, local) = key.split_once(BETWEEN)?;
    Some(local.split_once('.').unwrap_or((local, TEXT)))
}

/// In a pack's file of texts, the name of the text itself.
pub const TEXT: &str = "text";

impl Layer {
    // What can not be parsed is left out; a test makes sure that nothing built in is.
    fn new(language: Language, files: &[(String, String)]) -> Self {
        let ids: Vec<LanguageIdentifier> = language.tag().parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(ids);
        bundle.set_use_isolating(false);
        let mut keys = Vec::new();
        for (name, text) in files {
            let resource = match FluentResource::try_new(text.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    tracing::warn!(file = %name, count = errors.len(), "words that can not be read");
                    resource
                }
            };
            for entry in resource.entries() {
                let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                keys.extend(message.value.iter().map(|_| id.to_owned()));
                keys.extend(message.attributes.iter().map(|a| format!("{id}.{}", a.id.name)));
            }
            let _ = bundle.add_resource(resource);
        }
        // Looking fixed lines up once keeps building a screen cheap.
        let mut layer = Self { bundle, fixed: HashMap::new() };
        layer.fixed =
            keys.into_iter().filter_map(|key| layer.lookup(&key, None).map(|text| (key, text))).collect();
        layer
    }

    fn lookup(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

impl Words {
    /// The built-in British English.
    pub fn built_in() -> Self {
        Self::from_files(&crate::assets::locale(Language::BRITISH.tag()))
    }

    /// British English from Fluent texts, as (file name, text).
    pub fn from_files(files: &[(String, String)]) -> Self {
        let layer = Arc::new(Layer::new(Language::BRITISH, files));
        Self { language: Language::BRITISH, layers: vec![layer], packs: BTreeMap::new() }
    }

    /// These words with those of a language over them, from Fluent texts. What the language has no words
    /// for is said in British English.
    #[must_use]
    pub fn in_language(&self, language: Language, files: &[(String, String)]) -> Self {
        let mut layers = vec![Arc::new(Layer::new(language, files))];
        layers.extend(self.layers.last().cloned());
        Self { language, layers, packs: self.packs.clone() }
    }

    /// These words and those of a pack, in a name space of their own.
    #[must_use]
    pub fn with_pack(&self, pack: &str, words: &PackWords) -> Self {
        let mut all = self.clone();
        let tags = [Language::BRITISH.tag(), self.language.tag()];
        let own = tags.iter().filter_map(|tag| words.get(*tag)).flatten();
        let own = own.map(|(key, text)| (key.clone(), text.clone())).collect();
        all.packs.insert(pack.to_owned(), Arc::new(own));
        all
    }

    /// The language, with all that is bound to it.
    pub fn language(&self) -> Language {
        self.language
    }

    fn fixed(&self, key: &str) -> Option<&str> {
        if let Some((pack, local)) = key.split_once(BETWEEN) {
            return self.packs.get(pack)?.get(local).map(String::as_str);
        }
        self.layers.iter().find_map(|layer| layer.fixed.get(key)).map(String::as_str)
    }

    /// Whether there are fixed words with this key.
    pub fn has(&self, key: &str) -> bool {
        self.fixed(key).is_some()
    }

    /// The words of a key. Where there are none, nothing: nobody is ever shown a key. Tests look at every
    /// key of the program, and content that would need such words is refused, so this is a last resort.
    pub fn get(&self, key: &str) -> String {
        self.fixed(key).map_or_else(|| nothing(key), str::to_owned)
    }

    /// The words of a key with names or numbers put in.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Arg::Text(text) => FluentValue::from(inside(text).into_owned()),
                    Arg::Count(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect();
        let found = self.layers.iter().find_map(|layer| layer.lookup(key, Some(&args)));
        found.unwrap_or_else(|| nothing(key))
    }

    /// Every fixed key of the program, in order.
    pub fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> =
            self.layers.iter().flat_map(|layer| layer.fixed.keys()).map(String::as_str).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// “Monday 3 March 2026”.
    pub fn day(&self, date: Date) -> String {
        let day = WEEK[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs()) % WEEK.len()];
        self.dated("print-date", &self.get(&format!("goal-day.{day}")), date)
    }

    /// “3 March 2026”.
    pub fn date(&self, date: Date) -> String {
        self.dated("print-date.short", "", date)
    }

    fn dated(&self, key: &str, day: &str, date: Date) -> String {
        let text = |text: &str| Arg::Text(text.to_owned());
        let month = self.get(&format!("print-month.m{}", date.month()));
        let (number, year) = (date.day().to_string(), date.year().to_string());
        let args =
            [("day", text(day)), ("number", text(&number)), ("month", text(&month)), ("year", text(&year))];
        self.with(key, &args)
    }
}

fn nothing(key: &str) -> String {
    tracing::error!(key, "there are no words for this key");
    String::new()
}

/// A name or a number to put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words.
    Text(String),
    /// A whole number; it picks the right plural.
    Count(i64),
}

/// The words without the marks for bold and for the order of letters: to be spoken, or told to a reader.
pub fn plain(text: &str) -> String {
    text.replace(|letter| letter == '*' || order::is_mark(letter), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> Vec<(String, String)> {
        vec![("words.ftl".to_owned(), text.to_owned())]
    }

    #[test]
    fn a_language_stands_over_british_english_and_a_pack_beside_both() {
        let british =
            Words::from_files(&files("one = One\n    .more = More\ntwo = { $name } two\nthree = Three"));
        let other = british.in_language(Language::BRITISH, &files("one = Un\ntwo = { $name } deux"));
        let pack: PackWords =
            [("en-GB".into(), [("one".into(), "Pack *one*".into())].into())].into_iter().collect();
        let words = other.with_pack("town", &pack);
        let name = [("name", Arg::Text("Sam".into()))];
        assert_eq!((words.get("one"), words.get("one.more")), ("Un".into(), "More".into()));
        assert_eq!((words.with("two", &name), words.get("three")), ("Sam deux".into(), "Three".into()));
        assert_eq!(words.get(&of_pack("town", "one")), "Pack *one*");
        assert!(!words.has("city:one") && !other.has("town:one"));
        // A pack has only its own words under its name, so a word that is missing is noticed.
        assert!(!words.has("town:three"));
    }

    #[test]
    fn a_name_from_the_right_keeps_its_order_to_itself() {
        let words = Words::from_files(&files("one = { $name }, hello"));
        let with = |name: &str| words.with("one", &[("name", Arg::Text(name.into()))]);
        assert_eq!(with("Sam"), "Sam, hello");
        assert_eq!(with("محمد"), "\u{2068}محمد\u{2069}, hello");
        assert_eq!(plain(&with("محمد")), "محمد, hello");
    }

    #[test]
    fn nobody_is_shown_a_key() {
        let words = Words::from_files(&files("one = { $name }"));
        assert_eq!((words.get("no-such"), words.get("one"), words.with("one", &[])), Default::default());
    }

    #[test]
    fn days_are_written_out() {
        let words = Words::built_in();
        let date = jiff::civil::date(2026, 3, 2);
        assert_eq!(
            (words.day(date), words.date(date)),
            ("Monday 2 March 2026".into(), "2 March 2026".into())
        );
    }
}
