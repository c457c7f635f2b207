//! What is shared: exactly what the person said, with whom they said, and each time anew.

use super::*;
use crate::plan::{given_answers, is_agreed};
use crate::record::Value;

const PARTS: [&str; 4] = ["about", "life", "money", "plan"];

// Answers, private ones among them, and a worry.
fn with_answers() -> (tempfile::TempDir, Session) {
    let (home, mut session) = session();
    press(&mut session, "start-new");
    let said = [("wash", "c"), ("eat", "b"), ("toilet", "d"), ("night", "c"), ("safe", "d")];
    for (question, answer) in said {
        say(&mut session, &format!("life/{question}"), answer);
    }
    (home, session)
}

fn say(session: &mut Session, path: &str, pick: &str) {
    let _ = session.act(Act::Record(vec![(path.into(), Value::Pick(pick.into()))]), &now());
}

fn pick_all(session: &mut Session, reader: &str) {
    at(session, Place::ShareWho);
    press(session, &format!("share-who-{reader}"));
    at(session, Place::ShareWhat);
    while !PARTS.iter().all(|part| session.plan().given().is_some_and(|given| given.parts.contains(*part))) {
        press(session, "share-what-all");
    }
}

fn agree(session: &mut Session) -> Job {
    at(session, Place::ShareAgree);
    match press(session, "share-agree-yes").into_iter().next() {
        Some(Effect::MakeDocument(job)) => *job,
        other => panic!("{other:?}"),
    }
}

fn made(session: &mut Session, job: &Job) {
    let made = Ok(session.folders().shared.join("my-plan.pdf"));
    session.document_made(Done { errand: job.errand().clone(), made }, &now());
}

fn given(session: &Session) -> Vec<&str> {
    let reader = session.plan().reader.as_deref().unwrap_or_default();
    given_answers(session.plan(), session.content(), reader)
        .iter()
        .map(|question| question.id.as_str())
        .collect()
}

fn stands(session: &Session, path: &str) -> Option<Value> {
    let log = session.log().expect("a log");
    log.heads(path).next_back().map(|head| head.value.clone())
}

#[test]
fn the_road_asks_of_each_private_answer_and_keeps_exactly_what_was_said() {
    let (_home, mut session) = with_answers();
    pick_all(&mut session, "worker");
    let mut road = Vec::new();
    let mut answers = [("toilet", "no"), ("night", "yes")].into_iter();
    press(&mut session, "bar-next");
    while *session.place() != Place::ShareAgree {
        road.push(session.place().clone());
        match session.place().clone() {
            Place::ShareAnswers => {
                assert!(session.screen().item("q-eat-name").expect("the answer").picked);
                press(&mut session, "q-eat-name");
                assert!(!session.screen().item("q-eat-name").expect("the answer").picked);
                assert!(session.screen().item("q-toilet-name").is_none(), "private ones are not among them");
            }
            Place::SharePrivate(id) => {
                let screen = session.screen();
                let ids: Vec<&str> = screen.items.iter().take(2).map(|item| item.id.as_str()).collect();
                assert_eq!(ids, ["share-private-no", "share-private-yes"], "no comes first");
                assert!(
                    screen.private && screen.items.iter().all(|item| !item.picked),
                    "nothing is filled in"
                );
                let (question, said) = answers.next().expect("one more private answer");
                assert_eq!(id, question);
                press(&mut session, &format!("share-private-{said}"));
            }
            _ => {}
        }
        press(&mut session, "bar-next");
    }
    let private = |id: &str| Place::SharePrivate(id.into());
    let wanted =
        [Place::ShareAnswers, private("toilet"), private("night"), Place::ShareSafety, Place::SharePreview];
    assert_eq!(road, wanted);
    for (question, said) in [("eat", "no"), ("toilet", "no"), ("night", "yes")] {
        let path = format!("give/worker/answers/{question}");
        assert_eq!(stands(&session, &path), Some(Value::Pick(said.into())), "{question}");
    }
    assert_eq!(stands(&session, "give/worker/answers/wash"), None, "nothing is said for anybody");
    assert_eq!(stands(&session, "give/worker/answers/safe"), None);
    assert_eq!(given(&session), ["wash", "night"]);
    agree(&mut session);
    let agreed = session.plan().agreed.clone().expect("consent");
    assert_eq!(agreed.what, "worker about life money plan");
}

