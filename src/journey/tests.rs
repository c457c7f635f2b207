use super::*;
use crate::plan::tests::{answered, plan_of};
use crate::record::Value;

fn pick(id: &str) -> Value {
    Value::Pick(id.into())
}

#[test]
fn the_road_can_be_walked_to_its_end_from_its_start() {
    let content = Content::built_in();
    for plan in [
        Plan::default(),
        answered(&[("wash", "c"), ("safe", "d"), ("child", "n"), ("eat", "later")]),
        plan_of(&[("goal/wash/on", Value::Yes), ("money/source", pick("example"))]),
    ] {
        let road = road(&plan, &content);
        let mut place = road[0].clone();
        for expected in &road[1..] {
            place = next(&place, &plan, &content);
            assert_eq!(place, *expected);
        }
        for pair in road.windows(2) {
            assert_eq!(before(&pair[1], &plan, &content), pair[0]);
        }
    }
}

#[test]
fn follow_ups_come_only_where_they_apply() {
    let content = Content::built_in();
    let count = |answer: (&str, &str)| after(&answered(&[answer]), &content, answer.0).len();
    let cases = [
        (("wash", "a"), 3),
        (("wash", "not-sure"), 3),
        (("wash", "later"), 0),
        (("child", "n"), 0),
        (("child", "a"), 3),
        (("safe", "a"), 1),
        (("safe", "d"), 2),
        (("home", "d"), 1),
    ];
    for (answer, places) in cases {
        assert_eq!(count(answer), places, "{answer:?}");
    }
    assert!(after(&Plan::default(), &content, "wash").is_empty());
}

#[test]
fn a_place_that_the_road_lost_still_leads_on() {
    let content = Content::built_in();
    let plan = answered(&[("eat", "later")]);
    let lost = Place::After("eat".into(), Follow::Hard);
    assert_eq!(next(&lost, &plan, &content), Place::Question("cook".into()));
}

#[test]
fn carry_on_finds_the_first_thing_to_do() {
    let content = Content::built_in();
    assert_eq!(carry_on(&Plan::default(), &content), Place::Name);
    let plan = plan_of(&[
        ("name", Value::Words("Sam".into())),
        ("face", pick("face-01")),
        ("about/likes/like-kind", Value::Yes),
        ("about/matters/own", Value::Words("Trains".into())),
        ("about/supports/support-time", Value::Yes),
        ("life/eat", pick("a")),
    ]);
    assert_eq!(carry_on(&plan, &content), Place::Question("cook".into()));
    assert_eq!(enter(Part::Life, &plan, &content), Place::Question("cook".into()));
    assert_eq!(enter(Part::Life, &Plan::default(), &content), Place::LifeIntro);
    assert_eq!(progress(Part::About, &plan, &content), (5, 5));
    assert_eq!(progress(Part::Life, &plan, &content), (1, 22));
}

#[test]
fn every_line_of_the_check_leads_somewhere_on_the_road() {
    let content = Content::built_in();
    let plan = plan_of(&[("goal/wash/on", Value::Yes), ("money/source", pick("none"))]);
    let road = road(&plan, &content);
    for finding in plan::findings(&plan, &content) {
        let place = fix(&finding, &plan, &content);
        assert!(road.contains(&place), "{} leads to {place:?}", finding.id);
    }
}

#[test]
fn standing_counts_questions_and_screens() {
    let content = Content::built_in();
    let plan = Plan::default();
    assert_eq!(standing(&Place::Question("eat".into()), &plan, &content), Some((1, 22)));
    assert_eq!(standing(&Place::After("cook".into(), Follow::Wish), &plan, &content), Some((2, 22)));
    assert_eq!(standing(&Place::Name, &plan, &content), Some((1, 5)));
    assert_eq!(standing(&Place::OwnWords(List::Likes), &plan, &content), Some((3, 5)));
    assert_eq!(standing(&Place::Goal("wash".into(), Step::What), &plan, &content), Some((1, 5)));
    assert_eq!(standing(&Place::MoneyIntro, &plan, &content), None);
}
