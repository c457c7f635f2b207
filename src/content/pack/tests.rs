#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::time::{Duration, Instant};

use super::*;
use crate::content::Content;
use crate::content::zipped::{Zipped, zip_of, zipped};

fn sound() -> Vec<(String, String)> {
    example_files("ten-areas").into_iter().collect()
}

// What is said of a pack with these bytes, within the time that anybody waits.
fn opened(name: &str, bytes: &[u8]) -> Result<Pack, String> {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join(name);
    std::fs::write(&file, bytes).expect("write");
    let (content, words) = (Content::built_in(), Words::built_in());
    let began = Instant::now();
    let read = content.open_pack(&file, &words);
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!(std::fs::read_dir(home.path()).expect("look").count(), 1, "nothing else is there");
    assert_eq!(std::fs::read(&file).expect("read"), bytes, "and it is as it was");
    read.map_err(|faults| {
        assert!(faults.len() <= 220, "nobody reads more");
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        said.join("\n").replace(&home.path().display().to_string(), "")
    })
}

fn refused(name: &str, bytes: &[u8], parts: &[&str]) {
    let said = opened(name, bytes).expect_err("it is refused");
    for part in parts {
        assert!(said.contains(part), "{part}: {}", said.chars().take(2_000).collect::<String>());
    }
}

#[test]
fn a_zip_a_folder_round_it_and_a_folder_are_the_same_pack() {
    let files = sound();
    let flat: Vec<Zipped<'_>> = files.iter().map(|(name, text)| zipped(name, text.as_bytes())).collect();
    let pack = opened("ten.council", &zip_of(&flat)).expect("a pack");
    let names: Vec<String> = files.iter().map(|(name, _)| format!("ten areas/{name}")).collect();
    let mut round: Vec<Zipped<'_>> =
        names.iter().zip(&files).map(|(name, (_, text))| zipped(name, text.as_bytes())).collect();
    // As two kinds of computers pack a folder.
    round.push(Zipped { attributes: 0o040_755 << 16, ..zipped("ten areas/", b"") });
    round.push(zipped("__MACOSX/ten areas/._pack.toml", b"x"));
    round.push(zipped("ten areas/.DS_Store", b"x"));
    assert_eq!(opened("round.council", &zip_of(&round)), Ok(pack.clone()));
    let home = tempfile::tempdir().expect("a folder");
    for (name, text) in &files {
        std::fs::write(home.path().join(name), text).expect("write");
    }
    std::fs::write(home.path().join(".notes"), "x").expect("write");
    assert_eq!(Content::built_in().open_pack(home.path(), &Words::built_in()), Ok(pack));
}

