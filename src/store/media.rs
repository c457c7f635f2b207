//! Photos and recordings: their bytes, once each, by what they hash to.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};

use super::limits::{MEDIA, MEDIA_BYTES, MEDIUM_BYTES};
use super::trouble::StoreError;
use crate::record::{Digest, Statement, Value};

/// The format from which on there are photos.
const SINCE: i64 = 4;

/// What a photo or recording is kept as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum MediaKind {
    Photo,
    Recording,
}

impl MediaKind {
    fn id(self) -> &'static str {
        match self {
            Self::Photo => "image/jpeg",
            Self::Recording => "audio/wav",
        }
    }

    fn of(id: &str) -> Option<Self> {
        [Self::Photo, Self::Recording].into_iter().find(|kind| kind.id() == id)
    }

    // Whether the bytes begin as this kind does. Whoever shows them looks at the rest.
    fn begins(self, bytes: &[u8]) -> bool {
        match self {
            Self::Photo => bytes.starts_with(&[0xff, 0xd8, 0xff]),
            Self::Recording => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WAVE"),
        }
    }
}

/// A photo or recording, to be kept in a plan with the statement that names it.
#[derive(Clone, PartialEq, Eq)]
pub struct Medium {
    digest: Digest,
    kind: MediaKind,
    bytes: Arc<[u8]>,
}

impl Medium {
    /// A photo, as JPEG. None where the bytes are none, or too many.
    pub fn photo(bytes: impl Into<Arc<[u8]>>) -> Option<Self> {
        Self::new(MediaKind::Photo, bytes.into())
    }

    /// A recording, as WAV. None where the bytes are none, or too many.
    pub fn recording(bytes: impl Into<Arc<[u8]>>) -> Option<Self> {
        Self::new(MediaKind::Recording, bytes.into())
    }

    fn new(kind: MediaKind, bytes: Arc<[u8]>) -> Option<Self> {
        let fits = kind.begins(&bytes) && bytes.len() <= MEDIUM_BYTES;
        Some(Self { digest: digest_of(&bytes)?, kind, bytes }).filter(|_| fits)
    }

    /// What it hashes to.
    pub fn digest(&self) -> &Digest {
        &self.digest
    }

    /// The bytes.
    pub fn bytes(&self) -> &Arc<[u8]> {
        &self.bytes
    }
}

impl std::fmt::Debug for Medium {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What is in a plan never goes into a log.
        f.debug_struct("Medium").field("kind", &self.kind).finish_non_exhaustive()
    }
}

fn digest_of(bytes: &[u8]) -> Option<Digest> {
    let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Digest::new(&hash)
}

/// The photos and recordings that are in a file.
#[derive(Debug, Default)]
pub(super) struct KeptMedia {
    kinds: HashMap<Digest, MediaKind>,
    bytes: usize,
}

impl KeptMedia {
    /// What a file holds.
    pub(super) fn of(conn: &Connection, path: &Path) -> Result<Self, StoreError> {
        let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
        // One more than there may be tells that there are too many.
        let sizes = "SELECT digest, kind, octet_length(bytes) FROM media LIMIT ?1";
        let mut all = conn.prepare(sizes).map_err(fail)?;
        let mut rows = all.query([i64::try_from(MEDIA + 1).unwrap_or(i64::MAX)]).map_err(fail)?;
        let mut known = Self::default();
        while let Some(row) = rows.next().map_err(fail)? {
            let [digest, kind] = [row.get::<_, String>(0).map_err(fail)?, row.get(1).map_err(fail)?];
            let (Some(digest), Some(kind)) = (Digest::new(&digest), MediaKind::of(&kind)) else {
                return Err(damaged());
            };
            known.bytes += usize::try_from(row.get::<_, i64>(2).map_err(fail)?).unwrap_or(usize::MAX / 4096);
            known.kinds.insert(digest, kind);
        }
        Ok(known)
    }

    /// Checks each photo and recording of a file: that its bytes are what it is called by, and that they are
    /// those that its statements name, no fewer and no more. Nothing is hidden in a plan.
    pub(super) fn sound(
        conn: &Connection,
        path: &Path,
        version: i64,
        statements: &[Statement],
    ) -> Result<Self, StoreError> {
        let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
        let named: HashSet<(&Digest, MediaKind)> = statements.iter().filter_map(named).collect();
        if version < SINCE {
            none_before(conn, path, version)?;
            return if named.is_empty() { Ok(Self::default()) } else { Err(damaged()) };
        }
        let known = Self::of(conn, path)?;
        if known.kinds.len() > MEDIA || known.bytes > MEDIA_BYTES {
            return Err(StoreError::TooManyPhotos);
        }
        if named.len() != known.kinds.len()
            || named.iter().any(|(digest, kind)| known.kinds.get(digest) != Some(kind))
        {
            return Err(damaged());
        }
        let mut all = conn.prepare("SELECT digest, kind, bytes FROM media").map_err(fail)?;
        let mut rows = all.query([]).map_err(fail)?;
        while let Some(row) = rows.next().map_err(fail)? {
            let [digest, kind] = [row.get::<_, String>(0).map_err(fail)?, row.get(1).map_err(fail)?];
            let bytes = row.get_ref(2).map_err(fail)?;
            let bytes = bytes.as_blob().map_err(|_| damaged())?;
            let is_it = MediaKind::of(&kind).is_some_and(|kind| kind.begins(bytes))
                && bytes.len() <= MEDIUM_BYTES
                && digest_of(bytes).is_some_and(|found| found.as_str() == digest);
            if !is_it {
                return Err(damaged());
            }
        }
        Ok(known)
    }

