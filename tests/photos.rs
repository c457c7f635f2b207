//! My own photos, by presses: chosen, seen, used, said what is in them, taken away; in the plan file and on paper.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::sync::Arc;

use iced::Size;
use iced::widget::text_editor::{Action, Edit};
use jiff::Zoned;
use my_own_plan::app::{App, Message};
use my_own_plan::headless::{Camera, run, send};
use my_own_plan::journey::{MediaOf, PhotoStep, Place, Step};
use my_own_plan::record::{Subject, Value};
use my_own_plan::screen::Act;
use my_own_plan::session::Session;
use my_own_plan::store::{Folders, read_media};
use my_own_plan::tour::Time;
use my_own_plan::voice::Silent;
use my_own_plan::words::Words;

fn now() -> Zoned {
    "2026-11-22T10:00:00[Europe/London]".parse().expect("a time")
}

fn photo(at: &Path, color: u8, size: (u32, u32)) {
    let photo = image::RgbImage::from_fn(size.0, size.1, |x, y| {
        image::Rgb([color, (x * 255 / size.0) as u8, (y * 255 / size.1) as u8])
    });
    photo.save(at).expect("saved");
}

struct Stage {
    app: App,
    home: tempfile::TempDir,
    pictures: tempfile::TempDir,
}

impl Stage {
    // In a plan, at a place; photos are looked for in a folder with these.
    fn at(place: Place, said: Vec<(&str, Value)>, files: &[(&str, u8)]) -> Self {
        let (home, pictures) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (name, color) in files {
            photo(&pictures.path().join(name), *color, (900, 600));
        }
        let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
        session.look_for_photos_only_in(pictures.path().to_owned());
        session.act(Act::New, &now()).unwrap();
        let said = said.into_iter().map(|(path, value)| (path.into(), value)).collect();
        session.act(Act::Record(said), &now()).unwrap();
        session.act(Act::Go(place), &now()).unwrap();
        let time = Time::default();
        let (mut app, task) =
            App::new(session, Box::new(Silent), None, time.clock(&now()), Size::new(1280.0, 800.0));
        run(&mut app, task);
        Self { app, home, pictures }
    }

    fn press(&mut self, id: &str) {
        assert!(self.app.screen().item(id).is_some(), "no “{id}” at {:?}", self.app.screen().place);
        send(&mut self.app, Message::Press(id.into()));
    }

    fn place(&self) -> &Place {
        &self.app.screen().place
    }

    fn file(&self) -> std::path::PathBuf {
        self.app.session().file().unwrap().to_owned()
    }

    fn ids(&self) -> Vec<&str> {
        self.app.screen().items.iter().map(|item| item.id.as_str()).collect()
    }

    fn shoot(&self, name: &str) {
        let Ok(folder) = std::env::var("PHOTO_SHOTS") else { return };
        let size = Size::new(1280.0, 800.0);
        let pixels = Camera::new().expect("a camera").shoot(&self.app, size);
        image::RgbaImage::from_raw(1280, 800, pixels).unwrap().save(format!("{folder}/{name}.png")).unwrap();
    }
}

