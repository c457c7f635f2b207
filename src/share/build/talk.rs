//! How the person tells things: what people say of it, and the poster.

use std::collections::BTreeSet;

use jiff::Zoned;

use super::{From, shared_plan};
use crate::content::Content;
use crate::plan::{self, Chart, PeopleSay, Plan, Said};
use crate::record::{Log, Sign, Subject};
use crate::share::data::*;
use crate::share::gate;
use crate::words::{Words, plain};

/// What stands on a poster: name and face, what the person uses, and how they tell things. Nothing else of the plan.
pub fn poster_plan(plan: &Plan, log: &Log, content: &Content, words: &Words, made: &Zoned) -> SharedPlan {
    // For nobody in particular, so that no part is in it.
    let mut shared = shared_plan(plan, log, content, words, "", made);
    let parts = Parts { about: true, ..Parts::default() };
    let from =
        From { whole: plan, seen: plan, log, content, words, reader: "", parts, zone: made.time_zone() };
    let all = from.about();
    shared.about = Some(About { face: all.face, uses: all.uses, talk: all.talk, ..About::default() });
    shared.agreed = plan.signals.poster.as_ref().map(|said| Consent {
        said: from.saying_of(said),
        reader: None,
        parts: Vec::new(),
        room: gate::room(log, said.sitting, said.id),
    });
    shared.person.helper = None;
    shared.missing.clear();
    shared.sittings.clear();
    shared.people = from.people(&shared);
    shared
}

impl From<'_> {
    /// What people say of how the person tells things; none where nobody says anything.
    pub(super) fn talk(&self) -> Option<SharedTalk> {
        let signals = &self.seen.signals;
        let sign = |(sign, id): &(Sign, &str)| {
            Some(self.people_said(Subject::Shows(*sign), id, signals.sign(*sign)?))
        };
        let rows = |chart: Chart| {
            let mut rows = signals.chart(chart);
            // What people are surest of comes first; of others in the order in which they were begun.
            rows.sort_by_key(|(_, row)| (row.sure() == crate::record::Sure::NotAsked, row.sure()));
            let parts = |(id, row): &(&str, plan::ChartRow)| {
                let said = |part: &crate::record::ChartPart| {
                    Some(self.people_said(Subject::Chart(id, *part), part.id(), row.part(*part)?))
                };
                chart.parts().iter().filter_map(said).collect()
            };
            rows.iter().map(parts).collect()
        };
        let talk = SharedTalk {
            signs: Sign::ALL.iter().filter_map(sign).collect(),
            means: rows(Chart::Means),
            tells: rows(Chart::Tells),
        };
        (!talk.is_empty()).then_some(talk)
    }

    fn people_said(&self, about: Subject<'_>, id: &str, all: &PeopleSay) -> PeopleSaid {
        let say = |said: &[Said<()>]| said.iter().map(|said| self.saying_of(said)).collect::<Vec<_>>();
        let picked: BTreeSet<&str> = all
            .cards
            .keys()
            .map(String::as_str)
            .chain(all.picks.iter().map(|said| said.what.as_str()))
            .collect();
        let order = self.content.choices(about);
        let mut picked: Vec<&str> = picked.into_iter().collect();
        picked.sort_by_key(|id| order.iter().position(|known| known.id == **id).unwrap_or(usize::MAX));
        let item = |id: &str| {
            let mut said = all.cards.get(id).map(|said| say(said)).unwrap_or_default();
            said.extend(all.picks.iter().filter(|pick| pick.what == id).map(|pick| self.saying_of(pick)));
            self.item(about, id, said)
        };
        let words = all
            .words
            .iter()
            .map(|said| OwnWords { text: said.what.clone(), said: vec![self.saying_of(said)] });
        PeopleSaid {
            about: id.to_owned(),
            asked: plain(&self.words.get(&self.content.ask(about).words)),
            items: picked.into_iter().map(item).collect(),
            words: words.collect(),
        }
    }
}
