//! What checking a hostile pack takes: the program is run for each, as council staff run it, and its most memory is read.
#![allow(clippy::expect_used, clippy::unwrap_used)]
#![cfg(target_os = "linux")]

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[path = "../src/content/zipped.rs"]
mod zipped;
use zipped::{Zipped, zip_of, zipped};

/// The most memory, in megabytes.
const MOST: u64 = 256;

// Whether it was refused, what was said, the most memory in megabytes, and how long it took.
fn checked(file: &Path) -> (bool, String, u64, Duration) {
    let began = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
        .args(["pack", "check"])
        .arg(file)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut pipe = child.stderr.take().expect("a pipe");
    let said = std::thread::spawn(move || {
        let mut said = Vec::new();
        pipe.read_to_end(&mut said).expect("read");
        String::from_utf8_lossy(&said).into_owned()
    });
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    let ended = loop {
        // The high-water mark only grows, so the last look before the end is the most.
        let told = std::fs::read_to_string(&status).unwrap_or_default();
        let mark = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = mark.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        most = most.max(kilobytes.unwrap_or(0));
        if let Some(ended) = child.try_wait().expect("a child") {
            break ended;
        }
        std::thread::sleep(Duration::from_micros(300));
    };
    (!ended.success(), said.join().expect("said"), most >> 10, began.elapsed())
}

fn ten_areas() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/councils/ten-areas");
    let files = std::fs::read_dir(folder).expect("the pack");
    files
        .map(|file| {
            let file = file.expect("a file");
            (file.file_name().to_string_lossy().into_owned(), std::fs::read(file.path()).expect("read"))
        })
        .collect()
}

fn packs() -> Vec<(&'static str, Vec<u8>)> {
    let sound = ten_areas();
    let sound: Vec<Zipped<'_>> = sound.iter().map(|(name, bytes)| zipped(name, bytes)).collect();
    let with = |more: Vec<Zipped<'_>>| {
        let mut all: Vec<Zipped<'_>> = sound.iter().map(|file| zipped(file.name, file.bytes)).collect();
        all.extend(more);
        zip_of(&all)
    };
    let zeros = vec![b'0'; 200 << 20];
    let large = vec![b'x'; 23 << 20];
    let names: Vec<String> = (0..160).map(|at| format!("{at:03}{}.csv", "n".repeat(60_000))).collect();
    let many: Vec<String> = (0..60_000).map(|at| format!("{at}.txt")).collect();
    let questions = "[[question]]\nid = \"q\"\n".repeat(100_000);
    let deep = format!("id = {}", "[".repeat(200_000));
    let tables = "[a]\n".repeat(100_000);
    let alone = |text: &str| zip_of(&[zipped("pack.toml", text.as_bytes())]);
    vec![
        ("sound", with(Vec::new())),
        ("sound, with 46 megabytes beside it", with(vec![zipped("a.pdf", &large), zipped("b.pdf", &large)])),
        ("200 megabytes in a few kilobytes", with(vec![zipped("a.csv", &zeros)])),
        ("the same, that says 10 bytes", with(vec![Zipped { says: Some(10), ..zipped("a.csv", &zeros) }])),
        ("names of 10 megabytes", with(names.iter().map(|name| zipped(name, b"x")).collect())),
        ("60,000 files", with(many.iter().map(|name| zipped(name, b"x")).collect())),
        ("100,000 questions", alone(&questions)),
        ("200,000 brackets", alone(&deep)),
        ("100,000 tables", alone(&tables)),
        ("no zip at all", [b"PK".to_vec(), vec![0; 30 << 20]].concat()),
        ("bytes that are no text", zip_of(&[zipped("pack.toml", &vec![0xff; 500 << 10])])),
    ]
}

#[test]
fn no_pack_takes_more_memory_than_a_small_computer_has() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in packs() {
        let file = folder.path().join("x.council");
        std::fs::write(&file, bytes).expect("write");
        let (refused, said, most, took) = checked(&file);
        println!("{name}: {most} MB, {took:.2?}");
        assert_eq!(refused, !name.starts_with("sound"), "{name}: {said}");
        assert!((1..=MOST).contains(&most), "{name}: {most} megabytes");
        assert!(!said.contains("panicked"), "{name}: {said}");
    }
}
