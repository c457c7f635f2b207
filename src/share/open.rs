//! The document, opened in the computer's own viewer: to look at, and to print from there.

use std::path::Path;

/// Why it is not seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It lies where it was no more.
    #[error("the document is gone")]
    Gone,
    /// This computer has nothing that could open it.
    #[error("there is no viewer")]
    NoViewer,
    /// There is something, and it did not.
    #[error("the viewer did not open it")]
    Failed,
}

impl OpenError {
    /// The key of its words.
    pub fn words_key(self) -> &'static str {
        match self {
            Self::Gone => "trouble-document-gone",
            Self::NoViewer => "trouble-no-viewer",
            Self::Failed => "trouble-open",
        }
    }
}

/// Opens it, and does not wait until it is closed.
///
/// # Errors
/// Why it is not seen.
pub fn open_document(document: &Path) -> Result<(), OpenError> {
    if !document.is_file() {
        return Err(OpenError::Gone);
    }
    open::that_detached(document).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => OpenError::NoViewer,
        _ => OpenError::Failed,
    })
}
