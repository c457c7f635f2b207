//! A council pack: how this council turns points into an indicative amount.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::ask::Choice;
use super::check::{Fault, is_id};
use super::question::{self, Question};
use super::table::{self, Faults, Fields, Known};
use crate::words::{Language, PackWords, of_pack};

/// In the place of a pack's id: the council told an amount.
pub const TYPED: &str = "typed";
/// In the place of a pack's id: there is no amount yet.
pub const NO_AMOUNT: &str = "none";
/// The most letters of the name of whom to call.
const LONGEST_NAME: usize = 60;
/// The floor of a pack that names none, and the lowest that one can name, in pence for one week.
const FLOOR: i64 = 5000;
const LOWEST_FLOOR: i64 = 1000;

/// One council's way of finding an amount.
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
    /// How points become money.
    pub method: Method,
    /// What help from family and friends takes off, in percent, 0 to 100.
    pub unpaid_percent_off: u32,
    /// Below this, in pence for one week, no money is shown: a table says little about small amounts.
    pub floor_pence: i64,
    /// Answers that show complex need and that this table covers all the same: question and option.
    pub covers: BTreeSet<(String, String)>,
    /// Whom to call with a worry about an adult.
    pub worries: Option<Worries>,
    /// Weights by question; 1 where nothing is said, 0 to leave a question out.
    pub weights: BTreeMap<String, u32>,
    /// What this council asks beside our own questions.
    pub questions: Vec<Question>,
    /// The words for that, by language and key.
    pub words: PackWords,
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

    /// It as an answer to where the amount comes from.
    pub(super) fn choice(&self) -> Choice {
        let words = if self.illustrative { "money-pack-example" } else { "money-pack" };
        Choice::new(&self.id, words.to_owned())
    }
}

/// A points table (in use in England: domain notes, section 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// In a straight line between two rows; otherwise the row below counts.
    pub interpolate: bool,
    /// Whether the table gives pounds a week; otherwise a year.
    pub weekly: bool,
    /// Weeks in a year, in hundredths, as 5200 or 5214.
    pub weeks_hundredths: u32,
    /// Rows, points going up.
    pub rows: Vec<TableRow>,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRow {
    /// Points.
    pub points: u32,
    /// Pence for the period of the table.
    pub pence: i64,
}

