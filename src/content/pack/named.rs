//! What a pack names: questions and answers, ours and its own; with points, weights and the like.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::files::PackFiles;
use super::{AnswerId, Worries, texts};
use crate::content::check::Fault;
use crate::content::question::Question;
use crate::content::table::{self, Faults, Fields};
use crate::words::{PackWords, TEXT, of_pack};

/// The most letters of the name of whom to call.
const LONGEST_NAME: usize = 60;

// The questions and answers that a pack can name: ours, and its own.
pub(super) struct Answers<'a> {
    pub pack: &'a str,
    pub ours: &'a [Question],
    pub own: &'a [Question],
}

impl<'a> Answers<'a> {
    pub fn question(&self, name: &str) -> Option<&'a Question> {
        let own = of_pack(self.pack, name);
        self.own
            .iter()
            .find(|question| question.id == own)
            .or_else(|| self.ours.iter().find(|of| of.id == name))
    }

    // `night.d`; never one about safety, since nothing may depend on it.
    pub fn one(&self, answer: &Spanned<String>, faults: &mut Faults<'_>) -> Option<AnswerId> {
        let text = answer.get_ref();
        let named = text.split_once('.').and_then(|(id, option)| {
            let question = self.question(id)?;
            Some((question, question.ask.choice(option)?))
        });
        match named {
            None => faults.at(&answer.span(), format!("there is no answer “{text}”, such as night.d")),
            Some((question, _)) if question.ask.safety => {
                faults.at(&answer.span(), format!("“{text}” is about safety: no money depends on it"));
            }
            Some((question, choice)) => return Some((question.id.clone(), choice.id.clone())),
        }
        None
    }

    pub fn named(
        &self,
        fields: &mut Fields<'_>,
        name: &'static str,
        faults: &mut Faults<'_>,
    ) -> Vec<AnswerId> {
        let texts = fields.texts(name, faults).unwrap_or_default();
        texts.iter().filter_map(|text| self.one(text, faults)).collect()
    }
}

// `covers = ["night.d"]`: answers that exist, and from which no amount would be worked out otherwise.
pub(super) fn covers_of(
    fields: &mut Fields<'_>,
    answers: &Answers<'_>,
    faults: &mut Faults<'_>,
) -> BTreeSet<AnswerId> {
    let mut covers = BTreeSet::new();
    for answer in fields.texts("covers", faults).unwrap_or_default() {
        let Some((question, option)) = answers.one(&answer, faults) else { continue };
        let all = answers.ours.iter().chain(answers.own);
        let choice = all.filter(|of| of.id == question).find_map(|of| of.ask.choice(&option));
        if choice.is_some_and(|choice| choice.complex) {
            covers.insert((question, option));
        } else {
            let what = format!("“{}” shows no complex need: it counts without being named", answer.get_ref());
            faults.at(&answer.span(), what);
        }
    }
    covers
}

pub(super) fn worries_of(mut fields: Fields<'_>, faults: &mut Faults<'_>) -> Option<Worries> {
    let (name, phone) = (fields.text("name", faults), fields.text("phone", faults));
    fields.finish(faults);
    let (name, phone) = (name?, phone?);
    if !(1..=LONGEST_NAME).contains(&name.get_ref().trim().chars().count()) {
        faults.at(&name.span(), format!("the name has 1 to {LONGEST_NAME} letters"));
    }
    if !is_phone(phone.get_ref()) {
        faults.at(&phone.span(), "a telephone number has digits and spaces, as in “020 7946 0000”");
    }
    Some(Worries { name: name.into_inner(), phone: phone.into_inner() })
}

/// Whether this can be called.
pub(super) fn is_phone(number: &str) -> bool {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (3..=15).contains(&digits) && number.chars().all(|c| c.is_ascii_digit() || " +".contains(c))
}

pub(super) fn weights_of(
    fields: &mut Fields<'_>,
    answers: &Answers<'_>,
    faults: &mut Faults<'_>,
) -> BTreeMap<String, u32> {
    let mut weights = BTreeMap::new();
    let Some(table) = fields.table("weights", faults) else { return weights };
    for (name, value) in table.all() {
        let Some(question) = answers.question(name) else {
            faults.at(&value.span(), format!("there is a weight for “{name}”, but no such question"));
            continue;
        };
        match table::whole(value.get_ref()).filter(|weight| *weight <= 100) {
            Some(weight) => {
                weights.insert(question.id.clone(), weight);
            }
            None => faults.at(&value.span(), "a weight is a whole number from 0 to 100"),
        }
    }
    weights
}

