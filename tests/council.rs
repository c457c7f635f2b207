//! A council's own form, written as a pack by somebody who read only the guide (tests/packs/riverside): what it asks, its
//! amounts, workings and name on screen, in the data of a document, from the command line, and on a computer without it.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use jiff::Zoned;
use my_own_plan::journey::Place;
use my_own_plan::record::{Follow, Subject, Value};
use my_own_plan::screen::Act;
use my_own_plan::session::Session;
use my_own_plan::store::Folders;
use my_own_plan::words::Words;

const IDS: [&str; 10] = [
    "my-care",
    "eat-drink",
    "keep-home",
    "my-community",
    "work-learn",
    "decisions",
    "day-safe",
    "my-family",
    "at-night",
    "complex",
];

fn now() -> Zoned {
    "2026-11-23T10:00:00[Europe/London]".parse().expect("a time")
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/riverside")
}

// In one file, as it can lie on a computer.
fn put(home: &Path) {
    let text = |name: &str| std::fs::read_to_string(folder().join(name)).expect("read");
    let words = format!("\n{}", text("words.toml")).replace("\n[q-", "\n[words.q-");
    std::fs::create_dir_all(home.join("councils")).expect("make");
    std::fs::write(home.join("councils/riverside.toml"), text("pack.toml") + &words).expect("write");
}

fn opened(home: &Path) -> Session {
    let (session, troubles) = Session::new(Folders::under(home), Arc::new(Words::built_in()));
    assert_eq!((troubles.len(), session.content().broken.len()), (0, 0), "{troubles:?}");
    session
}

fn act(session: &mut Session, act: Act) {
    session.act(act, &now()).expect("done");
}

fn answer(session: &mut Session, id: &str, nth: usize) {
    act(session, Act::Go(Place::Question(format!("riverside:{id}"))));
    let pressed = session.screen().items[nth].act.clone();
    act(session, pressed);
}

fn said(session: &mut Session, place: Place) -> String {
    act(session, Act::Go(place));
    let screen = session.screen();
    let lines = screen.figure.iter().chain(&screen.lines).map(|line| line.text.clone());
    let items = screen.items.iter().map(|item| {
        format!("{}: {}", item.label.text, item.detail.as_ref().map_or("", |line| line.text.as_str()))
    });
    lines.chain(items).collect::<Vec<_>>().join("\n")
}

fn holds(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part}: {text}");
    }
}

fn shown(session: &mut Session) -> [String; 3] {
    [Place::Question("riverside:my-care".into()), Place::MoneyGuess, Place::MoneyWork]
        .map(|place| said(session, place))
}

