//! Answers side by side: pictures that can be told apart, the same picked or not; the foot and the bar.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;

use every::every_screen;
use iced::{Rectangle, Size};
use my_own_plan::inspect;
use my_own_plan::journey::Place;
use my_own_plan::screen::{self, Act, Body, Item, Kind, Screen, Zone};
use my_own_plan::ui::{self, Frame, Looks, Measure, SaidPart, Shape};
use proptest::prelude::*;

const USUAL: Size = Size::new(1280.0, 800.0);

fn pages(screen: &Screen, size: Size, looks: Looks, measure: &mut Measure) -> Vec<Frame> {
    let first = ui::layout(screen, size, looks, 0, measure);
    let all = first.pages;
    let rest: Vec<Frame> = (1..all).map(|page| ui::layout(screen, size, looks, page, measure)).collect();
    std::iter::once(first).chain(rest).collect()
}

// The answers of a page with the pictures that stand inside them.
fn pictured<'a>(screen: &'a Screen, frame: &Frame) -> Vec<(&'a Item, Rectangle)> {
    let mut found = Vec::new();
    for item in screen.items.iter().filter(|item| item.zone == Zone::Main) {
        let Some(spot) = frame.spot(&item.id) else { continue };
        for shape in &frame.shapes {
            if let Shape::Picture { key, bounds } = shape
                && item.picture.as_ref() == Some(key)
                && spot.bounds.contains(bounds.center())
            {
                found.push((item, *bounds));
            }
        }
    }
    found
}

fn pictures(frame: &Frame) -> Vec<(String, Rectangle)> {
    let of = |shape: &Shape| match shape {
        Shape::Picture { key, bounds } => Some((key.clone(), *bounds)),
        _ => None,
    };
    frame.shapes.iter().filter_map(of).collect()
}

fn side(bounds: &Rectangle) -> f32 {
    bounds.width.min(bounds.height)
}

fn is_pressed(item: &Item) -> bool {
    matches!(item.kind, Kind::Choice | Kind::Card | Kind::Button)
}

#[test]
fn pictures_that_are_pressed_have_a_least_size() {
    ui::load_fonts();
    let mut measure = Measure::default();
    for (size, part) in [(USUAL, 1.0), (USUAL, 0.6), (Size::new(1920.0, 1080.0), 1.0)] {
        let looks = Looks { pictures: part, ..Looks::default() };
        for (name, screen) in every_screen().iter().filter(|(_, screen)| screen.body != Body::Rows) {
            for frame in pages(screen, size, looks, &mut measure) {
                let least = (96.0 * frame.sizes.base).round() * part - 1.0;
                for (item, bounds) in pictured(screen, &frame).iter().filter(|(item, _)| is_pressed(item)) {
                    assert!(side(bounds) >= least, "{name}: “{}” is {bounds:?} at {size:?}", item.id);
                }
            }
        }
    }
}

#[test]
fn answers_of_a_question_stand_side_by_side_as_large_as_they_can_be() {
    ui::load_fonts();
    let mut measure = Measure::default();
    let mut fours = Vec::new();
    for (name, screen) in every_screen().iter().filter(|(_, screen)| screen.body == Body::Scale) {
        let frame = ui::layout(screen, USUAL, Looks::default(), 0, &mut measure);
        let found = pictured(screen, &frame);
        let answers: Vec<Rectangle> = found.iter().map(|(_, bounds)| *bounds).collect();
        let least = answers.iter().map(side).fold(f32::INFINITY, f32::min);
        assert!(answers.iter().all(|bounds| (side(bounds) - least).abs() < 1.5), "{name}: {answers:?}");
        if let Some(own) = frame.said(SaidPart::Picture) {
            assert!(side(&own) <= least, "{name}: the question's own is {own:?}, the answers' {least}");
        }
        assert_eq!(frame.pages, 1, "{name}");
        // Nothing is left free beside the last answer of the first row.
        let spots = screen.items.iter().filter(|item| item.zone == Zone::Main);
        let spots: Vec<Rectangle> =
            spots.filter_map(|item| frame.spot(&item.id)).map(|spot| spot.bounds).collect();
        let right = spots.iter().map(|spot| spot.x + spot.width).fold(0.0, f32::max);
        assert!(right > USUAL.width - frame.sizes.margin - 8.0, "{name}: the answers end at {right}");
        if matches!(screen.place, Place::Question(_)) && spots.len() == 4 {
            assert!(spots.iter().all(|spot| spot.y == spots[0].y), "{name}: four in one row");
            fours.push(least);
        }
    }
    let large = fours.iter().filter(|side| **side >= 200.0).count();
    assert!(fours.len() >= 15 && large * 10 >= fours.len() * 8, "{large} of {}: {fours:?}", fours.len());
}

