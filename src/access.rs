//! Ways of reaching items: pure state machines over what is on the screen.

pub mod cursor;
