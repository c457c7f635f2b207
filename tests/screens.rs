//! Every screen of the program, at every size: nothing cut, nothing too small, nothing without words
//! or picture.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;

use iced::Size;
use jiff::Zoned;
use my_own_plan::app::App;
use my_own_plan::content::Content;
use my_own_plan::inspect;
use my_own_plan::journey::Place;
use my_own_plan::plan::{List, Plan};
use my_own_plan::screen::{self, Context, Role, SavePlace, Saved, Screen, Tile, Zone};
use my_own_plan::store::Folders;
use my_own_plan::tour::{Look, TourError, Walk, Witness};
use my_own_plan::ui::{self, Measure};
use my_own_plan::words::{Words, plain};

/// Keeps every screen that is met.
#[derive(Default)]
struct Collector(Vec<(String, Screen)>);

impl Witness for Collector {
    fn see(&mut self, app: &App, name: &str) -> Result<(), TourError> {
        self.0.push((name.to_owned(), app.screen().clone()));
        Ok(())
    }
}

fn now() -> Zoned {
    "2026-11-22T10:00:00[Europe/London]".parse().expect("a time")
}

/// The screens of the whole road, and those that only trouble or a full shelf shows.
fn every_screen() -> Vec<(String, Screen)> {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = Walk::new(Folders::under(home.path()), Look::default(), &now(), Collector::default());
    walk.whole_road().expect("the road leads to its end");
    let mut screens = std::mem::take(&mut walk.witness.0);

    let (content, words) = (Content::built_in(), Words::built_in());
    let long = "Bartholomew Featherstonehaugh-Cholmondeley of Wolverhampton";
    let own = "I want to go to the big steam train museum in York with my brother and my friend, and then eat \
               chips by the river when it is warm.";
    let tile = |name: Option<&str>, face: &str| Tile {
        name: name.map(Into::into),
        face: Some(face.into()),
        opened: Some("Wednesday 30 September 2026".into()),
        ..Tile::default()
    };
    let tiles = [
        tile(Some("Sam"), "face-01"),
        tile(None, "face-02"),
        tile(Some(long), "face-03"),
        Tile { example: true, ..tile(Some("Sam"), "face-04") },
        Tile { trouble: Some("trouble-in-use".into()), ..tile(None, "face-05") },
    ];
    let places = [
        SavePlace { key: "share-where.documents", name: None },
        SavePlace { key: "share-where.desktop", name: None },
        SavePlace { key: "share-where.downloads", name: None },
        SavePlace { key: "share-where.stick", name: Some("KINGSTON".into()) },
    ];
    let mut plan =
        Plan { name: Some(long.into()), example: true, helper: Some(long.into()), ..Plan::default() };
    plan.about.entry(List::Matters).or_default().own = Some(own.into());
    plan.goals =
        vec![my_own_plan::plan::Goal { id: "own-1".into(), words: Some(own.into()), ..Default::default() }];
    let mut add = |name: String, place: &Place, saved: Saved, notice| {
        let context = Context {
            plan: &plan,
            content: &content,
            words: &words,
            tiles: &tiles,
            places: &places,
            document: Some("/home/person/.local/share/my-own-plan/shared/my-plan-2026-11-22.pdf"),
            saved,
            notice,
            detail: Some(
                "/home/person/.local/share/my-own-plan/councils/town.toml, line 12: the table must go up",
            ),
            next_own_goal: 2,
        };
        screens.push((name, screen::build(place, &context)));
    };
    add("start-full".into(), &Place::Start, Saved::NoPlan, Some("trouble-no-sound"));
    for place in [
        Place::Map,
        Place::Help,
        Place::Cards(List::Matters),
        Place::Goals,
        Place::GoalList,
        Place::Goal("own-1".into(), my_own_plan::journey::Step::Who),
        Place::Goal("own-1".into(), my_own_plan::journey::Step::Cost),
        Place::Goal("own-1".into(), my_own_plan::journey::Step::Done),
        Place::Week,
        Place::Check,
        Place::MoneyGuess,
        Place::ShareAgree,
        Place::ShareMaking,
        Place::ShareMade,
        Place::ShareWhere,
        Place::ShareSaved,
        Place::Question("child".into()),
    ] {
        add(format!("long-{place:?}"), &place, Saved::No, Some("trouble-no-sound"));
    }
    for key in words.keys().iter().filter(|key| key.starts_with("trouble-") && !key.contains('.')) {
        if !["trouble-ok", "trouble-try-again", "trouble-no-sound"].contains(key) {
            add((*key).to_owned(), &Place::Trouble((*key).to_owned()), Saved::Yes, None);
            add(format!("{key} at start"), &Place::Trouble((*key).to_owned()), Saved::NoPlan, None);
        }
    }
    screens
}

