//! Help: who to ask, how the buttons work, who made this.

use super::{Act, Body, Context, Item, Kind, Screen};
use crate::journey::Place;
use crate::record::Subject;
use crate::screen::Saved;
use crate::words::Arg;

pub(super) fn help(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("help-heading", Body::Rows);
    screen.lines.push(match &context.plan.helper {
        Some(name) => context.made("help-ask", &[("name", Arg::Text(name.clone()))]),
        None => context.line("help-line"),
    });
    if context.saved != Saved::NoPlan {
        let who = context.item("help-who", Kind::Button, Act::Go(Place::HelpWho));
        screen.items.push(Item { detail: context.line_if("help-who.detail"), ..who });
    }
    screen.items.push(context.item("help-how", Kind::Button, Act::Go(Place::HelpHow)));
    screen.items.push(context.item("help-looks", Kind::Button, Act::Go(Place::Settings)));
    screen.items.push(context.item("help-credits", Kind::Button, Act::Go(Place::Credits)));
    screen
}

pub(super) fn how(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("help-how-heading", Body::Rows);
    let keys = ["help-how-back", "help-how-map", "help-how-hear", "help-how-pause", "help-how-next"];
    screen.items = keys.map(|key| context.fact(key)).into();
    screen
}

pub(super) fn who(context: &Context<'_>) -> Screen {
    context.asked(Subject::Helper)
}

pub(super) fn credits(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("credits-heading", Body::Rows);
    let keys = ["credits-pictures", "credits-font", "credits-voice", "credits-code"];
    screen.items = keys
        .map(|key| Item { detail: context.line_if(&format!("{key}.detail")), ..context.fact(key) })
        .into();
    screen
}

pub(super) fn phone(context: &Context<'_>) -> Screen {
    context.asked(Subject::HelperPhone)
}

pub(super) fn safe(context: &Context<'_>) -> Screen {
    context.story("safe-talk")
}

pub(super) fn words(context: &Context<'_>) -> Screen {
    how(context)
}
