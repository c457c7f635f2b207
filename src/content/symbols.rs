//! A picture pack: somebody's own symbols, as a zip with a list of which picture shows what.
//!
//! The list is `pictures.toml`. A picture is a file beside it, or an image of an Open Board Format board beside it, which is
//! named by its id: nothing is guessed from labels, since a wrong picture says something wrong.

mod board;
mod here;

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::Arc;

use toml::Spanned;

use super::Content;
use super::check::{Fault, is_id};
use super::table::{self, Faults, Fields};
use super::zip::{self, ZipRules, check_plain_name, ending, inside};
use crate::photos::{self, PhotoTrouble};
use crate::pictures::{LINES_BYTES, Pictures, Symbol, SymbolKind, Symbols, check_lines};
use crate::record::readable;
use board::Boards;

pub use here::PicturePacks;

/// How the names of such files end.
pub const PICTURES: &str = "pictures";
/// The list in it.
const LIST: &str = "pictures.toml";
/// The most bytes of such a file.
const PACK_BYTES: u64 = 32 << 20;
/// The most bytes of one picture, and of a board, which can hold many.
const PICTURE_BYTES: usize = 4 << 20;
const BOARD_BYTES: usize = 24 << 20;
const TEXT_BYTES: usize = 1 << 20;
/// The most bytes of all drawings together: each is read to its end.
const ALL_LINES: usize = 12 << 20;
const LINES: usize = 40_000;
/// The most pictures, and files.
const MOST: usize = 4_000;
/// The most pixels of a picture: across, and in all.
const MOST_SIDE: u32 = 4_096;
const MOST_PIXELS: u64 = 12_000_000;
/// A picture with fewer pixels across is small where others are large.
const SMALL: u32 = 200;
/// The most letters of names and credits.
const LONGEST: usize = 120;
const LONGEST_LICENCE: usize = 300;

const RULES: ZipRules =
    ZipRules { entries: MOST + 100, list_bytes: 1 << 20, all_bytes: 48 << 20, most, check_name };

fn most(name: &str) -> usize {
    match ending(name).to_ascii_lowercase().as_str() {
        "svg" => LINES_BYTES,
        "obf" => BOARD_BYTES,
        "toml" | "json" | "txt" | "md" => TEXT_BYTES,
        _ => PICTURE_BYTES,
    }
}

// Boards have their pictures in folders; nothing is ever unpacked to the disk.
fn check_name(name: &str) -> Result<(), String> {
    if name.split('/').count() > 4 {
        return Err("it lies too deep in folders: at most 3".to_owned());
    }
    if name.split('/').any(str::is_empty) {
        return Err("its name leads out of the pack".to_owned());
    }
    name.split('/').try_for_each(check_plain_name)?;
    let known = ["toml", "png", "jpg", "jpeg", "webp", "svg", "obf", "json", "txt", "md"];
    if !known.contains(&ending(name).to_ascii_lowercase().as_str()) {
        return Err(
            "a picture pack does not use such a file. It has pictures that end in .png, .jpg, .webp or .svg, boards that end in .obf, and “pictures.toml”"
                .to_owned(),
        );
    }
    Ok(())
}

/// A picture pack that can be used.
#[derive(Debug, Clone)]
pub struct PicturePack {
    /// Its pictures, by key.
    pub symbols: Arc<Symbols>,
    /// Keys in it that the program does not know. They do nothing.
    pub unknown: Vec<String>,
    /// What whoever made it may want to know; nothing of it is wrong.
    pub notes: Vec<String>,
}

impl PicturePack {
    /// This without its pictures.
    #[must_use]
    pub fn without_bytes(self) -> Self {
        Self { symbols: Arc::new(self.symbols.without_bytes()), ..self }
    }
}

