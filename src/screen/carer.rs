//! The pages of carers, each about themselves: plain English, several questions on a page. One carer's pages show nothing
//! of another's, and nothing that the person said. What they press is answered as a private answer is, and nothing of
//! it is read aloud.

mod letter;
mod seen;
mod yes;

use uuid::Uuid;

use super::supporter::{page, plain};
use super::{Act, Body, CarerAct, Context, Item, Kind, Line, Screen};
use crate::journey::{CarerAt, CarerPage, Place, Respondent};
use crate::plan::{CARER_NONE, Carer, RATHER_NOT, Role, carer_options, carer_words, worry_ways};
use crate::record::{CarerPart, How, Path, Subject, Sure, Value};
use crate::words::Arg;

pub(super) use seen::open as open_seen;

/// Letters that own words can have.
const LONGEST: usize = 1000;
const LONGEST_NAME: usize = 60;

pub(super) fn carer(context: &Context<'_>, at: &CarerAt) -> Screen {
    match at {
        CarerAt::Who => who(context),
        CarerAt::Words(who, part) => words(context, *who, *part),
        CarerAt::Ways(_, worry) => ways(context, worry),
        CarerAt::Seen => seen::all(context),
        CarerAt::SeenOf(who) => seen::one(context, *who),
        CarerAt::Of(who, at) => match at {
            CarerPage::All => all(context, *who),
            CarerPage::Does => {
                let parts = [CarerPart::Hours, CarerPart::Nights, CarerPart::Kind];
                asked(context, *who, "supporter-carer-does", &parts)
            }
            CarerPage::Keep => {
                asked(context, *who, "supporter-carer-go-on", &[CarerPart::Keep, CarerPart::Long])
            }
            CarerPage::Help => asked(
                context,
                *who,
                "supporter-carer-wish",
                &[CarerPart::Help, CarerPart::Break, CarerPart::Assess],
            ),
            CarerPage::Worry => worry(context, *who),
            CarerPage::Right => right(context, *who),
            CarerPage::Yes => yes::yes(context, *who),
            CarerPage::See => yes::one(context, *who, CarerPart::See),
            CarerPage::Give => yes::one(context, *who, CarerPart::Give),
            CarerPage::Letter => letter::letter(context, *who),
            CarerPage::Agree => letter::agree(context, *who),
            CarerPage::Making => letter::making(context),
            CarerPage::Made => letter::made(context),
            CarerPage::Erase => erase(context, *who, false),
            CarerPage::Sure => erase(context, *who, true),
        },
    }
}

fn go(at: CarerAt) -> Act {
    Act::Go(Place::Carer(at))
}

fn to(who: Uuid, page: CarerPage) -> Act {
    go(CarerAt::Of(who, page))
}

// What a carer says, as their own.
fn says(who: Uuid, said: Vec<(Path, Value)>) -> Act {
    Act::View(Respondent { who, how: How::Pressed }, Sure::NotAsked, said)
}

fn path(who: Uuid, part: CarerPart) -> Path {
    Subject::Carer(&who.to_string(), part).path()
}

// What a carer is called: as they say here, or as the plan knows them.
fn called(context: &Context<'_>, who: Uuid) -> Line {
    let own = context.plan.carer(who).and_then(Carer::name);
    let person = context.plan.people.get(&who);
    match own.or_else(|| person.and_then(|person| person.name.as_deref())) {
        Some(name) => Line::own(name),
        None => tie(context, who),
    }
}

fn tie(context: &Context<'_>, who: Uuid) -> Line {
    let said = context.plan.carer(who).and_then(|carer| carer.pick(CarerPart::Tie));
    let role = context.plan.people.get(&who).and_then(|person| person.role);
    let is_friend = said == Some("friend") || (said.is_none() && role == Some(Role::Friend));
    context.line(if is_friend { "supporter-view-role.friend" } else { "supporter-view-role.family" })
}

fn person(context: &Context<'_>) -> String {
    context.plan.name.clone().unwrap_or_else(|| context.words.get("supporter-carer.person"))
}

fn fact(context: &Context<'_>, key: &str) -> Item {
    Item { kind: Kind::Fact, ..plain(context, key, Act::Read) }
}

