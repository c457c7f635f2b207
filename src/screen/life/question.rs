//! One question of the self-assessment.

use super::intro;
use crate::screen::{Body, Context, Item, Screen};

pub(in crate::screen) fn question(context: &Context<'_>, id: &str) -> Screen {
    let Some(question) = context.content.question(id) else { return intro(context) };
    let key = question.key();
    let path = format!("life/{id}");
    let now = context.plan.answer(id).and_then(|answer| answer.view()).map(|said| said.what.as_str());
    let mut screen = context.asking(&key, Body::Rows);
    screen.picture = Some(question.picture.clone());
    screen.items = question
        .choices
        .iter()
        .map(|choice| {
            let item = context.choice(&format!("{key}.{}", choice.id), &path, &choice.id, now);
            Item { picture: Some(choice.picture.clone()), ..item }
        })
        .collect();
    screen.items.extend(context.aside(&path, now));
    screen
}