fn exported(home: &Path, plan: &Path, to: &str) -> serde_json::Value {
    let out = home.join(to);
    let done = Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
        .arg("export")
        .arg(plan)
        .arg("--to")
        .arg(&out)
        .env("MY_OWN_PLAN_HOME", home)
        .output()
        .expect("the program starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let files: Vec<PathBuf> =
        std::fs::read_dir(&out).expect("look").map(|file| file.expect("a file").path()).collect();
    let of = |ending: &str| {
        files.iter().find(|path| path.extension().is_some_and(|of| of == ending)).expect("a file")
    };
    assert!(std::fs::metadata(of("pdf")).expect("a document").len() > 20_000);
    serde_json::from_slice(&std::fs::read(of("json")).expect("the data")).expect("data")
}

#[test]
fn the_form_of_riverside_says_the_same_everywhere() {
    let (home, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    put(home.path());
    let mut session = opened(home.path());
    let new = session.screen().item("start-new").expect("new").act.clone();
    act(&mut session, new);
    // Five areas with 12 points, five with none; family helps in two of them and wants to go on.
    for (at, id) in IDS.iter().enumerate() {
        answer(&mut session, id, if at < 5 { 3 } else { 0 });
    }
    act(&mut session, Act::Go(Place::MoneySource));
    let source = session.screen().item("money-pack-riverside").expect("the council").clone();
    assert!(source.label.text.contains("Riverside Council"));
    act(&mut session, source.act);
    let [asked, guess, _] = shown(&mut session);
    holds(&asked, &["I do this by myself.", "I need help every time."]);
    holds(&guess, &["£20,790 a year", "Riverside Council", "£780 a year", "£20,010 a year"]);
    answer(&mut session, "willing", 0);
    let family = IDS[..2].iter().map(|id| {
        let id = format!("riverside:{id}");
        (Subject::Follow(&id, Follow::Helper).option("family"), Value::Yes)
    });
    let family = family.collect();
    act(&mut session, Act::Record(family));
    let before = shown(&mut session);
    holds(&before[1], &["£18,711 a year", "£780 a year", "£17,931 a year"]);
    holds(
        &before[2],
        &[
            "60 points",
            "£23,100",
            "−£2,310",
            "−£2,079",
            "£359.83",
            "Riverside Council",
            "My personal care: 12 points",
        ],
    );
    let plan = session.file().expect("a file").to_path_buf();
    drop(session);
    // The document, from the command line, here and on a computer that never saw the pack.
    let copy = other.path().join("from-elsewhere.myplan");
    std::fs::copy(&plan, &copy).expect("copy");
    let data = [exported(home.path(), &plan, "out"), exported(other.path(), &copy, "out")];
    assert_eq!(data[0]["money"], data[1]["money"]);
    let money = &data[0]["money"];
    assert_eq!(money["table"]["council"], "Riverside Council");
    for (name, pence) in
        [("year", 1_871_100), ("week", 35_983), ("contribution", 78_000), ("council_share", 1_793_100)]
    {
        assert_eq!(money[name]["pence"], pence, "{name}: {money}");
    }
    let lines = money["workings"]["lines"].as_array().expect("workings");
    assert_eq!(lines[0]["name"], "My personal care");
    assert_eq!(lines.len(), 10);
    let mut session = opened(other.path());
    session.open_file(&copy, &now());
    assert_eq!(shown(&mut session), before);
    assert!(session.content().pack_file("riverside").is_none());
}

#[test]
fn slips_that_cost_money_are_refused() {
    let text = std::fs::read_to_string(folder().join("pack.toml")).expect("read");
    let words = std::fs::read_to_string(folder().join("words.toml")).expect("read");
    for (right, wrong, said) in [
        ("\"385.00\"", "\"385,00\"", "A comma stands between thousands only"),
        ("\"15.00\"", "\"15,00\"", "A comma stands between thousands only"),
        ("q-wash-d\", points = 12", "q-wash-d\"", "has no points: write points = 0"),
        ("weeks_in_year = 52", "weeks_in_year = 53", "52 weeks, or 52.14"),
        ("[contingency]", "[contingancy]", "is it “contingency”?"),
        ("[[question]]", "[question]", "write [[question]] with two brackets"),
        ("\"Riverside Council\"", "“Riverside Council”", "curly quotation marks"),
        ("percent = 10", "percent = 10%", "“percent” is a number such as 25"),
    ] {
        let home = tempfile::tempdir().expect("a folder");
        std::fs::write(home.path().join("pack.toml"), text.replace(right, wrong)).expect("write");
        std::fs::write(home.path().join("words.toml"), &words).expect("write");
        let content = my_own_plan::content::Content::built_in();
        let faults = content.open_pack(home.path(), &Words::built_in()).expect_err(wrong);
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|fault| fault.contains(said)), "{wrong}: {told:?}");
        assert!(told.len() < 6, "one slip is told once: {told:?}");
    }
    // Words that can not be read are one fault, and not one for each text.
    let home = tempfile::tempdir().expect("a folder");
    std::fs::write(home.path().join("pack.toml"), &text).expect("write");
    let bytes = words.replacen("like washing", "like\u{0}washing", 1).into_bytes();
    let bytes: Vec<u8> = bytes.into_iter().map(|byte| if byte == 0 { 0x92 } else { byte }).collect();
    std::fs::write(home.path().join("words.toml"), bytes).expect("write");
    let faults = my_own_plan::content::Content::built_in()
        .open_pack(home.path(), &Words::built_in())
        .expect_err("refused");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].to_string().contains("words.toml, line 2"), "{faults:?}");
}
