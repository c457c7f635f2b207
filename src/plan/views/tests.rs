use jiff::Timestamp;

use super::*;
use crate::plan::Plan;
use crate::record::{Log, Statement};

const ME: PersonId = PersonId::Me;
const MUM: PersonId = PersonId::Other(Uuid::from_u128(7));
const TOM: PersonId = PersonId::Other(Uuid::from_u128(8));

/// A log in which people say things one after the other; ids are 1, 2, 3 and so on.
#[derive(Default)]
struct Saying(Log);

impl Saying {
    fn say(&mut self, by: PersonId, path: &str, value: &str) -> &mut Self {
        let id = self.0.len() as u128 + 1;
        self.at(id, by, path, value)
    }

    fn at(&mut self, id: u128, by: PersonId, path: &str, value: &str) -> &mut Self {
        let value = match value {
            "" => Value::Gone,
            "yes!" => Value::Yes,
            words if words.contains(' ') => Value::Words(words.into()),
            pick => Value::Pick(pick.into()),
        };
        let said = Statement::pressed(Uuid::from_u128(id), path.into(), value, Timestamp::UNIX_EPOCH);
        let supersedes = self.0.to_supersede(&said.path, by);
        self.0.add(Statement { by, entered_by: by, supersedes, ..said });
        self
    }

    fn plan(&self) -> Plan {
        Plan::from_log(&self.0)
    }
}

fn id(at: u128) -> String {
    Uuid::from_u128(at).to_string()
}

