//! 1. The needs, by outcome. 2. Whether they meet the criteria: nothing here answers that.

use super::super::data::SharedAnswer;
use super::super::sheet::{Cell, Note, Row};
use super::Summary;
use super::says::regulation;
use crate::content::Outcome;
use crate::record::PersonId;

const HEAD: [&str; 5] = ["asked", "view", "hard", "help", "council"];
// None is narrower than this; the council writes in the last.
const LEAST: [f32; 5] = [2.8, 2.8, 2.8, 2.8, 2.0];

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
        // One table, so that its head stands once on each page.
        let mut rows = Vec::new();
        for (_, letter) in Outcome::ALL {
            let id = letter.to_string();
            let title = format!("({id}) {}", self.get(&format!("print-sum-outcome.{id}")));
            let is_first = |answer: &&SharedAnswer| answer.outcomes.first() == Some(&id);
            let here: Vec<&SharedAnswer> = self.life().iter().filter(is_first).collect();
            let also: Vec<&SharedAnswer> =
                self.life().iter().filter(|a| !is_first(a) && a.outcomes.contains(&id)).collect();
            rows.extend(self.outcome(title, &here, &also));
        }
        let no_letter: Vec<&SharedAnswer> =
            self.life().iter().filter(|answer| answer.outcomes.is_empty()).collect();
        if !no_letter.is_empty() {
            let title = self.get("print-sum-needs.wellbeing");
            rows.extend(self.outcome(title, &no_letter, &[]));
        }
        let head = HEAD.map(|name| format!("print-sum-needs.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table_by_content(&LEAST, &head, rows);
        self.not_here();
    }

    // How most answers were given and put in, said once.
    fn usual_way(&mut self) {
        let Some((how, by)) = self.usual else { return };
        let dates = self.life().iter().flat_map(|answer| &answer.views).map(|view| view.said.date);
        let (Some(from), Some(to)) = (dates.clone().min(), dates.max()) else { return };
        let how = self.get(&format!("print-sum-how.{}", how.id()));
        let by = self.by(by);
        let (from, to) = (self.looks.words.date(from), self.looks.words.date(to));
        let key = if from == to { "print-sum-needs.usual-day" } else { "print-sum-needs.usual" };
        let text = self.looks.with(key, &[("how", &how), ("by", &by), ("from", &from), ("to", &to)]);
        self.text(text);
        // Who pressed is known only where it was said.
        if self.looks.data.sittings.iter().any(|sitting| sitting.how.is_none()) {
            self.para("print-sum-needs.not-recorded");
        }
    }

    // An outcome: its words, the sentences to lift, what goes well, then a row for each matter.
    fn outcome(&self, title: String, here: &[&SharedAnswer], also: &[&SharedAnswer]) -> Vec<Row> {
        let needs: Vec<&SharedAnswer> = here.iter().filter(|answer| answer.need).copied().collect();
        let mut notes: Vec<Note> =
            self.by_help(&needs).iter().map(|needs| Note::plain(self.need_sentence(needs))).collect();
        let well = here.iter().filter(|answer| answer.plain);
        let well: Vec<&str> =
            well.filter_map(|answer| answer.persons_view().map(|view| view.text.as_str())).collect();
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
        notes.extend(self.areas_of(here).map(Note::quiet));
        if here.is_empty() && also.is_empty() {
            notes.push(Note::quiet(self.get("print-sum-needs.no-answer")));
        }
        let told: Vec<&SharedAnswer> = here.iter().filter(|answer| !answer.plain).copied().collect();
        let mut rows = vec![Row::titled(title, notes, !told.is_empty())];
        for together in self.by_help(&told) {
            // What others say stands below the one answer that it is about.
            for same in together.chunk_by(|a, b| !self.has_others(a) && !self.has_others(b)) {
                rows.extend(self.need_rows(same));
            }
        }
        rows
    }

    // The areas of wellbeing of matters that belong to no outcome: each once, with its matters.
    fn areas_of(&self, here: &[&SharedAnswer]) -> Option<String> {
        let mut areas: Vec<(String, Vec<&str>)> = Vec::new();
        for answer in here.iter().filter(|answer| answer.outcomes.is_empty()) {
            let text = answer.wellbeing.iter().map(|area| self.area(area)).collect::<Vec<_>>().join(", ");
            match areas.iter_mut().find(|(known, _)| *known == text) {
                Some((_, names)) => names.push(&answer.name),
                None => areas.push((text, vec![&answer.name])),
            }
        }
        let areas = areas.into_iter().map(|(text, names)| {
            let args = [("areas", text.as_str()), ("names", &self.looks.list(names))];
            self.looks.with("print-sum-needs.areas", &args)
        });
        let areas: Vec<String> = areas.collect();
        (!areas.is_empty()).then(|| areas.join(" "))
    }

    fn has_others(&self, answer: &SharedAnswer) -> bool {
        !answer.notes.is_empty()
            || answer.result.is_some()
            || answer.views.iter().any(|view| view.said.by != PersonId::Me)
    }

    // A row for each answer; what is the same for all of them stands once beside them.
    fn need_rows(&self, together: &[&SharedAnswer]) -> Vec<Row> {
        let mut rows = Vec::new();
        for (at, answer) in together.iter().enumerate() {
            let others = self.others(answer);
            let deep = if others.is_empty() { 1 } else { 2 };
            let mut cells =
                vec![Cell::over_rows(deep, self.asked(answer)), Cell::new(self.persons_cell(answer))];
            if at == 0 {
                cells.push(Cell::over_rows(together.len(), self.hard(answer)));
                cells.push(Cell::over_rows(together.len(), self.help_now(answer, together.len())));
            }
            cells.push(Cell::new(Vec::new()));
            rows.push(Row::over(cells));
            if !others.is_empty() {
                rows.push(Row::over(vec![Cell::over_columns(3, others), Cell::new(Vec::new())]));
            }
        }
        rows
    }

    fn asked(&self, answer: &SharedAnswer) -> Vec<Note> {
        let mut asked = vec![Note::strong(&answer.name)];
        // Of the lines below a question only those that ask are part of it; the others are hints.
        let asks = answer.asked_help.ends_with('?');
        let help = if asks { answer.asked_help.as_str() } else { "" };
        asked.push(Note::plain(format!("{} {help}", answer.asked).trim()));
        if answer.past {
            asked.push(Note::quiet(self.get("print-sum-needs.past")));
        }
        asked
    }

    // Somebody else's view is never in the person's column, even when it is the only one.
    fn persons_cell(&self, answer: &SharedAnswer) -> Vec<Note> {
        let mut own = self.view_notes(answer);
        if own.is_empty() {
            own.push(Note::quiet(self.get("print-sum-needs.no-answer")));
        }
        own.extend(answer.days.iter().flat_map(|days| days.said()).map(|(key, item)| {
            let words = self.whose(&item.text, &item.said);
            Note::plain(self.looks.with(&format!("print-sum-days.{key}"), &[("words", &words)]))
        }));
        own
    }

    fn hard(&self, answer: &SharedAnswer) -> Vec<Note> {
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
        let hard: Vec<Note> = hard.collect();
        let is_unsure = answer.not_sure.iter().any(|of| of == "hard");
        if answer.need || is_unsure { self.unknown_or(hard, is_unsure) } else { hard }
    }

    fn help_now(&self, answer: &SharedAnswer, here: usize) -> Vec<Note> {
        let is_unsure = |what: &str| answer.not_sure.iter().any(|of| of == what);
        let mut help: Vec<String> =
            answer.helpers.iter().map(|helper| self.helper(helper, "print-sum-helper")).collect();
        help.extend(self.kept_of(&answer.question).map(|kept| self.when(kept, here)).unwrap_or_default());
        let mut help = self.in_a_line(help);
        if answer.need || is_unsure("helper") {
            help = self.unknown_or(help, is_unsure("helper"));
        }
        let going = answer.going.as_ref().or(answer.wish.as_ref()).map(|going| going.text.clone());
        let going = going.or_else(|| is_unsure("going").then(|| self.get("print-sum-meet.not-sure")));
        help.extend(
            going.map(|words| Note::quiet(self.looks.with("print-sum-needs.going", &[("words", &words)]))),
        );
        help
    }

    fn not_here(&mut self) {
        for (key, names) in [
            ("print-sum-needs.by-face", self.not_here_names(true)),
            ("print-sum-needs.not-here", self.not_here_names(false)),
        ] {
            if !names.is_empty() {
                let text = self.looks.with(key, &[("names", &names)]);
                self.text(text);
            }
        }
    }

    // The questions without an answer here: those with a face, or those of which there is nothing at all.
    pub(super) fn not_here_names(&self, face: bool) -> String {
        let here = self.looks.data.not_here.iter().filter(|asked| asked.face == face);
        self.looks.list(here.map(|asked| &asked.name))
    }

    pub(super) fn eligible(&mut self) {
        self.heading(2, "print-sum-eligible");
        self.para("print-sum-eligible.ref");
    }
}
