//! Packs that a supporter opens in the window.

use super::packs::ten_areas_files;
use super::*;
use crate::content::Content;
use crate::content::zipped::{Zipped, zip_of, zipped};
use crate::journey::{PackHere, PackPage};

fn zip_like(id: &str, change: &[(&str, &str)]) -> Vec<u8> {
    let files = ten_areas_files(id);
    let files: Vec<(String, String)> = files
        .into_iter()
        .map(|(name, text)| (name, change.iter().fold(text, |text, (from, to)| text.replace(from, to))))
        .collect();
    let all: Vec<Zipped<'_>> = files.iter().map(|(name, text)| zipped(name, text.as_bytes())).collect();
    zip_of(&all)
}

// Everything that is asked for besides the screen, as the window does it.
fn run(session: &mut Session, effects: Vec<Effect>) {
    for effect in effects {
        match effect {
            Effect::OpenPack(job) => session.pack_opened(job.read()),
            Effect::ChangePacks(job) => session.packs_are(job.change(), &now()),
            _ => {}
        }
    }
}

fn open(session: &mut Session, file: &std::path::Path) {
    at(session, Place::Pack(PackPage::Choose));
    let name = file.file_name().expect("a name").to_string_lossy().into_owned();
    let kind = crate::share::PlaceKind::Downloads;
    let found = FoundFile { name, kind, label: None, changed: None, path: file.to_owned() };
    session.file_found(Brought::Council, Some(found));
    session.file_found(Brought::Council, None);
    let effects = press(session, "supporter-file-0");
    run(session, effects);
}

fn does(session: &mut Session, id: &str) {
    let effects = press(session, id);
    run(session, effects);
}

fn kept_here(home: &std::path::Path) -> Vec<String> {
    let files = std::fs::read_dir(home.join("councils")).expect("look");
    files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect()
}

fn said(session: &Session) -> String {
    let screen = session.screen();
    let of = |item: &crate::screen::Item| {
        format!("{}: {}", item.label.text, item.detail.as_ref().map_or("", |line| line.text.as_str()))
    };
    let lines = screen.lines.iter().map(|line| line.text.clone());
    std::iter::once(screen.heading.text.clone())
        .chain(lines)
        .chain(screen.items.iter().map(of))
        .collect::<Vec<_>>()
        .join("\n")
}

fn asks_of(session: &Session, id: &str) -> bool {
    session.content().questions.iter().any(|question| question.pack.as_deref() == Some(id))
}

#[test]
fn a_pack_says_who_it_is_from_and_is_used_only_after_yes() {
    let (home, mut session) = session();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("from somebody.council");
    std::fs::write(&file, zip_like("ten", &[])).expect("write");
    press(&mut session, "start-new");
    at(&mut session, Place::Supporter);
    press(&mut session, "supporter-pack");
    assert!(said(&session).contains("This plan uses none."), "{}", said(&session));
    open(&mut session, &file);
    let asked = said(&session);
    for part in [
        "Do you want to use this?",
        "Nobody has checked that it really comes from this council.",
        "From: Ten Areas Council",
        "1 April 2026 to 31 March 2027",
        "Points: £385 a year for each",
        "Its own questions: 12",
        "The program’s questions that it does not ask: 24",
        "Help from family and friends: Takes something off",
        "What the person pays: The council works it out",
    ] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    assert!(kept_here(home.path()).is_empty() && !asks_of(&session, "ten"), "nothing before the yes");
    does(&mut session, "supporter-pack-no");
    assert_eq!(*session.place(), Place::Pack(PackPage::Here));
    assert!(kept_here(home.path()).is_empty() && session.plan().money.pack.is_empty());
    open(&mut session, &file);
    does(&mut session, "supporter-pack-yes");
    assert!(asks_of(&session, "ten") && !session.plan().money.pack.is_empty());
    let kept = kept_here(home.path());
    assert!(kept.len() == 1 && kept[0].starts_with("council-") && !kept[0].contains("somebody"), "{kept:?}");
    assert_eq!(
        std::fs::read(home.path().join("councils").join(&kept[0])).expect("read"),
        zip_like("ten", &[])
    );
    assert!(said(&session).contains("This plan uses: Ten Areas Council, 2026."), "{}", said(&session));
    // A new year takes the place of the old file; this plan uses it from now on, since somebody said so.
    std::fs::write(
        &file,
        zip_like(
            "ten",
            &[
                ("version = \"2026\"", "version = \"2027\""),
                ("2027-03-31", "2028-03-31"),
                ("2026-04-01", "2027-04-01"),
            ],
        ),
    )
    .expect("write");
    open(&mut session, &file);
    let asked = said(&session);
    assert!(
        asked.contains("This time has not begun yet.")
            && asked.contains("Version 2026 from this council is here already."),
        "{asked}"
    );
    does(&mut session, "supporter-pack-yes");
    assert_eq!(kept_here(home.path()).len(), 1);
    assert!(said(&session).contains("Ten Areas Council, 2027."), "{}", said(&session));
    // Back leads out of these pages, not into them again.
    let _ = session.act(Act::Back, &now());
    assert_eq!(*session.place(), Place::Supporter);
}

