//! Which picture file a key has.
//!
//! A picture has the key of the words it stands beside, with hyphens for dots: `q-wash.a` has the
//! picture `q-wash-a`. Several keys may share a file.
//!
//! The person in the pictures is [`Me`]: drawings have named places for their face and for what they use, which are
//! filled when the drawing is wanted.
//!
//! Where somebody uses a pack of their own pictures ([`Symbols`]), its picture stands for a key that it has, and the
//! drawing for every other. The person's own photos have keys of their own, so they come before both.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::Deserialize;

use crate::record::Digest;

mod drawn;
mod face;
mod fill;
mod lines;
mod me;
mod symbols;
#[cfg(test)]
mod tests;

pub use drawn::svg_pixels;
pub use lines::{LINES_BYTES, check_lines};
pub use me::{Aid, Me};
pub use symbols::{Symbol, SymbolKind, Symbols};

/// The picture set, as one person sees it.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    files: HashMap<String, String>,
    origins: BTreeMap<String, Origin>,
    sets: BTreeMap<String, Vec<String>>,
    me: Me,
    symbols: Option<Arc<Symbols>>,
}

// No key of a drawing has this letter.
const PHOTO: &str = "photo@";
const FOUND: &str = "found@";
// A council's logo.
const LOGO: &str = "logo@";
const SYMBOL: &str = "symbol@";

/// A drawing, and who the person in it is. Where nobody is in it that is nobody, so that it is one for everybody.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Drawing {
    /// The picture file, without its ending.
    pub file: String,
    /// Who the person in it is.
    pub me: Me,
}

impl Drawing {
    /// The drawing as SVG.
    pub fn svg(&self) -> Option<Vec<u8>> {
        svg_of(&self.file, &self.me)
    }
}

/// Where a picture file comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Origin {
    /// The OpenMoji pictures it is made of, by code; none when it is wholly ours.
    pub sources: Vec<String>,
    /// Whether it was changed.
    pub changed: bool,
    /// Whether I am in it, so that it is another one for each face.
    #[serde(default)]
    pub me: bool,
}

#[derive(Deserialize, Default)]
struct PictureList {
    #[serde(default)]
    file: BTreeMap<String, Origin>,
    #[serde(default)]
    key: HashMap<String, String>,
    #[serde(default)]
    set: BTreeMap<String, Vec<String>>,
}

impl Pictures {
    /// The pictures that ship with the program.
    pub fn built_in() -> Self {
        let list: PictureList = toml::from_str(&crate::assets::text("pictures/pictures.toml"))
            .unwrap_or_else(|error| {
                tracing::error!(%error, "the list of pictures");
                PictureList::default()
            });
        Self { files: list.key, origins: list.file, sets: list.set, me: Me::default(), symbols: None }
    }

    /// The picture key that goes with a key of words.
    pub fn key_for(words: &str) -> String {
        words.replace('.', "-")
    }

    /// The key of the picture that is a photo of the person's own.
    pub fn photo(digest: &Digest) -> String {
        format!("{PHOTO}{}", digest.as_str())
    }

    /// The key of the picture that is a photo on this computer, which is not in the plan. `mark` is that of one file.
    pub fn found(mark: u64) -> String {
        format!("{FOUND}{mark:016x}")
    }

    /// The key of the picture that is a council's logo. The same for the same picture.
    pub fn logo(png: &[u8]) -> String {
        let mut mark = flate2::Crc::new();
        mark.update(png);
        format!("{LOGO}{:08x}-{}", mark.sum(), png.len())
    }

    /// Whether a key is that of a council's logo.
    pub fn is_logo(key: &str) -> bool {
        key.starts_with(LOGO)
    }

    /// Whether a key is that of a photo or a logo, and no drawing.
    pub fn is_photo(key: &str) -> bool {
        key.starts_with(PHOTO) || key.starts_with(FOUND) || Self::is_logo(key)
    }

