//! The built-in example: a filled plan, opened as a copy and marked as an example.

use jiff::Zoned;
use serde::Deserialize;

use super::recorder::Open;
use super::ways::differences;
use super::{Session, Trouble};
use crate::content::Content;
use crate::journey::Place;
use crate::pictures::Me;
use crate::plan::{self, Entry, Plan, Role, Settings};
use crate::record::{Log, Path, PersonId, SittingPart, Subject, Tail, Value};
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

/// Who the made-up person is in the pictures.
pub(super) fn person(content: &Content) -> Me {
    let mut told = Plan::default();
    for (path, value) in file().into_iter().flat_map(|file| file.said) {
        match (Subject::of(&Path::from(path)), value) {
            (Some((Subject::Face, _)), Value::Pick(face)) => told.face = Some(face),
            (Some((Subject::Uses, Tail::Option(id))), value) => {
                told.uses.insert(id.to_owned(), value == Value::Yes);
            }
            _ => {}
        }
    }
    plan::me(&told, content)
}

impl Session {
    pub(super) fn open_example(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let Some(File { with, said }) = file() else { return Err(Trouble::known("trouble-other")) };
        let path = store::new_plan_path(&self.folders.examples);
        let open = Open::new(Store::create(&path)?, Log::new(), now.timestamp());
        self.sit_down(open, Place::Map, now);
        if let Some(role) = Role::from_id(&with.role) {
            self.meet(role, true, now)?;
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
