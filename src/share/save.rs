//! Where the document goes: a name, a place, and writing it without losing anything that is there.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

// More copies of one day's document than this in one folder is a mistake somewhere.
const MOST_COPIES: u32 = 999;

// Each reader, as their document is named.
const READERS: [(&str, &str); 5] = [
    ("worker", "for-social-worker-"),
    ("family", "for-family-"),
    ("friend", "for-friend-"),
    ("doctor", "for-doctor-"),
    ("other", "for-another-person-"),
];

/// The name of the document of a day, such as `my-plan-for-family-2026-11-22.pdf`, so that nobody hands
/// over the file of another reader. It never holds anybody's name: a name in a folder or on a memory stick
/// tells others more than the person agreed to.
pub fn file_name(reader: Option<&str>, made: Date, ending: &str) -> String {
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let reader = READERS.iter().find(|(id, _)| Some(*id) == reader).map_or("", |(_, name)| name);
    format!("my-plan-{reader}{made}.{}", ending.to_ascii_lowercase())
}

/// The name of the poster of a day.
pub fn poster_name(made: Date) -> String {
    format!("how-to-talk-with-me-{made}.pdf")
}

/// The name of a letter of a day, such as `letter-advocate-2026-11-22.pdf`. It holds nobody's name either.
pub fn letter_name(about: &str, made: Date) -> String {
    format!("letter-{about}-{made}.pdf")
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

/// Writes a new file for the owner only, all of it or nothing. A file that is there is never overwritten:
/// the new one gets `-2`, `-3` and so on. Gives back where it is.
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

fn new_file(path: &Path) -> io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    let options = options.write(true).create_new(true);
    // A document is for whom the person gives it to, not for everybody who uses this computer.
    #[cfg(unix)]
    let options = std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(path)
}

