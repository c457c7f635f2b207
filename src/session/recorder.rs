//! From what is said to statements: in the file first, then in the log and the plan.

use std::path::Path as FilePath;

use jiff::{Timestamp, Zoned};
use uuid::{NoContext, Uuid};

use super::ways::{Ways, differences};
use super::{Session, Trouble};
use crate::journey::{self, Mat, Place, Ready, Round};
use crate::plan::{Entry, Plan, Role, Settings};
use crate::record::{
    Follow, Give, Log, Path, PersonId, PersonPart, SittingPart, SortPart, Statement, Subject, Value, id_after,
};
use crate::store::{self, Medium, Store};

/// An open plan, in one sitting.
pub(super) struct Open {
    pub store: Store,
    pub log: Log,
    pub plan: Plan,
    // The last id that was made, so that what is said later sorts later.
    last: Option<Uuid>,
    // Statements that the file did not take. When the same is said again, it is the same statements.
    refused: Vec<Statement>,
}

impl Open {
    /// A plan that was opened now: a new sitting.
    pub fn new(store: Store, log: Log, now: Timestamp) -> Self {
        let mut open = Self { store, plan: Plan::from_log(&log), log, last: None, refused: Vec::new() };
        let last = open.plan.sittings.keys().next_back().copied();
        open.plan.now = new_id(last, now).or_else(|| new_id(None, now)).unwrap_or_default();
        open
    }

    // What is said, as statements of one press. None where an id can not be made any more.
    fn statements(
        &mut self,
        said: Vec<(Path, Value)>,
        entry: Entry,
        now: Timestamp,
    ) -> Option<Vec<Statement>> {
        let (mut act, mut made) = (None, Vec::new());
        for (path, value) in said {
            let entry = match Subject::of(&path) {
                // What a helper notes is the helper's view, however answers are given.
                Some((Subject::Follow(_, Follow::Note), _)) if !matches!(entry.by, PersonId::Other(_)) => {
                    match self.plan.today().helper() {
                        Some(helper) => entry.seen(helper),
                        None => entry.by_program(),
                    }
                }
                Some((about, _)) if is_said(&path) => entry.of(about, self.plan.today().helper()),
                None if is_said(&path) => entry,
                _ => entry.by_program(),
            };
            if !self.means_something(&path, &value, entry.by) {
                continue;
            }
            let supersedes = self.log.to_supersede(&path, entry.by);
            let id = new_id(supersedes.iter().copied().chain(self.last).max(), now)?;
            self.last = Some(id);
            made.push(Statement {
                id,
                act: *act.get_or_insert(id),
                copy: self.store.copy(),
                sitting: self.plan.now,
                path,
                value,
                by: entry.by,
                how: entry.how,
                entered_by: entry.entered_by,
                sure: entry.sure,
                at: now,
                supersedes,
            });
        }
        let same = made.len() == self.refused.len()
            && made.iter().zip(&self.refused).all(|(new, old)| is_same(new, old));
        Some(if same { self.refused.clone() } else { made })
    }

    /// Whether there is something that the file did not take.
    pub(super) fn has_refused(&self) -> bool {
        !self.refused.is_empty()
    }

    // What could not be saved is not said again.
    pub(super) fn forget_refused(&mut self) {
        self.refused.clear();
    }

    // Takes in what turned out to be in the file, although it seemed not to be saved. False when nothing did.
    fn take_in_found(&mut self) -> bool {
        let found = self.store.settle().unwrap_or_default();
        let paths: Vec<Path> = found.iter().map(|statement| statement.path.clone()).collect();
        for statement in found {
            self.refused.retain(|refused| refused.id != statement.id);
            self.log.add(statement);
        }
        self.plan.take_in(&self.log, &paths);
        !paths.is_empty()
    }

    // What was pressed was said, also where it was said before: it is said now, in this way, by them.
    // But there is nothing in taking away what is not there, and a setting is as it is.
    fn means_something(&self, path: &Path, value: &Value, by: PersonId) -> bool {
        let mut heads = self.log.heads(path.as_str());
        match (value, by) {
            (Value::Gone, _) => heads.any(|head| head.value != Value::Gone),
            (_, PersonId::Program) => !heads.any(|head| head.by == by && head.value == *value),
            _ => true,
        }
    }
}

fn is_same(new: &Statement, old: &Statement) -> bool {
    let what = |s: &Statement| (s.by, s.how, s.entered_by, s.sure, s.sitting);
    new.path == old.path
        && new.value == old.value
        && new.supersedes == old.supersedes
        && what(new) == what(old)
}

// Whether somebody says it. Settings, and who was here, are only noted.
fn is_said(path: &Path) -> bool {
    !matches!(
        Subject::of(path),
        Some((
            Subject::Setting(_)
                | Subject::Example
                | Subject::MoneyPack
                | Subject::Stopped
                | Subject::Sitting(..)
                | Subject::Person(_, PersonPart::Role)
                | Subject::Give(_, Give::Made),
            _
        ))
    )
}

/// An id for something new: a goal, a person, a round of asking.
pub(super) fn fresh_id(now: &Zoned) -> Uuid {
    // Only a clock that shows the year 6429 gives none.
    new_id(None, now.timestamp()).unwrap_or_default()
}

fn new_id(last: Option<Uuid>, now: Timestamp) -> Option<Uuid> {
    // Its last eight bytes are random.
    let random = Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, 0, 0)).as_u128();
    id_after(last, now, u64::try_from(random & u128::from(u64::MAX)).unwrap_or(0))
}

