//! My money: what a personal budget is, where the amount comes from, the amount, its workings.

use super::{Act, Body, Context, Item, Kind, Line, Screen, Zone};
use crate::journey::Place;
use crate::plan::{self, Guess, Pence, Period};
use crate::record::{Path, Value};
use crate::words::Arg;

pub(super) fn intro(context: &Context<'_>) -> Screen {
    context.story("money-intro")
}

pub(super) fn source(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("money-source", Body::Rows);
    let now = context.plan.money.source.as_deref();
    screen.items.push(context.choice("money-source.typed", "money/source", "typed", now));
    for pack in &context.content.packs {
        let item = if pack.illustrative {
            let item = context.choice("money-pack-example", "money/source", &pack.id, now);
            Item { detail: context.line_if("money-pack-example.detail"), ..item }
        } else {
            let item = context.choice("money-pack", "money/source", &pack.id, now);
            let council = Arg::Text(pack.council.clone());
            Item {
                id: format!("money-pack-{}", pack.id),
                label: context.made("money-pack", &[("council", council)]),
                ..item
            }
        };
        screen.items.push(item);
    }
    screen.items.push(context.choice("money-source.none", "money/source", "none", now));
    screen
}

/// Items that add to an amount, and one that starts again. `adders` are (key, pence).
pub(super) fn adders(
    context: &Context<'_>,
    path: &str,
    now: Option<Pence>,
    adders: &[(String, i64)],
) -> Vec<Item> {
    let so_far = now.unwrap_or_default();
    let say = |amount: Value| Act::Record(vec![(Path::from(path), amount)]);
    let mut items: Vec<Item> = adders
        .iter()
        .map(|(key, more)| context.item(key, Kind::Button, say(Value::Pence(so_far.plus(*more).0))))
        .collect();
    items.push(context.item("money-amount.again", Kind::Button, say(Value::Gone)));
    items
}

pub(super) fn amount(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("money-amount", Body::Rows);
    let now = context.plan.money.typed;
    screen.figure = Some(Line::made(now.unwrap_or_default().written()));
    let amounts = [1, 10, 100, 1000].map(|pounds| (format!("money-amount.add-{pounds}"), pounds * 100));
    screen.items = adders(context, "money/typed", now, &amounts);
    screen
}

pub(super) fn period(context: &Context<'_>) -> Screen {
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

pub(super) fn guess(context: &Context<'_>) -> Screen {
    match context.plan.money.source.as_deref() {
        Some("typed") => from_council(context),
        Some("none") | None => context.story("money-nothing"),
        Some(id) => match found(context, id) {
            Some(guess) => from_pack(context, &guess, id),
            None => context.story("money-no-answers"),
        },
    }
}

fn found(context: &Context<'_>, id: &str) -> Option<Guess> {
    plan::guess(context.plan, context.content, context.content.pack(id)?)
}

fn amounts(context: &Context<'_>, screen: &mut Screen, week: Pence, year: Pence) {
    let written =
        |key: &str, amount: Pence| context.made(key, &[("amount", Arg::Text(amount.rounded().written()))]);
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

pub(super) fn work(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("money-work", Body::Cards);
    let Some(id) = context.plan.money.source.as_deref() else { return screen };
    let (Some(guess), Some(pack)) = (found(context, id), context.content.pack(id)) else { return screen };
    let count = |n: u32| [("points", Arg::Count(i64::from(n)))];
    if pack.illustrative {
        screen.lines.push(context.line("money-guess.example"));
    }
    for working in guess.workings.iter().filter(|working| working.points > 0) {
        let Some(question) = context.content.question(&working.question) else { continue };
        let key = question.key();
        let label = context.line(&format!("{key}.name"));
        let detail = Some(context.made("money-work.points", &count(working.points * working.weight)));
        let picture = Some(question.picture.clone());
        screen.items.push(Item { id: key.clone(), label, detail, picture, ..context.fact(&key) });
    }
    let fact = |key: &str, detail: Line| Item { detail: Some(detail), ..context.fact(key) };
    screen.items.push(fact("money-work.total", context.made("money-work.points", &count(guess.points))));
    screen.items.push(fact("money-work.table", Line::made(guess.table.written())));
    let off = match guess.unpaid_off {
        Pence(0) => context.line("money-work.unpaid-nothing"),
        off => Line::made(format!("−{}", off.written())),
    };
    screen.items.push(fact("money-work.unpaid", off));
    let weeks = Arg::Text(weeks(pack.method.weeks_hundredths));
    let year = context.made("money-work.year", &[("weeks", weeks)]);
    screen.items.push(Item { label: year, ..fact("money-work.year", Line::made(guess.year.written())) });
    if !guess.missing.is_empty() {
        let count = Arg::Count(i64::try_from(guess.missing.len()).unwrap_or(0));
        screen
            .items
            .push(fact("money-work.missing", context.made("money-work.missing-count", &[("count", count)])));
    }
    screen
}

fn weeks(hundredths: u32) -> String {
    if hundredths.is_multiple_of(100) {
        (hundredths / 100).to_string()
    } else {
        format!("{:.2}", f64::from(hundredths) / 100.0)
    }
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
