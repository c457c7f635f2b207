//! Which goals are offered, and what a goal belongs to.

use super::{Goal, Plan, needs};
use crate::content::{Content, Keep, Outcome, Question, Topic};

/// A goal that can be picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offered<'a> {
    /// Something is to change, or there is no help with it yet.
    Change(&'a Question),
    /// Something is to stay as it is.
    Keep(&'a Keep),
}

impl Offered<'_> {
    /// The id of the goal.
    pub fn id(&self) -> &str {
        match self {
            Self::Change(question) => &question.id,
            Self::Keep(keep) => &keep.id,
        }
    }
}

/// The goals that are offered: for each need that is to change or that nobody helps with though help is
/// wanted, for answers that say that something is not good, and what is to stay. One that was picked before stays in sight. Nothing
/// comes from a question about safety.
pub fn offered<'a>(plan: &Plan, content: &'a Content) -> Vec<Offered<'a>> {
    let needs = needs(plan, content);
    let is_offered = |question: &&Question| {
        let need = needs.iter().find(|need| need.question.id == question.id);
        let option = plan.answer(&question.id).and_then(|answer| answer.option());
        let says_so = option.and_then(|option| question.ask.choice(option)).is_some_and(|said| said.change);
        question.makes_plans()
            && (need.is_some_and(|need| need.changes() || !(need.is_helped() || need.is_fine()))
                || says_so
                || plan.goal(&question.id).is_some())
    };
    let past = content.past.iter().filter(|question| plan.goal(&question.id).is_some());
    let change = content.questions.iter().filter(is_offered).chain(past).map(Offered::Change);
    let keeps = content.keeps.iter().filter(|keep| {
        let option = plan.answer(&keep.question).and_then(|answer| answer.option());
        option.is_some_and(|option| keep.answers.iter().any(|fits| fits == option))
            || plan.goal(&keep.id).is_some()
    });
    change.chain(keeps.map(Offered::Keep)).collect()
}

impl Goal {
    /// The question that the goal belongs to, which gives its outcome: the one that it came from, or the one
    /// that the person said a goal in own words is about. Never one about safety.
    pub fn question<'a>(&self, content: &'a Content) -> Option<&'a Question> {
        let of = content.keep(&self.id).map(|keep| keep.question.as_str());
        let topic = self.topic(content).map(|topic| topic.question.as_str());
        let own = topic.or(self.about.as_deref()).filter(|_| self.words.is_some());
        content.question(own.or(of).unwrap_or(&self.id)).filter(|question| question.makes_plans())
    }

    /// What the person said that a goal in own words is about, where that is offered.
    pub fn topic<'a>(&self, content: &'a Content) -> Option<&'a Topic> {
        self.words.as_ref()?;
        content.topic(self.about.as_deref()?)
    }

    /// The outcomes that it belongs to.
    pub fn outcomes<'a>(&self, content: &'a Content) -> &'a [Outcome] {
        match (self.topic(content), self.question(content)) {
            (Some(topic), _) if !topic.outcomes.is_empty() => &topic.outcomes,
            (_, Some(question)) => &question.outcomes,
            (_, None) => &[],
        }
    }

    /// Whether it is for what this question asks: not where it is about a whole area of life, which says too
    /// little of any one need.
    pub fn is_for(&self, question: &Question, content: &Content) -> bool {
        !self.topic(content).is_some_and(Topic::is_area)
            && self.question(content).is_some_and(|of| of.id == question.id)
    }

    /// The key of its words, where they are not the person's own.
    pub fn key(&self, content: &Content) -> Option<String> {
        match (content.keep(&self.id), content.question(&self.id)) {
            _ if self.words.is_some() => None,
            (Some(keep), _) => Some(keep.key()),
            (None, Some(question)) if question.makes_plans() => Some(question.goal_key()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::{answered, plan_of};
    use crate::record::Value;

    fn ids(plan: &Plan) -> Vec<String> {
        offered(plan, &Content::built_in()).iter().map(|offered| offered.id().to_owned()).collect()
    }

    #[test]
    fn what_is_not_good_what_nobody_helps_with_and_what_is_to_stay_is_offered() {
        let cases = [
            (vec![("wash", "a"), ("eat", "not-sure"), ("meals", "later")], vec![]),
            (vec![("wash", "d")], vec!["wash"]),
            (vec![("mood", "b")], vec!["mood"]),
            (vec![("day", "b")], vec![]),
            (vec![("living", "own"), ("living", "own")], vec!["living"]),
            (vec![("job", "a")], vec!["keep-job"]),
            (vec![("job", "want")], vec!["job"]),
            (vec![("home", "a")], vec!["keep-home"]),
            (vec![("home", "d")], vec!["home"]),
            // Nothing comes from safety.
            (vec![("safe", "d"), ("respect", "none")], vec![]),
        ];
        for (answers, wanted) in cases {
            assert_eq!(ids(&answered(&answers)), wanted, "{answers:?}");
        }
        let helped = plan_of(&[
            ("life/wash", Value::Pick("d".into())),
            ("life/wash/helper/family", Value::Yes),
            ("life/wash/going", Value::Pick("yes".into())),
        ]);
        assert_eq!(ids(&helped), Vec::<String>::new());
    }

    #[test]
    fn a_goal_that_was_made_from_safety_is_shown_nowhere_and_stays_in_the_record() {
        let plan = plan_of(&[("goal/safe/on", Value::Yes), ("goal/safe/what/idea-talk", Value::Yes)]);
        assert!(plan.goals.is_empty() && ids(&plan).is_empty());
        assert!(plan.kept_goals["safe"].on.is_some());
    }

    #[test]
    fn each_goal_belongs_to_a_question() {
        let content = Content::built_in();
        let plan = plan_of(&[
            ("goal/wash/on", Value::Yes),
            ("goal/keep-job/on", Value::Yes),
            ("goal/0-1/on", Value::Yes),
            ("goal/0-1/words", Value::Words("I want a dog.".into())),
            ("goal/0-1/about", Value::Pick("home".into())),
            ("goal/0-2/on", Value::Yes),
            ("goal/0-2/words", Value::Words("I want peace.".into())),
            ("goal/0-2/about", Value::Pick("safe".into())),
            ("goal/cook/on", Value::Yes),
        ]);
        let of = |goal: &Goal| goal.question(&content).map(|question| question.id.clone());
        let found: Vec<_> = plan.goals.iter().map(of).collect();
        let wanted = [Some("wash"), Some("job"), Some("home"), None, Some("cook")];
        assert_eq!(found, wanted.map(|id| id.map(str::to_owned)));
        let keys: Vec<_> = plan.goals.iter().map(|goal| goal.key(&content)).collect();
        let wanted = [Some("q-wash.goal"), Some("goal-keep-job"), None, None, Some("q-cook.goal")];
        assert_eq!(keys, wanted.map(|key| key.map(str::to_owned)));
    }
}
