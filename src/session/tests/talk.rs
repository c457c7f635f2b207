//! How I tell you things: by presses, from the person and from somebody who knows them, to the poster.

use super::*;
use crate::journey::{Respondent, TalkAt, Talking};
use crate::plan::{Chart, Role};
use crate::record::{ChartPart, Sign, Subject, Value};

fn family(session: &Session) -> uuid::Uuid {
    let people = &session.plan().people;
    *people.iter().find(|(_, person)| person.role == Some(Role::Family)).expect("somebody of the family").0
}

fn row_at(session: &Session) -> (String, ChartPart) {
    match session.place() {
        Place::Talk(Talking { at: TalkAt::RowPart(id, part), .. }) => (id.clone(), *part),
        place => panic!("{place:?} is no part of a row"),
    }
}

#[test]
fn the_person_picks_and_comes_back_to_where_they_opened_it() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Cards(List::Supports));
    press(&mut session, "talk");
    press(&mut session, "talk-yes");
    press(&mut session, "way-smile");
    press(&mut session, "answer-something-else");
    session.typed("I look at you.");
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Talking::mine(TalkAt::Sign(Sign::Yes)));
    assert!(session.screen().item("way-smile").expect("the card").picked);
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Talking::mine(TalkAt::All));
    let detail =
        session.screen().item("talk-yes").and_then(|item| item.detail.clone()).expect("what is filled in");
    assert_eq!(detail.text, "I smile. I look at you.");
    // What stands in sight when a helper watches for a yes is the same.
    assert_eq!(session.plan().typed(Subject::Shows(Sign::Yes)), Some("I look at you."));
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Place::Cards(List::Supports));
}

#[test]
fn a_row_is_made_part_by_part_and_what_it_means_is_what_whoever_helps_thinks() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Ready(Ready::Who));
    press(&mut session, "ready-who-family");
    at(&mut session, Place::Ready(Ready::How));
    press(&mut session, "ready-how-say");
    let mum = PersonId::Other(family(&session));
    at(&mut session, Talking::mine(TalkAt::Chart(Chart::Means)));
    press(&mut session, "talk-add");
    let (row, first) = row_at(&session);
    assert_eq!(first, ChartPart::Happens);
    assert!(session.screen().items.iter().all(|item| !item.picked), "nothing is filled in beforehand");
    for (part, card) in [
        (ChartPart::Happens, "happens-loud"),
        (ChartPart::Does, "way-rock"),
        (ChartPart::Means, "means-afraid"),
        (ChartPart::Sure, "chart-sure-fairly"),
        (ChartPart::Should, "should-quiet"),
    ] {
        assert_eq!(row_at(&session), (row.clone(), part));
        press(&mut session, card);
        assert!(session.screen().item(card).expect("the card").picked, "{card}");
        press(&mut session, "bar-next");
    }
    assert_eq!(*session.place(), Talking::mine(TalkAt::Chart(Chart::Means)));
    let signals = &session.plan().signals;
    let found = signals.row(&row).expect("the row");
    assert_eq!(found.part(ChartPart::Does).expect("what I do").people(), [PersonId::Me]);
    assert_eq!(found.part(ChartPart::Means).expect("what it means").people(), [mum]);
    assert_eq!(found.part(ChartPart::Sure).expect("how sure").pick_of(mum), Some("fairly"));
    let line =
        session.screen().item(&format!("row-{row}")).and_then(|item| item.detail.clone()).expect("the row");
    assert!(line.text.contains("My family thinks: I am afraid."), "{}", line.text);
    // The person takes the row away; nothing of it is lost in the record.
    let before = session.log().expect("a log").len();
    press(&mut session, &format!("row-{row}"));
    press(&mut session, "talk-gone");
    assert_eq!(session.plan().signals.row(&row), None);
    assert_eq!(session.log().expect("a log").len(), before + 1);
}

#[test]
fn several_people_say_what_they_know_of_one_row_on_pages_of_their_own() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let _ = session.act(Act::Know(Role::Family), &now());
    let mum = Respondent { who: family(&session), how: How::Observed };
    let theirs = |at| Place::Talk(Talking { of: Some(mum), at });
    at(&mut session, Place::Views(mum));
    press(&mut session, "supporter-talk");
    assert_eq!(*session.place(), theirs(TalkAt::All));
    let row = uuid::Uuid::from_u128(5).to_string();
    let means = Subject::Chart(&row, ChartPart::Means);
    let _ = session.act(Act::Record(vec![(means.option("happy"), Value::Yes)]), &now());
    at(&mut session, theirs(TalkAt::RowPart(row.clone(), ChartPart::Means)));
    // Nobody is led by what somebody else picked.
    assert!(session.screen().items.iter().all(|item| !item.picked));
    press(&mut session, "means-tired");
    press(&mut session, "answer-something-else");
    session.typed("She wants her bed.");
    press(&mut session, "bar-next");
    let found = session.plan().signals.row(&row).expect("the row");
    let all = found.part(ChartPart::Means).expect("what it means");
    let mum = PersonId::Other(mum.who);
    assert_eq!(all.people(), [PersonId::Me, mum]);
    assert_eq!(all.words_of(mum).map(|said| said.what.as_str()), Some("She wants her bed."));
    assert_eq!(all.cards_of(mum).collect::<Vec<_>>(), ["tired"]);
}

#[test]
fn a_poster_is_made_by_a_yes_and_whoever_looks_at_it_comes_back_to_it() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Talking::mine(TalkAt::Agree));
    // Of nothing there is no poster.
    assert_eq!(press(&mut session, "talk-agree-yes"), []);
    at(&mut session, Talking::mine(TalkAt::Sign(Sign::Yes)));
    press(&mut session, "way-nod");
    at(&mut session, Talking::mine(TalkAt::All));
    press(&mut session, "talk-poster");
    assert!(session.screen().item("talk-yes").is_some(), "what goes on it is shown before");
    press(&mut session, "bar-next");
    let effects = press(&mut session, "talk-agree-yes");
    let [Effect::MakeDocument(job)] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(*session.place(), Talking::mine(TalkAt::Making));
    let done = job.as_ref().clone().make();
    let file = done.made.clone().expect("a poster");
    assert!(file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("how-to-talk-with-me-")));
    session.document_made(done, &now());
    assert_eq!(*session.place(), Talking::mine(TalkAt::Made));
    assert!(session.plan().give.is_empty(), "it is for no reader");
    press(&mut session, "talk-made-print");
    assert_eq!(*session.place(), Place::SharePrint);
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Talking::mine(TalkAt::Made));
    // What was made for an older yes is dropped.
    let old = job.as_ref().clone().make();
    let _ = session.act(Act::MakePoster, &now());
    session.document_made(old, &now());
    assert_eq!(*session.place(), Talking::mine(TalkAt::Making));
}
