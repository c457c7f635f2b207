#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::content::{Content, Pack, TYPED};
use crate::journey::{Place, Step};
use crate::plan::tests::plan_of;
use crate::plan::{self, Plan, State, findings, kept};
use crate::record::{Subject, Value};
use crate::screen::{Act, Item, Screen, Zone, build};
use crate::words::Words;

mod lines;

fn shown(place: &Place, plan: &Plan, content: &Content) -> Screen {
    let words = Words::built_in();
    build(place, &Context::at(place, plan, content, &words))
}

fn pick(id: &str) -> Value {
    Value::Pick(id.into())
}

fn need(question: &str, option: &str, helper: &str, going: &str) -> Vec<(String, Value)> {
    vec![
        (format!("life/{question}"), pick(option)),
        (format!("life/{question}/helper/{helper}"), Value::Yes),
        (format!("life/{question}/going"), pick(going)),
    ]
}

fn plan(said: &[(String, Value)]) -> Plan {
    plan_of(&said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect::<Vec<_>>())
}

fn text(screen: &Screen) -> String {
    let lines = screen.opening().into_iter().chain(screen.items.iter().flat_map(Item::spoken));
    lines.map(|line| line.text.clone()).collect::<Vec<_>>().join("\n")
}

// What a press at a place records, done to the plan.
fn press(said: &mut Vec<(String, Value)>, place: &Place, content: &Content, id: &str) {
    let screen = shown(place, &plan(said), content);
    let item = screen.item(id).unwrap_or_else(|| panic!("no {id} at {:?}", screen.place));
    let Act::Record(more) = &item.act else { panic!("{id} records nothing") };
    said.extend(more.iter().map(|(path, value)| (path.to_string(), value.clone())));
}

#[test]
fn who_keeps_everything_has_it_in_week_costs_and_check_by_presses_alone() {
    let content = Content::built_in();
    let mut said: Vec<(String, Value)> = vec![
        ("name".into(), Value::Words("Jo".into())),
        ("about/likes/like-kind".into(), Value::Yes),
        ("about/matters/matter-home".into(), Value::Yes),
        ("about/supports/support-time".into(), Value::Yes),
        ("money/source".into(), pick(TYPED)),
        ("money/typed".into(), Value::Pence(100_000)),
        ("money/period".into(), pick("week")),
        ("money/kind".into(), pick("agreed")),
    ];
    for question in content.questions.iter().filter(|question| !question.ask.safety) {
        let option = question.ask.offered().find(|choice| question.is_need(&choice.id));
        said.extend(need(&question.id, option.map_or("a", |choice| &choice.id), "paid", "yes"));
    }
    let ids: Vec<String> = kept(&plan(&said), &content).iter().map(|help| help.id.clone()).collect();
    assert!(ids.contains(&"upset".to_owned()), "very upset is a need like any other");
    let tiles = shown(&Place::Kept, &plan(&said), &content);
    for id in &ids {
        let item = tiles.item(&format!("kept-{id}")).expect("a tile");
        assert_eq!(item.act, Act::Go(Place::Now(id.clone())));
        let place = Place::Now(id.clone());
        for key in ["goal-day-each", "now-hours-h5"] {
            press(&mut said, &place, &content, key);
        }
        // That it costs money leads to how much.
        let cost = Place::NowCost(id.clone());
        let now = shown(&place, &plan(&said), &content);
        assert_eq!(now.item("now-cost-paid").map(|item| &item.act), Some(&Act::Go(cost.clone())));
        for key in ["goal-cost-add-10", "goal-pays-council"] {
            press(&mut said, &cost, &content, key);
        }
        assert!(shown(&place, &plan(&said), &content).item("now-cost-paid").is_some_and(|item| item.picked));
    }
    let plan = plan(&said);
    let tiles = shown(&Place::Kept, &plan, &content);
    assert!(ids.iter().all(|id| tiles.item(&format!("kept-{id}")).is_some_and(|tile| tile.picked)));
    // What happens on each day stands once, with its pictures; the days have nothing more.
    let (week, words) = (shown(&Place::Week, &plan, &content), Words::built_in());
    let daily = week.item("plan-week-daily").expect("every day");
    for id in &ids {
        let question = content.question(id).expect("a question");
        let thing = daily.things.iter().find(|thing| thing.picture == question.picture());
        assert_eq!(thing.map(|thing| thing.label.text.clone()), Some(words.get(&question.name_key())));
    }
    let monday = week.item("goal-day-mon").expect("a day");
    assert!(monday.things.is_empty());
    assert_eq!(monday.detail.as_ref().map(|line| line.text.clone()), Some(words.get("plan-week.no-more")));
    let costs = shown(&Place::Costs, &plan, &content);
    let sum = format!("£{} a week", ids.len() * 10);
    let all = costs.item("goal-pays-council").and_then(|item| item.value.clone());
    assert_eq!(all.map(|line| line.text), Some(sum));
    assert!(text(&costs).contains(&words.get("plan-costs.less")));
    assert!(findings(&plan, &content).iter().all(|finding| finding.state == State::There));
    let check = text(&shown(&Place::Check, &plan, &content));
    assert!(
        check.contains(&words.get("check-heading.all")) && check.contains(&words.get("check-budget.fits"))
    );
}

