//! Sharing by presses, with the real document: each private answer is asked, what is kept is exactly what was
//! pressed, and every screen of it holds at the sizes, whatever was said.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::sync::Arc;

use iced::Size;
use jiff::Zoned;
use my_own_plan::app::{App, Message};
use my_own_plan::headless::{run, send};
use my_own_plan::inspect;
use my_own_plan::journey::Place;
use my_own_plan::record::Value;
use my_own_plan::screen::{Act, Screen, Zone};
use my_own_plan::session::Session;
use my_own_plan::store::Folders;
use my_own_plan::tour::Time;
use my_own_plan::ui::{self, Looks, Measure};
use my_own_plan::voice::Silent;
use my_own_plan::words::Words;

fn now() -> Zoned {
    "2026-11-23T10:00:00[Europe/London]".parse().expect("a time")
}

/// The program in a plan with these answers.
fn stage(answers: &[(&str, &str)]) -> (tempfile::TempDir, App) {
    let home = tempfile::tempdir().expect("a folder");
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    let _ = session.act(Act::New, &now());
    let said = answers
        .iter()
        .map(|(id, answer)| (format!("life/{id}").as_str().into(), Value::Pick((*answer).to_owned())));
    let _ = session.act(Act::Record(said.collect()), &now());
    let _ = session.act(Act::Go(Place::Map), &now());
    let size = Size::new(1280.0, 800.0);
    let (mut app, task) = App::new(session, Box::new(Silent), None, Time::default().clock(&now()), size);
    run(&mut app, task);
    (home, app)
}

fn press(app: &mut App, id: &str) {
    // Turning pages, as a person would.
    for _ in 0..app.frame().pages {
        if app.frame().spot(id).is_none() {
            send(app, Message::Press(ui::MORE.into()));
        }
    }
    assert!(app.frame().spot(id).is_some(), "no “{id}” at {:?}", app.screen().place);
    send(app, Message::Press(id.into()));
}

fn given(app: &App) -> BTreeMap<String, String> {
    let log = app.session().log().expect("a plan");
    let paths = log.paths().filter(|path| path.as_str().starts_with("give/"));
    let stands = paths.filter_map(|path| log.heads(path.as_str()).next_back());
    stands.map(|head| (head.path.to_string(), format!("{:?}", head.value))).collect()
}

// Next comes when every page was seen.
fn next(app: &mut App) {
    let place = app.screen().place.clone();
    for _ in 0..30 {
        if app.screen().place != place {
            return;
        }
        press(app, "bar-next");
    }
    panic!("Next never leads on from {place:?}");
}

/// Shares with the social worker, and gives back every screen on the way.
fn share(app: &mut App, private: &[(&str, &str)], safety: Option<&str>) -> Vec<Screen> {
    let mut seen = Vec::new();
    press(app, "part-share");
    while app.screen().place != Place::ShareMade {
        seen.push(app.screen().clone());
        assert!(seen.len() < 60, "the road ends");
        match app.screen().place.clone() {
            Place::ShareWho => press(app, "share-who-worker"),
            Place::ShareWhat => press(app, "share-what-life"),
            Place::SharePrivate(id) => {
                if let Some((_, said)) = private.iter().find(|(asked, _)| *asked == id) {
                    press(app, &format!("share-private-{said}"));
                }
            }
            Place::ShareSafety => {
                if let Some(said) = safety {
                    press(app, &format!("share-safety-{said}"));
                }
            }
            Place::ShareAgree => {
                press(app, "share-agree-yes");
                continue;
            }
            _ => {}
        }
        next(app);
    }
    seen.push(app.screen().clone());
    seen
}

