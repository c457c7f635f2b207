//! Going from place to place, and coming back.

use std::path::Path;

use jiff::Zoned;

use super::recorder::fresh_id;
use super::shelf::Shelf;
use super::{Brought, Session};
use crate::content::Content;
use crate::journey::{
    self, CarerAt, CarerPage, Decide, PackPage, Part, PhotoStep, Place, RecordingStep, Respondent, TalkAt,
    Talking,
};
use crate::plan::Chart;
use crate::record::{Subject, Value};

/// Places further back than this are forgotten; Back then follows the road.
const LONGEST_HISTORY: usize = 200;

/// Where the person is, and how they came there.
pub(super) struct Road {
    pub place: Place,
    history: Vec<Place>,
    visits: Vec<Visit>,
    // Where somebody stopped when the plan was open before; until something is done.
    stopped: Option<Place>,
}

// Somewhere that was visited on the way, and where to come back to.
struct Visit {
    from: Place,
    to: Place,
}

impl Road {
    /// At the beginning of a way.
    pub fn at(place: Place) -> Self {
        Self { place, history: Vec::new(), visits: Vec::new(), stopped: None }
    }

    // On to another place; Back leads to this one.
    fn go(&mut self, place: Place) {
        let left = std::mem::replace(&mut self.place, place);
        if is_kept(&left) {
            self.history.push(left);
        }
        self.history.drain(..self.history.len().saturating_sub(LONGEST_HISTORY));
    }

    /// Back leads to what was before sharing: what was agreed to was for one document.
    pub fn has_shared(&mut self) {
        self.history.retain(|place| place.part() != Part::Share);
    }

    /// Back leads to none of these.
    pub fn forget(&mut self, which: impl Fn(&Place) -> bool) {
        self.history.retain(|place| !which(place));
    }

    /// The place from which Help or the settings were opened, while they are open.
    pub fn behind(&self) -> Option<&Place> {
        if !is_beside(&self.place) {
            return None;
        }
        self.history.iter().rev().find(|place| !is_beside(place))
    }

    /// The part of the map in which the person is or was last.
    pub fn last_part(&self) -> Option<Part> {
        let parts = std::iter::once(&self.place).chain(self.history.iter().rev()).map(Place::part);
        parts.into_iter().find(|part| Part::ON_MAP.contains(part))
    }

    /// Where somebody stopped when the plan was open before, as long as nobody is in another part.
    pub fn stopped(&self) -> Option<&Place> {
        self.stopped.as_ref().filter(|_| self.last_part().is_none())
    }

    // Where the person came from, when what was visited is done.
    fn visited(&self, next: &Place, content: &Content) -> Option<Place> {
        let visit = self.visits.last()?;
        let is_with = |place: &Place| place.is_with(&visit.to, content);
        (is_with(&self.place) && !is_with(next)).then(|| visit.from.clone())
    }

    // Whether this place was opened from somewhere, to come back.
    fn is_visit(&self) -> bool {
        self.visits.last().is_some_and(|visit| visit.to == self.place)
    }

    // What belongs to a visit leads on before it leads back.
    fn visit_on(&mut self, to: Place) {
        if let Some(visit) = self.visits.last_mut() {
            visit.to = to;
        }
    }

    // Nothing leads back to the pages of carers for whoever comes next.
    pub fn forget_carers(&mut self) {
        self.forget(Place::is_of_a_carer);
        self.visits.retain(|visit| !visit.from.is_of_a_carer());
    }

    // Visits end where they began, and on the map.
    fn arrive(&mut self) {
        while self.visits.last().is_some_and(|visit| visit.from == self.place) {
            self.visits.pop();
        }
        if matches!(self.place, Place::Map | Place::Start) {
            self.visits.clear();
        }
    }
}

impl Session {
    // Somebody stops here. It is noted, so that “Carry on” leads back here on another day; what is private is not. That it
    // could not be noted is no trouble: then what was said leads on.
    pub(super) fn note_stop(&mut self, now: &Zoned) {
        let places = std::iter::once(&self.road.place).chain(self.road.history.iter().rev());
        let beside = |place: &&Place| is_beside(place) || matches!(place.part(), Part::Map | Part::Pause);
        let stops = places.into_iter().find(|place| !beside(place) && place.part() != Part::Ready);
        let Some(stops) = stops.filter(|_| self.open.is_some()) else { return };
        let mark = journey::mark(stops, self.plan(), &self.content);
        let value = mark.map_or(Value::Gone, Value::Pick);
        if let Err(trouble) = self.record(vec![(Subject::Stopped.path(), value)], now) {
            tracing::info!(key = trouble.key, "where somebody stopped is not noted");
            self.unsaved = false;
        }
    }

    // Where somebody stopped in the sitting before this one.
    pub(super) fn come_back(&mut self) {
        let plan = self.plan();
        let last = plan.sittings.range(..plan.now).next_back().map(|(id, _)| *id);
        let stopped = plan.stopped.as_ref().filter(|said| Some(said.sitting) == last);
        self.road.stopped = stopped.and_then(|said| journey::marked(&said.what, self.plan(), &self.content));
    }

    pub(super) fn go(&mut self, place: Place) {
        if place != self.road.place {
            self.road.go(place);
            self.arrive();
        }
    }

