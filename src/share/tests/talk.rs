//! How to talk with me: in every document that has “About me”, and on a poster of one page, whatever is in it.

use proptest::prelude::*;

use super::*;
use crate::plan::Plan;
use crate::record::{Log, PersonId};

// Somebody of whom three people know something.
fn known() -> Teller {
    let mut teller = Teller::new();
    teller.words("name", "Amira Example").pick("face", "face-03").say("uses/wheelchair", Value::Yes);
    for (who, role, name) in [(FAMILY, "family", "Nadia Example"), (STAFF, "staff", "Tom Helper")] {
        let role = Value::Pick(role.into());
        teller.as_view(&format!("person/{who}/role"), role, PersonId::Program, How::Pressed, PersonId::Me);
        teller.words(&format!("person/{who}/name"), name);
    }
    teller
        .say("shows/yes/smile", Value::Yes)
        .say("shows/yes/look-up", Value::Yes)
        .say("shows/no/turn", Value::Yes);
    teller.say("shows/stop/push", Value::Yes);
    let family = |teller: &mut Teller, path: &str, value: Value| {
        teller.as_view(path, value, FAMILY, How::Observed, FAMILY);
    };
    let words = |text: &str| Value::Words(text.into());
    family(&mut teller, "shows/pain/cry", Value::Yes);
    family(&mut teller, "shows/pain", words("She pulls at her left ear and hums."));
    family(&mut teller, "shows/tired/rub", Value::Yes);
    family(&mut teller, "shows/sure", Value::Pick("mostly".into()));
    family(&mut teller, "shows/time/morning", Value::Yes);
    family(&mut teller, "shows/position/front", Value::Yes);
    for (path, value) in [
        ("happens/loud", Value::Yes),
        ("does/rock", Value::Yes),
        ("means/afraid", Value::Yes),
        ("sure", Value::Pick("sure".into())),
        ("should/quiet", Value::Yes),
    ] {
        family(&mut teller, &format!("chart/1/{path}"), value);
    }
    teller.as_view("chart/1/means", words("She wants to go home."), STAFF, How::Interpreted, STAFF);
    teller.as_view("chart/1/sure", Value::Pick("guess".into()), STAFF, How::Interpreted, STAFF);
    for path in ["tell/hungry", "how/look", "who/family"] {
        family(&mut teller, &format!("chart/2/{path}"), Value::Yes);
    }
    teller.say("poster", Value::Yes);
    teller
}

fn poster_of(teller: &Teller) -> SharedPlan {
    let (plan, log) = teller.done();
    poster_plan(&plan, &log, &Content::built_in(), &Words::built_in(), &now())
}

fn poster_printed(data: &SharedPlan) -> (String, usize) {
    let document =
        poster::set(data, &Words::built_in(), Some(&Pictures::built_in()), &print()).expect("a poster");
    let mut text = String::new();
    for page in document.pages() {
        collect(&page.frame, &mut text);
    }
    (text.replace('\u{200b}', ""), document.pages().len())
}

// For looking at it, and for tools/check-pdf.sh.
fn keep_poster(name: &str, data: &SharedPlan) {
    let made = poster(data, &Words::built_in(), &Pictures::built_in(), &print()).expect("a poster");
    assert!(made.standard && made.pictures, "{name}");
    keep(name, &made.bytes);
}

// Rows of which each has these words in each part.
fn with_rows(count: usize, words: &str) -> Teller {
    let mut teller = known();
    for at in 0..count {
        for part in ["happens", "does", "means", "should"] {
            teller.as_view(
                &format!("chart/r{at}/{part}"),
                Value::Words(words.into()),
                FAMILY,
                How::Observed,
                FAMILY,
            );
        }
    }
    teller
}

