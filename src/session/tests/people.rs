//! Who is here, and whose view an answer then is.

use super::*;
use crate::record::{Subject, Value};

// Somebody of the family is here, and answers are given in this way.
fn with_family(session: &mut Session, how: &str) -> PersonId {
    at(session, Place::Ready(Ready::Who));
    press(session, "ready-who-family");
    at(session, Place::Ready(Ready::How));
    press(session, &format!("ready-how-{how}"));
    session.plan().today().helper().expect("somebody")
}

fn view(session: &Session, question: &str) -> (PersonId, PersonId, How) {
    let view = session.plan().answer(question).and_then(|answer| answer.view()).cloned().expect("a view");
    (view.by, view.entered_by, view.how)
}

#[test]
fn whose_view_an_answer_is_follows_from_how_it_was_given() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let family = with_family(&mut session, "look");
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "q-wash-d");
    assert_eq!(view(&session, "wash"), (PersonId::Me, family, How::Looked));
    // What a helper only sees is the helper's view. It stands beside the person's, and is never counted.
    at(&mut session, Place::Ready(Ready::How));
    press(&mut session, "ready-how-body");
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "q-wash-a");
    at(&mut session, Place::Question("eat".into()));
    press(&mut session, "q-eat-b");
    assert_eq!(view(&session, "wash"), (PersonId::Me, family, How::Looked));
    assert_eq!(view(&session, "eat"), (family, family, How::Observed));
    let plan = session.plan();
    assert_eq!(plan.answer("wash").map(|answer| answer.views.len()), Some(2));
    assert_eq!(plan.answer("eat").and_then(|answer| answer.option()), None);
    assert!(
        crate::journey::is_done(&Place::Question("eat".into()), plan, session.content()),
        "nobody is asked for ever"
    );
}

#[test]
fn a_day_that_is_said_again_is_counted_from_then() {
    let (_home, mut session) = session();
    press(&mut session, "start-example");
    let later: Zoned = "2026-12-24T10:00:00[Europe/London]".parse().expect("a time");
    let goal = session.plan().goals[0].id.clone();
    at(&mut session, Place::Goal(goal.clone(), Step::First));
    for now in [now(), later.clone()] {
        let item = session.screen().item("goal-when-week").expect("an option").act.clone();
        let _ = session.act(item, &now);
    }
    let when = session.plan().goal(&goal).and_then(|goal| goal.when.clone()).expect("a day");
    assert_eq!(when.at, later.timestamp());
}

#[test]
fn a_setting_that_is_so_already_and_what_is_not_there_say_nothing() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let count = |session: &Session| session.log().expect("a log").len();
    at(&mut session, Place::Ready(Ready::Size));
    press(&mut session, "ready-size-s150");
    let before = count(&session);
    press(&mut session, "ready-size-s150");
    assert_eq!(count(&session), before);
    at(&mut session, Place::MoneyAmount);
    press(&mut session, "money-amount-again");
    assert_eq!(count(&session), before);
    let by = |path: &str| session.log().expect("a log").heads(path).map(|head| head.by).collect::<Vec<_>>();
    assert_eq!(by("setting/size"), [PersonId::Program], "nobody said a setting");
}

#[test]
fn who_is_here_is_asked_in_each_sitting_and_never_filled_in() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let family = with_family(&mut session, "sign");
    let first = session.plan().now;
    // A plan in which nothing was said would not be kept.
    let face = (Subject::Face.path(), Value::Pick("face-01".into()));
    session.record(vec![face], &now()).expect("saved");
    press(&mut session, "bar-pause");
    press(&mut session, "pause-start");
    press(&mut session, "plan-0");
    assert_eq!(session.place(), &Place::Ready(Ready::Who));
    let screen = session.screen();
    assert!(screen.items.iter().all(|item| !item.picked), "nobody is filled in");
    assert_eq!(screen.items[0].id, "ready-who-family", "whoever was here last time comes first");
    assert_ne!(session.plan().now, first);
    // It is asked once, and then the map is there.
    press(&mut session, "ready-who-alone");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Map);
    // Somebody comes: one press from everywhere, and back again.
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "bar-who");
    press(&mut session, "ready-who-family");
    assert!(!session.plan().today().alone, "nobody is alone with somebody");
    assert_eq!(session.plan().today().helper(), Some(family), "it is the same person as last time");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Ready(Ready::How));
    assert_eq!(session.screen().items[0].id, "ready-how-sign", "the way of last time comes first");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Question("wash".into()));
    assert_eq!(session.plan().people.len(), 1);
}

#[test]
fn two_of_a_family_are_two_people() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let mum = with_family(&mut session, "say");
    at(&mut session, Place::Ready(Ready::Who));
    press(&mut session, "ready-who-name");
    session.typed("Mum");
    press(&mut session, "bar-next");
    at(&mut session, Place::Ready(Ready::Who));
    assert_eq!(session.screen().items[0].label.text, "Mum");
    press(&mut session, "ready-who-family");
    let plan = session.plan();
    assert_eq!((plan.people.len(), plan.today().here().count()), (2, 2));
    assert_eq!(plan.today().helper(), Some(mum), "whoever came first presses");
}

#[test]
fn nothing_moves_under_the_finger_when_somebody_is_picked() {
    let (_home, mut session) = session();
    let _ = press(&mut session, "start-new");
    at(&mut session, Place::Ready(Ready::Who));
    let places = |session: &Session| {
        let screen = session.screen();
        let main = screen.items.iter().filter(|item| item.zone == crate::screen::Zone::Main);
        main.take(5).map(|item| item.id.clone()).collect::<Vec<_>>()
    };
    let before = places(&session);
    let _ = press(&mut session, "ready-who-staff");
    assert_eq!(places(&session), before);
    let _ = press(&mut session, "ready-who-staff");
    assert_eq!(places(&session), before);
    assert_eq!(session.plan().today().helper(), None);
}

#[test]
fn who_helps_is_said_where_several_are_here() {
    let (_home, mut session) = session();
    let _ = press(&mut session, "start-new");
    at(&mut session, Place::Ready(Ready::Who));
    let _ = press(&mut session, "ready-who-staff");
    let _ = press(&mut session, "ready-who-family");
    at(&mut session, Place::Ready(Ready::How));
    let lines = session.screen().lines;
    assert!(lines.iter().any(|line| line.text.starts_with("My support worker helps you")), "{lines:?}");
}

#[test]
fn the_tile_of_the_example_shows_whose_plan_it_is() {
    let (_home, mut session) = session();
    let picture =
        |session: &Session, id: &str| session.screen().item(id).and_then(|item| item.picture.clone());
    let before = picture(&session, "start-example");
    assert_eq!(before.as_deref(), Some("me~face-03+wheelchair"));
    press(&mut session, "start-example");
    session.act(Act::Leave, &now()).expect("left");
    assert_eq!(picture(&session, "plan-0"), before, "and so does the plan itself");
}
