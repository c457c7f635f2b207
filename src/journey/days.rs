//! Good days and bad days: three screens beside a question, and back to what else is said of it.

use super::Place;
use crate::record::{Follow, Subject};

/// One of these screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Day {
    /// How it is on a good day.
    Good,
    /// How it is on a bad day.
    Bad,
    /// How often bad days come.
    Often,
}

impl Day {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Good, Self::Bad, Self::Often];

    /// What is asked there of a question.
    pub fn about(self, question: &str) -> Subject<'_> {
        let follow = match self {
            Self::Good => Follow::GoodDay,
            Self::Bad => Follow::BadDay,
            Self::Often => Follow::BadDays,
        };
        Subject::Follow(question, follow)
    }
}

// Where one of them leads on.
pub(super) fn next(question: &str, day: Day) -> Place {
    match day {
        Day::Good => Place::Days(question.to_owned(), Day::Bad),
        Day::Bad => Place::Days(question.to_owned(), Day::Often),
        Day::Often => Place::More(question.to_owned()),
    }
}
