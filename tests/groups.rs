//! Screens that ask several things at once: each with its own words, whole on a page where that can be.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use iced::Size;
use my_own_plan::access::order::{awaits_a_pick, group_id, is_answered, order};
use my_own_plan::content::Content;
use my_own_plan::inspect;
use my_own_plan::journey::{Place, Round, Step};
use my_own_plan::plan::{Answer, Goal, Plan, Said};
use my_own_plan::record::{Follow, How, PersonId, Sure};
use my_own_plan::screen::{self, Act, Body, Context, Item, Kind, Screen, Zone};
use my_own_plan::ui::{self, Frame, Looks, Measure, SaidPart};
use my_own_plan::words::Words;
use proptest::prelude::*;

fn build(place: &Place, plan: &Plan) -> Screen {
    let (content, words) = (Content::built_in(), Words::built_in());
    screen::build(place, &Context::at(place, plan, &content, &words))
}

// Every screen of the program that asks several things.
fn screens() -> Vec<(&'static str, Screen)> {
    let goals = vec![Goal { id: "wash".into(), ..Goal::default() }];
    let mut plan = Plan { goals, ..Plan::default() };
    // A need that is met well now: its help must go on.
    let (me, none) = (PersonId::Me, uuid::Uuid::nil());
    let said = Said {
        what: "c".to_owned(),
        id: none,
        by: me,
        how: How::Pressed,
        entered_by: me,
        sure: Sure::NotAsked,
        sitting: none,
        at: jiff::Timestamp::UNIX_EPOCH,
    };
    let helpers = ["paid".to_owned()].into();
    plan.life.insert(
        "wash".into(),
        Answer { views: vec![said], helpers, going: Some("yes".into()), ..Answer::default() },
    );
    let goal = |step| Place::Goal("wash".into(), step);
    [
        ("area", Place::Area("out".into())),
        ("food", Place::Area("food".into())),
        ("helper", Place::After("wash".into(), Follow::Helper)),
        ("what", goal(Step::What)),
        ("when", goal(Step::When)),
        ("cost", goal(Step::Cost)),
        ("first", goal(Step::First)),
        ("now", Place::Now("wash".into())),
    ]
    .map(|(name, place)| (name, build(&place, &plan)))
    .into()
}

