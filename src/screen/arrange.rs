//! Which body a list of answers gets: decided here, and nowhere else.

use super::{Body, Item, Kind, Screen, Zone};
use crate::pictures::Pictures;

/// More than these are cards, on pages.
const MOST: usize = 8;

/// What can be pressed, and has a picture each, is a scale: for who does not read, the picture is the answer. Rows
/// are for what is read, for places to type, and for words without pictures.
pub(super) fn arrange(screen: &mut Screen) {
    let answers: Vec<&Item> = screen.items.iter().filter(|item| item.zone == Zone::Main).collect();
    let is_pressed = |item: &&Item| !matches!(item.kind, Kind::Fact | Kind::Field) && item.picture.is_some();
    // A photo of somebody's own is what the screen is about: it has the large place.
    let is_photo = screen.picture.as_deref().is_some_and(Pictures::is_photo);
    if screen.body == Body::Rows
        && !is_photo
        && (2..=MOST).contains(&answers.len())
        && answers.iter().all(is_pressed)
    {
        screen.body = Body::Scale;
    }
    // Where there is no card, it is read.
    if screen.body == Body::Cards && answers_are_none(screen) {
        screen.body = Body::Rows;
    }
}

fn answers_are_none(screen: &Screen) -> bool {
    !screen.items.iter().any(|item| item.zone == Zone::Main)
}
