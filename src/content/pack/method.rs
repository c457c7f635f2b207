//! How answers become money: for each point, by a table, by bands, by hours, or not at all.

use std::ops::Range;

use super::files::PackFiles;
use crate::content::check::Fault;
use crate::content::table::{self, Faults, Fields};

/// The most rows of a table, and the most bands.
const ROWS: usize = 10_000;
/// The most letters of the name of a band.
const NAME: usize = 60;

/// How a council turns answers into an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// In which way.
    pub kind: MethodKind,
    /// Whether it gives pounds a week; otherwise a year. That is the period that is told.
    pub weekly: bool,
    /// Weeks in a year, in hundredths, as 5200 or 5214.
    pub weeks_hundredths: u32,
}

/// The ways of councils in England (domain notes, section 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MethodKind {
    /// So many pence for each point.
    Points(i64),
    /// A table from points to money.
    Table {
        /// In a straight line between two rows; otherwise the row below counts.
        interpolate: bool,
        /// Rows, points going up.
        rows: Vec<TableRow>,
    },
    /// Bands of points.
    Bands(Vec<Band>),
    /// Hours of help a week for each answer, at so many pence an hour.
    Hours(i64),
    /// The council works it out itself.
    Council,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRow {
    /// Points.
    pub points: u32,
    /// Pence for the period of the table.
    pub pence: i64,
}

/// One band, from so many points up to the next band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Points from which it counts.
    pub points: u32,
    /// What the council calls it.
    pub name: String,
    /// Pence for the period; where it is hours, they are worked out.
    pub pence: i64,
    /// Hours a week and pence for an hour, where the band is hours. Hours are in hundredths.
    pub hours: Option<(u32, i64)>,
}

impl Method {
    /// Whether what is added up are hours, in hundredths, and not points.
    pub fn is_hours(&self) -> bool {
        matches!(self.kind, MethodKind::Hours(_))
    }
}

/// Pence for hours in hundredths at so many pence an hour, to the nearest penny.
pub(crate) fn for_hours(hundredths: u32, rate: i64) -> i64 {
    let all = i128::from(hundredths) * i128::from(rate);
    i64::try_from((all + 50) / 100).unwrap_or(i64::MAX)
}

const KINDS: &str = "“points”, “table”, “bands”, “hours” or “council”";

pub(super) fn method_of(
    mut fields: Fields<'_>,
    files: &PackFiles,
    faults: &mut Faults<'_>,
) -> Option<Method> {
    let span = fields.span.clone();
    let kind = fields.text("kind", faults);
    let kind_name = kind.as_ref().map_or("", |kind| kind.get_ref().as_str());
    if kind_name == "council" {
        fields.finish(faults);
        return Some(Method { kind: MethodKind::Council, weekly: true, weeks_hundredths: 5200 });
    }
    let period = fields.text("period", faults);
    let weekly = period.as_ref().map(|period| period.get_ref() == "week");
    if let Some(period) =
        period.as_ref().filter(|period| !["week", "year"].contains(&period.get_ref().as_str()))
    {
        faults.at(&period.span(), "the period is “week” or “year”");
    }
    if !fields.has("weeks_in_year") {
        faults.at(&span, "“weeks_in_year” is missing: write 52 or 52.14");
    }
    let weeks = fields.hundredths("weeks_in_year", faults);
    if let Some(weeks) = weeks.as_ref().filter(|weeks| ![5200, 5214].contains(weeks.get_ref())) {
        faults.at(&weeks.span(), "a year has 52 weeks, or 52.14: write one of these");
    }
    let goes_down = fields.flag("can_go_down", faults);
    let of_hours = |faults: &mut Faults<'_>| {
        if weekly == Some(false) {
            faults.at(&span, "hours are for 1 week: write period = \"week\"");
        }
    };
    let found = match kind_name {
        "points" => money_of(&mut fields, "pounds_per_point", faults).map(MethodKind::Points),
        "hours" => {
            of_hours(faults);
            money_of(&mut fields, "pounds_per_hour", faults).map(MethodKind::Hours)
        }
        "table" => {
            let interpolate = fields.said_flag("interpolate", faults);
            let rows = rows_of(&mut fields, "row", files, goes_down, faults);
            let rows =
                rows.into_iter().map(|row| TableRow { points: row.points, pence: row.pence }).collect();
            Some(MethodKind::Table { interpolate, rows })
        }
        "bands" => {
            if fields.has("pounds_per_hour") {
                of_hours(faults);
            }
            Some(MethodKind::Bands(rows_of(&mut fields, "band", files, goes_down, faults)))
        }
        other => {
            if let Some(kind) = &kind {
                faults.at(&kind.span(), format!("the method “{other}” is not known; use {KINDS}"));
            }
            // What else stands here belongs to a method that is not known.
            return None;
        }
    };
    fields.finish(faults);
    Some(Method { kind: found?, weekly: weekly?, weeks_hundredths: weeks?.into_inner() })
}