#[test]
fn a_private_answer_is_not_repeated_while_it_is_planned() {
    let content = Content::built_in();
    for (question, option) in [("toilet", "pads"), ("night", "d"), ("bills", "debt"), ("wash", "d")] {
        let mut said = need(question, option, "paid", "so-so");
        said.push((format!("goal/{question}/on"), Value::Yes));
        let words = Words::built_in().get(&format!("q-{question}.{option}"));
        let mut places =
            vec![Place::Kept, Place::Now(question.into()), Place::Week, Place::Costs, Place::Goals];
        places.extend(Step::ALL.map(|step| Place::Goal(question.into(), step)));
        let is_open = question == "wash";
        let found = places.iter().any(|place| text(&shown(place, &plan(&said), &content)).contains(&words));
        assert_eq!(found, is_open, "{question}");
    }
}

#[test]
fn nothing_that_was_said_of_safety_changes_any_screen_of_the_plan() {
    let content = Content::built_in();
    let base = || {
        let mut said = need("wash", "d", "paid", "so-so");
        said.push(("goal/wash/on".into(), Value::Yes));
        said
    };
    let mut places =
        vec![Place::PlanIntro, Place::Kept, Place::Now("wash".into()), Place::Goals, Place::GoalList];
    places.extend([Place::Week, Place::Costs, Place::Check, Place::MoneyGuess]);
    places.extend(Step::ALL.map(|step| Place::Goal("wash".into(), step)));
    let all = |said: &[(String, Value)]| -> Vec<Screen> {
        places.iter().map(|place| shown(place, &plan(said), &content)).collect()
    };
    let wanted = all(&base());
    for (question, option) in [("safe", "d"), ("safe", "a"), ("safe", "later"), ("respect", "none")] {
        let mut said = base();
        said.push((format!("life/{question}"), pick(option)));
        // What the first version made of it, and what is not asked any more.
        said.push((format!("goal/{question}/on"), Value::Yes));
        said.push(("goal/wash/want/other-helper".into(), Value::Yes));
        assert!(all(&said) == wanted, "{question} {option}");
    }
}

