//! The amount of money: what the council told, or from answers to points to a first guess, with every step
//! of the working; or why no amount is shown.
//!
//! Points are a guide to money, never a test of eligibility (Care and support statutory guidance
//! 11.23 and 11.24; R (KM) v Cambridgeshire 2012). An answer of “not sure” or “later” is not
//! counted as no need: it is listed as still to come.

mod work;

use super::{Pence, Period, Plan, Told, help_of};
use crate::content::{Content, NOT_SURE, Pack, TYPED};
use crate::record::{Follow, Subject};
pub use work::{Counted, Guess, MoneyStep, StepKind, Working, base, work_out};

/// The money for the plan, as far as an amount can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// What the council told the person.
    Council(Council),
    /// A first guess, from the table of a council.
    Guess(Guess),
    /// No amount is shown, and why.
    None(NoAmount),
}

impl Amount {
    /// For one week.
    pub fn week(&self) -> Option<Pence> {
        match self {
            Self::Council(council) => Some(council.week),
            Self::Guess(guess) => Some(guess.week),
            Self::None(_) => None,
        }
    }

    /// Whether the person has done here what they can: there is an amount, or the council must work it
    /// out whatever they do.
    pub fn is_settled(&self) -> bool {
        !matches!(self, Self::None(NoAmount::NotSaid | NoAmount::NoPeriod | NoAmount::NoAnswers))
    }
}

/// An amount that the council told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Council {
    /// For one week.
    pub week: Pence,
    /// For one year.
    pub year: Pence,
    /// For which of these it was told; the other is worked out from it, with 52 weeks in a year.
    pub period: Period,
    /// What the person was told it is.
    pub told: Told,
    /// What the person pays of it, for the same; none where nobody knows.
    pub contribution: Option<Pence>,
}

impl Council {
    /// All of it, before the person pays anything: for what it was told.
    pub fn gross(&self) -> Pence {
        if self.period == Period::Week { self.week } else { self.year }
    }

    /// What the council pays of it, where that is known.
    pub fn share(&self) -> Option<Pence> {
        Some(Pence(self.gross().0 - self.contribution?.0))
    }
}

/// In the place of what the person pays: nothing.
pub const PAYS_NOTHING: &str = "nothing";

/// Why no amount is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoAmount {
    /// Nobody has said yet where it comes from or what it is; or only by a made-up table, in a plan that is
    /// no example.
    NotSaid,
    /// The council told an amount, and nobody said yet whether it is for a week or for a year. One read as the
    /// other would be 52 times too much or too little.
    NoPeriod,
    /// No question that has points is answered.
    NoAnswers,
    /// The council works it out with the person: an answer shows complex need that its table was not made for, there is
    /// much need or a large amount for which it does not use its table, or it uses none.
    Complex,
    /// There are no points, or less money than the council's table can tell. It is no answer to what the
    /// person needs, so no figure is shown.
    TooLittle,
}

/// The pack that the amount comes from. A made-up one counts in the example plan only, and a council's own where it is the
/// one that this plan uses: without its questions its table says nothing.
pub fn pack<'a>(plan: &Plan, content: &'a Content) -> Option<&'a Pack> {
    let pack = content.pack(plan.money.source.as_deref()?)?;
    let is_used = || content.in_force().is_some_and(|used| used.id == pack.id);
    if pack.illustrative { plan.example } else { is_used() }.then_some(pack)
}

/// The money for a plan. Every screen, the check and the document show this and nothing else.
pub fn amount(plan: &Plan, content: &Content) -> Amount {
    if plan.money.source.as_deref() == Some(TYPED) {
        return match council(plan) {
            Some(council) => Amount::Council(council),
            None if typed(plan).is_some() => Amount::None(NoAmount::NoPeriod),
            None => Amount::None(NoAmount::NotSaid),
        };
    }
    match pack(plan, content).map(|pack| guess(plan, content, pack)) {
        None => Amount::None(NoAmount::NotSaid),
        Some(Err(why)) => Amount::None(why),
        Some(Ok(guess)) => {
            let weeks =
                pack(plan, content).map_or(WEEKS * 100, |pack| i64::from(pack.method.weeks_hundredths));
            // What the council told counts before what its table says.
            let pays = pays(plan, guess.period, weeks, guess.gross()).or(guess.contribution);
            Amount::Guess(Guess { contribution: pays, ..guess })
        }
    }
}

/// What the person pays for one week of an amount of so much, where it is known.
pub fn pays_in_week(plan: &Plan, week: Pence) -> Pence {
    pays(plan, Period::Week, WEEKS * 100, week).unwrap_or_default()
}

// What the person pays in the period of an amount, and never more than that.
fn pays(plan: &Plan, period: Period, weeks_hundredths: i64, gross: Pence) -> Option<Pence> {
    let week = match plan.money.no_pays.as_deref() {
        Some(PAYS_NOTHING) => Pence(0),
        _ => plan.money.pays.filter(|pays| pays.0 > 0)?,
    };
    let pays = match period {
        Period::Week => week,
        Period::Year => Pence(week.0.saturating_mul(weeks_hundredths) / 100),
    };
    Some(pays.min(gross))
}

fn council(plan: &Plan) -> Option<Council> {
    let (amount, period) = (typed(plan)?, plan.money.period?);
    let (week, year) = match period {
        Period::Week => (amount, Pence(amount.0.saturating_mul(WEEKS))),
        Period::Year => (Pence((amount.0 + WEEKS / 2) / WEEKS), amount),
    };
    let told = plan.money.told.unwrap_or(Told::NotKnown);
    let gross = if period == Period::Week { week } else { year };
    let contribution = pays(plan, period, WEEKS * 100, gross);
    Some(Council { week, year, period, told, contribution })
}

fn typed(plan: &Plan) -> Option<Pence> {
    plan.money.typed.filter(|amount| amount.0 > 0)
}

/// Weeks in a year, for an amount that was told.
const WEEKS: i64 = 52;

/// The amount that a council pack gives for the answers in a plan, or why it gives none.
pub fn guess(plan: &Plan, content: &Content, pack: &Pack) -> Result<Guess, NoAmount> {
    let unpaid_help: Vec<&str> = content
        .choices(Subject::Follow("", Follow::Helper))
        .iter()
        .filter(|choice| choice.unpaid)
        .map(|choice| choice.id.as_str())
        .collect();
    // A council's table counts its own questions and ours, not those of another council.
    let counted = content.questions.iter().filter(|question| pack.reads(question)).map(|question| {
        let answer = plan.answer(&question.id);
        let said = answer.and_then(|answer| answer.counted());
        // Who helps is said of the question, or of all that is spoken of together with it.
        let (_, help) = help_of(plan, content, question);
        Counted {
            question,
            option: answer.and_then(|answer| answer.option()),
            unsure: said.is_some_and(|said| said.what == NOT_SURE),
            unpaid: help.is_some_and(|said| unpaid_help.iter().any(|help| said.helpers.contains(*help))),
        }
    });
    work_out(pack, &counted.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests;
