//! How large a plan may be. More than this is not a plan that anybody made with this program; it is
//! refused in plain words, before memory is taken for it.
//!
//! The same limits hold when saving: nothing is ever saved that could not be opened again.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};
use std::path::Path as FilePath;

use rusqlite::Connection;

use super::trouble::StoreError;
use crate::record::{Log, Path, Statement, Value};

/// Bytes of a plan file. 100,000 statements have about 40 MB; the rest is room for photos.
pub(super) const FILE_BYTES: u64 = 256 << 20;

/// Bytes of all values, paths and links to other statements, which are held in memory while a plan is
/// open and go into the data of a document. 100,000 statements have about 10 MB of them.
pub(super) const TEXTS_BYTES: usize = 24 << 20;

/// Bytes of a file that can be read without measuring it first, which takes time as well.
const SMALL_BYTES: u64 = 48 << 20;

/// Bytes of a journal: at most every page of the plan once, with a little for each.
pub(super) const JOURNAL_BYTES: u64 = FILE_BYTES + FILE_BYTES / 8;

/// Statements. A long and busy life with a plan makes about 100,000.
pub(super) const STATEMENTS: usize = 200_000;

/// Bytes of one text in the file, a value above all. The longest field of the program takes far less;
/// one letter with all its marks can have dozens of bytes.
pub(super) const TEXT_BYTES: usize = 64 << 10;

/// Bytes of the whole way to a plan file: SQLite takes 512, with its journal.
pub(super) const WAY_BYTES: usize = 470;

/// Bytes of a path. The longest that the program makes has about 100.
pub(super) const PATH_BYTES: usize = 512;

/// Bytes of one row, as SQLite is told: a photo is a row.
pub(super) const ROW_BYTES: i32 = 8 << 20;

/// Photos and recordings.
pub(super) const MEDIA: usize = 1_000;

/// Bytes of one of them: three minutes of a voice. A photo takes a tenth.
pub(super) const MEDIUM_BYTES: usize = 6 << 20;

/// Bytes of all of them: 300 photos, or more than an hour of a voice.
pub(super) const MEDIA_BYTES: usize = 160 << 20;

/// Statements that one statement supersedes. It is one, or a few after a merge.
pub(super) const SUPERSEDES: usize = 1_000;

/// Of the things that there can be many of: the first part of their paths, how many there may be, and
/// how many paths all of them together may have. Each is folded, shown in lists and printed.
const MANY: &[(&str, usize, usize)] = &[
    ("about", 50, 5_000),
    ("area", 1_000, 1_000),
    ("carer", 200, 10_000),
    ("chart", 500, 30_000),
    ("decision", 300, 20_000),
    ("give", 500, 30_000),
    ("goal", 500, 30_000),
    ("hard", 1_000, 1_000),
    ("life", 1_000, 30_000),
    ("money", 1_000, 10_000),
    ("person", 200, 10_000),
    ("seen", 1_000, 50_000),
    ("setting", 500, 500),
    ("shows", 100, 2_000),
    ("sitting", 20_000, 100_000),
    ("uses", 100, 100),
];

/// The first parts of the paths of which there is one.
const ONE: &[&str] = &["advocate", "agreed", "example", "face", "helper", "name", "poster", "reader"];

/// Looks at the sizes of what is in a large file, before any of it is read. A smaller one is judged by
/// what was read ([`Tally`]).
pub(super) fn look(conn: &Connection, path: &FilePath) -> Result<(), StoreError> {
    if std::fs::symlink_metadata(path).map_err(|e| StoreError::from_io(&e))?.len() <= SMALL_BYTES {
        return Ok(());
    }
    let sizes = "SELECT count(*), max(octet_length(value)), max(octet_length(path)),
                        max(octet_length(supersedes)),
                        sum(octet_length(value) + octet_length(path) + octet_length(supersedes))
                 FROM statement";
    let [count, value, about, supersedes, all] = conn
        .query_row(sizes, [], |row| {
            let size = |at| row.get::<_, Option<i64>>(at).map(|size| size.unwrap_or(0));
            Ok([size(0)?, size(1)?, size(2)?, size(3)?, size(4)?])
        })
        .map_err(|error| StoreError::from_sqlite(&error, path))?;
    let over = |size: i64, most: usize| usize::try_from(size).is_ok_and(|size| size > most);
    if over(count, STATEMENTS) {
        return Err(too_many_statements());
    }
    if over(all, TEXTS_BYTES) {
        return Err(too_much_text());
    }
    // An id and what parts it from the next has 39 bytes.
    if over(value, TEXT_BYTES) || over(about, PATH_BYTES) || over(supersedes, SUPERSEDES * 39 + 2) {
        return Err(StoreError::TooLarge(format!("one text has more than {} kilobytes", TEXT_BYTES >> 10)));
    }
    Ok(())
}

