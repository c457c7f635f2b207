//! Reading a content file from outside, and saying plainly what is wrong with it.

use std::ops::Range;
use std::path::Path;

use crate::files;

/// The most bytes of a content file. The built-in ones have less than a tenth of it.
const LARGEST: u64 = 256 * 1024;

/// What is wrong with a content file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}: {what}", .line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong, in plain words.
    pub what: String,
}

impl Fault {
    /// A trouble with a whole file.
    pub fn whole(file: &str, what: impl Into<String>) -> Self {
        Self { file: file.into(), line: None, what: what.into() }
    }

    /// A trouble at a place in the text.
    pub fn at(file: &str, text: &str, span: &Range<usize>, what: impl Into<String>) -> Self {
        let before = text.get(..span.start.min(text.len())).unwrap_or(text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        Self { file: file.into(), line: Some(line), what: what.into() }
    }
}

/// The text of a file from outside, with a limit to its size.
pub(super) fn read(file: &Path) -> Result<String, Fault> {
    let name = file.display().to_string();
    files::text(file, LARGEST).map_err(|trouble| Fault::whole(&name, trouble.to_string()))
}

/// Ids go into paths and keys: small letters, digits and hyphens only.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 40
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
