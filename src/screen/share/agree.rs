//! Whether to make it: who gets it, and what they may do with it.

use super::is_for;
use crate::journey::Place;
use crate::screen::{Act, Body, Context, Kind, Screen};

pub(in crate::screen) fn agree(context: &Context<'_>) -> Screen {
    if gives_nothing(context) {
        return nothing(context);
    }
    let reader = context.plan.reader.as_deref().unwrap_or_default();
    let mut screen = context.screen("share-agree", Body::Rows);
    let limits = context.line_if(&format!("share-limits.{reader}"));
    screen.lines.extend(is_for(context, reader).into_iter().chain(limits));
    screen.lines.extend(context.numbered("share-agree").iter().map(|key| context.line(key)));
    // “No” comes first: consent is never hurried.
    screen.items = vec![
        context.item("share-agree.no", Kind::Button, Act::Back),
        context.item("share-agree.yes", Kind::Button, Act::MakeDocument),
    ];
    screen
}

/// Whether nobody or nothing is picked, so that there is nothing to agree to.
pub(in crate::screen) fn gives_nothing(context: &Context<'_>) -> bool {
    context.plan.given().is_none_or(|given| given.parts.is_empty())
}

/// To share nothing is as good as anything else.
pub(super) fn nothing(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("share-nothing", Body::Rows);
    screen.lines = context.numbered("share-nothing").iter().map(|key| context.line(key)).collect();
    screen.items = vec![match context.plan.reader {
        Some(_) => context.item("share-nothing.what", Kind::Button, Act::Go(Place::ShareWhat)),
        None => context.item("share-nothing.who", Kind::Button, Act::Go(Place::ShareWho)),
    }];
    screen
}
