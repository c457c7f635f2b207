//! Photos and recordings in the plan file: written with what names them, checked, and erased with it.

use std::fs;

use my_own_plan::record::{Digest, Path as About, Statement, Value};
use my_own_plan::store::{Medium, Store, StoreError, check_file, read_file, read_media};
use rusqlite::Connection;

use super::{folder, reopened, statement};

/// Bytes that begin as a photo does.
pub(super) fn photo(rest: &[u8]) -> Medium {
    Medium::photo([&[0xff, 0xd8, 0xff, 0xe0], rest].concat()).unwrap()
}

/// Bytes that begin as a recording does.
pub(super) fn recording() -> Medium {
    Medium::recording(b"RIFF\x24\0\0\0WAVEfmt ".to_vec()).unwrap()
}

fn named(path: &str, photo: &Medium) -> Statement {
    statement(path, Value::Photo(photo.digest().clone()))
}

#[test]
fn a_photo_comes_back_once_however_often_it_is_named() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let (cat, voice) = (photo(b"a cat"), recording());
    let said = [
        named("life/wash/photo", &cat),
        statement("life/wash/voice", Value::Recording(voice.digest().clone())),
    ];
    store.append_with(&said, &[cat.clone(), voice.clone()]).unwrap();
    // What is there already needs no bytes, and may bring them again.
    store.append(&[named("goal/wash/photo", &cat)]).unwrap();
    store.append_with(&[named("goal/work/photo", &cat)], std::slice::from_ref(&cat)).unwrap();
    assert_eq!(store.media(cat.digest()).unwrap().as_ref(), Some(cat.bytes()));
    drop(store);
    assert_eq!(reopened(&path).len(), 4);
    let found = read_media(&path, &[cat.digest().clone(), photo(b"none").digest().clone()]).unwrap();
    assert_eq!(found.len(), 1);
    let (mut store, _) = Store::open(&path).unwrap();
    assert_eq!(store.media(voice.digest()).unwrap().as_ref(), Some(voice.bytes()));
    assert_eq!(store.media(photo(b"none").digest()).unwrap(), None);
}

#[test]
fn what_could_not_be_opened_again_is_not_saved() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let cat = photo(b"a cat");
    // A name without bytes, bytes without a name, a recording that is a photo.
    assert!(store.append(&[named("life/wash/photo", &cat)]).is_err());
    assert!(store.append_with(&[statement("name", Value::Yes)], std::slice::from_ref(&cat)).is_err());
    let mixed = statement("life/wash/voice", Value::Recording(cat.digest().clone()));
    assert!(store.append_with(&[mixed], std::slice::from_ref(&cat)).is_err());
    assert_eq!(store.media(cat.digest()).unwrap(), None);
    drop(store);
    assert_eq!(reopened(&path), []);
    assert!(Medium::photo(b"GIF89a".to_vec()).is_none() && Medium::recording(b"RIFF".to_vec()).is_none());
    assert!(Medium::photo([vec![0xff, 0xd8, 0xff], vec![0; 6 << 20]].concat()).is_none(), "too large");
}

#[test]
fn a_plan_takes_as_many_photos_as_it_can_open_again() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let large = |at: u8| photo(&vec![at; (6 << 20) - 4]);
    let mut kept = 0;
    let full = loop {
        let next = large(kept);
        match store.append_with(&[named("life/wash/photo", &next)], std::slice::from_ref(&next)) {
            Ok(()) => kept += 1,
            Err(full) => break full,
        }
    };
    assert_eq!((full, kept), (StoreError::TooManyPhotos, 26));
    // Words still fit.
    store.append(&[statement("name", Value::Words("Sam".into()))]).unwrap();
    drop(store);
    assert_eq!(reopened(&path).len(), 27);
}

