//! My week.

use super::DAYS;
use crate::plan::Goal;
use crate::screen::{Body, Context, Item, Line, Screen};

pub(in crate::screen) fn week(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("plan-week", Body::Cards);
    for day in DAYS {
        let on_day: Vec<&Goal> = context.plan.goals.iter().filter(|goal| goal.days.contains(day)).collect();
        let detail = if on_day.is_empty() {
            context.line("plan-week.nothing")
        } else {
            Line::made(on_day.iter().map(|goal| short_name(context, goal)).collect::<Vec<_>>().join(", "))
        };
        screen.items.push(Item { detail: Some(detail), ..context.fact(&format!("goal-day.{day}")) });
    }
    screen
}

fn short_name(context: &Context<'_>, goal: &Goal) -> String {
    goal.words.clone().unwrap_or_else(|| context.words.get(&format!("q-{}.name", goal.id)))
}