fn check_at(size: Size, text: u16, screens: &[(String, Screen)]) -> Vec<String> {
    ui::load_fonts();
    let mut measure = Measure::default();
    let mut faults = Vec::new();
    for (name, screen) in screens {
        let mut reached: Vec<String> = Vec::new();
        let pages = ui::layout(screen, size, text, 0, &mut measure).pages;
        for page in 0..pages {
            let frame = ui::layout(screen, size, text, page, &mut measure);
            assert_eq!(frame.pages, pages, "{name}: the count of pages changes");
            let found = inspect::frame(screen, &frame);
            faults.extend(found.into_iter().map(|fault| {
                format!("{}x{} at {text} %, {name} page {}: {fault}", size.width, size.height, page + 1)
            }));
            reached.extend(frame.spots.iter().map(|spot| spot.id.clone()));
        }
        for item in &screen.items {
            if !reached.contains(&item.id) {
                faults.push(format!(
                    "{}x{} at {text} %, {name}: “{}” is on no page",
                    size.width, size.height, item.id
                ));
            }
        }
    }
    faults
}

fn check_all_texts(size: Size) {
    let screens = every_screen();
    let faults: Vec<String> =
        [100, 150, 200].into_iter().flat_map(|text| check_at(size, text, &screens)).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn nothing_is_cut_on_a_small_screen() {
    check_all_texts(Size::new(1024.0, 600.0));
}

#[test]
fn nothing_is_cut_on_a_middle_screen() {
    check_all_texts(Size::new(1280.0, 800.0));
}

#[test]
fn nothing_is_cut_on_a_large_screen() {
    check_all_texts(Size::new(1920.0, 1080.0));
}

#[test]
fn every_screen_has_words_pictures_and_ids() {
    let words = Words::built_in();
    let mut faults = Vec::new();
    for (name, screen) in every_screen() {
        faults.extend(inspect::words(&screen, &words).into_iter().map(|fault| format!("{name}: {fault}")));
        let mut ids: Vec<&str> = screen.items.iter().map(|item| item.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), screen.items.len(), "{name}: ids are not unique");
        let choices =
            screen.items.iter().filter(|item| item.zone == Zone::Main && item.role == Role::Choice).count();
        if screen.body == screen::Body::Rows {
            assert!(choices <= 5, "{name} has {choices} choices");
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_bar_is_the_same_on_every_screen_of_a_plan() {
    for (name, screen) in every_screen() {
        if screen.saved == Saved::NoPlan {
            continue;
        }
        let bar: Vec<&str> =
            screen.items.iter().filter(|item| item.zone == Zone::Bar).map(|item| item.id.as_str()).collect();
        assert_eq!(bar, screen::bar_ids(), "{name}");
    }
}

#[test]
fn an_example_says_so_on_every_screen() {
    let mark = Words::built_in().get("example-mark");
    for (name, screen) in every_screen().iter().filter(|(name, _)| name.starts_with("long-")) {
        assert!(screen.marks.iter().any(|line| line.text == mark), "{name}");
    }
}

// A hard word, where it is said why it is hard, by the stems that show it.
const HARD: [(&str, &str); 8] = [
    ("advocate", "advocate is a person"),
    ("personal budget", "personal budget is money"),
    ("indicative budget", "a first guess"),
    ("social worker", ""),
    ("hoist", "hoist is a machine"),
    ("equipment", ""),
    ("volunteer", ""),
    ("memory stick", "memory stick keeps"),
];

// Hard words are bold and explained on the same screen when they first carry a question.
#[test]
fn hard_words_are_explained_on_the_screen_that_marks_them() {
    let mut explained: BTreeMap<&str, bool> = BTreeMap::new();
    for (name, screen) in every_screen() {
        let text: Vec<String> = screen
            .opening()
            .into_iter()
            .chain(screen.items.iter().flat_map(|item| item.spoken()))
            .map(|line| line.text.clone())
            .collect();
        let all = text.join(" ").to_lowercase();
        for marked in text.iter().flat_map(|line| line.split('*').skip(1).step_by(2)) {
            let word = marked.to_lowercase();
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let means = ["is a", "means", "that means", "runs", "keeps", "is money", "is called", "helps"];
            let plain = plain(&all);
            let is_explained = means.iter().any(|means| plain.contains(means));
            assert!(is_explained, "{name}: “{word}” is bold, but not explained");
        }
        for (word, means) in HARD.iter().filter(|(_, means)| !means.is_empty()) {
            if plain(&all).contains(means) {
                let _ = explained.insert(word, true);
            }
        }
    }
    for (word, _) in HARD.iter().filter(|(_, means)| !means.is_empty()) {
        assert!(explained.contains_key(word), "“{word}” is explained nowhere");
    }
}
