//! What I said, what was hard, and Help: there and back.

use super::*;
use crate::record::Value;

fn say(session: &mut Session, path: &str, pick: &str) {
    let _ = session.act(Act::Record(vec![(path.into(), Value::Pick(pick.into()))]), &now());
}

fn ids(session: &Session) -> Vec<String> {
    let screen = session.screen();
    let main = screen.items.iter().filter(|item| item.zone == crate::screen::Zone::Main);
    main.map(|item| item.id.clone()).filter(|id| id.starts_with("q-")).collect()
}

fn detail(session: &Session, id: &str) -> String {
    session.screen().item(id).and_then(|item| item.detail.clone()).map(|line| line.text).unwrap_or_default()
}

#[test]
fn every_topic_stands_there_with_its_answer_and_nothing_private() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    say(&mut session, "life/wash", "c");
    for private in ["toilet", "safe", "respect"] {
        say(&mut session, &format!("life/{private}"), if private == "toilet" { "d" } else { "not-sure" });
    }
    at(&mut session, Place::Map);
    press(&mut session, "said-show");
    assert_eq!(session.place(), &Place::Said);
    assert_eq!(ids(&session).len(), session.content().questions.len(), "every topic once");
    assert_eq!(detail(&session, "q-wash-name"), "I need help to wash on most days.");
    // Of what is about safety not even that shows: it says the same for everybody.
    for (private, words) in [("toilet", "Answered"), ("safe", "Private"), ("respect", "Private")] {
        assert_eq!(detail(&session, &format!("q-{private}-name")), words, "{private}");
    }
    assert_eq!(detail(&session, "q-eat-name"), "No answer yet");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Map);
}

#[test]
fn a_press_opens_the_question_and_comes_back_after_all_that_follows_it() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    for from in [Place::Said, Place::SaidLater] {
        at(&mut session, from.clone());
        press(&mut session, "q-wash-name");
        press(&mut session, "q-wash-c");
        let mut seen = 0;
        while *session.place() != from {
            press(&mut session, "bar-next");
            seen += 1;
            assert!(seen < 5, "{:?}", session.place());
        }
        assert_eq!(seen, 3, "the question and the two screens that follow a need");
    }
    // From the end of a part: the list, and from there back to where it was opened.
    at(&mut session, Place::LifeEnd);
    press(&mut session, "said-show");
    press(&mut session, "q-eat-name");
    press(&mut session, "q-eat-a");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Said);
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::LifeEnd);
    at(&mut session, Place::Check);
    press(&mut session, "said-show");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Check);
}

#[test]
fn what_goes_well_in_a_whole_area_stands_there_too_and_can_be_changed() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Area("food".into()));
    press(&mut session, "area-food-self");
    at(&mut session, Place::Said);
    assert_eq!(detail(&session, "q-eat-name"), "I eat and drink by myself.");
    press(&mut session, "q-eat-name");
    press(&mut session, "q-eat-d");
    for _ in 0..3 {
        press(&mut session, "bar-next");
    }
    assert_eq!(session.place(), &Place::Said);
    assert_eq!(detail(&session, "q-eat-name"), "I need help every time I eat or drink.");
}

#[test]
fn a_topic_about_safety_begins_with_time_alone_and_comes_back() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Said);
    press(&mut session, "q-respect-name");
    assert_eq!(session.place(), &Place::Apart);
    let mut road = Vec::new();
    while *session.place() != Place::Said {
        road.push(session.place().clone());
        press(&mut session, "bar-next");
    }
    let (question, safe) = (|id: &str| Place::Question(id.into()), |id: &str| Place::Safe(id.into()));
    assert_eq!(road, [Place::Apart, question("safe"), safe("safe"), question("respect"), safe("respect")]);
}

#[test]
fn what_was_put_off_comes_first_when_asked_for_and_tells_nothing_private() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let all: Vec<String> = session.content().questions.iter().map(|question| question.id.clone()).collect();
    for question in &all {
        say(&mut session, &format!("life/{question}"), "a");
    }
    at(&mut session, Place::Said);
    press(&mut session, "said-later");
    assert!(session.screen().lines.iter().any(|line| line.key.as_deref() == Some("said-first.none")));
    for (question, answer) in
        [("learn", "later"), ("meals", "not-sure"), ("toilet", "not-sure"), ("safe", "not-sure")]
    {
        say(&mut session, &format!("life/{question}"), answer);
    }
    let first = ids(&session);
    assert_eq!(first[..3], ["q-meals-name", "q-learn-name", "q-eat-name"].map(str::to_owned));
    assert_eq!(detail(&session, "q-learn-name"), "Later");
    press(&mut session, "said-all");
    assert_eq!(session.place(), &Place::Said);
}

