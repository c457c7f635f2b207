//! Picture packs: somebody's own symbols in the place of the built-in pictures, and files that nobody means well with.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::sync::Arc;

use iced::Size;
use jiff::Zoned;
use my_own_plan::app::{App, Message};
use my_own_plan::headless::{Camera, run, send};
use my_own_plan::journey::{PackHere, PackPage, Place};
use my_own_plan::pictures::Pictures;
use my_own_plan::plan::Computer;
use my_own_plan::record::{Path as Said, Value};
use my_own_plan::screen::{Act, PackAct};
use my_own_plan::session::{Brought, Effect, FoundFile, Session};
use my_own_plan::share::PlaceKind;
use my_own_plan::store::Folders;
use my_own_plan::tour::Time;
use my_own_plan::voice::Silent;
use my_own_plan::words::Words;
use my_own_plan::{inspect, ui};

#[path = "../src/content/zipped.rs"]
mod zipped;

#[path = "symbols/files.rs"]
mod files;
#[path = "symbols/hostile.rs"]
mod hostile;
#[path = "symbols/made.rs"]
mod made;
use made::{RED, list, pack_of, png, read};

fn now() -> Zoned {
    "2026-11-22T10:00:00[Europe/London]".parse().expect("a time")
}

const SIZE: Size = Size::new(1280.0, 800.0);

// Own pictures for two of the answers about washing.
fn mine(print: bool) -> Vec<u8> {
    let (red, other) = (png(RED, 300), png([0, 250, 250], 300));
    let list = list(print, &[("q-wash-a", "red.png"), ("q-wash-b", "other.png")]);
    pack_of(&list, &[("red.png", &red), ("other.png", &other)])
}

struct Stage {
    app: App,
    home: tempfile::TempDir,
}

