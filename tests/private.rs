//! What is private is in no byte once it is taken back, and in no sight of whoever comes back: areas, own
//! words, who helps, with whom; and the files that were made.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod quiet;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Size;
use jiff::Zoned;
use my_own_plan::app::Message;
use my_own_plan::content::{Area, Content};
use my_own_plan::headless::Camera;
use my_own_plan::inspect;
use my_own_plan::journey::{AREAS_AT_ONCE, Place};
use my_own_plan::plan::{self, Plan};
use my_own_plan::record::{Follow, Value};
use my_own_plan::screen::{Act, Kind};
use my_own_plan::session::{Effect, Session};
use my_own_plan::store::{Folders, Store};
use my_own_plan::tour::without_ids;
use my_own_plan::ui;
use my_own_plan::words::Words;
use quiet::{Stage, holds, press, write};

const SIZE: Size = Size::new(1280.0, 800.0);

// “I do all of this by myself” answers the private questions of an area too.
#[test]
fn whoever_comes_back_to_an_area_with_a_private_question_sees_no_mark_there() {
    let Some(mut camera) = Camera::new() else { return println!("skipped: nothing can be drawn here") };
    let content = Content::built_in();
    let is_private = |area: &&Area| content.of_area(&area.id).any(|question| question.ask.private);
    let private: Vec<&Area> = content.areas.iter().filter(is_private).collect();
    assert_eq!(
        private.iter().map(|area| area.id.as_str()).collect::<Vec<_>>(),
        ["body", "out", "money", "good"]
    );
    for area in private {
        let together = content.areas.chunks(AREAS_AT_ONCE).find(|all| all.iter().any(|it| it.id == area.id));
        let together = together.expect("its screen");
        let open = together.iter().find(|area| !is_private(area));
        let mut first: Option<(String, String, Vec<u8>)> = None;
        for choice in ["self", "some", "not-sure"] {
            let place = Place::Area(together[0].id.clone());
            let mut stage = Stage::at(place.clone(), &[("along", "off")]);
            if let Some(open) = open {
                turn_to(&mut stage, &format!("area-{}-some", open.id));
                press(&mut stage, &format!("area-{}-some", open.id));
            }
            let item = format!("area-{}-{choice}", area.id);
            turn_to(&mut stage, &item);
            // A page that comes up says what it begins with, whatever was picked.
            stage.take();
            press(&mut stage, &item);
            assert!(stage.picked().contains(&item.as_str()), "it can be seen while the person is there");
            let heard = without_ids(&format!("{:?}", stage.take()));
            assert!(heard.contains("Picked") && !heard.contains("by myself"), "{heard}");
            press(&mut stage, "bar-help");
            press(&mut stage, "bar-back");
            assert_eq!(stage.place(), &place);
            // The open one beside it keeps its mark.
            let marks: Vec<String> = open.iter().map(|open| format!("area-{}-some", open.id)).collect();
            assert_eq!(stage.picked(), marks);
            let keys: Vec<_> =
                stage.app.screen().lines.iter().filter_map(|line| line.key.as_deref()).collect();
            assert_eq!(keys[0], "answered-again");
            // What a press would do is seen by nobody.
            let mut screen = stage.app.screen().clone();
            screen.items.iter_mut().for_each(|item| item.act = Act::Read);
            let shown = without_ids(&format!("{screen:?} {:?}", stage.app.order()));
            stage.take();
            stage.send(Message::Press("bar-hear".into()));
            let heard = without_ids(&format!("{:?} {:?}", stage.take(), stage.app.tree()));
            let now = (shown, heard, camera.shoot(&stage.app, SIZE));
            let first = first.get_or_insert_with(|| now.clone());
            assert_eq!((&now.0, &now.1), (&first.0, &first.1), "{item}");
            assert!(now.2 == first.2, "{item}: other pixels");
        }
    }
}

// To the page on which an item stands.
fn turn_to(stage: &mut Stage, id: &str) {
    for _ in 0..stage.app.frame().pages {
        if stage.app.frame().spot(id).is_none() {
            stage.look();
            stage.send(Message::Press(ui::MORE.into()));
        }
    }
    assert!(stage.app.frame().spot(id).is_some(), "{id} is on no page");
}

