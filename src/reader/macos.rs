//! macOS: NSAccessibility. Written by the adapter's documentation; **not yet compiled or run there.**
//!
//! The adapter must be made before the window is shown, on the main thread, and stays there.
#![allow(unsafe_code)]

use std::cell::RefCell;

use accesskit::TreeUpdate;
use accesskit_macos::SubclassingAdapter;
use raw_window_handle::{HasWindowHandle, RawWindowHandle};

use super::{Ear, Tell};

thread_local! {
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = const { RefCell::new(None) };
}

/// The way to VoiceOver.
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

    /// Whether the window has the focus.
    pub fn focus(&mut self, focused: bool) {
        let events = ADAPTER.with_borrow_mut(|adapter| adapter.as_mut()?.update_view_focus_state(focused));
        if let Some(events) = events {
            events.raise();
        }
    }
}

/// Begins to listen for screen readers. The window is not shown yet.
pub fn attach(tell: &Tell, window: &(impl HasWindowHandle + ?Sized)) {
    let Ok(handle) = window.window_handle() else { return };
    if let RawWindowHandle::AppKit(handle) = handle.as_raw() {
        let view = handle.ns_view.as_ptr();
        // SAFETY: the handle is borrowed from the window, so its view is there while this runs; the
        // adapter keeps a count of its own on it.
        let adapter = unsafe { SubclassingAdapter::new(view, Ear(tell.clone()), Ear(tell.clone())) };
        ADAPTER.with_borrow_mut(|kept| *kept = Some(adapter));
    }
}
