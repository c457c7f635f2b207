//! The tour: an example person walks the whole road by the messages that a press sends. Every screen
//! on the way is drawn, looked at by the checks, and kept as a picture.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Size;
use iced::widget::text_editor::{Action, Edit};
use jiff::Zoned;

use crate::app::{App, Clock, Message};
use crate::headless::{Camera, run, send};
use crate::inspect;
use crate::journey::Place;
use crate::plan::List;
use crate::session::Session;
use crate::store::Folders;
use crate::voice::Silent;
use crate::words::Words;

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

/// Walks the road and leaves `screens/`, `plan.myplan` and `share/` in `to`, which is emptied of an
/// earlier tour first.
///
/// # Errors
/// When something can not be written, or the road does not lead on.
pub fn tour(to: &Path, look: Look, now: &Zoned) -> Result<Report, TourError> {
    let fail = |path: &Path| {
        let path = path.to_owned();
        move |error| TourError::Write(path, error)
    };
    for old in ["screens", "share", "home"] {
        let old = to.join(old);
        if old.exists() {
            std::fs::remove_dir_all(&old).map_err(fail(&old))?;
        }
    }
    let plan_file = to.join("plan.myplan");
    if plan_file.exists() {
        std::fs::remove_file(&plan_file).map_err(fail(&plan_file))?;
    }
    let screens = to.join("screens");
    std::fs::create_dir_all(&screens).map_err(fail(&screens))?;
    let home = to.join("home");

    let words = Arc::new(Words::built_in());
    let (session, _) = Session::new(Folders::under(&home), Arc::clone(&words));
    let clock: Clock = {
        let now = now.clone();
        Arc::new(move || now.clone())
    };
    let camera = Camera::new().ok_or(TourError::NoRenderer)?;
    let (app, task) = App::new(session, Box::new(Silent), clock, look.size);
    let mut walk = Walk { app, camera, look, screens, words, report: Report::default() };
    run(&mut walk.app, task);
    walk.whole_road()?;

    let share = to.join("share");
    std::fs::create_dir_all(&share).map_err(fail(&share))?;
    if let Some(job) = walk.app.session().job(now) {
        let json = serde_json::to_vec_pretty(&job.shared)
            .map_err(|error| TourError::Write(share.clone(), error.into()))?;
        std::fs::write(share.join("plan.json"), json).map_err(fail(&share))?;
    }
    let made = walk.app.session().folders().shared.clone();
    for entry in std::fs::read_dir(&made).map_err(fail(&made))?.flatten() {
        let target = share.join(entry.file_name());
        let _ = std::fs::copy(entry.path(), &target).map_err(fail(&target))?;
    }
    let file = walk.app.session().file().map(Path::to_path_buf);
    let report = std::mem::take(&mut walk.report);
    drop(walk);
    if let Some(file) = file {
        let _ = std::fs::copy(&file, &plan_file).map_err(fail(&plan_file))?;
    }
    Ok(report)
}

struct Walk {
    app: App,
    camera: Camera,
    look: Look,
    screens: PathBuf,
    words: Arc<Words>,
    report: Report,
}

impl Walk {
    fn whole_road(&mut self) -> Result<(), TourError> {
        self.shoot("start")?;
        self.press("bar-help")?;
        self.shoot("help-before")?;
        self.press("bar-back")?;
        self.press("start-new")?;
        self.getting_ready()?;
        self.about_me()?;
        self.my_life()?;
        self.my_money()?;
        self.my_plan()?;
        self.check_and_share()?;
        self.around()
    }

    fn getting_ready(&mut self) -> Result<(), TourError> {
        self.answer("sound", &["ready-sound-on"])?;
        self.answer("loudness", &["ready-loud-middle"])?;
        self.answer("text-size", &[&format!("ready-size-{}", self.look.text)])?;
        self.answer("colours", &[&format!("ready-colours-{}", self.look.colours)])?;
        self.answer("who", &["ready-who-family"])?;
        self.answer("how", &["ready-how-point"])?;
        for name in ["what", "see", "time", "need"] {
            self.answer(name, &[])?;
        }
        Ok(())
    }

    fn about_me(&mut self) -> Result<(), TourError> {
        self.shoot("name-empty")?;
        self.write("Amira");
        self.answer("name", &[])?;
        self.answer("face", &["face-15"])?;
        self.answer("likes", &["like-kind", "like-funny", "like-smile"])?;
        self.answer("matters", &["matter-family", "matter-music", "matter-nature"])?;
        self.pick("support-time")?;
        self.pick("support-watch")?;
        self.shoot("support")?;
        self.pick("answer-something-else")?;
        self.write("Tell me about my day each morning.");
        self.answer("own-words", &[])?;
        self.expect(&Place::Cards(List::Supports))?;
        self.answer("support-with-own-words", &[])
    }

