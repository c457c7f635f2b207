//! The person agrees, the document is made, and goes where they want it.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;
use uuid::Uuid;

use super::{Effect, Session, Trouble};
use crate::journey::Place;
use crate::pictures::{Pictures, Symbols};
use crate::plan::SOMEBODY_ELSE;
use crate::record::{Give, Subject, Value};
use crate::screen::KeptFiles;
use crate::share::{
    self, CarerLetter, Letter, OpenError, PlaceKind, Print, SaveError, SavePlace, SharedPlan,
};
use crate::voice::wav;
use crate::words::Words;

/// The document, and where it could go.
#[derive(Default)]
pub(super) struct Sharing {
    pub document: Option<PathBuf>,
    // Which of them that is.
    pub paper: OnPaper,
    pub places: Vec<SavePlace>,
    pub looking: bool,
    // The documents of this plan in our own folder, while something is erased.
    pub files: KeptFiles,
}

/// Which plan and which consent something is done for. What comes back for another is dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errand {
    // The copy of the plan that is open.
    plan: Uuid,
    consent: Option<Uuid>,
    // What is made.
    paper: OnPaper,
}

/// What is made: a document for a reader, the poster, or a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum OnPaper {
    #[default]
    Document,
    Poster,
    Letter,
    Carer(Uuid),
}

/// What is set on paper.
#[derive(Debug, Clone)]
pub(super) enum Sheets {
    Plan(Box<SharedPlan>),
    Letter(Letter),
    Carer(Box<CarerLetter>),
}

/// What came of a job.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// What it was for.
    pub errand: Errand,
    /// The file, or what went wrong.
    pub made: Result<PathBuf, Trouble>,
}

/// Everything that making a document needs; it can be done on another thread.
#[derive(Clone)]
pub struct Job {
    pub(super) sheets: Sheets,
    pub(super) errand: Errand,
    pub(super) folder: PathBuf,
    pub(super) name: String,
    pub(super) words: Arc<Words>,
    pub(super) print: Print,
    pub(super) symbols: Option<Arc<Symbols>>,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What is in a plan never goes into a log.
        f.debug_struct("Job").field("name", &self.name).finish_non_exhaustive()
    }
}

impl PartialEq for Job {
    fn eq(&self, other: &Self) -> bool {
        self.errand == other.errand && self.name == other.name && self.folder == other.folder
    }
}

impl Job {
    /// What it is for.
    pub fn errand(&self) -> &Errand {
        &self.errand
    }

    /// What is shared, where it is of the plan.
    pub fn shared(&self) -> Option<&SharedPlan> {
        match &self.sheets {
            Sheets::Plan(shared) => Some(shared),
            Sheets::Letter(_) | Sheets::Carer(_) => None,
        }
    }

    /// Makes the document and saves it beside the plans.
    pub fn make(self) -> Done {
        let errand = self.errand.clone();
        Done { errand, made: self.made() }
    }

