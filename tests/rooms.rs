//! Holds the walls between the rooms (`ARCHITECTURE.md`), by reading the source tree.

mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use source::{Source, all, below, read, root, used_rooms};

/// Every room, and the rooms that it may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("record", &[]),
    ("assets", &[]),
    ("files", &[]),
    ("photos", &["files"]),
    ("words", &["assets"]),
    ("pictures", &["assets", "photos", "record"]),
    ("content", &["assets", "files", "photos", "pictures", "record", "words"]),
    ("plan", &["content", "pictures", "record"]),
    ("journey", &["content", "plan", "record"]),
    ("screen", &["content", "journey", "pictures", "plan", "record", "words"]),
    ("access", &["plan", "screen", "words"]),
    ("reader", &[]),
    ("voice", &["assets", "screen", "words"]),
    ("ui", &["assets", "journey", "pictures", "plan", "screen"]),
    ("store", &["files", "record"]),
    ("share", &["assets", "content", "photos", "pictures", "plan", "record", "words"]),
    (
        "session",
        &[
            "assets", "content", "files", "journey", "photos", "pictures", "plan", "record", "screen",
            "share", "store", "voice", "words",
        ],
    ),
    ("app", &["access", "pictures", "plan", "reader", "screen", "session", "ui", "voice"]),
    ("headless", &["app", "ui"]),
    ("inspect", &["pictures", "screen", "ui", "words"]),
    (
        "tour",
        &[
            "access", "app", "content", "headless", "inspect", "journey", "plan", "record", "screen",
            "session", "share", "store", "ui", "voice", "words",
        ],
    ),
    (
        "cli",
        &[
            "app", "content", "pictures", "plan", "reader", "record", "session", "share", "store", "tour",
            "ui", "voice", "words",
        ],
    ),
    ("main", &["cli"]),
];

/// Names that only some rooms or files may say. A file is named without its ending.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("iced", &["ui", "app", "headless", "inspect", "tour", "cli"]),
    ("iced_runtime", &["headless"]),
    // Colours: the camera needs one for what is behind the window.
    ("Color", &["ui", "app/view", "headless"]),
    ("Ink", &["ui", "app/view"]),
    ("from_rgb8", &["ui/tokens"]),
    ("resvg", &["pictures/drawn", "pictures/lines"]),
    ("sha2", &["store"]),
    ("rodio", &["voice"]),
    ("ssip_client", &["voice/own"]),
    ("accesskit", &["access/tree", "reader", "app/told"]),
    ("accesskit_unix", &["reader/linux"]),
    ("accesskit_windows", &["reader/windows"]),
    ("accesskit_macos", &["reader/macos"]),
    ("gilrs", &["app/listen"]),
    ("mundy", &["app/computer"]),
    ("async_io", &["app/listen"]),
    ("typst", &["share"]),
    ("typst_pdf", &["share"]),
    ("typst_layout", &["share"]),
    ("sysinfo", &["share/places"]),
    ("rfd", &["share/choose"]),
    ("zbus", &["share/choose", "app/computer"]),
    ("clap", &["cli"]),
    ("fluent_bundle", &["words"]),
    ("fluent_syntax", &["words"]),
    ("rust_embed", &["assets"]),
    ("fontdb", &["ui/letters", "share/fonts"]),
    ("ttf_parser", &["share/fonts"]),
    ("unicode_script", &["ui/letters", "share/fonts"]),
    ("unicode_bidi", &["words/order"]),
];

/// Rooms that are pure: what goes in decides what comes out.
const PURE: &[&str] = &["record", "plan", "journey", "screen", "words", "access"];

/// What a pure room may not reach for.
const OUTSIDE: &[&str] =
    &["std::fs", "std::env", "std::process", "std::thread", "std::time", "fs::", "File::"];

#[test]
fn every_room_keeps_to_the_rooms_that_it_may_use() {
    let mut faults = Vec::new();
    for source in all("src") {
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == source.room) else {
            if source.room != "lib" {
                faults.push(format!("{}: the room “{}” is not in the list", source.name, source.room));
            }
            continue;
        };
        for (line, used) in used_rooms(&source) {
            let known = ROOMS.iter().any(|(room, _)| *room == used);
            if known && used != source.room && !allowed.contains(&used.as_str()) {
                faults.push(format!("{}:{line}: “{}” may not know “{used}”", source.name, source.room));
            }
        }
    }
    nothing(&faults);
}

#[test]
fn a_room_has_no_way_round_to_itself() {
    // The list above is in an order in which each room uses only rooms before it.
    for (at, (room, uses)) in ROOMS.iter().enumerate() {
        for used in *uses {
            assert!(
                ROOMS[..at].iter().any(|(before, _)| before == used),
                "{room} uses {used}, which comes later"
            );
        }
    }
}

