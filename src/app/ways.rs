//! Ways of pressing besides keys and buttons: switches, dwelling, and help with the pointer.

use core::time::Duration;

use iced::{Point, Rectangle, Task};

use super::{App, Input, Message};
use crate::access::dwell::{CONFIRM, Dwell, Over};
use crate::access::guard::Guard;
use crate::access::order::{group_id, group_of_id, is_answered, order};
use crate::access::scan::{Rules, Scanner, Switch};
use crate::plan::{Knob, Settings, Way};
use crate::screen::{Kind, Zone};
use crate::ui;

// How often a filling item is drawn again.
const FRAME: Duration = Duration::from_millis(66);

// When an item begins to fill: when its words were said, or at once; and with this it asks once more.
const SAID: u32 = 0;
const ASKS: u32 = 1;

// The bar's button that starts pointing again works also while pointing is off.
const POINT_ON: &str = "bar-point-on";

// What ends a recording.
const STOP: &str = "recording-stop";

/// The bar's button that leaves at once.
pub(super) const LEAVE: &str = "bar-leave";

/// How the person presses, beside keys and buttons.
pub(super) struct Pressing {
    pub scanner: Scanner,
    // The order in which a switch comes to the items of this page, and the group that is open.
    pub order: Vec<String>,
    pub open: Option<usize>,
    pub dwell: Dwell,
    pub guard: Guard,
    // The item that is being said because the cursor came to it, and until when.
    pub said: Option<(String, Duration)>,
    // Where the target stands that asks once more.
    pub confirm: Option<Rectangle>,
    // Where the pointer is, and what is under it.
    pub over: Option<String>,
    pub pointer: Option<Point>,
}

impl Pressing {
    pub fn new(settings: &Settings) -> Self {
        Self {
            scanner: Scanner::new(Rules::of(settings)),
            order: Vec::new(),
            open: None,
            dwell: dwell(settings),
            guard: Guard::default(),
            said: None,
            confirm: None,
            over: None,
            pointer: None,
        }
    }
}

fn dwell(settings: &Settings) -> Dwell {
    Dwell::new(settings.time(Knob::Dwell), settings.value(Knob::DwellFrom) == ASKS)
}

impl App {
    // Scanning begins on this page, when what is being said has been said.
    pub(super) fn begin_scan(&mut self, first: usize) {
        self.pressing.open = None;
        self.scan_from(first);
    }

    fn scan_from(&mut self, first: usize) {
        self.pressing.order = self.in_order();
        self.sight.group = None;
        self.pressing.scanner.begin(self.pressing.order.len(), first, self.leaves(), self.voice.talk.end());
        self.rest_where_nothing_is_scanned();
    }

    fn in_order(&self) -> Vec<String> {
        // Whoever talks is not hurried past the one thing that there is to do.
        if self.session.is_listening() && self.sight.frame.spot(STOP).is_some() {
            return vec![STOP.to_owned()];
        }
        let shown: Vec<&str> = self.sight.frame.spots.iter().map(|spot| spot.id.as_str()).collect();
        order(&self.sight.screen, &shown, self.pressing.open)
    }

    // Where in the order the button is that leaves at once.
    fn leaves(&self) -> Option<usize> {
        self.pressing.order.iter().position(|id| id == LEAVE)
    }

    // A group was picked: scanning goes through its items.
    pub(super) fn open_group(&mut self, group: usize) {
        self.pressing.open = Some(group);
        self.scan_from(0);
    }

    // What scanning has come to is an open group itself: it goes on with what is behind it.
    pub(super) fn close_group(&mut self, id: &str) {
        if self.pressing.open.is_some_and(|open| group_of_id(id) == Some(open)) {
            self.pressing.open = None;
            self.pressing.order = self.in_order();
            let at = self.pressing.order.iter().position(|known| known == id).unwrap_or(0);
            self.pressing.scanner.among(self.pressing.order.len(), at, self.leaves());
        }
    }

