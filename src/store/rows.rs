//! A statement as a row, and a row as a statement.

use std::path::Path as FilePath;

use rusqlite::{Connection, Row, TransactionBehavior, params};
use uuid::Uuid;

use super::limits;
use super::media::{self, Medium};
use super::trouble::StoreError;
use super::v1::{self, Old};
use crate::record::{Added, How, LATEST, Log, Path, PersonId, Statement, Sure};

// Plain INSERT and never OR REPLACE: a statement that is there already stays as it is, so that
// saving again after a doubtful failure, and merging, are a set union.
const ADD: &str = "INSERT INTO statement
     (id, act, copy, sitting, path, value, by, how, entered_by, sure, at, supersedes)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (id) DO NOTHING";

const COLUMNS: &str = "seq, id, act, copy, sitting, path, value, by, how, entered_by, sure, at, supersedes";

// What a list of plans shows: the paths of this version and of the one before.
const FACTS: &str =
    "path IN ('name', 'face', 'example', 'opened') OR path GLOB 'sitting/*/began' OR path GLOB 'uses/*'";

/// Adds all of the statements, and the photos that they name, or, if anything fails, none.
pub(super) fn add(conn: &mut Connection, statements: &[Statement], media: &[Medium]) -> rusqlite::Result<()> {
    let save = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    insert(&save, statements)?;
    media::insert(&save, media)?;
    save.commit()
}

/// Adds statements, in a transaction that somebody else has begun.
pub(super) fn insert(conn: &Connection, statements: &[Statement]) -> rusqlite::Result<()> {
    let mut add = conn.prepare_cached(ADD)?;
    for s in statements {
        let supersedes: Vec<String> = s.supersedes.iter().map(Uuid::to_string).collect();
        add.execute(params![
            s.id.to_string(),
            s.act.to_string(),
            s.copy.to_string(),
            s.sitting.to_string(),
            s.path.as_str(),
            serde_json::to_string(&s.value)
                .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?,
            s.by.to_string(),
            s.how.id(),
            s.entered_by.to_string(),
            s.sure.id(),
            s.at.to_string(),
            supersedes.join(" "),
        ])?;
    }
    Ok(())
}

/// Whether a statement is in the file.
pub(super) fn is_there(conn: &Connection, statement: &Statement) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM statement WHERE id = ?1")?.exists([statement.id.to_string()])
}

/// The log of every statement, in order of arrival, from a file of this version of the format.
pub(super) fn all(conn: &Connection, path: &FilePath, version: i64) -> Result<Log, StoreError> {
    // The last row has the largest number; what a file says of itself is believed up to a limit only.
    let last = conn.query_row("SELECT max(seq) FROM statement", [], |row| row.get::<_, Option<i64>>(0));
    let last = last.map_err(|error| StoreError::from_sqlite(&error, path))?.unwrap_or(0);
    let room = usize::try_from(last).unwrap_or(0).min(limits::STATEMENTS);
    read(conn, path, version, "1", room)
}

/// The log of the few statements that a list of plans shows.
pub(super) fn facts(conn: &Connection, path: &FilePath, version: i64) -> Result<Log, StoreError> {
    read(conn, path, version, FACTS, 0)
}

fn read(
    conn: &Connection,
    path: &FilePath,
    version: i64,
    which: &str,
    room: usize,
) -> Result<Log, StoreError> {
    if version == 1 {
        // Read as it stands in the old file; nothing in the file changes.
        let old = old_statements(conn, path, "statement", which)?;
        return Ok(v1::upgraded(&old).into_iter().collect());
    }
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let sql = format!("SELECT {COLUMNS} FROM statement WHERE {which} ORDER BY seq");
    let mut query = conn.prepare(&sql).map_err(fail)?;
    let mut rows = query.query([]).map_err(fail)?;
    let mut log = Log::with_room(room);
    let mut near = Near::default();
    while let Some(row) = rows.next().map_err(fail)? {
        let read = near.statement(row).map_err(|part| trouble(row, &format!("{part} cannot be read")))?;
        // The file does not allow this; the quick check at opening does not compare all ids.
        if log.add(read) != Added::New {
            return Err(trouble(row, "id is there twice"));
        }
    }
    Ok(log)
}

/// The statements of version 1 in a table.
pub(super) fn old_statements(
    conn: &Connection,
    path: &FilePath,
    table: &str,
    which: &str,
) -> Result<Vec<Old>, StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let sql = format!("SELECT {} FROM {table} WHERE {which} ORDER BY seq", v1::COLUMNS);
    let mut query = conn.prepare(&sql).map_err(fail)?;
    let mut rows = query.query([]).map_err(fail)?;
    let mut old = Vec::new();
    while let Some(row) = rows.next().map_err(fail)? {
        old.push(Old::from_row(row).map_err(|part| trouble(row, &format!("{part} cannot be read")))?);
    }
    Ok(old)
}

fn trouble(row: &Row<'_>, what: &str) -> StoreError {
    let seq = row.get::<_, i64>(0).unwrap_or(0);
    StoreError::Damaged(format!("statement {seq}: its {what}"))
}

// The act, copy, sitting, people and path of a row are often those of the row before.
#[derive(Default)]
struct Near {
    ids: [(String, Uuid); 3],
    people: [(String, PersonId); 2],
}

impl Near {
    /// The statement in a row, or the name of the part that cannot be read. The part is named and
    /// not quoted, because it may be what a person said.
    fn statement(&mut self, row: &Row<'_>) -> Result<Statement, &'static str> {
        let text = |column: usize, name: &'static str| {
            row.get_ref(column).ok().and_then(|value| value.as_str().ok()).ok_or(name)
        };
        let id: Uuid = text(1, "id")?.parse().map_err(|_| "id")?;
        let supersedes = text(12, "supersedes")?;
        let supersedes = supersedes.split(' ').filter(|id| !id.is_empty()).map(str::parse);
        Ok(Statement {
            id: Some(id).filter(|id| *id < LATEST).ok_or("id")?,
            act: self.id(0, text(2, "act")?).ok_or("act")?,
            copy: self.id(1, text(3, "copy")?).ok_or("copy")?,
            sitting: self.id(2, text(4, "sitting")?).ok_or("sitting")?,
            path: Path::from(text(5, "path")?),
            value: serde_json::from_str(text(6, "value")?).map_err(|_| "value")?,
            by: self.person(0, text(7, "by")?).ok_or("by")?,
            how: How::from_id(text(8, "how")?).ok_or("how")?,
            entered_by: self.person(1, text(9, "entered_by")?).ok_or("entered_by")?,
            sure: Sure::from_id(text(10, "sure")?).ok_or("sure")?,
            at: text(11, "at")?.parse().map_err(|_| "at")?,
            supersedes: supersedes.collect::<Result<_, _>>().map_err(|_| "supersedes")?,
        })
    }

    fn id(&mut self, which: usize, text: &str) -> Option<Uuid> {
        let (known, id) = &mut self.ids[which];
        if known != text {
            *id = text.parse().ok()?;
            text.clone_into(known);
        }
        Some(*id)
    }

    fn person(&mut self, which: usize, text: &str) -> Option<PersonId> {
        let (known, person) = &mut self.people[which];
        if known != text {
            *person = text.parse().ok()?;
            text.clone_into(known);
        }
        Some(*person)
    }
}
