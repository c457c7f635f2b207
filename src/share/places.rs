//! Where the document could be saved. It is looked for on other threads: a disk or a memory stick
//! that does not answer stops nothing.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::photos::{self, Folder, FoundPhoto};

// After this long the screen stops saying that places are looked for. One that answers later is shown.
const LONGEST_LOOK: Duration = Duration::from_secs(4);

/// What kind of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// My documents.
    Documents,
    /// My desktop.
    Desktop,
    /// My downloads.
    Downloads,
    /// The folder of the person on this computer.
    Home,
    /// A memory stick.
    Stick,
}

impl PlaceKind {
    /// The key of its words.
    pub fn words_key(self) -> &'static str {
        match self {
            Self::Documents => "share-where.documents",
            Self::Desktop => "share-where.desktop",
            Self::Downloads => "share-where.downloads",
            Self::Home => "share-where.home",
            Self::Stick => "share-where.stick",
        }
    }
}

/// A place to save in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavePlace {
    /// What kind of place.
    pub kind: PlaceKind,
    /// The name of a memory stick, where it has one.
    pub label: Option<String>,
    /// Where it is.
    pub path: PathBuf,
}

/// Somebody who knows places, or photos, and may take long.
type Finder<T> = Box<dyn FnOnce() -> Vec<T> + Send>;

/// Photos that are shown to choose from: eight pages of them.
pub const MOST_PHOTOS: usize = 48;

/// Looks for places that are there now. `tell` is told each of them as it is found, and none when the
/// looking ends: when all have answered, or after a few seconds.
pub fn look_for_places(tell: impl Fn(Option<SavePlace>) + Clone + Send + 'static) {
    ask(with_sticks(Box::new(own_folders), kept), LONGEST_LOOK, tell);
}

/// Looks for photos, in the same way: the newest in the folders of this computer where photos usually are, and
/// the newest on each memory stick, all of one place at once.
pub fn look_for_photos(tell: impl Fn(Option<Vec<FoundPhoto>>) + Clone + Send + 'static) {
    let own = || vec![photos::newest(&photo_folders(), MOST_PHOTOS)];
    let on_stick = |sticks: Vec<SavePlace>| {
        let folders = sticks.into_iter().map(|stick| Folder { path: stick.path, deep: 3 });
        vec![photos::newest(&folders.collect::<Vec<_>>(), MOST_PHOTOS / 2)]
    };
    ask(with_sticks(Box::new(own), on_stick), LONGEST_LOOK, tell);
}

// A camera and a telephone put photos into folders of folders; elsewhere they lie on top.
fn photo_folders() -> Vec<Folder> {
    let Some(user) = directories::UserDirs::new() else { return Vec::new() };
    let folders = [
        (user.picture_dir(), "Pictures", 3),
        (user.download_dir(), "Downloads", 0),
        (user.desktop_dir(), "Desktop", 0),
    ];
    let home = user.home_dir();
    let folder = |(named, usual, deep): (Option<&Path>, &str, usize)| {
        let path = named.filter(|path| *path != home).map_or_else(|| home.join(usual), Path::to_path_buf);
        Folder { path, deep }
    };
    folders.into_iter().map(folder).collect()
}

// What this computer itself has, and what each memory stick has. One stick that has not answered since the last
// time is not asked again.
fn with_sticks<T: 'static>(own: Finder<T>, of_stick: fn(Vec<SavePlace>) -> Vec<T>) -> Vec<Finder<T>> {
    static WAITED_FOR: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
    let mut finders = vec![own];
    for place in mounted() {
        let Ok(mut waited_for) = WAITED_FOR.lock() else { continue };
        if waited_for.contains(&place.path) {
            continue;
        }
        waited_for.push(place.path.clone());
        finders.push(Box::new(move || {
            let path = place.path.clone();
            let found = of_stick(vec![place]);
            if let Ok(mut waited_for) = WAITED_FOR.lock() {
                waited_for.retain(|known| *known != path);
            }
            found
        }));
    }
    finders
}

