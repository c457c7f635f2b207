//! A computer for which there is no way to screen readers.

use accesskit::TreeUpdate;

use super::Tell;

/// Does nothing.
pub struct Reader;

impl Reader {
    /// Nothing listens.
    pub fn start(_tell: &Tell) -> Self {
        Self
    }

    /// Makes no tree.
    pub fn show(&mut self, _tree: impl FnOnce() -> TreeUpdate) {}

    /// Nobody is told.
    pub fn stand(&mut self, _x: f64, _y: f64, _width: f64, _height: f64) {}

    /// Nobody is told.
    pub fn focus(&mut self, _focused: bool) {}
}

/// There is nothing to listen for.
pub fn attach<W: ?Sized>(_tell: &Tell, _window: &W) {}
