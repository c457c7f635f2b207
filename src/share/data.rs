//! The plan as data, for the file inside the document. Its schema is `assets/print/plan.schema.json`.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::plan::Plan;
use crate::record::{How, PersonId, Sure};

/// The parts that the person picked to share.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parts {
    /// About me.
    pub about: bool,
    /// My life now.
    pub life: bool,
    /// My money.
    pub money: bool,
    /// My plan.
    pub plan: bool,
}

impl Parts {
    /// Every part.
    pub const ALL: Self = Self { about: true, life: true, money: true, plan: true };

    /// The parts with these ids; `all` is every part. An id that is not known picks nothing.
    pub fn from_ids(ids: &BTreeSet<String>) -> Self {
        let has = |id: &str| ids.contains(id) || ids.contains("all");
        Self { about: has("about"), life: has("life"), money: has("money"), plan: has("plan") }
    }

    /// The parts that are picked in a plan.
    pub fn picked(plan: &Plan) -> Self {
        plan.given().map(|given| Self::from_ids(&given.parts)).unwrap_or_default()
    }

    /// The ids of the picked parts, in the order of the document.
    pub fn ids(self) -> Vec<&'static str> {
        [("about", self.about), ("life", self.life), ("money", self.money), ("plan", self.plan)]
            .into_iter()
            .filter_map(|(id, on)| on.then_some(id))
            .collect()
    }

    /// Whether nothing is picked.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// What is shared: the picked parts of one plan, in words as well as ids.
///
/// A part that was not picked is not there at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedPlan {
    /// Always `my-own-plan/plan`.
    pub format: String,
    /// The version of this format.
    pub version: u32,
    /// The day on which it was made.
    pub made: Date,
    /// The language of the words, such as `en-GB`.
    pub language: String,
    /// The ids of the picked parts: `about`, `life`, `money`, `plan`.
    pub parts: Vec<String>,
    /// Whose plan it is.
    pub person: SharedPerson,
    /// Everybody else who is named here by an id.
    pub people: Vec<Someone>,
    /// Who was there when what stands here was said, the first sitting first.
    pub sittings: Vec<SharedSitting>,
    /// Who agreed to share it, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Saying>,
    /// Whether nobody said who was there when it was agreed. Not part of the data.
    #[serde(skip)]
    pub agreed_unseen: bool,
    /// About me.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// My life now: every question, with or without an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life: Option<Vec<SharedAnswer>>,
    /// My money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub money: Option<SharedMoney>,
    /// My plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Support>,
    /// What the picked parts still lack.
    pub missing: Vec<Missing>,
}

/// The name of the format.
pub(super) const FORMAT: &str = "my-own-plan/plan";
/// The version of the format. A reader refuses a higher one.
pub(super) const VERSION: u32 = 2;

impl SharedPlan {
    /// The part that somebody has in the plan, as a key of words ends: `person` for the person, and
    /// `other` where nobody said.
    pub(super) fn role(&self, who: PersonId) -> &str {
        match who {
            PersonId::Me => "person",
            PersonId::Program => "program",
            PersonId::Other(id) => self.role_of(&id.to_string()),
        }
    }

    /// The part that somebody has in the plan, by their id.
    pub(super) fn role_of(&self, id: &str) -> &str {
        let one = self.people.iter().find(|one| one.id == id);
        one.and_then(|one| one.role.as_deref()).unwrap_or("other")
    }

    /// What somebody is called, by their id, where that was said.
    pub(super) fn name_of(&self, id: &str) -> Option<&str> {
        self.people.iter().find(|one| one.id == id)?.name.as_deref()
    }
}

/// Whose plan it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedPerson {
    /// Their name, as they gave it.
    pub name: Option<String>,
    /// Whether this is the built-in example and no real person.
    pub example: bool,
}