impl Stage {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
        session.act(Act::New, &now()).unwrap();
        Self::with(session, home)
    }

    fn with(session: Session, home: tempfile::TempDir) -> Self {
        let (mut app, task) = App::new(session, Box::new(Silent), None, Time::default().clock(&now()), SIZE);
        run(&mut app, task);
        Self { app, home }
    }

    fn press(&mut self, id: &str) {
        assert!(self.app.screen().item(id).is_some(), "no “{id}” among {:?}", self.ids());
        send(&mut self.app, Message::Press(id.into()));
    }

    fn ids(&self) -> Vec<&str> {
        self.app.screen().items.iter().map(|item| item.id.as_str()).collect()
    }

    // All that is to be read on the screen.
    fn said(&self) -> String {
        let screen = self.app.screen();
        let of = |item: &my_own_plan::screen::Item| {
            let lines = [Some(&item.label), item.detail.as_ref(), item.value.as_ref()];
            lines.into_iter().flatten().map(|line| line.text.clone()).collect::<Vec<_>>().join(": ")
        };
        let all = screen.lines.iter().map(|line| line.text.clone()).chain(screen.items.iter().map(of));
        std::iter::once(screen.heading.text.clone()).chain(all).collect::<Vec<_>>().join("\n")
    }

    fn go(&mut self, place: Place) {
        self.act(Act::Go(place));
    }

    // As a press does it, with what comes of it.
    fn act(&mut self, act: Act) {
        let home = std::mem::replace(&mut self.home, tempfile::tempdir().unwrap());
        let file = self.app.session().file().map(Path::to_path_buf);
        // The app gives no way in but presses: so another one opens the same plan.
        let place = std::mem::replace(self, Self::nowhere());
        drop(place);
        let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
        if let Some(file) = file {
            session.open_file(&file, &now());
        }
        let mut wanted = session.take_wanted();
        wanted.extend(session.act(act, &now()).unwrap());
        for effect in wanted {
            does(&mut session, effect);
        }
        *self = Self::with(session, home);
    }

    fn nowhere() -> Self {
        let home = tempfile::tempdir().unwrap();
        let (session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
        Self::with(session, home)
    }

    // Opens a file as somebody does who finds it in the list.
    fn open(&mut self, bytes: &[u8]) {
        self.go(Place::Symbols(PackPage::Choose));
        let path = self.home.path().join("from somebody.pictures");
        std::fs::write(&path, bytes).unwrap();
        let name = "from somebody.pictures".to_owned();
        let found = FoundFile { name, kind: PlaceKind::Downloads, label: None, changed: None, path };
        send(&mut self.app, Message::File(Brought::Pictures, Some(found)));
        send(&mut self.app, Message::File(Brought::Pictures, None));
        let at = self.ids().iter().position(|id| *id == "supporter-file-0");
        assert!(at.is_some(), "{:?}", self.ids());
        // What else lies on this computer may have been found as well; ours is looked for by its name.
        let ours = self.app.screen().items.iter().find(|item| item.label.text == "from somebody.pictures");
        let id = ours.unwrap().id.clone();
        self.press(&id);
    }

    fn kept(&self) -> Vec<String> {
        let files = std::fs::read_dir(self.home.path().join("pictures")).unwrap();
        files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    // Whether the screen is right at every size.
    fn inspect(&self) {
        let screen = self.app.screen();
        let mut faults = inspect::words(screen, &Words::built_in());
        for size in [SIZE, Size::new(1024.0, 600.0), Size::new(800.0, 480.0)] {
            for text in ["s100", "s200"] {
                let mut settings = self.app.session().plan().settings.clone();
                settings.set("size", text);
                let looks = ui::Looks::of(&settings, Computer::default());
                let mut measure = ui::Measure::default();
                let pages = ui::layout(screen, size, looks, 0, &mut measure).pages;
                for page in 0..pages {
                    let frame = ui::layout(screen, size, looks, page, &mut measure);
                    faults.extend(inspect::frame(screen, &frame));
                }
            }
        }
        assert!(faults.is_empty(), "{}: {faults:#?}", screen.heading.text);
    }

    fn shoot(&self, name: &str) -> image::RgbaImage {
        if self.app.screen().is_for_supporter() {
            self.inspect();
        }
        let pixels = Camera::new().expect("a camera").shoot(&self.app, SIZE);
        let shot = image::RgbaImage::from_raw(1280, 800, pixels).unwrap();
        if let Ok(folder) = std::env::var("SYMBOL_SHOTS") {
            shot.save(format!("{folder}/{name}.png")).unwrap();
        }
        shot
    }

    fn count(&self, name: &str, colour: [u8; 3]) -> usize {
        self.shoot(name).pixels().filter(|pixel| pixel.0[..3] == colour).count()
    }
}

fn does(session: &mut Session, effect: Effect) {
    if let Effect::Symbols(job) = effect {
        for effect in session.symbols_done(job.run(), &now()) {
            does(session, effect);
        }
    }
}

fn wash() -> Place {
    Place::Question("wash".into())
}

#[test]
fn a_pack_is_seen_asked_about_and_shown_only_after_a_yes_and_goes_again() {
    let mut stage = Stage::new();
    stage.go(wash());
    assert_eq!(stage.count("before", RED), 0);
    stage.open(&mine(true));
    let asked = stage.said();
    stage.shoot("ask");
    for part in [
        "Do you want to use these pictures?",
        "What it is called: Sam's symbols",
        "Who made the pictures: Jo",
        "the licence: Only for Sam",
        "2 pictures of the program",
        "They are printed in documents too",
    ] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    assert!(
        stage.kept().is_empty() && stage.app.session().plan().symbols.is_none(),
        "nothing before the yes"
    );
    stage.press("supporter-symbols-no");
    assert!(stage.kept().is_empty());
    stage.open(&mine(true));
    stage.press("supporter-symbols-yes");
    stage.shoot("here");
    assert!(stage.said().contains("This plan shows: Sam's symbols."), "{}", stage.said());
    let kept = stage.kept();
    assert!(kept.len() == 1 && kept[0].starts_with("pictures-mine-") && !kept[0].contains("somebody"));
    // In dark colours it stands on a light ground.
    stage.act(Act::Record(vec![(Said::new("setting/colours"), Value::Pick("dark".into()))]));
    stage.go(wash());
    assert!(stage.count("dark", RED) > 20_000);
    stage.act(Act::Record(vec![(Said::new("setting/colours"), Value::Pick("standard".into()))]));
    stage.go(wash());
    // 300 pixels wide in a picture that has less room: all of the room.
    assert!(stage.count("after", RED) > 20_000, "{}", stage.count("after", RED));
    assert!(stage.count("after", [0, 250, 250]) > 20_000);
    stage.go(Place::Credits);
    stage.shoot("credits");
    assert!(stage.said().contains("Sam's symbols. Jo. Only for Sam"), "{}", stage.said());
    // Shown no more, then taken away.
    stage.go(Place::Symbols(PackPage::Here));
    stage.press("symbols-mine");
    stage.shoot("one");
    stage.press("supporter-symbols-none");
    assert!(stage.said().contains("This plan shows the built-in pictures."), "{}", stage.said());
    stage.go(wash());
    assert_eq!(stage.count("without", RED), 0);
    stage.go(Place::Symbols(PackPage::Here));
    stage.press("symbols-mine");
    stage.press("supporter-symbols-use");
    stage.press("symbols-mine");
    stage.press("supporter-symbols-remove");
    stage.shoot("remove");
    stage.press("supporter-pack-goes");
    stage.shoot("gone");
    assert!(stage.kept().is_empty());
    assert!(stage.said().contains("are not on this computer"), "{}", stage.said());
    stage.press("supporter-symbols-none");
    assert!(stage.said().contains("This plan shows the built-in pictures."));
}

#[test]
fn without_the_pack_a_plan_has_the_built_in_pictures_and_the_person_is_told_nothing() {
    let mut stage = Stage::new();
    stage.open(&mine(false));
    stage.press("supporter-symbols-yes");
    let plan = stage.app.session().file().unwrap().to_owned();
    let bytes = std::fs::read(&plan).unwrap();
    // No byte of a picture is in the plan.
    assert!(!bytes.windows(8).any(|eight| eight == b"\x89PNG\r\n\x1a\n"));
    let mut elsewhere = Stage::nowhere();
    let copy = elsewhere.home.path().join("plans/plan-copy.myplan");
    std::fs::write(&copy, &bytes).unwrap();
    let (mut session, _) = Session::new(Folders::under(elsewhere.home.path()), Arc::new(Words::built_in()));
    session.open_file(&copy, &now());
    for effect in session.take_wanted() {
        does(&mut session, effect);
    }
    session.act(Act::Go(wash()), &now()).unwrap();
    let home = std::mem::replace(&mut elsewhere.home, tempfile::tempdir().unwrap());
    let mut elsewhere = Stage::with(session, home);
    assert!(!elsewhere.said().contains("pictures"), "{}", elsewhere.said());
    assert_eq!(elsewhere.app.session().trouble(), None);
    let plain = Stage::new();
    let mut plain = plain;
    plain.go(wash());
    assert_eq!(elsewhere.shoot("elsewhere"), plain.shoot("plain"));
    elsewhere.go(Place::Symbols(PackPage::Here));
    assert!(elsewhere.said().contains("are not on this computer"), "{}", elsewhere.said());
}

#[test]
fn a_broken_pack_is_told_on_the_supporters_page_only() {
    let mut stage = Stage::new();
    let broken = pack_of(&list(true, &[("q-wash-a", "red.png")]), &[]);
    stage.open(&broken);
    stage.shoot("broken");
    assert!(
        stage.said().contains("pictures.toml, line 8: there is no file “red.png” in the pack"),
        "{}",
        stage.said()
    );
    assert!(stage.app.screen().item("supporter-symbols-yes").is_none());
    // One that lies in the folder already.
    std::fs::write(stage.home.path().join("pictures/pictures-mine-x.pictures"), &broken).unwrap();
    stage.act(Act::Record(vec![(Said::new("setting/symbols"), Value::Pick("mine".into()))]));
    for place in [Place::Start, Place::Map, wash(), Place::Help, Place::Credits, Place::Settings] {
        stage.go(place);
        let said = stage.said();
        assert!(!said.contains("can not be used") && !said.contains("line 8"), "{said}");
        assert_eq!(stage.app.session().trouble(), None);
    }
    assert_eq!(stage.count("broken-wash", RED), 0);
    stage.go(Place::Symbols(PackPage::Here));
    assert!(stage.said().contains("pictures-mine-x.pictures: can not be used"), "{}", stage.said());
    stage.press("broken-0");
    assert!(stage.said().contains("line 8"));
    stage.press("supporter-symbols-remove");
    stage.press("supporter-pack-goes");
    assert!(stage.kept().is_empty());
}

#[test]
fn first_the_own_photo_then_the_pack_then_the_built_in_picture() {
    let pack = read(&mine(true)).unwrap();
    let mut pictures = Pictures::built_in();
    let before = pictures.drawing("q-wash-a").unwrap();
    pictures.use_symbols(Some(pack.symbols.clone()));
    let digest = my_own_plan::record::Digest::new(&"ab".repeat(32)).unwrap();
    let photo = Pictures::photo(&digest);
    assert_eq!(pictures.drawing(&photo).unwrap().file, photo);
    assert!(Pictures::is_symbol(&pictures.drawing("q-wash-a").unwrap().file));
    assert_eq!(pictures.drawing("q-wash-c"), Pictures::built_in().drawing("q-wash-c"));
    assert_eq!(pictures.drawing("no-such-key"), None);
    // A picture that says who is in it is about that person.
    assert!(!Pictures::is_symbol(&pictures.drawing("q-wash-a~face-03").unwrap().file));
    // Pictures of another version are other ones.
    let file = pictures.drawing("q-wash-a").unwrap().file;
    let other = read(&pack_of(&list(true, &[("q-wash-a", "a.png")]), &[("a.png", &png([9, 9, 9], 10))]));
    pictures.use_symbols(Some(other.unwrap().symbols));
    assert_ne!(pictures.drawing("q-wash-a").unwrap().file, file);
    assert_eq!(pictures.symbol_key(&file), None);
    pictures.use_symbols(None);
    assert_eq!(pictures.drawing("q-wash-a").unwrap(), before);
}

#[test]
fn a_picture_that_breaks_when_it_is_drawn_leaves_the_built_in_one() {
    // Whole and right by its sums, with nothing sensible in its pixels.
    let mut bad = png(RED, 300);
    let at = bad.windows(4).position(|four| four == b"IDAT").unwrap();
    let length = u32::from_be_bytes(bad[at - 4..at].try_into().unwrap()) as usize;
    for byte in &mut bad[at + 4..at + 4 + length] {
        *byte = 0xee;
    }
    let mut crc = flate2::Crc::new();
    crc.update(&bad[at..at + 4 + length]);
    let sum = crc.sum().to_be_bytes();
    bad[at + 4 + length..at + 8 + length].copy_from_slice(&sum);
    let mut stage = Stage::new();
    stage.go(wash());
    let before = stage.shoot("well");
    stage.open(&pack_of(&list(true, &[("q-wash-a", "bad.png")]), &[("bad.png", &bad)]));
    stage.press("supporter-symbols-yes");
    stage.go(wash());
    assert_eq!(stage.shoot("bad"), before);
}

#[test]
fn on_paper_pictures_and_credit_stand_only_where_the_makers_allow_it() {
    let mut sizes = Vec::new();
    for print in [false, true] {
        let mut stage = Stage::new();
        stage.act(Act::Record(vec![
            (Said::new("life/wash"), Value::Pick("a".into())),
            (Said::new("reader"), Value::Pick("worker".into())),
            (Said::new("give/worker/parts/life"), Value::Yes),
        ]));
        stage.open(&mine(print));
        stage.press("supporter-symbols-yes");
        let file = stage.app.session().file().unwrap().to_owned();
        let home = std::mem::replace(&mut stage.home, tempfile::tempdir().unwrap());
        drop(stage);
        let to = home.path().join("out");
        let made = std::process::Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
            .arg("export")
            .arg(&file)
            .arg("--to")
            .arg(&to)
            .env("MY_OWN_PLAN_HOME", home.path())
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut files = std::fs::read_dir(&to).unwrap().map(|file| file.unwrap().path());
        let pdf = files.find(|file| file.extension().is_some_and(|ending| ending == "pdf")).unwrap();
        let text = std::process::Command::new("pdftotext").arg(&pdf).arg("-").output();
        if let Ok(text) = text {
            let text = String::from_utf8_lossy(&text.stdout).replace('\n', " ");
            assert_eq!(
                text.contains("Some of the pictures: Sam's symbols. Jo. Only for Sam"),
                print,
                "{text}"
            );
        }
        let bytes = std::fs::read(&pdf).unwrap();
        sizes.push(
            bytes.windows(14).filter(|part| part == b"/Subtype/Image" || *part == b"Subtype /Image").count(),
        );
        if let Ok(folder) = std::env::var("SYMBOL_SHOTS") {
            std::fs::copy(&pdf, format!("{folder}/print-{print}.pdf")).unwrap();
        }
    }
    assert!(sizes[0] == 0 && sizes[1] > 0, "images on paper: {sizes:?}");
}

#[test]
fn nothing_is_asked_of_it_that_does_nothing() {
    // A press for packs that are gone meanwhile, or a yes to nothing.
    let mut stage = Stage::new();
    for act in [
        PackAct::Use,
        PackAct::Open(7),
        PackAct::Remove(PackHere::Broken(3)),
        PackAct::Remove(PackHere::Sound("x".into())),
        PackAct::Refuse,
        PackAct::UseNone,
    ] {
        stage.act(Act::Symbols(act));
    }
    assert!(stage.kept().is_empty() && stage.app.session().plan().symbols.is_none());
}
