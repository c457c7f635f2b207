//! Switch scanning: one or two switches reach everything. Pure; the time is passed in.
//!
//! The scanner goes through the items of a screen in order. It says which item to cue and which to
//! pick; the program speaks, shows and presses. Rules and standard values: access notes, §3.

use core::time::Duration;

use crate::plan::{Knob, Settings};

/// A press this soon after a cue began was meant for the item before, or for none.
pub const EARLY: Duration = Duration::from_millis(300);
/// With one switch that both moves on and picks, the least time to hold it for a pick.
const LEAST_HOLD: Duration = Duration::from_millis(700);

/// How scanning moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// By itself; a press picks.
    Auto,
    /// A short press moves on, a long press picks.
    One,
    /// The first switch moves on, the second picks.
    Two,
    /// It moves on while the switch is held; letting go picks.
    Hold,
}

/// The rules, as the person has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// How it moves on.
    pub mode: Mode,
    /// The time for each item, from the end of its cue.
    pub step: Duration,
    /// The time for the first item.
    pub first: Duration,
    /// How often it goes round before it rests; 0 for always.
    pub loops: u32,
    /// A press this soon after another is passed over.
    pub repeat: Duration,
    /// How long a press must be held to count.
    pub hold: Duration,
    /// How long it must be held to leave at once.
    pub leave: Duration,
}

impl Rules {
    /// The rules that the settings give.
    pub fn of(settings: &Settings) -> Self {
        let step = settings.time(Knob::Step);
        Self {
            mode: match settings.value(Knob::Scan) {
                1 => Mode::One,
                2 => Mode::Two,
                3 => Mode::Hold,
                _ => Mode::Auto,
            },
            step,
            first: step * settings.value(Knob::First) / 100,
            loops: settings.value(Knob::Loops),
            repeat: settings.time(Knob::Repeat),
            hold: settings.time(Knob::Hold),
            leave: settings.time(Knob::Leave),
        }
    }
}

