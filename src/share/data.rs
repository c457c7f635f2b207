//! The plan as data, for the file inside the document. Its schema is `assets/print/plan.schema.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::plan::Plan;
use crate::record::{Digest, How, PersonId, Sure};

mod carer;
mod decide;
mod life;
mod simply;
mod since;
mod support;
mod talk;

pub use carer::*;
pub use decide::*;
pub use life::*;
pub use simply::*;
pub use since::*;
pub use support::*;
pub use talk::*;

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
    /// The ids of all parts, in the order of the document.
    pub const ALL: [&'static str; 4] = ["about", "life", "money", "plan"];

    /// The parts with these ids. An id that is not known picks nothing.
    pub fn from_ids(ids: &BTreeSet<String>) -> Self {
        let has = |id: &str| ids.contains(id);
        Self { about: has("about"), life: has("life"), money: has("money"), plan: has("plan") }
    }

    /// The parts that a reader gets.
    pub fn of(plan: &Plan, reader: &str) -> Self {
        plan.give.get(reader).map(|given| Self::from_ids(&given.parts)).unwrap_or_default()
    }

    /// The ids of the picked parts, in the order of the document.
    pub fn ids(self) -> Vec<&'static str> {
        let picked = [self.about, self.life, self.money, self.plan];
        Self::ALL.into_iter().zip(picked).filter_map(|(id, on)| on.then_some(id)).collect()
    }
}

/// What one reader gets: the picked parts of one plan, in words as well as ids.
///
/// What was not picked, and what was left out, is not there at all.
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
    /// Who it is for.
    pub reader: SharedReader,
    /// The ids of the picked parts: `about`, `life`, `money`, `plan`.
    pub parts: Vec<String>,
    /// Whose plan it is.
    pub person: SharedPerson,
    /// Everybody else who is named here by an id.
    pub people: Vec<Someone>,
    /// Who was there when what stands here was said, the first sitting first.
    pub sittings: Vec<SharedSitting>,
    /// Who agreed to share it with this reader, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Consent>,
    /// What is new since the document that this reader had before; none where they had none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<SharedSince>,
    /// What was said about safety. Only ever for a social worker, and only where the person said so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub safety: Vec<SafetyAnswer>,
    /// About me.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// My life now: every answer that goes to this reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life: Option<Vec<SharedAnswer>>,
    /// What was said in a simpler way, with faces or cards: what of it goes to this reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simply: Option<SharedSimply>,
    /// The questions of which nothing is here: not answered yet, or left out. Nothing tells which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_here: Vec<SharedQuestion>,
    /// My money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub money: Option<SharedMoney>,
    /// My plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Support>,
    /// What carers say of themselves. Only ever for a social worker, and only with that carer's own yes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carers: Vec<SharedCarer>,
    /// What the picked parts still lack.
    pub missing: Vec<Missing>,
    /// The photos that stand in the document, by what they hash to. Not part of the data.
    #[serde(skip)]
    pub photos: BTreeMap<String, Arc<[u8]>>,
}

/// The name of the format.
pub(super) const FORMAT: &str = "my-own-plan/plan";
/// The version of the format. A reader refuses a higher one.
pub(super) const VERSION: u32 = 5;

impl SharedPlan {
    /// Whether the person gave their answers on more than one day.
    pub(super) fn is_of_several_days(&self) -> bool {
        let views = self.life.iter().flatten().filter_map(SharedAnswer::persons_view);
        let mut days = views.map(|view| view.said.date);
        days.next().is_some_and(|first| days.any(|day| day != first))
    }

    /// The photos that belong into the document, in its order.
    pub fn wanted_photos(&self) -> Vec<Digest> {
        let life = self.life.iter().flatten().filter_map(|answer| answer.photo.as_ref());
        let goals = self.plan.iter().flat_map(|plan| &plan.goals).filter_map(|goal| goal.photo.as_ref());
        life.chain(goals).filter_map(|photo| Digest::new(&photo.digest)).collect()
    }

    /// The recordings that the document tells of, in its order.
    pub fn wanted_recordings(&self) -> Vec<Digest> {
        let life = self.life.iter().flatten().filter_map(|answer| answer.recording.as_ref());
        let goals = self.plan.iter().flat_map(|plan| &plan.goals).filter_map(|goal| goal.recording.as_ref());
        life.chain(goals).filter_map(|recording| Digest::new(&recording.digest)).collect()
    }

    /// Takes in how long they are, in seconds. What can not be heard is not told of.
    pub fn recordings_last(&mut self, seconds: impl Fn(&str) -> Option<u32>) {
        let life = self.life.iter_mut().flatten().map(|answer| &mut answer.recording);
        let goals = self.plan.iter_mut().flat_map(|plan| &mut plan.goals).map(|goal| &mut goal.recording);
        for there in life.chain(goals) {
            if let Some(recording) = there {
                match seconds(&recording.digest) {
                    Some(seconds) => recording.seconds = seconds,
                    None => *there = None,
                }
            }
        }
    }

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

/// Who a document is for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedReader {
    /// `worker`, `family`, `friend`, `doctor` or `other`.
    pub id: String,
    /// What somebody else is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// That somebody agreed to share it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Who said yes, how, and whose hands pressed.
    pub said: Saying,
    /// For which reader; none where an earlier version did not ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<String>,
    /// The ids of the parts that it was for.
    pub parts: Vec<String>,
    /// Who was there then.
    pub room: InRoom,
}

/// Who was there at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InRoom {
    /// Whether it was said that the person was alone.
    pub alone: bool,
    /// Who was there, by id. Nobody where nobody said.
    pub people: Vec<String>,
}

impl InRoom {
    /// Whether somebody said who was there.
    pub fn is_said(&self) -> bool {
        self.alone || !self.people.is_empty()
    }
}

/// Whose plan it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedPerson {
    /// Their name, as they gave it.
    pub name: Option<String>,
    /// Whether this is the built-in example and no real person.
    pub example: bool,
    /// The name of who helps with this plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helper: Option<String>,
    /// Whether the person wants an advocate. Told to a social worker only.
    #[serde(default)]
    pub wants_advocate: bool,
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
    /// Whether it is help of people who are close, of whom nobody asked whether they are paid.
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
    /// What the person uses, by its id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<String>,
    /// What people like about me.
    pub likes: CardList,
    /// What matters to me.
    pub matters: CardList,
    /// How to support me well.
    pub supports: CardList,
    /// How the person tells things, as far as anybody says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub talk: Option<SharedTalk>,
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
