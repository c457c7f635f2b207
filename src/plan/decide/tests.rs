use jiff::Timestamp;
use uuid::Uuid;

use super::*;
use crate::content::Content;
use crate::plan::tests::plan_of;
use crate::plan::{Prompt, State, findings, letter_says};
use crate::record::{Log, Statement};

const MUM: PersonId = PersonId::Other(Uuid::from_u128(7));
const STAFF: PersonId = PersonId::Other(Uuid::from_u128(8));

fn log_of(said: &[(&str, Value, PersonId)]) -> Log {
    let mut log = Log::new();
    for (at, (path, value, by)) in said.iter().enumerate() {
        let path = Path::from(*path);
        let id = Uuid::from_u128(at as u128 + 1);
        let pressed = Statement::pressed(id, path, value.clone(), Timestamp::UNIX_EPOCH);
        let supersedes = log.to_supersede(&pressed.path, *by);
        log.add(Statement { by: *by, entered_by: *by, supersedes, ..pressed });
    }
    log
}

fn pick(id: &str) -> Value {
    Value::Pick(id.into())
}

#[test]
fn decisions_keep_their_order_and_one_that_is_taken_away_is_nowhere() {
    let said = [
        ("decision/b/about", pick("home")),
        ("decision/b/on", Value::Yes),
        ("decision/a/words", Value::Words("a cat".into())),
        ("decision/a/on", Value::Yes),
    ];
    let plan = plan_of(&said);
    assert_eq!(plan.decisions().iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(plan.decision("a").and_then(|of| of.words.as_deref()), Some("a cat"));
    let gone = [&said[..], &[("decision/b/on", Value::Gone)]].concat();
    let plan = plan_of(&gone);
    assert_eq!(plan.decisions().iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["a"]);
    assert!(plan.decision("b").is_none());
}

#[test]
fn what_a_helper_saw_stands_beside_what_the_person_showed_and_never_in_its_place() {
    let said = [
        ("decision/a/on", Value::Yes, PersonId::Me),
        ("decision/a/showed", pick("want"), MUM),
        ("decision/a/showed", pick("not"), PersonId::Me),
        ("decision/a/showed", pick("want"), STAFF),
        ("decision/a/why", Value::Words("one".into()), MUM),
        ("decision/a/why", Value::Words("two".into()), STAFF),
        ("decision/a/why", Value::Words("one and a half".into()), MUM),
    ];
    let plan = Plan::from_log(&log_of(&said));
    let decision = plan.decision("a").expect("a decision");
    let showed: Vec<_> = decision.showed.iter().map(|said| (said.by, said.what.as_str())).collect();
    assert_eq!(showed, [(PersonId::Me, "not"), (MUM, "want"), (STAFF, "want")]);
    assert_eq!(said_by(&decision.why, MUM).map(|said| said.what.as_str()), Some("one and a half"));
    assert_eq!(decision.why.len(), 2);
    // Nobody is here but the person: their own view is the one on their screen.
    let shown = crate::record::Subject::Decision("a", DecisionPart::Showed);
    assert_eq!(plan.picked(shown), Some("not"));
}

#[test]
fn where_somebody_else_decides_the_check_asks_for_the_reasons() {
    let content = Content::built_in();
    let mut said =
        vec![("decision/a/on", Value::Yes, PersonId::Me), ("decision/a/who", pick("me"), PersonId::Me)];
    let found = |said: &[_]| {
        let all = findings(&Plan::from_log(&log_of(said)), &content);
        all.into_iter().find(|found| found.id == "decide").map(|found| (found.state, found.decision))
    };
    assert_eq!(found(&said), None);
    // Also where only a helper says so.
    said.push(("decision/a/who", pick("other"), MUM));
    assert_eq!(found(&said), Some((State::Missing, Some("a".into()))));
    said.push(("decision/a/why", Value::Words("because".into()), MUM));
    assert_eq!(found(&said), Some((State::Missing, Some("a".into()))));
    said.push(("decision/a/least", Value::Words("a visit first".into()), MUM));
    assert_eq!(found(&said), Some((State::There, None)));
    said.push(("decision/a/on", Value::Gone, PersonId::Me));
    assert_eq!(found(&said), None);
}

#[test]
fn the_council_must_look_where_one_thing_is_very_hard_and_nobody_suitable_helps() {
    let cases: [(&[(&str, &str)], Prompt); 9] = [
        (&[], Prompt::CanAsk),
        (&[("keep", "yes")], Prompt::CanAsk),
        (&[("keep", "yes"), ("somebody", "yes")], Prompt::CanAsk),
        (&[("keep", "yes"), ("somebody", "not-sure")], Prompt::CanAsk),
        (&[("keep", "yes"), ("somebody", "no")], Prompt::Must),
        (&[("keep", "no"), ("somebody", "no")], Prompt::CanAsk),
        (&[("tell", "yes"), ("somebody", "yes"), ("stay", "care-home")], Prompt::Must),
        (&[("stay", "hospital"), ("somebody", "no")], Prompt::CanAsk),
        (&[("weigh", "yes"), ("somebody", "yes"), ("dispute", "yes")], Prompt::Must),
    ];
    for (answers, wanted) in cases {
        let said: Vec<(String, Value)> =
            answers.iter().map(|(part, id)| (format!("advocate/{part}"), pick(id))).collect();
        let said: Vec<_> = said.iter().map(|(path, value)| (path.as_str(), value.clone(), MUM)).collect();
        assert_eq!(Plan::from_log(&log_of(&said)).advocate_prompt(), wanted, "{answers:?}");
    }
    // Where two see it differently the council is to look; that somebody wants an advocate is another matter.
    let said = [
        ("advocate/understand", pick("no"), MUM),
        ("advocate/understand", pick("yes"), STAFF),
        ("advocate/somebody", pick("no"), STAFF),
        ("advocate/stay", pick("hospital"), STAFF),
    ];
    let plan = Plan::from_log(&log_of(&said));
    assert_eq!((plan.advocate_prompt(), plan.advocate), (Prompt::Must, false));
    assert_eq!(letter_says(&plan), ["understand", "nobody", "hospital"]);
}
