//! What lies beside a plan file, looked at before SQLite does.
//!
//! SQLite trusts a journal: it plays it back into the plan, and where the journal's end names a
//! *super-journal* (something that belongs to several databases at once, which we never have), it opens
//! that file and removes it, whatever it is. So a journal that came with somebody's plan could delete any
//! file of the person's. A journal that is a pipe stops the program for ever. A `-wal` is played back
//! too, and a plan never has one.
//!
//! [`look`] refuses all of these. It stands in front of every opening that looks at a journal
//! (`connect::to_read` and `connect::to_write`), so there is no way round it. What is left is a journal
//! that could be ours: at worst it puts other pages into the plan beside which it lies, which whoever
//! wrote the plan could have done as well.
//!
//! Somebody who can change the folder at the very moment between this look and SQLite's own would get
//! past it. Our own folders let nobody else in; SQLite has no way to be handed a journal that is open.

use std::fs;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use super::folders::with_suffix;
use super::limits;
use super::trouble::StoreError;
use crate::files::{self, FileTrouble};

/// Begins each part of a journal, and ends the name of a super-journal.
const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// The least and the most bytes of a page or a sector that SQLite can have.
const SIZES: std::ops::RangeInclusive<u32> = 512..=65536;

/// Refuses anything beside a plan that is not made yet.
pub(super) fn nothing(plan: &Path) -> Result<(), StoreError> {
    absent(plan, "-journal", "its name ends in -journal")?;
    absent(plan, "-wal", "its name ends in -wal")?;
    absent(plan, "-shm", "its name ends in -shm")
}

fn absent(plan: &Path, suffix: &str, what: &'static str) -> Result<(), StoreError> {
    match fs::symlink_metadata(with_suffix(plan, suffix)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(StoreError::from_io(&error)),
        Ok(_) => Err(StoreError::Beside(what)),
    }
}

/// Refuses what is beside a plan and cannot be from us.
pub(super) fn look(plan: &Path) -> Result<(), StoreError> {
    absent(plan, "-wal", "its name ends in -wal")?;
    absent(plan, "-shm", "its name ends in -shm")?;
    let path = with_suffix(plan, "-journal");
    let mut journal = match files::open(&path) {
        Err(FileTrouble::Missing) => return Ok(()),
        Err(FileTrouble::NotAFile) => {
            return Err(StoreError::Beside("its name ends in -journal, and it is not an ordinary file"));
        }
        Err(FileTrouble::Io(kind)) => return Err(StoreError::from_io(&kind.into())),
        Err(_) => return Err(StoreError::Beside("its name ends in -journal")),
        Ok(file) => file,
    };
    let io = |error: io::Error| StoreError::from_io(&error);
    let about = journal.metadata().map_err(io)?;
    if has_another_name(&about) {
        // Emptying it after a save would empty whatever else it is.
        return Err(StoreError::Beside("its name ends in -journal, and it has another name as well"));
    }
    if about.len() == 0 {
        return Ok(());
    }
    if about.len() > limits::JOURNAL_BYTES {
        return Err(StoreError::Beside("its name ends in -journal, and it is too large"));
    }
    let mut start = [0; 28];
    let read = fill(&mut journal, &mut start).map_err(io)?;
    let end = about.len().min(8);
    journal.seek(SeekFrom::Start(about.len() - end)).map_err(io)?;
    let mut last = [0; 8];
    fill(&mut journal, &mut last).map_err(io)?;
    let plan_bytes = fs::symlink_metadata(plan).map_err(io)?.len();
    judge(&start[..read], last, plan_bytes).map_err(StoreError::Beside)
}

// Only the last bytes of a journal can name a super-journal, however many parts it has.
fn judge(start: &[u8], last: [u8; 8], plan_bytes: u64) -> Result<(), &'static str> {
    if last == MAGIC {
        return Err("its name ends in -journal, and it names another file");
    }
    // Until a journal is safe on the disk it begins with noughts, and SQLite does not play it back. A power
    // cut can also leave a file of noughts that was never written.
    if start.iter().take(MAGIC.len()).all(|byte| *byte == 0) {
        return Ok(());
    }
    let foreign = "its name ends in -journal, and it is not a journal of a plan";
    let number =
        |at: usize| start.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    let (Some(pages), Some(sector), Some(page)) = (number(16), number(20), number(24)) else {
        return Err(foreign);
    };
    let sane = |size: u32| SIZES.contains(&size) && size.is_power_of_two();
    // How many pages the plan had: it is cut to that or, from a foreign journal, grown without end.
    let fits = u64::from(pages) * u64::from(page) <= plan_bytes;
    if start.starts_with(&MAGIC) && sane(sector) && sane(page) && fits { Ok(()) } else { Err(foreign) }
}

// As many bytes as there are.
fn fill(file: &mut fs::File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..])? {
            0 => break,
            some => filled += some,
        }
    }
    Ok(filled)
}

#[cfg(unix)]
fn has_another_name(about: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(about) > 1
}

#[cfg(not(unix))]
fn has_another_name(_about: &fs::Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn header(pages: u32, sector: u32, page: u32) -> Vec<u8> {
        let numbers = [u32::MAX, 7, pages, sector, page].map(u32::to_be_bytes);
        [&MAGIC[..], numbers.as_flattened()].concat()
    }

    #[test]
    fn only_what_could_be_our_journal_passes() {
        let plan = 10 * 4096;
        for (start, passes) in [
            (header(10, 512, 4096), true),
            (header(0, 4096, 4096), true),
            (vec![0; 28], true),
            (vec![0; 3], true),
            ([&[0; 12], &header(10, 512, 4096)[12..]].concat(), true),
            ([&[0; 7], &header(10, 512, 4096)[7..]].concat(), false),
            (header(11, 512, 4096), false),
            (header(u32::MAX, 512, 65536), false),
            (header(1, 512, 1000), false),
            (header(1, 0, 4096), false),
            (header(1, 512, 4096)[..20].to_vec(), false),
            (b"Dear Sam, this is not a journal.".to_vec(), false),
        ] {
            assert_eq!(judge(&start, [0; 8], plan).is_ok(), passes, "{start:?}");
            assert!(judge(&start, MAGIC, plan).is_err(), "a super-journal");
        }
    }
}
