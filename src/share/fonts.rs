//! The fonts of the document: ours, and for letters that ours have no shape for those of this computer.
//!
//! The computer's fonts are looked at only when a letter needs one. What no font has is marked
//! ([`super::clean`]); a letter never keeps a person from their document.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::OnceLock;

use fontdb::{Database, FaceInfo};
use ttf_parser::{Face, Permissions};
use typst::foundations::Bytes;
use typst::text::Font;
use unicode_script::{Script, UnicodeScript as _};

/// Where fonts are looked for that the program does not bring.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum OtherFonts {
    /// Where this computer keeps them.
    #[default]
    Computer,
    /// In this folder only.
    Folder(PathBuf),
}

/// The fonts that the program brings, Andika first.
pub(super) fn ours() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| {
        ["Andika-Regular", "Andika-Bold", "AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold"]
            .into_iter()
            .filter_map(|name| crate::assets::bytes(&format!("fonts/{name}.ttf")))
            .flat_map(|data| Font::iter(Bytes::new(data.into_owned())))
            .collect()
    })
}

/// Whether Andika has a shape for a letter, in both weights. What the other typeface lacks comes from it.
pub(super) fn is_ours(letter: char) -> bool {
    let andika = ours().get(..2).unwrap_or_default();
    !andika.is_empty() && andika.iter().all(|font| has_shape(std::slice::from_ref(font), letter))
}

/// Whether one of these fonts has a shape for a letter.
pub(super) fn has_shape(fonts: &[Font], letter: char) -> bool {
    fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
}

impl OtherFonts {
    /// Fonts for letters that ours have no shape for; for each script one family, in regular weight and
    /// in bold where there is one. Nothing is looked for where there are no such letters.
    pub(super) fn having(&self, letters: &BTreeSet<char>) -> Vec<Font> {
        let mut scripts: BTreeMap<&str, (Script, Vec<char>)> = BTreeMap::new();
        for letter in letters {
            let script = letter.script();
            scripts.entry(script.short_name()).or_insert((script, Vec::new())).1.push(*letter);
        }
        if scripts.is_empty() {
            return Vec::new();
        }
        let mut db = Database::new();
        match self {
            Self::Computer => db.load_system_fonts(),
            Self::Folder(folder) => db.load_fonts_dir(folder),
        }
        let upright =
            |face: &&FaceInfo| face.style == fontdb::Style::Normal && face.stretch == fontdb::Stretch::Normal;
        let mut faces: Vec<&FaceInfo> = db.faces().filter(upright).collect();
        faces.sort_by(|a, b| rank(a).cmp(&rank(b)));
        let mut found = Vec::new();
        for (_, letters) in scripts.values() {
            found.extend(family_with(&db, &faces, letters));
        }
        let mut known = BTreeSet::new();
        found.retain(|id| known.insert(*id));
        found.into_iter().filter_map(|id| font(&db, id)).collect()
    }
}

// The first to be tried comes first: plain ones for reading, of regular weight.
fn rank(face: &FaceInfo) -> (bool, u16, bool, bool, &str) {
    let name = family(face);
    let plain = name.starts_with("Noto Sans") && !name.ends_with(" UI");
    let heavy = face.weight.0.abs_diff(400);
    // Of the ways to write Chinese the one that most people use.
    let usual = !name.contains(" CJK ") || name.ends_with(" SC");
    (face.monospaced, heavy, !plain, !usual, &face.post_script_name)
}

fn family(face: &FaceInfo) -> &str {
    face.families.first().map_or("", |(name, _)| name.as_str())
}

// The faces of the first family that has all letters, or else the most of them.
fn family_with(db: &Database, faces: &[&FaceInfo], letters: &[char]) -> Vec<fontdb::ID> {
    let mut best: Option<(usize, &FaceInfo)> = None;
    for face in faces {
        let count = shapes(db, face, letters);
        if count > best.map_or(0, |(most, _)| most) {
            best = Some((count, face));
        }
        if count == letters.len() {
            break;
        }
    }
    let Some((count, regular)) = best else { return Vec::new() };
    let bold = faces
        .iter()
        .filter(|face| family(face) == family(regular) && face.weight.0 >= 600)
        .min_by_key(|face| face.weight.0.abs_diff(700))
        .filter(|face| shapes(db, face, letters) == count);
    std::iter::once(regular).chain(bold.copied()).map(|face| face.id).collect()
}

// How many of these letters a font has a shape for that may stand in a document. Pictures in colour are
// no letters.
fn shapes(db: &Database, face: &FaceInfo, letters: &[char]) -> usize {
    db.with_face_data(face.id, |data, index| {
        let Ok(face) = Face::parse(data, index) else { return 0 };
        let tables = face.tables();
        let drawn = tables.glyf.is_some() || tables.cff.is_some() || tables.cff2.is_some();
        let allowed = face.permissions() != Some(Permissions::Restricted) && face.is_subsetting_allowed();
        if !drawn || !allowed || tables.colr.is_some() || tables.svg.is_some() {
            return 0;
        }
        letters.iter().filter(|letter| face.glyph_index(**letter).is_some_and(|glyph| glyph.0 > 0)).count()
    })
    .unwrap_or(0)
}

fn font(db: &Database, id: fontdb::ID) -> Option<Font> {
    db.with_face_data(id, |data, index| Font::new(Bytes::new(data.to_vec()), index))?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(letters: &str) -> Vec<String> {
        let folder = OtherFonts::Folder(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fonts").into());
        let fonts = folder.having(&letters.chars().collect());
        fonts
            .iter()
            .map(|font| format!("{} {}", font.info().family, font.info().variant.weight.to_number()))
            .collect()
    }

    #[test]
    fn each_script_has_one_family() {
        assert_eq!(found("محمد"), ["Noto Sans Arabic 400", "Noto Sans Arabic 700"]);
        assert_eq!(
            found("דנה王小明ש"),
            ["Noto Sans CJK SC 400", "Noto Sans Hebrew 400"],
            "in the order of their scripts"
        );
        // Some letters are better than none.
        assert_eq!(found("王龘"), ["Noto Sans CJK SC 400"]);
        assert_eq!(found("ᎣᏏᏲ"), [""; 0]);
        assert_eq!(found(""), [""; 0]);
    }
}