impl Session {
    // Adds statements: to the file first, then to what is shown. When they can not be saved, the plan
    // is as before.
    pub(super) fn record(&mut self, said: Vec<(Path, Value)>, now: &Zoned) -> Result<(), Trouble> {
        self.record_with(said, &[], now)
    }

    // The same, with the photos and recordings that are named in it.
    pub(super) fn record_with(
        &mut self,
        said: Vec<(Path, Value)>,
        media: &[Medium],
        now: &Zoned,
    ) -> Result<(), Trouble> {
        let entry = self.plan().today().entry();
        self.record_all(said, media, entry, now)
    }

    pub(super) fn record_as(
        &mut self,
        said: Vec<(Path, Value)>,
        entry: Entry,
        now: &Zoned,
    ) -> Result<(), Trouble> {
        self.record_all(said, &[], entry, now)
    }

    fn record_all(
        &mut self,
        said: Vec<(Path, Value)>,
        media: &[Medium],
        entry: Entry,
        now: &Zoned,
    ) -> Result<(), Trouble> {
        let Some(open) = &mut self.open else {
            self.set_computer(&said);
            return Ok(());
        };
        // In a hostile file only: nothing can be said after what it holds.
        let damaged = || Trouble::known("trouble-damaged");
        let mut statements = open.statements(said.clone(), entry, now.timestamp()).ok_or_else(damaged)?;
        // A save that seemed to fail may have reached the file all the same. When the same is said again it
        // is the same statements; anything else is said after it, and takes its place.
        let again = statements.iter().any(|new| open.refused.iter().any(|old| old.id == new.id));
        if !again && open.take_in_found() {
            statements = open.statements(said, entry, now.timestamp()).ok_or_else(damaged)?;
        }
        if statements.is_empty() {
            return Ok(());
        }
        if let Err(error) = open.store.append_with(&statements, media) {
            open.refused = statements;
            self.unsaved = true;
            return Err(Trouble::again(&error));
        }
        open.refused.clear();
        let paths: Vec<Path> = statements.iter().map(|statement| statement.path.clone()).collect();
        for statement in statements {
            open.log.add(statement);
        }
        let before = open.plan.settings.clone();
        open.plan.take_in(&open.log, &paths);
        self.said_here.extend(paths);
        let after = open.plan.settings.clone();
        self.unsaved = false;
        if before != after {
            self.keep_settings(before, after);
        }
        self.ask_as_kept();
        Ok(())
    }

    // Opens a plan file, asks who is here, and goes to its map.
    pub(super) fn open_plan(&mut self, path: &FilePath, now: &Zoned) -> Result<(), Trouble> {
        let (store, log) = Store::open(path)?;
        self.sit_down(Open::new(store, log, now.timestamp()), Place::Map, now);
        if let Some(at) = self.left.iter().position(|(left, _)| left == path) {
            let (_, words) = self.left.swap_remove(at);
            self.words_again(words);
        }
        self.come_back();
        // Nobody is with the person in the example.
        if !self.plan().example {
            self.visit(Place::Ready(Ready::Who));
        }
        self.say_that_two_talk();
        Ok(())
    }

    pub(super) fn new_plan(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let path = store::new_plan_path(&self.folders.plans);
        let open = Open::new(Store::create(&path)?, Log::new(), now.timestamp());
        self.sit_down(open, Place::Ready(Ready::Sound), now);
        // What was set before goes with the person.
        let said = differences(&Settings::default(), &self.closed.settings);
        if let Err(trouble) = self.record(said, now) {
            self.show(trouble.without_again());
        }
        self.ways = Ways::default();
        Ok(())
    }

    // A sitting begins.
    pub(super) fn sit_down(&mut self, open: Open, place: Place, now: &Zoned) {
        self.open = Some(open);
        self.ask_as_kept();
        self.begin(place);
        let began = self.plan().sitting_path(SittingPart::Began);
        // It is open; to open it again would be wrong. So there is nothing to try again.
        if let Err(trouble) = self.record(vec![(began, Value::Yes)], now) {
            self.show(trouble.without_again());
        }
    }

    // Somebody is met who was never here before; they need not be here for it.
    pub(super) fn meet(&mut self, role: Role, here: bool, now: &Zoned) -> Result<(), Trouble> {
        let id = fresh_id(now);
        let plan = self.plan();
        let mut said = vec![(
            Subject::Person(&id.to_string(), PersonPart::Role).path(),
            Value::Pick(role.id().to_owned()),
        )];
        if here {
            said.extend(plan.here(id, true));
        }
        self.record(said, now)
    }

    // A sort of cards has its id and its day from the moment in which it is begun.
    pub(super) fn new_sort(&mut self, of: String, now: &Zoned) -> Result<(), Trouble> {
        // The newest sorts last, whatever the clock says.
        let last = self.plan().sorts.keys().next_back().copied();
        let sort = new_id(last, now.timestamp()).unwrap_or_default();
        let id = sort.to_string();
        let day = (Subject::Sort(&id, SortPart::Day).path(), Value::Date(now.date()));
        self.record(vec![(Subject::Sort(&id, SortPart::Of).path(), Value::Pick(of)), day], now)?;
        if let Some(first) = journey::open_card(self.plan(), &self.content, sort, None) {
            self.go(Place::Mat(Mat::Card(sort, first)));
        }
        Ok(())
    }

    // A helper begins to ask a question's options one by one, and watches.
    pub(super) fn watch(&mut self, place: Place, nth: usize, now: &Zoned) {
        // One of several things that a screen asks is asked again from where it began.
        let (place, at) = match place {
            Place::Seen(place, _, at) => (place, at),
            place => (Box::new(place), 0),
        };
        self.go(Place::Seen(place, Round { id: fresh_id(now), nth }, at));
    }
}
