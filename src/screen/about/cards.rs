//! What people like about me, what matters, how to support me: cards, and own words.

use crate::journey::Place;
use crate::plan::List;
use crate::record::Subject;
use crate::screen::common::something_else;
use crate::screen::talk::open;
use crate::screen::{Act, Body, Context, Screen};

pub(in crate::screen) fn cards(context: &Context<'_>, list: List) -> Screen {
    let about = Subject::Cards(list);
    let mut screen = context.asked(about);
    screen.items.push(something_else(context, Act::Visit(Place::OwnWords(list)), context.plan.typed(about)));
    // After the last of what is asked about me, and beside it.
    if list == List::Supports {
        screen.items.push(open(context));
    }
    screen
}

pub(in crate::screen) fn own_words(context: &Context<'_>, list: List) -> Screen {
    let about = Subject::Cards(list);
    let mut screen = context.asking("own-words", Body::Rows);
    // The question stays in sight, so that nothing has to be remembered.
    screen.heading = context.line(&context.content.ask(about).words);
    screen.lines.insert(0, context.line("own-words"));
    screen.items = vec![context.own_field(about)];
    screen
}
