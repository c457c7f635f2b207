//! What is private stays so: after the questions about safety everything is the same for everybody, whatever
//! was answered; nothing repeats a private answer; leaving at once; taking back for good.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod quiet;

use std::path::{Path, PathBuf};

use std::sync::Arc;

use iced::Size;
use iced::keyboard::{self, Key, Location, Modifiers, key::Named};
use iced::widget::text_editor::{Action, Edit};
use jiff::Zoned;
use my_own_plan::app::{Message, meant};
use my_own_plan::content::{Area, Content};
use my_own_plan::headless::Camera;
use my_own_plan::journey::{AREAS_AT_ONCE, Place, Ready};
use my_own_plan::plan::{self, Plan};
use my_own_plan::record::{Follow, Value};
use my_own_plan::screen::{Act, Kind, Zone};
use my_own_plan::session::{Effect, Session};
use my_own_plan::store::{Folders, Store};
use my_own_plan::tour::without_ids;
use my_own_plan::words::Words;
use quiet::Stage;

const SIZE: Size = Size::new(1280.0, 800.0);

/// What can be met of one screen.
#[derive(PartialEq)]
struct Met {
    place: String,
    screen: String,
    heard: String,
    tree: String,
    title: String,
    order: Vec<String>,
    pixels: Vec<u8>,
}

fn meet(stage: &mut Stage, camera: &mut Camera) -> Met {
    let heard = without_ids(&format!("{:?}", stage.take()));
    let app = &stage.app;
    Met {
        place: format!("{:?}", app.screen().place),
        screen: without_ids(&format!("{:?}", app.screen())),
        heard,
        tree: without_ids(&format!("{:?}", app.tree())),
        title: app.title(),
        order: app.order().to_vec(),
        pixels: camera.shoot(app, SIZE),
    }
}

fn press(stage: &mut Stage, id: &str) {
    stage.look();
    assert!(stage.app.screen().item(id).is_some(), "no “{id}” at {:?}", stage.place());
    stage.send(Message::Press(id.into()));
}

/// With whom and what is answered: nothing pressed where there is none.
struct Answers {
    apart: Option<&'static str>,
    safe: Option<&'static str>,
    respect: Option<&'static str>,
}

// Goes from before the questions to the question about sharing them, and looks at everything on the way that
// comes after them.
fn walk(way: &str, answers: &Answers, camera: &mut Camera) -> (Vec<String>, Vec<Met>) {
    let mut stage = Stage::at(Place::Apart, &[("along", "off"), ("way", way), ("speaks", "screen")]);
    let (mut feedback, mut met) = (Vec::new(), Vec::new());
    if let Some(apart) = answers.apart {
        press(&mut stage, &format!("apart-{apart}"));
        if stage.place() == &Place::Ready(Ready::Who) {
            press(&mut stage, "bar-back");
        }
    }
    stage.take();
    press(&mut stage, "bar-next");
    for (id, picked) in [("safe", answers.safe), ("respect", answers.respect)] {
        if stage.place() != &Place::Question(id.into()) {
            continue;
        }
        // It is asked in the same way, whatever was answered before.
        met.push(meet(&mut stage, camera));
        if let Some(picked) = picked {
            let item = if picked.len() > 6 || picked == "later" {
                format!("answer-{picked}")
            } else {
                format!("q-{id}-{picked}")
            };
            press(&mut stage, &item);
            feedback.push(without_ids(&format!("{:?}", stage.take())));
            assert_eq!(stage.picked(), [item.as_str()], "it can be seen while the person is there");
        }
        press(&mut stage, "bar-next");
        assert_eq!(stage.place(), &Place::Safe(id.into()));
        met.push(meet(&mut stage, camera));
        if id == "safe" {
            press(&mut stage, "bar-next");
        }
    }
    if answers.apart == Some("skip") {
        assert_eq!(stage.place(), &Place::Safe("respect".into()));
        met.push(meet(&mut stage, camera));
    }
    let mut go = |stage: &mut Stage, id: &str| {
        press(stage, id);
        met.push(meet(stage, camera));
    };
    // On the road, to the question whether it is shared.
    for _ in 0..40 {
        match stage.place() {
            Place::ShareSafety => break,
            Place::ShareWho => go(&mut stage, "share-who-worker"),
            Place::ShareWhat => go(&mut stage, "share-what-all"),
            _ => {}
        }
        go(&mut stage, "bar-next");
    }
    assert_eq!(stage.place(), &Place::ShareSafety);
    // And what lies beside it.
    let beside = [
        &["bar-map", "said-show", "said-later", "said-all"][..],
        &["bar-map", "bar-carry-on"],
        &["bar-help", "help-safe"],
        &["bar-map", "part-life", "bar-map", "part-plan", "bar-map", "part-check"],
        &["bar-pause", "pause-start"],
    ];
    for id in beside.into_iter().flatten() {
        go(&mut stage, id);
    }
    assert_eq!(stage.place(), &Place::Start);
    // Opened again.
    go(&mut stage, "plan-0");
    (feedback, met)
}