#[test]
fn with_whom_the_questions_are_answered_shows_to_nobody_who_comes_back() {
    for way in ["press", "helper"] {
        for pick in ["alone", "skip", "on"] {
            let mut stage = Stage::at(Place::Apart, &[("along", "off"), ("way", way)]);
            let lines = |stage: &Stage| -> Vec<String> {
                stage.app.screen().lines.iter().filter_map(|line| line.key.clone()).collect()
            };
            // Where telling has limits, said before anything is asked; and what a helper who goes out leaves.
            let told = lines(&stage);
            assert!(told.contains(&"apart.danger".to_owned()));
            let waits = ["apart.watch".to_owned(), "apart.wait".to_owned()];
            assert_eq!(waits.iter().all(|key| told.contains(key)), way == "helper");
            let mut measure = ui::Measure::default();
            for (size, text) in [((1024.0, 600.0), 100), ((1024.0, 600.0), 200), ((1280.0, 800.0), 100)] {
                let screen = stage.app.screen();
                let pages = ui::layout(screen, size.into(), ui::Looks::at(text), 0, &mut measure).pages;
                for page in 0..pages {
                    let frame = ui::layout(screen, size.into(), ui::Looks::at(text), page, &mut measure);
                    let faults: Vec<String> =
                        inspect::frame(screen, &frame).into_iter().map(|fault| fault.to_string()).collect();
                    assert!(faults.is_empty(), "{size:?} {text} {faults:?}");
                }
            }
            press(&mut stage, &format!("apart-{pick}"));
            assert_eq!(stage.picked(), [format!("apart-{pick}")]);
            press(&mut stage, "bar-help");
            press(&mut stage, "bar-back");
            assert_eq!((stage.place(), stage.picked().len(), lines(&stage)), (&Place::Apart, 0, told));
            // With nobody who watches they are not asked, and wait in what I said.
            press(&mut stage, "bar-next");
            let asked = stage.place() == &Place::Question("safe".into());
            assert_eq!(asked, way == "press" && pick != "skip", "{way} {pick}");
            press(&mut stage, "bar-map");
            press(&mut stage, "said-show");
            press(&mut stage, "q-safe-name");
            assert_eq!(stage.place(), &Place::Apart);
        }
    }
}

#[test]
fn who_helps_with_what_is_private_moves_no_card() {
    let order = |helped: &str| -> Vec<String> {
        let (_home, mut session) = session();
        record(
            &mut session,
            &[
                ("life/wash", pick("c")),
                ("life/meals", pick("c")),
                (&format!("{helped}/helper/friend"), Value::Yes),
            ],
        );
        let _ = session.act(Act::Go(Place::After("area-body".into(), Follow::Helper)), &now());
        session.screen().items.iter().map(|item| item.id.clone()).collect()
    };
    let nobody = order("none");
    for private in ["toilet", "night", "area-money", "people"] {
        assert_eq!(order(&format!("life/{private}")), nobody, "{private}");
    }
    assert_ne!(order("life/area-food"), nobody, "an open one is offered first");
}

#[test]
fn own_words_about_safety_are_as_private_as_the_answer() {
    for id in ["safe", "respect"] {
        let question = Place::Question(id.into());
        let mut stage = Stage::at(question.clone(), &[("along", "off")]);
        let home = stage.app.session().folders().plans.parent().expect("a folder").to_path_buf();
        press(&mut stage, "say-more");
        assert_eq!(stage.place(), &Place::MoreWords(id.into()));
        write(&mut stage, "My uncle shouts.");
        press(&mut stage, "bar-next");
        assert_eq!(stage.place(), &question);
        assert!(holds(&home, "My uncle shouts."));
        let screen = stage.app.screen();
        assert_eq!(screen.lines[0].key.as_deref(), Some("answered-again"));
        assert!(stage.picked().is_empty());
        press(&mut stage, "say-more");
        assert_eq!(stage.app.session().text().unwrap_or_default(), "");
        press(&mut stage, "bar-back");
        for place in ["", "bar-map", "said-show", "bar-help", "help-safe"] {
            if !place.is_empty() {
                press(&mut stage, place);
            }
            let heard = stage.take();
            let heard = format!("{:?} {:?} {heard:?}", stage.app.screen(), stage.app.tree());
            assert!(!heard.contains("uncle"), "{place}");
        }
        let _ = stage.app.session().plan();
        stage.send(Message::Press("bar-map".into()));
        press(&mut stage, "said-show");
        press(&mut stage, &format!("q-{id}-name"));
        press(&mut stage, "bar-next");
        while stage.place() != &question {
            press(&mut stage, "bar-next");
        }
        press(&mut stage, "erase-begin");
        press(&mut stage, "erase-yes");
        press(&mut stage, "erase-sure-yes");
        for word in ["My uncle shouts.", &format!("life/{id}")] {
            assert!(!holds(&home, word), "{word}");
        }
    }
}