#[test]
fn a_zip_that_is_not_honest_is_refused_with_the_file_it_is_about() {
    let pack = example_files("example")["pack.toml"].clone();
    let pack = pack.as_bytes();
    let with = |more: Zipped<'_>| zip_of(&[zipped("pack.toml", pack), more]);
    for (name, part) in [
        ("../evil.toml", "leads out of the pack"),
        ("/etc/passwd", "leads out of the pack"),
        ("C:\\windows\\x.toml", "leads out of the pack"),
        ("deep/in/a.toml", "leads out of the pack"),
        ("run.exe", "does not use such a file"),
        ("pack.toml", "there twice"),
        ("PACK.toml", "there twice"),
    ] {
        refused("x.council", &with(zipped(name, b"x")), &[&format!("x.council: {name}: "), part]);
    }
    let long = "a".repeat(60_000) + ".csv";
    refused("x.council", &with(zipped(&long, b"x")), &["its name has 60004 letters"]);
    let link = Zipped { attributes: 0o120_777 << 16, ..zipped("a.csv", b"/etc/passwd") };
    refused("x.council", &with(link), &["x.council: a.csv: it is a link"]);
    refused("x.council", &with(Zipped { flags: 1, ..zipped("a.csv", b"x") }), &["a.csv: it is locked"]);
    // What unpacks to far more than it is, honestly and not.
    let zeros = vec![b'0'; 60 << 20];
    refused(
        "x.council",
        &with(zipped("a.csv", &zeros)),
        &["a.csv: it is too large: 60 megabytes, at most 1"],
    );
    let lies = Zipped { says: Some(100), ..zipped("a.csv", &zeros) };
    refused("x.council", &with(lies), &["a.csv: it is damaged, or not as large as it says"]);
    let kept: Vec<String> = (0..4).map(|at| format!("{at}.pdf")).collect();
    let bombs: Vec<Zipped<'_>> = kept.iter().map(|name| zipped(name, &zeros[..20 << 20])).collect();
    refused("x.council", &zip_of(&bombs), &["3.pdf: all files of the pack together are too large"]);
    let many: Vec<String> = (0..20_000).map(|at| format!("{at}.csv")).collect();
    let many: Vec<Zipped<'_>> = many.iter().map(|name| zipped(name, b"")).collect();
    refused("x.council", &zip_of(&many), &["too many files"]);
    refused("x.council", &zip_of(&many[..101]), &["it holds 101 files"]);
    // Cut short, with something behind, with another name in the list, and two files in one place.
    let sound = with(zipped("a.csv", b"x"));
    refused("x.council", &sound[..sound.len() - 1], &["no whole zip file"]);
    refused("x.council", &[&sound[..], b"PK"].concat(), &["no whole zip file"]);
    let mut other = sound.clone();
    let at = other.windows(5).position(|of| of == b"a.csv").expect("its name");
    other[at] = b'b';
    refused("x.council", &other, &["a.csv: it is one file in the list and another in the zip"]);
    let mut same = zip_of(&[zipped("a.csv", b"xy"), zipped("b.csv", b"xy")]);
    let place = same.len() - 22 - 5 - 4;
    same[place..place + 4].copy_from_slice(&0u32.to_le_bytes());
    assert!(opened("x.council", &same).is_err());
    for cut in (0..sound.len()).step_by(7) {
        let mut broken = sound.clone();
        broken[cut] ^= 0xff;
        let _ = opened("x.council", &broken);
    }
    refused("x.council", b"", &["it is no pack"]);
    refused("x.council", b"PK", &["no whole zip file"]);
    refused("x.council", &zip_of(&[zipped("a.csv", b"x")]), &["there is no file “pack.toml” in it"]);
}

#[test]
#[cfg(unix)]
fn a_folder_with_links_is_refused() {
    let home = tempfile::tempdir().expect("a folder");
    std::os::unix::fs::symlink("/etc/passwd", home.path().join("pack.toml")).expect("a link");
    std::fs::create_dir(home.path().join("more")).expect("a folder");
    let faults = Content::built_in().open_pack(home.path(), &Words::built_in()).expect_err("refused");
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults.iter().all(|fault| fault.file.contains(": ")), "{faults:?}");
}