#[test]
fn the_poster_says_what_people_know_and_who_thinks_what() {
    let data = poster_of(&known());
    keep_poster("poster", &data);
    let (text, pages) = poster_printed(&data);
    assert_eq!(pages, 1);
    for words in [
        "How to talk with Amira Example",
        "How I show yes",
        "I smile.",
        "How I show pain My family says: I cry. She pulls at her left ear and hums.",
        "What people think it means My family thinks: I am afraid. They are sure. A support worker thinks: She wants to go home. It is a guess.",
        "What you should do My family says: Make it quiet.",
        "What I want to tell you",
        "A wheelchair",
        "I said yes to this poster on Sunday 22 November 2026.",
    ] {
        assert!(says(&text, words), "{words}: {text}");
    }
    // Names of other people hang on no wall.
    assert!(!text.contains("Nadia") && !text.contains("Tom"));
    assert!(!says(&text, "There is more"));
    let mut seen = known();
    seen.as_view("poster", Value::Gone, PersonId::Me, How::Said, STAFF);
    seen.as_view("poster", Value::Yes, FAMILY, How::Observed, FAMILY);
    assert!(says(&poster_printed(&poster_of(&seen)).0, "People who know me made this poster"));
}

#[test]
fn of_one_thing_it_is_large_and_of_very_much_it_says_that_there_is_more() {
    let mut one = Teller::new();
    one.say("shows/yes/smile", Value::Yes);
    let data = poster_of(&one);
    keep_poster("poster-one", &data);
    assert!(says(&poster_printed(&data).0, "People who know me made this poster"));
    let long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ".repeat(3);
    for (name, data) in [
        ("poster-30", poster_of(&with_rows(30, "When it goes on for long she looks for my hand."))),
        ("poster-long", poster_of(&with_rows(30, &long))),
    ] {
        keep_poster(name, &data);
        let (text, pages) = poster_printed(&data);
        assert_eq!(pages, 1, "{name}");
        assert!(says(&text, "There is more about this in my plan."), "{name}");
        assert!(says(&text, "How I show yes") && says(&text, "How I show that I am tired"), "{name}");
    }
    // Of nothing at all there is a page, too.
    let nothing =
        poster_plan(&Plan::default(), &Log::new(), &Content::built_in(), &Words::built_in(), &now());
    assert_eq!(poster_printed(&nothing).1, 1);
}

#[test]
fn nothing_but_how_to_talk_is_on_a_poster() {
    let mut teller = full();
    teller.say("shows/yes/smile", Value::Yes);
    let data = poster_of(&teller);
    assert!(data.life.is_none() && data.money.is_none() && data.plan.is_none() && data.safety.is_empty());
    assert!(data.sittings.is_empty() && data.missing.is_empty() && !data.person.wants_advocate);
    let (text, _) = poster_printed(&data);
    for words in ["Biscuit", "drums", "wash", "toilet", "safe", "£"] {
        assert!(!says(&text.to_lowercase(), words), "{words}: {text}");
    }
}

#[test]
fn every_document_with_about_me_says_first_how_to_talk_with_the_person() {
    let mut teller = known();
    teller.say("about/likes/like-kind", Value::Yes).pick("life/wash", "d");
    let family = of_parts(&teller, "family", &["about", "life"]);
    let (text, _) = printed(&family);
    let place =
        |words: &str| spaceless(&text).find(&spaceless(words)).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(place("How to talk with me") < place("What people like about me"));
    assert!(says(&text, "My family thinks: I am afraid."));
    keep("talk-family", &made(&family).bytes);
    let schema = serde_json::from_str(&crate::assets::text("print/plan.schema.json")).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a sound schema");
    let faults: Vec<String> = validator.iter_errors(&json(&family)).map(|error| error.to_string()).collect();
    assert_eq!(faults, Vec::<String>::new());
    let worker = of_parts(&teller, "worker", &["about", "life"]);
    let (text, _) = printed(&worker);
    for words in [
        "Shows pain",
        "Nadia Example (Family): I cry. She pulls at her left ear and hums.",
        "It is not what the person says.",
        "Tom Helper (A support worker): She wants to go home.",
    ] {
        assert!(says(&text, words), "{words}: {text}");
    }
    keep("talk-worker", &made(&worker).bytes);
    // Who is not given “About me” is not told.
    let (text, _) = printed(&of_parts(&teller, "family", &["life"]));
    assert!(!says(&text, "How to talk with me") && !says(&text, "I rock"));
    let data = of_parts(&teller, "family", &["life"]);
    assert!(data.about.is_none() && !serde_json::to_string(&data).expect("data").contains("Nadia"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_is_always_one_page(count in 0..40usize, words in "[a-zåß\n .]{1,240}") {
        let data = poster_of(&with_rows(count, &words));
        prop_assert_eq!(poster_printed(&data).1, 1);
    }
}
