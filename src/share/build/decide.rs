//! Big decisions, as far as a reader gets them. Why somebody else decides stands there only where somebody does.

use super::super::data::{OwnWords, SharedDecision, SharedItem};
use super::From;
use crate::plan::{Decision, Said};
use crate::record::{DecisionPart as Part, Subject};
use crate::words::plain;

impl From<'_> {
    pub(super) fn decisions(&self) -> Vec<SharedDecision> {
        self.seen.decisions().into_iter().map(|(id, decision)| self.decision(id, decision)).collect()
    }

    fn decision(&self, id: &str, decision: &Decision) -> SharedDecision {
        let about = |part| Subject::Decision(id, part);
        let views = |part: Part, all: &[Said<String>]| -> Vec<SharedItem> {
            all.iter().map(|said| self.item(about(part), &said.what, vec![self.saying_of(said)])).collect()
        };
        let words = |all: &[Said<String>]| -> Vec<OwnWords> {
            let one =
                |said: &Said<String>| OwnWords { text: said.what.clone(), said: vec![self.saying_of(said)] };
            all.iter().map(one).collect()
        };
        let by_other = decision.is_by_other();
        let reasons = |all: &[Said<String>]| if by_other { words(all) } else { Vec::new() };
        let by = decision.by.iter().filter(|_| by_other).map(|said| self.right(said)).collect();
        SharedDecision {
            id: id.to_owned(),
            about: self.picked(about(Part::About)),
            words: decision
                .words
                .as_ref()
                .map(|text| OwnWords { text: text.clone(), said: self.sayings(&about(Part::Words).path()) }),
            help: self.items(about(Part::Help), &decision.help.picked),
            help_own: self.own(about(Part::Help)),
            showed: views(Part::Showed, &decision.showed),
            say: words(&decision.say),
            who: views(Part::Who, &decision.who),
            by,
            asked: decision.asked.iter().cloned().collect(),
            by_other,
            why: reasons(&decision.why),
            least: reasons(&decision.least),
            lose: reasons(&decision.lose),
        }
    }

    // Asked on the supporter's pages only, so its words are there.
    fn right(&self, said: &Said<String>) -> SharedItem {
        let key = format!("supporter-decide-by.{}", said.what);
        let text = if self.words.has(&key) { plain(&self.words.get(&key)) } else { said.what.clone() };
        SharedItem { id: said.what.clone(), text, said: vec![self.saying_of(said)], ..SharedItem::default() }
    }
}
