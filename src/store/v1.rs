//! Plan files of version 1: their statements, and what they become in version 2.
//!
//! The same old statements always become the same new ones, so two copies of an old plan that are
//! each brought up to date still know what they have in common.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;
use rusqlite::Row;
use uuid::Uuid;

use crate::record::{How, Log, Path, PersonId, Statement, Sure, Value, id_after};

/// The columns of a statement of version 1, in the order in which [`Old::from_row`] reads them.
pub(super) const COLUMNS: &str = "seq, id, path, value, said_by, how, entered_by, at, supersedes";

/// A statement of version 1.
#[derive(Debug, Clone)]
pub(super) struct Old {
    id: Uuid,
    path: String,
    value: Value,
    said_by: &'static str,
    how: How,
    entered_by: &'static str,
    at: Timestamp,
    supersedes: Vec<Uuid>,
}

// In version 1 a part in the plan stood for a person. Each becomes one person, with the same id in
// every plan, so that copies agree.
const PEOPLE: [(&str, u128); 4] = [("family", 1), ("friend", 2), ("staff", 3), ("advocate", 4)];

fn person_id(role: &str) -> Option<Uuid> {
    // Version 8: made by a rule of our own.
    let base: u128 = 0x4d4f_5000_0000_8000_8000_0000_0000_0000;
    PEOPLE.iter().find(|(known, _)| *known == role).map(|(_, number)| Uuid::from_u128(base + number))
}

impl Old {
    /// The statement in a row, or the name of the part that cannot be read.
    pub(super) fn from_row(row: &Row<'_>) -> Result<Self, &'static str> {
        let text = |column: usize, name: &'static str| {
            row.get_ref(column).ok().and_then(|value| value.as_str().ok()).ok_or(name)
        };
        let role = |column: usize, name: &'static str| {
            let roles = ["person", "family", "friend", "staff", "advocate", "program"];
            let said = text(column, name)?;
            roles.into_iter().find(|known| *known == said).ok_or(name)
        };
        Ok(Self {
            id: text(1, "id")?.parse().map_err(|_| "id")?,
            path: text(2, "path")?.into(),
            value: serde_json::from_str(text(3, "value")?).map_err(|_| "value")?,
            said_by: role(4, "said_by")?,
            how: How::from_id(text(5, "how")?).ok_or("how")?,
            entered_by: role(6, "entered_by")?,
            at: text(7, "at")?.parse().map_err(|_| "at")?,
            supersedes: serde_json::from_str(text(8, "supersedes")?).map_err(|_| "supersedes")?,
        })
    }
}

/// What old statements become, in order of arrival.
pub(super) fn upgraded(old: &[Old]) -> Vec<Statement> {
    let mut upgrade = Upgrade::default();
    for statement in old {
        upgrade.take(statement);
    }
    upgrade.new
}

#[derive(Default)]
struct Upgrade {
    new: Vec<Statement>,
    log: Log,
    copy: Option<Uuid>,
    act: Option<(Timestamp, Uuid)>,
    sitting: Option<Uuid>,
    people: BTreeSet<Uuid>,
    // Who was said to be there in this sitting.
    with: Option<Uuid>,
    // New ids for goals in own words and for rounds of asking, which were counted before.
    goals: HashMap<String, Uuid>,
    rounds: HashMap<(String, String), Uuid>,
    // What a helper who watched saw last, by question and option.
    seen: BTreeMap<(String, String), Value>,
}

impl Upgrade {
    fn take(&mut self, old: &Old) {
        let first = self.id(old);
        let opens = old.path == "opened";
        self.copy.get_or_insert(first);
        if opens || self.sitting.is_none() {
            self.sitting = Some(first);
            self.with = None;
        }
        if self.act.is_none_or(|(at, _)| at != old.at) {
            self.act = Some((old.at, first));
        }
        if opens || self.new.is_empty() {
            self.scaffold(old, "began", Value::Yes);
            if opens {
                return;
            }
        }
        for role in [old.said_by, old.entered_by] {
            self.know(role, old);
        }
        match old.path.as_str() {
            "with/who" => self.who(old),
            "with/how" => self.scaffold(old, "how", old.value.clone()),
            _ => {
                let path = self.path(&old.path, first);
                let (by, how) = self.whose(old, &path);
                self.put(old, &path, old.value.clone(), by, how, !old.supersedes.is_empty());
            }
        }
    }

    // The id of the next statement. The old one's own digits keep it apart from other copies' ids.
    fn id(&self, old: &Old) -> Uuid {
        let random = u64::try_from(old.id.as_u128() & u128::from(u64::MAX)).unwrap_or(0);
        // A time that no clock shows was never written by the program; the old id will do then.
        id_after(self.new.last().map(|last| last.id), old.at, random).unwrap_or(old.id)
    }

