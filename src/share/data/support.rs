//! The money and the support plan, as data.

use jiff::civil::Date;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{OwnWords, Saying, SharedDecision, SharedItem, SharedPhoto, SharedRecording};

/// An amount of money.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedAmount {
    /// In pence.
    pub pence: i64,
    /// As people write it.
    pub text: String,
}

/// The money. Every amount here is gross, before any contribution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedMoney {
    /// Whether the amount is a first guess; not where the person was told that it is agreed.
    pub indicative: bool,
    /// Where it comes from: `table`, `told` (by the council), or none yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What the person was told that the council's amount is: `guess`, `agreed` or `not-known`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<String>,
    /// For one week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<SharedAmount>,
    /// For one year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<SharedAmount>,
    /// What the person pays of it, for the period of the table, or for 1 week where the council told the amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<SharedAmount>,
    /// What the council pays of it, for the same; where what the person pays is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub council_share: Option<SharedAmount>,
    /// Whether the answers give no amount: the council must work it out with the person.
    pub by_council: bool,
    /// Whether the council told an amount, and it is not said whether it is for a week or for a year.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_period: bool,
    /// Whether an answer that counts is not here. Then no amount is told, nor whether there is one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub left_out: bool,
    /// The council's table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<Table>,
    /// How the amount came from the answers. Only there when every one of those answers is here too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workings: Option<Workings>,
    /// Questions with points that have no answer here: not answered, not sure, or left out.
    pub missing: Vec<String>,
    /// Whether the person says that their needs cost more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// The council's logo as a JPEG. Not part of the data.
    #[serde(skip)]
    pub logo: Option<Arc<[u8]>>,
}

/// How the amount was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workings {
    /// Answers with points.
    pub lines: Vec<WorkingLine>,
    /// All points, weighted.
    pub points: u32,
    /// What the table gives for them.
    pub table: SharedAmount,
    /// What help from family and friends takes off.
    pub unpaid_off: SharedAmount,
    /// Whether the points are hours of help for one week, in hundredths.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hours: bool,
    /// The council's name for the band.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<String>,
    /// What else is added or taken off, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<WorkingStep>,
}

/// What is added to the amount or taken off it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkingStep {
    /// What it is, in words.
    pub name: String,
    /// How much.
    pub change: SharedChange,
}

/// A change of an amount of money.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedChange {
    /// In pence; below 0 where it is taken off.
    pub pence: i64,
    /// As it is written.
    pub text: String,
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
    /// The help that must go on, in the order of the questions.
    pub kept: Vec<SharedKept>,
    /// Goals, in the order in which they were picked.
    pub goals: Vec<SharedGoal>,
    /// What all of it costs together for one week, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekly_cost: Option<SharedAmount>,
    /// What each source of money pays of it.
    pub by_source: Vec<SharedSource>,
    /// Of how many the cost is not known.
    pub cost_unknown: usize,
    /// How the costs here compare with the amount: `less`, `same`, `more`, or `shared` where it depends on who
    /// pays which part. Only where every cost is known, and the money is shared too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared: Option<String>,
    /// Whether the person said that nothing is to change.
    pub no_change: bool,
    /// Big decisions, in the order in which they were begun. Only ever for a social worker.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<SharedDecision>,
}

/// What one source of money pays for one week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSource {
    /// Which money: one of the answers to “Which money pays for it?”.
    pub source: SharedItem,
    /// What it pays alone.
    pub least: SharedAmount,
    /// With all of what it shares with other sources.
    pub most: SharedAmount,
    /// Of how many of its costs the amount is not known.
    pub unknown: usize,
}

/// Help that must go on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedKept {
    /// The id under which the help is said: a question's, or `area-food` for what is spoken of together.
    pub help: String,
    /// The questions of the needs that it is for.
    pub questions: Vec<String>,
    /// Their short names.
    pub needs: Vec<String>,
    /// Its short name.
    pub name: String,
    /// Letters of the outcomes of the question.
    pub outcomes: Vec<String>,
    /// Areas of wellbeing of the question.
    pub wellbeing: Vec<String>,
    /// Who helps now.
    pub who: Vec<SharedItem>,
    /// On which days.
    pub days: Vec<SharedItem>,
    /// At what times of the day.
    pub times: Vec<SharedItem>,
    /// How long in one week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<SharedItem>,
    /// What must stay the same.
    pub stay: Vec<SharedItem>,
    /// What it costs for one week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekly_cost: Option<SharedAmount>,
    /// Why there is no cost here: `not-known`, or `elsewhere` where another cost holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_cost: Option<String>,
    /// Which money pays.
    pub pays: Vec<SharedItem>,
    /// Whether the person said that it must go on; none where they said nothing of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goes_on: Option<bool>,
    /// Whether some of it is to change too.
    pub changes: bool,
    /// What the person said that they are not sure of: `day`, `time`, `hours`, `cost`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_sure: Vec<String>,
    /// The key of its picture. Not part of the data.
    #[serde(skip)]
    pub picture: String,
}

/// One goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedGoal {
    /// The question that it came from, or an id of its own.
    pub id: String,
    /// The question that it is about, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekly_cost: Option<SharedAmount>,
    /// Why there is no cost here, as in [`SharedKept::no_cost`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_cost: Option<String>,
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
    /// Who gave the words of a goal in own words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words_said: Vec<Saying>,
    /// What the person said that they are not sure of: `what`, `who`, `day`, `time`, `cost`, `next`,
    /// `doer`, `when`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_sure: Vec<String>,
    /// A photo that the person added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<SharedPhoto>,
    /// That there is a recording of the person's voice in the plan file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<SharedRecording>,
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
