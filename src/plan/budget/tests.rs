#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::content::{Method, MethodKind, Question, TableRow};
use crate::plan::tests::{answered, plan_of};
use crate::record::Value;
use proptest::prelude::*;

// Figures of R (Savva) v Kensington and Chelsea, 2010: 16 points gave £82.91 a week, 22 gave £112.21.
fn savva(interpolate: bool) -> Method {
    let rows = vec![TableRow { points: 16, pence: 8291 }, TableRow { points: 22, pence: 11221 }];
    Method { kind: MethodKind::Table { interpolate, rows }, weekly: true, weeks_hundredths: 5200 }
}

#[test]
fn the_table_is_read_between_its_rows() {
    let cases = [(0, 8291), (16, 8291), (19, 9756), (22, 11221), (90, 11221)];
    for (points, pence) in cases {
        assert_eq!(base(&savva(true), points), Pence(pence), "{points}");
    }
    assert_eq!(base(&savva(false), 21), Pence(8291));
    assert_eq!(base(&savva(false), 22), Pence(11221));
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
    assert_eq!(guess(&plan, &content, &pack).expect("an amount").unpaid_off(), Pence(0));
    // Where nobody said that whoever helps can and wants to go on, nothing goes off.
    pack.rules.unpaid.percent = 5_000;
    pack.rules.unpaid.only_where = vec![("fun".into(), "b".into())];
    assert_eq!(guess(&plan, &content, &pack).expect("an amount").unpaid_off(), Pence(0));
    pack.rules.unpaid.only_where = vec![("meals".into(), "d".into())];
    let guess = guess(&plan, &content, &pack).expect("an amount");
    assert_eq!(guess.unpaid_off(), Pence(2073));
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
        assert_eq!(guess.unpaid_off(), Pence(off), "{unit} {by}");
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
        prop_assert!(base(method, low) <= base(method, high));
    }
}