fn wash() -> (Place, Vec<(&'static str, Value)>) {
    let pick = |id: &str| Value::Pick(id.into());
    (Place::More("wash".into()), vec![("life/wash", pick("b"))])
}

#[test]
fn a_photo_is_chosen_seen_used_and_taken_away() {
    let (place, said) = wash();
    let mut stage = Stage::at(place.clone(), said, &[("cat.jpg", 200), ("garden.png", 40)]);
    stage.shoot("more");
    stage.press("photo-begin");
    assert_eq!(*stage.place(), MediaOf::Answer("wash".into()).at(PhotoStep::Choose));
    stage.shoot("choose");
    assert!(stage.ids().starts_with(&["photo-1", "photo-2", "photo-look"]), "{:?}", stage.ids());
    stage.press("photo-1");
    assert_eq!(*stage.place(), MediaOf::Answer("wash".into()).at(PhotoStep::Try));
    stage.shoot("try");
    assert_eq!(stage.app.session().plan().photo(Subject::Life("wash")), None, "nothing is kept yet");
    stage.press("photo-use");
    assert_eq!(*stage.place(), MediaOf::Answer("wash".into()).at(PhotoStep::Here));
    stage.shoot("here");
    let digest = stage.app.session().plan().photo_digest(Subject::Life("wash")).unwrap().clone();
    assert_eq!(stage.app.screen().picture.as_deref(), Some(format!("photo@{}", digest.as_str()).as_str()));

    // What is in it, in own words.
    stage.press("photo-caption");
    for letter in "My cat Tom".chars() {
        send(&mut stage.app, Message::Typed(Action::Edit(Edit::Insert(letter))));
    }
    stage.shoot("words");
    stage.press("bar-next");
    assert_eq!(*stage.place(), MediaOf::Answer("wash".into()).at(PhotoStep::Here));
    let words = stage.app.session().plan().photo(Subject::Life("wash")).unwrap().words.clone();
    assert_eq!(words.as_ref().map(|said| said.what.as_str()), Some("My cat Tom"));
    // Back is where it began, and not the photos that were looked at.
    stage.press("bar-next");
    assert_eq!(*stage.place(), place);
    stage.shoot("more-with");
    stage.press("photo-begin");
    stage.press("bar-back");
    assert_eq!(*stage.place(), place);
    stage.press("photo-begin");
    stage.press("photo-remove");
    assert_eq!(stage.app.session().plan().photo(Subject::Life("wash")), None);
    assert!(stage.ids().starts_with(&["photo-find"]));
}

#[test]
fn what_is_no_photo_is_said_and_another_can_be_chosen() {
    let (place, said) = wash();
    let mut stage = Stage::at(place, said, &[("cat.jpg", 200)]);
    stage.press("photo-begin");
    // It goes bad, or away, after it was found.
    let cat = stage.pictures.path().join("cat.jpg");
    let whole = std::fs::read(&cat).unwrap();
    let choose = MediaOf::Answer("wash".into()).at(PhotoStep::Choose);
    let says = |stage: &mut Stage, key: &str| {
        stage.press("photo-1");
        assert_eq!(*stage.place(), Place::Trouble(key.into()));
        stage.press("trouble-ok");
        assert_eq!(*stage.place(), choose);
    };
    std::fs::write(&cat, &whole[..whole.len() / 2]).unwrap();
    says(&mut stage, "trouble-photo-broken");
    std::fs::write(&cat, "Dear Sam").unwrap();
    says(&mut stage, "trouble-photo-kind");
    std::fs::File::create(&cat).unwrap().set_len(50 << 20).unwrap();
    says(&mut stage, "trouble-photo-large");
    std::fs::remove_file(&cat).unwrap();
    says(&mut stage, "trouble-photo-gone");
    // Nobody is trapped, and nothing was kept.
    assert_eq!(stage.app.session().plan().photo(Subject::Life("wash")), None);
    stage.press("bar-next");
}

#[test]
fn where_there_is_no_photo_it_is_said_how_one_gets_here() {
    let (place, said) = wash();
    let mut stage = Stage::at(place, said, &[]);
    stage.press("photo-begin");
    stage.shoot("none");
    assert!(stage.ids().starts_with(&["photo-none-line-1", "photo-none-line-2", "photo-look"]));
}

#[test]
fn somebody_has_their_own_face_where_it_is_asked_who_is_here() {
    let mum = uuid::Uuid::from_u128(7);
    let role = format!("person/{mum}/role");
    let said = vec![(role.as_str(), Value::Pick("family".into()))];
    let mut stage = Stage::at(Place::PersonName(mum), said, &[("mum.jpg", 120)]);
    for id in ["photo-person", "photo-1", "photo-use"] {
        stage.press(id);
    }
    stage.shoot("person");
    stage.press("bar-next");
    send(&mut stage.app, Message::Press("bar-who".into()));
    stage.shoot("who");
    let digest = stage.app.session().plan().people[&mum].photo.clone().unwrap();
    let key = format!("photo@{}", digest.as_str());
    assert!(stage.app.screen().items.iter().any(|item| item.picture.as_deref() == Some(&key)));
}

#[test]
fn a_photo_at_a_private_answer_is_not_shown_to_who_comes_back_and_can_be_erased() {
    let said = vec![("life/toilet", Value::Pick("b".into()))];
    let mut stage = Stage::at(Place::More("toilet".into()), said, &[("rail.jpg", 90)]);
    for id in ["photo-begin", "photo-1"] {
        stage.press(id);
    }
    assert!(stage.app.screen().item("photo-use").unwrap().quiet);
    stage.press("photo-use");
    let digest = stage.app.session().plan().photo_digest(Subject::Life("toilet")).unwrap().clone();
    let shown = |stage: &Stage| {
        let screen = stage.app.screen();
        let items = screen.items.iter().filter_map(|item| item.picture.as_deref());
        items.chain(screen.picture.as_deref()).any(|key| key.starts_with("photo@"))
    };
    assert!(shown(&stage), "whoever did it sees it");
    stage.press("bar-next");
    assert_eq!(*stage.place(), Place::More("toilet".into()));
    assert!(!shown(&stage));
    stage.press("photo-begin");
    assert!(!shown(&stage));
    stage.shoot("private");
    assert!(stage.app.screen().lines.iter().any(|line| line.key.as_deref() == Some("answered-again")));

    // Erased for good, it is in no byte of the plan.
    let (file, home) = (stage.file(), stage.home.path().to_owned());
    let photos = |file: &Path| std::fs::read(file).unwrap().windows(4).filter(|part| part == b"JFIF").count();
    drop(stage.app);
    assert_eq!((photos(&file), read_media(&file, std::slice::from_ref(&digest)).unwrap().len()), (1, 1));
    let (mut session, _) = Session::new(Folders::under(&home), Arc::new(Words::built_in()));
    session.open_file(&file, &now());
    session.act(Act::Erase("toilet".into()), &now()).unwrap();
    drop(session);
    assert_eq!((photos(&file), read_media(&file, &[digest]).unwrap().len()), (0, 0));
}

#[test]
fn no_photo_is_offered_where_it_is_asked_about_safety() {
    let stage = Stage::at(Place::MoreWords("safe".into()), vec![("name", Value::Words("Sam".into()))], &[]);
    assert!(!stage.ids().contains(&"photo-begin"));
    let stage = Stage::at(Place::More("safe".into()), vec![("name", Value::Words("Sam".into()))], &[]);
    assert!(!stage.ids().contains(&"photo-begin"));
}

#[test]
fn a_goal_has_its_photo() {
    let mut stage = Stage::at(
        Place::Goal("wash".into(), Step::Done),
        vec![("life/wash", Value::Pick("b".into())), ("goal/wash/on", Value::Yes)],
        &[("bath.jpg", 10)],
    );
    stage.shoot("goal");
    for id in ["photo-begin", "photo-1", "photo-use", "bar-next"] {
        stage.press(id);
    }
    assert_eq!(*stage.place(), Place::Goal("wash".into(), Step::Done));
    stage.shoot("goal-with");
}

// What a reader gets, and the file that is made of it.
fn document(session: &mut Session, said: &[(&str, Value)]) -> (usize, usize, Vec<u8>) {
    let said = said.iter().map(|(path, value)| ((*path).into(), value.clone())).collect();
    session.act(Act::Record(said), &now()).unwrap();
    let job = session.job(&now()).unwrap();
    let shared = job.shared().expect("a plan");
    let counts = (shared.wanted_photos().len(), shared.photos.len());
    let file = job.make().made.unwrap();
    (counts.0, counts.1, std::fs::read(file).unwrap())
}

#[test]
fn a_photo_is_in_the_document_where_its_answer_is() {
    let (place, said) = wash();
    let mut stage = Stage::at(place, said, &[("cat.jpg", 200)]);
    for id in ["photo-begin", "photo-1", "photo-use"] {
        stage.press(id);
    }
    send(&mut stage.app, Message::Press("bar-map".into()));
    let (file, home) = (stage.file(), stage.home.path().to_owned());
    drop(stage.app);
    let (mut session, _) = Session::new(Folders::under(&home), Arc::new(Words::built_in()));
    session.open_file(&file, &now());
    let all = [
        ("reader", Value::Pick("friend".into())),
        ("give/friend/parts/life", Value::Yes),
        ("life/wash/photo-words", Value::Words("My cat Tom".into())),
    ];
    let (wanted, there, pdf) = document(&mut session, &all);
    let is_in = |pdf: &[u8]| pdf.windows(9).any(|part| part == b"DCTDecode");
    assert_eq!((wanted, there, is_in(&pdf)), (1, 1, true));
    if let Ok(folder) = std::env::var("PHOTO_SHOTS") {
        std::fs::write(format!("{folder}/photo.pdf"), &pdf).unwrap();
    }
    // Where the answer is left out, the photo is.
    let no = [("give/friend/answers/wash", Value::Pick("no".into()))];
    let (wanted, there, pdf) = document(&mut session, &no);
    assert_eq!((wanted, there, is_in(&pdf)), (0, 0, false));
}

#[test]
fn words_under_a_photo_of_a_private_goal_wait_for_the_next_yes() {
    let said = vec![("life/toilet", Value::Pick("b".into())), ("goal/toilet/on", Value::Yes)];
    let place = Place::Goal("toilet".into(), Step::Done);
    let mut stage = Stage::at(place, said, &[("rail.jpg", 200)]);
    for id in ["photo-begin", "photo-1", "photo-use"] {
        stage.press(id);
    }
    send(&mut stage.app, Message::Press("bar-map".into()));
    let (file, home) = (stage.file(), stage.home.path().to_owned());
    drop(stage.app);
    let (mut session, _) = Session::new(Folders::under(&home), Arc::new(Words::built_in()));
    session.open_file(&file, &now());
    let yes = ("give/friend/answers/toilet", Value::Pick("yes".into()));
    let parts = ["reader", "give/friend/parts/life", "give/friend/parts/plan"];
    let reader = [Value::Pick("friend".into()), Value::Yes, Value::Yes];
    let mut all: Vec<_> = parts.into_iter().zip(reader).collect();
    all.push(yes.clone());
    let (wanted, ..) = document(&mut session, &all);
    assert_eq!(wanted, 1);
    let words = ("goal/toilet/photo-words", Value::Words("The rail".into()));
    let (wanted, ..) = document(&mut session, &[yes.clone(), words]);
    assert_eq!(wanted, 0, "the words came after the yes");
    let (wanted, ..) = document(&mut session, &[yes]);
    assert_eq!(wanted, 1);
}
