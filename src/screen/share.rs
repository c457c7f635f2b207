//! Share: pick what, agree, make the document, and put it where it is wanted.

mod made;
mod what;

pub(super) use made::{made, making, places, saved};
pub(super) use what::{agree, what};
