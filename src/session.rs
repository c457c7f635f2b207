//! What is going on: the open plan, where the person is, and what a press does.
//!
//! Press → act → record → store → plan → screen. There is no window here: the window, the tour and
//! the tests all drive this. The time is passed in.

mod example;
mod moves;
mod recorder;
mod sharing;
mod trouble;
mod ways;

use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use jiff::Zoned;

use crate::content::{self, Content};
use crate::journey::Place;
use crate::plan::Plan;
use crate::record::{Log, Path, Value};
use crate::screen::{self, Act, Context, Saved, Screen, Tile};
use crate::share;
use crate::store::{self, Folders, PlanTile};
use crate::words::Words;

use recorder::Open;
use ways::Ways;

pub use sharing::{CopyJob, Job};
pub use trouble::{Trouble, WayOut};

/// What the program has to do besides showing the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read the screen again.
    Hear,
    /// Make the document, away from the interface; then tell [`Session::document_made`].
    MakeDocument(Box<Job>),
    /// Save a copy of the document; then tell [`Session::document_saved`].
    SaveDocument(CopyJob),
    /// Open the document in the computer's own viewer.
    OpenDocument(PathBuf),
    /// Show the next page of a long list.
    More,
    /// Let scanning rest, or pointing stop or go on.
    Still,
    /// Close the program.
    Close,
}

// Somewhere that was visited on the way, and where to come back to.
#[derive(Debug, Clone)]
struct Visit {
    from: Place,
    to: Place,
}

// What went wrong, and the act that it stopped.
struct Stopped {
    trouble: Trouble,
    act: Option<Act>,
}

/// The running program, without its window.
pub struct Session {
    content: Content,
    words: Arc<Words>,
    folders: Folders,
    shelf: Vec<PlanTile>,
    tiles: Vec<Tile>,
    open: Option<Open>,
    // Before a plan is open: how this computer was last set, in an otherwise empty plan.
    closed: Plan,
    place: Place,
    history: Vec<Place>,
    visits: Vec<Visit>,
    places: Vec<share::SavePlace>,
    document: Option<PathBuf>,
    draft: Option<(Path, String)>,
    unsaved: bool,
    notice: Option<&'static str>,
    stopped: Option<Stopped>,
    // The number of the goal in own words that is being made.
    own_goal: usize,
    ways: Ways,
    reader_listens: bool,
}

impl Session {
    /// Starts on the first screen. Content and packs of this computer are used where they are sound;
    /// what is wrong with the others is given back, and said on the screen.
    pub fn new(folders: Folders, words: Arc<Words>) -> (Self, Vec<content::Trouble>) {
        let content_folder = folders.councils.parent().map(FilePath::to_path_buf);
        let (content, troubles) = Content::load(content_folder.as_deref());
        let closed = Plan { settings: ways::read_settings(&folders.settings_file), ..Plan::default() };
        let mut session = Self {
            content,
            words,
            folders,
            shelf: Vec::new(),
            tiles: Vec::new(),
            open: None,
            closed,
            place: Place::Start,
            history: Vec::new(),
            visits: Vec::new(),
            places: Vec::new(),
            document: None,
            draft: None,
            unsaved: false,
            notice: None,
            stopped: None,
            own_goal: 1,
            ways: Ways::default(),
            reader_listens: false,
        };
        if let Some(first) = troubles.first() {
            session.show(Trouble::from(first));
        }
        if let Err(error) = session.folders.make() {
            session.show(error.into());
        }
        session.look_at_shelf();
        (session, troubles)
    }

    /// The screen as it is now: that of the trouble, while there is one, or that of the place.
    pub fn screen(&self) -> Screen {
        let trouble = self.trouble();
        let place = trouble.map_or_else(|| self.place.clone(), |trouble| Place::Trouble(trouble.key.into()));
        let places: Vec<screen::SavePlace> = self
            .places
            .iter()
            .map(|place| screen::SavePlace { key: place.kind.words_key(), name: place.label.clone() })
            .collect();
        let document = self.document.as_ref().map(|path| path.display().to_string());
        screen::build(
            &place,
            &Context {
                plan: self.plan(),
                content: &self.content,
                words: &self.words,
                tiles: &self.tiles,
                places: &places,
                document: document.as_deref(),
                saved: self.saved(),
                notice: self.notice,
                detail: trouble.and_then(|trouble| trouble.detail.as_deref()),
                way_out: trouble.map_or(WayOut::Understand, |trouble| trouble.way_out),
                next_own_goal: self.own_goal,
                undo: self.undo(),
                tried: self.ways.tried.as_deref(),
                learned: self.ways.learned,
                still: self.ways.still,
            },
        )
    }

    /// The plan as it stands; an empty one with this computer's settings before one is open.
    pub fn plan(&self) -> &Plan {
        self.open.as_ref().map_or(&self.closed, |open| &open.plan)
    }