/// The pack in a file, or everything that is wrong with it.
/// `asked` are the program's own questions.
pub(super) fn parse(
    file: &str,
    text: &str,
    known: Option<&Known<'_>>,
    asked: &[Question],
) -> Result<Pack, Vec<Fault>> {
    let layered;
    let own;
    let mut faults = Faults::new(file, text, known);
    let root = table::parsed(text, &mut faults);
    let mut fields = Fields::new(&root);
    let id = fields.text("id", &mut faults).filter(|id| {
        let sound = is_id(id.get_ref()) && ![TYPED, NO_AMOUNT].contains(&id.get_ref().as_str());
        if !sound {
            faults.at(&id.span(), format!("“{}” is not an id for a pack", id.get_ref()));
        }
        sound
    });
    let id = id.map(Spanned::into_inner).unwrap_or_default();
    let words = own_words(&mut fields, &mut faults);
    // What the pack asks has the pack's own words.
    if let Some(known) = known {
        layered = known.words.with_pack(&id, &words);
        own = Known { words: &layered, pictures: known.pictures };
        faults.set_known(&own);
    }
    let questions = question::of_table(&mut fields, Some(&id), &[], &mut faults);
    let is_asked = |key: &str| {
        let head = key.split_once('.').map_or(key, |(head, _)| head);
        questions.iter().any(|question| question.key() == of_pack(&id, head))
    };
    for key in words.values().flat_map(|words| words.keys()).filter(|key| !is_asked(key)) {
        faults.whole(format!("there are words for “{key}”, but the pack does not ask that"));
    }
    let (council, version) = (fields.text("council", &mut faults), fields.text("version", &mut faults));
    let (from, to) = (fields.day("valid_from", &mut faults), fields.day("valid_to", &mut faults));
    let source = fields.text("source", &mut faults);
    let illustrative = fields.said_flag("illustrative", &mut faults);
    if !fields.has("method") {
        faults.whole("“method” is missing");
    }
    let method = fields.table("method", &mut faults).and_then(|method| method_of(method, &mut faults));
    let percent = fields.table("unpaid_help", &mut faults).and_then(|mut unpaid| {
        let percent = unpaid.number("percent_off", &mut faults);
        unpaid.finish(&mut faults);
        percent
    });
    if let Some(percent) = percent.as_ref().filter(|percent| *percent.get_ref() > 100) {
        faults.at(&percent.span(), "percent_off is 0 to 100");
    }
    let floor = fields.text_if("floor", &mut faults);
    let floor_pence = floor.as_ref().and_then(|floor| pence(floor.get_ref()));
    match (&floor, floor_pence) {
        (Some(floor), None) => faults.at(&floor.span(), "pounds are written as “112.21”"),
        (Some(floor), Some(pence)) if pence < LOWEST_FLOOR => {
            faults.at(&floor.span(), "the floor is at least 10.00: a smaller figure only hurts");
        }
        _ => {}
    }
    let covers = covers_of(&mut fields, asked.iter().chain(&questions), &id, &mut faults);
    let worries = fields.table("worries", &mut faults).and_then(|worries| worries_of(worries, &mut faults));
    if illustrative && worries.is_some() {
        // Somebody in danger could call it.
        faults.whole("a made-up pack gives no number to call: take “[worries]” out");
    }
    let weights = weights_of(&mut fields, &mut faults);
    fields.finish(&mut faults);
    let pack = (|| {
        Some(Pack {
            id,
            council: council?.into_inner(),
            version: version?.into_inner(),
            source: source?.into_inner(),
            valid: (from?.into_inner(), to?.into_inner()),
            illustrative,
            method: method?,
            unpaid_percent_off: percent.map_or(0, Spanned::into_inner),
            floor_pence: floor_pence.unwrap_or(FLOOR),
            covers,
            worries,
            weights,
            questions,
            words,
        })
    })();
    faults.finish(pack)
}

// `[words.en-GB]`, with the key of each text.
fn own_words(fields: &mut Fields<'_>, faults: &mut Faults<'_>) -> PackWords {
    let mut words = PackWords::new();
    let Some(languages) = fields.table("words", faults) else { return words };
    for (tag, value) in languages.all() {
        if Language::of(tag).is_none() {
            faults.at(&value.span(), format!("the language “{tag}” is not known"));
        }
        let Some(texts) = table::a_table(tag, value, faults) else { continue };
        let all = words.entry(tag.to_owned()).or_default();
        for (key, value) in texts.all() {
            let Some(text) = table::a_text(key, value, faults) else { continue };
            if !key.split('.').all(is_id) || key.split('.').count() > 2 {
                faults.at(&value.span(), format!("“{key}” is not a key of words, such as q-pets.a"));
            }
            if text.get_ref().trim().is_empty() {
                faults.at(&value.span(), format!("the words of “{key}” are empty"));
            }
            all.insert(key.to_owned(), text.into_inner());
        }
    }
    words
}

