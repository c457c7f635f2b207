//! Areas of life, a few on a screen: what goes well is said by one press, and only the rest is asked.

use super::intro;
use crate::content::{ALL_MYSELF, Question};
use crate::journey;
use crate::record::{Path, Subject, Value};
use crate::screen::{Act, Body, Context, Item, Line, Screen};

pub(in crate::screen) fn area(context: &Context<'_>, first: &str) -> Screen {
    let areas = journey::areas_at(context.content, first);
    if areas.is_empty() {
        return intro(context);
    }
    let mut screen = context.asking("areas", Body::Groups);
    // Each of these screens says which parts of life it is about.
    let names = areas.iter().map(|area| context.words.get(&area.ask.words));
    screen.topic = Some(Line::made(context.words.language().list(names)));
    for area in areas {
        let mut items = context.group(Subject::Area(&area.id));
        items.iter_mut().for_each(|item| said_of_each(context, &area.id, item));
        screen.items.extend(items);
    }
    screen
}

// “I do all of this by myself” answers each question of the area. Any other answer takes back what that
// said, and leaves what was answered one by one.
fn said_of_each(context: &Context<'_>, id: &str, item: &mut Item) {
    let Act::Record(said) = &mut item.act else { return };
    let is_all = said.first().is_some_and(|(_, value)| *value == Value::Pick(ALL_MYSELF.to_owned()));
    let was_all = context.plan.areas.get(id).is_some_and(|said| said == ALL_MYSELF);
    let answers = context.content.of_area(id).filter_map(|question| {
        let (_, all) = question.area.as_ref()?;
        let path = Subject::Life(&question.id).path();
        let stands = own_answer(context, question) == Some(all);
        let value = match (is_all, stands) {
            (true, false) => Value::Pick(all.clone()),
            (false, true) if was_all => Value::Gone,
            _ => return None,
        };
        Some((path, value))
    });
    let answers: Vec<(Path, Value)> = answers.collect();
    said.extend(answers);
}

fn own_answer<'a>(context: &Context<'a>, question: &Question) -> Option<&'a str> {
    context.plan.answer(&question.id).and_then(|answer| answer.option())
}
