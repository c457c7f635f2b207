//! Where the document goes: a name, a place, and writing it without losing anything that is there.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

// More copies of one day's document than this in one folder is a mistake somewhere.
const MOST_COPIES: u32 = 999;

/// The name of the document of a day, such as `my-plan-2026-11-22.pdf`. It never holds the person's
/// name: a name in a folder or on a memory stick tells others more than the person agreed to.
pub fn file_name(made: Date, ending: &str) -> String {
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    format!("my-plan-{made}.{}", ending.to_ascii_lowercase())
}

/// Why the document was not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// Writing there is not allowed.
    #[error("the place can only be read")]
    ReadOnly,
    /// There is no room.
    #[error("the place is full")]
    Full,
    /// The place is not there any more, such as a memory stick that was pulled out.
    #[error("the place is not there")]
    Gone,
    /// Something else.
    #[error("saving failed: {0}")]
    Other(io::ErrorKind),
}

impl SaveError {
    /// The key of the words for the person.
    pub fn words_key(self) -> &'static str {
        "trouble-copy"
    }
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::Full
            }
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Gone,
            // What a memory stick that was pulled out answers with (EIO, ENXIO, ENODEV).
            _ if cfg!(unix) && matches!(error.raw_os_error(), Some(5 | 6 | 19)) => Self::Gone,
            other => Self::Other(other),
        }
    }
}

/// Writes a new file, all of it or nothing. A file that is there is never overwritten: the new one
/// gets `-2`, `-3` and so on. Gives back where it is.
pub fn save_new(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, SaveError> {
    // Only a name, never a way to a different folder.
    let name = Path::new(name).file_name().and_then(|name| name.to_str()).unwrap_or("my-plan.pdf");
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
        _ => (name, String::new()),
    };
    if !folder.is_dir() {
        return Err(SaveError::Gone);
    }
    let (part, mut file) = part_file(folder)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let placed = written.map_err(SaveError::from).and_then(|()| place(folder, stem, &ending, &part));
    if placed.is_err() {
        let _ = std::fs::remove_file(&part);
    } else {
        sync_folder(folder);
    }
    placed
}

fn part_file(folder: &Path) -> Result<(PathBuf, std::fs::File), SaveError> {
    for number in 0..MOST_COPIES {
        let path = folder.join(format!(".my-plan-{}-{number}.part", std::process::id()));
        match std::fs::File::create_new(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(SaveError::Other(io::ErrorKind::AlreadyExists))
}

// The name is taken first, by an empty file that only we can have made, and then replaced by the
// whole one. A rename alone would overwrite; a hard link does not work on memory sticks.
fn place(folder: &Path, stem: &str, ending: &str, part: &Path) -> Result<PathBuf, SaveError> {
    for number in 1..=MOST_COPIES {
        let path = match number {
            1 => folder.join(format!("{stem}{ending}")),
            _ => folder.join(format!("{stem}-{number}{ending}")),
        };
        match std::fs::File::create_new(&path) {
            Ok(taken) => drop(taken),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error.into()),
        }
        return match std::fs::rename(part, &path) {
            Ok(()) => Ok(path),
            Err(error) => {
                let _ = std::fs::remove_file(&path);
                Err(error.into())
            }
        };
    }
    Err(SaveError::Other(io::ErrorKind::AlreadyExists))
}

// A new name is on the disk only when its folder is. Not every file system can do that; the file
// itself is written either way.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// What kind of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// My documents.
    Documents,
    /// My desktop.
    Desktop,
    /// My downloads.
    Downloads,
    /// A memory stick.
    Stick,
}

impl PlaceKind {
    /// The key of its words.
    pub fn words_key(self) -> &'static str {
        match self {
            Self::Documents => "share-where.documents",
            Self::Desktop => "share-where.desktop",
            Self::Downloads => "share-where.downloads",
            Self::Stick => "share-where.stick",
        }
    }
}

/// A place to save in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavePlace {
    /// What kind of place.
    pub kind: PlaceKind,
    /// The name of a memory stick, where it has one.
    pub label: Option<String>,
    /// Where it is.
    pub path: PathBuf,
}

/// The places on this computer that are there now: own folders first, then memory sticks.
pub fn places() -> Vec<SavePlace> {
    let user = directories::UserDirs::new();
    let own = user.as_ref().map_or([None; 3], |user| {
        [
            (PlaceKind::Documents, user.document_dir()),
            (PlaceKind::Desktop, user.desktop_dir()),
            (PlaceKind::Downloads, user.download_dir()),
        ]
        .map(|(kind, path)| path.map(|path| (kind, path)))
    });
    let own =
        own.into_iter().flatten().map(|(kind, path)| SavePlace { kind, label: None, path: path.to_owned() });
    let disks = sysinfo::Disks::new_with_refreshed_list();
    let sticks =
        disks.list().iter().filter(|disk| !disk.is_read_only()).filter_map(|disk| {
            stick(disk.mount_point(), disk.is_removable(), &disk.name().to_string_lossy())
        });
    kept(own.chain(sticks).collect())
}

