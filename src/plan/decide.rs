//! Big decisions, each by itself, as it is now: what it is, what help was given, what the person showed, who
//! decides. There is no score of anything, and what is said of one decision says nothing of another.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::fold::{Standing, notes, views};
use super::{Cards, Plan, Said};
use crate::record::{DecisionPart, Log, Path, PersonId, Tail, Value};

/// That somebody else decides it for the person.
pub const BY_OTHER: &str = "other";

/// One big decision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// The statement that makes it one; it gives the order. None where it was taken away.
    pub on: Option<Uuid>,
    /// What it is about, by the option's id.
    pub about: Option<String>,
    /// What it is, in own words.
    pub words: Option<String>,
    /// What helps the person to understand it and to say what they want.
    pub help: Cards,
    /// What is wanted: the person's own view first, then what others saw or think.
    pub showed: Vec<Said<String>>,
    /// The same in own words: one of each of them.
    pub say: Vec<Said<String>>,
    /// Who decides it, as each of them says.
    pub who: Vec<Said<String>>,
    /// By what right somebody else decides it.
    pub by: Vec<Said<String>>,
    /// Who was asked, by their ids.
    pub asked: BTreeSet<String>,
    /// Why somebody else decides it.
    pub why: Vec<Said<String>>,
    /// How it is the least restrictive way.
    pub least: Vec<Said<String>>,
    /// What the person loses by it.
    pub lose: Vec<Said<String>>,
}

impl Decision {
    /// Whether anybody says that somebody else decides it for the person.
    pub fn is_by_other(&self) -> bool {
        self.who.iter().any(|said| said.what == BY_OTHER)
    }

    /// Whether somebody else decides it, and why or how it is the least restrictive way is not said.
    pub fn lacks_reasons(&self) -> bool {
        self.is_by_other() && (self.why.is_empty() || self.least.is_empty())
    }

    /// Words of somebody's own in one of its parts.
    pub fn words_of(&self, part: DecisionPart) -> &[Said<String>] {
        match part {
            DecisionPart::Say => &self.say,
            DecisionPart::Why => &self.why,
            DecisionPart::Least => &self.least,
            DecisionPart::Lose => &self.lose,
            _ => &[],
        }
    }

    pub(super) fn fold(
        &mut self,
        part: DecisionPart,
        tail: Tail<'_>,
        now: &Standing<'_>,
        log: &Log,
        path: &Path,
    ) {
        match (part, tail) {
            (DecisionPart::On, Tail::Whole) => {
                self.on = now.counts.filter(|said| said.value == Value::Yes).map(|said| said.id);
            }
            (DecisionPart::About, Tail::Whole) => self.about = now.pick(),
            (DecisionPart::Words, Tail::Whole) => self.words = now.words(),
            (DecisionPart::Help, Tail::Own) => self.help.own = now.words(),
            (DecisionPart::Help, Tail::Option(id)) => now.tick(&mut self.help.picked, id),
            (DecisionPart::Showed, Tail::Whole) => self.showed = views(log, path),
            (DecisionPart::Say, Tail::Whole) => self.say = notes(log, path),
            (DecisionPart::Who, Tail::Whole) => self.who = views(log, path),
            (DecisionPart::By, Tail::Whole) => self.by = views(log, path),
            (DecisionPart::Asked, Tail::Option(who)) => now.tick(&mut self.asked, who),
            (DecisionPart::Why, Tail::Whole) => self.why = notes(log, path),
            (DecisionPart::Least, Tail::Whole) => self.least = notes(log, path),
            (DecisionPart::Lose, Tail::Whole) => self.lose = notes(log, path),
            _ => {}
        }
    }
}

/// What one of them said last.
pub fn said_by(all: &[Said<String>], who: PersonId) -> Option<&Said<String>> {
    all.iter().rfind(|said| said.by == who)
}

impl Plan {
    /// A decision that was not taken away.
    pub fn decision(&self, id: &str) -> Option<&Decision> {
        self.kept_decisions.get(id).filter(|decision| decision.on.is_some())
    }

    /// The decisions, in the order in which they were begun.
    pub fn decisions(&self) -> Vec<(&str, &Decision)> {
        let mut all: Vec<(&str, &Decision)> = self
            .kept_decisions
            .iter()
            .filter(|(_, of)| of.on.is_some())
            .map(|(id, of)| (id.as_str(), of))
            .collect();
        all.sort_by_key(|(_, decision)| decision.on);
        all
    }

    /// Of several views the one of whoever answers now: nobody is led by what somebody else said.
    pub(super) fn of_who_answers<'a>(&self, all: &'a [Said<String>]) -> Option<&'a str> {
        said_by(all, self.today().entry().by).map(|said| said.what.as_str())
    }
}

#[cfg(test)]
mod tests;
