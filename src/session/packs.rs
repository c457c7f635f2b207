//! The council's pack of the open plan. A plan keeps the pack that was used with it, so that it asks and says the same on
//! a computer without that pack, and a new year's pack changes nothing that was told.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::Session;
use super::opened::Unpacking;
use crate::content::{Content, NO_PACK, Pack, WAS};
use crate::pictures::Pictures;
use crate::record::{Path, Subject, Tail, Value};
use crate::screen::{PackDesk, PackFound};
use crate::words::Words;

/// What is asked on this computer, before the plan that is open says otherwise.
pub(super) struct Packs {
    pub here: Arc<Content>,
    pub words: Arc<Words>,
    /// What was opened from a file.
    pub desk: Unpacking,
    /// The day on which the last press was.
    pub today: Option<Date>,
    // For which plan the content is now: whether it is the example, and the pieces of its pack.
    now: (bool, BTreeMap<String, String>),
}

impl Packs {
    pub fn new(here: Content, words: Arc<Words>) -> Self {
        let here = Arc::new(here);
        Self { here, words, desk: Unpacking::default(), today: None, now: (false, BTreeMap::new()) }
    }

    /// Other packs are on this computer from now on.
    pub fn are(&mut self, here: Content) {
        self.here = Arc::new(here);
        // Nothing is as this.
        self.now = (true, [(String::new(), String::new())].into());
    }

    /// What the pages about packs show.
    pub fn shown(&self) -> PackDesk<'_> {
        let opened = match &self.desk {
            Unpacking::Empty => PackFound::Nothing,
            Unpacking::Reading(_) | Unpacking::Changing(_) => PackFound::Busy,
            Unpacking::Opened(opened) => match &opened.found {
                Ok(pack) => PackFound::Sound(pack),
                Err(faults) => PackFound::Broken(&opened.name, faults),
            },
        };
        PackDesk { here: Some(&self.here), opened, today: self.today }
    }
}

impl Session {
    /// Asks what the open plan's pack asks.
    pub(super) fn ask_as_kept(&mut self) {
        self.use_symbols_of_plan();
        let plan = self.open.as_ref().map_or(&self.closed, |open| &open.plan);
        if self.packs.now.0 == plan.example && self.packs.now.1 == plan.money.pack {
            return;
        }
        self.packs.now = (plan.example, plan.money.pack.clone());
        self.content = self.packs.here.of_plan(plan.example, &plan.money.pack);
        self.words = Arc::new(self.content.words(&self.packs.words));
    }

    /// The logo with this key, of a pack that was opened, is here, or is in the open plan.
    pub(super) fn logo(&self, key: &str) -> Option<Arc<[u8]>> {
        let opened = match &self.packs.desk {
            Unpacking::Opened(opened) => opened.found.as_deref().ok(),
            Unpacking::Empty | Unpacking::Reading(_) | Unpacking::Changing(_) => None,
        };
        let packs = opened.into_iter().chain(&self.packs.here.packs).chain(&self.content.packs);
        packs.filter_map(|pack| pack.logo.as_ref()).find(|logo| Pictures::logo(logo) == key).cloned()
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
        if let Some(pack) = used.filter(|pack| !pack.illustrative) {
            said.extend(self.to_keep(Some(pack)));
        }
        said
    }

    /// What is said where the open plan uses this pack from now on, or none. What was answered before in the words of
    /// another keeps them, so that one stays beside it.
    pub(super) fn to_keep(&self, pack: Option<&Pack>) -> Vec<(Path, Value)> {
        let now = &self.plan().money.pack;
        let mut pieces: BTreeMap<String, String> = match pack {
            Some(pack) => pack.pieces().into_iter().collect(),
            None => [(NO_PACK.to_owned(), NO_PACK.to_owned())].into(),
        };
        let kept = self.content.kept_pack(now);
        let is_other = kept.is_some_and(|kept| pack.is_none_or(|pack| pack.id != kept.id));
        let was = now.iter().filter_map(|(name, text)| {
            let before = name.starts_with(WAS);
            let name = if before { name.clone() } else { format!("{WAS}{name}") };
            (before != is_other).then(|| (name, text.clone()))
        });
        pieces.extend(was);
        let gone = now.keys().filter(|name| !pieces.contains_key(*name));
        let gone = gone.map(|name| (Subject::MoneyPack.option(name), Value::Gone));
        let new = pieces.iter().filter(|(name, text)| now.get(*name) != Some(text));
        let new = new.map(|(name, text)| (Subject::MoneyPack.option(name), Value::Words(text.clone())));
        gone.chain(new).collect()
    }
}
