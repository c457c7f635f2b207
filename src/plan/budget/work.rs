//! From answers to an amount, step by step, by the rules of one council's pack. It knows no plan, so that a council can
//! try its pack with answers alone.

use super::NoAmount;
use crate::content::{
    Contingency, ContingencyHow, Contribution, Method, MethodKind, Pack, Question, RoundTo, Rounding, Share,
    TableRow, Unpaid,
};
use crate::plan::{Pence, Period};

/// What was said of one question, as far as money depends on it.
#[derive(Debug, Clone, Copy)]
pub struct Counted<'a> {
    /// The question.
    pub question: &'a Question,
    /// The option picked.
    pub option: Option<&'a str>,
    /// Whether “not sure” was said.
    pub unsure: bool,
    /// Whether family or friends help with it.
    pub unpaid: bool,
}

/// How one question added to the points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Working {
    /// The question.
    pub question: String,
    /// The option picked.
    pub choice: String,
    /// Points of the option, or hours a week in hundredths where the council counts hours.
    pub points: u32,
    /// The council's weight for this question.
    pub weight: u32,
}

/// What came to the amount or went off it after the table, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyStep {
    /// What it is.
    pub kind: StepKind,
    /// How much, in pence for the period that is told; below 0 where it is taken off.
    pub pence: i64,
}

/// Why the amount changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepKind {
    /// The council adds money for some answers. Its words and its picture.
    Uplift(String, String),
    /// Family and friends help.
    Unpaid,
    /// Money for emergencies. Inside the amount it changes nothing.
    Contingency(ContingencyHow),
    /// Made even.
    Rounding,
    /// It is the most that the council's table gives.
    Ceiling,
}

impl MoneyStep {
    /// Whether the amount is another one after it.
    pub fn changes(&self) -> bool {
        self.kind != StepKind::Contingency(ContingencyHow::Inside)
    }
}

/// An indicative amount, with how it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// For one week.
    pub week: Pence,
    /// For one year.
    pub year: Pence,
    /// For which of these the council's way tells it; the other is worked out from that.
    pub period: Period,
    /// Answers with points, in the order of the questions.
    pub workings: Vec<Working>,
    /// All points, weighted; hours in hundredths where the council counts hours.
    pub points: u32,
    /// The council's name for the band, where it has bands.
    pub band: Option<String>,
    /// What the table gives, before anything is added or taken off.
    pub table: Pence,
    /// What was added and taken off.
    pub steps: Vec<MoneyStep>,
    /// What the person pays of it, for the period that is told; none where the council works that out.
    pub contribution: Option<Pence>,
    /// Questions that count and have no answer yet, or one that was put off.
    pub missing: Vec<String>,
    /// Questions that count and to which the answer is “not sure”.
    pub unsure: Vec<String>,
}

impl Guess {
    /// All of the money, before the person pays anything: for the period that is told.
    pub fn gross(&self) -> Pence {
        if self.period == Period::Week { self.week } else { self.year }
    }

    /// What the council pays of it, where that is known.
    pub fn share(&self) -> Option<Pence> {
        Some(Pence(self.gross().0 - self.contribution?.0))
    }

    /// What help from family and friends took off.
    pub fn unpaid_off(&self) -> Pence {
        let off =
            self.steps.iter().filter(|step| step.kind == StepKind::Unpaid).map(|step| -step.pence).sum();
        Pence(off)
    }
}

