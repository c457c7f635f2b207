//! Filling: what it does to every picture, and that nothing else is touched.

use std::collections::BTreeSet;

use super::face::{aids, face};
use super::fill::fill;
use super::{Aid, Drawing, Me, Pictures, svg_of};

const TINT: &str = "#d3e8f5";

fn text(file: &str, me: &Me) -> String {
    String::from_utf8(svg_of(file, me).expect("a picture")).expect("text")
}

fn with_me() -> Vec<String> {
    let pictures = Pictures::built_in();
    pictures.origins().iter().filter(|(_, origin)| origin.me).map(|(file, _)| file.clone()).collect()
}

fn faces() -> Vec<String> {
    let all = crate::assets::list("pictures/me/face-");
    let id = |path: &String| path.rsplit('/').next()?.strip_suffix(".toml").map(str::to_owned);
    all.iter().filter_map(id).collect()
}

#[test]
fn every_face_has_all_its_parts() {
    let looks = ["f", "l", "r", "d", "u"];
    assert!(faces().len() >= 18);
    for id in faces() {
        let face = face(&id).expect("a face");
        for at in looks {
            assert!(face.under[at].contains(&face.skin), "{id} {at}");
            assert!(face.over.contains_key(at) && face.eyes.contains_key(at), "{id} {at}");
        }
        for colour in [&face.skin, &face.hair, &face.top, &face.legs] {
            let hex = colour.strip_prefix('#').is_some_and(|hex| hex.bytes().all(|d| d.is_ascii_hexdigit()));
            assert!(hex && colour != TINT, "{id}: {colour}");
        }
    }
    for at in looks {
        assert!(!aids().glasses[at].is_empty() && !aids().hearing[at].is_empty());
    }
    for at in ["f", "l", "r"].iter().flat_map(|faces| [14, 16, 19, 21].map(|down| format!("{faces}{down}"))) {
        let all =
            [&aids().wheelchair, &aids().frame, &aids().cane_stand, &aids().cane_frame, &aids().cane_chair];
        assert!(all.iter().all(|drawing| !drawing[&at].is_empty()), "{at}");
    }
}

#[test]
fn each_picture_of_me_differs_between_faces_and_keeps_no_tint() {
    let all = with_me();
    assert!(all.len() > 400, "only {}", all.len());
    let (one, other) = (Me::new(Some("face-01"), []), Me::new(Some("face-19"), []));
    for file in &all {
        let (neutral, filled, other) = (text(file, &Me::default()), text(file, &one), text(file, &other));
        assert!(neutral.contains(TINT), "{file}");
        assert!(filled != neutral && filled != other, "{file}");
        assert!(
            !filled.contains(TINT) && !filled.contains("\"SKIN\"") && !filled.contains("\"LEGS\""),
            "{file}"
        );
    }
}

#[test]
fn without_a_face_a_picture_is_as_drawn() {
    let drawn = |file: &str| crate::assets::text(&format!("pictures/{file}.svg"));
    // A face that the program does not have is no face.
    let yellow = Me::new(Some("face-22"), []);
    for file in with_me() {
        assert_eq!(text(&file, &Me::default()), drawn(&file));
        assert_eq!(text(&file, &yellow), drawn(&file));
    }
}

#[test]
fn what_i_use_is_drawn_without_a_face_too() {
    let chair = Me::new(None, ["wheelchair"]);
    let has_legs = |file: &String| text(file, &Me::default()).contains("class=\"me-stand ");
    let standing = with_me().into_iter().find(has_legs).expect("a standing me");
    let filled = text(&standing, &chair);
    assert!(filled.contains("<circle") && filled != text(&standing, &Me::default()));
    assert!(!filled.contains("\"LEGS\""));
    assert!(chair.has(Aid::Wheelchair) && !chair.has(Aid::Glasses));
}

#[test]
fn a_picture_without_me_is_one_for_everybody() {
    let mut pictures = Pictures::built_in();
    let mut seen = |face: Option<&str>| -> BTreeSet<(String, bool)> {
        pictures.show(Me::new(face, []));
        let keys: Vec<String> = pictures.keys().map(str::to_owned).collect();
        keys.iter()
            .filter_map(|key| pictures.drawing(key))
            .map(|drawing| (drawing.file, drawing.me.is_neutral()))
            .collect()
    };
    let picked = seen(Some("face-02"));
    let mine = with_me();
    for (file, neutral) in &picked {
        assert_eq!(*neutral, !mine.contains(file), "{file}");
    }
    assert!(seen(None).iter().all(|(_, neutral)| *neutral));
    // A key may name who is in it.
    let named = Me::new(Some("face-08"), ["glasses"]);
    let key = named.in_picture("me");
    assert_eq!(pictures.drawing(&key), Some(Drawing { file: "me".into(), me: named }));
    assert_eq!(pictures.file(&key), Some("me"));
    assert_eq!(pictures.drawing("bar-map~face-08").map(|drawing| drawing.me.is_neutral()), Some(true));
    assert_eq!(pictures.drawing("no-such-key~face-08"), None);
}

#[test]
fn what_is_not_ours_is_left_as_it_is() {
    let me = Me::new(Some("face-01"), ["wheelchair", "glasses"]);
    let face = face("face-01");
    let filled = |svg: &str| fill(svg, &me, face.as_deref(), aids());
    for hostile in [
        "",
        "no drawing",
        "<svg><g class=\"me-head\">",
        "<svg><g class=\"me-under\"></svg></g></g>",
        "</g><svg class=\"me-skin\"/>",
        "<svg class=\"me\"><g class=\"me-head me-looks-r\"",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg class=\"me\"/>",
        "<?xml version=\"1.0\"?><svg class=\"me\"/>",
        "<svg><path d=\"M0 0\"/></svg>",
    ] {
        assert_eq!(filled(hostile), None, "{hostile}");
    }
    // Groups of ours where they do not belong, or that say nothing: nothing is put there.
    let kept = "<svg><g class=\"me-under\"><path/></g><g class=\"me-head me-looks-x\"><g class=\"me-over\"></g></g></svg>";
    assert_eq!(filled(kept).as_deref(), Some(kept));
}

proptest::proptest! {
    #[test]
    fn no_text_stops_it(svg in "(<g class=\"me-(head|under|stand|sit|seat|eyes|x)( me-looks-[frx]| me-faces-[lx]| me-down-[0-9]{1,3})*\">|</g>|<path class=\"me-skin\" fill=\"#d3e8f5\"/>|<|>|\"|é|x){0,24}") {
        let me = Me::new(Some("face-25"), ["wheelchair", "cane", "hearing"]);
        if let Some(out) = fill(&svg, &me, face("face-25").as_deref(), aids()) {
            proptest::prop_assert!(!out.contains("class=\"me-skin\" fill=\"#d3e8f5\""));
        }
    }
}
