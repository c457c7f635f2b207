//! My name, my picture, and what I use.

use crate::plan;
use crate::record::{Subject, Value};
use crate::screen::{Act, Context, Screen};

pub(in crate::screen) fn name(context: &Context<'_>) -> Screen {
    context.asked(Subject::Name)
}

pub(in crate::screen) fn face(context: &Context<'_>) -> Screen {
    let mut screen = context.asked(Subject::Face);
    // Another face does not take away the wheelchair that an older one showed.
    let shown = plan::shown(context.plan, context.content);
    for item in &mut screen.items {
        if let Act::Record(said) = &mut item.act {
            said.extend(shown.iter().map(|id| (Subject::Uses.option(id), Value::Yes)));
        }
    }
    screen
}

pub(in crate::screen) fn uses(context: &Context<'_>) -> Screen {
    let about = Subject::Uses;
    let mut screen = context.asked(about);
    let shown = plan::shown(context.plan, context.content);
    let choices = &context.content.ask(about).choices;
    for item in &mut screen.items {
        let Act::Record(said) = &mut item.act else { continue };
        let Some((path, value)) = said.first_mut() else { continue };
        if shown.iter().any(|id| about.option(id) == *path) {
            // An older face says so: it is on, and a press says that it is not.
            item.picked = true;
            *value = Value::Pick("no".to_owned());
        } else if choices.iter().any(|choice| choice.none && about.option(&choice.id) == *path) {
            for (path, value) in said.iter_mut().skip(1) {
                if shown.iter().any(|id| about.option(id) == *path) {
                    *value = Value::Pick("no".to_owned());
                }
            }
        }
    }
    screen
}
