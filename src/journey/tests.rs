use proptest::prelude::*;

use super::*;
use crate::content::{LATER, NOT_SURE, SOME_HELP};
use crate::plan::tests::plan_of;
use crate::record::{SittingPart, Subject, Value};

fn pick(id: &str) -> Value {
    Value::Pick(id.into())
}

fn question(id: &str) -> Place {
    Place::Question(id.into())
}

// What was said of life: an answer to each area and to each question, and with whom safety is answered.
#[derive(Debug, Clone)]
struct OfLife {
    areas: Vec<usize>,
    answers: Vec<usize>,
    going: Vec<usize>,
    apart: usize,
}

const APART: [&str; 5] = ["", "alone", "other", "skip", "on"];

fn of_life() -> impl Strategy<Value = OfLife> {
    let many = |most, count| prop::collection::vec(0..most, count);
    (many(5usize, 9usize), many(9, 40), many(4, 40), 0..APART.len())
        .prop_map(|(areas, answers, going, apart)| OfLife { areas, answers, going, apart })
}

impl OfLife {
    // Nothing is said where the number is past the answers.
    fn plan(&self, content: &Content) -> Plan {
        let mut said = Vec::new();
        for (area, at) in content.areas.iter().zip(&self.areas) {
            if let Some(answer) = [ALL_MYSELF, SOME_HELP, NOT_SURE, LATER].get(*at) {
                said.push((Subject::Area(&area.id).path(), pick(answer)));
            }
        }
        for (at, question) in content.questions.iter().enumerate() {
            let offered: Vec<&str> = question.ask.offered().map(|choice| choice.id.as_str()).collect();
            let all: Vec<&str> = offered.into_iter().chain([NOT_SURE, LATER]).collect();
            let of_area = question.area.as_ref().filter(|(area, _)| {
                let nth = content.areas.iter().position(|known| known.id == *area);
                nth.and_then(|nth| self.areas.get(nth)) == Some(&0)
            });
            let answer = of_area.map(|(_, answer)| answer.as_str()).or(all.get(self.answers[at]).copied());
            said.extend(answer.map(|answer| (Subject::Life(&question.id).path(), pick(answer))));
            if let Some(going) = ["yes", "so-so", "no"].get(self.going[at]) {
                said.push((Subject::Follow(&question.id, Follow::Going).path(), pick(going)));
                said.push((Subject::Follow(&question.id, Follow::Helper).option("family"), Value::Yes));
            }
        }
        let sitting = Plan::default().now.to_string();
        let apart = Subject::Sitting(&sitting, SittingPart::Apart).path();
        said.extend((self.apart > 0).then(|| (apart, pick(APART[self.apart]))));
        let said: Vec<(&str, Value)> =
            said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
        plan_of(&said)
    }
}