// Who is here: somebody of this plan, or somebody new. What anybody wrote is not shown, nor whether they wrote.
fn who(context: &Context<'_>) -> Screen {
    let mut screen = page(context, "supporter-carer");
    screen.lines.push(context.line("supporter-carer.keeps"));
    let known = context.plan.people_by_last_time(context.plan.now);
    let of_plan = known.iter().filter(|(_, person)| matches!(person.role, Some(Role::Family | Role::Friend)));
    let mut all: Vec<Uuid> = of_plan.map(|(who, _)| *who).collect();
    all.extend(context.plan.carers.keys().filter(|who| !context.plan.people.contains_key(who)));
    all.dedup();
    let one = |who: Uuid| {
        let item = plain(context, "supporter-carer", to(who, CarerPage::All));
        let (label, tie) = (called(context, who), tie(context, who));
        let detail = (label != tie).then_some(tie);
        Item { id: format!("carer-{who}"), label, detail, ..item }
    };
    screen.items = all.into_iter().map(one).collect();
    for (family, end) in [(true, "family"), (false, "friend")] {
        let act = Act::Carer(CarerAct::New(family));
        screen.items.push(plain(context, &format!("supporter-carer-new.{end}"), act));
    }
    screen
}

fn all(context: &Context<'_>, who: Uuid) -> Screen {
    let mut screen = page(context, "supporter-carer-all");
    let name = called(context, who);
    screen.lines.insert(0, context.made("supporter-carer-all.of", &[("name", Arg::Text(name.text))]));
    let pages = [
        (CarerPage::Does, "supporter-carer-does"),
        (CarerPage::Keep, "supporter-carer-go-on"),
        (CarerPage::Help, "supporter-carer-wish"),
        (CarerPage::Worry, "supporter-carer-load"),
        (CarerPage::Right, "supporter-carer-right"),
        (CarerPage::Yes, "supporter-carer-yes"),
        (CarerPage::Letter, "supporter-carer-letter"),
    ];
    screen.items = pages.iter().map(|(at, key)| plain(context, key, to(who, *at))).collect();
    let name = go(CarerAt::Words(who, CarerPart::Name));
    screen.items.push(plain(context, "supporter-carer-name", name));
    screen.items.push(plain(context, "supporter-carer-erase", to(who, CarerPage::Erase)));
    screen
}

// Several questions, each with its answers and, where there can be some, own words.
fn asked(context: &Context<'_>, who: Uuid, key: &str, parts: &[CarerPart]) -> Screen {
    let mut screen = page(context, key);
    screen.body = Body::Groups;
    screen.items = parts.iter().flat_map(|part| group(context, who, *part)).collect();
    screen
}

fn group(context: &Context<'_>, who: Uuid, part: CarerPart) -> Vec<Item> {
    let key = format!("supporter-carer-{}", part.id());
    let group = context.made(&key, &[("name", Arg::Text(person(context)))]);
    let carer = context.plan.carer(who);
    let id = who.to_string();
    let about = Subject::Carer(&id, part);
    let options = carer_options(part);
    let one = |option: &&str| {
        let words = carer_words(part, option);
        let (kind, on, said) = if part.is_many() {
            let on = carer.is_some_and(|carer| carer.is_on(part, option));
            (Kind::Card, on, tick(about, options, option, on))
        } else {
            let on = carer.and_then(|carer| carer.pick(part)) == Some(*option);
            let value = if on { Value::Gone } else { Value::Pick((*option).to_owned()) };
            (Kind::Choice, on, vec![(about.path(), value)])
        };
        let item = context.item(&words, kind, says(who, said));
        Item { id: format!("{}-{option}", part.id()), picked: on, ..item }
    };
    let mut items: Vec<Item> = options.iter().map(one).collect();
    if part.has_own() {
        let own = carer.is_some_and(|carer| carer.own(part).is_some());
        let item = plain(context, "supporter-carer-own", go(CarerAt::Words(who, part)));
        // That there are some is enough for whoever looks over a shoulder.
        let words = own.then(|| context.line("supporter-carer-own.there"));
        let id = format!("own-{}", part.id());
        items.push(Item { id, detail: words.or(item.detail.clone()), picked: own, ..item });
    }
    items
        .into_iter()
        .map(|item| Item { group: Some(group.clone()), picture: None, quiet: true, ..item })
        .collect()
}

