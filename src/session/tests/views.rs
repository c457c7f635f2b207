//! Several views: somebody else answers on pages of their own, and then both are set side by side.

use super::*;
use crate::journey::Respondent;
use crate::plan::{Role, both};
use crate::record::Sure;

fn family(session: &Session) -> uuid::Uuid {
    let people = &session.plan().people;
    *people.iter().find(|(_, person)| person.role == Some(Role::Family)).expect("somebody of the family").0
}

// Somebody of the family comes to the pages of their own; the person answered `mine` before.
fn mum_answers(session: &mut Session, mine: &[(&str, &str)]) -> Respondent {
    press(session, "start-new");
    for (question, answer) in mine {
        at(session, Place::Question((*question).into()));
        press(session, &format!("q-{question}-{answer}"));
    }
    at(session, Place::Supporter);
    press(session, "supporter-view");
    press(session, "supporter-view-new-family");
    let who = family(session);
    assert!(!session.plan().today().is_said(), "whose view it is need not be here");
    press(session, &format!("person-{who}"));
    press(session, "supporter-view-how-pressed");
    assert_eq!(session.plan().today().here().collect::<Vec<_>>(), [who], "whoever presses is here");
    Respondent { who, how: How::Pressed }
}

#[test]
fn somebody_else_answers_on_pages_of_their_own_and_nobody_is_led() {
    let (_home, mut session) = session();
    let mum = mum_answers(&mut session, &[("wash", "b")]);
    press(&mut session, "area-body");
    assert_eq!(*session.place(), Place::ViewPart(mum, "body".into()));
    // Nothing of the person's answer is on the page, and private ones say that they are.
    let screen = session.screen();
    assert!(screen.items.iter().all(|item| !item.picked));
    assert!(screen.items.iter().filter(|item| item.id.starts_with("q-toilet")).all(|item| item.quiet));
    assert!(screen.private && screen.item("bar-leave").is_some());
    press(&mut session, "q-wash-d");
    press(&mut session, "view-wash-saw");
    session.typed("She cannot lift her arms.");
    press(&mut session, "supporter-saw-fairly");
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Place::ViewPart(mum, "body".into()));
    assert!(session.screen().item("q-wash-d").expect("the answer").picked);
    let plan = session.plan();
    let answer = plan.answer("wash").expect("answers");
    let view = answer.view_of(PersonId::Other(mum.who)).expect("her view");
    assert_eq!((view.what.as_str(), view.how, view.sure), ("d", How::Pressed, Sure::Fairly));
    let note = plan.note_of("wash", PersonId::Other(mum.who)).expect("her words");
    assert_eq!((note.what.as_str(), note.by), ("She cannot lift her arms.", PersonId::Other(mum.who)));
    assert_eq!(answer.option(), Some("b"), "the person's own counts");
    // The person's screen shows the person's answer, and what Mum answered nowhere.
    at(&mut session, Place::Question("wash".into()));
    assert!(session.screen().item("q-wash-b").expect("mine").picked);
    assert!(!session.screen().item("q-wash-d").expect("hers").picked);
}

#[test]
fn a_private_view_is_not_there_when_anybody_comes_back() {
    let (_home, mut session) = session();
    let mum = mum_answers(&mut session, &[]);
    let seen = |session: &mut Session, answer: &str| {
        at(session, Place::ViewPart(mum, "body".into()));
        press(session, &format!("q-toilet-{answer}"));
        press(session, "view-toilet-saw");
        session.typed(&format!("She needs {answer} of it."));
        at(session, Place::ViewPart(mum, "body".into()));
        let part = session.screen();
        press(session, "view-toilet-saw");
        let saw = session.screen();
        at(session, Place::Both);
        (
            part.items,
            saw.items.iter().map(|item| (item.picked, item.field.clone())).collect::<Vec<_>>(),
            session.screen().items,
        )
    };
    let first = seen(&mut session, "a");
    assert!(first.0.iter().all(|item| !item.picked));
    let second = seen(&mut session, "d");
    assert_eq!(first, second, "the same, whatever was answered");
    // In the meeting it has its name, and a press does nothing.
    assert_eq!(*session.place(), Place::Both);
    let topic = session.screen().item("q-toilet-name").cloned().expect("its name");
    assert_eq!((topic.act, topic.detail.and_then(|line| line.key)), (Act::Read, Some("both.private".into())));
    at(&mut session, Place::BothOf("toilet".into()));
    assert_eq!(session.screen().heading.key.as_deref(), Some("both"));
    // Nothing about safety is asked on these pages.
    let asked = crate::journey::life_parts(session.content());
    assert_eq!(
        asked.iter().flat_map(|part| &part.questions).filter(|question| question.ask.safety).count(),
        0
    );
    assert_eq!(asked.iter().map(|part| part.questions.len()).sum::<usize>(), 32);
}