#[test]
fn a_text_that_is_not_honest_is_refused_with_its_line() {
    let pack = example_files("example")["pack.toml"].clone();
    let method = "[method]\nkind = \"points\"\nperiod = \"week\"\nweeks_in_year = 52\n";
    let head = pack.split("[method]").next().expect("a head").to_owned();
    let line = head.lines().count() + 5;
    for wrong in [
        "nan",
        "inf",
        "-1",
        "-1.50",
        "1e9",
        "\"-385.00\"",
        "\"NaN\"",
        "\"1,2.3\"",
        "\"385,00\"",
        "\"1,38\"",
        "99999999999",
        "true",
    ] {
        let text = format!("{head}{method}pounds_per_point = {wrong}\n");
        let at = format!("x.toml, line {line}: “pounds_per_point”");
        refused("x.toml", text.as_bytes(), &[&at]);
    }
    for weeks in ["nan", "-52", "51.99", "53", "54", "inf"] {
        let text = format!("{head}{}pounds_per_point = 1\n", method.replace("= 52", &format!("= {weeks}")));
        refused("x.toml", text.as_bytes(), &[&format!("x.toml, line {}: ", line - 1)]);
    }
    let mut bytes = pack.clone().into_bytes();
    let at = pack.find("illustrative = ").expect("a line");
    bytes.splice(at..at, *b"\xff\xfe");
    let line = pack[..at].matches('\n').count() + 1;
    refused(
        "x.toml",
        &bytes,
        &[&format!("x.toml, line {line}: there is a letter here that can not be read")],
    );
    // More than anybody writes.
    refused("x.toml", &"[[question]]\nid = \"a\"\n".repeat(100_000).into_bytes(), &["it is too large"]);
    let many = "[[question]]\n".repeat(19_000);
    refused("x.toml", many.as_bytes(), &["x.toml, line 1: the pack asks 19000 questions"]);
    for text in [
        "=\n".repeat(200_000),
        format!("a = {}", "[".repeat(400_000)),
        format!("{}a = 1", "a.".repeat(200_000)),
        format!("[{}a]", "a.".repeat(200_000)),
        "=\n".repeat(19_000),
        (0..19_000).map(|at| format!("a{at} = 1\n")).collect(),
        format!("a = {}", "[".repeat(7_000)),
        format!("{}a = 1", "a.".repeat(3_000)),
        "a.a.a.a.a.a.a.a = {\n".repeat(15_000),
        format!("words.q-a.a = \"{}\"", "a".repeat(500_000)),
        format!("source = \"{}\"", "{".repeat(100_000)),
    ] {
        assert!(opened("x.toml", text.as_bytes()).is_err());
    }
}

#[test]
fn everything_is_told_at_once_with_file_and_line() {
    let mut files: BTreeMap<String, String> = example_files("bands");
    let pack = files["pack.toml"].clone();
    let line_of = |text: &str, part: &str| text[..text.find(part).expect(part)].matches('\n').count() + 1;
    let pack = pack
        .replace("picture = \"q-night-d\"", "picture = \"q-hats\"")
        .replace("when = [\"far.b\"]", "when = [\"safe.d\", \"far.x\"]")
        .replace("[weights]", "[weights]\nhats = 2")
        .replace("percent = 12.5\nhow = \"inside\"", "percent = 120\nhow = \"later\"")
        .replace("only_where = [\"go-on.a\"]\n", "")
        .replace("night = 0", "night = 0\nhats = 1");
    files.insert("pack.toml".into(), pack.clone());
    let words = files["words.toml"].replace("b = \"Yes\"", "c = \"Yes\"").replace("[q-night]", "[q-respect]");
    files.insert("words.toml".into(), words);
    files.insert("bands.csv".into(), "points,name,hours\n1,Band 1,4\n1,Band 2,-3\n9,,2\nx,Band 4,1\n".into());
    let list: Vec<Zipped<'_>> = files.iter().map(|(name, text)| zipped(name, text.as_bytes())).collect();
    let weight = format!("pack.toml, line {}: there is a weight for “hats”", line_of(&pack, "hats = 2"));
    let picture = format!("pack.toml, line {}: there is no picture “q-hats”", line_of(&pack, "\"q-hats\""));
    refused(
        "x.council",
        &zip_of(&list),
        &[
            &weight,
            &picture,
            "“safe.d” is about safety",
            "there is no answer “far.x”",
            "percent is 0 to 100",
            "“how” is “added” or “taken-off” or “inside”",
            "“only_where” is missing",
            "there is no question “hats”",
            "under [q-far] as b = ",
            "[q-far] has words for “c”",
            "[q-respect] is about safety",
            "bands.csv, line 3: “hours” is a number",
            "bands.csv, line 4: the name of a band has 1 to 60 letters",
            "bands.csv, line 5: “points” is a whole number",
        ],
    );
}