#[test]
fn what_is_taken_back_for_good_is_in_no_byte() {
    let mut stage = Stage::at(Place::Question("toilet".into()), &[("along", "off")]);
    let plan: PathBuf = stage.app.session().file().expect("a plan").to_path_buf();
    let home = plan.parent().and_then(Path::parent).expect("a folder").to_path_buf();
    press(&mut stage, "q-toilet-d");
    press(&mut stage, "say-more");
    press(&mut stage, "more-heading");
    write(&mut stage, "My uncle helps me.");
    press(&mut stage, "bar-next");
    press(&mut stage, "bar-next");
    while !matches!(stage.place(), Place::After(..)) {
        press(&mut stage, "bar-next");
    }
    let card =
        stage.app.screen().items.iter().find(|item| item.kind == Kind::Card).expect("a card").id.clone();
    press(&mut stage, &card);
    let on =
        stage.app.session().plan().answer("toilet").expect("an answer").hard.first().cloned().expect("one");
    let path = format!("life/toilet/hard/{on}");
    assert!(holds(&home, "My uncle helps me.") && holds(&home, &path));
    // An older copy of the file, as an upgrade leaves it.
    std::fs::write(plan.with_extension("myplan.before-2"), "My uncle helps me.").expect("written");

    // From what I said by way of the question: asked, asked once more, and done.
    press(&mut stage, "bar-map");
    press(&mut stage, "said-show");
    press(&mut stage, "q-toilet-name");
    press(&mut stage, "erase-begin");
    assert_eq!(stage.place(), &Place::Erase("toilet".into(), false));
    press(&mut stage, "erase-no");
    assert_eq!(stage.place(), &Place::Question("toilet".into()));
    press(&mut stage, "erase-begin");
    press(&mut stage, "erase-yes");
    assert!(holds(&home, "My uncle helps me."), "asked twice");
    press(&mut stage, "erase-sure-yes");
    assert_eq!(stage.app.screen().heading.key.as_deref(), Some("erase-done"));
    assert_eq!(stage.app.session().plan().answer("toilet"), None);
    for word in ["My uncle helps me.", "life/toilet", path.as_str()] {
        assert!(!holds(&home, word), "{word}");
    }
    let in_memory = format!("{:?}", stage.app.session().log());
    assert!(!in_memory.contains("uncle") && !in_memory.contains("life/toilet"));
    // That something was erased stays; so does all else, and the plan goes on.
    press(&mut stage, "bar-next");
    assert_eq!(stage.place(), &Place::Question("toilet".into()));
    let said = stage.app.session().log().expect("a log").len();
    drop(stage.app);
    let (_store, log) = Store::open(&plan).expect("opens");
    assert_eq!(log.len(), said);
    let erased = log.statements().iter().filter(|said| said.value == Value::Erased);
    assert!(
        erased.clone().count() >= 3
            && erased.clone().all(|it| it.path.as_str().starts_with("erased/toilet/"))
    );
    assert_eq!(Plan::from_log(&log).answer("toilet"), None);
}

fn now() -> Zoned {
    "2026-11-23T10:00:00[Europe/London]".parse().expect("a time")
}

fn session() -> (tempfile::TempDir, Session) {
    let home = tempfile::tempdir().expect("a folder");
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    let _ = session.act(Act::New, &now());
    (home, session)
}

