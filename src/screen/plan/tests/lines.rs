//! What the plan counts and names: the amount, costs, needs without a line, and “Not sure”.

use super::*;
use crate::record::{Follow, GoalPart};

// £253.50, as the council told it, and what it is for.
pub(super) fn told_for(period: &str) -> Vec<(String, Value)> {
    vec![
        ("money/source".to_owned(), pick(TYPED)),
        ("money/typed".to_owned(), Value::Pence(25_350)),
        ("money/period".to_owned(), pick(period)),
    ]
}

#[test]
fn an_amount_counts_only_when_it_is_said_what_it_is_for() {
    let (content, words) = (Content::built_in(), Words::built_in());
    // Nothing is filled in, and “Not sure” is an answer.
    let mut said: Vec<_> = told_for("week").into_iter().filter(|(path, _)| path != "money/period").collect();
    let period = shown(&Place::MoneyPeriod, &plan(&said), &content);
    assert!(period.items.iter().all(|item| !item.picked));
    press(&mut said, &Place::MoneyPeriod, &content, "answer-not-sure");
    said.extend(need("wash", "d", "paid", "yes"));
    let guess = shown(&Place::MoneyGuess, &plan(&said), &content);
    assert_eq!(guess.heading.text, words.get("money-no-period"));
    assert_eq!(
        guess.item("money-amount-period").map(|item| item.act.clone()),
        Some(Act::Visit(Place::MoneyPeriod))
    );
    assert!(!text(&guess).contains("£254") && text(&guess).contains("£253.50"), "{}", text(&guess));
    let check = shown(&Place::Check, &plan(&said), &content);
    let money = check.item("check-money").expect("a line");
    assert_eq!(money.act, Act::Visit(Place::MoneyPeriod));
    assert_eq!(money.detail.as_ref().map(|line| line.text.clone()), Some(words.get("money-amount.period")));
    let costs = text(&shown(&Place::Costs, &plan(&said), &content));
    assert!(costs.contains(&words.get("plan-costs.no-amount")), "{costs}");
    // Said, it counts as it was told.
    press(&mut said, &Place::MoneyPeriod, &content, "money-amount-year");
    assert!(text(&shown(&Place::MoneyGuess, &plan(&said), &content)).contains("£254 a year"));
    assert!(!plan(&said).is_unsure(Subject::MoneyPeriod), "whoever picks is sure again");
}

#[test]
fn no_figure_stands_where_nothing_was_put_in() {
    let content = Content::built_in();
    for place in [Place::MoneyAmount, Place::MoneyPeriod] {
        for typed in [None, Some(Value::Pence(0)), Some(Value::Pence(500))] {
            let said: Vec<_> =
                typed.clone().map(|typed| ("money/typed".to_owned(), typed)).into_iter().collect();
            let figure = shown(&place, &plan(&said), &content).figure;
            let wanted = (typed == Some(Value::Pence(500))).then_some("£5".to_owned());
            assert_eq!(figure.map(|line| line.text), wanted, "{place:?} {typed:?}");
        }
    }
}

#[test]
fn what_is_compared_is_the_councils_part() {
    let (content, words) = (Content::built_in(), Words::built_in());
    let mut said = told_for("week");
    said.extend(need("wash", "d", "paid", "yes"));
    said.extend(need("move", "c", "family", "yes"));
    said.extend([
        ("life/wash/cost".to_owned(), Value::Pence(11_000)),
        ("life/wash/pays/council".to_owned(), Value::Yes),
        ("life/move/cost".to_owned(), Value::Pence(19_000)),
        ("life/move/pays/trust".to_owned(), Value::Yes),
    ]);
    let costs = shown(&Place::Costs, &plan(&said), &content);
    let all = text(&costs);
    assert!(all.contains(&words.get("plan-costs.less")), "{all}");
    // The council's part stands first, beside the amount.
    let first: Vec<_> =
        costs.items.iter().take(2).map(|item| (item.id.as_str(), item.value.clone())).collect();
    let (part, amount) = (first[0].1.clone(), first[1].1.clone());
    assert_eq!((first[0].0, first[1].0), ("goal-pays-council", "plan-costs-amount"));
    assert_eq!(part.map(|line| line.text), Some("£110 a week".to_owned()));
    assert_eq!(amount.map(|line| line.text), Some("£254 a week".to_owned()));
    // What others pay, and all together, stand beside it.
    let trust = costs.item("goal-pays-trust").and_then(|item| item.value.clone());
    assert_eq!(trust.map(|line| line.text), Some("£190 a week".to_owned()), "{all}");
    let together = costs.item("plan-costs-all").and_then(|item| item.value.clone());
    assert_eq!(together.map(|line| line.text), Some("£300 a week".to_owned()), "{all}");
}

