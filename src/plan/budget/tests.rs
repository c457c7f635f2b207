#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::sync::LazyLock;

use super::*;
use crate::content::{Method, MethodKind, TableRow};
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
    let lines: Vec<_> = guess.workings.iter().map(|w| (w.question.as_str(), w.points, w.weight)).collect();
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
        contribution: None,
    };
    assert_eq!(amount(&plan, &content), Amount::Council(week));
    (plan.money.period, plan.money.told) = (Some(Period::Year), Some(Told::Agreed));
    let year = Council {
        week: Pence(10_000),
        year: Pence(520_000),
        period: Period::Year,
        told: Told::Agreed,
        contribution: None,
    };
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

// A pack of the program with questions of its own in force.
fn made_up(id: &str) -> (&'static Content, Pack) {
    static PACKS: LazyLock<[(Content, Pack); 2]> = LazyLock::new(|| {
        ["ten-areas", "bands"].map(|id| {
            let base = Content::built_in();
            let pack = base.example_pack(id, &crate::words::Words::built_in()).expect("a pack");
            (base.with_pack(&pack), pack)
        })
    });
    let (content, pack) = PACKS.iter().find(|(_, pack)| pack.id == id).expect("a pack");
    (content, pack.clone())
}

// What is counted when so many of the answers are given; 9 stands for none, 8 for “not sure”.
fn counted<'a>(content: &'a Content, pack: &Pack, picks: &[usize], unpaid: bool) -> Vec<Counted<'a>> {
    let read = content.questions.iter().filter(|question| pack.reads(question));
    let pick = |question: &'a crate::content::Question, pick: usize| {
        let sound: Vec<&str> = question
            .ask
            .offered()
            .filter(|choice| !choice.complex)
            .map(|choice| choice.id.as_str())
            .collect();
        sound.get(pick).copied()
    };
    read.zip(picks.iter().copied().chain(std::iter::repeat(9)))
        .map(|(question, at)| Counted { question, option: pick(question, at), unsure: at == 8, unpaid })
        .collect()
}

#[test]
fn the_figures_of_a_court_case() {
    let content = Content::built_in();
    let mut pack = real(&content);
    let points: std::collections::BTreeMap<String, u32> =
        [("a", 0), ("b", 16), ("c", 22), ("d", 30)].map(|(id, points)| (id.to_owned(), points)).into();
    pack.points.insert("wash".into(), points);
    for (answer, week) in [("b", 8291), ("c", 11221)] {
        assert_eq!(
            guess(&answered(&[("wash", answer)]), &content, &pack).expect("an amount").week,
            Pence(week)
        );
    }
}

#[test]
fn where_the_amount_ends_and_who_pays() {
    use crate::content::{Ceiling, Contribution, MethodKind, UpperBand};
    let content = Content::built_in();
    let plan = answered(&[("wash", "d"), ("meals", "d")]);
    let mut pack = real(&content);
    pack.method = Method { kind: MethodKind::Points(2_000), ..savva(true) };
    let told = |pack: &Pack| guess(&plan, &content, pack);
    assert_eq!(told(&pack).expect("an amount").week, Pence(20_000));
    pack.rules.ceiling = Some(Ceiling { pence: 15_000, is_cap: true });
    let capped = told(&pack).expect("an amount");
    assert_eq!((capped.week, capped.steps.len()), (Pence(15_000), 1), "and it is named");
    assert_eq!((capped.contribution, capped.share()), (None, None));
    pack.rules.contribution = Contribution::Pence(4_000);
    let paid = told(&pack).expect("an amount");
    assert_eq!(
        (paid.gross(), paid.contribution, paid.share()),
        (Pence(15_000), Some(Pence(4_000)), Some(Pence(11_000)))
    );
    pack.rules.ceiling = Some(Ceiling { pence: 15_000, is_cap: false });
    assert_eq!(told(&pack), Err(NoAmount::Complex));
    pack.rules.ceiling = None;
    pack.rules.upper_band = Some(UpperBand { answers: 2, points: 5 });
    assert_eq!(told(&pack), Err(NoAmount::Complex));
    pack.rules.upper_band = Some(UpperBand { answers: 3, points: 5 });
    assert!(told(&pack).is_ok());
    pack.method.kind = MethodKind::Council;
    assert_eq!(told(&pack), Err(NoAmount::Complex));
    let hours: std::collections::BTreeMap<String, u32> = [("d".to_owned(), 350)].into();
    pack.points.insert("wash".into(), hours);
    pack.method.kind = MethodKind::Hours(2_150);
    let of_hours = told(&pack).expect("an amount");
    assert_eq!(
        (of_hours.points, of_hours.week),
        (350, Pence(7_525)),
        "3.5 hours of £21.50, and meals has no hours"
    );
}

