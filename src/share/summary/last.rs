//! 6. Prevention. 7. Direct payments. 8. Actions. 9. What is missing. 10. Agreement and review.

use super::super::data::{SharedAnswer, SharedGoal, SharedItem};
use super::super::sheet::{Block, Note, Row};
use super::{Summary, empty};
use crate::content::NOT_SURE;

impl Summary<'_> {
    pub(super) fn reduce(&mut self) {
        self.heading(2, "print-sum-reduce");
        self.para("print-sum-reduce.ref");
        let close =
            |goal: &SharedGoal| -> Vec<Note> { self.notes(goal.who.iter().filter(|who| who.look.unpaid)) };
        let mut rows = Vec::new();
        for goal in self.goals() {
            let who = close(goal);
            if who.is_empty() && !goal.want.iter().any(|want| want.id == "myself") {
                continue;
            }
            let plans = goal.want.iter().filter(|want| want.id == "myself").chain(&goal.what);
            rows.push(Row::new(vec![self.goal_cell(goal), self.notes(plans), who]));
        }
        if !self.no_plan(false) {
            if rows.is_empty() {
                self.para("print-sum-reduce.none");
            } else {
                let head = ["print-sum-reduce.goal", "print-sum-reduce.plans", "print-sum-reduce.who"];
                self.table(&[6.0, 7.0, 5.0], &head, rows);
            }
        }
        self.table(&[1.0], &["print-sum-reduce.advice"], vec![empty(1, 1.2)]);
    }

    pub(super) fn direct(&mut self) {
        self.heading(2, "print-sum-direct");
        self.para("print-sum-direct.ref");
        let head = ["print-sum-direct.needs", "print-sum-direct.amount", "print-sum-direct.often"];
        self.table(&[10.0, 3.6, 4.4], &head, vec![empty(3, 1.2)]);
    }

    pub(super) fn steps(&mut self) {
        self.heading(2, "print-sum-steps");
        if self.no_plan(self.goals().is_empty() && self.kept().is_empty()) {
            return;
        }
        let said = |item: &Option<SharedItem>, is_unsure: bool| match item {
            Some(item) => vec![Note::plain(&item.text)],
            None if is_unsure => self.unknown_or(Vec::new(), true),
            None => vec![Note::quiet(self.get("print-sum-steps.none"))],
        };
        // A goal without a first step is not left out: that is what the council needs to see.
        let row = |goal: &SharedGoal| {
            let is_unsure = |what: &str| goal.not_sure.iter().any(|of| of == what);
            let by = match &goal.by {
                Some(by) => vec![Note::plain(self.looks.words.day(by.date))],
                None => said(&None, is_unsure("when")),
            };
            Row::new(vec![
                self.goal_cell(goal),
                said(&goal.step, is_unsure("next")),
                said(&goal.doer, is_unsure("doer")),
                by,
                Vec::new(),
            ])
        };
        let rows: Vec<Row> = self.goals().iter().map(row).collect();
        // Of help that must go on nobody is asked for a step, a doer or a day: the council agrees them below.
        if !self.kept().is_empty() {
            let names = self.looks.list(self.kept().iter().map(|kept| &kept.name));
            self.text(self.looks.with("print-sum-steps.keep", &[("names", &names)]));
        }
        if rows.is_empty() {
            return;
        }
        let head = ["goal", "step", "who", "when", "done"].map(|name| format!("print-sum-steps.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[4.9, 3.9, 3.5, 4.5, 1.2], &head, rows);
    }

    pub(super) fn missing(&mut self) {
        self.heading(2, "print-sum-missing");
        let data = self.looks.data;
        let mut items: Vec<String> = Vec::new();
        for missing in &data.missing {
            items.push(match (missing.done, missing.of) {
                (Some(done), Some(of)) => self.looks.with(
                    "print-sum-missing.count",
                    &[("what", &missing.text), ("done", &done.to_string()), ("of", &of.to_string())],
                ),
                _ => missing.text.clone(),
            });
        }
        let later = self.life().iter().filter(|answer| answer.is_later()).map(|answer| &answer.name);
        let later = self.looks.list(later);
        let by_others = |answer: &&SharedAnswer| answer.is_given() && answer.counted().is_none();
        let others = self.life().iter().filter(by_others);
        let others = self.looks.list(others.map(|answer| &answer.name));
        let unanswered = self.not_here_names(false);
        let by_face = self.not_here_names(true);
        // Where the answers are not shared, those that the money needs are still missing from it.
        let of_money = data.money.iter().filter(|_| data.life.is_none()).flat_map(|money| &money.missing);
        let of_money = self.looks.list(of_money);
        for (key, names) in [
            ("print-sum-missing.not-here", unanswered),
            ("print-sum-missing.by-face", by_face),
            ("print-sum-missing.others", others),
            ("print-sum-missing.money", of_money),
            ("print-sum-missing.later", later),
        ] {
            if !names.is_empty() {
                items.push(self.looks.with(key, &[("names", &names)]));
            }
        }
        let answered = |answer: &&SharedAnswer| answer.own_view().is_some_and(|view| view.option == NOT_SURE);
        let names = self.looks.list(self.life().iter().filter(answered).map(|answer| &answer.name));
        if !names.is_empty() {
            items.push(self.looks.with("print-sum-missing.not-sure", &[("names", &names)]));
        }
        let partly = self.partly_unsure();
        if !partly.is_empty() {
            items.push(self.looks.with("print-sum-missing.partly", &[("names", &self.looks.list(partly))]));
        }
        let unplanned = if data.plan.is_some() { self.looks.list(self.unplanned()) } else { String::new() };
        if !unplanned.is_empty() {
            items.push(self.looks.with("print-sum-missing.unplanned", &[("names", &unplanned)]));
        }
        if items.is_empty() {
            return self.para("print-sum-missing.all");
        }
        self.blocks.push(Block::List { items });
    }

    // Help and goals of which the person is not sure of a part, each once.
    fn partly_unsure(&self) -> Vec<String> {
        let answers = self.life().iter().filter(|answer| !answer.not_sure.is_empty()).map(|of| &of.name);
        let kept = self.kept().iter().filter(|kept| !kept.not_sure.is_empty()).map(|kept| &kept.name);
        let goals = self.goals().iter().filter(|goal| !goal.not_sure.is_empty());
        let goals =
            goals.map(|goal| self.own(&goal.title, super::MOST_NAME).trim_end_matches('.').to_owned());
        let mut names: Vec<String> = Vec::new();
        for name in answers.chain(kept).cloned().chain(goals) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    // For the council to fill in, with the person.
    pub(super) fn agreement(&mut self) {
        self.heading(2, "print-sum-agree");
        self.para("print-sum-agree.ref");
        let blank = |name: &str, cells: usize| {
            let mut row = empty(cells, 0.7);
            if let Some(first) = row.cells.first_mut() {
                first.notes.push(Note::strong(self.get(&format!("print-sum-agree.{name}"))));
            }
            row
        };
        let rows = ["involved", "keep", "agreed", "not-agreed", "copy", "review"]
            .into_iter()
            .map(|name| blank(name, 3))
            .collect();
        let head = ["print-sum-agree.what", "print-sum-agree.detail", "print-sum-agree.date"];
        self.table(&[6.0, 9.0, 3.0], &head, rows);
    }
}
