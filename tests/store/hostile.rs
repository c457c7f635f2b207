//! Files as an attacker or an accident would leave them. Whatever lies there, the program says what is
//! wrong at once; it writes, removes and opens nothing else.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use my_own_plan::record::Value;
use my_own_plan::store::{Store, StoreError, check_file, list_plans};

use super::craft::{KINDS, MAGIC, PAGE, beside, fifo, header, put, super_journal};
use super::{folder, statement};

/// Nothing is waited for. The aim is 2 seconds; this is for a test build on a busy computer.
const AT_ONCE: Duration = Duration::from_secs(20);

/// A closed plan with one statement, and no journal.
fn plan() -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    store.append(&[statement("name", Value::Words("Sam".into()))]).unwrap();
    drop(store);
    fs::remove_file(beside(&path, "-journal")).unwrap();
    (folder, path)
}

/// All that is in a folder: kinds, contents and times of change.
fn contents(folder: &Path) -> Vec<(PathBuf, String, Option<Vec<u8>>)> {
    let mut all: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let about = entry.path().symlink_metadata().unwrap();
            let kind =
                format!("{:?} {:?} {:?}", about.file_type(), about.permissions(), about.modified().unwrap());
            (entry.path(), kind, about.is_file().then(|| fs::read(entry.path()).unwrap()))
        })
        .collect();
    all.sort();
    all
}

/// Every way to a plan refuses at once, says the same, and leaves everything as it was.
fn is_refused(path: &Path, expected: &dyn Fn(&StoreError) -> bool, what: &str) {
    let folder = path.parent().unwrap();
    let before = contents(folder);
    let start = Instant::now();
    let listed = list_plans(folder).into_iter().find(|tile| tile.path == path).unwrap();
    let troubles = [
        ("open", Store::open(path).unwrap_err()),
        ("check", check_file(path).unwrap_err()),
        ("list", listed.trouble.unwrap()),
    ];
    assert!(start.elapsed() < AT_ONCE, "{what} took {:?}", start.elapsed());
    for (way, trouble) in troubles {
        assert!(expected(&trouble), "{what}, {way}: {trouble:?}");
    }
    assert_eq!(contents(folder), before, "{what}: something changed");
}

fn beside_trouble(trouble: &StoreError) -> bool {
    matches!(trouble, StoreError::Beside(_))
}

#[test]
fn a_journal_that_names_another_file_is_never_followed() {
    let (_elsewhere, victim) = folder();
    let pages = |path: &Path| usize::try_from(fs::metadata(path).unwrap().len()).unwrap() / PAGE;
    type Craft = fn(usize, &Path) -> Vec<u8>;
    let crafted: [(&str, Craft); 9] = [
        ("as found", |pages, victim| [header(pages), super_journal(victim)].concat()),
        ("after pages", |pages, victim| {
            [header(pages), vec![7; 2 * (PAGE + 8)], super_journal(victim)].concat()
        }),
        ("after more headers", |pages, victim| {
            [header(pages), vec![0; 512], header(pages), header(pages), super_journal(victim)].concat()
        }),
        ("without a header", |_, victim| super_journal(victim)),
        ("after noughts", |_, victim| [vec![0; 4096], super_journal(victim)].concat()),
        ("after one letter", |_, victim| [b"x".to_vec(), super_journal(victim)].concat()),
        ("with a wrong sum", |pages, victim| {
            let mut bytes = [header(pages), super_journal(victim)].concat();
            let sum = bytes.len() - 9;
            bytes[sum] ^= 1;
            bytes
        }),
        ("with a long name", |pages, victim| {
            let long = victim.parent().unwrap().join("./".repeat(200)).join(victim.file_name().unwrap());
            [header(pages), super_journal(&long)].concat()
        }),
        ("two of them", |pages, victim| {
            [header(pages), super_journal(victim), super_journal(victim)].concat()
        }),
    ];
    for (what, craft) in crafted {
        let (_folder, path) = plan();
        fs::write(&victim, "precious").unwrap();
        fs::write(beside(&path, "-journal"), craft(pages(&path), &victim)).unwrap();
        is_refused(&path, &beside_trouble, what);
        assert_eq!(fs::read(&victim).unwrap(), b"precious", "{what}");
    }
    // What it names may be waited for, too.
    let (_folder, path) = plan();
    fs::remove_file(&victim).unwrap();
    fifo(&victim);
    fs::write(beside(&path, "-journal"), [header(pages(&path)), super_journal(&victim)].concat()).unwrap();
    is_refused(&path, &beside_trouble, "a pipe as super-journal");
}

