//! Taking back what was said last.

use super::*;
use crate::record::{Follow, Value};

fn take_back(session: &mut Session) {
    let _ = session.act(Act::TakeBack, &now());
}

fn answer(session: &Session, id: &str) -> Option<String> {
    session.plan().answer(id).and_then(|answer| answer.option()).map(str::to_owned)
}

fn wash() -> Place {
    Place::Question("wash".into())
}

#[test]
fn answers_are_taken_back_one_after_the_other_by_new_statements() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, wash());
    for id in ["q-wash-c", "q-wash-d", "q-wash-d"] {
        press(&mut session, id);
    }
    press(&mut session, "bar-next");
    let there = session.place().clone();
    assert_ne!(there, wash());
    let before = session.log().expect("a log").len();
    // The second press of the same answer changed nothing, so the one before it is taken back.
    take_back(&mut session);
    assert_eq!((session.place(), answer(&session, "wash").as_deref()), (&wash(), Some("c")));
    let log = session.log().expect("a log");
    assert_eq!(log.len(), before + 1, "said anew; nothing is gone from the record");
    take_back(&mut session);
    assert_eq!(answer(&session, "wash"), None);
    // Nothing is left that this sitting said.
    let before = session.log().expect("a log").len();
    take_back(&mut session);
    assert_eq!(session.log().expect("a log").len(), before);
    // It is on the disk like any answer.
    let file = session.file().expect("a file").to_path_buf();
    drop(session.open.take());
    let (_store, log) = Store::open(&file).expect("opens");
    assert_eq!(Plan::from_log(&log).answer("wash").and_then(|answer| answer.option()), None);
}

#[test]
fn a_press_that_said_several_things_is_taken_back_whole() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Cards(List::Likes));
    press(&mut session, "like-kind");
    let said = |session: &Session| {
        let log = session.log().expect("a log");
        let heads = log.paths().flat_map(|path| log.heads(path.as_str()));
        let mut said: Vec<_> = heads
            .filter(|head| head.value != Value::Gone)
            .map(|head| (head.path.as_str().to_owned(), head.value.clone()))
            .collect();
        said.sort_by(|one, other| one.0.cmp(&other.0));
        said
    };
    let before = said(&session);
    press(&mut session, "like-funny");
    assert_ne!(said(&session), before);
    take_back(&mut session);
    assert_eq!(said(&session), before);
}

#[test]
fn settings_are_taken_back_too() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    session.set(Knob::Size, "s200", &now());
    assert_eq!(session.plan().settings.id(Knob::Size), "s200");
    take_back(&mut session);
    assert_eq!(session.plan().settings.id(Knob::Size), "system");
}

#[test]
fn consent_who_is_here_and_typed_words_are_never_taken_back_by_a_key() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let count = |session: &Session| session.log().expect("a log").len();
    let unchanged = |session: &mut Session, what: &str| {
        let before = count(session);
        take_back(session);
        assert_eq!(count(session), before, "{what}");
    };
    unchanged(&mut session, "what was set before the plan was made");
    at(&mut session, wash());
    press(&mut session, "q-wash-c");
    // Each of these also ends what was said before: nothing behind it comes back by surprise.
    at(&mut session, Place::Name);
    session.typed("Sam");
    press(&mut session, "bar-next");
    unchanged(&mut session, "typed words");
    assert_eq!(session.plan().name.as_deref(), Some("Sam"));
    at(&mut session, wash());
    press(&mut session, "q-wash-d");
    at(&mut session, Place::Ready(Ready::Who));
    press(&mut session, "ready-who-family");
    unchanged(&mut session, "who is here");
    at(&mut session, wash());
    press(&mut session, "q-wash-c");
    at(&mut session, Place::ShareWho);
    press(&mut session, "share-who-family");
    unchanged(&mut session, "who gets it");
    at(&mut session, Place::ShareWhat);
    press(&mut session, "share-what-all");
    unchanged(&mut session, "what is shared");
    at(&mut session, Place::ShareAgree);
    press(&mut session, "share-agree-yes");
    unchanged(&mut session, "consent");
    assert_eq!(answer(&session, "wash").as_deref(), Some("c"));
}

#[test]
fn no_key_brings_a_private_question_back() {
    let content = Content::built_in();
    let private: Vec<String> =
        content.questions.iter().filter(|q| q.ask.private).map(|q| q.id.clone()).collect();
    assert!(private.len() >= 5, "{private:?}");
    let mut places: Vec<Place> = private.into_iter().map(Place::Question).collect();
    // Needs that are spoken of together, and areas that answer a private question too.
    let money = || "area-money".to_owned();
    places.extend([Place::After(money(), Follow::Hard), Place::After(money(), Follow::Helper)]);
    places.extend([Place::Area("food".into()), Place::Area("out".into())]);
    for place in places {
        let (_home, mut session) = session();
        press(&mut session, "start-new");
        at(&mut session, wash());
        press(&mut session, "q-wash-c");
        at(&mut session, place.clone());
        let screen = session.screen();
        let says = |item: &&crate::screen::Item| matches!(item.act, Act::Record(_));
        let first = screen.items.iter().find(says).map(|item| item.id.clone()).expect("an answer");
        let before = session.log().map(Log::len);
        press(&mut session, &first);
        let said = session.log().map(Log::len);
        assert!(said > before, "{place:?}");
        at(&mut session, Place::Map);
        take_back(&mut session);
        assert_eq!((session.place(), session.log().map(Log::len)), (&Place::Map, said), "{place:?}");
    }
}

#[test]
fn what_can_not_be_saved_is_not_taken_back_and_can_be_tried_again() {
    let (home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, wash());
    press(&mut session, "q-wash-c");
    let plans = session.folders().plans.clone();
    std::fs::rename(&plans, home.path().join("elsewhere")).expect("moved");
    take_back(&mut session);
    assert!(session.trouble().is_some());
    assert_eq!(answer(&session, "wash").as_deref(), Some("c"));
    std::fs::rename(home.path().join("elsewhere"), &plans).expect("moved");
    let _ = session.act(Act::Again, &now());
    assert_eq!((answer(&session, "wash"), session.place()), (None, &wash()));
}
