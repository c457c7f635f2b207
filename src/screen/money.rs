//! My money: what a personal budget is, where the amount comes from, the amount, its workings.

mod amount;
mod guess;
mod source;
mod work;

use super::{Body, Context, Screen};

pub(super) use amount::{amount, period};
pub(super) use guess::guess;
pub(super) use source::source;
pub(super) use work::work;

pub(super) fn intro(context: &Context<'_>) -> Screen {
    context.story("money-intro")
}

pub(super) fn more(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("money-more", Body::Rows);
    screen.lines = context.numbered("money-more").iter().map(|key| context.line(key)).collect();
    let now = context.plan.money.more.map(|more| if more { "yes" } else { "no" });
    screen.items = ["no", "yes"]
        .iter()
        .map(|id| context.choice(&format!("money-more.{id}"), "money/more", id, now))
        .collect();
    screen
}
