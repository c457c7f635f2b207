//! The window itself: that it opens within the screen, what is remembered of it, and full screen.
//!
//! The toolkit tells the size of the screen that the window is on, but neither its place nor what the
//! desktop's bars leave of it. So a window that is too large for the screen is maximised, which the
//! desktop does to what is left; where there is no desktop to do that, it gets the size of the screen.

use core::time::Duration;

use iced::window::{self, Mode};
use iced::{Point, Size, Task};

use super::{App, Message};
use crate::plan::{Knob, Settings};
use crate::session::{LARGEST_WINDOW, WindowSpot};

/// The size with which the window opens the first time, in logical pixels.
pub const FIRST: Size = Size::new(1280.0, 800.0);

// What moves is looked at once it has been at rest for so long.
const REST: Duration = Duration::from_secs(1);

// How small the window can be made, where the screen has that much.
const LEAST: Size = Size::new(640.0, 480.0);

// What the desktop's bars and the window's title bar take of a screen, about.
const BARS: Size = Size::new(8.0, 72.0);

// How much of a window must be within the screen, at the title bar, to be reached.
const REACHED: Size = Size::new(160.0, 48.0);

/// What the window is like once it has come to rest, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowRest {
    /// What is drawn.
    pub size: Size,
    /// The corner at the top left, with the title bar; none where the desktop does not tell.
    pub at: Option<Point>,
    /// The screen that the window is on, with the desktop's bars.
    pub monitor: Option<Size>,
    /// Real pixels per logical pixel.
    pub scale: f32,
    /// Whether it fills what the desktop leaves of the screen.
    pub maximised: bool,
    /// Whether it is put away.
    pub minimised: bool,
    /// Whether it fills the whole screen.
    pub full: bool,
}

/// What the program knows of its window.
#[derive(Default)]
pub(super) struct Stand {
    // None before it is open, and without a window.
    id: Option<window::Id>,
    // Where it is, where the desktop tells.
    pub at: Option<Point>,
    // When it is looked at; none while it is at rest.
    pub look_at: Option<Duration>,
    // What else may be done to bring it within the screen.
    steps: u8,
    // Whether it was looked at before, and whether it was said how small it can be made.
    looked: bool,
    limited: bool,
    // As it was remembered, and as it stood when nobody had moved it yet or when it was kept last.
    remembered: Option<WindowSpot>,
    kept: Option<WindowSpot>,
    // Whether it opened at a place that was remembered.
    placed: bool,
    // Whether it is to fill the whole screen; and whether that was helped where there is no desktop.
    full: bool,
    stretched: bool,
    // What it comes back to from full screen.
    before_full: Option<(Size, Option<Point>)>,
}

// What has to be done for a window to be within its screen.
#[derive(Debug, Clone, Copy, PartialEq)]
enum WindowStep {
    Maximise,
    Resize(Size),
    Move(Point),
    Both(Size, Point),
}

// Maximise, resize, move: no more than that is tried.
const STEPS: u8 = 3;

impl WindowRest {
    // The first step is to maximise; with `alone` there is no desktop that does it.
    fn step(&self, alone: bool, placed: bool) -> Option<WindowStep> {
        let monitor = self.monitor.filter(|monitor| monitor.width >= 1.0 && monitor.height >= 1.0)?;
        let Size { width, height } = self.size;
        if self.maximised || self.full || self.minimised {
            return None;
        }
        if !alone && (width > monitor.width - BARS.width || height > monitor.height - BARS.height) {
            return Some(WindowStep::Maximise);
        }
        if width > monitor.width || height > monitor.height {
            return Some(WindowStep::Resize(Size::new(width.min(monitor.width), height.min(monitor.height))));
        }
        // Where the desktop chose the place, it knows of more screens than are known here.
        let at = self.at.filter(|_| placed)?;
        let within = Point::new(
            at.x.min(monitor.width - width - BARS.width).max(0.0),
            at.y.min(monitor.height - height - BARS.height).max(0.0),
        );
        (within.distance(at) > 1.0).then_some(WindowStep::Move(within))
    }