/// Somebody other than the person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Someone {
    /// Their id, as in [`Saying::by`].
    pub id: String,
    /// Their part in the plan: `family`, `friend`, `staff`, `advocate`, `professional`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Their name, where it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// One sitting in which something was said that stands here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSitting {
    /// The day; none where it is not known.
    pub date: Option<Date>,
    /// Whether it was said that the person was alone.
    pub alone: bool,
    /// Who was there.
    pub people: Vec<WasThere>,
    /// How answers were given: `press`, `say`, `sign` and so on; none where nobody said.
    pub how: Option<String>,
}

/// Somebody who was there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WasThere {
    /// Who, by id.
    pub id: String,
    /// Whether they went before the end.
    pub went: bool,
}

/// Who said a thing, how, who put it into the computer, and on which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// Whose view it is: `me`, the id of somebody, or `program`.
    pub by: PersonId,
    /// How it was given.
    pub how: How,
    /// Who put it in.
    pub entered_by: PersonId,
    /// How sure whoever gave it is.
    pub sure: Sure,
    /// The day, by the clock of the computer that it was put into.
    pub date: Date,
}

/// A choice, by id and in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedItem {
    /// Its id.
    pub id: String,
    /// Its words, as the person saw them.
    pub text: String,
    /// Who said it; several where several people did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Saying>,
    /// How it looks on paper. Not part of the data.
    #[serde(skip)]
    pub look: ItemLook,
}

/// What the document needs to show a choice as the person saw it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemLook {
    /// The words with their marks for bold.
    pub marked: String,
    /// The key of the picture.
    pub picture: String,
    /// Its place among the answers that can be picked, from 0.
    pub order: usize,
    /// Whether it is help that nobody is paid for.
    pub unpaid: bool,
}

/// The person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// The words, whole and unchanged.
    pub text: String,
    /// Who said them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Saying>,
}

/// The one-page profile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The id of the picture that is the person.
    pub face: Option<String>,
    /// What people like about me.
    pub likes: CardList,
    /// What matters to me.
    pub matters: CardList,
    /// How to support me well.
    pub supports: CardList,
}

/// One list of the profile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardList {
    /// Cards that were picked.
    pub cards: Vec<SharedItem>,
    /// The person's own words.
    pub own: Option<OwnWords>,
}

impl CardList {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.own.is_none()
    }
}

/// One question with all its answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedAnswer {
    /// The id of the question.
    pub question: String,
    /// The question in words.
    pub asked: String,
    /// The short name of the question.
    pub name: String,
    /// Letters of regulation 2(2) of the Eligibility Criteria Regulations 2015. May be none.
    pub outcomes: Vec<String>,
    /// Areas of wellbeing, `W1` to `W9`: section 1(2)(a) to (i) of the Care Act 2014.
    pub wellbeing: Vec<String>,
    /// Every view that stands, each with who said it. Empty when there is no answer yet.
    pub views: Vec<View>,
    /// What makes it hard: `pain`, `danger`, `slow`, `changes`, or `none`.
    pub hard: Vec<SharedItem>,
    /// Who helps now.
    pub helpers: Vec<SharedItem>,
    /// Whether the person wants to keep or change it.
    pub wish: Option<SharedItem>,
    /// The key of the picture of the question. Not part of the data.
    #[serde(skip)]
    pub picture: String,
}

impl SharedAnswer {
    /// The person's own view, or the only one there is.
    pub fn own_view(&self) -> Option<&View> {
        self.views.iter().rfind(|view| view.said.by == PersonId::Me).or_else(|| self.views.last())
    }

    /// The views other than [`Self::own_view`].
    pub fn other_views(&self) -> impl Iterator<Item = &View> {
        let own = self.own_view().map(std::ptr::from_ref);
        self.views.iter().filter(move |view| Some(std::ptr::from_ref(*view)) != own)
    }

    /// Whether there is an answer other than `later`.
    pub fn is_given(&self) -> bool {
        self.own_view().is_some_and(|view| view.option != "later")
    }
}

/// One person's view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// The id of the option, `not-sure` or `later`.
    pub option: String,
    /// The answer in words.
    pub text: String,
    /// Who said it, how, and when.
    pub said: Saying,
    /// How it looks on paper. Not part of the data.
    #[serde(skip)]
    pub look: ItemLook,
}

