//! “This was hard for me”: said in Help about the place behind it, and shown to the supporter.

use super::{Act, Body, Context, Item, Kind, Line, Saved, Screen};
use crate::content::Question;
use crate::journey::Place;
use crate::record::{Subject, Value};

/// The card in Help: about where the person was.
pub(super) fn this_was_hard(context: &Context<'_>) -> Option<Item> {
    let place = context.behind.filter(|_| context.saved != Saved::NoPlan)?;
    let name = place.name()?;
    let on = context.plan.hard.contains(&name);
    let said = vec![(Subject::Hard(&name).path(), if on { Value::Gone } else { Value::Yes })];
    let item = context.item("help-hard", Kind::Card, Act::Record(said));
    Some(Item { picked: on, quiet: is_private(context, &name), ..item })
}

/// What was hard, for the supporter. Where the question is private, only that one was hard.
pub(super) fn was_hard(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("supporter-hard", Body::Rows);
    screen.picture = None;
    let (private, open): (Vec<&String>, Vec<&String>) =
        context.plan.hard.iter().partition(|name| is_private(context, name));
    let row = |name: &str, label: Line, detail: Option<Line>| Item {
        id: format!("hard-{name}"),
        label,
        detail,
        picture: None,
        ..context.fact("supporter-hard")
    };
    screen.items = open
        .into_iter()
        .map(|name| match topic(context, name) {
            Some(question) => row(name, context.line(&question.name_key()), follows(context, name, question)),
            None => row(name, heading(context, name), None),
        })
        .collect();
    if !private.is_empty() {
        screen.items.push(row("private", context.line("supporter-hard.private"), None));
    }
    if screen.items.is_empty() {
        screen.lines = vec![context.line("supporter-hard.none")];
    }
    screen
}

fn is_private(context: &Context<'_>, name: &str) -> bool {
    let private = |about: Subject<'_>| context.content.is_quiet(about);
    Place::is_name_about_safety(name)
        || name.strip_prefix("area-").is_some_and(|area| private(Subject::Area(area)))
        || topic(context, name).is_some_and(|question| private(Subject::Life(&question.id)))
}

// The question that a name begins with: `q-wash`, `q-wash-hard`.
fn topic<'a>(context: &Context<'a>, name: &str) -> Option<&'a Question> {
    let rest = name.strip_prefix("q-")?;
    let content = context.content;
    content.questions.iter().chain(&content.past).find(|question| {
        rest.strip_prefix(question.id.as_str()).is_some_and(|end| end.is_empty() || end.starts_with('-'))
    })
}

fn follows(context: &Context<'_>, name: &str, question: &Question) -> Option<Line> {
    let what = name.strip_prefix("q-")?.strip_prefix(question.id.as_str())?.strip_prefix('-')?;
    context.line_if(&format!("supporter-hard.{what}"))
}

// A place has the name of its heading, where it has one heading.
fn heading(context: &Context<'_>, name: &str) -> Line {
    let part = name.split('-').next().unwrap_or_default();
    let part = if ["goal", "costs"].contains(&part) { "plan" } else { part };
    let known = context.line_if(name).or_else(|| context.line_if(&format!("part-{part}")));
    known.unwrap_or_else(|| context.line("part-start"))
}
