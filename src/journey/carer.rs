//! The pages of carers: supporter's pages, each carer's apart from those of the others; and the two screens on which
//! the person can see what a carer let them see.

use uuid::Uuid;

use super::{Part, Place};
use crate::record::CarerPart;

/// A page about carers; most are of one of them, by their id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CarerAt {
    /// Who is here.
    Who,
    /// One of a carer's own pages.
    Of(Uuid, CarerPage),
    /// Their own words, and about what.
    Words(Uuid, CarerPart),
    /// The ways that take a worry away.
    Ways(Uuid, String),
    /// For the person: those who said that they may see it.
    Seen,
    /// For the person: what one of them says.
    SeenOf(Uuid),
}

/// One of a carer's own pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CarerPage {
    /// All of them.
    All,
    /// What they do now.
    Does,
    /// Whether they can keep helping.
    Keep,
    /// What would help them, and a break.
    Help,
    /// What worries them.
    Worry,
    /// Their right to an assessment.
    Right,
    /// Who may see what they wrote.
    Yes,
    /// Whether the person may see it.
    See,
    /// Whether it goes to the social worker.
    Give,
    /// What goes into their letter.
    Letter,
    /// Whether to make it.
    Agree,
    /// It is made.
    Making,
    /// It was made.
    Made,
    /// Whether to delete everything for good.
    Erase,
    /// The same, asked once more.
    Sure,
}

impl CarerAt {
    /// Whether it is for the person.
    pub fn is_for_me(&self) -> bool {
        matches!(self, Self::Seen | Self::SeenOf(_))
    }

    /// Whose page it is.
    pub fn of(&self) -> Option<Uuid> {
        match self {
            Self::Of(who, _) | Self::Words(who, _) | Self::Ways(who, _) => Some(*who),
            Self::Who | Self::Seen | Self::SeenOf(_) => None,
        }
    }

    /// Whether there is only yes and no, or nothing to press.
    pub fn asks_yes_or_no(&self) -> bool {
        use CarerPage::{Agree, Erase, Making, Sure};
        matches!(self, Self::Of(_, Agree | Making | Erase | Sure))
    }

    pub(super) fn part(&self) -> Part {
        if self.is_for_me() { Part::Life } else { Part::Supporter }
    }

    // What comes after it.
    pub(super) fn next(&self) -> Place {
        Place::Carer(match self {
            Self::Who => return Place::Supporter,
            Self::Of(_, CarerPage::All) => Self::Who,
            Self::Of(who, CarerPage::See | CarerPage::Give) => Self::Of(*who, CarerPage::Yes),
            Self::Of(who, CarerPage::Letter) => Self::Of(*who, CarerPage::Agree),
            Self::Of(who, _) => Self::Of(*who, CarerPage::All),
            Self::Ways(who, _) => Self::Of(*who, CarerPage::Worry),
            Self::Words(who, part) => Self::Of(*who, page_of(*part)),
            Self::Seen => return Place::Said,
            Self::SeenOf(_) => Self::Seen,
        })
    }
}

// The page on which something is asked.
fn page_of(part: CarerPart) -> CarerPage {
    match part {
        CarerPart::Hours | CarerPart::Nights | CarerPart::Kind => CarerPage::Does,
        CarerPart::Keep | CarerPart::Long => CarerPage::Keep,
        CarerPart::Help | CarerPart::Break => CarerPage::Help,
        CarerPart::Worry => CarerPage::Worry,
        _ => CarerPage::All,
    }
}

impl Place {
    /// Whether it is one of the pages that carers have for themselves. Nothing leads back there from elsewhere.
    pub fn is_of_a_carer(&self) -> bool {
        matches!(self, Self::Carer(at) if !at.is_for_me())
    }
}
