//! Amounts of money.

/// An amount in pence. Never negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pence(pub i64);

/// The largest amount that can be put in: £10,000,000.
const LARGEST: i64 = 1_000_000_000;

impl Pence {
    /// With more added; between nothing and the largest amount.
    pub fn plus(self, more: i64) -> Self {
        Self(self.0.saturating_add(more).clamp(0, LARGEST))
    }

    /// As people write it: `£112` or `£5,834.92`.
    pub fn written(self) -> String {
        let (pounds, pence) = (self.0 / 100, self.0 % 100);
        let digits = pounds.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        if pence == 0 { format!("£{grouped}") } else { format!("£{grouped}.{pence:02}") }
    }

    /// Whole pounds, rounded to the nearest, for the large friendly number.
    pub fn rounded(self) -> Self {
        Self((self.0 + 50) / 100 * 100)
    }
}

/// What an amount is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Period {
    /// One week.
    #[default]
    Week,
    /// One year.
    Year,
}

impl Period {
    /// The id used in the record.
    pub fn id(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Year => "year",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_people_write_them() {
        let cases =
            [(0, "£0"), (100, "£1"), (11221, "£112.21"), (583_492, "£5,834.92"), (100_000_000, "£1,000,000")];
        for (pence, written) in cases {
            assert_eq!(Pence(pence).written(), written);
        }
    }

    #[test]
    fn amounts_stay_in_range() {
        assert_eq!(Pence(100).plus(-500), Pence(0));
        assert_eq!(Pence(LARGEST).plus(1), Pence(LARGEST));
        assert_eq!(Pence(11250).rounded(), Pence(11300));
        assert_eq!(Pence(11249).rounded(), Pence(11200));
    }
}
