//! How the person communicates, and all needs at a glance.

use super::super::data::{SharedAmount, SharedAnswer};
use super::super::sheet::{Cell, Note, Row};
use super::Summary;
use crate::plan::{ELSEWHERE, NOBODY};
use crate::record::PersonId;

impl Summary<'_> {
    pub(super) fn communication(&mut self) {
        let data = self.looks.data;
        let mut rows = Vec::new();
        let mut fact = |key: &str, notes: Vec<Note>| {
            if !notes.is_empty() {
                rows.push((key.to_owned(), notes));
            }
        };
        let mut hows: Vec<String> = Vec::new();
        for how in data.sittings.iter().filter_map(|sitting| sitting.how.as_deref()) {
            let text = self.looks.with("print-sum-facts.answers", &[("how", how)]);
            if !hows.contains(&text) {
                hows.push(text);
            }
        }
        fact("answers", hows.into_iter().map(Note::plain).collect());
        for (question, key) in [("tell", "tell"), ("understand", "understand")] {
            let answer = self.life().iter().find(|answer| answer.question == question);
            fact(key, answer.map(|answer| self.view_notes(answer)).unwrap_or_default());
        }
        if let Some(about) = &data.about {
            for said in about.talk.iter().flat_map(|talk| &talk.signs) {
                let notes = self.people_say(said);
                fact(&format!("shows-{}", said.about), notes);
            }
            if !about.supports.is_empty() {
                fact("supports", self.card_list(&about.supports));
            }
        }
        let charts = data.about.as_ref().and_then(|about| about.talk.as_ref());
        if rows.is_empty() {
            if charts.is_some() {
                self.heading(2, "print-sum-talk");
                self.charts();
            }
            return;
        }
        self.heading(2, "print-sum-talk");
        let rows = rows
            .into_iter()
            .map(|(key, notes)| {
                Row::new(vec![vec![Note::strong(self.get(&format!("print-sum-talk.{key}")))], notes])
            })
            .collect();
        self.facts_table(&[1.0, 3.0], rows);
        self.charts();
    }

    // All needs, one line each: need, support now, cost, gap.
    pub(super) fn glance(&mut self) {
        if self.looks.data.life.is_none() {
            return;
        }
        let needs: Vec<&SharedAnswer> = self.life().iter().filter(|answer| answer.need).collect();
        self.heading(2, "print-sum-glance");
        if needs.is_empty() {
            return self.para("print-sum-glance.none");
        }
        self.para("print-sum-glance.ref");
        // The sum stands first, so that it is never alone on the next page.
        let mut rows = Vec::new();
        if let Some(plan) = &self.looks.data.plan
            && let Some(cost) = &plan.weekly_cost
        {
            let unknown = plan.cost_unknown;
            let more = if unknown > 0 {
                self.looks.count("print-sum-money.unknown", unknown)
            } else {
                String::new()
            };
            let cells =
                [self.get("print-sum-money.together"), String::new(), String::new(), cost.text.clone(), more];
            rows.push(Row { strong: true, ..Row::of(cells) });
        }
        rows.extend(self.by_help(&needs).iter().flat_map(|together| self.glance_rows(together)));
        let head = ["matter", "need", "now", "cost", "gap"].map(|name| format!("print-sum-glance.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table_by_content(&[3.0, 3.0, 3.0, 1.6, 2.8], &head, rows);
    }

    // Needs that are helped together: what helps them and what it costs stand once.
    fn glance_rows(&self, together: &[&SharedAnswer]) -> Vec<Row> {
        let row = |(at, answer): (usize, &&SharedAnswer)| {
            let letters: String = answer.outcomes.iter().map(|letter| format!("({letter}) ")).collect();
            let mut cells = vec![
                Cell::new(vec![Note::strong(format!("{letters}{}", answer.name))]),
                Cell::new(vec![Note::plain(self.need_phrase(answer))]),
            ];
            if at == 0 {
                let mut now: Vec<String> =
                    answer.helpers.iter().map(|helper| self.helper(helper, "print-sum-helper")).collect();
                let kept = self.kept_of(&answer.question);
                now.extend(kept.map(|kept| self.when(kept, together.len())).unwrap_or_default());
                let is_unsure = answer.not_sure.iter().any(|of| of == "helper");
                let now = self.unknown_or(self.in_a_line(now), is_unsure);
                let all = [now, vec![self.glance_cost(together)]];
                cells.extend(all.into_iter().map(|notes| Cell::over_rows(together.len(), notes)));
            }
            cells.push(Cell::new(self.gap(answer)));
            Row::over(cells)
        };
        together.iter().enumerate().map(row).collect()
    }

    fn glance_cost(&self, together: &[&SharedAnswer]) -> Note {
        let of_help = together.first().and_then(|answer| self.kept_of(&answer.question));
        let of_help = of_help.map(|kept| (kept.weekly_cost.as_ref(), kept.no_cost.as_deref()));
        let goals = together.iter().flat_map(|answer| self.goals_of(&answer.question));
        let of_goals = goals.map(|goal| (goal.weekly_cost.as_ref(), goal.no_cost.as_deref()));
        let costs: Vec<_> = of_help.into_iter().chain(of_goals).collect();
        let known: Vec<&SharedAmount> = costs.iter().filter_map(|(cost, _)| *cost).collect();
        if known.is_empty() {
            return self.cost_text(None, costs.first().and_then(|(_, no_cost)| *no_cost));
        }
        let pence = known.iter().map(|cost| cost.pence).sum();
        let text = self.looks.words.language().money(pence);
        // What is in another cost is known there.
        if costs.iter().any(|(cost, why)| cost.is_none() && *why != Some(ELSEWHERE)) {
            return Note::plain(self.looks.with("print-sum-glance.so-far", &[("amount", &text)]));
        }
        self.cost_text(Some(&SharedAmount { pence, text }), None)
    }

    // What is not there yet, as far as this document tells.
    fn gap(&self, answer: &SharedAnswer) -> Vec<Note> {
        let mut gap = Vec::new();
        let is_unsure = |what: &str| answer.not_sure.iter().any(|of| of == what);
        let helped = answer.helpers.iter().any(|helper| helper.id != NOBODY);
        if answer.helpers.iter().any(|helper| helper.id == NOBODY) {
            gap.push("nobody");
        } else if !helped {
            gap.push(if is_unsure("helper") { "unsure-helper" } else { "unsaid" });
        }
        match answer.going.as_ref().map(|going| going.id.as_str()) {
            Some("no") => gap.push("not-well"),
            Some("so-so") => gap.push("so-so"),
            _ if is_unsure("going") => gap.push("unsure-going"),
            _ => {}
        }
        if self.looks.data.plan.is_some() && !self.is_planned(answer) {
            gap.push("no-plan");
        }
        if gap.is_empty() {
            return vec![Note::quiet(self.get("print-sum-gap.none"))];
        }
        let gap = gap.into_iter().map(|gap| self.get(&format!("print-sum-gap.{gap}")));
        vec![Note::plain(gap.collect::<Vec<_>>().join(" "))]
    }

    // The person's own answer, and what they say more.
    pub(super) fn view_notes(&self, answer: &SharedAnswer) -> Vec<Note> {
        let mut notes = Vec::new();
        for view in answer.views.iter().filter(|view| view.said.by == PersonId::Me) {
            notes.push(Note::plain(&view.text));
            notes.extend(self.said_if_odd(&view.said));
        }
        notes.extend(self.watched(answer));
        if let Some(more) = &answer.more {
            notes.push(Note::plain(self.in_own_words(more, super::MOST_CELL)));
        }
        notes
    }
}
