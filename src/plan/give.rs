//! What of the answers goes to a reader. One rule, for the screens, the preview and the document.

use super::Plan;
use crate::content::{Content, Question};

/// The reader who alone may be told what was said about safety.
pub const SOCIAL_WORKER: &str = "worker";
/// A reader whose name is typed.
pub const SOMEBODY_ELSE: &str = "other";
/// The part with the answers about my life.
pub const ANSWERS: &str = "life";

/// Whether the answer to a question goes to a reader: an open one unless the person left it out, a private
/// one only where they said yes to it, one about safety only then and only to the social worker.
pub fn goes_with(plan: &Plan, question: &Question, reader: &str) -> bool {
    let Some(given) = plan.give.get(reader).filter(|given| given.parts.contains(ANSWERS)) else {
        return false;
    };
    let said = given.answers.get(&question.id).copied();
    let ask = &question.ask;
    if ask.safety {
        return said == Some(true) && reader == SOCIAL_WORKER;
    }
    if ask.private { said == Some(true) } else { said != Some(false) }
}

/// The questions whose answers go to a reader, in order.
pub fn given_answers<'a>(plan: &Plan, content: &'a Content, reader: &str) -> Vec<&'a Question> {
    let all = content.questions.iter().chain(&content.past);
    all.filter(|question| plan.answer(&question.id).is_some() && goes_with(plan, question, reader)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::plan_of;
    use crate::record::Value;

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
}
