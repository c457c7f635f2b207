//! Going from place to place, and coming back.

use jiff::Zoned;

use super::recorder::fresh_id;
use super::{Session, Visit};
use crate::journey::{self, Place};

/// Places further back than this are forgotten; Back then follows the road.
const LONGEST_HISTORY: usize = 200;

impl Session {
    pub(super) fn go(&mut self, place: Place) {
        if place == self.place {
            return;
        }
        let left = std::mem::replace(&mut self.place, place);
        if is_kept(&left) {
            self.history.push(left);
        }
        if self.history.len() > LONGEST_HISTORY {
            let _ = self.history.remove(0);
        }
        self.arrive();
    }

    pub(super) fn visit(&mut self, place: Place) {
        self.visits.push(Visit { from: self.place.clone(), to: place.clone() });
        self.go(place);
    }

    pub(super) fn next(&mut self) {
        let next = if self.open.is_none() {
            Place::Start
        } else {
            let next = journey::next(&self.place, self.plan(), &self.content);
            match self.visits.last() {
                // What was visited is done: back to where the person came from.
                Some(visit) if self.place.is_with(&visit.to) && !next.is_with(&visit.to) => {
                    visit.from.clone()
                }
                _ => next,
            }
        };
        self.go(next);
    }

    pub(super) fn back(&mut self) {
        let place = self.before();
        let _ = self.history.pop();
        if place == Place::Start && self.open.is_some() {
            self.leave();
            return;
        }
        self.place = place;
        self.arrive();
    }

    // Whether Back leads out of the plan.
    pub(super) fn back_leaves(&self) -> bool {
        self.open.is_some() && self.before() == Place::Start
    }

    fn before(&self) -> Place {
        let road = || journey::before(&self.place, self.plan(), &self.content);
        match self.history.last() {
            Some(place) => place.clone(),
            None if self.open.is_none() => Place::Start,
            None => road(),
        }
    }

    // A goal in own words has its id from the moment in which it is begun.
    pub(super) fn new_goal(&mut self, now: &Zoned) {
        let id = self.goal_in_words().unwrap_or_else(|| fresh_id(now).to_string());
        self.visit(Place::OwnGoal(id));
    }

    fn arrive(&mut self) {
        self.notice = None;
        self.forget_kept_words();
        self.ways.learned = false;
        while self.visits.last().is_some_and(|visit| visit.from == self.place) {
            let _ = self.visits.pop();
        }
        match self.place {
            Place::Map | Place::Start => self.visits.clear(),
            Place::ShareWhere => self.look_for_places(),
            _ => {}
        }
    }
}

// Going back to “making”, say, would make no sense.
fn is_kept(place: &Place) -> bool {
    !matches!(place, Place::ShareMaking | Place::Pause | Place::ReaderOn | Place::Seen(..))
}
