//! How long the road is: screens, pages and presses, for the same life as in version 1.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use jiff::Zoned;
use my_own_plan::app::App;
use my_own_plan::content::Content;
use my_own_plan::journey::{Part, Place, road};
use my_own_plan::plan::Plan;
use my_own_plan::record::{Log, Path, Statement, Value};
use my_own_plan::store::Folders;
use my_own_plan::tour::{Hand, Look, TourError, Walk, Witness};
use my_own_plan::ui;

/// Counts what the person meets and presses on the road of their own plan; “More” is not needed to go on.
#[derive(Default)]
struct Count {
    met: Vec<Place>,
    presses: BTreeMap<Part, usize>,
    pages: BTreeMap<Part, usize>,
}

// What the tour of version 1 met: the same example person, with 22 questions.
const SCREENS_BEFORE: usize = 184;

impl Witness for Count {
    fn press(&mut self, app: &App, id: &str) -> Result<(), TourError> {
        let (session, screen) = (app.session(), app.screen());
        let is_own = session.log().is_some() && !session.plan().example;
        if is_own && screen.item(id).is_some() && id != ui::MORE {
            if !self.met.contains(&screen.place) {
                self.met.push(screen.place.clone());
                *self.pages.entry(screen.part).or_default() += app.frame().pages;
            }
            *self.presses.entry(screen.part).or_default() += 1;
        }
        Ok(())
    }
}

// And the part “My life now”, whatever was answered: what followed a question was asked after “by myself” too.
const LIFE_BEFORE: usize = 77;

// The screens of “My life now” for what was said.
fn of_life(said: &[(String, &str)], content: &Content) -> usize {
    let mut log = Log::new();
    for (at, (path, answer)) in said.iter().enumerate() {
        let id = uuid::Uuid::from_u128(at as u128 + 1);
        let value = Value::Pick((*answer).to_owned());
        log.add(Statement::pressed(id, Path::from(path.as_str()), value, jiff::Timestamp::UNIX_EPOCH));
    }
    let road = road(&Plan::from_log(&log), content);
    road.iter().filter(|place| place.part() == Part::Life).count()
}

fn now() -> Zoned {
    "2026-11-22T10:00:00[Europe/London]".parse().expect("a time")
}

#[test]
fn how_long_the_whole_road_is_and_no_need_has_more_than_three_screens_of_its_own() {
    let home = tempfile::tempdir().expect("a folder");
    let folders = Folders::under(home.path());
    let mut walk = Walk::by(Hand::Straight, folders, Look::default(), &now(), Count::default());
    walk.whole_road().expect("the road leads to its end");
    let session = walk.app.session();
    let (plan, content) = (session.plan(), session.content());
    let road = road(plan, content);
    let on_road: BTreeSet<usize> =
        walk.witness.met.iter().filter_map(|met| road.iter().position(|place| place == met)).collect();
    // What was asked is all met: the walk leaves nothing out.
    let missed: Vec<&Place> =
        road.iter().enumerate().filter(|(at, _)| !on_road.contains(at)).map(|(_, place)| place).collect();
    assert_eq!(missed, Vec::<&Place>::new());

    println!("| part              | screens | pages | presses |");
    println!("|-------------------|---------|-------|---------|");
    let parts = [Part::Ready, Part::About, Part::Life, Part::Money, Part::Plan, Part::Check, Part::Share];
    let (mut screens, mut pages, mut presses) = (0, 0, 0);
    for part in parts {
        let here = road.iter().filter(|place| place.part() == part).count();
        let count = |of: &BTreeMap<Part, usize>| of.get(&part).copied().unwrap_or(0);
        let (on_pages, pressed) = (count(&walk.witness.pages), count(&walk.witness.presses));
        println!("| {:17} | {here:7} | {on_pages:5} | {pressed:7} |", part.key());
        (screens, pages, presses) = (screens + here, pages + on_pages, presses + pressed);
    }
    println!("| the whole road    | {screens:7} | {pages:5} | {presses:7} |");

    // Somebody who needs help with three things only.
    let mut said: Vec<(String, &str)> = Vec::new();
    for area in &content.areas {
        let answer = if area.id == "body" { "some" } else { "self" };
        said.push((format!("area/{}", area.id), answer));
        let by_area = content.of_area(&area.id).filter(|_| answer == "self");
        said.extend(by_area.filter_map(|q| Some((format!("life/{}", q.id), q.area.as_ref()?.1.as_str()))));
    }
    said.extend([("life/wash".into(), "c"), ("life/dress".into(), "b"), ("life/toilet".into(), "a")]);
    said.extend([("life/job".into(), "want"), ("life/alone".into(), "a"), ("life/night".into(), "a")]);
    let life = of_life(&said, content);
    println!("My life now, for somebody who needs help with 3 things: {life} screens; before, always 77");
    assert!(life < LIFE_BEFORE / 2, "{life} screens");

    for question in &content.questions {
        let of_need = |place: &&Place| match place {
            Place::After(id, _) | Place::Now(id) => *id == question.id,
            _ => false,
        };
        let screens = road.iter().filter(of_need).count();
        assert!(screens <= 3, "{} has {screens} screens of its own", question.id);
    }
    // Each goal has five screens, and one at its end.
    for goal in &plan.goals {
        let screens =
            road.iter().filter(|place| matches!(place, Place::Goal(id, _) if *id == goal.id)).count();
        assert!(screens <= 6, "{screens} screens for one goal");
    }
    assert!(screens < SCREENS_BEFORE, "{screens} screens");
}