fn record(session: &mut Session, said: &[(&str, Value)]) {
    let said = said.iter().map(|(path, value)| ((*path).into(), value.clone())).collect();
    session.act(Act::Record(said), &now()).expect("saved");
}

fn pick(id: &str) -> Value {
    Value::Pick(id.into())
}

// All that can be said of a private question, under the id of its help.
fn all_said(question: &str, unit: &str, area: Option<&str>) -> Vec<(String, Value)> {
    let round = "01937f00-0000-7000-8000-000000000001";
    let own = "01937f00-0000-7000-8000-000000000002";
    let mut said = vec![
        (format!("life/{question}"), pick("d")),
        (format!("seen/life/{question}/{round}/d"), pick("yes")),
        (format!("life/{question}/more"), Value::Words("My uncle takes it.".into())),
        (format!("life/{question}/good/own"), Value::Words("I count the coins.".into())),
        (format!("life/{unit}/hard/slow"), Value::Yes),
        (format!("life/{unit}/hard/not-sure"), Value::Yes),
        (format!("seen/life/{unit}/helper/{round}/family"), pick("yes")),
        (format!("life/{unit}/helper/family"), Value::Yes),
        (format!("life/{unit}/going"), pick("so-so")),
        (format!("life/{unit}/day/mon"), Value::Yes),
        (format!("life/{unit}/hours"), pick("h1")),
        (format!("life/{unit}/cost"), Value::Pence(98_765_432)),
        (format!("life/{unit}/pays/trust"), Value::Yes),
        (format!("goal/{question}/on"), Value::Yes),
        (format!("goal/{question}/want/more-help"), Value::Yes),
        (format!("goal/{question}/cost"), Value::Pence(87_654_321)),
        (format!("goal/{own}/words"), Value::Words("A lock for my things.".into())),
        (format!("goal/{own}/on"), Value::Yes),
        (format!("goal/{own}/about"), pick(question)),
        (format!("goal/{own}/what/own"), Value::Words("Ask for the key.".into())),
        (format!("hard/q-{question}"), Value::Yes),
        (format!("hard/q-{question}-meaning"), Value::Yes),
        (format!("give/worker/answers/{question}"), pick("yes")),
    ];
    said.extend(area.map(|area| (format!("area/{area}"), pick("some"))));
    said
}

#[test]
fn with_an_answer_goes_all_that_was_said_of_it_and_all_that_was_made_from_it() {
    let content = Content::built_in();
    for (id, unit) in [
        ("cash", "area-money"),
        ("bills", "area-money"),
        ("bills", "bills"),
        ("toilet", "toilet"),
        ("people", "people"),
        ("night", "night"),
        ("living", "living"),
        ("safe", "safe"),
    ] {
        let (home, mut session) = session();
        let question = content.question(id).expect("a question");
        let area = question.area.as_ref().map(|(area, _)| area.as_str());
        let mut said = all_said(id, unit, area);
        for keep in content.keeps.iter().filter(|keep| keep.question == id) {
            said.push((format!("goal/{}/on", keep.id), Value::Yes));
        }
        if unit == "area-money" {
            said.push(("hard/area-money".into(), Value::Yes));
        }
        let said: Vec<(&str, Value)> =
            said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
        record(&mut session, &said);
        // What stands beside it, and stays. Of an area with open questions the help is theirs.
        let stays = [
            ("life/wash", pick("c")),
            ("life/area-body/helper/paid", Value::Yes),
            ("life/area-out/helper/paid", Value::Yes),
            ("goal/wash/on", Value::Yes),
            ("hard/q-wash", Value::Yes),
            ("area/food", pick("some")),
            (if id == "cash" { "life/bills" } else { "life/cash" }, pick("b")),
        ];
        record(&mut session, &stays);
        // Taken away and said anew: the file keeps what was said before, too.
        record(&mut session, &[(said[0].0, pick("b")), (said[4].0, Value::Gone)]);
        let plan = session.file().expect("a plan").to_path_buf();
        std::fs::write(plan.with_extension("myplan.before-2"), "My uncle takes it.").expect("written");
        for (path, _) in &said {
            assert!(holds(home.path(), path), "{id}: {path} is not in the file");
        }
        session.act(Act::Erase(id.into()), &now()).expect("erased");
        let words = ["My uncle takes it.", "I count the coins.", "A lock for my things.", "Ask for the key."];
        let log = format!("{:?} {:?}", session.log(), session.plan());
        for word in said.iter().map(|(path, _)| *path).chain(words) {
            assert!(!holds(home.path(), word), "{id}: {word} is in the file");
            assert!(!log.contains(word), "{id}: {word} is in memory");
        }
        for pence in [98_765_432, 87_654_321] {
            assert!(!log.contains(&pence.to_string()), "{id}: a cost");
        }
        for (path, _) in &stays {
            assert!(holds(home.path(), path), "{id}: {path} is gone");
        }
        assert!(
            plan::costs(session.plan(), &content)
                .lines
                .iter()
                .all(|line| !format!("{line:?}").contains(unit))
        );
    }
}

