//! Settings, switches and the other ways of pressing, as far as they are kept or shown.

use jiff::Zoned;

use super::{Session, Trouble};
use crate::journey::Respondent;
use crate::pictures::Pictures;
use crate::plan::{Entry, Knob, SWITCHES, Settings};
use crate::record::{Log, Path, SEEN, Subject, Sure, Value};
use crate::screen;

/// What is so for as long as a plan is open, and is not kept.
#[derive(Debug, Default)]
pub(super) struct Ways {
    // The settings before the last change.
    pub before: Option<Settings>,
    pub tried: Option<String>,
    pub learned: bool,
    pub heard: bool,
    pub still: bool,
}

impl Session {
    // The setting that one press would put back.
    pub(super) fn undo(&self) -> Option<Knob> {
        let (before, now) = (self.ways.before.as_ref()?, &self.plan().settings);
        Knob::ALL.into_iter().find(|knob| before.id(*knob) != now.id(*knob))
    }

    /// Whether scanning, or picking by pointing, stands still.
    pub fn is_still(&self) -> bool {
        self.ways.still
    }

    /// Lets scanning or pointing stand still, or not. Gives back whether that is a change.
    pub fn set_still(&mut self, still: bool) -> bool {
        std::mem::replace(&mut self.ways.still, still) != still
    }

    /// Which switch is learned on this screen; none where none is.
    pub fn learning(&self) -> Option<&'static str> {
        // Not while something that went wrong stands in front of it.
        screen::learning(&self.road.place).filter(|_| self.stopped.is_none())
    }

    /// A switch was pressed where it is learned. Where it is the other switch, the two change places.
    /// Gives back whether it was this switch before.
    pub fn learned(&mut self, name: &str, source: &str, now: &Zoned) -> bool {
        let now_are = self.plan().settings.switches().map(str::to_owned);
        let (this, other) = if name == SWITCHES[0] { (0, 1) } else { (1, 0) };
        let mut new = now_are.clone();
        source.clone_into(&mut new[this]);
        if now_are[other] == source {
            new[other].clone_from(&now_are[this]);
        }
        let said: Vec<(Path, Value)> = SWITCHES
            .iter()
            .zip(&new)
            .map(|(name, source)| (Subject::Setting(name).path(), Value::Pick(source.clone())))
            .collect();
        match self.record(said, now) {
            Ok(()) => self.ways.learned = true,
            Err(trouble) => self.show(trouble.without_again()),
        }
        now_are[this] == source
    }

    /// Changes a setting, as on its screen. Where it can not be saved the screen says so.
    pub fn set(&mut self, knob: Knob, id: &str, now: &Zoned) {
        let said = (Subject::Setting(knob.name()).path(), Value::Pick(id.to_owned()));
        let from = self.log().map_or(0, Log::len);
        match self.record(vec![said], now) {
            Ok(()) => self.note_said(self.road.place.clone(), from),
            Err(trouble) => self.show(trouble.without_again()),
        }
    }

    /// A screen reader began to listen.
    pub fn reader_began(&mut self) {
        if !std::mem::replace(&mut self.reader_listens, true) {
            self.say_that_two_talk();
        }
    }

    // Where a screen reader listens and the voice is on, the band says so. Which of them is to be quiet is the
    // person's choice: the voice has its place in the settings.
    pub(super) fn say_that_two_talk(&mut self) {
        if self.reader_listens && self.plan().settings.on(Knob::Sound) {
            self.notice("reader-on");
        }
    }

    /// What a picture shows, in words, by its key; none where it needs no words.
    pub fn shown(&self, pictures: &Pictures, key: &str) -> Option<String> {
        // What somebody else's picture shows is known only where they wrote it; its words stand beside it.
        if let Some(symbol) = pictures.symbol(key) {
            return symbol.alt.clone();
        }
        let described = format!("pic-{}", pictures.file(key)?);
        self.words.has(&described).then(|| self.words.get(&described))
    }

    // What a helper saw who watched the person.
    pub(super) fn observe(&mut self, said: Vec<(Path, Value)>, now: &Zoned) -> Result<(), Trouble> {
        let today = self.plan().today();
        let helper = today.helper().unwrap_or_default();
        // What was seen is the helper's view; what it means, as a yes that was watched for, is the person's.
        let seen = said.iter().all(|(path, _)| path.as_str().starts_with(SEEN));
        let entry = if seen { today.entry().seen(helper) } else { today.entry().watched(helper) };
        self.record_as(said, entry, now)
    }

    // Somebody else gives their own view.
    pub(super) fn view(
        &mut self,
        of: Respondent,
        sure: Sure,
        said: Vec<(Path, Value)>,
        now: &Zoned,
    ) -> Result<(), Trouble> {
        let entry = Entry::of_somebody(of.who, of.how, sure, &self.plan().today());
        self.record_as(said, entry, now)
    }

    // Before a plan is open, what is said of settings is how this computer is set.
    pub(super) fn set_computer(&mut self, said: &[(Path, Value)]) {
        let before = self.closed.settings.clone();
        let mut settings = before.clone();
        for (path, value) in said {
            if let (Some((Subject::Setting(name), _)), Value::Pick(id)) = (Subject::of(path), value) {
                settings.set(name, id);
            }
        }
        if settings != before {
            self.keep_settings(before, settings);
        }
    }

    // One press puts the last change back, and one more brings it again.
    pub(super) fn undo_settings(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let Some(before) = &self.ways.before else { return Ok(()) };
        self.record(differences(&self.plan().settings, before), now)
    }

    pub(super) fn keep_settings(&mut self, before: Settings, settings: Settings) {
        self.ways.before = Some(before);
        self.closed.settings = settings.clone();
        self.keep_set_up(|set_up| set_up.settings = settings);
    }
}

/// Whether somebody says that the voice is to read, or to be quiet.
pub(super) fn says_sound(said: &[(Path, Value)]) -> bool {
    said.iter().any(|(path, _)| *path == Subject::Setting(Knob::Sound.name()).path())
}

/// What has to be said to come from one set of settings to another.
pub(super) fn differences(from: &Settings, to: &Settings) -> Vec<(Path, Value)> {
    from.all()
        .zip(to.all())
        .filter(|(from, to)| from != to)
        .map(|(_, (name, id))| (Subject::Setting(name).path(), Value::Pick(id.to_owned())))
        .collect()
}
