//! Linux: AT-SPI, over D-Bus. Runs on threads of its own and needs no handle of the window.

use accesskit::{Rect, TreeUpdate};

use super::{Ear, Tell};

/// The way to screen readers such as Orca.
pub struct Reader {
    adapter: accesskit_unix::Adapter,
}

impl Reader {
    /// Begins to listen for screen readers.
    pub fn start(tell: &Tell) -> Self {
        let ear = || Ear(tell.clone());
        Self { adapter: accesskit_unix::Adapter::new(ear(), ear(), ear()) }
    }

    /// Gives the tree, which is made only while a screen reader listens.
    pub fn show(&mut self, tree: impl FnOnce() -> TreeUpdate) {
        self.adapter.update_if_active(tree);
    }

    /// Where the window is on the screen, and how large, in real pixels. The desktop tells where it is with its
    /// title bar, and nobody where it is without.
    pub fn stand(&mut self, x: f64, y: f64, width: f64, height: f64) {
        let bounds = Rect { x0: x, y0: y, x1: x + width, y1: y + height };
        self.adapter.set_root_window_bounds(bounds, bounds);
    }

    /// Whether the window has the focus.
    pub fn focus(&mut self, focused: bool) {
        self.adapter.update_window_focus_state(focused);
    }
}