fn differ(one: &Met, other: &Met) -> Vec<&'static str> {
    [
        ("place", one.place == other.place),
        ("screen", one.screen == other.screen),
        ("heard", one.heard == other.heard),
        ("tree", one.tree == other.tree),
        ("title", one.title == other.title),
        ("order", one.order == other.order),
        ("pixels", one.pixels == other.pixels),
    ]
    .into_iter()
    .filter_map(|(name, same)| (!same).then_some(name))
    .collect()
}

fn all_are_the_same(way: &str) {
    let Some(mut camera) = Camera::new() else { return println!("skipped: nothing can be drawn here") };
    let content = Content::built_in();
    let ids = |id: &str| -> Vec<String> {
        let ask = &content.question(id).expect("a question").ask;
        let all = ask.offered().map(|choice| choice.id.clone());
        all.chain(["not-sure".into(), "later".into()]).collect()
    };
    let (safe, respect) = (ids("safe"), ids("respect"));
    assert_eq!((safe.len(), respect.len()), (6, 6));
    let leaked = |id: &String| -> &'static str { Box::leak(id.clone().into_boxed_str()) };
    let mut lives: Vec<Answers> = safe
        .iter()
        .zip(&respect)
        .map(|(safe, respect)| Answers {
            apart: None,
            safe: Some(leaked(safe)),
            respect: Some(leaked(respect)),
        })
        .collect();
    // Each after another one.
    lives.push(Answers { apart: None, safe: Some("d"), respect: Some("a") });
    let answered = lives.len();
    lives.push(Answers { apart: None, safe: None, respect: None });
    lives.push(Answers { apart: Some("on"), safe: Some("d"), respect: None });
    lives.push(Answers { apart: Some("skip"), safe: None, respect: None });
    let mut first: Option<(Vec<String>, Vec<Met>)> = None;
    for (nth, life) in lives.iter().enumerate() {
        let name = format!("{:?} {:?} {:?}", life.apart, life.safe, life.respect);
        let (feedback, met) = walk(way, life, &mut camera);
        let Some((first_feedback, first_met)) = &first else {
            assert!(feedback.iter().all(|heard| heard.contains("Picked") && !heard.contains("feel")));
            first = Some((feedback, met));
            continue;
        };
        if nth < answered {
            assert_eq!(feedback, *first_feedback, "{name}: the press is answered by the same");
        }
        // Who skips meets fewer screens, and the others are those of everybody.
        let from = first_met.len() - met.len();
        assert!(from == 0 || life.apart == Some("skip"), "{name}");
        for (one, other) in met.iter().zip(&first_met[from..]) {
            let found = differ(one, other);
            assert!(found.is_empty(), "{name}: {} is another one: {found:?}", one.place);
        }
        println!("{name}: {} screens are the same", met.len());
    }
}

#[test]
fn after_the_questions_about_safety_all_is_the_same_for_everybody() {
    all_are_the_same("press");
}

#[test]
fn and_so_it_is_with_a_switch() {
    all_are_the_same("switch");
}

fn private_questions() -> Vec<String> {
    let content = Content::built_in();
    let private = content.questions.iter().filter(|question| question.ask.private || question.ask.safety);
    let ids: Vec<String> = private.map(|question| question.id.clone()).collect();
    assert!(ids.len() >= 6, "{ids:?}");
    ids
}

