//! The words of a pack, as a council writes them: a table for each thing, a line for each text.
//!
//! ```toml
//! [q-pets]
//! text = "Do you need help with your pet?"
//! name = "My pet"
//! a = "No"
//! ```

use toml::Spanned;

use super::files::{PACK, PackFiles, WORDS};
use crate::content::check::{Fault, is_id};
use crate::content::table::{self, Faults, Fields};
use crate::record::readable;
use crate::words::{Language, PackWords, TEXT};

/// The most letters of one text.
const TEXT_LETTERS: usize = 300;
/// A longer sentence is hard to read.
const SENTENCE_WORDS: usize = 15;

/// The texts of `words.toml`, of `words.<language>.toml`, and of `[words]` in the pack itself.
pub(super) fn texts_of(fields: &mut Fields<'_>, files: &PackFiles, faults: &mut Faults<'_>) -> PackWords {
    let mut words = PackWords::new();
    let british = words.entry(Language::BRITISH.tag().to_owned()).or_default();
    if let Some(own) = fields.table("words", faults) {
        tables(&own, british, faults);
    }
    for file in files.names().filter(|name| name.starts_with("words") && name.ends_with(".toml")) {
        let shown = files.shown(file);
        let tag = file.strip_prefix("words").and_then(|rest| rest.strip_suffix(".toml")).unwrap_or_default();
        let tag = tag.trim_start_matches('.');
        let tag = if file == WORDS { Language::BRITISH.tag() } else { tag };
        if Language::of(tag).is_none() {
            faults.also([Fault::whole(&shown, format!("the language “{tag}” is not known"))]);
            continue;
        }
        let text = match files.text(file) {
            Ok(text) => text.unwrap_or_default(),
            Err(fault) => {
                faults.also([fault]);
                faults.skip_words();
                continue;
            }
        };
        let mut own = Faults::new(&shown, text, None);
        let root = table::parsed(text, &mut own);
        if own.is_any() {
            faults.skip_words();
        }
        tables(&Fields::new(&root), words.entry(tag.to_owned()).or_default(), &mut own);
        if let Err(found) = own.finish(Some(())) {
            faults.also(found);
        }
    }
    words.retain(|_, texts| !texts.is_empty());
    words
}

fn tables(
    fields: &Fields<'_>,
    words: &mut std::collections::BTreeMap<String, String>,
    faults: &mut Faults<'_>,
) {
    for (about, value) in fields.all() {
        if !is_id(about) {
            faults.at(&value.span(), format!("“{about}” is no name such as q-pets"));
        }
        let Some(texts) = table::a_table(about, value, faults) else { continue };
        for (name, value) in texts.all() {
            let Some(text) = table::a_text(name, value, faults) else { continue };
            check(name, &text, faults);
            let key = if name == TEXT { about.to_owned() } else { format!("{about}.{name}") };
            if words.insert(key, text.into_inner()).is_some() {
                faults.at(&value.span(), format!("the words of [{about}] {name} are there twice"));
            }
        }
    }
}

fn check(name: &str, text: &Spanned<String>, faults: &mut Faults<'_>) {
    let (written, span) = (text.get_ref(), text.span());
    if !is_id(name) {
        faults.at(&span, format!("“{name}” is no name such as a, text or goal"));
    }
    if written.trim().is_empty() {
        faults.at(&span, format!("the words of “{name}” are empty"));
    }
    let letters = written.chars().count();
    if letters > TEXT_LETTERS {
        faults.at(
            &span,
            format!("this text has {letters} letters; nobody can read more than {TEXT_LETTERS} at once"),
        );
    }
    if !is_plain(written) {
        faults.at(
            &span,
            "this text has a line break, or a letter that can not be seen. Write it again, on one line",
        );
    }
}

/// Whether a text is one line of letters that can all be seen.
pub(super) fn is_plain(text: &str) -> bool {
    text == readable(text, false) && !text.chars().any(turns)
}

/// The file and the line of a text, for those who look for it; of its table where the text is not found.
pub(super) fn place_of(files: &PackFiles, about: &str, name: &str) -> (String, Option<usize>) {
    let words = files.names().filter(|name| name.starts_with("words") && name.ends_with(".toml"));
    for (file, head) in
        words.map(|file| (file, format!("[{about}]"))).chain([(PACK, format!("[words.{about}]"))])
    {
        let Ok(Some(text)) = files.text(file) else { continue };
        let mut lines = text.lines().enumerate().skip_while(|(_, line)| line.trim() != head);
        let Some((at, _)) = lines.next() else { continue };
        let is_it = |line: &str| line.split_once('=').is_some_and(|(of, _)| of.trim() == name);
        let own = lines.take_while(|(_, line)| !line.starts_with('[')).find(|(_, line)| is_it(line));
        return (files.shown(file), Some(own.map_or(at, |(at, _)| at) + 1));
    }
    (files.shown(PACK), None)
}

// What turns the direction of all that follows.
fn turns(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a sentence in it is hard to read.
pub(super) fn is_long(text: &str) -> bool {
    text.split_inclusive(['.', '!', '?', ':']).any(|part| part.split_whitespace().count() > SENTENCE_WORDS)
}

/// What is no fault, but hard to read: long sentences.
pub(super) fn hard_to_read(words: &PackWords) -> Vec<String> {
    let texts = words.values().flatten();
    let long = texts.filter(|(_, text)| is_long(text));
    long.map(|(key, text)| {
        let (about, name) = key.split_once('.').unwrap_or((key, TEXT));
        format!("[{about}] {name}: a sentence has more than {SENTENCE_WORDS} words: “{text}”")
    })
    .collect()
}
