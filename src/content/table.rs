//! Reading a table of a content file field by field, so that everything that is wrong with it is
//! told at once, each with its line.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::check::Fault;
use crate::pictures::Pictures;
use crate::words::Words;

/// The words and pictures that there are. What a file asks must have both, or a person would see a key.
pub(super) struct Known<'a> {
    pub words: &'a Words,
    pub pictures: &'a Pictures,
}

/// Everything that is wrong with one file.
pub(super) struct Faults<'a> {
    file: &'a str,
    text: &'a str,
    // None for the files of the program itself; tests hold those.
    known: Option<&'a Known<'a>>,
    found: Vec<Fault>,
    // A file with words could not be read: which of them are missing is not known.
    skips_words: bool,
}

/// What is said first of a line that is no TOML.
const UNREADABLE: &str = "this can not be read";

/// So many faults are told. A file that has more was not written by hand, and nobody reads them all.
const MOST: usize = 200;

impl<'a> Faults<'a> {
    pub fn new(file: &'a str, text: &'a str, known: Option<&'a Known<'a>>) -> Self {
        Self { file, text, known, found: Vec::new(), skips_words: false }
    }

    pub fn set_known(&mut self, known: &'a Known<'a>) {
        self.known = Some(known);
    }

    pub fn at(&mut self, span: &Range<usize>, what: impl Into<String>) {
        if self.found.len() >= MOST {
            return;
        }
        let trouble = Fault::at(self.file, self.text, span, what);
        // One fault is told once, also where two rules find it.
        if !self.found.contains(&trouble) {
            self.found.push(trouble);
        }
    }

    pub fn whole(&mut self, what: impl Into<String>) {
        self.found.push(Fault::whole(self.file, what));
    }

    /// What is wrong with another file that belongs to this one.
    pub fn also(&mut self, faults: impl IntoIterator<Item = Fault>) {
        let room = MOST.saturating_sub(self.found.len());
        self.found.extend(faults.into_iter().take(room));
    }

    /// Words can not be looked for: what holds them is itself at fault.
    pub fn skip_words(&mut self) {
        self.skips_words = true;
    }

    pub fn skips_words(&self) -> bool {
        self.skips_words
    }

    /// All else comes of this one.
    pub fn only(&mut self, span: &Range<usize>, what: impl Into<String>) {
        self.found = vec![Fault::at(self.file, self.text, span, what)];
    }

    pub fn is_any(&self) -> bool {
        !self.found.is_empty()
    }

    /// These words must be there.
    pub fn words(&mut self, span: &Range<usize>, key: &str) {
        if !self.skips_words && self.known.is_some_and(|known| !known.words.has(key)) {
            self.at(span, crate::words::local_key(key).map_or_else(
                || format!("there are no words for “{key}”"),
                |(table, name)| format!("there are no words for this: write them in words.toml, under [{table}] as {name} = \"…\""),
            ));
        }
    }

    /// This picture must be there.
    pub fn picture(&mut self, span: &Range<usize>, key: &str) {
        if !self.has_picture(key) {
            self.at(span, no_picture(key));
        }
    }

    /// Whether there is such a picture.
    pub fn has_picture(&self, key: &str) -> bool {
        self.known.is_none_or(|known| known.pictures.file(key).is_some())
    }

    /// The content, where nothing is wrong; else all that is, by line.
    pub fn finish<T>(mut self, read: Option<T>) -> Result<T, Vec<Fault>> {
        match read {
            Some(read) if self.found.is_empty() => Ok(read),
            _ => {
                if self.found.is_empty() {
                    self.whole("this file can not be used");
                }
                let own = self.file;
                // What a field should be says more than that its line can not be read.
                let is_told = |fault: &Fault| !fault.what.starts_with(UNREADABLE);
                let told: Vec<(String, Option<usize>)> =
                    self.found.iter().filter(|of| is_told(of)).map(|of| (of.file.clone(), of.line)).collect();
                self.found.retain(|of| is_told(of) || !told.contains(&(of.file.clone(), of.line)));
                self.found.sort_by_key(|fault| {
                    (fault.file != own, fault.file.clone(), fault.line.unwrap_or(usize::MAX))
                });
                Err(self.found)
            }
        }
    }
}

