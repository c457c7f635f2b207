//! Reads Rust files as code: without comments, without what is in strings, without tests.
#![allow(dead_code)] // Not every test needs all of it.

use std::fs;
use std::path::{Path, PathBuf};

/// One file, as code.
pub struct Source {
    /// Its path from the project's folder.
    pub name: String,
    /// The room it belongs to.
    pub room: String,
    /// Its code, line by line as in the file.
    pub code: String,
    /// Modules in files of their own that are only for tests.
    pub test_modules: Vec<String>,
}

impl Source {
    /// Takes in the text of a file.
    pub fn new(name: &str, text: &str) -> Self {
        let room = name.split('/').nth(1).unwrap_or_default().trim_end_matches(".rs").to_owned();
        let (code, test_modules) = without_tests(&without_comments(text));
        Self { name: name.to_owned(), room, code, test_modules }
    }

    /// The lines, counted from 1, in which a name stands by itself.
    pub fn lines_with<'a>(&'a self, name: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.code.lines().enumerate().filter(move |(_, line)| has(line, name)).map(|(at, _)| at + 1)
    }

    /// A line, counted from 1.
    pub fn line(&self, number: usize) -> &str {
        self.code.lines().nth(number - 1).unwrap_or_default()
    }
}

/// The project's folder.
pub fn root() -> PathBuf {
    let built_in = option_env!("CARGO_MANIFEST_DIR").unwrap_or(".");
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(built_in), PathBuf::from)
}

/// A file of the project; empty when it is not there.
pub fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_default()
}

/// The files below a folder of the project whose names have this ending.
pub fn below(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == ending) {
                let name = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                found.push(name);
            }
        }
    }
    found.sort();
    found
}

/// Every Rust file below a folder. In `src`, files that are only for tests are left out.
pub fn all(folder: &str) -> Vec<Source> {
    let sources: Vec<Source> =
        below(folder, "rs").into_iter().map(|name| Source::new(&name, &read(&name))).collect();
    assert!(folder != "src" || sources.len() > 30, "the source tree was not found");
    if folder != "src" {
        return sources;
    }
    let tests: Vec<String> = sources
        .iter()
        .flat_map(|source| {
            let folder = source.name.trim_end_matches(".rs");
            let folder = folder.strip_suffix("/lib").unwrap_or(folder);
            source.test_modules.iter().map(move |name| format!("{folder}/{name}"))
        })
        .collect();
    let is_test = |name: &str| {
        tests
            .iter()
            .any(|test| name.strip_prefix(test).is_some_and(|rest| rest == ".rs" || rest.starts_with('/')))
    };
    sources.into_iter().filter(|source| !is_test(&source.name)).collect()
}

/// The top modules of this crate that a file names, each with its line.
pub fn used_rooms(source: &Source) -> Vec<(usize, String)> {
    let depth = Path::new(&source.name).components().count() - 1;
    let mut used = Vec::new();
    for start in ["crate::", "my_own_plan::", &"super::".repeat(depth)] {
        let mut from = 0;
        while let Some(found) = source.code[from..].find(start) {
            let at = from + found;
            from = at + start.len();
            if !is_start_of_name(&source.code, at) || source.code[..at].ends_with("::") {
                continue;
            }
            let line = source.code[..at].lines().count().max(1);
            let rest = &source.code[from..];
            let names = if rest.starts_with('{') { members(rest) } else { vec![name_at(rest)] };
            used.extend(
                names.into_iter().filter(|name| !name.is_empty()).map(|name| (line, name.to_owned())),
            );
        }
    }
    used
}

// The first names of the members of `{a::b, c::{d, e}}`.
fn members(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0_usize, 1, Vec::new());
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            ',' | '}' if depth == 1 => {
                found.push(name_at(text[start..at].trim_start()));
                start = at + 1;
                if character == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    found
}

fn name_at(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

fn is_start_of_name(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

fn has(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let starts_whole = !name.starts_with(is_word) || is_start_of_name(line, at);
        let ends_whole = !name.ends_with(is_word) || !line[at + name.len()..].starts_with(is_word);
        starts_whole && ends_whole
    })
}

// Blanks comments and what is in strings; lines stay lines.
fn without_comments(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let at = |index: usize| characters.get(index).copied().unwrap_or('\0');
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while index < characters.len() {
        let start = index;
        let after_name = start > 0 && (at(start - 1).is_alphanumeric() || at(start - 1) == '_');
        match (at(index), at(index + 1)) {
            ('/', '/') => {
                while index < characters.len() && at(index) != '\n' {
                    index += 1;
                }
            }
            ('/', '*') => {
                let mut depth = 0_usize;
                loop {
                    match (at(index), at(index + 1)) {
                        ('/', '*') => (depth, index) = (depth + 1, index + 2),
                        ('*', '/') => (depth, index) = (depth - 1, index + 2),
                        _ => index += 1,
                    }
                    if depth == 0 || index >= characters.len() {
                        break;
                    }
                }
            }
            ('r', '"' | '#') if !after_name || at(start - 1) == 'b' => {
                let hashes = (1..).take_while(|more| at(index + more) == '#').count();
                if at(index + 1 + hashes) == '"' {
                    index += hashes + 2;
                    let closes =
                        |at_: usize| at(at_) == '"' && (1..=hashes).all(|more| at(at_ + more) == '#');
                    while index < characters.len() && !closes(index) {
                        index += 1;
                    }
                    index += hashes + 1;
                    out.push_str("\"\"");
                } else {
                    out.push('r');
                    index += 1;
                    continue;
                }
            }
            ('"', _) => {
                index += 1;
                while index < characters.len() && at(index) != '"' {
                    index += if at(index) == '\\' { 2 } else { 1 };
                }
                index += 1;
                out.push_str("\"\"");
            }
            ('\'', '\\') => {
                index += 3;
                while index < characters.len() && at(index) != '\'' {
                    index += 1;
                }
                index += 1;
                out.push_str("' '");
            }
            ('\'', _) if at(index + 2) == '\'' => {
                index += 3;
                out.push_str("' '");
            }
            (other, _) => {
                out.push(other);
                index += 1;
                continue;
            }
        }
        let end = index.min(characters.len());
        out.extend(characters[start..end].iter().filter(|c| **c == '\n'));
    }
    out
}

// Blanks what is under `#[cfg(test)]`; gives back the modules in other files that were named there.
fn without_tests(code: &str) -> (String, Vec<String>) {
    const MARK: &str = "#[cfg(test)]";
    let (mut out, mut modules, mut rest) = (String::new(), Vec::new(), code);
    while let Some(at) = rest.find(MARK) {
        out.push_str(&rest[..at]);
        let item = &rest[at + MARK.len()..];
        let mut end = item.len();
        let mut depth = 0_usize;
        let is_use = item.trim_start().trim_start_matches("pub ").starts_with("use ");
        for (index, character) in item.char_indices() {
            match character {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 && (character == ';' || (character == '}' && !is_use)) {
                end = index + 1;
                break;
            }
        }
        if let Some(module) = item[..end].strip_suffix(';').and_then(|text| text.rsplit_once("mod ")) {
            modules.push(module.1.trim().to_owned());
        }
        out.extend(item[..end].chars().filter(|c| *c == '\n'));
        rest = &item[end..];
    }
    out.push_str(rest);
    (out, modules)
}
