//! What is private stays so: after the questions about safety everything is the same for everybody, whatever
//! was answered; nothing repeats a private answer; leaving at once; taking back for good.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod quiet;

use iced::Size;
use iced::keyboard::{self, Key, Location, Modifiers, key::Named};
use my_own_plan::app::{Message, meant};
use my_own_plan::content::{Area, Content};
use my_own_plan::headless::Camera;
use my_own_plan::journey::{AREAS_AT_ONCE, Place, Ready};
use my_own_plan::record::Follow;
use my_own_plan::screen::{Kind, Zone};
use my_own_plan::tour::without_ids;
use quiet::{Stage, press, write};

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
    places.push(Place::NowCost(money.clone()));
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
            let mut stage = Stage::kept(place.clone(), &[("along", "off")]);
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
