//! What the person needs help with, and which of that help must go on. Nothing here comes from an answer
//! about safety.

use super::{Answer, Plan};
use crate::content::{Content, Question};

/// Who helps now: nobody.
pub const NOBODY: &str = "nobody";
/// Who helps now: no help is needed.
pub const NO_HELP: &str = "none";
// Nobody is asked what must stay the same, or be different, about being very upset, nor whether it goes well or what
// they are good at there.
const UPSET: &str = "upset";

/// One answer that says that help is needed.
#[derive(Debug, Clone, Copy)]
pub struct Need<'a> {
    /// The question.
    pub question: &'a Question,
    /// The answer that counts, by its option's id.
    pub option: &'a str,
    /// What was said of the question itself.
    pub answer: &'a Answer,
    /// What happens with no help, who helps and how that goes: said of this need, or of its area.
    pub said: &'a Answer,
}

/// Help that is spoken of together: the needs of one area, such as food and drink, or one need by itself.
/// Nobody is asked three times who helps in the kitchen.
#[derive(Debug, Clone)]
pub struct Help<'a> {
    /// The id under which it is said: `area-food`, or that of a question.
    pub id: String,
    /// The needs that it is for, in the order of the questions; at least one.
    pub needs: Vec<Need<'a>>,
    /// What happens with no help, who helps and how that goes; and the help of now.
    pub said: &'a Answer,
}

impl Need<'_> {
    /// Whether anything was said of the help for it.
    pub fn is_told(&self) -> bool {
        is_said(self.said)
    }

    /// Whether somebody or something helps now.
    pub fn is_helped(&self) -> bool {
        is_helped(self.said)
    }

    /// Whether the help of now must go on, all of it or some of it. It is a need like any other: it has
    /// its place in plan, week, costs and check.
    pub fn goes_on(&self) -> bool {
        self.is_helped() && going(self.said) != Some(Going::Changes)
    }

    /// Whether the person wants to change it, all of it or some of it.
    pub fn changes(&self) -> bool {
        matches!(going(self.said), Some(Going::Partly | Going::Changes))
    }

    /// Whether it is fine as it is with nobody who helps: the person needs no help with it, or said that it goes
    /// well. Then there is nothing to plan.
    pub fn is_fine(&self) -> bool {
        let going_well = self.said.going.as_deref() == Some("yes");
        let needs_none = self.said.helpers.contains(NO_HELP);
        !self.is_helped()
            && !self.changes()
            && (needs_none || (going_well && self.said.helpers.contains(NOBODY)))
    }
}

impl Help<'_> {
    /// Whether the person said that it must go on, all of it or none; none where they said nothing of it.
    pub fn must_go_on(&self) -> Option<bool> {
        match going(self.said) {
            Some(said) => Some(said == Going::Stays),
            None => (!self.said.now.stay.is_empty()).then_some(true),
        }
    }

    /// The key of its name: that of its one need, or of the area.
    pub fn name_key(&self) -> String {
        match self.needs.as_slice() {
            [need] => need.question.name_key(),
            _ => self.id.clone(),
        }
    }

    /// The key of its picture.
    pub fn picture(&self) -> String {
        match self.needs.as_slice() {
            [need] => need.question.picture().to_owned(),
            _ => self.id.clone(),
        }
    }
}

// Whether anything was said of the help for one need by itself.
fn is_said(answer: &Answer) -> bool {
    !answer.hard.is_empty() || !answer.helpers.is_empty() || answer.going.is_some()
}

/// Whether this answer to “Who helps you?” names somebody or something that helps.
pub fn is_help(helper: &str) -> bool {
    ![NOBODY, NO_HELP].contains(&helper)
}

fn is_helped(said: &Answer) -> bool {
    said.helpers.iter().any(|helper| is_help(helper))
}

// What the person said of the help of now: the one rule for what goes on and what is to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Going {
    Stays,
    Partly,
    Changes,
}

// None where nothing was said of it, or “Not sure”. What was wished in the first version counts until it is asked anew.
fn going(said: &Answer) -> Option<Going> {
    match (said.going.as_deref(), said.wish.as_deref()) {
        (Some("yes"), _) | (None, Some("keep")) => Some(Going::Stays),
        (Some("so-so"), _) => Some(Going::Partly),
        (Some("no"), _) | (None, Some("change")) => Some(Going::Changes),
        _ => None,
    }
}

/// The questions whose help is spoken of together with this one's, itself among them: the open ones of its
/// area, or all of them where all are private. What is private is never mixed with what is not.
pub fn unit_questions<'a>(plan: &Plan, content: &'a Content, question: &'a Question) -> Vec<&'a Question> {
    let alone = vec![question];
    let Some((area, _)) = &question.area else { return alone };
    if plan.answer(&area_unit(area)).is_some_and(|said| said.each) {
        return alone;
    }
    let all: Vec<&Question> = content.of_area(area).filter(|question| question.scored).collect();
    let private = all.iter().all(|question| question.ask.private);
    let joined: Vec<&Question> =
        all.into_iter().filter(|question| private || !question.ask.private).collect();
    let has_it = joined.iter().any(|joined| joined.id == question.id);
    if has_it && joined.len() > 1 { joined } else { alone }
}

