//! Decisions on paper and in the data, who gets them, and the letter that asks for an advocate.

use super::super::letter::{letter_pdf, set_letter};
use super::*;
use crate::record::PersonId;
use crate::share::Letter;

// A decision that somebody else makes, with two views of what is wanted.
fn teller() -> Teller {
    let mut teller = full();
    let words = |text: &str| Value::Words(text.into());
    let hers = |teller: &mut Teller, path: &str, value: Value| {
        teller.as_view(path, value, FAMILY, How::Observed, FAMILY);
    };
    teller.say("decision/a/on", Value::Yes).say("decision/a/about", Value::Pick("home".into()));
    teller
        .say("decision/a/help/pictures", Value::Yes)
        .say("decision/a/help/own", words("My song #set page()"));
    teller.say("decision/a/showed", Value::Pick("not".into()));
    teller.say("decision/a/say", words("I stay near the park."));
    hers(&mut teller, "decision/a/showed", Value::Pick("want".into()));
    hers(&mut teller, "decision/a/who", Value::Pick("other".into()));
    hers(&mut teller, "decision/a/by", Value::Pick("deputy".into()));
    hers(&mut teller, "decision/a/asked/00000000-0000-0000-0000-000000000003", Value::Yes);
    hers(&mut teller, "decision/a/why", words("After 3 visits with pictures."));
    hers(&mut teller, "decision/a/lose", words("The park."));
    teller
}

#[test]
fn a_decision_stands_in_the_social_workers_part_with_whose_view_each_thing_is() {
    let teller = teller();
    let data = shared(&teller);
    let decision = &data.plan.as_ref().expect("a plan").decisions[0];
    assert_eq!((decision.showed.len(), decision.by_other), (2, true));
    assert_eq!(decision.showed[0].said[0].by, PersonId::Me);
    let (text, _) = printed(&data);
    for words in [
        "Decisions, one by one",
        "Where I live",
        "My song #set page()",
        "I do not want it.",
        "I stay near the park.",
        "A deputy of the Court of Protection",
        "Tom Helper (A support worker)",
        "After 3 visits with pictures.",
        "Why a different person decides for me",
    ] {
        assert!(says(&text, words), "{words}\n{text}");
    }
    // The least restrictive way is not said: that stands there, and among what is missing.
    assert!(data.missing.iter().any(|missing| missing.id == "decide"));
    let lower = text.to_lowercase();
    assert!(
        !lower.contains("lacks capacity") && !lower.contains("lack capacity") && !lower.contains("incapable")
    );
    let made = made(&data);
    assert!(made.standard);
    keep("decisions", &made.bytes);
    let schema = serde_json::from_str(&crate::assets::text("print/plan.schema.json")).expect("a schema");
    let valid = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = valid.iter_errors(&json(&data)).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn only_the_social_worker_who_gets_the_plan_gets_the_decisions() {
    let teller = teller();
    for (reader, parts, gets) in [
        ("worker", &["plan"][..], true),
        ("worker", &["about", "life", "money"][..], false),
        ("family", &Parts::ALL[..], false),
        ("other", &Parts::ALL[..], false),
    ] {
        let data = of_parts(&teller, reader, parts);
        let text = format!("{}{}", json(&data), printed(&data).0);
        for words in ["near the park", "After 3 visits", "My song"] {
            assert_eq!(text.contains(words), gets, "{reader} {parts:?} {words}");
        }
    }
}

fn letter_text(letter: &Letter) -> (String, usize) {
    let document = set_letter(letter, &Words::built_in(), &print()).expect("a letter");
    let mut text = String::new();
    document.pages().iter().for_each(|page| collect(&page.frame, &mut text));
    (text.replace('\u{200b}', ""), document.pages().len())
}

// Who helps is known where they said something of the rule, and the page on how to talk where there is a yes to it.
#[test]
fn the_letter_says_what_the_plan_knows() {
    let letter = |teller: &Teller| {
        letter_text(&Letter::for_advocate(&teller.done().0, &Content::built_in(), date(2026, 11, 22))).0
    };
    let (helps, page) = ("Tom Helper", "I have a page about this.");
    let mut teller = Teller::new();
    teller.words(&format!("person/{STAFF}/name"), helps);
    let text = letter(&teller);
    assert!(!says(&text, helps) && !says(&text, page), "{text}");
    teller.as_view("advocate/keep", Value::Pick("yes".into()), STAFF, How::Observed, STAFF);
    teller.say("poster", Value::Yes);
    let text = letter(&teller);
    assert!(says(&text, helps), "{text}");
    assert!(says(&text, page), "{text}");
    // What the person said comes first.
    teller.words("helper/name", "Aunt Rose");
    let text = letter(&teller);
    assert!(says(&text, "Aunt Rose") && !says(&text, helps), "{text}");
}

#[test]
fn the_letter_is_one_page_whatever_is_in_it_and_tells_no_answer() {
    let (mut plan, _) = teller().done();
    let made = date(2026, 11, 22);
    let mut letter = Letter::for_advocate(&plan, &Content::built_in(), made);
    let all = ["understand", "keep", "weigh", "tell", "nobody", "hospital", "care-home", "dispute"];
    letter.says = all.to_vec();
    let (text, pages) = letter_text(&letter);
    assert_eq!(pages, 1, "{text}");
    for words in ["Please look at an advocate for me", "22 November 2026", "Care Act 2014, section 67"] {
        assert!(says(&text, words), "{words}\n{text}");
    }
    for end in all {
        assert!(says(&text, &plain(&Words::built_in().get(&format!("letter-says.{end}")))), "{end}");
    }
    for answer in ["wash", "park", "toilet", "eligible", "entitled", "capacity"] {
        assert!(!text.to_lowercase().contains(answer), "{answer}");
    }
    let pdf = letter_pdf(&letter, &Words::built_in(), &print()).expect("a letter");
    assert!(pdf.standard && pdf.bytes.starts_with(b"%PDF-1.7"));
    keep("letter-advocate", &pdf.bytes);
    // Names that nobody has, and an empty letter.
    for name in
        ["#set page(width: 1pt)", "a b c ".repeat(400).as_str(), "\u{202e}\u{0}x", "محمد", "*bold* $x$"]
    {
        plan.name = Some(name.to_owned());
        (plan.helper, plan.helper_phone) = (Some(name.to_owned()), Some(name.to_owned()));
        let mut letter = Letter::for_advocate(&plan, &Content::built_in(), made);
        letter.says = all.to_vec();
        letter.council = Some(name.to_owned());
        letter.by_me = false;
        assert_eq!(letter_text(&letter).1, 1, "{name}");
        assert!(letter_pdf(&letter, &Words::built_in(), &print()).is_ok(), "{name}");
    }
    let empty = Letter::for_advocate(&Plan::default(), &Content::built_in(), made);
    let pdf = letter_pdf(&empty, &Words::built_in(), &print()).expect("a letter");
    keep("letter-advocate-empty", &pdf.bytes);
}
