//! A carer's own pages: begun, left, put into a letter, and erased for good.

use std::sync::Arc;

use jiff::Zoned;
use uuid::Uuid;

use super::recorder::fresh_id;
use super::sharing::{Job, OnPaper, Sharing, Sheets};
use super::{Effect, Session, Trouble};
use crate::journey::{CarerAt, CarerPage, Place, Respondent};
use crate::plan::Plan;
use crate::record::{CarerPart, How, Path, Statement, Subject, Sure, Value};
use crate::screen::CarerAct;
use crate::share::{self, CarerLetter, Print};

impl Session {
    pub(super) fn of_a_carer(&mut self, act: CarerAct, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        match act {
            CarerAct::New(family) => self.new_carer(family, now)?,
            CarerAct::Letter(who) => return self.carer_letter(who, now),
            CarerAct::Erase(who) => self.erase_carer(who, now)?,
        }
        Ok(Vec::new())
    }

    // Who they are is said on their own page: no list of the person's has them by it.
    fn new_carer(&mut self, family: bool, now: &Zoned) -> Result<(), Trouble> {
        let who = fresh_id(now);
        let tie = Value::Pick(if family { "family" } else { "friend" }.to_owned());
        self.as_carer(who, vec![(Subject::Carer(&who.to_string(), CarerPart::Tie).path(), tie)], now)?;
        self.go(Place::Carer(CarerAt::Words(who, CarerPart::Name)));
        Ok(())
    }

    fn as_carer(&mut self, who: Uuid, said: Vec<(Path, Value)>, now: &Zoned) -> Result<(), Trouble> {
        self.view(Respondent { who, how: How::Pressed }, Sure::NotAsked, said, now)
    }

    // What is in it is kept with their yes, as ids.
    fn carer_letter(&mut self, who: Uuid, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        let letter = CarerLetter::of(self.plan(), &self.content, &self.words, who, now.date());
        let says = std::iter::once("carer").chain(letter.puts()).collect::<Vec<_>>().join(" ");
        let yes = Subject::Carer(&who.to_string(), CarerPart::Letter).path();
        self.as_carer(who, vec![(yes, Value::Words(says))], now)?;
        let Some(errand) = self.errand_of(OnPaper::Carer(who)) else { return Ok(Vec::new()) };
        let job = Job {
            sheets: Sheets::Carer(Box::new(letter)),
            errand,
            folder: self.folders.shared.clone(),
            name: share::letter_name("carer", now.date()),
            symbols: None,
            words: Arc::clone(&self.words),
            print: Print::of(&self.plan().settings),
        };
        self.go(Place::Carer(CarerAt::Of(who, CarerPage::Making)));
        Ok(vec![Effect::MakeDocument(Box::new(job))])
    }

    // Their yeses are taken back first, and that stays: so no yes in another copy of the plan brings anything back.
    fn erase_carer(&mut self, who: Uuid, now: &Zoned) -> Result<(), Trouble> {
        let id = who.to_string();
        let yeses = [CarerPart::See, CarerPart::Give];
        let back = yeses.map(|yes| (Subject::Carer(&id, yes).path(), Value::Gone));
        self.as_carer(who, back.into(), now)?;
        let is_theirs =
            |path: &Path| matches!(Subject::of(path), Some((Subject::Carer(of, _), _)) if of == id);
        let is_taken_back = |statement: &Statement| {
            let about = Subject::of(&statement.path).map(|(about, _)| about);
            let is_yes = matches!(about, Some(Subject::Carer(_, part)) if yeses.contains(&part));
            is_yes && statement.value == Value::Gone
        };
        let Some(open) = &mut self.open else { return Ok(()) };
        let tombstone = |statement: &Statement| {
            let path = Path::new(format!("erased/carer/{}", statement.id));
            (is_theirs(&statement.path) && !is_taken_back(statement)).then_some(path)
        };
        let log = open.store.erase(tombstone).map_err(|error| Trouble::again(&error))?;
        let sitting = open.plan.now;
        open.plan = Plan { now: sitting, ..Plan::from_log(&log) };
        open.log = log;
        open.forget_refused();
        self.forget_words(is_theirs);
        self.said.clear();
        self.said_here.clear();
        self.go(Place::Carer(CarerAt::Who));
        Ok(())
    }

    // Whoever is elsewhere now is somebody else: no way leads back, and the letter is nothing to them.
    pub(super) fn leave_carers(&mut self) {
        if self.road.place.is_of_a_carer() {
            return;
        }
        self.road.forget_carers();
        if matches!(self.sharing.paper, OnPaper::Carer(_)) {
            self.sharing = Sharing::default();
        }
    }
}
