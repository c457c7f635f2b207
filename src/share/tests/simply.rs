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
