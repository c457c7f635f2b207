//! About this document: what it is, who agreed to it, and who was there when things were said.

use super::super::data::Saying;
use super::super::sheet::{Block, Note, Row};
use super::{MOST_NAME, Summary};
use crate::record::PersonId;

impl Summary<'_> {
    pub(super) fn facts(&mut self) {
        let data = self.looks.data;
        for key in ["order", "view", "empty-columns", "attached"] {
            self.para(&format!("print-sum-title.{key}"));
        }
        if data.person.example {
            let text = self.get("print-sum-title.example");
            self.blocks.push(Block::Para { text, strong: true });
        }
        let key = |name: &str| self.get(&format!("print-sum-facts.{name}"));
        let parts: Vec<String> =
            data.parts.iter().map(|part| self.get(&format!("share-what.{part}"))).collect();
        let agreed = match &data.agreed {
            Some(said) => self.looks.with(
                if data.agreed_unseen {
                    "print-sum-facts.agreed-unseen"
                } else if said.by == PersonId::Me {
                    "print-sum-facts.agreed-by"
                } else {
                    "print-sum-facts.agreed-other"
                },
                &[
                    ("who", &self.who(said.by)),
                    ("date", &self.looks.words.date(said.date)),
                    ("how", &self.get(&format!("print-sum-how.{}", said.how.id()))),
                ],
            ),
            None => key("agreed-not"),
        };
        let rows = vec![
            Row::of([key("name"), self.looks.name().unwrap_or_else(|| key("no-name"))]),
            Row::of([key("made"), self.looks.words.day(data.made)]),
            Row::of([key("parts"), self.looks.list(parts)]),
            Row::of([key("agreed"), agreed]),
        ];
        self.table(&[1.0, 3.0], &["print-sum-facts.head", "print-sum-facts.detail"], rows);
        self.sittings();
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
        self.table(&[1.0, 2.0, 2.0], &head, rows);
    }

    // Somebody by their part in the plan, with their name where it is known.
    pub(super) fn who(&self, who: PersonId) -> String {
        match who {
            PersonId::Other(id) => self.named(&id.to_string()),
            who => self.get(&format!("print-sum-role.{}", self.looks.data.role(who))),
        }
    }

    fn named(&self, id: &str) -> String {
        let role = self.get(&format!("print-sum-role.{}", self.looks.data.role_of(id)));
        match self.looks.data.name_of(id) {
            Some(name) => {
                let name = self.own(name, MOST_NAME);
                self.looks.with("print-sum-role.named", &[("name", &name), ("role", &role)])
            }
            None => role,
        }
    }

    pub(super) fn said(&self, said: &Saying) -> String {
        let how = self.get(&format!("print-sum-how.{}", said.how.id()));
        let date = self.looks.words.date(said.date);
        let by = self.get(&format!("print-sum-role-by.{}", self.looks.data.role(said.entered_by)));
        let key = if said.entered_by == said.by { "print-sum-said.own" } else { "print-sum-said.entered" };
        self.looks.with(key, &[("how", &how), ("date", &date), ("by", &by)])
    }
}
