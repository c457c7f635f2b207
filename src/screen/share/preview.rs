//! What will be in it, before yes. Nothing here says whether something was answered about safety, nor
//! whether it is shared: a helper may be looking.

use super::agree::{gives_nothing, nothing};
use super::who;
use crate::content::Question;
use crate::plan::{self, ANSWERS, Goal, MONEY, PLAN, SOCIAL_WORKER};
use crate::record::{Give, Subject};
use crate::screen::decide::title;
use crate::screen::plan::{goal_line, numbered_picture};
use crate::screen::topic::{answered, topic};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::Arg;

/// From so many private answers on they stand in one line.
const MANY: usize = 3;
/// So many names fit below what stays out; of more, how many there are is said.
const NAMES: usize = 4;

pub(in crate::screen) fn preview(context: &Context<'_>) -> Screen {
    let Some(reader) = context.plan.reader.as_deref() else { return who(context) };
    if gives_nothing(context) {
        return nothing(context);
    }
    let mut screen = context.screen("share-preview", Body::Rows);
    let always = if context.plan.name.is_some() { "share-preview.name" } else { "share-preview.always" };
    screen.lines = vec![context.line(always)];
    screen.lines.extend(goes_along(context, reader).into_iter().map(|key| context.line(key)));
    let (goes, left): (Vec<&Question>, Vec<&Question>) = answered(context)
        .filter(|question| !question.ask.safety)
        .partition(|question| plan::goes_with(context.plan, question, reader));
    let (private, open): (Vec<&Question>, Vec<&Question>) =
        goes.into_iter().partition(|question| question.ask.private);
    let about = Subject::Give(reader, Give::Parts);
    let parts = context.content.choices(about);
    for part in parts.iter().filter(|part| context.plan.is_on(about, &part.id)) {
        let mut item = Item { picture: Some(part.picture.clone()), ..context.fact(&part.words) };
        if part.id == PLAN {
            item.detail = goals(context, reader);
        }
        if part.id == MONEY && !plan::amount_goes_with(context.plan, context.content, reader) {
            item.detail = context.line_if("share-preview.no-amount");
        }
        if part.id != ANSWERS {
            screen.items.push(item);
            if part.id == PLAN {
                screen.items.extend(goals_by_name(context, reader));
                screen.items.extend(decisions(context, reader));
            }
            continue;
        }
        item.detail = Some(context.made("share-preview.answers", &[("count", count(open.len()))]));
        screen.items.push(item);
        screen.items.extend(open_ones(context, &open));
        screen.items.extend(private_ones(context, &private));
        screen.items.extend(stays_out(context, &left));
    }
    screen
}

// What goes along beside the parts, where there is any.
fn goes_along(context: &Context<'_>, reader: &str) -> Vec<&'static str> {
    let plan = context.plan;
    let about = plan.given().is_some_and(|given| given.parts.contains("about"));
    let signs = !plan.signals.is_empty();
    let given = plan::given_answers(plan, context.content, reader);
    let of_others = |question: &&Question| {
        !question.ask.safety && plan.answer(&question.id).is_some_and(|answer| answer.is_of_others())
    };
    [
        ("share-preview.how", true),
        ("both-goes", given.iter().any(of_others)),
        ("share-preview.helper", plan.helper.is_some()),
        ("share-preview.signs", about && signs),
        // The same for everybody, whether a carer does or not.
        ("share-preview.carer", reader == SOCIAL_WORKER),
        ("share-preview.advocate", plan.advocate && reader == SOCIAL_WORKER),
    ]
    .into_iter()
    .filter_map(|(key, goes)| goes.then_some(key))
    .collect()
}

// A goal that comes from a private answer says no more here than the answer does. Goals have numbers: their own pictures
// are those of the answers above them.
fn goals_by_name(context: &Context<'_>, reader: &str) -> Vec<Item> {
    let (plan, content) = (context.plan, context.content);
    let all = plan.goals.iter().filter(|goal| plan::goal_goes_with(plan, content, goal, reader));
    let is_private = |goal: &Goal| {
        let about = goal.question(content);
        about.is_some_and(|question| content.is_quiet(Subject::Life(&question.id)))
    };
    let named = all.filter(|goal| !is_private(goal)).enumerate().map(|(at, goal)| Item {
        id: format!("goal-{}", goal.id),
        label: goal_line(context, goal),
        picture: Some(numbered_picture(at)),
        ..context.fact("plan-own-goal")
    });
    named.collect()
}

// The big decisions by their names, in one line: what was said of each is not said here.
fn decisions(context: &Context<'_>, reader: &str) -> Option<Item> {
    let all = context.plan.decisions();
    if all.is_empty() || !plan::decisions_go_with(context.plan, reader) {
        return None;
    }
    let names = all.iter().map(|(_, decision)| title(context, decision).text);
    let names = Line::own(context.words.language().list(names));
    Some(Item { detail: Some(names), ..context.fact("share-preview.decisions") })
}

// One that comes from an answer which stays out stays out with it.
fn goals(context: &Context<'_>, reader: &str) -> Option<Line> {
    let (plan, content) = (context.plan, context.content);
    let all = plan.goals.iter();
    let go = all.filter(|goal| plan::goal_goes_with(plan, content, goal, reader)).count();
    (!plan.goals.is_empty()).then(|| context.made("share-preview.goals", &[("count", count(go))]))
}

// By their names, those of an area in one line. What was answered is not said here.
fn open_ones(context: &Context<'_>, open: &[&Question]) -> Vec<Item> {
    let is_of = |question: &&&Question, area: &str| question.area.as_ref().is_some_and(|(of, _)| of == area);
    let areas = context.content.areas.iter().filter_map(|area| {
        let of_it: Vec<String> = open
            .iter()
            .filter(|question| is_of(question, &area.id))
            .map(|question| context.words.get(&question.name_key()))
            .collect();
        let names = Line::made(context.words.language().list(of_it.iter().cloned()));
        let fact = context.fact(&area.ask.words);
        (!of_it.is_empty()).then_some(Item { detail: Some(names), ..fact })
    });
    let alone = open.iter().filter(|question| question.area.is_none());
    areas.chain(alone.map(|question| topic(context, question, Kind::Fact, Act::Read))).collect()
}

// By their names only; many of them in one line, so that all that goes is in sight at once.
fn private_ones(context: &Context<'_>, private: &[&Question]) -> Vec<Item> {
    if private.len() < MANY {
        let one = |question: &&Question| Item {
            detail: context.line_if("answered"),
            ..topic(context, question, Kind::Fact, Act::Read)
        };
        return private.iter().map(one).collect();
    }
    let names = private.iter().map(|question| context.words.get(&question.name_key()));
    let names = Line::made(context.words.language().list(names));
    vec![Item { detail: Some(names), ..context.fact("share-preview.private") }]
}

fn stays_out(context: &Context<'_>, left: &[&Question]) -> Option<Item> {
    let names = || left.iter().map(|question| context.words.get(&question.name_key()));
    let detail = match left.len() {
        0 => return None,
        few if few <= NAMES => Line::made(context.words.language().list(names())),
        many => context.made("share-preview.answers", &[("count", count(many))]),
    };
    Some(Item { detail: Some(detail), ..context.fact("share-preview.left") })
}

fn count(of: usize) -> Arg {
    Arg::Count(i64::try_from(of).unwrap_or(0))
}
