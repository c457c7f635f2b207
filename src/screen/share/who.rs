//! Who gets the document.

use crate::plan::SOMEBODY_ELSE;
use crate::record::{Give, Subject};
use crate::screen::{Context, Screen};

pub(in crate::screen) fn who(context: &Context<'_>) -> Screen {
    let mut screen = context.asked(Subject::Reader);
    let readers = context.content.choices(Subject::Reader);
    for (item, reader) in screen.items.iter_mut().zip(readers) {
        let is_made = context.plan.give.get(&reader.id).is_some_and(|given| given.made.is_some());
        item.detail = is_made.then(|| context.line("share-who.made"));
    }
    screen
}

/// What somebody else is called. Whoever can not type goes on without.
pub(in crate::screen) fn name(context: &Context<'_>) -> Screen {
    context.asked(Subject::Give(SOMEBODY_ELSE, Give::Name))
}