/// The amount that a pack gives for these answers, or why it gives none.
///
/// # Errors
/// Says why no amount is shown.
pub fn work_out(pack: &Pack, all: &[Counted<'_>]) -> Result<Guess, NoAmount> {
    let rules = &pack.rules;
    let is_said = |answers: &[(String, String)]| {
        answers.iter().any(|(question, option)| {
            all.iter().any(|said| said.question.id == *question && said.option == Some(option.as_str()))
        })
    };
    let (mut workings, mut missing, mut unsure) = (Vec::new(), Vec::new(), Vec::new());
    let (mut weighted, mut unpaid) = (0u64, 0u128);
    let mut much = 0u32;
    for said in all {
        let question = said.question;
        let choice = said.option.and_then(|option| question.ask.choice(option));
        // Also where the table leaves the question out: the need is there.
        if choice.is_some_and(|choice| choice.complex && !pack.covers(&question.id, &choice.id)) {
            return Err(NoAmount::Complex);
        }
        let weight = pack.weight(question);
        // A rule that hangs on an answer is as open as a question with points.
        if said.option.is_none() && pack.counts(question) {
            if said.unsure { &mut unsure } else { &mut missing }.push(question.id.clone());
        }
        // An option without points (“I do not look after a child”) is an answer, but not scored.
        let Some((choice, points)) =
            said.option.filter(|_| weight > 0).and_then(|id| Some((id, pack.points(question, id)?)))
        else {
            continue;
        };
        let sum = u64::from(points) * u64::from(weight);
        weighted += sum;
        if rules.upper_band.is_some_and(|upper| points >= upper.points) {
            much += 1;
        }
        if said.unpaid {
            let percent = rules.unpaid.by_question.get(&question.id).unwrap_or(&rules.unpaid.percent);
            unpaid += u128::from(sum) * u128::from(*percent);
        }
        workings.push(Working { question: question.id.clone(), choice: choice.to_owned(), points, weight });
    }
    if pack.method.kind == MethodKind::Council || rules.upper_band.is_some_and(|upper| much >= upper.answers)
    {
        return Err(NoAmount::Complex);
    }
    if workings.is_empty() {
        return Err(NoAmount::NoAnswers);
    }
    if weighted == 0 {
        return Err(NoAmount::TooLittle);
    }
    let points = u32::try_from(weighted).unwrap_or(u32::MAX);
    let table = base(&pack.method, points);
    let mut sum = Sum { pence: table.0, steps: Vec::new() };
    for uplift in rules.uplifts.iter().filter(|uplift| is_said(&uplift.when)) {
        let by = match uplift.by {
            Share::Percent(percent) => part(table.0, percent),
            Share::Pence(pence) => pence,
        };
        sum.add(StepKind::Uplift(uplift.words.clone(), uplift.picture.clone()), by);
    }
    // A carer who is not able and willing to go on is not counted, nor one who was not asked.
    if rules.unpaid.is_any() && is_said(&rules.unpaid.only_where) {
        sum.add(StepKind::Unpaid, -unpaid_off(&rules.unpaid, table.0, unpaid, weighted, &is_said));
    }
    if let Some(Contingency { percent, how }) = rules.contingency {
        let part = part(sum.pence, percent);
        sum.add(StepKind::Contingency(how), if how == ContingencyHow::TakenOff { -part } else { part });
    }
    if let Some(rounding) = rules.rounding {
        let even = even(sum.pence, rounding);
        sum.add(StepKind::Rounding, even - sum.pence);
    }
    let weeks = i128::from(pack.method.weeks_hundredths);
    let told = |week: Pence| if pack.method.weekly { week } else { scaled(week, weeks, 100) };
    if let Some(ceiling) = rules.ceiling {
        let most = told(Pence(ceiling.pence)).0;
        if sum.pence > most {
            if !ceiling.is_cap {
                return Err(NoAmount::Complex);
            }
            sum.add(StepKind::Ceiling, most - sum.pence);
        }
    }
    let amount = Pence(sum.pence);
    let (week, year, period) = if pack.method.weekly {
        (amount, scaled(amount, weeks, 100), Period::Week)
    } else {
        (scaled(amount, 100, weeks), amount, Period::Year)
    };
    if week.0 < pack.floor_pence {
        return Err(NoAmount::TooLittle);
    }
    let contribution = match rules.contribution {
        Contribution::Council => None,
        Contribution::Nothing => Some(Pence(0)),
        Contribution::Percent(percent) => Some(Pence(part(amount.0, percent))),
        Contribution::Pence(week) => Some(told(Pence(week)).min(amount)),
    };
    let band = band_of(&pack.method, points);
    Ok(Guess {
        week,
        year,
        period,
        workings,
        points,
        band,
        table,
        steps: sum.steps,
        contribution,
        missing,
        unsure,
    })
}

// The amount so far, and how it came about. It never falls below nothing.
struct Sum {
    pence: i64,
    steps: Vec<MoneyStep>,
}

impl Sum {
    fn add(&mut self, kind: StepKind, pence: i64) {
        let step = MoneyStep { kind, pence: pence.max(-self.pence) };
        if step.pence == 0 {
            return;
        }
        if step.changes() {
            self.pence = self.pence.saturating_add(step.pence);
        }
        self.steps.push(step);
    }
}

fn unpaid_off(
    unpaid: &Unpaid,
    table: i64,
    helped: u128,
    weighted: u64,
    is_said: &impl Fn(&[(String, String)]) -> bool,
) -> i64 {
    let off = if unpaid.bands.is_empty() {
        // The share of the points that family and friends help with, times the council's percentage.
        let top = i128::from(table) * i128::try_from(helped).unwrap_or(0);
        i64::try_from(rounded(top, i128::from(weighted) * 10_000)).unwrap_or(0)
    } else {
        let said = unpaid.bands.iter().filter(|(answer, _)| is_said(std::slice::from_ref(answer)));
        part(table, said.map(|(_, percent)| *percent).max().unwrap_or(0))
    };
    let most = unpaid.most_percent.map_or(table, |percent| part(table, percent));
    off.min(most).min(unpaid.most_pence.unwrap_or(i64::MAX))
}

// So many hundredths of a percent of it.
fn part(pence: i64, percent: u32) -> i64 {
    i64::try_from(rounded(i128::from(pence) * i128::from(percent), 10_000)).unwrap_or(0)
}

fn even(pence: i64, rounding: Rounding) -> i64 {
    let step = rounding.pence.max(1);
    let below = pence.div_euclid(step) * step;
    let up = match rounding.how {
        RoundTo::Down => false,
        RoundTo::Up => pence > below,
        RoundTo::Nearest => (pence - below) * 2 >= step,
    };
    if up { below.saturating_add(step) } else { below }
}

fn scaled(amount: Pence, times: i128, over: i128) -> Pence {
    Pence(i64::try_from(rounded(i128::from(amount.0) * times, over)).unwrap_or(i64::MAX))
}

// To the nearest penny, half up.
fn rounded(top: i128, bottom: i128) -> i128 {
    if bottom == 0 { 0 } else { (2 * top + bottom).div_euclid(2 * bottom) }
}

/// What a council's way gives for so many points, or hours in hundredths, before anything is added or taken off.
/// Below the first row of a table it is that row's amount, above the last the last one's.
pub fn base(method: &Method, points: u32) -> Pence {
    match &method.kind {
        MethodKind::Points(pence) => Pence(pence.saturating_mul(i64::from(points))),
        MethodKind::Table { interpolate, rows } => in_table(rows, *interpolate, points),
        MethodKind::Bands(bands) => {
            let at = bands.partition_point(|band| band.points <= points);
            Pence(bands.get(at.saturating_sub(1)).map_or(0, |band| band.pence))
        }
        MethodKind::Hours(rate) => Pence(crate::content::for_hours(points, *rate)),
        MethodKind::Council => Pence(0),
    }
}

fn band_of(method: &Method, points: u32) -> Option<String> {
    let MethodKind::Bands(bands) = &method.kind else { return None };
    let at = bands.partition_point(|band| band.points <= points);
    bands.get(at.saturating_sub(1)).map(|band| band.name.clone())
}

fn in_table(rows: &[TableRow], interpolate: bool, points: u32) -> Pence {
    let at = rows.partition_point(|row| row.points <= points);
    let below = at.checked_sub(1).and_then(|at| rows.get(at));
    match (below, rows.get(at)) {
        (None, None) => Pence(0),
        (None, Some(first)) => Pence(first.pence),
        (Some(last), None) => Pence(last.pence),
        (Some(low), Some(_)) if !interpolate => Pence(low.pence),
        (Some(low), Some(high)) => between(*low, *high, points),
    }
}

fn between(low: TableRow, high: TableRow, points: u32) -> Pence {
    let step = i128::from(high.pence - low.pence) * i128::from(points - low.points);
    let more = rounded(step, i128::from(high.points - low.points));
    Pence(low.pence + i64::try_from(more).unwrap_or(0))
}
