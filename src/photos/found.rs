//! The newest photos in the folders where photos usually are.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{FILE_BYTES, kind};
use crate::files;

/// A folder to look into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// How many folders deep: a camera puts photos into folders of folders, but whole disks are not searched.
    pub deep: usize,
}

/// A photo that lies on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPhoto {
    /// Where.
    pub path: PathBuf,
    /// When it was last changed.
    pub changed: SystemTime,
    /// Its size in bytes.
    pub bytes: u64,
}

// In all folders together: a folder with more than this is not searched to its end.
const MOST_LOOKED_AT: usize = 20_000;
// A picture smaller than this is a button of a web page, not a photo.
const LEAST_BYTES: u64 = 4 << 10;

/// The newest photos in some folders, at most so many. Links are not followed, nothing is waited for, and what does
/// not begin as a photo does is left out, whatever its name is.
pub fn newest(folders: &[Folder], most: usize) -> Vec<FoundPhoto> {
    let mut found = Vec::new();
    let mut looked_at = 0;
    let mut open: Vec<Folder> = folders.iter().rev().cloned().collect();
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder.path) else { continue };
        for entry in entries.flatten() {
            looked_at += 1;
            if looked_at > MOST_LOOKED_AT {
                open.clear();
                break;
            }
            // Of a link this says that it is one.
            let Ok(is) = entry.file_type() else { continue };
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            if is.is_dir() && folder.deep > 0 {
                open.push(Folder { path: entry.path(), deep: folder.deep - 1 });
            } else if is.is_file() && is_named_like_one(&entry.path()) {
                let Ok(about) = entry.metadata() else { continue };
                let changed = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
                found.push(FoundPhoto { path: entry.path(), changed, bytes: about.len() });
            }
        }
    }
    found.retain(|photo| photo.bytes >= LEAST_BYTES && photo.bytes <= FILE_BYTES);
    found.sort_by(|one, other| other.changed.cmp(&one.changed).then_with(|| one.path.cmp(&other.path)));
    // The same photo in a second folder is one photo.
    let mut kept: Vec<FoundPhoto> = Vec::new();
    for photo in found {
        let same = |known: &FoundPhoto| {
            known.bytes == photo.bytes && known.path.file_name() == photo.path.file_name()
        };
        if !kept.iter().any(same) && begins_like_one(&photo.path) {
            kept.push(photo);
        }
        if kept.len() == most {
            break;
        }
    }
    kept
}

// Only what is called like a photo is opened, since opening alone can take long on a slow stick.
fn is_named_like_one(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ["jpg", "jpeg", "jpe", "png", "webp"].contains(&ending.as_str()))
}

fn begins_like_one(path: &Path) -> bool {
    let mut start = [0; 16];
    files::open(path).is_ok_and(|mut file| file.read_exact(&mut start).is_ok()) && kind(&start).is_some()
}