impl Content {
    /// The picture pack in a file, and the bytes of the file.
    ///
    /// # Errors
    /// Everything that is wrong with it. `name` is what it is called there.
    pub fn picture_pack(&self, path: &Path, name: &str) -> Result<(Vec<u8>, PicturePack), Vec<Fault>> {
        let bytes = crate::files::bytes(path, PACK_BYTES)
            .map_err(|trouble| vec![Fault::whole(name, trouble.to_string())])?;
        let pack = self.picture_pack_of(name, &bytes)?;
        Ok((bytes, pack))
    }

    /// The same, from the bytes of a file.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn picture_pack_of(&self, name: &str, bytes: &[u8]) -> Result<PicturePack, Vec<Fault>> {
        if !zip::is_zip(bytes) {
            let what = "it is no picture pack. A pack is a zip file that ends in “.pictures”";
            return Err(vec![Fault::whole(name, what)]);
        }
        let read = zip::read(name, bytes, &RULES)?;
        let files: PackedFiles = read.into_iter().map(|(file, bytes)| (file, bytes.into())).collect();
        let Some(list) = files.get(LIST) else {
            return Err(vec![Fault::whole(name, format!("there is no file “{LIST}” in it"))]);
        };
        let shown = inside(name, LIST);
        let text = zip::text(&shown, list, Some(LINES)).map_err(|fault| vec![fault])?;
        let mut mark = DefaultHasher::new();
        bytes.hash(&mut mark);
        let mut reading =
            Reading { name, files: &files, boards: Boards::default(), sizes: BTreeMap::new(), lines: 0 };
        let mut pack = reading.pack(&shown, text, mark.finish())?;
        self.take_note(&mut pack, &reading);
        Ok(pack)
    }

    fn take_note(&self, pack: &mut PicturePack, reading: &Reading<'_>) {
        let built_in = Pictures::built_in();
        let keys = pack.symbols.pictures.keys();
        pack.unknown = keys.filter(|key| built_in.file(key).is_none()).cloned().collect();
        let mut notes: Vec<String> = pack
            .unknown
            .iter()
            .map(|key| format!("the program knows no picture “{key}”: nothing shows it"))
            .collect();
        for (one, other) in self.look_alike(&pack.symbols) {
            notes.push(format!(
                "“{one}” and “{other}” have the same picture and stand on one screen: they can not be told apart"
            ));
        }
        let small = |(file, size): (&String, &Option<(u32, u32)>)| {
            let (wide, high) = (*size)?;
            let is_small = wide.max(high) < SMALL;
            is_small
                .then(|| format!("{file} has {wide} × {high} pixels. It is not made larger, and looks small"))
        };
        notes.extend(reading.sizes.iter().filter_map(small));
        let used =
            |file: &String| reading.sizes.contains_key(file) || reading.boards.is_used(file) || file == LIST;
        let is_picture = |file: &&String| !["toml", "json", "txt", "md"].contains(&ending(file));
        for file in reading.files.keys().filter(is_picture).filter(|file| !used(file)) {
            notes.push(format!("{file} is in the pack, and the list does not name it"));
        }
        pack.notes = notes;
    }

    // Answers that stand side by side and have one picture.
    fn look_alike(&self, symbols: &Symbols) -> Vec<(String, String)> {
        let ideas = self.all_ideas().map(|(_, ideas)| ideas);
        let asked = self.asks().map(|ask| ask.choices.as_slice()).chain(ideas);
        let mut found = BTreeSet::new();
        for choices in asked {
            let mut seen: BTreeMap<&Arc<[u8]>, &str> = BTreeMap::new();
            for choice in choices {
                let Some(symbol) = symbols.pictures.get(&choice.picture) else { continue };
                match seen.get(&symbol.bytes) {
                    Some(other) if *other != choice.picture => {
                        found.insert(((*other).to_owned(), choice.picture.clone()));
                    }
                    Some(_) => {}
                    None => drop(seen.insert(&symbol.bytes, &choice.picture)),
                }
            }
        }
        found.into_iter().collect()
    }
}

// The files of a pack by their names.
type PackedFiles = BTreeMap<String, Arc<[u8]>>;