/// That there is no such picture, and how to find one.
pub(super) fn no_picture(key: &str) -> String {
    let word: String = key.split(['-', '.']).find(|word| word.len() > 2).unwrap_or("home").to_owned();
    format!("there is no picture “{key}”. “my-own-plan pack pictures {word}” lists those that there are")
}

/// One table of the file, with the fields that were asked for.
pub(super) struct Fields<'t> {
    table: &'t DeTable<'t>,
    /// Where it stands in the file.
    pub span: Range<usize>,
    // Whether it is the file itself: what is missing there has no line.
    is_file: bool,
    asked: Vec<&'static str>,
}

/// The file as a table, and what is wrong with how it is written.
pub(super) fn parsed<'t>(text: &'t str, faults: &mut Faults<'_>) -> Spanned<DeTable<'t>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut is_curly = false;
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let from = text.get(..span.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let line = text.get(from..).unwrap_or_default().lines().next().unwrap_or_default();
        let value = line.split_once('=').map_or(line, |(_, value)| value).trim_start_matches([' ', '[', '{']);
        if value.starts_with(['“', '”', '„', '‘', '’']) {
            // A word processor makes all of them so.
            if !is_curly {
                faults
                    .at(&span, "these are curly quotation marks, as Word makes them. Use straight ones: \"");
            }
            is_curly = true;
            continue;
        }
        let what = format!(
            "{UNREADABLE} ({}). A line is a name, then =, then a value; a text stands in quotation marks",
            error.message()
        );
        faults.at(&span, what);
    }
    table
}

impl<'t> Fields<'t> {
    pub fn new(table: &'t Spanned<DeTable<'t>>) -> Self {
        Self { table: table.get_ref(), span: table.span(), is_file: true, asked: Vec::new() }
    }

    fn get(&mut self, name: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.push(name);
        self.table.get(name)
    }

