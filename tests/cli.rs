//! The command line, run as a person would run it.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod paper;

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
    // What she gave to her social worker is in the data, also what is private.
    let data = std::fs::read_to_string(tour.join("share/plan.json")).expect("the data");
    let data: serde_json::Value = serde_json::from_str(&data).expect("data");
    let answers = data["life"].as_array().expect("answers");
    assert!(answers.iter().any(|answer| answer["question"] == "toilet"));
    assert!(data["safety"].as_array().is_some_and(|safety| !safety.is_empty()));
    assert_eq!(data["agreed"]["reader"], "worker");
    let pages = paper::pages(&tour.join("share"));
    assert!(pages > 8 && pages <= 15, "{pages} pages");
    // A second tour takes the place of the first.
    let old = tour.join("screens/old.png");
    std::fs::write(&old, "x").expect("write");
    let done = run(home.path(), &["tour", &path(&tour)]);
    assert!(done.status.success() && !old.exists(), "{}", text(&done.stderr));

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

#[test]
fn a_tour_removes_nothing_that_no_tour_made() {
    let home = tempfile::tempdir().expect("a folder");
    // As in ~/.local, which has a folder called share.
    for name in ["share", "screens", "home"] {
        let local = home.path().join(name);
        std::fs::create_dir_all(local.join(name)).expect("folders");
        let precious = local.join(name).join("precious");
        std::fs::write(&precious, "x").expect("write");
        let done = run(home.path(), &["tour", local.to_str().expect("a path")]);
        assert_eq!(done.status.code(), Some(1));
        assert!(text(&done.stderr).contains("Choose a different folder"), "{}", text(&done.stderr));
        assert!(precious.exists());
        assert_eq!(std::fs::read_dir(&local).expect("list").count(), 1, "nothing was made either");
    }
    let plan = home.path().join("plan.myplan");
    std::fs::write(&plan, "a plan").expect("write");
    let done = run(home.path(), &["tour", home.path().to_str().expect("a path")]);
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(plan).expect("read"), "a plan");
}

#[test]
#[cfg(unix)]
fn check_and_export_use_the_content_of_this_computer() {
    let home = tempfile::tempdir().expect("a folder");
    let plan = home.path().join("plan.myplan");
    drop(my_own_plan::store::Store::create(&plan).expect("a plan"));
    let plan = plan.to_str().expect("a path");
    let out = home.path().join("out");
    let checked = run(home.path(), &["check", plan]);
    assert_eq!(text(&checked.stderr), "");
    let councils = home.path().join("councils");
    std::fs::create_dir(&councils).expect("a folder");
    std::fs::write(councils.join("broken.toml"), "id = ").expect("write");
    let pipe = std::process::Command::new("mkfifo").arg(councils.join("pipe.toml")).status();
    assert!(pipe.expect("mkfifo").success());
    std::os::unix::fs::symlink("/dev/zero", home.path().join("cards.toml")).expect("a link");
    for arguments in [vec!["check", plan], vec!["export", plan, "--to", out.to_str().expect("a path")]] {
        let start = std::time::Instant::now();
        let done = run(home.path(), &arguments);
        let said = text(&done.stderr);
        assert!(done.status.code().is_some_and(|code| code != 1), "{said}");
        for (file, why) in
            [("broken.toml", "line 1"), ("pipe.toml", "not an ordinary"), ("cards.toml", "not an ordinary")]
        {
            assert!(said.lines().any(|line| line.contains(file) && line.contains(why)), "{file}: {said}");
        }
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }
}

#[test]
#[cfg(unix)]
fn a_window_that_can_not_open_is_told_in_plain_words() {
    let home = tempfile::tempdir().expect("a folder");
    let none = [("DISPLAY", ""), ("WAYLAND_DISPLAY", ""), ("WAYLAND_SOCKET", "")];
    // A screen that answers, and then closes the door.
    let socket = home.path().join("screen");
    let listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
    std::thread::spawn(move || listener.incoming().flatten().for_each(drop));
    let closed =
        [("DISPLAY", ""), ("WAYLAND_DISPLAY", socket.to_str().expect("a path")), ("WAYLAND_SOCKET", "")];
    for environment in [none, closed] {
        let done = Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
            .env("MY_OWN_PLAN_HOME", home.path().join("home"))
            .envs(environment)
            .output()
            .expect("the program starts");
        assert_eq!(done.status.code(), Some(1), "{}", text(&done.stderr));
        assert!(text(&done.stderr).contains("no screen here"), "{}", text(&done.stderr));
        assert!(text(&done.stderr).contains("my-own-plan tour DIR"), "{}", text(&done.stderr));
    }
}
