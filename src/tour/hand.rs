//! Ways in which the person on the walk presses, each through the same messages as the real thing.

use core::time::Duration;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Zoned;

use super::Look;
use crate::access::cursor::{Move, Target, moved};
use crate::access::dwell::CONFIRM;
use crate::access::order::group_of_id;
use crate::app::{App, Clock, Input, Message, targets};
use crate::headless::send;
use crate::screen::{Lines, Zone};
use crate::store::{self, Folders};
use crate::ui;

/// How somebody presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// By whatever sends a press.
    Straight,
    /// By the fewest keys.
    Keys,
    /// By Tab, Home, two arrows and Enter alone: always forward.
    Tab,
    /// By one switch alone, with scanning as it is set at first.
    Switch,
    /// By pointing and waiting alone.
    Dwell,
    /// The same, where a small target asks once more.
    Confirm,
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
            Self::Straight | Self::Keys | Self::Tab => "press",
            Self::Switch => "switch",
            Self::Dwell | Self::Confirm => "dwell",
        }
    }

    /// Whether words can be typed. There are no letters on the screen to pick.
    pub fn types(self) -> bool {
        matches!(self, Self::Straight | Self::Keys | Self::Tab)
    }

    /// Sets this computer to the way and the look, as somebody who helps would have.
    pub fn set_up(self, folders: &Folders, look: Look) {
        let mut text = String::new();
        if self.way() != "press" {
            let from = if self == Self::Confirm { "confirm" } else { "said" };
            text.push_str(&format!("way = {:?}\ndwell-from = {from:?}\n", self.way()));
        }
        let usual = Look::default();
        if (look.text, look.colours) != (usual.text, usual.colours) {
            text.push_str(&format!("size = {:?}\ncolours = {:?}\n", look.text, look.colours));
        }
        if !text.is_empty() {
            let _ = folders.make();
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
            Self::Keys | Self::Tab => {
                // Nobody presses a key before they have seen what it is for.
                time.pass(Duration::from_secs(1));
                let keys = self.keys(app, id).ok_or_else(|| format!("no keys lead to “{id}”"))?;
                keys.into_iter().for_each(|key| send(app, key));
            }
            Self::Switch => switch(app, time, id)?,
            Self::Dwell | Self::Confirm => dwell(app, time, id, before)?,
        }
        // A switch opens first what is asked, where a screen asks several things.
        let opened = usize::from(self == Self::Switch && app.presses() == before + 2);
        if app.presses() == before + 1 + opened {
            Ok(())
        } else {
            Err(format!("“{id}” was not pressed by {self:?}"))
        }
    }
}

impl Hand {
    /// The keys that press an item that is in sight; none when it can not be reached, or is not pressed by keys.
    pub fn keys(self, app: &App, id: &str) -> Option<Vec<Message>> {
        let moves: &[Move] = match self {
            Self::Keys => &EVERY_MOVE,
            Self::Tab => &[Move::Next, Move::First, Move::Down, Move::Right],
            _ => return None,
        };
        let on_field = app.screen().field().filter(|field| app.cursor() == Some(field.id.as_str()));
        let one_line =
            on_field.and_then(|item| item.field.as_ref()).is_some_and(|field| field.lines == Lines::One);
        let is_next = app.screen().item(id).is_some_and(|item| item.zone == Zone::Next);
        if one_line && is_next {
            return Some(vec![Message::GoOn]);
        }
        if self == Self::Keys {
            // A digit is typed where somebody can type, and picks nothing beside an amount.
            let digits = app.screen().field().is_none() && !app.screen().asks_an_amount();
            let digit = app.answers().position(|answer| answer == id).filter(|at| digits && *at < 9);
            let short = match id {
                ui::MORE => Some(Message::Turn(false)),
                "bar-back" => Some(Message::Escape),
                "bar-help" => Some(Message::Help),
                _ => digit.and_then(|at| u8::try_from(at + 1).ok()).map(Message::Digit),
            };
            if let Some(key) = short {
                return Some(vec![key]);
            }
        }
        let way = way_to(&targets(app.screen(), app.frame()), app.cursor(), id, moves)?;
        Some(way.into_iter().map(Message::Move).chain([Message::Pick]).collect())
    }
}

const EVERY_MOVE: [Move; 8] =
    [Move::Next, Move::Previous, Move::Up, Move::Down, Move::Left, Move::Right, Move::First, Move::Last];

// The fewest moves from where the cursor is to an item.
fn way_to(targets: &[Target], from: Option<&str>, id: &str, moves: &[Move]) -> Option<Vec<Move>> {
    let mut ways: Vec<(Option<&str>, Vec<Move>)> = vec![(from, Vec::new())];
    let mut at = 0;
    while let Some((now, way)) = ways.get(at).cloned() {
        if now == Some(id) {
            return Some(way);
        }
        for to in moves {
            let next = moved(targets, now, *to);
            if ways.iter().all(|(known, _)| *known != next) {
                ways.push((next, [way.as_slice(), &[*to]].concat()));
            }
        }
        at += 1;
    }
    None
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
        // A group is opened by a press.
        let group = app.scanned_to().and_then(group_of_id);
        if group.is_some() && group == app.screen().group_of(id) {
            time.pass(Duration::from_millis(600));
            click(app, time);
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
    let mut asked = false;
    for _ in 0..PATIENCE {
        let Some(wake) = app.wake() else { break };
        time.go_to(wake);
        send(app, Message::Tick);
        if app.presses() > before {
            return Ok(());
        }
        // On to the small target, which is elsewhere.
        let target = app.asks_once_more().map(|target| target.center()).filter(|_| !asked);
        if let Some(target) = target {
            asked = true;
            send(app, Message::Over(Some(CONFIRM.to_owned()), target));
        }
    }
    Err(format!("“{id}” never fills up"))
}
