//! What a council adds to the amount and takes off it, and where the amount ends.

use std::collections::BTreeMap;

use super::{AnswerId, Answers};
use crate::content::table::{self, Faults, Fields};
use crate::words::of_pack;

/// What help that nobody is paid for takes off. Nothing, unless a pack says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unpaid {
    /// Only where one of these answers was given: whoever helps is willing and able to go on.
    pub only_where: Vec<AnswerId>,
    /// In hundredths of a percent, of what an answer gives that family or friends help with.
    pub percent: u32,
    /// The same for single questions.
    pub by_question: BTreeMap<String, u32>,
    /// By how much family and friends do, as answers of a question, in hundredths of a percent of the whole amount.
    pub bands: Vec<(AnswerId, u32)>,
    /// Never more than this, in hundredths of a percent of the whole amount.
    pub most_percent: Option<u32>,
    /// Never more than this, in pence for the period.
    pub most_pence: Option<i64>,
}

impl Unpaid {
    /// Whether it ever takes something off.
    pub fn is_any(&self) -> bool {
        self.percent > 0 || self.by_question.values().any(|percent| *percent > 0) || !self.bands.is_empty()
    }
}

/// Money that is added where certain answers are given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uplift {
    /// The key of its words.
    pub words: String,
    /// The key of its picture.
    pub picture: String,
    /// Any of these answers.
    pub when: Vec<AnswerId>,
    /// How much.
    pub by: Share,
}

/// A part of the amount, or a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// In hundredths of a percent.
    Percent(u32),
    /// In pence for the period.
    Pence(i64),
}

/// Money for what nobody can know before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contingency {
    /// In hundredths of a percent.
    pub percent: u32,
    /// Where it goes.
    pub how: ContingencyHow,
}

/// Where the money for emergencies goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContingencyHow {
    /// It comes on top.
    Added,
    /// The council keeps it.
    TakenOff,
    /// It is a part of the amount, which stays as it is.
    Inside,
}

/// The most that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ceiling {
    /// In pence for one week.
    pub pence: i64,
    /// Whether more than that is shown as that; otherwise the council works it out.
    pub is_cap: bool,
}

/// How the last figure is made even.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounding {
    /// To whole so many pence.
    pub pence: i64,
    /// In which direction.
    pub how: RoundTo,
}

/// A direction of rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundTo {
    /// To the nearest, half up.
    Nearest,
    /// Never less.
    Up,
    /// Never more.
    Down,
}

/// So many answers with so many points each: then the council works it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpperBand {
    /// How many answers.
    pub answers: u32,
    /// With at least so many points, or hours in hundredths.
    pub points: u32,
}

/// What the person pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contribution {
    /// The council works it out, as nearly everywhere.
    Council,
    /// Nobody pays.
    Nothing,
    /// So much, in hundredths of a percent of the amount.
    Percent(u32),
    /// So much, in pence for one week.
    Pence(i64),
}

/// All of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackRules {
    /// What unpaid help takes off.
    pub unpaid: Unpaid,
    /// What is added, in order.
    pub uplifts: Vec<Uplift>,
    /// Money for emergencies.
    pub contingency: Option<Contingency>,
    /// The most.
    pub ceiling: Option<Ceiling>,
    /// Rounding of the last figure.
    pub rounding: Option<Rounding>,
    /// When the council works it out because much is needed.
    pub upper_band: Option<UpperBand>,
    /// What the person pays.
    pub contribution: Contribution,
}

const PERCENT: u32 = 10_000;

pub(super) fn rules_of(
    fields: &mut Fields<'_>,
    answers: &Answers<'_>,
    is_hours: bool,
    faults: &mut Faults<'_>,
) -> PackRules {
    let unpaid = fields.table("unpaid_help", faults).map(|table| unpaid_of(table, answers, faults));
    let uplifts = fields.tables("uplift", faults);
    let uplifts = uplifts.into_iter().filter_map(|table| uplift_of(table, answers, faults)).collect();
    let contingency = fields.table("contingency", faults).and_then(|table| contingency_of(table, faults));
    let ceiling = fields.table("ceiling", faults).and_then(|table| ceiling_of(table, faults));
    let rounding = fields.table("rounding", faults).and_then(|table| rounding_of(table, faults));
    let upper_band = fields.table("upper_band", faults).and_then(|table| upper_of(table, is_hours, faults));
    let contribution = fields.table("contribution", faults).and_then(|table| contribution_of(table, faults));
    PackRules {
        unpaid: unpaid.unwrap_or_default(),
        uplifts,
        contingency,
        ceiling,
        rounding,
        upper_band,
        contribution: contribution.unwrap_or(Contribution::Council),
    }
}

