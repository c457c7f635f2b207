//! The screens about big decisions and about an advocate, beside the road. Those for the person come one after the
//! other; those for whoever helps are supporter's pages.

use super::{Part, Place};
use crate::plan::Plan;
use crate::record::DecisionPart;

/// A screen about big decisions; most are about one, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Decide {
    /// All of them.
    List,
    /// What it is about.
    About(String),
    /// What it is, in own words.
    Words(String),
    /// What helps the person to decide.
    Help(String),
    /// The same in own words.
    HelpWords(String),
    /// What the person wants.
    Showed(String),
    /// The same in own words.
    Say(String),
    /// Who decides it.
    Who(String),
    /// What holds for the person where somebody else decides.
    Rights(String),
    /// For supporters: all of them.
    ForSupporter,
    /// For supporters: the rest of one.
    Page(String),
    /// For supporters: words about one, and about which part of it.
    Text(String, DecisionPart),
}

/// A screen about an advocate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ForAdvocate {
    /// What an advocate does.
    You,
    /// What will be in the letter that asks for one.
    Letter,
    /// Whether to make it.
    Agree,
    /// For supporters: when the council must look at it.
    ForSupporter,
}

impl Decide {
    /// The part that it belongs to.
    pub(super) fn part(&self) -> Part {
        match self {
            Self::ForSupporter | Self::Page(_) | Self::Text(..) => Part::Supporter,
            _ => Part::Plan,
        }
    }

    /// Its short name in the record; none on the supporter's pages.
    pub(super) fn name(&self) -> Option<&'static str> {
        Some(match self {
            Self::List => "decide",
            Self::About(_) | Self::Words(_) => "decide-about",
            Self::Help(_) | Self::HelpWords(_) => "decide-help",
            Self::Showed(_) | Self::Say(_) => "decide-showed",
            Self::Who(_) => "decide-who",
            Self::Rights(_) => "decide-other",
            Self::ForSupporter | Self::Page(_) | Self::Text(..) => return None,
        })
    }

    // What comes after it. One that is nothing yet leads back to all of them.
    pub(super) fn next(&self, plan: &Plan) -> Place {
        Place::Decide(match self {
            Self::List => return Place::PlanEnd,
            Self::About(id) | Self::Words(id) if plan.decision(id).is_some() => Self::Help(id.clone()),
            Self::About(_) | Self::Words(_) => Self::List,
            Self::Help(id) | Self::HelpWords(id) => Self::Showed(id.clone()),
            Self::Showed(id) | Self::Say(id) => Self::Who(id.clone()),
            Self::Who(id) if plan.decision(id).is_some_and(crate::plan::Decision::is_by_other) => {
                Self::Rights(id.clone())
            }
            Self::Who(_) | Self::Rights(_) => Self::List,
            Self::ForSupporter => return Place::Supporter,
            Self::Page(_) => Self::ForSupporter,
            Self::Text(id, _) => Self::Page(id.clone()),
        })
    }
}

impl ForAdvocate {
    /// The part that it belongs to.
    pub(super) fn part(self) -> Part {
        if self == Self::ForSupporter { Part::Supporter } else { Part::Plan }
    }

    /// Its short name in the record; none on the supporter's pages.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::You => Some("advocate"),
            Self::Letter | Self::Agree => Some("letter-advocate"),
            Self::ForSupporter => None,
        }
    }

    pub(super) fn next(self) -> Place {
        match self {
            Self::You | Self::Agree => Place::Decide(Decide::List),
            Self::Letter => Place::Advocate(Self::Agree),
            Self::ForSupporter => Place::Supporter,
        }
    }
}
