//! What must hold for every screen, as it is laid out and as it is worded. Used by the tour and tests.

use crate::pictures::Pictures;
use crate::screen::{Kind, Screen, Zone};
use crate::ui::{Frame, MORE, SaidPart, Shape};
use crate::words::Words;

/// What is wrong with a frame: things outside the window, too small, too near, or missing.
pub fn frame(screen: &Screen, frame: &Frame) -> Vec<String> {
    let mut faults = Vec::new();
    let window = frame.sizes.window;
    let inside = |bounds: &iced::Rectangle| {
        bounds.x >= -0.5
            && bounds.y >= -0.5
            && bounds.x + bounds.width <= window.width + 0.5
            && bounds.y + bounds.height <= window.height + 0.5
    };
    for shape in &frame.shapes {
        let (bounds, what) = match shape {
            Shape::Words { bounds, .. } => (bounds, "words"),
            Shape::Picture { bounds, .. } => (bounds, "picture"),
            Shape::Box { bounds, .. } => (bounds, "box"),
        };
        if !inside(bounds) {
            faults.push(format!("{what} outside the window: {bounds:?}"));
        }
        if let Shape::Picture { key, bounds } = shape
            && (bounds.width < 24.0 || bounds.height < 24.0)
        {
            faults.push(format!("the picture “{key}” is too small: {bounds:?}"));
        }
    }
    for spot in &frame.spots {
        let (wide, high) = if spot.id == MORE { PAGER } else { least(spot.zone, window) };
        if spot.bounds.height < high || spot.bounds.width < wide {
            faults.push(format!("“{}” is too small: {:?}", spot.id, spot.bounds));
        }
        if !inside(&spot.bounds) {
            faults.push(format!("“{}” is outside the window: {:?}", spot.id, spot.bounds));
        }
    }
    if frame.said(SaidPart::Heading).is_none() {
        faults.push("the question is not on this page".to_owned());
    }
    if frame.heading < frame.sizes.answer {
        faults.push(format!("the question's letters are only {} high", frame.heading));
    }
    for said in frame.said.iter().filter(|said| !inside(&said.bounds)) {
        faults.push(format!("{:?} is outside the window: {:?}", said.part, said.bounds));
    }
    for (at, one) in frame.spots.iter().enumerate() {
        for other in &frame.spots[at + 1..] {
            if gap(&one.bounds, &other.bounds) < 15.5 {
                faults.push(format!("“{}” and “{}” are too near", one.id, other.id));
            }
        }
    }
    faults.extend(overlaps(frame));
    if split_decision(screen, frame) {
        faults.push("the two sides of a decision are on different pages".to_owned());
    }
    faults.extend(groups(screen, frame));
    for item in screen.items.iter().filter(|item| matches!(item.zone, Zone::Bar | Zone::Next)) {
        if frame.spot(&item.id).is_none() {
            faults.push(format!("“{}” is missing from the bar", item.id));
        }
    }
    if frame.pages == 1 {
        for item in &screen.items {
            if frame.spot(&item.id).is_none() {
                faults.push(format!("“{}” is nowhere", item.id));
            }
        }
    }
    faults
}

// What turns the page stands in a thin line: it is no answer, and Next does the same.
const PAGER: (f32, f32) = (80.0, 44.0);

// The least width and height of what can be pressed. Answers are 96 high and buttons 80; where the
// window is low they shrink with it, and where it is narrow the buttons of the bar are narrower; never
// below the 44 of WCAG 2.2 (2.5.5).
fn least(zone: Zone, window: iced::Size) -> (f32, f32) {
    let (high, wide) = if zone == Zone::Main { (96.0f32, 80.0f32) } else { (80.0, 80.0) };
    let high = if window.height < 480.0 { (high * window.height / 480.0).floor().max(44.0) } else { high };
    let narrow = window.width < 1024.0 && zone != Zone::Main;
    (if narrow { 44.0 } else { wide }, high)
}

// Two main items are a decision, such as No and Yes: both or neither are on a page.
fn split_decision(screen: &Screen, frame: &Frame) -> bool {
    let main: Vec<_> = screen.items.iter().filter(|item| item.zone == Zone::Main).collect();
    main.len() == 2 && main.iter().filter(|item| frame.spot(&item.id).is_some()).count() == 1
}

