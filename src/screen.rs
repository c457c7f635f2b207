//! The screen model: what a screen means, before anyone sees, hears or presses it.
//!
//! [`build`] turns a place and the plan into one [`Screen`]. Everything else presents that value:
//! the window, the voice, switches, screen readers and tests.

mod about;
mod act;
mod advocate;
mod arrange;
mod asked;
mod both;
mod build;
mod carer;
mod check;
mod common;
mod decide;
mod files;
mod frame;
mod groups;
mod hard;
mod help;
mod life;
mod mat;
mod money;
mod packs;
mod photo;
mod plan;
mod private;
mod ready;
mod recording;
mod seen;
mod services;
mod share;
mod shown;
mod simple;
mod since;
mod start;
mod supporter;
mod symbols;
mod talk;
mod tile;
mod topic;
mod views;

use jiff::tz::TimeZone;

use crate::content::Content;
use crate::journey::{Part, Place, Ready};
use crate::pictures::Me;
use crate::plan::{Knob, Plan};
use crate::record::{Log, Path};
use crate::words::Words;

/// What is bound to the language of a screen, for those who present it.
pub use crate::words::Language;

pub use act::{Act, CarerAct, PackAct, VoiceAct};
pub use build::build;
pub use decide::helper_now;
pub use frame::bar_ids;
pub use groups::ItemGroup;
pub use start::WayOut;
pub use tile::{
    FileTile, KeptFiles, Level, PackDesk, PackFound, PhotoShelf, PhotoTile, SaveTile, SymbolsDesk,
    SymbolsFound, TakeNow, TakenTile, Tile,
};

/// Words on a screen. Fixed words have a key, and so a recording; a person's own words have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The key of fixed words.
    pub key: Option<String>,
    /// What is shown. `*` marks bold.
    pub text: String,
    /// Whether somebody typed them: a name, a goal in own words.
    pub own: bool,
}

/// What an item is, to a screen reader and to the eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One of several answers; picking it lets the others go.
    Choice,
    /// A card that can be on or off.
    Card,
    /// A button or a tile that leads on.
    Button,
    /// Something to read and hear.
    Fact,
    /// A place to type.
    Field,
}

/// Where on the screen an item belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zone {
    /// The answers, cards or tiles.
    Main,
    /// Beside the question: “Not sure”, “Later”.
    Side,
    /// The bar at the bottom.
    Bar,
    /// The one strong button.
    Next,
}

/// How the main items are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Body {
    /// The question with its picture on the left, answers as rows on the right.
    Rows,
    /// Answers as large pictures side by side, words below: those of a question, in their order.
    Scale,
    /// Words above a grid of picture cards.
    Cards,
    /// Days, each with what happens on it. So many items stand before the first day.
    Week(usize),
    /// The mat: five columns from good to not good, each with its cards, and lines below for what lies beside it.
    Mat,
    /// Several things are asked on one screen: each group of items has its own words above it
    /// ([`Item::group`]).
    Groups,
}

/// How many lines a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lines {
    /// One: Enter goes on.
    One,
    /// As many as the person likes.
    Many,
}

/// A place to type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Where the words go in the record.
    pub path: Path,
    /// What is said beside them: yes with words, and nothing without.
    pub with: Option<Path>,
    /// What stands there now.
    pub text: String,
    /// The most letters it takes, as a person counts them (graphemes).
    pub most: usize,
    /// How many lines.
    pub lines: Lines,
}

/// Words that are being typed and may not be in the plan yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed<'a> {
    /// Where they go in the record.
    pub path: Path,
    /// The words.
    pub text: &'a str,
    /// Whether the end of what was put in did not fit.
    pub cut: bool,
}

/// One thing that can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Stable on this screen.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Where it belongs.
    pub zone: Zone,
    /// Its words.
    pub label: Line,
    /// Smaller words below.
    pub detail: Option<Line>,
    /// Words at the right end, such as “5 points”.
    pub value: Option<Line>,
    /// The key of its picture.
    pub picture: Option<String>,
    /// What is shown small in it, in order.
    pub things: Vec<Thing>,
    /// Whether it is picked.
    pub picked: bool,
    /// How much of it is done, as (done, of).
    pub progress: Option<(usize, usize)>,
    /// The colour of a part, for tiles on the map.
    pub part: Option<Part>,
    /// What a press does.
    pub act: Act,
    /// For [`Kind::Field`].
    pub field: Option<Field>,
    /// An answer to a private question: once it is picked nothing repeats it, and its mark is thin.
    pub quiet: bool,
    /// What is asked with this item, where a screen asks several things: the items of a group follow
    /// each other and have the same words here.
    pub group: Option<Line>,
}

