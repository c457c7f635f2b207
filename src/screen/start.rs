//! Where the person comes in and goes out: the first screen, the map, the pause, and trouble.

mod first;
mod map;
mod pause;
mod trouble;

pub(super) use first::start;
pub(super) use map::{carry_on, map};
pub(super) use pause::pause;
pub use trouble::WayOut;
pub(super) use trouble::trouble;
