//! What of the answers goes to a reader. One rule, for the screens, the preview and the document.

use uuid::Uuid;

use super::{Goal, Plan};
use crate::content::{Content, Question};
use crate::record::PersonId;

/// The reader who alone may be told what was said about safety.
pub const SOCIAL_WORKER: &str = "worker";
/// A reader whose name is typed.
pub const SOMEBODY_ELSE: &str = "other";
/// The part with the answers about my life.
pub const ANSWERS: &str = "life";
/// The part with the amount of money.
pub const MONEY: &str = "money";
/// The part with the goals, the help that must go on, and what they cost.
pub const PLAN: &str = "plan";

/// Whether the answer to a question goes to a reader: an open one unless it was left out, a private one
/// only where the person said yes to it, one about safety only then and only to the social worker.
pub fn goes_with(plan: &Plan, question: &Question, reader: &str) -> bool {
    let Some(given) = plan.give.get(reader).filter(|given| given.parts.contains(ANSWERS)) else {
        return false;
    };
    let said = given.answers.get(&question.id).map(|said| said.what);
    let ask = &question.ask;
    if ask.safety && reader != SOCIAL_WORKER {
        return false;
    }
    if ask.safety || ask.private { is_agreed(plan, question, reader) } else { said != Some(false) }
}

/// Whether the person said yes to sharing one private answer. It is theirs to say, whatever a helper saw or
/// thinks; it holds for the answer as it was then, with all that belongs to it, and for one document. For the next one
/// they are asked anew.
pub fn is_agreed(plan: &Plan, question: &Question, reader: &str) -> bool {
    let Some(given) = plan.give.get(reader) else { return false };
    let Some(said) = given.answers.get(&question.id) else { return false };
    // Nothing about safety depends on what was said there, or when.
    let last = plan.last_said.get(&question.id).copied().into_iter().chain(plan.last_simply(&question.id));
    let last = last.filter(|_| !question.ask.safety).max();
    // A document that was made since then used this yes up.
    let before = given.made.iter().map(|made| made.id).chain(last);
    said.what && said.by == PersonId::Me && before.max().is_none_or(|before| before < said.id)
}

/// The questions whose answers go to a reader, in order.
pub fn given_answers<'a>(plan: &Plan, content: &'a Content, reader: &str) -> Vec<&'a Question> {
    let all = content.questions.iter().chain(&content.past);
    all.filter(|question| plan.answer(&question.id).is_some() && goes_with(plan, question, reader)).collect()
}

/// Whether help that must go on goes to a reader with the plan. It follows the answer that it comes from;
/// where the answers as a whole are not shared, the help of open questions still belongs to the plan.
pub fn kept_goes_with(plan: &Plan, question: &Question, reader: &str) -> bool {
    let Some(given) = plan.give.get(reader).filter(|given| given.parts.contains(PLAN)) else {
        return false;
    };
    if given.parts.contains(ANSWERS) || question.ask.private || question.ask.safety {
        return goes_with(plan, question, reader);
    }
    given.answers.get(&question.id).is_none_or(|said| said.what)
}

/// Whether an amount from a council's table can be told to a reader: every answer that it counts goes to them. A figure,
/// and that there is none, would tell of one that was left out; so the same is told whichever it is.
pub fn amount_goes_with(plan: &Plan, content: &Content, reader: &str) -> bool {
    let Some(pack) = super::pack(plan, content) else { return true };
    let is_left_out = |question: &Question| {
        (question.scored || pack.reads(question))
            && plan.answer(&question.id).is_some_and(|answer| answer.option().is_some())
            && !goes_with(plan, question, reader)
    };
    !content.questions.iter().any(is_left_out)
}

/// Whether the big decisions go to a reader: with the plan, and only to the social worker, who must see how each
/// was made. What is said there of who decides is for nobody else to read.
pub fn decisions_go_with(plan: &Plan, reader: &str) -> bool {
    let gets_plan = plan.give.get(reader).is_some_and(|given| given.parts.contains(PLAN));
    gets_plan && reader == SOCIAL_WORKER
}

/// Whether a goal goes to a reader with the plan: not where it comes from an answer that was left out, since
/// it would tell what that answer was.
pub fn goal_goes_with(plan: &Plan, content: &Content, goal: &Goal, reader: &str) -> bool {
    let Some(given) = plan.give.get(reader).filter(|given| given.parts.contains(PLAN)) else {
        return false;
    };
    let about = goal.question(content).or_else(|| content.question(&goal.id));
    let Some(question) = about else { return true };
    let ask = &question.ask;
    if ask.safety {
        return reader == SOCIAL_WORKER && is_agreed(plan, question, reader);
    }
    if given.answers.get(&question.id).is_some_and(|said| !said.what) {
        return false;
    }
    let is_asked = plan.answer(&question.id).is_some() && given.parts.contains(ANSWERS);
    !(ask.private && is_asked) || is_agreed(plan, question, reader)
}