#[test]
fn both_meet_and_agree_or_do_not_and_every_view_stays() {
    let (_home, mut session) = session();
    let mum = mum_answers(&mut session, &[("wash", "b"), ("eat", "a"), ("tell", "a")]);
    for (part, ids) in
        [("food", vec!["q-eat-a", "q-shop-d"]), ("body", vec!["q-wash-d"]), ("talk", vec!["q-tell-c"])]
    {
        at(&mut session, Place::ViewPart(mum, part.into()));
        ids.into_iter().for_each(|id| drop(press(&mut session, id)));
    }
    at(&mut session, Place::Map);
    press(&mut session, "both-show");
    let details = |session: &Session| -> Vec<(String, String)> {
        let main = session.screen().items.into_iter().filter(|item| item.zone == screen::Zone::Main);
        main.map(|item| (item.id, item.detail.and_then(|line| line.key).unwrap_or_default())).collect()
    };
    let of = |topics: [(&str, &str); 4]| topics.map(|(id, key)| (id.to_owned(), format!("both.{key}")));
    // Those that differ come first; what the person did not answer yet they answer first.
    let before = [
        ("q-wash-name", "differ"),
        ("q-tell-name", "differ"),
        ("q-shop-name", "first"),
        ("q-eat-name", "same"),
    ];
    assert_eq!(details(&session), of(before));
    press(&mut session, "q-shop-name");
    assert_eq!(*session.place(), Place::Question("shop".into()));
    assert!(session.screen().items.iter().all(|item| !item.picked));
    at(&mut session, Place::Both);
    press(&mut session, "q-wash-name");
    let screen = session.screen();
    let cards: Vec<&str> = screen.items.iter().take(3).map(|item| item.id.as_str()).collect();
    assert_eq!(cards, ["q-wash-b", "q-wash-d", "both-not"], "mine first");
    let says = |at: usize| screen.items[at].things[0].label.key.clone().expect("who");
    assert_eq!((says(0).as_str(), says(1).as_str()), ("both-says.me", "both-says.family"));
    press(&mut session, "q-wash-d");
    assert!(session.screen().item("q-wash-d").expect("agreed").picked);
    let answer = session.plan().answer("wash").expect("answers");
    assert_eq!((answer.option(), answer.views.len()), (Some("d"), 2), "agreed, and both views stay");
    assert_eq!(answer.met_with.len(), 2);
    // It can be left open: what was agreed is taken back, and no view is lost. Where nothing was, nothing is recorded.
    press(&mut session, "both-open");
    assert_eq!(*session.place(), Place::Both);
    let answer = session.plan().answer("wash").expect("answers");
    assert_eq!((answer.option(), answer.result(), answer.views.len()), (Some("b"), None, 2));
    press(&mut session, "q-wash-name");
    let said = session.log().map_or(0, crate::record::Log::len);
    press(&mut session, "both-open");
    assert_eq!(session.log().map_or(0, crate::record::Log::len), said);
    press(&mut session, "q-wash-name");
    press(&mut session, "q-wash-d");
    press(&mut session, "bar-next");
    press(&mut session, "q-tell-name");
    press(&mut session, "both-not");
    press(&mut session, "bar-next");
    let after = [
        ("q-shop-name", "first"),
        ("q-tell-name", "not-agreed"),
        ("q-wash-name", "agreed"),
        ("q-eat-name", "same"),
    ];
    assert_eq!(details(&session), of(after));
    assert_eq!(
        session.plan().answer("tell").and_then(|answer| answer.option()),
        Some("a"),
        "the person's own counts"
    );
    // It can be taken back like any press.
    let _ = session.act(Act::TakeBack, &now());
    assert_eq!(session.plan().answer("tell").expect("answers").result(), None);
    // The person's next answer is theirs, and the agreement is over.
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "q-wash-c");
    let answer = session.plan().answer("wash").expect("answers");
    assert_eq!((answer.option(), answer.result()), (Some("c"), None));
    assert_eq!(both(session.plan(), session.content()).len(), 4);
}

#[test]
fn nobody_agrees_with_somebody_who_is_not_here() {
    let (_home, mut session) = session();
    let mum = mum_answers(&mut session, &[("wash", "b")]);
    at(&mut session, Place::ViewPart(mum, "body".into()));
    press(&mut session, "q-wash-d");
    at(&mut session, Place::Ready(Ready::Who));
    press(&mut session, "ready-who-alone");
    at(&mut session, Place::BothOf("wash".into()));
    assert!(session.screen().lines.iter().any(|line| line.key.as_deref() == Some("both-of.here")));
    press(&mut session, "q-wash-d");
    assert_eq!(*session.place(), Place::Ready(Ready::Who));
    assert_eq!(session.plan().answer("wash").expect("answers").met, None);
}

#[test]
fn a_view_that_somebody_else_puts_in_says_whose_hands_they_were() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Ready(Ready::Who));
    press(&mut session, "ready-who-staff");
    let staff = session.plan().today().helper().expect("a support worker");
    at(&mut session, Place::ViewWho);
    press(&mut session, "supporter-view-new-friend");
    let friend =
        session.plan().people.iter().find(|(_, person)| person.role == Some(Role::Friend)).expect("a friend");
    let friend = *friend.0;
    press(&mut session, &format!("person-{friend}"));
    press(&mut session, "supporter-view-how-said");
    assert_eq!(session.plan().today().here().count(), 1, "whoever is asked elsewhere is not here");
    press(&mut session, "area-food");
    press(&mut session, "q-eat-c");
    let answer = session.plan().answer("eat").expect("an answer");
    let view = answer.view_of(PersonId::Other(friend)).expect("their view");
    assert_eq!((view.how, view.entered_by), (How::Said, staff));
}
