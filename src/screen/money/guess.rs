//! The amount, with what is to be said beside it.

use crate::content::{NO_AMOUNT, TYPED};
use crate::journey::Place;
use crate::plan::{self, Guess, Pence, Period};
use crate::screen::{Act, Body, Context, Item, Kind, Screen, Zone};
use crate::words::Arg;

pub(in crate::screen) fn guess(context: &Context<'_>) -> Screen {
    match context.plan.money.source.as_deref() {
        Some(TYPED) => from_council(context),
        Some(NO_AMOUNT) | None => context.story("money-nothing"),
        Some(id) => match found(context, id) {
            Some(guess) => from_pack(context, &guess, id),
            None => context.story("money-no-answers"),
        },
    }
}

pub(super) fn found(context: &Context<'_>, id: &str) -> Option<Guess> {
    plan::guess(context.plan, context.content, context.content.pack(id)?)
}

fn amounts(context: &Context<'_>, screen: &mut Screen, week: Pence, year: Pence) {
    let written = |key: &str, amount: Pence| {
        context.made(key, &[("amount", Arg::Text(context.money(amount.rounded()).text))])
    };
    screen.figure = Some(written("money-guess.week", week));
    let per_year = context.item("money-amount.year", Kind::Fact, Act::Read);
    screen.items.insert(
        0,
        Item { id: "money-guess-year".into(), label: written("money-guess.year", year), ..per_year },
    );
}

// “It can go up or down”, and what an indicative budget is, stand beside every amount.
fn cautions(context: &Context<'_>, screen: &mut Screen) {
    let keys = context.numbered("money-guess");
    screen.items = keys.iter().map(|key| context.fact(key)).collect();
}

fn needs_more(context: &Context<'_>, screen: &mut Screen) {
    let more = context.item("money-guess.more", Kind::Button, Act::Go(Place::MoneyMore));
    screen.items.push(Item { zone: Zone::Side, ..more });
}

fn from_pack(context: &Context<'_>, guess: &Guess, id: &str) -> Screen {
    let mut screen = context.screen("money-guess", Body::Rows);
    cautions(context, &mut screen);
    amounts(context, &mut screen, guess.week, guess.year);
    if context.content.pack(id).is_some_and(|pack| pack.illustrative) {
        screen.lines.push(context.line("money-guess.example"));
    }
    needs_more(context, &mut screen);
    screen
}

fn from_council(context: &Context<'_>) -> Screen {
    let money = &context.plan.money;
    let Some(typed) = money.typed.filter(|amount| amount.0 > 0) else {
        return context.story("money-nothing");
    };
    let (week, year) = match money.period {
        Period::Week => (typed, Pence(typed.0.saturating_mul(52))),
        Period::Year => (plan::weekly_amount(context.plan, context.content).unwrap_or_default(), typed),
    };
    let mut screen = context.screen("money-council", Body::Rows);
    screen.items = ["money-guess.line-1", "money-guess.line-3"].map(|key| context.fact(key)).into();
    amounts(context, &mut screen, week, year);
    needs_more(context, &mut screen);
    screen
}