#[test]
fn a_journal_that_is_not_ours_is_not_played_back() {
    let letter = b"Dear Sam, this file only has the name of a journal.".repeat(100);
    let grown = |pages: u32| {
        let mut bytes = header(1);
        bytes[16..20].copy_from_slice(&pages.to_be_bytes());
        bytes
    };
    for (what, bytes) in [
        ("a letter", letter.clone()),
        ("a letter that begins like a journal", [&MAGIC[..], &letter].concat()),
        ("the first bytes only", MAGIC.to_vec()),
        ("a plan made endless", grown(u32::MAX)),
        ("a plan made large", grown(1_000_000)),
        ("a strange size of pages", header(1).into_iter().map(|byte| byte | 1).collect()),
    ] {
        let (_folder, path) = plan();
        fs::write(beside(&path, "-journal"), bytes).unwrap();
        is_refused(&path, &beside_trouble, what);
    }
    // A file of somebody else's under a second name would be emptied after the first answer.
    let (folder, path) = plan();
    fs::write(folder.path().join("letter"), "").unwrap();
    fs::hard_link(folder.path().join("letter"), beside(&path, "-journal")).unwrap();
    is_refused(&path, &beside_trouble, "a second name");
    // What our own power cut can leave is not refused.
    for left in [Vec::new(), vec![0; 512], vec![0; 100_000]] {
        let (_folder, path) = plan();
        fs::write(beside(&path, "-journal"), &left).unwrap();
        assert_eq!(list_plans(path.parent().unwrap())[0].trouble, None);
        assert_eq!(Store::open(&path).unwrap().1.len(), 1, "{} noughts", left.len());
    }
}

#[test]
fn what_is_not_a_file_is_refused_at_once() {
    for kind in KINDS {
        for suffix in ["-journal", "-wal", "-shm"] {
            let (folder, path) = plan();
            fs::write(folder.path().join("letter"), "precious").unwrap();
            let _alive = put(kind, &beside(&path, suffix));
            is_refused(&path, &beside_trouble, &format!("{kind} as {suffix}"));
        }
        let (folder, path) = plan();
        fs::rename(&path, folder.path().join("letter")).unwrap();
        let _alive = put(kind, &path);
        is_refused(&path, &|trouble| *trouble == StoreError::NotAPlan, kind);
        // Nor is anything made in its place, or beside it.
        assert!(Store::create(&path).is_err());
        fs::remove_file(&path).or_else(|_| fs::remove_dir(&path)).unwrap();
        let _alive = put(kind, &beside(&path, "-journal"));
        assert!(beside_trouble(&Store::create(&path).unwrap_err()), "{kind}");
        assert!(!path.exists() && beside(&path, "-journal").symlink_metadata().is_ok());
    }
}

#[test]
fn a_write_ahead_log_is_refused_and_none_is_made() {
    let (_folder, path) = plan();
    for (name, bytes) in [("-wal", Vec::new()), ("-wal", vec![7; 5000]), ("-shm", vec![0; 32768])] {
        fs::write(beside(&path, name), bytes).unwrap();
        is_refused(&path, &beside_trouble, name);
        fs::remove_file(beside(&path, name)).unwrap();
    }
    // A plan that another program keeps in that way.
    let conn = rusqlite::Connection::open(&path).unwrap();
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    drop(conn);
    is_refused(&path, &|trouble| matches!(trouble, StoreError::Damaged(_)), "a plan in WAL mode");
}

