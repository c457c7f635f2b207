//! How the amount was made, line by line.

use super::guess::found;
use crate::plan::Pence;
use crate::screen::{Body, Context, Item, Line, Screen};
use crate::words::Arg;

pub(in crate::screen) fn work(context: &Context<'_>) -> Screen {
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