fn part_file(folder: &Path) -> Result<(PathBuf, std::fs::File), SaveError> {
    for number in 0..MOST_COPIES {
        let path = folder.join(format!(".my-plan-{}-{number}.part", std::process::id()));
        match new_file(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(SaveError::Other(io::ErrorKind::AlreadyExists))
}

// A second name for the whole file, in one step. A rename would overwrite. Memory sticks have no second
// names: there the name is taken first, by an empty file that only we can have made, and that is replaced.
fn place(folder: &Path, stem: &str, ending: &str, part: &Path) -> Result<PathBuf, SaveError> {
    for number in 1..=MOST_COPIES {
        let path = match number {
            1 => folder.join(format!("{stem}{ending}")),
            _ => folder.join(format!("{stem}-{number}{ending}")),
        };
        match std::fs::hard_link(part, &path) {
            Ok(()) => {
                let _ = std::fs::remove_file(part);
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(_) => {}
        }
        match new_file(&path) {
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

/// A document larger than this is none of ours.
const LARGEST: u64 = 200 * 1024 * 1024;

/// By which a document is known again: its name, and a number that is made of all its bytes. None where it can
/// not be read.
pub fn mark_of(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_str()?;
    // Only an ordinary file, never what a link leads to.
    if !file.symlink_metadata().is_ok_and(|about| about.is_file() && about.len() <= LARGEST) {
        return None;
    }
    let bytes = std::fs::read(file).ok()?;
    // FNV-1a: it tells files apart that nobody made alike on purpose.
    let number = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |number, byte| {
        (number ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    Some(format!("{name} {number:016x}"))
}

/// The documents with these marks that lie in a folder as they were made.
pub fn with_marks<'a>(folder: &Path, marks: impl Iterator<Item = &'a str>) -> Vec<PathBuf> {
    let marks: std::collections::BTreeSet<&str> = marks.collect();
    let file = |mark: &&str| {
        let (name, _) = mark.rsplit_once(' ')?;
        // Only a name that we give, never a way to a different folder.
        let path = folder.join(Path::new(name).file_name().filter(|_| is_document(name))?);
        (mark_of(&path).as_deref() == Some(*mark)).then_some(path)
    };
    marks.iter().filter_map(file).collect()
}

/// How old a file must be to be cleared away where its process seems to be there still: numbers of
/// processes are used again.
const SURELY_OLD: std::time::Duration = std::time::Duration::from_secs(24 * 60 * 60);

/// Clears away documents that were being saved in our own folder when the program or the computer was
/// stopped: the half or whole one under its first name, and the empty one that kept a place for it. Only
/// ordinary files with exactly our names go, and never those of a program that runs. To be called at the
/// start, before anything is saved. Gives back how many went.
pub fn clear_unfinished(folder: &Path, now: std::time::SystemTime) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    let is_unfinished = |entry: &std::fs::DirEntry| {
        let name = entry.file_name();
        let (Some(name), Ok(about)) = (name.to_str(), entry.path().symlink_metadata()) else { return false };
        let old = about.modified().is_ok_and(|at| now.duration_since(at).is_ok_and(|age| age > SURELY_OLD));
        // Sound only because nothing is saved yet: what has our own number is from an earlier program.
        let left = |process: u32| old || process == std::process::id() || !runs(process);
        about.is_file()
            && match part_of(name) {
                Some(process) => left(process),
                None => about.len() == 0 && is_document(name) && old,
            }
    };
    let unfinished: Vec<_> = entries.flatten().filter(is_unfinished).collect();
    unfinished.into_iter().filter(|entry| std::fs::remove_file(entry.path()).is_ok()).count()
}

// The process that made this unfinished file, if it is one.
fn part_of(name: &str) -> Option<u32> {
    let (process, number) = name.strip_prefix(".my-plan-")?.strip_suffix(".part")?.split_once('-')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (digits(process) && digits(number)).then(|| process.parse().ok()).flatten()
}

// Whether this is a name that `file_name` and `save_new` give: `my-plan-for-family-2026-11-22-2.pdf`.
fn is_document(name: &str) -> bool {
    let Some(name) = name.strip_prefix("my-plan-") else { return false };
    let reader = READERS.iter().find_map(|(_, reader)| name.strip_prefix(reader));
    let Some((day, rest)) = reader.unwrap_or(name).split_at_checked(10) else { return false };
    let copy = rest.strip_suffix(".pdf").or_else(|| rest.strip_suffix(".json"));
    day.parse::<Date>().is_ok()
        && copy.is_some_and(|copy| {
            copy.is_empty() || copy.strip_prefix('-').is_some_and(|number| number.parse::<u32>().is_ok())
        })
}

fn runs(process: u32) -> bool {
    // Where this cannot be asked, age alone decides.
    let processes = Path::new("/proc");
    !processes.join("self").exists() || processes.join(process.to_string()).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_has_the_day_and_nothing_of_the_person() {
        let day = jiff::civil::date(2026, 11, 22);
        assert_eq!(file_name(None, day, "pdf"), "my-plan-2026-11-22.pdf");
        assert_eq!(file_name(Some("family"), day, "pdf"), "my-plan-for-family-2026-11-22.pdf");
        assert_eq!(file_name(Some("../Jo"), day, "../J/SON"), "my-plan-2026-11-22.json");
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
    #[cfg(unix)]
    fn a_document_is_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        for _ in 0..2 {
            let path = save_new(folder.path(), "my-plan.pdf", b"x").expect("saved");
            let mode = std::fs::metadata(path).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn what_was_left_unfinished_is_cleared_away_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        // No process has this number: the system's numbers are smaller.
        let dead = ".my-plan-4000000001-0.part";
        let own = format!(".my-plan-{}-7.part", std::process::id());
        let kept = [
            "my-plan-2026-11-22.pdf",
            ".my-plan-1-0.part",
            ".my-plan-x-0.part",
            ".my-plan-4000000001-.part",
            "letter.part",
            "my-plan-2026-99-22.pdf",
        ];
        for name in [dead, &own].into_iter().chain(kept) {
            std::fs::write(at(name), "the whole document").expect("write");
        }
        let empty = ["my-plan-2026-11-23-2.pdf", "my-plan-2026-11-23.json", "empty.pdf"];
        for name in empty {
            std::fs::write(at(name), "").expect("write");
        }
        std::fs::create_dir(at(".my-plan-4000000001-3.part")).expect("a folder");
        #[cfg(unix)]
        std::os::unix::fs::symlink(at(kept[0]), at(".my-plan-4000000001-4.part")).expect("a link");
        let now = at(kept[0]).metadata().and_then(|about| about.modified()).expect("a time");
        let running = usize::from(!Path::new("/proc/self").exists());
        assert_eq!(clear_unfinished(folder.path(), now), 2 - running);
        assert!(kept.into_iter().chain(empty).all(|name| at(name).exists()));
        assert!(at(".my-plan-4000000001-3.part").exists());
        // Two days later, no program can still be at it.
        let later = now + 2 * SURELY_OLD;
        assert_eq!(clear_unfinished(folder.path(), later), 3 + running);
        assert!(!at(".my-plan-1-0.part").exists() && !at(empty[0]).exists() && at(empty[2]).exists());
        assert_eq!(clear_unfinished(&at("nowhere"), now), 0);
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
