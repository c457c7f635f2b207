//! 1. The needs, by outcome. 2. Whether they meet the criteria: nothing here answers that.

use super::super::data::{SharedAnswer, SharedQuestion, View};
use super::super::sheet::{Block, Note, Row};
use super::says::regulation;
use super::{MOST_CELL, Summary};
use crate::content::Outcome;
use crate::record::PersonId;

const COLUMNS: [f32; 6] = [5.2, 5.2, 6.0, 5.0, 3.4, 2.2];

impl Summary<'_> {
    pub(super) fn needs(&mut self) {
        self.heading(2, "print-sum-needs");
        self.para("print-sum-needs.ref");
        if self.looks.data.life.is_none() {
            return self.para("print-sum-title.not-shared");
        }
        if self.life().is_empty() {
            self.para("print-sum-title.nothing");
            return self.not_here();
        }
        self.usual_way();
        for (_, letter) in Outcome::ALL {
            let id = letter.to_string();
            let title = format!("({id}) {}", self.get(&format!("print-sum-outcome.{id}")));
            let is_first = |answer: &&SharedAnswer| answer.outcomes.first() == Some(&id);
            let here: Vec<&SharedAnswer> = self.life().iter().filter(is_first).collect();
            let also: Vec<&SharedAnswer> =
                self.life().iter().filter(|a| !is_first(a) && a.outcomes.contains(&id)).collect();
            self.outcome(title, &here, &also);
        }
        let no_letter: Vec<&SharedAnswer> =
            self.life().iter().filter(|answer| answer.outcomes.is_empty()).collect();
        if !no_letter.is_empty() {
            let title = self.get("print-sum-needs.wellbeing");
            self.outcome(title, &no_letter, &[]);
        }
        self.not_here();
    }

    // How most answers were given and put in, said once.
    fn usual_way(&mut self) {
        let Some((how, by)) = self.usual else { return };
        let dates = self.life().iter().flat_map(|answer| &answer.views).map(|view| view.said.date);
        let (Some(from), Some(to)) = (dates.clone().min(), dates.max()) else { return };
        let how = self.get(&format!("print-sum-how.{}", how.id()));
        let by = self.get(&format!("print-sum-role-by.{}", self.looks.data.role(by)));
        let (from, to) = (self.looks.words.date(from), self.looks.words.date(to));
        let key = if from == to { "print-sum-needs.usual-day" } else { "print-sum-needs.usual" };
        let text = self.looks.with(key, &[("how", &how), ("by", &by), ("from", &from), ("to", &to)]);
        self.text(text);
    }

    // An outcome: its words, the sentences to lift, what goes well, then a row for each matter.
    fn outcome(&mut self, title: String, here: &[&SharedAnswer], also: &[&SharedAnswer]) {
        let mut notes = Vec::new();
        let is_well = |answer: &&&SharedAnswer| answer.plain;
        notes.extend(
            here.iter().filter(|answer| answer.need).map(|answer| Note::plain(self.need_sentence(answer))),
        );
        let well: Vec<String> = here
            .iter()
            .filter(is_well)
            .filter_map(|answer| answer.persons_view().map(|view| view.text.clone()))
            .collect();
        if !well.is_empty() {
            let text = self.looks.with("print-sum-needs.well", &[("words", &well.join(" "))]);
            notes.push(Note::plain(text));
        }
        if !also.is_empty() {
            let names = also.iter().map(|answer| {
                let letter = answer.outcomes.first().map_or("", String::as_str);
                format!("{} ({letter})", answer.name)
            });
            let text = self.looks.with("print-sum-needs.also", &[("names", &self.looks.list(names))]);
            notes.push(Note::quiet(text));
        }
        if here.is_empty() && also.is_empty() {
            notes.push(Note::quiet(self.get("print-sum-needs.no-answer")));
        }
        let rows: Vec<Row> =
            here.iter().filter(|answer| !answer.plain).map(|answer| self.need_row(answer)).collect();
        self.blocks.push(Block::Group { title, notes, stays: !rows.is_empty() });
        if rows.is_empty() {
            return;
        }
        let head = ["asked", "view", "hard", "help", "others", "council"];
        let head = head.map(|name| format!("print-sum-needs.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&COLUMNS, &head, rows);
    }

    fn need_row(&self, answer: &SharedAnswer) -> Row {
        let mut asked = vec![Note::strong(&answer.name)];
        // Of the lines below a question only those that ask are part of it; the others are hints.
        let asks = answer.asked_help.ends_with('?');
        let help = if asks { answer.asked_help.as_str() } else { "" };
        asked.push(Note::plain(format!("{} {help}", answer.asked).trim()));
        if answer.past {
            asked.push(Note::quiet(self.get("print-sum-needs.past")));
        }
        if answer.outcomes.is_empty() {
            let areas = answer.wellbeing.iter().map(|area| self.area(area)).collect::<Vec<_>>();
            asked.push(Note::quiet(areas.join("; ")));
        }
        // Somebody else's view is never in the person's column, even when it is the only one.
        let mut own = self.view_notes(answer);
        if own.is_empty() {
            own.push(Note::quiet(self.get("print-sum-needs.no-answer")));
        }
        let hard = answer.hard.iter().map(|item| {
            let text = self.whose(&item.text, &item.said);
            match regulation(&item.id) {
                "" => Note::plain(text),
                place => {
                    let place = self.get(&format!("print-sum-reg.r-{place}"));
                    Note::plain(self.looks.with("print-sum-reg.of", &[("place", &place), ("words", &text)]))
                }
            }
        });
        let mut help: Vec<String> =
            answer.helpers.iter().map(|helper| self.helper(helper, "print-sum-helper")).collect();
        help.extend(self.kept_of(&answer.question).map(|kept| self.when(kept)).unwrap_or_default());
        let mut help = self.in_a_line(help);
        if let Some(going) = answer.going.as_ref().or(answer.wish.as_ref()) {
            let text = self.looks.with("print-sum-needs.going", &[("words", &going.text)]);
            help.push(Note::quiet(text));
        }
        Row::new(vec![asked, own, hard.collect(), help, self.others(answer), Vec::new()])
    }

    // Views of others, and what a helper notes.
    fn others(&self, answer: &SharedAnswer) -> Vec<Note> {
        let view = |view: &View| {
            [
                Note::strong(self.who(view.said.by)),
                Note::plain(&view.text),
                Note::quiet(self.said(&view.said)),
            ]
        };
        let others = answer.views.iter().filter(|view| view.said.by != PersonId::Me);
        let mut notes: Vec<Note> = others.flat_map(view).collect();
        if let Some(note) = &answer.note {
            let who = note.said.first().map_or_else(String::new, |said| self.who(said.entered_by));
            let head = self.looks.with("print-sum-needs.note", &[("who", &who)]);
            notes.push(Note::strong(head));
            notes.push(Note::plain(self.own(&note.text, MOST_CELL)));
        }
        notes
    }

    fn not_here(&mut self) {
        let names = |asked: &[SharedQuestion]| self.looks.list(asked.iter().map(|asked| &asked.name));
        let not_here = &self.looks.data.not_here;
        if !not_here.is_empty() {
            let text = self.looks.with("print-sum-needs.not-here", &[("names", &names(not_here))]);
            self.text(text);
        }
    }

    pub(super) fn eligible(&mut self) {
        self.heading(2, "print-sum-eligible");
        self.para("print-sum-eligible.ref");
    }
}
