//! The simpler way to answer: three faces, what a supporter makes of them, and the mat.

use super::*;
use crate::journey::{self, Mat, Part, Respondent, Simple};
use crate::plan::{ALL_OF_LIFE, Role};
use crate::record::{How, PersonId};

fn by_faces(session: &mut Session) {
    press(session, "start-new");
    at(session, Place::LifeIntro);
    press(session, "my-settings-answers");
    press(session, "set-answers-three");
    press(session, "bar-next");
    assert_eq!(*session.place(), Place::LifeIntro, "back where it was chosen");
}

fn face(topic: &str) -> Place {
    Place::Simple(Simple::Face(topic.to_owned()))
}

// From the first screen of my life to the last, by presses: what is picked for a topic, else good. Gives back the screens
// and the presses.
fn walk(session: &mut Session, hard: &[&str]) -> (usize, usize) {
    let (mut screens, mut presses) = (1, 0);
    while *session.place() != Place::LifeEnd {
        let pick = match session.place().clone() {
            Place::Simple(Simple::Face(topic)) if hard.contains(&topic.as_str()) => Some("feel-hard"),
            Place::Simple(Simple::Face(_)) => Some("feel-good"),
            Place::After(_, crate::record::Follow::Hard) => Some("hard-heading-none"),
            Place::After(..) => Some("helper-heading-family"),
            _ => None,
        };
        if let Some(pick) = pick.filter(|pick| session.screen().item(pick).is_some()) {
            press(session, pick);
            presses += 1;
        }
        press(session, "bar-next");
        (screens, presses) = (screens + 1, presses + 1);
        assert!(screens < 120, "{:?}", session.place());
    }
    (screens, presses)
}

#[test]
fn three_faces_ask_only_what_matters() {
    let (_home, mut session) = session();
    by_faces(&mut session);
    let (screens, presses) = walk(&mut session, &[]);
    println!("all good: {screens} screens, {presses} presses");
    assert!(screens <= 26 && presses <= 40, "{screens} screens, {presses} presses");
    let (_home, mut session) = self::session();
    by_faces(&mut session);
    let (screens, presses) = walk(&mut session, &["area-food", "shop", "area-body", "wash", "toilet", "job"]);
    println!("four things hard: {screens} screens, {presses} presses");
    assert!(screens <= 48, "{screens} screens, {presses} presses");
    let plan = session.plan();
    assert!(
        plan.answer("area-food").is_some_and(|said| said.helpers.contains("family")),
        "what follows is said"
    );
    assert!(crate::plan::needs(plan, session.content()).is_empty(), "no face is a level");
    assert_eq!(journey::progress(Part::Life, plan, session.content()), (15, 15));
    // What is private shows no mark to whoever comes back, and lists say that it was answered.
    at(&mut session, face("toilet"));
    let screen = session.screen();
    assert!(screen.private && screen.items.iter().all(|item| !item.picked));
    at(&mut session, Place::Said);
    let said = |session: &Session, id: &str| {
        session.screen().item(id).and_then(|it| it.detail.clone()).map(|it| it.text)
    };
    assert_eq!(said(&session, "q-toilet-name").as_deref(), Some("Answered"));
    assert_eq!(said(&session, "q-shop-name").as_deref(), Some("This is hard for me."));
    assert_eq!(said(&session, "area-food").as_deref(), Some("This is hard for me."));
    // Taken back for good, nothing of it is left.
    at(&mut session, face("toilet"));
    press(&mut session, "erase-begin");
    press(&mut session, "erase-yes");
    press(&mut session, "erase-sure-yes");
    assert!(!session.plan().feel.contains_key("toilet"));
    assert!(session.plan().feel.contains_key("shop"));
}

