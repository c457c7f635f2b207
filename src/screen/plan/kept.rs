//! My help now: what must go on, and for each when it comes, how long, what it costs and what must stay.

use super::when;
use crate::journey::Place;
use crate::plan::{self, Cost};
use crate::record::{Follow, Subject};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::Arg;

/// The answers about the cost that need no amount.
const SHORT: [&str; 2] = ["goal-cost.free", "goal-cost.not-known"];

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

/// One of them: when it comes; then how long it is, what must stay and whether it costs money. “I do not know” is
/// a good answer to each, and so is nothing.
pub(in crate::screen) fn now(context: &Context<'_>, id: &str) -> Screen {
    if context.plan.answer(id).is_none() {
        return kept(context);
    }
    let about = |follow| Subject::Follow(id, follow);
    let mut screen = context.question(about(Follow::Day));
    screen.body = Body::Groups;
    screen.items = when::days(context, about(Follow::Day));
    let stay = plan::asks_what_should_be(id).then_some(Follow::Stay);
    for follow in [Follow::Time, Follow::Hours].into_iter().chain(stay) {
        screen.items.extend(context.group(about(follow)));
    }
    // It stands last: whoever says that it costs money goes on to how much.
    screen.items.extend(whether_it_costs(context, id));
    context.be_of_help(&mut screen, id);
    screen.lines = who(context, id).into_iter().collect();
    screen
}

/// What one of them costs, and which money pays.
pub(in crate::screen) fn now_cost(context: &Context<'_>, id: &str) -> Screen {
    let Some(answer) = context.plan.answer(id) else { return kept(context) };
    let about = |follow| Subject::Follow(id, follow);
    let mut screen = context.question(about(Follow::Cost));
    screen.body = Body::Groups;
    screen.items = when::cost(context, about(Follow::Cost), answer.now.costs());
    screen.items.extend(context.group(about(Follow::Pays)));
    context.be_of_help(&mut screen, id);
    screen.lines =
        answer.now.cost.filter(|cost| cost.0 > 0).map(|cost| context.money(cost)).into_iter().collect();
    screen
}

// Most help of families is free. How much the rest costs, and who pays, is asked of that only.
fn whether_it_costs(context: &Context<'_>, id: &str) -> Vec<Item> {
    let Some(now) = context.plan.answer(id).map(|answer| &answer.now) else { return Vec::new() };
    let said = now.costs();
    let all = when::cost(context, Subject::Follow(id, Follow::Cost), said);
    let mut short: Vec<Item> = all
        .into_iter()
        .filter(|item| SHORT.contains(&item.label.key.as_deref().unwrap_or_default()))
        .collect();
    let paid = context.item("now-cost.paid", Kind::Button, Act::Go(Place::NowCost(id.to_owned())));
    let cost = now.cost.filter(|cost| cost.0 > 0);
    let group = short.first().and_then(|item| item.group.clone());
    let picked = cost.is_some() || said == Cost::Elsewhere || (!said.is_said() && !now.pays.is_empty());
    let detail = cost.map(|cost| context.money(cost));
    short.insert(1.min(short.len()), Item { picked, detail, group, ..paid });
    short
}

// Who helps was said with the answer; it is not asked again.
fn who(context: &Context<'_>, id: &str) -> Option<Line> {
    let about = Subject::Follow(id, Follow::Helper);
    let helpers =
        context.content.choices(about).iter().filter(|helper| context.plan.is_on(about, &helper.id));
    let names = context.words.language().list(helpers.map(|helper| context.words.get(&helper.words)));
    (!names.is_empty()).then(|| context.made("now-who", &[("who", Arg::Text(names))]))
}
