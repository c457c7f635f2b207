//! Small files from outside: opened without waiting, and read up to a limit.
//!
//! Where a settings file or a council's pack should be there may lie something else: a pipe that never
//! answers, a device that never ends, a link to a file of somebody else's. None of these is ever opened
//! to read, and nothing is read past the limit, whatever size the file gives itself.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

/// Why a small file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileTrouble {
    /// There is nothing.
    #[error("it is not there")]
    Missing,
    /// A folder, a link, a pipe, a socket or a device.
    #[error("it is not an ordinary file, but a folder, a link, a pipe or the like")]
    NotAFile,
    /// More than the limit, which is given in bytes.
    #[error("it is too large, at most {0} bytes are read")]
    TooLarge(u64),
    /// Not UTF-8.
    #[error("it is not text")]
    NotText,
    /// What the file system says.
    #[error("{0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for FileTrouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            kind => Self::Io(kind),
        }
    }
}

/// Opens an ordinary file to read. Anything else that has this name is refused at once.
///
/// # Errors
/// Says what lies there instead, or why it could not be opened.
pub fn open(path: &Path) -> Result<File, FileTrouble> {
    // Looked at first, because opening alone can already do something, to a tape or to a door of a pipe.
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(FileTrouble::NotAFile);
    }
    let mut options = OpenOptions::new();
    let options = options.read(true);
    // It may be another file by now: so it is not waited for and no link is followed.
    #[cfg(unix)]
    let options =
        std::os::unix::fs::OpenOptionsExt::custom_flags(options, libc::O_NONBLOCK | libc::O_NOFOLLOW);
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(FileTrouble::NotAFile) }
}

/// The bytes of an ordinary file of at most `most` bytes.
///
/// # Errors
/// Those of [`open`], and [`FileTrouble::TooLarge`].
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, FileTrouble> {
    let file = open(path)?;
    if file.metadata()?.len() > most {
        return Err(FileTrouble::TooLarge(most));
    }
    let mut bytes = Vec::new();
    // Read to one more than the limit: a file can grow, or lie about its size.
    let read = file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if read as u64 > most { Err(FileTrouble::TooLarge(most)) } else { Ok(bytes) }
}

/// The text of an ordinary file of at most `most` bytes.
///
/// # Errors
/// Those of [`bytes`], and [`FileTrouble::NotText`].
pub fn text(path: &Path, most: u64) -> Result<String, FileTrouble> {
    String::from_utf8(bytes(path, most)?).map_err(|_| FileTrouble::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_file_is_read_up_to_the_limit() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a");
        fs::write(&file, "four").expect("write");
        assert_eq!(text(&file, 4), Ok("four".to_owned()));
        assert_eq!(text(&file, 3), Err(FileTrouble::TooLarge(3)));
        fs::write(&file, [0xff]).expect("write");
        assert_eq!(text(&file, 4), Err(FileTrouble::NotText));
        assert_eq!(bytes(&file, 4), Ok(vec![0xff]));
        assert_eq!(text(&folder.path().join("b"), 4), Err(FileTrouble::Missing));
    }

    #[test]
    #[cfg(unix)]
    fn anything_else_is_refused_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("folder")).expect("a folder");
        fs::write(at("file"), "x").expect("write");
        std::os::unix::fs::symlink(at("file"), at("link")).expect("a link");
        std::os::unix::fs::symlink("/dev/zero", at("endless")).expect("a link");
        let _socket = std::os::unix::net::UnixListener::bind(at("socket")).expect("a socket");
        let made = std::process::Command::new("mkfifo").arg(at("pipe")).status().expect("mkfifo");
        assert!(made.success());
        for name in ["folder", "link", "endless", "socket", "pipe"] {
            assert_eq!(text(&at(name), 100), Err(FileTrouble::NotAFile), "{name}");
        }
        assert_eq!(text(Path::new("/dev/zero"), 100), Err(FileTrouble::NotAFile));
        // What lies about its size.
        let lies = Path::new("/proc/self/maps");
        if lies.exists() {
            assert_eq!(bytes(lies, 10), Err(FileTrouble::TooLarge(10)));
        }
    }
}
