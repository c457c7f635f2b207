//! Leaving at once: nothing holds it up, and nothing that was typed is lost.

use super::*;
use crate::plan::Entry;
use crate::record::Value;

fn more(session: &Session) -> Option<String> {
    session.plan().answer("toilet").and_then(|answer| answer.more.clone())
}

fn leave(session: &mut Session) {
    assert_eq!(session.act(Act::LeaveNow, &now()), Ok(Vec::new()));
    assert_eq!((session.place(), session.trouble(), session.file()), (&Place::Start, None, None));
    assert!(session.drafts.is_empty());
}

#[test]
fn what_is_typed_is_saved_on_the_way() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::MoreWords("toilet".into()));
    session.typed("My uncle");
    leave(&mut session);
    assert!(session.left.is_empty());
    press(&mut session, "plan-0");
    assert_eq!(more(&session).as_deref(), Some("My uncle"));
    // On the first screen there is nothing to leave.
    leave(&mut session);
    leave(&mut session);
}

#[test]
fn what_can_not_be_saved_is_kept_and_saved_later_without_a_word() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::MoreWords("toilet".into()));
    session.open.as_ref().expect("a plan").store.limit(true);
    let text = typed_until_not_saved(&mut session);
    assert_eq!(session.screen().saved, Saved::No);
    // No trouble stands in the way, and another plan does not get the words.
    leave(&mut session);
    press(&mut session, "start-new");
    assert!(session.drafts.is_empty());
    leave(&mut session);
    press(&mut session, "plan-0");
    press(&mut session, "bar-next");
    assert_eq!(session.trouble(), None);
    assert_eq!(more(&session).as_deref(), Some(text.trim()));
}

fn plans(session: &Session) -> usize {
    crate::store::list_plans(&session.folders().plans).len()
}

#[test]
fn a_plan_in_which_nothing_was_said_is_not_kept_when_it_is_left() {
    for way in [vec!["bar-back"], vec!["bar-pause", "pause-start"], vec!["bar-pause", "pause-close"]] {
        let (_home, mut session) = session();
        press(&mut session, "start-new");
        assert_eq!(plans(&session), 1);
        // How the program is, and who is here, says nothing yet.
        press(&mut session, "ready-sound-on");
        at(&mut session, Place::Ready(Ready::Who));
        press(&mut session, "ready-who-family");
        if way.len() == 1 {
            at(&mut session, Place::Ready(Ready::Sound));
            session.road = Road::at(Place::Ready(Ready::Sound));
        }
        for id in &way {
            press(&mut session, id);
        }
        assert_eq!(plans(&session), 0, "{way:?}");
        assert_eq!(std::fs::read_dir(&session.folders().plans).expect("a folder").count(), 0, "{way:?}");
    }
}

#[test]
fn a_plan_in_which_anything_was_said_by_anybody_stays() {
    let said: [(&str, Value); 9] = [
        ("name", Value::Words("Jo".into())),
        ("face", Value::Pick("face-01".into())),
        ("life/eat", Value::Pick("later".into())),
        ("life/eat/note", Value::Words("He eats well.".into())),
        ("hard/name", Value::Yes),
        ("helper/name", Value::Words("Aisha".into())),
        ("sitting/00000000-0000-0000-0000-000000000000/apart", Value::Pick("skip".into())),
        ("a/path/of/a/newer/program", Value::Yes),
        ("example", Value::Yes),
    ];
    for (path, value) in said {
        for gone in [false, true] {
            let (_home, mut session) = session();
            press(&mut session, "start-new");
            let by_helper = Entry { entered_by: PersonId::Program, ..Entry::PRESSED };
            session.record_as(vec![(path.into(), value.clone())], by_helper, &now()).expect("saved");
            if gone {
                // Taken back: that it was said stays.
                session.record_as(vec![(path.into(), Value::Gone)], by_helper, &now()).expect("saved");
            }
            session.act(Act::Leave, &now()).expect("left");
            assert_eq!(plans(&session), 1, "{path} {gone}");
        }
    }
}

#[test]
fn a_plan_of_another_folder_and_what_is_in_the_file_alone_stay() {
    let (home, mut session) = session();
    // Brought from elsewhere: not ours to take away, though it is empty.
    let elsewhere = home.path().join("stick.myplan");
    drop(crate::store::Store::create(&elsewhere).expect("a plan"));
    session.open_file(&elsewhere, &now());
    session.act(Act::Leave, &now()).expect("left");
    assert!(elsewhere.is_file());
    // An empty plan of ours that is opened again and left goes then, so that nobody is left with it.
    let ours = crate::store::new_plan_path(&session.folders().plans);
    drop(crate::store::Store::create(&ours).expect("a plan"));
    session.open_file(&ours, &now());
    session.act(Act::Leave, &now()).expect("left");
    assert!(!ours.exists());
}

#[test]
fn how_it_looks_on_the_first_screen_is_how_a_new_plan_looks() {
    let (_home, mut session) = session();
    press(&mut session, "bar-looks");
    press(&mut session, "my-settings-size");
    press(&mut session, "ready-size-s150");
    session.act(Act::Back, &now()).expect("back");
    session.act(Act::Back, &now()).expect("back");
    assert_eq!(session.place(), &Place::Start);
    press(&mut session, "start-new");
    assert_eq!(session.plan().settings.id(Knob::Size), "s150");
    // And in the next one, also when nothing was said in this.
    session.act(Act::Leave, &now()).expect("left");
    press(&mut session, "start-new");
    assert_eq!(session.plan().settings.id(Knob::Size), "s150");
}
