//! Local services, as a council's pack names them: beside the road, to read and hear.

use super::Place;

/// A page of local services.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Services {
    /// What they help with.
    All,
    /// Those that help with one area of life or one question, by its id.
    Of(String),
    /// One of them, by its name.
    One(String),
}

impl Services {
    /// The place after it.
    pub(super) fn next(&self) -> Place {
        match self {
            Self::All => Place::PlanEnd,
            Self::Of(_) | Self::One(_) => Place::Services(Self::All),
        }
    }
}
