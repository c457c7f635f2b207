//! A real plan of version 1, as the tour of that version left it, with the data of its document.

use std::fs;
use std::path::Path;

use jiff::tz::TimeZone;
use my_own_plan::content::Content;
use my_own_plan::plan::Plan;
use my_own_plan::record::Log;
use my_own_plan::share::{self, Parts};
use my_own_plan::store::{Store, check_file, list_plans, read_file};
use my_own_plan::words::Words;
use serde_json::{Value, json};

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plans").join(name)
}

fn document(log: &Log, made: &str) -> Value {
    let plan = Plan::from_log(log);
    let made = made.parse::<jiff::civil::Date>().unwrap().to_zoned(TimeZone::UTC).unwrap();
    let all = ["about", "life", "money", "plan"].map(str::to_owned).into();
    let (content, words) = (Content::built_in(), Words::built_in());
    let shared = share::shared_plan(&plan, log, &content, &words, Parts::from_ids(&all), &made);
    serde_json::to_value(shared).unwrap()
}

// As version 1 wrote who said something.
fn as_before(value: &mut Value, goal: &str) {
    match value {
        Value::Object(object) => {
            if object.contains_key("entered_by") {
                object.remove("sure");
                object.insert("by".into(), json!("person"));
                object.insert("entered_by".into(), json!("family"));
            }
            if object.get("id").and_then(Value::as_str) == Some(goal) {
                object.insert("id".into(), json!("own-1"));
            }
            object.values_mut().for_each(|value| as_before(value, goal));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| as_before(value, goal)),
        _ => {}
    }
}

#[test]
fn an_old_plan_opens_is_copied_and_gives_the_same_document() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.myplan");
    fs::copy(fixture("version-1.myplan"), &path).unwrap();
    let bytes = fs::read(&path).unwrap();

    // Looking at it changes nothing.
    let (report, looked) = read_file(&path).unwrap();
    assert_eq!(report.version, 1);
    assert_eq!(list_plans(folder.path())[0].name.as_deref(), Some("Amira"));
    assert_eq!(fs::read(&path).unwrap(), bytes);

    // Opening brings it up to date, with a copy beside it.
    let (store, log) = Store::open(&path).unwrap();
    drop(store);
    assert_eq!(check_file(&path).unwrap().version, 3);
    assert_eq!(log.statements(), looked.statements());
    let copy = folder.path().join("old.myplan.before-2");
    let kept = folder.path().join("kept.myplan");
    fs::copy(&copy, &kept).unwrap();
    assert_eq!(read_file(&kept).unwrap().1.statements(), log.statements());
    let (store, again) = Store::open(&path).unwrap();
    assert_eq!(again.statements(), log.statements(), "and once only");
    drop(store);

    let mut before: Value = serde_json::from_slice(&fs::read(fixture("version-1.json")).unwrap()).unwrap();
    let mut now = document(&log, before["made"].as_str().unwrap());
    // Who was there is said of the sitting, by people.
    assert_eq!(now["people"].as_array().unwrap().len(), 1);
    assert_eq!(now["people"][0]["role"], "family");
    let sitting = &now["sittings"][0];
    assert_eq!((&sitting["date"], &sitting["how"]), (&before["made"], &json!("point")));
    assert_eq!(sitting["people"][0]["id"], now["people"][0]["id"]);
    assert_eq!(before["company"]["who"]["id"], "family");
    // The person's own, and put in by the family.
    let wash = now["life"].as_array().unwrap().iter().find(|answer| answer["question"] == "wash").unwrap();
    let said = &wash["views"][0]["said"];
    assert_eq!((&said["by"], &said["entered_by"]), (&json!("me"), &now["people"][0]["id"]));

    // All else is as it was.
    let plan = Plan::from_log(&log);
    let goal = plan.goals.iter().find(|goal| goal.words.is_some()).unwrap().id.clone();
    as_before(&mut now, &goal);
    for document in [&mut before, &mut now] {
        let document = document.as_object_mut().unwrap();
        for key in ["company", "people", "sittings", "version"] {
            document.remove(key);
        }
    }
    as_before(&mut before, "");
    assert_eq!(now, before);
}
