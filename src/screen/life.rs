//! My life now: the areas, the questions, what follows a need, and what stands beside a question.

mod after;
mod area;
mod days;
mod meaning;
mod more;
mod question;
mod safety;
mod said;

use super::{Act, Context, Item, Kind, Screen, Zone};
use crate::journey::{Mat, Place};
use crate::plan::{self, Knob};

pub(super) use after::after;
pub(super) use area::area;
pub(super) use days::days;
pub(super) use meaning::meaning;
pub(super) use more::{good_words, more, more_words};
pub(super) use question::question;
pub(super) use safety::{apart, carry_on, erase, safe};
pub(super) use said::{said, said_later};

pub(super) fn intro(context: &Context<'_>) -> Screen {
    let mut screen = context.story("life-intro");
    // Four answers can be too many: there is a simpler way.
    let answers = Act::Visit(Place::Setting(Knob::Answers));
    let answers = context.item("my-settings.answers", Kind::Button, answers);
    screen.items.push(Item { zone: Zone::Side, ..answers });
    screen
}

pub(super) fn end(context: &Context<'_>) -> Screen {
    let mut screen = context.story("life-end");
    screen.items.push(context.item("said-show", Kind::Button, Act::Visit(Place::Said)));
    let mat = Act::Visit(Place::Mat(Mat::Start(plan::ALL_OF_LIFE.to_owned())));
    screen.items.push(context.item("mat-begin", Kind::Button, mat));
    if !plan::both(context.plan, context.content).is_empty() {
        screen.items.push(context.item("both-show", Kind::Button, Act::Visit(Place::Both)));
    }
    screen
}

/// A rest is offered every few questions.
pub(super) fn rest(context: &Context<'_>) -> Screen {
    let mut screen = context.story("life-rest");
    let pause = context.item("life-rest.pause", Kind::Button, Act::Go(Place::Pause));
    screen.items.push(Item { detail: context.answered_so_far(), ..pause });
    screen
}
