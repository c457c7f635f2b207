//! The walk: an example person goes the whole road by the messages that a press sends.
//!
//! The tour draws what is met on the way, the window test presses the same in a real window, and the
//! layout tests measure every screen of it.

use std::sync::Arc;

use iced::widget::text_editor::{Action, Edit};
use jiff::Zoned;

use super::hand::{Hand, Time};
use super::{Look, TourError};
use crate::app::{App, Message};
use crate::headless::{run, send};
use crate::journey::Place;
use crate::plan::List;
use crate::session::Session;
use crate::store::Folders;
use crate::ui;
use crate::voice::Silent;
use crate::words::Words;

// What the person says to one question: the question, the answer, what makes it hard, who helps, the wish.
type WalkAnswer =
    (&'static str, &'static str, &'static [&'static str], &'static [&'static str], &'static str);

/// With “own” for the id of each goal in own words, which is another one on each walk.
pub fn without_ids(text: &str) -> String {
    let is_id = |part: &str| part.len() == 36 && part.bytes().filter(|byte| *byte == b'-').count() == 4;
    let ids = text.split(['"', '/']).filter(|part| is_id(part));
    ids.fold(text.to_owned(), |text, id| text.replace(id, "own"))
}

/// Somebody who sees the walk.
pub trait Witness {
    /// An item is about to be pressed.
    ///
    /// # Errors
    /// What stops the walk.
    fn press(&mut self, _app: &App, _id: &str) -> Result<(), TourError> {
        Ok(())
    }

    /// Words are about to be typed.
    ///
    /// # Errors
    /// What stops the walk.
    fn write(&mut self, _app: &App, _text: &str) -> Result<(), TourError> {
        Ok(())
    }

    /// A page of a screen is in sight.
    ///
    /// # Errors
    /// What stops the walk.
    fn see(&mut self, _app: &App, _name: &str) -> Result<(), TourError> {
        Ok(())
    }
}

/// A person on the road, with the program they use and somebody who sees it.
pub struct Walk<W> {
    /// The program.
    pub app: App,
    /// Who sees it.
    pub witness: W,
    look: Look,
    hand: Hand,
    time: Time,
}

impl<W: Witness> Walk<W> {
    /// A person before the first screen. Everything is kept under `folders`.
    pub fn new(folders: Folders, look: Look, now: &Zoned, witness: W) -> Self {
        Self::by(Hand::Straight, folders, look, now, witness)
    }

    /// A person who presses in one way only. This computer is set to it before the first screen.
    pub fn by(hand: Hand, folders: Folders, look: Look, now: &Zoned, witness: W) -> Self {
        hand.set_up(&folders);
        let (session, _) = Session::new(folders, Arc::new(Words::built_in()));
        let time = Time::default();
        let (mut app, task) = App::new(session, Box::new(Silent), None, time.clock(now), look.size);
        run(&mut app, task);
        Self { app, witness, look, hand, time }
    }

    /// Lets the time of the program go on to this.
    pub fn go_to(&self, time: core::time::Duration) {
        self.time.go_to(time);
    }

    /// The whole road, from the first screen to the shared document, and the places beside it.
    ///
    /// # Errors
    /// When the road does not lead where it should.
    pub fn whole_road(&mut self) -> Result<(), TourError> {
        self.shoot("start")?;
        self.press("bar-help")?;
        self.shoot("help-before")?;
        self.press("bar-back")?;
        self.pick("start-new")?;
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
        self.answer("press", &[&format!("ready-press-{}", self.hand.way())])?;
        if self.app.session().learning().is_some() {
            self.answer("learn", &[])?;
        }
        self.answer("try", &["ready-try-b"])?;
        self.answer("who", &["ready-who-family"])?;
        self.answer("how", &["ready-how-point"])?;
        for name in ["what", "see", "time", "need"] {
            self.answer(name, &[])?;
        }
        Ok(())
    }

    fn about_me(&mut self) -> Result<(), TourError> {
        self.shoot("name-empty")?;
        self.write("Amira")?;
        self.answer("name", &[])?;
        self.answer("face", &["face-15"])?;
        self.answer("likes", &["like-kind", "like-funny", "like-smile"])?;
        self.answer("matters", &["matter-family", "matter-music", "matter-nature"])?;
        self.pick("support-time")?;
        self.pick("support-watch")?;
        self.shoot("support")?;
        self.pick("answer-something-else")?;
        self.write("Tell me about my day each morning.")?;
        self.answer("own-words", &[])?;
        self.expect(&Place::Cards(List::Supports))?;
        self.answer("support-with-own-words", &[])
    }

    fn my_life(&mut self) -> Result<(), TourError> {
        self.answer("life-intro", &[])?;
        let answers: [WalkAnswer; 22] = [
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
            let scored =
                self.app.session().content().question(question).is_some_and(|question| question.scored);
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
        self.write("I want to see the sea.")?;
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
                "own",
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
        // A goal in own words is there only for somebody who can type it.
        let types = self.hand.types();
        for (goal, screens) in goals.into_iter().filter(|(goal, _)| types || *goal != "own") {
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
        self.pick("share-agree-yes")?;
        self.expect(&Place::ShareMade)?;
        self.shoot("made")?;
        self.pick("share-made-save")?;
        self.shoot("where")?;
        self.press("bar-back")?;
        self.press("bar-next")
    }

    // Places beside the road.
    fn around(&mut self) -> Result<(), TourError> {
        self.expect(&Place::Map)?;
        self.shoot("map")?;
        self.pick("part-plan")?;
        self.shoot("goal-list")?;
        self.press("bar-help")?;
        self.shoot("help")?;
        self.pick("help-who")?;
        self.write("Dad")?;
        self.answer("helper-name", &[])?;
        self.pick("help-how")?;
        self.shoot("help-buttons")?;
        self.press("bar-back")?;
        self.pick("help-credits")?;
        self.shoot("credits")?;
        self.press("bar-pause")?;
        self.shoot("pause")
    }

    // Picks these, has the screen seen, and goes on.
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
            self.press(ui::MORE)?;
        }
        self.press(id)
    }

    fn press(&mut self, id: &str) -> Result<(), TourError> {
        if self.app.frame().spot(id).is_none() {
            return Err(self.lost(format!("there is no “{id}” to press")));
        }
        self.witness.press(&self.app, id)?;
        self.hand.press(&mut self.app, &self.time, id).map_err(|what| self.lost(what))
    }

    fn write(&mut self, text: &str) -> Result<(), TourError> {
        if !self.hand.types() {
            return Ok(());
        }
        self.witness.write(&self.app, text)?;
        // Whoever begins to type is in the field.
        let mut letters = text.chars();
        if self.app.cursor().is_none() {
            let first: String = letters.next().into_iter().collect();
            send(&mut self.app, Message::Letters(first));
        }
        for letter in letters {
            send(&mut self.app, Message::Typed(Action::Edit(Edit::Insert(letter))));
        }
        Ok(())
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

    // Every page of the screen is seen; then the first page again, as the person would have it.
    fn shoot(&mut self, name: &str) -> Result<(), TourError> {
        let pages = self.app.frame().pages;
        if pages == 1 {
            return self.witness.see(&self.app, name);
        }
        for _ in 0..pages {
            self.witness.see(&self.app, &format!("{name}-page-{}", self.app.frame().page + 1))?;
            self.press(ui::MORE)?;
        }
        Ok(())
    }
}
