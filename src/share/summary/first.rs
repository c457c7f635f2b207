//! “Tell us first”: what was said about safety, where the person shared it with their social worker. It
//! stands on a page of its own, and on no other.

use super::super::data::SafetyAnswer;
use super::super::sheet::{Block, Note, Row};
use super::{MOST_WIDE, Summary};

impl Summary<'_> {
    pub(super) fn tell_us_first(&mut self) {
        let data = self.looks.data;
        if data.safety.is_empty() {
            return;
        }
        self.blocks.push(Block::Page);
        self.heading(2, "print-first");
        let worry = data.safety.iter().any(|answer| answer.worry);
        let text = self.get(if worry { "print-first.worry" } else { "print-first.said" });
        self.strong(text);
        self.para("print-first.shared");
        let rows = data.safety.iter().map(|answer| self.safety_row(answer)).collect();
        let head = ["asked", "answer", "how", "room"].map(|name| format!("print-first.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[4.0, 6.0, 5.0, 6.0], &head, rows);
        self.heading(3, "print-first.act");
        let mut act: Vec<&str> = vec!["see-alone", "danger", "wishes"];
        if worry {
            act.extend(["duty", "advocate"]);
        }
        act.extend(["not-asked", "careful"]);
        let items = act.into_iter().map(|line| self.get(&format!("print-first.{line}"))).collect();
        self.blocks.push(Block::List { items });
        self.blocks.push(Block::Page);
    }

    fn safety_row(&self, answer: &SafetyAnswer) -> Row {
        let mut asked = vec![Note::strong(&answer.asked)];
        if answer.past {
            asked.push(Note::quiet(self.get("print-sum-needs.past")));
        }
        let mut given = vec![Note::strong(&answer.text)];
        if answer.worry {
            given.push(Note::plain(self.get("print-first.is-worry")));
        }
        if let Some(more) = &answer.more {
            given.push(Note::plain(self.in_own_words(more, MOST_WIDE)));
        }
        let whose = self.looks.with("print-first.by", &[("who", &self.who(answer.said.by))]);
        let how = vec![Note::plain(self.said(&answer.said)), Note::quiet(whose)];
        let mut room = vec![Note::plain(self.room(&answer.room))];
        if let Some(apart) = &answer.apart {
            let text = self.looks.with("print-first.apart", &[("words", &apart.text)]);
            room.push(Note::quiet(text));
        }
        Row::new(vec![asked, given, how, room])
    }
}
