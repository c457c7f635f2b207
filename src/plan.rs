//! The plan as it stands: a typed fold of the record. Pure.

mod budget;
mod check;
mod fold;
mod money;
mod now;
mod settings;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::content::{LATER, NOT_SURE};
use crate::record::{How, Role};

/// Which list of cards.
pub use crate::record::List;

pub use budget::{Guess, Working, guess, interpolate};
pub use check::{Finding, State, findings};
pub(crate) use check::{has_amount, weekly_amount};
pub use money::{Pence, Period};
pub use settings::{Colours, Computer, Knob, SWITCHES, Settings, Way};

/// A value with who said it, how and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<T> {
    /// What was said.
    pub what: T,
    /// Whose view it is.
    pub by: Role,
    /// How it was given.
    pub how: How,
    /// Who put it in.
    pub entered_by: Role,
    /// When.
    pub at: Timestamp,
}

/// The plan as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The person's name.
    pub name: Option<String>,
    /// The picture that is the person.
    pub face: Option<String>,
    /// Whether it is the built-in example or a copy of it.
    pub example: bool,
    /// Who helps with this plan, by name.
    pub helper: Option<String>,
    /// How the person likes the program.
    pub settings: Settings,
    /// How this person shows yes, in their supporter's words.
    pub shows_yes: Option<String>,
    /// How this person shows no.
    pub shows_no: Option<String>,
    /// What a watching helper saw, by its path: `yes`, `no` or `unclear`.
    pub seen: BTreeMap<String, String>,
    /// Who is here today.
    pub company: Company,
    /// What people like about me, what matters to me, how to support me.
    pub about: BTreeMap<List, Cards>,
    /// Answers by question id.
    pub life: BTreeMap<String, Answer>,
    /// Where the amount comes from.
    pub money: Money,
    /// Goals, in the order in which they were picked.
    pub goals: Vec<Goal>,
    /// Parts picked to share.
    pub share: BTreeSet<String>,
    /// When the person agreed to make a document, and of which parts.
    pub agreed: Option<Said<String>>,
}

/// Who is with the person today and how answers are given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Company {
    /// The option id of “Who is with you today?”.
    pub who: Option<String>,
    /// The option id of “How do you answer?”.
    pub how: Option<String>,
}

impl Company {
    /// Who helps today; none when the person is alone, or nobody said.
    pub fn helper(&self) -> Option<Role> {
        match self.who.as_deref() {
            Some("family") => Some(Role::Family),
            Some("friend") => Some(Role::Friend),
            Some("staff") => Some(Role::Staff),
            Some("advocate") => Some(Role::Advocate),
            _ => None,
        }
    }

    /// Who puts answers in, and how they are given. A person who is alone presses.
    pub fn entry(&self) -> (Role, How) {
        let Some(role) = self.helper() else { return (Role::Person, How::Pressed) };
        match self.how.as_deref() {
            Some("say") => (role, How::Said),
            Some("sign") => (role, How::Signed),
            Some("point") => (role, How::Pointed),
            Some("body") => (role, How::Observed),
            _ => (Role::Person, How::Pressed),
        }
    }
}

/// The path of what was seen when an option of a question was asked, in a round counted from 0.
pub fn seen_path(question: &str, round: usize, option: &str) -> String {
    format!("seen/{question}/{round}/{option}")
}

impl Plan {
    /// How many rounds of asking and watching a question has had.
    pub fn seen_rounds(&self, question: &str) -> usize {
        let before = format!("seen/{question}/");
        let rounds = self.seen.keys().filter_map(|path| {
            let (round, _) = path.strip_prefix(&before)?.split_once('/')?;
            round.parse::<usize>().ok()
        });
        rounds.max().map_or(0, |last| last + 1)
    }
}

/// Cards picked from a list, and own words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cards {
    /// Card ids.
    pub picked: BTreeSet<String>,
    /// The person's own words.
    pub own: Option<String>,
}

