//! What a question means, for the person.

use super::question;
use crate::screen::{Context, Screen};

pub(in crate::screen) fn meaning(context: &Context<'_>, id: &str) -> Screen {
    question(context, id)
}