// What is wrong with several things that are asked on a screen: each has its words above its items, those stand
// together, and two or three of them are never parted.
fn groups(screen: &Screen, frame: &Frame) -> Vec<String> {
    let all = screen.groups();
    let heading = screen.heading_at(frame.spots.first().map(|spot| spot.id.as_str()));
    let mut faults = Vec::new();
    let mut boxes: Vec<(usize, iced::Rectangle)> = Vec::new();
    for (nth, group) in all.iter().enumerate().filter(|_| all.len() > 1) {
        let spots = group.items.iter().filter_map(|item| frame.spot(&item.id)).map(|spot| spot.bounds);
        let here = spots.clone().count();
        let Some(items) = spots.reduce(|all, one| all.union(&one)) else { continue };
        if group.items.len() <= 3 && here < group.items.len() {
            faults.push(format!("group {nth} of {} items is parted", group.items.len()));
        }
        let words = frame.said(SaidPart::Group(nth));
        match (group.words, words) {
            (Some(words), None) if *words != *heading => {
                faults.push(format!("“{}” has no words", words.text));
            }
            (Some(_), Some(words))
                if words.y + words.height > items.y + 0.5 || words.x > items.x + items.width =>
            {
                faults.push(format!("the words of group {nth} are not above it: {words:?}, {items:?}"));
            }
            _ => {}
        }
        boxes.push((nth, items));
    }
    for (at, (one, bounds)) in boxes.iter().enumerate() {
        for (other, others) in &boxes[at + 1..] {
            if gap(bounds, others) < 15.5 {
                faults.push(format!("groups {one} and {other} do not stand apart"));
            }
        }
    }
    faults
}

// The room between two boxes: the larger of the gaps across and down.
fn gap(a: &iced::Rectangle, b: &iced::Rectangle) -> f32 {
    let across = (b.x - (a.x + a.width)).max(a.x - (b.x + b.width));
    let down = (b.y - (a.y + a.height)).max(a.y - (b.y + b.height));
    across.max(down)
}

// Words that lie over other words or over a picture.
fn overlaps(frame: &Frame) -> Vec<String> {
    let words: Vec<&iced::Rectangle> = frame
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Words { bounds, .. } => Some(bounds),
            _ => None,
        })
        .collect();
    let mut faults = Vec::new();
    for (at, one) in words.iter().enumerate() {
        if words[at + 1..].iter().any(|other| gap(one, other) < -3.0) {
            faults.push(format!("words lie over each other at {one:?}"));
        }
        for shape in &frame.shapes {
            if let Shape::Picture { key, bounds } = shape
                && gap(one, bounds) < -3.0
            {
                faults.push(format!("words lie over the picture “{key}”"));
            }
        }
    }
    faults
}

/// What is wrong with what a screen says: keys without words, items without a picture, and pictures
/// that two options share.
pub fn words(screen: &Screen, words: &Words) -> Vec<String> {
    let mut faults = Vec::new();
    let lines = screen
        .opening()
        .into_iter()
        .chain(screen.items.iter().flat_map(|item| item.spoken()))
        .chain([&screen.title, &screen.more, &screen.first_page]);
    for line in lines {
        if line.key.as_ref().is_some_and(|key| !words.has(key)) || line.text.is_empty() {
            faults.push(format!("no words for {line:?}"));
        }
    }
    let pictures = Pictures::built_in();
    let mut seen: Vec<(&str, &str, bool, Option<&str>)> = Vec::new();
    for item in screen.items.iter().filter(|item| item.kind != Kind::Field) {
        // The supporter's own pages are plain words.
        if screen.is_for_supporter() && item.zone == Zone::Main && item.picture.is_none() {
            continue;
        }
        let Some(key) = &item.picture else {
            faults.push(format!("“{}” has no picture", item.id));
            continue;
        };
        // A photo is no drawing of ours.
        if Pictures::is_photo(key) {
            continue;
        }
        let Some(file) = pictures.file(key) else {
            faults.push(format!("“{}” has no picture file for “{key}”", item.id));
            continue;
        };
        if item.is_one_of_a_kind() {
            continue;
        }
        // The screen that explains the bar shows the pictures of the bar.
        let in_bar = matches!(item.zone, Zone::Bar | Zone::Next);
        // “I am not sure” of one thing asked looks like that of another.
        let group = item.group.as_ref().map(|line| line.text.as_str());
        let is_same = |(_, known, bar, of): &&(&str, &str, bool, Option<&str>)| {
            *known == file && *bar == in_bar && (group.is_none() || *of == group)
        };
        if let Some((other, ..)) = seen.iter().find(is_same) {
            faults.push(format!("“{}” and “{other}” share a picture", item.id));
        }
        seen.push((&item.id, file, in_bar, group));
    }
    for key in screen.picture.iter().map(String::as_str).chain([screen.part.key()]) {
        if pictures.file(key).is_none() && !Pictures::is_photo(key) {
            faults.push(format!("no picture “{key}”"));
        }
    }
    faults
}
