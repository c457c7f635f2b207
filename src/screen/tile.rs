//! What screens are told about this computer: the plans on it, and where a document can be saved.

use jiff::civil::Date;

use crate::content::{Content, Fault, Pack, PicturePack, PicturePacks};
use crate::pictures::{Me, Symbols};

/// A plan on the first screen: no more of it than whose it is, since anybody can look there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tile {
    /// The person's name.
    pub name: Option<String>,
    /// The person, for a picture of them ([`Me::in_picture`]); nobody where no face was picked.
    pub me: Me,
    /// Its number, where others have the same first name, or none either.
    pub nth: Option<usize>,
    /// Whether it is a copy of the example.
    pub example: bool,
    /// The key of what is wrong with it.
    pub trouble: Option<String>,
}

impl Tile {
    /// The first name: a tile has no more of it.
    pub fn first_name(&self) -> Option<&str> {
        self.name.as_deref()?.split_whitespace().next()
    }
}

/// A place that the document can be saved in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveTile {
    /// The key of its words: `share-where.stick` and the like.
    pub key: &'static str,
    /// Its own name, such as that of a memory stick.
    pub name: Option<String>,
}

/// A file that somebody could bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileTile {
    /// Its name.
    pub name: String,
    /// The key of the words for where it lies.
    pub place: &'static str,
    /// The name of a memory stick.
    pub label: Option<String>,
    /// The day on which it was changed last.
    pub changed: Option<Date>,
}

/// What the supporter's pages about packs show.
#[derive(Debug, Clone, Copy, Default)]
pub struct PackDesk<'a> {
    /// What is asked on this computer, whatever plan is open, and its packs.
    pub here: Option<&'a Content>,
    /// What was opened.
    pub opened: PackFound<'a>,
    /// Today.
    pub today: Option<Date>,
}

/// What the supporter's pages about picture packs show.
#[derive(Debug, Clone, Copy, Default)]
pub struct SymbolsDesk<'a> {
    /// The packs of this computer, as far as they were looked at.
    pub here: Option<&'a PicturePacks>,
    /// Whether they are being looked at.
    pub looking: bool,
    /// What was opened.
    pub opened: SymbolsFound<'a>,
    /// The pack whose pictures are shown now.
    pub used: Option<&'a Symbols>,
}

/// What is in a file with pictures that was opened.
#[derive(Debug, Clone, Copy, Default)]
pub enum SymbolsFound<'a> {
    /// Nothing was opened.
    #[default]
    Nothing,
    /// It is being read, or what was read is put in its place.
    Busy,
    /// A pack.
    Sound(&'a PicturePack),
    /// A file by its name, and what is wrong with it.
    Broken(&'a str, &'a [Fault]),
}

/// What is in a file that was opened.
#[derive(Debug, Clone, Copy, Default)]
pub enum PackFound<'a> {
    /// None was opened.
    #[default]
    Nothing,
    /// It is being read, or put here.
    Busy,
    /// A pack.
    Sound(&'a Pack),
    /// The name of the file, and everything that is wrong with it.
    Broken(&'a str, &'a [Fault]),
}

/// The files that were made of a plan, as far as they lie where the program put them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KeptFiles {
    /// There are none, or nobody looked.
    #[default]
    None,
    /// There are some.
    Kept,
    /// They were deleted.
    Gone,
    /// Some could not be deleted.
    Stay,
}

/// A photo that lies on this computer and could be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoTile {
    /// The key of its picture.
    pub picture: String,
    /// The day on which it was taken or put there.
    pub day: Option<Date>,
}

/// Photos that could be used, while one is chosen.
#[derive(Debug, Clone, Copy, Default)]
pub struct PhotoShelf<'a> {
    /// Those that were found.
    pub found: &'a [PhotoTile],
    /// Whether more are looked for.
    pub looking: bool,
    /// The key of the picture of the one that is ready to be used.
    pub ready: Option<&'a str>,
}

/// How it goes while somebody records their voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    /// How long it is so far.
    pub length: core::time::Duration,
    /// How long it can still be.
    pub left: core::time::Duration,
    /// How loud it is now.
    pub loud: usize,
    /// How loud it can be.
    pub loudest: usize,
    /// Whether nothing at all was heard so far.
    pub silent: bool,
}

/// How a recording came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakeNow {
    /// Somebody stopped it.
    Whole,
    /// It is as long as it can be.
    Full,
    /// The microphone went away.
    Lost,
}

/// A recording that is not kept yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenTile<'a> {
    /// What it belongs to.
    pub of: &'a crate::journey::MediaOf,
    /// How it came to its end.
    pub now: TakeNow,
}
