//! Picture packs: those of this computer, one that somebody opens, and the one that the open plan uses. Files are read on
//! another thread; until a pack is there, the built-in pictures stand.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;

use super::opened::change_folder;
use super::recorder::fresh_id;
use super::{Brought, Effect, Session, Trouble};
use crate::content::{Content, Fault, PICTURES, PicturePack, PicturePacks};
use crate::journey::{PackHere, PackPage, Place};
use crate::pictures::Symbols;
use crate::plan::SYMBOLS;
use crate::record::{Subject, Value};
use crate::screen::{PackAct, SymbolsDesk, SymbolsFound};

/// What is going on with picture packs.
#[derive(Default)]
pub(super) struct SymbolsRoom {
    here: PicturePacks,
    looking: bool,
    desk: Unwrapping,
    // The pack that the open plan uses, and its pictures once they are read.
    wanted: Option<String>,
    used: Option<Arc<Symbols>>,
}

// What lies before the supporter.
#[derive(Default)]
enum Unwrapping {
    #[default]
    Empty,
    Reading(PathBuf),
    Opened(Box<OpenedSymbols>),
    // Packs are put here or taken away; then the open plan is to use the one with this id.
    Changing(Option<String>),
}

impl SymbolsRoom {
    /// What the pages about picture packs show.
    pub fn shown(&self) -> SymbolsDesk<'_> {
        let opened = match &self.desk {
            Unwrapping::Empty => SymbolsFound::Nothing,
            Unwrapping::Reading(_) | Unwrapping::Changing(_) => SymbolsFound::Busy,
            Unwrapping::Opened(opened) => match &opened.found {
                Ok(pack) => SymbolsFound::Sound(pack),
                Err(faults) => SymbolsFound::Broken(&opened.name, faults),
            },
        };
        SymbolsDesk { here: Some(&self.here), looking: self.looking, opened, used: self.used.as_deref() }
    }

    pub fn begin(&mut self) {
        self.desk = Unwrapping::Empty;
    }
}

/// What was found in a file.
#[derive(Debug, Clone)]
pub struct OpenedSymbols {
    path: PathBuf,
    /// The name of the file.
    pub name: String,
    bytes: Arc<Vec<u8>>,
    /// The pack, or everything that is wrong with it.
    pub found: Result<PicturePack, Vec<Fault>>,
}

/// Something to be done with picture packs on another thread.
#[derive(Clone)]
pub struct SymbolsJob {
    what: SymbolsWork,
    folder: PathBuf,
    content: Arc<Content>,
}

#[derive(Clone, PartialEq)]
enum SymbolsWork {
    Open(PathBuf),
    List,
    Load(String),
    Change { write: Option<(String, Arc<Vec<u8>>)>, remove: Vec<PathBuf> },
}

/// What came of it.
#[derive(Debug, Clone)]
pub enum SymbolsDone {
    /// A file was read.
    Opened(Box<OpenedSymbols>),
    /// These are here.
    Here(PicturePacks),
    /// The pictures of the pack with this id; none where it is not here.
    Loaded(String, Option<Arc<Symbols>>),
    /// Others are here now, or what went wrong.
    Changed(Result<PicturePacks, Trouble>),
}

impl std::fmt::Debug for SymbolsJob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SymbolsJob").finish_non_exhaustive()
    }
}

impl PartialEq for SymbolsJob {
    fn eq(&self, other: &Self) -> bool {
        self.what == other.what && self.folder == other.folder
    }
}

impl SymbolsJob {
    /// Does it.
    pub fn run(self) -> SymbolsDone {
        let Self { what, folder, content } = self;
        match what {
            SymbolsWork::Open(path) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                let name = name.unwrap_or_default();
                let (bytes, found) = match content.picture_pack(&path, &name) {
                    Ok((bytes, pack)) => (bytes, Ok(pack.without_bytes())),
                    Err(faults) => (Vec::new(), Err(faults)),
                };
                SymbolsDone::Opened(Box::new(OpenedSymbols { path, name, bytes: Arc::new(bytes), found }))
            }
            SymbolsWork::List => SymbolsDone::Here(content.picture_packs(&folder)),
            SymbolsWork::Load(id) => {
                let found = content.symbols(&folder, &id);
                if found.is_none() {
                    tracing::info!("the pictures that a plan uses are not on this computer");
                }
                SymbolsDone::Loaded(id, found)
            }
            SymbolsWork::Change { write, remove } => {
                let changed = change_folder(&folder, write.as_ref(), &remove);
                SymbolsDone::Changed(changed.map(|()| content.picture_packs(&folder)))
            }
        }
    }
}

impl Session {
    /// The pictures that the open plan uses in the place of the built-in ones, once they are read.
    pub fn symbols(&self) -> Option<&Arc<Symbols>> {
        self.symbols.used.as_ref()
    }

    fn symbols_job(&self, what: SymbolsWork) -> Effect {
        let (folder, content) = (self.folders.pictures.clone(), Arc::clone(&self.packs.here));
        Effect::Symbols(SymbolsJob { what, folder, content })
    }

    // Another plan is open, or this one uses other pictures.
    pub(super) fn use_symbols_of_plan(&mut self) {
        let wanted = self.plan().symbols.clone();
        if self.symbols.wanted == wanted {
            return;
        }
        self.symbols.used = None;
        let job = wanted.clone().map(|id| self.symbols_job(SymbolsWork::Load(id)));
        self.symbols.wanted = wanted;
        self.wanted.extend(job);
    }

