//! The answers about my life, as data.

use serde::{Deserialize, Serialize};

use super::{CardList, InRoom, ItemLook, OwnWords, Saying, SharedItem};
use crate::content::LATER;
use crate::record::PersonId;

/// A question by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedQuestion {
    /// The id of the question.
    pub question: String,
    /// Its short name.
    pub name: String,
    /// Whether a face for it, or for its whole area, is here. That is no level of need.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub face: bool,
}

/// What was said about safety: one answer of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetyAnswer {
    /// The id of the question.
    pub question: String,
    /// The question in words.
    pub asked: String,
    /// The id of the option, `not-sure` or `later`.
    pub option: String,
    /// The answer in the words that were picked.
    pub text: String,
    /// Whether it may mean that the person is in danger.
    pub worry: bool,
    /// Whose answer it is, how it was given, and when.
    pub said: Saying,
    /// Who was there then.
    pub room: InRoom,
    /// What was picked when it was offered to answer these questions alone or with another person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apart: Option<SharedItem>,
    /// What the person said more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<OwnWords>,
    /// Whether it was asked in an earlier version, in these words.
    #[serde(default)]
    pub past: bool,
}

/// A photo at an answer or a goal. It stands in the document and not in the data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedPhoto {
    /// What is in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<OwnWords>,
    /// Who added it.
    pub said: Vec<Saying>,
    /// What its bytes hash to. Not part of the data.
    #[serde(skip)]
    pub digest: String,
}

/// A recording of the person's voice at an answer or a goal. It is in the plan file, and not in the data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedRecording {
    /// How long it is, in seconds.
    pub seconds: u32,
    /// Who kept it.
    pub said: Vec<Saying>,
    /// What its bytes hash to. Not part of the data.
    #[serde(skip)]
    pub digest: String,
}

/// One question with all its answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedAnswer {
    /// The id of the question.
    pub question: String,
    /// The question in words, as it was asked.
    pub asked: String,
    /// The line that stood below it.
    pub asked_help: String,
    /// The short name of the question.
    pub name: String,
    /// Whether an earlier version asked it, and this one does not.
    pub past: bool,
    /// Letters of regulation 2(2) of the Eligibility Criteria Regulations 2015. May be none.
    pub outcomes: Vec<String>,
    /// Areas of wellbeing, `W1` to `W9`: section 1(2)(a) to (i) of the Care Act 2014. Our own mapping.
    pub wellbeing: Vec<String>,
    /// Whether the answer that counts says that help is needed: the agreed one, else the person's own.
    pub need: bool,
    /// Under which id the help for this need is said: the question's own, or that of what is spoken of
    /// together, as in [`super::SharedKept::help`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Every view that stands, each with who said it.
    pub views: Vec<View>,
    /// What happens with no help: what makes it hard, and what comes of it; or `none`.
    pub hard: Vec<SharedItem>,
    /// Who helps now.
    pub helpers: Vec<SharedItem>,
    /// Whether that is going well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub going: Option<SharedItem>,
    /// Whether the person wants to keep or change it, as an earlier version asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<SharedItem>,
    /// What the person said that they are not sure of: `hard`, `helper`, `going`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_sure: Vec<String>,
    /// How it is on good and on bad days, where that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<SharedDays>,
    /// What the person is good at here.
    pub good: CardList,
    /// What the person wants to say more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<OwnWords>,
    /// What others saw or know, in their words: the view of each of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<OwnWords>,
    /// What came of setting the views side by side, where they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<ViewsResult>,
    /// Where a yes was watched for: how often it was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub watched: Option<Watched>,
    /// A photo that the person added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<SharedPhoto>,
    /// That there is a recording of the person's voice in the plan file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<SharedRecording>,
    /// Whether the answer says no more than “by myself”. Not part of the data.
    #[serde(skip)]
    pub plain: bool,
    /// Whether it is a need that is fine as it is, with nobody who helps. Not part of the data.
    #[serde(skip)]
    pub fine: bool,
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

    /// The person's own view; never that of somebody else in its place.
    pub fn persons_view(&self) -> Option<&View> {
        self.views.iter().rfind(|view| view.said.by == PersonId::Me)
    }

    /// The answer that counts, by its option's id and in words: the one that the person agreed on with others, else
    /// the person's own.
    pub fn counted(&self) -> Option<(&str, &str)> {
        let agreed = self.result.as_ref().filter(|result| result.said.by == PersonId::Me);
        let agreed = agreed.and_then(|result| Some((result.option.as_deref()?, result.text.as_deref()?)));
        agreed.or_else(|| self.persons_view().map(|view| (view.option.as_str(), view.text.as_str())))
    }

    /// Whether there is an answer other than `later`.
    pub fn is_given(&self) -> bool {
        self.own_view().is_some_and(|view| view.option != "later")
    }

    /// Whether the answer was put off.
    pub fn is_later(&self) -> bool {
        self.own_view().is_some_and(|view| view.option == "later")
    }
}

/// How it is on good and on bad days. It is no level, and nothing is worked out from it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedDays {
    /// The answer on a good day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub good: Option<SharedItem>,
    /// The answer on a bad day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bad: Option<SharedItem>,
    /// How often bad days come: `most`, `week`, `month`, `rare`, `not-sure` or `later`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub often: Option<SharedItem>,
}

impl SharedDays {
    /// What was said of them, each with the end of its key of words: `good`, `bad`, `often`. What was put off is nothing.
    pub fn said(&self) -> impl Iterator<Item = (&'static str, &SharedItem)> {
        let all = [("good", &self.good), ("bad", &self.bad), ("often", &self.often)];
        all.into_iter()
            .filter_map(|(key, item)| Some((key, item.as_ref()?)))
            .filter(|(_, item)| item.id != LATER)
    }
}

/// What came of setting several views side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewsResult {
    /// Whether they agree on one answer.
    pub agreed: bool,
    /// The id of that answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    /// That answer in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Who took part: `me`, or the id of somebody.
    pub with: Vec<PersonId>,
    /// Who said so, how, and when.
    pub said: Saying,
}

/// How often a watching helper saw something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SawCount {
    /// A yes.
    pub yes: usize,
    /// A no.
    pub no: usize,
    /// Neither for sure.
    pub unclear: usize,
}

/// A question whose answers were asked one by one, with a yes that was watched for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watched {
    /// In how many rounds.
    pub rounds: usize,
    /// What was seen when the answer was asked that is now the person's.
    pub answer: SawCount,
    /// What was seen when the other answers were asked.
    pub others: SawCount,
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