#[test]
fn nothing_to_change_can_be_picked_and_goals_come_back() {
    let content = Content::built_in();
    let mut said = need("wash", "d", "paid", "no");
    said.extend([("life/home".into(), pick("a")), ("life/job".into(), pick("c"))]);
    for id in ["q-wash-goal", "goal-keep-job", "goal-keep-home"] {
        press(&mut said, &Place::Goals, &content, id);
    }
    press(&mut said, &Place::Goals, &content, "plan-no-change");
    let on = |said: &[(String, Value)]| -> Vec<String> {
        plan(said).goals.iter().map(|goal| goal.id.clone()).collect()
    };
    // What is to stay goes with it.
    assert_eq!(on(&said), ["keep-job", "keep-home"]);
    assert!(plan(&said).no_change);
    press(&mut said, &Place::Goals, &content, "q-wash-goal");
    assert!(!plan(&said).no_change && on(&said).len() == 3);
}

#[test]
fn a_goal_that_keeps_something_is_not_asked_what_should_be_different() {
    let content = Content::built_in();
    let said = [("goal/keep-job/on".to_owned(), Value::Yes)];
    let what = shown(&Place::Goal("keep-job".into(), Step::What), &plan(&said), &content);
    assert!(what.item("idea-work-helper").is_some() && what.item("goal-want-more-help").is_none());
}

#[test]
fn a_cost_is_free_in_another_or_not_known_one_at_a_time() {
    let content = Content::built_in();
    let mut said = vec![("goal/fun/on".to_owned(), Value::Yes)];
    let place = Place::Goal("fun".into(), Step::Cost);
    let picked = |said: &[(String, Value)]| -> Vec<String> {
        let screen = shown(&place, &plan(said), &content);
        screen.items.iter().filter(|item| item.picked).map(|item| item.id.clone()).collect()
    };
    for id in ["goal-cost-free", "goal-cost-elsewhere", "goal-cost-not-known"] {
        press(&mut said, &place, &content, id);
        assert_eq!(picked(&said), [id]);
    }
    press(&mut said, &place, &content, "goal-cost-add-5");
    assert_eq!(picked(&said), Vec::<String>::new());
    let figure = shown(&place, &plan(&said), &content).figure.expect("an amount");
    assert_eq!(figure.text, "£5");
}

// No screen shows no money, or so little that it hurts; a made-up table only in the example.
#[test]
fn no_screen_shows_a_figure_that_is_not_true() {
    let mut content = Content::built_in();
    let real = Pack { id: "town".into(), illustrative: false, ..content.packs[0].clone() };
    content.packs.push(real);
    let scored: Vec<String> = content.questions.iter().filter(|q| q.scored).map(|q| q.id.clone()).collect();
    for points in 0..=4usize {
        let mut said = vec![("money/source".to_owned(), pick("town"))];
        for (at, question) in scored.iter().enumerate().filter(|(_, id)| *id != "child" && *id != "carer") {
            said.push((format!("life/{question}"), pick(if at < points * 3 { "b" } else { "a" })));
        }
        for place in [Place::MoneyGuess, Place::MoneyWork, Place::Check, Place::Costs] {
            let text = text(&shown(&place, &plan(&said), &content));
            let figures: Vec<i64> = text
                .split('£')
                .skip(1)
                .filter(|rest| rest.contains("a week"))
                .filter_map(|rest| {
                    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                    digits.parse().ok()
                })
                .collect();
            assert!(figures.iter().all(|pounds| *pounds >= 50), "{points} {place:?}: {text}");
        }
    }
    let mut said = need("wash", "d", "paid", "yes");
    said.extend(need("meals", "d", "paid", "yes"));
    said.push(("money/source".into(), pick("example")));
    let guess = |said: &[(String, Value)]| text(&shown(&Place::MoneyGuess, &plan(said), &content));
    assert!(!guess(&said).contains('£'), "{}", guess(&said));
    let source = shown(&Place::MoneySource, &plan(&said), &content);
    assert!(source.item("money-pack-example").is_none());
    said.push(("example".into(), Value::Yes));
    said.extend(need("eat", "d", "paid", "yes"));
    assert!(guess(&said).contains('£'), "{}", guess(&said));
    // Where a real council's table is there, no example is offered.
    assert!(shown(&Place::MoneySource, &plan(&said), &content).item("money-pack-example").is_none());
    let alone = Content::built_in();
    assert!(shown(&Place::MoneySource, &plan(&said), &alone).item("money-pack-example").is_some());
    // An answer that shows complex need takes the figure away.
    said.push((Subject::Life("night").path().to_string(), pick("d")));
    assert!(!guess(&said).contains('£') && guess(&said).contains("work this out with you"));
}