// What it shows; what each said of which path; the result; how the views stand beside each other.
type Case = (&'static str, &'static [(PersonId, &'static str, &'static str)], Option<&'static str>, Beside);

#[test]
fn every_view_stays_and_the_result_holds_while_nobody_of_them_answers_anew() {
    let with = |who: PersonId| format!("life/wash/agreed/{who}");
    // What is said after the person (1: b) and Mum (2: d) answered; what counts then, and how the views stand.
    let cases: [Case; 13] = [
        ("nothing", &[], Some("b"), Beside::Differ),
        ("a third view", &[(TOM, "wash", "c")], Some("b"), Beside::Differ),
        (
            "the person agrees",
            &[(ME, "agreed", "d"), (ME, "+me", "1"), (ME, "+mum", "2")],
            Some("d"),
            Beside::Agreed,
        ),
        (
            "the person answers anew",
            &[(ME, "agreed", "d"), (ME, "+me", "1"), (ME, "+mum", "2"), (ME, "wash", "c")],
            Some("c"),
            Beside::Differ,
        ),
        (
            "the same answer anew is an answer too",
            &[(ME, "agreed", "d"), (ME, "+me", "1"), (ME, "+mum", "2"), (ME, "wash", "b")],
            Some("b"),
            Beside::Differ,
        ),
        (
            "Mum answers anew",
            &[(ME, "agreed", "d"), (ME, "+me", "1"), (ME, "+mum", "2"), (MUM, "wash", "a")],
            Some("b"),
            Beside::Differ,
        ),
        (
            "somebody who was not there answers",
            &[(ME, "agreed", "d"), (ME, "+me", "1"), (ME, "+mum", "2"), (TOM, "wash", "a")],
            Some("d"),
            Beside::Agreed,
        ),
        ("agreed without the person", &[(MUM, "agreed", "d"), (MUM, "+mum", "2")], Some("b"), Beside::Agreed),
        (
            "the person and Mum do not agree",
            &[(ME, "agreed", NOT_AGREED), (ME, "+me", "1"), (ME, "+mum", "2")],
            Some("b"),
            Beside::NotAgreed,
        ),
        (
            "what the person says of it goes before what others say",
            &[(MUM, "agreed", "d"), (ME, "agreed", NOT_AGREED), (MUM, "agreed", "d")],
            Some("b"),
            Beside::NotAgreed,
        ),
        ("taken back", &[(ME, "agreed", "d"), (ME, "agreed", "")], Some("b"), Beside::Differ),
        ("Mum comes to the same", &[(MUM, "wash", "b")], Some("b"), Beside::Same),
        ("the person puts it off", &[(ME, "wash", LATER)], None, Beside::First),
    ];
    for (name, then, counts, beside) in cases {
        let mut log = Saying::default();
        log.say(ME, "life/wash", "b").say(MUM, "life/wash", "d");
        for (by, what, value) in then {
            let (path, value) = match *what {
                "wash" => ("life/wash".to_owned(), (*value).to_owned()),
                "agreed" => ("life/wash/agreed".to_owned(), (*value).to_owned()),
                "+me" => (with(ME), id(value.parse().unwrap())),
                _ => (with(MUM), id(value.parse().unwrap())),
            };
            log.say(*by, &path, &value);
        }
        let plan = log.plan();
        let answer = plan.answer("wash").expect("an answer");
        assert_eq!(answer.option(), counts, "{name}");
        let content = Content::built_in();
        let two = both(&plan, &content);
        assert_eq!(
            two.iter().map(|two| (two.question.id.as_str(), two.beside)).collect::<Vec<_>>(),
            [("wash", beside)],
            "{name}"
        );
        // Nobody's view is gone: the newest of each of them stands.
        assert!(answer.view_of(MUM).is_some() && !answer.others().is_empty(), "{name}");
        assert!(answer.views.iter().any(|view| view.by == ME), "{name}");
    }
}

#[test]
fn an_agreement_of_one_copy_does_not_stand_over_an_answer_of_another() {
    // Two copies of a plan: in one they agree, in the other the person answers anew, with a clock that is behind.
    let mut log = Saying::default();
    log.at(100, ME, "life/wash", "b").at(101, MUM, "life/wash", "d");
    log.at(200, ME, "life/wash/agreed", "d").at(201, ME, "life/wash/agreed/me", &id(100));
    assert_eq!(log.plan().answer("wash").and_then(Answer::option), Some("d"));
    log.at(150, ME, "life/wash", "c");
    assert_eq!(log.plan().answer("wash").and_then(Answer::option), Some("c"), "whatever the clocks say");
}

#[test]
fn a_question_is_settled_by_whoever_answers_and_shows_only_their_answer() {
    let mut log = Saying::default();
    log.say(MUM, "life/wash", "d").say(MUM, "life/wash/note", "she cannot reach");
    log.say(TOM, "life/wash/note", "he uses the seat").say(MUM, "life/wash/note", "she cannot reach it");
    let mut plan = log.plan();
    assert!(!plan.is_settled("wash"), "somebody else's answer is not the person's");
    assert_eq!(plan.picked(Subject::Life("wash")), None, "and leads nobody");
    let notes = |who| plan.note_of("wash", who).map(|note| note.what.as_str());
    assert_eq!((notes(MUM), notes(TOM)), (Some("she cannot reach it"), Some("he uses the seat")));
    assert_eq!(both(&plan, &Content::built_in())[0].beside, Beside::First);
    // Mum says what she sees: then it is she who answers, and the road goes on.
    plan.now = Uuid::from_u128(50);
    let with = format!("sitting/{}/with/{MUM}", plan.now);
    let how = format!("sitting/{}/how", plan.now);
    let now = plan.now;
    plan = Plan { now, ..log.say(ME, &with, "yes!").say(ME, &how, "body").plan() };
    assert!(plan.is_settled("wash") && !plan.person_answers());
    assert_eq!(plan.picked(Subject::Life("wash")), Some("d"));
    assert_eq!(plan.answer("wash").and_then(Answer::option), None, "it is never counted");
    assert!(both(&plan, &Content::built_in()).is_empty(), "there is nothing to set it beside");
}

#[test]
fn private_topics_have_their_name_and_safety_is_not_there() {
    let content = Content::built_in();
    for (person, other) in [("a", "a"), ("a", "d"), ("", "d")] {
        let mut log = Saying::default();
        for question in ["toilet", "safe", "respect"] {
            let path = format!("life/{question}");
            log.say(ME, &path, person).say(MUM, &path, other);
        }
        log.say(ME, "life/toilet/agreed", "d");
        let plan = log.plan();
        let two = both(&plan, &content);
        let two: Vec<_> = two.iter().map(|two| (two.question.id.as_str(), two.beside)).collect();
        assert_eq!(two, [("toilet", Beside::Private)], "the same, whatever was answered: {person} {other}");
    }
}

#[test]
fn who_agrees_are_those_who_are_here_and_answered() {
    let mut log = Saying::default();
    log.say(ME, "life/wash", "b").say(MUM, "life/wash", "d").say(TOM, "life/wash", "c");
    let now = Uuid::from_u128(50);
    let plan = Plan { now, ..log.plan() };
    assert_eq!(plan.meet("wash", "d"), None, "nobody is here who answered");
    log.say(PersonId::Program, &format!("sitting/{now}/with/{TOM}"), "yes!");
    log.say(ME, &format!("life/wash/agreed/{MUM}"), &id(2));
    let plan = Plan { now, ..log.plan() };
    let said = plan.meet("wash", "c").expect("Tom is here");
    let said: Vec<(&str, Value)> = said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
    let with = |who: PersonId| format!("life/wash/agreed/{who}");
    let expected = [
        ("life/wash/agreed".to_owned(), Value::Pick("c".into())),
        (with(ME), Value::Pick(id(1))),
        (with(TOM), Value::Pick(id(3))),
        (with(MUM), Value::Gone),
    ];
    assert_eq!(said, expected.each_ref().map(|(path, value)| (path.as_str(), value.clone())));
}