    // To a place that stands where this one did.
    pub(super) fn go_anew(&mut self, place: Place) {
        self.road.place = place;
        self.arrive();
    }

    pub(super) fn visit(&mut self, place: Place) {
        self.road.visits.push(Visit { from: self.road.place.clone(), to: place.clone() });
        self.go(place);
    }

    pub(super) fn next(&mut self) {
        let next = match self.open {
            None => Place::Start,
            Some(_) => {
                let next = journey::next(&self.road.place, self.plan(), &self.content);
                match self.opened_by_itself() {
                    Some(untold) => {
                        self.road.visit_on(untold.clone());
                        untold
                    }
                    None => self.road.visited(&next, &self.content).unwrap_or(next),
                }
            }
        };
        self.go(next);
    }

    // What is still to be told of a question that was opened from a list.
    fn opened_by_itself(&self) -> Option<Place> {
        let Place::Question(id) = &self.road.place else { return None };
        self.road.is_visit().then(|| journey::untold(self.plan(), &self.content, id)).flatten()
    }

    pub(super) fn back(&mut self) {
        let place = self.before();
        self.road.history.pop();
        if place == Place::Start && self.open.is_some() {
            self.leave();
            return;
        }
        self.road.place = place;
        self.arrive();
    }

    // Out of Help and the settings, however far in, to what was there before.
    pub(super) fn leave_help(&mut self) {
        while self.road.history.last().is_some_and(is_beside) {
            self.road.history.pop();
        }
        self.back();
    }

    // Whether Back leads out of the plan.
    pub(super) fn back_leaves(&self) -> bool {
        self.open.is_some() && self.before() == Place::Start
    }

    fn before(&self) -> Place {
        let road = || journey::before(&self.road.place, self.plan(), &self.content);
        match self.road.history.last() {
            Some(place) => place.clone(),
            None if self.open.is_none() => Place::Start,
            None => road(),
        }
    }

    pub(super) fn leave(&mut self) {
        self.leave_recordings();
        self.discard_empty();
        self.open = None;
        self.ask_as_kept();
        self.begin(Place::Start);
        self.shelf = Shelf::of(&self.folders, &self.content);
    }

    // To the first screen at once. What is typed is saved where that can be; else it is kept in memory, and
    // tried again without a word when the same plan is opened: a screen about it would tell of it.
    pub(super) fn leave_now(&mut self, now: &Zoned) {
        if self.open.is_none() {
            return;
        }
        self.keep_words(now);
        let words = self.words_not_kept();
        self.left.extend(self.file().map(Path::to_path_buf).zip(words));
        self.stopped = None;
        self.leave();
    }

    // A goal in own words has its id from the moment in which it is begun.
    pub(super) fn new_goal(&mut self, now: &Zoned) {
        let id = self.goal_in_words().unwrap_or_else(|| fresh_id(now).to_string());
        self.visit(Place::OwnGoal(id));
    }

    // A row of a chart has its id from the moment in which it is begun.
    pub(super) fn new_row(&mut self, chart: Chart, of: Option<Respondent>, now: &Zoned) {
        let at = Talking::first(fresh_id(now).to_string(), chart);
        self.go(Place::Talk(Talking { of, at }));
    }

    // A big decision has its id from the moment in which it is begun.
    pub(super) fn new_decision(&mut self, now: &Zoned) {
        self.go(Place::Decide(Decide::About(fresh_id(now).to_string())));
    }

    fn arrive(&mut self) {
        self.notice = None;
        self.said_here.clear();
        self.forget_kept_words();
        self.ways.learned = false;
        self.leave_carers();
        self.road.arrive();
        if self.road.place == Place::ShareWhere {
            self.look_for_places();
        }
        if self.road.place == Place::Pack(PackPage::Choose) {
            self.look_for_brought(Brought::Council);
        }
        self.arrive_at_symbols();
        self.arrive_at_photo();
        self.arrive_at_recording();
        self.look_for_files();
    }

    // What was chosen, looked at and heard on the way to a photo or a recording is no way back.
    pub(super) fn leave_media(&mut self) {
        while matches!(self.road.history.last(), Some(Place::Photo(..) | Place::Recording(..))) {
            self.road.history.pop();
        }
    }
}

// Help, and the settings that it leads to.
fn is_beside(place: &Place) -> bool {
    let settings = matches!(place, Place::Settings | Place::Setting(_) | Place::Learn(_));
    settings || matches!(place.part(), Part::Help | Part::Supporter)
}

// Going back to “making”, say, would make no sense.
fn is_kept(place: &Place) -> bool {
    let making = matches!(place, Place::Talk(talking) if talking.at == TalkAt::Making);
    let unready = matches!(place, Place::Photo(_, PhotoStep::Wait | PhotoStep::Try));
    let unheard = matches!(place, Place::Recording(_, RecordingStep::Listen | RecordingStep::Try));
    let letter = matches!(place, Place::Carer(CarerAt::Of(_, CarerPage::Making)));
    !making
        && !letter
        && !unready
        && !unheard
        && !matches!(place, Place::ShareMaking | Place::Pause | Place::Seen(..))
}
