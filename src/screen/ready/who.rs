//! Who is with you today, what they are called, and how you answer.

use uuid::Uuid;

use super::super::{Act, Context, Item, Kind, Line, Screen, Zone};
use super::super::{photo, recording};
use crate::content::Choice;
use crate::journey::{MediaOf, Place};
use crate::plan::{Person, Role};
use crate::record::{PersonPart, SittingPart, Subject};
use crate::words::Arg;

/// Whoever was here last time comes first. Nobody is filled in beforehand, and never “Just me”.
pub(in crate::screen) fn who(context: &Context<'_>) -> Screen {
    let plan = context.plan;
    let (now, today) = (plan.now.to_string(), plan.today());
    let about = Subject::Sitting(&now, SittingPart::With);
    let mut screen = context.question(about);
    let choices = context.content.choices(about);
    let known = plan.people_by_last_time(plan.now);
    let nameless = |role: Role| known.iter().any(|(_, p)| p.role == Some(role) && p.name.is_none());
    let here = |id: Uuid| today.here().any(|here| here == id);
    let card = |choice: &Choice, act: Act, picked: bool| Item {
        picture: Some(choice.picture.clone()),
        picked,
        ..context.item(&choice.words, Kind::Card, act)
    };
    let person = |(id, person): &(Uuid, &Person)| {
        let choice = choice_of(context, person)?;
        let item = card(choice, Act::Record(plan.here(*id, !here(*id))), here(*id));
        Some(match &person.name {
            // Two of one kind are told apart by their names.
            Some(name) => {
                let item = with_photo(item, person);
                Item { id: format!("person-{id}"), label: Line::own(name), detail: Some(item.label), ..item }
            }
            None => with_photo(item, person),
        })
    };
    // Who is not known yet, by what they are to the person; and nobody.
    let new = |choice: &Choice| match Role::from_id(&choice.id) {
        Some(role) => (!nameless(role)).then(|| card(choice, Act::Meet(role), false)),
        None => Some(card(choice, Act::Record(plan.alone(!today.alone)), today.alone)),
    };
    // Whoever is met in this sitting stays where they were picked: nothing moves under a finger.
    let before = |id: Uuid| {
        plan.sittings
            .iter()
            .any(|(at, sitting)| *at != plan.now && sitting.people.iter().any(|p| p.person == id))
    };
    let (first, met): (Vec<_>, Vec<_>) = known.iter().partition(|(id, _)| before(*id));
    screen.items = first.into_iter().filter_map(person).collect();
    for choice in choices {
        let of_kind = met.iter().filter(|(_, person)| person.role.is_some_and(|role| role.id() == choice.id));
        screen.items.extend(of_kind.filter_map(|known| person(known)));
        screen.items.extend(new(choice));
    }
    // The button comes with a pick, and nothing moves under a finger.
    let name = |act: Act| Item { zone: Zone::Side, ..context.item("ready-who.name", Kind::Button, act) };
    match today.here().find(|id| plan.people.get(id).is_some_and(|p| p.name.is_none())) {
        Some(id) => screen.items.push(name(Act::Visit(Place::PersonName(id)))),
        None => screen.side_room = Some(name(Act::Read)),
    }
    screen
}

// Their own face is more than the picture of their part.
fn with_photo(item: Item, person: &Person) -> Item {
    let picture = person.photo.as_ref().map(photo::picture).or(item.picture);
    Item { picture, ..item }
}

// The answer that stands for somebody's part in the plan.
fn choice_of<'a>(context: &Context<'a>, person: &Person) -> Option<&'a Choice> {
    let role = person.role?;
    let all = context.content.choices(Subject::Sitting("", SittingPart::With));
    all.iter().find(|choice| choice.id == role.id())
}

/// What somebody is called. The picture says who is meant.
pub(in crate::screen) fn name(context: &Context<'_>, id: Uuid) -> Screen {
    let text = id.to_string();
    let mut screen = context.asked(Subject::Person(&text, PersonPart::Name));
    if let Some(choice) = context.plan.people.get(&id).and_then(|person| choice_of(context, person)) {
        screen.picture = Some(choice.picture.clone());
        screen.lines.insert(0, context.line(&choice.words));
    }
    if let Some(digest) = context.plan.people.get(&id).and_then(|person| person.photo.as_ref()) {
        screen.picture = Some(photo::picture(digest));
    }
    let of = MediaOf::Person(id);
    for button in [photo::button(context, &of), recording::button(context, &of)] {
        screen.items.push(Item { zone: Zone::Side, ..button });
    }
    screen
}

/// The way of last time comes first; none is filled in.
pub(in crate::screen) fn how(context: &Context<'_>) -> Screen {
    let now = context.plan.now.to_string();
    let mut screen = context.asked(Subject::Sitting(&now, SittingPart::How));
    let last = context.plan.how_last_time(context.plan.now);
    let options = context.content.choices(Subject::Sitting(&now, SittingPart::How)).iter();
    // Where several are here, whose hands they are stands on the screen.
    if let Some(helper) = today_helper(context) {
        screen.lines.push(helper);
    }
    if let Some(at) = options.map(|choice| choice.id.as_str()).position(|id| Some(id) == last) {
        screen.items[..=at].rotate_right(1);
    }
    screen
}

// Of several who are here, whoever was picked first puts the answers in.
fn today_helper(context: &Context<'_>) -> Option<Line> {
    let today = context.plan.today();
    let first = today.here().next().filter(|_| today.here().count() > 1)?;
    let person = context.plan.people.get(&first)?;
    let role = choice_of(context, person).map(|choice| context.words.get(&choice.words));
    let name = person.name.clone().or(role)?;
    Some(context.made("ready-how-helper", &[("name", Arg::Text(name))]))
}
