//! Packs that nobody means well with: what checking them takes, and what is said of them.

use std::time::Duration;

use my_own_plan::pictures::Pictures;

use super::made::{HEAD, RED, checked, list, pack_of, png};
use super::zipped::{Zipped, zip_of, zipped};

// A picture that says it has so many pixels, and has few bytes.
fn bomb(side: u32) -> Vec<u8> {
    let mut bytes = png([0, 0, 0], 8);
    bytes[16..20].copy_from_slice(&side.to_be_bytes());
    bytes[20..24].copy_from_slice(&side.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[12..29]);
    let sum = crc.sum().to_be_bytes();
    bytes[29..33].copy_from_slice(&sum);
    bytes
}

fn noise(bytes: usize) -> Vec<u8> {
    let mut state = 1u64;
    let next = |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 56) as u8
    };
    (0..bytes).map(next).collect()
}

// Nearly 20 megabytes in 400 pictures that can not be packed smaller.
fn large() -> Vec<u8> {
    let pictures = Pictures::built_in();
    let mut keys: Vec<&str> = pictures.keys().collect();
    keys.sort_unstable();
    let files: Vec<(String, Vec<u8>)> = (0..400u32)
        .map(|at| {
            let mut pixels = noise(128 * 128 * 3);
            pixels[..4].copy_from_slice(&at.to_be_bytes());
            let mut bytes = std::io::Cursor::new(Vec::new());
            let picture = image::RgbImage::from_raw(128, 128, pixels).unwrap();
            picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
            (format!("{at}.png"), bytes.into_inner())
        })
        .collect();
    let named: Vec<(&str, &str)> =
        keys.into_iter().zip(&files).map(|(key, (file, _))| (key, file.as_str())).collect();
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    pack_of(&list(true, &named), &files)
}

