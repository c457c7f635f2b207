//! Ways of reaching items: pure state machines over what is on the screen.

pub mod cursor;
pub mod dwell;
pub mod guard;
pub mod order;
pub mod scan;
pub mod tree;
