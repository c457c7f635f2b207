//! The folders that a tour leaves, and how an earlier tour is cleared away.
//!
//! A tour is walked into a folder that somebody names, and `share` or `home` are names that many folders
//! have. So each folder of a tour carries a mark, and nothing without it is ever removed.

use std::fs;
use std::io;
use std::path::Path;

use super::TourError;

/// The file that marks a folder as made by a tour.
const MARK: &str = ".made-by-the-tour-of-my-own-plan";

const EXPLAINED: &str =
    "The tour of My Own Plan made this folder. The next tour removes it, with all that is in it.\n";

/// Removes what an earlier tour left: these folders, and this copy of the plan that is in one of them.
/// Nothing is removed where anything of it is not the tour's.
pub(super) fn clear(to: &Path, folders: &[&str], copy: Option<&str>) -> Result<(), TourError> {
    let mut ours = Vec::new();
    for name in folders {
        let folder = to.join(name);
        match fs::symlink_metadata(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(TourError::Write(folder, error)),
            Ok(about) if about.is_dir() && is_marked(&folder) => ours.push(folder),
            Ok(_) => return Err(TourError::NotOurs(folder)),
        }
    }
    if let Some(copy) = copy.map(|name| to.join(name)) {
        match fs::symlink_metadata(&copy) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(TourError::Write(copy, error)),
            Ok(about) if about.is_file() && ours.iter().any(|folder| is_in(folder, &copy)) => {
                fs::remove_file(&copy).map_err(|error| TourError::Write(copy, error))?;
            }
            // Somebody else's, or opened and added to since: then it is somebody's plan by now.
            Ok(_) => return Err(TourError::NotOurs(copy)),
        }
    }
    for folder in ours {
        fs::remove_dir_all(&folder).map_err(|error| TourError::Write(folder, error))?;
    }
    Ok(())
}

/// Makes a folder that is not there yet, with the mark in it.
pub(super) fn make(folder: &Path) -> Result<(), TourError> {
    let made = (|| {
        if let Some(above) = folder.parent() {
            fs::create_dir_all(above)?;
        }
        fs::create_dir(folder)?;
        fs::write(folder.join(MARK), EXPLAINED)
    })();
    made.map_err(|error| TourError::Write(folder.to_owned(), error))
}

fn is_marked(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(MARK)).is_ok_and(|about| about.is_file())
}

// Whether this file is the same, byte for byte, as a plan that the tour made in this folder.
fn is_in(folder: &Path, copy: &Path) -> bool {
    let plans = fs::read_dir(folder.join("plans")).into_iter().flatten().flatten();
    let size =
        |path: &Path| fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file).map(|about| about.len());
    let mut same_size = plans.map(|entry| entry.path()).filter(|plan| size(plan) == size(copy));
    same_size.any(|plan| fs::read(plan).is_ok_and(|plan| fs::read(copy).is_ok_and(|copy| plan == copy)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &[&str] = &["screens", "share", "home"];

    fn clear_all(to: &Path) -> Result<(), TourError> {
        clear(to, ALL, Some("plan.myplan"))
    }

    fn toured(to: &Path) {
        for name in ALL {
            make(&to.join(name)).expect("made");
            fs::write(to.join(name).join("a"), "x").expect("write");
        }
        fs::create_dir(to.join("home/plans")).expect("a folder");
        fs::write(to.join("home/plans/plan-1.myplan"), "a plan").expect("write");
        fs::write(to.join("plan.myplan"), "a plan").expect("write");
    }

    #[test]
    fn what_a_tour_made_is_removed() {
        let folder = tempfile::tempdir().expect("a folder");
        let to = folder.path().join("tour");
        clear_all(&to).expect("nothing is there");
        for _ in 0..2 {
            toured(&to);
            fs::write(to.join("letter"), "mine").expect("write");
            clear_all(&to).expect("all is the tour's");
            assert_eq!(fs::read_dir(&to).expect("list").count(), 1, "the letter stays");
        }
    }

    #[test]
    fn what_a_tour_did_not_make_stays_and_so_does_all_else() {
        type Change = fn(&Path);
        let changes: [(&str, Change); 6] = [
            ("share", |to| fs::remove_file(to.join("share").join(MARK)).expect("removed")),
            ("home", |to| {
                fs::remove_file(to.join("home").join(MARK)).expect("removed");
                fs::create_dir(to.join("home").join(MARK)).expect("a folder of that name is no mark");
            }),
            ("screens", |to| {
                fs::rename(to.join("screens"), to.join("elsewhere")).expect("moved");
                #[cfg(unix)]
                std::os::unix::fs::symlink("elsewhere", to.join("screens")).expect("a link");
                #[cfg(not(unix))]
                fs::write(to.join("screens"), "x").expect("write");
            }),
            ("screens", |to| {
                fs::remove_dir_all(to.join("screens")).expect("removed");
                fs::write(to.join("screens"), "a file").expect("write");
            }),
            ("plan.myplan", |to| fs::write(to.join("plan.myplan"), "b plan").expect("write")),
            ("plan.myplan", |to| fs::remove_dir_all(to.join("home")).expect("removed")),
        ];
        for (name, change) in changes {
            let folder = tempfile::tempdir().expect("a folder");
            let to = folder.path();
            toured(to);
            change(to);
            let left = |to: &Path| fs::read_dir(to).expect("list").count();
            let before = left(to);
            match clear_all(to) {
                Err(TourError::NotOurs(path)) => assert_eq!(path, to.join(name)),
                other => panic!("{name}: {other:?}"),
            }
            assert_eq!(left(to), before, "{name}: nothing is removed");
            assert!(to.join("share/a").exists());
        }
    }
}