// A pack that is being read.
struct Reading<'a> {
    name: &'a str,
    files: &'a PackedFiles,
    boards: Boards<'a>,
    // Pictures that were looked at, with their pixels; none for what is no use.
    sizes: BTreeMap<String, Option<(u32, u32)>>,
    lines: usize,
}

impl Reading<'_> {
    fn pack(&mut self, shown: &str, text: &str, mark: u64) -> Result<PicturePack, Vec<Fault>> {
        let mut faults = Faults::new(shown, text, None);
        let root = table::parsed(text, &mut faults);
        let mut fields = Fields::new(&root);
        let id = fields.text("id", &mut faults);
        if let Some(id) = id.as_ref().filter(|id| !is_id(id.get_ref())) {
            faults.at(&id.span(), "“id” is a short name of small letters, digits and hyphens");
        }
        let name = said(&mut fields, "name", LONGEST, &mut faults);
        let made_by = said(&mut fields, "made_by", LONGEST, &mut faults);
        let licence = said(&mut fields, "licence", LONGEST_LICENCE, &mut faults);
        let print = fields.said_flag("print", &mut faults);
        let count = fields.count("picture");
        if count > MOST {
            let what = format!("the pack has {count} pictures: at most {MOST}");
            faults.at(&fields.span_of("picture"), what);
            return faults.finish(None);
        }
        let mut pictures = BTreeMap::new();
        for mut picture in fields.tables("picture", &mut faults) {
            let read = self.picture(&mut picture, &mut faults);
            let span = picture.span_of("key");
            picture.finish(&mut faults);
            if let Some((key, symbol)) = read
                && pictures.insert(key.clone(), symbol).is_some()
            {
                faults.at(&span, format!("“{key}” has a picture already. Take one of the two out"));
            }
        }
        if count == 0 {
            faults.whole(
                "there is no picture in it: write [[picture]], and below it key = \"…\" and file = \"…\"",
            );
        }
        fields.finish(&mut faults);
        let symbols = (|| {
            let (id, name, made_by, licence) = (id?.into_inner(), name?, made_by?, licence?);
            Some(Symbols { id, name, made_by, licence, print, mark, pictures })
        })();
        let pack = symbols.map(|symbols| PicturePack {
            symbols: Arc::new(symbols),
            unknown: Vec::new(),
            notes: Vec::new(),
        });
        faults.finish(pack)
    }

    fn picture(&mut self, fields: &mut Fields<'_>, faults: &mut Faults<'_>) -> Option<(String, Symbol)> {
        let key = fields.text("key", faults);
        if let Some(key) = key.as_ref().filter(|key| !is_key(key.get_ref())) {
            let what = "“key” is a name from the list that “my-own-plan pictures keys” gives, such as q-wash";
            faults.at(&key.span(), what);
        }
        let (file, board) = (fields.text_if("file", faults), fields.text_if("board", faults));
        let image = fields.text_if("image", faults);
        let alt = one_line(fields, "alt", LONGEST_LICENCE, faults);
        let made_by = one_line(fields, "made_by", LONGEST, faults);
        let licence = one_line(fields, "licence", LONGEST_LICENCE, faults);
        let credit = |made_by: Option<String>, licence: Option<String>| {
            let both: Vec<String> = made_by.into_iter().chain(licence).collect();
            (!both.is_empty()).then(|| both.join(". "))
        };
        let (at, bytes, credit) = match (file, board, image) {
            (Some(file), None, None) => {
                let at = file.get_ref().clone();
                let Some(bytes) = self.files.get(&at) else {
                    let what = format!("there is no file “{}” in the pack", zip::shown(&at));
                    faults.at(&file.span(), what);
                    return None;
                };
                (at, Arc::clone(bytes), credit(made_by, licence))
            }
            (None, Some(board), Some(image)) => {
                let of = (board.get_ref().as_str(), image.get_ref().as_str());
                let at = format!("{}, image {}", zip::shown(of.0), zip::shown(of.1));
                let found = match self.boards.image(self.name, self.files, of.0, of.1) {
                    Ok(found) => found,
                    Err(what) => {
                        faults.at(&image.span(), what);
                        return None;
                    }
                };
                let credit = credit(made_by.or(found.made_by), licence.or(found.licence));
                (at, found.bytes, credit)
            }
            _ => {
                faults.at(&fields.span, "write either file = \"…\", or board = \"…\" and image = \"…\"");
                return None;
            }
        };
        let kind = kind_of(&bytes);
        if !self.sizes.contains_key(&at) {
            let size = match self.looked_at(kind, &bytes) {
                Ok(size) => Some(size),
                Err(what) => {
                    faults.also([Fault::whole(&inside(self.name, &at), what)]);
                    None
                }
            };
            self.sizes.insert(at.clone(), size);
        }
        self.sizes.get(&at).copied().flatten()?;
        Some((key?.into_inner(), Symbol::new(bytes, kind, alt, credit)))
    }

    fn looked_at(&mut self, kind: SymbolKind, bytes: &[u8]) -> Result<(u32, u32), String> {
        if bytes.len() > PICTURE_BYTES {
            return Err(format!("the picture is too large: at most {}", zip::bytes_text(PICTURE_BYTES)));
        }
        match kind {
            SymbolKind::Lines => {
                self.lines += bytes.len();
                if self.lines > ALL_LINES {
                    return Err(format!(
                        "all .svg files of the pack together are too large: at most {}",
                        zip::bytes_text(ALL_LINES)
                    ));
                }
                // It can be made as large as anybody likes.
                check_lines(bytes).map(|()| (u32::MAX, u32::MAX))
            }
            SymbolKind::Pixels => {
                let large =
                    || format!("it has too many pixels: at most {MOST_SIDE} across, and 12 million in all");
                let (wide, high) = photos::measured(bytes).map_err(|trouble| match trouble {
                    PhotoTrouble::TooLarge => large(),
                    PhotoTrouble::NotAPhoto => {
                        "it is no picture that can be used: use PNG, JPEG, WebP or SVG".to_owned()
                    }
                    PhotoTrouble::Broken | PhotoTrouble::Gone => {
                        "the picture is damaged, or the end of it is missing. Save it anew".to_owned()
                    }
                })?;
                let pixels = u64::from(wide) * u64::from(high);
                if wide.max(high) > MOST_SIDE || pixels > MOST_PIXELS {
                    return Err(large());
                }
                if wide == 0 || high == 0 {
                    return Err("the picture has no pixels. Save it anew".to_owned());
                }
                Ok((wide, high))
            }
        }
    }
}