fn hostile() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let one = list(true, &[("q-wash", "a.png")]);
    let sound = png(RED, 300);
    let with = |name: &str, more: Zipped<'_>| {
        let _ = name;
        zip_of(&[zipped("pictures.toml", one.as_bytes()), zipped("a.png", &sound), more])
    };
    let zeros = vec![0u8; 100 << 20];
    let names: Vec<String> = (0..160).map(|at| format!("{at:03}{}.png", "n".repeat(60_000))).collect();
    let many: Vec<String> = (0..60_000).map(|at| format!("{at}.png")).collect();
    let lists = |text: &str| zip_of(&[zipped("pictures.toml", text.as_bytes())]);
    let all_of = |names: &[String]| zip_of(&names.iter().map(|name| zipped(name, b"x")).collect::<Vec<_>>());
    let board = format!("{{\"images\":[{}]}}", "[".repeat(1 << 20));
    let ids = format!("{{\"images\":[{}{{\"id\":\"z\"}}]}}", "{\"id\":1},".repeat(2_000_000));
    let boarded = |board: &[u8]| {
        let each = "[[picture]]\nkey = \"q-wash\"\nboard = \"a.obf\"\nimage = \"z\"\n".repeat(3_000);
        let list = format!("{HEAD}print = true\n{each}");
        zip_of(&[zipped("pictures.toml", list.as_bytes()), zipped("a.obf", board)])
    };
    let shapes = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">{}</svg>",
        "<path d=\"M0 0h9v9z\"/>".repeat(1_900)
    );
    let shapes: Vec<(String, Vec<u8>)> =
        (0..320).map(|at| (format!("{at}.svg"), format!("{shapes}<!--{at}-->").into_bytes())).collect();
    let lines: Vec<(&str, &[u8])> =
        shapes.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let named: Vec<(String, &str)> =
        lines.iter().enumerate().map(|(at, (name, _))| (format!("k-{at}"), *name)).collect();
    let named: Vec<(&str, &str)> = named.iter().map(|(key, name)| (key.as_str(), *name)).collect();
    vec![
        ("out of the zip", "../a.png", with("", zipped("../a.png", &sound))),
        ("an absolute path", "/etc/a.png", with("", zipped("/etc/a.png", &sound))),
        (
            "a link",
            "b.png: it is a link",
            with("", Zipped { attributes: 0o120_777 << 16, ..zipped("b.png", b"/etc/passwd") }),
        ),
        ("twice", "A.PNG: it is there twice", with("", zipped("A.PNG", &sound))),
        ("a program", "b.exe", with("", zipped("b.exe", b"MZ"))),
        ("100 megabytes in few", "b.png: it is too large", with("", zipped("b.png", &zeros))),
        ("the same, that says 10", "b.png", with("", Zipped { says: Some(10), ..zipped("b.png", &zeros) })),
        ("names of 10 megabytes", "too many files, or their names are too long", all_of(&names)),
        ("60,000 files", "too many files, or their names are too long", all_of(&many)),
        (
            "100,000 pictures",
            "pictures.toml",
            lists(&format!(
                "{HEAD}print = true\n{}",
                "[[picture]]\nkey=\"q\"\nfile=\"a.png\"\n".repeat(24_000)
            )),
        ),
        (
            "5,000 pictures",
            "the pack has 5000 pictures",
            lists(&format!(
                "{HEAD}print = true\n{}",
                "[[picture]]\nkey=\"q\"\nfile=\"a.png\"\n".repeat(5_000)
            )),
        ),
        ("no list", "there is no file “pictures.toml”", zip_of(&[zipped("a.png", &sound)])),
        (
            "no text",
            "line 1: there is a letter here that can not be read",
            zip_of(&[zipped("pictures.toml", &vec![0xff; 900 << 10])]),
        ),
        ("brackets", "this line is too long", lists(&format!("id = {}", "[".repeat(200_000)))),
        ("no zip", "it is no whole zip file", [b"PK".to_vec(), vec![0; 20 << 20]].concat()),
        ("no pack", "it is no picture pack", sound.clone()),
        ("an empty file", "it is no picture pack", Vec::new()),
        (
            "10,000 million pixels",
            "a.png: it has too many pixels",
            pack_of(&one, &[("a.png", &bomb(100_000))]),
        ),
        ("25 million pixels", "a.png: it has too many pixels", pack_of(&one, &[("a.png", &bomb(5_000))])),
        (
            "half a picture",
            "a.png: the picture is damaged",
            pack_of(&one, &[("a.png", &sound[..sound.len() / 2])]),
        ),
        ("no picture", "a.png: it is no picture that can be used", pack_of(&one, &[("a.png", b"Dear Sam")])),
        ("a missing file", "line 8: there is no file “a.png”", pack_of(&one, &[])),
        ("a board of brackets", "a.obf can not be read as a board", boarded(board.as_bytes())),
        ("2 million images", "a.obf can not be read as a board", boarded(ids.as_bytes())),
        (
            "320 drawings of 1,900 shapes",
            "all .svg files of the pack together are too large",
            pack_of(&list(true, &named), &lines),
        ),
    ]
}

#[test]
fn nobodys_pack_takes_long_or_much_and_what_is_wrong_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.pictures");
    for (name, part, bytes) in hostile() {
        std::fs::write(&file, bytes).unwrap();
        let (refused, said, most, took) = checked(&file);
        println!("{name}: {most} MB, {took:.2?}");
        assert!(refused, "{name}");
        assert!(
            said.contains(part) && said.contains("nothing was changed") && !said.contains("panicked"),
            "{name}: {said}"
        );
        assert!((1..=256).contains(&most), "{name}: {most} megabytes");
        // Not optimised, and on a busy computer.
        assert!(took < Duration::from_secs(12), "{name}: {took:?}");
    }
}

#[test]
fn twenty_megabytes_are_read_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.pictures");
    let bytes = large();
    std::fs::write(&file, &bytes).unwrap();
    let (refused, said, most, took) = checked(&file);
    println!("{} MB: {most} MB of memory, {took:.2?}", bytes.len() >> 20);
    assert!(!refused, "{said}");
    assert!(most <= 256 && took < Duration::from_secs(8), "{most} MB, {took:?}");
}
