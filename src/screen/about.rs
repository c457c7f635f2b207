//! About me: my name, my picture, what I use, what people like about me, what matters, how to support me.

mod cards;
mod me;

pub(super) use cards::{cards, own_words};
pub(super) use me::{face, name, uses};