/// Views of one thing that stand beside each other. It is one for each person who says something about
/// it, and more where two copies differ.
const VIEWS: usize = 200;

fn is_counted(path: &Path) -> bool {
    let first = path.parts().next().unwrap_or_default();
    MANY.iter().any(|(kind, ..)| *kind == first) || ONE.contains(&first)
}

/// Counts what a plan holds, against the limits.
#[derive(Debug, Default)]
pub(super) struct Tally {
    statements: usize,
    bytes: usize,
    hasher: RandomState,
    // For each kind in `MANY`: hashes of its things and of its paths.
    seen: HashMap<&'static str, [HashSet<u64>; 2]>,
}

impl Tally {
    /// What a log holds.
    pub(super) fn of(log: &Log) -> Result<Self, StoreError> {
        let mut tally = Self::default();
        tally.add(log.statements())?;
        for path in log.paths().filter(|path| is_counted(path)) {
            if log.heads(path.as_str()).count() > VIEWS {
                return Err(StoreError::TooLarge(format!("more than {VIEWS} views of one thing")));
            }
        }
        Ok(tally)
    }

    /// Whether these could be added. Nothing is counted.
    pub(super) fn has_room(&self, statements: &[Statement]) -> Result<(), StoreError> {
        let mut added = Self { hasher: self.hasher.clone(), ..Self::default() };
        added.add(statements)?;
        if self.statements + added.statements > STATEMENTS {
            return Err(too_many_statements());
        }
        if self.bytes + added.bytes > TEXTS_BYTES {
            return Err(too_much_text());
        }
        for (kind, new) in &added.seen {
            let none = [HashSet::new(), HashSet::new()];
            let old = self.seen.get(kind).unwrap_or(&none);
            room(kind, [0, 1].map(|at| old[at].union(&new[at]).count()))?;
        }
        Ok(())
    }

    /// Counts these as well.
    pub(super) fn add(&mut self, statements: &[Statement]) -> Result<(), StoreError> {
        self.statements += statements.len();
        if self.statements > STATEMENTS {
            return Err(too_many_statements());
        }
        for statement in statements {
            self.bytes += fits(statement)?;
            if self.bytes > TEXTS_BYTES {
                return Err(too_much_text());
            }
            let mut parts = statement.path.parts();
            let first = parts.next().unwrap_or_default();
            let Some((kind, ..)) = MANY.iter().find(|(kind, ..)| *kind == first) else { continue };
            let counted = self.seen.entry(kind).or_default();
            let thing = self.hasher.hash_one(parts.next());
            let path = self.hasher.hash_one(statement.path.as_str());
            if counted[0].insert(thing) | counted[1].insert(path) {
                room(kind, [counted[0].len(), counted[1].len()])?;
            }
        }
        Ok(())
    }
}

fn too_much_text() -> StoreError {
    StoreError::TooLarge(format!("its texts have more than {} megabytes", TEXTS_BYTES >> 20))
}

fn too_many_statements() -> StoreError {
    StoreError::TooLarge(format!("more than {STATEMENTS} statements"))
}

fn room(kind: &str, [things, paths]: [usize; 2]) -> Result<(), StoreError> {
    match MANY.iter().find(|(known, ..)| *known == kind) {
        Some((_, most, _)) if things > *most => {
            Err(StoreError::TooLarge(format!("more than {most} of the kind “{kind}”")))
        }
        Some((.., most)) if paths > *most => {
            Err(StoreError::TooLarge(format!("more than {most} answers of the kind “{kind}”")))
        }
        _ => Ok(()),
    }
}

/// About as many bytes as the statement's texts have in the file.
fn fits(statement: &Statement) -> Result<usize, StoreError> {
    let value = match &statement.value {
        // As it is written in JSON.
        Value::Pick(text) | Value::Words(text) => 32 + text.bytes().map(written).sum::<usize>(),
        _ => 32,
    };
    if value > TEXT_BYTES {
        return Err(StoreError::TooLarge(format!("one text has more than {} kilobytes", TEXT_BYTES >> 10)));
    }
    let path = statement.path.as_str().len();
    if path > PATH_BYTES {
        return Err(StoreError::TooLarge(format!("a path has more than {PATH_BYTES} bytes")));
    }
    if statement.supersedes.len() > SUPERSEDES {
        return Err(StoreError::TooLarge(format!("a statement supersedes more than {SUPERSEDES} others")));
    }
    Ok(value + path + statement.supersedes.len() * 37)
}

fn written(byte: u8) -> usize {
    match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 0x08 | 0x0c => 2,
        0..0x20 => 6,
        _ => 1,
    }
}
