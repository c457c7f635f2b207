//! A council pack: what this council asks, and how it turns answers into an indicative amount.

mod files;
mod kept;
mod logo;
mod method;
mod named;
mod notes;
mod rules;
mod services;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use toml::Spanned;

use super::ask::Choice;
use super::check::{Fault, is_id};
use super::question::{self, Question};
use super::table::{self, Faults, Fields, Known};
use crate::record::readable;
use crate::words::{PackWords, Words, of_pack};
use files::{PACK, PackFiles};
use named::Answers;

pub(crate) use method::for_hours;
pub use method::{Band, Method, MethodKind, TableRow};
pub use rules::{
    Ceiling, Contingency, ContingencyHow, Contribution, PackRules, RoundTo, Rounding, Share, Unpaid, Uplift,
    UpperBand,
};

pub use services::{Service, ServiceCost, ServicePer};

/// In the place of a pack's id: the council told an amount.
pub const TYPED: &str = "typed";
/// In the place of a pack's id: there is no amount yet.
pub const NO_AMOUNT: &str = "none";
/// Beside the pieces of a plan's pack: somebody said that this plan uses none.
pub const NO_PACK: &str = "off";
/// The pieces of the pack that a plan used before have names that begin so.
pub const WAS: &str = "was-";
/// The made-up pack that the example plan uses.
pub const EXAMPLE: &str = "example";
/// The made-up packs that are part of the program: to read, to try, and to begin a pack from.
pub const EXAMPLES: [&str; 3] = [EXAMPLE, "ten-areas", "bands"];
/// The most letters of the council's name and of the source of its figures.
const LONGEST_COUNCIL: usize = 80;
const LONGEST_SOURCE: usize = 300;
/// The most questions of a pack. A person answers them one by one.
const QUESTIONS: usize = 150;
/// The floor of a pack that names none, and the lowest that one can name, in pence for one week.
const FLOOR: i64 = 5000;
const LOWEST_FLOOR: i64 = 1000;

/// A question and one of its answers, by their ids.
pub type AnswerId = (String, String);

/// One council's questions and its way of finding an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Its id.
    pub id: String,
    /// The name of the council, for the person to see.
    pub council: String,
    /// The version of the figures.
    pub version: String,
    /// Where the figures come from.
    pub source: String,
    /// The first day and the last day of the figures, as written.
    pub valid: (String, String),
    /// Made up, to show how it works.
    pub illustrative: bool,
    /// How answers become money.
    pub method: Method,
    /// What is added, taken off, and where it ends.
    pub rules: PackRules,
    /// Below this, in pence for one week, no money is shown: a table says little about small amounts.
    pub floor_pence: i64,
    /// Answers that show complex need and that this table covers all the same: question and option.
    pub covers: BTreeSet<AnswerId>,
    /// Whom to call with a worry about an adult.
    pub worries: Option<Worries>,
    /// Weights by question; 1 where nothing is said, 0 to leave a question out.
    pub weights: BTreeMap<String, u32>,
    /// The council's own points for our answers, or hours in hundredths where it counts hours.
    pub points: BTreeMap<String, BTreeMap<String, u32>>,
    /// Whether only the questions of this pack have points.
    pub only_own: bool,
    /// Our questions that this council does not ask.
    pub off: BTreeSet<String>,
    /// What this council asks beside our own questions.
    pub questions: Vec<Question>,
    /// The words for that, and its words for our answers, by language and key.
    pub words: PackWords,
    /// What there is near the people of this council. None in a pack that a plan keeps.
    pub services: Arc<[Service]>,
    /// Its logo, a small PNG that was checked.
    pub logo: Option<Arc<[u8]>>,
    /// Its texts, tables and logo, as they are kept in the plan that uses it.
    pub kept: String,
}

/// The council's own number for worries about an adult.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worries {
    /// What the team is called.
    pub name: String,
    /// Its telephone number, as it is written for people.
    pub phone: String,
}

impl Pack {
    /// Whether its table covers an answer that shows complex need.
    pub fn covers(&self, question: &str, option: &str) -> bool {
        self.covers.iter().any(|(of, picked)| of == question && picked == option)
    }

