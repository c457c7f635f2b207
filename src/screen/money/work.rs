//! How the amount was made, line by line.

use crate::content::{ContingencyHow, Pack};
use crate::journey::Place;
use crate::pictures::Pictures;
use crate::plan::{self, Amount, MoneyStep, Pence, Period, StepKind};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::Arg;

pub(in crate::screen) fn work(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("money-work", Body::Cards);
    let Amount::Guess(guess) = plan::amount(context.plan, context.content) else { return screen };
    let Some(pack) = plan::pack(context.plan, context.content) else { return screen };
    let count = |n: u32| [("points", Arg::Count(i64::from(n)))];
    // A line and no card: the name of a council can be long, and must not be cut.
    screen.lines.push(of_council(context, pack));
    let is_hours = pack.method.is_hours();
    let units = |n: u32| {
        let hours = [("hours", Arg::Text(context.words.language().hundredths(n)))];
        if is_hours {
            context.made("money-work.hours", &hours)
        } else {
            context.made("money-work.points", &count(n))
        }
    };
    for working in guess.workings.iter().filter(|working| working.points > 0) {
        let Some(question) = context.content.question(&working.question) else { continue };
        let key = question.key();
        let label = context.line(&question.name_key());
        let detail = Some(units(working.points.saturating_mul(working.weight)));
        let picture = Some(question.picture().to_owned());
        screen.items.push(Item { id: Pictures::key_for(key), label, detail, picture, ..context.fact(key) });
    }
    let fact = |key: &str, detail: Line| Item { detail: Some(detail), ..context.fact(key) };
    let total = if is_hours { "money-work.total-hours" } else { "money-work.total" };
    screen.items.push(Item { picture: Some("money-work-total".into()), ..fact(total, units(guess.points)) });
    screen.items.push(fact("money-work.table", context.money(guess.table)));
    if guess.unpaid_off() == Pence(0) {
        screen.items.push(fact("money-work.unpaid", context.line("money-work.unpaid-nothing")));
    }
    screen.items.extend(guess.steps.iter().map(|step| step_of(context, step)));
    if let (Some(pays), Some(share)) = (guess.contribution, guess.share()) {
        screen.items.push(fact("money-work.all", context.money(guess.gross())));
        screen.items.push(fact("money-work.pays", context.money(pays)));
        screen.items.push(fact("money-work.share", context.money(share)));
    }
    // What was told, and the other worked out from it.
    let weeks = Arg::Text(context.words.language().hundredths(pack.method.weeks_hundredths));
    let (key, picture, other) = match guess.period {
        Period::Week => ("money-work.year", "money-work-year", guess.year),
        Period::Year => ("money-work.week", "money-guess-about-week", guess.week),
    };
    let label = context.made(key, &[("weeks", weeks)]);
    let other = fact("money-work.table", context.money(other));
    screen.items.push(Item { id: Pictures::key_for(key), label, picture: Some(picture.into()), ..other });
    for (key, which) in [("money-work.missing", &guess.missing), ("money-work.unsure", &guess.unsure)] {
        if !which.is_empty() {
            let count = Arg::Count(i64::try_from(which.len()).unwrap_or(0));
            let detail = context.made("money-work.missing-count", &[("count", count)]);
            let item = context.item(key, Kind::Button, Act::Visit(Place::SaidLater));
            screen.items.push(Item { detail: Some(detail), ..item });
        }
    }
    screen
}

// What was added or taken off.
fn step_of(context: &Context<'_>, step: &MoneyStep) -> Item {
    let detail = Some(context.money(Pence(step.pence)));
    let key = match &step.kind {
        StepKind::Uplift(words, picture) => {
            // Its words and its picture are those of the pack.
            let item = context.fact("money-work.table");
            let (label, picture) = (context.line(words), Some(picture.clone()));
            return Item { id: words.clone(), label, picture, detail, ..item };
        }
        StepKind::Unpaid => "money-work.unpaid",
        StepKind::Contingency(ContingencyHow::Added) => "money-work.contingency-added",
        StepKind::Contingency(ContingencyHow::TakenOff) => "money-work.contingency-off",
        StepKind::Contingency(ContingencyHow::Inside) => "money-work.contingency-inside",
        StepKind::Rounding => "money-work.rounding",
        StepKind::Ceiling => "money-work.ceiling",
    };
    Item { detail, ..context.fact(key) }
}

/// Whose table it is; a made-up one says that it is one.
pub(super) fn of_council(context: &Context<'_>, pack: &Pack) -> Line {
    if pack.illustrative {
        return context.line("money-guess.example");
    }
    context.made("money-guess.council", &[("council", Arg::Text(pack.council.clone()))])
}
