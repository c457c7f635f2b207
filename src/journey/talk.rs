//! How I tell you things: its places. They stand beside the road.

use super::{Place, Respondent};
use crate::plan::Chart;
use crate::record::{ChartPart, Sign};

/// A place of it, and who gives their view there where that is somebody else than the person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Talking {
    /// Somebody on pages of their own; none on the person's.
    pub of: Option<Respondent>,
    /// Where.
    pub at: TalkAt,
}

/// Where in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TalkAt {
    /// All of it, with what is filled in.
    All,
    /// How one thing is shown.
    Sign(Sign),
    /// Own words about it.
    SignWords(Sign),
    /// The rows of a chart.
    Chart(Chart),
    /// One row, by its id.
    Row(String),
    /// One part of it.
    RowPart(String, ChartPart),
    /// Own words about that.
    RowWords(String, ChartPart),
    /// What will be on the poster.
    Poster,
    /// Whether to make it.
    Agree,
    /// It is being made.
    Making,
    /// It is made.
    Made,
}

impl Talking {
    /// The same for whoever is there, elsewhere.
    pub fn to(&self, at: TalkAt) -> Place {
        Place::Talk(Self { of: self.of, at })
    }

    /// Of the person, who gives the answers.
    pub fn mine(at: TalkAt) -> Place {
        Place::Talk(Self { of: None, at })
    }

    /// What a new row begins with.
    pub fn first(id: String, chart: Chart) -> TalkAt {
        TalkAt::RowPart(id, chart.parts().first().copied().unwrap_or(ChartPart::Happens))
    }
}

/// Which chart a part of a row belongs to.
pub fn chart_of(part: ChartPart) -> Chart {
    if ChartPart::TELLS.contains(&part) { Chart::Tells } else { Chart::Means }
}

/// From part to part of a row, then to its chart, then to all; the poster is made from there.
pub(super) fn next(talking: &Talking) -> Place {
    let at = match &talking.at {
        TalkAt::All => return talking.of.map_or(Place::Map, Place::Views),
        TalkAt::SignWords(sign) => TalkAt::Sign(*sign),
        TalkAt::Row(_) => return talking.to(TalkAt::All),
        TalkAt::RowPart(id, part) => {
            let chart = chart_of(*part);
            let mut parts = chart.parts().iter().skip_while(|known| *known != part);
            match parts.nth(1) {
                Some(part) => TalkAt::RowPart(id.clone(), *part),
                None => TalkAt::Chart(chart),
            }
        }
        TalkAt::RowWords(id, part) => TalkAt::RowPart(id.clone(), *part),
        TalkAt::Poster => TalkAt::Agree,
        TalkAt::Making => TalkAt::Making,
        TalkAt::Sign(_) | TalkAt::Chart(_) | TalkAt::Agree | TalkAt::Made => TalkAt::All,
    };
    talking.to(at)
}
