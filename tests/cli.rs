//! The command line, run as a person would run it.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::process::{Command, Output};

fn run(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
        .args(arguments)
        .env("MY_OWN_PLAN_HOME", home)
        .output()
        .expect("the program starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_tour_leaves_a_plan_that_can_be_checked_and_exported() {
    let home = tempfile::tempdir().expect("a folder");
    let tour = home.path().join("tour");
    let path = |path: &Path| path.to_str().expect("a path").to_owned();
    let done = run(home.path(), &["tour", &path(&tour)]);
    assert!(done.status.success(), "{}", text(&done.stderr));
    let screens = std::fs::read_dir(tour.join("screens")).expect("screens").count();
    assert!(screens > 150, "{screens} screens");
    assert!(tour.join("share/plan.json").exists());

    let plan = path(&tour.join("plan.myplan"));
    let before = std::fs::read(&plan).expect("the plan");
    let checked = run(home.path(), &["check", &plan]);
    assert_eq!(checked.status.code(), Some(0), "{}{}", text(&checked.stdout), text(&checked.stderr));
    assert!(text(&checked.stdout).contains("The file is sound."));
    let out = home.path().join("out");
    for count in [2, 4] {
        let exported = run(home.path(), &["export", &plan, "--to", &path(&out)]);
        assert!(exported.status.success(), "{}", text(&exported.stderr));
        assert_eq!(std::fs::read_dir(&out).expect("out").count(), count, "nothing is overwritten");
    }
    assert_eq!(std::fs::read(&plan).expect("the plan"), before, "looking changes nothing");
}

#[test]
fn errors_are_plain_and_have_their_exit_code() {
    let home = tempfile::tempdir().expect("a folder");
    let letter = home.path().join("letter.myplan");
    std::fs::write(&letter, "Dear Sam").expect("write");
    let letter = letter.to_str().expect("a path");
    let cases: [(&[&str], i32, &str); 6] = [
        (&["check", letter], 1, "not a plan"),
        (&["export", letter, "--to", "nowhere"], 1, "not a plan"),
        (&["check", "missing.myplan"], 1, ""),
        (&["tour"], 2, "Usage"),
        (&["dance"], 2, "Usage"),
        (&["tour", "x", "--size", "9x9"], 2, "1280x800"),
    ];
    for (arguments, code, says) in cases {
        let done = run(home.path(), arguments);
        assert_eq!(done.status.code(), Some(code), "{arguments:?}: {}", text(&done.stderr));
        assert!(text(&done.stderr).contains(says), "{arguments:?}: {}", text(&done.stderr));
    }
    assert_eq!(std::fs::read_to_string(letter).expect("read"), "Dear Sam");
}

#[test]
fn help_says_what_each_command_does() {
    let home = tempfile::tempdir().expect("a folder");
    for (arguments, says) in [
        (vec!["--help"], "--plan"),
        (vec!["export", "--help"], "--to"),
        (vec!["check", "--help"], "lacks"),
        (vec!["tour", "--help"], "--text"),
        (vec!["--version"], "my-own-plan"),
    ] {
        let done = run(home.path(), &arguments);
        assert!(done.status.success());
        assert!(text(&done.stdout).contains(says), "{arguments:?}");
    }
}
