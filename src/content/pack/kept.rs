//! A pack as it is kept in a plan: its texts and its logo, in pieces that the plan file takes.
//!
//! Each piece says which it is, of how many, and of which text. Where two copies of a plan kept two packs, their pieces
//! are told apart.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::files::PackFiles;
use super::services::SERVICES;

/// The most bytes of one piece. A text in the plan file has at most 64 kilobytes, with what stands before quotes.
const PIECE: usize = 28 << 10;
/// The most bytes of all texts and tables of a pack: it is kept in every plan that uses it.
pub(super) const KEPT: usize = 1 << 20;

/// The texts of a pack as one.
pub(super) fn whole(files: &PackFiles) -> String {
    let text = |name: &str| match is_logo(name) {
        true => files.bytes(name).map(|bytes| STANDARD.encode(bytes)),
        false => files.text(name).ok()?.map(str::to_owned),
    };
    let texts: BTreeMap<&str, String> =
        files.names().filter(|name| is_kept(name)).filter_map(|name| Some((name, text(name)?))).collect();
    serde_json::to_string(&texts).unwrap_or_default()
}

fn is_kept(name: &str) -> bool {
    // Local services grow old: they are those of the pack on this computer.
    name != SERVICES && (name.ends_with(".toml") || name.ends_with(".csv") || is_logo(name))
}

fn is_logo(name: &str) -> bool {
    name.ends_with(".png")
}

/// The files of a pack from its texts as one.
pub(super) fn files(whole: &str) -> Option<PackFiles> {
    let texts: BTreeMap<String, String> = serde_json::from_str(whole).ok()?;
    let files = texts.into_iter().filter(|(name, _)| is_kept(name)).filter_map(|(name, text)| {
        let bytes = if is_logo(&name) { STANDARD.decode(text).ok()? } else { text.into_bytes() };
        Some((name, bytes))
    });
    Some(PackFiles::of("the plan", files.collect()))
}

/// The pieces of a text, each with its name.
pub fn pieces(whole: &str) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    let mut rest = whole;
    while !rest.is_empty() {
        let at = rest.floor_char_boundary(PIECE);
        let (part, left) = rest.split_at(at);
        parts.push(part);
        rest = left;
    }
    let (all, mark) = (parts.len(), mark(whole));
    // The point at the end keeps a space before it.
    let piece = |(at, part): (usize, &str)| (format!("{at:02}"), format!("{mark} {at} {all} {part}."));
    parts.into_iter().enumerate().map(piece).collect()
}

/// The text of pieces that stand side by side, by their names; none where one is missing.
pub fn joined(pieces: &BTreeMap<String, String>) -> Option<String> {
    let mut first = pieces.get("00")?.splitn(4, ' ');
    let (mark_of, count) = (first.next()?, first.nth(1)?.parse::<usize>().ok()?);
    let mut whole = String::new();
    for at in 0..count {
        let part = pieces.get(&format!("{at:02}"))?.strip_prefix(&format!("{mark_of} {at} {count} "))?;
        whole.push_str(part.strip_suffix('.')?);
    }
    (mark(&whole) == mark_of).then_some(whole)
}

fn mark(text: &str) -> String {
    let mut crc = flate2::Crc::new();
    crc.update(text.as_bytes());
    format!("{:08x}", crc.sum())
}