// From where safety is asked about to the end of the part.
fn about_safety(road: &[Place]) -> Vec<Place> {
    let from = road.iter().position(|place| *place == Place::Apart).expect("it is on every road");
    let to = road.iter().position(|place| *place == Place::LifeEnd).expect("the part has an end");
    road[from..=to].to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_said_the_road_can_be_gone_both_ways(said in of_life()) {
        let content = Content::built_in();
        let plan = said.plan(&content);
        let road = road(&plan, &content);
        for pair in road.windows(2) {
            prop_assert_eq!(&next(&pair[0], &plan, &content), &pair[1]);
            prop_assert_eq!(&before(&pair[1], &plan, &content), &pair[0]);
        }
        let each: std::collections::HashSet<&Place> = road.iter().collect();
        prop_assert_eq!(each.len(), road.len(), "no place comes twice");
    }

    #[test]
    fn whatever_is_said_safety_is_asked_in_the_same_places(said in of_life(), other in 0..9usize) {
        let content = Content::built_in();
        let road_of = |said: &OfLife| road(&said.plan(&content), &content);
        let mut else_said = said.clone();
        for (at, question) in content.questions.iter().enumerate() {
            if question.ask.safety {
                else_said.answers[at] = other;
            }
        }
        let road = road_of(&said);
        prop_assert_eq!(&road, &road_of(&else_said), "the road knows nothing of these answers");
        let safe = |id: &str| Place::Safe(id.into());
        let expected = if APART[said.apart] == "skip" {
            vec![Place::Apart, safe("respect"), Place::LifeEnd]
        } else {
            vec![Place::Apart, question("safe"), safe("safe"), question("respect"), safe("respect"), Place::LifeEnd]
        };
        prop_assert_eq!(about_safety(&road), expected);
    }

    #[test]
    fn all_is_asked_but_what_an_area_answered_and_only_a_need_is_followed(said in of_life()) {
        let content = Content::built_in();
        let plan = said.plan(&content);
        let road = road(&plan, &content);
        for asked in content.questions.iter().filter(|asked| !asked.ask.safety) {
            let by_area = asked.area.as_ref().is_some_and(|(area, _)| {
                plan.areas.get(area).is_some_and(|said| said == ALL_MYSELF)
            });
            prop_assert_eq!(road.contains(&question(&asked.id)), !by_area, "{}", asked.id);
            let unit = plan::unit_of(&plan, &content, asked);
            let followed: Vec<&Place> =
                road.iter().filter(|place| matches!(place, Place::After(id, _) if *id == unit)).collect();
            let need = plan.answer(&asked.id).and_then(|answer| answer.option()).is_some_and(|id| asked.is_need(id));
            // What is spoken of together is asked together, and once.
            let others = plan::unit_questions(&plan, &content, asked);
            let needed = others.iter().any(|other| {
                plan.answer(&other.id).and_then(|answer| answer.option()).is_some_and(|id| other.is_need(id))
            });
            prop_assert!(!need || needed);
            prop_assert_eq!(followed.len(), if needed { 2 } else { 0 }, "{}", asked.id);
            // With “My help now” that makes at most three screens for a need.
            let now = road.iter().filter(|place| matches!(place, Place::Now(id) if *id == asked.id || *id == unit)).count();
            prop_assert!(followed.len() + now <= 3);
        }
    }

    #[test]
    fn a_rest_comes_after_every_sixth_question_and_none_within_safety(said in of_life()) {
        let content = Content::built_in();
        let mut since = 0;
        for place in road(&said.plan(&content), &content) {
            match place {
                Place::Question(_) => since += 1,
                Place::Rest(_) => {
                    prop_assert_eq!(since, REST_AFTER);
                    since = 0;
                }
                Place::Apart => break,
                _ => {}
            }
            prop_assert!(since <= REST_AFTER);
        }
    }

    #[test]
    fn a_place_that_the_road_lost_still_leads_on(said in of_life(), at in 0..40usize) {
        let content = Content::built_in();
        let plan = said.plan(&content);
        let road = road(&plan, &content);
        let asked = &content.questions[at % content.questions.len()];
        for lost in [
            Place::After(asked.id.clone(), Follow::Hard),
            Place::After(asked.id.clone(), Follow::Helper),
            Place::Rest(asked.id.clone()),
            question(&asked.id),
            Place::Safe(asked.id.clone()),
            Place::Now(asked.id.clone()),
            Place::NowCost(asked.id.clone()),
        ] {
            let to = next(&lost, &plan, &content);
            prop_assert!(road.contains(&to), "{:?} leads to {:?}", lost, to);
            // Never back behind a question that comes before it.
            let nth = |id: &str| content.questions.iter().position(|known| known.id == id);
            if let (Place::Question(to), true) = (&to, lost.part() == Part::Life) {
                prop_assert!(nth(to) > nth(&asked.id) || road.contains(&lost), "{:?} leads back to {}", lost, to);
            }
        }
    }

    #[test]
    fn carry_on_comes_to_all_that_is_to_do_and_straight_to_nothing_about_safety(said in of_life()) {
        let content = Content::built_in();
        let plan = said.plan(&content);
        for place in [carry_on(&plan, &content), enter(Part::Life, &plan, &content)] {
            prop_assert!(road(&plan, &content).contains(&place));
            let safety = matches!(&place, Place::Question(id) if content.question(id).is_some_and(|q| q.ask.safety));
            prop_assert!(!safety);
        }
        let (done, of) = progress(Part::Life, &plan, &content);
        prop_assert!(done <= of);
    }
}

