//! From the plan to what is shared with one reader. What was not picked or was left out does not pass.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use super::data::*;
use super::gate;
use super::sittings::sittings;
use crate::content::Content;
use crate::pictures::Pictures;
use crate::plan::{self, List, Pence, Plan, Said, State};
use crate::record::{Log, Path, Statement, Subject};
use crate::words::{Words, plain};

mod carer;
mod decide;
mod life;
mod money;
mod simply;
mod since;
mod support;
mod talk;

/// What one reader gets of a plan, as data: the parts and answers that the person picked for them. `made` is
/// now, in the time zone of this computer.
pub fn shared_plan(
    plan: &Plan,
    log: &Log,
    content: &Content,
    words: &Words,
    reader: &str,
    made: &Zoned,
) -> SharedPlan {
    let parts = Parts::of(plan, reader);
    let seen = gate::seen_by(plan, content, reader);
    let from = From { whole: plan, seen: &seen, log, content, words, reader, parts, zone: made.time_zone() };
    let money = parts.money.then(|| from.money());
    let has_amount = money.as_ref().is_some_and(|money| money.week.is_some());
    let given = plan.give.get(reader);
    let mut shared = SharedPlan {
        format: FORMAT.to_owned(),
        version: VERSION,
        made: made.date(),
        language: words.language().tag().to_owned(),
        reader: SharedReader {
            id: reader.to_owned(),
            name: given.filter(|_| reader == plan::SOMEBODY_ELSE).and_then(|given| given.name.clone()),
        },
        parts: parts.ids().into_iter().map(str::to_owned).collect(),
        person: SharedPerson {
            name: plan.name.clone(),
            example: plan.example,
            helper: plan.helper.clone(),
            wants_advocate: plan.advocate && reader == plan::SOCIAL_WORKER,
        },
        people: Vec::new(),
        sittings: sittings(plan, log, from.zone, |path| gate::is_in(path, &seen, parts)),
        agreed: from.consent(),
        since: from.since(),
        safety: from.safety(),
        about: parts.about.then(|| from.about()),
        life: parts.life.then(|| from.life()),
        simply: parts.life.then(|| from.simply()).flatten(),
        not_here: if parts.life { from.not_here() } else { Vec::new() },
        money,
        plan: parts.plan.then(|| from.support()),
        carers: from.carers(),
        missing: from.missing(has_amount),
        photos: BTreeMap::new(),
    };
    shared.people = from.people(&shared);
    shared
}

pub use talk::poster_plan;

struct From<'a> {
    /// The plan as it is. Only the amount of money is made from it.
    whole: &'a Plan,
    /// The plan as far as the reader may see it.
    seen: &'a Plan,
    log: &'a Log,
    content: &'a Content,
    words: &'a Words,
    reader: &'a str,
    parts: Parts,
    zone: &'a TimeZone,
}