    fn put(&mut self, old: &Old, path: &str, value: Value, by: PersonId, how: How, replaces: bool) {
        let id = self.id(old);
        let path = Path::from(path);
        let supersedes = if replaces { self.log.to_supersede(&path, by) } else { Vec::new() };
        let statement = Statement {
            id,
            act: self.act.map_or(id, |(_, act)| act),
            copy: self.copy.unwrap_or(id),
            sitting: self.sitting.unwrap_or(id),
            path,
            value,
            by,
            how,
            entered_by: person(old.entered_by),
            sure: Sure::NotAsked,
            at: old.at,
            supersedes,
        };
        self.log.add(statement.clone());
        self.new.push(statement);
    }

    // Something about the sitting. Nobody said it.
    fn scaffold(&mut self, old: &Old, what: &str, value: Value) {
        let path = format!("sitting/{}/{what}", self.sitting.unwrap_or_default());
        self.put(old, &path, value, PersonId::Program, How::Pressed, true);
    }

    // Somebody is met for the first time.
    fn know(&mut self, role: &str, old: &Old) {
        let Some(id) = person_id(role) else { return };
        if self.people.insert(id) {
            let value = Value::Pick(role.to_owned());
            self.put(old, &format!("person/{id}/role"), value, PersonId::Program, How::Pressed, true);
        }
    }

    fn who(&mut self, old: &Old) {
        let who = match &old.value {
            Value::Pick(who) => who.as_str(),
            _ => "",
        };
        self.know(who, old);
        let now = person_id(who);
        if let Some(before) = self.with.take().filter(|before| Some(*before) != now) {
            self.scaffold(old, &format!("with/{before}"), Value::Gone);
        }
        self.with = now;
        if let Some(now) = now {
            self.scaffold(old, &format!("with/{now}"), Value::Yes);
        }
        self.scaffold(old, "alone", if who == "alone" { Value::Yes } else { Value::Gone });
    }

    fn path(&mut self, old: &str, first: Uuid) -> String {
        let parts: Vec<&str> = old.split('/').collect();
        match parts.as_slice() {
            ["seen", question @ .., round, _] if !question.is_empty() => {
                let (question, round) = (question.join("/"), (*round).to_owned());
                let id = *self.rounds.entry((question.clone(), round)).or_insert(first);
                let option = parts.last().copied().unwrap_or_default();
                format!("seen/{}/{id}/{option}", self.path(&question, first))
            }
            ["goal", goal, rest @ ..] if goal.starts_with("own-") => {
                let id = *self.goals.entry((*goal).to_owned()).or_insert(first);
                let rest: String = rest.iter().map(|part| format!("/{part}")).collect();
                format!("goal/{id}{rest}")
            }
            _ => old.to_owned(),
        }
    }

    // Whose view it is now. In version 1 everything was the person's.
    fn whose(&mut self, old: &Old, path: &str) -> (PersonId, How) {
        let helper = person(old.entered_by);
        if path == "example" || path.starts_with("setting/") {
            return (PersonId::Program, How::Pressed);
        }
        if let Some(seen) = path.strip_prefix("seen/") {
            let parts: Vec<&str> = seen.rsplitn(3, '/').collect();
            if let [option, _, question] = parts.as_slice() {
                self.seen.insert(((*question).to_owned(), (*option).to_owned()), old.value.clone());
            }
            return (helper, How::Observed);
        }
        if old.how != How::Observed || old.said_by != "person" {
            return (person(old.said_by), old.how);
        }
        // The person said it with a yes or a no that a helper watched for; else the helper only saw it.
        if self.was_asked(path, &old.value) { (PersonId::Me, How::Showed) } else { (helper, How::Observed) }
    }

    fn was_asked(&self, path: &str, value: &Value) -> bool {
        let saw = |question: &str, option: &str, what: &str| {
            let key = (question.to_owned(), option.to_owned());
            self.seen.get(&key).is_some_and(|saw| *saw == Value::Pick(what.to_owned()))
        };
        match (value, path.rsplit_once('/')) {
            (Value::Pick(option), _) => saw(path, option, "yes"),
            (Value::Yes, Some((list, option))) => saw(list, option, "yes"),
            (Value::Gone, Some((list, option))) => saw(list, option, "no"),
            _ => false,
        }
    }
}

fn person(role: &str) -> PersonId {
    match role {
        "program" => PersonId::Program,
        role => person_id(role).map_or(PersonId::Me, PersonId::Other),
    }
}

#[cfg(test)]
mod tests;
