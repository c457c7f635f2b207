//! How the amount was made, line by line.

use crate::journey::Place;
use crate::pictures::Pictures;
use crate::plan::{self, Amount, Pence};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::Arg;

pub(in crate::screen) fn work(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("money-work", Body::Cards);
    let Amount::Guess(guess) = plan::amount(context.plan, context.content) else { return screen };
    let Some(pack) = plan::pack(context.plan, context.content) else { return screen };
    let count = |n: u32| [("points", Arg::Count(i64::from(n)))];
    if pack.illustrative {
        screen.lines.push(context.line("money-guess.example"));
    }
    for working in guess.workings.iter().filter(|working| working.points > 0) {
        let Some(question) = context.content.question(&working.question) else { continue };
        let key = question.key();
        let label = context.line(&question.name_key());
        let detail = Some(context.made("money-work.points", &count(working.points * working.weight)));
        let picture = Some(question.picture().to_owned());
        screen.items.push(Item { id: Pictures::key_for(key), label, detail, picture, ..context.fact(key) });
    }
    let fact = |key: &str, detail: Line| Item { detail: Some(detail), ..context.fact(key) };
    screen.items.push(fact("money-work.total", context.made("money-work.points", &count(guess.points))));
    screen.items.push(fact("money-work.table", context.money(guess.table)));
    let off = match guess.unpaid_off {
        Pence(0) => context.line("money-work.unpaid-nothing"),
        off => context.money(Pence(-off.0)),
    };
    screen.items.push(fact("money-work.unpaid", off));
    let weeks = Arg::Text(context.words.language().hundredths(pack.method.weeks_hundredths));
    let year = context.made("money-work.year", &[("weeks", weeks)]);
    let year = Item {
        id: "money-work-year".into(),
        label: year,
        picture: Some("money-work-year".into()),
        ..fact("money-work.table", context.money(guess.year))
    };
    screen.items.push(year);
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