// Each on a thread of its own. The end is told once.
fn ask<T: 'static>(
    finders: Vec<Finder<T>>,
    longest: Duration,
    tell: impl Fn(Option<T>) + Clone + Send + 'static,
) {
    let ended = Arc::new(AtomicBool::new(false));
    let end = {
        let tell = tell.clone();
        move || {
            if !ended.swap(true, Ordering::SeqCst) {
                tell(None);
            }
        }
    };
    let (answered, answers) = std::sync::mpsc::channel();
    let mut asked = 0;
    for finder in finders {
        let (tell, answered) = (tell.clone(), answered.clone());
        let looks = move || {
            finder().into_iter().for_each(|place| tell(Some(place)));
            let _ = answered.send(());
        };
        asked += usize::from(std::thread::Builder::new().name("places".into()).spawn(looks).is_ok());
    }
    drop(answered);
    let all = end.clone();
    let waits = move || {
        answers.iter().take(asked).for_each(drop);
        all();
    };
    let limits = std::thread::Builder::new().name("places".into()).spawn(waits).is_ok();
    let spawned = std::thread::Builder::new().name("places".into()).spawn({
        let end = end.clone();
        move || {
            std::thread::sleep(longest);
            end();
        }
    });
    if !limits || spawned.is_err() {
        end();
    }
}

// Documents, Desktop and Downloads as the computer names them, or as they are usually called; and the
// home folder, which is always there.
fn own_folders() -> Vec<SavePlace> {
    let Some(user) = directories::UserDirs::new() else { return Vec::new() };
    let own = [
        (PlaceKind::Documents, user.document_dir(), "Documents"),
        (PlaceKind::Desktop, user.desktop_dir(), "Desktop"),
        (PlaceKind::Downloads, user.download_dir(), "Downloads"),
    ];
    own_places(user.home_dir(), own)
}

fn own_places(home: &Path, own: [(PlaceKind, Option<&Path>, &str); 3]) -> Vec<SavePlace> {
    let place = |kind, path| SavePlace { kind, label: None, path };
    let named = own.into_iter().filter_map(|(kind, named, usual)| {
        let named = named.map(Path::to_path_buf).filter(|path| path.is_dir() && path != home);
        named.or_else(|| Some(home.join(usual)).filter(|path| path.is_dir())).map(|path| place(kind, path))
    });
    kept(named.chain([place(PlaceKind::Home, home.to_owned())]).collect())
}

// One entry for each folder that exists.
fn kept(places: Vec<SavePlace>) -> Vec<SavePlace> {
    let mut kept: Vec<SavePlace> = Vec::new();
    for place in places {
        if place.path.is_dir() && !kept.iter().any(|known| known.path == place.path) {
            kept.push(place);
        }
    }
    kept
}

// Memory sticks, without asking any of them. The list of what is mounted is the system's own.
#[cfg(target_os = "linux")]
fn mounted() -> Vec<SavePlace> {
    sticks(&std::fs::read_to_string("/proc/self/mounts").unwrap_or_default())
}

// Elsewhere the list can only be had together with what each disk says of itself.
#[cfg(not(target_os = "linux"))]
fn mounted() -> Vec<SavePlace> {
    let disks = sysinfo::Disks::new_with_refreshed_list();
    disks
        .list()
        .iter()
        .filter(|disk| !disk.is_read_only())
        .filter_map(|disk| stick(disk.mount_point(), disk.is_removable(), &disk.name().to_string_lossy()))
        .collect()
}

#[cfg(target_os = "linux")]
fn sticks(mounts: &str) -> Vec<SavePlace> {
    let lines = mounts.lines().filter_map(|line| {
        let mut parts = line.split(' ');
        let (device, at, _kind, options) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let read_only = options.split(',').any(|option| option == "ro");
        (!read_only).then(|| stick(Path::new(&unescaped(at)), is_removable(device), device))?
    });
    lines.collect()
}

// Spaces and the like are written as three octal digits.
#[cfg(target_os = "linux")]
fn unescaped(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |text, (written, meant)| text.replace(written, meant))
}

// What the kernel says of the disk that a partition is on; the disk itself is not asked.
#[cfg(target_os = "linux")]
fn is_removable(device: &str) -> bool {
    let Some(name) = device.strip_prefix("/dev/") else { return false };
    let disk = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    // `sdb1` is on `sdb`, `mmcblk0p1` on `mmcblk0`.
    [name, disk, disk.trim_end_matches('p')].iter().any(|name| {
        std::fs::read_to_string(format!("/sys/block/{name}/removable")).is_ok_and(|said| said.trim() == "1")
    })
}

