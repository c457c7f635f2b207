//! The walk: an example person goes the whole road by the messages that a press sends.
//!
//! The tour draws what is met on the way, the window test presses the same in a real window, and the
//! layout tests measure every screen of it.

use std::sync::Arc;

use iced::widget::text_editor::{Action, Edit};
use jiff::Zoned;

use super::amira::{self, Says};
use super::hand::{Hand, Time};
use super::{Look, TourError};
use crate::app::{App, Message};
use crate::headless::{run, send};
use crate::journey::Place;
use crate::plan::List;
use crate::screen::Zone;
use crate::session::Session;
use crate::store::Folders;
use crate::ui;
use crate::voice::Silent;
use crate::words::Words;

/// No road is longer than so many places.
pub(super) const LONGEST_ROAD: usize = 300;

/// With “own” for the id of each goal in own words, which is another one on each walk.
pub fn without_ids(text: &str) -> String {
    let is_id = |part: &str| part.len() == 36 && part.bytes().filter(|byte| *byte == b'-').count() == 4;
    let ids = text.split(['"', '/']).filter(|part| is_id(part));
    ids.fold(text.to_owned(), |text, id| text.replace(id, "own"))
}

/// No screen has so many answers and pages.
const LONGEST_LIST: usize = 100;

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
    pub(super) look: Look,
    pub(super) hand: Hand,
    pub(super) time: Time,
}

impl<W: Witness> Walk<W> {
    /// A person before the first screen. Everything is kept under `folders`.
    pub fn new(folders: Folders, look: Look, now: &Zoned, witness: W) -> Self {
        Self::by(Hand::Straight, folders, look, now, witness)
    }

    /// A person who presses in one way only. This computer is set to it before the first screen.
    pub fn by(hand: Hand, folders: Folders, look: Look, now: &Zoned, witness: W) -> Self {
        hand.set_up(&folders, look);
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
        self.the_example()?;
        self.pick("start-new")?;
        self.about_me()?;
        self.my_goals()?;
        self.check_and_share()?;
        self.around()
    }

    // The built-in example, which has an amount worked out from its answers.
    fn the_example(&mut self) -> Result<(), TourError> {
        self.pick("start-example")?;
        self.expect(&Place::Map)?;
        self.shoot("example-map")?;
        self.pick("part-money")?;
        self.expect(&Place::MoneyGuess)?;
        self.answer("example-guess", &[])?;
        self.expect(&Place::MoneyWork)?;
        self.shoot("example-workings")?;
        self.press("bar-pause")?;
        self.pick("pause-start")
    }

    fn about_me(&mut self) -> Result<(), TourError> {
        self.go_on_to(&Place::Name)?;
        self.shoot("name-empty")?;
        self.write("Amira")?;
        self.answer("name", &[])?;
        self.go_on_to(&Place::Cards(List::Supports))?;
        self.pick("support-time")?;
        self.pick("support-watch")?;
        self.shoot("support")?;
        self.pick("answer-something-else")?;
        self.write("Tell me about my day each morning.")?;
        self.answer("own-words", &[])?;
        self.expect(&Place::Cards(List::Supports))?;
        self.answer("support-with-own-words", &[])
    }

    fn my_goals(&mut self) -> Result<(), TourError> {
        self.go_on_to(&Place::Goals)?;
        for id in ["q-wash-goal", "q-job-goal"] {
            if self.app.screen().item(id).is_some() {
                self.pick(id)?;
            }
        }
        self.shoot("goals")?;
        self.pick("answer-something-else")?;
        self.write("I want to see the sea.")?;
        self.answer("own-goal", &[])?;
        // What it is about is asked of a goal that has words.
        if matches!(self.app.session().place(), Place::GoalAbout(_)) {
            self.answer("own-goal-about", &["area-out"])?;
        }
        self.expect(&Place::Goals)?;
        self.answer("goals-with-own", &[])
    }

