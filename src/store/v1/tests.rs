use super::*;
use crate::record::{How, Log, PersonId};

// One old statement a second.
fn old(said: &[(&str, Value, How, &'static str, &[usize])]) -> Vec<Old> {
    said.iter()
        .enumerate()
        .map(|(at, (path, value, how, entered_by, supersedes))| Old {
            id: Uuid::from_u128(1000 + at as u128),
            path: (*path).to_owned(),
            value: value.clone(),
            said_by: "person",
            how: *how,
            entered_by,
            at: Timestamp::from_second(1_795_168_800 + at as i64).unwrap_or_default(),
            supersedes: supersedes.iter().map(|n| Uuid::from_u128(1000 + *n as u128)).collect(),
        })
        .collect()
}

fn pick(id: &str) -> Value {
    Value::Pick(id.into())
}

fn family() -> PersonId {
    person("family")
}

// What stands on a path: whose view, what, and how.
fn stands(old: &[Old], path: &str) -> Vec<(PersonId, Value, How)> {
    let log: Log = upgraded(old).into_iter().collect();
    log.heads(path).map(|head| (head.by, head.value.clone(), head.how)).collect()
}

#[test]
fn what_was_seen_becomes_the_view_of_who_saw_it_and_a_watched_yes_stays_the_persons() {
    let how = How::Observed;
    let said = old(&[
        ("life/wash", pick("d"), how, "family", &[]),
        ("seen/life/eat/0/b", pick("yes"), how, "family", &[]),
        ("seen/life/eat/0/a", pick("no"), how, "family", &[]),
        ("life/eat", pick("b"), how, "family", &[]),
        ("seen/share/0/life", pick("no"), how, "family", &[]),
        ("share/life", Value::Gone, how, "family", &[]),
        ("agreed", Value::Words("about".into()), how, "family", &[]),
        ("life/cook", pick("a"), How::Signed, "family", &[]),
    ]);
    assert_eq!(stands(&said, "life/wash"), [(family(), pick("d"), How::Observed)]);
    assert_eq!(stands(&said, "life/eat"), [(PersonId::Me, pick("b"), How::Showed)]);
    assert_eq!(stands(&said, "share/life"), [(PersonId::Me, Value::Gone, How::Showed)]);
    assert_eq!(stands(&said, "agreed")[0].0, family(), "what is seen is no consent");
    assert_eq!(stands(&said, "life/cook"), [(PersonId::Me, pick("a"), How::Signed)]);
}

#[test]
fn an_answer_takes_the_place_of_the_persons_own_also_past_what_a_helper_saw() {
    let said = old(&[
        ("life/wash", pick("a"), How::Pressed, "person", &[]),
        ("life/wash", pick("d"), How::Observed, "family", &[0]),
        ("life/wash", pick("b"), How::Pressed, "person", &[1]),
    ]);
    let views = stands(&said, "life/wash");
    assert_eq!(views, [(family(), pick("d"), How::Observed), (PersonId::Me, pick("b"), How::Pressed)]);
}

#[test]
fn settings_and_who_was_here_are_said_by_nobody() {
    let said = old(&[
        ("setting/size", pick("s150"), How::Pressed, "person", &[]),
        ("with/who", pick("family"), How::Pressed, "person", &[]),
        ("with/how", pick("point"), How::Pressed, "person", &[]),
        ("with/who", pick("alone"), How::Pressed, "person", &[1]),
        ("opened", Value::Words("2026-11-23".into()), How::Pressed, "person", &[]),
        ("name", Value::Words("Sam".into()), How::Said, "staff", &[]),
    ]);
    assert_eq!(stands(&said, "setting/size"), [(PersonId::Program, pick("s150"), How::Pressed)]);
    let log: Log = upgraded(&said).into_iter().collect();
    let of_sittings = log.paths().filter_map(|path| path.as_str().strip_prefix("sitting/"));
    let mut kinds: Vec<&str> = of_sittings.filter_map(|path| path.split('/').nth(1)).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["alone", "began", "began", "how", "with"]);
    let sittings: BTreeSet<Uuid> = log.statements().iter().map(|s| s.sitting).collect();
    assert_eq!(sittings.len(), 2, "each opening is a sitting");
    assert!(stands(&said, "opened").is_empty() && stands(&said, "with/who").is_empty());
    // Whoever put something in is known, also where nobody said that they are here.
    let roles: Vec<_> = log.paths().filter(|path| path.as_str().ends_with("/role")).collect();
    assert_eq!(roles.len(), 2);
}

#[test]
fn goals_and_rounds_get_ids_that_copies_do_not_share_by_chance() {
    let one = old(&[
        ("goal/own-1/words", Value::Words("See the sea".into()), How::Pressed, "person", &[]),
        ("goal/own-1/on", Value::Yes, How::Pressed, "person", &[]),
        ("seen/goal/own-1/who/0/me", pick("yes"), How::Observed, "family", &[]),
    ]);
    let new = upgraded(&one);
    let goal = new
        .iter()
        .find_map(|s| s.path.as_str().strip_prefix("goal/")?.strip_suffix("/on"))
        .map(str::to_owned);
    let goal = goal.expect("a goal");
    assert!(goal.parse::<Uuid>().is_ok());
    let seen = new.iter().find(|s| s.path.as_str().starts_with("seen/")).expect("what was seen");
    let parts: Vec<&str> = seen.path.parts().collect();
    assert_eq!((parts[2], parts[3], parts[5]), (goal.as_str(), "who", "me"));
    assert!(parts[4].parse::<Uuid>().is_ok());
    assert_eq!(seen.by, family());
}

#[test]
fn two_copies_of_an_old_plan_agree_on_what_they_have_in_common() {
    let all = old(&[
        ("with/who", pick("staff"), How::Pressed, "person", &[]),
        ("life/wash", pick("a"), How::Said, "staff", &[]),
        ("life/wash", pick("b"), How::Said, "staff", &[1]),
    ]);
    let (one, two) = (upgraded(&all[..2]), upgraded(&all));
    assert_eq!(two[..one.len()], one[..]);
    // A link always leads to an id that sorts before, whatever the clocks said.
    let mut late = all.clone();
    late[0].at = Timestamp::from_second(3_000_000_000).unwrap_or_default();
    for statement in upgraded(&late) {
        assert!(statement.supersedes.iter().all(|old| *old < statement.id));
    }
    assert_eq!(stands(&late, "life/wash"), [(PersonId::Me, pick("b"), How::Said)]);
}