fn stick(mounted: &Path, removable: bool, device: &str) -> Option<SavePlace> {
    let roots = ["/media", "/run/media", "/Volumes"];
    if !removable && !roots.iter().any(|root| mounted.starts_with(root) && mounted != Path::new(root)) {
        return None;
    }
    // The system itself may sit on a card that can be taken out.
    if mounted == Path::new("/")
        || ["/boot", "/home", "/usr", "/var"].iter().any(|root| mounted.starts_with(root))
    {
        return None;
    }
    // The name of a stick is the last part of where it is; on Windows it is the name of the volume.
    let name = mounted.file_name().map(|name| name.to_string_lossy().into_owned());
    let label = name.or_else(|| Some(device.to_owned())).filter(|name| !name.trim().is_empty());
    Some(SavePlace { kind: PlaceKind::Stick, label, path: mounted.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stick_is_told_from_the_disk_of_the_computer() {
        let kind = |path: &str, removable| stick(Path::new(path), removable, "sdb1").map(|place| place.label);
        assert_eq!(kind("/media/sam/BLUE", false), Some(Some("BLUE".into())));
        assert_eq!(kind("/run/media/sam/BLUE", true), Some(Some("BLUE".into())));
        assert_eq!(kind("/Volumes/BLUE", false), Some(Some("BLUE".into())));
        assert_eq!(kind("/mnt/data", false), None);
        assert_eq!(kind("/media", false), None);
        assert_eq!(kind("/", true), None);
        assert_eq!(kind("/boot/efi", true), None);
    }

    // Everything that is told, until the end is.
    fn all_told(finders: Vec<Finder<SavePlace>>, longest: Duration) -> Vec<PathBuf> {
        let (tell, told) = std::sync::mpsc::channel();
        ask(finders, longest, move |place| {
            let _ = tell.send(place);
        });
        let mut found = Vec::new();
        while let Ok(Some(place)) = told.recv_timeout(Duration::from_secs(20)) {
            found.push(place.path);
        }
        found
    }

    fn place(path: &str) -> SavePlace {
        SavePlace { kind: PlaceKind::Stick, label: None, path: path.into() }
    }

    #[test]
    fn a_stick_that_never_answers_stops_nothing() {
        let (_never, answer) = std::sync::mpsc::channel::<()>();
        let hangs: Finder<SavePlace> = Box::new(move || {
            let _ = answer.recv();
            vec![place("/media/hangs")]
        });
        let slow: Finder<SavePlace> = Box::new(|| {
            std::thread::sleep(Duration::from_millis(50));
            vec![place("/media/slow")]
        });
        let found =
            all_told(vec![hangs, Box::new(|| vec![place("/media/quick")]), slow], Duration::from_secs(1));
        assert_eq!(found, [PathBuf::from("/media/quick"), "/media/slow".into()]);
    }

    #[test]
    fn the_end_comes_with_the_last_answer() {
        // The time limit is longer than the patience above.
        let found = all_told(vec![Box::new(|| vec![place("/media/quick")])], Duration::from_secs(60));
        assert_eq!(found, [PathBuf::from("/media/quick")]);
        assert_eq!(all_told(Vec::new(), Duration::from_secs(60)), Vec::<PathBuf>::new());
    }

    #[test]
    fn own_folders_are_found_without_the_computers_list_of_them() {
        let home = tempfile::tempdir().expect("a folder");
        let none = [
            (PlaceKind::Documents, None, "Documents"),
            (PlaceKind::Desktop, None, "Desktop"),
            (PlaceKind::Downloads, None, "Downloads"),
        ];
        let kinds = |places: Vec<SavePlace>| places.iter().map(|place| place.kind).collect::<Vec<_>>();
        assert_eq!(kinds(own_places(home.path(), none)), [PlaceKind::Home]);
        std::fs::create_dir(home.path().join("Documents")).expect("make");
        assert_eq!(kinds(own_places(home.path(), none)), [PlaceKind::Documents, PlaceKind::Home]);
        // Where the computer says that the desktop is the home folder, there is one entry.
        let mut named = none;
        named[1].1 = Some(home.path());
        assert_eq!(kinds(own_places(home.path(), named)), [PlaceKind::Documents, PlaceKind::Home]);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn sticks_are_read_from_the_list_of_what_is_mounted() {
        let mounts = "/dev/sda1 / ext4 rw,relatime 0 0\n\
                      /dev/sdb1 /media/sam/BLUE\\040STICK vfat rw,nosuid 0 0\n\
                      /dev/sdc1 /run/media/sam/FILM iso9660 ro 0 0\n\
                      host:/x /mnt/far nfs rw 0 0\nbroken\n";
        let found = sticks(mounts);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].path, Path::new("/media/sam/BLUE STICK"));
        assert_eq!(found[0].label.as_deref(), Some("BLUE STICK"));
    }
}
