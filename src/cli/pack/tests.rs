#![allow(clippy::expect_used, clippy::unwrap_used)]

use super::*;

// What `pack try` says of a made-up pack.
fn told(id: &str, answers: &str) -> String {
    let words = Words::built_in();
    let pack = Content::built_in().example_pack(id, &words).expect("a pack");
    let content = Content::built_in().with_pack(&pack);
    let words = content.words(&words);
    let answers: Vec<String> = answers.split_whitespace().map(str::to_owned).collect();
    tried(&pack, &content, &words, &answers).unwrap_or_else(|wrong| wrong.join("\n"))
}

fn line<'a>(text: &'a str, label: &str) -> &'a str {
    let line = text.lines().find(|line| line.starts_with(label)).unwrap_or_else(|| panic!("{label}: {text}"));
    line.split_at(label.len()).1.trim()
}

const TEN: &str = "food=c washing=d clothes-on=b my-home=c use-home=b my-people=c my-work=a going-out=c decide=c \
                   staying-well=b";

#[test]
fn the_worked_example_of_the_guide() {
    // 6 + 12 + 2 + 6 + 2 + 6 + 0 + 6 + 6 + 2 = 48 points; 48 × £385 = £18,480.
    let text = told("ten-areas", &format!("{TEN} family-help=c go-on=a"));
    assert_eq!(line(&text, "All together"), "48 points");
    assert_eq!(line(&text, "What the council's way gives, a year"), "£18,480");
    // 25 % of it is £4,620; then 10 % of £13,860 is £1,386.
    assert_eq!(line(&text, "Help from family and friends"), "−£4,620");
    assert_eq!(line(&text, "The council keeps for emergencies"), "−£1,386");
    assert_eq!(line(&text, "Gross, a year (this is what is told)"), "£12,474");
    assert_eq!(line(&text, "Worked out from it with 52 weeks, a week"), "£239.88");
    assert!(text.contains("Ten Areas Council") && text.contains("MADE UP"));
    // Whoever helps can not go on, or was not asked: then nothing goes off, and it is said.
    for answers in
        ["family-help=c go-on=b", "family-help=c", "family-help=a go-on=a", "family-help=b go-on=a"]
    {
        let text = told("ten-areas", &format!("{TEN} {answers}"));
        assert_eq!(line(&text, "Gross, a year (this is what is told)"), "£16,632", "{answers}");
        assert_eq!(line(&text, "Help from family and friends takes off"), "nothing");
    }
    assert!(
        told("ten-areas", TEN).contains("No answer yet: Help from family and friends, Going on with help")
    );
}

#[test]
fn bands_hours_uplifts_and_where_they_end() {
    // wash d 5 and alone c 3 × 2 and move d 5: 16 points, band 2, 9 hours of £21.50.
    let text = told("bands", "wash=d alone=c move=d far=b night=c go-on=a");
    assert_eq!(line(&text, "All together"), "19 points");
    assert_eq!(line(&text, "Band"), "Band 2");
    assert_eq!(line(&text, "What the council's way gives, a week"), "£193.50");
    assert_eq!(line(&text, "More money for help at night"), "£120");
    assert_eq!(line(&text, "More money for 2 people to help"), "£24.19");
    assert_eq!(line(&text, "More money because I live far away"), "£9.68");
    // £347.37, of which £43.42 is for emergencies; then up to whole pounds.
    assert_eq!(line(&text, "Of it for emergencies (changes nothing)"), "£43.42");
    assert_eq!(line(&text, "Gross, a week (this is what is told)"), "£348");
    assert_eq!(line(&text, "Worked out from it with 52.14 weeks, a year"), "£18,144.72");
    // Half of what washing gives goes off, 5 of 13 points; half of all would be more than a fifth.
    let text = told("bands", "wash=d+unpaid meals=c dress=d go-on=a far=a night=a");
    assert_eq!(line(&text, "Help from family and friends"), "−£37.21");
    let text = told("bands", "wash=d+unpaid meals=c+unpaid dress=d+unpaid go-on=a far=a night=a");
    assert_eq!(line(&text, "Help from family and friends"), "−£38.70");
    let text = told("bands", "wash=d+unpaid meals=c dress=d go-on=not-sure far=a night=a");
    assert_eq!(line(&text, "Help from family and friends takes off"), "nothing");
    assert!(text.contains("Not sure: Going on with help"), "{text}");
    // Six answers with five points: the council works it out.
    let much = "wash=d meals=d dress=d shop=d travel=d fun=d";
    assert!(told("bands", much).contains("No amount is shown: the council works it out"));
    // Its bands do not cover somebody who can never be alone.
    assert!(told("bands", "alone=d wash=b").contains("complex need"));
}

#[test]
fn what_is_no_answer_is_said() {
    let wrong = told("ten-areas", "food=z hats=a wash=c food food=b food=c");
    for part in [
        "food=z: the answers are a, b, c, d or not-sure",
        "no question “hats”",
        "no question “wash”",
        "twice",
    ] {
        assert!(wrong.contains(part), "{part}: {wrong}");
    }
}

#[test]
fn a_new_pack_is_sound_and_nothing_is_written_over() {
    let home = tempfile::tempdir().expect("a folder");
    for like in EXAMPLES {
        let dir = home.path().join(like);
        assert_eq!(new(&dir, like).expect("it is made"), WELL);
        assert!(new(&dir, like).is_err(), "it is there");
        assert_eq!(check(&dir).expect("it is read"), WELL, "{like}");
        let (content, words) = (Content::built_in(), Words::built_in());
        let pack = content.open_pack(&dir, &words).expect("a pack");
        assert!(pack.illustrative && pack.notes().is_empty(), "{:?}", pack.notes());
        let about = |today: &str| about::about(&pack, &content, &pack.over(&words), today);
        assert!(about("2027-04-01").contains("ended on 2027-03-31"));
        assert!(!about("2027-03-31").contains("ended"));
    }
}

#[test]
fn pictures_are_listed_with_what_is_to_be_seen() {
    let eat = pictures("eat");
    assert!(eat.lines().any(|line| line.starts_with("q-eat ")), "{eat}");
    assert!(eat.lines().count() < pictures("").lines().count());
    assert_eq!(pictures("no such thing"), "");
}
