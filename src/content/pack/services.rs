//! Local services: what there is near the people of a council, as a table that a spreadsheet saves.
//!
//! They are no part of how an amount is worked out and grow old sooner than figures, so no plan keeps them: they are
//! those of the pack that is on this computer.

use std::collections::BTreeSet;

use super::files::PackFiles;
use super::method::csv_reader;
use super::named::{Answers, is_phone};
use super::texts::{is_long, is_plain};
use crate::content::check::Fault;
use crate::content::question::Question;
use crate::content::table::{self, Faults};

/// The table.
pub(super) const SERVICES: &str = concat!("services", '.', "csv");
/// The most services.
const MOST: usize = 1_000;
/// The most letters of a name, and of any other text.
const NAME: usize = 80;
const TEXT: usize = 200;
/// Its columns. Those that each service must have come first.
const COLUMNS: [&str; 10] =
    ["name", "what", "helps", "cost", "per", "phone", "address", "who", "access", "picture"];

/// Help that somebody can use near where they live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// What it is called. No other service of the pack has this name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// What it helps with: areas of life and questions, by their ids.
    pub helps: Vec<String>,
    /// What it costs.
    pub cost: ServiceCost,
    /// The telephone number.
    pub phone: Option<String>,
    /// Where it is.
    pub address: Option<String>,
    /// Who can use it.
    pub who: Option<String>,
    /// How people get in and around.
    pub access: Option<String>,
    /// The key of its picture.
    pub picture: Option<String>,
}

/// What a service costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServiceCost {
    /// Nothing.
    Free,
    /// So many pence for one of these.
    Pence(i64, ServicePer),
    /// The council does not say: ask.
    Ask,
}

/// What an amount is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServicePer {
    /// One hour.
    Hour,
    /// One visit or session.
    Visit,
    /// One day.
    Day,
    /// One week.
    Week,
    /// One month.
    Month,
    /// One year.
    Year,
}

impl ServicePer {
    /// All of them, each with its name in the table.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Hour, "hour"),
        (Self::Visit, "visit"),
        (Self::Day, "day"),
        (Self::Week, "week"),
        (Self::Month, "month"),
        (Self::Year, "year"),
    ];

    /// Its name.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(per, _)| *per == self).map_or("hour", |(_, id)| id)
    }
}

impl Service {
    /// Whether it helps with one of these areas or questions.
    pub fn helps_with(&self, any: &[&str]) -> bool {
        self.helps.iter().any(|id| any.contains(&id.as_str()))
    }

    // Its texts, each with the name of its column.
    fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let other = [("address", &self.address), ("who", &self.who), ("access", &self.access)];
        let other = other.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)));
        std::iter::once(("what", self.what.as_str())).chain(other)
    }
}

/// Sentences that are hard to read. An address is no sentence.
pub(super) fn hard_to_read(services: &[Service]) -> Vec<String> {
    let texts = services.iter().flat_map(|service| service.texts().map(|text| (&service.name, text)));
    let long = texts.filter(|(_, (name, text))| *name != "address" && is_long(text));
    long.map(|(service, (name, text))| {
        format!("{SERVICES}, “{service}”, {name}: a sentence has more than 15 words: “{text}”")
    })
    .collect()
}

/// The services of a pack, in the order of the table.
pub(super) fn services_of(
    files: &PackFiles,
    answers: &Answers<'_>,
    off: &BTreeSet<String>,
    faults: &mut Faults<'_>,
) -> Vec<Service> {
    let text = match files.text(SERVICES) {
        Ok(Some(text)) => text,
        Ok(None) => return Vec::new(),
        Err(fault) => {
            faults.also([fault]);
            return Vec::new();
        }
    };
    let mut table = ServiceTable { file: files.shown(SERVICES), heads: Vec::new(), answers, off, faults };
    let mut reader = csv_reader(text);
    table.heads =
        reader.headers().map(|heads| heads.iter().map(str::to_lowercase).collect()).unwrap_or_default();
    if let Some(other) = table.heads.iter().find(|head| !COLUMNS.contains(&head.as_str())) {
        let columns = COLUMNS.join(", ");
        let what = format!("the column “{other}” is not known: the first line names the columns {columns}");
        table.wrong(1, what);
        return Vec::new();
    }
    for missing in COLUMNS.iter().take(4) {
        if table.heads.iter().any(|head| head == missing) {
            continue;
        }
        table.wrong(1, format!("the column “{missing}” is missing"));
    }
    let mut services: Vec<Service> = Vec::new();
    let mut names = BTreeSet::new();
    for (at, record) in reader.into_records().enumerate() {
        let Ok(record) = record else {
            table.wrong(1, "this table can not be read. Save it as “CSV UTF-8”");
            break;
        };
        let line = record.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or(1));
        if record.iter().all(str::is_empty) {
            continue;
        }
        if at >= MOST {
            table.wrong(line, format!("there are more than {MOST} services"));
            break;
        }
        let Some(service) = table.row(line, &record) else { continue };
        if !names.insert(service.name.to_lowercase()) {
            table.wrong(
                line,
                format!("“{}” is there twice: each service has a name of its own", service.name),
            );
        }
        services.push(service);
    }
    services
}

