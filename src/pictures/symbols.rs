//! Somebody's own set of pictures: a picture pack, as it was read and checked.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, OnceLock};

use image::{ImageFormat, RgbaImage};

use super::lines::lines_pixels;
use crate::photos::{self, Pixels};

// The longer side of a picture on paper: sharp at the largest size that it has there.
const PAPER_SIDE: u32 = 480;

/// A pack of pictures that stand in the place of the built-in ones.
#[derive(Debug, Clone, Default)]
pub struct Symbols {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Who made the pictures.
    pub made_by: String,
    /// What its makers allow.
    pub licence: String,
    /// Whether they allow that its pictures are printed in documents that others get.
    pub print: bool,
    /// The same for the same bytes of the same file, on this computer.
    pub mark: u64,
    /// Its pictures, by the key of what they show.
    pub pictures: BTreeMap<String, Symbol>,
}

/// One picture of a pack.
#[derive(Debug, Clone)]
pub struct Symbol {
    /// Its file, as it stood in the pack.
    pub bytes: Arc<[u8]>,
    /// How it is drawn.
    pub kind: SymbolKind,
    /// What is to be seen on it, where somebody wrote that.
    pub alt: Option<String>,
    /// Who made it and what they allow, where that is not as for the whole pack.
    pub credit: Option<String>,
    // As it is printed, once that was asked for; none where it can not be drawn.
    paper: OnceLock<Option<Arc<[u8]>>>,
}

/// How a picture of a pack is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SymbolKind {
    /// From pixels: PNG, JPEG or WebP.
    Pixels,
    /// From lines: SVG.
    Lines,
}

impl Symbol {
    /// A picture that was checked.
    pub fn new(bytes: Arc<[u8]>, kind: SymbolKind, alt: Option<String>, credit: Option<String>) -> Self {
        Self { bytes, kind, alt, credit, paper: OnceLock::new() }
    }

    /// It as pixels that fit into a box, and never larger than it is; none where it can not be drawn.
    pub fn pixels(&self, width: u32, height: u32) -> Option<Pixels> {
        match self.kind {
            SymbolKind::Pixels => photos::pixels(&self.bytes, width, height).ok(),
            SymbolKind::Lines => lines_pixels(&self.bytes, width, height),
        }
    }

    /// It as a PNG for paper, without anything that can not be seen; none where it can not be drawn.
    pub fn paper(&self) -> Option<Arc<[u8]>> {
        let made = || {
            let (width, height, pixels) = self.pixels(PAPER_SIDE, PAPER_SIDE)?;
            let mut png = Cursor::new(Vec::new());
            RgbaImage::from_raw(width, height, pixels)?.write_to(&mut png, ImageFormat::Png).ok()?;
            Some(png.into_inner().into())
        };
        self.paper.get_or_init(made).clone()
    }
}

impl Symbols {
    /// This without its pictures: what a list needs to know of it. The keys stay.
    #[must_use]
    pub fn without_bytes(&self) -> Self {
        let empty =
            |symbol: &Symbol| Symbol { bytes: Arc::default(), paper: OnceLock::new(), ..symbol.clone() };
        let pictures = self.pictures.iter().map(|(key, symbol)| (key.clone(), empty(symbol))).collect();
        Self { pictures, ..self.clone() }
    }

    /// Who made the pictures with these keys and what they allow, each said once: first of the whole pack, then what is
    /// said of single pictures.
    pub fn credits<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let mut all = vec![format!("{}. {}. {}", self.name, self.made_by, self.licence)];
        for credit in keys.into_iter().filter_map(|key| self.pictures.get(key)?.credit.clone()) {
            if !all.contains(&credit) {
                all.push(credit);
            }
        }
        all
    }
}
