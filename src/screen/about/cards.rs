//! What people like about me, what matters, how to support me: cards, and own words.

use crate::journey::Place;
use crate::plan::List;
use crate::screen::common::{LONGEST_WORDS, list_key, something_else};
use crate::screen::{Act, Body, Context, Item, Screen, Zone};

pub(in crate::screen) fn cards(context: &Context<'_>, list: List) -> Screen {
    let mut screen = context.screen(list_key(list), Body::Cards);
    screen.lines.push(context.line("pick-many"));
    let all = match list {
        List::Likes => &context.content.cards.likes,
        List::Matters => &context.content.cards.matters,
        List::Supports => &context.content.cards.supports,
    };
    let now = context.plan.cards(list);
    screen.items = all
        .iter()
        .map(|id| {
            let on = now.is_some_and(|cards| cards.picked.contains(id));
            context.card(id, &format!("about/{}/{id}", list.id()), on, &[])
        })
        .collect();
    let own = now.and_then(|cards| cards.own.as_deref());
    screen.items.push(something_else(context, Act::Visit(Place::OwnWords(list)), own));
    screen
}

pub(in crate::screen) fn own_words(context: &Context<'_>, list: List) -> Screen {
    let mut screen = context.asking("own-words", Body::Rows);
    // The question stays in sight, so that nothing has to be remembered.
    screen.heading = context.line(list_key(list));
    screen.lines.insert(0, context.line("own-words"));
    let own = context.plan.cards(list).and_then(|cards| cards.own.as_deref());
    let path = format!("about/{}/own", list.id());
    let field = context.long_field("own-words.field", &path, own, LONGEST_WORDS);
    screen.items = vec![Item { zone: Zone::Main, ..field }];
    screen
}
