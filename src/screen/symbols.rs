//! The supporter's pages about picture packs: which are here, what is in one, and whether this plan shows its pictures.

use super::packs::{broken_file, count, fact, said, text, things, to_of};
use super::supporter::{page as supporters, plain};
use super::{Act, Context, Item, Line, PackAct, Saved, Screen, SymbolsFound};
use crate::content::PicturePack;
use crate::journey::{PackHere, PackPage, Place};
use crate::words::Arg;

/// So many keys are named.
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
    to_of(Place::Symbols, page)
}

fn is_open(context: &Context<'_>) -> bool {
    context.saved != Saved::NoPlan
}

fn here(context: &Context<'_>) -> Screen {
    let mut screen = supporters(context, "supporter-symbols");
    screen.lines.push(now_used(context));
    screen.items.push(plain(context, "supporter-symbols-open", to(PackPage::Choose)));
    let used = context.plan.symbols.as_deref();
    let known = context.symbols.here;
    if is_open(context) && used.is_some_and(|id| known.is_none_or(|here| here.pack(id).is_none())) {
        screen.items.push(plain(context, "supporter-symbols-none", Act::Symbols(PackAct::UseNone)));
    }
    let Some(known) = known else { return screen };
    for (_, pack) in &known.packs {
        let symbols = &pack.symbols;
        let base =
            plain(context, "supporter-symbols-one", to(PackPage::One(PackHere::Sound(symbols.id.clone()))));
        let label = Line::made(symbols.name.clone());
        let detail = context.made("supporter-symbols-one.short", &[("maker", text(&symbols.made_by))]);
        screen.items.push(Item {
            id: format!("symbols-{}", symbols.id),
            label,
            detail: Some(detail),
            ..base
        });
    }
    for (at, pack) in known.broken.iter().enumerate() {
        let base = plain(context, "supporter-pack-broken", to(PackPage::One(PackHere::Broken(at))));
        let label = context.made("supporter-pack-broken.name", &[("file", text(pack.name()))]);
        let detail = Some(things(context, &pack.faults));
        screen.items.push(Item { id: format!("broken-{at}"), label, detail, ..base });
    }
    if context.symbols.looking {
        screen.lines.push(context.line("supporter-file.looking"));
    }
    screen
}

// Whose pictures are shown in this plan.
fn now_used(context: &Context<'_>) -> Line {
    if !is_open(context) {
        return context.line("supporter-symbols-used.closed");
    }
    let Some(id) = &context.plan.symbols else { return context.line("supporter-symbols-used.none") };
    let known = context.symbols.used.filter(|used| used.id == *id).map(|used| used.name.clone());
    let here = || Some(context.symbols.here?.pack(id)?.symbols.name.clone());
    match known.or_else(here) {
        Some(name) => context.made("supporter-symbols-used.here", &[("name", text(name))]),
        None if context.symbols.looking => context.line("supporter-symbols-busy"),
        None => context.made("supporter-symbols-used.elsewhere", &[("name", text(id))]),
    }
}

fn choose(context: &Context<'_>) -> Screen {
    let mut screen = supporters(context, "supporter-symbols-choose");
    screen.items = context.file_items(|at| Act::Symbols(PackAct::Open(at)));
    if context.looking {
        screen.lines.push(context.line("supporter-file.looking"));
    } else if screen.items.is_empty() {
        screen.lines.push(context.line("supporter-symbols-choose.none"));
    }
    screen.items.push(plain(context, "supporter-file-other", Act::Symbols(PackAct::Choose)));
    screen
}