#[test]
fn a_file_that_is_no_pack_is_told_to_the_supporter_and_changes_nothing() {
    let (home, mut session) = session();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("bad.council");
    press(&mut session, "start-new");
    let bad = [
        ("\"385.00\"", "\"-3\""),
        ("percent = 10\n", "percent = 120\n"),
        ("picture = \"q-eat\"", "picture = \"hats\""),
    ];
    for (bytes, parts) in [
        (
            zip_like("ten", &bad),
            &["bad.council: pack.toml, line ", "percent is 0 to 100", "“hats”", "can not be used"][..],
        ),
        (b"PK not at all".to_vec(), &["it is no whole zip file"]),
        (b"<html>".to_vec(), &["it is no pack"]),
    ] {
        std::fs::write(&file, bytes).expect("write");
        open(&mut session, &file);
        let told = said(&session);
        for part in parts {
            assert!(told.contains(part), "{part}: {told}");
        }
        assert!(!told.contains(&folder.path().display().to_string()), "no path: {told}");
        assert!(session.screen().item("supporter-pack-yes").is_none());
        assert!(kept_here(home.path()).is_empty() && session.plan().money.pack.is_empty());
        assert!(session.trouble().is_none());
    }
    // A made-up one can be looked at, and not be used.
    std::fs::write(&file, zip_like("ten", &[("illustrative = false", "illustrative = true")]))
        .expect("write");
    open(&mut session, &file);
    assert!(
        said(&session).contains("It is made up") && session.screen().item("supporter-pack-yes").is_none()
    );
}

#[test]
fn a_broken_pack_is_seen_by_the_supporter_only() {
    let home = tempfile::tempdir().expect("a folder");
    let councils = home.path().join("councils");
    std::fs::create_dir(&councils).expect("make");
    std::fs::write(councils.join("town.toml"), "id = \"town\"\ncouncil = 3\n").expect("write");
    let (mut session, troubles) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    assert_eq!((troubles, session.trouble()), (vec![], None));
    let sees = |session: &Session| said(session).contains("town.toml");
    assert!(!sees(&session), "the person's first screen");
    press(&mut session, "start-new");
    let road = crate::journey::road(session.plan(), session.content());
    for place in road.into_iter().chain([Place::Map, Place::Help, Place::Settings]) {
        at(&mut session, place);
        assert!(!sees(&session), "{:?}", session.place());
    }
    at(&mut session, Place::Pack(PackPage::Here));
    assert!(said(&session).contains("town.toml: can not be used"), "{}", said(&session));
    press(&mut session, "broken-0");
    assert!(said(&session).contains("town.toml, line 2"), "{}", said(&session));
    press(&mut session, "supporter-pack-remove");
    press(&mut session, "supporter-pack-stays");
    press(&mut session, "supporter-pack-remove");
    does(&mut session, "supporter-pack-goes");
    assert!(kept_here(home.path()).is_empty() && !sees(&session));
}

