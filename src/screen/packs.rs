//! The supporter's pages about councils' packs: which are here, what is in one, and whether to use it.

use jiff::civil::Date;

use super::supporter::{page as supporters, plain};
use super::{Act, Context, Item, Kind, Line, PackAct, PackFound, Saved, Screen};
use crate::content::{Content, Contribution, Fault, MethodKind, Pack, Question};
use crate::journey::{PackHere, PackPage, Place};
use crate::pictures::Pictures;
use crate::words::Arg;

/// So many faults stand on the page; of more, how many there are.
const FAULTS: usize = 60;
/// So many questions are named.
const NAMES: usize = 12;

pub(super) fn page(context: &Context<'_>, page: &PackPage) -> Screen {
    match page {
        PackPage::Here => here(context),
        PackPage::Choose => choose(context),
        PackPage::Opened => opened(context),
        PackPage::One(which) => one(context, which),
        PackPage::Remove(which) => remove(context, which),
    }
}

fn to(page: PackPage) -> Act {
    to_of(Place::Pack, page)
}

pub(super) fn to_of(kind: fn(PackPage) -> Place, page: PackPage) -> Act {
    Act::Go(kind(page))
}

pub(super) fn text(text: impl Into<String>) -> Arg {
    Arg::Text(text.into())
}

pub(super) fn count(of: usize) -> Arg {
    Arg::Count(i64::try_from(of).unwrap_or(0))
}

// Whether there is a plan here that could use a pack.
fn takes_one(context: &Context<'_>) -> bool {
    context.saved != Saved::NoPlan && !context.plan.example
}

fn here(context: &Context<'_>) -> Screen {
    let mut screen = supporters(context, "supporter-pack");
    screen.lines.push(now_used(context));
    screen.items.push(plain(context, "supporter-pack-open", to(PackPage::Choose)));
    let Some(here) = context.packs.here else { return screen };
    let of_files = here.packs.iter().filter(|pack| here.pack_file(&pack.id).is_some());
    // One that is in this plan only stands here too.
    let kept = context.content.in_force().filter(|used| here.pack(&used.id).is_none());
    for pack in of_files.chain(kept) {
        let act = to(PackPage::One(PackHere::Sound(pack.id.clone())));
        let base = plain(context, "supporter-pack-one", act);
        let id = format!("pack-{}", pack.id);
        let label = Line::made(pack.council.clone());
        screen.items.push(Item {
            id,
            label,
            detail: Some(short(context, pack)),
            picture: logo(pack),
            ..base
        });
    }
    for (at, pack) in here.broken.iter().enumerate() {
        let base = plain(context, "supporter-pack-broken", to(PackPage::One(PackHere::Broken(at))));
        let label = context.made("supporter-pack-broken.name", &[("file", text(pack.name()))]);
        let id = format!("broken-{at}");
        screen.items.push(Item { id, label, detail: Some(things(context, &pack.faults)), ..base });
    }
    screen
}

pub(super) fn things(context: &Context<'_>, faults: &[Fault]) -> Line {
    context.made("supporter-pack-broken.count", &[("count", count(faults.len()))])
}

// Which pack is used now, and why.
fn now_used(context: &Context<'_>) -> Line {
    if context.saved == Saved::NoPlan {
        return context.line("supporter-pack-used.closed");
    }
    if context.plan.example {
        return context.line("supporter-pack-used.example");
    }
    let Some(used) = context.content.in_force() else { return context.line("supporter-pack-used.none") };
    let kept = context.content.kept_pack(&context.plan.money.pack).is_some();
    let key = if kept { "supporter-pack-used.kept" } else { "supporter-pack-used.only" };
    context.made(key, &[("council", text(&used.council)), ("version", text(&used.version))])
}

fn short(context: &Context<'_>, pack: &Pack) -> Line {
    let version = ("version", text(&pack.version));
    context.made("supporter-pack-one.short", &[version, ("time", text(time(context, pack)))])
}

// The days between which its figures hold, and whether today is one of them.
fn time(context: &Context<'_>, pack: &Pack) -> String {
    let day = |written: &str| match written.parse::<Date>() {
        Ok(date) => context.words.date(date),
        Err(_) => written.to_owned(),
    };
    let days = [("from", text(day(&pack.valid.0))), ("to", text(day(&pack.valid.1)))];
    let today = context.packs.today.map(|today| today.to_string());
    let key = match today {
        Some(today) if today < pack.valid.0 => "supporter-pack-time.early",
        Some(today) if today > pack.valid.1 => "supporter-pack-time.over",
        _ => "supporter-pack-time.now",
    };
    context.words.with(key, &days)
}

