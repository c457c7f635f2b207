//! Words by their key, from the Fluent files.
//!
//! Isolation marks are off: they break speech, tests and PDF text, and English needs none.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

/// A key with attribute is written `key.attribute`, as in `q-wash.a`.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    fixed: HashMap<String, String>,
}

impl Words {
    /// The built-in British English.
    pub fn built_in() -> Self {
        Self::from_files(&crate::assets::locale("en-GB"))
    }

    /// Words from Fluent texts, as (file name, text). What can not be parsed is left out; a test
    /// makes sure that nothing built in is.
    pub fn from_files(files: &[(String, String)]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("en-GB")]);
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
        let mut words = Self { bundle, fixed: HashMap::new() };
        words.fixed =
            keys.into_iter().filter_map(|key| words.lookup(&key, None).map(|text| (key, text))).collect();
        words
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

    /// Whether there are fixed words with this key.
    pub fn has(&self, key: &str) -> bool {
        self.fixed.contains_key(key)
    }

    /// The words of a key, or the key itself where there are none (a test finds those).
    pub fn get(&self, key: &str) -> String {
        self.fixed.get(key).cloned().unwrap_or_else(|| key.to_owned())
    }

    /// The words of a key with names or numbers put in.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Arg::Text(text) => FluentValue::from(text.clone()),
                    Arg::Count(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect();
        self.lookup(key, Some(&args)).unwrap_or_else(|| key.to_owned())
    }

    /// Every fixed key, in order.
    pub fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = self.fixed.keys().map(String::as_str).collect();
        keys.sort_unstable();
        keys
    }
}

/// A name or a number to put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words.
    Text(String),
    /// A whole number; it picks the right plural.
    Count(i64),
}

/// The words without the marks for bold.
pub fn plain(text: &str) -> String {
    text.replace('*', "")
}
