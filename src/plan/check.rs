//! What is there and what is missing.
//!
//! The list follows the seven tests that councils use for a support plan (what matters to me, what I
//! want to keep or change, how I am supported, how the money is used, how it is managed, how I stay in
//! control, who does what). Help that must go on is planned as much as a goal is, each need has its line, and
//! who wants nothing to change lacks nothing. Questions about safety are not counted, answered or not.

use super::{Answer, Goal, Help, List, Plan, amount, kept, needs, open_needs};
use crate::content::{Content, Question};
use crate::record::{GoalPart, Subject};

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
    /// What it is about: the end of its key `check-…`, one of [`FINDINGS`].
    pub id: &'static str,
    /// How it stands.
    pub state: State,
    /// How many of how many, where that can be said.
    pub count: Option<(usize, usize)>,
    /// A goal that has the gap, where one has.
    pub goal: Option<String>,
    /// A question whose help must go on and has the gap.
    pub need: Option<String>,
    /// A big decision that has the gap.
    pub decision: Option<String>,
}

/// Every line of the check, in order. Lines on help that goes on, or on goals, are there only where there
/// is such help or are goals.
pub const FINDINGS: [&str; 15] = [
    "name", "likes", "matters", "support", "life", "money", "kept", "needs", "goals", "how", "helpers",
    "when", "cost", "actions", "decide",
];

/// What the plan has and what it lacks, in the order of the road. A line keeps its place when it is mended.
pub fn findings(plan: &Plan, content: &Content) -> Vec<Finding> {
    let found_as = |id, is_there: bool| Finding {
        id,
        state: state(is_there),
        count: None,
        goal: None,
        need: None,
        decision: None,
    };
    let (given, all) = answered(plan, content);
    let kept = kept(plan, content);
    let mut found = vec![
        found_as("name", plan.name.is_some()),
        found_as("likes", plan.cards(List::Likes).is_some()),
        found_as("matters", plan.cards(List::Matters).is_some()),
        found_as("support", plan.cards(List::Supports).is_some()),
        Finding { count: Some((given, all)), ..found_as("life", given == all) },
        found_as("money", amount(plan, content).is_settled()),
    ];
    if !kept.is_empty() {
        let gap = kept.iter().find(|help| !help.said.now.is_planned());
        let done = kept.iter().filter(|help| help.said.now.is_planned()).count();
        let count = Some((done, kept.len()));
        found.push(Finding { count, need: id_of(gap), ..found_as("kept", gap.is_none()) });
    }
    let needs = needs(plan, content).len();
    if needs > 0 {
        let open = open_needs(plan, content).len();
        let count = Some((needs - open, needs));
        found.push(Finding { count, ..found_as("needs", open == 0) });
    }
    let nothing_to_say = plan.is_unsure(Subject::NoChange) || wants_nothing(plan, content, given == all);
    found.push(found_as("goals", !plan.goals.is_empty() || nothing_to_say));
    let each = [("how", GoalPart::What), ("helpers", GoalPart::Who), ("when", GoalPart::Day)];
    found.extend(each.into_iter().filter_map(|(id, part)| of_goals(plan, id, &[part])));
    if !kept.is_empty() || !plan.goals.is_empty() {
        let need = kept.iter().find(|help| !help.said.now.costs().is_said());
        let goal = plan.goals.iter().find(|goal| !goal.costs().is_said());
        let said = kept.iter().filter(|help| help.said.now.costs().is_said()).count()
            + plan.goals.iter().filter(|goal| goal.costs().is_said()).count();
        let count = Some((said, kept.len() + plan.goals.len()));
        let goal = goal.filter(|_| need.is_none()).map(|goal| goal.id.clone());
        let is_there = need.is_none() && goal.is_none();
        found.push(Finding { count, need: id_of(need), goal, ..found_as("cost", is_there) });
    }
    found.extend(of_goals(plan, "actions", &[GoalPart::Next, GoalPart::Doer, GoalPart::When]));
    found.extend(by_others(plan));
    found
}

// Where somebody else decides for the person, why, and how that is the least restrictive way.
fn by_others(plan: &Plan) -> Option<Finding> {
    let all = plan.decisions();
    let of_others: Vec<_> = all.iter().filter(|(_, decision)| decision.is_by_other()).collect();
    let gap = of_others.iter().find(|(_, decision)| decision.lacks_reasons());
    let decision = gap.map(|(id, _)| (*id).to_owned());
    let state = state(gap.is_none());
    let done = of_others.iter().filter(|(_, decision)| !decision.lacks_reasons()).count();
    let count = Some((done, of_others.len()));
    (!of_others.is_empty()).then_some(Finding {
        id: "decide",
        state,
        count,
        goal: None,
        need: None,
        decision,
    })
}

