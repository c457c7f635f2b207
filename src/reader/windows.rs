//! Windows: UI Automation. Written by the adapter's documentation; **not yet compiled or run there.**
//!
//! The adapter must be made before the window is shown, on the window's own thread, and stays there.

use std::cell::RefCell;

use accesskit::TreeUpdate;
use accesskit_windows::{HWND, SubclassingAdapter};
use raw_window_handle::{HasWindowHandle, RawWindowHandle};

use super::{Ear, Tell};

thread_local! {
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = const { RefCell::new(None) };
}

/// The way to screen readers such as Narrator and NVDA.
pub struct Reader;

impl Reader {
    /// Screen readers are heard once the window is there: see [`attach`].
    pub fn start(_tell: &Tell) -> Self {
        Self
    }

    /// Gives the tree, which is made only while a screen reader listens.
    pub fn show(&mut self, tree: impl FnOnce() -> TreeUpdate) {
        let events = ADAPTER.with_borrow_mut(|adapter| adapter.as_mut()?.update_if_active(tree));
        // Raised when nothing is borrowed any more: a reader may ask back at once.
        if let Some(events) = events {
            events.raise();
        }
    }

    /// The adapter sees by itself where the window is.
    pub fn stand(&mut self, _x: f64, _y: f64, _width: f64, _height: f64) {}

    /// The adapter sees the focus by itself.
    pub fn focus(&mut self, _focused: bool) {}
}

/// Begins to listen for screen readers. The window is not shown yet.
pub fn attach(tell: &Tell, window: &(impl HasWindowHandle + ?Sized)) {
    let Ok(handle) = window.window_handle() else { return };
    if let RawWindowHandle::Win32(handle) = handle.as_raw() {
        let window = HWND(handle.hwnd.get() as *mut _);
        let adapter = SubclassingAdapter::new(window, Ear(tell.clone()), Ear(tell.clone()));
        ADAPTER.with_borrow_mut(|kept| *kept = Some(adapter));
    }
}