// Questions with many answers, for the same.
fn questions() -> Vec<(&'static str, Screen)> {
    let mut plan = Plan::default();
    plan.settings.set("way", "switch");
    let safe = Content::built_in();
    let safe = safe.questions.iter().find(|question| question.ask.safety).map(|question| question.id.clone());
    let safe = safe.unwrap_or_default();
    plan.life.entry(safe.clone()).or_default();
    let ids = ["wash", "toilet", "eat", "work", "doctor"];
    let mut all: Vec<(&'static str, Screen)> =
        ids.map(|id| (id, build(&Place::Question(id.into()), &plan))).into();
    let mut screen = build(&Place::Question(safe.clone()), &plan);
    if let Some(item) = screen.items.iter_mut().find(|item| item.zone == Zone::Main) {
        item.picked = true;
    }
    all.push(("safe", screen));
    all
}

fn pages(screen: &Screen, size: Size, looks: Looks, measure: &mut Measure) -> Vec<Frame> {
    let first = ui::layout(screen, size, looks, 0, measure);
    let all = first.pages;
    let rest: Vec<Frame> = (1..all).map(|page| ui::layout(screen, size, looks, page, measure)).collect();
    std::iter::once(first).chain(rest).collect()
}

#[test]
fn what_is_asked_together_is_on_few_pages_two_things_each() {
    ui::load_fonts();
    let mut measure = Measure::default();
    for (name, screen) in screens() {
        let size = Size::new(1280.0, 800.0);
        let frames = pages(&screen, size, Looks::at(100), &mut measure);
        // Two things on a page at most, whose pictures can be told apart.
        let most = match name {
            "now" => 4,
            "what" | "when" => 1,
            _ => screen.groups().len().div_ceil(2).max(2),
        };
        assert!(frames.len() <= most, "{name}: {} pages", frames.len());
        for frame in &frames {
            let shown = screen
                .groups()
                .iter()
                .filter(|group| group.items.iter().any(|item| frame.spot(&item.id).is_some()))
                .count();
            assert!(shown <= 2, "{name}: {shown} things on page {}", frame.page + 1);
        }
    }
}

// A screen that asks things in these words.
fn made(groups: &[(String, Vec<String>, bool)], lines: &[String], side: bool, keyed: bool) -> Screen {
    let mut screen = build(&Place::After("wash".into(), Follow::Helper), &Plan::default());
    let line =
        |text: &str| screen::Line { key: keyed.then(|| text.to_owned()), text: text.into(), own: !keyed };
    let example = screen.items[0].clone();
    let others: Vec<Item> = screen.items.iter().filter(|item| item.zone != Zone::Main).cloned().collect();
    screen.heading = line(&groups[0].0);
    screen.lines = lines.iter().map(|text| line(text)).collect();
    screen.items.clear();
    for (nth, (words, items, one)) in groups.iter().enumerate() {
        screen.items.extend(items.iter().enumerate().map(|(at, text)| Item {
            id: format!("{nth}-{at}"),
            label: line(text),
            kind: if *one { Kind::Choice } else { Kind::Card },
            group: Some(line(words)),
            ..example.clone()
        }));
    }
    screen.items.extend(others.into_iter().filter(|item| side || item.zone != Zone::Side));
    screen
}

fn words(most: usize) -> impl Strategy<Value = String> {
    let word = "[a-z]{1,11}";
    proptest::collection::vec(word, 1..=most).prop_map(|words| words.join(" "))
}

fn asked() -> impl Strategy<Value = Vec<(String, Vec<String>, bool)>> {
    let items = (1usize..=12).prop_flat_map(|count| proptest::collection::vec(words(6), count));
    proptest::collection::vec((words(7), items, any::<bool>()), 1..=5)
}

fn windows() -> impl Strategy<Value = (f32, f32)> {
    let odd = (640u16..=1920, 480u16..=1080).prop_map(|(wide, high)| (f32::from(wide), f32::from(high)));
    prop_oneof![
        odd,
        Just((640.0, 480.0)),
        Just((1024.0, 600.0)),
        Just((1280.0, 800.0)),
        Just((1920.0, 1080.0)),
        Just((600.0, 1000.0)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever is asked, in whatever window: everything is inside, nothing lies over another, every item is
    /// on one page, and two or three answers are never parted.
    #[test]
    fn whatever_is_asked_is_laid_out(
        groups in asked(),
        lines in proptest::collection::vec(words(8), 0..3),
        (width, height) in windows(),
        text in 100u16..=200,
        most in prop_oneof![4 => Just(8usize), 1 => 2usize..=5],
        (side, keyed, pictures) in (any::<bool>(), any::<bool>(), prop_oneof![4 => Just(1.0f32), 1 => Just(0.0), 1 => Just(0.6)]),
    ) {
        ui::load_fonts();
        let screen = made(&groups, &lines, side, keyed);
        let looks = Looks { most, pictures, ..Looks::at(text) };
        let mut measure = Measure::default();
        let frames = pages(&screen, Size::new(width, height), looks, &mut measure);
        let mut found: Vec<String> = Vec::new();
        for frame in &frames {
            let faults = inspect::frame(&screen, frame);
            prop_assert!(faults.is_empty(), "page {} of {}: {faults:?}", frame.page + 1, frames.len());
            found.extend(frame.spots.iter().map(|spot| spot.id.clone()));
        }
        for item in screen.items.iter().filter(|item| item.zone == Zone::Main) {
            let times = found.iter().filter(|id| **id == item.id).count();
            prop_assert_eq!(times, 1, "“{}” is on {} pages", item.id, times);
        }
        for item in &screen.items {
            prop_assert!(found.contains(&item.id), "“{}” is nowhere", item.id);
        }
    }
}

// Where a helper watches, each of several things is asked and answered by itself.
#[test]
fn watching_asks_one_question_after_the_other() {
    let place = Place::After("wash".into(), Follow::Helper);
    let asked = build(&place, &Plan::default());
    let groups = asked.groups();
    // What leads somewhere else is not asked.
    let is_said = |item: &&&Item| matches!(item.act, Act::Record(_));
    let counts: Vec<usize> = groups.iter().map(|group| group.items.iter().filter(is_said).count()).collect();
    let round = Round { id: uuid::Uuid::from_u128(1), nth: 0 };
    let seen = |at: usize| build(&Place::Seen(Box::new(place.clone()), round, at), &Plan::default());
    let mut at = 0;
    for (nth, group) in groups.iter().enumerate() {
        for item in group.items.iter().filter(is_said) {
            let screen = seen(at);
            assert_eq!((&screen.heading, screen.lines.first()), (&item.label, group.words));
            at += 1;
        }
        // Then what got a yes of this question alone; nothing did. “Not sure” is said of the one that has it.
        let screen = seen(at);
        assert_eq!(screen.heading.key.as_deref(), Some("seen-none"));
        assert_eq!(screen.lines.first(), group.words);
        let on = screen.item("seen-many-leave").expect("a way on").act.clone();
        let last = nth + 1 == groups.len();
        match on {
            Act::Go(Place::Seen(_, _, next)) => assert!(!last && next == at + 1),
            Act::Then(said, then) => {
                assert!(last && *then == Act::Back && matches!(*said, Act::Observe(_)), "{said:?}");
            }
            other => assert!(last && other == Act::Back, "{other:?}"),
        }
        let again = screen.item("seen-many-again").expect("once more").act.clone();
        let from = at - counts[nth];
        assert!(
            matches!(again, Act::Watch(place, 1) if matches!(*place, Place::Seen(_, _, begun) if begun == from))
        );
        at += 1;
    }
}

// Next waits for each thing that is asked; a switch comes to what is asked, and a press opens it.
#[test]
fn each_group_is_asked_and_is_opened_by_a_switch() {
    let mut screen = build(&Place::After("wash".into(), Follow::Helper), &Plan::default());
    let shown: Vec<String> = screen.items.iter().map(|item| item.id.clone()).collect();
    let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    let ids = |screen: &Screen, group: usize| -> Vec<String> {
        screen.groups()[group].items.iter().map(|item| item.id.clone()).collect()
    };
    let whole = order(&screen, &shown, None);
    assert_eq!(whole[..2], [group_id(0), group_id(1)]);
    assert!(whole.iter().all(|id| !ids(&screen, 0).contains(id) && !ids(&screen, 1).contains(id)));
    for group in [0, 1] {
        let open = order(&screen, &shown, Some(group));
        assert_eq!(open, [ids(&screen, group), vec![group_id(group)]].concat(), "itself is the way out");
    }
    // Where only one of them is on a page there is nothing to open.
    let others: Vec<String> = (1..screen.groups().len()).flat_map(|group| ids(&screen, group)).collect();
    let page: Vec<&str> = shown.iter().copied().filter(|id| !others.contains(&(*id).to_owned())).collect();
    let first = ids(&screen, 0);
    assert_eq!(order(&screen, &page, None)[..first.len()], first);

    assert!(awaits_a_pick(&screen) && !is_answered(&screen));
    let good = ids(&screen, 2)[0].clone();
    let mut pick = |id: &str| {
        let item = screen.items.iter_mut().find(|item| item.id == id).expect("an item");
        item.picked = !item.picked;
        (awaits_a_pick(&screen), is_answered(&screen))
    };
    let (helper, going) = ("helper-heading-family", "going-heading-yes");
    assert_eq!(pick(helper), (true, false), "how it goes is asked too");
    assert_eq!(pick(going), (true, false), "and what I am good at");
    assert_eq!(pick(&good), (false, true));
    assert!(pick(helper).0, "who helps waits to be seen");
}

// Back, map, hear, help, pause, who, leave, the person's own words, and stop.
#[test]
fn nine_buttons_and_next_fit_in_the_bar() {
    ui::load_fonts();
    let mut measure = Measure::default();
    let mut screen = build(&Place::Question("wash".into()), &Plan::default());
    let back = screen.item("bar-back").expect("a bar").clone();
    let bar = screen.items.iter().filter(|item| item.zone == Zone::Bar).count();
    screen.items.extend((bar..9).map(|nth| Item { id: format!("bar-more-{nth}"), ..back.clone() }));
    for (width, height) in [(640.0, 480.0), (800.0, 600.0), (1024.0, 600.0), (1280.0, 800.0)] {
        for text in [100, 150, 200] {
            for frame in pages(&screen, Size::new(width, height), Looks::at(text), &mut measure) {
                let faults = inspect::frame(&screen, &frame);
                assert!(faults.is_empty(), "{width}x{height} at {text} %: {faults:?}");
                let least = (f32::from(text) / 100.0).min(1.0);
                assert!(frame.sizes.text >= least, "{width}x{height} at {text} %: words gave way");
            }
        }
    }
}

// Which private answer was picked shows only in where the mark is: no tint, no thick edge, no tick.
#[test]
fn a_private_answer_is_marked_thinly_and_all_alike() {
    ui::load_fonts();
    let mut measure = Measure::default();
    let size = Size::new(1280.0, 800.0);
    let whole = build(&Place::Question("safe".into()), &Plan::default());
    let quiet: Vec<String> =
        whole.items.iter().filter(|item| item.quiet).map(|item| item.id.clone()).collect();
    assert!(quiet.len() > 4, "answers, Not sure and Later: {quiet:?}");
    let mut boxes = |picked: Option<&str>, body: Body| {
        let mut screen = Screen { body, ..whole.clone() };
        for item in &mut screen.items {
            item.picked = Some(item.id.as_str()) == picked;
        }
        let frame = ui::layout(&screen, size, Looks::at(100), 0, &mut measure);
        let mut found: Vec<(String, u32)> = Vec::new();
        for shape in &frame.shapes {
            if let ui::Shape::Box { fill, edge, .. } = shape {
                let line = edge.map(|(ink, wide)| (format!("{ink:?}"), wide.to_bits()));
                found.push((format!("{fill:?} {line:?}"), 0));
            }
        }
        let words = frame.shapes.iter().filter(|shape| matches!(shape, ui::Shape::Words { .. })).count();
        found.sort();
        (found, words, frame.pages)
    };
    for body in [Body::Rows, Body::Scale, Body::Cards, Body::Groups] {
        let none = boxes(None, body);
        let mut marks: Vec<Vec<(String, u32)>> = Vec::new();
        for id in &quiet {
            let (found, words, pages) = boxes(Some(id), body);
            assert_eq!((words, pages), (none.1, 1), "{body:?} {id}: a tick");
            let mut new = found;
            for known in &none.0 {
                let at = new.iter().position(|one| one == known).expect("nothing goes");
                new.remove(at);
            }
            assert!(!new.is_empty(), "{body:?} {id}: nothing shows that it was picked");
            assert!(
                new.iter().all(|(one, _)| one.starts_with("Panel Some((\"Go\"")),
                "{body:?} {id}: {new:?}"
            );
            if whole.item(id).is_some_and(|item| item.zone == Zone::Main) {
                marks.push(new);
            }
        }
        assert!(marks.windows(2).all(|two| two[0] == two[1]), "{body:?}: {marks:?}");
    }
}

#[test]
#[ignore = "pictures to look at: LOOK=folder cargo test --test groups -- --ignored"]
fn drawn() {
    use my_own_plan::app::Message;
    let Ok(folder) = std::env::var("LOOK") else { return };
    ui::load_fonts();
    let mut measure = Measure::default();
    let mut camera = my_own_plan::headless::Camera::new().expect("a renderer");
    let pictures = my_own_plan::pictures::Pictures::built_in();
    for (width, height, text) in [
        (1280.0, 800.0, 100),
        (1280.0, 800.0, 150),
        (1024.0, 600.0, 100),
        (1024.0, 600.0, 150),
        (1024.0, 600.0, 200),
        (1920.0, 1080.0, 100),
    ] {
        let size = Size::new(width, height);
        let all = match std::env::var("QUESTIONS") {
            Ok(_) => questions(),
            Err(_) => screens(),
        };
        for (name, screen) in all {
            let began = std::time::Instant::now();
            let frames = pages(&screen, size, Looks::at(text), &mut measure);
            let took = began.elapsed() / u32::try_from(frames.len()).unwrap();
            println!("{width}x{height} {text} % {name}: {} pages, {took:?}", frames.len());
            for frame in frames {
                for fault in inspect::frame(&screen, &frame) {
                    println!("   {fault}");
                }
                let mut gallery = ui::Gallery::default();
                let missing = gallery.missing(&frame, &pictures, 1.0);
                gallery.add(ui::rasterise(missing));
                let board = ui::Board {
                    frame: &frame,
                    gallery: &gallery,
                    pictures: &pictures,
                    colours: my_own_plan::plan::Colours::Standard,
                    scale: 1.0,
                    ring: None,
                    lit: None,
                    language: screen.language,
                    fill: None,
                    confirm: None,
                    page: 0,
                    touch: ui::Touch {
                        reach: 0.0,
                        on_release: true,
                        mouse: true,
                        finger: true,
                        follow: false,
                    },
                    on_tap: Message::Tap,
                    on_over: Message::Over,
                };
                let pixels = camera.draw(board.into(), size);
                let path = format!("{folder}/{name}-{width}x{height}-{text}-{}.png", frame.page + 1);
                image::save_buffer(path, &pixels, width as u32, height as u32, image::ColorType::Rgba8)
                    .expect("saved");
            }
        }
    }
}

#[test]
fn the_ring_round_an_answer_leaves_the_words_above_it_free() {
    ui::load_fonts();
    let mut measure = Measure::default();
    for (size, text) in
        [((1280.0, 800.0), 100), ((1024.0, 600.0), 100), ((1920.0, 1080.0), 150), ((1280.0, 800.0), 200)]
    {
        for (name, screen) in screens() {
            for frame in pages(&screen, size.into(), Looks::at(text), &mut measure) {
                let groups = screen.groups();
                for (at, group) in groups.iter().enumerate() {
                    let Some(words) = frame.said(SaidPart::Group(at)) else { continue };
                    let cards = group.items.iter().filter_map(|item| frame.spot(&item.id));
                    let top = cards.map(|spot| spot.bounds.y).fold(f32::INFINITY, f32::min);
                    let ring = frame.sizes.edge(11.0);
                    assert!(words.y + words.height + ring <= top + 0.5, "{name} {size:?} {text}");
                }
            }
        }
    }
}
