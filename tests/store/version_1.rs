//! A real plan of version 1, as the tour of that version left it, with the data of its document.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jiff::tz::TimeZone;
use my_own_plan::content::Content;
use my_own_plan::plan::Plan;
use my_own_plan::record::{Log, Statement, Value as Said};
use my_own_plan::share::{self, Parts};
use my_own_plan::store::{Store, check_file, list_plans, read_file};
use my_own_plan::words::Words;
use serde_json::{Value, json};

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plans").join(name)
}

// All of it for the social worker, the private answers too.
fn document(log: &Log, made: &str) -> Value {
    let mut plan = Plan::from_log(log);
    let made = made.parse::<jiff::civil::Date>().unwrap().to_zoned(TimeZone::UTC).unwrap();
    let (content, words) = (Content::built_in(), Words::built_in());
    let mut said = vec![];
    for question in content.questions.iter().chain(&content.past) {
        said.push((format!("give/worker/answers/{}", question.id), Said::Pick("yes".into())));
    }
    for part in Parts::ALL {
        said.push((format!("give/worker/parts/{part}"), Said::Yes));
    }
    let mut given = Log::new();
    for (at, (path, value)) in said.into_iter().enumerate() {
        // After every answer: a yes is to an answer as it was.
        let id = uuid::Uuid::from_u128(u128::MAX - 1000 + at as u128);
        given.add(Statement::pressed(id, path.into(), value, made.timestamp()));
    }
    plan.give = Plan::from_log(&given).give;
    let shared = share::shared_plan(&plan, log, &content, &words, "worker", &made);
    serde_json::to_value(shared).unwrap()
}

// The ids in a list of choices; which is asked first may have changed.
fn ids(list: &Value) -> BTreeSet<&str> {
    list.as_array().into_iter().flatten().filter_map(|item| item["id"].as_str()).collect()
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
    assert_eq!(check_file(&path).unwrap().version, 4);
    assert_eq!(log.statements(), looked.statements());
    let copy = folder.path().join("old.myplan.before-2");
    let kept = folder.path().join("kept.myplan");
    fs::copy(&copy, &kept).unwrap();
    assert_eq!(read_file(&kept).unwrap().1.statements(), log.statements());
    let (store, again) = Store::open(&path).unwrap();
    assert_eq!(again.statements(), log.statements(), "and once only");
    drop(store);

    let before: Value = serde_json::from_slice(&fs::read(fixture("version-1.json")).unwrap()).unwrap();
    let now = document(&log, before["made"].as_str().unwrap());
    // Who was there is said of the sitting, by people.
    assert_eq!(now["people"].as_array().unwrap().len(), 1);
    assert_eq!(now["people"][0]["role"], "family");
    let sitting = &now["sittings"][0];
    assert_eq!((&sitting["date"], &sitting["how"]), (&before["made"], &json!("point")));
    assert_eq!(sitting["people"][0]["id"], now["people"][0]["id"]);
    assert_eq!(before["company"]["who"]["id"], "family");
    // The person's own, and put in by the family.
    let life = now["life"].as_array().unwrap();
    let wash = life.iter().find(|answer| answer["question"] == "wash").unwrap();
    let said = &wash["views"][0]["said"];
    assert_eq!((&said["by"], &said["entered_by"]), (&json!("me"), &now["people"][0]["id"]));

    // Every answer is as it was, in its own words, also to a question that is not asked now.
    let mut count = 0;
    for was in before["life"].as_array().unwrap().iter().filter(|was| !was["views"][0].is_null()) {
        count += 1;
        let question = &was["question"];
        if let Some(safety) =
            now["safety"].as_array().into_iter().flatten().find(|is| is["question"] == *question)
        {
            assert_eq!(safety["option"], was["views"][0]["option"], "{question}");
            continue;
        }
        let is = life.iter().find(|is| is["question"] == *question).unwrap_or_else(|| panic!("{question}"));
        assert_eq!(is["views"][0]["option"], was["views"][0]["option"], "{question}");
        for list in ["hard", "helpers"] {
            assert_eq!(ids(&is[list]), ids(&was[list]), "{question}");
        }
        assert_eq!(is["wish"]["id"], was["wish"]["id"], "{question}");
    }
    assert!(count > 15, "{count}");
    assert!(life.iter().any(|answer| answer["past"] == true));
    for list in ["likes", "matters", "supports"] {
        assert_eq!(ids(&now["about"][list]["cards"]), ids(&before["about"][list]["cards"]));
        assert_eq!(now["about"][list]["own"]["text"], before["about"][list]["own"]["text"]);
    }
    let goals = |data: &Value| data["plan"]["goals"].as_array().unwrap().clone();
    assert_eq!(goals(&now).len(), goals(&before).len());
    for (is, was) in goals(&now).iter().zip(&goals(&before)) {
        assert_eq!(is["title"], was["title"]);
        assert_eq!(is["what_own"]["text"], was["what_own"]["text"]);
        for list in ["want", "what", "who", "days", "times", "pays"] {
            assert_eq!(ids(&is[list]), ids(&was[list]), "{}", is["title"]);
        }
        assert_eq!(is["weekly_cost"], was["weekly_cost"]);
        for one in ["step", "doer", "by"] {
            assert_eq!(is[one]["id"], was[one]["id"], "{}", is["title"]);
        }
    }
}