#[test]
fn whoever_comes_back_to_a_private_answer_sees_that_there_is_one_and_not_which() {
    let content = Content::built_in();
    for id in private_questions() {
        let ask = &content.question(&id).expect("a question").ask;
        let mut first: Option<String> = None;
        for choice in ask.offered().map(|choice| choice.id.as_str()).chain(["not-sure", "later"]) {
            let mut stage = Stage::at(Place::Question(id.clone()), &[("along", "off")]);
            let item = match choice {
                "not-sure" | "later" => format!("answer-{choice}"),
                choice => format!("q-{id}-{choice}"),
            };
            press(&mut stage, &item);
            assert_eq!(stage.picked(), [item.as_str()]);
            // What a screen reader is told names no answer; that something was picked is said.
            let tree = format!("{:?}", stage.app.tree());
            assert!(!tree.contains("Toggled: True") && !tree.contains("toggled: True"), "{id}");
            press(&mut stage, "bar-help");
            press(&mut stage, "bar-back");
            assert_eq!(stage.place(), &Place::Question(id.clone()));
            let screen = stage.app.screen();
            assert!(stage.picked().is_empty());
            let keys: Vec<_> = screen.lines.iter().filter_map(|line| line.key.as_deref()).collect();
            assert_eq!(keys[0], "answered-again");
            assert!(screen.item("erase-begin").is_some());
            let shown = without_ids(&format!("{:?} {:?} {:?}", screen, stage.app.tree(), stage.app.order()));
            assert_eq!(&shown, first.get_or_insert_with(|| shown.clone()), "{id} {choice}");
        }
    }
}

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
            stage.take();
            let item = format!("area-{}-{choice}", area.id);
            turn_to(&mut stage, &item);
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
            stage.send(Message::Press(my_own_plan::ui::MORE.into()));
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
fn what_follows_a_private_answer_is_begun_anew_when_the_person_comes_back() {
    let after = Place::After("toilet".into(), Follow::Hard);
    let mut stage = Stage::at(after.clone(), &[("along", "off")]);
    let cards: Vec<String> = stage
        .app
        .screen()
        .items
        .iter()
        .filter(|item| item.kind == Kind::Card)
        .map(|item| item.id.clone())
        .collect();
    press(&mut stage, &cards[0]);
    press(&mut stage, &cards[1]);
    assert_eq!(stage.picked().len(), 2);
    press(&mut stage, "bar-help");
    press(&mut stage, "bar-back");
    assert_eq!((stage.place(), stage.picked().len()), (&after, 0));
    // The press of one that is on tells nothing of it: it is picked, as any would be.
    press(&mut stage, &cards[1]);
    assert_eq!(stage.picked(), [cards[1].as_str()]);
    let said = &stage.app.session().plan().answer("toilet").expect("an answer").hard;
    assert_eq!(said.len(), 1);
    press(&mut stage, &cards[0]);
    assert_eq!(stage.picked().len(), 2);
    press(&mut stage, &cards[0]);
    assert_eq!(stage.picked(), [cards[1].as_str()]);
}

#[test]
fn own_words_beside_a_private_answer_are_not_shown_again() {
    let words = Place::MoreWords("toilet".into());
    let mut stage = Stage::at(words.clone(), &[("along", "off")]);
    write(&mut stage, "My uncle");
    press(&mut stage, "bar-help");
    press(&mut stage, "bar-back");
    assert_eq!(stage.place(), &words);
    let text = |stage: &Stage| stage.app.session().text().unwrap_or_default();
    assert_eq!(text(&stage), "");
    assert!(!format!("{:?} {:?}", stage.app.screen(), stage.app.tree()).contains("uncle"));
    // Nothing is lost by looking; what is typed now takes the place of it.
    press(&mut stage, "bar-map");
    let more = |stage: &Stage| stage.app.session().plan().answer("toilet").and_then(|it| it.more.clone());
    assert_eq!(more(&stage).as_deref(), Some("My uncle"));
    press(&mut stage, "bar-back");
    write(&mut stage, "My aunt");
    assert_eq!(text(&stage), "My aunt");
    press(&mut stage, "bar-map");
    assert_eq!(more(&stage).as_deref(), Some("My aunt"));
}

fn write(stage: &mut Stage, text: &str) {
    for letter in text.chars() {
        stage.send(Message::Typed(Action::Edit(Edit::Insert(letter))));
    }
}

fn leave_key() -> Message {
    let key = Key::Named(Named::F12);
    let event = keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        physical_key: keyboard::key::Physical::Code(keyboard::key::Code::F12),
        key,
        location: Location::Standard,
        modifiers: Modifiers::empty(),
        text: None,
        repeat: false,
    };
    meant(&event, false).expect("a message")
}

/// Every private screen of the road and beside it.
fn private_places() -> Vec<Place> {
    let mut places = vec![Place::Apart, Place::Safe("safe".into()), Place::HelpSafe];
    let content = Content::built_in();
    for areas in content.areas.chunks(AREAS_AT_ONCE) {
        let is_private = |area: &Area| content.of_area(&area.id).any(|question| question.ask.private);
        if areas.iter().any(is_private) {
            places.push(Place::Area(areas[0].id.clone()));
        }
    }
    assert!(places.len() >= 6, "the screens of food and body, of out and money, of good: {places:?}");
    // Needs that are spoken of together, all of them private.
    let money = "area-money".to_owned();
    places.push(Place::After(money.clone(), Follow::Hard));
    places.push(Place::After(money.clone(), Follow::Helper));
    places.push(Place::Now(money));
    for id in private_questions() {
        places.push(Place::Question(id.clone()));
        places.push(Place::Meaning(id.clone()));
        places.push(Place::Erase(id.clone(), false));
        places.push(Place::MoreWords(id.clone()));
        if content.question(&id).expect("a question").makes_plans() {
            places.push(Place::Now(id.clone()));
            places.push(Place::After(id.clone(), Follow::Hard));
            places.push(Place::After(id.clone(), Follow::Helper));
            places.push(Place::More(id.clone()));
        }
    }
    places
}

