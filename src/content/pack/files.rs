//! The files of a pack: in a zip (`*.council`), in a folder while it is being written, or one file alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::zip;
use crate::content::check::Fault;
use crate::record::readable;

/// The most bytes of a `*.council` file.
const PACK_BYTES: u64 = 32 << 20;
/// The most bytes of all its files together, unpacked.
const ALL_BYTES: usize = 64 << 20;
/// The most bytes of a file that says something, such as `pack.toml`; of a table; and of one that is only kept.
const TEXT_BYTES: usize = 512 << 10;
const TABLE_BYTES: usize = 1 << 20;
const KEPT_BYTES: usize = 24 << 20;
/// The most lines of such a text, and the most letters of a line. Nobody writes more, and reading it would take long.
const LINES: usize = 20_000;
const LINE_BYTES: usize = 8_000;
/// The most files.
pub(super) const ENTRIES: usize = 100;
/// The most letters of a file's name.
const NAME: usize = 60;
/// The file that a pack begins with.
pub(super) const PACK: &str = "pack.toml";
/// Its texts in British English.
pub(super) const WORDS: &str = "words.toml";

/// How many bytes may still be unpacked.
pub(super) struct Limit(usize);

impl Limit {
    pub fn all() -> Self {
        Self(ALL_BYTES)
    }

    /// How many of them a file of this name may have, which says that it has so many.
    pub fn take(&mut self, name: &str, size: usize) -> Result<usize, String> {
        let most = most(name);
        if size > most {
            return Err(format!("it is too large: {}, at most {}", bytes_text(size), bytes_text(most)));
        }
        self.0 = self.0.checked_sub(size).ok_or_else(|| {
            format!("all files of the pack together are too large: at most {}", bytes_text(ALL_BYTES))
        })?;
        Ok(size)
    }
}

fn bytes_text(bytes: usize) -> String {
    if bytes >= 1 << 20 { format!("{} megabytes", bytes >> 20) } else { format!("{} kilobytes", bytes >> 10) }
}