/// Something that is shown small in an item: what happens on a day, or that the person is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// The key of its picture.
    pub picture: String,
    /// Its words.
    pub label: Line,
}

/// Whether the record is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Saved {
    /// No plan is open.
    NoPlan,
    /// Everything shown is on the disk.
    Yes,
    /// Words are being typed; they are kept after a rest.
    Typing,
    /// The last change is not on the disk.
    No,
}

/// One screen, as meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Where this is.
    pub place: Place,
    /// The part, for the band.
    pub part: Part,
    /// The name of the part.
    pub title: Line,
    /// The marks of the band: the example, no sound.
    pub marks: Vec<Line>,
    /// Where this stands in its part, as (at, of).
    pub progress: Option<(usize, usize)>,
    /// Whether the record is safe, in words.
    pub saved: Saved,
    /// The words for it; none while words are being typed.
    pub saved_words: Option<Line>,
    /// The words whose room stays free meanwhile, so that nothing moves.
    pub saved_room: Option<String>,
    /// The question or the name of the screen.
    pub heading: Line,
    /// What it is about, where the heading alone does not say it: “Eat and drink”, or the goal.
    pub topic: Option<Line>,
    /// Whether the topic is nobody else's business, so that it may not stand in the window's title.
    pub private: bool,
    /// The key of the large picture.
    pub picture: Option<String>,
    /// A large figure under the picture, such as an amount.
    pub figure: Option<Line>,
    /// Helping lines.
    pub lines: Vec<Line>,
    /// How the main items are laid out.
    pub body: Body,
    /// Everything that can be reached, in reading order.
    pub items: Vec<Item>,
    /// What answers the press of a quiet item, whichever it was.
    pub picked: Line,
    /// “More”, for a list that is longer than the page.
    pub more: Line,
    /// What stands in its place on the last page, from which it leads to the first.
    pub first_page: Line,
    /// A button that can come beside the answers: its room is kept, so that nothing moves when it does.
    pub side_room: Option<Item>,
    /// What is said when another page of it comes up: “Page 1.”, “Page 2.” and so on.
    pub pages: Vec<Line>,
    /// What is said when that is the last.
    pub last_page: Line,
    /// The language of the words.
    pub language: Language,
}

impl Screen {
    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Whether this is one of the supporter's pages.
    pub fn is_for_supporter(&self) -> bool {
        self.part == Part::Supporter
    }

    /// Whether it asks how the voice should be.
    pub fn is_about_the_voice(&self) -> bool {
        use Knob::{Loud, Pace, Sound, Speaks};
        matches!(self.place, Place::Ready(Ready::Sound) | Place::Setting(Sound | Loud | Pace | Speaks))
    }

    /// The field, on a screen that has one.
    pub fn field(&self) -> Option<&Item> {
        self.items.iter().find(|item| item.kind == Kind::Field)
    }

    /// What somebody typed, as far as it stands on this screen.
    pub fn own_words(&self) -> Vec<&Line> {
        let items = self.items.iter().flat_map(Item::spoken);
        self.opening().into_iter().chain(items).filter(|line| line.own).collect()
    }

    /// What the voice reads when the screen opens: the heading, then the helping lines.
    pub fn opening(&self) -> Vec<&Line> {
        let mut lines = vec![&self.heading];
        lines.extend(self.figure.iter().chain(&self.lines));
        lines
    }
}

impl Item {
    /// Whether it is told from others like it by its words, and can look the same: two people can have the same
    /// face, and their plans have names; so have two people of one kind, and the rows of a
    /// long note; days have dates; rows of a chart say what they are about.
    pub fn is_one_of_a_kind(&self) -> bool {
        let is_known = ["row-", "person-", "saw-"].iter().any(|start| self.id.starts_with(start));
        is_known || matches!(self.act, Act::Open(_) | Act::Go(Place::Since(Some(_))))
    }

