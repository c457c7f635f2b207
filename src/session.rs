//! What is going on: the open plan, where the person is, and what a press does.
//!
//! Press → act → record → store → plan → screen. There is no window here: the window, the tour and
//! the tests all drive this. The time is passed in.

mod example;
mod moves;
mod sharing;
mod ways;

use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use jiff::Zoned;
use uuid::{NoContext, Timestamp as UuidTime, Uuid};

use crate::content::{Content, Trouble};
use crate::journey::Place;
use crate::plan::{Plan, Settings};
use crate::record::{How, Log, Path, Role, Statement, Value};
use crate::screen::{self, Act, Context, Saved, Screen, Tile};
use crate::share;
use crate::store::{self, Folders, PlanTile, Store, StoreError};
use crate::words::Words;

use ways::{Ways, differences};

pub use sharing::{CopyJob, Job};

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

/// An open plan.
struct Open {
    store: Store,
    log: Log,
    plan: Plan,
}

// Somewhere that was visited on the way, and where to come back to.
#[derive(Debug, Clone)]
struct Visit {
    from: Place,
    to: Place,
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
    // What is wrong with the content files of this computer.
    detail: Option<String>,
    // The number of the goal in own words that is being made.
    own_goal: usize,
    ways: Ways,
    reader_listens: bool,
}

