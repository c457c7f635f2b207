//! Check: what is there and what is missing, each line leading to its screen. A line keeps its place when it is
//! mended.

use super::common::about_me;
use super::topic::topic;
use super::{Act, Body, Context, Item, Kind, Screen, Zone};
use crate::journey::{self, Place};
use crate::plan::{self, Amount, Compared, Finding, NoAmount, State};
use crate::record::Subject;
use crate::words::Arg;

pub(super) fn check(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("check-heading", Body::Cards);
    let findings = plan::findings(context.plan, context.content);
    let complete = findings.iter().all(|finding| finding.state == State::There);
    screen
        .lines
        .insert(0, context.line(if complete { "check-heading.all" } else { "check-heading.missing" }));
    screen.items = findings.iter().map(|finding| line(context, finding)).collect();
    screen.items.extend(budget(context));
    // What has no line in the plan comes last, so that all else keeps its place when it is mended.
    screen
        .items
        .extend(plan::open_needs(context.plan, context.content).iter().map(|need| open(context, need)));
    let said = context.item("said-show", Kind::Button, Act::Visit(Place::Said));
    screen.items.extend([about_me(context), Item { zone: Zone::Side, ..said }]);
    screen
}

fn line(context: &Context<'_>, finding: &Finding) -> Item {
    let key = format!("check-{}", finding.id);
    let there = finding.state == State::There;
    let detail = match finding.count {
        Some((done, of)) if !there => {
            let count = |n: usize| Arg::Count(i64::try_from(n).unwrap_or(0));
            let words = if finding.id == "life" { "check-life.count" } else { "check-heading.count" };
            context.made(words, &[("done", count(done)), ("of", count(of))])
        }
        _ if finding.id == "money" && there => money(context),
        _ if finding.id == "money" && no_period(context) => context.line("money-amount.period"),
        _ if finding.id == "goals" && there && context.plan.goals.is_empty() => {
            let unsure = context.plan.is_unsure(Subject::NoChange);
            context.line(if unsure { "answer-not-sure" } else { "check-goals.no-change" })
        }
        _ => context.line(if there { "check-heading.there" } else { "check-heading.gone" }),
    };
    let act = Act::Visit(journey::fix(finding, context.plan, context.content));
    Item { detail: Some(detail), picked: there, ..context.item(&key, Kind::Button, act) }
}

// A need with no line in the plan: with nothing said of its help, that comes first; else a goal can be picked for it.
fn open(context: &Context<'_>, need: &plan::Need<'_>) -> Item {
    let act = Act::Visit(journey::mend(need, context.plan, context.content));
    let detail = Some(context.line("check-needs.open"));
    Item { detail, ..topic(context, need.question, Kind::Button, act) }
}

// There is an amount, or the council must work it out.
fn money(context: &Context<'_>) -> super::Line {
    context.line(match plan::amount(context.plan, context.content) {
        Amount::None(NoAmount::Complex) => "check-money.together",
        Amount::None(_) => "check-money.whole-life",
        Amount::Council(_) | Amount::Guess(_) => "check-heading.there",
    })
}

// An amount was told, and not what it is for.
fn no_period(context: &Context<'_>) -> bool {
    plan::amount(context.plan, context.content) == Amount::None(NoAmount::NoPeriod)
}

// All that is needed beside the amount, as far as both are known.
fn budget(context: &Context<'_>) -> Option<Item> {
    let compared = plan::compared(context.plan, context.content);
    let detail = match compared {
        Compared::Nothing => return None,
        Compared::Less | Compared::Same => "check-budget.fits",
        Compared::More => "check-budget.over",
        Compared::Shared => "check-budget.shared",
        Compared::NotKnown(_) => "check-budget.costs",
        Compared::NoAmount(_) => "check-budget.unknown",
    };
    let item = context.item("check-budget", Kind::Button, Act::Visit(Place::Costs));
    let picked = matches!(compared, Compared::Less | Compared::Same);
    Some(Item { detail: Some(context.line(detail)), picked, ..item })
}
