//! The council's pack of the open plan. A plan keeps the pack that was used with it, so that it asks and says the same on
//! a computer without that pack, and a new year's pack changes nothing that was told.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Session;
use crate::content::Content;
use crate::record::{Path, Subject, Tail, Value};
use crate::words::Words;

/// What is asked on this computer, before the plan that is open says otherwise.
pub(super) struct Packs {
    pub here: Content,
    pub words: Arc<Words>,
    // For which plan the content is now: whether it is the example, and the pieces of its pack.
    now: (bool, BTreeMap<String, String>),
}

impl Packs {
    pub fn new(here: Content, words: Arc<Words>) -> Self {
        Self { here, words, now: (false, BTreeMap::new()) }
    }
}

impl Session {
    /// Asks what the open plan's pack asks.
    pub(super) fn ask_as_kept(&mut self) {
        let plan = self.open.as_ref().map_or(&self.closed, |open| &open.plan);
        if self.packs.now.0 == plan.example && self.packs.now.1 == plan.money.pack {
            return;
        }
        self.packs.now = (plan.example, plan.money.pack.clone());
        self.content = self.packs.here.of_plan(plan.example, &plan.money.pack);
        self.words = Arc::new(self.content.words(&self.packs.words));
    }

    /// What is said, with the pack that it is said of: at the first answer where a pack is in force, and where
    /// the person picks a council.
    pub(super) fn with_its_pack(&self, mut said: Vec<(Path, Value)>) -> Vec<(Path, Value)> {
        let plan = self.plan();
        if self.open.is_none() || plan.example {
            return said;
        }
        let used = said.iter().find_map(|(path, value)| match (Subject::of(path)?, value) {
            ((Subject::MoneySource, Tail::Whole), Value::Pick(id)) => {
                self.packs.here.pack(id).or_else(|| self.content.pack(id))
            }
            ((Subject::Life(_), Tail::Whole), Value::Pick(_)) if plan.money.pack.is_empty() => {
                self.content.in_force()
            }
            _ => None,
        });
        let Some(pack) = used.filter(|pack| !pack.illustrative) else { return said };
        let pieces: BTreeMap<String, String> = pack.pieces().into_iter().collect();
        let gone = plan.money.pack.keys().filter(|name| !pieces.contains_key(*name));
        said.extend(gone.map(|name| (Subject::MoneyPack.option(name), Value::Gone)));
        let new = pieces.into_iter().filter(|(name, text)| plan.money.pack.get(name) != Some(text));
        said.extend(new.map(|(name, text)| (Subject::MoneyPack.option(&name), Value::Words(text))));
        said
    }
}