#[test]
fn what_the_council_told_is_called_what_it_is() {
    let content = Content::built_in();
    let words = Words::built_in();
    let told = |kind: Option<&str>| {
        let mut said = lines::told_for("week");
        said.extend(kind.map(|kind| ("money/kind".to_owned(), pick(kind))));
        shown(&Place::MoneyGuess, &plan(&said), &content)
    };
    for (kind, key) in [
        (Some("guess"), "money-told-guess"),
        (Some("agreed"), "money-told-agreed"),
        (Some("not-known"), "money-told"),
        (None, "money-told"),
    ] {
        let screen = told(kind);
        assert_eq!(screen.heading.text, words.get(key), "{kind:?}");
        // Charging is said once, and week and year agree as they are shown.
        assert_eq!(text(&screen).matches(&words.get("money-pay")).count(), 1);
        assert!(text(&screen).contains("£254 a week") && text(&screen).contains("about £13,200 a year"));
    }
    assert!(!text(&told(Some("agreed"))).contains("guess"));
}

#[test]
fn a_goal_in_own_words_says_what_it_is_about() {
    let content = Content::built_in();
    let mut said = vec![
        ("goal/0-1/on".to_owned(), Value::Yes),
        ("goal/0-1/words".to_owned(), Value::Words("I want a dog.".into())),
    ];
    let what = shown(&Place::Goal("0-1".into(), Step::What), &plan(&said), &content);
    let about = Place::GoalAbout("0-1".into());
    assert_eq!(what.item("plan-about").map(|item| &item.act), Some(&Act::Visit(about.clone())));
    // Every topic can be picked, none of them about safety.
    let topics = shown(&about, &plan(&said), &content);
    assert_eq!(topics.items.iter().filter(|item| item.zone == Zone::Main).count(), content.topics.len());
    let letters = |said: &[(String, Value)]| -> String {
        plan(said).goals[0].outcomes(&content).iter().map(|outcome| outcome.letter()).collect()
    };
    for (id, wanted) in [("area-out", "i"), ("area-body", "bd"), ("q-people-name", "g"), ("q-work-name", "h")]
    {
        press(&mut said, &about, &content, id);
        assert_eq!(letters(&said), wanted, "{id}");
    }
    // A whole area says too little of any one need to stand in its place; one question does not.
    said.extend(need("fun", "d", "nobody", "no"));
    press(&mut said, &about, &content, "area-out");
    assert_eq!(plan::open_needs(&plan(&said), &content).len(), 1);
    said.push(("goal/0-1/about".into(), pick("fun")));
    assert_eq!(plan::open_needs(&plan(&said), &content).len(), 0);
    // “Not sure” is an answer, and has no outcome.
    press(&mut said, &about, &content, "answer-not-sure");
    assert_eq!(letters(&said), "");
}

#[test]
fn what_is_shown_is_what_is_compared() {
    let content = Content::built_in();
    let mut said = need("wash", "d", "paid", "yes");
    said.extend([
        ("money/source".to_owned(), pick(TYPED)),
        // £254 a week as it is shown.
        ("money/typed".to_owned(), Value::Pence(25_350)),
        ("money/period".to_owned(), pick("week")),
        ("life/wash/cost".to_owned(), Value::Pence(25_400)),
        ("life/wash/pays/council".to_owned(), Value::Yes),
    ]);
    let costs = text(&shown(&Place::Costs, &plan(&said), &content));
    assert!(costs.contains(&Words::built_in().get("plan-costs.same")), "{costs}");
}
