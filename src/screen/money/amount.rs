//! The amount that the council told, and what it is for.

use crate::record::Subject;
use crate::screen::{Context, Screen};

pub(in crate::screen) fn amount(context: &Context<'_>) -> Screen {
    context.asked(Subject::MoneyAmount)
}

/// What the person pays of it.
pub(in crate::screen) fn pays(context: &Context<'_>) -> Screen {
    let mut screen = context.asked(Subject::MoneyPays);
    screen.heading = context.line("money-pays");
    screen
}

pub(in crate::screen) fn period(context: &Context<'_>) -> Screen {
    let mut screen = context.asked(Subject::MoneyPeriod);
    screen.figure =
        context.plan.money.typed.filter(|amount| amount.0 > 0).map(|amount| context.money(amount));
    screen
}
