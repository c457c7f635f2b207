//! What the person needs help with, and which of that help must go on. Nothing here comes from an answer
//! about safety.

use super::{Answer, Plan};
use crate::content::{Content, Question};

/// One answer that says that help is needed.
#[derive(Debug, Clone, Copy)]
pub struct Need<'a> {
    /// The question.
    pub question: &'a Question,
    /// The answer that counts, by its option's id.
    pub option: &'a str,
    /// All that was said of it.
    pub answer: &'a Answer,
}

impl Need<'_> {
    /// Whether somebody or something helps now.
    pub fn is_helped(&self) -> bool {
        self.answer.helpers.iter().any(|helper| helper != "nobody")
    }

    /// Whether the help of now must go on, all of it or some of it. It is a need like any other: it has
    /// its place in plan, week, costs and check.
    pub fn goes_on(&self) -> bool {
        let changes = match self.answer.going.as_deref() {
            Some(going) => going == "no",
            None => self.answer.wish.as_deref() == Some("change"),
        };
        self.is_helped() && !changes
    }

    /// Whether the person wants to change it, all of it or some of it.
    pub fn changes(&self) -> bool {
        match self.answer.going.as_deref() {
            Some(going) => matches!(going, "no" | "so-so"),
            None => self.answer.wish.as_deref() == Some("change"),
        }
    }
}

/// Every need, in the order of the questions.
pub fn needs<'a>(plan: &'a Plan, content: &'a Content) -> Vec<Need<'a>> {
    let need = |question: &'a Question| {
        let answer = plan.answer(&question.id)?;
        let option = answer.option().filter(|option| question.is_need(option))?;
        Some(Need { question, option, answer })
    };
    content.questions.iter().filter_map(need).collect()
}

/// The needs whose help must go on.
pub fn kept<'a>(plan: &'a Plan, content: &'a Content) -> Vec<Need<'a>> {
    needs(plan, content).into_iter().filter(Need::goes_on).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::plan_of;
    use crate::record::Value;

    #[test]
    fn what_must_go_on_and_what_must_change() {
        let content = Content::built_in();
        let cases = [
            // answer, helper, going, goes on, changes
            ("c", "family", "yes", true, false),
            ("c", "family", "so-so", true, true),
            ("c", "family", "no", false, true),
            ("c", "family", "not-sure", true, false),
            ("c", "nobody", "no", false, true),
            ("c", "nobody", "not-sure", false, false),
        ];
        for (option, helper, going, on, changes) in cases {
            let plan = plan_of(&[
                ("life/wash", Value::Pick(option.into())),
                (format!("life/wash/helper/{helper}").as_str(), Value::Yes),
                ("life/wash/going", Value::Pick(going.into())),
            ]);
            let needs = needs(&plan, &content);
            assert_eq!((needs[0].goes_on(), needs[0].changes()), (on, changes), "{helper} {going}");
        }
    }

    #[test]
    fn nothing_is_made_from_an_answer_about_safety_or_from_one_that_needs_nothing() {
        let content = Content::built_in();
        for (question, option) in [
            ("safe", "d"),
            ("safe", "some"),
            ("respect", "none"),
            ("wash", "a"),
            ("child", "n"),
            ("home", "d"),
        ] {
            let plan = plan_of(&[
                (format!("life/{question}").as_str(), Value::Pick(option.into())),
                (format!("life/{question}/helper/family").as_str(), Value::Yes),
            ]);
            assert!(needs(&plan, &content).is_empty(), "{question} {option}");
        }
    }

    #[test]
    fn what_an_earlier_version_was_told_still_counts() {
        let content = Content::built_in();
        let plan = plan_of(&[
            ("life/eat", Value::Pick("c".into())),
            ("life/eat/helper/family", Value::Yes),
            ("life/eat/wish", Value::Pick("keep".into())),
        ]);
        assert_eq!(kept(&plan, &content).len(), 1);
    }
}