impl Cards {
    /// Whether nothing is picked or said.
    pub fn is_empty(&self) -> bool {
        self.picked.is_empty() && self.own.is_none()
    }
}

/// The answer to one question, with its follow-ups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// Every view that stands: an option id, `not-sure` or `later`. The newest by arrival is last.
    pub views: Vec<Said<String>>,
    /// What makes it hard: `pain`, `danger`, `slow`, `changes`, or `none`.
    pub hard: BTreeSet<String>,
    /// Who helps now: `nobody`, `family`, `friend`, `paid`, `equipment`.
    pub helpers: BTreeSet<String>,
    /// `keep`, `change`, `not-sure` or `later`.
    pub wish: Option<String>,
}

impl Answer {
    /// The person's own view, or the only one there is.
    pub fn view(&self) -> Option<&Said<String>> {
        self.views.iter().rfind(|said| said.by == Role::Person).or_else(|| self.views.last())
    }

    /// The option picked; none for `not-sure` and `later`, which are never counted as “no need”.
    pub fn option(&self) -> Option<&str> {
        self.view().map(|said| said.what.as_str()).filter(|id| ![NOT_SURE, LATER].contains(id))
    }

    /// Whether the question is settled for now: any answer but `later`.
    pub fn is_given(&self) -> bool {
        self.view().is_some_and(|said| said.what != LATER)
    }
}

/// Where the amount of money comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Money {
    /// The id of a council pack, `typed`, or `none`.
    pub source: Option<String>,
    /// The amount that the council told.
    pub typed: Option<Pence>,
    /// What that amount is for.
    pub period: Period,
    /// “My needs cost more”: yes, no, or not said.
    pub more: Option<bool>,
}

/// One goal and how it will happen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Goal {
    /// The question that it came from, or `own`.
    pub id: String,
    /// The person's words, for a goal of their own.
    pub words: Option<String>,
    /// What should be different.
    pub want: BTreeSet<String>,
    /// Ideas picked for what will happen.
    pub what: BTreeSet<String>,
    /// Own words for what will happen.
    pub what_own: Option<String>,
    /// Who helps.
    pub who: BTreeSet<String>,
    /// Days of the week: `mon` … `sun`.
    pub days: BTreeSet<String>,
    /// Times of the day.
    pub times: BTreeSet<String>,
    /// What it costs for one week.
    pub cost: Option<Pence>,
    /// Which money pays.
    pub pays: BTreeSet<String>,
    /// The first step.
    pub step: Option<String>,
    /// Who does it.
    pub doer: Option<String>,
    /// When it will be done: the option, and the moment it was said.
    pub when: Option<Said<String>>,
}

impl Goal {
    /// Whether there is enough to act on: what will happen, who helps, and a first step.
    pub fn is_planned(&self) -> bool {
        (!self.what.is_empty() || self.what_own.is_some()) && !self.who.is_empty() && self.step.is_some()
    }
}

impl Plan {
    /// The cards picked from a list.
    pub fn cards(&self, list: List) -> Option<&Cards> {
        self.about.get(&list)
    }

    /// The answer to a question.
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.life.get(question)
    }

    /// The goal with this id.
    pub fn goal(&self, id: &str) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id == id)
    }

    /// What all goals cost together for one week; none when no cost is known.
    pub fn weekly_cost(&self) -> Option<Pence> {
        let known: Vec<i64> = self.goals.iter().filter_map(|goal| goal.cost).map(|cost| cost.0).collect();
        (!known.is_empty()).then(|| Pence(known.iter().sum()))
    }

    /// What the goals that council money pays for cost for one week.
    pub fn council_cost(&self) -> Pence {
        let paid = self.goals.iter().filter(|goal| goal.pays.contains("council"));
        Pence(paid.filter_map(|goal| goal.cost).map(|cost| cost.0).sum())
    }
}

#[cfg(test)]
pub(crate) mod tests;