#[test]
fn a_name_that_is_too_long_is_said() {
    let (folder, plan) = plan();
    let long = |length: usize| folder.path().join(format!("{}.myplan", "a".repeat(length - 7)));
    for length in [221, 246, 247, 248, 255, 256, 3000] {
        let path = long(length);
        let copied = fs::copy(&plan, &path).is_ok();
        assert_eq!(copied, length < 256);
        let troubles = [
            Store::open(&path).unwrap_err(),
            check_file(&path).unwrap_err(),
            Store::create(&path.with_extension("new.myplan")).unwrap_err(),
        ];
        for trouble in troubles {
            assert!(matches!(trouble, StoreError::LongName { .. }), "{length}: {trouble:?}");
        }
        let _ = fs::remove_file(&path);
    }
    let longest = long(220);
    fs::copy(&plan, &longest).unwrap();
    let (mut store, log) = Store::open(&longest).unwrap();
    store.append(&[statement("face", Value::Yes)]).unwrap();
    assert_eq!(log.len(), 1);
    // The whole way is too long for SQLite.
    let mut deep = folder.path().to_owned();
    while deep.as_os_str().len() < 500 {
        deep.push("a".repeat(100));
    }
    fs::create_dir_all(&deep).unwrap();
    fs::copy(&plan, deep.join("a.myplan")).unwrap();
    let trouble = Store::open(&deep.join("a.myplan")).unwrap_err();
    assert!(matches!(trouble, StoreError::LongName { .. }), "{trouble:?}");
    assert_eq!(Store::create(&deep.join("b.myplan")).unwrap_err(), trouble);
}

#[test]
fn a_file_in_the_place_of_a_folder_is_said() {
    let (folder, plan) = plan();
    let inside = plan.join("plans");
    let folders = my_own_plan::store::Folders::under(&plan);
    assert_eq!(folders.make().unwrap_err(), StoreError::NoFolder);
    assert_eq!(Store::open(&inside.join("a.myplan")).unwrap_err(), StoreError::NoFolder);
    assert_eq!(Store::create(&inside.join("a.myplan")).unwrap_err(), StoreError::NoFolder);
    fs::write(folder.path().join("plans"), "a file").unwrap();
    let folders = my_own_plan::store::Folders::under(folder.path());
    assert_eq!(folders.make().unwrap_err(), StoreError::NoFolder);
}

#[test]
fn one_check_decides_for_every_way_in() {
    let (folder, path) = plan();
    let mut store = Store::open(&path).unwrap().0;
    let words = || Value::Words("some words that take up room in the file".into());
    store.append(&(0..60).map(|n| statement(&format!("answer/{n}"), words())).collect::<Vec<_>>()).unwrap();
    drop(store);
    let whole = fs::read(&path).unwrap();
    let spoiled = folder.path().join("spoiled.myplan");
    let (mut random, mut refused) = (0x2545_F491_4F6C_DD1D_u64, 0);
    for _ in 0..400 {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let bit = usize::try_from(random % (whole.len() as u64 * 8)).unwrap();
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let _ = fs::remove_file(beside(&spoiled, "-journal"));
        fs::write(&spoiled, bytes).unwrap();
        let checked = check_file(&spoiled).map(|report| report.statements);
        let opened = Store::open(&spoiled).map(|(_, log)| Some(log.len()));
        assert_eq!(checked, opened, "bit {bit}");
        refused += usize::from(opened.is_err());
    }
    println!("400 flipped bits: {refused} refused by each");
    assert!(refused > 100, "{refused}");
}

#[test]
fn only_the_owner_can_read_what_is_made() {
    let (folder, path) = plan();
    drop(Store::open(&path).unwrap());
    for (path, ..) in contents(folder.path()) {
        assert_eq!(path.symlink_metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