    // Which packs are here is looked at anew each time: somebody may have put one there.
    pub(super) fn arrive_at_symbols(&mut self) {
        match self.road.place {
            Place::Symbols(PackPage::Here) => {
                self.symbols.looking = true;
                let job = self.symbols_job(SymbolsWork::List);
                self.wanted.push(job);
            }
            Place::Symbols(PackPage::Choose) => self.look_for_brought(Brought::Pictures),
            _ => {}
        }
    }

    pub(super) fn open_symbols(&mut self, path: PathBuf) -> Vec<Effect> {
        self.symbols.desk = Unwrapping::Reading(path.clone());
        self.go(Place::Symbols(PackPage::Opened));
        vec![self.symbols_job(SymbolsWork::Open(path))]
    }

    pub(super) fn with_symbols(&mut self, act: PackAct, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        match act {
            PackAct::Open(at) => return Ok(self.bring_found(at)),
            PackAct::Choose => return Ok(self.choose_file(Brought::Pictures)),
            PackAct::Use => return Ok(self.use_unwrapped(now)),
            PackAct::Refuse => {
                self.symbols.desk = Unwrapping::Empty;
                self.list_symbols();
            }
            PackAct::UseHere(id) => {
                self.say_symbols(Some(id), now)?;
                self.list_symbols();
            }
            PackAct::UseNone => {
                self.say_symbols(None, now)?;
                self.list_symbols();
            }
            PackAct::Remove(which) => {
                let file = match which {
                    PackHere::Sound(id) => self.symbols.here.file(&id).map(std::path::Path::to_path_buf),
                    PackHere::Broken(at) => self.symbols.here.broken.get(at).map(|pack| pack.path.clone()),
                };
                if let Some(file) = file {
                    return Ok(self.change_symbols(None, vec![file], None));
                }
            }
        }
        Ok(std::mem::take(&mut self.wanted))
    }

    // Whose pictures they are belongs to the plan; the pictures stay on this computer.
    fn say_symbols(&mut self, id: Option<String>, now: &Zoned) -> Result<(), Trouble> {
        if self.open.is_none() || self.plan().symbols == id {
            return Ok(());
        }
        let value = id.map_or(Value::Gone, Value::Pick);
        self.record(vec![(Subject::Setting(SYMBOLS).path(), value)], now)
    }

    // What is kept has a name of ours, not that of the file.
    fn use_unwrapped(&mut self, now: &Zoned) -> Vec<Effect> {
        let desk = std::mem::take(&mut self.symbols.desk);
        let Unwrapping::Opened(opened) = desk else { return Vec::new() };
        let OpenedSymbols { bytes, found: Ok(pack), .. } = *opened else { return Vec::new() };
        let id = pack.symbols.id.clone();
        let name = format!("pictures-{id}-{}.{PICTURES}", fresh_id(now));
        let before = self.symbols.here.file(&id).map(std::path::Path::to_path_buf);
        self.change_symbols(Some((name, bytes)), before.into_iter().collect(), Some(id))
    }

    fn change_symbols(
        &mut self,
        write: Option<(String, Arc<Vec<u8>>)>,
        remove: Vec<PathBuf>,
        used: Option<String>,
    ) -> Vec<Effect> {
        self.symbols.desk = Unwrapping::Changing(used);
        self.go(Place::Symbols(PackPage::Opened));
        vec![self.symbols_job(SymbolsWork::Change { write, remove })]
    }

    /// Takes in what came of a job. Who went away meanwhile is left where they are.
    pub fn symbols_done(&mut self, done: SymbolsDone, now: &Zoned) -> Vec<Effect> {
        let waits = self.road.place == Place::Symbols(PackPage::Opened);
        match done {
            SymbolsDone::Opened(opened) => {
                let is_it = matches!(&self.symbols.desk, Unwrapping::Reading(path) if *path == opened.path);
                if is_it && waits {
                    self.symbols.desk = Unwrapping::Opened(opened);
                }
            }
            SymbolsDone::Here(here) => {
                self.symbols.here = here;
                self.symbols.looking = false;
            }
            SymbolsDone::Loaded(id, found) if self.symbols.wanted.as_ref() == Some(&id) => {
                self.symbols.used = found;
            }
            SymbolsDone::Loaded(..) => {}
            SymbolsDone::Changed(changed) => self.symbols_changed(changed, waits, now),
        }
        std::mem::take(&mut self.wanted)
    }

    fn symbols_changed(&mut self, changed: Result<PicturePacks, Trouble>, waits: bool, now: &Zoned) {
        let used = match std::mem::take(&mut self.symbols.desk) {
            Unwrapping::Changing(used) => used,
            other => {
                self.symbols.desk = other;
                None
            }
        };
        match changed {
            Ok(here) => {
                self.symbols.here = here;
                let said = match used.filter(|_| waits) {
                    Some(id) => self.say_symbols(Some(id), now),
                    None => Ok(()),
                };
                if let Err(trouble) = said {
                    self.show(trouble.without_again());
                }
                // It may be another version of the same, or be gone.
                self.symbols.wanted = None;
                self.use_symbols_of_plan();
            }
            Err(trouble) => self.show(trouble),
        }
        if waits {
            self.list_symbols();
        }
    }

    // Back to the list, so that Back leads to what was before it.
    fn list_symbols(&mut self) {
        self.road.forget(|place| matches!(place, Place::Symbols(_)));
        self.go_anew(Place::Symbols(PackPage::Here));
    }
}
