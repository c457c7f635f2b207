//! A plan in which nothing was said, taken away again.

use std::fs;

use super::folders::sync_folder;
use super::{Store, journal_of, rows, schema};
use crate::record::Log;

impl Store {
    /// Takes the file away where it holds only what says nothing, and gives back whether it did. It is asked what
    /// is in the file itself, not what we believe is there; where anything of that fails, the file stays.
    pub fn discard(&mut self, says_nothing: impl Fn(&Log) -> bool) -> bool {
        // What may be on the disk after a failed save counts as said.
        if self.is_still_there().is_err() || !self.doubtful.is_empty() || !self.found.is_empty() {
            return false;
        }
        let Ok(open) = self.take_open() else { return false };
        let all = rows::all(&open.conn, &self.path, schema::newest(schema::LADDER));
        if !all.is_ok_and(|log| says_nothing(&log)) {
            self.open = Some(open);
            return false;
        }
        // While it is open, nobody else can have it. Where the system lets nobody remove what is open it is
        // closed first; then it refuses to remove what somebody else has opened meanwhile.
        let mut gone = fs::remove_file(&self.path).is_ok();
        drop(open);
        gone = gone || fs::remove_file(&self.path).is_ok();
        if gone {
            let _ = fs::remove_file(journal_of(&self.path));
            let _ = sync_folder(&self.path);
        }
        gone
    }
}