#[test]
fn some_names_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for source in all("src") {
        let file = source.name.trim_start_matches("src/").trim_end_matches(".rs");
        for (name, places) in ONLY_IN {
            let allowed = places
                .iter()
                .any(|place| file == *place || file.strip_prefix(place).is_some_and(|f| f.starts_with('/')));
            if !allowed {
                faults
                    .extend(source.lines_with(name).map(|line| format!("{}:{line}: “{name}”", source.name)));
            }
        }
    }
    nothing(&faults);
}

#[test]
fn pure_rooms_touch_neither_files_nor_clocks() {
    let mut faults = Vec::new();
    for source in all("src").into_iter().filter(|source| PURE.contains(&source.room.as_str())) {
        for name in OUTSIDE {
            faults.extend(source.lines_with(name).map(|line| format!("{}:{line}: “{name}”", source.name)));
        }
    }
    nothing(&faults);
}

#[test]
fn the_time_is_read_at_the_start_only() {
    let clocks = ["Zoned::now", "Timestamp::now", "SystemTime::now", "Instant::now"];
    let mut faults = Vec::new();
    for source in all("src").into_iter().filter(|source| source.room != "cli") {
        for name in clocks {
            faults.extend(source.lines_with(name).map(|line| format!("{}:{line}: “{name}”", source.name)));
        }
    }
    nothing(&faults);
}

#[test]
fn nothing_unsafe_and_nothing_that_gives_up() {
    let mut faults = Vec::new();
    // The one place that takes a raw handle from the system.
    let named = "src/reader/macos.rs";
    for source in ["src", "tests", "benches"].into_iter().flat_map(all).filter(|source| source.name != named)
    {
        faults.extend(source.lines_with("unsafe").map(|line| format!("{}:{line}: unsafe", source.name)));
    }
    let ways = [
        ".unwrap(",
        ".expect(",
        ".unwrap_err(",
        ".expect_err(",
        "panic!",
        "todo!",
        "unimplemented!",
        "unreachable!",
    ];
    let excuses = ["clippy::unwrap_used", "clippy::expect_used", "clippy::panic"];
    for source in all("src") {
        for name in ways.into_iter().chain(excuses) {
            // `self.expect(…)` is a method of our own; clippy knows the others from it.
            let own = format!("self{name}");
            let lines = source.lines_with(name).filter(|line| !source.line(*line).contains(&own));
            faults.extend(lines.map(|line| format!("{}:{line}: “{name}”", source.name)));
        }
    }
    nothing(&faults);
}

#[test]
fn no_file_is_longer_than_500_lines() {
    let mut faults = Vec::new();
    let rust = ["src", "tests", "benches"].into_iter().flat_map(|folder| below(folder, "rs"));
    for name in rust.chain(below("tools", "sh")).chain(["run", "test"].map(str::to_owned)) {
        let count = read(&name).lines().count();
        if count > 500 {
            faults.push(format!("{name}: {count} lines"));
        }
    }
    nothing(&faults);
}

// What is in the program and could connect all the same is in `tests/network.rs`, and so is what it does.
#[test]
fn no_crate_for_the_network_is_used_and_no_code_of_ours_names_it() {
    // `tokio` is in the lock file only for the web, which we do not build; its network needs `mio` and `socket2`.
    let network = [
        "actix-web",
        "async-net",
        "async-std",
        "attohttpc",
        "axum",
        "curl",
        "curl-sys",
        "h2",
        "h3",
        "hickory-resolver",
        "hyper",
        "hyper-util",
        "isahc",
        "mio",
        "minreq",
        "native-tls",
        "openssl",
        "openssl-sys",
        "quinn",
        "reqwest",
        "rustls",
        "socket2",
        "surf",
        "tonic",
        "trust-dns-resolver",
        "tungstenite",
        "typst-kit",
        "ureq",
        "warp",
        "websocket",
    ];
    let lock = read("Cargo.lock");
    let names: Vec<&str> =
        lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    assert!(names.len() > 100, "the lock file could not be read");
    let mut faults: Vec<String> = network
        .iter()
        .filter(|name| names.contains(name))
        .map(|name| format!("Cargo.lock: {name}"))
        .collect();
    for source in all("src") {
        for name in ["std::net", "TcpStream", "TcpListener", "UdpSocket", "UnixStream"] {
            // The sockets of speech-dispatcher and of the screen are files of this computer.
            if name == "UnixStream" && ["src/voice/own.rs", "src/cli/around.rs"].contains(&&*source.name) {
                continue;
            }
            faults.extend(source.lines_with(name).map(|line| format!("{}:{line}: “{name}”", source.name)));
        }
    }
    nothing(&faults);
}

