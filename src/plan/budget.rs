//! The amount of money: what the council told, or from answers to points to a first guess, with every step
//! of the working; or why no amount is shown.
//!
//! Points are a guide to money, never a test of eligibility (Care and support statutory guidance
//! 11.23 and 11.24; R (KM) v Cambridgeshire 2012). An answer of “not sure” or “later” is not
//! counted as no need: it is listed as still to come.

use super::{Pence, Period, Plan, Told, help_of};
use crate::content::{Content, Method, NOT_SURE, Pack, Question, TYPED, TableRow};
use crate::record::{Follow, Subject};

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
}

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
    /// An answer shows complex need, and the council's table was not made for it.
    Complex,
    /// There are no points, or less money than the council's table can tell. It is no answer to what the
    /// person needs, so no figure is shown.
    TooLittle,
}

/// The pack that the amount comes from. A made-up one counts in the example plan only.
pub fn pack<'a>(plan: &Plan, content: &'a Content) -> Option<&'a Pack> {
    let pack = content.pack(plan.money.source.as_deref()?)?;
    (!pack.illustrative || plan.example).then_some(pack)
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
        Some(Ok(guess)) => Amount::Guess(guess),
    }
}

fn council(plan: &Plan) -> Option<Council> {
    let (amount, period) = (typed(plan)?, plan.money.period?);
    let (week, year) = match period {
        Period::Week => (amount, Pence(amount.0.saturating_mul(WEEKS))),
        Period::Year => (Pence((amount.0 + WEEKS / 2) / WEEKS), amount),
    };
    let told = plan.money.told.unwrap_or(Told::NotKnown);
    Some(Council { week, year, period, told })
}

fn typed(plan: &Plan) -> Option<Pence> {
    plan.money.typed.filter(|amount| amount.0 > 0)
}

/// Weeks in a year, for an amount that was told.
const WEEKS: i64 = 52;

/// How one question added to the points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Working {
    /// The question.
    pub question: String,
    /// The option picked.
    pub choice: String,
    /// Points of the option.
    pub points: u32,
    /// The council's weight for this question.
    pub weight: u32,
}

/// An indicative amount, with how it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// For one week.
    pub week: Pence,
    /// For one year.
    pub year: Pence,
    /// Answers with points, in the order of the questions.
    pub workings: Vec<Working>,
    /// All points, weighted.
    pub points: u32,
    /// What the table gives, before anything is taken off.
    pub table: Pence,
    /// What help from family and friends took off.
    pub unpaid_off: Pence,
    /// Scored questions that have no answer yet, or one that was put off.
    pub missing: Vec<String>,
    /// Scored questions to which the answer is “not sure”.
    pub unsure: Vec<String>,
}

/// The amount that a council pack gives for the answers in a plan, or why it gives none.
pub fn guess(plan: &Plan, content: &Content, pack: &Pack) -> Result<Guess, NoAmount> {
    let (mut workings, mut missing, mut unsure) = (Vec::new(), Vec::new(), Vec::new());
    let (mut unpaid, mut weighted, mut complex) = (0u64, 0u64, false);
    let unpaid_help: Vec<&str> = content
        .choices(Subject::Follow("", Follow::Helper))
        .iter()
        .filter(|choice| choice.unpaid)
        .map(|choice| choice.id.as_str())
        .collect();
    // A council's table counts its own questions and ours, not those of another council.
    let counts = |question: &&Question| {
        question.scored && question.pack.as_ref().is_none_or(|owner| *owner == pack.id)
    };
    for question in content.questions.iter().filter(counts) {
        let answer = plan.answer(&question.id);
        let option = answer.and_then(|answer| answer.option());
        // Also where the table leaves the question out: the need is there.
        complex |= option
            .and_then(|option| question.ask.choice(option))
            .is_some_and(|choice| choice.complex && !pack.covers(&question.id, &choice.id));
        let weight = pack.weights.get(&question.id).copied().unwrap_or(1);
        if weight == 0 {
            continue;
        }
        let Some(choice) = option else {
            let said = answer.and_then(|answer| answer.counted());
            let is_unsure = said.is_some_and(|said| said.what == NOT_SURE);
            if is_unsure { &mut unsure } else { &mut missing }.push(question.id.clone());
            continue;
        };
        // An option without points (“I do not look after a child”) is an answer, but not scored.
        let Some(points) = question.points(choice) else { continue };
        let all = u64::from(points) * u64::from(weight);
        weighted += all;
        // Who helps is said of the question, or of all that is spoken of together with it.
        let (_, help) = help_of(plan, content, question);
        if help.is_some_and(|said| unpaid_help.iter().any(|help| said.helpers.contains(*help))) {
            unpaid += all;
        }
        workings.push(Working { question: question.id.clone(), choice: choice.to_owned(), points, weight });
    }
    if complex {
        return Err(NoAmount::Complex);
    }
    if workings.is_empty() {
        return Err(NoAmount::NoAnswers);
    }
    let points = u32::try_from(weighted).unwrap_or(u32::MAX);
    let table = interpolate(&pack.method, points);
    let unpaid_off = if weighted == 0 {
        Pence(0)
    } else {
        // The share of the points that family and friends help with, times the council's percentage.
        let off = i128::from(table.0) * i128::from(unpaid) * i128::from(pack.unpaid_percent_off);
        Pence(i64::try_from(rounded(off, i128::from(weighted) * 100)).unwrap_or(0))
    };
    let amount = Pence(table.0 - unpaid_off.0);
    let weeks = i128::from(pack.method.weeks_hundredths);
    let (week, year) = if pack.method.weekly {
        (amount, scaled(amount, weeks, 100))
    } else {
        (scaled(amount, 100, weeks), amount)
    };
    if weighted == 0 || week.0 < pack.floor_pence {
        return Err(NoAmount::TooLittle);
    }
    Ok(Guess { week, year, workings, points, table, unpaid_off, missing, unsure })
}