#[test]
fn a_question_that_an_area_answered_comes_back_when_it_did_not() {
    let content = Content::built_in();
    let all = plan_of(&[("area/body", pick(ALL_MYSELF)), ("life/wash", pick("a"))]);
    assert!(!road(&all, &content).contains(&question("wash")));
    // An answer that says something else is never hidden, whatever the area says.
    let other = plan_of(&[("area/body", pick(ALL_MYSELF)), ("life/wash", pick("c"))]);
    assert!(road(&other, &content).contains(&question("wash")));
    let some = plan_of(&[("area/body", pick(SOME_HELP)), ("life/wash", pick("a"))]);
    assert!(road(&some, &content).contains(&question("wash")));
}

#[test]
fn who_stopped_before_the_follow_ups_comes_back_to_them() {
    let content = Content::built_in();
    let areas: Vec<_> = content.areas.iter().map(|area| Subject::Area(&area.id).path()).collect();
    let mut said: Vec<(&str, Value)> = areas.iter().map(|path| (path.as_str(), pick(SOME_HELP))).collect();
    said.extend([("life/eat", pick("c")), ("life/shop", pick("c")), ("life/meals", pick("a"))]);
    let after = |follow| Place::After("area-food".into(), follow);
    assert_eq!(carry_on_of_life(&said, &content), after(Follow::Hard));
    said.push(("life/area-food/hard/hands", Value::Yes));
    assert_eq!(carry_on_of_life(&said, &content), after(Follow::Helper));
    said.push(("life/area-food/helper/family", Value::Yes));
    assert_eq!(carry_on_of_life(&said, &content), question("wash"));
    // Who went on without them is not held up.
    let mut said = said[..said.len() - 2].to_vec();
    said.push(("life/wash", pick("a")));
    assert_eq!(carry_on_of_life(&said, &content), question("dress"));
    // Nobody is led back to an area whose questions they are answering.
    said.retain(|(path, _)| *path != "area/food" && *path != "area/body");
    assert_ne!(carry_on_of_life(&said, &content), Place::Area("food".into()));
    assert_eq!(carry_on_of_life(&[], &content), Place::LifeIntro);
}

fn carry_on_of_life(said: &[(&str, Value)], content: &Content) -> Place {
    enter(Part::Life, &plan_of(said), content)
}

#[test]
fn where_a_helper_watches_only_somebody_else_asks_about_safety() {
    let content = Content::built_in();
    let sitting = Plan::default().now.to_string();
    let apart = Subject::Sitting(&sitting, SittingPart::Apart).path();
    for (apart_is, asked) in [("on", false), ("alone", false), ("other", true), ("skip", false)] {
        let plan = plan_of(&[("setting/way", pick("helper")), (apart.as_str(), pick(apart_is))]);
        assert_eq!(road(&plan, &content).contains(&question("safe")), asked, "{apart_is}");
        assert!(
            road(&plan, &content).contains(&Place::Safe("respect".into())),
            "whom to tell is always there"
        );
    }
}

#[test]
fn carry_on_finds_the_first_thing_to_do() {
    let content = Content::built_in();
    assert_eq!(carry_on(&Plan::default(), &content), Place::Name);
    let plan = plan_of(&[
        ("name", Value::Words("Sam".into())),
        ("face", pick("face-01")),
        ("uses/none", Value::Yes),
        ("about/likes/like-kind", Value::Yes),
        ("about/matters/own", Value::Words("Trains".into())),
        ("about/supports/support-time", Value::Yes),
        ("area/food", pick(SOME_HELP)),
    ]);
    assert_eq!(carry_on(&plan, &content), Place::Area("food".into()));
    assert_eq!(progress(Part::About, &plan, &content), (6, 6));
    assert_eq!(progress(Part::Life, &plan, &content), (0, not_about_safety(&content)));
}