// A percentage from 0 to 100.
fn percent(fields: &mut Fields<'_>, name: &'static str, faults: &mut Faults<'_>) -> Option<u32> {
    let found = fields.hundredths(name, faults)?;
    if *found.get_ref() > PERCENT {
        faults.at(&found.span(), format!("{name} is 0 to 100"));
    }
    Some(found.into_inner())
}

fn unpaid_of(mut fields: Fields<'_>, answers: &Answers<'_>, faults: &mut Faults<'_>) -> Unpaid {
    let span = fields.span.clone();
    let mut unpaid = Unpaid {
        only_where: answers.named(&mut fields, "only_where", faults),
        percent: percent(&mut fields, "percent_off", faults).unwrap_or(0),
        most_percent: percent(&mut fields, "most_percent", faults),
        most_pence: fields.money("most_pounds", faults).map(toml::Spanned::into_inner),
        ..Unpaid::default()
    };
    if let Some(by) = fields.table("by_question", faults) {
        for (question, value) in by.all() {
            let number = table::written(value.get_ref()).and_then(|text| table::hundredths(&text));
            match (answers.question(question), number.filter(|number| *number <= PERCENT)) {
                (None, _) => faults.at(&value.span(), format!("there is no question “{question}”")),
                (_, None) => faults.at(&value.span(), "a percentage is 0 to 100"),
                (Some(question), Some(number)) => {
                    unpaid.by_question.insert(question.id.clone(), number);
                }
            }
        }
    }
    for mut band in fields.tables("band", faults) {
        let span = band.span.clone();
        let named = band.text("answer", faults).and_then(|answer| answers.one(&answer, faults));
        if !band.has("percent_off") {
            faults.at(&span, "“percent_off” is missing");
        }
        let off = percent(&mut band, "percent_off", faults);
        band.finish(faults);
        if let (Some(answer), Some(off)) = (named, off) {
            unpaid.bands.push((answer, off));
        }
    }
    fields.finish(faults);
    if !unpaid.bands.is_empty() && (unpaid.percent > 0 || !unpaid.by_question.is_empty()) {
        faults.at(&span, "choose one way: “percent_off” and “by_question”, or [[unpaid_help.band]]");
    }
    if unpaid.is_any() && unpaid.only_where.is_empty() {
        // A carer who is not willing or not able must not count (Care Act guidance 6.15).
        let what = "“only_where” is missing: name the answers that say that whoever helps is willing and able to go on";
        faults.at(&span, what);
    }
    unpaid
}

fn uplift_of(mut fields: Fields<'_>, answers: &Answers<'_>, faults: &mut Faults<'_>) -> Option<Uplift> {
    let span = fields.span.clone();
    let id = fields.text("id", faults);
    let picture = fields.text("picture", faults);
    let when = answers.named(&mut fields, "when", faults);
    let (part, pounds) = (percent(&mut fields, "percent", faults), fields.money("pounds", faults));
    if fields.has("percent") == fields.has("pounds") {
        faults.at(&span, "an uplift has either “percent” or “pounds”");
    }
    if when.is_empty() {
        faults.at(&span, "“when” names the answers for which this is added, such as move.d");
    }
    fields.finish(faults);
    let id = id?;
    let words = of_pack(answers.pack, &format!("uplift-{}", id.get_ref()));
    faults.words(&id.span(), &words);
    let picture = picture?;
    faults.picture(&picture.span(), picture.get_ref());
    let by = match (part, pounds) {
        (Some(part), _) => Share::Percent(part),
        (None, pounds) => Share::Pence(pounds?.into_inner()),
    };
    Some(Uplift { words, picture: picture.into_inner(), when, by })
}

