//! What a pack can hold, and what is said of one that is not right.

use std::path::Path;
use std::time::{Duration, Instant};

use super::made::{HEAD, RED, checked, list as list_of, pack_of, png, read};

#[test]
fn a_board_gives_images_that_are_in_the_pack_and_nothing_else() {
    use base64::Engine as _;
    let picture = png(RED, 220);
    let data = base64::engine::general_purpose::STANDARD.encode(&picture);
    let board = format!(
        r#"{{"format":"open-board-0.1","images":[
        {{"id":"1","data":"data:image/png;base64,{data}","license":{{"type":"CC BY-SA 4.0","author_name":"Ms Ali"}}}},
        {{"id":2,"path":"images/a.png"}},
        {{"id":"3","url":"https://example.org/a.png"}},
        {{"id":"4","symbol":{{"set":"widgit","filename":"a"}}}},
        {{"id":"5","path":"../../etc/passwd"}}, {{"id":"6","data":"data:image/png;base64,!!"}}, {{"id":"7"}},
        {{"id":"8"}}, {{"id":"8"}}]}}"#
    );
    let with = |images: &[&str]| {
        let keys = [
            "q-wash-a", "q-wash-b", "q-wash-c", "q-wash-d", "q-eat", "q-wash", "bar-map", "bar-help",
            "q-toilet",
        ];
        let each = |(key, id): (&&str, &&str)| {
            format!("[[picture]]\nkey = \"{key}\"\nboard = \"boards/b.obf\"\nimage = \"{id}\"\n")
        };
        let text: String = keys.iter().zip(images).map(each).collect();
        let list = format!("{HEAD}print = true\n{text}");
        read(&pack_of(&list, &[("boards/b.obf", board.as_bytes()), ("images/a.png", &picture)]))
    };
    let pack = with(&["1", "2"]).unwrap();
    assert_eq!(pack.symbols.pictures["q-wash-a"].credit.as_deref(), Some("Ms Ali. CC BY-SA 4.0"));
    assert_eq!(&*pack.symbols.pictures["q-wash-b"].bytes, picture.as_slice());
    let told = with(&["3", "4", "5", "6", "7", "8", "9"]).unwrap_err();
    for part in [
        "line 9: image “3” is only an address on the internet, and nothing is fetched",
        "image “4” is only the name of a symbol in a set",
        "image “5” is the file “../../etc/passwd”, which is not in the pack",
        "what stands in “data” of image “6” can not be read",
        "image “7” has no picture",
        "there are two images “8”",
        "there is no image “9”",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_what_may_be_meant_is_noted() {
    let red = png(RED, 60);
    let list = "id = \"My Pack\"\nname = \"\"\nlicence = \"x\"\nprint = \"yes\"\ncolour = 1\n[[picture]]\nkey = \"a b\"\nfile = \"red.png\"\n[[picture]]\nkey = \"q-wash\"\n[[picture]]\nkey = \"q-eat\"\nfile = \"red.png\"\n[[picture]]\nkey = \"q-eat\"\nfile = \"cut.png\"\n";
    let told = read(&pack_of(list, &[("red.png", &red), ("cut.png", &red[..red.len() - 20])])).unwrap_err();
    for part in [
        "line 1: “id” is a short name",
        "line 2: “name” is a text",
        "“made_by” is missing",
        "line 4: “print” is true or false",
        "line 5: “colour” is not known here",
        "line 7: “key” is a name from the list",
        "write either file",
        "x.pictures: cut.png: the picture is damaged, or the end of it is missing",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let sound = list_of(true, &[("q-wash-a", "red.png"), ("q-wash-b", "red.png"), ("q-none", "red.png")]);
    let pack = read(&pack_of(&sound, &[("red.png", &red), ("left.png", &red)])).unwrap();
    let notes = pack.notes.join("\n");
    assert_eq!(pack.unknown, ["q-none"]);
    for part in [
        "the program knows no picture “q-none”",
        "“q-wash-a” and “q-wash-b” have the same picture",
        "red.png has 60 × 60 pixels",
        "left.png is in the pack, and the list does not name it",
    ] {
        assert!(notes.contains(part), "{part}: {notes}");
    }
}

#[test]
fn a_drawing_is_taken_only_where_it_is_safe_and_quick() {
    let svg = |inside: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">{inside}</svg>"
        )
    };
    let path = "<path d=\"M0 0h9v9h-9z\" fill=\"#ff00ff\"/>";
    let take =
        |text: &str| read(&pack_of(&list_of(true, &[("q-wash", "a.svg")]), &[("a.svg", text.as_bytes())]));
    for sound in [
        svg(path),
        format!(
            "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">{}",
            svg(path)
        ),
        svg(&format!(
            "<style>.a{{fill:#f0f}}</style><g class=\"a\" style=\"marker:none;stroke-dasharray:none\">{path}</g>"
        )),
        svg(
            "<defs><rect id=\"r\" width=\"5\" height=\"5\"/></defs><clipPath id=\"c\"><use xlink:href=\"#r\"/></clipPath><path clip-path=\"url(#c)\" d=\"M0 0h9v9h-9z\"/>",
        ),
    ] {
        let pack = take(&sound).unwrap_or_else(|told| panic!("{told}: {sound}"));
        let (width, height, pixels) = pack.symbols.pictures["q-wash"].pixels(40, 30).expect("drawn");
        assert_eq!((width, height), (30, 30));
        assert!(pixels.iter().any(|byte| *byte > 0));
    }
    let nested = format!("{}{path}{}", "<g>".repeat(60), "</g>".repeat(60));
    let deep = format!("{}{}", "<g>".repeat(30_000), "</g>".repeat(30_000));
    let laughs = (1..20).fold(format!("<g id=\"g0\">{path}</g>"), |text, at| {
        let of = format!("<use xlink:href=\"#g{}\"/>", at - 1);
        format!("{text}<g id=\"g{at}\">{of}{of}</g>")
    });
    for (what, bad) in [
        ("a program", svg(&format!("<script>x</script>{path}"))),
        ("a press", svg(&format!("<g onclick=\"x\">{path}</g>"))),
        ("another file", svg("<image href=\"/etc/passwd\" width=\"9\" height=\"9\"/>")),
        (
            "a picture inside",
            svg("<image xlink:href=\"data:image/png;base64,AAAA\" width=\"9\" height=\"9\"/>"),
        ),
        ("an address", svg("<use xlink:href=\"http://example.org/a.svg#b\"/>")),
        ("an address in a style", svg("<path style=\"fill:url('http://example.org/#a')\" d=\"M0 0h9v9z\"/>")),
        ("a style from elsewhere", svg(&format!("<style>@import url(http://example.org);</style>{path}"))),
        ("words", svg("<text y=\"9\">a</text>")),
        ("a filter", svg(&format!("<filter id=\"f\"/><g filter=\"url(#f)\">{path}</g>"))),
        ("dashes", svg("<path stroke=\"#000\" stroke-dasharray=\"0.0001\" d=\"M0 0h9\"/>")),
        ("dashes in a style", svg("<path style=\"stroke:#000;stroke-dasharray:0.0001\" d=\"M0 0h9\"/>")),
        ("too deep", svg(&nested)),
        ("much too deep", svg(&deep)),
        ("laughs", svg(&laughs)),
        ("itself", svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>")),
        ("too many", svg(&path.repeat(2_500))),
        ("too many layers", svg(&format!("<g opacity=\"0.5\">{path}{path}</g>").repeat(150))),
        ("entities", format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{}", svg(path))),
        ("nothing", svg("")),
        ("half", svg(path)[..60].to_owned()),
        ("large", format!("{}<!--{}-->", svg(path), "x".repeat(300 << 10))),
    ] {
        let began = Instant::now();
        let told = take(&bad).err().unwrap_or_else(|| panic!("{what} was taken"));
        assert!(told.contains("a.svg"), "{what}: {told}");
        assert!(began.elapsed() < Duration::from_secs(5), "{what}: {:?}", began.elapsed());
    }
}

#[test]
fn the_guides_example_is_sound() {
    let guide =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/picture-guide.md")).unwrap();
    let block = |kind: &str| {
        let from = guide.split_once(&format!("```{kind}\n")).expect(kind).1;
        from.split_once("\n```").expect("an end").0.to_owned()
    };
    let (list, cup, board) = (block("toml"), block("svg"), block("json"));
    let wash = png([10, 120, 60], 400);
    let bytes =
        pack_of(&list, &[("wash.png", &wash), ("cup.svg", cup.as_bytes()), ("sam.obf", board.as_bytes())]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sam.pictures");
    std::fs::write(&file, bytes).unwrap();
    let (refused, said, _, _) = checked(&file);
    assert!(!refused, "{said}");
    for line in block("text").lines() {
        assert!(said.contains(line), "{line}: {said}");
    }
    // Whoever makes a pack finds the keys of the example.
    let keys = std::process::Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
        .args(["pictures", "keys", "wash"])
        .output()
        .unwrap();
    let keys = String::from_utf8_lossy(&keys.stdout).into_owned();
    assert!(keys.contains("\nq-wash\n") || keys.starts_with("q-wash\n"), "{keys}");
}
