//! What is going on: the open plan, where the person is, and what a press does.
//!
//! Press → act → record → store → plan → screen. There is no window here: the window, the tour and
//! the tests all drive this. The time is passed in.

mod back;
mod carer;
mod computer;
mod effect;
mod erase;
mod example;
mod files;
mod letters;
mod moves;
mod opened;
mod packs;
mod photos;
mod recorder;
mod recordings;
mod sharing;
mod shelf;
mod symbols;
mod trouble;
mod typing;
mod ways;

use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::content::{self, Content};
use crate::journey::Place;
use crate::pictures::Me;
use crate::plan::{self, Plan};
use crate::record::{Log, Path};
use crate::screen::{self, Act, Context, Saved, Screen};
use crate::store::{Folders, StoreError};
use crate::words::Words;

use back::SaidHere;
use moves::Road;
use photos::PhotoDesk;
use recorder::Open;
use recordings::RecordingDesk;
use sharing::Sharing;
use shelf::Shelf;
use typing::Draft;
use ways::{Ways, says_sound};

pub use crate::photos::FoundPhoto;
pub use crate::share::FoundFile;
pub use crate::share::SavePlace as FoundPlace;
pub use computer::{LARGEST_WINDOW, SetUp, WindowSpot};
pub use effect::Effect;
pub use files::{Brought, ChosenFile, FileChoice, FileLook};
pub use opened::{OpenedPack, PackJob, PacksAre, PacksJob};
pub use photos::{PhotoChooseJob, PhotoChosen, PhotoDone, PhotoErrand, PhotoJob, PhotoLookJob, PhotoSource};
pub use recordings::VoiceJob;
pub use sharing::{ChooseJob, Chosen, CopyJob, Done, Errand, Job, LookJob, OpenJob, Opened};
pub use symbols::{OpenedSymbols, SymbolsDone, SymbolsJob};
pub use trouble::{Trouble, WayOut};
pub use typing::Fits;

// What went wrong, and the act that it stopped.
struct Stopped {
    trouble: Trouble,
    act: Option<Act>,
}

/// The running program, without its window. Each part keeps its own state.
pub struct Session {
    packs: packs::Packs,
    content: Content,
    words: Arc<Words>,
    folders: Folders,
    shelf: Shelf,
    open: Option<Open>,
    // Before a plan is open: how this computer was last set, in an otherwise empty plan.
    closed: Plan,
    road: Road,
    sharing: Sharing,
    files: files::FilesHere,
    photos: PhotoDesk,
    recordings: RecordingDesk,
    symbols: symbols::SymbolsRoom,
    ways: Ways,
    // What is typed and may not be in the plan yet.
    drafts: Vec<Draft>,
    // What was said in this sitting and can be taken back.
    said: Vec<SaidHere>,
    // On which paths something was said since the person came to where they are.
    said_here: Vec<Path>,
    // Words that could not be saved when somebody left at once, each with the plan that they belong to.
    left: Vec<(PathBuf, Vec<Draft>)>,
    // The last press could not be saved.
    unsaved: bool,
    stopped: Option<Stopped>,
    notice: Option<&'static str>,
    // What a new screen wants done.
    wanted: Vec<Effect>,
    reader_listens: bool,
    // That of this computer, as it was told last.
    zone: TimeZone,
}

impl Session {
    /// Starts on the first screen. Content and packs of this computer are used where they are sound;
    /// what is wrong with files of ours is given back, and said on the screen; what is wrong with a pack is said to the
    /// supporter, on their page about packs. Where the folders of this
    /// computer can not be made, the program can only say so and close.
    pub fn new(folders: Folders, words: Arc<Words>) -> (Self, Vec<content::Fault>) {
        if let Err(error) = folders.make() {
            let mut session = Self::stopped(&error, words);
            session.closed.settings = SetUp::read(&folders.settings_file).settings;
            return (session, Vec::new());
        }
        let content_folder = folders.councils.parent().map(FilePath::to_path_buf);
        let (content, troubles) = Content::load(content_folder.as_deref(), &words);
        let mut session = Self::with(folders, content, words);
        session.closed.settings = SetUp::read(&session.folders.settings_file).settings;
        if let Some(first) = troubles.first() {
            session.show(Trouble::from(first));
        }
        session.shelf = Shelf::of(&session.folders, &session.content);
        (session, troubles)
    }