// A card; “none of these” and “rather not” let the others go, and these let those go.
fn tick(about: Subject<'_>, options: &[&str], option: &str, on: bool) -> Vec<(Path, Value)> {
    let alone = |id: &str| matches!(id, CARER_NONE | RATHER_NOT);
    let mut said = vec![(about.option(option), if on { Value::Gone } else { Value::Yes })];
    if !on {
        let others = options.iter().filter(|other| **other != option && (alone(other) || alone(option)));
        said.extend(others.map(|other| (about.option(other), Value::Gone)));
    }
    said
}

// What worries them, and below it the ways that take each of these worries away.
fn worry(context: &Context<'_>, who: Uuid) -> Screen {
    let mut screen = asked(context, who, "supporter-carer-load", &[CarerPart::Worry]);
    let worries = context.plan.carer(who).map(|carer| carer.answers(CarerPart::Worry)).unwrap_or_default();
    let group = context.line("supporter-carer-load.ways");
    let lead = |worry: &&str| {
        let words = context.line(&format!("supporter-carer-worry.{worry}"));
        let item = plain(context, "supporter-carer-ways", go(CarerAt::Ways(who, (*worry).to_owned())));
        Item { id: format!("ways-{worry}"), label: words, group: Some(group.clone()), ..item }
    };
    screen.items.extend(worries.iter().filter(|worry| !worry_ways(worry).is_empty()).map(lead));
    screen
}

// True whoever asks: what each way is, that they can be mixed, and what no way changes.
fn ways(context: &Context<'_>, worry: &str) -> Screen {
    let mut screen = page(context, "supporter-carer-ways");
    let ways = worry_ways(worry);
    screen.items = ways.iter().map(|way| fact(context, &format!("supporter-carer-way-{way}"))).collect();
    screen.items.extend(["mix", "ask"].map(|end| fact(context, &format!("supporter-carer-way-{end}"))));
    screen
}

// The council's duty, and what it hangs on: true whoever asks.
fn right(context: &Context<'_>, who: Uuid) -> Screen {
    let mut screen = page(context, "supporter-carer-right");
    let facts = ["law", "any", "apart", "free"].map(|end| format!("supporter-carer-right-{end}"));
    screen.items = facts.iter().map(|key| fact(context, key)).collect();
    screen.items.push(plain(context, "supporter-carer-letter", to(who, CarerPage::Letter)));
    screen
}

fn words(context: &Context<'_>, who: Uuid, part: CarerPart) -> Screen {
    let id = who.to_string();
    let about = Subject::Carer(&id, part);
    let carer = context.plan.carer(who);
    if part == CarerPart::Name {
        let mut screen = page(context, "supporter-carer-name");
        let now = carer.and_then(Carer::name);
        screen.items = vec![context.field("supporter-carer-name.field", about.path(), now, LONGEST_NAME)];
        return screen;
    }
    let mut screen = page(context, "supporter-carer-own");
    let key = format!("supporter-carer-{}", part.id());
    screen.lines.insert(0, context.made(&key, &[("name", Arg::Text(person(context)))]));
    let now = carer.and_then(|carer| carer.own(part));
    screen.items = vec![context.long_field("supporter-carer-own.field", about.own(), now, LONGEST)];
    screen
}

fn erase(context: &Context<'_>, who: Uuid, sure: bool) -> Screen {
    let mut screen = page(context, if sure { "supporter-carer-sure" } else { "supporter-carer-erase" });
    screen.items = match sure {
        false => vec![
            plain(context, "supporter-carer-erase.no", Act::Back),
            plain(context, "supporter-carer-erase.yes", to(who, CarerPage::Sure)),
        ],
        true => vec![
            plain(context, "supporter-carer-sure.no", to(who, CarerPage::All)),
            plain(context, "supporter-carer-sure.yes", Act::Carer(CarerAct::Erase(who))),
        ],
    };
    screen
}