#[test]
fn a_pack_switches_off_and_words_anew_and_safety_stays() {
    let words = Words::built_in();
    let base = Content::built_in();
    let ten = base.example_pack("ten-areas", &words).expect("a pack");
    let content = base.with_pack(&ten);
    assert!(content.questions.iter().all(|question| !ten.off.contains(&question.id)));
    assert!(content.question("wash").is_some(), "what was said keeps its words");
    assert_eq!(content.questions.iter().filter(|question| ten.weight(question) > 0).count(), 10);
    let bands = base.example_pack("bands", &words).expect("a pack");
    let content = base.with_pack(&bands);
    let own = content.words(&words);
    let night = content.question("night").expect("a question");
    let said = |id: &str| own.get(&night.ask.choice(id).expect("an answer").words);
    assert_eq!(said("d"), "Somebody stays awake at my home.");
    assert_eq!(said("a"), words.get("q-night.a"));
    let off = |name: &str| headed(&format!("questions_off = [\"{name}\"]\n"));
    refused("x.toml", off("safe").as_bytes(), &["line 1: questions about safety are asked of everybody"]);
    refused("x.toml", off("hats").as_bytes(), &["line 1: there is no question “hats” to switch off"]);
    assert!(opened("x.toml", off("learn").as_bytes()).is_ok());
}

fn headed(line: &str) -> String {
    format!("{line}{}", example_files("example")["pack.toml"])
}

#[test]
fn money_is_read_as_an_officer_writes_it_and_a_table_as_a_spreadsheet_saves_it() {
    let head = example_files("example")["pack.toml"].split("[method]").next().expect("a head").to_owned();
    let head = format!(
        "{head}[method]\nkind = \"table\"\ninterpolate = true\nperiod = \"week\"\nweeks_in_year = 52\n"
    );
    let pack = format!("{head}file = \"t.csv\"\n");
    let rows = vec![TableRow { points: 16, pence: 8291 }, TableRow { points: 22, pence: 111_221 }];
    for table in [
        "points,pounds\n16,82.91\n22,1112.21\n",
        "\u{feff}Points;Pounds\r\n16;82.91\r\n22;£1,112.21\r\n;\r\n",
        "points,pounds\n16,£82.91\n22,\"£1,112.21\"\n\n",
    ] {
        let zip = zip_of(&[zipped("pack.toml", pack.as_bytes()), zipped("t.csv", table.as_bytes())]);
        let read = opened("x.council", &zip).expect("a pack");
        assert_eq!(read.method.kind, MethodKind::Table { interpolate: true, rows: rows.clone() });
    }
    let down = "points,pounds\n16,82.91\n22,80\n";
    let zip = |pack: &str| zip_of(&[zipped("pack.toml", pack.as_bytes()), zipped("t.csv", down.as_bytes())]);
    refused("x.council", &zip(&pack), &["t.csv, line 3: more points give less money"]);
    assert!(opened("x.council", &zip(&pack.replace("file =", "can_go_down = true\nfile ="))).is_ok());
}

#[test]
fn a_pack_of_20_megabytes_is_read_at_once() {
    let mut noise = 1u32;
    let kept: Vec<u8> = std::iter::repeat_with(|| {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (noise >> 24) as u8
    })
    .take(20 << 20)
    .collect();
    let files = sound();
    let mut list: Vec<Zipped<'_>> = files.iter().map(|(name, text)| zipped(name, text.as_bytes())).collect();
    list.push(zipped("source.pdf", &kept));
    let zip = zip_of(&list);
    let began = Instant::now();
    opened("x.council", &zip).expect("a pack");
    println!("{} bytes in {:?}", zip.len(), began.elapsed());
}

