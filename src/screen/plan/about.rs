//! What a goal in own words is about: it gives the goal its outcome. Areas of life, and what has an outcome of its
//! own; few enough for one or two pages.

use super::goal_line;
use crate::content::Topic;
use crate::record::{GoalPart, Subject, Value};
use crate::screen::{Act, Context, Item, Kind, Screen};

pub(in crate::screen) fn goal_about(context: &Context<'_>, id: &str) -> Screen {
    let about = Subject::Goal(id, GoalPart::About);
    let mut screen = context.asked(about);
    let topics: Vec<Item> =
        context.content.topics.iter().filter_map(|topic| card(context, about, topic)).collect();
    screen.items.splice(0..0, topics);
    if let Some(goal) = context.plan.goal(id) {
        screen.lines.insert(0, goal_line(context, goal));
    }
    screen
}

fn card(context: &Context<'_>, about: Subject<'_>, topic: &Topic) -> Option<Item> {
    // An area has its own name and picture, a question the short ones.
    let (words, picture) = if topic.is_area() {
        (topic.id.clone(), topic.id.clone())
    } else {
        let question = context.content.question(&topic.question)?;
        (question.name_key(), question.picture().to_owned())
    };
    let say = Act::Record(vec![(about.path(), Value::Pick(topic.id.clone()))]);
    let picked = context.plan.picked(about) == Some(&topic.id);
    Some(Item { picture: Some(picture), picked, ..context.item(&words, Kind::Choice, say) })
}
