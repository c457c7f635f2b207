//! Whatever words a person has, in whatever letters, there is a document, and their words are on it.

use proptest::prelude::*;

use super::*;
use crate::plan::Typeface;

#[test]
fn odd_words_do_not_break_the_document() {
    let long = "word ".repeat(2000);
    let unbroken = "w".repeat(10_000);
    let lines = "a\n".repeat(5000);
    for odd in [
        "#set page(width: 1cm) #[*bold*] $x^2$ `code` @ref <label> // note /* */ \\ _x_ = y",
        "👩🏽‍🦽🎸 سلام עברית 日本語 \u{202e}abc\u{0}\u{7}\u{fffe}\u{e000}",
        "e\u{301}\u{302}\u{303} \u{301} \u{200d} \u{fe0f} \u{1f1ec}\u{1f1e7}",
        "*not bold* { $name } \"quotes\" 'single' -- --- ... ~ ",
        &long,
        &unbroken,
        &lines,
    ] {
        let data = shared(&own_words(odd));
        assert_eq!(data.person.name.as_deref(), Some(crate::record::readable(odd, false).trim()));
        let made = made(&data);
        assert!(made.standard && made.pictures, "{}", odd.chars().take(40).collect::<String>());
        let pages = printed(&data).1;
        assert!(pages <= 45, "{pages} pages");
    }
    let (text, _) = printed(&shared(&own_words("*not bold* #emph[x] $y$")));
    assert!(says(&text, "*not bold* #emph[x] $y$"));
}

// Whoever writes from the right has a place in a sentence from the left, and the other way round.
#[test]
fn names_in_any_letters_are_on_paper() {
    let mut teller = full();
    teller.words("name", "محمد أحمد");
    teller.words("about/likes/own", "דנה 12, Sam");
    teller.words("about/matters/own", "王小明");
    teller.words("about/supports/own", "अमित शर्मा");
    teller.words("goal/own/words", "ᎣᏏᏲ Sam");
    let data = shared(&teller);
    for (typeface, wide) in [(Typeface::Andika, false), (Typeface::Atkinson, true)] {
        let print = Print { typeface, wide, ..print() };
        let (text, _) = printed_as(&data, &print);
        for words in ["محمد", "أحمد", "דנה", "王小明", "अमित", "शर्मा"] {
            assert!(says(&text, words), "{words}: {text}");
        }
        // What no font has is marked, and the document says so.
        assert!(
            says(&text, "\u{fffd} Sam")
                && says(&text, &plain(&Words::built_in().get("print-missing-letter")))
        );
        let made = pdf(&data, &Words::built_in(), &Pictures::built_in(), &print).expect("a document");
        assert!(made.standard && made.pictures);
        keep(&format!("letters-{}", if wide { "wide" } else { "usual" }), &made.bytes);
    }
    // Without any font for them there is still a document.
    let nowhere = Print { others: OtherFonts::Folder("/nowhere".into()), ..print() };
    let made = pdf(&data, &Words::built_in(), &Pictures::built_in(), &nowhere).expect("a document");
    assert!(made.standard && made.pictures);
    assert!(says(&printed_as(&data, &nowhere).0, "I am \u{fffd} \u{fffd}"));
}

#[test]
fn a_name_from_the_right_keeps_its_place_in_a_sentence() {
    let mut teller = full();
    teller.words("name", "דנה");
    teller.words("about/likes/own", "דנה, 12!").words("goal/people/what/own", "Tea.");
    let document = pdf::set(&of_parts(&teller, "family", &Parts::ALL), &Words::built_in(), None, &print())
        .expect("a document");
    let mut runs = Vec::new();
    for (at, page) in document.pages().iter().enumerate() {
        place(&page.frame, (0.0, 10_000.0 * at as f64), &mut runs);
    }
    let line = |with: &str| {
        let (_, y, _) = runs.iter().find(|(_, _, text)| text.contains(with)).expect("a line");
        let mut line: Vec<_> = runs.iter().filter(|(_, at, _)| (at - y).abs() < 1.0).collect();
        line.sort_by(|a, b| a.0.total_cmp(&b.0));
        line.iter().map(|(_, _, text)| text.trim()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(line("My name is"), "My name is דנה .");
    // From the right: the mark at its end stands on the left.
    let own = line("12");
    assert!(own.starts_with('!') && own.ends_with("דנה"), "{own}");
}

fn place(frame: &Frame, (x, y): (f64, f64), runs: &mut Vec<(f64, f64, String)>) {
    for (at, item) in frame.items() {
        let (x, y) = (x + at.x.to_pt(), y + at.y.to_pt());
        match item {
            FrameItem::Text(run) => {
                runs.push((x, y, run.text.as_str().replace(['\u{2068}', '\u{2069}'], "")));
            }
            FrameItem::Group(group) => place(&group.frame, (x, y), runs),
            _ => {}
        }
    }
}

fn own_words(words: &str) -> Teller {
    let mut teller = full();
    for path in ["name", "about/likes/own", "about/matters/own", "about/supports/own", "goal/own/words"] {
        teller.words(path, words);
    }
    teller.words("goal/own/what/own", words).words("goal/people/what/own", words);
    teller
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_words_can_be_printed(words in "\\PC{1,200}", more in proptest::collection::vec(any::<char>(), 1..200)) {
        let more: String = more.into_iter().collect();
        let data = shared(&own_words(&words));
        prop_assert!(made(&data).standard);
        let data = of_parts(&own_words(&more), "family", &["about", "plan"]);
        prop_assert!(made(&data).standard);
    }

    #[test]
    fn clean_words_always_have_a_shape(letters in proptest::collection::vec(any::<char>(), 0..300)) {
        let text: String = letters.into_iter().collect();
        let clean = clean::printable(&text, &[]);
        prop_assert_eq!(clean::printable(&clean.replace('\u{200b}', ""), &[]), clean);
    }
}