// A file is what its bytes are, whatever its name says.
fn kind_of(bytes: &[u8]) -> SymbolKind {
    let begins = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if begins.starts_with(b"<") { SymbolKind::Lines } else { SymbolKind::Pixels }
}

fn is_key(key: &str) -> bool {
    (1..=80).contains(&key.len())
        && key.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
}

// A text that people read, on one line, which must be there.
fn said(fields: &mut Fields<'_>, name: &'static str, most: usize, faults: &mut Faults<'_>) -> Option<String> {
    let text = fields.text(name, faults)?;
    read_line(name, &text, most, faults)
}

fn one_line(
    fields: &mut Fields<'_>,
    name: &'static str,
    most: usize,
    faults: &mut Faults<'_>,
) -> Option<String> {
    let text = fields.text_if(name, faults)?;
    read_line(name, &text, most, faults)
}

fn read_line(name: &str, text: &Spanned<String>, most: usize, faults: &mut Faults<'_>) -> Option<String> {
    let written = text.get_ref();
    if !(1..=most).contains(&written.trim().chars().count()) || *written != readable(written, false) {
        faults.at(&text.span(), format!("“{name}” is a text of 1 to {most} letters, on one line"));
        return None;
    }
    Some(written.trim().trim_end_matches('.').to_owned())
}
