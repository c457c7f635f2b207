//! Where the amount comes from.

use crate::content::Choice;
use crate::record::Subject;
use crate::screen::{Context, Item, Screen};
use crate::words::Arg;

pub(in crate::screen) fn source(context: &Context<'_>) -> Screen {
    let mut screen = context.asked(Subject::MoneySource);
    let choices = context.content.choices(Subject::MoneySource);
    screen.items =
        screen.items.into_iter().zip(choices).map(|(item, choice)| named(context, item, choice)).collect();
    screen
}

// A council's table has the name of the council, and the example says that it is one.
fn named(context: &Context<'_>, item: Item, choice: &Choice) -> Item {
    match context.content.pack(&choice.id) {
        None => item,
        Some(pack) if pack.illustrative => {
            Item { detail: context.line_if(&format!("{}.detail", choice.words)), ..item }
        }
        Some(pack) => Item {
            id: format!("{}-{}", item.id, pack.id),
            label: context.made(&choice.words, &[("council", Arg::Text(pack.council.clone()))]),
            ..item
        },
    }
}
