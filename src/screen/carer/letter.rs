//! A carer's letter to the council: what goes in, what it will say, and yes or no.

use uuid::Uuid;

use super::{fact, says, to};
use crate::journey::CarerPage;
use crate::plan::PUT_IN;
use crate::record::{CarerPart, Subject, Value};
use crate::screen::supporter::{page, plain};
use crate::screen::{Act, Body, CarerAct, Context, Item, Kind, Screen};

/// What goes in, each by a yes of its own.
pub(super) fn letter(context: &Context<'_>, who: Uuid) -> Screen {
    let mut screen = page(context, "supporter-carer-letter");
    screen.body = Body::Groups;
    let group = Some(context.line("supporter-carer-put"));
    let id = who.to_string();
    let one = |part: &&str| {
        let path = Subject::Carer(&id, CarerPart::Put).option(part);
        let on = puts_in(context, who, part);
        let act = says(who, vec![(path, if on { Value::Gone } else { Value::Yes })]);
        let item = context.item(&format!("supporter-carer-put.{part}"), Kind::Card, act);
        Item {
            id: format!("put-{part}"),
            picked: on,
            picture: None,
            quiet: true,
            group: group.clone(),
            ..item
        }
    };
    screen.items = PUT_IN.iter().map(one).collect();
    screen
}

fn puts_in(context: &Context<'_>, who: Uuid, part: &str) -> bool {
    context.plan.carer(who).is_some_and(|carer| carer.is_on(CarerPart::Put, part))
}

/// What it will say, and no or yes.
pub(super) fn agree(context: &Context<'_>, who: Uuid) -> Screen {
    let mut screen = page(context, "supporter-carer-agree");
    screen.items = vec![fact(context, "supporter-carer-agree-asks")];
    let put = PUT_IN.iter().filter(|part| puts_in(context, who, part));
    screen.items.extend(put.map(|part| fact(context, &format!("supporter-carer-put.{part}"))));
    screen.items.extend([
        plain(context, "supporter-carer-agree.no", to(who, CarerPage::Letter)),
        plain(context, "supporter-carer-agree.yes", Act::Carer(CarerAct::Letter(who))),
    ]);
    screen
}

pub(super) fn making(context: &Context<'_>) -> Screen {
    page(context, "supporter-carer-making")
}

pub(super) fn made(context: &Context<'_>) -> Screen {
    let mut screen = page(context, "supporter-carer-made");
    let kept = context.document == Some("share-made.kept");
    let is = if kept { "supporter-carer-made.kept" } else { "supporter-carer-made.saved" };
    screen.lines.extend(context.document.map(|_| context.line(is)));
    screen.items = vec![
        plain(context, "supporter-carer-made.open", Act::OpenDocument),
        plain(context, "supporter-carer-made.save", Act::ChoosePlace),
    ];
    screen
}