    /// A program that could not begin: it says why, and can be closed. It knows no folder, so that it
    /// makes none and saves nothing anywhere.
    pub fn stopped(error: &StoreError, words: Arc<Words>) -> Self {
        let nowhere = PathBuf::new;
        let folders = Folders {
            plans: nowhere(),
            examples: nowhere(),
            shared: nowhere(),
            settings_file: nowhere(),
            councils: nowhere(),
            pictures: nowhere(),
        };
        let mut session = Self::with(folders, Content::built_in(), words);
        session.show(Trouble::at_start(error));
        session
    }

    fn with(folders: Folders, content: Content, words: Arc<Words>) -> Self {
        // A pack that asks something brings its own words.
        let packs = packs::Packs::new(content.clone(), words.clone());
        let words = Arc::new(content.words(&words));
        Self {
            packs,
            content,
            words,
            folders,
            shelf: Shelf::default(),
            open: None,
            closed: Plan::default(),
            road: Road::at(Place::Start),
            sharing: Sharing::default(),
            files: files::FilesHere::default(),
            photos: PhotoDesk::default(),
            recordings: RecordingDesk::default(),
            symbols: symbols::SymbolsRoom::default(),
            ways: Ways::default(),
            drafts: Vec::new(),
            said: Vec::new(),
            said_here: Vec::new(),
            left: Vec::new(),
            unsaved: false,
            notice: None,
            stopped: None,
            wanted: Vec::new(),
            reader_listens: false,
            zone: TimeZone::UTC,
        }
    }

    /// The screen as it is now: that of the trouble, while there is one, or that of the place.
    pub fn screen(&self) -> Screen {
        let trouble = self.trouble();
        let place =
            trouble.map_or_else(|| self.road.place.clone(), |trouble| Place::Trouble(trouble.key.into()));
        let places: Vec<screen::SaveTile> = self
            .sharing
            .places
            .iter()
            .map(|place| screen::SaveTile { key: place.kind.words_key(), name: place.label.clone() })
            .collect();
        let found = self.files.tiles();
        screen::build(
            &place,
            &Context {
                plan: self.plan(),
                content: &self.content,
                words: &self.words,
                tiles: &self.shelf.tiles,
                example: Some(&self.shelf.example),
                places: &places,
                photos: self.photos.shelf(),
                voice: self.recordings.now(),
                files: self.sharing.files,
                document: self.document_is(),
                of_plan: self.sharing.paper == sharing::OnPaper::Document,
                behind: self.road.behind(),
                looking: self.sharing.looking || self.files.looking,
                found: &found,
                packs: self.packs.shown(),
                symbols: self.symbols.shown(),
                saved: self.saved(),
                typed: &self.typed_words(),
                said_here: &self.said_here,
                here: &self.road.place,
                last: self.road.last_part(),
                stopped: self.road.stopped(),
                log: self.log(),
                zone: &self.zone,
                notice: self.notice,
                detail: trouble.and_then(|trouble| trouble.detail.as_deref()),
                way_out: trouble.map_or(WayOut::Understand, |trouble| trouble.way_out),
                undo: self.undo(),
                tried: self.ways.tried.as_deref(),
                learned: self.ways.learned,
                heard: self.ways.heard,
                still: self.ways.still,
            },
        )
    }

    /// The plan as it stands; an empty one with this computer's settings before one is open.
    pub fn plan(&self) -> &Plan {
        self.open.as_ref().map_or(&self.closed, |open| &open.plan)
    }

    /// The person in the pictures: whose plan is open; nobody where none is.
    pub fn me(&self) -> Me {
        plan::me(self.plan(), &self.content)
    }

