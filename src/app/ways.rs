//! Ways of pressing besides keys and buttons: switches, dwelling, and help with the pointer.

use core::time::Duration;

use iced::{Point, Task};

use super::{App, Input, Message};
use crate::access::dwell::{Dwell, LOCK_ON};
use crate::access::order::{is_answered, order};
use crate::access::pointer::Taps;
use crate::access::scan::{Rules, Scanner, Switch};
use crate::plan::{Knob, Settings, Way};
use crate::screen::Kind;

// How often a filling item is drawn again.
const FRAME: Duration = Duration::from_millis(66);

// The bar's button that starts pointing again works also while pointing is off.
const POINT_ON: &str = "bar-point-on";

/// How the person presses, beside keys and buttons.
pub(super) struct Pressing {
    pub scanner: Scanner,
    // The order in which a switch comes to the items of this page.
    pub order: Vec<String>,
    pub dwell: Dwell,
    pub taps: Taps,
    // Where the pointer is, and what is under it.
    pub over: Option<String>,
    pub pointer: Option<Point>,
}

impl Pressing {
    pub fn new(settings: &Settings) -> Self {
        Self {
            scanner: Scanner::new(Rules::of(settings)),
            order: Vec::new(),
            dwell: Dwell::new(settings.time(Knob::Dwell)),
            taps: Taps::default(),
            over: None,
            pointer: None,
        }
    }
}

impl App {
    // Scanning begins on this page, when what is being said has been said.
    pub(super) fn begin_scan(&mut self, first: usize) {
        let shown: Vec<&str> = self.sight.frame.spots.iter().map(|spot| spot.id.as_str()).collect();
        self.pressing.order = order(&self.sight.screen, &shown).into_iter().map(str::to_owned).collect();
        self.pressing.scanner.begin(self.pressing.order.len(), first, self.voice.talk.end());
        self.rest_where_nothing_is_scanned();
    }

    // Something was picked and the screen stayed: Next comes first where that was the answer;
    // otherwise scanning goes on behind what was picked.
    pub(super) fn scan_after(&mut self, id: &str) {
        let card = self.sight.screen.item(id).is_some_and(|item| item.kind == Kind::Card);
        let behind = self.pressing.order.iter().position(|known| known == id).map_or(0, |at| at + 1);
        let first = if card && !is_answered(&self.sight.screen) { behind } else { 0 };
        self.begin_scan(first);
    }

    // With another way of pressing, in the supporter's pages and after “Stop”.
    fn rest_where_nothing_is_scanned(&mut self) {
        if self.settings.way() != Way::Switch
            || self.sight.screen.is_for_supporter()
            || self.session.is_still()
        {
            self.pressing.scanner.rest();
        }
    }

    pub(super) fn focused(&mut self, focused: bool) -> Task<Message> {
        if let Some(reader) = &mut self.reader {
            reader.focus(focused);
        }
        if focused {
            self.pressing.scanner.resume(self.now().max(self.voice.talk.end()));
            self.rest_where_nothing_is_scanned();
            self.under_pointer();
        } else {
            self.pressing.scanner.pause();
            self.pressing.dwell.stop();
            return self.keep_words();
        }
        Task::none()
    }

    // “Stop”: scanning waits for a press; pointing goes off, or on again.
    pub(super) fn still(&mut self) -> Task<Message> {
        match self.settings.way() {
            Way::Switch => self.rest(),
            Way::Dwell => {
                self.session.set_still(!self.session.is_still());
                self.refresh()
            }
            Way::Press | Way::Helper => Task::none(),
        }
    }

    // A key, button or finger. It is learned, or is a switch, or is what it always is.
    pub(super) fn input(&mut self, input: Input) -> Task<Message> {
        let at = self.settings.switches().iter().position(|known| *known == input.source);
        let at = at.filter(|_| self.settings.way() == Way::Switch && !input.typed);
        if let Some(name) = self.session.learning() {
            let on_item = match input.at {
                Some(at) => self.sight.frame.spot_near(at, 0.0).is_some(),
                None => input.is_mouse() && self.pressing.over.is_some(),
            };
            if input.down && input.can_be_switch() && !on_item {
                let known = self.session.learned(name, &input.source, &(self.clock.wall)());
                // The switch that is known already goes on working; otherwise nobody could go on.
                let task = self.refresh();
                if !known || at.is_none() {
                    self.speak_opening();
                    self.begin_scan(0);
                    return task;
                }
            }
        }
        // In the supporter's pages the pointer is a pointer.
        let pointer = input.is_mouse() || input.source == "touch";
        if let Some(at) = at.filter(|_| !(pointer && self.sight.screen.is_for_supporter())) {
            let switch = if at == 0 { Switch::First } else { Switch::Second };
            return self.switch(switch, input.down);
        }
        match input.then {
            Some(message) => self.take_in(*message),
            None => Task::none(),
        }
    }

