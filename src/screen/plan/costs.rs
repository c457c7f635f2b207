//! What my plan costs: beside the amount, by which money pays, and line by line.

use super::{goal_picture, short_name};
use crate::journey::{self, Place, Step};
use crate::plan::{
    self, Amount, COUNCIL, Compared, Cost, CostLine, CostOf, Costs, NOT_KNOWN, NoAmount, Pence, SourceCost,
};
use crate::record::{Follow, Subject};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::Arg;

// The words of what is free.
const FREE: &str = "goal-cost.free";

pub(in crate::screen) fn costs(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("plan-costs", Body::Rows);
    let costs = plan::costs(context.plan, context.content);
    let compared = plan::compared(context.plan, context.content);
    screen.lines = vec![sentence(context, compared)];
    // Never less than it will be.
    let key = if costs.unknown > 0 { "plan-costs.at-least" } else { "money-guess.week" };
    let all = Item { value: Some(a_week(context, key, costs.known)), ..context.fact("plan-costs.all") };
    let all = Some(all).filter(|_| costs.known > Pence(0));
    let others = |source: &&SourceCost| source.source != COUNCIL;
    match council_part(context, &costs, compared) {
        // What is compared stands beside the amount: the council's part. What others pay comes after it.
        Some(council) => {
            screen.items.push(council);
            screen.items.extend(amount(context));
            if costs.by_source.iter().any(|source| others(&source)) {
                screen.items.extend(all);
            }
            let others = costs.by_source.iter().filter(others);
            screen.items.extend(others.map(|source| of_source(context, source)));
        }
        None => {
            screen.items.extend(all.into_iter().chain(amount(context)));
            screen.items.extend(costs.by_source.iter().map(|source| of_source(context, source)));
        }
    }
    let lines: Vec<Item> =
        costs.lines.iter().filter_map(|line| of_line(context, line, &costs.lines)).collect();
    // What is free is said in one line: it needs no sums.
    let is_free = |item: &Item| item.value.as_ref().and_then(|value| value.key.as_deref()) == Some(FREE);
    let (free, rest): (Vec<Item>, Vec<Item>) = lines.into_iter().partition(is_free);
    screen.items.extend(rest);
    match free.len() {
        0 | 1 => screen.items.extend(free),
        _ => {
            let names = context.words.language().list(free.iter().map(|item| &item.label.text));
            let place = if free.iter().any(|item| item.id.starts_with("kept-")) {
                Place::Kept
            } else {
                Place::GoalList
            };
            let item = context.item(FREE, Kind::Button, Act::Visit(place));
            screen.items.push(Item { detail: Some(Line::made(names)), ..item });
        }
    }
    if compared == Compared::More {
        let more = Act::Visit(Place::MoneyMore);
        screen.items.insert(0, context.item("plan-costs.tell", Kind::Button, more));
    }
    if costs.lines.iter().any(|line| line.pays.len() > 1) {
        screen.lines.push(context.line("plan-costs.split"));
    }
    screen
}

// What the sentence compares with the amount, where it does: what the council's money pays surely where that alone
// is more; else at most.
fn council_part(context: &Context<'_>, costs: &Costs, compared: Compared) -> Option<Item> {
    let (least, most) = costs.of_council();
    let (key, part) = match compared {
        Compared::More if costs.unknown > 0 || most > least => ("plan-costs.at-least", least),
        Compared::Less | Compared::Same if most > least => ("plan-costs.up-to", most),
        Compared::More | Compared::Less | Compared::Same => ("money-guess.week", most),
        _ => return None,
    };
    let value = Some(a_week(context, key, part)).filter(|_| part > Pence(0))?;
    Some(Item { value: Some(value), ..context.fact("goal-pays.council") })
}

// How the costs compare with the amount, in one plain sentence.
fn sentence(context: &Context<'_>, compared: Compared) -> Line {
    let key = match compared {
        Compared::NotKnown(count) => {
            let count = Arg::Count(i64::try_from(count).unwrap_or(0));
            return context.made("plan-costs.unknown", &[("count", count)]);
        }
        Compared::Nothing => "plan-costs.nothing",
        Compared::NoAmount(NoAmount::Complex) => "money-together",
        Compared::NoAmount(_) => "plan-costs.no-amount",
        Compared::Shared => "plan-costs.shared",
        Compared::Less => "plan-costs.less",
        Compared::Same => "plan-costs.same",
        Compared::More => "plan-costs.more",
    };
    context.line(key)
}

fn a_week(context: &Context<'_>, key: &str, amount: Pence) -> Line {
    context.made(key, &[("amount", Arg::Text(context.money(amount).text))])
}

