//! Packs that somebody opens, uses and takes away, on the supporter's pages. A file is read once, away from the
//! interface; what was read and checked is what is kept, after a yes.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;

use super::recorder::fresh_id;
use super::{Effect, Session, Trouble};
use crate::content::{Content, Fault, Pack};
use crate::journey::{PackHere, PackPage, Place};
use crate::screen::PackAct;
use crate::share;
use crate::words::Words;

/// What lies before the supporter.
#[derive(Default)]
pub(super) enum Unpacking {
    /// Nothing.
    #[default]
    Empty,
    /// This file is being read.
    Reading(PathBuf),
    /// It was.
    Opened(OpenedPack),
    /// Packs are put here or taken away; then the plan that is open is to use this one.
    Changing(Option<Box<Pack>>),
}

/// A file to be read on another thread.
#[derive(Clone)]
pub struct PackJob {
    path: PathBuf,
    here: Arc<Content>,
    words: Arc<Words>,
}

/// What was found in it.
#[derive(Debug, Clone)]
pub struct OpenedPack {
    path: PathBuf,
    /// The name of the file.
    pub name: String,
    bytes: Arc<Vec<u8>>,
    /// The pack, or everything that is wrong with it.
    pub found: Result<Box<Pack>, Vec<Fault>>,
}

impl std::fmt::Debug for PackJob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PackJob").finish_non_exhaustive()
    }
}

impl PartialEq for PackJob {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

impl PackJob {
    /// Reads it, with limits.
    pub fn read(self) -> OpenedPack {
        let name = self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (bytes, found) = match self.here.brought_pack(&self.path, &self.words) {
            Ok((bytes, pack)) => (bytes, Ok(Box::new(pack))),
            Err(faults) => (Vec::new(), Err(faults)),
        };
        OpenedPack { path: self.path, name, bytes: Arc::new(bytes), found }
    }
}

/// A pack to be put into the folder of packs, and files there to be taken away, on another thread.
#[derive(Clone)]
pub struct PacksJob {
    folder: PathBuf,
    write: Option<(String, Arc<Vec<u8>>)>,
    remove: Vec<PathBuf>,
    words: Arc<Words>,
}

impl std::fmt::Debug for PacksJob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PacksJob").finish_non_exhaustive()
    }
}

impl PartialEq for PacksJob {
    fn eq(&self, other: &Self) -> bool {
        self.write == other.write && self.remove == other.remove
    }
}

/// What is asked on this computer from then on, or what went wrong.
#[derive(Debug, Clone)]
pub struct PacksAre(Result<Box<Content>, Trouble>);

impl PacksJob {
    /// Does it. A new pack is there as a whole before an old one goes.
    pub fn change(self) -> PacksAre {
        PacksAre(self.changed())
    }

    fn changed(self) -> Result<Box<Content>, Trouble> {
        change_folder(&self.folder, self.write.as_ref(), &self.remove)?;
        let (content, _) = Content::load(self.folder.parent(), &self.words);
        Ok(Box::new(content))
    }
}

/// Puts a pack into a folder of ours, then takes others from there.
pub(super) fn change_folder(
    folder: &std::path::Path,
    write: Option<&(String, Arc<Vec<u8>>)>,
    remove: &[PathBuf],
) -> Result<(), Trouble> {
    if let Some((name, bytes)) = write {
        share::save_new(folder, name, bytes).map_err(Trouble::from)?;
    }
    for file in remove {
        std::fs::remove_file(file).map_err(|error| {
            tracing::warn!(kind = ?error.kind(), "a pack could not be removed");
            Trouble::known("trouble-other")
        })?;
    }
    Ok(())
}

impl Session {
    pub(super) fn open_pack(&mut self, path: PathBuf) -> Vec<Effect> {
        self.packs.desk = Unpacking::Reading(path.clone());
        self.go(Place::Pack(PackPage::Opened));
        let (here, words) = (Arc::clone(&self.packs.here), Arc::clone(&self.packs.words));
        vec![Effect::OpenPack(PackJob { path, here, words })]
    }

