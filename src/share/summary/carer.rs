//! What carers say of themselves: a part of its own, apart from the person's answers.

use super::super::data::{SharedCarer, SharedCarerSays};
use super::super::sheet::{Block, Note, Row};
use super::{MOST_CELL, MOST_NAME, Summary};

impl Summary<'_> {
    pub(super) fn carers(&mut self) {
        let all = self.looks.data.carers.as_slice();
        if all.is_empty() {
            return;
        }
        self.heading(2, "print-sum-carer");
        self.para("print-sum-carer.ref");
        for carer in all {
            self.carer(carer);
        }
    }

    fn carer(&mut self, carer: &SharedCarer) {
        let text = match &carer.name {
            Some(name) => {
                let name = self.own(name, MOST_NAME);
                let tie = self.get(&format!("print-sum-carer.tie-{}", carer.tie));
                self.looks.with("print-sum-carer.of", &[("name", &name), ("tie", &tie)])
            }
            None => self.get(&format!("print-sum-carer.{}", carer.tie)),
        };
        self.blocks.push(Block::Heading { level: 3, text });
        let (date, agreed) = (self.looks.words.date(carer.said), self.looks.words.date(carer.agreed));
        self.text(self.looks.with("print-sum-carer.said", &[("date", &date), ("agreed", &agreed)]));
        let rows = carer.says.iter().map(|says| self.says_of_a_carer(says)).collect();
        self.facts_table(&[1.0, 3.0], rows);
    }

    fn says_of_a_carer(&self, says: &SharedCarerSays) -> Row {
        let mut notes = self.in_a_line(&says.texts);
        notes.extend(says.own.iter().map(|own| {
            let words = self.own(own, MOST_CELL * 2);
            Note::plain(self.looks.with("print-sum-meet.words", &[("words", &words)]))
        }));
        let label = Note::strong(self.get(&format!("print-sum-carer.{}", says.about)));
        Row::new(vec![vec![label], notes])
    }
}
