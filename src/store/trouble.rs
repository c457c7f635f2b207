//! What can go wrong with a plan file, in words that say what to do next.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use rusqlite::ErrorCode;
use rusqlite::ffi;

/// Bytes of the name of a plan file. A name has at most 255, and SQLite and an upgrade make names beside
/// it that are longer (`.before-2-99.unfinished-journal`).
pub(super) const NAME_BYTES: usize = 220;

/// Why a plan file could not be made, opened, read or added to.
///
/// The details never hold anything a person said, nor the path of a file: they may end up in a log
/// or be read out to somebody on the telephone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Not a plan file of ours. It was not changed.
    #[error("This file is not a plan. Choose a different file.")]
    NotAPlan,
    /// Written by a later version of the program. It was not changed.
    #[error(
        "This plan is from a newer version of My Own Plan (its format is {theirs}, this program knows up to \
         {ours}). Get the new version of the program, then open the plan again."
    )]
    Newer {
        /// The format of the file.
        theirs: i64,
        /// The newest format this program knows.
        ours: i64,
    },
    /// Open somewhere else, in this program or another.
    #[error("This plan is open in a different window. Close that window, then try again.")]
    InUse,
    /// The file, its folder or its disk does not let us write.
    #[error("The plan cannot be saved in this place. Choose a folder that you are allowed to write to.")]
    ReadOnly,
    /// There is no room left on the disk.
    #[error("The disk is full. Nothing that was saved is lost. Make more room, then try again.")]
    Full,
    /// A plan of ours, but it does not hold together.
    #[error(
        "This plan file has a problem ({0}). Nothing was changed. Keep the file, and go back to a copy of the \
         plan if there is one."
    )]
    Damaged(String),
    /// Beside the plan lies a file that SQLite would follow, and that is not from us.
    #[error(
        "Beside this plan is a file that does not belong to it ({0}). Nothing was opened or changed. Move that \
         file away, then open the plan again."
    )]
    Beside(&'static str),
    /// Larger than any plan can be.
    #[error("This plan is larger than this program can hold ({0}). Nothing was changed.")]
    TooLarge(String),
    /// There is no room for more photos and recordings in one plan.
    #[error("This plan holds as many photos and recordings as it can. Nothing was changed.")]
    TooManyPhotos,
    /// The name of the file, or the way to it, is too long for a plan.
    #[error(
        "The name of this file is too long, or it is in too many folders. Give it a shorter name (at most {most} \
         letters), or move it."
    )]
    LongName {
        /// Bytes that the name of a plan can have.
        most: usize,
    },
    /// The folders of the program cannot be made, because there is a file in the way.
    #[error(
        "The folder for plans cannot be made, because a file is where a folder should be. Move that file away, or \
         set MY_OWN_PLAN_HOME to a folder."
    )]
    NoFolder,
    /// There is no file any more.
    #[error("This plan is not there any more. Was it moved, or is it on a stick that is not plugged in?")]
    Gone,
    /// Something else.
    #[error("Something went wrong with the plan file ({0}). Nothing that was saved is lost. Try again.")]
    Other(String),
}

impl StoreError {
    /// The key of the easy-read words for this trouble.
    pub fn words_key(&self) -> &'static str {
        match self {
            Self::NotAPlan => "trouble-not-a-plan",
            Self::Newer { .. } => "trouble-newer",
            Self::InUse => "trouble-in-use",
            Self::ReadOnly | Self::NoFolder => "trouble-read-only",
            Self::Full => "trouble-full",
            Self::Damaged(_) | Self::Beside(_) | Self::TooLarge(_) => "trouble-damaged",
            Self::TooManyPhotos => "trouble-photo-full",
            Self::Gone => "trouble-gone",
            Self::LongName { .. } | Self::Other(_) => "trouble-other",
        }
    }

    pub(super) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged(detail.into())
    }

    pub(super) fn from_io(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound => Self::Gone,
            Kind::NotADirectory => Self::NoFolder,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::StorageFull | Kind::QuotaExceeded => Self::Full,
            Kind::InvalidFilename => Self::LongName { most: NAME_BYTES },
            Kind::AlreadyExists => Self::Other("a file with this name is already there".into()),
            kind => Self::Other(format!("file system: {kind}")),
        }
    }

    /// The true cause of a failure of SQLite on the file at `path`.
    pub(super) fn from_sqlite(error: &rusqlite::Error, path: &Path) -> Self {
        let failure = match error {
            rusqlite::Error::SqliteFailure(failure, _) => failure,
            rusqlite::Error::SqlInputError { error, .. } => error,
            rusqlite::Error::InvalidColumnType(column, ..)
            | rusqlite::Error::FromSqlConversionFailure(column, ..) => {
                return Self::Damaged(format!("column {column} holds something else"));
            }
            rusqlite::Error::Utf8Error(..) => return Self::damaged("text that is not text"),
            // The wording of the other kinds may quote what was to be stored.
            _ => return Self::Other("database interface".into()),
        };
        match (failure.code, failure.extended_code) {
            (ErrorCode::NotADatabase, _) => Self::NotAPlan,
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::InUse,
            (_, ffi::SQLITE_READONLY_DBMOVED) => Self::Gone,
            (ErrorCode::ReadOnly, _) => Self::ReadOnly,
            (ErrorCode::DiskFull, _) => Self::Full,
            (ErrorCode::TooBig, _) => Self::TooLarge("one text is too long".into()),
            (ErrorCode::DatabaseCorrupt, code) => Self::Damaged(format!("code {code}")),
            (_, ffi::SQLITE_CANTOPEN_SYMLINK) => Self::NotAPlan,
            // SQLite says only that it could not; a message that names the wrong cause sends
            // people the wrong way, so the folder is asked as well.
            (ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::PermissionDenied, code) => {
                ask_the_folder(path).unwrap_or_else(|| Self::Other(format!("code {code}")))
            }
            (_, code) => Self::Other(format!("code {code}")),
        }
    }
}

/// Whether this is the refusal to read a file whose last save was cut short and not yet put right.
pub(super) fn is_cut_short(error: &rusqlite::Error) -> bool {
    matches!(error, rusqlite::Error::SqliteFailure(f, _) if f.extended_code == ffi::SQLITE_READONLY_ROLLBACK)
}

/// Why nothing can be written beside `path`, if nothing can.
fn ask_the_folder(path: &Path) -> Option<StoreError> {
    if let Err(error) = fs::symlink_metadata(path) {
        return Some(StoreError::from_io(&error));
    }
    let probe = path.with_file_name(format!(".my-own-plan-{}", uuid::Uuid::now_v7()));
    let written = OpenOptions::new().write(true).create_new(true).open(&probe).and_then(|mut file| {
        file.write_all(&[0; 8192])?;
        file.sync_all()
    });
    let _ = fs::remove_file(&probe);
    written.err().map(|error| StoreError::from_io(&error))
}
