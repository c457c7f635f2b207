use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::record::id_after;

const MUM: PersonId = PersonId::Other(Uuid::from_u128(7));
const PATHS: [&str; 15] = [
    "name",
    "life/eat",
    "life/eat/hard/hurts",
    "life/toilet",
    "life/safe",
    "goal/eat/on",
    "about/likes/like-kind",
    "setting/size",
    "feel/area-body",
    "feel/area-money",
    "feel/toilet",
    "shows/yes/nod",
    "chart/r1/means",
    "sort/00000000-0000-7000-8000-000000000001/at/area-money",
    "decision/d1/on",
];

// One press: in which sitting, by whom, on which path, and what.
type Press = (u128, usize, usize, usize);

fn presses() -> impl Strategy<Value = Vec<Press>> {
    prop::collection::vec((1..5u128, 0..3usize, 0..PATHS.len(), 0..5usize), 0..30).prop_map(|mut all| {
        all.sort_by_key(|press| press.0);
        all
    })
}

fn said(presses: &[Press]) -> Vec<Statement> {
    let mut log = Log::new();
    for (at, (sitting, by, path, value)) in presses.iter().enumerate() {
        let by = [PersonId::Me, MUM, PersonId::Program][*by];
        let path = Path::from(PATHS[*path]);
        let value = match value {
            0 => Value::Gone,
            1 => Value::Yes,
            2 => Value::Pick("a".into()),
            3 => Value::Pick("later".into()),
            _ => Value::Words("tea".into()),
        };
        let now = Timestamp::from_millisecond(1_795_168_800_000 + at as i64).expect("a time");
        let supersedes = log.to_supersede(&path, by);
        let id = id_after(supersedes.iter().copied().max(), now, at as u64).expect("an id");
        let sitting = Uuid::from_u128(*sitting);
        let new = Statement::pressed(id, path, value, now);
        log.add(Statement { sitting, by, entered_by: by, supersedes, ..new });
    }
    log.statements().to_vec()
}

// What stands after these changes.
fn applied(mut heads: Heads, changes: &[Change]) -> Heads {
    for change in changes {
        assert_eq!(heads.remove(&change.path).unwrap_or_default(), change.then, "that is what stood there");
        if !change.now.is_empty() {
            heads.insert(change.path.clone(), change.now.clone());
        }
    }
    heads
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn what_stood_then_and_what_changed_make_what_stands_now(presses in presses(), cut in 0..6u128, at in 0..30usize) {
        let all = said(&presses);
        let log: Log = all.iter().cloned().collect();
        let before = all.get(at).map_or(Uuid::max(), |statement| statement.id);
        for then in [SinceWhen::Sitting(Uuid::from_u128(cut)), SinceWhen::Before(before)] {
            let changes = since(&log, then);
            prop_assert_eq!(applied(heads(&log_then(&log, then)), &changes), heads(&log));
        }
        prop_assert_eq!(since(&log, SinceWhen::Sitting(Uuid::max())), Vec::new(), "since now nothing changed");
        let last = sittings_before(&log, Uuid::max());
        if let Some(newest) = last.first() {
            prop_assert_eq!(since(&log, SinceWhen::Sitting(*newest)), Vec::new());
        }
    }

    #[test]
    fn the_order_of_arrival_makes_no_difference(presses in presses(), cut in 0..6u128, turn in 0..30usize) {
        let mut all = said(&presses);
        let then = SinceWhen::Sitting(Uuid::from_u128(cut));
        let log: Log = all.iter().cloned().collect();
        let plain = since(&log, then);
        let turn = turn.min(all.len());
        all.rotate_left(turn);
        all.reverse();
        let log: Log = all.into_iter().collect();
        prop_assert_eq!(since(&log, then), plain);
    }

    #[test]
    fn nothing_about_safety_is_told_and_of_what_is_private_only_the_topic(presses in presses(), cut in 0..6u128) {
        let content = Content::built_in();
        let all = said(&presses);
        let told = |statements: Vec<Statement>| {
            let log: Log = statements.into_iter().collect();
            let plan = Plan::from_log(&log);
            changed(&since(&log, SinceWhen::Sitting(Uuid::from_u128(cut))), &plan, &content)
        };
        let whole = told(all.clone());
        for (topic, changed) in &whole {
            let private = match topic {
                ChangeTopic::Question(_, id) => id == "toilet",
                ChangeTopic::Area(_, id) => id == "area-money",
                ChangeTopic::Mat => {
                    prop_assert!(false, "only a private card was put");
                    false
                }
                _ => false,
            };
            prop_assert_eq!(private, *changed == Changed::Private);
        }
        let without = all.into_iter().filter(|statement| statement.path.as_str() != "life/safe").collect();
        prop_assert_eq!(told(without), whole, "whatever was said about safety, this is the same");
    }
}