    /// What is asked.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Where the person is. A trouble is no place: when it is left, the person is still here.
    pub fn place(&self) -> &Place {
        &self.place
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
            Some(_) if self.unsaved || self.draft.is_some() => Saved::No,
            Some(_) => Saved::Yes,
        }
    }

    /// Shows a quiet notice in the band until the next screen.
    pub fn notice(&mut self, key: &'static str) {
        self.notice = Some(key);
    }

    /// Does what a press means. `now` is the time on this computer.
    ///
    /// # Errors
    /// What went wrong; the plan and the place are then as they were, and the screen shows it until
    /// the person goes on.
    pub fn act(&mut self, act: Act, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        // These look at the screen as it is, also at that of a trouble.
        let looks_only = matches!(act, Act::Hear | Act::Read | Act::ReadOwn | Act::More | Act::Still);
        let act = match (self.stopped.take_if(|_| !looks_only), act) {
            (Some(stopped), Act::Again) => stopped.act.unwrap_or(Act::Again),
            // It is left: the person is where they were.
            (Some(_), Act::Back) => return Ok(Vec::new()),
            (_, act) => act,
        };
        let done = self.done(act.clone(), looks_only, now);
        if let Err(trouble) = &done {
            tracing::warn!(key = trouble.key, "trouble");
            self.stopped = Some(Stopped { trouble: trouble.clone(), act: Some(act) });
        }
        done
    }

    fn done(&mut self, act: Act, looks_only: bool, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        // Words that are being typed are kept before anything else happens.
        if !looks_only {
            self.keep_draft(now)?;
        }
        match act {
            Act::Go(place) => self.go(place),
            Act::Visit(place) => self.visit(place),
            Act::Next => self.next(),
            Act::Back => self.back(),
            Act::Hear => return Ok(vec![Effect::Hear]),
            Act::Read | Act::ReadOwn | Act::Again => {}
            Act::More => return Ok(vec![Effect::More]),
            Act::Still => return Ok(vec![Effect::Still]),
            Act::Record(said) => self.record(said, now)?,
            Act::Observe(said) => self.observe(said, now)?,
            Act::Then(first, second) => {
                let mut effects = self.done(*first, looks_only, now)?;
                effects.extend(self.done(*second, looks_only, now)?);
                return Ok(effects);
            }
            Act::Undo => self.undo_settings(now)?,
            Act::Try(id) => self.ways.tried = Some(id),
            Act::Open(at) => {
                if let Some(path) = self.shelf.get(at).map(|tile| tile.path.clone()) {
                    self.open_plan(&path, now)?;
                }
            }
            Act::New => self.new_plan(now)?,
            Act::Example => self.open_example(now)?,
            Act::Leave => self.leave(),
            Act::Close => return Ok(vec![Effect::Close]),
            Act::MakeDocument => return self.agree(now),
            Act::OpenDocument => {
                return Ok(self.document.clone().map(Effect::OpenDocument).into_iter().collect());
            }
            Act::SaveTo(at) => return Ok(self.copy_to(at)),
        }
        Ok(Vec::new())
    }

    /// What went wrong, while the screen shows it.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.stopped.as_ref().map(|stopped| &stopped.trouble)
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

    /// Takes in what is being typed. It is kept at each new word, and when the person goes on.
    pub fn typed(&mut self, text: &str, now: &Zoned) {
        let Some(field) = self.screen().field().and_then(|item| item.field.clone()) else { return };
        let text: String = text.chars().take(field.most).collect();
        let ends_word = text.ends_with(char::is_whitespace);
        self.draft = (text.trim() != field.text).then_some((field.path, text));
        if ends_word {
            let _ = self.keep_draft(now);
        }
    }

    /// Keeps words that are being typed.
    ///
    /// # Errors
    /// Why they could not be saved; then they are still being typed.
    pub fn keep_draft(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let Some((path, text)) = self.draft.take() else { return Ok(()) };
        let text = text.trim().to_owned();
        let mut said =
            vec![(path.clone(), if text.is_empty() { Value::Gone } else { Value::Words(text.clone()) })];
        // A goal in own words is a goal as soon as it has words.
        if let Some(goal) = path.as_str().strip_suffix("/words") {
            said.push((
                Path::new(format!("{goal}/on")),
                if text.is_empty() { Value::Gone } else { Value::Yes },
            ));
        }
        let kept = self.record(said, now);
        if kept.is_err() {
            self.draft = Some((path, text));
        }
        kept
    }

    fn begin(&mut self, place: Place) {
        self.history.clear();
        self.visits.clear();
        self.document = None;
        self.unsaved = false;
        self.notice = None;
        self.ways = Ways::default();
        self.place = place;
    }

    fn leave(&mut self) {
        self.open = None;
        self.begin(Place::Start);
        self.look_at_shelf();
    }

    fn look_at_shelf(&mut self) {
        self.shelf = store::list_plans(&self.folders.plans);
        self.shelf.extend(store::list_plans(&self.folders.examples));
        self.tiles = self
            .shelf
            .iter()
            .map(|tile| Tile {
                name: tile.name.clone(),
                face: tile.face.clone(),
                example: tile.example,
                opened: tile
                    .last_opened
                    .map(|at| at.to_zoned(jiff::tz::TimeZone::system()).strftime("%A %-d %B %Y").to_string()),
                trouble: tile.trouble.as_ref().map(|error| error.words_key().to_owned()),
            })
            .collect();
    }

    fn next_own_goal(&self) -> usize {
        let used = self.log().into_iter().flat_map(Log::statements).filter_map(|statement| {
            let mut parts = statement.path.parts();
            (parts.next() == Some("goal")).then_some(())?;
            parts.next()?.strip_prefix("own-")?.parse::<usize>().ok()
        });
        used.max().unwrap_or(0) + 1
    }
}

#[cfg(test)]
mod tests;