#[test]
fn what_goes_is_named_before_yes() {
    let (_home, mut session) = with_answers();
    for (path, value) in [
        ("helper/name", Value::Words("Tom".into())),
        ("advocate", Value::Yes),
        ("shows/yes", Value::Words("She smiles.".into())),
        ("goal/wash/on", Value::Yes),
        ("goal/toilet/on", Value::Yes),
        ("example", Value::Yes),
        ("money/source", Value::Pick("example".into())),
    ] {
        let _ = session.act(Act::Record(vec![(path.into(), value)]), &now());
    }
    for reader in ["worker", "family"] {
        pick_all(&mut session, reader);
        say(&mut session, &format!("give/{reader}/answers/night"), "yes");
        at(&mut session, Place::SharePreview);
        let screen = session.screen();
        let lines: Vec<&str> = screen.lines.iter().filter_map(|line| line.key.as_deref()).collect();
        for key in ["share-preview.how", "share-preview.helper", "share-preview.signs"] {
            assert!(lines.contains(&key), "{reader}: {key}");
        }
        assert_eq!(lines.contains(&"share-preview.advocate"), reader == "worker");
        for id in ["q-night-name", "goal-wash"] {
            assert!(screen.item(id).is_some(), "{reader}: {id}");
        }
        for (area, name) in [("area-body", "q-wash.name"), ("area-food", "q-eat.name")] {
            let names = screen.item(area).and_then(|item| item.detail.clone()).map(|line| line.text);
            assert_eq!(names, Some(session.words.get(name)), "{reader}");
        }
        let private = screen.item("q-night-name").and_then(|item| item.detail.clone());
        assert_eq!(private.and_then(|detail| detail.key).as_deref(), Some("answered"));
        assert!(screen.item("q-toilet-name").is_none() && screen.item("goal-toilet").is_none());
        // An answer that counts stays: that there is no amount is said here.
        let money = screen.item("share-what-money").and_then(|item| item.detail.clone());
        assert_eq!(money.and_then(|detail| detail.key).as_deref(), Some("share-preview.no-amount"));
        let text = format!("{:?}", screen.items);
        assert!(!text.contains("q-night.c") && !text.contains("q-safe"), "{text}");
    }
}

#[test]
fn the_name_of_somebody_else_is_kept_with_the_consent() {
    let (_home, mut session) = with_answers();
    pick_all(&mut session, "other");
    let name = |session: &mut Session, name: &str| {
        let words = Value::Words(name.to_owned());
        let _ = session.act(Act::Record(vec![("give/other/name".into(), words)]), &now());
    };
    name(&mut session, "Priya of the life club");
    let job = agree(&mut session);
    name(&mut session, "Jo");
    let plan = session.plan();
    let agreed = plan.agreed.clone().expect("consent");
    assert_eq!(agreed.what, "other about life money plan\nPriya of the life club");
    assert_eq!(plan.agreed_reader(), Some("other"));
    assert_eq!(job.shared().expect("a plan").reader.name.as_deref(), Some("Priya of the life club"));
    let consent = job.shared().expect("a plan").agreed.clone().expect("consent");
    assert_eq!((consent.reader.as_deref(), consent.parts.len()), (Some("other"), 4));
}

#[test]
fn safety_is_asked_on_the_workers_road_only_and_looks_the_same_for_everybody() {
    let (_home, mut with_worry) = with_answers();
    let (_other_home, mut without) = session();
    press(&mut without, "start-new");
    let mut seen = Vec::new();
    for session in [&mut with_worry, &mut without] {
        for reader in ["family", "friend", "doctor", "other", "worker"] {
            pick_all(session, reader);
            let road = crate::journey::road(session.plan(), session.content());
            assert_eq!(road.contains(&Place::ShareSafety), reader == "worker", "{reader}");
        }
        at(session, Place::ShareSafety);
        seen.push(session.screen());
        // Nothing in what is shown before yes tells of it, whatever is pressed.
        let mut previews = Vec::new();
        for id in ["share-safety-no", "share-safety-yes"] {
            at(session, Place::SharePreview);
            previews.push(session.screen());
            at(session, Place::ShareSafety);
            press(session, id);
        }
        at(session, Place::SharePreview);
        previews.push(session.screen());
        assert!(previews.iter().all(|preview| *preview == previews[0]));
        let words = format!("{:?}", previews[0].items);
        assert!(!words.contains("q-safe") && !words.contains("q-respect"), "{words}");
    }
    assert_eq!(seen[0], seen[1]);
    assert!(given(&with_worry).contains(&"safe") && given(&without).is_empty());
}