    /// What is asked.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Where the person is. A trouble is no place: when it is left, the person is still here.
    pub fn place(&self) -> &Place {
        &self.road.place
    }

    /// The record of the open plan.
    pub fn log(&self) -> Option<&Log> {
        self.open.as_ref().map(|open| &open.log)
    }

    /// The file of the open plan.
    pub fn file(&self) -> Option<&FilePath> {
        self.open.as_ref().map(|open| open.store.path())
    }

    /// The folders of this computer.
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    fn saved(&self) -> Saved {
        match &self.open {
            None => Saved::NoPlan,
            Some(_) if self.unsaved || self.lost_words().is_some() => Saved::No,
            Some(_) if self.is_typing() => Saved::Typing,
            Some(_) => Saved::Yes,
        }
    }

    /// Shows a quiet notice in the band until the next screen.
    pub fn notice(&mut self, key: &'static str) {
        self.notice = Some(key);
    }

    /// Takes a notice away when it is true no more. Gives back whether it was there.
    pub fn notice_over(&mut self, key: &str) -> bool {
        self.notice.take_if(|shown| *shown == key).is_some()
    }

    /// Does what a press means. `now` is the time on this computer.
    ///
    /// # Errors
    /// What went wrong; the plan and the place are then as they were, and the screen shows it until
    /// the person goes on.
    pub fn act(&mut self, act: Act, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        self.packs.today = Some(now.date());
        if self.zone != *now.time_zone() {
            self.zone = now.time_zone().clone();
        }
        // These look at the screen as it is, also at that of a trouble.
        match act {
            Act::Hear => return Ok(vec![Effect::Hear]),
            Act::More => return Ok(vec![Effect::More]),
            Act::Still => return Ok(vec![Effect::Still]),
            Act::Read | Act::ReadOwn => return Ok(Vec::new()),
            Act::LeaveNow => {
                self.leave_now(now);
                return Ok(std::mem::take(&mut self.wanted));
            }
            _ => {}
        }
        if let Some(stuck) = self.stuck() {
            return if act == Act::Close { Ok(vec![Effect::Close]) } else { Err(stuck.clone()) };
        }
        let act = match self.stopped.take() {
            None => act,
            Some(stopped) => match self.after_trouble(stopped, act) {
                Some(act) => act,
                None => return Ok(Vec::new()),
            },
        };
        // Words that are being typed are kept before anything else happens.
        let place = self.road.place.clone();
        self.keep_words(now);
        let counts = !matches!(act, Act::TakeBack | Act::Open(_) | Act::New | Act::Example | Act::Leave);
        let from = self.log().map_or(0, Log::len);
        let done = self.done(act.clone(), now);
        if counts {
            self.note_said(place, from);
        }
        if let Err(trouble) = &done {
            tracing::warn!(key = trouble.key, "trouble");
            self.stopped = Some(Stopped { trouble: trouble.clone(), act: Some(act) });
        }
        done
    }

    // What is to be done when a trouble is left; every button leaves it.
    fn after_trouble(&mut self, stopped: Stopped, act: Act) -> Option<Act> {
        match act {
            // The person is where they were.
            Act::Back => return None,
            Act::Again => {
                self.tell_of_words_again();
                return stopped.act;
            }
            Act::GoOn => {}
            Act::Lose => self.lose_words(),
            other => {
                self.words_are_told();
                return Some(other);
            }
        }
        self.words_are_told();
        stopped.act
    }

