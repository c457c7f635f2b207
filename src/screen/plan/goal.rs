//! One goal, step by step: what will happen, who helps, when, the cost, and the first step.

use super::{goal_line, goal_picture, goals, said, when};
use crate::journey::{self, MediaOf, Place, Step};
use crate::plan::{self, Goal};
use crate::record::{GoalPart, Subject};
use crate::screen::common::something_else;
use crate::screen::{Act, Body, Context, Item, Kind, Screen, Zone};
use crate::screen::{photo, recording, services};

pub(in crate::screen) fn goal(context: &Context<'_>, id: &str, step: Step) -> Screen {
    let Some(goal) = context.plan.goal(id) else { return goals(context) };
    let Some(first) = step.parts().first() else { return done(context, goal) };
    let mut screen = context.question(Subject::Goal(id, *first));
    // As bands of small cards all answers are in sight at once.
    screen.body = Body::Groups;
    // What is to stay as it is, is not asked what should be different; nor is being very upset.
    let upset = goal.question(context.content).is_some_and(|of| !plan::asks_what_should_be(&of.id));
    let keeps = context.content.keep(id).is_some() || upset;
    let parts = step.parts().iter().filter(|part| !(keeps && **part == GoalPart::Want));
    screen.items = parts.flat_map(|part| group(context, goal, *part)).collect();
    if step.parts().len() > 1 {
        // Several questions need the room.
        screen.lines.clear();
    }
    if step == Step::Cost
        && let Some(cost) = goal.cost.filter(|cost| cost.0 > 0)
    {
        screen.figure = Some(context.money(cost));
    }
    // The goal and what was said stay in sight, so that nothing has to be remembered.
    let question = goal.question(context.content);
    let said = question.filter(|_| goal.words.is_none()).and_then(|question| said(context, &question.id));
    screen.lines.splice(0..0, std::iter::once(goal_line(context, goal)).chain(said));
    be_about(context, goal, &mut screen);
    // A goal in own words has its outcome from what it is about, which can be said at any time.
    if step == Step::What && goal.words.is_some() {
        let about = context.item("plan-about", Kind::Button, Act::Visit(Place::GoalAbout(goal.id.clone())));
        let picked = question.is_some();
        screen.items.push(Item { zone: Zone::Side, picked, ..about });
    }
    if step == Step::What {
        let services = services::button(context, goal);
        screen.items.extend(services.map(|item| Item { zone: Zone::Side, ..item }));
    }
    screen
}

// The answers to one part of the goal.
fn group(context: &Context<'_>, goal: &Goal, part: GoalPart) -> Vec<Item> {
    let about = Subject::Goal(&goal.id, part);
    match part {
        GoalPart::Day => when::days(context, about),
        GoalPart::Cost => when::cost(context, about, goal.costs()),
        GoalPart::What => {
            let mut ideas = context.group(about);
            let group = ideas.first().and_then(|idea| idea.group.clone());
            let own = Act::Visit(Place::OwnIdea(goal.id.clone()));
            ideas.push(Item { group, ..something_else(context, own, context.plan.typed(about)) });
            ideas
        }
        _ => context.group(about),
    }
}

// Each goal is asked the same; which one it is belongs to the question.
fn be_about(context: &Context<'_>, goal: &Goal, screen: &mut Screen) {
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

fn done(context: &Context<'_>, goal: &Goal) -> Screen {
    // What is open is said, with a way there: that all is well is said only of what is planned.
    let is_open = |step: &Step| step.parts().iter().any(|part| !goal.has(*part));
    let open: Vec<Step> = Step::ALL.into_iter().filter(is_open).collect();
    let (key, line) = match open.is_empty() {
        true => ("goal-done", "goal-done.line-1"),
        false => ("goal-open", "goal-open.line-1"),
    };
    let mut screen = context.screen(key, Body::Rows);
    be_about(context, goal, &mut screen);
    screen.picture = Some(goal_picture(context, goal));
    screen.lines = vec![goal_line(context, goal), context.line(line)];
    for step in open {
        let Some(part) = step.parts().first() else { continue };
        // The question is asked there once more.
        let ask = &context.content.ask(Subject::Goal(&goal.id, *part)).words;
        let act = Act::Go(Place::Goal(goal.id.clone(), step));
        screen.items.push(context.item(ask, Kind::Button, act));
    }
    if let Some(next) = journey::next_goal(context.plan, &goal.id) {
        let act = Act::Go(Place::Goal(next.id.clone(), Step::What));
        let item = context.item("goal-done.next", Kind::Button, act);
        screen.items.push(Item { detail: Some(goal_line(context, next)), ..item });
    }
    screen.items.push(context.item("plan-list", Kind::Button, Act::Go(Place::GoalList)));
    // Not beside what is asked: there it would cost a page.
    let of = MediaOf::Goal(goal.id.clone());
    screen.items.extend([photo::button(context, &of), recording::button(context, &of)]);
    if goal.is_planned() {
        screen.items.push(context.item("plan-week", Kind::Button, Act::Go(Place::Week)));
    }
    screen
}
