//! A file or a folder that may not be written to.

use std::fs;
use std::path::{Path, PathBuf};

use my_own_plan::record::Value;
use my_own_plan::store::{Store, StoreError, check_file, list_plans, new_plan_path};

use super::{folder, reopened, statement};

/// Makes a file or a folder read-only until dropped, also for root where the system can do that.
struct ReadOnly(PathBuf, fs::Permissions);

impl ReadOnly {
    fn make(path: &Path) -> Option<Self> {
        use std::os::unix::fs::PermissionsExt as _;
        let about = fs::metadata(path).unwrap();
        let guard = Self(path.into(), about.permissions());
        let mode = if about.is_dir() { 0o500 } else { 0o400 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        let writable = || {
            if about.is_dir() {
                let probe = path.join("probe");
                fs::write(&probe, b"").and_then(|()| fs::remove_file(&probe)).is_ok()
            } else {
                fs::OpenOptions::new().append(true).open(path).is_ok()
            }
        };
        if writable() {
            guard.chattr("+i");
        }
        if writable() {
            println!("skipped: this user may write everywhere, and chattr does not work here");
            return None;
        }
        Some(guard)
    }

    fn chattr(&self, change: &str) {
        let _ = std::process::Command::new("chattr").arg(change).arg(&self.0).output();
    }
}

impl Drop for ReadOnly {
    fn drop(&mut self) {
        self.chattr("-i");
        let _ = fs::set_permissions(&self.0, self.1.clone());
    }
}

#[test]
fn a_read_only_place_is_said_and_the_plan_is_as_it_was() {
    let (folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    store.append(&[statement("name", Value::Words("Sam".into()))]).unwrap();
    drop(store);
    fs::remove_file(path.with_extension("myplan-journal")).unwrap();
    let before = fs::read(&path).unwrap();
    for place in [path.as_path(), folder.path()] {
        let Some(guard) = ReadOnly::make(place) else { return };
        assert_eq!(Store::open(&path).unwrap_err(), StoreError::ReadOnly, "{}", place.display());
        assert_eq!(list_plans(folder.path())[0].name.as_deref(), Some("Sam"), "it can still be listed");
        assert_eq!(check_file(&path).unwrap().statements, Some(1), "and checked");
        if place.is_dir() {
            let new = new_plan_path(folder.path());
            assert_eq!(Store::create(&new).unwrap_err(), StoreError::ReadOnly);
        }
        drop(guard);
        assert_eq!(fs::read(&path).unwrap(), before);
    }
    assert_eq!(reopened(&path).len(), 1);
}
