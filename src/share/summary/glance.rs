//! How the person communicates, and all needs at a glance.

use super::super::data::{SharedAmount, SharedAnswer};
use super::super::sheet::{Note, Row};
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
            for (key, words) in [("shows-yes", &about.shows_yes), ("shows-no", &about.shows_no)] {
                fact(key, words.iter().map(|words| Note::plain(self.own(words, super::MOST_CELL))).collect());
            }
            if !about.supports.is_empty() {
                fact("supports", self.card_list(&about.supports));
            }
        }
        if rows.is_empty() {
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
        if let Some(cost) = self.looks.data.plan.as_ref().and_then(|plan| plan.weekly_cost.as_ref()) {
            let all = self.get("print-sum-money.together");
            let cells = [all, String::new(), String::new(), cost.text.clone(), String::new()];
            rows.push(Row { strong: true, ..Row::of(cells) });
        }
        rows.extend(needs.iter().map(|answer| self.glance_row(answer)));
        let head = ["matter", "need", "now", "cost", "gap"].map(|name| format!("print-sum-glance.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[4.6, 6.2, 7.4, 2.4, 5.2], &head, rows);
    }

    fn glance_row(&self, answer: &SharedAnswer) -> Row {
        let letters: String = answer.outcomes.iter().map(|letter| format!("({letter}) ")).collect();
        let matter = format!("{letters}{}", answer.name);
        let mut now: Vec<String> =
            answer.helpers.iter().map(|helper| self.helper(helper, "print-sum-helper")).collect();
        now.extend(self.kept_of(&answer.question).map(|kept| self.when(kept)).unwrap_or_default());
        let now = self.in_a_line(now);
        let of_help = self.kept_of(&answer.question);
        // What is spoken of together costs once.
        let of_help = of_help.map(|kept| match kept.questions.first() {
            Some(first) if *first != answer.question => (None, Some(ELSEWHERE)),
            _ => (kept.weekly_cost.as_ref(), kept.no_cost.as_deref()),
        });
        let of_goals =
            self.goals_of(&answer.question).map(|goal| (goal.weekly_cost.as_ref(), goal.no_cost.as_deref()));
        let costs: Vec<_> = of_help.into_iter().chain(of_goals).collect();
        let known: Vec<&SharedAmount> = costs.iter().filter_map(|(cost, _)| *cost).collect();
        let cost = match (known.len(), costs.first()) {
            (0, first) => self.cost_text(None, first.and_then(|(_, no_cost)| *no_cost)),
            _ => {
                let pence = known.iter().map(|cost| cost.pence).sum();
                let text = self.looks.words.language().money(pence);
                self.cost_text(Some(&SharedAmount { pence, text }), None)
            }
        };
        let need = vec![Note::plain(self.need_phrase(answer))];
        Row::new(vec![vec![Note::strong(matter)], need, self.unknown(now), vec![cost], self.gap(answer)])
    }

    // What is not there yet, as far as this document tells.
    fn gap(&self, answer: &SharedAnswer) -> Vec<Note> {
        let mut gap = Vec::new();
        let helped = answer.helpers.iter().any(|helper| helper.id != NOBODY);
        if answer.helpers.iter().any(|helper| helper.id == NOBODY) {
            gap.push("nobody");
        } else if !helped {
            gap.push("unsaid");
        }
        match answer.going.as_ref().map(|going| going.id.as_str()) {
            Some("no") => gap.push("not-well"),
            Some("so-so") => gap.push("so-so"),
            _ => {}
        }
        if self.looks.data.plan.is_some()
            && self.kept_of(&answer.question).is_none()
            && self.goals_of(&answer.question).next().is_none()
        {
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
        if let Some(more) = &answer.more {
            notes.push(Note::plain(self.in_own_words(&more.text, super::MOST_CELL)));
            // Words that a helper typed say so, whatever is usual.
            let typed = more.said.iter().find(|said| said.entered_by != said.by);
            notes.extend(typed.map(|said| {
                let by = self.get(&format!("print-sum-role-by.{}", self.looks.data.role(said.entered_by)));
                Note::quiet(self.looks.with("print-sum-said.typed", &[("by", &by)]))
            }));
        }
        notes
    }
}
