//! The amount, with what is to be said beside it; or why there is none.

use super::work::of_council;
use crate::journey::Place;
use crate::pictures::Pictures;
use crate::plan::{self, Amount, Council, Guess, NoAmount, Pence, Period, Told};
use crate::screen::{Act, Body, Context, Item, Kind, Screen, Zone};
use crate::words::Arg;

/// Weeks in a year, for what is only “about”.
const WEEKS: i64 = 52;

pub(in crate::screen) fn guess(context: &Context<'_>) -> Screen {
    match plan::amount(context.plan, context.content) {
        Amount::Guess(guess) => from_pack(context, &guess),
        Amount::Council(council) => from_council(context, council),
        Amount::None(why) => match why {
            NoAmount::NotSaid => context.story("money-nothing"),
            NoAmount::NoPeriod => no_period(context),
            NoAmount::NoAnswers => context.story("money-no-answers"),
            NoAmount::Complex => context.story("money-together"),
            NoAmount::TooLittle => context.story("money-whole-life"),
        },
    }
}

// What was told stands there, and what it is for is one press away.
fn no_period(context: &Context<'_>) -> Screen {
    let mut screen = context.story("money-no-period");
    screen.figure = context.plan.money.typed.map(|amount| context.money(amount));
    screen.items.insert(0, context.item("money-amount.period", Kind::Button, Act::Visit(Place::MoneyPeriod)));
    screen
}

// The amount in the period in which it was found or told, and what that is about in the other one. The second is
// worked out from the first as it is shown, so that nobody who multiplies has to wonder.
fn amounts(context: &Context<'_>, screen: &mut Screen, amount: Pence, period: Period) {
    let written = |key: &str, amount: Pence| {
        context.made(key, &[("amount", Arg::Text(context.money(amount.rounded()).text))])
    };
    let shown = amount.rounded();
    let (figure, other, about) = match period {
        Period::Week => {
            ("money-guess.week", "money-guess.about-year", hundreds(shown.0.saturating_mul(WEEKS)))
        }
        Period::Year => ("money-guess.year", "money-guess.about-week", Pence((shown.0 + WEEKS / 2) / WEEKS)),
    };
    screen.figure = Some(written(figure, shown));
    // Less than a pound a week is not “about £0”.
    if about.0 < 100 {
        return;
    }
    // Its words have an amount in them, so they are not looked up without one.
    let key = Pictures::key_for(other);
    let label = written(other, about);
    let other = Item { id: key.clone(), picture: Some(key), label, ..context.fact("money-pay") };
    screen.items.insert(0, other);
}

// To £100, or to £10 where it is less than £1,000.
fn hundreds(pence: i64) -> Pence {
    let step = if pence < 100_000 { 1_000 } else { 10_000 };
    Pence((pence + step / 2) / step * step)
}

// What is said beside every amount.
fn beside(context: &Context<'_>, screen: &mut Screen, pays: Option<(Pence, Pence)>, period: Period) {
    let key = if period == Period::Week { "money-guess.week" } else { "money-guess.year" };
    let each = |amount: Pence| context.made(key, &[("amount", Arg::Text(context.money(amount).text))]);
    let fact = |key: &str, amount: Pence| Item { detail: Some(each(amount)), ..context.fact(key) };
    match pays {
        None => screen.items.push(context.fact("money-pay")),
        // All of it stays the amount; who pays which part stands apart.
        Some((mine, share)) => {
            screen.items.push(fact("money-work.pays", mine));
            screen.items.push(fact("money-work.share", share));
        }
    }
    let mine = context.item("money-pays.mine", Kind::Button, Act::Visit(Place::MoneyPays));
    screen.items.push(Item { zone: Zone::Side, picture: Some("goal-pays".to_owned()), ..mine });
    let more = context.item("money-guess.more", Kind::Button, Act::Go(Place::MoneyMore));
    screen.items.push(Item { zone: Zone::Side, ..more });
}

fn from_pack(context: &Context<'_>, guess: &Guess) -> Screen {
    let mut screen = context.screen("money-guess", Body::Rows);
    screen.items = context.numbered("money-guess").iter().map(|key| context.fact(key)).collect();
    let pack = plan::pack(context.plan, context.content);
    amounts(context, &mut screen, guess.gross(), guess.period);
    screen.lines.extend(pack.map(|pack| of_council(context, pack)));
    let today = context.packs.today.map(|today| today.to_string());
    if let Some((pack, today)) = pack.filter(|pack| !pack.illustrative).zip(today) {
        let is_over = today > pack.valid.1;
        let wrong = is_over || today < pack.valid.0;
        let key = if is_over { "money-guess.over" } else { "money-guess.early" };
        screen.lines.extend(wrong.then(|| context.line(key)));
    }
    beside(context, &mut screen, guess.contribution.zip(guess.share()), guess.period);
    // What is not answered is named, and one press away.
    for (key, which) in [("money-guess.missing", &guess.missing), ("money-guess.unsure", &guess.unsure)] {
        if !which.is_empty() {
            let count = Arg::Count(i64::try_from(which.len()).unwrap_or(0));
            let item = context.item(key, Kind::Button, Act::Visit(Place::SaidLater));
            screen.items.push(Item { label: context.made(key, &[("count", count)]), ..item });
        }
    }
    screen
}

fn from_council(context: &Context<'_>, council: Council) -> Screen {
    let key = match council.told {
        Told::Guess => "money-told-guess",
        Told::Agreed => "money-told-agreed",
        Told::NotKnown => "money-told",
    };
    let mut screen = context.story(key);
    let amount = if council.period == Period::Week { council.week } else { council.year };
    amounts(context, &mut screen, amount, council.period);
    beside(context, &mut screen, council.contribution.zip(council.share()), council.period);
    screen
}
