//! My week.

use super::goal_line;
use crate::plan::Goal;
use crate::record::{GoalPart, Subject};
use crate::screen::{Body, Context, Item, Line, Screen};

pub(in crate::screen) fn week(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-week", Body::Cards);
    for day in context.content.choices(Subject::Goal("", GoalPart::Day)) {
        let goals = context.plan.goals.iter().filter(|goal| goal.days.contains(&day.id));
        let names = context.words.language().list(goals.map(|goal| short_name(context, goal)));
        let detail = if names.is_empty() { context.line("plan-week.nothing") } else { Line::made(names) };
        let picture = Some(day.picture.clone());
        screen.items.push(Item { detail: Some(detail), picture, ..context.fact(&day.words) });
    }
    screen
}

fn short_name(context: &Context<'_>, goal: &Goal) -> String {
    match (&goal.words, context.content.question(&goal.id)) {
        (None, Some(question)) => context.words.get(&question.name_key()),
        _ => goal_line(context, goal).text,
    }
}