    // What is to be remembered, if the window was like this before.
    fn spot(&self, before: Option<WindowSpot>) -> Option<WindowSpot> {
        if self.full || self.minimised {
            return None;
        }
        if self.maximised {
            let before = before.unwrap_or(WindowSpot {
                width: FIRST.width as u16,
                height: FIRST.height as u16,
                at: None,
                maximised: true,
            });
            return Some(WindowSpot { maximised: true, ..before });
        }
        let (most_width, most_height) = LARGEST_WINDOW;
        // A place on a second screen is not remembered: that screen may not be there next time, and
        // nobody could reach the window then.
        let reached = |at: &Point| {
            self.monitor.is_some_and(|monitor| {
                (REACHED.width - self.size.width..=monitor.width - REACHED.width).contains(&at.x)
                    && (0.0..=monitor.height - REACHED.height).contains(&at.y)
            })
        };
        let at = self.at.filter(reached).map(|at| (at.x.round() as i16, at.y.round() as i16));
        let Size { width, height } = self.size;
        let (width, height) = (width.round() as u16, height.round() as u16);
        let (width, height) = (width.min(most_width), height.min(most_height));
        Some(WindowSpot { width, height, at, maximised: false })
    }
}

impl App {
    /// Where the window is, in logical pixels; none where the desktop does not tell.
    pub(super) fn stands_at(&self) -> Option<Point> {
        self.window.at
    }

    pub(super) fn opened(&mut self, id: window::Id, at: Option<Point>) -> Task<Message> {
        let remembered = self.session.window();
        self.window = Stand {
            id: Some(id),
            at,
            steps: STEPS,
            remembered,
            placed: remembered.is_some_and(|spot| spot.at.is_some()),
            full: self.window.full,
            before_full: self.window.full.then(|| before_full(remembered)),
            ..Stand::default()
        };
        let followed = self.follow_computer();
        Task::batch([followed, look(id)])
    }

    pub(super) fn window_moved(&mut self, to: Point) -> Task<Message> {
        self.window.at = Some(to);
        self.window_changed()
    }

    // It is looked at when it has come to rest.
    pub(super) fn window_changed(&mut self) -> Task<Message> {
        self.window.look_at = self.window.id.map(|_| self.now() + REST);
        Task::none()
    }

    pub(super) fn look_when_due(&mut self) -> Task<Message> {
        match self.window.id {
            Some(id) if self.window.look_at.is_some_and(|at| at <= self.now()) => {
                self.window.look_at = None;
                look(id)
            }
            _ => Task::none(),
        }
    }

    // The window has come to rest, or the program is about to close.
    pub(super) fn window_rests(&mut self, rest: WindowRest) -> Task<Message> {
        let Some(id) = self.window.id else { return Task::none() };
        tracing::info!(?rest, "window");
        if self.closing {
            self.keep_spot(rest);
            return iced::exit();
        }
        let mut tasks = Vec::new();
        if std::mem::replace(&mut self.window.looked, true) {
            // The desktop has ways of its own to leave full screen.
            self.window.full = if rest.minimised { self.window.full } else { rest.full };
        } else if rest.full != self.window.full {
            // A plan that was opened from the command line may say so.
            tasks.push(window::set_mode(id, mode(self.window.full)));
            tasks.push(self.window_changed());
        }
        if rest.scale != self.sight.scale {
            tasks.push(self.rescaled(rest.scale));
        }
        if let Some(step) = self.window.step(rest) {
            tasks.push(match step {
                WindowStep::Maximise => window::maximize(id, true),
                WindowStep::Resize(size) => window::resize(id, size),
                WindowStep::Move(to) => window::move_to(id, to),
                WindowStep::Both(size, to) => window::resize(id, size).chain(window::move_to(id, to)),
            });
            tasks.push(self.window_changed());
        } else {
            self.keep_spot(rest);
        }
        // How small it can be made is said when the screen is known.
        if let Some(monitor) = rest.monitor.filter(|_| !self.window.limited) {
            self.window.limited = true;
            tasks.push(window::set_min_size(id, Some(least(monitor))));
        }
        Task::batch(tasks)
    }

    fn keep_spot(&mut self, rest: WindowRest) {
        let Some(spot) = rest.spot(self.window.kept.or(self.window.remembered)) else { return };
        // What it opened with is nobody's wish yet.
        if self.window.kept.replace(spot).is_some_and(|kept| kept != spot) {
            self.session.keep_window(spot);
        }
    }

