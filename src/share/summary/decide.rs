//! Decisions, each by itself: what help was given, what the person showed, who decides; and where somebody else
//! does, why, and how it is the least restrictive way.

use super::super::data::{OwnWords, SharedDecision, SharedItem};
use super::super::sheet::{Block, Note, Row};
use super::{MOST_CELL, MOST_NAME, Summary};
use crate::record::PersonId;

impl Summary<'_> {
    pub(super) fn decisions(&mut self) {
        let all = self.looks.data.plan.as_ref().map_or(&[][..], |plan| plan.decisions.as_slice());
        if all.is_empty() {
            return;
        }
        self.heading(2, "print-sum-decide");
        self.para("print-sum-decide.ref");
        for decision in all {
            self.decision(decision);
        }
    }

    fn decision(&mut self, decision: &SharedDecision) {
        let about = decision.about.as_ref().map(|about| about.text.clone());
        let words = decision.words.as_ref().map(|words| self.own(&words.text, MOST_NAME));
        let title = words.as_ref().or(about.as_ref()).cloned();
        let text = title.unwrap_or_else(|| self.get("print-sum-decide.nameless"));
        self.blocks.push(Block::Heading { level: 3, text });
        let is_mine = |item: &&SharedItem| item.said.iter().any(|said| said.by == PersonId::Me);
        let is_my_words = |own: &&OwnWords| own.said.iter().any(|said| said.by == PersonId::Me);
        let mut help = self.notes(&decision.help);
        help.extend(decision.help_own.iter().map(|own| self.whose_words(own)));
        let mut mine: Vec<Note> = Vec::new();
        for item in decision.showed.iter().filter(is_mine) {
            mine.push(Note::plain(&item.text));
            mine.extend(item.said.iter().map(|said| Note::quiet(self.said(said))));
        }
        mine.extend(decision.say.iter().filter(is_my_words).map(|own| self.whose_words(own)));
        let mut others = self.notes(decision.showed.iter().filter(|item| !is_mine(item)));
        others.extend(decision.say.iter().filter(|own| !is_my_words(own)).map(|own| self.whose_words(own)));
        let asked: Vec<Note> = decision.asked.iter().map(|who| Note::plain(self.named(who))).collect();
        let mut rows = vec![("help", help), ("showed", mine)];
        if !others.is_empty() {
            rows.push(("others", others));
        }
        rows.extend([("who", self.notes(&decision.who)), ("asked", asked)]);
        if decision.by_other {
            let all = |words: &[OwnWords]| words.iter().map(|own| self.whose_words(own)).collect();
            rows.push(("by", self.notes(&decision.by)));
            rows.push(("why", all(&decision.why)));
            rows.push(("least", all(&decision.least)));
            rows.push(("lose", all(&decision.lose)));
        }
        let rows = rows
            .into_iter()
            .map(|(name, notes)| {
                let label = Note::strong(self.get(&format!("print-sum-decide.{name}")));
                Row::new(vec![vec![label], self.unknown(notes)])
            })
            .collect();
        self.facts_table(&[1.0, 3.0], rows);
    }

    // Words with whose they are, where they are not the person's.
    fn whose_words(&self, own: &OwnWords) -> Note {
        Note::plain(self.whose(&self.in_own_words(own, MOST_CELL), &own.said))
    }
}