    /// The digest in the key of a photo of the person's own.
    pub fn digest(key: &str) -> Option<Digest> {
        Digest::new(key.strip_prefix(PHOTO)?)
    }

    /// Says who the person in the pictures is.
    pub fn show(&mut self, me: Me) {
        self.me = me;
    }

    /// The file of a picture, without its ending; it also names the description `pic-<file>`. The key may name who
    /// is in it ([`Me::in_picture`]).
    pub fn file(&self, key: &str) -> Option<&str> {
        self.files.get(Me::named_in(key).0).map(String::as_str)
    }

    /// Uses the pictures of a pack, or of none.
    pub fn use_symbols(&mut self, symbols: Option<Arc<Symbols>>) {
        self.symbols = symbols;
    }

    /// The pack in use.
    pub fn symbols(&self) -> Option<&Arc<Symbols>> {
        self.symbols.as_ref()
    }

    /// The picture of the pack in use for a key. A key that names who is in it is about that person, and never from a
    /// pack: people would all look the same.
    pub fn symbol(&self, key: &str) -> Option<&Symbol> {
        self.symbols.as_deref()?.pictures.get(key)
    }

    /// Whether a drawing is a picture of a pack.
    pub fn is_symbol(file: &str) -> bool {
        file.starts_with(SYMBOL)
    }

    /// The key that a picture of the pack in use stands for, by its file; none where another pack is used now.
    pub fn symbol_key<'f>(&self, file: &'f str) -> Option<&'f str> {
        let (mark, key) = file.strip_prefix(SYMBOL)?.split_once('/')?;
        let mark = u64::from_str_radix(mark, 16).ok()?;
        self.symbols.as_deref().is_some_and(|symbols| symbols.mark == mark).then_some(key)
    }

    /// What stands for a key: a photo of the person's own, the picture of the pack in use, or the built-in drawing.
    pub fn drawing(&self, key: &str) -> Option<Drawing> {
        if Self::is_photo(key) {
            return Some(Drawing { file: key.to_owned(), me: Me::default() });
        }
        if let Some(symbols) = self.symbols.as_deref().filter(|symbols| symbols.pictures.contains_key(key)) {
            let file = format!("{SYMBOL}{:016x}/{key}", symbols.mark);
            return Some(Drawing { file, me: Me::default() });
        }
        self.built_in_drawing(key)
    }

    /// The built-in drawing of a key, with the person in it: who is named in the key, else whose plan it is.
    pub fn built_in_drawing(&self, key: &str) -> Option<Drawing> {
        let (key, named) = Me::named_in(key);
        let file = self.files.get(key)?;
        let has_me = self.origins.get(file).is_some_and(|origin| origin.me);
        let me = if has_me { named.unwrap_or_else(|| self.me.clone()) } else { Me::default() };
        Some(Drawing { file: file.clone(), me })
    }

    /// The built-in drawing as SVG.
    pub fn svg(&self, key: &str) -> Option<Vec<u8>> {
        self.built_in_drawing(key)?.svg()
    }

    /// Answers that stand side by side, by their question: any two have to differ.
    pub fn sets(&self) -> &BTreeMap<String, Vec<String>> {
        &self.sets
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

/// The drawing in a picture file as SVG, with this person in it.
pub fn svg_of(file: &str, me: &Me) -> Option<Vec<u8>> {
    let svg = crate::assets::bytes(&format!("pictures/{file}.svg"))?;
    let filled = if me.is_neutral() {
        None
    } else {
        let face = me.face().and_then(face::face);
        std::str::from_utf8(&svg).ok().and_then(|svg| fill::fill(svg, me, face.as_deref(), face::aids()))
    };
    Some(filled.map_or_else(|| svg.into_owned(), String::into_bytes))
}

/// Whether there is a drawing of this face.
pub fn has_face(id: &str) -> bool {
    face::face(id).is_some()
}