    fn done(&mut self, act: Act, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        let leaves = matches!(act, Act::Open(_) | Act::New | Act::Example | Act::Leave | Act::Close);
        if leaves || (act == Act::Back && self.back_leaves()) {
            self.no_words_are_lost(act == Act::Close)?;
        } else if let Some(trouble) = self.tell_of_words() {
            return Err(Trouble { way_out: WayOut::Words, ..trouble });
        }
        if leaves || act == Act::Go(Place::Pause) {
            self.note_stop(now);
        }
        match act {
            Act::Go(place) => self.go(place),
            Act::Visit(place) => self.visit(place),
            Act::NewGoal => self.new_goal(now),
            Act::NewRow(chart, of) => self.new_row(chart, of, now),
            Act::NewSort(of) => self.new_sort(of, now)?,
            Act::NewDecision => self.new_decision(now),
            Act::Next => self.next(),
            Act::Back => self.back(),
            Act::Return => self.leave_help(),
            Act::Record(said) => {
                let heard = says_sound(&said);
                self.record(self.with_its_pack(said), now)?;
                self.ways.heard |= heard;
            }
            Act::Observe(said) => self.observe(said, now)?,
            Act::View(of, sure, said) => self.view(of, sure, said, now)?,
            Act::Meet(role) => self.meet(role, true, now)?,
            Act::Pack(act) => return self.with_packs(act, now),
            Act::Symbols(act) => return self.with_symbols(act, now),
            Act::Know(role) => self.meet(role, false, now)?,
            Act::Watch(place, nth) => self.watch(*place, nth, now),
            Act::Then(first, second) => {
                let mut effects = self.done(*first, now)?;
                effects.extend(self.done(*second, now)?);
                return Ok(effects);
            }
            Act::TakeBack => self.take_back(now)?,
            Act::Erase(question) => self.erase(&question)?,
            Act::DeleteFiles => self.delete_files(),
            Act::Undo => self.undo_settings(now)?,
            Act::Try(id) => self.ways.tried = Some(id),
            Act::Open(at) => {
                if let Some(path) = self.shelf.file(at) {
                    self.open_plan(&path, now)?;
                }
            }
            Act::New => self.new_plan(now)?,
            Act::Example => self.open_example(now)?,
            Act::Leave => self.leave(),
            Act::Close => {
                self.discard_empty();
                return Ok(vec![Effect::Close]);
            }
            Act::MakeDocument => return self.agree(now),
            Act::MakePoster => return self.agree_to_poster(now),
            Act::MakeLetter => return self.agree_to_letter(now),
            Act::Carer(act) => return self.of_a_carer(act, now),
            Act::OpenDocument => return Ok(self.open_document()),
            Act::SaveTo(at) => return Ok(self.copy_to(at)),
            Act::ChoosePlace => return Ok(self.choose_place()),
            Act::TryPhoto(at) => return Ok(self.try_photo(at)),
            Act::LookForPhoto => return Ok(self.look_for_photo()),
            Act::UsePhoto => self.use_photo(now)?,
            Act::Voice(act) => return self.with_voice(act, now),
            // The others are done above, or there is nothing that they could be about.
            _ => {}
        }
        Ok(std::mem::take(&mut self.wanted))
    }

    /// What the session wants done of which nobody was told yet.
    pub fn take_wanted(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.wanted)
    }

    /// What went wrong, while the screen shows it.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.stopped.as_ref().map(|stopped| &stopped.trouble)
    }

    // The trouble with which nothing can be done but close the program.
    fn stuck(&self) -> Option<&Trouble> {
        self.trouble().filter(|trouble| trouble.way_out == WayOut::Stop)
    }

    // Shows what went wrong where nobody pressed anything, or where there is nothing to try again.
    fn show(&mut self, trouble: Trouble) {
        tracing::warn!(key = trouble.key, "trouble");
        self.stopped = Some(Stopped { trouble, act: None });
    }

    /// Opens a plan file and goes to its map, or shows why it can not be opened.
    pub fn open_file(&mut self, path: &FilePath, now: &Zoned) {
        if let Err(trouble) = self.open_plan(path, now) {
            self.show(trouble);
        }
    }

    fn begin(&mut self, place: Place) {
        self.road = Road::at(place);
        self.sharing = Sharing::default();
        self.packs.desk = opened::Unpacking::Empty;
        self.symbols.begin();
        self.drafts.clear();
        self.said.clear();
        self.said_here.clear();
        self.unsaved = false;
        self.notice = None;
        self.ways = Ways::default();
    }
}

#[cfg(test)]
mod tests;
