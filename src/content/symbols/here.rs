//! The picture packs of this computer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{PICTURES, PicturePack};
use crate::content::{BrokenPack, Content, Fault, name_of};
use crate::pictures::Symbols;

/// The most packs of a computer that are looked at.
const MOST: usize = 40;

/// The picture packs of this computer, without their pictures.
#[derive(Debug, Clone, Default)]
pub struct PicturePacks {
    /// Those that can be used, each with where it lies.
    pub packs: Vec<(PathBuf, PicturePack)>,
    /// Those that can not.
    pub broken: Vec<BrokenPack>,
}

impl PicturePacks {
    /// The pack with this id.
    pub fn pack(&self, id: &str) -> Option<&PicturePack> {
        self.packs.iter().map(|(_, pack)| pack).find(|pack| pack.symbols.id == id)
    }

    /// Where it lies.
    pub fn file(&self, id: &str) -> Option<&Path> {
        self.packs.iter().find(|(_, pack)| pack.symbols.id == id).map(|(file, _)| file.as_path())
    }
}

impl Content {
    /// The picture packs in a folder. Each is read to its end, so this can take seconds.
    pub fn picture_packs(&self, folder: &Path) -> PicturePacks {
        let mut here = PicturePacks::default();
        for file in files(folder) {
            let name = name_of(&file);
            match self.picture_pack(&file, &name) {
                Ok((_, pack)) if here.pack(&pack.symbols.id).is_some() => {
                    let faults = vec![Fault::whole(&name, "another pack has this id")];
                    here.broken.push(BrokenPack { path: file, faults });
                }
                Ok((_, pack)) => here.packs.push((file, pack.without_bytes())),
                Err(faults) => here.broken.push(BrokenPack { path: file, faults }),
            }
        }
        here
    }

    /// The pictures of the pack with this id, from a folder; none where it is not there or can not be used.
    pub fn symbols(&self, folder: &Path, id: &str) -> Option<Arc<Symbols>> {
        let mut files = files(folder);
        // Most likely the one that has its name, so that no other need be read.
        files.sort_by_key(|file| !name_of(file).contains(id));
        files.into_iter().find_map(|file| {
            let (_, pack) = self.picture_pack(&file, &name_of(&file)).ok()?;
            (pack.symbols.id == id).then_some(pack.symbols)
        })
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == PICTURES))
        .collect();
    files.sort();
    files.truncate(MOST);
    files
}
