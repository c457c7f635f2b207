//! What is new: since when, and then topic by topic what is new, what is different and what was taken back. Of what is
//! private only the topic has its place here, and what is about safety has none.

use jiff::civil::Date;
use uuid::Uuid;

use super::decide::title;
use super::plan::{goal_line, goal_picture};
use super::topic::topic;
use super::{Act, Body, Context, Item, Kind, Line, Screen, Zone};
use crate::journey::{self, Decide, Mat, Part, Place, Simple, Step};
use crate::plan::{self, ChangeTopic, Changed, List, SinceWhen};
use crate::record::Log;
use crate::words::Arg;

// So many days are offered.
const MOST_DAYS: usize = 24;

pub(super) fn since(context: &Context<'_>, then: Option<SinceWhen>) -> Screen {
    match (then, context.log) {
        (Some(then), Some(log)) => what(context, log, then),
        _ => when(context),
    }
}

/// “What is new”, where something was said before today.
pub(super) fn show(context: &Context<'_>) -> Option<Item> {
    let is_old = !plan::sittings_before(context.log?, context.plan.now).is_empty();
    is_old.then(|| context.item("since-show", Kind::Button, Act::Go(Place::Since(None))))
}

// Since when: last time, the last document, or one of the days before.
fn when(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("since-when", Body::Cards);
    let sittings = context.log.map(|log| plan::sittings_before(log, context.plan.now)).unwrap_or_default();
    let mut days: Vec<Date> = Vec::new();
    let go = |key: &str, then: SinceWhen, day: Option<Date>| {
        let detail = day.map(|day| Line::made(context.words.date(day)));
        Item { detail, ..context.item(key, Kind::Button, Act::Go(Place::Since(Some(then)))) }
    };
    if let Some(last) = sittings.first() {
        let day = day_of(context, *last);
        days.extend(day);
        screen.items.push(go("since-last", SinceWhen::Sitting(*last), day));
    }
    let made = context.plan.give.values().filter_map(|given| given.made.as_ref()).max_by_key(|made| made.id);
    if let Some(made) = made {
        screen.items.push(go("since-document", SinceWhen::Before(made.id), Some(context.day(made.at))));
    }
    for sitting in sittings.into_iter().skip(1) {
        let Some(day) = day_of(context, sitting).filter(|day| !days.contains(day)) else { continue };
        days.push(day);
        if days.len() > MOST_DAYS {
            break;
        }
        let item = go("since-day", SinceWhen::Sitting(sitting), None);
        screen.items.push(Item {
            id: format!("since-{day}"),
            label: Line::made(context.words.date(day)),
            ..item
        });
    }
    if screen.items.is_empty() {
        screen.lines = vec![context.line("since-when.none")];
    }
    screen
}

fn day_of(context: &Context<'_>, sitting: Uuid) -> Option<Date> {
    let began = context.plan.sitting(sitting).began;
    let said = || context.log?.statements().iter().find(|said| said.sitting == sitting).map(|said| said.at);
    began.or_else(said).map(|at| context.day(at))
}

fn what(context: &Context<'_>, log: &Log, then: SinceWhen) -> Screen {
    let mut screen = context.screen("since-show", Body::Cards);
    let day = match then {
        SinceWhen::Sitting(sitting) => day_of(context, sitting),
        SinceWhen::Before(id) => log.statement(id).map(|made| context.day(made.at)),
    };
    if let Some(day) = day {
        screen.heading = context.made("since", &[("date", Arg::Text(context.words.date(day)))]);
    }
    let changes = plan::since(log, then);
    let all = plan::changed(&changes, context.plan, context.content);
    screen.items = all.iter().filter_map(|(topic, changed)| told(context, then, topic, changed)).collect();
    if screen.items.is_empty() {
        screen.lines = vec![context.line("since.none")];
    }
    screen
}

