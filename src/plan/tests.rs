use jiff::Timestamp;
use uuid::Uuid;

use super::*;
use crate::record::{Log, Statement, Value};

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
        let _ = log.add(Statement {
            id: Uuid::from_u128(at as u128 + 1),
            supersedes: log.to_supersede(&path, Role::Person),
            path,
            value: value.clone(),
            said_by: Role::Person,
            how: How::Pressed,
            entered_by: Role::Person,
            at: Timestamp::UNIX_EPOCH,
        });
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
    other.said_by = Role::Family;
    other.value = Value::Pick("d".into());
    assert!(log.add(other));
    let plan = Plan::from_log(&log);
    let answer = plan.answer("wash").expect("an answer");
    assert_eq!(answer.views.len(), 2);
    assert_eq!(answer.option(), Some("b"));
}

#[test]
fn who_presses_follows_from_who_is_here_and_how() {
    let cases = [
        (None, None, Role::Person, How::Pressed),
        (Some("alone"), Some("say"), Role::Person, How::Pressed),
        (Some("family"), None, Role::Person, How::Pressed),
        (Some("family"), Some("press"), Role::Person, How::Pressed),
        (Some("family"), Some("sign"), Role::Family, How::Signed),
        (Some("staff"), Some("body"), Role::Staff, How::Observed),
        (Some("advocate"), Some("point"), Role::Advocate, How::Pointed),
        (Some("friend"), Some("say"), Role::Friend, How::Said),
    ];
    for (who, how, role, way) in cases {
        let company = Company { who: who.map(Into::into), how: how.map(Into::into) };
        assert_eq!(company.entry(), (role, way), "{who:?} {how:?}");
    }
}

#[test]
fn unknown_settings_change_nothing() {
    let plan = plan_of(&[
        ("setting/size", Value::Pick("s150".into())),
        ("setting/colours", Value::Pick("pink".into())),
        ("setting/sound", Value::Pick("off".into())),
    ]);
    assert_eq!(plan.settings.text(), 150);
    assert_eq!(plan.settings.id(Knob::Colours), "standard");
    assert!(!plan.settings.on(Knob::Sound));
}

#[test]
fn what_was_seen_is_kept_round_by_round() {
    let plan = plan_of(&[
        ("seen/life/wash/0/a", Value::Pick("yes".into())),
        ("seen/life/wash/1/a", Value::Pick("no".into())),
        ("shows/yes", Value::Words("She smiles.".into())),
    ]);
    assert_eq!(plan.seen_rounds("life/wash"), 2);
    assert_eq!(plan.seen_rounds("life/was"), 0);
    assert_eq!(plan.seen[&seen_path("life/wash", 1, "a")], "no");
    assert_eq!(plan.shows_yes.as_deref(), Some("She smiles."));
}