    /// What is counted for a question; 0 leaves it out.
    pub fn weight(&self, question: &Question) -> u32 {
        let is_here = match &question.pack {
            Some(owner) => *owner == self.id,
            None => !self.only_own && !self.off.contains(&question.id),
        };
        let is_scored =
            if self.method.is_hours() { self.points.contains_key(&question.id) } else { question.scored };
        if is_here && is_scored { self.weights.get(&question.id).copied().unwrap_or(1) } else { 0 }
    }

    /// The points of an answer, or its hours in hundredths; none where it does not count.
    pub fn points(&self, question: &Question, option: &str) -> Option<u32> {
        match self.points.get(&question.id) {
            Some(points) => points.get(option).copied(),
            None if self.method.is_hours() => None,
            None => question.points(option),
        }
    }

    /// Whether an answer to this question changes the amount: it has points, or a rule names one of its answers.
    pub fn counts(&self, question: &Question) -> bool {
        let rules = &self.rules;
        let when = rules.uplifts.iter().flat_map(|uplift| &uplift.when);
        let bands = rules.unpaid.bands.iter().map(|(answer, _)| answer);
        let mut named = when.chain(&rules.unpaid.only_where).chain(bands);
        self.weight(question) > 0 || named.any(|(of, _)| *of == question.id)
    }

    /// Whether its amount tells something of this question: it counts, or with one of its answers there is none.
    pub fn reads(&self, question: &Question) -> bool {
        let is_here = question.pack.as_ref().is_none_or(|owner| *owner == self.id);
        is_here && (self.counts(question) || question.ask.choices.iter().any(|choice| choice.complex))
    }

    /// It as an answer to where the amount comes from.
    pub(super) fn choice(&self) -> Choice {
        let words = if self.illustrative { "money-pack-example" } else { "money-pack" };
        Choice::new(&self.id, words.to_owned())
    }

    /// What is no fault, but worth another look.
    pub fn notes(&self) -> Vec<String> {
        notes::notes(self)
    }

    /// These words with those of the pack.
    #[must_use]
    pub fn over(&self, words: &Words) -> Words {
        words.with_pack(&self.id, &self.words)
    }

    /// Its texts, tables and logo in pieces, each with its name, to be kept in a plan.
    pub fn pieces(&self) -> Vec<(String, String)> {
        kept::pieces(&self.kept)
    }

    /// An own word of the pack for one of our answers.
    pub(super) fn rewords(&self, key: &str) -> Option<String> {
        let is_there = self.words.values().any(|words| words.contains_key(key));
        is_there.then(|| of_pack(&self.id, key))
    }
}

/// The pack in a zip, a folder or a file, or everything that is wrong with it.
pub(super) fn open(path: &Path, known: Option<&Known<'_>>, asked: &[Question]) -> Result<Pack, Vec<Fault>> {
    open_named(path, &path.display().to_string(), known, asked)
}

/// The same, where it is called `name` in what is said of it.
pub(super) fn open_named(
    path: &Path,
    name: &str,
    known: Option<&Known<'_>>,
    asked: &[Question],
) -> Result<Pack, Vec<Fault>> {
    read(&PackFiles::read(path, name)?, known, asked)
}

/// The pack in a file that somebody brings, and its bytes.
pub(super) fn brought(
    path: &Path,
    name: &str,
    known: &Known<'_>,
    asked: &[Question],
) -> Result<(Vec<u8>, Pack), Vec<Fault>> {
    let bytes = files::bytes_of(path, name)?;
    let pack = read(&PackFiles::of_bytes(path, name, bytes.clone())?, Some(known), asked)?;
    Ok((bytes, pack))
}

/// The pieces of the pack that a plan used before.
pub(super) fn former(pieces: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let was = |(name, text): (&String, &String)| Some((name.strip_prefix(WAS)?.to_owned(), text.clone()));
    pieces.iter().filter_map(was).collect()
}