#[test]
fn yes_to_a_private_answer_is_for_one_reader_and_one_document() {
    let (_home, mut session) = with_answers();
    pick_all(&mut session, "worker");
    at(&mut session, Place::SharePrivate("toilet".into()));
    press(&mut session, "share-private-yes");
    at(&mut session, Place::ShareSafety);
    press(&mut session, "share-safety-yes");
    assert!(given(&session).contains(&"toilet") && given(&session).contains(&"safe"));
    let job = agree(&mut session);
    // It could not be made: nothing is done, and what was said still stands.
    let errand = job.errand().clone();
    session.document_made(Done { errand, made: Err(Trouble::known("trouble-document")) }, &now());
    press(&mut session, "trouble-ok");
    assert_eq!(session.place(), &Place::ShareAgree);
    let done = |session: &Session| {
        crate::journey::progress(crate::journey::Part::Share, session.plan(), session.content())
    };
    assert_eq!(done(&session), (0, 1), "it is done only when it was made");
    assert!(given(&session).contains(&"toilet"));
    let job = agree(&mut session);
    made(&mut session, &job);
    assert_eq!((session.place(), done(&session)), (&Place::ShareMade, (1, 1)));
    press(&mut session, "bar-back");
    assert_ne!(session.place().part(), crate::journey::Part::Share, "nothing is agreed to in passing");
    // The next one is asked anew, and so is another reader.
    assert_eq!(given(&session), ["eat", "wash"]);
    at(&mut session, Place::SharePrivate("toilet".into()));
    assert!(session.screen().items.iter().all(|item| !item.picked));
    press(&mut session, "share-private-yes");
    assert!(given(&session).contains(&"toilet"));
    // So is another answer: the yes was to the one that stood there.
    say(&mut session, "life/toilet", "a");
    assert!(!given(&session).contains(&"toilet"));
    pick_all(&mut session, "family");
    assert_eq!(given(&session), ["eat", "wash"]);
}

#[test]
fn whoever_comes_back_sees_that_safety_was_answered_and_not_how() {
    let mut seen = Vec::new();
    for said in ["no", "yes"] {
        let (_home, mut session) = with_answers();
        pick_all(&mut session, "worker");
        at(&mut session, Place::ShareSafety);
        press(&mut session, &format!("share-safety-{said}"));
        assert!(session.screen().item(&format!("share-safety-{said}")).expect("the answer").picked);
        at(&mut session, Place::SharePreview);
        press(&mut session, "bar-back");
        assert_eq!(session.place(), &Place::ShareSafety);
        let screen = session.screen();
        assert!(screen.items.iter().all(|item| !item.picked));
        assert!(screen.lines.iter().any(|line| line.key.as_deref() == Some("answered-again")));
        seen.push(screen);
    }
    assert_eq!(seen[0], seen[1]);
}

#[test]
fn what_is_erased_takes_its_yes_with_it() {
    let (_home, mut session) = with_answers();
    pick_all(&mut session, "worker");
    for place in [Place::SharePrivate("toilet".into()), Place::ShareSafety] {
        at(&mut session, place);
        let yes =
            session.screen().items.iter().find(|item| item.id.ends_with("-yes")).map(|item| item.id.clone());
        press(&mut session, &yes.expect("a yes"));
    }
    for id in ["toilet", "safe"] {
        let _ = session.act(Act::Erase(id.into()), &now());
        assert_eq!(stands(&session, &format!("give/worker/answers/{id}")), None);
    }
    say(&mut session, "life/safe", "d");
    assert_eq!(given(&session), ["eat", "wash"], "it is asked anew");
}