    fn my_life(&mut self) -> Result<(), TourError> {
        self.answer("life-intro", &[])?;
        // (question, answer, hard, helpers, wish)
        let answers: [(&str, &str, &[&str], &[&str], &str); 22] = [
            ("eat", "c", &["slow"], &["family"], "keep"),
            ("cook", "d", &["danger"], &["family"], "change"),
            ("wash", "d", &["pain"], &["family", "equipment"], "change"),
            ("toilet", "d", &["pain", "slow"], &["family"], "keep"),
            ("dress", "c", &["slow"], &["family"], "keep"),
            ("move", "c", &["pain", "danger"], &["family", "equipment"], "keep"),
            ("alone", "d", &["danger"], &["family"], "keep"),
            ("night", "b", &["changes"], &["family"], "keep"),
            ("clean", "d", &["slow"], &["family"], "keep"),
            ("people", "d", &["changes"], &["family"], "change"),
            ("work", "c", &["slow"], &[], "change"),
            ("travel", "d", &["danger"], &["family", "paid"], "change"),
            ("fun", "d", &[], &["family"], "change"),
            ("child", "n", &[], &[], ""),
            ("tell", "d", &["slow", "changes"], &["family"], "keep"),
            ("choices", "c", &["slow"], &["family"], "change"),
            ("health", "c", &["danger"], &["family", "paid"], "keep"),
            ("upset", "not-sure", &["changes"], &["family"], "keep"),
            ("safe", "c", &[], &[], "change"),
            ("day", "c", &[], &[], "change"),
            ("home", "a", &[], &[], "keep"),
            ("respect", "later", &[], &[], ""),
        ];
        for (question, answer, hard, helpers, wish) in answers {
            self.expect(&Place::Question(question.into()))?;
            let id = match answer {
                "not-sure" | "later" => format!("answer-{answer}"),
                _ => format!("q-{question}-{answer}"),
            };
            self.answer(&format!("q-{question}"), &[&id])?;
            if *self.app.session().place() == Place::Safe(question.into()) {
                self.answer("safe", &[])?;
            }
            if matches!(answer, "n" | "later") {
                continue;
            }
            let scored = self.app.session().content().question(question).is_some_and(|question| question.scored);
            if scored {
                let hard: Vec<String> = match hard {
                    [] => vec!["answer-none".into()],
                    hard => hard.iter().map(|id| format!("hard-heading-{id}")).collect(),
                };
                self.answer_all(&format!("q-{question}-hard"), &hard)?;
                let helpers: Vec<String> = match helpers {
                    [] => vec!["helper-heading-nobody".into()],
                    helpers => helpers.iter().map(|id| format!("helper-heading-{id}")).collect(),
                };
                self.answer_all(&format!("q-{question}-helper"), &helpers)?;
            }
            self.answer(&format!("q-{question}-wish"), &[&format!("wish-heading-{wish}")])?;
        }
        self.answer("life-end", &[])
    }

    fn my_money(&mut self) -> Result<(), TourError> {
        self.answer("money-intro", &[])?;
        // First a figure that the council told, then the example table instead.
        self.answer("money-source-typed", &["money-source-typed"])?;
        self.pick("money-amount-add-100")?;
        self.pick("money-amount-add-100")?;
        self.answer("money-amount", &["money-amount-add-10"])?;
        self.answer("money-period", &["money-amount-week"])?;
        self.shoot("money-from-council")?;
        for _ in 0..3 {
            self.press("bar-back")?;
        }
        self.expect(&Place::MoneySource)?;
        self.answer("money-source", &["money-pack-example"])?;
        self.answer("money-guess", &[])?;
        self.answer("money-workings", &[])?;
        self.answer("money-more", &["money-more-yes"])
    }

    fn my_plan(&mut self) -> Result<(), TourError> {
        self.answer("plan-intro", &[])?;
        for id in ["q-wash-goal", "q-fun-goal"] {
            self.pick(id)?;
        }
        self.shoot("goals")?;
        self.pick("answer-something-else")?;
        self.write("I want to see the sea.");
        self.answer("own-goal", &[])?;
        self.answer("goals-with-own", &[])?;
        let goals: [(&str, &[&[&str]]); 3] = [
            (
                "wash",
                &[
                    &["goal-want-other-time"],
                    &["idea-morning-help", "idea-bath-aid"],
                    &["goal-who-family", "goal-who-worker"],
                    &["goal-day-mon", "goal-day-wed", "goal-day-fri"],
                    &["goal-time-morning"],
                    &["goal-cost-add-50", "goal-cost-add-10"],
                    &["goal-pays-council"],
                    &["goal-next-find-helper"],
                    &["goal-doer-social-worker"],
                    &["goal-when-month"],
                ],
            ),
            (
                "fun",
                &[
                    &["goal-want-new-thing"],
                    &["idea-music", "idea-buddy"],
                    &["goal-who-friends", "goal-who-community"],
                    &["goal-day-tue"],
                    &["goal-time-afternoon"],
                    &["goal-cost-add-10"],
                    &["goal-pays-own"],
                    &["goal-next-find-group"],
                    &["goal-doer-family"],
                    &["goal-when-week"],
                ],
            ),
            (
                "own-1",
                &[
                    &["goal-want-other-place"],
                    &["idea-buddy"],
                    &["goal-who-family"],
                    &["goal-day-sat"],
                    &["goal-time-morning", "goal-time-afternoon"],
                    &["goal-cost-free"],
                    &["goal-pays-free"],
                    &["goal-next-visit"],
                    &["goal-doer-me"],
                    &["goal-when-quarter"],
                ],
            ),
        ];
        let names = ["want", "what", "who", "days", "times", "cost", "pays", "step", "doer", "when"];
        for (goal, screens) in goals {
            for (name, ids) in names.iter().zip(screens) {
                self.answer(&format!("goal-{goal}-{name}"), ids)?;
            }
            self.answer(&format!("goal-{goal}-done"), &[])?;
        }
        self.answer("week", &[])?;
        self.answer("plan-end", &[])
    }