proptest! {
    // Where a council's way goes up, and takes nothing off for unpaid help, a greater need is never less money.
    #[test]
    fn a_greater_need_is_never_less_money(picks in proptest::collection::vec(0usize..4, 16), at in 0usize..10) {
        let (content, mut pack) = made_up("ten-areas");
        pack.floor_pence = 0;
        let mut more = picks.clone();
        more[at] = (more[at] + 1).min(3);
        let of = |picks: &[usize]| work_out(&pack, &counted(content, &pack, picks, false)).map_or(Pence(0), |guess| guess.gross());
        prop_assert!(of(&picks) <= of(&more));
    }

    // The period that is told is kept to the penny, and the other is worked out from it.
    #[test]
    fn the_period_that_is_told_stands(picks in proptest::collection::vec(0usize..4, 16), weekly: bool, long: bool) {
        let (content, mut pack) = made_up("ten-areas");
        (pack.floor_pence, pack.method.weekly) = (0, weekly);
        pack.method.weeks_hundredths = if long { 5214 } else { 5200 };
        let Ok(guess) = work_out(&pack, &counted(content, &pack, &picks, false)) else { return Ok(()) };
        let steps: i64 = guess.steps.iter().filter(|step| step.changes()).map(|step| step.pence).sum();
        prop_assert_eq!(guess.gross().0, guess.table.0 + steps);
        let weeks = i64::from(pack.method.weeks_hundredths);
        prop_assert_eq!(guess.period, if weekly { Period::Week } else { Period::Year });
        let off = if weekly { guess.year.0 * 100 - guess.week.0 * weeks } else { guess.week.0 * weeks - guess.year.0 * 100 };
        let most = if weekly { 50 } else { weeks / 2 };
        prop_assert!(off.abs() <= most);
    }

    // What is not answered or not sure is named, and nothing goes off without a word.
    #[test]
    fn what_is_open_is_named(picks in proptest::collection::vec(0usize..10, 16), bands: bool) {
        let (content, mut pack) = made_up(if bands { "bands" } else { "ten-areas" });
        (pack.floor_pence, pack.rules.ceiling, pack.rules.upper_band) = (0, None, None);
        let all = counted(content, &pack, &picks, false);
        let Ok(guess) = work_out(&pack, &all) else { return Ok(()) };
        for said in all.iter().filter(|said| pack.counts(said.question)) {
            let id = &said.question.id;
            let named = guess.missing.contains(id) || guess.unsure.contains(id);
            prop_assert_eq!(named, said.option.is_none(), "{}", id);
            prop_assert_eq!(guess.unsure.contains(id), said.unsure && said.option.is_none());
        }
        let steps: i64 = guess.steps.iter().filter(|step| step.changes()).map(|step| step.pence).sum();
        prop_assert_eq!(guess.gross().0, guess.table.0 + steps);
    }

    // Unpaid help lowers nothing unless the pack says so, and whoever helps can and wants to go on.
    #[test]
    fn unpaid_help_lowers_nothing_by_itself(picks in proptest::collection::vec(0usize..4, 40), says: bool) {
        let (content, mut pack) = made_up("bands");
        (pack.floor_pence, pack.rules.ceiling, pack.rules.upper_band) = (0, None, None);
        if !says {
            pack.rules.unpaid = crate::content::Unpaid::default();
        }
        let of = |unpaid: bool| work_out(&pack, &counted(content, &pack, &picks, unpaid)).map(|guess| guess.gross());
        let can = counted(content, &pack, &picks, false)
            .iter()
            .any(|said| said.question.id == "bands:go-on" && said.option == Some("a"));
        if says && can {
            prop_assert!(of(true).unwrap_or_default() <= of(false).unwrap_or_default());
        } else {
            prop_assert_eq!(of(true), of(false));
        }
    }
}

#[test]
fn what_the_person_pays_stands_apart_from_all_of_the_money() {
    let content = Content::built_in();
    let mut plan = Plan::default();
    plan.money.source = Some(TYPED.to_owned());
    plan.money.typed = Some(Pence(1_040_000));
    plan.money.period = Some(Period::Year);
    let shown = |plan: &Plan| match amount(plan, &content) {
        Amount::Council(council) => {
            (council.gross(), council.contribution.map(|it| it.0), council.share().map(|it| it.0))
        }
        other => panic!("{other:?}"),
    };
    let all = Pence(1_040_000);
    assert_eq!(shown(&plan), (all, None, None), "nobody knows yet");
    plan.money.pays = Some(Pence(2_000));
    assert_eq!(shown(&plan), (all, Some(104_000), Some(936_000)), "52 weeks of £20");
    plan.money.pays = Some(Pence(99_000_000));
    assert_eq!(shown(&plan), (all, Some(1_040_000), Some(0)), "never more than there is");
    (plan.money.pays, plan.money.no_pays) = (None, Some("not-known".to_owned()));
    assert_eq!(shown(&plan), (all, None, None));
    plan.money.no_pays = Some(PAYS_NOTHING.to_owned());
    assert_eq!(shown(&plan), (all, Some(0), Some(1_040_000)));
}

#[test]
fn a_contribution_in_percent_is_right_to_the_penny() {
    use crate::content::Contribution;
    let content = Content::built_in();
    let plan = answered(&[("wash", "d"), ("meals", "c")]);
    // Of £82.91 for a week; half a penny goes up.
    for (percent, pays) in [
        (0, 0),
        (1, 1),
        (5, 4),
        (1_250, 1_036),
        (1_500, 1_244),
        (3_333, 2_763),
        (5_000, 4_146),
        (10_000, 8_291),
    ] {
        let mut pack = real(&content);
        pack.rules.contribution = Contribution::Percent(percent);
        let guess = guess(&plan, &content, &pack).expect("an amount");
        assert_eq!(guess.contribution, Some(Pence(pays)), "{percent} hundredths of a percent");
        assert_eq!(guess.share(), Some(Pence(8_291 - pays)), "both together are all of it");
    }
}