// `[points.wash]` or `[hours.wash]`: a number for each answer.
pub(super) fn points_of(
    fields: &mut Fields<'_>,
    answers: &Answers<'_>,
    is_hours: bool,
    faults: &mut Faults<'_>,
) -> BTreeMap<String, BTreeMap<String, u32>> {
    let mut points = BTreeMap::new();
    let (field, other) = if is_hours { ("hours", "points") } else { ("points", "hours") };
    if fields.has(other) {
        let at = fields.span_of(other);
        faults.at(&at, format!("this method counts {field}, so it can not have [{other}]"));
        fields.table(other, faults);
    }
    let Some(table) = fields.table(field, faults) else {
        if is_hours {
            faults.whole("the hours of each answer are missing: write [hours.wash] and so on");
        }
        return points;
    };
    for (name, value) in table.all() {
        let Some(question) = answers.question(name).filter(|question| question.scored || is_hours) else {
            faults.at(&value.span(), format!("there is no question “{name}” with points"));
            continue;
        };
        let Some(of) = table::a_table(name, value, faults) else { continue };
        if question.ask.safety {
            faults.at(&value.span(), format!("“{name}” is about safety: no money depends on it"));
        }
        let mut read = BTreeMap::new();
        for (option, value) in of.all() {
            if question.ask.choice(option).is_none() {
                faults.at(&value.span(), format!("question “{name}” has no option “{option}”"));
            }
            let number = if is_hours {
                table::written(value.get_ref()).and_then(|text| table::hundredths(&text))
            } else {
                table::whole(value.get_ref()).filter(|points| *points <= 1_000)
            };
            match number {
                Some(number) => {
                    read.insert(option.to_owned(), number);
                }
                None if is_hours => {
                    faults.at(&value.span(), "hours are a number such as 3 or 3.5, and not below 0");
                }
                None => faults.at(&value.span(), "points are a whole number from 0 to 1000"),
            }
        }
        // An answer that is left out would count as nothing, and nobody would see it.
        for choice in
            question.ask.offered().filter(|choice| choice.points.is_some() || (is_hours && !question.scored))
        {
            if !read.contains_key(&choice.id) {
                faults.at(&value.span(), format!("answer “{}” of “{name}” is missing here", choice.id));
            }
        }
        points.insert(question.id.clone(), read);
    }
    points
}

pub(super) fn off_of(
    fields: &mut Fields<'_>,
    answers: &Answers<'_>,
    faults: &mut Faults<'_>,
) -> BTreeSet<String> {
    let mut off = BTreeSet::new();
    for name in fields.texts("questions_off", faults).unwrap_or_default() {
        match answers.ours.iter().find(|question| question.id == *name.get_ref()) {
            None => {
                faults.at(&name.span(), format!("there is no question “{}” to switch off", name.get_ref()));
            }
            Some(question) if question.ask.safety => {
                faults.at(
                    &name.span(),
                    "questions about safety are asked of everybody: they can not be switched off",
                );
            }
            Some(question) => {
                off.insert(question.id.clone());
            }
        }
    }
    off
}

// Words that nothing asks for are a mistake: a name is not written right, or a question is gone.
pub(super) fn unasked(
    words: &PackWords,
    answers: &Answers<'_>,
    uplifts: &[String],
    files: &PackFiles,
    faults: &mut Faults<'_>,
) {
    let mut told = BTreeSet::new();
    for key in words.values().flat_map(|words| words.keys()) {
        let (about, name) = key.split_once('.').unwrap_or((key, TEXT));
        let question = about.strip_prefix("q-").and_then(|id| answers.question(id));
        let what = match question {
            Some(question) if question.pack.is_some() => {
                let known =
                    [TEXT, "name", "goal", "help"].contains(&name) || question.ask.choice(name).is_some();
                (!known)
                    .then(|| format!("[{about}] has words for “{name}”, but the question has no such answer"))
            }
            Some(question) if question.ask.safety => {
                Some(format!("[{about}] is about safety: its words are the same everywhere"))
            }
            Some(question) => {
                let known = question.ask.offered().any(|choice| choice.id == name);
                (!known).then(|| format!("[{about}] has words for “{name}”, but only answers of our questions can have other words"))
            }
            None => {
                let is_uplift =
                    about.strip_prefix("uplift-").is_some_and(|id| uplifts.iter().any(|known| known == id));
                (!is_uplift || name != TEXT)
                    .then(|| format!("there are words for “{about}”, but the pack does not ask that"))
            }
        };
        let Some(what) = what.filter(|what| told.insert(what.clone())) else { continue };
        let (file, line) = texts::place_of(files, about, name);
        faults.also([Fault { file, line, what }]);
    }
}