fn choose(context: &Context<'_>) -> Screen {
    let mut screen = supporters(context, "supporter-pack-choose");
    screen.items = context.file_items(|at| Act::Pack(PackAct::Open(at)));
    if context.looking {
        screen.lines.push(context.line("supporter-file.looking"));
    } else if screen.items.is_empty() {
        screen.lines.push(context.line("supporter-pack-choose.none"));
    }
    screen.items.push(plain(context, "supporter-file-other", Act::Pack(PackAct::Choose)));
    screen
}

fn opened(context: &Context<'_>) -> Screen {
    match context.packs.opened {
        PackFound::Nothing => here(context),
        PackFound::Busy => supporters(context, "supporter-pack-busy"),
        PackFound::Broken(name, faults) => broken(context, name, faults),
        PackFound::Sound(pack) => {
            let mut screen = supporters(context, "supporter-pack-ask");
            let here = context.packs.here;
            screen.items = facts(context, pack);
            if let Some(known) = here.and_then(|here| here.pack(&pack.id)).filter(|known| !known.illustrative)
            {
                let version = [("version", text(&known.version))];
                screen.items.push(said(context, "supporter-pack-before", &version));
            }
            screen.items.push(plain(context, "supporter-pack-no", Act::Pack(PackAct::Refuse)));
            if pack.illustrative {
                return screen;
            }
            let with = if takes_one(context) { "supporter-pack-yes" } else { "supporter-pack-yes-closed" };
            screen.items.push(plain(context, with, Act::Pack(PackAct::Use)));
            screen
        }
    }
}

// A fact with its own words.
pub(super) fn fact(context: &Context<'_>, key: &str, detail: impl Into<String>) -> Item {
    let item = plain(context, key, Act::Read);
    Item { kind: Kind::Fact, detail: Some(Line::made(detail)), ..item }
}

// One that is all in one sentence.
pub(super) fn said(context: &Context<'_>, key: &str, args: &[(&str, Arg)]) -> Item {
    if args.is_empty() {
        return Item { kind: Kind::Fact, ..plain(context, key, Act::Read) };
    }
    // These words can not be had without what goes into them.
    let item = plain(context, "supporter-pack-one", Act::Read);
    Item { id: key.to_owned(), kind: Kind::Fact, label: context.made(key, args), ..item }
}

// Beside the council's name.
fn logo(pack: &Pack) -> Option<String> {
    pack.logo.as_ref().map(|logo| Pictures::logo(logo))
}

// What a pack is, in plain words.
fn facts(context: &Context<'_>, pack: &Pack) -> Vec<Item> {
    let council = fact(context, "supporter-pack-council", pack.council.clone());
    let mut facts = vec![Item { picture: logo(pack), ..council }];
    if pack.illustrative {
        facts.push(said(context, "supporter-pack-example", &[]));
    }
    facts.push(fact(context, "supporter-pack-time", time(context, pack)));
    facts.push(fact(context, "supporter-pack-version", pack.version.clone()));
    facts.push(fact(context, "supporter-pack-source", pack.source.clone()));
    facts.push(fact(context, "supporter-pack-method", method(context, pack)));
    let pays = match pack.rules.contribution {
        Contribution::Council => "supporter-pack-pays.council",
        Contribution::Nothing => "supporter-pack-pays.nothing",
        Contribution::Percent(_) | Contribution::Pence(_) => "supporter-pack-pays.some",
    };
    facts.push(fact(context, "supporter-pack-pays", context.words.get(pays)));
    let unpaid = if pack.rules.unpaid.is_any() { "some" } else { "none" };
    let unpaid = context.words.get(&format!("supporter-pack-unpaid.{unpaid}"));
    facts.push(fact(context, "supporter-pack-unpaid", unpaid));
    let over = pack.over(context.words);
    let asks = pack.questions.iter().map(|question| over.get(&question.name_key()));
    facts.push(fact(context, "supporter-pack-asks", listed(context, asks.collect())));
    let ours = |id: &str| context.content.question(id).map(Question::name_key);
    let off = pack.off.iter().filter_map(|id| ours(id)).map(|key| context.words.get(&key));
    facts.push(fact(context, "supporter-pack-off", listed(context, off.collect())));
    if let Some(worries) = &pack.worries {
        facts.push(fact(context, "supporter-pack-worries", format!("{}: {}", worries.name, worries.phone)));
    }
    facts
}

fn listed(context: &Context<'_>, names: Vec<String>) -> String {
    let all = names.len();
    let names: Vec<String> = names.into_iter().map(|name| crate::words::plain(&name)).take(NAMES).collect();
    if all == 0 {
        return context.words.get("supporter-pack-list.none");
    }
    let named = [("count", count(all)), ("names", text(names.join(", ")))];
    let key = if all > NAMES { "supporter-pack-list.more" } else { "supporter-pack-list.all" };
    context.words.with(key, &named)
}

