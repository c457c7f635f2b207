//! The built-in example: a filled plan, opened as a copy and marked as an example.

use jiff::Zoned;
use serde::Deserialize;

use super::recorder::{Open, new_id};
use super::ways::differences;
use super::{Session, Trouble};
use crate::journey::Place;
use crate::plan::{Plan, Settings};
use crate::record::{How, Log, Path, Role, Statement, Value};
use crate::store::{self, Store};

#[derive(Deserialize)]
struct File {
    said: Vec<(String, Value)>,
}

/// The statements of the example, in order, as they would have been said at `now`.
pub(crate) fn statements(now: &Zoned) -> Vec<Statement> {
    let file: File =
        serde_json::from_str(&crate::assets::text("examples/sam.json")).unwrap_or_else(|error| {
            tracing::error!(%error, "the example");
            File { said: Vec::new() }
        });
    let example = std::iter::once(("example".to_owned(), Value::Yes));
    example.chain(file.said).map(|(path, value)| said(Path::from(path), value, now)).collect()
}

fn said(path: Path, value: Value, now: &Zoned) -> Statement {
    Statement {
        id: new_id(now),
        path,
        value,
        said_by: Role::Person,
        how: How::Pressed,
        entered_by: Role::Program,
        at: now.timestamp(),
        supersedes: Vec::new(),
    }
}

impl Session {
    pub(super) fn open_example(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let path = store::new_plan_path(&self.folders.examples);
        let mut statements = statements(now);
        // As this computer is set, so that nobody is locked out who has one switch only.
        let settings = differences(&Settings::default(), &self.closed.settings);
        statements.extend(settings.into_iter().map(|(path, value)| said(path, value, now)));
        let mut store = Store::create(&path)?;
        store.append(&statements)?;
        let log: Log = statements.into_iter().collect();
        let plan = Plan::from_log(&log);
        self.open = Some(Open { store, log, plan });
        self.begin(Place::Map);
        Ok(())
    }
}
