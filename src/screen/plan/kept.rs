//! My help now: what must go on, and for each when it comes, how long, what it costs and what must stay.

use super::{said, when};
use crate::journey::Place;
use crate::plan;
use crate::record::{Follow, Subject};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::Arg;

pub(in crate::screen) fn kept(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-kept", Body::Cards);
    let kept = plan::kept(context.plan, context.content);
    if kept.is_empty() {
        screen.lines = vec![context.line("plan-kept.none")];
    }
    screen.items = kept
        .iter()
        .map(|help| {
            let id = help.id.clone();
            let done = help.said.now.is_planned();
            let detail = context.line(if done { "plan-kept.ready" } else { "plan-kept.to-do" });
            let label = context.line(&help.name_key());
            Item {
                id: format!("kept-{id}"),
                label,
                detail: Some(detail),
                picture: Some(help.picture()),
                picked: done,
                ..context.item("plan-kept", Kind::Button, Act::Go(Place::Now(id)))
            }
        })
        .collect();
    screen
}

/// One of them. “I do not know” is a good answer to each group, and so is nothing.
pub(in crate::screen) fn now(context: &Context<'_>, id: &str) -> Screen {
    let Some(answer) = context.plan.answer(id) else { return kept(context) };
    let about = |follow| Subject::Follow(id, follow);
    let mut screen = context.question(about(Follow::Day));
    screen.body = Body::Groups;
    screen.items = when::days(context, about(Follow::Day));
    screen.items.extend(context.group(about(Follow::Time)));
    screen.items.extend(context.group(about(Follow::Hours)));
    screen.items.extend(when::cost(context, about(Follow::Cost), answer.now.costs()));
    screen.items.extend(context.group(about(Follow::Pays)));
    screen.items.extend(context.group(about(Follow::Stay)));
    context.be_of_help(&mut screen, id);
    let kept = plan::kept(context.plan, context.content);
    let needs = kept.iter().filter(|help| help.id == id).flat_map(|help| &help.needs);
    screen.lines =
        needs.filter_map(|need| said(context, &need.question.id)).chain(who(context, id)).collect();
    screen
}

// Who helps was said with the answer; it is not asked again.
fn who(context: &Context<'_>, id: &str) -> Option<Line> {
    let about = Subject::Follow(id, Follow::Helper);
    let helpers =
        context.content.choices(about).iter().filter(|helper| context.plan.is_on(about, &helper.id));
    let names = context.words.language().list(helpers.map(|helper| context.words.get(&helper.words)));
    (!names.is_empty()).then(|| context.made("now-who", &[("who", Arg::Text(names))]))
}