/// The pack that is kept in a plan. It was sound when it was kept; a plan from elsewhere may hold anything.
pub(super) fn of_plan(pieces: &BTreeMap<String, String>, asked: &[Question]) -> Option<Pack> {
    let files = kept::files(&kept::joined(pieces)?)?;
    match read(&files, None, asked) {
        Ok(pack) => Some(pack),
        Err(faults) => {
            tracing::warn!(count = faults.len(), "the pack in the plan can not be used");
            None
        }
    }
}

/// A made-up pack of the program.
pub(super) fn example(id: &str, known: Option<&Known<'_>>, asked: &[Question]) -> Result<Pack, Vec<Fault>> {
    let files = example_files(id).into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    read(&PackFiles::of(&format!("councils/{id}"), files), known, asked)
}

/// The files of a made-up pack of the program, by their names.
pub fn example_files(id: &str) -> BTreeMap<String, String> {
    let folder = format!("councils/{id}/");
    let name = |path: &str| path.strip_prefix(&folder).map(str::to_owned);
    crate::assets::list(&folder)
        .iter()
        .filter_map(|path| Some((name(path)?, crate::assets::text(path))))
        .collect()
}

/// The pack in a text that is a whole pack, or everything that is wrong with it. `asked` are our own questions.
#[cfg(test)]
pub(super) fn parse(
    file: &str,
    text: &str,
    known: Option<&Known<'_>>,
    asked: &[Question],
) -> Result<Pack, Vec<Fault>> {
    read(&PackFiles::alone(file, text), known, asked)
}

fn no_pack(files: &PackFiles) -> Fault {
    let typed = format!("{PACK}.txt");
    let other =
        files.names().find(|name| name.eq_ignore_ascii_case(PACK) || name.eq_ignore_ascii_case(&typed));
    let what = other.map_or_else(
        || format!("there is no file “{PACK}” in it"),
        |other| format!("there is no file “{PACK}” in it, but “{other}”: give that the name “{PACK}”"),
    );
    Fault::whole(&files.name, what)
}