fn of_goals(plan: &Plan, id: &'static str, parts: &[GoalPart]) -> Option<Finding> {
    let has = |goal: &Goal| parts.iter().all(|part| goal.has(*part));
    let gap = plan.goals.iter().find(|goal| !has(goal));
    let done = plan.goals.iter().filter(|goal| has(goal)).count();
    let (state, goal) = (state(gap.is_none()), gap.map(|goal| goal.id.clone()));
    let count = Some((done, plan.goals.len()));
    (!plan.goals.is_empty()).then_some(Finding { id, state, count, goal, need: None, decision: None })
}

fn id_of(help: Option<&Help<'_>>) -> Option<String> {
    help.map(|help| help.id.clone())
}

// That there is no goal is no fault: the person said that nothing is to change, or no answer says that
// something is. Who needs no help at all has said so once all is answered.
fn wants_nothing(plan: &Plan, content: &Content, all_answered: bool) -> bool {
    let needs = needs(plan, content);
    let stays = needs.iter().all(|need| need.is_fine() || (need.goes_on() && !need.changes()));
    plan.no_change || (stays && (all_answered || !needs.is_empty()))
}

/// How many questions about my life are answered, as (answered, asked): the one count, for map, band and check.
/// Every question is asked of everybody, by itself or with its area, so what “I do all of this by myself” says
/// counts as much as single answers, and the whole stays the same while somebody answers. “Later” is no answer.
/// Those about safety are counted nowhere: a number that changes would tell of them.
pub fn answered(plan: &Plan, content: &Content) -> (usize, usize) {
    let asked = content.questions.iter().filter(|question| !question.ask.safety);
    let given = |question: &&Question| plan.answer(&question.id).is_some_and(Answer::is_counted);
    (asked.clone().filter(given).count(), asked.count())
}

fn state(is_there: bool) -> State {
    if is_there { State::There } else { State::Missing }
}

