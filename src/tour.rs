//! The tour: an example person walks the whole road by the messages that a press sends. Every screen
//! on the way is drawn, looked at by the checks, and kept as a picture.

mod amira;
mod decided;
mod folder;
mod hand;
mod joined;
mod marcia;
mod packs;
mod walk;
mod ways;

use std::path::{Path, PathBuf};

use iced::Size;
use jiff::Zoned;

use crate::app::App;
use crate::headless::Camera;
use crate::inspect;
use crate::journey::Place;
use crate::plan::Plan;
use crate::record::Log;
use crate::session::Session;
use crate::share::{self, SharedPlan};
use crate::store::Folders;
use crate::words::Words;

pub use hand::{Hand, Time};
pub use walk::{Walk, Witness, without_ids};
pub use ways::ways;

/// What the tour found.
#[derive(Debug, Default)]
pub struct Report {
    /// How many screens were drawn.
    pub screens: usize,
    /// What is wrong with screens; empty when all is well.
    pub faults: Vec<String>,
}

/// Why the tour could not go on.
#[derive(Debug, thiserror::Error)]
pub enum TourError {
    /// A file or folder could not be written.
    #[error("{0}: {1}")]
    Write(PathBuf, std::io::Error),
    /// Something in the way that no tour made, or that was changed since.
    #[error(
        "{0} is in the way: no tour made it, or it was changed since. Nothing was removed. Choose a different \
         folder for the tour, or move this away."
    )]
    NotOurs(PathBuf),
    /// Screens can not be drawn here.
    #[error("screens can not be drawn on this computer")]
    NoRenderer,
    /// The road did not lead where it should.
    #[error("at {place:?}: {what}")]
    Lost {
        /// Where.
        place: Place,
        /// What is wrong.
        what: String,
    },
}

/// How the tour looks.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The window.
    pub size: Size,
    /// The option of the text size, `s100` to `s200`.
    pub text: &'static str,
    /// The option of the colours.
    pub colours: &'static str,
}

impl Default for Look {
    fn default() -> Self {
        Self { size: Size::new(1280.0, 800.0), text: "s100", colours: "standard" }
    }
}

/// Who walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// She speaks, and answers by herself.
    Amira,
    /// She does not speak, and answers together with others.
    Marcia,
}

/// Walks the road and leaves `screens/`, `plan.myplan` and `share/` in `to`. What an earlier tour left
/// there is removed first, and nothing else.
///
/// # Errors
/// When something can not be written, or the road does not lead on.
pub fn tour(to: &Path, who: Example, look: Look, now: &Zoned) -> Result<Report, TourError> {
    let fail = |path: &Path| {
        let path = path.to_owned();
        move |error| TourError::Write(path, error)
    };
    let (screens, share, home) = (to.join("screens"), to.join("share"), to.join("home"));
    folder::clear(to, &["screens", "share", "home"], Some("plan.myplan"))?;
    for made in [&screens, &share, &home] {
        folder::make(made)?;
    }
    let plan_file = to.join("plan.myplan");
    let album = Album {
        camera: Camera::new().ok_or(TourError::NoRenderer)?,
        folder: screens,
        size: look.size,
        words: Words::built_in(),
        report: Report::default(),
    };
    let mut walk = Walk::new(Folders::under(&home), look, now, album);
    let now = match who {
        Example::Amira => walk.whole_road().map(|()| now.clone())?,
        Example::Marcia => walk.joined_road(now)?,
    };

    if let Some(shared) = when_made(walk.app.session(), &now) {
        let json = serde_json::to_vec_pretty(&shared)
            .map_err(|error| TourError::Write(share.clone(), error.into()))?;
        std::fs::write(share.join("plan.json"), json).map_err(fail(&share))?;
    }
    let made = walk.app.session().folders().shared.clone();
    for entry in std::fs::read_dir(&made).map_err(fail(&made))?.flatten() {
        let target = share.join(entry.file_name());
        std::fs::copy(entry.path(), &target).map_err(fail(&target))?;
    }
    let file = walk.app.session().file().map(Path::to_path_buf);
    let report = std::mem::take(&mut walk.witness.report);
    // The plan is closed before its file is copied.
    drop(walk);
    if let Some(file) = file {
        std::fs::copy(&file, &plan_file).map_err(fail(&plan_file))?;
    }
    Ok(report)
}

// The data as it was when the document was made: a yes to sharing a private answer is for one document, and
// holds no more afterwards.
fn when_made(session: &Session, now: &Zoned) -> Option<SharedPlan> {
    let (log, reader) = (session.log()?, session.plan().reader.as_deref()?);
    let made = session.plan().give.get(reader)?.made.as_ref()?.id;
    let before: Log = log.statements().iter().filter(|statement| statement.id < made).cloned().collect();
    let plan = Plan::from_log(&before);
    Some(share::shared_plan(&plan, &before, session.content(), &Words::built_in(), reader, now))
}

// Draws every screen, looks it over, and keeps the picture.
struct Album {
    camera: Camera,
    folder: PathBuf,
    size: Size,
    words: Words,
    report: Report,
}

impl Witness for Album {
    fn see(&mut self, app: &App, name: &str) -> Result<(), TourError> {
        self.report.screens += 1;
        let name = format!("{:03}-{name}", self.report.screens);
        let faults = inspect::frame(app.screen(), app.frame()).into_iter();
        let faults = faults.chain(inspect::words(app.screen(), &self.words));
        self.report.faults.extend(faults.map(|fault| format!("{name}: {fault}")));
        let pixels = self.camera.shoot(app, self.size);
        let path = self.folder.join(format!("{name}.png"));
        let (width, height) = (self.size.width as u32, self.size.height as u32);
        image::save_buffer(&path, &pixels, width, height, image::ColorType::Rgba8)
            .map_err(|error| TourError::Write(path, std::io::Error::other(error)))
    }
}
