//! The plans that this process holds open.
//!
//! On Unix, closing any handle of a file drops every lock that the process has on it. So a file that is
//! held must not be opened again even to look at it; here is how that is known beforehand.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::trouble::StoreError;

/// Which file a path leads to, to notice when it is another one.
#[cfg(unix)]
pub(super) type Identity = (u64, u64);

/// Elsewhere the system does not let anybody remove a file that we hold open.
#[cfg(not(unix))]
pub(super) type Identity = std::path::PathBuf;

/// Which file this is.
#[cfg(unix)]
pub(super) fn identity(path: &Path) -> Result<Identity, StoreError> {
    use std::os::unix::fs::MetadataExt as _;
    let about = fs::symlink_metadata(path).map_err(|e| StoreError::from_io(&e))?;
    Ok((about.dev(), about.ino()))
}

/// Which file this is.
#[cfg(not(unix))]
pub(super) fn identity(path: &Path) -> Result<Identity, StoreError> {
    fs::symlink_metadata(path).map(|_| path.to_owned()).map_err(|e| StoreError::from_io(&e))
}

static HELD: Mutex<Vec<Identity>> = Mutex::new(Vec::new());

fn all() -> MutexGuard<'static, Vec<Identity>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether this process holds the file.
pub(super) fn is_held(identity: &Identity) -> bool {
    all().contains(identity)
}

/// A file that is held until this is dropped.
pub(super) struct Held(Identity);

impl Held {
    /// Holds the file at this path.
    pub(super) fn hold(path: &Path) -> Result<Self, StoreError> {
        let identity = identity(path)?;
        all().push(identity);
        Ok(Self(identity))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut all = all();
        if let Some(at) = all.iter().position(|held| *held == self.0) {
            all.swap_remove(at);
        }
    }
}
