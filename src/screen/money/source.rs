//! Where the amount comes from.

use crate::content::Choice;
use crate::record::Subject;
use crate::screen::{Context, Item, Screen};
use crate::words::Arg;

pub(in crate::screen) fn source(context: &Context<'_>) -> Screen {
    let mut screen = context.question(Subject::MoneySource);
    // A made-up table is for the example only, and only where no council's own is there.
    let is_real = context.content.packs.iter().any(|pack| !pack.illustrative);
    let made_up = |choice: &Choice| context.content.pack(&choice.id).is_some_and(|pack| pack.illustrative);
    let choices = context.content.choices(Subject::MoneySource);
    // A plan uses one council's table at most.
    let used = context.content.in_force();
    let other = |choice: &Choice| {
        let pack = context.content.pack(&choice.id).filter(|pack| !pack.illustrative);
        pack.is_some_and(|pack| used.is_some_and(|used| used.id != pack.id))
    };
    let offered = choices
        .iter()
        .filter(|choice| (context.plan.example && !is_real) || !made_up(choice))
        .filter(|choice| !other(choice));
    screen.items = offered.map(|choice| item(context, choice)).collect();
    screen
}

// A council's table has the name of the council, and the example says that it is one.
fn item(context: &Context<'_>, choice: &Choice) -> Item {
    let about = Subject::MoneySource;
    match context.content.pack(&choice.id) {
        None => context.pick_of(about, choice),
        Some(pack) if pack.illustrative => {
            let detail = context.line_if(&format!("{}.detail", choice.words));
            Item { detail, ..context.pick_of(about, choice) }
        }
        Some(pack) => {
            // Its words have a name in them, so they are no fixed words.
            let council = [("council", Arg::Text(pack.council.clone()))];
            let label = context.made(&choice.words, &council);
            let fixed = Choice { words: "money-source.typed".to_owned(), ..choice.clone() };
            Item { id: format!("{}-{}", choice.picture, pack.id), label, ..context.pick_of(about, &fixed) }
        }
    }
}
