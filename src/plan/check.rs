//! What is there and what is missing.
//!
//! The list follows the seven tests that councils use for a support plan (what matters to me, what I
//! want to change, how I am supported, how the money is used, how it is managed, how I stay in
//! control, who does what).

use super::{List, Plan, guess};
use crate::content::{Content, TYPED};

/// How one part of the plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is there.
    There,
    /// It is missing.
    Missing,
}

/// One line of the check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about: the end of its key `check-…`.
    pub id: &'static str,
    /// How it stands.
    pub state: State,
    /// How many of how many, where that can be said.
    pub count: Option<(usize, usize)>,
    /// A goal that has the gap, where one has.
    pub goal: Option<String>,
}

// Whether a goal has something.
type Has = fn(&super::Goal) -> bool;

/// What the plan has and what it lacks, in the order of the road.
pub fn findings(plan: &Plan, content: &Content) -> Vec<Finding> {
    let there = |id, is_there: bool| Finding { id, state: state(is_there), count: None, goal: None };
    let given =
        content.questions.iter().filter(|q| plan.answer(&q.id).is_some_and(|a| a.is_counted())).count();
    let all = content.questions.len();
    let mut found = vec![
        there("name", plan.name.is_some()),
        there("likes", plan.cards(List::Likes).is_some()),
        there("matters", plan.cards(List::Matters).is_some()),
        there("support", plan.cards(List::Supports).is_some()),
        Finding { id: "life", state: state(given == all), count: Some((given, all)), goal: None },
        there("money", has_amount(plan, content)),
        there("goals", !plan.goals.is_empty()),
    ];
    let each: [(&'static str, Has); 5] = [
        ("how", |goal| !goal.what.is_empty() || goal.what_own.is_some()),
        ("helpers", |goal| !goal.who.is_empty()),
        ("when", |goal| !goal.days.is_empty() || !goal.times.is_empty()),
        ("cost", |goal| goal.cost.is_some()),
        ("actions", |goal| goal.step.is_some() && goal.doer.is_some() && goal.when.is_some()),
    ];
    for (id, has) in each {
        let gap = plan.goals.iter().find(|goal| !has(goal));
        let done = plan.goals.iter().filter(|goal| has(goal)).count();
        found.push(Finding {
            id,
            state: state(gap.is_none() && !plan.goals.is_empty()),
            count: (!plan.goals.is_empty()).then_some((done, plan.goals.len())),
            goal: gap.map(|goal| goal.id.clone()),
        });
    }
    found
}

fn state(is_there: bool) -> State {
    if is_there { State::There } else { State::Missing }
}

/// Whether there is an amount to show: the council's own, or a guess from a pack.
pub(crate) fn has_amount(plan: &Plan, content: &Content) -> bool {
    weekly_amount(plan, content).is_some()
}

/// The amount for one week, from the council's figure or a pack's guess.
pub(crate) fn weekly_amount(plan: &Plan, content: &Content) -> Option<super::Pence> {
    match plan.money.source.as_deref()? {
        TYPED => {
            let typed = plan.money.typed.filter(|amount| amount.0 > 0)?;
            Some(match plan.money.period {
                super::Period::Week => typed,
                super::Period::Year => super::Pence((typed.0 + 26) / 52),
            })
        }
        id => Some(guess(plan, content, content.pack(id)?)?.week),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::{answered, plan_of};
    use crate::record::Value;

    #[test]
    fn an_empty_plan_lacks_everything() {
        let found = findings(&Plan::default(), &Content::built_in());
        assert!(found.iter().all(|finding| finding.state == State::Missing));
    }

    #[test]
    fn later_is_still_to_do_and_not_sure_is_an_answer() {
        let found = findings(
            &answered(&[("wash", "later"), ("eat", "not-sure"), ("cook", "a")]),
            &Content::built_in(),
        );
        assert_eq!(found[4].count, Some((2, 22)));
    }

    #[test]
    fn a_gap_names_its_goal() {
        let plan = plan_of(&[
            ("goal/wash/on", Value::Yes),
            ("goal/fun/on", Value::Yes),
            ("goal/wash/what/idea-learn", Value::Yes),
        ]);
        let how = findings(&plan, &Content::built_in()).into_iter().find(|f| f.id == "how").expect("a line");
        assert_eq!((how.state, how.count, how.goal), (State::Missing, Some((1, 2)), Some("fun".into())));
    }
}