    // Something was picked and the screen stayed: Next comes first where that was the answer;
    // otherwise scanning goes on behind what was picked. One answer is enough for what has one: then it goes on
    // behind the open group.
    pub(super) fn scan_after(&mut self, id: &str) {
        let kind = self.sight.screen.item(id).map(|item| item.kind);
        let answered = is_answered(&self.sight.screen);
        let behind = |order: &[String], id: &str| order.iter().position(|known| known == id).map(|at| at + 1);
        let group = self.pressing.open.filter(|_| kind == Some(Kind::Choice)).map(group_id);
        if let Some(group) = group {
            self.pressing.open = None;
            let first = if answered { None } else { behind(&self.in_order(), &group) };
            return self.scan_from(first.unwrap_or(0));
        }
        let card = kind == Some(Kind::Card) && (self.pressing.open.is_some() || !answered);
        let first = if card { behind(&self.pressing.order, id) } else { None };
        self.scan_from(first.unwrap_or(0));
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
            return if down { self.by_hand("bar-back", None, Knob::Repeat) } else { Task::none() };
        }
        let now = self.now();
        // Meant for the screen before.
        if down && self.pressing.guard.is_early(now, self.settings.time(Knob::Repeat)) {
            return Task::none();
        }
        let scan = if down {
            self.pressing.scanner.press(switch, now)
        } else {
            self.pressing.scanner.release(switch, now)
        };
        self.scanned(scan)
    }

    pub(super) fn tapped(&mut self, id: &str, at: Point) -> Task<Message> {
        let asked = self.pressing.dwell.asked().filter(|_| id == CONFIRM).map(str::to_owned);
        self.by_hand(asked.as_deref().unwrap_or(id), Some(at), Knob::Taps)
    }

    pub(super) fn pointed(&mut self, id: Option<String>, at: Point) -> Task<Message> {
        self.pressing.over.clone_from(&id);
        self.pressing.pointer = Some(at);
        let task = match &id {
            // While scanning, the pointer does not take the cursor away.
            Some(id) if self.settings.way() != Way::Switch && id != CONFIRM => {
                self.put_cursor(Some(id.clone()))
            }
            _ => Task::none(),
        };
        if self.settings.way() == Way::Dwell {
            let counts = id.as_deref().filter(|id| !self.session.is_still() || *id == POINT_ON);
            let over = counts.map(|id| Over { id, times: self.times(id), said: self.said(id) });
            self.pressing.dwell.over(over, self.now());
            self.ask_once_more();
        }
        task
    }

    // What leads away takes longer than what answers.
    fn times(&self, id: &str) -> u32 {
        let item = self.sight.screen.item(id).filter(|item| item.zone != Zone::Next);
        if item.is_some_and(|item| item.act.leads_away()) { 2 } else { 1 }
    }

    // Until when an item's words are being said because the pointer came to it. Without sound that is at once.
    fn said(&self, id: &str) -> Duration {
        let said = self.pressing.said.as_ref().filter(|(known, _)| known == id);
        let waits = self.settings.value(Knob::DwellFrom) == SAID;
        said.filter(|_| waits).map_or(Duration::ZERO, |(_, end)| *end)
    }

    // The target that asks once more comes up, and goes.
    fn ask_once_more(&mut self) {
        let Some(asked) = self.pressing.dwell.asked() else {
            self.pressing.confirm = None;
            return;
        };
        if self.pressing.confirm.is_none() {
            let at = self.pressing.pointer.unwrap_or_default();
            self.pressing.confirm = ui::confirm(&self.sight.frame, asked, at);
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
        self.ask_once_more();
    }

    pub(super) fn new_dwell(&mut self) {
        self.pressing.dwell = dwell(&self.settings);
        self.pressing.dwell.screen_changed(self.pressing.over.as_deref());
        self.ask_once_more();
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
        if self.settings.way() == Way::Dwell {
            let full = self.pressing.dwell.tick(now);
            self.ask_once_more();
            tasks.extend(full.map(|id| self.press(&id)));
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
        let Some(begins) = self.pressing.dwell.begins() else { return Some(full) };
        let next = if now < begins { begins } else { now + FRAME };
        // Times are rounded to frames, so that a waiting alarm is not set anew at every look.
        let frames = u32::try_from(next.as_millis() / FRAME.as_millis() + 1).unwrap_or(u32::MAX);
        Some(full.min(FRAME.saturating_mul(frames)))
    }

    /// Where something fills up while the pointer rests on it, and how far.
    pub(super) fn fill(&self) -> Option<(Rectangle, f32)> {
        if self.settings.way() != Way::Dwell {
            return None;
        }
        let (id, part) = self.pressing.dwell.fill(self.now())?;
        let bounds = match self.sight.frame.spot(id) {
            Some(spot) => spot.bounds,
            None => self.pressing.confirm.filter(|_| id == CONFIRM)?,
        };
        // Where nothing may move it is shown as begun, without filling.
        Some((bounds, if self.settings.moves(self.computer) { part } else { 0.5 }))
    }
}