    /// Whether these can be added with these statements. What a statement names must be there, and nothing is
    /// added that none names.
    pub(super) fn has_room(&self, statements: &[Statement], media: &[Medium]) -> Result<(), StoreError> {
        let is_there = |(digest, kind): (&Digest, MediaKind)| {
            self.kinds.get(digest) == Some(&kind)
                || media.iter().any(|new| new.digest == *digest && new.kind == kind)
        };
        let is_named = |new: &Medium| {
            statements
                .iter()
                .filter_map(named)
                .any(|(digest, kind)| new.digest == *digest && new.kind == kind)
        };
        if !statements.iter().filter_map(named).all(is_there) || !media.iter().all(is_named) {
            return Err(StoreError::Other("a photo without its bytes".into()));
        }
        let new = media.iter().filter(|new| !self.kinds.contains_key(&new.digest));
        let (count, bytes) = new.fold((0, 0), |(count, bytes), new| (count + 1, bytes + new.bytes.len()));
        if self.kinds.len() + count > MEDIA || self.bytes + bytes > MEDIA_BYTES {
            return Err(StoreError::TooManyPhotos);
        }
        Ok(())
    }

    /// These are in the file now.
    pub(super) fn add(&mut self, media: &[Medium]) {
        for new in media {
            if self.kinds.insert(new.digest.clone(), new.kind).is_none() {
                self.bytes += new.bytes.len();
            }
        }
    }
}

/// No earlier format had photos. What lies where they would be was put there by somebody else.
pub(super) fn none_before(conn: &Connection, path: &Path, version: i64) -> Result<(), StoreError> {
    let fail = |error: rusqlite::Error| StoreError::from_sqlite(&error, path);
    // The first version has no place for them at all.
    if !(2..SINCE).contains(&version) {
        return Ok(());
    }
    let some = conn.prepare("SELECT 1 FROM media").and_then(|mut any| any.exists([])).map_err(fail)?;
    if some { Err(damaged()) } else { Ok(()) }
}

fn damaged() -> StoreError {
    StoreError::damaged("its photos are not those that it names")
}

// Which photo or recording a statement names.
fn named(statement: &Statement) -> Option<(&Digest, MediaKind)> {
    match &statement.value {
        Value::Photo(digest) => Some((digest, MediaKind::Photo)),
        Value::Recording(digest) => Some((digest, MediaKind::Recording)),
        _ => None,
    }
}

/// Adds photos and recordings, in a transaction that somebody else has begun. One that is there stays.
pub(super) fn insert(conn: &Connection, media: &[Medium]) -> rusqlite::Result<()> {
    let add = "INSERT INTO media (digest, kind, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (digest) DO NOTHING";
    let mut add = conn.prepare_cached(add)?;
    for new in media {
        add.execute(params![new.digest.as_str(), new.kind.id(), &new.bytes[..]])?;
    }
    Ok(())
}

/// Puts those photos and recordings of one file into another that these statements name.
pub(super) fn copy(from: &Connection, to: &Connection, statements: &[Statement]) -> rusqlite::Result<()> {
    let named: HashSet<&str> =
        statements.iter().filter_map(named).map(|(digest, _)| digest.as_str()).collect();
    let put = to.unchecked_transaction()?;
    {
        let mut all = from.prepare("SELECT digest, kind, bytes FROM media ORDER BY seq")?;
        let mut rows = all.query([])?;
        let mut add = put.prepare("INSERT INTO media (digest, kind, bytes) VALUES (?1, ?2, ?3)")?;
        while let Some(row) = rows.next()? {
            let (digest, kind): (String, String) = (row.get(0)?, row.get(1)?);
            if named.contains(digest.as_str()) {
                add.execute(params![digest, kind, row.get_ref(2)?.as_blob()?])?;
            }
        }
    }
    put.commit()
}

/// The bytes of a photo or recording; none where it is not there.
pub(super) fn bytes(conn: &Connection, digest: &Digest) -> rusqlite::Result<Option<Arc<[u8]>>> {
    let mut find = conn.prepare_cached("SELECT bytes FROM media WHERE digest = ?1")?;
    let found =
        find.query_row([digest.as_str()], |row| row.get_ref(0)?.as_blob().map(Arc::from).map_err(Into::into));
    found.optional()
}