#[test]
fn a_part_opens_where_the_person_stopped() {
    let content = Content::built_in();
    let opens = |part, said: &[(&str, Value)]| enter(part, &plan_of(said), &content);
    let mut about: Vec<(&str, Value)> = vec![
        ("face", pick("face-01")),
        ("uses/none", Value::Yes),
        ("about/likes/like-kind", Value::Yes),
        ("about/matters/own", Value::Words("Trains".into())),
    ];
    assert_eq!(opens(Part::Life, &[]), Place::LifeIntro, "it is not begun");
    // One area of a screen is said: that screen; areas that were gone past are no beginning.
    assert_eq!(opens(Part::Life, &[("area/food", pick(SOME_HELP))]), Place::Area("food".into()));
    let nth = |at: usize| Subject::Life(&content.questions[at].id).path().to_string();
    let (one, two, next) = (nth(0), nth(1), question(&content.questions[2].id));
    let passed = [(one.as_str(), pick("a")), (two.as_str(), pick("a"))];
    assert_eq!(opens(Part::Life, &passed), next);
    // What was gone past comes behind all else; then there is nothing left, and it begins anew.
    assert_eq!(opens(Part::About, &about), Place::Cards(List::Supports));
    about.push(("about/supports/support-time", Value::Yes));
    assert_eq!(opens(Part::About, &about), Place::Name);
    about.push(("name", Value::Words("Sam".into())));
    assert_eq!(opens(Part::About, &about), Place::AboutIntro);
    // “Carry on” leads to the same place.
    about.extend(passed);
    assert_eq!(carry_on(&plan_of(&about), &content), next);
}

#[test]
fn one_count_of_my_life_for_map_band_and_check() {
    let content = Content::built_in();
    let food: Vec<String> =
        content.of_area("food").map(|question| Subject::Life(&question.id).path().to_string()).collect();
    let mut said: Vec<(&str, Value)> = vec![("area/food", pick(ALL_MYSELF)), ("life/wash", pick("c"))];
    said.extend(food.iter().map(|path| (path.as_str(), pick("a"))));
    said.extend([("life/toilet", pick("later")), ("life/safe", pick("a"))]);
    let plan = plan_of(&said);
    let count = (food.len() + 1, not_about_safety(&content));
    assert_eq!(progress(Part::Life, &plan, &content), count);
    let life = plan::findings(&plan, &content).into_iter().find(|finding| finding.id == "life");
    assert_eq!(life.and_then(|life| life.count), Some(count));
    for place in road(&plan, &content) {
        if let Place::Question(_) | Place::Area(_) | Place::After(..) | Place::LifeIntro = &place
            && !is_private(&place, &plan, &content)
        {
            assert_eq!(standing(&place, &plan, &content), Some(count), "{place:?}");
        }
    }
}

#[test]
fn one_count_of_the_plan_with_each_step_of_a_goal() {
    let content = Content::built_in();
    assert_eq!(progress(Part::Plan, &Plan::default(), &content), (0, 1));
    let mut said = vec![("goal/wash/on", Value::Yes)];
    assert_eq!(progress(Part::Plan, &plan_of(&said), &content), (1, 6), "it is picked");
    let steps = [
        vec![("goal/wash/what/idea-learn", Value::Yes)],
        vec![("goal/wash/who/family", Value::Yes)],
        vec![("goal/wash/day/mon", Value::Yes)],
        vec![("goal/wash/cost", pick(plan::NOT_KNOWN))],
        vec![
            ("goal/wash/next", pick("find")),
            ("goal/wash/doer", pick("me")),
            ("goal/wash/when", pick("week")),
        ],
    ];
    for (at, step) in steps.into_iter().enumerate() {
        said.extend(step);
        let plan = plan_of(&said);
        assert_eq!(progress(Part::Plan, &plan, &content), (at + 2, 6), "{at}");
        let step = Place::Goal("wash".into(), Step::Cost);
        for place in [step, Place::Goals, Place::GoalList, Place::PlanIntro] {
            assert_eq!(standing(&place, &plan, &content), Some((at + 2, 6)), "{place:?}");
        }
    }
    // Help that must go on is planned as much, and nothing to change is an answer.
    said.extend([
        ("life/eat", pick("c")),
        ("life/eat/helper/family", Value::Yes),
        ("life/eat/going", pick("yes")),
    ]);
    assert_eq!(progress(Part::Plan, &plan_of(&said), &content), (6, 7));
    assert_eq!(progress(Part::Plan, &plan_of(&[("plan/no-change", Value::Yes)]), &content), (1, 1));
}