#[test]
fn a_need_without_a_line_in_the_plan_is_named_and_can_be_mended() {
    let (content, words) = (Content::built_in(), Words::built_in());
    let mut said = told_for("week");
    // One is helped, one nobody helps with, of one nothing was said.
    said.extend(need("wash", "d", "paid", "yes"));
    said.extend([("life/wash/cost".into(), Value::Pence(0)), ("life/wash/day/mon".into(), Value::Yes)]);
    said.extend(need("job", "c", "nobody", "no"));
    said.push(("life/tell".into(), pick("d")));
    let state = |said: &[(String, Value)]| {
        let check = shown(&Place::Check, &plan(said), &content);
        let line = check.item("check-needs").expect("a line").clone();
        let budget = check.item("check-budget").expect("a line").clone();
        let open: Vec<_> = check
            .items
            .iter()
            .filter(|item| {
                item.detail.as_ref().is_some_and(|line| line.text == words.get("check-needs.open"))
            })
            .cloned()
            .collect();
        (line.picked, budget.picked, open)
    };
    let (line, budget, open) = state(&said);
    let acts: Vec<_> = open.iter().map(|item| (item.id.as_str(), item.act.clone())).collect();
    assert_eq!(
        acts,
        [
            ("q-job-name", Act::Visit(Place::Goals)),
            ("q-tell-name", Act::Visit(Place::After("area-talk".into(), Follow::Helper))),
        ]
    );
    assert!(!line && !budget, "the cost of what is not planned is not known");
    let costs = shown(&Place::Costs, &plan(&said), &content);
    assert_eq!(costs.item("open-job").map(|item| item.act.clone()), Some(Act::Visit(Place::Goals)));
    // A goal for one, and “I do not need help with this” for the other.
    press(&mut said, &Place::Goals, &content, "q-job-goal");
    said.push(("goal/job/cost".into(), Value::Pence(0)));
    let helper = Place::After("area-talk".into(), Follow::Helper);
    press(&mut said, &helper, &content, "helper-heading-none");
    let (line, budget, open) = state(&said);
    assert!(line && budget && open.is_empty(), "{open:?}");
    // Or nothing is to change.
    let mut nothing = told_for("week");
    nothing.extend(need("job", "c", "nobody", "no"));
    nothing.push(("plan/no-change".into(), Value::Yes));
    assert_eq!(plan::open_needs(&plan(&nothing), &content).len(), 0);
}

#[test]
fn nobody_is_asked_what_should_be_different_about_being_very_upset() {
    let content = Content::built_in();
    for (question, asked) in [("upset", false), ("wash", true)] {
        let mut said = need(question, "c", "family", "so-so");
        let goal = format!("goal/{question}/on");
        said.extend([(goal, Value::Yes), ("goal/0-1/on".into(), Value::Yes)]);
        let has = |place: &Place, start: &str| {
            shown(place, &plan(&said), &content).items.iter().any(|item| item.id.starts_with(start))
        };
        assert_eq!(has(&Place::Now(question.into()), "now-stay-"), asked, "{question}");
        assert_eq!(has(&Place::Goal(question.into(), Step::What), "goal-want-"), asked, "{question}");
    }
}

#[test]
fn not_sure_means_what_has_no_answer() {
    let content = Content::built_in();
    let mut said = need("wash", "d", "paid", "so-so");
    said.push(("goal/wash/on".into(), Value::Yes));
    let place = Place::Goal("wash".into(), Step::What);
    let (what, want) = (Subject::Goal("wash", GoalPart::What), Subject::Goal("wash", GoalPart::Want));
    press(&mut said, &place, &content, "idea-bath-aid");
    let mut all = said.clone();
    // The first is answered: it speaks of the second.
    press(&mut said, &place, &content, "answer-not-sure");
    assert!(!plan(&said).is_unsure(what) && plan(&said).is_unsure(want));
    // All are answered: it is only read.
    press(&mut all, &place, &content, "goal-want-new-thing");
    let screen = shown(&place, &plan(&all), &content);
    assert_eq!(screen.item("answer-not-sure").map(|item| item.act.clone()), Some(Act::Read));
    // What is asked alone is what it means, answered or not.
    press(&mut all, &Place::Goal("wash".into(), Step::Who), &content, "goal-who-family");
    press(&mut all, &Place::Goal("wash".into(), Step::Who), &content, "answer-not-sure");
    assert!(plan(&all).is_unsure(Subject::Goal("wash", GoalPart::Who)));
}

#[test]
fn not_sure_which_goals_is_an_answer() {
    let content = Content::built_in();
    let mut said = need("wash", "d", "nobody", "no");
    let goals = |said: &[(String, Value)]| {
        let found = findings(&plan(said), &content);
        found.iter().find(|found| found.id == "goals").map(|found| found.state)
    };
    assert_eq!(goals(&said), Some(State::Missing));
    press(&mut said, &Place::Goals, &content, "answer-not-sure");
    assert!(plan(&said).is_unsure(Subject::NoChange) && !plan(&said).no_change);
    assert_eq!(goals(&said), Some(State::There));
    let check = shown(&Place::Check, &plan(&said), &content);
    let detail = check.item("check-goals").and_then(|item| item.detail.clone());
    assert_eq!(detail.map(|line| line.text), Some(Words::built_in().get("answer-not-sure")));
    press(&mut said, &Place::Goals, &content, "q-wash-goal");
    assert!(!plan(&said).is_unsure(Subject::NoChange), "whoever picks is sure again");
}
