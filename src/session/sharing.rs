//! The person agrees, the document is made, and goes where they want it.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;

use super::{Effect, Session, Trouble};
use crate::journey::Place;
use crate::pictures::Pictures;
use crate::record::{Path, Value};
use crate::share::{self, Parts, SaveError, SharedPlan};
use crate::words::Words;

/// Everything that making a document needs; it can be done on another thread.
#[derive(Clone)]
pub struct Job {
    /// What is shared.
    pub shared: SharedPlan,
    folder: PathBuf,
    name: String,
    words: Arc<Words>,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What is in a plan never goes into a log.
        f.debug_struct("Job").field("name", &self.name).finish_non_exhaustive()
    }
}

impl PartialEq for Job {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.folder == other.folder
    }
}

impl Job {
    /// Makes the document and saves it beside the plans. Gives back the file.
    ///
    /// # Errors
    /// What went wrong.
    pub fn make(self) -> Result<PathBuf, Trouble> {
        let made = share::pdf(&self.shared, &self.words, &Pictures::built_in()).map_err(|error| {
            tracing::error!(%error, "document");
            Trouble::known(error.words_key())
        })?;
        if !made.standard {
            tracing::warn!("the document is tagged, but not to the standard");
        }
        share::save_new(&self.folder, &self.name, &made.bytes).map_err(Trouble::from)
    }
}

impl From<SaveError> for Trouble {
    fn from(error: SaveError) -> Self {
        tracing::warn!(%error, "not saved");
        Self::known(error.words_key())
    }
}

/// A copy of the document, to be made on another thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyJob {
    from: PathBuf,
    to: PathBuf,
}

impl CopyJob {
    /// Saves the copy under a new name; nothing there is overwritten.
    ///
    /// # Errors
    /// What went wrong.
    pub fn save(self) -> Result<PathBuf, Trouble> {
        let bytes = std::fs::read(&self.from).map_err(|error| {
            tracing::warn!(kind = ?error.kind(), "the document is gone");
            Trouble::known("trouble-document")
        })?;
        let name = self.from.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        share::save_new(&self.to, &name, &bytes).map_err(Trouble::from)
    }
}

impl Session {
    pub(super) fn agree(&mut self, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        let parts = self.plan().share.iter().cloned().collect::<Vec<_>>().join(" ");
        if parts.is_empty() {
            return Ok(Vec::new());
        }
        self.record(vec![(Path::from("agreed"), Value::Words(parts))], now)?;
        let Some(job) = self.job(now) else { return Ok(Vec::new()) };
        self.go(Place::ShareMaking);
        Ok(vec![Effect::MakeDocument(Box::new(job))])
    }

    /// What the person picked to share, ready to be made into a document.
    pub fn job(&self, now: &Zoned) -> Option<Job> {
        let open = self.open.as_ref()?;
        let parts = Parts::picked(&open.plan);
        let shared = share::shared_plan(&open.plan, &open.log, &self.content, &self.words, parts, now);
        Some(Job {
            shared,
            folder: self.folders.shared.clone(),
            name: share::file_name(now.date(), "pdf"),
            words: Arc::clone(&self.words),
        })
    }

    /// Takes in that the document is made, or what went wrong.
    pub fn document_made(&mut self, made: Result<PathBuf, Trouble>) {
        // The person may have gone elsewhere meanwhile; then they are left there.
        let waits = self.place == Place::ShareMaking;
        match made {
            Ok(path) => {
                self.document = Some(path);
                if waits {
                    self.go(Place::ShareMade);
                }
            }
            Err(trouble) if waits => {
                self.back();
                self.show(trouble);
            }
            Err(_) => {}
        }
    }

    pub(super) fn copy_to(&mut self, at: usize) -> Vec<Effect> {
        let (Some(from), Some(to)) = (self.document.clone(), self.places.get(at)) else { return Vec::new() };
        vec![Effect::SaveDocument(CopyJob { from, to: to.path.clone() })]
    }

    /// Takes in that the copy is saved, or what went wrong.
    pub fn document_saved(&mut self, saved: Result<PathBuf, Trouble>) {
        match saved {
            Ok(path) => {
                self.document = Some(path);
                self.go(Place::ShareSaved);
            }
            Err(trouble) => self.show(trouble),
        }
    }

    /// Takes in that the document could not be opened.
    pub fn document_not_opened(&mut self) {
        self.show(Trouble::known("trouble-open"));
    }
}