fn scaled(amount: Pence, times: i128, over: i128) -> Pence {
    Pence(i64::try_from(rounded(i128::from(amount.0) * times, over)).unwrap_or(i64::MAX))
}

// To the nearest penny, half up.
fn rounded(top: i128, bottom: i128) -> i128 {
    if bottom == 0 { 0 } else { (2 * top + bottom).div_euclid(2 * bottom) }
}

/// What the table gives for these points: in a straight line between two rows, or the row below.
/// Below the first row it is the first row's amount, above the last the last one's.
pub fn interpolate(method: &Method, points: u32) -> Pence {
    let at = method.rows.partition_point(|row| row.points <= points);
    let below = at.checked_sub(1).and_then(|at| method.rows.get(at));
    match (below, method.rows.get(at)) {
        (None, None) => Pence(0),
        (None, Some(first)) => Pence(first.pence),
        (Some(last), None) => Pence(last.pence),
        (Some(low), Some(_)) if !method.interpolate => Pence(low.pence),
        (Some(low), Some(high)) => between(*low, *high, points),
    }
}

fn between(low: TableRow, high: TableRow, points: u32) -> Pence {
    let step = i128::from(high.pence - low.pence) * i128::from(points - low.points);
    let more = rounded(step, i128::from(high.points - low.points));
    Pence(low.pence + i64::try_from(more).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::{answered, plan_of};
    use crate::record::Value;
    use proptest::prelude::*;

    // Figures of R (Savva) v Kensington and Chelsea, 2010: 16 points gave £82.91 a week, 22 gave £112.21.
    fn savva(interpolate: bool) -> Method {
        let rows = vec![TableRow { points: 16, pence: 8291 }, TableRow { points: 22, pence: 11221 }];
        Method { interpolate, weekly: true, weeks_hundredths: 5200, rows }
    }

    #[test]
    fn the_table_is_read_between_its_rows() {
        let cases = [(0, 8291), (16, 8291), (19, 9756), (22, 11221), (90, 11221)];
        for (points, pence) in cases {
            assert_eq!(interpolate(&savva(true), points), Pence(pence), "{points}");
        }
        assert_eq!(interpolate(&savva(false), 21), Pence(8291));
        assert_eq!(interpolate(&savva(false), 22), Pence(11221));
    }

    // A real council's pack without a floor of its own, whose table gives at least £82.91.
    fn real(content: &Content) -> Pack {
        Pack { illustrative: false, floor_pence: 0, method: savva(true), ..content.packs[0].clone() }
    }

    #[test]
    fn the_working_adds_up_line_by_line() {
        let content = Content::built_in();
        let plan =
            answered(&[("wash", "d"), ("meals", "c"), ("travel", "not-sure"), ("child", "n"), ("home", "d")]);
        let mut pack = real(&content);
        pack.weights.insert("wash".into(), 2);
        pack.weights.insert("eat".into(), 0);
        let guess = guess(&plan, &content, &pack).expect("an amount");
        assert_eq!(guess.points, 5 * 2 + 3);
        assert_eq!((guess.week, guess.year), (Pence(8291), Pence(431_132)));
        let lines: Vec<_> =
            guess.workings.iter().map(|w| (w.question.as_str(), w.points, w.weight)).collect();
        assert_eq!(lines, [("meals", 3, 1), ("wash", 5, 2)]);
        // Of 27 scored: 2 with points, 1 has no child, 1 is left out by the council, 1 is not sure.
        assert_eq!((guess.missing.len(), guess.unsure), (22, vec!["travel".to_owned()]));
    }

    #[test]
    fn each_reason_for_no_amount() {
        let content = Content::built_in();
        let pack = real(&content);
        let why = |answers: &[(&str, &str)], pack: &Pack| guess(&answered(answers), &content, pack).err();
        assert_eq!(guess(&Plan::default(), &content, &pack), Err(NoAmount::NoAnswers));
        let unsure = [("wash", "not-sure"), ("eat", "later"), ("child", "n")];
        assert_eq!(why(&unsure, &pack), Some(NoAmount::NoAnswers));
        // No points: never “£0”, whatever the table says.
        assert_eq!(why(&[("wash", "a"), ("eat", "a")], &pack), Some(NoAmount::TooLittle));
        // Below the floor of the pack.
        let high = Pack { floor_pence: 8292, ..pack.clone() };
        assert_eq!(why(&[("wash", "b")], &high), Some(NoAmount::TooLittle));
        assert_eq!(why(&[("wash", "b")], &Pack { floor_pence: 8291, ..pack.clone() }), None);
        // Complex need, also where the table leaves its question out, until the table covers it.
        for (question, option) in [
            ("eat", "tube"),
            ("move", "d"),
            ("alone", "d"),
            ("night", "d"),
            ("doctor", "d"),
            ("medicine", "d"),
            ("upset", "d"),
        ] {
            let answers = [("wash", "d"), (question, option)];
            assert_eq!(why(&answers, &pack), Some(NoAmount::Complex), "{question}");
            let mut left_out = pack.clone();
            left_out.weights.insert(question.into(), 0);
            assert_eq!(why(&answers, &left_out), Some(NoAmount::Complex), "{question}");
            let mut covered = pack.clone();
            covered.covers.insert((question.into(), option.into()));
            assert_eq!(why(&answers, &covered), None, "{question}");
        }
    }

    #[test]
    fn a_made_up_table_gives_an_amount_in_the_example_only() {
        let content = Content::built_in();
        let mut plan = answered(&[("wash", "d"), ("meals", "d"), ("travel", "d")]);
        plan.money.source = Some("example".into());
        assert_eq!(amount(&plan, &content), Amount::None(NoAmount::NotSaid));
        plan.example = true;
        assert!(matches!(amount(&plan, &content), Amount::Guess(_)));
        // A pack that is not on this computer.
        plan.money.source = Some("town".into());
        assert_eq!(amount(&plan, &content), Amount::None(NoAmount::NotSaid));
    }

    #[test]
    fn what_the_council_told_is_shown_as_it_was_told() {
        let content = Content::built_in();
        let mut plan = Plan::default();
        plan.money.source = Some(TYPED.into());
        assert_eq!(amount(&plan, &content), Amount::None(NoAmount::NotSaid));
        plan.money.typed = Some(Pence(0));
        assert_eq!(amount(&plan, &content), Amount::None(NoAmount::NotSaid));
        // Nobody said yet whether it is for a week or for a year: then it is neither.
        plan.money.typed = Some(Pence(520_000));
        assert_eq!(amount(&plan, &content), Amount::None(NoAmount::NoPeriod));
        assert!(!amount(&plan, &content).is_settled());
        plan.money.period = Some(Period::Week);
        let week = Council {
            week: Pence(520_000),
            year: Pence(27_040_000),
            period: Period::Week,
            told: Told::NotKnown,
        };
        assert_eq!(amount(&plan, &content), Amount::Council(week));
        (plan.money.period, plan.money.told) = (Some(Period::Year), Some(Told::Agreed));
        let year =
            Council { week: Pence(10_000), year: Pence(520_000), period: Period::Year, told: Told::Agreed };
        assert_eq!(amount(&plan, &content), Amount::Council(year));
    }

    #[test]
    fn family_help_takes_off_only_what_the_council_says() {
        let content = Content::built_in();
        let pick = |id: &str| Value::Pick(id.into());
        let helped = |unit: &str, by: &str| {
            plan_of(&[
                ("life/wash", pick("d")),
                ("life/meals", pick("d")),
                (format!("life/{unit}/helper/{by}").as_str(), Value::Yes),
            ])
        };
        let plan = helped("wash", "family");
        let mut pack = real(&content);
        assert_eq!(guess(&plan, &content, &pack).expect("an amount").unpaid_off, Pence(0));
        pack.unpaid_percent_off = 50;
        let guess = guess(&plan, &content, &pack).expect("an amount");
        assert_eq!(guess.unpaid_off, Pence(2073));
        assert_eq!(guess.week, Pence(8291 - 2073));
        // Said of a whole area it counts as much, and only for that area. No help is not unpaid help.
        for (unit, by, off) in [
            ("area-food", "family", 2073),
            ("area-body", "friend", 2073),
            ("area-food", "paid", 0),
            ("area-food", "nobody", 0),
            ("area-food", "none", 0),
        ] {
            let guess = super::guess(&helped(unit, by), &content, &pack).expect("an amount");
            assert_eq!(guess.unpaid_off, Pence(off), "{unit} {by}");
        }
    }

    #[test]
    fn a_yearly_table_is_shared_over_the_weeks() {
        let content = Content::built_in();
        let mut pack = real(&content);
        pack.method = Method { weekly: false, weeks_hundredths: 5214, ..savva(true) };
        let guess = guess(&answered(&[("wash", "d")]), &content, &pack).expect("an amount");
        assert_eq!((guess.week, guess.year), (Pence(159), Pence(8291)));
    }

    proptest! {
        #[test]
        fn more_points_never_give_less(a in 0u32..200, b in 0u32..200) {
            let method = &Content::built_in().packs[0].method.clone();
            let (low, high) = (a.min(b), a.max(b));
            prop_assert!(interpolate(method, low) <= interpolate(method, high));
        }
    }
}
