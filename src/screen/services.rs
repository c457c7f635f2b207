//! Services near the person, as their council's pack names them. They are those of the pack on this computer, since such
//! a list grows old; a plan keeps none of it.

use super::plan::numbered_picture;
use super::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::content::{Pack, Question, Service, ServiceCost};
use crate::journey::{Place, Services};
use crate::plan::{Goal, Pence, area_topic};
use crate::words::Arg;

pub(super) fn services(context: &Context<'_>, at: &Services) -> Screen {
    let Some(pack) = pack(context) else { return context.asking("services", Body::Cards) };
    match at {
        Services::All => all(context, pack),
        Services::Of(topic) => of(context, pack, topic),
        Services::One(name) => match pack.services.iter().find(|service| service.name == *name) {
            Some(service) => one(context, pack, service),
            None => all(context, pack),
        },
    }
}

/// The way from a goal to services that could help with it.
pub(super) fn button(context: &Context<'_>, goal: &Goal) -> Option<Item> {
    let pack = pack(context)?;
    let topic = goal.question(context.content).map(|question| topic_of(context, question));
    let topic = topic.filter(|topic| count(context, pack, topic) > 0);
    let to = topic.map_or(Services::All, Services::Of);
    Some(context.item("services", Kind::Button, Act::Visit(Place::Services(to))))
}

// The pack that this plan uses, as it is on this computer now, where it names services.
fn pack<'a>(context: &Context<'a>) -> Option<&'a Pack> {
    let used = context.content.in_force()?;
    let here = context.packs.here?.pack(&used.id)?;
    (!here.illustrative && !here.services.is_empty()).then_some(here)
}

// Under what a question stands here: its area, where it has one.
fn topic_of(context: &Context<'_>, question: &Question) -> String {
    let area = question.area.as_ref().map(|(area, _)| area.as_str());
    area.filter(|area| context.content.area(area).is_some()).unwrap_or(&question.id).to_owned()
}

// What stands together under a topic: the area and its questions, or a question alone.
fn with<'a>(context: &'a Context<'_>, topic: &'a str) -> Vec<&'a str> {
    let of_area = context.content.of_area(topic).map(|question| question.id.as_str());
    std::iter::once(topic).chain(of_area).collect()
}

fn count(context: &Context<'_>, pack: &Pack, topic: &str) -> usize {
    let any = with(context, topic);
    pack.services.iter().filter(|service| service.helps_with(&any)).count()
}

// Whose list it is, and that it may be old.
fn honest(context: &Context<'_>, pack: &Pack) -> Vec<Line> {
    let day = |written: &str| match written.parse::<jiff::civil::Date>() {
        Ok(date) => context.words.date(date),
        Err(_) => written.to_owned(),
    };
    let text = |text: String| Arg::Text(text);
    let dates = [
        ("council", text(pack.council.clone())),
        ("from", text(day(&pack.valid.0))),
        ("to", text(day(&pack.valid.1))),
    ];
    let is_over = context.packs.today.is_some_and(|today| today.to_string() > pack.valid.1);
    let key = if is_over { "services-ask.over" } else { "services-ask" };
    vec![context.line(key), context.made("services-ask.who", &dates)]
}

fn all(context: &Context<'_>, pack: &Pack) -> Screen {
    let mut screen = context.asking("services", Body::Cards);
    screen.lines.extend(honest(context, pack));
    let go = |topic: &str| Act::Go(Place::Services(Services::Of(topic.to_owned())));
    let areas = context.content.areas.iter().filter(|area| count(context, pack, &area.id) > 0);
    screen.items =
        areas.map(|area| context.item(&area_topic(&area.id), Kind::Button, go(&area.id))).collect();
    // What stands in no area.
    let alone = context.content.questions.iter().filter(|question| {
        topic_of(context, question) == question.id && count(context, pack, &question.id) > 0
    });
    screen
        .items
        .extend(alone.map(|question| super::topic::topic(context, question, Kind::Button, go(&question.id))));
    screen
}

fn of(context: &Context<'_>, pack: &Pack, topic: &str) -> Screen {
    let mut screen = context.screen("services", Body::Cards);
    let area = context.content.area(topic).map(|_| area_topic(topic));
    let question = context.content.question(topic);
    let name = area.as_ref().map(|key| context.line(key));
    let name = name.or(question.map(|question| context.line(&question.name_key())));
    screen.topic = name.clone();
    screen.lines.extend(name);
    screen.lines.extend(honest(context, pack));
    let any = with(context, topic);
    let mut shown = std::collections::BTreeSet::new();
    for service in pack.services.iter().filter(|service| service.helps_with(&any)) {
        let at = screen.items.len();
        // No two of one page have one picture.
        let own = service.picture.clone().filter(|key| shown.insert(key.clone()));
        let act = Act::Go(Place::Services(Services::One(service.name.clone())));
        screen.items.push(Item {
            id: format!("service-{at}"),
            label: Line::made(service.name.clone()),
            detail: Some(cost(context, service)),
            picture: Some(own.unwrap_or_else(|| numbered_picture(at))),
            ..context.item("services", Kind::Button, act)
        });
    }
    let to = Act::Go(Place::Services(Services::All));
    screen.items.push(context.item("services-all", Kind::Button, to));
    screen.picture = question.map(|of| of.picture().to_owned()).or(screen.picture.take());
    if let Some(key) = area {
        screen.picture = Some(crate::pictures::Pictures::key_for(&key));
    }
    screen
}

fn cost(context: &Context<'_>, service: &Service) -> Line {
    match service.cost {
        ServiceCost::Free => context.line("services-cost.free"),
        ServiceCost::Ask => context.line("services-cost.ask"),
        ServiceCost::Pence(pence, per) => {
            let amount = Arg::Text(context.money(Pence(pence)).text);
            context.made(&format!("services-cost.{}", per.id()), &[("amount", amount)])
        }
    }
}

fn one(context: &Context<'_>, pack: &Pack, service: &Service) -> Screen {
    let mut screen = context.screen("services", Body::Rows);
    screen.heading = Line::made(service.name.clone());
    screen.picture = service.picture.clone().or(screen.picture.take());
    screen.lines = vec![Line::made(service.what.clone())];
    screen.lines.extend(honest(context, pack));
    let fact = |key: &str, detail: Line| Item { detail: Some(detail), ..context.fact(key) };
    screen.items.push(fact("services-cost", cost(context, service)));
    let told = [
        ("services-phone", &service.phone),
        ("services-where", &service.address),
        ("services-who", &service.who),
        ("services-access", &service.access),
    ];
    screen
        .items
        .extend(told.into_iter().filter_map(|(key, text)| Some(fact(key, Line::made(text.clone()?)))));
    screen
}
