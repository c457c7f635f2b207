//! The indicative budget: from answers to points to money, with every step of the working.
//!
//! Points are a guide to money, never a test of eligibility (Care and support statutory guidance
//! 11.23 and 11.24; R (KM) v Cambridgeshire 2012). An answer of “not sure” or “later” is not
//! counted as no need: it is listed as still to come.

use super::{Pence, Plan};
use crate::content::{Content, Method, Pack, Question, TableRow};
use crate::record::{Follow, Subject};

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
    /// Scored questions that have no answer yet.
    pub missing: Vec<String>,
}

/// The amount that a council pack gives for the answers in a plan. None while no scored question
/// has an answer.
pub fn guess(plan: &Plan, content: &Content, pack: &Pack) -> Option<Guess> {
    let (mut workings, mut missing) = (Vec::new(), Vec::new());
    let (mut unpaid, mut weighted) = (0u64, 0u64);
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
        let weight = pack.weights.get(&question.id).copied().unwrap_or(1);
        if weight == 0 {
            continue;
        }
        let answer = plan.answer(&question.id);
        let Some(choice) = answer.and_then(|answer| answer.option()) else {
            missing.push(question.id.clone());
            continue;
        };
        // An option without points (“I do not look after a child”) is an answer, but not scored.
        let Some(points) = question.points(choice) else { continue };
        let all = u64::from(points) * u64::from(weight);
        weighted += all;
        if answer.is_some_and(|answer| unpaid_help.iter().any(|help| answer.helpers.contains(*help))) {
            unpaid += all;
        }
        workings.push(Working { question: question.id.clone(), choice: choice.to_owned(), points, weight });
    }
    if workings.is_empty() {
        return None;
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
    Some(Guess { week, year, workings, points, table, unpaid_off, missing })
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
    use crate::plan::tests::answered;
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

    #[test]
    fn the_working_adds_up_line_by_line() {
        let content = Content::built_in();
        let plan =
            answered(&[("wash", "d"), ("cook", "c"), ("travel", "not-sure"), ("child", "n"), ("home", "d")]);
        let mut pack = content.packs[0].clone();
        pack.method = savva(true);
        pack.weights.insert("wash".into(), 2);
        pack.weights.insert("eat".into(), 0);
        let guess = guess(&plan, &content, &pack).expect("an amount");
        assert_eq!(guess.points, 5 * 2 + 3);
        assert_eq!((guess.week, guess.year), (Pence(8291), Pence(431_132)));
        let lines: Vec<_> =
            guess.workings.iter().map(|w| (w.question.as_str(), w.points, w.weight)).collect();
        assert_eq!(lines, [("cook", 3, 1), ("wash", 5, 2)]);
        // Of 18 scored: 2 with points, 1 has no child, 1 is left out by the council.
        assert_eq!(guess.missing.len(), 14);
        assert!(guess.missing.contains(&"travel".to_owned()));
    }

    #[test]
    fn there_is_no_amount_without_an_answer() {
        let content = Content::built_in();
        assert_eq!(guess(&Plan::default(), &content, &content.packs[0]), None);
        let unsure = answered(&[("wash", "not-sure"), ("eat", "later"), ("child", "n")]);
        assert_eq!(guess(&unsure, &content, &content.packs[0]), None);
    }

    #[test]
    fn family_help_takes_off_only_what_the_council_says() {
        let content = Content::built_in();
        let mut plan = answered(&[("wash", "d"), ("cook", "d")]);
        if let Some(answer) = plan.life.get_mut("wash") {
            answer.helpers.insert("family".into());
        }
        let mut pack = content.packs[0].clone();
        pack.method = savva(true);
        assert_eq!(guess(&plan, &content, &pack).expect("an amount").unpaid_off, Pence(0));
        pack.unpaid_percent_off = 50;
        let guess = guess(&plan, &content, &pack).expect("an amount");
        assert_eq!(guess.unpaid_off, Pence(2073));
        assert_eq!(guess.week, Pence(8291 - 2073));
    }

    #[test]
    fn a_yearly_table_is_shared_over_the_weeks() {
        let content = Content::built_in();
        let mut pack = content.packs[0].clone();
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