#[test]
fn a_private_answer_is_taken_back_from_its_question_and_the_list_knows() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    say(&mut session, "life/toilet", "d");
    at(&mut session, Place::Said);
    assert_eq!(detail(&session, "q-toilet-name"), "Answered");
    for id in ["q-toilet-name", "erase-begin", "erase-yes", "erase-sure-yes"] {
        press(&mut session, id);
    }
    // Back to the question, and from there to the list.
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Question("toilet".into()));
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Said);
    assert_eq!(detail(&session, "q-toilet-name"), "No answer yet");
}

#[test]
fn what_was_hard_is_kept_with_its_place_and_shown_to_the_supporter() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let hard = |session: &mut Session, place: Place| {
        at(session, place.clone());
        press(session, "bar-help");
        press(session, "help-hard");
        assert!(session.screen().item("help-hard").expect("the card").picked);
        press(session, "bar-return");
        assert_eq!(session.place(), &place);
    };
    hard(&mut session, Place::Question("wash".into()));
    hard(&mut session, Place::After("eat".into(), crate::record::Follow::Hard));
    hard(&mut session, Place::MoneyGuess);
    hard(&mut session, Place::Question("safe".into()));
    hard(&mut session, Place::Safe("safe".into()));
    hard(&mut session, Place::SharePrivate("toilet".into()));
    let kept: Vec<&str> = session.plan().hard.iter().map(String::as_str).collect();
    assert_eq!(kept, ["money-guess", "q-eat-hard", "q-safe", "q-toilet", "q-wash", "safe-talk"]);
    at(&mut session, Place::Supporter);
    press(&mut session, "supporter-hard");
    let screen = session.screen();
    let main = screen.items.iter().filter(|item| item.zone == crate::screen::Zone::Main);
    let shown: Vec<&str> = main.map(|item| item.label.text.as_str()).collect();
    assert_eq!(shown.len(), 4, "{shown:?}");
    assert!(
        shown.contains(&"Wash") && shown.contains(&"Eat and drink") && shown.contains(&"A private question")
    );
    assert!(!shown.iter().any(|label| label.contains("Toilet") || label.contains("Safe")), "{shown:?}");
    // It can be taken away again.
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "bar-help");
    press(&mut session, "help-hard");
    assert!(!session.plan().hard.contains("q-wash"));
    // Nothing was hard on the map.
    at(&mut session, Place::Map);
    press(&mut session, "bar-help");
    assert!(session.screen().item("help-hard").is_none());
}

#[test]
fn every_place_of_the_road_has_a_name_that_says_something_to_the_supporter() {
    let (_home, mut session) = session();
    press(&mut session, "start-example");
    let road = crate::journey::road(session.plan(), session.content());
    let names: std::collections::BTreeSet<String> = road.iter().filter_map(Place::name).collect();
    assert!(names.len() > 40, "{names:?}");
    let said = names.iter().map(|name| (crate::record::Subject::Hard(name).path(), Value::Yes)).collect();
    let _ = session.act(Act::Record(said), &now());
    at(&mut session, Place::WasHard);
    let screen = session.screen();
    let words = session.words.get("part-start");
    for item in screen.items.iter().filter(|item| item.zone == crate::screen::Zone::Main) {
        assert!(!item.label.text.is_empty() && item.label.text != words, "{}", item.id);
    }
}

#[test]
fn help_tells_how_to_reach_my_helper_once_that_was_said() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "bar-help");
    press(&mut session, "help-who");
    session.typed("Dad");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::HelpPhone);
    session.typed("0123 456 789");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Help);
    let lines: Vec<String> = session.screen().lines.iter().map(|line| line.text.clone()).collect();
    assert!(
        lines.iter().any(|line| line.contains("Dad"))
            && lines.iter().any(|line| line.contains("0123 456 789"))
    );
    press(&mut session, "bar-return");
    assert_eq!(session.place(), &Place::Question("wash".into()));
}

#[test]
fn carry_on_means_one_thing_the_first_that_is_still_to_do_or_the_check() {
    let (_home, mut session) = session();
    press(&mut session, "start-example");
    let carried = |session: &mut Session| {
        at(session, Place::Map);
        press(session, "bar-carry-on");
        session.place().clone()
    };
    let place = carried(&mut session);
    assert_eq!(place, crate::journey::carry_on(session.plan(), session.content()));
    assert_ne!(place.part(), crate::journey::Part::Share);
    // Nowhere else do these words stand.
    for place in [Place::Help, Place::HelpHow, Place::Credits, Place::Settings, Place::Pause] {
        at(&mut session, place.clone());
        let shown = session.screen().items.iter().any(|item| item.label.text == "Carry on");
        assert!(!shown, "{place:?}");
    }
}