fn amount(context: &Context<'_>) -> Option<Item> {
    let amount = plan::amount(context.plan, context.content);
    let value = a_week(context, "money-guess.week", amount.week()?.rounded());
    let detail = match amount {
        Amount::Council(council) => context.line(match council.told {
            plan::Told::Guess => "money-kind.guess",
            plan::Told::Agreed => "money-kind.agreed",
            plan::Told::NotKnown => "money-told",
        }),
        _ => context.line("money-kind.guess"),
    };
    let item = context.item("plan-costs.amount", Kind::Button, Act::Visit(Place::MoneyGuess));
    Some(Item { value: Some(value), detail: Some(detail), ..item })
}

// “Up to” where it shares a cost with another source.
fn of_source(context: &Context<'_>, source: &SourceCost) -> Item {
    let choices = context.content.choices(Subject::Follow("", Follow::Pays));
    let words = choices.iter().find(|choice| choice.id == source.source).map(|choice| choice.words.as_str());
    let key =
        if source.source == NOT_KNOWN { "plan-costs.nobody" } else { words.unwrap_or("plan-costs.nobody") };
    let up_to = source.most > source.least;
    let key_of_value = if up_to { "plan-costs.up-to" } else { "money-guess.week" };
    let value = (source.most > Pence(0)).then(|| a_week(context, key_of_value, source.most));
    let count = Arg::Count(i64::try_from(source.unknown).unwrap_or(0));
    let detail = (source.unknown > 0).then(|| context.made("plan-costs.not-known", &[("count", count)]));
    Item { value, detail, ..context.fact(key) }
}

// A press leads to where it can be said. A goal for help that goes on stands in one line with that help.
fn of_line(context: &Context<'_>, line: &CostLine, all: &[CostLine]) -> Option<Item> {
    let mut cost = line.cost;
    let mut pays: Vec<&String> = line.pays.iter().collect();
    let (id, label, picture, place) = match &line.of {
        CostOf::Need(id) => {
            let kept = plan::kept(context.plan, context.content);
            let help = kept.iter().find(|help| help.id == *id)?;
            let mut place = Place::NowCost(id.clone());
            if let Some(goal) = all.iter().find(|other| other.of == CostOf::Goal(id.clone())) {
                if cost.is_said() && !goal.cost.is_said() {
                    place = Place::Goal(id.clone(), Step::Cost);
                }
                cost = both(cost, goal.cost);
                pays.extend(&goal.pays);
            }
            let (mut name, mut picture) = (help.name_key(), help.picture());
            // Where a goal is for the one need of an area, the help of now goes by its area: each line has its
            // own name and picture.
            let goal_too = help.needs.iter().any(|need| {
                all.iter()
                    .any(|line| line.of == CostOf::Goal(need.question.id.clone()) && need.question.id != *id)
            });
            if goal_too {
                (name, picture) = (id.clone(), id.clone());
            }
            (format!("kept-{id}"), context.line(&name), picture, place)
        }
        CostOf::Open(id) => {
            let question = context.content.question(id)?;
            let needs = plan::open_needs(context.plan, context.content);
            let need = needs.iter().find(|need| need.question.id == *id)?;
            let place = journey::mend(need, context.plan, context.content);
            let label = context.line(&question.name_key());
            (format!("open-{id}"), label, question.picture().to_owned(), place)
        }
        CostOf::Goal(id) if all.iter().any(|other| other.of == CostOf::Need(id.clone())) => return None,
        CostOf::Goal(id) => {
            let goal = context.plan.goal(id)?;
            let place = Place::Goal(id.clone(), Step::Cost);
            (format!("goal-{id}"), short_name(context, goal), goal_picture(context, goal), place)
        }
    };
    let value = match cost {
        Cost::Known(Pence(0)) => context.line(FREE),
        Cost::Known(cost) => context.money(cost),
        Cost::Elsewhere => context.line("plan-costs.elsewhere"),
        Cost::NotKnown | Cost::NotSaid => context.line("plan-costs.none"),
    };
    let choices = context.content.choices(Subject::Follow("", Follow::Pays));
    let pays = choices.iter().filter(|choice| pays.contains(&&choice.id));
    let pays = context.words.language().list(pays.map(|choice| context.words.get(&choice.words)));
    let open = matches!(line.of, CostOf::Open(_)).then(|| context.line("check-needs.open"));
    let detail = open.or_else(|| (!pays.is_empty()).then(|| Line::made(pays)));
    let item = context.item("plan-costs", Kind::Button, Act::Visit(place));
    Some(Item { id, label, picture: Some(picture), value: Some(value), detail, ..item })
}

// Of help that goes on, and of a goal for it.
fn both(help: Cost, goal: Cost) -> Cost {
    match (help, goal) {
        (Cost::Known(help), goal) if goal.is_known() => Cost::Known(help.plus(goal.adds().0)),
        (Cost::Elsewhere, goal) if goal.is_known() => goal,
        _ => Cost::NotKnown,
    }
}
