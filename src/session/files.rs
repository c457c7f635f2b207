//! A file that somebody brings: found in the usual places, or chosen in the computer's own way.

use std::path::PathBuf;

use super::{Effect, Session, Trouble};
use crate::screen::FileTile;
use crate::share::{self, FoundFile};

/// What a file is brought for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Brought {
    /// A council's questions and money rules.
    Council,
    /// Pictures of somebody's own.
    Pictures,
}

impl Brought {
    // How the names of such files end.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Council => &["council"],
            Self::Pictures => &["pictures"],
        }
    }

    // What the computer's own dialogue is called.
    fn title(self) -> &'static str {
        match self {
            Self::Council => "supporter-pack-choose",
            Self::Pictures => "supporter-symbols-choose",
        }
    }
}

/// The files that were found so far.
#[derive(Default)]
pub(super) struct FilesHere {
    of: Option<Brought>,
    pub found: Vec<FoundFile>,
    pub looking: bool,
}

impl FilesHere {
    /// They as a screen shows them.
    pub fn tiles(&self) -> Vec<FileTile> {
        let here = jiff::tz::TimeZone::system();
        let day = |at| jiff::Timestamp::try_from(at).ok().map(|at| at.to_zoned(here.clone()).date());
        let tile = |file: &FoundFile| FileTile {
            name: file.name.clone(),
            place: file.kind.words_key(),
            label: file.label.clone(),
            changed: file.changed.and_then(day),
        };
        self.found.iter().map(tile).collect()
    }
}

/// Looks for files of a kind. A disk that does not answer stops nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLook {
    /// For what.
    pub of: Brought,
}

impl FileLook {
    /// Begins to look, on threads of its own. `tell` is told each file that is found, and none when the looking ends.
    pub fn look(self, tell: impl Fn(Option<FoundFile>) + Clone + Send + 'static) {
        share::look_for_files(self.of.endings(), tell);
    }
}

/// Lets the person who helps choose a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChoice {
    of: Brought,
    title: String,
}

/// Which file was chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct ChosenFile {
    of: Brought,
    file: Result<Option<PathBuf>, Trouble>,
}

impl FileChoice {
    /// Asks in the computer's own way, and waits for the answer.
    pub async fn choose(self) -> ChosenFile {
        let file = share::choose_file(&self.title, self.of.endings()).await.map_err(Trouble::from);
        ChosenFile { of: self.of, file }
    }
}

impl Session {
    // Looked for anew each time: a memory stick comes and goes.
    pub(super) fn look_for_brought(&mut self, of: Brought) {
        self.files = FilesHere { of: Some(of), looking: true, ..FilesHere::default() };
        self.wanted.push(Effect::LookForFiles(FileLook { of }));
    }

    /// Takes in a file that was found, or that no more are looked for. It goes to the end, so that nothing moves
    /// under a finger.
    pub fn file_found(&mut self, of: Brought, file: Option<FoundFile>) {
        if self.files.of != Some(of) {
            return;
        }
        match file {
            None => self.files.looking = false,
            Some(file) if self.files.found.iter().any(|known| known.path == file.path) => {}
            Some(file) => self.files.found.push(file),
        }
    }

    pub(super) fn choose_file(&self, of: Brought) -> Vec<Effect> {
        vec![Effect::ChooseFile(FileChoice { of, title: self.words.get(of.title()) })]
    }

    /// Takes in which file was chosen. Where none was, nothing happens.
    pub fn file_chosen(&mut self, chosen: ChosenFile) -> Vec<Effect> {
        match chosen.file {
            Ok(None) => Vec::new(),
            Ok(Some(file)) => self.bring(chosen.of, file),
            Err(trouble) => {
                self.show(trouble);
                Vec::new()
            }
        }
    }

    // The file at this place of the list.
    pub(super) fn bring_found(&mut self, at: usize) -> Vec<Effect> {
        let found = self.files.of.zip(self.files.found.get(at).map(|file| file.path.clone()));
        found.map(|(of, path)| self.bring(of, path)).unwrap_or_default()
    }

    fn bring(&mut self, of: Brought, path: PathBuf) -> Vec<Effect> {
        match of {
            Brought::Council => self.open_pack(path),
            Brought::Pictures => self.open_symbols(path),
        }
    }
}