fn read(files: &PackFiles, known: Option<&Known<'_>>, asked: &[Question]) -> Result<Pack, Vec<Fault>> {
    let name = files.shown(PACK);
    let text = match files.text(PACK) {
        Ok(Some(text)) => text,
        Ok(None) => return Err(vec![no_pack(files)]),
        Err(fault) => return Err(vec![fault]),
    };
    let whole = kept::whole(files);
    if whole.len() > kept::KEPT {
        let what = "its texts, tables and logo have more than 1 megabyte together. They are kept in each plan: make them smaller";
        return Err(vec![Fault::whole(&files.name, what)]);
    }
    let layered;
    let own;
    let mut faults = Faults::new(&name, text, known);
    let root = table::parsed(text, &mut faults);
    let mut fields = Fields::new(&root);
    let id = fields.text("id", &mut faults).filter(|id| {
        let sound = is_id(id.get_ref()) && ![TYPED, NO_AMOUNT].contains(&id.get_ref().as_str());
        if !sound {
            let what =
                format!("“{}” is not an id for a pack: use small letters, digits and hyphens", id.get_ref());
            faults.at(&id.span(), what);
        }
        sound
    });
    let id = id.map(Spanned::into_inner).unwrap_or_default();
    let words = texts::texts_of(&mut fields, files, &mut faults);
    // What the pack asks has the pack's own words.
    if let Some(known) = known {
        layered = known.words.with_pack(&id, &words);
        own = Known { words: &layered, pictures: known.pictures };
        faults.set_known(&own);
    }
    let one = fields.span_of("question");
    if fields.has("question") && !fields.is_list("question") {
        faults.only(&one, "write [[question]] with two brackets, for each question");
        return faults.finish(None);
    }
    let count = fields.count("question");
    let questions = if count > QUESTIONS {
        let what =
            format!("the pack asks {count} questions. A person can not answer so many: at most {QUESTIONS}");
        faults.at(&fields.span_of("question"), what);
        return faults.finish(None);
    } else {
        question::of_table(&mut fields, Some(&id), &[], &mut faults)
    };
    let council = named(&mut fields, "council", LONGEST_COUNCIL, &mut faults);
    let version = named(&mut fields, "version", LONGEST_COUNCIL, &mut faults);
    let (from, to) = (fields.day("valid_from", &mut faults), fields.day("valid_to", &mut faults));
    if let (Some(from), Some(to)) = (&from, &to)
        && from.get_ref() > to.get_ref()
    {
        faults.at(&to.span(), "the last day of the figures is before the first");
    }
    let source = named(&mut fields, "source", LONGEST_SOURCE, &mut faults);
    let logo = logo::logo_of(&mut fields, files, known.is_some(), &mut faults);
    let illustrative = fields.said_flag("illustrative", &mut faults);
    if !illustrative && EXAMPLES.contains(&&*id) {
        let at = fields.span_of("id");
        faults.at(&at, format!("“{id}” is the id of a made-up pack: give yours an id of its own"));
    }
    if !fields.has("method") {
        faults.whole("“method” is missing: write [method] and what belongs to it");
    }
    let method = fields.table("method", &mut faults).and_then(|of| method::method_of(of, files, &mut faults));
    let is_hours = method.as_ref().is_some_and(Method::is_hours);
    let answers = Answers { pack: &id, ours: asked, own: &questions };
    let rules = rules::rules_of(&mut fields, &answers, is_hours, &mut faults);
    let floor = fields.money("floor", &mut faults);
    if let Some(floor) = floor.as_ref().filter(|floor| *floor.get_ref() < LOWEST_FLOOR) {
        faults.at(&floor.span(), "the floor is at least 10.00: a smaller figure only hurts");
    }
    let floor_pence = floor.map_or(FLOOR, Spanned::into_inner);
    if rules.ceiling.is_some_and(|ceiling| ceiling.pence <= floor_pence) {
        faults.at(&fields.span_of("ceiling"), "the ceiling is not above the floor");
    }
    let covers = named::covers_of(&mut fields, &answers, &mut faults);
    let worries =
        fields.table("worries", &mut faults).and_then(|worries| named::worries_of(worries, &mut faults));
    if illustrative && worries.is_some() {
        // Somebody in danger could call it.
        faults.whole("a made-up pack gives no number to call: take “[worries]” out");
    }
    let weights = named::weights_of(&mut fields, &answers, &mut faults);
    let points = named::points_of(&mut fields, &answers, is_hours, &mut faults);
    let only_own = fields.flag("only_own_questions_count", &mut faults);
    if only_own && !questions.iter().any(|question| question.scored || points.contains_key(&question.id)) {
        let at = fields.span_of("only_own_questions_count");
        faults.at(&at, "only the questions of this pack count, but it has none with points");
    }
    let off = named::off_of(&mut fields, &answers, &mut faults);
    let services = services::services_of(files, &answers, &off, &mut faults);
    if !faults.skips_words() {
        named::unasked(&words, &answers, &fields.texts_in("uplift", "id"), files, &mut faults);
    }
    fields.finish(&mut faults);
    let pack = (|| {
        Some(Pack {
            id,
            council: council?,
            version: version?,
            source: source?,
            valid: (from?.into_inner(), to?.into_inner()),
            illustrative,
            method: method?,
            rules,
            floor_pence,
            covers,
            worries,
            weights,
            points,
            only_own,
            off,
            questions,
            words,
            services: services.into(),
            logo,
            kept: whole,
        })
    })();
    faults.finish(pack)
}

// A text that people read, on one line.
fn named(
    fields: &mut Fields<'_>,
    name: &'static str,
    most: usize,
    faults: &mut Faults<'_>,
) -> Option<String> {
    let text = fields.text(name, faults)?;
    let written = text.get_ref();
    if !(1..=most).contains(&written.trim().chars().count()) || *written != readable(written, false) {
        faults.at(&text.span(), format!("“{name}” is a text of 1 to {most} letters, on one line"));
    }
    Some(text.into_inner())
}

#[cfg(test)]
mod tests;