    /// What the voice reads for this item.
    pub fn spoken(&self) -> Vec<&Line> {
        let things = self.things.iter().map(|thing| &thing.label);
        std::iter::once(&self.label).chain(&self.detail).chain(&self.value).chain(things).collect()
    }
}

// Where nobody told one.
static NO_ZONE: TimeZone = TimeZone::UTC;

/// What a screen is built from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The plan as it stands.
    pub plan: &'a Plan,
    /// What is asked.
    pub content: &'a Content,
    /// The words.
    pub words: &'a Words,
    /// The plans on this computer.
    pub tiles: &'a [Tile],
    /// The person of the example, as the pictures show them.
    pub example: Option<&'a Me>,
    /// Where the document can be saved.
    pub places: &'a [SaveTile],
    /// Whether more places are looked for.
    pub looking: bool,
    /// Files that somebody could bring.
    pub found: &'a [FileTile],
    /// Councils' packs, for the supporter.
    pub packs: PackDesk<'a>,
    /// Picture packs, for the supporter.
    pub symbols: SymbolsDesk<'a>,
    /// Photos on this computer, while one is chosen.
    pub photos: PhotoShelf<'a>,
    /// How it goes while the program listens, and what was recorded and is not kept yet.
    pub voice: (Option<Level>, Option<TakenTile<'a>>),
    /// Whether files that were made of this plan are kept with it, where that was looked for.
    pub files: KeptFiles,
    /// The key of the words that say where the document is.
    pub document: Option<&'a str>,
    /// Whether that is a document of the plan, and no poster or letter.
    pub of_plan: bool,
    /// The place from which Help was opened, while Help is open.
    pub behind: Option<&'a Place>,
    /// Whether a plan is open, and is safe.
    pub saved: Saved,
    /// What is being typed.
    pub typed: &'a [Typed<'a>],
    /// The paths on which something was said since the person came to this screen.
    pub said_here: &'a [Path],
    /// Where the person is, also while a trouble stands in front of it.
    pub here: &'a Place,
    /// The part in which the person was last, since the plan was opened.
    pub last: Option<Part>,
    /// Where somebody stopped when the plan was open before, as long as nothing else was done since.
    pub stopped: Option<&'a Place>,
    /// The record of the open plan.
    pub log: Option<&'a Log>,
    /// The time zone of this computer, for the days on which something was said.
    pub zone: &'a TimeZone,
    /// A quiet notice for the band, by its key.
    pub notice: Option<&'a str>,
    /// What exactly went wrong, for the person who helps.
    pub detail: Option<&'a str>,
    /// What can be done about what went wrong.
    pub way_out: WayOut,
    /// The setting whose last change can be put back.
    pub undo: Option<Knob>,
    /// What was picked in the first try.
    pub tried: Option<&'a str>,
    /// Whether a switch was learned on this screen.
    pub learned: bool,
    /// Whether it was said, since the plan was opened, that the voice can be heard or should be quiet.
    pub heard: bool,
    /// Whether scanning, or picking by pointing, stands still.
    pub still: bool,
}

impl<'a> Context<'a> {
    /// At a place of a plan, where nothing else is going on.
    pub fn at(here: &'a Place, plan: &'a Plan, content: &'a Content, words: &'a Words) -> Self {
        Self {
            plan,
            content,
            words,
            example: None,
            tiles: &[],
            places: &[],
            looking: false,
            found: &[],
            packs: PackDesk::default(),
            symbols: SymbolsDesk::default(),
            photos: PhotoShelf::default(),
            voice: (None, None),
            files: KeptFiles::None,
            document: None,
            of_plan: true,
            behind: None,
            saved: Saved::Yes,
            typed: &[],
            said_here: &[],
            here,
            last: None,
            stopped: None,
            log: None,
            zone: &NO_ZONE,
            notice: None,
            detail: None,
            way_out: WayOut::Understand,
            undo: None,
            tried: None,
            learned: false,
            heard: false,
            still: false,
        }
    }
}

/// The name under which a place keeps the switch that is pressed there; none where none is learned.
pub fn learning(place: &Place) -> Option<&'static str> {
    ready::learning(place)
}