    // What is remembered of the window must be known before the program ends.
    pub(super) fn last_look(&self) -> Option<Task<Message>> {
        // Where there is no desktop, nobody says that it was moved.
        self.window.id.map(look)
    }

    /// Whether the window is to fill the whole screen.
    pub fn is_full(&self) -> bool {
        self.window.full
    }

    // For this window; what the person likes is in their settings.
    pub(super) fn full_screen(&mut self, full: bool) -> Task<Message> {
        if std::mem::replace(&mut self.window.full, full) == full {
            return Task::none();
        }
        let Some(id) = self.window.id else { return Task::none() };
        self.window.stretched = false;
        if full {
            self.window.before_full.get_or_insert((self.sight.window, self.window.at));
        }
        Task::batch([window::set_mode(id, mode(full)), self.window_changed()])
    }
}

impl Stand {
    /// A window that is not open yet.
    pub fn new(settings: &Settings) -> Self {
        Self { full: settings.on(Knob::Full), ..Self::default() }
    }

    // What has to be done to a window that has come to rest.
    fn step(&mut self, rest: WindowRest) -> Option<WindowStep> {
        if rest.minimised {
            return None;
        }
        if rest.full {
            // Where there is no desktop to do it.
            let monitor = rest.monitor.filter(|monitor| differ(*monitor, rest.size))?;
            return (!std::mem::replace(&mut self.stretched, true))
                .then_some(WindowStep::Both(monitor, Point::ORIGIN));
        }
        if let Some((size, at)) = self.before_full.take()
            && !rest.maximised
            && differ(size, rest.size)
        {
            return Some(at.map_or(WindowStep::Resize(size), |at| WindowStep::Both(size, at)));
        }
        if self.steps == 0 {
            return None;
        }
        let alone = self.steps < STEPS;
        // Some desktops do not maximise a window before it is shown.
        let again = !alone && !rest.maximised && self.remembered.is_some_and(|spot| spot.maximised);
        let step = if again { Some(WindowStep::Maximise) } else { rest.step(alone, self.placed) };
        self.steps = match step {
            Some(_) => self.steps - 1,
            // Where the screen is not known yet, it is looked at again.
            None => {
                if rest.monitor.is_some() {
                    0
                } else {
                    self.steps
                }
            }
        };
        step
    }
}

// What a window that opens in full screen comes back to.
fn before_full(remembered: Option<WindowSpot>) -> (Size, Option<Point>) {
    let at = remembered.and_then(|spot| spot.at).map(|(x, y)| Point::new(x.into(), y.into()));
    (remembered.map_or(FIRST, |spot| Size::new(spot.width.into(), spot.height.into())), at)
}

fn mode(full: bool) -> Mode {
    if full { Mode::Fullscreen } else { Mode::Windowed }
}

// Whether two sizes are not the same, but for what is lost in counting whole pixels.
fn differ(one: Size, other: Size) -> bool {
    (one.width - other.width).abs() > 1.5 || (one.height - other.height).abs() > 1.5
}

fn least(monitor: Size) -> Size {
    let side = |least: f32, monitor: f32, bars: f32| least.min(monitor - bars).max(1.0);
    Size::new(side(LEAST.width, monitor.width, BARS.width), side(LEAST.height, monitor.height, BARS.height))
}

// Asks the window what it is like now.
fn look(id: window::Id) -> Task<Message> {
    window::monitor_size(id).then(move |monitor| {
        window::size(id).then(move |size| {
            window::position(id).then(move |at| {
                window::scale_factor(id).then(move |scale| {
                    window::is_maximized(id).then(move |maximised| {
                        window::is_minimized(id).then(move |minimised| {
                            window::mode(id).map(move |mode| {
                                let minimised = minimised.unwrap_or(false) || mode == Mode::Hidden;
                                let full = mode == Mode::Fullscreen;
                                let rest =
                                    WindowRest { size, at, monitor, scale, maximised, minimised, full };
                                Message::WindowRests(rest)
                            })
                        })
                    })
                })
            })
        })
    })
}