    /// Takes in what was found in a file. Who went away meanwhile is left where they are.
    pub fn pack_opened(&mut self, opened: OpenedPack) {
        let waits = matches!(&self.packs.desk, Unpacking::Reading(path) if *path == opened.path);
        if waits && self.road.place == Place::Pack(PackPage::Opened) {
            self.packs.desk = Unpacking::Opened(opened);
        }
    }

    pub(super) fn with_packs(&mut self, act: PackAct, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        match act {
            PackAct::Open(at) => return Ok(self.bring_found(at)),
            PackAct::Choose => return Ok(self.choose_file(super::Brought::Council)),
            PackAct::Use => return Ok(self.use_opened(now)),
            PackAct::Refuse => {
                self.packs.desk = Unpacking::Empty;
                self.list_packs();
            }
            PackAct::UseHere(id) => {
                if self.open.is_some() && !self.plan().example {
                    let pack = self.packs.here.pack(&id).filter(|pack| !pack.illustrative);
                    let said = pack.map(|pack| self.to_keep(Some(pack))).unwrap_or_default();
                    self.record(said, now)?;
                }
                self.list_packs();
            }
            PackAct::UseNone => {
                if self.open.is_some() && !self.plan().example {
                    self.record(self.to_keep(None), now)?;
                }
                self.list_packs();
            }
            PackAct::Remove(which) => {
                let file = match which {
                    PackHere::Sound(id) => self.packs.here.pack_file(&id).map(std::path::Path::to_path_buf),
                    PackHere::Broken(at) => self.packs.here.broken.get(at).map(|pack| pack.path.clone()),
                };
                if let Some(file) = file {
                    return Ok(self.change_packs(None, vec![file], None));
                }
            }
        }
        Ok(Vec::new())
    }

    // What is kept has a name of ours, not that of the file.
    fn use_opened(&mut self, now: &Zoned) -> Vec<Effect> {
        let Unpacking::Opened(OpenedPack { path, bytes, found: Ok(pack), .. }) =
            std::mem::take(&mut self.packs.desk)
        else {
            return Vec::new();
        };
        if pack.illustrative {
            return Vec::new();
        }
        let ending = if path.extension().is_some_and(|ending| ending == "toml") { "toml" } else { "council" };
        let name = format!("council-{}.{ending}", fresh_id(now));
        let before = self.packs.here.pack_file(&pack.id).map(std::path::Path::to_path_buf);
        self.change_packs(Some((name, bytes)), before.into_iter().collect(), Some(pack))
    }

    fn change_packs(
        &mut self,
        write: Option<(String, Arc<Vec<u8>>)>,
        remove: Vec<PathBuf>,
        used: Option<Box<Pack>>,
    ) -> Vec<Effect> {
        self.packs.desk = Unpacking::Changing(used);
        self.go(Place::Pack(PackPage::Opened));
        let (folder, words) = (self.folders.councils.clone(), Arc::clone(&self.packs.words));
        vec![Effect::ChangePacks(PacksJob { folder, write, remove, words })]
    }

    /// Takes in which packs are here now. Where one was to be used, the open plan uses it from now on.
    pub fn packs_are(&mut self, PacksAre(changed): PacksAre, now: &Zoned) {
        let waits = self.road.place == Place::Pack(PackPage::Opened);
        let used = match std::mem::take(&mut self.packs.desk) {
            Unpacking::Changing(used) => used,
            // Another plan is open meanwhile; what is here is here all the same.
            other => {
                self.packs.desk = other;
                None
            }
        };
        match changed {
            Ok(content) => {
                self.packs.are(*content);
                self.ask_as_kept();
                if let Some(pack) = used.filter(|_| waits && self.open.is_some() && !self.plan().example)
                    && let Err(trouble) = self.record(self.to_keep(Some(&pack)), now)
                {
                    self.show(trouble.without_again());
                }
            }
            Err(trouble) => self.show(trouble),
        }
        if waits {
            self.list_packs();
        }
    }

    // Back to the list, so that Back leads to what was before it.
    fn list_packs(&mut self) {
        self.road.forget(|place| matches!(place, Place::Pack(_)));
        self.go_anew(Place::Pack(PackPage::Here));
    }
}