#[test]
fn from_every_private_screen_one_press_and_one_key_leave_at_once() {
    let mut starts = Vec::new();
    for place in private_places() {
        for key in [true, false] {
            let mut stage = Stage::at(place.clone(), &[("along", "off")]);
            let item = stage.app.screen().item("bar-leave").cloned().unwrap_or_else(|| panic!("{place:?}"));
            assert_eq!((item.zone, item.kind), (Zone::Bar, Kind::Button));
            stage.take();
            // In the first moments of a screen, too.
            stage.send(if key { leave_key() } else { Message::Press("bar-leave".into()) });
            assert_eq!((stage.place(), stage.app.session().file()), (&Place::Start, None), "{place:?}");
            assert_eq!(stage.app.title(), "My Own Plan");
            let heard = without_ids(&format!("{:?}", stage.take()));
            assert!(!heard.contains("Leave"), "nothing says what was done: {heard}");
            starts.push(format!("{:?}", stage.app.screen()));
            // Opened again it leads to the map, by way of who is here.
            press(&mut stage, "plan-0");
            assert_eq!(stage.place(), &Place::Ready(Ready::Who));
            press(&mut stage, "bar-next");
            while matches!(stage.place(), Place::Ready(_)) {
                press(&mut stage, "bar-next");
            }
            assert_eq!(stage.place(), &Place::Map, "{place:?}");
        }
    }
    assert!(starts.windows(2).all(|two| two[0] == two[1]), "the ordinary first screen");
    for place in [Place::Question("wash".into()), Place::Map, Place::Help, Place::Name] {
        let mut stage = Stage::at(place.clone(), &[]);
        assert!(stage.app.screen().item("bar-leave").is_none());
        stage.send(leave_key());
        assert_eq!(stage.place(), &place);
    }
}

#[test]
fn a_switch_leaves_at_once_and_where_it_is_set_only_when_it_is_held() {
    for held in [false, true] {
        let hold = if held { "ms1000" } else { "ms0" };
        let settings = [("along", "off"), ("way", "switch"), ("leave", hold)];
        let mut stage = Stage::at(Place::Question("safe".into()), &settings);
        stage.scan_to("bar-leave");
        stage.pass(500);
        stage.key("key-Space", true);
        stage.pass(200);
        stage.key("key-Space", false);
        assert_eq!(stage.place() == &Place::Start, !held, "a short press");
        if held {
            stage.pass(1000);
            stage.key("key-Space", true);
            stage.pass(1000);
            stage.send(Message::Tick);
            assert_eq!(stage.place(), &Place::Start);
        }
    }
}

#[test]
fn a_trouble_in_front_of_a_private_question_stops_nobody() {
    let mut stage = Stage::at(Place::Question("safe".into()), &[("along", "off")]);
    let plan = stage.app.session().file().expect("a plan").to_path_buf();
    std::fs::rename(plan.parent().unwrap(), plan.parent().unwrap().with_file_name("away")).expect("moved");
    press(&mut stage, "q-safe-d");
    assert!(matches!(stage.place(), Place::Trouble(_)));
    assert!(stage.app.screen().item("bar-leave").is_some());
    stage.send(leave_key());
    assert_eq!((stage.place(), stage.app.session().trouble()), (&Place::Start, None));
}

#[test]
fn the_first_screen_shows_whose_plan_it_is_and_no_more() {
    let mut stage = Stage::at(Place::Name, &[("along", "off")]);
    write(&mut stage, "Samira Jane Smith");
    press(&mut stage, "bar-map");
    press(&mut stage, "bar-pause");
    press(&mut stage, "pause-start");
    let tile = stage.app.screen().item("plan-0").expect("a tile").clone();
    assert_eq!(
        (tile.label.text.as_str(), tile.detail, tile.value, tile.progress),
        ("Samira", None, None, None)
    );
    let all = format!("{:?} {:?}", stage.app.screen(), stage.app.tree());
    for word in ["Jane", "Smith", "2026", "November"] {
        assert!(!all.contains(word), "{word}");
    }
    assert_eq!(stage.app.title(), "My Own Plan");
}

/// Every byte of the files in a folder, and below it.
fn bytes(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        all.extend_from_slice(path.as_os_str().as_encoded_bytes());
        all.extend(if path.is_dir() { bytes(&path) } else { std::fs::read(&path).expect("its bytes") });
    }
    all
}

fn holds(folder: &Path, word: &str) -> bool {
    bytes(folder).windows(word.len()).any(|part| part == word.as_bytes())
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