#[test]
fn a_picture_is_the_same_picked_or_not() {
    ui::load_fonts();
    let mut measure = Measure::default();
    for (name, screen) in every_screen().iter().filter(|(_, screen)| !screen.is_for_supporter()) {
        let picks = |item: &Item| item.zone == Zone::Main && matches!(item.kind, Kind::Choice | Kind::Card);
        let with = |picked: bool| {
            let mut screen = screen.clone();
            screen.items.iter_mut().filter(|item| picks(item)).for_each(|item| item.picked = picked);
            screen
        };
        let frames = [true, false].map(|picked| pages(&with(picked), USUAL, Looks::default(), &mut measure));
        for (one, other) in frames[0].iter().zip(&frames[1]) {
            assert_eq!(pictures(one), pictures(other), "{name}");
        }
    }
}

#[test]
fn what_is_only_read_has_no_box() {
    ui::load_fonts();
    let mut measure = Measure::default();
    for (name, screen) in every_screen() {
        for frame in pages(&screen, USUAL, Looks::default(), &mut measure) {
            for item in screen.items.iter().filter(|item| item.kind == Kind::Fact) {
                let Some(spot) = frame.spot(&item.id) else { continue };
                let boxed = frame.shapes.iter().any(|shape| match shape {
                    Shape::Box { bounds, .. } => *bounds == spot.bounds,
                    _ => false,
                });
                assert!(!boxed, "{name}: “{}” looks like a button", item.id);
            }
        }
    }
}

// Whether the words of an item of the bar stand in it.
fn has_words(frame: &Frame, item: &Item) -> bool {
    frame.shapes.iter().any(|shape| match shape {
        Shape::Words { key, bounds, .. } => {
            *key == item.label.key
                && frame.spot(&item.id).is_some_and(|spot| spot.bounds.contains(bounds.center()))
        }
        _ => false,
    })
}

#[test]
fn words_of_the_bar_go_from_all_or_from_none() {
    ui::load_fonts();
    let mut measure = Measure::default();
    let screens = every_screen();
    let looks = [
        (800.0, 560.0, 100),
        (1024.0, 600.0, 150),
        (1280.0, 800.0, 100),
        (1280.0, 800.0, 200),
        (1920.0, 1080.0, 100),
    ];
    for (width, height, text) in looks {
        for (name, screen) in &screens {
            let frame = ui::layout(screen, Size::new(width, height), Looks::at(text), 0, &mut measure);
            let bar = screen.items.iter().filter(|item| item.zone == Zone::Bar);
            let keeps = |item: &Item| matches!(item.act, Act::Back | Act::LeaveNow);
            let (kept, others): (Vec<&Item>, Vec<&Item>) = bar.partition(|item| keeps(item));
            let words: Vec<bool> = others.iter().map(|item| has_words(&frame, item)).collect();
            let place = format!("{name} in {width}x{height} at {text} %");
            assert!(words.iter().all(|has| *has == words[0]), "{place}: {words:?}");
            if text == 100 && width >= 1280.0 {
                assert!(words.iter().all(|has| *has), "{place}: no words");
            }
            let leave = kept.iter().find(|item| item.act == Act::LeaveNow);
            assert!(leave.is_none_or(|item| has_words(&frame, item)), "{place}: Leave");
            // The longest strong button, in the largest letters, leaves no room beside it.
            if width >= 1024.0 && (text < 200 || screen.item("bar-return").is_none()) {
                assert!(kept.iter().all(|item| has_words(&frame, item)), "{place}: Back and Leave");
            }
        }
    }
}

#[test]
fn what_turns_the_page_stands_apart_below_the_answers() {
    ui::load_fonts();
    let mut measure = Measure::default();
    for (name, screen) in every_screen() {
        for frame in pages(&screen, USUAL, Looks::default(), &mut measure) {
            let Some(more) = frame.spot(ui::MORE).map(|spot| spot.bounds) else { continue };
            assert!(more.width < 300.0 && more.height <= 80.0, "{name}: {more:?}");
            for spot in frame.spots.iter().filter(|spot| spot.zone == Zone::Main && spot.id != ui::MORE) {
                let end = spot.bounds.y + spot.bounds.height;
                assert!(end + 15.0 < more.y, "{name}: “{}” ends at {end}, below {}", spot.id, more.y);
            }
        }
    }
}