    fn made(self) -> Result<PathBuf, Trouble> {
        let made = match &self.sheets {
            Sheets::Letter(letter) => share::letter_pdf(letter, &self.words, &self.print),
            Sheets::Carer(letter) => letter.pdf(&self.words, &self.print),
            Sheets::Plan(shared) => {
                let make = if self.errand.paper == OnPaper::Poster { share::poster } else { share::pdf };
                let mut pictures = Pictures::built_in();
                pictures.use_symbols(self.symbols.clone());
                make(shared, &self.words, &pictures, &self.print)
            }
        };
        let made = made.map_err(|error| {
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
    errand: Errand,
    from: PathBuf,
    to: PathBuf,
}

impl CopyJob {
    /// Saves the copy under a new name; nothing there is overwritten.
    pub fn save(self) -> Done {
        let made = self.saved();
        Done { errand: self.errand, made }
    }

    fn saved(&self) -> Result<PathBuf, Trouble> {
        let bytes = std::fs::read(&self.from).map_err(|error| {
            tracing::warn!(kind = ?error.kind(), "the document is gone");
            Trouble::known(OpenError::Gone.words_key())
        })?;
        let name = self.from.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        share::save_new(&self.to, &name, &bytes).map_err(Trouble::from)
    }
}

/// The document, to be opened in the computer's own viewer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenJob {
    errand: Errand,
    document: PathBuf,
}

/// Whether the document was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub(super) errand: Errand,
    pub(super) done: Result<(), OpenError>,
}

impl OpenJob {
    /// Opens it; on another thread, since a viewer may be slow to start.
    pub fn open(self) -> Opened {
        let done = share::open_document(&self.document);
        Opened { errand: self.errand, done }
    }
}

/// Looks where a copy could be saved. A disk that does not answer stops nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookJob;

impl LookJob {
    /// Begins to look, on threads of its own. `tell` is told each place that is found, and none when
    /// the looking ends, which is after a few seconds at the latest.
    pub fn look(self, tell: impl Fn(Option<SavePlace>) + Clone + Send + 'static) {
        share::look_for_places(tell);
    }
}

/// Lets the person who helps choose a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChooseJob {
    errand: Errand,
    title: String,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    errand: Errand,
    folder: Result<Option<PathBuf>, Trouble>,
}

impl ChooseJob {
    /// Asks in the computer's own way, and waits for the answer.
    pub async fn choose(self) -> Chosen {
        let folder = share::choose_folder(&self.title).await.map_err(Trouble::from);
        Chosen { errand: self.errand, folder }
    }
}

impl Session {
    pub(super) fn agree(&mut self, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        let plan = self.plan();
        let Some((reader, given)) = plan.reader.as_deref().zip(plan.given()) else { return Ok(Vec::new()) };
        if given.parts.is_empty() {
            return Ok(Vec::new());
        }
        // Who gets it, and which parts: “worker about life”.
        let words = std::iter::once(reader).chain(given.parts.iter().map(String::as_str));
        let mut agreed = words.collect::<Vec<_>>().join(" ");
        // What somebody else is called can be changed later; what was agreed to stays.
        if let Some(name) = given.name.as_ref().filter(|_| reader == SOMEBODY_ELSE) {
            agreed = format!("{agreed}\n{name}");
        }
        self.record(vec![(Subject::Agreed.path(), Value::Words(agreed))], now)?;
        let Some(job) = self.job(now) else { return Ok(Vec::new()) };
        self.go(Place::ShareMaking);
        Ok(vec![Effect::MakeDocument(Box::new(job))])
    }

    /// What the person picked to share, ready to be made into a document.
    pub fn job(&mut self, now: &Zoned) -> Option<Job> {
        let errand = self.errand_of(OnPaper::Document)?;
        let open = self.open.as_mut()?;
        let reader = open.plan.reader.clone()?;
        let mut shared = share::shared_plan(&open.plan, &open.log, &self.content, &self.words, &reader, now);
        for digest in shared.wanted_photos() {
            let found = open.store.media(&digest).ok().flatten();
            shared.photos.extend(found.map(|bytes| (digest.as_str().to_owned(), bytes)));
        }
        let mut seconds = HashMap::new();
        for digest in shared.wanted_recordings() {
            let found = open.store.media(&digest).ok().flatten();
            seconds.insert(digest.as_str().to_owned(), found.and_then(|bytes| wav::seconds(&bytes)));
        }
        shared.recordings_last(|digest| seconds.get(digest).copied().flatten());
        Some(Job {
            sheets: Sheets::Plan(Box::new(shared)),
            errand,
            folder: self.folders.shared.clone(),
            name: share::file_name(open.plan.reader.as_deref(), now.date(), "pdf"),
            words: Arc::clone(&self.words),
            print: Print::of(&open.plan.settings),
            symbols: self.symbols().cloned(),
        })
    }

    // What is being done with the document, the poster or the letter, whichever was made last.
    pub(super) fn errand(&self) -> Option<Errand> {
        self.errand_of(self.sharing.paper)
    }