// One entry for each folder that exists. Where a desktop has no own folder, it is the home folder.
fn kept(places: Vec<SavePlace>) -> Vec<SavePlace> {
    let mut kept: Vec<SavePlace> = Vec::new();
    for place in places {
        if place.path.is_dir() && !kept.iter().any(|known| known.path == place.path) {
            kept.push(place);
        }
    }
    kept
}

fn stick(mounted: &Path, removable: bool, device: &str) -> Option<SavePlace> {
    let roots = ["/media", "/run/media", "/Volumes"];
    if !removable && !roots.iter().any(|root| mounted.starts_with(root) && mounted != Path::new(root)) {
        return None;
    }
    // The system itself may sit on a card that can be taken out.
    if mounted == Path::new("/")
        || ["/boot", "/home", "/usr", "/var"].iter().any(|root| mounted.starts_with(root))
    {
        return None;
    }
    // The name of a stick is the last part of where it is; on Windows it is the name of the volume.
    let name = mounted.file_name().map(|name| name.to_string_lossy().into_owned());
    let label = name.or_else(|| Some(device.to_owned())).filter(|name| !name.trim().is_empty());
    Some(SavePlace { kind: PlaceKind::Stick, label, path: mounted.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_has_the_day_and_nothing_of_the_person() {
        let day = jiff::civil::date(2026, 11, 22);
        assert_eq!(file_name(day, "pdf"), "my-plan-2026-11-22.pdf");
        assert_eq!(file_name(day, "../J/SON"), "my-plan-2026-11-22.json");
    }

    #[test]
    fn a_file_that_is_there_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let save = |bytes: &[u8]| save_new(folder.path(), "my-plan.pdf", bytes).expect("saved");
        let paths = [save(b"one"), save(b"two"), save(b"three")];
        let names: Vec<_> = paths.iter().filter_map(|path| path.file_name()?.to_str()).collect();
        assert_eq!(names, ["my-plan.pdf", "my-plan-2.pdf", "my-plan-3.pdf"]);
        let held: Vec<_> = paths.iter().map(|path| std::fs::read(path).expect("read")).collect();
        assert_eq!(held, [b"one".to_vec(), b"two".to_vec(), b"three".to_vec()]);
        // Nothing else is left behind.
        assert_eq!(std::fs::read_dir(folder.path()).expect("list").count(), 3);
    }

    #[test]
    fn a_name_can_not_leave_its_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = save_new(folder.path(), "../../out.pdf", b"x").expect("saved");
        assert_eq!(path, folder.path().join("out.pdf"));
        let path = save_new(folder.path(), "..", b"x").expect("saved");
        assert_eq!(path, folder.path().join("my-plan.pdf"));
    }

    #[test]
    fn a_place_that_is_gone_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let gone = folder.path().join("stick");
        assert_eq!(save_new(&gone, "a.pdf", b"x"), Err(SaveError::Gone));
        let file = folder.path().join("file");
        std::fs::write(&file, "x").expect("write");
        assert_eq!(save_new(&file, "a.pdf", b"x"), Err(SaveError::Gone));
    }

    #[test]
    fn what_the_system_says_has_a_plain_reason() {
        let cases = [
            (io::ErrorKind::PermissionDenied, SaveError::ReadOnly),
            (io::ErrorKind::ReadOnlyFilesystem, SaveError::ReadOnly),
            (io::ErrorKind::StorageFull, SaveError::Full),
            (io::ErrorKind::NotFound, SaveError::Gone),
            (io::ErrorKind::TimedOut, SaveError::Other(io::ErrorKind::TimedOut)),
        ];
        for (kind, reason) in cases {
            assert_eq!(SaveError::from(io::Error::from(kind)), reason);
        }
    }

    #[test]
    fn a_stick_is_told_from_the_disk_of_the_computer() {
        let kind = |path: &str, removable| stick(Path::new(path), removable, "sdb1").map(|place| place.label);
        assert_eq!(kind("/media/sam/BLUE", false), Some(Some("BLUE".into())));
        assert_eq!(kind("/run/media/sam/BLUE", true), Some(Some("BLUE".into())));
        assert_eq!(kind("/Volumes/BLUE", false), Some(Some("BLUE".into())));
        assert_eq!(kind("/mnt/data", false), None);
        assert_eq!(kind("/media", false), None);
        assert_eq!(kind("/", true), None);
        assert_eq!(kind("/boot/efi", true), None);
    }

    #[test]
    fn places_are_folders_that_exist() {
        for place in places() {
            assert!(place.path.is_dir(), "{}", place.path.display());
        }
    }
}
