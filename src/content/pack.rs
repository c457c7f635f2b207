//! A council pack: how this council turns points into an indicative amount.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::check::{self, Trouble, is_id};

/// One council's way of finding an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Its id.
    pub id: String,
    /// The name of the council, for the person to see.
    pub council: String,
    /// The version of the figures.
    pub version: String,
    /// Where the figures come from.
    pub source: String,
    /// The first day and the last day of the figures, as written.
    pub valid: (String, String),
    /// Made up, to show how it works.
    pub illustrative: bool,
    /// How points become money.
    pub method: Method,
    /// What help from family and friends takes off, in percent, 0 to 100.
    pub unpaid_percent_off: u32,
    /// Weights by question; 1 where nothing is said, 0 to leave a question out.
    pub weights: BTreeMap<String, u32>,
}

/// A points table (in use in England: domain notes, section 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// In a straight line between two rows; otherwise the row below counts.
    pub interpolate: bool,
    /// Whether the table gives pounds a week; otherwise a year.
    pub weekly: bool,
    /// Weeks in a year, in hundredths, as 5200 or 5214.
    pub weeks_hundredths: u32,
    /// Rows, points going up.
    pub rows: Vec<Row>,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Points.
    pub points: u32,
    /// Pence for the period of the table.
    pub pence: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: String,
    council: String,
    version: String,
    valid_from: toml::value::Datetime,
    valid_to: toml::value::Datetime,
    source: String,
    illustrative: bool,
    method: RawMethod,
    #[serde(default)]
    unpaid_help: RawUnpaid,
    #[serde(default)]
    weights: BTreeMap<String, u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMethod {
    kind: Spanned<String>,
    interpolate: bool,
    period: Spanned<String>,
    weeks_in_year: Spanned<f64>,
    row: Vec<Spanned<RawRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    points: u32,
    pounds: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct RawUnpaid {
    percent_off: u32,
}

/// The pack in a file, or what is wrong with it.
pub(super) fn parse(file: &str, text: &str) -> Result<Pack, Trouble> {
    let raw: Raw = check::parse(file, text)?;
    if !is_id(&raw.id) || raw.id == "typed" || raw.id == "none" {
        return Err(Trouble::whole(file, format!("“{}” is not an id for a pack", raw.id)));
    }
    let method = raw.method;
    if method.kind.get_ref() != "points-table" {
        let what = format!("the method “{}” is not known; use “points-table”", method.kind.get_ref());
        return Err(Trouble::at(file, text, &method.kind.span(), what));
    }
    let weekly = match method.period.get_ref().as_str() {
        "week" => true,
        "year" => false,
        _ => return Err(Trouble::at(file, text, &method.period.span(), "the period is “week” or “year”")),
    };
    let weeks = *method.weeks_in_year.get_ref();
    if !(52.0..=53.0).contains(&weeks) {
        return Err(Trouble::at(file, text, &method.weeks_in_year.span(), "a year has 52 to 53 weeks"));
    }
    let mut rows: Vec<Row> = Vec::new();
    for spanned in method.row {
        let at = |what: &str| Trouble::at(file, text, &spanned.span(), what);
        let row = spanned.get_ref();
        let pence = pence(&row.pounds).ok_or_else(|| at("pounds are written as “112.21”"))?;
        if let Some(last) = rows.last()
            && (row.points <= last.points || pence < last.pence)
        {
            return Err(at("points and pounds must go up from row to row"));
        }
        rows.push(Row { points: row.points, pence });
    }
    if rows.len() < 2 {
        return Err(Trouble::whole(file, "the table needs at least 2 rows"));
    }
    if raw.unpaid_help.percent_off > 100 {
        return Err(Trouble::whole(file, "percent_off is 0 to 100"));
    }
    if raw.weights.values().any(|weight| *weight > 100) {
        return Err(Trouble::whole(file, "a weight is 0 to 100"));
    }
    Ok(Pack {
        id: raw.id,
        council: raw.council,
        version: raw.version,
        source: raw.source,
        valid: (raw.valid_from.to_string(), raw.valid_to.to_string()),
        illustrative: raw.illustrative,
        method: Method {
            interpolate: method.interpolate,
            weekly,
            weeks_hundredths: (weeks * 100.0).round() as u32,
            rows,
        },
        unpaid_percent_off: raw.unpaid_help.percent_off,
        weights: raw.weights,
    })
}

/// Pounds as written, “112” or “112.21”, in pence. At most £10,000,000.
pub(crate) fn pence(text: &str) -> Option<i64> {
    let (pounds, pence) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(pounds) || !digits(pence) || pence.len() != 2 || pounds.len() > 8 {
        return None;
    }
    Some(pounds.parse::<i64>().ok()? * 100 + pence.parse::<i64>().ok()?).filter(|all| *all <= 1_000_000_000)
}