impl Session {
    /// Starts on the first screen. Content and packs of this computer are used where they are sound;
    /// what is wrong with the others is given back, and said on the screen.
    pub fn new(folders: Folders, words: Arc<Words>) -> (Self, Vec<Trouble>) {
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
            detail: troubles.first().map(ToString::to_string),
            own_goal: 1,
            ways: Ways::default(),
            reader_listens: false,
        };
        if let Err(error) = session.folders.make() {
            session.trouble(&error);
        }
        session.look_at_shelf();
        if !troubles.is_empty() {
            session.place = Place::Trouble("trouble-content".into());
        }
        (session, troubles)
    }

    /// The screen as it is now.
    pub fn screen(&self) -> Screen {
        let places: Vec<screen::SavePlace> = self
            .places
            .iter()
            .map(|place| screen::SavePlace { key: place.kind.words_key(), name: place.label.clone() })
            .collect();
        let document = self.document.as_ref().map(|path| path.display().to_string());
        screen::build(
            &self.place,
            &Context {
                plan: self.plan(),
                content: &self.content,
                words: &self.words,
                tiles: &self.tiles,
                places: &places,
                document: document.as_deref(),
                saved: self.saved(),
                notice: self.notice,
                detail: self.detail.as_deref(),
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

    /// Where the person is.
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
    pub fn act(&mut self, act: Act, now: &Zoned) -> Vec<Effect> {
        // Words that are being typed are kept before anything else happens.
        let looks_only = matches!(act, Act::Hear | Act::Read | Act::ReadOwn | Act::More | Act::Still);
        if !looks_only && !self.keep_draft(now) {
            return Vec::new();
        }
        match act {
            Act::Go(place) => self.go(place),
            Act::Visit(place) => self.visit(place),
            Act::Next => self.next(),
            Act::Back => self.back(),
            Act::Hear => return vec![Effect::Hear],
            Act::Read | Act::ReadOwn => {}
            Act::More => return vec![Effect::More],
            Act::Still => return vec![Effect::Still],
            Act::Record(said) => {
                let _ = self.record(said, now);
            }
            Act::Observe(said) => {
                let _ = self.observe(said, now);
            }
            Act::Then(first, second) => {
                let mut effects = self.act(*first, now);
                // A notice that something went wrong must not be left at once.
                if !matches!(self.place, Place::Trouble(_)) {
                    effects.extend(self.act(*second, now));
                }
                return effects;
            }
            Act::Undo => self.undo_settings(now),
            Act::Try(id) => self.ways.tried = Some(id),
            Act::Open(at) => {
                if let Some(path) = self.shelf.get(at).map(|tile| tile.path.clone()) {
                    self.open_file(&path, now);
                }
            }
            Act::New => self.new_plan(now),
            Act::Example => self.open_example(now),
            Act::Leave => self.leave(),
            Act::Close => return vec![Effect::Close],
            Act::MakeDocument => return self.agree(now),
            Act::OpenDocument => {
                return self.document.clone().map(Effect::OpenDocument).into_iter().collect();
            }
            Act::SaveTo(at) => return self.copy_to(at),
        }
        Vec::new()
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

    /// Keeps words that are being typed. False when they could not be saved.
    pub fn keep_draft(&mut self, now: &Zoned) -> bool {
        let Some((path, text)) = self.draft.take() else { return true };
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
        if !kept {
            self.draft = Some((path, text));
        }
        kept
    }

    // Adds statements: to the file first, then to what is shown. False when they could not be saved;
    // the plan is then as before.
    fn record(&mut self, said: Vec<(Path, Value)>, now: &Zoned) -> bool {
        let entry = self.plan().company.entry();
        self.record_as(said, entry, now)
    }

    fn record_as(&mut self, said: Vec<(Path, Value)>, (entered_by, how): (Role, How), now: &Zoned) -> bool {
        let Some(open) = &mut self.open else {
            self.set_computer(&said);
            return true;
        };
        let statements: Vec<Statement> = said
            .into_iter()
            .filter(|(path, value)| {
                let mut standing = open.log.standing(path).filter(|old| old.said_by == Role::Person);
                match standing.next() {
                    Some(old) => old.value != *value,
                    None => *value != Value::Gone,
                }
            })
            .map(|(path, value)| Statement {
                id: new_id(now),
                supersedes: open.log.to_supersede(&path, Role::Person),
                path,
                value,
                said_by: Role::Person,
                how,
                entered_by,
                at: now.timestamp(),
            })
            .collect();
        if statements.is_empty() {
            return true;
        }
        match open.store.append(&statements) {
            Ok(()) => {
                for statement in statements {
                    let _ = open.log.add(statement);
                }
                let before = open.plan.settings.clone();
                open.plan = Plan::from_log(&open.log);
                let after = open.plan.settings.clone();
                self.unsaved = false;
                if before != after {
                    self.keep_settings(before, after);
                }
                true
            }
            Err(error) => {
                self.unsaved = true;
                self.trouble(&error);
                false
            }
        }
    }

    /// Opens a plan file and goes to its map.
    pub fn open_file(&mut self, path: &FilePath, now: &Zoned) {
        match Store::open(path) {
            Ok((store, log)) => {
                let plan = Plan::from_log(&log);
                self.open = Some(Open { store, log, plan });
                self.begin(Place::Map);
                let _ = self.record(vec![(Path::from("opened"), Value::Words(now.date().to_string()))], now);
                self.offer_to_be_quiet();
            }
            Err(error) => self.trouble(&error),
        }
    }

    fn new_plan(&mut self, now: &Zoned) {
        let path = store::new_plan_path(&self.folders.plans);
        match Store::create(&path) {
            Ok(store) => {
                self.open = Some(Open { store, log: Log::new(), plan: Plan::default() });
                self.begin(Place::Ready(crate::journey::Ready::Sound));
                // What was set before goes with the person.
                let said = differences(&Settings::default(), &self.closed.settings);
                let _ = self.record(said, now);
                self.ways = Ways::default();
            }
            Err(error) => self.trouble(&error),
        }
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

    fn trouble(&mut self, error: &StoreError) {
        tracing::warn!(%error, "store");
        self.go(Place::Trouble(error.words_key().to_owned()));
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

fn new_id(now: &Zoned) -> Uuid {
    let at = now.timestamp();
    let seconds = u64::try_from(at.as_second()).unwrap_or(0);
    Uuid::new_v7(UuidTime::from_unix(NoContext, seconds, u32::try_from(at.subsec_nanosecond()).unwrap_or(0)))
}

#[cfg(test)]
mod tests;
