//! The views of others on paper and in the data: whose, how and when, how sure; what came of it; what was seen.

use super::*;
use crate::content::NOT_AGREED;
use crate::record::PersonId;
use crate::share::data::SawCount;

const ME: PersonId = PersonId::Me;

// What stands about one question in the data.
fn of<'a>(data: &'a SharedPlan, question: &str) -> &'a SharedAnswer {
    let life = data.life.as_ref().expect("answers");
    life.iter().find(|answer| answer.question == question).expect("the answer")
}

// The id of the statement with the newest view of somebody.
fn view_id(teller: &Teller, question: &str, who: PersonId) -> String {
    let (plan, _) = teller.done();
    let answer = plan.answer(question).expect("answers");
    answer.view_of(who).expect("a view").id.to_string()
}

fn met(teller: &mut Teller, question: &str, result: &str, by: PersonId, with: &[PersonId]) {
    let path = format!("life/{question}/agreed");
    teller.as_view(&path, Value::Pick(result.into()), by, How::Pressed, by);
    for who in with {
        let view = Value::Pick(view_id(teller, question, *who));
        teller.as_view(&format!("{path}/{who}"), view, by, How::Pressed, by);
    }
}

#[test]
fn others_stand_below_the_answer_with_all_that_belongs_to_them() {
    let mut teller = full();
    let note = Value::Words("She burns the pan.".into());
    teller.as_view("life/meals/note", note, FAMILY, How::Pressed, FAMILY);
    met(&mut teller, "meals", "d", ME, &[ME, FAMILY]);
    met(&mut teller, "alone", NOT_AGREED, ME, &[ME, STAFF]);
    let data = shared(&teller);
    let meals = of(&data, "meals");
    assert_eq!((meals.views.len(), meals.notes.len()), (2, 1), "every view stays");
    let result = meals.result.as_ref().expect("a result");
    assert_eq!(
        (result.agreed, result.option.as_deref(), result.with.as_slice()),
        (true, Some("d"), [ME, FAMILY].as_slice())
    );
    assert_eq!(meals.counted().map(|(option, _)| option), Some("d"), "the agreed one counts");
    assert_eq!(of(&data, "alone").result.as_ref().map(|result| result.agreed), Some(false));
    assert_eq!(of(&data, "alone").counted().map(|(option, _)| option), Some("c"));
    let (text, _) = printed(&data);
    for words in [
        "Family: I need another person to cook for me. (Pressed the button, 20 November 2026) What they saw or know: She burns the pan.",
        "Agreed by the person, family: I need another person to cook for me. (Pressed the button, 20 November 2026)",
        "The person, Tom Helper (A support worker) do not agree. Each view stands.",
        "We do not agree. Every answer stays.",
    ] {
        assert!(says(&text, words), "{words}\n{text}");
    }
    // Another answer of the person ends the agreement; it is not on paper any more.
    teller.pick("life/meals", "b");
    assert_eq!(of(&shared(&teller), "meals").result, None);
    // Without the person it is said, and not counted.
    let mut teller = full();
    met(&mut teller, "meals", "d", FAMILY, &[FAMILY]);
    let data = shared(&teller);
    assert_eq!(of(&data, "meals").counted().map(|(option, _)| option), Some("c"));
    assert!(says(&printed(&data).0, "without the person’s own agreement; it is not counted"));
}

#[test]
fn an_answer_that_several_people_give_stands_once_on_a_card() {
    let words = "I need another person to cook for me.";
    let count = |teller: &Teller| {
        // In a document for family, where nothing is in a table beside the card.
        let text = printed(&of_parts(teller, "family", &["life"])).0;
        let flat = text.split_whitespace().collect::<String>();
        (flat.matches(&words.split_whitespace().collect::<String>()).count(), text)
    };
    let mut teller = full();
    for who in [FAMILY, STAFF] {
        teller.as_view("life/meals", Value::Pick("d".into()), who, How::Pressed, who);
    }
    met(&mut teller, "meals", "d", ME, &[ME, FAMILY, STAFF]);
    // Two others and the agreement share it.
    let (times, text) = count(&teller);
    assert_eq!(times, 1, "{text}");
    assert!(says(&text, "We agree on this answer:"), "{text}");
    // The person gives it too, also for bad days.
    teller.pick("life/meals", "d").pick("life/meals/bad-day", "d");
    met(&mut teller, "meals", "d", ME, &[ME, FAMILY, STAFF]);
    let (times, text) = count(&teller);
    assert_eq!(times, 1, "{text}");
    for line in [
        "My family says the same.",
        "My support worker says the same.",
        "We agree on this answer:",
        "On a bad day it is the same.",
    ] {
        assert!(says(&text, line), "{line}\n{text}");
    }
}