    // The plan that is open, and the consent that stands in it.
    pub(super) fn errand_of(&self, paper: OnPaper) -> Option<Errand> {
        let open = self.open.as_ref()?;
        let consent = open.log.heads(paper.consent().as_str()).map(|statement| statement.id).max();
        Some(Errand { plan: open.store.copy(), consent, paper })
    }

    fn is_for_now(&self, errand: &Errand) -> bool {
        let here = self.road.place.is_of_a_carer() || !matches!(errand.paper, OnPaper::Carer(_));
        let now = self.errand_of(errand.paper).filter(|_| here);
        if now.as_ref() != Some(errand) {
            tracing::info!("a result for another plan or consent is dropped");
        }
        now.as_ref() == Some(errand)
    }

    /// Takes in that the document is made, or what went wrong. What was made for another plan or
    /// another consent than the present one is dropped, and moves nobody.
    pub fn document_made(&mut self, done: Done, now: &Zoned) {
        if !self.is_for_now(&done.errand) {
            return;
        }
        // The person may have gone elsewhere meanwhile; then they are left there.
        let paper = done.errand.paper;
        let [making, is_made] = paper.places();
        let waits = self.road.place == making;
        match done.made {
            Ok(path) => {
                self.sharing.document = Some(path);
                self.sharing.paper = paper;
                if waits {
                    if matches!(paper, OnPaper::Document | OnPaper::Letter) {
                        self.road.has_shared();
                    }
                    self.go(is_made);
                }
                // Nothing private is on a poster or in a letter, and they are for no reader of the plan.
                if paper == OnPaper::Document {
                    self.note_made(now);
                }
            }
            Err(trouble) => {
                if waits {
                    self.back();
                }
                self.show(trouble);
            }
        }
    }

    // Only what was made is done. A yes to a private answer ends here: it was for this document.
    fn note_made(&mut self, now: &Zoned) {
        let Some(reader) = self.plan().agreed_reader() else { return };
        // By which file it is can be told later, where it still lies in our own folder.
        let kept = self.sharing.document.as_deref().filter(|it| it.parent() == Some(&self.folders.shared));
        let kept = kept.and_then(share::mark_of).map_or(Value::Yes, Value::Words);
        let made = vec![(Subject::Give(reader, Give::Made).path(), kept)];
        if let Err(trouble) = self.record(made, now) {
            self.show(trouble.without_again());
        }
    }

    // The documents of this plan that lie where we put them, as we left them, by what the record knows. A file
    // of another plan, or one that was changed, is none of them.
    fn kept_files(&self) -> Vec<PathBuf> {
        let marks = self.log().into_iter().flat_map(|log| log.statements()).filter_map(|said| {
            let is_made = matches!(Subject::of(&said.path), Some((Subject::Give(_, Give::Made), _)));
            match &said.value {
                Value::Words(mark) if is_made => Some(mark.as_str()),
                _ => None,
            }
        });
        share::with_marks(&self.folders.shared, marks)
    }

    // Where something was erased, files that were made before can still hold it.
    pub(super) fn look_for_files(&mut self) {
        let is_after = matches!(self.sharing.files, KeptFiles::Gone | KeptFiles::Stay);
        self.sharing.files = match self.road.place {
            Place::Erase(..) if is_after => return,
            Place::Erase(..) if !self.kept_files().is_empty() => KeptFiles::Kept,
            _ => KeptFiles::None,
        };
    }

    pub(super) fn delete_files(&mut self) {
        let mut files = KeptFiles::Gone;
        for file in self.kept_files() {
            if let Err(error) = std::fs::remove_file(&file) {
                tracing::warn!(kind = ?error.kind(), "a document could not be deleted");
                files = KeptFiles::Stay;
            } else if self.sharing.document.as_ref() == Some(&file) {
                self.sharing.document = None;
            }
        }
        self.sharing.files = files;
    }

