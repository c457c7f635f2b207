//! 3. How the plan would meet the needs: the help that must go on, and the goals.

use super::super::data::{SharedAmount, SharedGoal, SharedItem, SharedKept};
use super::super::sheet::{Block, Note, Row};
use super::{MOST_CELL, Summary};
use crate::plan::ELSEWHERE;

impl Summary<'_> {
    pub(super) fn meet(&mut self) {
        self.heading(2, "print-sum-meet");
        self.para("print-sum-meet.ref");
        let nothing = self.goals().is_empty() && self.kept().is_empty() && self.unplanned().is_empty();
        if self.no_plan(nothing) {
            return;
        }
        let kept: Vec<Row> = self.kept().iter().map(|kept| self.kept_row(kept)).collect();
        self.lines("print-sum-meet.kept", kept);
        let goals: Vec<Row> = self.goals().iter().map(|goal| self.goal_row(goal)).collect();
        self.lines("print-sum-meet.changes", goals);
        if self.looks.data.plan.as_ref().is_some_and(|plan| plan.no_change) {
            self.para("print-sum-meet.no-change");
        }
        let unplanned = self.unplanned();
        if !unplanned.is_empty() {
            let names = self.looks.list(unplanned);
            let text = self.looks.with("print-sum-meet.unplanned", &[("names", &names)]);
            self.text(text);
        }
    }

    // Needs with no line above: neither help that goes on nor a goal.
    pub(super) fn unplanned(&self) -> Vec<String> {
        let needs = self.life().iter().filter(|answer| answer.need);
        needs
            .filter(|need| {
                self.kept_of(&need.question).is_none() && self.goals_of(&need.question).next().is_none()
            })
            .map(|need| need.name.clone())
            .collect()
    }

    fn lines(&mut self, title: &str, rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        let title = self.get(title);
        self.blocks.push(Block::Group { title, notes: Vec::new(), stays: true });
        let head = ["goal", "outcomes", "happen", "who", "when", "cost", "money"];
        let head = head.map(|name| format!("print-sum-meet.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[5.0, 2.2, 5.8, 4.0, 5.4, 2.4, 3.2], &head, rows);
    }

    fn kept_row(&self, kept: &SharedKept) -> Row {
        let mut happen = Vec::new();
        if kept.changes {
            happen.push(Note::plain(self.get("print-sum-gap.so-so")));
        }
        if !kept.stay.is_empty() {
            let stay = self.and(kept.stay.iter().map(|item| super::says::lower(&item.text)).collect());
            happen.push(Note::plain(self.looks.with("print-sum-meet.stay", &[("what", &stay)])));
        }
        if happen.is_empty() {
            happen.push(Note::plain(self.get("print-sum-meet.goes-on")));
        }
        let who = kept.who.iter().map(|who| self.helper(who, "print-sum-helper"));
        // Help that is spoken of together names each of its needs.
        let mut name = vec![Note::strong(&kept.name)];
        if kept.needs.len() > 1 {
            name.extend(kept.needs.iter().map(Note::plain));
        }
        Row::new(vec![
            name,
            vec![Note::plain(self.letters(&kept.outcomes))],
            happen,
            self.unknown(self.in_a_line(who)),
            self.unknown(self.in_a_line(self.when(kept))),
            vec![self.cost_text(kept.weekly_cost.as_ref(), kept.no_cost.as_deref())],
            self.paid(kept.weekly_cost.as_ref(), kept.no_cost.as_deref(), &kept.pays),
        ])
    }

    fn goal_row(&self, goal: &SharedGoal) -> Row {
        let mut happen = self.notes(&goal.what);
        happen.extend(goal.what_own.iter().map(|own| {
            let words = self.in_own_words(&own.text, MOST_CELL);
            Note::plain(self.whose(&words, &own.said))
        }));
        let mut when: Vec<String> = Vec::new();
        if !goal.days.is_empty() {
            when.push(self.looks.list(goal.days.iter().map(|day| &day.text)));
        }
        when.extend(goal.times.iter().map(|time| super::says::lower(&self.whose(&time.text, &time.said))));
        let who = goal.who.iter().map(|who| self.whose(&who.text, &who.said));
        Row::new(vec![
            vec![Note::strong(self.own(&goal.title, MOST_CELL))],
            vec![Note::plain(self.letters(&goal.outcomes))],
            self.unknown(happen),
            self.unknown(self.in_a_line(who)),
            self.unknown(self.in_a_line(when)),
            vec![self.cost_text(goal.weekly_cost.as_ref(), goal.no_cost.as_deref())],
            self.paid(goal.weekly_cost.as_ref(), goal.no_cost.as_deref(), &goal.pays),
        ])
    }

    // Which money pays; nothing where none is needed.
    fn paid(&self, cost: Option<&SharedAmount>, no_cost: Option<&str>, pays: &[SharedItem]) -> Vec<Note> {
        if cost.is_some_and(|cost| cost.pence == 0) || no_cost == Some(ELSEWHERE) {
            return Vec::new();
        }
        self.unknown(self.in_a_line(pays.iter().map(|item| self.helper(item, "print-sum-pays"))))
    }
}
