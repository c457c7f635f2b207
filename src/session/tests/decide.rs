//! Big decisions by presses: the person's own screens, the helper's page, the check; and the letter.

use super::*;
use crate::journey::{Decide, ForAdvocate};
use crate::plan::{Prompt, Role};
use crate::record::{Advocacy, Subject, Value};

// The person begins a decision from the end of the plan part. Gives back its id.
fn begun(session: &mut Session) -> String {
    press(session, "start-new");
    at(session, Place::PlanEnd);
    press(session, "decide-open");
    press(session, "decide-new");
    let Place::Decide(Decide::About(id)) = session.place().clone() else { panic!("{:?}", session.place()) };
    assert!(session.plan().decisions().is_empty(), "nothing is said yet");
    press(session, "decide-about-home");
    id
}

fn helper_comes(session: &mut Session) -> PersonId {
    let back = session.place().clone();
    at(session, Place::Ready(Ready::Who));
    press(session, "ready-who-staff");
    at(session, back);
    session.plan().today().helper().expect("somebody is here")
}

#[test]
fn the_person_goes_from_what_it_is_to_who_decides_and_back_to_where_they_were() {
    let (_home, mut session) = session();
    let id = begun(&mut session);
    press(&mut session, "bar-next");
    press(&mut session, "decide-help-pictures");
    press(&mut session, "bar-next");
    press(&mut session, "decide-showed-not");
    press(&mut session, "decide-say");
    session.typed("I want to stay near the park.");
    press(&mut session, "bar-next");
    press(&mut session, "decide-who-with");
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Place::Decide(Decide::List));
    let item = session.screen().item(&format!("decision-{id}")).expect("in the list").clone();
    assert_eq!(item.label.text, "Where I live");
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Place::PlanEnd);
    let plan = session.plan();
    let decision = plan.decision(&id).expect("a decision");
    assert_eq!(decision.say[0].what, "I want to stay near the park.");
    assert!(!decision.is_by_other() && decision.who[0].by == PersonId::Me);
    // Taken off the list it is in none; the record keeps it.
    at(&mut session, Place::Decide(Decide::About(id.clone())));
    press(&mut session, "decide-gone");
    assert!(session.plan().decisions().is_empty());
    assert!(session.screen().item(&format!("decision-{id}")).is_none());
}

#[test]
fn one_in_own_words_is_one_as_soon_as_it_has_words() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Decide(Decide::List));
    press(&mut session, "decide-new");
    press(&mut session, "answer-something-else");
    session.typed("Do I get a cat?");
    press(&mut session, "bar-next");
    let Place::Decide(Decide::Help(id)) = session.place().clone() else { panic!("{:?}", session.place()) };
    let plan = session.plan();
    assert_eq!(plan.decision(&id).and_then(|of| of.words.as_deref()), Some("Do I get a cat?"));
    assert_eq!(session.screen().topic.map(|topic| topic.text).as_deref(), Some("Do I get a cat?"));
}

#[test]
fn what_a_helper_says_is_theirs_and_stands_on_no_screen_of_the_person() {
    let (_home, mut session) = session();
    let id = begun(&mut session);
    at(&mut session, Place::Decide(Decide::Page(id.clone())));
    assert!(session.screen().item("supporter-decide-who-other").is_none(), "first it is said who is here");
    let staff = helper_comes(&mut session);
    press(&mut session, "supporter-decide-showed-want");
    press(&mut session, "supporter-decide-who-other");
    assert!(session.screen().item("supporter-decide-who-other").expect("it").picked);
    let PersonId::Other(who) = staff else { panic!("somebody") };
    press(&mut session, &format!("asked-{who}"));
    press(&mut session, "supporter-decide-by-best");
    let check = |session: &Session| {
        let found = plan::findings(session.plan(), session.content());
        found.into_iter().find(|found| found.id == "decide").map(|found| found.state)
    };
    assert_eq!(check(&session), Some(plan::State::Missing));
    at(&mut session, Place::Check);
    press(&mut session, "check-decide");
    assert_eq!(*session.place(), Place::Decide(Decide::Page(id.clone())), "the check leads to its page");
    for (part, words) in [("why", "After 3 visits."), ("least", "One night first.")] {
        press(&mut session, &format!("supporter-decide-{part}"));
        session.typed(words);
        press(&mut session, "bar-next");
        assert_eq!(*session.place(), Place::Decide(Decide::Page(id.clone())));
    }
    assert_eq!(check(&session), Some(plan::State::There));
    let decision = session.plan().decision(&id).expect("a decision").clone();
    let all = decision.showed.iter().chain(&decision.who).chain(&decision.by);
    assert!(all.chain(&decision.why).chain(&decision.least).all(|said| said.by == staff));
    assert!(decision.why[0].how == How::Observed && decision.why[0].entered_by == staff);
    // On the person's screens nothing of it is picked, and no words of it stand there.
    for place in [Decide::List, Decide::Showed(id.clone()), Decide::Say(id.clone()), Decide::Who(id.clone())]
    {
        at(&mut session, Place::Decide(place));
        let screen = session.screen();
        assert!(screen.items.iter().all(|item| !item.picked), "{:?}", screen.place);
        let said = format!("{screen:?}");
        assert!(!said.contains("After 3 visits.") && !said.contains("One night first."), "{said}");
    }
}

#[test]
fn the_letter_says_what_its_preview_says_and_is_made_by_a_yes() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    helper_comes(&mut session);
    at(&mut session, Place::Advocate(ForAdvocate::ForSupporter));
    for id in ["understand-no", "keep-yes", "somebody-no", "stay-none"] {
        press(&mut session, id);
    }
    assert_eq!(session.plan().advocate_prompt(), Prompt::Must);
    assert!(!session.plan().advocate, "that somebody wants one is theirs to say");
    assert!(session.screen().item("supporter-advocate-must").is_some());
    press(&mut session, "supporter-advocate-letter");
    assert!(session.screen().lines.iter().any(|line| line.key.as_deref() == Some("advocate.must")));
    press(&mut session, "letter-write");
    let says: Vec<String> = session.screen().items.iter().map(|item| item.id.clone()).collect();
    assert!(says.contains(&"letter-says-keep".into()) && says.contains(&"letter-says-nobody".into()));
    assert!(!says.contains(&"letter-says-understand".into()));
    press(&mut session, "bar-next");
    assert!(session.screen().item("bar-next").is_none(), "there is yes and no");
    let effects = press(&mut session, "share-agree-yes");
    assert_eq!(*session.place(), Place::ShareMaking);
    let Some(Effect::MakeDocument(job)) = effects.into_iter().next() else { panic!("no job") };
    assert!(job.shared().is_none(), "nothing of the plan is in it");
    let done = job.make();
    let file = done.made.clone().expect("a letter");
    assert!(file.file_name().expect("a name").to_string_lossy().starts_with("letter-advocate-"));
    session.document_made(done, &now());
    assert_eq!(*session.place(), Place::ShareMade);
    let screen = session.screen();
    assert!(screen.item("share-made-again").is_none() && screen.item("share-made-print").is_some());
    // It is no document of the plan: nothing was shared with anybody.
    assert!(
        session.plan().give.values().all(|given| given.made.is_none()) && session.plan().agreed.is_none()
    );
    let yes = Subject::Advocacy(Advocacy::Letter).path();
    let log = session.log().expect("a log");
    let said: Vec<_> = log.heads(yes.as_str()).map(|said| said.value.clone()).collect();
    assert_eq!(said, [Value::Words("advocate keep nobody".into())]);
    assert_eq!(session.plan().role(session.plan().today().helper().expect("here")), Some(Role::Staff));
}
