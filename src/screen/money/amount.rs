//! The amount that the council told, and what it is for.

use crate::screen::common::adders;
use crate::screen::{Body, Context, Line, Screen};

pub(in crate::screen) fn amount(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("money-amount", Body::Rows);
    let now = context.plan.money.typed;
    screen.figure = Some(Line::made(now.unwrap_or_default().written()));
    let amounts = [1, 10, 100, 1000].map(|pounds| (format!("money-amount.add-{pounds}"), pounds * 100));
    screen.items = adders(context, "money/typed", now, &amounts);
    screen
}

pub(in crate::screen) fn period(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("money-amount.period", Body::Rows);
    screen.picture = Some("money-amount".into());
    screen.figure = Some(Line::made(context.plan.money.typed.unwrap_or_default().written()));
    let now = Some(context.plan.money.period.id());
    screen.items = ["week", "year"]
        .iter()
        .map(|id| context.choice(&format!("money-amount.{id}"), "money/period", id, now))
        .collect();
    screen
}
