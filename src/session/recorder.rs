//! From what is said to statements: in the file first, then in the log and the plan.

use std::path::Path as FilePath;

use jiff::Zoned;
use uuid::{NoContext, Timestamp as UuidTime, Uuid};

use super::ways::{Ways, differences};
use super::{Session, Trouble};
use crate::journey::{Place, Ready};
use crate::plan::{Plan, Settings};
use crate::record::{How, Log, Path, Role, Statement, Value};
use crate::store::{self, Store};

/// An open plan.
pub(super) struct Open {
    pub store: Store,
    pub log: Log,
    pub plan: Plan,
}

impl Session {
    // Adds statements: to the file first, then to what is shown. When they can not be saved, the plan
    // is as before.
    pub(super) fn record(&mut self, said: Vec<(Path, Value)>, now: &Zoned) -> Result<(), Trouble> {
        let entry = self.plan().company.entry();
        self.record_as(said, entry, now)
    }

    pub(super) fn record_as(
        &mut self,
        said: Vec<(Path, Value)>,
        (entered_by, how): (Role, How),
        now: &Zoned,
    ) -> Result<(), Trouble> {
        let Some(open) = &mut self.open else {
            self.set_computer(&said);
            return Ok(());
        };
        let statements: Vec<Statement> = said
            .into_iter()
            .filter(|(path, value)| {
                let mut standing = open.log.standing(path).filter(|old| old.said_by == Role::Person);
                match standing.next() {
                    Some(old) => old.value != *value,
                    None => *value != Value::Gone,
                }
            })
            .map(|(path, value)| Statement {
                id: new_id(now),
                supersedes: open.log.to_supersede(&path, Role::Person),
                path,
                value,
                said_by: Role::Person,
                how,
                entered_by,
                at: now.timestamp(),
            })
            .collect();
        if statements.is_empty() {
            return Ok(());
        }
        if let Err(error) = open.store.append(&statements) {
            self.unsaved = true;
            return Err(Trouble::again(&error));
        }
        for statement in statements {
            let _ = open.log.add(statement);
        }
        let before = open.plan.settings.clone();
        open.plan = Plan::from_log(&open.log);
        let after = open.plan.settings.clone();
        self.unsaved = false;
        if before != after {
            self.keep_settings(before, after);
        }
        Ok(())
    }

    // Opens a plan file and goes to its map.
    pub(super) fn open_plan(&mut self, path: &FilePath, now: &Zoned) -> Result<(), Trouble> {
        let (store, log) = Store::open(path)?;
        let plan = Plan::from_log(&log);
        self.open = Some(Open { store, log, plan });
        self.begin(Place::Map);
        // It is open; to open it again would be wrong. So there is nothing to try again.
        if let Err(trouble) =
            self.record(vec![(Path::from("opened"), Value::Words(now.date().to_string()))], now)
        {
            self.show(trouble.to_know());
        }
        self.offer_to_be_quiet();
        Ok(())
    }

    pub(super) fn new_plan(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let path = store::new_plan_path(&self.folders.plans);
        let store = Store::create(&path)?;
        self.open = Some(Open { store, log: Log::new(), plan: Plan::default() });
        self.begin(Place::Ready(Ready::Sound));
        // What was set before goes with the person.
        let said = differences(&Settings::default(), &self.closed.settings);
        if let Err(trouble) = self.record(said, now) {
            self.show(trouble.to_know());
        }
        self.ways = Ways::default();
        Ok(())
    }
}

pub(super) fn new_id(now: &Zoned) -> Uuid {
    let at = now.timestamp();
    let seconds = u64::try_from(at.as_second()).unwrap_or(0);
    Uuid::new_v7(UuidTime::from_unix(NoContext, seconds, u32::try_from(at.subsec_nanosecond()).unwrap_or(0)))
}