#[test]
fn the_record_holds_exactly_what_was_pressed_and_the_file_names_its_reader() {
    let answers = [("wash", "c"), ("toilet", "d"), ("night", "b"), ("safe", "d"), ("respect", "none")];
    let (_home, mut app) = stage(&answers);
    let seen = share(&mut app, &[("toilet", "yes")], None);
    let said = |path: &str, value: Value| (format!("give/worker/{path}"), format!("{value:?}"));
    let wanted = BTreeMap::from([
        said("parts/life", Value::Yes),
        said("answers/toilet", Value::Pick("yes".into())),
        said("made", Value::Yes),
    ]);
    // By which file it is known again; of this plan and this day, and with nobody's name.
    let mut kept = given(&app);
    let made = kept.insert("give/worker/made".into(), format!("{:?}", Value::Yes)).expect("a file");
    assert!(made.starts_with("Words(\"my-plan-for-social-worker-2026-11-23.pdf "), "{made}");
    assert_eq!(kept, wanted);
    assert_eq!(app.session().plan().agreed.as_ref().map(|said| said.what.as_str()), Some("worker life"));
    let shared = app.session().folders().shared.clone();
    let files: Vec<_> =
        std::fs::read_dir(&shared).expect("a folder").flatten().map(|file| file.file_name()).collect();
    assert_eq!(files, ["my-plan-for-social-worker-2026-11-23.pdf"]);
    // No path meets the person, and no private answer is repeated.
    let words = Words::built_in();
    let private = ["q-toilet.d", "q-night.b", "q-safe.d", "q-respect.none"].map(|key| words.get(key));
    for screen in &seen {
        let shown: Vec<String> = screen
            .opening()
            .into_iter()
            .chain(screen.items.iter().flat_map(|item| item.spoken()))
            .map(|line| line.text.clone())
            .collect();
        for text in shown {
            assert!(!text.contains(&shared.display().to_string()), "{text}");
            assert!(!private.contains(&text), "{:?}: {text}", screen.place);
        }
    }
    press(&mut app, "bar-next");
    assert_eq!(app.screen().place, Place::Map);
    let tile = app.screen().item("part-share").expect("the tile");
    assert_eq!(tile.progress, Some((1, 1)));
}

#[test]
fn no_screen_of_sharing_tells_what_was_answered_about_safety_or_what_is_shared_of_it() {
    let worries = [("safe", "d"), ("respect", "none")];
    let calm = [("safe", "a"), ("respect", "a")];
    let walk = |answers: &[(&str, &str)], safety: Option<&str>| {
        let (_home, mut app) = stage(&[&[("wash", "c"), ("toilet", "d")], answers].concat());
        let screens = share(&mut app, &[("toilet", "no")], safety);
        // Where the person said themselves what is shared, their own mark stands until they go on.
        screens.into_iter().map(|screen| format!("{:?} {:?}", screen.place, screen)).collect::<Vec<_>>()
    };
    let first = walk(&worries, Some("yes"));
    for other in
        [walk(&calm, Some("yes")), walk(&[], Some("yes")), walk(&worries, Some("no")), walk(&worries, None)]
    {
        assert_eq!(first, other);
    }
}

#[test]
fn every_screen_of_sharing_and_of_what_i_said_holds_at_the_sizes() {
    let answers: Vec<(String, &str)> = my_own_plan::content::Content::built_in()
        .questions
        .iter()
        .map(|question| (question.id.clone(), "a"))
        .collect();
    let answers: Vec<(&str, &str)> = answers.iter().map(|(id, answer)| (id.as_str(), *answer)).collect();
    let (_home, mut app) = stage(&answers);
    let mut screens = share(&mut app, &[("toilet", "yes"), ("night", "yes")], Some("yes"));
    press(&mut app, "bar-next");
    press(&mut app, "said-show");
    screens.push(app.screen().clone());
    press(&mut app, "said-later");
    screens.push(app.screen().clone());
    ui::load_fonts();
    let mut measure = Measure::default();
    let mut faults = Vec::new();
    for (width, height, text) in
        [(1024.0, 600.0, 100), (1024.0, 600.0, 200), (1280.0, 800.0, 100), (1920.0, 1080.0, 100)]
    {
        for screen in &screens {
            let size = Size::new(width, height);
            let pages = ui::layout(screen, size, Looks::at(text), 0, &mut measure).pages;
            let mut reached: Vec<String> = Vec::new();
            for page in 0..pages {
                let frame = ui::layout(screen, size, Looks::at(text), page, &mut measure);
                let found = inspect::frame(screen, &frame).into_iter();
                faults.extend(found.map(|fault| format!("{width} at {text} %, {:?}: {fault}", screen.place)));
                reached.extend(frame.spots.iter().map(|spot| spot.id.clone()));
            }
            let main = screen.items.iter().filter(|item| item.zone == Zone::Main);
            faults.extend(
                main.filter(|item| !reached.contains(&item.id))
                    .map(|item| format!("{} is on no page", item.id)),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
