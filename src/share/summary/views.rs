//! The views of others beside the person's: who says what, how it was given and when, how sure they are, what they
//! saw or know; and what came of setting the views side by side.

use super::super::data::{OwnWords, SawCount, SharedAnswer, View, ViewsResult};
use super::super::sheet::Note;
use super::{MOST_CELL, Summary};
use crate::record::{PersonId, Sure};

impl Summary<'_> {
    pub(super) fn others(&self, answer: &SharedAnswer) -> Vec<Note> {
        let others = answer.views.iter().filter(|view| view.said.by != PersonId::Me);
        let has_view = |note: &&OwnWords| {
            note.said.first().is_some_and(|said| answer.views.iter().any(|view| view.said.by == said.by))
        };
        let mut notes: Vec<Note> = others.map(|view| Note::plain(self.other(view, answer))).collect();
        notes.extend(answer.notes.iter().filter(|note| !has_view(note)).map(|note| {
            let who = note.said.first().map_or_else(String::new, |said| self.by(said.by));
            let words = self.own(&note.text, MOST_CELL);
            Note::plain(self.looks.with("print-sum-needs.note", &[("who", &who), ("words", &words)]))
        }));
        if !notes.is_empty() {
            notes.insert(0, Note::strong(self.get("print-sum-needs.others")));
        }
        notes.extend(answer.result.as_ref().map(|result| Note::strong(self.result(result))));
        notes
    }

    // One person's view with all that belongs to it.
    fn other(&self, view: &View, answer: &SharedAnswer) -> String {
        let args =
            [("who", self.who(view.said.by)), ("words", view.text.clone()), ("said", self.said(&view.said))];
        let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
        let mut all = vec![self.looks.with("print-sum-needs.other", &args)];
        if view.said.sure != Sure::NotAsked {
            all.push(self.get(&format!("print-sum-sure.{}", view.said.sure.id())));
        }
        let note = answer.notes.iter().find(|note| note.said.iter().any(|said| said.by == view.said.by));
        all.extend(note.map(|note| {
            self.looks.with("print-sum-needs.saw", &[("words", &self.own(&note.text, MOST_CELL))])
        }));
        all.join(" ")
    }

    // That they agree on an answer, or do not, and who they are.
    fn result(&self, result: &ViewsResult) -> String {
        // “Agreed by the person, …”; what begins with them begins like a sentence.
        let name = |who: &PersonId| if result.agreed { self.by(*who) } else { self.who(*who) };
        let who = self.looks.list(result.with.iter().map(name));
        let (said, words) = (self.said(&result.said), result.text.clone().unwrap_or_default());
        let key = match (result.agreed, result.said.by == PersonId::Me) {
            (true, true) => "print-sum-needs.agreed",
            (true, false) => "print-sum-needs.agreed-without",
            (false, _) => "print-sum-needs.not-agreed",
        };
        self.looks.with(key, &[("who", &who), ("words", &words), ("said", &said)])
    }

    // How often a yes, a no and neither were seen when the answers were asked one by one.
    pub(super) fn watched(&self, answer: &SharedAnswer) -> Option<Note> {
        let watched = answer.watched.as_ref()?;
        let count = |saw: &SawCount, key: &str| {
            let [yes, no, unclear] = [saw.yes, saw.no, saw.unclear].map(|count| count.to_string());
            self.looks.with(key, &[("yes", &yes), ("no", &no), ("unclear", &unclear)])
        };
        let all = [
            self.looks.count("print-sum-watched.rounds", watched.rounds),
            count(&watched.answer, "print-sum-watched.answer"),
            count(&watched.others, "print-sum-watched.others"),
        ];
        Some(Note::quiet(all.join(" ")))
    }
}
