//! Linux: AT-SPI, over D-Bus. Runs on threads of its own and needs no handle of the window.

use accesskit::TreeUpdate;

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

    /// Whether the window has the focus.
    pub fn focus(&mut self, focused: bool) {
        self.adapter.update_window_focus_state(focused);
    }
}