#[test]
fn every_line_of_the_check_leads_somewhere_on_the_road() {
    let content = Content::built_in();
    let plan = plan_of(&[
        ("goal/wash/on", Value::Yes),
        ("money/source", pick("none")),
        ("life/eat", pick("c")),
        ("life/eat/helper/family", Value::Yes),
        ("life/eat/going", pick("yes")),
    ]);
    let road = road(&plan, &content);
    for finding in plan::findings(&plan, &content) {
        let place = fix(&finding, &plan, &content);
        // What help costs is asked beside the road, and leads on.
        let on = match place {
            Place::NowCost(_) => next(&place, &plan, &content),
            place => place,
        };
        assert!(road.contains(&on), "{} leads to {on:?}", finding.id);
    }
}

#[test]
fn what_is_missing_about_safety_is_never_led_to_straight() {
    let content = Content::built_in();
    let areas = content.areas.iter().map(|area| (Subject::Area(&area.id).path(), pick(SOME_HELP)));
    let answers = content.questions.iter().filter(|question| !question.ask.safety);
    let answers = answers.map(|question| (Subject::Life(&question.id).path(), pick(NOT_SURE)));
    let said: Vec<_> = areas.chain(answers).collect();
    let said: Vec<(&str, Value)> = said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
    let plan = plan_of(&said);
    // It is counted nowhere, so that no number tells of it.
    let life = plan::findings(&plan, &content).into_iter().find(|finding| finding.id == "life");
    let life = life.expect("a line");
    let all = not_about_safety(&content);
    assert_eq!((life.state, life.count), (plan::State::There, Some((all, all))));
    assert_eq!(fix(&life, &plan, &content), Place::Said);
    let (done, of) = progress(Part::Life, &plan, &content);
    assert_eq!(done, of);
    // What stands before it is to do until something was picked there, whatever it was; no answer changes that.
    assert_eq!(enter(Part::Life, &plan, &content), Place::Apart);
    let sitting = uuid::Uuid::nil().to_string();
    let apart = Subject::Sitting(&sitting, SittingPart::Apart).path();
    for picked in ["alone", "other", "skip", "on"] {
        let passed = plan_of(&[said.clone(), vec![(apart.as_str(), pick(picked))]].concat());
        assert_ne!(enter(Part::Life, &passed, &content), Place::Apart);
    }
    // And whoever came from the check goes through all of it before they are back there.
    let whole = about_safety(&road(&plan, &content));
    for place in &whole[..whole.len() - 1] {
        assert!(place.is_with(&Place::Apart, &content), "{place:?}");
    }
    assert!(!Place::LifeEnd.is_with(&Place::Apart, &content));
}

fn not_about_safety(content: &Content) -> usize {
    content.questions.iter().filter(|question| !question.ask.safety).count()
}

#[test]
fn the_band_counts_what_is_asked_and_nothing_about_safety() {
    let content = Content::built_in();
    let plan = plan_of(&[("life/shop", pick("c")), ("name", Value::Words("Sam".into()))]);
    let at = |place: &Place| standing(place, &plan, &content);
    assert_eq!(at(&Place::Name), Some((1, 6)));
    assert_eq!(at(&Place::OwnWords(List::Likes)), Some((1, 6)));
    assert_eq!(at(&Place::AboutIntro), Some((1, 6)));
    assert_eq!(at(&Place::MoneyIntro), None, "nothing is done there");
    assert_eq!(at(&Place::MoneySource), Some((0, 2)));
    assert_eq!(at(&question("safe")), None, "how many there are is the same for everybody");
    assert_eq!(at(&Place::Apart), None);
}

#[test]
fn getting_ready_has_three_screens_whatever_is_picked() {
    let content = Content::built_in();
    for way in ["press", "switch", "dwell", "helper"] {
        let plan = plan_of(&[("setting/way", pick(way))]);
        let counts: Vec<_> = road(&plan, &content)
            .iter()
            .filter_map(|place| match place {
                Place::Ready(_) => standing(place, &plan, &content),
                _ => None,
            })
            .collect();
        assert_eq!(counts, [(1, 3), (2, 3), (3, 3)], "{way}");
    }
}

#[test]
fn a_told_amount_has_no_workings_and_what_was_told_is_asked() {
    let content = Content::built_in();
    let plan = plan_of(&[("money/source", pick(TYPED)), ("money/typed", Value::Pence(5000))]);
    let road = road(&plan, &content);
    assert!(road.contains(&Place::MoneyKind) && !road.contains(&Place::MoneyWork));
}