#[test]
fn the_papers_are_true() {
    let mut faults = Vec::new();
    let papers =
        ["README.md", "ARCHITECTURE.md", "CREDITS.md", "tools/pictures/README.md", "tools/voice/README.md"];
    let licences = [
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "assets/fonts/Andika-OFL.txt",
        "assets/fonts/AtkinsonHyperlegibleNext-OFL.txt",
        "assets/pictures/LICENCE.md",
        "assets/speech/LICENCE.md",
    ];
    for name in papers.into_iter().chain(licences) {
        if read(name).trim().is_empty() {
            faults.push(format!("{name} is missing"));
        }
    }
    for paper in papers {
        let folder = Path::new(paper).parent().unwrap_or(Path::new(""));
        for link in links(&read(paper)) {
            if !root().join(folder).join(&link).exists() {
                faults.push(format!("{paper} names {link}, which is not there"));
            }
        }
    }
    let map = read("ARCHITECTURE.md");
    for (room, _) in ROOMS {
        if !map.contains(&format!("`{room}`")) && !map.contains(&format!("`{room}.rs`")) {
            faults.push(format!("ARCHITECTURE.md does not tell about `{room}`"));
        }
    }
    nothing(&faults);
}

#[test]
#[cfg(unix)]
fn the_commands_can_be_run() {
    use std::os::unix::fs::PermissionsExt as _;
    for name in ["run", "test", ".ci/run", "tools/check-pdf.sh", "tools/voice/record.sh"] {
        let mode = fs::metadata(root().join(name)).map(|about| about.permissions().mode());
        assert!(mode.is_ok_and(|mode| mode & 0o111 == 0o111), "{name} is not there or can not be run");
    }
}

/// The files that a page of Markdown links to.
fn links(text: &str) -> Vec<String> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let here = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    here.map(|target| target.split('#').next().unwrap_or(target).to_owned()).collect()
}

fn nothing(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_reader_sees_code_and_nothing_else() {
    let text = "use a::b; // use c\n/* unsafe /* nested */ */ let x = \"unwrap()\"; let y = r#\"pan\"ic!\"#;\n\
                let q = '\"'; let l: &'static str = \"\";\n#[cfg(test)]\nmod tests { fn f() { \"}\".unwrap() } }\nfn kept() {}\n\
                #[cfg(test)]\nmod fixture;\n#[cfg(test)]\nuse z::{y, w};\nfn last() {}";
    let source = Source::new("src/one.rs", text);
    for gone in ["use c", "unsafe", "unwrap", "ic!", "tests", "z::", "nested"] {
        assert!(!source.code.contains(gone), "{gone} in {}", source.code);
    }
    for kept in ["use a::b", "let q", "fn kept", "fn last", "&'static str"] {
        assert!(source.code.contains(kept), "{kept} not in {}", source.code);
    }
    assert_eq!(source.test_modules, ["fixture"]);
    assert_eq!(source.code.lines().count(), text.lines().count());
    let used = used_rooms(&Source::new(
        "src/ui/x.rs",
        "use crate::{\n    plan::Plan,\n    store,\n};\nuse super::super::app;",
    ));
    let names: Vec<&str> = used.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["plan", "store", "app"]);
}

#[test]
fn no_two_types_share_a_name() {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in all("src") {
        // The way to the screen reader is one type in a file for each kind of computer.
        if source.room == "reader" {
            continue;
        }
        for line in source.code.lines() {
            let mut words = line.split_whitespace().filter(|word| !word.starts_with("pub"));
            // A name may have been taken apart at `pub(in crate::x)`.
            let kind = words.by_ref().find(|word| !word.ends_with(')') && *word != "in");
            let is_type = kind.is_some_and(|kind| ["struct", "enum", "trait", "union"].contains(&kind))
                // An alias in the code itself, not one that a trait asks for.
                || (kind == Some("type") && !line.starts_with(' '));
            if let Some(name) = words.next().filter(|_| is_type) {
                let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
                // Twice in one file is one type for two kinds of computer.
                names.entry(name[..end].to_owned()).or_default().insert(source.name.clone());
            }
        }
    }
    assert!(names.len() > 150, "only {} types were found", names.len());
    let faults: Vec<String> = names
        .iter()
        .filter(|(_, files)| files.len() > 1)
        .map(|(name, files)| format!("{name}: {}", files.iter().cloned().collect::<Vec<_>>().join(", ")))
        .collect();
    nothing(&faults);
}