    /// The key of the words that say where the document is, for a person: never a path.
    pub(super) fn document_is(&self) -> Option<&'static str> {
        let folder = self.sharing.document.as_ref()?.parent()?;
        if folder == self.folders.shared {
            return Some("share-made.kept");
        }
        let place = self.sharing.places.iter().find(|place| place.path == folder);
        Some(place.map_or("share-saved.other", |place| match place.kind {
            PlaceKind::Documents => "share-saved.documents",
            PlaceKind::Desktop => "share-saved.desktop",
            PlaceKind::Downloads => "share-saved.downloads",
            PlaceKind::Home => "share-saved.home",
            PlaceKind::Stick => "share-saved.stick",
        }))
    }

    pub(super) fn open_document(&self) -> Vec<Effect> {
        let job = self.errand().zip(self.sharing.document.clone());
        job.map(|(errand, document)| Effect::OpenDocument(OpenJob { errand, document })).into_iter().collect()
    }

    /// Takes in whether the document was opened. Who was to print it is where they can try something else.
    pub fn document_opened(&mut self, opened: &Opened) {
        let Err(error) = opened.done else { return };
        if !self.is_for_now(&opened.errand) {
            return;
        }
        tracing::warn!(%error, "not opened");
        if self.road.place == Place::SharePrint {
            let [_, is_made] = self.sharing.paper.places();
            self.go(is_made);
        }
        let file = self.sharing.document.as_deref().and_then(std::path::Path::file_name);
        // Who helps can look for it.
        let detail = file.map(|name| format!("The file is called {}.", name.to_string_lossy()));
        self.show(Trouble { detail, ..Trouble::known(error.words_key()) });
    }

    // Each time anew: a memory stick comes and goes.
    pub(super) fn look_for_places(&mut self) {
        self.sharing.places.clear();
        self.sharing.looking = true;
        self.wanted.push(Effect::Look(LookJob));
    }

    /// Takes in a place that was found. It goes to the end, so that nothing moves under a finger.
    pub fn place_found(&mut self, place: SavePlace) {
        if !self.sharing.places.iter().any(|known| known.path == place.path) {
            self.sharing.places.push(place);
        }
    }

    /// Takes in that no more places are looked for.
    pub fn looked(&mut self) {
        self.sharing.looking = false;
    }

    pub(super) fn copy_to(&mut self, at: usize) -> Vec<Effect> {
        self.sharing
            .places
            .get(at)
            .map(|place| place.path.clone())
            .map(|to| self.copy(to))
            .unwrap_or_default()
    }

    fn copy(&self, to: PathBuf) -> Vec<Effect> {
        let job = self.errand().zip(self.sharing.document.clone());
        job.map(|(errand, from)| Effect::SaveDocument(CopyJob { errand, from, to })).into_iter().collect()
    }

    pub(super) fn choose_place(&self) -> Vec<Effect> {
        let title = self.words.get("share-where");
        self.errand().map(|errand| Effect::ChoosePlace(ChooseJob { errand, title })).into_iter().collect()
    }

    /// Takes in which folder was chosen. Where none was, nothing happens.
    pub fn place_chosen(&mut self, chosen: Chosen) -> Vec<Effect> {
        if !self.is_for_now(&chosen.errand) {
            return Vec::new();
        }
        match chosen.folder {
            Ok(folder) => folder.map(|folder| self.copy(folder)).unwrap_or_default(),
            Err(trouble) => {
                self.show(trouble);
                Vec::new()
            }
        }
    }

    /// Takes in that the copy is saved, or what went wrong.
    pub fn document_saved(&mut self, done: Done) {
        if !self.is_for_now(&done.errand) {
            return;
        }
        match done.made {
            Ok(path) => {
                self.sharing.document = Some(path);
                if self.road.place == Place::ShareWhere {
                    self.go(Place::ShareSaved);
                }
            }
            Err(trouble) => self.show(trouble),
        }
    }
}
