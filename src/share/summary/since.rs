//! What changed since the document that this reader had before.

use super::super::sheet::{Note, Row};
use super::Summary;

impl Summary<'_> {
    pub(super) fn since(&mut self) {
        let Some(since) = &self.looks.data.since else { return };
        let date = self.looks.words.date(since.date);
        let heading = self.looks.with("print-sum-since.title", &[("date", &date)]);
        self.blocks.push(super::Block::Heading { level: 2, text: heading });
        if since.changes.is_empty() {
            return self.para("print-sum-since.none");
        }
        self.para("print-sum-since.ref");
        let rows = since.changes.iter().map(|change| {
            let then = change.then.as_deref().map(Note::plain);
            let key = format!("print-sum-since-is.{}", change.change);
            let now = match &change.now {
                Some(now) => vec![Note::plain(now), Note::quiet(self.get(&key))],
                None => vec![Note::quiet(self.get(&key))],
            };
            let name = self.own(&change.name, super::MOST_NAME);
            Row::new(vec![vec![Note::strong(name)], then.into_iter().collect(), now])
        });
        let rows = rows.collect();
        let head = ["print-sum-since.matter", "print-sum-since.then", "print-sum-since.now"];
        self.table(&[4.0, 7.0, 7.0], &head, rows);
    }
}
