//! Beside a question: what I am good at here, and what I want to say more.

use super::days;
use crate::journey::{MediaOf, Place};
use crate::record::{Follow, Subject};
use crate::screen::common::something_else;
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::screen::{photo, recording};

pub(in crate::screen) fn more(context: &Context<'_>, id: &str) -> Screen {
    let good = Subject::Follow(id, Follow::Good);
    let mut screen = context.asked(good);
    let words = Act::Visit(Place::GoodWords(id.to_owned()));
    screen.items.push(something_else(context, words, context.plan.typed(good)));
    let more = context.item("more-heading", Kind::Button, Act::Visit(Place::MoreWords(id.to_owned())));
    let said = context.plan.typed(Subject::Follow(id, Follow::More)).map(Line::own);
    screen.items.push(Item { picked: said.is_some(), detail: said, ..more });
    screen.items.push(days::open(context, id));
    if photo::is_offered(context, &Place::More(id.to_owned())) {
        let of = MediaOf::Answer(id.to_owned());
        screen.items.extend([photo::button(context, &of), recording::button(context, &of)]);
    }
    context.be_about(&mut screen, id);
    screen
}

pub(in crate::screen) fn good_words(context: &Context<'_>, id: &str) -> Screen {
    let about = Subject::Follow(id, Follow::Good);
    let mut screen = context.screen("good-heading", Body::Rows);
    screen.lines = vec![context.line("own-words"), context.line("own-words.help")];
    screen.items = vec![context.own_field(about)];
    // It is asked of a question, and of an area whose help is spoken of together.
    match context.content.question(id) {
        Some(_) => context.be_about(&mut screen, id),
        None => context.be_of_help(&mut screen, id),
    }
    screen
}

pub(in crate::screen) fn more_words(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.asked(Subject::Follow(id, Follow::More));
    context.be_about(&mut screen, id);
    screen
}