#[test]
fn of_several_packs_a_plan_uses_the_one_that_was_chosen_for_it() {
    let home = tempfile::tempdir().expect("a folder");
    let councils = home.path().join("councils");
    std::fs::create_dir(&councils).expect("make");
    for id in ["ten", "town"] {
        let name = [("Ten Areas Council", if id == "town" { "Town Council" } else { "Ten Areas Council" })];
        std::fs::write(councils.join(format!("{id}.council")), zip_like(id, &name)).expect("write");
    }
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    press(&mut session, "start-new");
    assert!(!asks_of(&session, "ten") && !asks_of(&session, "town"), "none asks before it was chosen");
    assert!(session.content().questions.iter().any(|question| question.id == "wash"));
    at(&mut session, Place::Pack(PackPage::One(PackHere::Sound("town".into()))));
    does(&mut session, "supporter-pack-use");
    assert!(!asks_of(&session, "ten") && asks_of(&session, "town"));
    at(&mut session, Place::Question("town:food".into()));
    let second = session.screen().items[1].id.clone();
    press(&mut session, &second);
    at(&mut session, Place::MoneySource);
    assert!(session.screen().item("money-pack-ten").is_none(), "one council's table at most");
    press(&mut session, "money-pack-town");
    assert!(crate::plan::pack(session.plan(), session.content()).is_some());
    // Another council: what was answered stays, with its words, also when the first pack is gone from here.
    at(&mut session, Place::Pack(PackPage::One(PackHere::Sound("ten".into()))));
    does(&mut session, "supporter-pack-use");
    assert!(asks_of(&session, "ten") && !asks_of(&session, "town"));
    assert!(
        crate::plan::pack(session.plan(), session.content()).is_none(),
        "no guess of a table whose questions are gone"
    );
    at(&mut session, Place::Pack(PackPage::Remove(PackHere::Sound("town".into()))));
    does(&mut session, "supporter-pack-goes");
    assert_eq!(session.plan().answer("town:food").and_then(|answer| answer.option()), Some("b"));
    let asked = session.content().question("town:food").expect("its words are here");
    assert_eq!(session.words.get(&asked.name_key()), "Food and drink");
    // And none.
    at(&mut session, Place::Pack(PackPage::One(PackHere::Sound("ten".into()))));
    does(&mut session, "supporter-pack-none");
    assert!(
        !asks_of(&session, "ten") && said(&session).contains("This plan uses none."),
        "{}",
        said(&session)
    );
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "q-wash-b");
    assert!(!asks_of(&session, "ten"), "an answer brings none back");
}

#[test]
fn a_logo_stands_beside_the_name_of_who_the_pack_is_from() {
    let (_home, mut session) = session();
    let folder = tempfile::tempdir().expect("a folder");
    let mut png = std::io::Cursor::new(Vec::new());
    let seen = image::RgbaImage::from_pixel(64, 32, image::Rgba([0, 90, 60, 255]));
    seen.write_to(&mut png, image::ImageFormat::Png).expect("a picture");
    let mut files = ten_areas_files("ten");
    for (name, text) in &mut files {
        if name == "pack.toml" {
            *text = format!("logo = \"logo.png\"\n{text}");
        }
    }
    let mut all: Vec<Zipped<'_>> = files.iter().map(|(name, text)| zipped(name, text.as_bytes())).collect();
    all.push(zipped("logo.png", png.get_ref()));
    let file = folder.path().join("ten.council");
    std::fs::write(&file, zip_of(&all)).expect("write");
    let logo = |session: &mut Session| {
        let screen = session.screen();
        let key = screen.item("supporter-pack-council").expect("who it is from").picture.clone();
        let source = session.photo_source(&key.expect("a logo")).expect("it is there");
        source.pixels(640, 640).map(|(wide, high, _)| (wide, high))
    };
    press(&mut session, "start-new");
    open(&mut session, &file);
    assert_eq!(logo(&mut session), Some((64, 32)), "before the yes");
    does(&mut session, "supporter-pack-yes");
    at(&mut session, Place::Pack(PackPage::One(PackHere::Sound("ten".into()))));
    assert_eq!(logo(&mut session), Some((64, 32)));
    // The plan has it on a computer without the pack.
    let kept = Content::built_in().kept_pack(&session.plan().money.pack).expect("kept");
    assert_eq!(kept.logo.as_deref(), Some(&**png.get_ref()));
}
