//! What a goal in own words is about: it gives the goal its outcome.

use super::goal_line;
use crate::record::{GoalPart, Subject, Value};
use crate::screen::{Act, Context, Item, Kind, Screen};

pub(in crate::screen) fn goal_about(context: &Context<'_>, id: &str) -> Screen {
    let about = Subject::Goal(id, GoalPart::About);
    let mut screen = context.asked(about);
    let questions = context.content.topics.iter().filter_map(|id| context.content.question(id));
    let topics = questions.map(|question| {
        let say = Act::Record(vec![(about.path(), Value::Pick(question.id.clone()))]);
        Item {
            picture: Some(question.picture().to_owned()),
            picked: context.plan.picked(about) == Some(&question.id),
            ..context.item(&question.name_key(), Kind::Choice, say)
        }
    });
    let topics: Vec<Item> = topics.collect();
    screen.items.splice(0..0, topics);
    if let Some(goal) = context.plan.goal(id) {
        screen.lines.insert(0, goal_line(context, goal));
    }
    screen
}