#[test]
fn a_supporter_thinks_of_a_level_and_only_the_persons_yes_makes_it_count() {
    let (_home, mut session) = session();
    by_faces(&mut session);
    at(&mut session, face("wash"));
    press(&mut session, "feel-hard");
    at(&mut session, Place::Supporter);
    press(&mut session, "supporter-view");
    press(&mut session, "supporter-view-new-family");
    let people = &session.plan().people;
    let who = *people.iter().find(|(_, person)| person.role == Some(Role::Family)).expect("family").0;
    press(&mut session, &format!("person-{who}"));
    press(&mut session, "supporter-view-how-pressed");
    press(&mut session, "supporter-means-open");
    press(&mut session, "area-body");
    let of = Respondent { who, how: How::Pressed };
    assert_eq!(*session.place(), Place::Simple(Simple::MeansPart(of, "body".into())));
    let screen = session.screen();
    assert!(!screen.items.iter().any(|item| item.id.starts_with("q-toilet")), "nothing private is here");
    let could = |id: &str| screen.item(id).expect("a level").detail.is_some();
    assert_eq!(["q-wash-a", "q-wash-b", "q-wash-d", "q-dress-b"].map(could), [false, true, true, false]);
    press(&mut session, "q-wash-c");
    let answer = |session: &Session| session.plan().answer("wash").expect("a view").clone();
    assert_eq!(
        answer(&session).view_of(PersonId::Other(who)).map(|said| said.what.clone()),
        Some("c".into())
    );
    assert_eq!(answer(&session).option(), None, "nothing counts yet");
    // On the person's road it is asked, and left open as long as nothing was said.
    let right = Place::Simple(Simple::Right("wash".into()));
    assert!(journey::road(session.plan(), session.content()).contains(&right));
    at(&mut session, right.clone());
    press(&mut session, "simple-right-no");
    assert_eq!(answer(&session).option(), None);
    press(&mut session, "simple-right-yes");
    assert_eq!(answer(&session).option(), Some("c"));
    assert_eq!(crate::plan::needs(session.plan(), session.content()).len(), 1);
    assert!(!journey::road(session.plan(), session.content()).contains(&right));
}

#[test]
fn cards_are_put_seen_as_a_whole_moved_and_set_beside_the_last_time() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    for (nth, put) in ["put-good", "put-middle-hard"].into_iter().enumerate() {
        at(&mut session, Place::Mat(Mat::Start(ALL_OF_LIFE.to_owned())));
        press(&mut session, "mat-new");
        let mut cards = 0;
        while let Place::Mat(Mat::Card(_, topic)) = session.place().clone() {
            let put = if topic == "area-home" { "put-out" } else { put };
            press(&mut session, put);
            press(&mut session, "bar-next");
            cards += 1;
        }
        assert_eq!((cards, session.plan().sorts.len()), (15, nth + 1));
        press(&mut session, "mat-right");
    }
    let Place::Mat(Mat::Show(sort)) = session.place().clone() else { panic!("{:?}", session.place()) };
    let screen = session.screen();
    let things = |id: &str| screen.item(id).map_or(0, |item| item.things.len());
    assert_eq!(["put-good", "put-middle-hard", "put-out", "mat-private"].map(things), [0, 12, 1, 2]);
    // A private card shows to nobody where it lies, and asks as if it lay nowhere.
    at(&mut session, Place::Mat(Mat::Card(sort, "night".into())));
    let screen = session.screen();
    assert!(screen.private && screen.items.iter().all(|item| !item.picked));
    // One column, one of its cards, and back to the whole.
    at(&mut session, Place::Mat(Mat::Show(sort)));
    press(&mut session, "put-middle-hard");
    press(&mut session, "card-job");
    press(&mut session, "put-good");
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Place::Mat(Mat::Show(sort)));
    assert!(!session.screen().item("mat-right").expect("asked again").picked);
    assert_eq!(session.plan().sorts[&sort].put("job"), Some("good"));
    press(&mut session, "bar-next");
    press(&mut session, "mat-moved");
    let moved: Vec<String> = session
        .screen()
        .items
        .iter()
        .map(|item| item.id.clone())
        .filter(|id| id.starts_with("moved-"))
        .collect();
    assert_eq!(moved.len(), 11, "{moved:?}");
    assert!(!moved.iter().any(|id| ["moved-night", "moved-job", "moved-area-home"].contains(&id.as_str())));
    // The sort before can be seen and not changed.
    press(&mut session, "bar-back");
    press(&mut session, "mat-last");
    assert!(session.screen().item("mat-right").is_none());
    assert!(session.screen().item("put-good").is_some_and(|item| item.kind == crate::screen::Kind::Fact));
}