    fn switch(&mut self, switch: Switch, down: bool) -> Task<Message> {
        if self.sight.screen.is_for_supporter() {
            // The one thing that a switch does in the supporter's pages is to leave them.
            let gap = self.settings.time(Knob::Repeat);
            let counts = down && self.pressing.taps.counts(-1000.0, -1000.0, self.now(), gap);
            return if counts { self.press("bar-back") } else { Task::none() };
        }
        let now = self.now();
        let scan = if down {
            self.pressing.scanner.press(switch, now)
        } else {
            self.pressing.scanner.release(switch, now)
        };
        self.scanned(scan)
    }

    pub(super) fn tapped(&mut self, id: &str, at: Point) -> Task<Message> {
        let gap = self.settings.time(Knob::Taps);
        if self.pressing.taps.counts(at.x, at.y, self.now(), gap) { self.press(id) } else { Task::none() }
    }

    pub(super) fn pointed(&mut self, id: Option<String>, at: Point) -> Task<Message> {
        self.pressing.over.clone_from(&id);
        self.pressing.pointer = Some(at);
        if self.settings.way() == Way::Dwell {
            let counts = id.as_deref().filter(|id| !self.session.is_still() || *id == POINT_ON);
            self.pressing.dwell.over(counts, self.now());
        }
        match id {
            // While scanning, the pointer does not take the cursor away.
            Some(id) if self.settings.way() != Way::Switch => self.put_cursor(id),
            _ => Task::none(),
        }
    }

    // What lies under the pointer on a new page counts only after the pointer has left it.
    pub(super) fn under_pointer(&mut self) {
        self.pressing.over = self
            .pressing
            .pointer
            .and_then(|at| self.sight.frame.spot_near(at, self.reach()))
            .map(|spot| spot.id.clone());
        self.pressing.dwell.screen_changed(self.pressing.over.as_deref());
    }

    pub(super) fn new_dwell(&mut self) {
        self.pressing.dwell = Dwell::new(self.settings.time(Knob::Dwell));
        self.pressing.dwell.screen_changed(self.pressing.over.as_deref());
    }

    /// How far from an item a press still counts, in logical pixels.
    pub(super) fn reach(&self) -> f32 {
        f32::from(u16::try_from(self.settings.value(Knob::Reach)).unwrap_or(0))
    }

    pub(super) fn tick(&mut self) -> Task<Message> {
        let now = self.now();
        self.light();
        let mut tasks = vec![self.keep_when_due(), self.look_when_due()];
        if self.settings.way() == Way::Switch {
            let scan = self.pressing.scanner.tick(now);
            tasks.push(self.scanned(scan));
        }
        if self.settings.way() == Way::Dwell
            && let Some(id) = self.pressing.dwell.tick(now)
        {
            tasks.push(self.press(&id));
        }
        Task::batch(tasks)
    }

    /// When there is something to do by itself next; none when the program is at rest.
    pub fn wake(&self) -> Option<Duration> {
        let way = self.settings.way();
        let scan = (way == Way::Switch).then(|| self.pressing.scanner.wake()).flatten();
        let dwell = (way == Way::Dwell).then(|| self.dwell_wake()).flatten();
        let rest = [self.next_word(), self.typing.keep_at, self.window.look_at];
        [scan, dwell].into_iter().chain(rest).flatten().min()
    }

    fn dwell_wake(&self) -> Option<Duration> {
        let full = self.pressing.dwell.wake()?;
        let now = self.now();
        // Between lock-on and the pick the fill is drawn again and again, where things may move.
        if !self.settings.moves(self.computer) || full <= now {
            return Some(full);
        }
        let begins = self.pressing.dwell.since()? + LOCK_ON;
        let next = if now < begins { begins } else { now + FRAME };
        // Times are rounded to frames, so that a waiting alarm is not set anew at every look.
        let frames = u32::try_from(next.as_millis() / FRAME.as_millis() + 1).unwrap_or(u32::MAX);
        Some(full.min(FRAME.saturating_mul(frames)))
    }

    /// The item that fills up while the pointer rests on it, and how far.
    pub(super) fn fill(&self) -> Option<(&str, f32)> {
        if self.settings.way() != Way::Dwell {
            return None;
        }
        let (id, part) = self.pressing.dwell.fill(self.now())?;
        // Where nothing may move it is shown as begun, without filling.
        Some((id, if self.settings.moves(self.computer) { part } else { 0.5 }))
    }
}