/// The id under which the help for a question is said: its area's, or its own.
pub fn unit_of(plan: &Plan, content: &Content, question: &Question) -> String {
    match (&question.area, unit_questions(plan, content, question).len()) {
        (Some((area, _)), 2..) => area_unit(area),
        _ => question.id.clone(),
    }
}

fn area_unit(area: &str) -> String {
    format!("area-{area}")
}

/// The id under which the help for a question is said now, and what was said of it: its own where anything was
/// said of it by itself, else that of its area.
pub fn help_of<'a>(plan: &'a Plan, content: &Content, question: &Question) -> (String, Option<&'a Answer>) {
    let own = plan.answer(&question.id);
    if own.is_some_and(is_said) {
        return (question.id.clone(), own);
    }
    let unit = unit_of(plan, content, question);
    let said = plan.answer(&unit).or(own);
    (unit, said)
}

/// Every need, in the order of the questions.
pub fn needs<'a>(plan: &'a Plan, content: &'a Content) -> Vec<Need<'a>> {
    let need = |question: &'a Question| {
        let answer = plan.answer(&question.id)?;
        let option = answer.option().filter(|option| question.is_need(option))?;
        let said = help_of(plan, content, question).1.unwrap_or(answer);
        Some(Need { question, option, answer, said })
    };
    content.questions.iter().filter_map(need).collect()
}

/// All help that is needed, as it is spoken of.
pub fn helps<'a>(plan: &'a Plan, content: &'a Content) -> Vec<Help<'a>> {
    together(plan, content, needs(plan, content))
}

/// The needs that have no line in the plan yet: no help that goes on, and no goal. Not those that are fine as they
/// are, and none where the person wants nothing to change.
pub fn open_needs<'a>(plan: &'a Plan, content: &'a Content) -> Vec<Need<'a>> {
    if plan.no_change {
        return Vec::new();
    }
    let has_goal = |need: &Need<'_>| plan.goals.iter().any(|goal| goal.is_for(need.question, content));
    let open = |need: &Need<'_>| !need.goes_on() && !need.is_fine() && !has_goal(need);
    needs(plan, content).into_iter().filter(open).collect()
}

/// Whether it makes sense to ask, of this question or of help that is spoken of together, how it goes, what the
/// person is good at there, what must stay and what should be different.
pub fn asks_what_should_be(id: &str) -> bool {
    id != UPSET
}

/// The help that must go on.
pub fn kept<'a>(plan: &'a Plan, content: &'a Content) -> Vec<Help<'a>> {
    together(plan, content, needs(plan, content).into_iter().filter(Need::goes_on).collect())
}

fn together<'a>(plan: &'a Plan, content: &'a Content, needs: Vec<Need<'a>>) -> Vec<Help<'a>> {
    let mut helps: Vec<Help<'a>> = Vec::new();
    for need in needs {
        let (id, _) = help_of(plan, content, need.question);
        match helps.iter_mut().find(|help| help.id == id) {
            Some(help) => help.needs.push(need),
            None => helps.push(Help { id, said: need.said, needs: vec![need] }),
        }
    }
    helps
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
    fn what_was_said_of_an_area_holds_for_each_of_its_needs() {
        let content = Content::built_in();
        let pick = |id: &str| Value::Pick(id.into());
        let mut said = vec![
            ("life/eat", pick("c")),
            ("life/meals", pick("d")),
            ("life/wash", pick("d")),
            ("life/toilet", pick("d")),
            ("life/area-food/helper/family", Value::Yes),
            ("life/area-food/going", pick("yes")),
            ("life/area-body/helper/paid", Value::Yes),
        ];
        let ids = |said: &[(&str, Value)]| {
            let plan = plan_of(said);
            let kept = kept(&plan, &content);
            kept.iter()
                .map(|help| {
                    (help.id.clone(), help.needs.iter().map(|n| n.question.id.clone()).collect::<Vec<_>>())
                })
                .collect::<Vec<_>>()
        };
        let of =
            |id: &str, needs: &[&str]| (id.to_owned(), needs.iter().map(|id| (*id).to_owned()).collect());
        // What is private is not mixed with the rest of its area.
        assert_eq!(ids(&said), [of("area-food", &["eat", "meals"]), of("area-body", &["wash"])]);
        // One that is different stands by itself; so do all where it is not the same for each.
        said.push(("life/meals/helper/friend", Value::Yes));
        assert_eq!(ids(&said)[1], of("meals", &["meals"]));
        said.push(("life/area-food/each", Value::Yes));
        assert_eq!(ids(&said), [of("meals", &["meals"]), of("area-body", &["wash"])]);
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
