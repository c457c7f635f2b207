//! The second example person of the tour, who does not speak: what her walk leaves in the plan.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use jiff::Zoned;
use my_own_plan::journey::Place;
use my_own_plan::plan::{Answer, Beside, both};
use my_own_plan::record::{How, PersonId};
use my_own_plan::store::Folders;
use my_own_plan::tour::{Look, Walk, Witness};

struct Nobody;

impl Witness for Nobody {}

fn now() -> Zoned {
    "2026-11-22T10:00:00[Europe/London]".parse().expect("a time")
}

#[test]
fn somebody_who_does_not_speak_goes_the_road_together_with_two_others() {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = Walk::new(Folders::under(home.path()), Look::default(), &now(), Nobody);
    let end = walk.joined_road(&now()).unwrap_or_else(|lost| panic!("{lost}"));
    assert!(end.date() > now().date(), "she comes back on another day");
    let session = walk.app.session();
    let (plan, content) = (session.plan(), session.content());
    assert_eq!(*session.place(), Place::Pause);

    // Each thing that she showed is hers, whoever put it in.
    let answer = |id: &str| -> &Answer { plan.answer(id).expect("an answer") };
    for id in ["eat", "travel", "fun", "alone"] {
        let mine = answer(id).view_of(PersonId::Me).expect("hers");
        assert_eq!(mine.how, How::Showed, "{id}");
        assert_eq!(answer(id).others().len(), 2, "{id}: both others have their own view");
    }
    // What came of setting the views side by side; an answer given anew ends it.
    let stands = |id: &str| {
        let all = both(plan, content);
        all.iter().find(|two| two.question.id == id).map(|two| two.beside)
    };
    assert_eq!(stands("eat"), Some(Beside::Agreed));
    assert_eq!(stands("fun"), Some(Beside::NotAgreed));
    assert_eq!(stands("travel"), Some(Beside::Differ), "she answered anew, a month later");
    assert_eq!(stands("alone"), Some(Beside::Same));
    assert_eq!(stands("wash"), Some(Beside::Agreed), "she said yes to what Kasia thinks");

    // All that was seen is kept: yes, no and not clear.
    for saw in ["yes", "no", "unclear"] {
        assert!(plan.seen.values().any(|known| known == saw), "{saw}");
    }
    assert_eq!(plan.sorts.len(), 2, "her mat is there twice");
    assert!(plan.sorts.values().all(|sort| sort.is_right()));
    assert_eq!(plan.decisions().len(), 1);
    assert!(plan.advocate && plan.money.told.is_some());
    // A poster, a letter, and a document on each of the two days.
    let made = std::fs::read_dir(&session.folders().shared).expect("a folder").count();
    assert_eq!(made, 4);
}
