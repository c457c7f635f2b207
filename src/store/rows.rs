//! A statement as a row, and a row as a statement.

use std::path::Path as FilePath;

use rusqlite::{Connection, Row, TransactionBehavior, params};
use uuid::Uuid;

use super::trouble::StoreError;
use crate::record::{How, Log, Role, Statement};

// Plain INSERT and never OR REPLACE: a statement that is there already stays as it is, so that
// saving again after a doubtful failure, and merging, are a set union.
const ADD: &str = "INSERT INTO statement (id, path, value, said_by, how, entered_by, at, supersedes)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO NOTHING";

const COLUMNS: &str = "seq, id, path, value, said_by, how, entered_by, at, supersedes";

/// Adds all of the statements or, if anything fails, none.
pub(super) fn add(conn: &mut Connection, statements: &[Statement]) -> rusqlite::Result<()> {
    let save = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    {
        let mut add = save.prepare_cached(ADD)?;
        let mut id = Uuid::encode_buffer();
        for s in statements {
            let json = |e: serde_json::Error| rusqlite::Error::ToSqlConversionFailure(e.into());
            let _ = add.execute(params![
                &*s.id.hyphenated().encode_lower(&mut id),
                s.path.as_str(),
                serde_json::to_string(&s.value).map_err(json)?,
                s.said_by.id(),
                s.how.id(),
                s.entered_by.id(),
                s.at.to_string(),
                serde_json::to_string(&s.supersedes).map_err(json)?,
            ])?;
        }
    }
    save.commit()
}

/// The log of every statement, in order of arrival.
pub(super) fn all(conn: &Connection, path: &FilePath) -> Result<Log, StoreError> {
    read(conn, path, &format!("SELECT {COLUMNS} FROM statement ORDER BY seq"))
}

/// The log of the few statements that a list of plans shows.
pub(super) fn facts(conn: &Connection, path: &FilePath) -> Result<Log, StoreError> {
    read(
        conn,
        path,
        &format!(
            "SELECT {COLUMNS} FROM statement WHERE path IN ('name', 'face', 'example', 'opened') ORDER BY seq"
        ),
    )
}

fn read(conn: &Connection, path: &FilePath, sql: &str) -> Result<Log, StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    let mut query = conn.prepare(sql).map_err(fail)?;
    let mut rows = query.query([]).map_err(fail)?;
    let mut log = Log::new();
    while let Some(row) = rows.next().map_err(fail)? {
        let trouble = |what: &str| {
            let seq = row.get::<_, i64>(0).unwrap_or(0);
            StoreError::Damaged(format!("statement {seq}: its {what}"))
        };
        let read = statement(row).map_err(|part| trouble(&format!("{part} cannot be read")))?;
        // The file does not allow this; the quick check at opening does not compare all ids.
        if !log.add(read) {
            return Err(trouble("id is there twice"));
        }
    }
    Ok(log)
}

/// The statement in a row, or the name of the part that cannot be read. The part is named and not
/// quoted, because it may be what a person said.
fn statement(row: &Row<'_>) -> Result<Statement, &'static str> {
    let text = |column: usize, name: &'static str| {
        row.get_ref(column).ok().and_then(|value| value.as_str().ok()).ok_or(name)
    };
    Ok(Statement {
        id: text(1, "id")?.parse().map_err(|_| "id")?,
        path: text(2, "path")?.into(),
        value: serde_json::from_str(text(3, "value")?).map_err(|_| "value")?,
        said_by: Role::from_id(text(4, "said_by")?).ok_or("said_by")?,
        how: How::from_id(text(5, "how")?).ok_or("how")?,
        entered_by: Role::from_id(text(6, "entered_by")?).ok_or("entered_by")?,
        at: text(7, "at")?.parse().map_err(|_| "at")?,
        supersedes: serde_json::from_str(text(8, "supersedes")?).map_err(|_| "supersedes")?,
    })
}
