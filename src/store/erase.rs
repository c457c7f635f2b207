//! Erasing for good: the plan is written anew without what is erased.
//!
//! No row of the file is changed; its triggers refuse that. A second file is made beside it, row by row, with
//! tombstones for what is erased. It is checked and safe on the disk before it takes the name of the first in
//! one step. So a kill at any moment leaves the old plan or the new one, and never none. Before that step the
//! copies of older formats go, since they hold the same words: where anything fails, the plan still has them
//! and says so.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::folders::{new_private_file, sync_folder, with_suffix};
use super::held::{Held, identity};
use super::limits::Tally;
use super::media::{self, KeptMedia};
use super::trouble::StoreError;
use super::{OpenFile, Store, check, connect, copy, journal_of, open_checked, rows, schema};
use crate::record::{Log, Path as Subject, Statement, Value};

// The end of the name of the new file, until it has the name of the plan.
const UNFINISHED: &str = ".erasing";

impl Store {
    /// Erases for good: each statement for which `of` gives a path keeps who, when and how; its value becomes
    /// [`Value::Erased`], and its path, which may name an answer, the one given. Gives back what is left.
    ///
    /// # Errors
    /// Says why it could not be done; then the plan is as it was.
    pub fn erase(&mut self, of: impl Fn(&Statement) -> Option<Subject>) -> Result<Log, StoreError> {
        self.is_still_there()?;
        self.look_for_doubtful()?;
        let old = self.take_open()?;
        let _one_at_a_time = connect::door();
        let unfinished = with_suffix(&self.path, UNFINISHED);
        let made = self.write_anew(&old.conn, &unfinished, of);
        let Ok((log, tally, media)) = made else {
            forget(&unfinished);
            self.open = Some(old);
            return made.map(|(log, ..)| log);
        };
        if let Err(trouble) = self.take_the_place(old, &unfinished) {
            forget(&unfinished);
            return Err(trouble);
        }
        (self.tally, self.media) = (tally, media);
        self.doubtful.clear();
        self.found.clear();
        // The name is on the disk when the folder is. Where that fails a power cut may bring the old plan back,
        // so it is not called done; it can be done again.
        sync_folder(&self.path).map_err(|error| StoreError::from_io(&error))?;
        // It is erased. Where the new file can not be opened now, the next save opens it.
        self.open = open_checked(&self.path, schema::LADDER)
            .and_then(|conn| Ok(OpenFile { conn, _held: Held::hold(&self.path)? }))
            .ok();
        Ok(log)
    }

    // The whole plan in a new file, checked and on the disk.
    fn write_anew(
        &self,
        old: &Connection,
        unfinished: &Path,
        of: impl Fn(&Statement) -> Option<Subject>,
    ) -> Result<(Log, Tally, KeptMedia), StoreError> {
        let io = |error: std::io::Error| StoreError::from_io(&error);
        let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, unfinished);
        let newest = schema::newest(schema::LADDER);
        let log = rows::all(old, &self.path, newest)?;
        let left: Vec<Statement> = log
            .statements()
            .iter()
            .map(|statement| match of(statement) {
                Some(path) => Statement { path, value: Value::Erased, ..statement.clone() },
                None => statement.clone(),
            })
            .collect();
        forget(unfinished);
        drop(new_private_file(unfinished).map_err(io)?);
        let mut new = connect::to_write(unfinished)?;
        schema::climb(&mut new, unfinished, 0, schema::LADDER)?;
        rows::add(&mut new, &left, &[]).map_err(fail)?;
        // A photo that only erased statements named is not there any more.
        media::copy(old, &new, &left).map_err(fail)?;
        // It stays the same copy of the plan, by what will show that once it has its name.
        copy::keep(&new, if cfg!(unix) { unfinished } else { &self.path }, self.copy)?;
        let (log, tally, media) = check::sound(&new, unfinished, newest)?;
        if log.statements() != left {
            return Err(StoreError::Other("the new file is not the same".into()));
        }
        new.close().map_err(|(_, error)| fail(error))?;
        let _ = fs::remove_file(journal_of(unfinished));
        File::options().write(true).open(unfinished).and_then(|file| file.sync_all()).map_err(io)?;
        Ok((log, tally, media))
    }

    // The new file becomes the plan, in one step. On Unix the old one is held until then, so that nobody else
    // opens it meanwhile; elsewhere a file that is held can not be replaced.
    fn take_the_place(&mut self, old: OpenFile, unfinished: &Path) -> Result<(), StoreError> {
        let new = identity(unfinished)?;
        if let Err(trouble) = self.remove_copies() {
            self.open = Some(old);
            return Err(trouble);
        }
        let _held = cfg!(unix).then_some(old);
        fs::rename(unfinished, &self.path).map_err(|error| StoreError::from_io(&error))?;
        self.identity = if cfg!(unix) { new } else { identity(&self.path)? };
        Ok(())
    }

    // The copies that were kept when the format changed, finished or not.
    fn remove_copies(&self) -> Result<(), StoreError> {
        let io = |error: std::io::Error| StoreError::from_io(&error);
        let mut removed = false;
        for copy in copies(&self.path).map_err(io)? {
            fs::remove_file(&copy).map_err(io)?;
            removed = true;
        }
        if removed { sync_folder(&self.path).map_err(io) } else { Ok(()) }
    }
}

// Files beside a plan that hold what it held before a change of the format.
fn copies(plan: &Path) -> std::io::Result<Vec<PathBuf>> {
    let (Some(folder), Some(name)) = (plan.parent(), plan.file_name()) else { return Ok(Vec::new()) };
    let start = [name.as_encoded_bytes(), b".before-"].concat();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().as_encoded_bytes().starts_with(&start) && entry.file_type()?.is_file() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// Removes what an erasing that was cut short has left beside a plan: it never became the plan.
pub(super) fn forget_unfinished(plan: &Path) {
    forget(&with_suffix(plan, UNFINISHED));
}

fn forget(unfinished: &Path) {
    for file in [unfinished.to_owned(), journal_of(unfinished)] {
        if fs::symlink_metadata(&file).is_ok_and(|about| about.is_file()) {
            let _ = fs::remove_file(file);
        }
    }
}
