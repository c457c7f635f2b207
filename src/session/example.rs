//! The built-in example: a filled plan, opened as a copy and marked as an example.

use jiff::Zoned;
use serde::Deserialize;

use super::recorder::Open;
use super::ways::differences;
use super::{Session, Trouble};
use crate::journey::Place;
use crate::plan::{Entry, Role, Settings};
use crate::record::{Log, Path, PersonId, SittingPart, Subject, Value};
use crate::store::{self, Store};

#[derive(Deserialize)]
struct File {
    with: With,
    said: Vec<(String, Value)>,
}

/// Who was with the made-up person, and how they answered.
#[derive(Deserialize)]
struct With {
    role: String,
    how: String,
}

fn file() -> Option<File> {
    serde_json::from_str(&crate::assets::text("examples/sam.json"))
        .inspect_err(|error| tracing::error!(%error, "the example"))
        .ok()
}

impl Session {
    pub(super) fn open_example(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let Some(File { with, said }) = file() else { return Err(Trouble::known("trouble-other")) };
        let path = store::new_plan_path(&self.folders.examples);
        let open = Open::new(Store::create(&path)?, Log::new(), now.timestamp());
        self.sit_down(open, Place::Map, now);
        if let Some(role) = Role::from_id(&with.role) {
            self.meet(role, now)?;
        }
        let example = [
            (Subject::Example.path(), Value::Yes),
            (self.plan().sitting_path(SittingPart::How), Value::Pick(with.how)),
        ];
        let said = said.into_iter().map(|(path, value)| (Path::from(path), value));
        // As this computer is set, so that nobody is locked out who has one switch only.
        let settings = differences(&Settings::default(), &self.closed.settings);
        // Nobody sat there: the program put it in.
        let entry = Entry { entered_by: PersonId::Program, ..Entry::PRESSED };
        self.record_as(example.into_iter().chain(said).chain(settings).collect(), entry, now)
    }
}
