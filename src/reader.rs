//! The way to screen readers. One small part for each kind of computer, behind one face.
//!
//! Only while a screen reader listens is a tree made at all. What the reader asks for comes back as
//! [`Asked`], and becomes the same message that a press sends.

use accesskit::{
    Action, ActionData, ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, NodeId,
    TextSelection, TreeUpdate,
};

#[cfg(target_os = "linux")]
#[path = "reader/linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "reader/macos.rs"]
mod platform;
#[cfg(target_os = "windows")]
#[path = "reader/windows.rs"]
mod platform;
#[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
#[path = "reader/none.rs"]
mod platform;

pub use platform::Reader;
#[cfg(not(target_os = "linux"))]
pub use platform::attach;

/// What a screen reader asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    /// A reader has begun to listen; it needs the whole tree.
    Begun,
    /// No reader listens any more.
    Ended,
    /// Press this.
    Press(NodeId),
    /// Put the cursor here.
    Focus(NodeId),
    /// Put these words into the field, in place of what stands there.
    Write(NodeId, String),
    /// Put these words in where the caret is, in place of what is selected.
    PutIn(NodeId, String),
    /// Put the caret here, or select from here to there.
    Select(NodeId, TextSelection),
}

/// Hears what is asked. It is called on threads that are not ours.
pub type Tell = std::sync::Arc<dyn Fn(Asked) + Send + Sync>;

/// Passes on what the platform calls.
struct Ear(Tell);

impl ActivationHandler for Ear {
    // The tree is made on the program's own thread and given a moment later.
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        (self.0)(Asked::Begun);
        None
    }
}

impl ActionHandler for Ear {
    fn do_action(&mut self, request: ActionRequest) {
        let node = request.target_node;
        match (request.action, request.data) {
            (Action::Click, _) => (self.0)(Asked::Press(node)),
            (Action::Focus, _) => (self.0)(Asked::Focus(node)),
            (Action::SetValue, Some(ActionData::Value(text))) => (self.0)(Asked::Write(node, text.into())),
            (Action::ReplaceSelectedText, Some(ActionData::Value(text))) => {
                (self.0)(Asked::PutIn(node, text.into()));
            }
            (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
                (self.0)(Asked::Select(node, selection));
            }
            _ => {}
        }
    }
}

impl DeactivationHandler for Ear {
    fn deactivate_accessibility(&mut self) {
        (self.0)(Asked::Ended);
    }
}
