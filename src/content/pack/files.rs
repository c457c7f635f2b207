//! The files of a pack: in a zip (`*.council`), in a folder while it is being written, or one file alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::content::check::Fault;
use crate::content::zip::{
    self, Limit, ZipRules, bytes_text, check_plain_name, ending, inside, is_clutter, shown,
};

/// The most bytes of a `*.council` file.
const PACK_BYTES: u64 = 32 << 20;
/// The most bytes of all its files together, unpacked.
const ALL_BYTES: usize = 64 << 20;
/// The most bytes of a file that says something, such as `pack.toml`; of a table; and of one that is only kept.
const TEXT_BYTES: usize = 512 << 10;
const TABLE_BYTES: usize = 1 << 20;
/// The most bytes of the logo: it is kept in every plan that uses the pack.
const LOGO_BYTES: usize = 200 << 10;
const KEPT_BYTES: usize = 24 << 20;
/// The most lines of such a text. Nobody writes more, and reading it would take long.
const LINES: usize = 20_000;
/// The most files.
const ENTRIES: usize = 100;
/// The file that a pack begins with.
pub(super) const PACK: &str = "pack.toml";
/// Its texts in British English.
pub(super) const WORDS: &str = "words.toml";

/// What a council's pack may hold.
const RULES: ZipRules =
    ZipRules { entries: ENTRIES, list_bytes: 256 << 10, all_bytes: ALL_BYTES, most, check_name };

fn most(name: &str) -> usize {
    match ending(name) {
        "toml" => TEXT_BYTES,
        "csv" => TABLE_BYTES,
        "png" => LOGO_BYTES,
        _ => KEPT_BYTES,
    }
}

/// Whether a file of a pack can have this name.
fn check_name(name: &str) -> Result<(), String> {
    check_plain_name(name)?;
    if !["toml", "csv", "png", "txt", "md", "pdf"].contains(&ending(name)) {
        return Err(
            "a pack does not use such a file. It has .toml and .csv files and a logo as .png, and keeps .txt, .md and .pdf beside them"
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
            return Ok(Self::of(name, zip::read(name, &bytes, &RULES)?.into_iter().collect()));
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
        let (mut files, mut faults, mut left) = (BTreeMap::new(), Vec::new(), Limit::of(&RULES));
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

    /// The bytes of a file; none where there is no such file.
    pub fn bytes(&self, file: &str) -> Option<&[u8]> {
        self.files.get(file).map(Vec::as_slice)
    }

    /// The text of a file; none where there is no such file.
    pub fn text(&self, file: &str) -> Result<Option<&str>, Fault> {
        let Some(bytes) = self.files.get(file) else { return Ok(None) };
        let lines = file.ends_with(".toml").then_some(LINES);
        zip::text(&self.shown(file), bytes, lines).map(Some)
    }
}
