use jiff::Timestamp;
use uuid::Uuid;

use super::*;
use crate::record::{Added, Log, Sign, Statement, Subject, Value, seen_path};

/// A plan from standing statements of the person.
pub(crate) fn plan_of(said: &[(&str, Value)]) -> Plan {
    Plan::from_log(&log_of(said))
}

/// A plan with these answers.
pub(crate) fn answered(answers: &[(&str, &str)]) -> Plan {
    let said: Vec<(String, Value)> =
        answers.iter().map(|(q, id)| (format!("life/{q}"), Value::Pick((*id).into()))).collect();
    let said: Vec<(&str, Value)> = said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
    plan_of(&said)
}

fn log_of(said: &[(&str, Value)]) -> Log {
    let mut log = Log::new();
    for (at, (path, value)) in said.iter().enumerate() {
        let path = crate::record::Path::from(*path);
        let said =
            Statement::pressed(Uuid::from_u128(at as u128 + 1), path, value.clone(), Timestamp::UNIX_EPOCH);
        let supersedes = log.to_supersede(&said.path, PersonId::Me);
        log.add(Statement { supersedes, ..said });
    }
    log
}

#[test]
fn the_last_thing_said_stands_and_gone_is_gone() {
    let plan = plan_of(&[
        ("name", Value::Words("Sam".into())),
        ("name", Value::Words(" Samira ".into())),
        ("about/likes/like-kind", Value::Yes),
        ("about/likes/like-calm", Value::Yes),
        ("about/likes/like-kind", Value::Gone),
        ("about/matters/own", Value::Words("  ".into())),
    ]);
    assert_eq!(plan.name.as_deref(), Some("Samira"));
    assert_eq!(plan.cards(List::Likes).map(|c| c.picked.len()), Some(1));
    assert_eq!(plan.cards(List::Matters), None);
}

#[test]
fn goals_keep_the_order_of_picking_and_come_back_whole() {
    let plan = plan_of(&[
        ("goal/wash/on", Value::Yes),
        ("goal/fun/on", Value::Yes),
        ("goal/wash/cost", Value::Pence(500)),
        ("goal/wash/on", Value::Gone),
        ("goal/wash/on", Value::Yes),
    ]);
    let ids: Vec<_> = plan.goals.iter().map(|goal| (goal.id.as_str(), goal.cost)).collect();
    assert_eq!(ids, [("fun", None), ("wash", Some(Pence(500)))]);
}

#[test]
fn two_views_are_both_kept_and_the_persons_comes_first() {
    let mut log = log_of(&[("life/wash", Value::Pick("b".into()))]);
    let mut other = log.statements()[0].clone();
    other.id = Uuid::from_u128(99);
    other.by = PersonId::Other(Uuid::from_u128(7));
    other.value = Value::Pick("d".into());
    assert_eq!(log.add(other), Added::New);
    let plan = Plan::from_log(&log);
    let answer = plan.answer("wash").expect("an answer");
    assert_eq!(answer.views.len(), 2);
    assert_eq!(answer.option(), Some("b"));
}

#[test]
fn whose_view_it_is_follows_from_who_is_here_and_how() {
    let mum = Uuid::from_u128(7);
    let helper = PersonId::Other(mum);
    let cases = [
        (false, None, PersonId::Me, How::Pressed, PersonId::Me),
        // Nobody is here who could have watched.
        (false, Some("body"), PersonId::Me, How::Pressed, PersonId::Me),
        (true, None, PersonId::Me, How::Pressed, PersonId::Me),
        (true, Some("press"), PersonId::Me, How::Pressed, PersonId::Me),
        (true, Some("say"), PersonId::Me, How::Said, helper),
        (true, Some("sign"), PersonId::Me, How::Signed, helper),
        (true, Some("point"), PersonId::Me, How::Pointed, helper),
        (true, Some("look"), PersonId::Me, How::Looked, helper),
        (true, Some("device"), PersonId::Me, How::Device, helper),
        // What is only seen or thought is the helper's own view.
        (true, Some("body"), helper, How::Observed, helper),
        (true, Some("think"), helper, How::Interpreted, helper),
    ];
    for (here, option, by, how, entered_by) in cases {
        let present = here.then_some(Present { person: mum, here: true, said: mum });
        let sitting = Sitting {
            people: present.into_iter().collect(),
            how: option.map(Into::into),
            ..Sitting::default()
        };
        let entry = Entry { by, how, entered_by, sure: Sure::NotAsked };
        assert_eq!(sitting.entry(), entry, "{here} {option:?}");
    }
    assert_eq!(Entry::PRESSED.watched(helper).by, PersonId::Me);
    assert_eq!(Entry::PRESSED.seen(helper).by, helper);
}

#[test]
fn unknown_settings_change_nothing() {
    let plan = plan_of(&[
        ("setting/size", Value::Pick("s150".into())),
        ("setting/colours", Value::Pick("tartan".into())),
        ("setting/sound", Value::Pick("off".into())),
    ]);
    assert_eq!(plan.settings.text(Computer::default()), 150);
    assert_eq!(plan.settings.id(Knob::Colours), "system");
    assert!(!plan.settings.on(Knob::Sound));
}

#[test]
fn what_was_seen_is_kept_round_by_round() {
    let at = |round| seen_path(&"life/wash".into(), Uuid::from_u128(round), "a");
    let plan = plan_of(&[
        (at(1).as_str(), Value::Pick("yes".into())),
        (at(2).as_str(), Value::Pick("no".into())),
        ("shows/yes", Value::Words("She smiles.".into())),
    ]);
    assert_eq!(plan.seen_rounds(&"life/wash".into()), 2);
    assert_eq!(plan.seen_rounds(&"life/was".into()), 0);
    assert_eq!(plan.seen[at(2).as_str()], "no");
    assert_eq!(plan.typed(Subject::Shows(Sign::Yes)), Some("She smiles."));
}

#[test]
fn where_copies_differ_the_person_is_asked_and_one_answer_settles_it() {
    let mut log = log_of(&[("life/wash", Value::Pick("b".into()))]);
    let mut other = log.statements()[0].clone();
    other.id = Uuid::from_u128(50);
    other.value = Value::Pick("d".into());
    assert_eq!(log.add(other.clone()), Added::New);
    let plan = Plan::from_log(&log);
    let answer = plan.answer("wash").expect("answers");
    assert!(answer.differs() && plan.differs.contains("life/wash"));
    assert_eq!((answer.option(), answer.is_given(), answer.is_counted()), (None, false, false));
    other.id = Uuid::from_u128(60);
    other.supersedes = log.to_supersede(&other.path, PersonId::Me);
    assert_eq!(log.add(other), Added::New);
    let plan = Plan::from_log(&log);
    assert_eq!(plan.answer("wash").and_then(Answer::option), Some("d"));
    assert!(plan.differs.is_empty());
}

#[test]
fn what_those_who_answered_agreed_on_counts_before_all_else() {
    let plan =
        plan_of(&[("life/wash", Value::Pick("b".into())), ("life/wash/agreed", Value::Pick("c".into()))]);
    assert_eq!(plan.answer("wash").and_then(Answer::option), Some("c"));
}
