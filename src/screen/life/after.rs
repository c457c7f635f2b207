//! What follows a need, or the needs of one area: what happens with no help; who helps now and how that goes.

use crate::content::Choice;
use crate::journey::Place;
use crate::plan;
use crate::record::{Follow, Subject, Value};
use crate::screen::common::something_else;
use crate::screen::{Act, Body, Context, Item, Kind, Screen, Zone};

pub(in crate::screen) fn after(context: &Context<'_>, id: &str, follow: Follow) -> Screen {
    let about = Subject::Follow(id, follow);
    let mut screen = context.asked(about);
    // As bands of small cards all answers are in sight at once.
    screen.body = Body::Groups;
    if follow == Follow::Helper {
        screen.items = context.group(about);
        if plan::asks_what_should_be(id) {
            screen.items.extend(context.group(Subject::Follow(id, Follow::Going)));
            screen.items.extend(strengths(context, id));
        }
        helpers_of_before_first(context, id, &mut screen.items);
    }
    context.be_of_help(&mut screen, id);
    if follow == Follow::Hard {
        screen.items.extend(not_the_same(context, id));
    }
    screen
}

// Whoever helps with something else is offered first. What is picked here moves nothing; nor does what is
// private, since the order would tell who helps with it.
fn helpers_of_before_first(context: &Context<'_>, id: &str, items: &mut [Item]) {
    let choices = context.content.choices(Subject::Follow(id, Follow::Helper));
    let is_open = |other: &str| !context.content.is_quiet(Subject::Follow(other, Follow::Helper));
    let others =
        || context.plan.life.iter().filter(|(other, _)| *other != id && is_open(other)).map(|it| it.1);
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

// What I am good at here: once for all that is spoken of together, and it can be left out.
fn strengths(context: &Context<'_>, id: &str) -> Vec<Item> {
    let about = Subject::Follow(id, Follow::Good);
    let mut items = context.group(about);
    let group = items.first().and_then(|item| item.group.clone());
    let own = Act::Visit(Place::GoodWords(id.to_owned()));
    items.push(Item { group, ..something_else(context, own, context.plan.typed(about)) });
    items
}

// Where several needs are spoken of together: each can be spoken of by itself.
fn not_the_same(context: &Context<'_>, id: &str) -> Option<Item> {
    let needs = plan::needs(context.plan, context.content);
    let mut of_it =
        needs.iter().filter(|need| plan::unit_of(context.plan, context.content, need.question) == id);
    let (first, _) = (of_it.next()?, of_it.next()?);
    let each = Act::Record(vec![(Subject::Follow(id, Follow::Each).path(), Value::Yes)]);
    let to = Place::After(first.question.id.clone(), Follow::Hard);
    let act = Act::Then(Box::new(each), Box::new(Act::Go(to)));
    Some(Item { zone: Zone::Side, ..context.item("hard-each", Kind::Button, act) })
}

impl Context<'_> {
    /// Says which help a screen belongs to, and keeps its name and picture in sight: that of an area, or
    /// of its one need.
    pub(in crate::screen) fn be_of_help(&self, screen: &mut Screen, id: &str) {
        let needs = plan::needs(self.plan, self.content);
        let of_it = needs.iter().filter(|need| plan::unit_of(self.plan, self.content, need.question) == id);
        let of_it: Vec<_> = of_it.map(|need| need.question).collect();
        let one = match of_it.as_slice() {
            [] => self.content.question(id),
            [one] => Some(*one),
            _ => None,
        };
        match one {
            Some(question) => {
                screen.picture = Some(question.picture().to_owned());
                self.be_about(screen, &question.id);
            }
            None => {
                screen.picture = Some(id.to_owned());
                screen.topic = self.line_if(id);
            }
        }
        let name = screen.topic.clone();
        match screen.body {
            Body::Groups => screen.figure = name,
            _ => screen.lines.splice(0..0, name).for_each(drop),
        }
    }
}
