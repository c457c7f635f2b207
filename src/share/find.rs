//! Files of a kind that lie where people keep what they were given: downloads, documents, desktop, home, memory sticks.
//! They are looked for on other threads, and only beside each other: no folder is gone into.

use std::path::PathBuf;
use std::time::SystemTime;

use super::places::{PlaceKind, look_for_places};

/// The most files of one folder that are shown: the newest.
const MOST: usize = 12;
/// A folder with more in it than this is not read to its end.
const LOOKED_AT: usize = 20_000;

/// A file that could be the one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundFile {
    /// Its name.
    pub name: String,
    /// In what kind of place it lies.
    pub kind: PlaceKind,
    /// The name of a memory stick, where it has one.
    pub label: Option<String>,
    /// When it was changed last, where that is known.
    pub changed: Option<SystemTime>,
    /// Where it is.
    pub path: PathBuf,
}

/// Looks for files whose name ends so. `tell` is told each of them as it is found, the newest of a folder first, and
/// none when the looking ends, which is after a few seconds at the latest.
pub fn look_for_files(
    endings: &'static [&'static str],
    tell: impl Fn(Option<FoundFile>) + Clone + Send + 'static,
) {
    look_for_places(move |place| match place {
        None => tell(None),
        Some(place) => {
            let mut found = in_folder(&place.path, endings);
            found.sort_by(|(one, _), (other, _)| other.cmp(one));
            for (changed, path) in found.into_iter().take(MOST) {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                let (kind, label) = (place.kind, place.label.clone());
                tell(Some(FoundFile { name: name.unwrap_or_default(), kind, label, changed, path }));
            }
        }
    });
}

// Nothing is opened here, and no link is followed.
fn in_folder(folder: &std::path::Path, endings: &[&str]) -> Vec<(Option<SystemTime>, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let is_one = |path: &std::path::Path| {
        let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
        ending.is_some_and(|ending| endings.contains(&ending.as_str()))
    };
    entries
        .take(LOOKED_AT)
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let path = entry.path();
            let metadata = is_one(&path).then(|| entry.metadata().ok()).flatten()?;
            metadata.is_file().then(|| (metadata.modified().ok(), path))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ordinary_files_of_the_kind_are_found() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["a.council", "B.COUNCIL", "c.pdf", "council", ".council"] {
            std::fs::write(folder.path().join(name), "x").expect("write");
        }
        std::fs::create_dir(folder.path().join("d.council")).expect("make");
        std::fs::write(folder.path().join("d.council/e.council"), "x").expect("write");
        #[cfg(unix)]
        std::os::unix::fs::symlink("/dev/zero", folder.path().join("f.council")).expect("a link");
        let mut found: Vec<String> = in_folder(folder.path(), &["council"])
            .into_iter()
            .map(|(_, path)| path.file_name().expect("a name").to_string_lossy().into_owned())
            .collect();
        found.sort();
        assert_eq!(found, ["B.COUNCIL", "a.council"]);
        assert_eq!(in_folder(&folder.path().join("nowhere"), &["council"]), []);
    }
}