impl From<'_> {
    fn date(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    fn saying_of<T>(&self, said: &Said<T>) -> Saying {
        Saying {
            by: said.by,
            how: said.how,
            entered_by: said.entered_by,
            sure: said.sure,
            date: self.date(said.at),
        }
    }

    fn saying(&self, statement: &Statement) -> Saying {
        Saying {
            by: statement.by,
            how: statement.how,
            entered_by: statement.entered_by,
            sure: statement.sure,
            date: self.date(statement.at),
        }
    }

    fn sayings(&self, path: &Path) -> Vec<Saying> {
        gate::shown(self.log, path).into_iter().map(|head| self.saying(head)).collect()
    }

    // An answer as the person saw it. One that this version does not ask has its id only.
    fn item(&self, about: Subject<'_>, id: &str, said: Vec<Saying>) -> SharedItem {
        let choice = self.content.choices(about).iter().find(|choice| choice.id == id);
        let words = choice.map(|choice| choice.words.as_str());
        // An idea that is no longer offered for this goal keeps its words: they have its id.
        let words = words.or_else(|| self.content.ask(about).words_of(id)).filter(|key| self.words.has(key));
        let words = words.or_else(|| Some(id).filter(|id| id.starts_with("idea-") && self.words.has(id)));
        let marked = words.map_or_else(|| id.to_owned(), |key| self.words.get(key));
        let picture = match (choice, words) {
            (Some(choice), _) => choice.picture.clone(),
            (None, Some(key)) => Pictures::key_for(key),
            (None, None) => String::new(),
        };
        let order = self.content.choices(about).iter().position(|choice| choice.id == id);
        let look = ItemLook {
            picture,
            order: order.unwrap_or(usize::MAX),
            unpaid: choice.is_some_and(|choice| choice.unpaid),
            marked: marked.clone(),
        };
        SharedItem { id: id.to_owned(), text: plain(&marked), said, look }
    }

    // The one answer that is picked.
    fn picked(&self, about: Subject<'_>) -> Option<SharedItem> {
        let id = self.seen.picked(about)?;
        Some(self.item(about, id, self.sayings(&about.path())))
    }

    // All answers that are on, in the order in which they are asked. Those that are not asked here come last.
    fn items(&self, about: Subject<'_>, picked: &BTreeSet<String>) -> Vec<SharedItem> {
        let order = self.content.choices(about);
        let mut ids: Vec<&String> = picked.iter().collect();
        ids.sort_by_key(|id| order.iter().position(|known| known.id == **id).unwrap_or(usize::MAX));
        ids.into_iter().map(|id| self.item(about, id, self.sayings(&about.option(id)))).collect()
    }

    // Of which of these the person said that they are not sure.
    fn not_sure(&self, all: &[(&str, Subject<'_>)]) -> Vec<String> {
        let unsure = all.iter().filter(|(_, about)| self.seen.is_unsure(*about));
        unsure.map(|(name, _)| (*name).to_owned()).collect()
    }

    fn own(&self, about: Subject<'_>) -> Option<OwnWords> {
        let text = self.seen.typed(about)?.to_owned();
        Some(OwnWords { text, said: self.sayings(&about.own()) })
    }

    fn about(&self) -> About {
        let list = |list: List| {
            let about = Subject::Cards(list);
            let cards = self.seen.cards(list).map(|cards| self.items(about, &cards.picked));
            CardList { cards: cards.unwrap_or_default(), own: self.own(about) }
        };
        About {
            face: plan::face(self.seen, self.content).map(|face| face.id.clone()),
            uses: plan::uses(self.seen, self.content).into_iter().map(str::to_owned).collect(),
            likes: list(List::Likes),
            matters: list(List::Matters),
            supports: list(List::Supports),
            talk: self.talk(),
        }
    }

    // The consent for this reader; that of another one is none of theirs. Earlier versions wrote the parts
    // only.
    fn consent(&self) -> Option<Consent> {
        let said = self.whole.agreed.as_ref()?;
        let known = Parts::ALL;
        let (parts, reader): (Vec<&str>, Vec<&str>) =
            said.what.lines().next()?.split_whitespace().partition(|word| known.contains(word));
        let reader = reader.first().map(|reader| (*reader).to_owned());
        if reader.as_deref().is_some_and(|reader| reader != self.reader) {
            return None;
        }
        Some(Consent {
            said: self.saying_of(said),
            reader,
            parts: parts.into_iter().map(str::to_owned).collect(),
            room: gate::room(self.log, said.sitting, said.id),
        })
    }

    fn amount(&self, pence: Pence) -> SharedAmount {
        SharedAmount { pence: pence.0, text: self.words.language().money(pence.0) }
    }

    // What the check finds in that which the reader sees. How many answers there are is not said: the
    // number would tell how many were left out.
    fn missing(&self, has_amount: bool) -> Vec<Missing> {
        let parts = self.parts;
        let shown = |id: &str| match id {
            "name" => true,
            "likes" | "matters" | "support" => parts.about,
            "life" => false,
            "money" => parts.money && !has_amount,
            _ => parts.plan,
        };
        plan::findings(self.seen, self.content)
            .into_iter()
            .filter(|finding| shown(finding.id) && (finding.state == State::Missing || finding.id == "money"))
            .map(|finding| Missing {
                id: finding.id.to_owned(),
                text: plain(&self.words.get(&format!("check-{}", finding.id))),
                done: finding.count.map(|(done, _)| done),
                of: finding.count.map(|(_, of)| of),
                goal: finding.goal.and_then(|id| self.seen.goal(&id)).map(|goal| self.title(goal)),
            })
            .collect()
    }

    // Those who are named in what is shared, and nobody else.
    fn people(&self, shared: &SharedPlan) -> Vec<Someone> {
        let named = serde_json::to_string(shared).unwrap_or_default();
        let people = self.whole.people.iter().filter(|(id, _)| named.contains(&id.to_string()));
        people.map(|(id, person)| someone(*id, person)).collect()
    }
}

fn someone(id: Uuid, person: &plan::Person) -> Someone {
    let role = person.role.map(|role| role.id().to_owned());
    Someone { id: id.to_string(), role, name: person.name.clone() }
}
