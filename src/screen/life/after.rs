//! What follows a question: what makes it hard, who helps, and whether it should change.

use std::collections::BTreeSet;

use crate::journey::After;
use crate::screen::{Body, Context, Screen};

pub(in crate::screen) fn after(context: &Context<'_>, id: &str, after: After) -> Screen {
    let answer = context.plan.answer(id);
    let mut screen = match after {
        After::Hard => {
            let options = ["pain", "danger", "slow", "changes"]
                .map(|option| (option, format!("hard-heading.{option}")));
            let now = answer.map(|answer| &answer.hard);
            several(
                context,
                "hard-heading",
                &format!("life/{id}/hard"),
                &options,
                ("none", "answer-none"),
                now,
            )
        }
        After::Helper => {
            let options = ["family", "friend", "paid", "equipment"]
                .map(|option| (option, format!("helper-heading.{option}")));
            let now = answer.map(|answer| &answer.helpers);
            let nobody = ("nobody", "helper-heading.nobody");
            several(context, "helper-heading", &format!("life/{id}/helper"), &options, nobody, now)
        }
        After::Wish => {
            let mut screen = context.asking("wish-heading", Body::Rows);
            let path = format!("life/{id}/wish");
            let now = answer.and_then(|answer| answer.wish.as_deref());
            screen.items = ["keep", "change"]
                .iter()
                .map(|option| context.choice(&format!("wish-heading.{option}"), &path, option, now))
                .collect();
            screen.items.extend(context.aside(&path, now));
            screen
        }
    };
    about_question(context, id, &mut screen);
    screen
}

// Several can be on; the last one is “none of them” and lets the others go.
fn several(
    context: &Context<'_>,
    heading: &str,
    path: &str,
    options: &[(&str, String)],
    (none, none_key): (&str, &str),
    now: Option<&BTreeSet<String>>,
) -> Screen {
    let on = |id: &str| now.is_some_and(|set| set.contains(id));
    let all: Vec<String> = options.iter().map(|(id, _)| format!("{path}/{id}")).collect();
    let none_path = format!("{path}/{none}");
    let mut screen = context.asking(heading, Body::Rows);
    screen.lines.push(context.line("pick-many"));
    screen.items = options
        .iter()
        .zip(&all)
        .map(|((id, key), path)| context.card(key, path, on(id), std::slice::from_ref(&none_path)))
        .collect();
    screen.items.push(context.card(none_key, &none_path, on(none), &all));
    screen
}

// The screens after a question keep its name and picture in sight.
fn about_question(context: &Context<'_>, id: &str, screen: &mut Screen) {
    let Some(question) = context.content.question(id) else { return };
    screen.picture = Some(question.picture.clone());
    screen.figure = context.line_if(&format!("{}.name", question.key()));
}
