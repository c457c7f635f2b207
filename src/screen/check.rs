//! Check: what is there and what is missing, each line leading to its screen.

use super::{Act, Body, Context, Item, Kind, Screen, Zone};
use crate::journey::{self, Place};
use crate::plan::{self, Finding, State};
use crate::words::Arg;

pub(super) fn check(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("check-heading", Body::Cards);
    let findings = plan::findings(context.plan, context.content);
    let complete = findings.iter().all(|finding| finding.state == State::There);
    screen
        .lines
        .insert(0, context.line(if complete { "check-heading.all" } else { "check-heading.missing" }));
    // What is missing comes first: it is what there is to do.
    let (missing, there): (Vec<_>, Vec<_>) =
        findings.iter().partition(|finding| finding.state == State::Missing);
    screen.items = missing.into_iter().chain(there).map(|finding| line(context, finding)).collect();
    if let Some(budget) = budget(context) {
        screen.items.push(budget);
    }
    let said = context.item("said-show", Kind::Button, Act::Visit(Place::Said));
    screen.items.push(Item { zone: Zone::Side, ..said });
    screen
}

fn line(context: &Context<'_>, finding: &Finding) -> Item {
    let key = format!("check-{}", finding.id);
    let there = finding.state == State::There;
    let detail = match finding.count {
        Some((done, of)) if !there && finding.id == "life" => {
            let count = |n: usize| Arg::Count(i64::try_from(n).unwrap_or(0));
            context.made("check-life.count", &[("done", count(done)), ("of", count(of))])
        }
        _ => context.line(if there { "check-heading.there" } else { "check-heading.gone" }),
    };
    let act = Act::Visit(journey::fix(finding, context.plan, context.content));
    Item { detail: Some(detail), picked: there, ..context.item(&key, Kind::Button, act) }
}

// Whether the goals that the council's money pays for fit the amount. Nothing is said before both are known.
fn budget(context: &Context<'_>) -> Option<Item> {
    let amount = plan::weekly_amount(context.plan, context.content)?;
    let cost = context.plan.council_cost();
    (cost.0 > 0).then(|| {
        let detail = if cost <= amount { "check-budget.fits" } else { "check-budget.over" };
        let fits = cost <= amount;
        Item { detail: Some(context.line(detail)), picked: fits, ..context.fact("check-budget") }
    })
}
