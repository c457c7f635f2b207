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
    /// The computer has no way to choose a folder.
    #[error("folders can not be chosen on this computer")]
    NoChooser,
    /// Something else.
    #[error("saving failed: {0}")]
    Other(io::ErrorKind),
}

impl SaveError {
    /// The key of the words for the person.
    pub fn words_key(self) -> &'static str {
        match self {
            Self::NoChooser => "trouble-choose",
            _ => "trouble-copy",
        }
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
}