/// Whether there is an amount to show: the council's own, or a guess from a pack.
pub(crate) fn has_amount(plan: &Plan, content: &Content) -> bool {
    amount(plan, content).week().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::TYPED;
    use crate::plan::tests::{answered, plan_of};
    use crate::plan::{Compared, NOT_KNOWN, Pence, compared, costs};
    use crate::record::{Follow, Subject, Value};

    #[test]
    fn an_empty_plan_lacks_everything() {
        let found = findings(&Plan::default(), &Content::built_in());
        assert!(found.iter().all(|finding| finding.state == State::Missing));
    }

    #[test]
    fn later_is_still_to_do_and_not_sure_is_an_answer() {
        let answers = [("wash", "later"), ("eat", "not-sure"), ("meals", "a"), ("cook", "a")];
        let found = findings(&answered(&answers), &Content::built_in());
        assert_eq!(found[4].count, Some((2, 32)));
    }

    #[test]
    fn nothing_depends_on_whether_safety_was_answered_and_how() {
        let content = Content::built_in();
        let wanted = findings(&answered(&[("wash", "d")]), &content);
        for option in ["a", "most", "some", "d", "not-sure", "later"] {
            let plan = answered(&[("wash", "d"), ("safe", option), ("respect", option)]);
            assert_eq!(findings(&plan, &content), wanted, "{option}");
        }
    }

    #[test]
    fn a_gap_names_its_goal_or_its_need() {
        let content = Content::built_in();
        let mut said = vec![
            ("goal/wash/on", Value::Yes),
            ("goal/fun/on", Value::Yes),
            ("goal/wash/what/idea-learn", Value::Yes),
        ];
        let line = |said: &[(&str, Value)], id| {
            findings(&plan_of(said), &content).into_iter().find(|found| found.id == id).expect("a line")
        };
        let how = line(&said, "how");
        assert_eq!((how.state, how.count, how.goal), (State::Missing, Some((1, 2)), Some("fun".into())));
        said.extend([
            ("life/eat", Value::Pick("c".into())),
            ("life/eat/helper/family", Value::Yes),
            ("life/eat/going", Value::Pick("yes".into())),
        ]);
        let cost = line(&said, "cost");
        assert_eq!((cost.count, cost.need, cost.goal), (Some((0, 3)), Some("eat".into()), None));
        let kept = line(&said, "kept");
        assert_eq!((kept.state, kept.need), (State::Missing, Some("eat".into())));
        said.push(("life/eat/cost", Value::Pick(NOT_KNOWN.into())));
        assert_eq!(line(&said, "cost").goal, Some("wash".into()));
    }

    // Everything is to go on, in each kind of life; and every line keeps its place while it is filled in.
    #[test]
    fn who_keeps_everything_lacks_nothing() {
        let content = Content::built_in();
        let pick = |id: &str| Value::Pick(id.into());
        let mut said: Vec<(String, Value)> = vec![
            ("name".into(), Value::Words("Jo".into())),
            ("about/likes/like-kind".into(), Value::Yes),
            ("about/matters/matter-home".into(), Value::Yes),
            ("about/supports/support-time".into(), Value::Yes),
            ("money/source".into(), pick(TYPED)),
            ("money/typed".into(), Value::Pence(50_000)),
            ("money/period".into(), pick("week")),
        ];
        for question in content.questions.iter().filter(|question| question.makes_plans()) {
            let need = question.ask.offered().filter(|choice| question.is_need(&choice.id)).last();
            let option = need.map_or("a", |choice| &choice.id);
            said.push((Subject::Life(&question.id).path().to_string(), pick(option)));
            let follow = |follow| Subject::Follow(&question.id, follow);
            said.push((follow(Follow::Helper).option("paid").to_string(), Value::Yes));
            said.push((follow(Follow::Going).path().to_string(), pick("yes")));
        }
        let plan = |said: &[(String, Value)]| {
            let said: Vec<_> = said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
            plan_of(&said)
        };
        let before = findings(&plan(&said), &content);
        let all = kept(&plan(&said), &content).len();
        assert!(all > 20, "{all}");
        let missing = |found: &[Finding]| -> Vec<&'static str> {
            found.iter().filter(|found| found.state == State::Missing).map(|found| found.id).collect()
        };
        // Nothing is to change, so no goal is missing; when it comes and what it costs is.
        assert_eq!(missing(&before), ["kept", "cost"]);
        assert_eq!(compared(&plan(&said), &content), Compared::NotKnown(all));
        for need in kept(&plan(&said), &content) {
            let about = |follow| Subject::Follow(&need.id, follow);
            said.push((about(Follow::Day).option("mon").to_string(), Value::Yes));
            said.push((about(Follow::Cost).path().to_string(), Value::Pence(1_000)));
            said.push((about(Follow::Pays).option("council").to_string(), Value::Yes));
        }
        let plan = plan(&said);
        let after = findings(&plan, &content);
        assert_eq!(missing(&after), Vec::<&str>::new());
        let ids = |found: &[Finding]| -> Vec<&'static str> { found.iter().map(|found| found.id).collect() };
        assert_eq!(ids(&before), ids(&after));
        let costs = costs(&plan, &content);
        let sum = Pence(1_000 * i64::try_from(all).expect("a number"));
        assert_eq!((costs.known, costs.unknown, costs.of_council()), (sum, 0, (sum, sum)));
        assert_eq!(compared(&plan, &content), Compared::Less);
    }

    #[test]
    fn nothing_to_change_is_no_fault() {
        let content = Content::built_in();
        let goals = |said: &[(&str, Value)]| {
            let found = findings(&plan_of(said), &content);
            found.iter().find(|found| found.id == "goals").map(|found| found.state)
        };
        let need = ("life/wash", Value::Pick("d".into()));
        let helped = ("life/wash/helper/family", Value::Yes);
        let going = |how: &str| ("life/wash/going", Value::Pick(how.into()));
        // A need that nobody helps with, or that is to change, is not “nothing”, until the person says so.
        assert_eq!(goals(std::slice::from_ref(&need)), Some(State::Missing));
        assert_eq!(goals(&[need.clone(), helped.clone(), going("no")]), Some(State::Missing));
        assert_eq!(goals(&[need.clone(), helped.clone(), going("yes")]), Some(State::There));
        assert_eq!(goals(&[need, helped, going("no"), ("plan/no-change", Value::Yes)]), Some(State::There));
    }

    #[test]
    fn who_needs_no_help_lacks_no_goal_once_all_is_answered() {
        let content = Content::built_in();
        let well = |question: &crate::content::Question| {
            let by_myself = question.area.as_ref().map_or("a", |(_, by_myself)| by_myself);
            (format!("life/{}", question.id), Value::Pick(by_myself.to_owned()))
        };
        let all: Vec<(String, Value)> =
            content.questions.iter().filter(|question| question.makes_plans()).map(well).collect();
        let goals = |said: &[(String, Value)]| {
            let said: Vec<_> = said.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
            let found = findings(&plan_of(&said), &content);
            assert!(found.iter().all(|found| found.id != "needs"), "nothing is needed");
            found.iter().find(|found| found.id == "goals").map(|found| found.state)
        };
        assert_eq!(goals(&all), Some(State::There));
        // Before, nobody knows.
        assert_eq!(goals(&all[1..]), Some(State::Missing));
    }

    #[test]
    fn a_need_that_is_fine_as_it_is_lacks_nothing() {
        let content = Content::built_in();
        let stands = |helper: &str, going: &str| {
            let plan = plan_of(&[
                ("life/move", Value::Pick("b".into())),
                (format!("life/area-home/helper/{helper}").as_str(), Value::Yes),
                ("life/area-home/going", Value::Pick(going.into())),
            ]);
            let found = findings(&plan, &content);
            let of = |id| found.iter().find(|found| found.id == id).map(|found| found.state == State::There);
            let open = costs(&plan, &content).unknown;
            (of("needs"), of("goals"), open, crate::plan::offered(&plan, &content).len())
        };
        let (fine, open) = ((Some(true), Some(true), 0, 0), (Some(false), Some(false), 1, 1));
        for (helper, going, wanted) in [
            ("none", "yes", fine),
            ("none", "not-sure", fine),
            ("nobody", "yes", fine),
            ("nobody", "not-sure", open),
            ("none", "no", open),
        ] {
            assert_eq!(stands(helper, going), wanted, "{helper} {going}");
        }
    }
}