    fn needed(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<&'t Spanned<DeValue<'t>>> {
        let found = self.get(name);
        match (found, self.is_file) {
            (None, true) => faults.whole(format!("“{name}” is missing")),
            (None, false) => faults.at(&self.span, format!("“{name}” is missing")),
            (Some(_), _) => {}
        }
        found
    }

    pub fn has(&self, name: &str) -> bool {
        self.table.contains_key(name)
    }

    /// A text that must be there.
    pub fn text(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<Spanned<String>> {
        let value = self.needed(name, faults)?;
        a_text(name, value, faults)
    }

    /// A text that may be left out.
    pub fn text_if(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<Spanned<String>> {
        let value = self.get(name)?;
        a_text(name, value, faults)
    }

    /// Yes or no; no where it is left out.
    pub fn flag(&mut self, name: &'static str, faults: &mut Faults<'_>) -> bool {
        let Some(value) = self.get(name) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            faults.at(&value.span(), format!("“{name}” is true or false"));
            false
        })
    }

    /// Yes or no, which must be said.
    pub fn said_flag(&mut self, name: &'static str, faults: &mut Faults<'_>) -> bool {
        self.needed(name, faults);
        self.flag(name, faults)
    }

    /// A whole number from 0 that may be left out.
    pub fn number(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<Spanned<u32>> {
        let value = self.get(name)?;
        let number = whole(value.get_ref());
        if number.is_none() {
            faults.at(&value.span(), format!("“{name}” is a whole number"));
        }
        number.map(|number| Spanned::new(value.span(), number))
    }

    /// A number with at most two digits after the point, in hundredths, that may be left out.
    pub fn hundredths(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<Spanned<u32>> {
        let value = self.get(name)?;
        let number = written(value.get_ref()).and_then(|text| hundredths(&text));
        if number.is_none() {
            let what = format!("“{name}” is a number such as 25 or 12.5, and not below 0");
            faults.at(&value.span(), what);
        }
        number.map(|number| Spanned::new(value.span(), number))
    }

    /// An amount in pence that may be left out: 385, "385.00" or "£1,385.00".
    pub fn money(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<Spanned<i64>> {
        let value = self.get(name)?;
        let text = written(value.get_ref()).unwrap_or_default();
        let pence = pence(&text);
        if pence.is_none() {
            faults.at(&value.span(), pounds_look(name, &text));
        }
        pence.map(|pence| Spanned::new(value.span(), pence))
    }

    /// A day that must be there, as it is written.
    pub fn day(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<Spanned<String>> {
        let value = self.needed(name, faults)?;
        let day = value.get_ref().as_datetime().filter(|day| day.date.is_some() && day.time.is_none());
        if day.is_none() {
            faults.at(
                &value.span(),
                format!("“{name}” is a day: year, month, day, as in 2026-04-01, and no quotation marks"),
            );
        }
        day.map(|day| Spanned::new(value.span(), day.to_string()))
    }

    /// A list of texts; none where it is left out.
    pub fn texts(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<Vec<Spanned<String>>> {
        let value = self.get(name)?;
        texts_of(name, value, faults)
    }

    /// Where a field stands; where the table does, when the field is left out.
    pub fn span_of(&self, name: &str) -> Range<usize> {
        self.table.get(name).map_or_else(|| self.span.clone(), Spanned::span)
    }

    /// A list of whole numbers; none where it is left out.
    pub fn numbers(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Vec<u32> {
        let Some(value) = self.get(name) else { return Vec::new() };
        let numbers: Option<Vec<u32>> = value
            .get_ref()
            .as_array()
            .and_then(|list| list.iter().map(|value| whole(value.get_ref())).collect());
        numbers.unwrap_or_else(|| {
            faults.at(&value.span(), format!("“{name}” is a list of whole numbers"));
            Vec::new()
        })
    }

    /// How many there are of what stands in a list of tables.
    pub fn count(&self, name: &str) -> usize {
        self.table.get(name).and_then(|value| value.get_ref().as_array()).map_or(0, |list| list.len())
    }

    /// Whether it is a list.
    pub fn is_list(&self, name: &str) -> bool {
        self.table.get(name).is_some_and(|value| value.get_ref().as_array().is_some())
    }

    /// The texts of one field in each table of a list, looked at once more.
    pub fn texts_in(&self, name: &str, field: &str) -> Vec<String> {
        let list = self.table.get(name).and_then(|value| value.get_ref().as_array());
        let tables =
            list.into_iter().flat_map(|list| list.iter()).filter_map(|value| value.get_ref().as_table());
        let texts = tables.filter_map(|table| table.get(field)?.get_ref().as_str().map(str::to_owned));
        texts.collect()
    }

    /// A table in this one; none where it is left out.
    pub fn table(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Option<Fields<'t>> {
        let value = self.get(name)?;
        a_table(name, value, faults)
    }

    /// A list of tables, such as each `[[question]]`; empty where it is left out.
    pub fn tables(&mut self, name: &'static str, faults: &mut Faults<'_>) -> Vec<Fields<'t>> {
        let Some(value) = self.get(name) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            faults.at(&value.span(), format!("write [[{name}]] with two brackets: there can be several"));
            return Vec::new();
        };
        list.iter().filter_map(|value| a_table(name, value, faults)).collect()
    }

    /// Every field of the table with its name, for tables whose fields are named by the file.
    pub fn all(&self) -> impl Iterator<Item = (&'t str, &'t Spanned<DeValue<'t>>)> {
        self.table.iter().map(|(name, value)| (name.get_ref().as_ref(), value))
    }

    /// What is in the file and was never asked for is a mistake in it.
    pub fn finish(self, faults: &mut Faults<'_>) {
        for name in self.table.keys() {
            if !self.asked.contains(&name.get_ref().as_ref()) {
                let written = name.get_ref().as_ref();
                let near = self.asked.iter().find(|known| is_near(known, written));
                let near = near.map_or_else(String::new, |known| format!(": is it “{known}”?"));
                faults.at(&name.span(), format!("“{written}” is not known here{near}"));
            }
        }
    }
}

// Whether two names differ by a letter or two, as when one is mistyped.
fn is_near(known: &str, written: &str) -> bool {
    let (known, written): (Vec<char>, Vec<char>) = (known.chars().collect(), written.chars().collect());
    if written.len() < 4 || written.len() > 60 || known.len().abs_diff(written.len()) > 2 {
        return false;
    }
    let mut before: Vec<usize> = (0..=written.len()).collect();
    for (row, letter) in known.iter().enumerate() {
        let mut now = vec![row + 1];
        for (at, other) in written.iter().enumerate() {
            let other = before[at] + usize::from(letter != other);
            now.push(other.min(before[at + 1] + 1).min(now[at] + 1));
        }
        before = now;
    }
    before.last().is_some_and(|steps| *steps <= 2)
}

/// A number or a text as it is written.
pub(super) fn written(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::Integer(number) if number.radix() == 10 => Some(number.as_str().replace('_', "")),
        DeValue::Float(number) => Some(number.as_str().replace('_', "")),
        DeValue::String(text) => Some(text.trim().to_owned()),
        _ => None,
    }
}

/// Hundredths of a number as written, “12” or “12.5” or “12.50”. At most 10,000.
pub(super) fn hundredths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || whole.len() > 5 || part.len() > 2 {
        return None;
    }
    let part: u32 = format!("{part:0<2}").parse().ok()?;
    Some(whole.parse::<u32>().ok()? * 100 + part).filter(|all| *all <= 1_000_000)
}

/// What an amount of pounds looks like.
pub(super) fn pounds_look(name: &str, written: &str) -> String {
    if written.contains(',') {
        let what =
            "write it with a full stop, as in 385.00. A comma stands between thousands only, as in 1,385.00";
        return format!("“{name}”: {what}");
    }
    format!("“{name}” is an amount of pounds, such as “112.21”, and not below 0")
}

/// Pounds as written, “112”, “112.21” or “£1,112.21”, in pence. At most £10,000,000.
pub(crate) fn pence(text: &str) -> Option<i64> {
    let text = text.trim();
    let text = text.strip_prefix('£').unwrap_or(text);
    let (pounds, pence) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // A comma stands between thousands only. Elsewhere in the world “15,00” is fifteen, not fifteen hundred.
    let mut groups = pounds.split(',');
    let first = groups.next().unwrap_or_default().len();
    if pounds.contains(',') && (!(1..=3).contains(&first) || groups.any(|group| group.len() != 3)) {
        return None;
    }
    let pounds = pounds.replace(',', "");
    let pounds = pounds.as_str();
    if !digits(pounds) || !digits(pence) || pence.len() != 2 || pounds.len() > 8 {
        return None;
    }
    Some(pounds.parse::<i64>().ok()? * 100 + pence.parse::<i64>().ok()?).filter(|all| *all <= 1_000_000_000)
}

pub(super) fn a_text(
    name: &str,
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults<'_>,
) -> Option<Spanned<String>> {
    let text = value.get_ref().as_str();
    if text.is_none() {
        faults.at(&value.span(), format!("“{name}” is a text, in quotation marks"));
    }
    text.map(|text| Spanned::new(value.span(), text.to_owned()))
}

/// A list of texts.
pub(super) fn texts_of(
    name: &str,
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults<'_>,
) -> Option<Vec<Spanned<String>>> {
    let Some(list) = value.get_ref().as_array() else {
        faults.at(&value.span(), format!("“{name}” is a list"));
        return None;
    };
    Some(list.iter().filter_map(|value| a_text(name, value, faults)).collect())
}

pub(super) fn a_table<'t>(
    name: &str,
    value: &'t Spanned<DeValue<'t>>,
    faults: &mut Faults<'_>,
) -> Option<Fields<'t>> {
    let table = value.get_ref().as_table();
    if table.is_none() {
        faults.at(&value.span(), format!("“{name}” is a table"));
    }
    table.map(|table| Fields { table, span: value.span(), is_file: false, asked: Vec::new() })
}

pub(super) fn whole(value: &DeValue<'_>) -> Option<u32> {
    let number = value.as_integer().filter(|number| number.radix() == 10)?;
    number.as_str().replace('_', "").parse().ok()
}
