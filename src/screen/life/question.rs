//! One question of the self-assessment.

use super::intro;
use crate::journey::Place;
use crate::record::Subject;
use crate::screen::{Act, Context, Item, Kind, Screen, Zone};

pub(in crate::screen) fn question(context: &Context<'_>, id: &str) -> Screen {
    let Some(question) = context.content.question(id) else { return intro(context) };
    let mut screen = context.asked(Subject::Life(id));
    // Nothing is made from an answer about safety, and nobody notes anything there. Own words can be given.
    let more =
        if question.makes_plans() { Place::More(id.to_owned()) } else { Place::MoreWords(id.to_owned()) };
    let more = context.item("say-more", Kind::Button, Act::Visit(more));
    screen.items.push(Item { zone: Zone::Side, ..more });
    // Short words: the picture of the question has the room.
    let meaning = context.item("meaning.open", Kind::Button, Act::Visit(Place::Meaning(id.to_owned())));
    screen.items.push(Item { id: "meaning".into(), zone: Zone::Side, ..meaning });
    context.be_about(&mut screen, id);
    screen
}
