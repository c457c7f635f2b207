//! What follows a need: what happens with no help, and who helps now and how that goes.

use crate::content::Choice;
use crate::record::{Follow, Subject};
use crate::screen::{Body, Context, Item, Screen};

pub(in crate::screen) fn after(context: &Context<'_>, id: &str, follow: Follow) -> Screen {
    let about = Subject::Follow(id, follow);
    let mut screen = context.asked(about);
    // As bands of small cards all answers are in sight at once.
    screen.body = Body::Groups;
    if follow == Follow::Helper {
        if asks_how_it_goes(id) {
            let going = context.group(Subject::Follow(id, Follow::Going));
            screen.items = context.group(about).into_iter().chain(going).collect();
        }
        helpers_of_before_first(context, id, &mut screen.items);
    }
    // The screens after a question keep its name and picture in sight.
    if let Some(question) = context.content.question(id) {
        screen.picture = Some(question.picture().to_owned());
        screen.figure = context.line_if(&question.name_key());
        context.be_about(&mut screen, id);
    }
    screen
}

// Whoever helps with something else is offered first. What is picked here moves nothing.
fn helpers_of_before_first(context: &Context<'_>, id: &str, items: &mut [Item]) {
    let choices = context.content.choices(Subject::Follow(id, Follow::Helper));
    let others = || context.plan.life.iter().filter(|(other, _)| *other != id).map(|(_, answer)| answer);
    let helps = |choice: &Choice| !choice.none && others().any(|answer| answer.helpers.contains(&choice.id));
    let words: Vec<&str> =
        choices.iter().filter(|choice| helps(choice)).map(|choice| choice.words.as_str()).collect();
    let helpers = items.iter().take_while(|item| {
        item.label.key.as_deref().is_some_and(|key| choices.iter().any(|choice| choice.words == key))
    });
    let count = helpers.count();
    let is_first = |item: &Item| item.label.key.as_deref().is_some_and(|key| words.contains(&key));
    items[..count].sort_by_key(|item| !is_first(item));
}

// Nobody is asked whether being very upset goes well.
fn asks_how_it_goes(id: &str) -> bool {
    id != "upset"
}
