//! What is seen. The only room that knows iced's widgets, colours and pixel sizes.
//!
//! [`layout`] turns a `Screen` into a [`Frame`]: boxes, words and pictures with their places, and the
//! bounds of every item. [`Board`] draws a frame. Tests look at frames; nothing else decides sizes.

mod board;
mod confirm;
mod layout;
mod letters;
mod looks;
mod moved;
mod raster;
mod sizes;
mod tokens;
mod type_;
mod typed;

pub use board::{Board, Touch};
pub use confirm::confirm;
pub use layout::{FieldSpot, Frame, MORE, SaidPart, SaidSpot, Shape, Spot, layout};
pub use letters::{FONT, Letters, load_fonts};
pub use looks::Looks;
pub use raster::{Gallery, Wanted, rasterise};
pub use sizes::Sizes;
pub use tokens::{Ink, color, contrast};
pub use type_::Measure;
pub use typed::{FIELD_PADDING, TypedLine, typed_lines};
