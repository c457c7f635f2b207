//! What carers say of themselves: how much they help, whether they can go on, what would help them, what worries them.
//! It is theirs. It counts nowhere: unpaid help lowers nothing by it. Without that carer's yes it is on no screen of the
//! person's and in no document.
//!
//! A yes names every statement that it covers. So it covers nothing that was written later, in either copy of a plan and
//! whatever the clocks say; and where anything but a yes stands beside it, such as a yes taken back in another copy,
//! there is none.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::fold::words_in;
use super::{Plan, Said};
use crate::record::{CarerPart, Log, Path, PersonId, Statement, Tail, Value, readable};

/// The answer that nothing of it is so; it lets the others go.
pub const CARER_NONE: &str = "none";

/// That a carer would rather not say; it lets the others go, too.
pub const RATHER_NOT: &str = "rather-not";

/// What a carer can put into their letter, beside that they ask for an assessment.
pub const PUT_IN: [&str; 8] = ["name", "person", "does", "keep", "help", "break", "worry", "own"];

/// The answers of each thing that a carer is asked.
pub fn carer_options(part: CarerPart) -> &'static [&'static str] {
    match part {
        CarerPart::Tie => &["family", "friend"],
        CarerPart::Hours => &["to-9", "to-19", "to-34", "to-49", "more", "rather-not"],
        CarerPart::Nights => &["none", "to-2", "to-5", "to-7", "rather-not"],
        CarerPart::Kind => {
            &["body", "home", "safe", "calm", "health", "money", "arrange", "out", "night", "rather-not"]
        }
        CarerPart::Keep => &["yes", "break", "now", "no", "not-sure", "rather-not"],
        CarerPart::Long => &["weeks", "months", "year", "longer", "not-sure", "rather-not"],
        CarerPart::Help => {
            &["night", "know", "skills", "talk", "plan", "time", "health", "things", "rather-not"]
        }
        CarerPart::Break => &["yes", "maybe", "no", "rather-not"],
        CarerPart::Worry => {
            &["records", "account", "find", "employ", "pay", "ill", "wrong", "time", "none", "rather-not"]
        }
        CarerPart::Assess => &["want", "had", "not-now", "rather-not"],
        CarerPart::Name | CarerPart::See | CarerPart::Give | CarerPart::Put | CarerPart::Letter => &[],
    }
}

/// The key of the words of an answer.
pub fn carer_words(part: CarerPart, option: &str) -> String {
    match option {
        RATHER_NOT | "not-sure" => format!("supporter-carer.{option}"),
        option => format!("supporter-carer-{}.{option}", part.id()),
    }
}

/// The ways that take a worry about money or staff away, by their ids.
pub fn worry_ways(worry: &str) -> &'static [&'static str] {
    match worry {
        "records" | "account" => &["council", "isf", "account", "nominated"],
        "find" | "ill" => &["council", "isf", "employ"],
        "employ" => &["council", "isf", "employ", "payroll"],
        "pay" => &["payroll", "account", "isf", "council"],
        "wrong" | "time" => &["council", "isf", "account", "nominated", "payroll"],
        _ => &[],
    }
}

/// A carer's yes, with the statements that it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarerYes {
    /// When it was said, by whom and how.
    pub said: Said<()>,
    covers: BTreeSet<Uuid>,
}

/// What one carer says of themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carer {
    // What stands, by part, and within it by option; own words under `own`.
    said: BTreeMap<(CarerPart, String), Said<String>>,
    yes: BTreeMap<CarerPart, CarerYes>,
}

const OWN: &str = "own";

impl Carer {
    pub(super) fn fold(&mut self, who: Uuid, (part, tail): (CarerPart, Tail<'_>), log: &Log, path: &Path) {
        let own = PersonId::Other(who);
        let heads = || log.heads(path.as_str()).filter(|head| head.by == own && head.how.is_given());
        if matches!(part, CarerPart::See | CarerPart::Give) {
            match yes(heads().collect()).filter(|_| tail == Tail::Whole) {
                Some(yes) => drop(self.yes.insert(part, yes)),
                None => drop(self.yes.remove(&part)),
            }
            return;
        }
        let at = match tail {
            Tail::Whole => String::new(),
            Tail::Own => OWN.to_owned(),
            Tail::Option(id) => readable(id, false),
        };
        // What goes into the letter goes there only where nothing else stands.
        let sure = part != CarerPart::Put || heads().all(|head| head.value == Value::Yes);
        let said = heads().next_back().filter(|_| sure).and_then(|head| said(head, part, tail));
        match said {
            Some(said) => drop(self.said.insert((part, at), said)),
            None => drop(self.said.remove(&(part, at))),
        }
    }

    fn at(&self, part: CarerPart, at: &str) -> Option<&Said<String>> {
        self.said.get(&(part, at.to_owned()))
    }

    /// The answer to what has one.
    pub fn pick(&self, part: CarerPart) -> Option<&str> {
        self.at(part, "").map(|said| said.what.as_str())
    }

    /// Whether one of several answers is on.
    pub fn is_on(&self, part: CarerPart, option: &str) -> bool {
        self.at(part, option).is_some_and(|said| said.what.is_empty())
    }

    /// Their own words.
    pub fn own(&self, part: CarerPart) -> Option<&str> {
        self.at(part, OWN).map(|said| said.what.as_str())
    }

    /// What they are called, where they said it here.
    pub fn name(&self) -> Option<&str> {
        self.at(CarerPart::Name, "").map(|said| said.what.as_str())
    }

    /// Everything that they answered of one part, as the ids of answers.
    pub fn answers(&self, part: CarerPart) -> Vec<&'static str> {
        let all = carer_options(part).iter().copied();
        all.filter(|id| if part.is_many() { self.is_on(part, id) } else { self.pick(part) == Some(id) })
            .collect()
    }