fn method(context: &Context<'_>, pack: &Pack) -> String {
    let money = |pence: i64| context.words.language().money(pence);
    let period = if pack.method.weekly { "week" } else { "year" };
    let (key, pounds) = match &pack.method.kind {
        MethodKind::Points(pence) => (format!("supporter-pack-method.points-{period}"), money(*pence)),
        MethodKind::Hours(pence) => ("supporter-pack-method.hours".to_owned(), money(*pence)),
        MethodKind::Table { .. } => ("supporter-pack-method.table".to_owned(), String::new()),
        MethodKind::Bands(_) => ("supporter-pack-method.bands".to_owned(), String::new()),
        MethodKind::Council => ("supporter-pack-method.council".to_owned(), String::new()),
    };
    context.words.with(&key, &[("pounds", text(pounds))])
}

fn broken(context: &Context<'_>, name: &str, faults: &[Fault]) -> Screen {
    broken_file(context, name, faults, "supporter-pack-faults")
}

/// A file that can not be used, and why. `more` says that there is more than stands there.
pub(super) fn broken_file(context: &Context<'_>, name: &str, faults: &[Fault], more: &str) -> Screen {
    let mut screen = supporters(context, "supporter-pack-broken");
    let file = context.made("supporter-pack-broken.name", &[("file", text(name))]);
    screen.lines.push(file);
    screen.lines.push(things(context, faults));
    let base = || plain(context, "supporter-pack-broken", Act::Read);
    let item = |(at, fault): (usize, &Fault)| Item {
        id: format!("fault-{at}"),
        kind: Kind::Fact,
        label: Line::made(fault.to_string()),
        detail: None,
        ..base()
    };
    screen.items = faults.iter().take(FAULTS).enumerate().map(item).collect();
    if faults.len() > FAULTS {
        let left = [("count", count(faults.len() - FAULTS))];
        screen.items.push(said(context, more, &left));
    }
    screen
}

fn find<'a>(context: &Context<'a>, which: &PackHere) -> Option<&'a Pack> {
    let PackHere::Sound(id) = which else { return None };
    let here: Option<&Content> = context.packs.here;
    here.and_then(|here| here.pack(id)).or_else(|| context.content.pack(id))
}

fn one(context: &Context<'_>, which: &PackHere) -> Screen {
    if let PackHere::Broken(at) = which {
        let Some(pack) = context.packs.here.and_then(|here| here.broken.get(*at)) else {
            return here(context);
        };
        let mut screen = broken(context, &pack.name(), &pack.faults);
        screen.items.push(plain(context, "supporter-pack-remove", to(PackPage::Remove(which.clone()))));
        return screen;
    }
    let Some(pack) = find(context, which) else { return here(context) };
    let mut screen = supporters(context, "supporter-pack-one");
    screen.items = facts(context, pack);
    let kept = context.content.kept_pack(&context.plan.money.pack);
    let is_used = kept.as_ref().is_some_and(|kept| kept == pack);
    if takes_one(context) && !pack.illustrative {
        if let Some(other) = kept.as_ref().filter(|kept| kept.id == pack.id && *kept != pack) {
            let version = [("version", text(&other.version))];
            screen.items.push(said(context, "supporter-pack-other", &version));
        }
        if !is_used {
            let act = Act::Pack(PackAct::UseHere(pack.id.clone()));
            screen.items.push(plain(context, "supporter-pack-use", act));
        }
        if context.content.in_force().is_some_and(|used| used.id == pack.id) {
            screen.items.push(plain(context, "supporter-pack-none", Act::Pack(PackAct::UseNone)));
        }
    }
    if context.packs.here.is_some_and(|here| here.pack_file(&pack.id).is_some()) {
        screen.items.push(plain(context, "supporter-pack-remove", to(PackPage::Remove(which.clone()))));
    } else {
        screen.items.push(said(context, "supporter-pack-only-here", &[]));
    }
    screen
}

fn remove(context: &Context<'_>, which: &PackHere) -> Screen {
    let mut screen = supporters(context, "supporter-pack-remove");
    let broken = match which {
        PackHere::Broken(at) => context.packs.here.and_then(|here| here.broken.get(*at)),
        PackHere::Sound(_) => None,
    };
    let name = find(context, which).map(|pack| pack.council.clone()).or(broken.map(|pack| pack.name()));
    let Some(name) = name else { return here(context) };
    screen.lines.insert(0, Line::made(name));
    screen.items = vec![
        plain(context, "supporter-pack-stays", to(PackPage::One(which.clone()))),
        plain(context, "supporter-pack-goes", Act::Pack(PackAct::Remove(which.clone()))),
    ];
    screen
}
