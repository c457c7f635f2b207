//! Share: who gets it, what, agree, make the document, and put it where it is wanted.

mod made;
mod what;
mod who;

pub(super) use made::{made, making, places, saved};
pub(super) use what::{agree, answers, preview, private, safety, what};
pub(super) use who::{name, who};
