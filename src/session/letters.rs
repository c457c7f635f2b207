//! Letters of one page and the poster, made by the person's yes in the same way as a document.

use std::sync::Arc;

use jiff::Zoned;

use super::sharing::{Job, OnPaper, Sheets};
use super::{Effect, Session, Trouble};
use crate::journey::{CarerAt, CarerPage, Place, TalkAt, Talking};
use crate::plan::letter_says;
use crate::record::{Advocacy, CarerPart, Path, Subject, Value};
use crate::share::{self, Letter, Print};

impl OnPaper {
    // What the person says yes to it with.
    pub(super) fn consent(self) -> Path {
        match self {
            Self::Document => Subject::Agreed.path(),
            Self::Poster => Subject::Poster.path(),
            Self::Letter => Subject::Advocacy(Advocacy::Letter).path(),
            Self::Carer(who) => Subject::Carer(&who.to_string(), CarerPart::Letter).path(),
        }
    }

    // Where the person waits for it, and where they are when it is made.
    pub(super) fn places(self) -> [Place; 2] {
        match self {
            Self::Poster => [TalkAt::Making, TalkAt::Made].map(Talking::mine),
            Self::Carer(who) => {
                [CarerPage::Making, CarerPage::Made].map(|page| Place::Carer(CarerAt::Of(who, page)))
            }
            Self::Document | Self::Letter => [Place::ShareMaking, Place::ShareMade],
        }
    }
}

impl Session {
    // What is in the letter is kept with the yes, so that it can be told later what was agreed to.
    pub(super) fn agree_to_letter(&mut self, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        let says = std::iter::once("advocate").chain(letter_says(self.plan())).collect::<Vec<_>>().join(" ");
        self.record(vec![(Subject::Advocacy(Advocacy::Letter).path(), Value::Words(says))], now)?;
        let Some(job) = self.letter_job(now) else { return Ok(Vec::new()) };
        self.go(Place::ShareMaking);
        Ok(vec![Effect::MakeDocument(Box::new(job))])
    }

    fn letter_job(&self, now: &Zoned) -> Option<Job> {
        let plan = self.plan();
        Some(Job {
            sheets: Sheets::Letter(Letter::for_advocate(plan, &self.content, now.date())),
            errand: self.errand_of(OnPaper::Letter)?,
            folder: self.folders.shared.clone(),
            name: share::letter_name("advocate", now.date()),
            words: Arc::clone(&self.words),
            print: Print::of(&plan.settings),
            symbols: None,
        })
    }

    // The person says yes to a poster, as it was shown to them.
    pub(super) fn agree_to_poster(&mut self, now: &Zoned) -> Result<Vec<Effect>, Trouble> {
        if self.plan().signals.is_empty() {
            return Ok(Vec::new());
        }
        self.record(vec![(Subject::Poster.path(), Value::Yes)], now)?;
        let Some(job) = self.poster_job(now) else { return Ok(Vec::new()) };
        self.go(Talking::mine(TalkAt::Making));
        Ok(vec![Effect::MakeDocument(Box::new(job))])
    }

    fn poster_job(&self, now: &Zoned) -> Option<Job> {
        let open = self.open.as_ref()?;
        Some(Job {
            sheets: Sheets::Plan(Box::new(share::poster_plan(
                &open.plan,
                &open.log,
                &self.content,
                &self.words,
                now,
            ))),
            errand: self.errand_of(OnPaper::Poster)?,
            folder: self.folders.shared.clone(),
            name: share::poster_name(now.date()),
            words: Arc::clone(&self.words),
            print: Print::of(&open.plan.settings),
            symbols: self.symbols().cloned(),
        })
    }
}
