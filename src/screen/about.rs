//! About me: my name, my picture, what people like about me, what matters, how to support me.

use super::start::{list_key, something_else};
use super::{Body, Context, Screen, Zone};
use crate::journey::Place;
use crate::plan::List;
use crate::screen::Item;

/// The most characters of a person's own words. Enough for a page.
pub(super) const LONGEST_WORDS: usize = 600;

pub(super) fn name(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("about-name", Body::Rows);
    screen.items = vec![context.field("about-name.field", "name", context.plan.name.as_deref(), 60)];
    screen
}

pub(super) fn face(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("about-face", Body::Cards);
    let now = context.plan.face.as_deref();
    screen.items =
        context.content.cards.faces.iter().map(|face| context.choice(face, "face", face, now)).collect();
    screen
}

pub(super) fn cards(context: &Context<'_>, list: List) -> Screen {
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
    screen.items.push(something_else(context, Place::OwnWords(list), own));
    screen
}

pub(super) fn own_words(context: &Context<'_>, list: List) -> Screen {
    let mut screen = context.asking("own-words", Body::Rows);
    // The question stays in sight, so that nothing has to be remembered.
    screen.heading = context.line(list_key(list));
    screen.lines.insert(0, context.line("own-words"));
    let own = context.plan.cards(list).and_then(|cards| cards.own.as_deref());
    let path = format!("about/{}/own", list.id());
    let field = context.field("own-words.field", &path, own, LONGEST_WORDS);
    screen.items = vec![Item { zone: Zone::Main, ..field }];
    screen
}
