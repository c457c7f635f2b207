//! The first page: what this document is, who agreed to it, and who was there when things were said.

use super::super::data::{Consent, InRoom};
use super::super::sheet::{Block, Cell, Note, Row};
use super::Summary;
use crate::record::PersonId;

impl Summary<'_> {
    pub(super) fn facts(&mut self) {
        let data = self.looks.data;
        if data.person.example {
            let text = self.get("print-sum-title.example");
            self.strong(text);
        }
        // The same line on the first page of every document, whatever is in it.
        let text = self.get("print-alone");
        self.blocks.push(Block::Call { text });
        for key in ["order", "view"] {
            self.para(&format!("print-sum-title.{key}"));
        }
        self.particulars();
        self.sittings();
    }

    fn particulars(&mut self) {
        let data = self.looks.data;
        let key = |name: &str| self.get(&format!("print-sum-facts.{name}"));
        let label = |name: &str| vec![Note::strong(key(name))];
        let parts: Vec<String> =
            data.parts.iter().map(|part| self.get(&format!("share-what.{part}"))).collect();
        let parts =
            if parts.is_empty() { self.get("print-sum-title.nothing") } else { self.looks.list(parts) };
        let says = |text: String| vec![Note::plain(text)];
        let reader = self.get(&format!("print-sum-reader.{}", data.reader.id));
        let agreed = match &data.agreed {
            Some(consent) => self.consent(consent),
            None => says(key("agreed-not")),
        };
        let mut rows = vec![
            Row::new(vec![
                label("name"),
                says(self.looks.name().unwrap_or_else(|| key("no-name"))),
                label("birth"),
                Vec::new(),
            ]),
            Row::new(vec![label("made"), says(self.looks.words.day(data.made)), label("record"), Vec::new()]),
            Row::new(vec![label("reader"), says(reader), label("contact"), Vec::new()]),
            Row::over(vec![Cell::new(label("parts")), Cell::over_columns(3, says(parts))]),
            Row::over(vec![Cell::new(label("agreed")), Cell::over_columns(3, agreed)]),
        ];
        let helper = data.person.helper.as_ref().map(|helper| self.own(helper, super::MOST_NAME));
        let advocate = data.person.wants_advocate.then(|| key("wants-advocate"));
        if helper.is_some() || advocate.is_some() {
            for (name, text) in [("helper", helper), ("advocate", advocate)] {
                rows.extend(
                    text.map(|text| {
                        Row::over(vec![Cell::new(label(name)), Cell::over_columns(3, says(text))])
                    }),
                );
            }
        }
        self.facts_table(&[2.6, 7.0, 2.8, 5.6], rows);
    }

    // Who agreed, to what and for whom; whose hands put the yes in, and who was there.
    fn consent(&self, consent: &Consent) -> Vec<Note> {
        let said = &consent.said;
        let parts: Vec<String> =
            consent.parts.iter().map(|part| self.get(&format!("share-what.{part}"))).collect();
        let reader = consent.reader.as_deref().unwrap_or("unsaid");
        let mine = said.by == PersonId::Me;
        let key = if mine { "print-sum-facts.agreed-by" } else { "print-sum-facts.agreed-other" };
        let agreed = self.looks.with(
            key,
            &[
                ("who", &self.who(said.by)),
                ("date", &self.looks.words.date(said.date)),
                ("parts", &self.looks.list(parts)),
                ("reader", &self.get(&format!("print-sum-reader.{reader}"))),
                ("how", &self.get(&format!("print-sum-how.{}", said.how.id()))),
            ],
        );
        let hands = self.looks.with("print-sum-facts.hands", &[("who", &self.who(said.entered_by))]);
        vec![Note::plain(agreed), Note::plain(hands), Note::plain(self.room(&consent.room))]
    }

    // Who was there at one moment.
    pub(super) fn room(&self, room: &InRoom) -> String {
        if room.people.is_empty() {
            let key = if room.alone { "alone" } else { "unsaid" };
            return self.get(&format!("print-sum-room.{key}"));
        }
        let who = self.looks.list(room.people.iter().map(|id| self.named(id)));
        self.looks.with("print-sum-room.with", &[("who", &who)])
    }

    // Who was there, and when.
    fn sittings(&mut self) {
        let data = self.looks.data;
        self.heading(2, "print-sum-sittings");
        if data.sittings.is_empty() {
            return self.para("print-sum-title.nothing");
        }
        let rows = data.sittings.iter().map(|sitting| {
            let people = sitting.people.iter().map(|there| {
                let who = self.named(&there.id);
                if there.went { self.looks.with("print-sum-sittings.went", &[("who", &who)]) } else { who }
            });
            let mut who: Vec<Note> = people.map(Note::plain).collect();
            if who.is_empty() {
                let key = if sitting.alone { "alone" } else { "not-said" };
                who.push(Note::plain(self.get(&format!("print-sum-sittings.{key}"))));
            }
            let how = sitting.how.as_deref().unwrap_or_default();
            Row::new(vec![
                vec![Note::plain(sitting.date.map_or_else(String::new, |date| self.looks.words.date(date)))],
                who,
                vec![Note::plain(self.looks.with("print-sum-facts.answers", &[("how", how)]))],
            ])
        });
        let rows = rows.collect();
        let head = ["print-sum-sittings.date", "print-sum-sittings.who", "print-sum-sittings.how"];
        self.table(&[3.2, 6.0, 8.8], &head, rows);
    }
}