// One topic with what became of it. A press leads there, and back.
fn told(context: &Context<'_>, then: SinceWhen, about: &ChangeTopic, changed: &Changed) -> Option<Item> {
    let button = |key: &str, place: Place| context.item(key, Kind::Button, Act::Visit(place));
    let item = match about {
        ChangeTopic::Me => Item { picture: Some("about-face".to_owned()), ..button("map-me", Place::Name) },
        ChangeTopic::Cards(list) => {
            let key = match list {
                List::Likes => "about-likes",
                List::Matters => "about-matters",
                List::Supports => "about-support",
            };
            button(key, Place::Cards(*list))
        }
        ChangeTopic::Talk => super::talk::open_in_list(context),
        ChangeTopic::Area(_, id) => Item {
            id: id.clone(),
            label: context.topic_name(id)?,
            picture: Some(context.topic_picture(id)),
            ..button("since-show", Place::Simple(Simple::Face(id.clone())))
        },
        ChangeTopic::Mat => button("mat-show", Place::Mat(Mat::Start(plan::ALL_OF_LIFE.to_owned()))),
        ChangeTopic::Question(_, id) => {
            let question = context.content.question(id)?;
            let act = match changed {
                Changed::View => Act::Visit(Place::Both),
                Changed::Other(..) => Act::Go(Place::SinceOf(then, id.clone())),
                _ => Act::Visit(Place::Question(id.clone())),
            };
            topic(context, question, Kind::Button, act)
        }
        ChangeTopic::Money => button("part-money", Place::MoneySource),
        ChangeTopic::Help => button("check-kept", Place::Kept),
        ChangeTopic::Goal(id) => goal(context, id)?,
        ChangeTopic::Decision(id) => decision(context, id)?,
    };
    let part = match about {
        ChangeTopic::Me | ChangeTopic::Cards(_) | ChangeTopic::Talk => Part::About,
        ChangeTopic::Question(..) | ChangeTopic::Area(..) | ChangeTopic::Mat => Part::Life,
        ChangeTopic::Money => Part::Money,
        ChangeTopic::Help | ChangeTopic::Goal(_) | ChangeTopic::Decision(_) => Part::Plan,
    };
    // What is planned for a question can look as the question does; the part tells them apart.
    let group = Some(context.line(part.key()));
    Some(Item { detail: Some(context.line(became(changed))), group, ..item })
}

// A goal that is not wanted any more leads to the goals.
fn goal(context: &Context<'_>, id: &str) -> Option<Item> {
    let kept = &context.plan.kept_goals.get(id)?.goal;
    let place = match context.plan.goal(id) {
        Some(_) => Place::Goal(id.to_owned(), Step::Done),
        None => Place::Goals,
    };
    let item = context.item("part-plan", Kind::Button, Act::Visit(place));
    let (label, picture) = (goal_line(context, kept), Some(goal_picture(context, kept)));
    Some(Item { id: format!("goal-{id}"), label, picture, ..item })
}

// A decision that was taken away leads to the decisions.
fn decision(context: &Context<'_>, id: &str) -> Option<Item> {
    let place = match context.plan.decision(id) {
        Some(_) => Decide::About(id.to_owned()),
        None => Decide::List,
    };
    let item = context.item("decide-open", Kind::Button, Act::Visit(Place::Decide(place)));
    let label = title(context, context.plan.kept_decisions.get(id)?);
    Some(Item { id: format!("decision-{id}"), label, ..item })
}

fn became(changed: &Changed) -> &'static str {
    match changed {
        Changed::New(_) => "since.is-new",
        Changed::Other(..) => "since.other",
        Changed::More => "since.more",
        Changed::View => "since.view",
        Changed::Gone => "since.gone",
        Changed::Private => "since.private",
    }
}

/// One answer that is another one now: what stood then, beside what stands now. Never of what is private.
pub(super) fn of(context: &Context<'_>, then: SinceWhen, id: &str) -> Screen {
    let changes = context.log.map(|log| plan::since(log, then)).unwrap_or_default();
    let all = plan::changed(&changes, context.plan, context.content);
    let is_it =
        |(about, _): &&(ChangeTopic, Changed)| matches!(about, ChangeTopic::Question(_, of) if of == id);
    let (Some((_, Changed::Other(before, now))), Some(question)) =
        (all.iter().find(is_it), context.content.question(id))
    else {
        return since(context, Some(then));
    };
    let mut screen = context.screen("since-of", Body::Cards);
    screen.picture = Some(question.picture().to_owned());
    screen.lines = vec![context.line(question.key())];
    let answer = |option: &str, key: &str| {
        let words = question.ask.words_of(option)?;
        let picture = question.ask.choice(option).map(|choice| choice.picture.clone());
        let fact = context.fact(words);
        Some(Item { picture: picture.or(fact.picture.clone()), detail: context.line_if(key), ..fact })
    };
    screen.items =
        [answer(before, "since-of.then"), answer(now, "since-of.now")].into_iter().flatten().collect();
    let change = context.item("since-change", Kind::Button, Act::Visit(Place::Question(id.to_owned())));
    screen.items.push(Item { zone: Zone::Side, picture: Some("own-words".to_owned()), ..change });
    context.be_about(&mut screen, id);
    screen
}

impl Context<'_> {
    /// How many questions of my life have an answer: the count that map, band and check have too. None where none has.
    pub(super) fn answered_so_far(&self) -> Option<Line> {
        let (done, of) = journey::progress(Part::Life, self.plan, self.content);
        let count = |n: usize| Arg::Count(i64::try_from(n).unwrap_or(0));
        (done > 0).then(|| self.made("done-so-far", &[("done", count(done)), ("of", count(of))]))
    }

    /// The day of a moment, on this computer.
    pub(super) fn day(&self, at: jiff::Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }
}
