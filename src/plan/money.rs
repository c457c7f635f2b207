//! Amounts of money.

/// What the person was told the council's amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Told {
    /// A first guess: an indicative budget.
    Guess,
    /// The council agreed it.
    Agreed,
    /// Nobody knows.
    NotKnown,
}

impl Told {
    /// Every one, with its id.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Guess, "guess"), (Self::Agreed, "agreed"), (Self::NotKnown, "not-known")];

    /// Its id.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(told, _)| *told == self).map_or("", |(_, id)| id)
    }
}

/// An amount in pence. Never negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pence(pub i64);

/// The largest amount that can be put in: £10,000,000.
const LARGEST: i64 = 1_000_000_000;

impl Pence {
    /// With more added; between nothing and the largest amount.
    pub fn plus(self, more: i64) -> Self {
        Self(self.0.saturating_add(more).clamp(0, LARGEST))
    }

    /// Whole pounds, rounded to the nearest, for the large friendly number.
    pub fn rounded(self) -> Self {
        Self((self.0 + 50) / 100 * 100)
    }
}

/// What an amount is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// One week.
    Week,
    /// One year.
    Year,
}

impl Period {
    /// Both, with the ids used in the record.
    pub const ALL: [(Self, &'static str); 2] = [(Self::Week, "week"), (Self::Year, "year")];

    /// The id used in the record.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(period, _)| *period == self).map_or("", |(_, id)| id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stay_in_range() {
        assert_eq!(Pence(100).plus(-500), Pence(0));
        assert_eq!(Pence(LARGEST).plus(1), Pence(LARGEST));
        assert_eq!(Pence(11250).rounded(), Pence(11300));
        assert_eq!(Pence(11249).rounded(), Pence(11200));
    }
}
