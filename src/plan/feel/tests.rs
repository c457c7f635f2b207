use proptest::prelude::*;

use super::*;
use crate::plan::tests::plan_of;
use crate::plan::{amount, findings, needs};
use crate::record::Value;

const SORT: &str = "sort/00000000-0000-7000-8000-000000000001";
const LATER_SORT: &str = "sort/00000000-0000-7000-8000-000000000002";

fn pick(id: &str) -> Value {
    Value::Pick(id.into())
}

#[test]
fn every_sort_is_kept_and_the_last_place_of_a_card_stands() {
    let plan = plan_of(&[
        (&format!("{SORT}/of"), pick(ALL_OF_LIFE)),
        (&format!("{SORT}/at/area-food"), pick("good")),
        (&format!("{SORT}/at/area-food"), pick("middle-hard")),
        (&format!("{SORT}/at/job"), pick("somewhere")),
        (&format!("{LATER_SORT}/at/area-food"), pick("good")),
        (&format!("{SORT}/right"), Value::Yes),
    ]);
    let sorts: Vec<_> =
        plan.sorts_of(ALL_OF_LIFE).map(|(_, sort)| (sort.put("area-food"), sort.is_right())).collect();
    assert_eq!(sorts, [(Some("middle-hard"), true), (Some("good"), false)]);
    assert!(plan.sorts.values().all(|sort| sort.put("job").is_none()), "what is no place is none");
    let last = plan.sorts_of(ALL_OF_LIFE).next_back().expect("the last").0;
    assert_eq!(sort_before(&plan, last).and_then(|(_, sort)| sort.put("area-food")), Some("middle-hard"));
    // A card that is moved afterwards has to be looked at again.
    let moved = plan_of(&[
        (&format!("{SORT}/at/job"), pick("good")),
        (&format!("{SORT}/right"), Value::Yes),
        (&format!("{SORT}/at/job"), pick("hard")),
    ]);
    assert!(moved.sorts.values().all(|sort| !sort.is_right()));
}

#[test]
fn nothing_about_safety_is_a_card_and_only_what_is_all_private_is_private() {
    let content = Content::built_in();
    let life = mat_topics(&content, ALL_OF_LIFE);
    let all = life
        .iter()
        .flat_map(|topic| topic_area(topic).map(|area| mat_topics(&content, area)).unwrap_or_default());
    let all: Vec<String> = all.chain(life.clone()).collect();
    assert!(!all.iter().any(|topic| ["safe", "respect"].contains(&topic.as_str())));
    let private: Vec<&str> =
        all.iter().filter(|topic| is_private_topic(&content, topic)).map(String::as_str).collect();
    assert_eq!(private, ["toilet", "people", "cash", "bills", "living", "area-money", "night"]);
}

#[test]
fn what_a_reader_gets_follows_the_answers() {
    let content = Content::built_in();
    let said = |more: &[(&str, Value)]| {
        let all = [
            ("give/worker/parts/life", Value::Yes),
            ("feel/area-food", pick("hard")),
            ("feel/toilet", pick("hard")),
            ("feel/area-money", pick("good")),
        ];
        plan_of(&[&all[..], more].concat())
    };
    let goes = |plan: &Plan| {
        ["area-food", "toilet", "area-money", "safe"].map(|t| simply_goes_with(plan, &content, t, "worker"))
    };
    assert_eq!(goes(&said(&[])), [true, false, false, false]);
    assert_eq!(goes(&said(&[("give/worker/answers/toilet", pick("yes"))])), [true, true, false, false]);
    assert_eq!(goes(&said(&[("give/worker/answers/area-food", pick("no"))])), [false, false, false, false]);
    // A yes is for what was shown then.
    let later = [("give/worker/answers/toilet", pick("yes")), ("feel/toilet", pick("good"))];
    assert_eq!(goes(&said(&later)), [true, false, false, false]);
}

