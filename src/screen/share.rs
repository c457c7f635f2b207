//! Share: who gets it, what goes with it, agree, make the document, and put it where it is wanted.

mod agree;
mod answers;
mod made;
mod preview;
mod private;
mod what;
mod who;

use super::{Context, Line};
use crate::plan::SOMEBODY_ELSE;
use crate::words::Arg;

pub(super) use agree::{agree, gives_nothing};
pub(super) use answers::answers;
pub(super) use made::{made, making, places, print, saved};
pub(super) use preview::preview;
pub(super) use private::{private, safety};
pub(super) use what::what;
pub(super) use who::{name, who};

/// Who gets it, in words: “It is for your family.”
fn is_for(context: &Context<'_>, reader: &str) -> Option<Line> {
    let name = context.plan.give.get(reader).and_then(|given| given.name.clone());
    match name.filter(|_| reader == SOMEBODY_ELSE) {
        Some(name) => Some(context.made("share-for-name", &[("name", Arg::Text(name))])),
        None => context.line_if(&format!("share-for.{reader}")),
    }
}
