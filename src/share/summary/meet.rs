//! 3. How the plan would meet the needs: the help that must go on, and the goals.

use super::super::data::{SharedAmount, SharedGoal, SharedItem, SharedKept};
use super::super::sheet::{Note, Row};
use super::{MOST_CELL, Summary, typed_by};
use crate::plan::{ELSEWHERE, NOT_KNOWN};

const HEAD: [&str; 6] = ["goal", "outcomes", "happen", "who", "when", "cost"];
const COLUMNS: [f32; 6] = [4.5, 1.7, 3.9, 2.5, 3.2, 2.2];

impl Summary<'_> {
    pub(super) fn meet(&mut self) {
        self.heading(2, "print-sum-meet");
        self.para("print-sum-meet.ref");
        let nothing = self.goals().is_empty() && self.kept().is_empty() && self.unplanned().is_empty();
        if self.no_plan(nothing) {
            return;
        }
        // One table, so that its head stands once on each page.
        let mut rows = Vec::new();
        for (key, lines) in [
            ("kept", self.kept().iter().map(|kept| self.kept_row(kept)).collect::<Vec<_>>()),
            ("changes", self.goals().iter().map(|goal| self.goal_row(goal)).collect()),
        ] {
            if !lines.is_empty() {
                rows.push(Row::titled(self.get(&format!("print-sum-meet.{key}")), Vec::new(), true));
                rows.extend(lines);
            }
        }
        if !rows.is_empty() {
            let head = HEAD.map(|name| format!("print-sum-meet.{name}"));
            let head: Vec<&str> = head.iter().map(String::as_str).collect();
            self.table(&COLUMNS, &head, rows);
        }
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
        needs.filter(|need| !self.is_planned(need)).map(|need| need.name.clone()).collect()
    }

    fn kept_row(&self, kept: &SharedKept) -> Row {
        let mut happen = Vec::new();
        if !kept.stay.is_empty() {
            let stay = self.and(kept.stay.iter().map(|item| super::says::lower(&item.text)).collect());
            happen.push(Note::plain(self.looks.with("print-sum-meet.stay", &[("what", &stay)])));
        }
        if kept.changes {
            happen.push(Note::plain(self.get("print-sum-gap.so-so")));
        }
        match kept.goes_on {
            Some(true) => happen.push(Note::plain(self.get("print-sum-meet.goes-on"))),
            Some(false) => {}
            None => happen.push(Note::quiet(self.get("print-sum-meet.not-said"))),
        }
        let who = kept.who.iter().map(|who| self.helper(who, "print-sum-helper"));
        // Help that is spoken of together names each of its needs.
        let mut name = vec![Note::strong(&kept.name)];
        if kept.needs.len() > 1 {
            name.push(Note::plain(self.looks.list(&kept.needs)));
        }
        let is_unsure = |what: &[&str]| kept.not_sure.iter().any(|of| what.contains(&of.as_str()));
        let when = self.in_a_line(self.when(kept, kept.questions.len()));
        Row::new(vec![
            name,
            vec![Note::plain(self.letters(&kept.outcomes, &kept.wellbeing))],
            happen,
            self.unknown(self.in_a_line(who)),
            self.unknown_or(when, is_unsure(&["day", "time", "hours"])),
            self.cost_and_money(
                (kept.weekly_cost.as_ref(), kept.no_cost.as_deref(), is_unsure(&["cost"])),
                &kept.pays,
            ),
        ])
    }

    fn goal_row(&self, goal: &SharedGoal) -> Row {
        let mut happen = self.notes(&goal.what);
        happen.extend(goal.what_own.iter().map(|own| {
            let words = self.in_own_words(own, MOST_CELL);
            Note::plain(self.whose(&words, &own.said))
        }));
        let mut when: Vec<String> = Vec::new();
        if !goal.days.is_empty() {
            when.push(self.looks.list(goal.days.iter().map(|day| &day.text)));
        }
        when.extend(goal.times.iter().map(|time| super::says::lower(&self.whose(&time.text, &time.said))));
        let who = goal.who.iter().map(|who| self.whose(&who.text, &who.said));
        let is_unsure = |what: &[&str]| goal.not_sure.iter().any(|of| what.contains(&of.as_str()));
        let mut title = vec![Note::strong(self.own(&goal.title, MOST_CELL))];
        title.extend(
            typed_by(&goal.words_said)
                .map(|by| Note::quiet(self.looks.with("print-sum-said.typed", &[("by", &self.by(by))]))),
        );
        Row::new(vec![
            title,
            vec![Note::plain(self.letters(&goal.outcomes, &goal.wellbeing))],
            self.unknown_or(happen, is_unsure(&["what"])),
            self.unknown_or(self.in_a_line(who), is_unsure(&["who"])),
            self.unknown_or(self.in_a_line(when), is_unsure(&["day", "time"])),
            self.cost_and_money(
                (goal.weekly_cost.as_ref(), goal.no_cost.as_deref(), is_unsure(&["cost"])),
                &goal.pays,
            ),
        ])
    }

    // What it costs, why there is no figure, and which money pays.
    fn cost_and_money(
        &self,
        (cost, no_cost, is_unsure): (Option<&SharedAmount>, Option<&str>, bool),
        pays: &[SharedItem],
    ) -> Vec<Note> {
        let mut notes = match (cost, no_cost, is_unsure) {
            (None, None, true) => self.unknown_or(Vec::new(), true),
            _ => vec![self.cost_text(cost, no_cost)],
        };
        notes.extend(self.paid(cost, no_cost, pays));
        notes
    }

    // Which money pays; nothing where none is needed.
    fn paid(&self, cost: Option<&SharedAmount>, no_cost: Option<&str>, pays: &[SharedItem]) -> Vec<Note> {
        if cost.is_some_and(|cost| cost.pence == 0) || no_cost == Some(ELSEWHERE) {
            return Vec::new();
        }
        // “Not known” of the cost is enough where neither is.
        let pays: Vec<&SharedItem> =
            pays.iter().filter(|item| cost.is_some() || item.id != NOT_KNOWN).collect();
        let names = self.in_a_line(pays.into_iter().map(|item| self.helper(item, "print-sum-pays")));
        if cost.is_some() && names.is_empty() {
            return vec![Note::quiet(self.get("print-sum-meet.no-money"))];
        }
        names
    }
}
