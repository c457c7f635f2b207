//! Where the amount comes from.

use crate::screen::{Body, Context, Item, Screen};
use crate::words::Arg;

pub(in crate::screen) fn source(context: &Context<'_>) -> Screen {
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