#[test]
fn each_kind_of_change_is_told() {
    let content = Content::built_in();
    let mut log = Log::new();
    let mut say = |sitting: u128, by: PersonId, path: &str, value: Value| {
        let (path, at) = (Path::from(path), log.len());
        let supersedes = log.to_supersede(&path, by);
        let now = Timestamp::from_millisecond(1_795_168_800_000 + at as i64).expect("a time");
        let id = id_after(None, now, at as u64).expect("an id");
        let new = Statement::pressed(id, path, value, now);
        log.add(Statement { sitting: Uuid::from_u128(sitting), by, entered_by: by, supersedes, ..new });
    };
    let pick = |id: &str| Value::Pick(id.into());
    for (path, value) in [
        ("name", Value::Words("Sam".into())),
        ("life/eat", pick("a")),
        ("life/shop", pick("b")),
        ("life/wash", pick("b")),
        ("life/dress", pick("later")),
        ("life/tell", pick("b")),
        ("goal/wash/on", Value::Yes),
        ("goal/job/on", Value::Yes),
        ("decision/home/on", Value::Yes),
        ("decision/work/on", Value::Yes),
        ("shows/yes/nod", Value::Yes),
    ] {
        say(1, PersonId::Me, path, value);
    }
    for (by, path, value) in [
        (PersonId::Me, "name", Value::Words("Sam".into())),
        (PersonId::Me, "life/eat", pick("c")),
        (PersonId::Me, "life/shop", Value::Gone),
        (PersonId::Me, "life/wash/bad-day", pick("d")),
        (PersonId::Me, "life/dress", pick("b")),
        (PersonId::Me, "life/meals", pick("later")),
        (PersonId::Me, "life/toilet", pick("d")),
        (PersonId::Me, "life/safe", pick("some")),
        (MUM, "life/tell", pick("d")),
        (PersonId::Me, "goal/wash/who/family", Value::Yes),
        (PersonId::Me, "goal/job/on", Value::Gone),
        (PersonId::Me, "goal/fun/on", Value::Yes),
        (PersonId::Me, "goal/mood/who/family", Value::Yes),
        (PersonId::Me, "feel/area-body", pick("middle")),
        (PersonId::Me, "feel/eat", pick("good")),
        (PersonId::Me, "feel/area-money", pick("hard")),
        (PersonId::Me, "sort/s1/at/area-body", pick("good")),
        (PersonId::Me, "sort/s1/at/area-money", pick("hard")),
        (MUM, "shows/yes/smile", Value::Yes),
        (MUM, "decision/home/why", Value::Words("The doctor said so.".into())),
        (PersonId::Me, "decision/work/on", Value::Gone),
        (PersonId::Me, "decision/trip/on", Value::Yes),
    ] {
        say(2, by, path, value);
    }
    let plan = Plan::from_log(&log);
    let told = changed(&since(&log, SinceWhen::Sitting(Uuid::from_u128(1))), &plan, &content);
    let name = |topic: &ChangeTopic| match topic {
        ChangeTopic::Question(_, id) | ChangeTopic::Goal(id) | ChangeTopic::Area(_, id) => id.clone(),
        ChangeTopic::Decision(id) => format!("{id} is decided"),
        other => format!("{other:?}"),
    };
    let told: Vec<(String, Changed)> =
        told.iter().map(|(topic, changed)| (name(topic), changed.clone())).collect();
    let expected = [
        ("Talk", Changed::View),
        ("area-body", Changed::New(None)),
        ("area-money", Changed::Private),
        ("eat", Changed::Other("a".into(), "c".into())),
        ("shop", Changed::Gone),
        ("wash", Changed::More),
        ("dress", Changed::New(Some("b".into()))),
        ("toilet", Changed::Private),
        ("tell", Changed::View),
        ("Mat", Changed::New(None)),
        ("fun", Changed::New(None)),
        ("job", Changed::Gone),
        ("wash", Changed::More),
        ("home is decided", Changed::View),
        ("trip is decided", Changed::New(None)),
        ("work is decided", Changed::Gone),
    ];
    let expected = expected.map(|(topic, changed)| (topic.to_owned(), changed));
    for (told, expected) in told.iter().zip(&expected) {
        assert_eq!(told, expected);
    }
    assert_eq!(told.len(), expected.len());
}