// One of several words that a field can have.
fn one_of<T: Copy>(
    fields: &mut Fields<'_>,
    name: &'static str,
    known: &[(&str, T)],
    faults: &mut Faults<'_>,
) -> Option<T> {
    let said = fields.text(name, faults)?;
    let found = known.iter().find(|(word, _)| word == said.get_ref()).map(|(_, value)| *value);
    if found.is_none() {
        let words: Vec<String> = known.iter().map(|(word, _)| format!("“{word}”")).collect();
        faults.at(&said.span(), format!("“{name}” is {}", words.join(" or ")));
    }
    found
}

fn contingency_of(mut fields: Fields<'_>, faults: &mut Faults<'_>) -> Option<Contingency> {
    let span = fields.span.clone();
    let known = [
        ("added", ContingencyHow::Added),
        ("taken-off", ContingencyHow::TakenOff),
        ("inside", ContingencyHow::Inside),
    ];
    let how = one_of(&mut fields, "how", &known, faults);
    if !fields.has("percent") {
        faults.at(&span, "“percent” is missing");
    }
    let percent = percent(&mut fields, "percent", faults);
    fields.finish(faults);
    Some(Contingency { percent: percent?, how: how? })
}

fn needed_money(fields: &mut Fields<'_>, name: &'static str, faults: &mut Faults<'_>) -> Option<i64> {
    if !fields.has(name) {
        faults.at(&fields.span.clone(), format!("“{name}” is missing"));
    }
    let money = fields.money(name, faults)?;
    if *money.get_ref() == 0 {
        faults.at(&money.span(), format!("“{name}” is more than 0"));
        return None;
    }
    Some(money.into_inner())
}

fn ceiling_of(mut fields: Fields<'_>, faults: &mut Faults<'_>) -> Option<Ceiling> {
    let pence = needed_money(&mut fields, "pounds_a_week", faults);
    let is_cap = one_of(&mut fields, "above", &[("council", false), ("ceiling", true)], faults);
    fields.finish(faults);
    Some(Ceiling { pence: pence?, is_cap: is_cap? })
}

fn rounding_of(mut fields: Fields<'_>, faults: &mut Faults<'_>) -> Option<Rounding> {
    let pence = needed_money(&mut fields, "to_pounds", faults);
    let known = [("nearest", RoundTo::Nearest), ("up", RoundTo::Up), ("down", RoundTo::Down)];
    let how = one_of(&mut fields, "how", &known, faults);
    fields.finish(faults);
    Some(Rounding { pence: pence?, how: how? })
}

fn upper_of(mut fields: Fields<'_>, is_hours: bool, faults: &mut Faults<'_>) -> Option<UpperBand> {
    let span = fields.span.clone();
    let answers = fields.number("answers", faults);
    let points = if is_hours { fields.hundredths("hours", faults) } else { fields.number("points", faults) };
    fields.finish(faults);
    if let Some(answers) = answers.as_ref().filter(|answers| *answers.get_ref() == 0) {
        faults.at(&answers.span(), "“answers” is at least 1");
    }
    let (Some(answers), Some(points)) = (answers, points) else {
        let what = if is_hours { "hours" } else { "points" };
        faults.at(&span, format!("it says how many “answers” with at least how many “{what}”"));
        return None;
    };
    Some(UpperBand { answers: answers.into_inner(), points: points.into_inner() })
}

fn contribution_of(mut fields: Fields<'_>, faults: &mut Faults<'_>) -> Option<Contribution> {
    let span = fields.span.clone();
    let known = [("council", 0), ("nothing", 1), ("percent", 2), ("pounds-a-week", 3)];
    let how = one_of(&mut fields, "how", &known, faults);
    let (part, pounds) = (percent(&mut fields, "percent", faults), fields.money("pounds_a_week", faults));
    fields.finish(faults);
    match (how?, part, pounds) {
        (0, None, None) => Some(Contribution::Council),
        (1, None, None) => Some(Contribution::Nothing),
        (2, Some(part), None) => Some(Contribution::Percent(part)),
        (3, None, Some(pounds)) => Some(Contribution::Pence(pounds.into_inner())),
        _ => {
            faults.at(&span, "with “percent” belongs percent, with “pounds-a-week” pounds_a_week, and nothing with the others");
            None
        }
    }
}