fn method_of(mut fields: Fields<'_>, faults: &mut Faults<'_>) -> Option<Method> {
    let kind = fields.text("kind", faults);
    if let Some(kind) = kind.as_ref().filter(|kind| kind.get_ref() != "points-table") {
        let what = format!("the method “{}” is not known; use “points-table”", kind.get_ref());
        faults.at(&kind.span(), what);
    }
    let interpolate = fields.said_flag("interpolate", faults);
    let period = fields.text("period", faults);
    let weekly = period.as_ref().map(|period| period.get_ref() == "week");
    if let Some(period) =
        period.as_ref().filter(|period| !["week", "year"].contains(&period.get_ref().as_str()))
    {
        faults.at(&period.span(), "the period is “week” or “year”");
    }
    let weeks = fields.decimal("weeks_in_year", faults);
    if let Some(weeks) = weeks.as_ref().filter(|weeks| !(52.0..=53.0).contains(weeks.get_ref())) {
        faults.at(&weeks.span(), "a year has 52 to 53 weeks");
    }
    let span = fields.span.clone();
    let mut rows: Vec<TableRow> = Vec::new();
    let mut count = 0;
    for mut row in fields.tables("row", faults) {
        count += 1;
        let span = row.span.clone();
        let points = row.number("points", faults);
        let pounds = row.text("pounds", faults);
        if !row.has("points") {
            faults.at(&span, "“points” is missing");
        }
        row.finish(faults);
        let (Some(points), Some(pounds)) = (points, pounds) else { continue };
        let Some(pence) = pence(pounds.get_ref()) else {
            faults.at(&span, "pounds are written as “112.21”");
            continue;
        };
        let points = points.into_inner();
        if let Some(last) = rows.last()
            && (points <= last.points || pence < last.pence)
        {
            faults.at(&span, "points and pounds must go up from row to row");
        }
        rows.push(TableRow { points, pence });
    }
    if count < 2 {
        faults.at(&span, "the table needs at least 2 rows");
    }
    fields.finish(faults);
    let weeks_hundredths = (weeks?.into_inner() * 100.0).round() as u32;
    Some(Method { interpolate, weekly: weekly?, weeks_hundredths, rows })
}

// `covers = ["night.d"]`: answers that exist, and from which no amount would be worked out otherwise.
fn covers_of<'q>(
    fields: &mut Fields<'_>,
    asked: impl Iterator<Item = &'q Question> + Clone,
    pack: &str,
    faults: &mut Faults<'_>,
) -> BTreeSet<(String, String)> {
    let mut covers = BTreeSet::new();
    for answer in fields.texts("covers", faults).unwrap_or_default() {
        let text = answer.get_ref();
        let named = text.split_once('.').and_then(|(id, option)| {
            let own = of_pack(pack, id);
            let question = asked.clone().find(|question| question.id == id || question.id == own)?;
            Some((question, question.ask.choice(option)?))
        });
        match named {
            None => faults.at(&answer.span(), format!("there is no answer “{text}”, such as night.d")),
            Some((_, choice)) if !choice.complex => {
                let what = format!("“{text}” shows no complex need: it counts without being named");
                faults.at(&answer.span(), what);
            }
            Some((question, choice)) => {
                covers.insert((question.id.clone(), choice.id.clone()));
            }
        }
    }
    covers
}

fn worries_of(mut fields: Fields<'_>, faults: &mut Faults<'_>) -> Option<Worries> {
    let (name, phone) = (fields.text("name", faults), fields.text("phone", faults));
    fields.finish(faults);
    let (name, phone) = (name?, phone?);
    if !(1..=LONGEST_NAME).contains(&name.get_ref().trim().chars().count()) {
        faults.at(&name.span(), format!("the name has 1 to {LONGEST_NAME} letters"));
    }
    let number = phone.get_ref();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    if !(3..=15).contains(&digits) || !number.chars().all(|c| c.is_ascii_digit() || " +".contains(c)) {
        faults.at(&phone.span(), "a telephone number has digits and spaces, as in “020 7946 0000”");
    }
    Some(Worries { name: name.into_inner(), phone: phone.into_inner() })
}

fn weights_of(fields: &mut Fields<'_>, faults: &mut Faults<'_>) -> BTreeMap<String, u32> {
    let mut weights = BTreeMap::new();
    let Some(table) = fields.table("weights", faults) else { return weights };
    for (question, value) in table.all() {
        match table::whole(value.get_ref()).filter(|weight| *weight <= 100) {
            Some(weight) => {
                weights.insert(question.to_owned(), weight);
            }
            None => faults.at(&value.span(), "a weight is a whole number from 0 to 100"),
        }
    }
    weights
}

/// Pounds as written, “112” or “112.21”, in pence. At most £10,000,000.
pub(crate) fn pence(text: &str) -> Option<i64> {
    let (pounds, pence) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(pounds) || !digits(pence) || pence.len() != 2 || pounds.len() > 8 {
        return None;
    }
    Some(pounds.parse::<i64>().ok()? * 100 + pence.parse::<i64>().ok()?).filter(|all| *all <= 1_000_000_000)
}
