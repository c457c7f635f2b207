//! Where things are kept on this computer, for the owner's eyes only.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use uuid::Uuid;

use super::trouble::StoreError;

/// The environment variable that puts everything under one folder: for a plan on its own drive, and
/// for tests.
pub const HOME_VARIABLE: &str = "MY_OWN_PLAN_HOME";

/// The places of the program.
///
/// Plans live in the program's own folder and not in Documents, which is often copied to a cloud
/// while it is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// People's plans.
    pub plans: PathBuf,
    /// Copies of the examples that somebody is trying out.
    pub examples: PathBuf,
    /// Documents made from plans, before they go where the person wants them.
    pub shared: PathBuf,
    /// How the program is set up on this computer.
    pub settings_file: PathBuf,
    /// Packs from councils.
    pub councils: PathBuf,
    /// Picture packs.
    pub pictures: PathBuf,
}

impl Folders {
    /// The usual places for this person on this computer, or those under `MY_OWN_PLAN_HOME`.
    ///
    /// # Errors
    /// [`StoreError::Other`] if the computer does not say where the person's home is.
    pub fn find() -> Result<Self, StoreError> {
        if let Some(home) = std::env::var_os(HOME_VARIABLE).filter(|home| !home.is_empty()) {
            let home = std::path::absolute(&home).map_err(|e| StoreError::from_io(&e))?;
            return Ok(Self::under(&home));
        }
        let dirs = ProjectDirs::from("uk", "My Own Plan", "My Own Plan")
            .ok_or_else(|| StoreError::Other("no home folder".into()))?;
        let settings_file = dirs.config_local_dir().join("settings.toml");
        Ok(Self { settings_file, ..Self::under(dirs.data_local_dir()) })
    }

    /// Everything under one folder.
    pub fn under(home: &Path) -> Self {
        Self {
            plans: home.join("plans"),
            examples: home.join("examples"),
            shared: home.join("shared"),
            settings_file: home.join("settings.toml"),
            councils: home.join("councils"),
            pictures: home.join("pictures"),
        }
    }

    /// Makes the folders that are missing. Only the owner can look into them.
    ///
    /// # Errors
    /// Says why a folder could not be made.
    pub fn make(&self) -> Result<(), StoreError> {
        let settings = self.settings_file.parent().unwrap_or(&self.plans);
        for folder in [&self.plans, &self.examples, &self.shared, &self.councils, &self.pictures, settings] {
            make_private_folder(folder).map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => StoreError::NoFolder,
                _ => StoreError::from_io(&error),
            })?;
        }
        // These two hold only what we put there, so they are closed even if they were open.
        for folder in [&self.plans, &self.shared] {
            close_to_others(folder);
        }
        Ok(())
    }
}

/// What a plan file's name ends in, after the dot.
pub const EXTENSION: &str = "myplan";

/// The path with something added to the whole file name.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// A path for a new plan. The name says nothing about the person.
pub fn new_plan_path(folder: &Path) -> PathBuf {
    folder.join(format!("plan-{}.{EXTENSION}", Uuid::now_v7()))
}

/// Writes a small file for the owner only, whole or not at all: the old one stays until the new one
/// is safe on the disk. For settings, never for a plan.
///
/// # Errors
/// Says why it could not be written; then the old file is as it was.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let fail = |error: io::Error| StoreError::from_io(&error);
    if let Some(folder) = path.parent() {
        make_private_folder(folder).map_err(fail)?;
    }
    let unfinished = path.with_file_name(format!(".unfinished-{}", Uuid::now_v7()));
    let written = (|| {
        let mut file = new_private_file(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&unfinished, path)?;
        sync_folder(path)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    written.map_err(fail)
}

/// Makes a folder, and those above it, for the owner only.
///
/// # Errors
/// Those of the file system.
pub fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    let builder = builder.recursive(true);
    #[cfg(unix)]
    let builder = std::os::unix::fs::DirBuilderExt::mode(builder, 0o700);
    builder.create(folder)
}

/// Makes a new file for the owner only. Never takes the place of another.
pub(super) fn new_private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    let options = options.write(true).create_new(true);
    #[cfg(unix)]
    let options = std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(path)
}

/// Makes sure that the name of a new file is on the disk, as well as what is in it.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        // Windows has no such thing: a folder cannot be opened as a file there.
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn close_to_others(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    // Best effort: a folder on a stick may have no permissions at all.
    if fs::metadata(folder).is_ok_and(|about| about.permissions().mode() & 0o077 != 0) {
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    }
}

#[cfg(not(unix))]
fn close_to_others(_folder: &Path) {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_folders_and_files_are_the_owners_only() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::under(&home.path().join("a"));
        folders.make().unwrap();
        folders.make().unwrap();
        write_private(&folders.settings_file, b"one").unwrap();
        write_private(&folders.settings_file, b"two").unwrap();
        assert_eq!(fs::read(&folders.settings_file).unwrap(), b"two");
        assert_eq!(fs::read_dir(home.path().join("a")).unwrap().count(), 6, "nothing unfinished is left");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            for folder in [&folders.plans, &folders.examples, &folders.shared, &folders.councils] {
                assert_eq!(mode(folder), 0o700);
            }
            assert_eq!(mode(&folders.settings_file), 0o600);
            fs::set_permissions(&folders.plans, fs::Permissions::from_mode(0o755)).unwrap();
            folders.make().unwrap();
            assert_eq!(mode(&folders.plans), 0o700);
        }
    }

    #[test]
    fn a_new_plan_has_a_new_name() {
        let one = new_plan_path(Path::new("p"));
        assert_ne!(one, new_plan_path(Path::new("p")));
        assert_eq!(one.extension().unwrap(), EXTENSION);
    }
}