fn money_of(fields: &mut Fields<'_>, name: &'static str, faults: &mut Faults<'_>) -> Option<i64> {
    if !fields.has(name) {
        faults.at(&fields.span.clone(), format!("“{name}” is missing"));
    }
    let money = fields.money(name, faults)?;
    if *money.get_ref() == 0 {
        faults.at(&money.span(), format!("“{name}” is more than 0"));
    }
    Some(money.into_inner())
}

// Where a fault of a row is told: in the pack, or in a line of a table of its own.
enum At {
    Pack(Range<usize>),
    Line(usize),
}

struct RowFaults<'a, 'f> {
    faults: &'a mut Faults<'f>,
    table: String,
}

impl RowFaults<'_, '_> {
    fn wrong(&mut self, at: &At, what: impl Into<String>) {
        match at {
            At::Pack(span) => self.faults.at(span, what),
            At::Line(line) => {
                self.faults.also([Fault { file: self.table.clone(), line: Some(*line), what: what.into() }]);
            }
        }
    }
}

// `[[method.row]]` or `[[method.band]]`, or the rows of a table in a file of its own.
fn rows_of(
    fields: &mut Fields<'_>,
    name: &'static str,
    files: &PackFiles,
    goes_down: bool,
    faults: &mut Faults<'_>,
) -> Vec<Band> {
    let span = fields.span.clone();
    let rate = if name == "band" { fields.money("pounds_per_hour", faults) } else { None };
    let rate = rate.map(toml::Spanned::into_inner);
    let file = fields.text_if("file", faults);
    let inline = fields.tables(name, faults);
    let mut place = RowFaults { table: String::new(), faults };
    let mut rows: Vec<(At, ReadRow)> = Vec::new();
    if inline.len() > ROWS {
        place.faults.at(&span, format!("there are {} rows; at most {ROWS}", inline.len()));
        return Vec::new();
    }
    for mut row in inline {
        let span = row.span.clone();
        let points = row.number("points", place.faults);
        if !row.has("points") {
            place.faults.at(&span, "“points” is missing");
        }
        let read = ReadRow {
            points: points.map(toml::Spanned::into_inner),
            name: if name == "band" {
                row.text("name", place.faults).map(toml::Spanned::into_inner)
            } else {
                None
            },
            pence: row.money("pounds", place.faults).map(toml::Spanned::into_inner),
            hours: row.hundredths("hours", place.faults).map(toml::Spanned::into_inner),
            is_wrong: row.has("pounds") == row.has("hours"),
        };
        row.finish(place.faults);
        rows.push((At::Pack(span), read));
    }
    if let Some(file) = &file {
        if !rows.is_empty() {
            place.faults.at(
                &file.span(),
                format!(
                    "the rows stand in a file and here too: take one of them out ([[method.{name}]] or file)"
                ),
            );
        }
        place.table = files.shown(file.get_ref());
        match files.text(file.get_ref()) {
            Ok(Some(text)) => rows.extend(csv_rows(text, name, &mut place)),
            Ok(None) => {
                let name = file.get_ref();
                let near = files.names().find(|other| other.eq_ignore_ascii_case(name));
                let near = near.map_or_else(String::new, |other| {
                    format!(". There is “{other}”: big and small letters count")
                });
                place.faults.at(&file.span(), format!("there is no file “{name}” in the pack{near}"));
            }
            Err(fault) => place.faults.also([fault]),
        }
    }
    if rows.len() < 2 && !place.faults.is_any() {
        place.faults.at(&span, "the table needs at least 2 rows");
    }
    let mut read: Vec<Band> = Vec::new();
    for (at, row) in rows {
        if row.is_wrong {
            place.wrong(
                &at,
                if name == "band" {
                    "a band has either “pounds” or “hours”"
                } else {
                    "“pounds” is missing"
                },
            );
        }
        let hours = row.hours.map(|hours| (hours, rate.unwrap_or(0)));
        if name == "row" && hours.is_some() {
            place.wrong(&at, "a table has “points” and “pounds”; hours belong to bands");
        } else if hours.is_some() && rate.is_none() {
            place.wrong(&at, "this band is hours: write “pounds_per_hour” under [method] too");
        }
        if row.name.as_ref().is_some_and(|name| !(1..=NAME).contains(&name.trim().chars().count())) {
            place.wrong(&at, format!("the name of a band has 1 to {NAME} letters"));
        }
        let pence = hours.map_or(row.pence, |(hours, rate)| Some(for_hours(hours, rate)));
        let (Some(points), Some(pence)) = (row.points, pence) else { continue };
        if let Some(last) = read.last() {
            if points <= last.points {
                place.wrong(
                    &at,
                    format!("{points} points come after {}: points must go up from row to row", last.points),
                );
            } else if pence < last.pence && !goes_down {
                place.wrong(&at, "more points give less money here. Put it right; if it is meant, write can_go_down = true under [method]");
            }
        }
        read.push(Band { points, name: row.name.unwrap_or_default(), pence, hours });
    }
    read
}