fn opened(context: &Context<'_>) -> Screen {
    match context.symbols.opened {
        SymbolsFound::Nothing => here(context),
        SymbolsFound::Busy => supporters(context, "supporter-symbols-busy"),
        SymbolsFound::Broken(name, faults) => broken_file(context, name, faults, "supporter-symbols-faults"),
        SymbolsFound::Sound(pack) => {
            let mut screen = supporters(context, "supporter-symbols-ask");
            screen.items = facts(context, pack);
            if context.symbols.here.is_some_and(|here| here.pack(&pack.symbols.id).is_some()) {
                screen.items.push(said(context, "supporter-symbols-before", &[]));
            }
            screen.items.push(plain(context, "supporter-symbols-no", Act::Symbols(PackAct::Refuse)));
            let with =
                if is_open(context) { "supporter-symbols-yes" } else { "supporter-symbols-yes-closed" };
            screen.items.push(plain(context, with, Act::Symbols(PackAct::Use)));
            screen
        }
    }
}

// What a pack is, in plain words.
fn facts(context: &Context<'_>, pack: &PicturePack) -> Vec<Item> {
    let symbols = &pack.symbols;
    let known = symbols.pictures.len() - pack.unknown.len();
    let print = if symbols.print { "supporter-symbols-print.yes" } else { "supporter-symbols-print.no" };
    let mut facts = vec![
        fact(context, "supporter-symbols-name", symbols.name.clone()),
        fact(context, "supporter-symbols-maker", symbols.made_by.clone()),
        fact(context, "supporter-symbols-licence", symbols.licence.clone()),
        fact(context, "supporter-symbols-print", context.words.get(print)),
        fact(
            context,
            "supporter-symbols-count",
            context.words.with("supporter-symbols-count.of", &[("count", count(known))]),
        ),
    ];
    if !pack.unknown.is_empty() {
        let mut names: Vec<&str> = pack.unknown.iter().map(String::as_str).take(NAMES).collect();
        names.extend((pack.unknown.len() > NAMES).then_some("…"));
        let args: [(&str, Arg); 2] =
            [("count", count(pack.unknown.len())), ("names", text(names.join(", ")))];
        facts.push(said(context, "supporter-symbols-unknown", &args));
    }
    let others = pack.notes.len().saturating_sub(pack.unknown.len());
    if others > 0 {
        facts.push(said(context, "supporter-symbols-notes", &[("count", count(others))]));
    }
    facts
}

fn one(context: &Context<'_>, which: &PackHere) -> Screen {
    let known = context.symbols.here;
    let remove = || plain(context, "supporter-symbols-remove", to(PackPage::Remove(which.clone())));
    let id = match which {
        PackHere::Broken(at) => {
            let Some(pack) = known.and_then(|known| known.broken.get(*at)) else { return here(context) };
            let mut screen = broken_file(context, &pack.name(), &pack.faults, "supporter-symbols-faults");
            screen.items.push(remove());
            return screen;
        }
        PackHere::Sound(id) => id,
    };
    let Some(pack) = known.and_then(|known| known.pack(id)) else { return here(context) };
    let mut screen = supporters(context, "supporter-symbols-one");
    screen.items = facts(context, pack);
    if is_open(context) {
        screen.items.push(if context.plan.symbols.as_ref() == Some(id) {
            plain(context, "supporter-symbols-none", Act::Symbols(PackAct::UseNone))
        } else {
            plain(context, "supporter-symbols-use", Act::Symbols(PackAct::UseHere(id.clone())))
        });
    }
    screen.items.push(remove());
    screen
}

fn remove(context: &Context<'_>, which: &PackHere) -> Screen {
    let known = context.symbols.here;
    let name = match which {
        PackHere::Broken(at) => known.and_then(|known| known.broken.get(*at)).map(|pack| pack.name()),
        PackHere::Sound(id) => known.and_then(|known| known.pack(id)).map(|pack| pack.symbols.name.clone()),
    };
    let Some(name) = name else { return here(context) };
    let mut screen = supporters(context, "supporter-symbols-remove");
    screen.lines.insert(0, Line::made(name));
    screen.items = vec![
        plain(context, "supporter-pack-stays", to(PackPage::One(which.clone()))),
        plain(context, "supporter-pack-goes", Act::Symbols(PackAct::Remove(which.clone()))),
    ];
    screen
}
