//! `my-own-plan pictures …`: for whoever makes a picture pack.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::pack::tell;
use super::{Ends, WELL};
use crate::content::{Content, PicturePack};
use crate::pictures::Pictures;
use crate::words::{Words, plain};

#[derive(Subcommand)]
pub(super) enum PicturesCommand {
    /// Say everything that is wrong with a picture pack, each with its file and line. Changes nothing.
    Check {
        /// The pack, a .pictures file.
        file: PathBuf,
    },
    /// List everything that a pack can have a picture for: the key, the words beside it, and what the built-in picture shows.
    Keys {
        /// Only those with this word.
        word: Option<String>,
    },
}

pub(super) fn run(command: PicturesCommand) -> Ends {
    match command {
        PicturesCommand::Check { file } => check(&file),
        PicturesCommand::Keys { word } => {
            print!("{}", keys(word.as_deref().unwrap_or_default()));
            Ok(WELL)
        }
    }
}

fn check(file: &Path) -> Ends {
    match Content::built_in().picture_pack(file, &file.display().to_string()) {
        Err(faults) => Ok(tell(&faults)),
        Ok((_, pack)) => {
            print!("{}", about(&pack));
            Ok(WELL)
        }
    }
}

fn about(pack: &PicturePack) -> String {
    let symbols = &pack.symbols;
    let all = Pictures::built_in().keys().count();
    let files: BTreeSet<*const u8> = symbols.pictures.values().map(|symbol| symbol.bytes.as_ptr()).collect();
    let print = if symbols.print {
        "They are printed in documents, with their credits."
    } else {
        "They are not printed: documents have the built-in pictures."
    };
    let mut text = format!(
        "The pack is sound.\nName: {}\nMade by: {}\nLicence: {}\n{print}\n{} pictures for {} of {all} keys. What has none keeps the built-in picture.\n",
        symbols.name,
        symbols.made_by,
        symbols.licence,
        files.len(),
        symbols.pictures.len() - pack.unknown.len(),
    );
    for note in &pack.notes {
        let _ = writeln!(text, "Note: {note}.");
    }
    text
}

/// Each key with its words and what its built-in picture shows, in the order of the keys.
pub(super) fn keys(word: &str) -> String {
    let (pictures, words, word) = (Pictures::built_in(), Words::built_in(), word.to_lowercase());
    let said: BTreeMap<String, &str> =
        words.keys().into_iter().map(|key| (Pictures::key_for(key), key)).collect();
    let mut keys: Vec<&str> = pictures.keys().collect();
    keys.sort_unstable();
    let mut text = String::new();
    for key in keys {
        let Some(file) = pictures.file(key) else { continue };
        let seen = words.get(&format!("pic-{file}"));
        // Words that need something put into them say little by themselves.
        let beside = said.get(key).map(|key| plain(&words.get(key)).replace('\n', " ")).unwrap_or_default();
        let beside = if beside.contains('{') { String::new() } else { beside };
        let is_one = [key, &beside, &seen].iter().any(|text| text.to_lowercase().contains(&word));
        if is_one {
            let _ = writeln!(text, "{key}\n    words: {beside}\n    shows: {seen}");
        }
    }
    text
}
