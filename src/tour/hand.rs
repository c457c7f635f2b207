//! Ways in which the person on the walk presses, each through the same messages as the real thing.

use core::time::Duration;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Zoned;

use crate::access::cursor::Move;
use crate::app::{App, Clock, Input, Message};
use crate::headless::send;
use crate::store::{self, Folders};

/// How somebody presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// By whatever sends a press.
    Straight,
    /// By Tab and Enter alone.
    Keys,
    /// By one switch alone, with scanning as it is set at first.
    Switch,
    /// By pointing and waiting alone.
    Dwell,
}

/// A clock that goes only when it is told to.
#[derive(Debug, Clone, Default)]
pub struct Time(Arc<AtomicU64>);

impl Time {
    /// The time since the beginning.
    pub fn now(&self) -> Duration {
        Duration::from_millis(self.0.load(Ordering::SeqCst))
    }

    /// Goes on to this time, if it is not past already. Times are in whole milliseconds, rounded up.
    pub fn go_to(&self, time: Duration) {
        let time = u64::try_from(time.as_micros().div_ceil(1000)).unwrap_or(u64::MAX);
        self.0.fetch_max(time, Ordering::SeqCst);
    }

    /// Goes on by so much.
    pub fn pass(&self, time: Duration) {
        self.go_to(self.now() + time);
    }

    /// The clock of a program on which it is always `now`, but for this time.
    pub fn clock(&self, now: &Zoned) -> Clock {
        let (now, time) = (now.clone(), self.clone());
        Clock { wall: Arc::new(move || now.clone()), steady: Arc::new(move || time.now()) }
    }
}

// More steps than this to one item mean that it can not be reached.
const PATIENCE: usize = 300;

impl Hand {
    /// The option of “How do you like to press?”.
    pub fn way(self) -> &'static str {
        match self {
            Self::Straight | Self::Keys => "press",
            Self::Switch => "switch",
            Self::Dwell => "dwell",
        }
    }

    /// Whether words can be typed. There are no letters on the screen to pick.
    pub fn types(self) -> bool {
        matches!(self, Self::Straight | Self::Keys)
    }

    /// Sets this computer to the way, as somebody who helps would have.
    pub fn set_up(self, folders: &Folders) {
        if self.way() != "press" {
            let _ = folders.make();
            let text = format!("way = {:?}\n", self.way());
            let _ = store::write_private(&folders.settings_file, text.as_bytes());
        }
    }

    /// Presses an item that is in sight.
    ///
    /// # Errors
    /// What is wrong, when it can not be reached.
    pub fn press(self, app: &mut App, time: &Time, id: &str) -> Result<(), String> {
        let before = app.presses();
        match self {
            Self::Straight => send(app, Message::Press(id.to_owned())),
            Self::Keys => {
                for _ in 0..PATIENCE {
                    if app.cursor() == Some(id) {
                        break;
                    }
                    send(app, Message::Move(Move::Next));
                }
                send(app, Message::Pick);
            }
            Self::Switch => switch(app, time, id)?,
            Self::Dwell => dwell(app, time, id, before)?,
        }
        if app.presses() == before + 1 {
            Ok(())
        } else {
            Err(format!("“{id}” was not pressed by {self:?}"))
        }
    }
}

fn switch(app: &mut App, time: &Time, id: &str) -> Result<(), String> {
    for _ in 0..PATIENCE {
        match app.wake() {
            Some(wake) => {
                time.go_to(wake);
                send(app, Message::Tick);
            }
            // It rests: a press starts it again.
            None => click(app, time),
        }
        if app.scanned_to() == Some(id) {
            // A person hears the cue first.
            time.pass(Duration::from_millis(600));
            click(app, time);
            return Ok(());
        }
    }
    Err(format!("scanning never comes to “{id}”"))
}

fn click(app: &mut App, time: &Time) {
    let source = app.settings().switches()[0].to_owned();
    for down in [true, false] {
        let input = Input { source: source.clone(), down, typed: false, at: None, then: None };
        send(app, Message::Input(input));
        time.pass(Duration::from_millis(200));
    }
}

fn dwell(app: &mut App, time: &Time, id: &str, before: usize) -> Result<(), String> {
    let at = app.frame().spot(id).map(|spot| spot.bounds.center()).ok_or("it is not in sight")?;
    // First to the place where the pointer rests.
    send(app, Message::Over(None, iced::Point::new(at.x, 2.0)));
    time.pass(Duration::from_millis(100));
    send(app, Message::Over(Some(id.to_owned()), at));
    for _ in 0..PATIENCE {
        let Some(wake) = app.wake() else { break };
        time.go_to(wake);
        send(app, Message::Tick);
        if app.presses() > before {
            return Ok(());
        }
    }
    Err(format!("“{id}” never fills up"))
}
