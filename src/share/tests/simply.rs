//! What was said in a simpler way, on paper and in the data: faces and the mat, and of private topics only what the
//! person said yes to.

use super::*;
use crate::plan::{ALL_OF_LIFE, PUT};

const SORT: &str = "sort/00000000-0000-7000-8000-000000000001";

fn teller() -> Teller {
    let mut teller = full();
    for (topic, face) in [("area-food", "hard"), ("shop", "middle"), ("area-home", "good"), ("night", "hard")]
    {
        teller.pick(&format!("feel/{topic}"), face);
    }
    teller.pick(&format!("{SORT}/of"), ALL_OF_LIFE);
    teller.say(&format!("{SORT}/day"), Value::Date(jiff::civil::date(2026, 11, 20)));
    let content = crate::content::Content::built_in();
    for (at, topic) in crate::plan::mat_topics(&content, ALL_OF_LIFE).iter().enumerate() {
        teller.pick(&format!("{SORT}/at/{topic}"), PUT[at * 5 % PUT.len()]);
    }
    teller.say(&format!("{SORT}/right"), Value::Yes);
    teller
}

// “Nothing is missing” stands there only where that is so.
#[test]
fn what_has_a_face_only_or_nothing_at_all_is_named_as_missing() {
    let mut teller = full();
    for question in ["eat", "shop", "meals", "wash", "dress"] {
        teller.say(&format!("life/{question}"), Value::Gone);
    }
    teller.pick("feel/area-food", "hard").pick("feel/wash", "middle");
    teller.give("worker", &["about", "life", "money", "plan"], &[], &[]);
    let data = shared_with(&teller, "worker");
    let face = |id: &str| data.not_here.iter().find(|asked| asked.question == id).map(|asked| asked.face);
    for (question, wanted) in [("eat", true), ("shop", true), ("wash", true), ("dress", false)] {
        assert_eq!(face(question), Some(wanted), "{question}");
    }
    // A face for an area answers none of its private questions.
    teller.pick("feel/area-body", "middle");
    let private = |data: &SharedPlan| {
        let all = Content::built_in();
        let is_private = |id: &str| all.question(id).is_some_and(|question| question.ask.private);
        data.not_here.iter().any(|asked| asked.face && is_private(&asked.question))
    };
    assert!(!private(&shared_with(&teller, "worker")));
    let (text, _) = printed(&data);
    let missing = text.rsplit("9. What is missing").next().expect("that part");
    assert!(says(missing, "A face only, so no level of need is known:"), "{missing}");
    let meals = data.life.iter().flatten().find(|answer| answer.question == "meals").expect("another view");
    assert!(meals.counted().is_none() && says(missing, "The person has not answered; other people have:"));
    assert!(says(missing, "No answer in this document, because there is none yet"), "{missing}");
    assert!(!says(&text, "Nothing is missing from the parts that are shared."), "{missing}");
    let names = |face: bool| data.not_here.iter().filter(move |asked| asked.face == face);
    for asked in names(true).chain(names(false)) {
        assert!(says(missing, &asked.name), "{}", asked.name);
    }
}

#[test]
fn faces_and_the_mat_are_on_paper_and_in_the_data() {
    let mut teller = teller();
    teller.give("worker", &["about", "life", "money", "plan"], &[], &[]);
    let data = shared_with(&teller, "worker");
    let simply = data.simply.as_ref().expect("faces and cards");
    let faces: Vec<&str> = simply.faces.iter().map(|face| face.topic.as_str()).collect();
    assert_eq!(faces, ["area-food", "shop", "area-home"], "nothing private without a yes");
    assert!(simply.mats.iter().all(|mat| mat.right && !mat.cards.iter().any(|card| card.topic == "night")));
    let (text, _) = printed(&data);
    for words in ["What I showed with faces", "This is hard for me.", "My mat", "Between good and the middle"]
    {
        assert!(says(&text, words), "{words}\n{text}");
    }
    let schema: serde_json::Value =
        serde_json::from_str(&crate::assets::text("print/plan.schema.json")).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a sound schema");
    let value = json(&data);
    let faults: Vec<String> = validator.iter_errors(&value).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let made = made(&data);
    assert!(made.standard && made.pictures, "a table that a screen reader can go through");
    keep("simply", &made.bytes);
}