#[test]
fn erasing_takes_the_photos_that_nothing_else_names() {
    let (folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let (secret, both) = (photo(&b"he-hit-me-here".repeat(2000)), photo(b"a cat on my bed"));
    let said = [
        named("life/toilet/photo", &secret),
        named("life/toilet/photo", &both),
        named("life/wash/photo", &both),
    ];
    store.append_with(&said, &[secret.clone(), both.clone()]).unwrap();
    let of_toilet = |said: &Statement| {
        let path = said.path.as_str();
        path.starts_with("life/toilet").then(|| About::from(format!("erased/toilet/{}", said.id)))
    };
    store.erase(of_toilet).unwrap();
    let all = super::erase::bytes(folder.path());
    assert!(!super::erase::holds(&all, "he-hit-me-here") && super::erase::holds(&all, "a cat on my bed"));
    assert!(!super::erase::holds(&all, secret.digest().as_str()));
    assert_eq!(store.media(secret.digest()).unwrap(), None);
    assert_eq!(store.media(both.digest()).unwrap().as_ref(), Some(both.bytes()));
    // Nothing is believed to be there that is not.
    assert!(store.append(&[named("life/wash/photo", &secret)]).is_err());
    store.append(&[named("goal/wash/photo", &both)]).unwrap();
}

// A closed plan with a photo, changed by somebody else.
fn spoiled(spoil: &str) -> StoreError {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let cat = photo(b"a cat");
    store.append_with(&[named("life/wash/photo", &cat)], &[cat]).unwrap();
    drop(store);
    let conn = Connection::open(&path).unwrap();
    let trigger = |name: &str| -> String {
        conn.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |row| row.get(0)).unwrap()
    };
    let triggers = ["media_is_never_changed", "media_is_never_removed"].map(|name| (name, trigger(name)));
    for (name, _) in &triggers {
        conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    conn.execute_batch(spoil).unwrap();
    for (_, sql) in &triggers {
        conn.execute_batch(sql).unwrap();
    }
    drop(conn);
    let bytes = fs::read(&path).unwrap();
    let trouble = Store::open(&path).map(drop).unwrap_err();
    assert_eq!(check_file(&path).unwrap_err(), trouble, "{spoil}");
    assert_eq!(fs::read(&path).unwrap(), bytes, "{spoil}");
    trouble
}

#[test]
fn photos_that_are_not_what_they_are_called_are_refused() {
    let other = "0a".repeat(32);
    for spoil in [
        // Other bytes, another name, one that nobody named, one that is gone, another kind.
        "UPDATE media SET bytes = x'ffd8ffe000'",
        &format!("UPDATE media SET digest = '{other}'"),
        &format!("INSERT INTO media (digest, kind, bytes) VALUES ('{other}', 'image/jpeg', x'ffd8ff')"),
        "DELETE FROM media",
        "UPDATE media SET kind = 'audio/wav'",
        "UPDATE media SET digest = upper(digest)",
    ] {
        let trouble = spoiled(spoil);
        assert!(matches!(trouble, StoreError::Damaged(_)), "{spoil}: {trouble:?}");
    }
    let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
                INSERT INTO media (digest, kind, bytes) SELECT printf('%064x', i), 'image/jpeg', x'ffd8ff' FROM n";
    assert_eq!(spoiled(many), StoreError::TooManyPhotos);
}

#[test]
fn a_size_that_is_a_lie_takes_no_memory() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let cat = photo(&[7; 3000]);
    store.append_with(&[named("life/wash/photo", &cat)], &[cat]).unwrap();
    drop(store);
    // The row says of its bytes that there are two gigabytes.
    let mut bytes = fs::read(&path).unwrap();
    let serial = |len: u64| -> Vec<u8> {
        let mut value = len * 2 + 12;
        let mut made = vec![(value & 0x7f) as u8];
        while value > 0x7f {
            value >>= 7;
            made.insert(0, 0x80 | (value & 0x7f) as u8);
        }
        made
    };
    let honest = serial(3004);
    let lies: Vec<u8> = vec![0xff; honest.len()];
    let kind = b"image/jpeg\xff\xd8\xff";
    let row = bytes.windows(kind.len()).position(|part| part == kind).unwrap();
    let at = bytes[..row].windows(honest.len()).rposition(|part| part == honest).unwrap();
    bytes[at..at + honest.len()].copy_from_slice(&lies);
    fs::write(&path, &bytes).unwrap();
    let trouble = Store::open(&path).map(drop).unwrap_err();
    assert!(matches!(trouble, StoreError::Damaged(_) | StoreError::TooLarge(_)), "{trouble:?}");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_plan_of_the_format_before_opens_and_is_kept_as_it_was() {
    let (folder, path) = folder();
    let old = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plans/version-3.myplan");
    fs::copy(&old, &path).unwrap();
    let (report, looked) = read_file(&path).unwrap();
    assert_eq!((report.version, looked.len()), (3, 4));
    assert_eq!(fs::read(&path).unwrap(), fs::read(&old).unwrap(), "looking changes nothing");
    let (mut store, log) = Store::open(&path).unwrap();
    assert_eq!(log.statements(), looked.statements());
    let cat = photo(b"a cat");
    store.append_with(&[named("life/wash/photo", &cat)], &[cat]).unwrap();
    drop(store);
    assert_eq!((check_file(&path).unwrap().version, reopened(&path).len()), (4, 5));
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let copy = folder.path().join(format!("{name}.before-4"));
    let kept = folder.path().join("kept.myplan");
    fs::copy(copy, &kept).unwrap();
    assert_eq!(read_file(&kept).unwrap().0.version, 3);
    // A photo in the format that had none was put there by somebody else.
    let conn = Connection::open(&kept).unwrap();
    conn.execute("INSERT INTO media VALUES (?1, 'image/jpeg', x'ffd8ff')", ["0a".repeat(32)]).unwrap();
    drop(conn);
    let bytes = fs::read(&kept).unwrap();
    assert!(matches!(Store::open(&kept).unwrap_err(), StoreError::Damaged(_)));
    assert_eq!(fs::read(&kept).unwrap(), bytes);
    assert!(Digest::new("0A").is_none());
}
