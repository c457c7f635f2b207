//! Images of boards in the Open Board Format: in the board itself, or as files beside it. What lies elsewhere, on the
//! internet or in a set that somebody must have bought, is not fetched.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Error, IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::PackedFiles;
use crate::content::zip::{inside, shown};
use crate::record::readable;

/// The most letters of who made an image and what they allow.
const LONGEST: usize = 160;
/// The most images of a board.
const IMAGES: usize = 5_000;

/// The boards that were read.
#[derive(Default)]
pub(super) struct Boards<'f> {
    read: BTreeMap<String, Result<ReadBoard<'f>, String>>,
    // Files that an image of a board named.
    used: BTreeSet<String>,
}

// The images of a board by their ids; none for an id that is there twice. What was found once is known.
struct ReadBoard<'f> {
    images: HashMap<String, Option<BoardImage<'f>>>,
    found: HashMap<String, Result<Found, String>>,
}

/// An image of a board.
#[derive(Clone)]
pub(super) struct Found {
    pub bytes: Arc<[u8]>,
    pub made_by: Option<String>,
    pub licence: Option<String>,
}

#[derive(Deserialize)]
struct ObfBoard<'f> {
    #[serde(default, borrow, deserialize_with = "few")]
    images: Vec<BoardImage<'f>>,
}

#[derive(Deserialize)]
struct BoardImage<'f> {
    #[serde(deserialize_with = "id_of")]
    id: String,
    // As it stands there: a board can hold many megabytes of them.
    #[serde(default, borrow)]
    data: Option<std::borrow::Cow<'f, str>>,
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    url: Option<IgnoredAny>,
    #[serde(default)]
    symbol: Option<IgnoredAny>,
    #[serde(default)]
    license: Option<BoardLicence>,
}

#[derive(Deserialize)]
struct BoardLicence {
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    author_name: Option<String>,
}

impl<'f> Boards<'f> {
    /// Whether a file of the pack is a board that was read, or an image of one.
    pub fn is_used(&self, file: &str) -> bool {
        self.read.contains_key(file) || self.used.contains(file)
    }

    /// The image with this id of this board.
    pub fn image(
        &mut self,
        pack: &str,
        files: &'f PackedFiles,
        board: &str,
        id: &str,
    ) -> Result<Found, String> {
        if !self.read.contains_key(board) {
            self.read.insert(board.to_owned(), read(pack, files, board));
        }
        match self.read.get_mut(board) {
            Some(Ok(known)) => {
                if let Some(found) = known.found.get(id) {
                    return found.clone();
                }
                let name = shown(id);
                let found = match known.images.get(id) {
                    None => Err(format!("there is no image “{name}” in that board")),
                    Some(None) => Err(format!("there are two images “{name}” in that board")),
                    Some(Some(image)) => image.found(&name, files),
                };
                let path = known.images.get(id).and_then(|image| image.as_ref()?.path.clone());
                self.used.extend(path.filter(|path| files.contains_key(path)));
                known.found.insert(id.to_owned(), found.clone());
                found
            }
            Some(Err(what)) => Err(what.clone()),
            None => Err(String::new()),
        }
    }
}

impl BoardImage<'_> {
    fn found(&self, name: &str, files: &PackedFiles) -> Result<Found, String> {
        let bytes: Arc<[u8]> = match (&self.data, &self.path) {
            (Some(data), _) => decoded(data)
                .ok_or_else(|| format!("what stands in “data” of image “{name}” can not be read"))?
                .into(),
            (None, Some(path)) => Arc::clone(files.get(path).ok_or_else(|| {
                format!("image “{name}” is the file “{}”, which is not in the pack", shown(path))
            })?),
            (None, None) if self.url.is_some() => {
                return Err(format!(
                    "image “{name}” is only an address on the internet, and nothing is fetched from there. Put the picture itself into the pack"
                ));
            }
            (None, None) if self.symbol.is_some() => {
                return Err(format!(
                    "image “{name}” is only the name of a symbol in a set that somebody must have. Put the picture itself into the pack, if the licence of the set allows it"
                ));
            }
            (None, None) => return Err(format!("image “{name}” has no picture")),
        };
        let line = |text: &Option<String>| {
            let text: String = readable(text.as_deref()?, false).chars().take(LONGEST).collect();
            let text = text.trim().trim_end_matches('.').to_owned();
            (!text.is_empty()).then_some(text)
        };
        let licence = self.license.as_ref();
        Ok(Found {
            bytes,
            made_by: licence.and_then(|licence| line(&licence.author_name)),
            licence: licence.and_then(|licence| line(&licence.kind)),
        })
    }
}

fn read<'f>(pack: &str, files: &'f PackedFiles, board: &str) -> Result<ReadBoard<'f>, String> {
    let name = shown(board);
    let bytes = files.get(board).ok_or_else(|| format!("there is no board “{name}” in the pack"))?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let board: ObfBoard<'f> = serde_json::from_slice(bytes).map_err(|error| {
        let (name, line) = (inside(pack, &name), error.line());
        format!("{name} can not be read as a board; the trouble is in its line {line}")
    })?;
    let mut images = HashMap::new();
    for image in board.images {
        images.entry(image.id.clone()).and_modify(|known| *known = None).or_insert(Some(image));
    }
    Ok(ReadBoard { images, found: HashMap::new() })
}

// Nobody's board has more images, and reading them would take much memory.
fn few<'f, D: Deserializer<'f>>(from: D) -> Result<Vec<BoardImage<'f>>, D::Error> {
    struct Few;
    impl<'f> Visitor<'f> for Few {
        type Value = Vec<BoardImage<'f>>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a list of images")
        }

        fn visit_seq<A: SeqAccess<'f>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            let mut images = Vec::new();
            while let Some(image) = list.next_element()? {
                if images.len() >= IMAGES {
                    return Err(A::Error::custom("too many images"));
                }
                images.push(image);
            }
            Ok(images)
        }
    }
    from.deserialize_seq(Few)
}

// Some programs write numbers.
fn id_of<'f, D: Deserializer<'f>>(from: D) -> Result<String, D::Error> {
    struct Id;
    impl Visitor<'_> for Id {
        type Value = String;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an id")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
            Ok(text.to_owned())
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<String, E> {
            Ok(number.to_string())
        }
    }
    from.deserialize_any(Id)
}

// “data:image/png;base64,…”
fn decoded(data: &str) -> Option<Vec<u8>> {
    let (head, body) = data.strip_prefix("data:")?.split_once(',')?;
    if !head.ends_with(";base64") {
        return None;
    }
    STANDARD.decode(body.trim()).ok()
}