struct ServiceTable<'a, 'f, 't> {
    file: String,
    heads: Vec<String>,
    answers: &'a Answers<'a>,
    off: &'a BTreeSet<String>,
    faults: &'f mut Faults<'t>,
}

impl ServiceTable<'_, '_, '_> {
    fn wrong(&mut self, line: usize, what: impl Into<String>) {
        self.faults.also([Fault { file: self.file.clone(), line: Some(line), what: what.into() }]);
    }

    fn cell<'r>(&self, record: &'r csv::StringRecord, name: &str) -> Option<&'r str> {
        let at = self.heads.iter().position(|head| head == name)?;
        record.get(at).map(str::trim).filter(|cell| !cell.is_empty())
    }

    // A text that can be shown.
    fn text(&mut self, line: usize, record: &csv::StringRecord, name: &str, most: usize) -> Option<String> {
        let text = self.cell(record, name)?;
        let letters = text.chars().count();
        if letters > most {
            self.wrong(line, format!("“{name}” has {letters} letters; use at most {most}"));
        }
        if !is_plain(text) {
            let what = format!("“{name}” has a line break, or a letter that can not be seen. Write it again");
            self.wrong(line, what);
        }
        Some(text.to_owned())
    }

    fn row(&mut self, line: usize, record: &csv::StringRecord) -> Option<Service> {
        if record.iter().skip(self.heads.len()).any(|cell| !cell.is_empty()) {
            let what = "this line has more cells than there are columns. A text with a comma stands in quotation marks";
            self.wrong(line, what);
        }
        let name = self.text(line, record, "name", NAME);
        let what = self.text(line, record, "what", TEXT);
        for (column, text) in [("name", &name), ("what", &what)] {
            if text.is_none() {
                self.wrong(line, format!("“{column}” is empty"));
            }
        }
        let helps = self.helps(line, record);
        let cost = self.cost(line, record);
        let phone = self.text(line, record, "phone", NAME);
        if phone.as_ref().is_some_and(|phone| !is_phone(phone)) {
            self.wrong(line, "a telephone number has digits and spaces, as in “020 7946 0000”");
        }
        let [address, who, access] =
            ["address", "who", "access"].map(|name| self.text(line, record, name, TEXT));
        if phone.is_none() && address.is_none() {
            self.wrong(line, "nobody could find it: write a “phone” or an “address”");
        }
        let picture = self.cell(record, "picture").map(str::to_owned);
        if let Some(key) = picture.as_ref().filter(|key| !self.faults.has_picture(key)) {
            self.wrong(line, table::no_picture(key));
        }
        Some(Service { name: name?, what: what?, helps, cost: cost?, phone, address, who, access, picture })
    }

    // Areas of life and questions, with spaces between.
    fn helps(&mut self, line: usize, record: &csv::StringRecord) -> Vec<String> {
        let Some(cell) = self.cell(record, "helps") else {
            self.wrong(line, "“helps” is empty: name areas of life or questions, such as out or fun");
            return Vec::new();
        };
        let mut helps = Vec::new();
        for name in cell.split_whitespace() {
            let answers = self.answers;
            let question = answers.question(name);
            let in_area = |of: &&Question| of.area.as_ref().is_some_and(|(area, _)| area == name);
            let is_area = answers.ours.iter().any(|of| in_area(&of));
            let is_asked = answers.ours.iter().filter(in_area).any(|of| !self.off.contains(&of.id))
                || question.is_some_and(|question| !self.off.contains(&question.id));
            match question {
                _ if (is_area || question.is_some()) && !is_asked => {
                    self.wrong(
                        line,
                        format!("this pack does not ask “{name}”, so nobody would find it there"),
                    );
                }
                Some(question) if question.ask.safety => {
                    self.wrong(line, format!("“{name}” is about safety: services do not stand beside it"));
                }
                Some(question) => helps.push(question.id.clone()),
                None if is_area => helps.push(name.to_owned()),
                None => self.wrong(line, format!("there is no area and no question “{name}”")),
            }
        }
        helps
    }

    fn cost(&mut self, line: usize, record: &csv::StringRecord) -> Option<ServiceCost> {
        let per = self.cell(record, "per").map(str::to_lowercase);
        let found = match self.cell(record, "cost") {
            Some("free") => ServiceCost::Free,
            Some("ask") => ServiceCost::Ask,
            cost => {
                let Some(pence) = cost.and_then(table::pence).filter(|pence| *pence > 0) else {
                    let written = cost.unwrap_or_default();
                    let look = "“cost” is an amount of pounds such as 4.50, or “free”, or “ask”".to_owned();
                    let what = if written.contains(',') { table::pounds_look("cost", written) } else { look };
                    self.wrong(line, what);
                    return None;
                };
                let known = ServicePer::ALL.iter().find(|(_, id)| per.as_deref() == Some(*id));
                let Some((known, _)) = known else {
                    let names: Vec<&str> = ServicePer::ALL.iter().map(|(_, id)| *id).collect();
                    self.wrong(line, format!("“per” says what the cost is for: {}", names.join(", ")));
                    return None;
                };
                return Some(ServiceCost::Pence(pence, *known));
            }
        };
        if per.is_some() {
            self.wrong(line, "“per” belongs to an amount: leave it empty here");
        }
        Some(found)
    }
}