// A document of the open plan, made and kept beside the plans.
fn document(session: &mut Session, reader: &str) -> PathBuf {
    record(session, &[("reader", pick(reader)), (&format!("give/{reader}/parts/life"), Value::Yes)]);
    let _ = session.act(Act::Go(Place::ShareAgree), &now());
    let effects = session.act(Act::MakeDocument, &now()).expect("agreed");
    let Some(Effect::MakeDocument(job)) = effects.into_iter().next() else { panic!("no job") };
    let done = job.make();
    let file = done.made.clone().expect("made");
    session.document_made(done, &now());
    file
}

#[test]
fn files_that_were_made_here_can_be_deleted_with_it_and_no_others() {
    let (home, mut session) = session();
    record(&mut session, &[("life/toilet", pick("d")), ("life/wash", pick("c"))]);
    let (worker, family) = (document(&mut session, "worker"), document(&mut session, "family"));
    let second = document(&mut session, "worker");
    // Somebody changed this one; and this is that of another plan.
    let doctor = document(&mut session, "doctor");
    std::fs::write(&doctor, "A letter of my own.").expect("written");
    let _ = session.act(Act::Leave, &now());
    let _ = session.act(Act::New, &now());
    let other = document(&mut session, "family");
    let _ = session.act(Act::Leave, &now());
    let place = session.screen().items.iter().position(|item| item.id.starts_with("plan-")).expect("a plan");
    assert_eq!(place, 0);
    // The first of the list was opened last.
    for at in 0..2 {
        let _ = session.act(Act::Open(at), &now());
        if session.plan().answer("toilet").is_some() {
            break;
        }
        let _ = session.act(Act::Leave, &now());
    }
    assert!(session.plan().answer("toilet").is_some());
    let erase = |sure| Place::Erase("toilet".into(), sure);
    let _ = session.act(Act::Go(erase(false)), &now());
    let keys = |session: &Session| -> Vec<String> {
        let screen = session.screen();
        screen.opening().into_iter().filter_map(|line| line.key.clone()).collect()
    };
    assert!(keys(&session).contains(&"erase.line-4".to_owned()), "it is said before");
    for id in ["erase-yes", "erase-sure-yes"] {
        let act = session.screen().item(id).expect("a button").act.clone();
        session.act(act, &now()).expect("done");
    }
    assert_eq!(keys(&session)[0], "erase-done");
    let act = session.screen().item("erase-done-files").expect("offered").act.clone();
    assert!([&worker, &family, &second].into_iter().all(|file| file.exists()), "nothing goes unasked");
    session.act(act, &now()).expect("deleted");
    assert_eq!(keys(&session)[0], "erase-files");
    assert!(session.screen().item("erase-done-files").is_none());
    assert!([&worker, &family, &second].into_iter().all(|file| !file.exists()));
    assert!(doctor.exists() && other.exists());
    assert!(!holds(home.path(), "life/toilet"));
    // Where there is nothing to delete it is not offered, and not said to be done.
    let _ = session.act(Act::Go(Place::Map), &now());
    let _ = session.act(Act::Go(erase(true)), &now());
    assert_eq!(keys(&session)[0], "erase-done");
    assert!(session.screen().item("erase-done-files").is_none());
}
