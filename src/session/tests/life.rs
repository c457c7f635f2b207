//! My life now: areas, what follows a need, “Not sure”, and the first question of all.

use super::*;
use crate::journey;
use crate::record::{Follow, Subject};
use crate::screen::{Kind, Zone};

fn ids(session: &Session, zone: Zone) -> Vec<String> {
    let screen = session.screen();
    screen.items.iter().filter(|item| item.zone == zone).map(|item| item.id.clone()).collect()
}

fn asked(session: &Session, id: &str) -> bool {
    journey::road(session.plan(), session.content()).contains(&Place::Question(id.into()))
}

fn after(id: &str, follow: Follow) -> Place {
    Place::After(id.into(), follow)
}

#[test]
fn what_goes_well_is_said_by_one_press_and_taken_back_by_one() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    // This one was answered by itself before.
    at(&mut session, Place::Question("dress".into()));
    press(&mut session, "q-dress-c");
    at(&mut session, Place::Area("body".into()));
    press(&mut session, "area-body-self");
    for id in ["wash", "dress", "toilet"] {
        assert_eq!(session.plan().answer(id).and_then(|answer| answer.option()), Some("a"), "{id}");
        assert!(!asked(&session, id), "{id}");
    }
    for other in ["area-body-some", "area-body-not-sure"] {
        press(&mut session, "area-body-self");
        press(&mut session, other);
        for id in ["wash", "dress", "toilet"] {
            // What is not said is never “no help”.
            assert_eq!(session.plan().answer(id).and_then(|answer| answer.option()), None, "{other}: {id}");
            assert!(asked(&session, id), "{other}: {id}");
        }
    }
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Area("home".into()), "the next areas");
    assert!(asked(&session, "alone") && asked(&session, "safe"), "no area answers these");
}

#[test]
fn nobody_looks_after_anybody_by_one_press() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Area("care".into()));
    press(&mut session, "area-care-self");
    let option = |id: &str| session.plan().answer(id).and_then(|answer| answer.option()).map(str::to_owned);
    assert_eq!((option("child").as_deref(), option("carer").as_deref()), (Some("n"), Some("n")));
}

#[test]
fn who_helps_elsewhere_is_offered_first_and_nothing_moves_under_a_finger() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("eat".into()));
    press(&mut session, "q-eat-c");
    at(&mut session, after("eat", Follow::Helper));
    let usual = ids(&session, Zone::Main);
    press(&mut session, "helper-heading-nurse");
    press(&mut session, "helper-heading-friend");
    assert_eq!(ids(&session, Zone::Main), usual, "what is picked here moves nothing");
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "q-wash-c");
    at(&mut session, after("wash", Follow::Helper));
    let here = ids(&session, Zone::Main);
    assert_eq!(here[..2], ["helper-heading-friend", "helper-heading-nurse"]);
    assert_eq!(here.len(), usual.len());
    assert!(session.screen().items.iter().all(|item| !item.picked), "offered, and not answered for anybody");
    press(&mut session, "helper-heading-paid");
    press(&mut session, "going-heading-yes");
    assert_eq!(ids(&session, Zone::Main), here);
}

#[test]
fn not_sure_speaks_of_what_has_no_answer_and_takes_nothing_away() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "q-wash-c");
    at(&mut session, after("wash", Follow::Helper));
    press(&mut session, "helper-heading-family");
    press(&mut session, "answer-not-sure");
    let (helper, going) = (Subject::Follow("wash", Follow::Helper), Subject::Follow("wash", Follow::Going));
    let plan = session.plan();
    assert!(plan.is_on(helper, "family") && !plan.is_unsure(helper) && plan.is_unsure(going));
    assert!(session.screen().item("answer-not-sure").expect("it").picked);
    // Whoever picks is sure again; and a second press takes it back.
    press(&mut session, "going-heading-yes");
    assert!(!session.plan().is_unsure(going));
    at(&mut session, after("wash", Follow::Hard));
    press(&mut session, "answer-not-sure");
    let hard = Subject::Follow("wash", Follow::Hard);
    assert!(session.plan().is_unsure(hard));
    assert_eq!(session.plan().answer("wash").map(|answer| answer.hard.len()), Some(0), "it is no answer");
    press(&mut session, "answer-not-sure");
    assert!(!session.plan().is_unsure(hard));
}

#[test]
fn wherever_life_and_plan_ask_not_sure_can_be_said() {
    let (_home, mut session) = session();
    press(&mut session, "start-example");
    let road = journey::road(session.plan(), session.content());
    let is_asked = |place: &&Place| {
        matches!(place, Place::Area(_) | Place::Question(_) | Place::After(..) | Place::Now(_))
            || matches!(place, Place::Goal(_, step) if !step.parts().is_empty())
    };
    for place in road.iter().filter(is_asked) {
        at(&mut session, place.clone());
        // What is not known has a card of its own in some.
        let screen = session.screen();
        let can =
            screen.items.iter().any(|item| item.id.ends_with("-not-sure") || item.id.ends_with("-not-known"));
        assert!(can, "{place:?}");
    }
}

#[test]
fn nobody_is_asked_whether_being_upset_goes_well() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("upset".into()));
    press(&mut session, "q-upset-c");
    at(&mut session, after("upset", Follow::Helper));
    assert!(ids(&session, Zone::Main).iter().all(|id| id.starts_with("helper-heading-")));
}

#[test]
fn nobody_is_answered_for_whether_they_hear_the_voice() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    assert_eq!(session.place(), &Place::Ready(Ready::Sound));
    let picked = |session: &Session| {
        let screen = session.screen();
        let picked = screen.items.iter().find(|item| item.kind == Kind::Choice && item.picked);
        picked.map(|item| item.id.clone())
    };
    assert_eq!(picked(&session), None);
    // Where there is no sound, the screen says so, and still nobody is answered for.
    session.notice("trouble-no-sound");
    let lines = session.screen().lines;
    assert!(lines.iter().any(|line| line.key.as_deref() == Some("ready-sound.none")));
    assert_eq!(picked(&session), None);
    for id in ["ready-sound-on", "ready-sound-off", "ready-sound-on"] {
        press(&mut session, id);
        assert_eq!(picked(&session).as_deref(), Some(id));
    }
}

#[test]
fn practising_is_in_the_settings_and_leads_back_there() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Settings);
    press(&mut session, "my-settings-try");
    press(&mut session, "ready-try-b");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Settings);
}
