//! Who may see what a carer wrote: two yeses, apart from each other. Each covers what stands when it is said, and can be
//! taken back at any time.

use uuid::Uuid;

use super::{fact, path, person, says, to};
use crate::journey::CarerPage;
use crate::record::{CarerPart, Value};
use crate::screen::supporter::{page, plain};
use crate::screen::{Context, Item, Kind, Screen};
use crate::words::Arg;

/// Both, each on a page of its own.
pub(super) fn yes(context: &Context<'_>, who: Uuid) -> Screen {
    let mut screen = page(context, "supporter-carer-yes");
    screen.items = vec![
        plain(context, "supporter-carer-see", to(who, CarerPage::See)),
        plain(context, "supporter-carer-give", to(who, CarerPage::Give)),
    ];
    screen
}

/// One of them: what it does, and no or yes.
pub(super) fn one(context: &Context<'_>, who: Uuid, part: CarerPart) -> Screen {
    let key = if part == CarerPart::See { "supporter-carer-see-ask" } else { "supporter-carer-give-ask" };
    let mut screen = page(context, "supporter-carer-yes");
    screen.lines.extend(context.line_if(&format!("{key}.help")));
    screen.heading = context.made(key, &[("name", Arg::Text(person(context)))]);
    let carer = context.plan.carer(who);
    let on = carer.is_some_and(|carer| carer.yes(part).is_some());
    let now = carer.and_then(|carer| carer.yes_now());
    let newer = carer.is_some_and(|carer| carer.is_newer_than(part));
    let pick = |end: &str, value: Value, picked: bool| {
        let act = says(who, vec![(path(who, part), value)]);
        let words = format!("supporter-carer-yes.{end}");
        let item = context.item(&words, Kind::Choice, act);
        Item { id: format!("{}-{end}", part.id()), picked, picture: None, quiet: true, ..item }
    };
    // “No” also takes a yes back of which nothing is left that it covers.
    if now.is_some() || on {
        screen.items.push(pick("no", Value::Gone, !on));
    }
    match now {
        Some(now) => screen.items.push(pick("yes", now, on && !newer)),
        None => screen.items.push(fact(context, "supporter-carer-yes-nothing")),
    }
    if newer {
        screen.items.push(fact(context, "supporter-carer-yes-newer"));
    }
    screen
}