#[test]
fn only_the_person_says_yes_to_a_private_answer() {
    let (_home, mut session) = with_answers();
    at(&mut session, Place::Ready(Ready::Who));
    press(&mut session, "ready-who-family");
    at(&mut session, Place::Ready(Ready::How));
    press(&mut session, "ready-how-think");
    pick_all(&mut session, "worker");
    for place in [Place::SharePrivate("toilet".into()), Place::ShareSafety] {
        at(&mut session, place.clone());
        let screen = session.screen();
        let yes = screen.items.iter().any(|item| item.id.ends_with("-yes"));
        assert!(!yes && screen.lines.iter().any(|line| line.key.as_deref() == Some("share-private.helper")));
    }
    say(&mut session, "give/worker/answers/toilet", "yes");
    say(&mut session, "give/worker/answers/safe", "yes");
    for id in ["toilet", "safe"] {
        let question = session.content().question(id).expect("a question");
        assert!(!is_agreed(session.plan(), question, "worker"), "{id}");
    }
    assert_eq!(given(&session), ["eat", "wash"]);
    // A yes that was watched for is the person's own; a press of whoever watches is not.
    session.set(Knob::Way, "helper", &now());
    at(&mut session, Place::SharePrivate("toilet".into()));
    press(&mut session, "share-private-yes");
    assert_eq!(given(&session), ["eat", "wash"]);
    press(&mut session, "seen-begin");
    while session.screen().item("seen-ask-yes").is_some() {
        let yes = session.screen().heading.key.as_deref() == Some("share-private.yes");
        press(&mut session, if yes { "seen-ask-yes" } else { "seen-ask-no" });
    }
    press(&mut session, "seen-one-right");
    assert_eq!(session.place(), &Place::SharePrivate("toilet".into()));
    assert_eq!(given(&session), ["eat", "wash", "toilet"]);
}

#[test]
fn what_is_seen_is_never_consent() {
    let (_home, mut session) = session();
    press(&mut session, "start-example");
    let family = session.plan().today().helper().expect("somebody");
    at(&mut session, Place::Ready(Ready::How));
    press(&mut session, "ready-how-body");
    pick_all(&mut session, "family");
    let job = agree(&mut session);
    let agreed = session.plan().agreed.clone().expect("a document was asked for");
    assert_eq!((agreed.by, agreed.how), (family, How::Observed));
    assert_eq!(
        job.shared().and_then(|shared| shared.agreed.as_ref()).map(|agreed| agreed.said.by),
        Some(family)
    );
}

#[test]
fn consent_given_again_has_its_own_date() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    let later: Zoned = "2026-12-24T10:00:00[Europe/London]".parse().expect("a time");
    pick_all(&mut session, "friend");
    let agree = |session: &mut Session, now: &Zoned| {
        at(session, Place::ShareAgree);
        let _ = session.act(Act::MakeDocument, now);
        session.plan().agreed.clone().expect("agreed")
    };
    let (first, second) = (agree(&mut session, &now()), agree(&mut session, &later));
    assert_eq!(second.at, later.timestamp());
    assert_ne!(first.id, second.id);
}

#[test]
fn all_that_one_press_says_is_one_act() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::ShareWho);
    press(&mut session, "share-who-doctor");
    at(&mut session, Place::ShareWhat);
    press(&mut session, "share-what-all");
    let log = session.log().expect("a log");
    let shared: Vec<&Statement> =
        log.statements().iter().filter(|s| s.path.as_str().starts_with("give/doctor/parts")).collect();
    assert_eq!(shared.len(), 4);
    assert!(shared.iter().all(|s| s.act == shared[0].act && s.sitting == session.plan().now));
    press(&mut session, "share-what-about");
    let log = session.log().expect("a log");
    assert_ne!(log.statements().last().map(|s| s.act), shared_act(&session));
}

fn shared_act(session: &Session) -> Option<uuid::Uuid> {
    let log = session.log().expect("a log");
    log.statements().iter().find(|s| s.path.as_str() == "give/doctor/parts/about").map(|s| s.act)
}

#[test]
fn to_share_nothing_is_calm_and_leads_to_the_map() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::ShareWho);
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::ShareAgree);
    let screen = session.screen();
    assert_eq!(screen.heading.key.as_deref(), Some("share-nothing"));
    assert!(screen.item("share-agree-yes").is_none());
    press(&mut session, "share-nothing-who");
    press(&mut session, "share-who-friend");
    press(&mut session, "bar-next");
    press(&mut session, "bar-next");
    assert!(session.screen().item("share-nothing-what").is_some());
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Map);
    assert_eq!(session.plan().agreed, None);
}

