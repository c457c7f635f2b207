//! Whatever order statements come in, and however a history is split into copies, the plan is the same.

use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

use super::Plan;
use crate::record::{Log, Path, PersonId, Statement, Value, id_after};

const MUM: PersonId = PersonId::Other(Uuid::from_u128(7));
const PEOPLE: [PersonId; 3] = [PersonId::Me, MUM, PersonId::Program];
const PATHS: [&str; 30] = [
    "feel/wash",
    "sort/00000000-0000-7000-8000-000000000001/at/wash",
    "sort/00000000-0000-7000-8000-000000000001/right",
    "name",
    "life/wash",
    "life/wash/wish",
    "life/wash/hard/pain",
    "life/wash/agreed",
    "life/wash/agreed/00000000-0000-0000-0000-000000000007",
    "life/wash/note",
    "goal/cook/on",
    "goal/fun/on",
    "goal/fun/cost",
    "about/likes/like-kind",
    "about/likes/own",
    "setting/size",
    "shows/pain",
    "shows/pain/cry",
    "chart/00000000-0000-0000-0000-000000000003/means",
    "chart/00000000-0000-0000-0000-000000000003/tell/hungry",
    "chart/00000000-0000-0000-0000-000000000003/gone",
    "decision/home/on",
    "decision/home/showed",
    "decision/home/who",
    "decision/home/why",
    "decision/home/asked/00000000-0000-0000-0000-000000000007",
    "advocate/understand",
    "share/life",
    "sitting/00000000-0000-0000-0000-000000000001/with/00000000-0000-0000-0000-000000000007",
    "person/00000000-0000-0000-0000-000000000007/role",
];

// One thing that is said: the copy it is said in (0 or 1), by whom, where and what; or the copies meet.
#[derive(Debug, Clone)]
enum Event {
    Said { copy: usize, by: usize, path: usize, value: usize, clock: i64 },
    Meet,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        9 => (0..2usize, 0..PEOPLE.len(), 0..PATHS.len(), 0..7usize, -5_000..5_000i64)
            .prop_map(|(copy, by, path, value, clock)| Event::Said { copy, by, path, value, clock }),
        1 => Just(Event::Meet),
    ]
}

fn value(which: usize) -> Value {
    match which {
        0 => Value::Yes,
        1 => Value::Gone,
        2 => Value::Pick("a".into()),
        3 => Value::Pick("family".into()),
        4 => Value::Pick("s150".into()),
        5 => Value::Words("tea".into()),
        _ => Value::Pence(500),
    }
}

// What two honest copies hold after this history. Their clocks may be wrong by seconds.
fn history(events: &[Event]) -> [Log; 2] {
    let mut copies = [Log::new(), Log::new()];
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Said { copy, by, path, value: what, clock } => {
                let log = &mut copies[*copy];
                let (path, by) = (Path::from(PATHS[*path]), PEOPLE[*by]);
                let now =
                    Timestamp::from_millisecond(1_795_168_800_000 + at as i64 * 100 + clock).expect("a time");
                let supersedes = log.to_supersede(&path, by);
                let id = id_after(supersedes.iter().copied().max(), now, at as u64 * 2 + *copy as u64)
                    .expect("an id");
                let said = Statement::pressed(id, path, value(*what), now);
                let copy = Uuid::from_u128(*copy as u128);
                log.add(Statement { copy, by, entered_by: by, supersedes, ..said });
            }
            Event::Meet => {
                let [one, two] = &mut copies;
                for statement in one.statements() {
                    two.add(statement.clone());
                }
                for statement in two.statements() {
                    one.add(statement.clone());
                }
            }
        }
    }
    copies
}

fn all(copies: &[Log; 2]) -> Vec<Statement> {
    let mut all = Vec::new();
    for statement in copies.iter().flat_map(Log::statements) {
        if !all.contains(statement) {
            all.push(statement.clone());
        }
    }
    all
}

// Hostile: links to anything, also to itself, in circles, to other paths and to other people.
fn hostile(statements: &mut [Statement], links: &[(usize, usize)]) {
    let ids: Vec<Uuid> = statements.iter().map(|statement| statement.id).collect();
    for (from, to) in links {
        if !ids.is_empty() {
            let count = ids.len();
            statements[from % count].supersedes.push(ids[to % count]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_history_in_any_order_is_the_same_plan(
        events in proptest::collection::vec(event(), 0..60),
        links in proptest::collection::vec((0..60usize, 0..60usize), 0..12),
        attack in any::<bool>(),
        order in any::<u64>(),
    ) {
        let mut statements = all(&history(&events));
        if attack {
            hostile(&mut statements, &links);
        }
        let log: Log = statements.iter().cloned().collect();
        let plan = Plan::from_log(&log);

        // Another order of arrival, folded one by one as it comes.
        let mut shuffled = statements.clone();
        let mut seed = order | 1;
        for at in (1..shuffled.len()).rev() {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            shuffled.swap(at, usize::try_from(seed % (at as u64 + 1)).unwrap_or(0));
        }
        let (mut grown, mut step_by_step) = (Log::new(), Plan::default());
        for statement in shuffled {
            let path = statement.path.clone();
            grown.add(statement);
            step_by_step.take_in(&grown, [&path]);
        }
        prop_assert_eq!(&step_by_step, &plan);
        prop_assert_eq!(grown.len(), statements.len());

        // What somebody said last on a path, and nothing of theirs takes its place, always stands.
        for path in PATHS {
            for by in PEOPLE {
                let theirs = statements.iter().filter(|s| s.path.as_str() == path && s.by == by);
                if let Some(last) = theirs.max_by_key(|s| s.id) {
                    prop_assert!(log.heads(path).any(|head| head.id == last.id), "{path} {by}");
                }
            }
        }
    }

    // Two honest copies that met hold one plan, and nothing that either said is lost.
    #[test]
    fn copies_that_met_agree(events in proptest::collection::vec(event(), 0..60)) {
        let met: Vec<Event> = events.iter().cloned().chain([Event::Meet]).collect();
        let [one, two] = history(&met);
        prop_assert_eq!(Plan::from_log(&one), Plan::from_log(&two));
        prop_assert_eq!(one.len(), two.len());
    }
}