    /// When it was said last.
    pub fn last(&self) -> Option<&Said<String>> {
        self.asked().max_by_key(|said| said.id)
    }

    fn asked(&self) -> impl Iterator<Item = &Said<String>> {
        let is_asked = |part: &CarerPart| CarerPart::ASKED.contains(part);
        self.said.iter().filter(move |((part, _), _)| is_asked(part)).map(|(_, said)| said)
    }

    // What a yes can cover: what is asked, and who they are.
    fn can_be_covered(part: CarerPart) -> bool {
        CarerPart::ASKED.contains(&part) || matches!(part, CarerPart::Name | CarerPart::Tie)
    }

    fn coverable(&self) -> impl Iterator<Item = Uuid> {
        let all = self.said.iter().filter(|((part, _), _)| Self::can_be_covered(*part));
        all.map(|(_, said)| said.id)
    }

    /// A yes to all that stands now: it names each statement. None where there is nothing yet.
    pub fn yes_now(&self) -> Option<Value> {
        self.asked().next()?;
        let ids: Vec<String> = self.coverable().map(|id| id.simple().to_string()).collect();
        Some(Value::Words(ids.join(" ")))
    }

    /// Their yes, where it stands.
    pub fn yes(&self, to: CarerPart) -> Option<&CarerYes> {
        self.yes.get(&to)
    }

    /// Whether something stands that their yes does not cover.
    pub fn is_newer_than(&self, to: CarerPart) -> bool {
        self.yes.get(&to).is_some_and(|yes| self.coverable().any(|id| !yes.covers.contains(&id)))
    }

    /// What their yes covers of what stands; none where there is no yes, or nothing is left of it.
    pub fn covered(&self, to: CarerPart) -> Option<Self> {
        let yes = self.yes.get(&to)?;
        let covered = |part: CarerPart, said: &Said<String>| {
            Self::can_be_covered(part) && yes.covers.contains(&said.id)
        };
        let said = self.said.iter().filter(|((part, _), said)| covered(*part, said));
        let said =
            Self { said: said.map(|(at, said)| (at.clone(), said.clone())).collect(), yes: BTreeMap::new() };
        let any = said.asked().next().is_some();
        any.then_some(said)
    }
}

// What one statement says.
fn said(head: &Statement, part: CarerPart, tail: Tail<'_>) -> Option<Said<String>> {
    let what = match (&head.value, tail) {
        (Value::Pick(id), Tail::Whole) => readable(id, false),
        (Value::Yes, Tail::Option(_)) => String::new(),
        (Value::Words(_), Tail::Own) => words_in(&head.value, true)?,
        (Value::Words(_), Tail::Whole) if part == CarerPart::Name => words_in(&head.value, false)?,
        (Value::Words(_), Tail::Whole) if part == CarerPart::Letter => String::new(),
        _ => return None,
    };
    Some(Said::in_statement(what, head))
}

// A yes that nothing stands against. Where two copies hold two of them, only what both name is covered.
fn yes(heads: Vec<&Statement>) -> Option<CarerYes> {
    let last = heads.last()?;
    let mut covers: Option<BTreeSet<Uuid>> = None;
    for head in &heads {
        let Value::Words(ids) = &head.value else { return None };
        let named: BTreeSet<Uuid> = ids.split_whitespace().filter_map(|id| id.parse().ok()).collect();
        covers = Some(match covers {
            Some(both) => both.intersection(&named).copied().collect(),
            None => named,
        });
    }
    Some(CarerYes { said: Said::in_statement((), last), covers: covers? })
}

impl Plan {
    /// What a carer says.
    pub fn carer(&self, who: Uuid) -> Option<&Carer> {
        self.carers.get(&who)
    }

    /// What carers say of themselves, as far as each of them said yes to this.
    pub fn carers_for(&self, to: CarerPart) -> Vec<(Uuid, Carer)> {
        self.carers.iter().filter_map(|(who, carer)| Some((*who, carer.covered(to)?))).collect()
    }
}

#[cfg(test)]
mod tests;