    fn check_and_share(&mut self) -> Result<(), TourError> {
        self.expect(&Place::Check)?;
        self.shoot("check")?;
        // One line leads to what is missing, and back.
        self.pick("check-life")?;
        self.expect(&Place::Question("respect".into()))?;
        self.answer("q-respect-again", &["q-respect-b"])?;
        self.answer("q-respect-wish", &["answer-not-sure"])?;
        self.answer("life-end-again", &[])?;
        self.expect(&Place::Check)?;
        self.answer("check-again", &[])?;
        self.shoot("share-nothing-picked")?;
        self.answer("share", &["share-what-all"])?;
        self.shoot("agree")?;
        self.press("share-agree-yes")?;
        self.expect(&Place::ShareMade)?;
        self.shoot("made")?;
        self.press("share-made-save")?;
        self.shoot("where")?;
        self.press("bar-back")?;
        self.press("bar-next")
    }

    // Places beside the road.
    fn around(&mut self) -> Result<(), TourError> {
        self.expect(&Place::Map)?;
        self.shoot("map")?;
        self.press("part-plan")?;
        self.shoot("goal-list")?;
        self.press("bar-help")?;
        self.shoot("help")?;
        self.press("help-who")?;
        self.write("Dad");
        self.answer("helper-name", &[])?;
        self.press("help-how")?;
        self.shoot("help-buttons")?;
        self.press("bar-back")?;
        self.press("help-credits")?;
        self.shoot("credits")?;
        self.press("bar-pause")?;
        self.shoot("pause")
    }

    // Picks these, keeps a picture of the screen, and goes on.
    fn answer(&mut self, name: &str, ids: &[&str]) -> Result<(), TourError> {
        for id in ids {
            self.pick(id)?;
        }
        self.shoot(name)?;
        self.press("bar-next")
    }

    fn answer_all(&mut self, name: &str, ids: &[String]) -> Result<(), TourError> {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        self.answer(name, &ids)
    }

    // Presses an item, turning pages until it is in sight, as a person would.
    fn pick(&mut self, id: &str) -> Result<(), TourError> {
        for _ in 0..self.app.frame().pages {
            if self.app.frame().spot(id).is_some() {
                break;
            }
            send(&mut self.app, Message::Press(crate::ui::MORE.into()));
        }
        self.press(id)
    }

    fn press(&mut self, id: &str) -> Result<(), TourError> {
        if self.app.frame().spot(id).is_none() {
            return Err(self.lost(format!("there is no “{id}” to press")));
        }
        send(&mut self.app, Message::Press(id.to_owned()));
        Ok(())
    }

    fn write(&mut self, text: &str) {
        for character in text.chars() {
            send(&mut self.app, Message::Typed(Action::Edit(Edit::Insert(character))));
        }
    }

    fn expect(&self, place: &Place) -> Result<(), TourError> {
        if self.app.session().place() == place {
            Ok(())
        } else {
            Err(self.lost(format!("this should be {place:?}")))
        }
    }

    fn lost(&self, what: String) -> TourError {
        TourError::Lost { place: self.app.session().place().clone(), what }
    }

    // Every page of the screen, drawn and checked.
    fn shoot(&mut self, name: &str) -> Result<(), TourError> {
        let pages = self.app.frame().pages;
        for page in 0..pages {
            if page > 0 {
                send(&mut self.app, Message::Press(crate::ui::MORE.into()));
            }
            self.report.screens += 1;
            let number = self.report.screens;
            let suffix = if pages > 1 { format!("-page-{}", page + 1) } else { String::new() };
            let path = self.screens.join(format!("{number:03}-{name}{suffix}.png"));
            let faults = inspect::frame(self.app.screen(), self.app.frame());
            self.report.faults.extend(faults.into_iter().map(|fault| format!("{number:03}-{name}: {fault}")));
            let faults = inspect::words(self.app.screen(), &self.words);
            self.report.faults.extend(faults.into_iter().map(|fault| format!("{number:03}-{name}: {fault}")));
            let pixels = self.camera.shoot(&self.app, self.look.size);
            let (width, height) = (self.look.size.width as u32, self.look.size.height as u32);
            image::save_buffer(&path, &pixels, width, height, image::ColorType::Rgba8)
                .map_err(|error| TourError::Write(path.clone(), std::io::Error::other(error)))?;
        }
        if pages > 1 {
            // Back to the first page, as the person would see it.
            send(&mut self.app, Message::Press(crate::ui::MORE.into()));
        }
        Ok(())
    }
}

