//! One goal, step by step: what will happen, who helps, when, the cost, and the first step.

use super::{goal_line, goal_picture, goals};
use crate::journey::{self, Place, Step};
use crate::plan::Goal;
use crate::record::{GoalPart, Subject, Value};
use crate::screen::common::something_else;
use crate::screen::{Act, Body, Context, Item, Kind, Screen, Zone};

pub(in crate::screen) fn goal(context: &Context<'_>, id: &str, step: Step) -> Screen {
    let Some(goal) = context.plan.goal(id) else { return goals(context) };
    let Some(part) = step.parts().first() else { return done(context, goal) };
    let about = Subject::Goal(id, *part);
    let mut screen = context.asked(about);
    if step.parts().len() > 1 {
        screen.body = Body::Groups;
        screen.items = step.parts().iter().flat_map(|part| context.group(Subject::Goal(id, *part))).collect();
    }
    match part {
        GoalPart::What => {
            let own = context.plan.typed(about);
            screen.items.push(something_else(context, Act::Visit(Place::OwnIdea(id.to_owned())), own));
        }
        GoalPart::Cost => cost(context, goal, &mut screen),
        _ => {}
    }
    // The goal stays in sight, so that nothing has to be remembered.
    if screen.body == Body::Cards || screen.figure.is_none() {
        screen.lines.insert(0, goal_line(context, goal));
    }
    be_about(context, goal, &mut screen);
    screen
}

// Each goal is asked the same; which one it is belongs to the question.
fn be_about(context: &Context<'_>, goal: &Goal, screen: &mut Screen) {
    context.be_about(screen, &goal.id);
    screen.topic = Some(goal_line(context, goal));
}

pub(in crate::screen) fn own_idea(context: &Context<'_>, id: &str) -> Screen {
    let about = Subject::Goal(id, GoalPart::What);
    let mut screen = context.screen(&context.content.ask(about).words, Body::Rows);
    if let Some(goal) = context.plan.goal(id) {
        be_about(context, goal, &mut screen);
    }
    screen.lines = vec![context.line("own-words"), context.line("own-words.help")];
    screen.items = vec![context.own_field(about)];
    screen
}

// Something can be free, which is not the same as not known.
fn cost(context: &Context<'_>, goal: &Goal, screen: &mut Screen) {
    let is_free = goal.cost.is_some_and(|cost| cost.0 == 0);
    if is_free {
        screen.figure = Some(context.line("goal-cost.free"));
    }
    let path = Subject::Goal(&goal.id, GoalPart::Cost).path();
    let free = context.item("goal-cost.free", Kind::Button, Act::Record(vec![(path, Value::Pence(0))]));
    screen.items.push(Item { zone: Zone::Side, picked: is_free, ..free });
}

fn done(context: &Context<'_>, goal: &Goal) -> Screen {
    let mut screen = context.screen("goal-done", Body::Rows);
    be_about(context, goal, &mut screen);
    screen.picture = Some(goal_picture(context, goal));
    screen.lines = vec![context.line("goal-done.line-1")];
    if let Some(next) = journey::next_goal(context.plan, &goal.id) {
        let act = Act::Go(Place::Goal(next.id.clone(), Step::What));
        let item = context.item("goal-done.next", Kind::Button, act);
        screen.items.push(Item { detail: Some(goal_line(context, next)), ..item });
    }
    screen.items.push(context.item("plan-list", Kind::Button, Act::Go(Place::GoalList)));
    screen
}
