//! The amount that the council told, and what it is for.

use crate::record::Subject;
use crate::screen::{Context, Screen};

pub(in crate::screen) fn amount(context: &Context<'_>) -> Screen {
    context.asked(Subject::MoneyAmount)
}

pub(in crate::screen) fn period(context: &Context<'_>) -> Screen {
    let mut screen = context.asked(Subject::MoneyPeriod);
    screen.figure =
        context.plan.money.typed.filter(|amount| amount.0 > 0).map(|amount| context.money(amount));
    screen
}
