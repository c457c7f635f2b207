//! Which picture file a key has.
//!
//! A picture has the key of the words it stands beside, with hyphens for dots: `q-wash.a` has the
//! picture `q-wash-a`. Several keys may share a file.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

/// The picture set.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    files: HashMap<String, String>,
    origins: BTreeMap<String, Origin>,
}

/// Where a picture file comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Origin {
    /// The OpenMoji pictures it is made of, by code; none when it is wholly ours.
    pub sources: Vec<String>,
    /// Whether it was changed.
    pub changed: bool,
}

#[derive(Deserialize, Default)]
struct PictureList {
    #[serde(default)]
    file: BTreeMap<String, Origin>,
    #[serde(default)]
    key: HashMap<String, String>,
}

impl Pictures {
    /// The pictures that ship with the program.
    pub fn built_in() -> Self {
        let list: PictureList = toml::from_str(&crate::assets::text("pictures/pictures.toml"))
            .unwrap_or_else(|error| {
                tracing::error!(%error, "the list of pictures");
                PictureList::default()
            });
        Self { files: list.key, origins: list.file }
    }

    /// The picture key that goes with a key of words.
    pub fn key_for(words: &str) -> String {
        words.replace('.', "-")
    }

    /// The file of a picture, without its ending; it also names the description `pic-<file>`.
    pub fn file(&self, key: &str) -> Option<&str> {
        self.files.get(key).map(String::as_str)
    }

    /// The drawing as SVG.
    pub fn svg(&self, key: &str) -> Option<Vec<u8>> {
        svg_of(self.file(key)?)
    }

    /// Every file with its origin, by name.
    pub fn origins(&self) -> &BTreeMap<String, Origin> {
        &self.origins
    }

    /// Every key.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

/// The drawing in a picture file, as SVG.
pub fn svg_of(file: &str) -> Option<Vec<u8>> {
    crate::assets::bytes(&format!("pictures/{file}.svg")).map(std::borrow::Cow::into_owned)
}