/// One of the two switches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Switch {
    First,
    Second,
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scan {
    /// Nothing.
    Stay,
    /// Show and say this item, then tell [`Scanner::cue_ends`].
    Cue {
        /// Its place in the order.
        at: usize,
        /// Whether it is the first again, after going round.
        again: bool,
    },
    /// Pick this item.
    Pick(usize),
    /// It has gone round often enough: say how to start again.
    Rest,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ScanState {
    // Until the screen has been read; then this item.
    Soon(Duration, usize),
    // An item has the cue.
    At { at: usize, since: Duration, ends: Duration },
    // It waits for a press.
    Resting,
    // The program is not in use: speech, another window, the supporter.
    Paused,
}

/// Goes through the items of one screen.
#[derive(Debug, Clone)]
pub struct Scanner {
    rules: Rules,
    count: usize,
    // The item that leaves at once.
    leave: Option<usize>,
    state: ScanState,
    round: u32,
    pressed: Option<Duration>,
    down: Option<(Switch, Duration)>,
    held: bool,
}

impl Scanner {
    /// A scanner that rests.
    pub fn new(rules: Rules) -> Self {
        let state = ScanState::Resting;
        Self { rules, count: 0, leave: None, state, round: 0, pressed: None, down: None, held: false }
    }

    /// New rules. They hold from the next item.
    pub fn set(&mut self, rules: Rules) {
        self.rules = rules;
    }

    /// A screen with so many items; scanning begins with `first` when it has been read, at `from`. `leave`
    /// is the item that leaves at once.
    pub fn begin(&mut self, count: usize, first: usize, leave: Option<usize>, from: Duration) {
        (self.count, self.leave) = (count, leave);
        self.round = 0;
        if self.state != ScanState::Paused {
            self.state = ScanState::Soon(from, if first < count { first } else { 0 });
        }
    }

    /// What has the cue is now one of so many, at this place; its time goes on. `leave` is the item that leaves at
    /// once.
    pub fn among(&mut self, count: usize, place: usize, leave: Option<usize>) {
        (self.count, self.leave) = (count, leave);
        if let ScanState::At { at, .. } = &mut self.state {
            *at = place.min(count.saturating_sub(1));
        }
    }

    /// When the cue of the present item will have been spoken. The step is counted from then.
    pub fn cue_ends(&mut self, when: Duration) {
        if let ScanState::At { ends, .. } = &mut self.state {
            *ends = when;
        }
    }

    /// Nothing is being said any more: what waits for the end of it goes on.
    pub fn nothing_is_said(&mut self, now: Duration) {
        match &mut self.state {
            ScanState::At { ends: when, .. } | ScanState::Soon(when, _) => *when = now.min(*when),
            _ => {}
        }
    }

    /// Stops until [`Scanner::resume`]: another window, the supporter's pages.
    pub fn pause(&mut self) {
        self.state = ScanState::Paused;
        self.down = None;
        self.held = false;
    }

    /// Goes on after a pause, with the first item.
    pub fn resume(&mut self, now: Duration) {
        if self.state == ScanState::Paused {
            self.state = ScanState::Soon(now, 0);
            self.round = 0;
        }
    }

    /// Waits for a press, as after the last round. A pause goes on.
    pub fn rest(&mut self) {
        if self.state != ScanState::Paused {
            self.state = ScanState::Resting;
        }
        self.down = None;
        self.held = false;
    }

    /// The item that has the cue.
    pub fn at(&self) -> Option<usize> {
        match self.state {
            ScanState::At { at, .. } => Some(at),
            _ => None,
        }
    }

    /// When [`Scanner::tick`] must be called next.
    pub fn wake(&self) -> Option<Duration> {
        if let Some((switch, since)) = self.down.filter(|(switch, _)| self.counts_hold(*switch)) {
            return Some(since + self.hold(switch));
        }
        match self.state {
            ScanState::Soon(from, _) => Some(from),
            ScanState::At { at, ends, .. } if self.moves() => Some(ends + self.step(at)),
            _ => None,
        }
    }

    /// Time has passed.
    pub fn tick(&mut self, now: Duration) -> Scan {
        if let Some((switch, since)) = self.down.filter(|(switch, _)| self.counts_hold(*switch)) {
            return if now >= since + self.hold(switch) {
                self.down = None;
                self.accepted(switch, now)
            } else {
                Scan::Stay
            };
        }
        match self.state {
            ScanState::Soon(from, first) if now >= from => self.cue(first, now, false),
            ScanState::At { at, ends, .. } if self.moves() && now >= ends + self.step(at) => self.on(now),
            _ => Scan::Stay,
        }
    }

    /// A switch goes down. Repeats by the keyboard must not come here.
    pub fn press(&mut self, switch: Switch, now: Duration) -> Scan {
        if self.down.is_some() || self.state == ScanState::Paused {
            return Scan::Stay;
        }
        if self.pressed.is_some_and(|before| now < before + self.rules.repeat) {
            return Scan::Stay;
        }
        self.pressed = Some(now);
        self.down = Some((switch, now));
        if self.counts_hold(switch) {
            return Scan::Stay;
        }
        if self.rules.mode == Mode::Hold {
            return self.held_down(now);
        }
        self.accepted(switch, now)
    }

    /// A switch comes up.
    pub fn release(&mut self, switch: Switch, now: Duration) -> Scan {
        if self.down.is_none_or(|(down, _)| down != switch) {
            return Scan::Stay;
        }
        let counted = self.counts_hold(switch);
        self.down = None;
        match self.rules.mode {
            Mode::Hold if self.held => {
                self.held = false;
                self.pick(now)
            }
            // A short press: it moves on.
            Mode::One if counted => self.moved(now),
            _ => {
                // Let go before the press counted: the item gets its whole time again.
                if counted && let ScanState::At { ends, .. } = &mut self.state {
                    *ends = (*ends).max(now);
                }
                Scan::Stay
            }
        }
    }

    // A press that counts.
    fn accepted(&mut self, switch: Switch, now: Duration) -> Scan {
        match (self.rules.mode, switch) {
            (Mode::Two, Switch::First) => self.moved(now),
            _ => self.pick(now),
        }
    }

    fn pick(&mut self, now: Duration) -> Scan {
        match self.state {
            ScanState::At { since, .. } if now < since + EARLY => Scan::Stay,
            // While the switch moves on by being held, it stays held there.
            ScanState::At { since, .. }
                if self.rules.mode == Mode::Hold && self.at_leave() && now < since + self.rules.leave =>
            {
                Scan::Stay
            }
            ScanState::At { at, .. } => Scan::Pick(at),
            ScanState::Resting | ScanState::Soon(..) => self.again(now),
            ScanState::Paused => Scan::Stay,
        }
    }

    fn moved(&mut self, now: Duration) -> Scan {
        match self.state {
            ScanState::At { at, .. } => {
                let next = (at + 1) % self.count.max(1);
                self.cue(next, now, next == 0)
            }
            _ => self.again(now),
        }
    }

    // It goes on from where it stands; only time moves it.
    fn held_down(&mut self, now: Duration) -> Scan {
        self.held = true;
        match self.state {
            ScanState::At { at, .. } => self.cue(at, now, false),
            _ => self.again(now),
        }
    }

    fn again(&mut self, now: Duration) -> Scan {
        self.round = 0;
        self.cue(0, now, false)
    }

    fn on(&mut self, now: Duration) -> Scan {
        let ScanState::At { at, .. } = self.state else { return Scan::Stay };
        if at + 1 < self.count {
            return self.cue(at + 1, now, false);
        }
        self.round += 1;
        if self.rules.loops > 0 && self.round >= self.rules.loops {
            self.rest();
            return Scan::Rest;
        }
        self.cue(0, now, true)
    }

    fn cue(&mut self, at: usize, now: Duration, again: bool) -> Scan {
        if self.count == 0 {
            self.state = ScanState::Resting;
            return Scan::Stay;
        }
        self.state = ScanState::At { at, since: now, ends: now };
        Scan::Cue { at, again }
    }

    // Whether items follow each other by themselves.
    fn moves(&self) -> bool {
        match self.rules.mode {
            Mode::Auto => true,
            Mode::Hold => self.held,
            Mode::One | Mode::Two => false,
        }
    }

    // Whether a press has to be held before it counts.
    fn counts_hold(&self, switch: Switch) -> bool {
        match self.rules.mode {
            Mode::Hold => false,
            Mode::One => true,
            Mode::Auto | Mode::Two => !self.hold(switch).is_zero(),
        }
    }

    fn hold(&self, switch: Switch) -> Duration {
        let moves_on = self.rules.mode == Mode::Two && switch == Switch::First;
        let leave = if self.at_leave() && !moves_on { self.rules.leave } else { Duration::ZERO };
        match self.rules.mode {
            Mode::One => self.rules.hold.max(LEAST_HOLD).max(leave),
            _ => self.rules.hold.max(leave),
        }
    }

    // Whether it has come to what leaves at once: a spasm must not do that.
    fn at_leave(&self) -> bool {
        self.at().is_some() && self.at() == self.leave
    }

    fn step(&self, at: usize) -> Duration {
        if at == 0 { self.rules.first } else { self.rules.step }
    }
}

#[cfg(test)]
mod tests;
