//! The groups that help of now and goals share: the days, and what it costs.

use crate::plan::Cost;
use crate::record::{Path, Subject, Value};
use crate::screen::{Act, Context, Item, Kind};

/// The days of the week, with one card for all of them.
pub(super) fn days(context: &Context<'_>, about: Subject<'_>) -> Vec<Item> {
    let days = context.group(about);
    let all = days.iter().all(|day| day.picked);
    let value = if all { Value::Gone } else { Value::Yes };
    let choices = context.content.choices(about);
    let said: Vec<(Path, Value)> = choices.iter().map(|day| (about.option(&day.id), value.clone())).collect();
    let group = days.first().and_then(|day| day.group.clone());
    let each = context.item("goal-day.each", Kind::Card, Act::Record(said));
    std::iter::once(Item { picked: all, group, ..each }).chain(days).collect()
}

/// What adds to the cost, that it is free, and why there is none. The amount so far stands at “Start again”.
pub(super) fn cost(context: &Context<'_>, about: Subject<'_>, said: Cost) -> Vec<Item> {
    let (mut adders, reasons): (Vec<Item>, Vec<Item>) =
        context.group(about).into_iter().partition(|item| item.kind == Kind::Button);
    let group = adders.first().and_then(|item| item.group.clone());
    if let (Some(again), Cost::Known(cost)) = (adders.last_mut(), said)
        && cost.0 > 0
    {
        again.detail = Some(context.money(cost));
    }
    let free = Act::Record(vec![(about.path(), Value::Pence(0))]);
    let free = context.item("goal-cost.free", Kind::Choice, free);
    let is_free = said == Cost::Known(crate::plan::Pence(0));
    adders.push(Item { picked: is_free, group, ..free });
    adders.into_iter().chain(reasons).collect()
}