    fn check_and_share(&mut self) -> Result<(), TourError> {
        self.go_on_to(&Place::Check)?;
        self.shoot("check")?;
        // One line leads to what is missing, and back.
        self.pick("check-life")?;
        self.expect(&Place::Question("mood".into()))?;
        self.answer("q-mood-again", &["q-mood-b"])?;
        self.go_on_to(&Place::Check)?;
        self.answer("check-again", &[])?;
        while *self.app.session().place() != Place::ShareAgree {
            match self.app.session().place().clone() {
                // Private answers are asked one by one; about safety it is first a no.
                Place::SharePrivate(id) => {
                    let yes = self.main_item(|id| id.ends_with("-yes"));
                    self.answer_all(&format!("share-private-{id}"), yes.as_slice())?;
                }
                Place::ShareSafety => {
                    if let Some(no) = self.main_item(|id| id.ends_with("-no")) {
                        self.pick(&no)?;
                        self.shoot("share-safety-no")?;
                    }
                    let yes = self.main_item(|id| id.ends_with("-yes"));
                    self.answer_all("share-safety", yes.as_slice())?;
                }
                Place::ShareWhat => {
                    self.shoot("share-nothing-picked")?;
                    self.here()?;
                }
                _ => self.here()?,
            }
        }
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
        self.write("01632 960 123")?;
        self.answer("helper-phone", &[])?;
        self.shoot("help-with-helper")?;
        self.pick("help-how")?;
        self.shoot("help-buttons")?;
        self.press("bar-back")?;
        self.pick("help-credits")?;
        self.shoot("credits")?;
        self.press("bar-pause")?;
        self.shoot("pause")
    }

    // Says what there is to say at each place of the road, as far as this one.
    fn go_on_to(&mut self, until: &Place) -> Result<(), TourError> {
        for _ in 0..LONGEST_ROAD {
            if self.app.session().place() == until {
                return Ok(());
            }
            self.here()?;
        }
        Err(self.lost(format!("the road never comes to {until:?}")))
    }

    // Says what there is to say here, and goes on.
    fn here(&mut self) -> Result<(), TourError> {
        let Says { name, picks } = amira::says(self.app.session().place(), self.look, self.hand);
        self.answer_all(&name, &picks)
    }

    // The first of the main items with such an id.
    pub(super) fn main_item(&self, is_it: impl Fn(&str) -> bool) -> Option<String> {
        let mut items = self.app.screen().items.iter().filter(|item| item.zone == Zone::Main);
        items.find(|item| is_it(&item.id)).map(|item| item.id.clone())
    }

    // Picks these, has each page seen, and goes on: “Next” turns the pages first.
    pub(super) fn answer(&mut self, name: &str, ids: &[&str]) -> Result<(), TourError> {
        let place = self.app.session().place().clone();
        // What is picked already stays so.
        let mut left: Vec<&str> = ids.to_vec();
        left.retain(|id| !self.app.screen().item(id).is_some_and(|item| item.picked));
        while !left.is_empty() && self.app.frame().page > 0 {
            self.press("bar-back")?;
        }
        for _ in 0..LONGEST_LIST {
            let in_sight = |id: &&str| self.app.frame().spot(id).is_some();
            if let Some(at) = left.iter().position(in_sight) {
                self.press(left.remove(at))?;
                continue;
            }
            let (page, pages) = (self.app.frame().page, self.app.frame().pages);
            if page + 1 == pages && !left.is_empty() {
                return Err(self.lost(format!("there is no “{}” to press", left.join("”, “"))));
            }
            let named = format!("{name}-page-{}", page + 1);
            self.witness.see(&self.app, if pages == 1 { name } else { &named })?;
            self.press("bar-next")?;
            if *self.app.session().place() != place {
                return Ok(());
            }
        }
        Err(self.lost("“Next” leads nowhere".to_owned()))
    }

    pub(super) fn answer_all(&mut self, name: &str, ids: &[String]) -> Result<(), TourError> {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        self.answer(name, &ids)
    }

    // Presses an item, turning pages until it is in sight, as a person would.
    pub(super) fn pick(&mut self, id: &str) -> Result<(), TourError> {
        for _ in 0..self.app.frame().pages {
            if self.app.frame().spot(id).is_some() {
                break;
            }
            self.press(ui::MORE)?;
        }
        self.press(id)
    }

    pub(super) fn press(&mut self, id: &str) -> Result<(), TourError> {
        if self.app.frame().spot(id).is_none() {
            return Err(self.lost(format!("there is no “{id}” to press")));
        }
        self.witness.press(&self.app, id)?;
        self.hand.press(&mut self.app, &self.time, id).map_err(|what| self.lost(what))
    }

    pub(super) fn write(&mut self, text: &str) -> Result<(), TourError> {
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

    pub(super) fn expect(&self, place: &Place) -> Result<(), TourError> {
        if self.app.session().place() == place {
            Ok(())
        } else {
            Err(self.lost(format!("this should be {place:?}")))
        }
    }

    pub(super) fn lost(&self, what: String) -> TourError {
        let here: Vec<&str> = self.app.screen().items.iter().map(|item| item.id.as_str()).collect();
        let what = format!("{what}; here are {}", here.join(", "));
        TourError::Lost { place: self.app.session().place().clone(), what }
    }

    // Every page of the screen is seen; then the first page again, as the person would have it.
    pub(super) fn shoot(&mut self, name: &str) -> Result<(), TourError> {
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