#[test]
fn a_pack_that_a_plan_keeps_comes_back_whole_and_pieces_of_two_are_told_apart() {
    let content = Content::built_in();
    let pack = content.example_pack("ten-areas", &Words::built_in()).expect("a pack");
    let mut pieces: BTreeMap<String, String> = pack.pieces().into_iter().collect();
    // Services grow old: no plan keeps them.
    assert_eq!(content.kept_pack(&pieces), Some(Pack { services: [].into(), ..pack }));
    let long = kept::pieces(&"é ".repeat(30_000));
    assert_eq!((long.len(), kept::joined(&long.into_iter().collect())), (4, Some("é ".repeat(30_000))));
    let other = content.example_pack("bands", &Words::built_in()).expect("a pack");
    pieces.insert("01".into(), "00000000 1 2 x.".into());
    assert!(content.kept_pack(&pieces).is_some(), "what belongs to another is left aside");
    pieces.insert("00".into(), other.pieces()[0].1.replacen("bands", "bends", 1));
    assert_eq!(content.kept_pack(&pieces), None, "what was changed is no pack");
    for text in ["", "x", "x 0 1 {}.", "x 0 99999999999 .", "00000000 0 0 "] {
        assert_eq!(content.kept_pack(&[("00".to_owned(), text.to_owned())].into()), None, "{text}");
    }
}

fn png(wide: u32, high: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let seen = image::RgbaImage::from_pixel(wide, high, image::Rgba([0, 90, 60, 255]));
    seen.write_to(&mut bytes, image::ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

fn with_logo(named: &str, file: &str, bytes: &[u8]) -> Vec<u8> {
    let pack = format!("logo = \"{named}\"\n{}", example_files("example")["pack.toml"]);
    zip_of(&[zipped("pack.toml", pack.as_bytes()), zipped(file, bytes)])
}

#[test]
fn a_logo_is_read_and_kept_with_the_rest_of_the_pack() {
    let png = png(300, 120);
    let pack = opened("x.council", &with_logo("logo.png", "logo.png", &png)).expect("a pack");
    assert_eq!(pack.logo.as_deref(), Some(&*png));
    let pieces: BTreeMap<String, String> = pack.pieces().into_iter().collect();
    let kept = Content::built_in().kept_pack(&pieces).expect("it is in the plan");
    assert_eq!(kept.logo.as_deref(), Some(&*png), "also on a computer without the pack");
    assert_eq!(kept, pack);
}

#[test]
fn a_logo_that_can_not_be_used_is_told_with_file_and_line() {
    let good = png(300, 120);
    let broken = &good[..good.len() / 2];
    let mut changed = good.clone();
    changed[60] ^= 0xff;
    for (named, file, bytes, said) in [
        ("other.png", "logo.png", &*good, "pack.toml, line 1: the logo “other.png” is not in the pack"),
        ("other.png", "logo.png", &good, "logo.png: a pack has one picture, its logo"),
        ("logo.txt", "logo.txt", &good, "pack.toml, line 1: “logo.txt” is no PNG picture"),
        (
            "logo.png",
            "logo.png",
            broken,
            "pack.toml, line 1: the logo “logo.png” can not be read as a picture",
        ),
        (
            "logo.png",
            "logo.png",
            &changed,
            "pack.toml, line 1: the logo “logo.png” can not be read as a picture",
        ),
        (
            "logo.png",
            "logo.png",
            b"GIF89a",
            "pack.toml, line 1: the logo “logo.png” can not be read as a picture",
        ),
        (
            "logo.png",
            "logo.png",
            &png(1001, 20),
            "line 1: the logo “logo.png” is too large: at most 1000 pixels",
        ),
        (
            "logo.png",
            "logo.png",
            &png(20_000, 20),
            "line 1: the logo “logo.png” is too large: at most 1000 pixels",
        ),
        ("logo.png", "logo.png", &png(8, 8), "line 1: the logo “logo.png” is too small"),
        ("logo.png", "logo.png", &[b'x'; 300 << 10], "logo.png: it is too large: 300 kilobytes, at most 200"),
    ] {
        refused("x.council", &with_logo(named, file, bytes), &[said]);
    }
}
