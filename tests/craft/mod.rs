//! Files as an attacker would make them.
#![allow(clippy::unwrap_used, clippy::panic, dead_code)]

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
pub const PAGE: usize = 4096;

pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

pub fn number(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap().to_be_bytes()
}

/// The first part of a journal of a plan with so many pages.
pub fn header(pages: usize) -> Vec<u8> {
    let mut header =
        [&MAGIC[..], &number(0), &number(1), &number(pages), &number(512), &number(PAGE)].concat();
    header.resize(512, 0);
    header
}

/// The end of a journal that names a super-journal.
pub fn super_journal(victim: &Path) -> Vec<u8> {
    let name = victim.as_os_str().as_encoded_bytes();
    let sum = name.iter().map(|&byte| usize::from(byte)).sum();
    [&number(0x4000_0000 / PAGE + 1)[..], name, &number(name.len()), &number(sum), &MAGIC].concat()
}

pub fn fifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// Puts something that is not a file at a path; some of it only lives as long as what is given back.
pub fn put(kind: &str, path: &Path) -> Option<UnixListener> {
    match kind {
        "pipe" => fifo(path),
        "folder" => fs::create_dir(path).unwrap(),
        "socket" => return Some(UnixListener::bind(path).unwrap()),
        "link to a file" => symlink("letter", path).unwrap(),
        "link to a device" => symlink("/dev/zero", path).unwrap(),
        "link to nothing" => symlink("nothing", path).unwrap(),
        "link to itself" => symlink(path.file_name().unwrap(), path).unwrap(),
        other => panic!("{other}"),
    }
    None
}

pub const KINDS: [&str; 7] =
    ["pipe", "folder", "socket", "link to a file", "link to a device", "link to nothing", "link to itself"];