#[test]
fn a_watched_answer_says_how_often_each_was_seen() {
    let mut teller = full();
    teller.as_view("life/wash", Value::Pick("d".into()), ME, How::Showed, STAFF);
    let saw = [
        ("1", "d", "yes"),
        ("1", "a", "no"),
        ("1", "b", "unclear"),
        ("2", "d", "yes"),
        ("2", "a", "no"),
        ("2", "c", "yes"),
    ];
    for (round, option, saw) in saw {
        let round = uuid::Uuid::from_u128(round.parse().expect("a number"));
        let path = crate::record::seen_path(&"life/wash".into(), round, option);
        teller.as_view(path.as_str(), Value::Pick(saw.into()), STAFF, How::Observed, STAFF);
    }
    // Who helps with it was watched for by itself.
    let path = crate::record::seen_path(&"life/wash/helper".into(), uuid::Uuid::from_u128(5), "family");
    teller.as_view(path.as_str(), Value::Pick("yes".into()), STAFF, How::Observed, STAFF);
    let data = shared(&teller);
    let watched = of(&data, "wash").watched.expect("what was seen");
    let counts = |saw: SawCount| (saw.yes, saw.no, saw.unclear);
    assert_eq!((watched.rounds, counts(watched.answer), counts(watched.others)), (2, (2, 0, 0), (1, 2, 1)));
    let (text, _) = printed(&data);
    let words = "Asked one answer at a time, in 2 rounds. For this answer: yes seen 2, no 0, unclear 0. \
                 For the other answers: yes seen 1, no 2, unclear 1.";
    assert!(says(&text, words), "{text}");
    // An answer that was given in another way later has nothing to do with it.
    teller.pick("life/wash", "c");
    assert_eq!(of(&shared(&teller), "wash").watched, None);
}

#[test]
fn a_second_view_goes_where_the_answer_goes_and_nowhere_else() {
    // Of a private answer that goes, of one that does not, and of one that is left out.
    let (hers, worry) = ("Mum wrote this of it.", "Mum is afraid of somebody.");
    for (question, goes) in [("toilet", false), ("cash", false), ("wash", true), ("safe", false)] {
        let mut teller = full();
        let words = if question == "safe" { worry } else { hers };
        teller.as_view(&format!("life/{question}"), Value::Pick("d".into()), FAMILY, How::Pressed, FAMILY);
        teller.as_view(
            &format!("life/{question}/note"),
            Value::Words(words.into()),
            FAMILY,
            How::Pressed,
            FAMILY,
        );
        let data = shared(&teller);
        let text = json(&data).to_string();
        // The yes to the toilet was for the answer as it was then.
        assert_eq!(text.contains(words), goes, "{question}");
        if question == "toilet" {
            teller.give("worker", &[], &["toilet"], &[]);
            assert!(json(&shared(&teller)).to_string().contains(words), "asked anew, it goes");
        }
        for reader in ["family", "friend", "doctor", "other"] {
            let text = json(&of_parts(&teller, reader, &Parts::ALL)).to_string();
            assert_eq!(text.contains(words), question == "wash", "{question} {reader}");
        }
    }
}

#[test]
fn what_belongs_to_several_views_fits_the_schema() {
    let mut teller = full();
    met(&mut teller, "meals", "d", ME, &[ME, FAMILY]);
    met(&mut teller, "alone", NOT_AGREED, ME, &[ME, STAFF]);
    teller.as_view("life/wash", Value::Pick("d".into()), ME, How::Showed, STAFF);
    let path = crate::record::seen_path(&"life/wash".into(), uuid::Uuid::from_u128(1), "d");
    teller.as_view(path.as_str(), Value::Pick("yes".into()), STAFF, How::Observed, STAFF);
    let json = json(&shared(&teller));
    let schema: serde_json::Value =
        serde_json::from_str(&crate::assets::text("print/plan.schema.json")).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a sound schema");
    let errors: Vec<String> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    let back: SharedPlan = serde_json::from_value(json.clone()).expect("read back");
    assert_eq!(super::json(&back), json);
}