#[test]
fn each_reader_gets_a_file_of_their_own_and_its_place_is_said_plainly() {
    let (_home, mut session) = with_answers();
    for (reader, name) in
        [("family", "for-family"), ("worker", "for-social-worker"), ("other", "for-another-person")]
    {
        pick_all(&mut session, reader);
        let job = agree(&mut session);
        let file = format!("my-plan-{name}-2026-11-22.pdf");
        assert!(format!("{job:?}").contains(&file), "{job:?}");
        made(&mut session, &job);
        let shown = format!("{:?}", session.screen());
        let home = session.folders().shared.display().to_string();
        assert!(!shown.contains(&home) && shown.contains("share-made.kept"), "{shown}");
        assert!(shown.contains(&format!("share-for.{reader}")));
    }
    session.sharing.places = vec![FoundPlace {
        kind: crate::share::PlaceKind::Stick,
        label: Some("KINGSTON".into()),
        path: "/media/stick".into(),
    }];
    session.sharing.document = Some("/media/stick/my-plan.pdf".into());
    at(&mut session, Place::ShareSaved);
    assert!(session.screen().lines.iter().any(|line| line.key.as_deref() == Some("share-saved.stick")));
}

proptest::proptest! {
    // Whatever is said, in whatever order and of whichever reader: nothing private goes without a yes.
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
    #[test]
    fn nothing_private_goes_without_the_persons_yes(
        said in proptest::collection::vec((0..5usize, 0..40usize, 0..3usize), 0..60),
        answers in proptest::collection::vec(0..40usize, 0..40),
    ) {
        let content = Content::built_in();
        let readers = ["worker", "family", "friend", "doctor", "other"];
        let ids: Vec<&str> = content.questions.iter().map(|question| question.id.as_str()).collect();
        let id = |at: usize| ids[at % ids.len()];
        let mut all: Vec<(String, Value)> =
            readers.iter().map(|reader| (format!("give/{reader}/parts/life"), Value::Yes)).collect();
        all.extend(answers.iter().map(|at| (format!("life/{}", id(*at)), Value::Pick("a".into()))));
        let mut yes = std::collections::BTreeMap::new();
        for (reader, question, what) in said {
            let (reader, question) = (readers[reader], id(question));
            let value = [Value::Pick("yes".into()), Value::Pick("no".into()), Value::Gone][what].clone();
            yes.insert((reader, question), what == 0);
            all.push((format!("give/{reader}/answers/{question}"), value));
        }
        let plan = crate::plan::tests::plan_of(&all.iter().map(|(path, value)| (path.as_str(), value.clone())).collect::<Vec<_>>());
        for reader in readers {
            for question in given_answers(&plan, &content, reader) {
                let ask = &question.ask;
                let said_yes = yes.get(&(reader, question.id.as_str())) == Some(&true);
                proptest::prop_assert!(!(ask.private || ask.safety) || said_yes);
                proptest::prop_assert!(!ask.safety || reader == "worker");
            }
        }
    }
}

#[test]
fn where_nothing_opens_the_document_it_is_said_where_it_is_and_what_to_do() {
    for (error, key) in [
        (crate::share::OpenError::NoViewer, "trouble-no-viewer"),
        (crate::share::OpenError::Failed, "trouble-open"),
    ] {
        let (_home, mut session) = with_answers();
        session.sharing.document = Some(session.folders().shared.join("My plan.pdf"));
        at(&mut session, Place::SharePrint);
        let errand = session.errand().expect("a plan");
        session.document_opened(&Opened { errand, done: Err(error) });
        let screen = session.screen();
        assert_eq!(screen.heading.key.as_deref(), Some(key));
        assert!(screen.lines.iter().any(|line| line.key.as_deref() == Some("share-made.kept")), "{key}");
        assert!(screen.lines.iter().any(|line| line.text.contains("My plan.pdf")), "{key}");
        assert!(
            screen.items.iter().all(|item| item.zone != crate::screen::Zone::Main || item.picture.is_some())
        );
        press(&mut session, "share-made-save");
        assert_eq!((session.place(), session.trouble()), (&Place::ShareWhere, None));
    }
}