/// Whether a photo or a recording that was added to a goal goes to a reader with the goal. Where the goal tells of a private
/// answer, a yes from before it was added does not cover it.
pub fn goal_media_goes_with(
    plan: &Plan,
    content: &Content,
    goal: &Goal,
    reader: &str,
    added: Option<Uuid>,
) -> bool {
    if !goal_goes_with(plan, content, goal, reader) {
        return false;
    }
    let Some(added) = added else { return true };
    let about = goal.question(content).or_else(|| content.question(&goal.id));
    let Some(question) = about.filter(|question| question.ask.private || question.ask.safety) else {
        return true;
    };
    let said = plan.give.get(reader).and_then(|given| given.answers.get(&question.id));
    is_agreed(plan, question, reader) && said.is_some_and(|said| added < said.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::plan_of;
    use crate::record::{Digest, Value};

    #[test]
    fn what_is_private_goes_only_where_it_was_said() {
        let content = Content::built_in();
        let pick = |id: &str| Value::Pick(id.into());
        let cases = [
            // question, reader, said, goes
            ("wash", "worker", None, true),
            ("wash", "family", Some("no"), false),
            ("toilet", "worker", None, false),
            ("toilet", "family", Some("yes"), true),
            ("safe", "worker", None, false),
            ("safe", "worker", Some("yes"), true),
            ("safe", "family", Some("yes"), false),
            ("safe", "doctor", Some("yes"), false),
        ];
        for (question, reader, said, goes) in cases {
            let (life, part) = (format!("life/{question}"), format!("give/{reader}/parts/life"));
            let answer = format!("give/{reader}/answers/{question}");
            let mut all = vec![(life.as_str(), pick("a")), (part.as_str(), Value::Yes)];
            all.extend(said.map(|said| (answer.as_str(), pick(said))));
            let given = given_answers(&plan_of(&all), &content, reader).len();
            assert_eq!(given, usize::from(goes), "{question} {reader} {said:?}");
            let other = if reader == "worker" { "friend" } else { "worker" };
            assert_eq!(given_answers(&plan_of(&all), &content, other).len(), 0);
        }
    }

    #[test]
    fn a_goal_and_help_that_must_go_on_do_not_tell_what_was_left_out() {
        let content = Content::built_in();
        let cases = [
            // question, answers shared, said, the goal goes, the help goes
            ("wash", true, None, true, true),
            ("wash", true, Some("no"), false, false),
            ("wash", false, None, true, true),
            ("wash", false, Some("no"), false, false),
            ("toilet", true, None, false, false),
            ("toilet", true, Some("yes"), true, true),
            ("toilet", false, None, true, false),
        ];
        for (question, life, said, goal, help) in cases {
            let (answer, on) = (format!("life/{question}"), format!("goal/{question}/on"));
            let given = format!("give/worker/answers/{question}");
            let mut all = vec![
                (answer.as_str(), Value::Pick("d".into())),
                (on.as_str(), Value::Yes),
                ("give/worker/parts/plan", Value::Yes),
            ];
            all.extend(life.then_some(("give/worker/parts/life", Value::Yes)));
            all.extend(said.map(|said| (given.as_str(), Value::Pick(said.into()))));
            let plan = plan_of(&all);
            let question = content.question(question).expect("a question");
            let found = goal_goes_with(&plan, &content, &plan.goals[0], "worker");
            assert_eq!(found, goal, "{} {life} {said:?}", question.id);
            assert_eq!(kept_goes_with(&plan, question, "worker"), help, "{} {life} {said:?}", question.id);
            assert!(!goal_goes_with(&plan, &content, &plan.goals[0], "friend"));
        }
    }

    #[test]
    fn a_yes_covers_nothing_that_was_said_after_it() {
        let content = Content::built_in();
        let pick = || Value::Pick("b".into());
        let words = || Value::Words("After".into());
        let picture = Value::Photo(Digest::new(&"ab".repeat(32)).expect("a digest"));
        let round = uuid::Uuid::nil();
        let seen = format!("seen/life/toilet/{round}/a");
        let later: [(&str, Value); 12] = [
            ("life/toilet", pick()),
            ("life/toilet/hard/alone", Value::Yes),
            ("life/toilet/helper/family", Value::Yes),
            ("life/toilet/going", Value::Pick("no".into())),
            ("life/toilet/good/try", Value::Yes),
            ("life/toilet/more", words()),
            ("life/toilet/note", words()),
            ("life/toilet/bad-day", pick()),
            ("life/toilet/photo", picture),
            ("life/toilet/photo-words", words()),
            ("life/toilet/stay/person", Value::Yes),
            (&seen, Value::Pick("yes".into())),
        ];
        for reader in ["worker", "friend"] {
            let (part, answer) =
                (format!("give/{reader}/parts/life"), format!("give/{reader}/answers/toilet"));
            let before = [
                ("life/toilet", Value::Pick("a".into())),
                (part.as_str(), Value::Yes),
                (answer.as_str(), Value::Pick("yes".into())),
            ];
            let goes = |all: &[(&str, Value)]| given_answers(&plan_of(all), &content, reader).len();
            assert_eq!(goes(&before), 1);
            for (path, value) in &later {
                let mut all = before.to_vec();
                all.push((path, value.clone()));
                assert_eq!(goes(&all), 0, "{path} was not there when they said yes");
                all.push((answer.as_str(), Value::Pick("yes".into())));
                assert_eq!(goes(&all), 1, "{path}");
            }
            // What belongs to another answer takes nothing away.
            let mut all = before.to_vec();
            all.push(("life/wash/photo-words", words()));
            assert_eq!(goes(&all), 1);
        }
    }
}