/// An amount of money.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// In pence.
    pub pence: i64,
    /// As people write it.
    pub text: String,
}

/// The money. Every amount here is indicative and gross, before any contribution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedMoney {
    /// Always true: the amount is a first guess, and the council decides.
    pub indicative: bool,
    /// Where it comes from: `table`, `told` (by the council), or none yet.
    pub source: Option<String>,
    /// For one week.
    pub week: Option<Amount>,
    /// For one year.
    pub year: Option<Amount>,
    /// The council's table.
    pub table: Option<Table>,
    /// How the amount came from the answers.
    pub workings: Option<Workings>,
    /// Whether the person says that their needs cost more.
    pub needs_cost_more: Option<bool>,
}

/// The table that was used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The id of the council pack.
    pub pack: String,
    /// The council.
    pub council: String,
    /// The version of the figures.
    pub version: String,
    /// The first day of the figures.
    pub valid_from: String,
    /// The last day of the figures.
    pub valid_to: String,
    /// Where the figures come from.
    pub source: String,
    /// Whether the figures are made up, to show how it works.
    pub illustrative: bool,
    /// Whether the table is for a week or a year.
    pub period: String,
}

/// How the amount was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workings {
    /// Answers with points. Only there when “My life now” is shared too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<WorkingLine>>,
    /// All points, weighted.
    pub points: u32,
    /// What the table gives for them.
    pub table: Amount,
    /// What help from family and friends takes off.
    pub unpaid_off: Amount,
    /// How many questions with points have no answer yet.
    pub missing_count: usize,
    /// Their short names. Only there when “My life now” is shared too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Vec<String>>,
}

/// One answer that has points.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkingLine {
    /// The id of the question.
    pub question: String,
    /// The short name of the question.
    pub name: String,
    /// The id of the option.
    pub option: String,
    /// Points of the option.
    pub points: u32,
    /// The council's weight.
    pub weight: u32,
}

/// The support plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// Goals, in the order in which they were picked.
    pub goals: Vec<SharedGoal>,
    /// What all goals cost together for one week, as far as it is known.
    pub weekly_cost: Option<Amount>,
    /// What the goals that council money pays for cost for one week.
    pub council_cost: Amount,
}

/// One goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedGoal {
    /// The question that it came from, or `own`.
    pub id: String,
    /// The goal in words: of the question, or the person's own.
    pub title: String,
    /// The short name, for the week.
    pub name: String,
    /// Letters of the outcomes of the question.
    pub outcomes: Vec<String>,
    /// Areas of wellbeing of the question.
    pub wellbeing: Vec<String>,
    /// What should be different.
    pub want: Vec<SharedItem>,
    /// What will happen.
    pub what: Vec<SharedItem>,
    /// What will happen, in the person's own words.
    pub what_own: Option<OwnWords>,
    /// Who helps.
    pub who: Vec<SharedItem>,
    /// On which days.
    pub days: Vec<SharedItem>,
    /// At what times of the day.
    pub times: Vec<SharedItem>,
    /// What it costs for one week.
    pub weekly_cost: Option<Amount>,
    /// Which money pays.
    pub pays: Vec<SharedItem>,
    /// The first step.
    pub step: Option<SharedItem>,
    /// Who does it.
    pub doer: Option<SharedItem>,
    /// By when.
    pub by: Option<ByWhen>,
    /// Who picked the goal.
    pub said: Vec<Saying>,
    /// The key of its picture. Not part of the data.
    #[serde(skip)]
    pub picture: String,
}

/// When a step will be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByWhen {
    /// The id of the choice: `week`, `month`, `quarter`, `half-year`.
    pub id: String,
    /// The choice in words.
    pub text: String,
    /// The day, counted from the day on which it was said.
    pub date: Date,
    /// Who said it.
    pub said: Saying,
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    /// What: the id of the check.
    pub id: String,
    /// What, in words.
    pub text: String,
    /// How many are there, where that can be said.
    pub done: Option<usize>,
    /// Of how many.
    pub of: Option<usize>,
    /// The goal that has the gap.
    pub goal: Option<String>,
}