struct ReadRow {
    points: Option<u32>,
    name: Option<String>,
    pence: Option<i64>,
    hours: Option<u32>,
    is_wrong: bool,
}

/// A table as a spreadsheet saves it: the names of the columns first, with commas, semicolons or tabs between.
pub(super) fn csv_reader(text: &str) -> csv::Reader<&[u8]> {
    let first = text.lines().next().unwrap_or_default();
    let between =
        [b',', b';', b'\t'].into_iter().max_by_key(|mark| first.bytes().filter(|b| b == mark).count());
    csv::ReaderBuilder::new()
        .delimiter(between.unwrap_or(b','))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes())
}

fn csv_rows(text: &str, name: &str, place: &mut RowFaults<'_, '_>) -> Vec<(At, ReadRow)> {
    let mut reader = csv_reader(text);
    let heads: Vec<String> = match reader.headers() {
        Ok(heads) => heads.iter().map(str::to_lowercase).collect(),
        Err(_) => Vec::new(),
    };
    let wanted: &[&str] =
        if name == "band" { &["points", "name", "pounds", "hours"] } else { &["points", "pounds"] };
    if let Some(other) = heads.iter().find(|head| !wanted.contains(&head.as_str())) {
        let what = format!(
            "the column “{other}” is not known: the first line names the columns {}",
            wanted.join(", ")
        );
        place.wrong(&At::Line(1), what);
        return Vec::new();
    }
    let column = |name: &str| heads.iter().position(|head| head == name);
    let mut rows = Vec::new();
    for record in reader.into_records() {
        let Ok(record) = record else {
            place.wrong(&At::Line(1), "this table can not be read. Save it as “CSV UTF-8”");
            break;
        };
        let at = record.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or(1));
        let cell = |name: &str| column(name).and_then(|at| record.get(at)).filter(|cell| !cell.is_empty());
        if record.iter().all(str::is_empty) {
            continue;
        }
        if rows.len() == ROWS {
            place.wrong(&At::Line(at), format!("the table has more than {ROWS} rows"));
            break;
        }
        let points = cell("points").and_then(|cell| cell.parse().ok());
        if points.is_none() {
            place.wrong(&At::Line(at), "“points” is a whole number");
        }
        let (pence, hours) = (cell("pounds").map(table::pence), cell("hours").map(table::hundredths));
        if pence == Some(None) {
            place.wrong(&At::Line(at), table::pounds_look("pounds", cell("pounds").unwrap_or_default()));
        }
        let more = record.iter().skip(heads.len()).any(|cell| !cell.is_empty());
        if more {
            let (cells, columns) = (record.len(), heads.len());
            let what = format!(
                "this line has {cells} cells, and the first line names {columns}. An amount with a comma stands in quotation marks"
            );
            place.wrong(&At::Line(at), what);
        }
        if hours == Some(None) {
            place.wrong(&At::Line(at), "“hours” is a number such as 12 or 12.5, and not below 0");
        }
        let is_wrong = pence.is_some() == hours.is_some();
        let label = (name == "band").then(|| cell("name").unwrap_or_default().to_owned());
        rows.push((
            At::Line(at),
            ReadRow { points, name: label, pence: pence.flatten(), hours: hours.flatten(), is_wrong },
        ));
    }
    rows
}