#[test]
fn a_level_counts_only_once_the_person_says_yes_to_it() {
    let content = Content::built_in();
    let wash = content.question("wash").expect("a question");
    let mum = "00000000-0000-0000-0000-000000000007";
    let level = |options: &[&str]| -> Vec<String> { options.iter().map(|id| (*id).to_owned()).collect() };
    let fits = |face| could_mean(wash, face).iter().map(|choice| choice.id.clone()).collect::<Vec<_>>();
    assert_eq!(fits(Face3::Good), level(&[]));
    assert_eq!(fits(Face3::Middle), level(&["b", "c"]));
    assert_eq!(fits(Face3::Hard), level(&["b", "c", "d"]));
    let mut plan = plan_of(&[("feel/wash", pick("hard")), ("life/wash", pick("c"))]);
    // It was Mum who picked the level.
    let answer = plan.life.get_mut("wash").expect("an answer");
    answer.views[0].by = mum.parse().expect("an id");
    let view = answer.views[0].id;
    assert_eq!(plan.to_confirm(wash).map(|said| said.what.as_str()), Some("c"));
    assert!(needs(&plan, &content).is_empty());
    let met = crate::plan::Said { by: PersonId::Me, ..plan.life["wash"].views[0].clone() };
    let answer = plan.life.get_mut("wash").expect("an answer");
    answer.met = Some(met.clone());
    answer.met_with.insert("me".into(), crate::plan::NOBODY_YET.into());
    answer.met_with.insert(mum.into(), view.to_string());
    assert_eq!(plan.life["wash"].option(), Some("c"), "a yes is an agreement");
    assert!(plan.to_confirm(wash).is_none() && !plan.is_refused(wash));
    assert_eq!(needs(&plan, &content).len(), 1);
    plan.life.get_mut("wash").expect("an answer").met =
        Some(crate::plan::Said { what: NOT_AGREED.into(), ..met });
    assert_eq!(plan.life["wash"].option(), None);
    assert!(plan.is_refused(wash) && plan.to_confirm(wash).is_none());
}

proptest! {
    // Whatever is shown with faces and wherever cards lie, amount, needs and check are those of the answers alone.
    #[test]
    fn faces_and_cards_change_no_amount_no_need_and_no_check(
        faces in proptest::collection::vec((0usize..50, 0usize..5), 0..30),
        cards in proptest::collection::vec((0usize..50, 0usize..6, 0usize..2), 0..30),
        answers in proptest::collection::vec((0usize..34, 0usize..4), 0..10),
    ) {
        let content = Content::built_in();
        let mut topics = mat_topics(&content, ALL_OF_LIFE);
        topics.extend(content.questions.iter().filter(|it| !it.ask.safety).map(|it| it.id.clone()));
        let said: Vec<(String, Value)> = answers
            .iter()
            .filter_map(|(at, level)| {
                let question = content.questions.get(*at)?;
                let choice = question.ask.offered().nth(*level)?;
                Some((format!("life/{}", question.id), pick(&choice.id)))
            })
            .collect();
        let shown = ["good", "middle", "hard", NOT_SURE, LATER];
        let simply = faces
            .iter()
            .map(|(at, face)| (format!("feel/{}", topics[at % topics.len()]), pick(shown[*face])))
            .chain(cards.iter().map(|(at, put, sort)| {
                (format!("{}/at/{}", [SORT, LATER_SORT][*sort], topics[at % topics.len()]), pick(PUT[*put]))
            }));
        let with: Vec<(String, Value)> = said.iter().cloned().chain(simply).collect();
        let plan = |said: &[(String, Value)]| {
            let said: Vec<(&str, Value)> = said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
            plan_of(&said)
        };
        let (without, with) = (plan(&said), plan(&with));
        let of = |plan: &Plan| {
            let needs: Vec<String> = needs(plan, &content).iter().map(|need| need.question.id.clone()).collect();
            (amount(plan, &content), needs, findings(plan, &content))
        };
        prop_assert_eq!(of(&without), of(&with));
    }
}
