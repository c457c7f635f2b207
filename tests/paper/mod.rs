//! The documents that were made, as files.

use std::io::Read as _;
use std::path::Path;

/// How many pages the one document in a folder has.
pub fn pages(folder: &Path) -> usize {
    let files = std::fs::read_dir(folder).expect("a folder").flatten().map(|file| file.path());
    let file = files.into_iter().find(|path| path.extension().is_some_and(|end| end == "pdf"));
    let bytes = std::fs::read(file.expect("a document")).expect("its bytes");
    let mut all = String::from_utf8_lossy(&bytes).into_owned();
    let find = |from: usize, what: &[u8]| {
        bytes[from..].windows(what.len()).position(|at| at == what).map(|at| from + at)
    };
    let mut from = 0;
    while let Some(start) = find(from, b"stream") {
        let begin = start + b"stream".len() + usize::from(bytes[start + 6] == b'\r') + 1;
        let Some(end) = find(begin, b"endstream") else { break };
        let mut text = Vec::new();
        if flate2::read::ZlibDecoder::new(&bytes[begin..end]).read_to_end(&mut text).is_ok() {
            all.push_str(&String::from_utf8_lossy(&text));
        }
        from = end + b"endstream".len();
    }
    let all = all.replace("/Type /Page", "/Type/Page");
    all.matches("/Type/Page").count() - all.matches("/Type/Pages").count()
}