fn most(name: &str) -> usize {
    match ending(name) {
        "toml" => TEXT_BYTES,
        "csv" => TABLE_BYTES,
        _ => KEPT_BYTES,
    }
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// What computers put into folders and zips by themselves.
pub(super) fn is_clutter(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/")
        || last == ".DS_Store"
        || [".db", ".ini"].iter().any(|ending| last.ends_with(ending))
}

/// A name that can be shown: short, and without what could change a line.
pub(super) fn shown(name: &str) -> String {
    let mut shown: String = readable(name, false).chars().take(NAME).collect();
    if shown.len() < name.len() {
        shown.push('…');
    }
    shown
}

/// The name of a file inside a pack, for those who look for it.
pub(super) fn inside(pack: &str, name: &str) -> String {
    format!("{pack}: {name}")
}

/// Whether a file of a pack can have this name.
pub(super) fn check_name(name: &str) -> Result<(), String> {
    let letters = name.chars().count();
    if letters > NAME {
        return Err(format!("its name has {letters} letters; use at most {NAME}"));
    }
    if name.contains(['/', '\\', ':']) || name.starts_with('.') {
        return Err(
            "it leads out of the pack, or lies in a folder. All files of a pack lie side by side".to_owned()
        );
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || "-_. ".contains(c)) {
        return Err(
            "its name has letters that are not on every computer. Use a to z, 0 to 9 and hyphens".to_owned()
        );
    }
    if !["toml", "csv", "txt", "md", "pdf"].contains(&ending(name)) {
        return Err(
            "a pack does not use such a file. It has .toml and .csv files, and keeps .txt, .md and .pdf beside them"
                .to_owned(),
        );
    }
    Ok(())
}

/// The bytes of a file that could be a pack.
pub(super) fn bytes_of(path: &Path, name: &str) -> Result<Vec<u8>, Vec<Fault>> {
    crate::files::bytes(path, PACK_BYTES).map_err(|trouble| vec![Fault::whole(name, trouble.to_string())])
}

/// The files of one pack.
pub(super) struct PackFiles {
    /// What it is called: the zip, the folder, or the one file.
    pub name: String,
    // Whether it is one file alone, which then is the pack.
    alone: bool,
    files: BTreeMap<String, Vec<u8>>,
}

impl PackFiles {
    /// One text that is a whole pack.
    #[cfg(test)]
    pub fn alone(name: &str, text: &str) -> Self {
        let files = [(PACK.to_owned(), text.as_bytes().to_vec())].into();
        Self { name: name.to_owned(), alone: true, files }
    }

    /// Files that are part of the program.
    pub fn of(name: &str, files: BTreeMap<String, Vec<u8>>) -> Self {
        Self { name: name.to_owned(), alone: false, files }
    }

    /// Reads a zip, a folder, or one file. Nothing is written anywhere.
    pub fn read(path: &Path, name: &str) -> Result<Self, Vec<Fault>> {
        let metadata = fs::symlink_metadata(path)
            .map_err(|error| vec![Fault::whole(name, format!("it can not be read: {}", error.kind()))])?;
        if metadata.is_dir() {
            return Self::of_folder(path, name);
        }
        Self::of_bytes(path, name, bytes_of(path, name)?)
    }

    /// The files in a zip, or the one file that these bytes are.
    pub fn of_bytes(path: &Path, name: &str, bytes: Vec<u8>) -> Result<Self, Vec<Fault>> {
        let fault = |what: String| Err(vec![Fault::whole(name, what)]);
        if zip::is_zip(&bytes) {
            return Ok(Self::of(name, zip::read(name, &bytes)?.into_iter().collect()));
        }
        if path.extension().is_none_or(|ending| ending != "toml") {
            return fault(
                "it is no pack. A pack is a zip file that ends in “.council”, a folder, or a “.toml” file"
                    .to_owned(),
            );
        }
        if bytes.len() > TEXT_BYTES {
            return fault(format!(
                "it is too large: {}, at most {}",
                bytes_text(bytes.len()),
                bytes_text(TEXT_BYTES)
            ));
        }
        Ok(Self { alone: true, ..Self::of(name, [(PACK.to_owned(), bytes)].into()) })
    }

    fn of_folder(path: &Path, name: &str) -> Result<Self, Vec<Fault>> {
        let broken =
            |error: std::io::Error| vec![Fault::whole(name, format!("it can not be read: {}", error.kind()))];
        let (mut files, mut faults, mut left) = (BTreeMap::new(), Vec::new(), Limit::all());
        for (at, entry) in fs::read_dir(path).map_err(broken)?.enumerate() {
            if at > ENTRIES {
                return Err(vec![Fault::whole(name, format!("it holds more than {ENTRIES} files"))]);
            }
            let entry = entry.map_err(broken)?;
            let file = entry.file_name().to_string_lossy().into_owned();
            // What begins with a dot is the computer's own.
            if is_clutter(&file) || file.starts_with('.') {
                continue;
            }
            let read = check_name(&file).and_then(|()| {
                let bytes = crate::files::bytes(&entry.path(), most(&file) as u64)
                    .map_err(|trouble| trouble.to_string())?;
                left.take(&file, bytes.len())?;
                Ok(bytes)
            });
            match read {
                Ok(bytes) => drop(files.insert(file, bytes)),
                Err(what) => faults.push(Fault::whole(&inside(name, &shown(&file)), what)),
            }
        }
        if faults.is_empty() { Ok(Self::of(name, files)) } else { Err(faults) }
    }

    /// How a file of the pack is called in what is said of it.
    pub fn shown(&self, file: &str) -> String {
        if self.alone { self.name.clone() } else { inside(&self.name, file) }
    }

    /// The names of its files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The text of a file; none where there is no such file.
    pub fn text(&self, file: &str) -> Result<Option<&str>, Fault> {
        let Some(bytes) = self.files.get(file) else { return Ok(None) };
        // Some editors put a mark before the first letter.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) if !file.ends_with(".toml") => Ok(Some(text)),
            Ok(text) => {
                let wrong =
                    |line: usize, what: String| Fault { file: self.shown(file), line: Some(line), what };
                match text.lines().enumerate().find(|(at, line)| *at >= LINES || line.len() > LINE_BYTES) {
                    Some((at, _)) if at >= LINES => {
                        Err(wrong(at + 1, format!("the file is too long: at most {LINES} lines")))
                    }
                    Some((at, _)) => {
                        Err(wrong(at + 1, format!("this line is too long: at most {LINE_BYTES} letters")))
                    }
                    None => Ok(Some(text)),
                }
            }
            Err(error) => {
                let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
                let what =
                    "there is a letter here that can not be read. Save the file as “UTF-8” in your editor";
                Err(Fault { file: self.shown(file), line: Some(line), what: what.to_owned() })
            }
        }
    }
}