// A screen with these answers.
fn made(screen: &Screen, answers: &[String], body: Body, lines: usize, keyed: bool) -> Screen {
    let line =
        |text: &str| screen::Line { key: keyed.then(|| text.to_owned()), text: text.into(), own: !keyed };
    let main: Vec<&Item> = screen.items.iter().filter(|item| item.zone == Zone::Main).collect();
    let others = screen.items.iter().filter(|item| item.zone != Zone::Main).cloned();
    let items = answers.iter().enumerate().map(|(nth, text)| Item {
        id: format!("made-{nth}"),
        label: line(text),
        picture: main[nth % main.len()].picture.clone(),
        ..main[0].clone()
    });
    let helping = (0..lines).map(|nth| line(&format!("This is line {nth} that helps with it.")));
    Screen { items: items.chain(others).collect(), lines: helping.collect(), body, ..screen.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever the answers are, in whatever window: everything is inside, nothing lies over another, and each
    /// answer is on one page.
    #[test]
    fn whatever_the_answers_are_they_are_laid_out(
        answers in proptest::collection::vec(
            proptest::collection::vec("[a-z]{1,10}", 1..9).prop_map(|words| words.join(" ")), 2..=8),
        (width, height) in prop_oneof![
            Just((800.0f32, 560.0f32)), Just((1024.0, 600.0)), Just((1280.0, 800.0)), Just((1920.0, 1080.0)),
            Just((768.0, 1024.0)),
        ],
        text in 100u16..=200,
        most in 2usize..=8,
        (part, lines) in (prop_oneof![4 => Just(1.0f32), 1 => Just(0.0), 1 => Just(0.6)], 0usize..4),
        (keyed, cards) in (any::<bool>(), any::<bool>()),
    ) {
        ui::load_fonts();
        static ASKED: std::sync::OnceLock<Screen> = std::sync::OnceLock::new();
        let asked = ASKED.get_or_init(|| {
            let wash = |(_, screen): &(String, Screen)| screen.place == Place::Question("wash".into());
            every_screen().into_iter().find(wash).expect("a question").1
        });
        let screen = made(asked, &answers, if cards { Body::Cards } else { Body::Scale }, lines, keyed);
        let looks = Looks { most, pictures: part, ..Looks::at(text) };
        let frames = pages(&screen, Size::new(width, height), looks, &mut Measure::default());
        let mut found: Vec<String> = Vec::new();
        for frame in &frames {
            let faults = inspect::frame(&screen, frame);
            prop_assert!(faults.is_empty(), "page {} of {}: {faults:?}", frame.page + 1, frames.len());
            found.extend(frame.spots.iter().map(|spot| spot.id.clone()));
            if cards && answers.len() > 2 {
                let shown = frame.spots.iter().filter(|spot| spot.id.starts_with("made-")).count();
                prop_assert!(shown <= most.max(2), "{shown} cards on a page");
            }
        }
        for item in &screen.items {
            let times = found.iter().filter(|id| **id == item.id).count();
            let right = if item.zone == Zone::Main { times == 1 } else { times > 0 };
            prop_assert!(right, "“{}” is on {times} pages", item.id);
        }
    }
}

#[test]
fn the_last_page_has_no_more_cards_than_the_person_likes() {
    ui::load_fonts();
    let asked = every_screen().into_iter().find(|(_, screen)| screen.place == Place::Question("wash".into()));
    let asked = asked.expect("a question").1;
    for (count, most, lines) in [(3, 2, 3), (5, 2, 3), (5, 3, 0), (7, 3, 3), (8, 4, 1)] {
        let answers: Vec<String> = (0..count).map(|nth| format!("I do thing {nth}")).collect();
        let screen = made(&asked, &answers, Body::Cards, lines, true);
        for (width, height) in [(800.0, 560.0), (1024.0, 600.0), (1280.0, 800.0), (1920.0, 1080.0)] {
            for text in [100, 150, 200] {
                let looks = Looks { most, ..Looks::at(text) };
                for frame in pages(&screen, Size::new(width, height), looks, &mut Measure::default()) {
                    let shown = frame.spots.iter().filter(|spot| spot.id.starts_with("made-")).count();
                    assert!(
                        shown <= most,
                        "{shown} cards on page {} of {count}, {width}×{height}",
                        frame.page
                    );
                }
            }
        }
    }
}
