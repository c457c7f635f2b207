//! 4. What the person wants, what goes well, and wellbeing.

use std::collections::BTreeSet;

use super::super::data::{CardList, SharedAnswer, SharedItem, SharedKept};
use super::super::sheet::{Note, Row};
use super::{MOST_WIDE, Summary};

impl Summary<'_> {
    pub(super) fn wish(&mut self) {
        self.heading(2, "print-sum-wish");
        self.para("print-sum-wish.ref");
        let data = self.looks.data;
        if data.life.is_none() && data.plan.is_none() && data.about.is_none() {
            return self.para("print-sum-title.not-shared");
        }
        let mut rows = Vec::new();
        if let Some(about) = &data.about {
            let lists = [("matters", &about.matters), ("likes", &about.likes)];
            rows.extend(lists.into_iter().map(|(key, list)| {
                Row::new(vec![
                    vec![Note::strong(self.get(&format!("print-sum-wish.{key}")))],
                    self.card_list(list),
                ])
            }));
        }
        let good: Vec<Note> = self.life().iter().filter_map(|answer| self.strength(answer)).collect();
        if !good.is_empty() {
            rows.push(Row::new(vec![vec![Note::strong(self.get("print-sum-wish.good"))], good]));
        }
        if !rows.is_empty() {
            self.facts_table(&[1.0, 3.4], rows);
        }
        self.wants();
    }

    // What the person is good at in one matter.
    fn strength(&self, answer: &SharedAnswer) -> Option<Note> {
        if answer.good.is_empty() {
            return None;
        }
        let mut said: Vec<String> =
            answer.good.cards.iter().map(|card| self.whose(&card.text, &card.said)).collect();
        said.extend(answer.good.own.iter().map(|own| self.in_own_words(own, super::MOST_CELL)));
        let args = [("name", answer.name.as_str()), ("words", &said.join(" "))];
        Some(Note::plain(self.looks.with("print-sum-wish.good-at", &args)))
    }

    fn wants(&mut self) {
        let mut rows = Vec::new();
        // All that is to stay, in one row.
        if !self.kept().is_empty() {
            let all = |of: fn(&SharedKept) -> &[String]| -> Vec<String> {
                let all: BTreeSet<&String> = self.kept().iter().flat_map(of).collect();
                all.into_iter().cloned().collect()
            };
            let areas = all(|kept| &kept.wellbeing);
            let named = |key: &str, of: fn(&SharedKept) -> bool| {
                let names: Vec<&String> =
                    self.kept().iter().filter(|kept| of(kept)).map(|kept| &kept.name).collect();
                let names = (!names.is_empty()).then(|| self.looks.list(names));
                names.map(|names| Note::plain(self.looks.with(key, &[("names", &names)])))
            };
            // What is not simply to go on is named; the rest stands in part 3.
            let named = [
                named("print-sum-wish.change", |kept| kept.changes),
                named("print-sum-wish.not-said", |kept| kept.goes_on.is_none()),
            ];
            let mut said: Vec<Note> = named.into_iter().flatten().collect();
            if self.kept().iter().any(|kept| kept.goes_on == Some(true)) {
                let key = if said.is_empty() { "print-sum-meet.goes-on" } else { "print-sum-wish.others" };
                said.insert(0, Note::plain(self.get(key)));
            }
            rows.push(Row::new(vec![
                vec![Note::strong(self.get("print-sum-wish.kept"))],
                said,
                vec![Note::plain(self.letters(&all(|kept| &kept.outcomes), &areas))],
                self.in_a_line(areas.iter().map(|area| self.area(area))),
            ]));
        }
        for goal in self.goals() {
            rows.push(Row::new(vec![
                self.goal_cell(goal),
                self.unknown(self.notes(&goal.want)),
                vec![Note::plain(self.letters(&goal.outcomes, &goal.wellbeing))],
                self.in_a_line(goal.wellbeing.iter().map(|area| self.area(area))),
            ]));
        }
        // What is not going well and has no goal yet: a row for all of which the same was said.
        let mut open: Vec<(&SharedItem, Vec<&SharedAnswer>)> = Vec::new();
        for answer in self.life().iter().filter(|answer| !self.is_planned(answer)) {
            let going = answer.going.as_ref().filter(|going| going.id == "no");
            let wish = answer.wish.as_ref().filter(|wish| wish.id == "change");
            let Some(said) = going.or(wish) else { continue };
            match open.iter_mut().find(|(known, _)| known.text == said.text) {
                Some((_, answers)) => answers.push(answer),
                None => open.push((said, vec![answer])),
            }
        }
        for (said, answers) in open {
            let all = |of: fn(&SharedAnswer) -> &[String]| -> Vec<String> {
                let all: BTreeSet<&String> = answers.iter().flat_map(|answer| of(answer)).collect();
                all.into_iter().cloned().collect()
            };
            let areas = all(|answer| &answer.wellbeing);
            rows.push(Row::new(vec![
                vec![Note::strong(self.looks.list(answers.iter().map(|answer| &answer.name)))],
                vec![Note::plain(&said.text)],
                vec![Note::plain(self.letters(&all(|answer| &answer.outcomes), &areas))],
                self.in_a_line(areas.iter().map(|area| self.area(area))),
            ]));
        }
        if rows.is_empty() {
            return;
        }
        let head = ["matter", "wants", "letters", "areas"].map(|name| format!("print-sum-wish.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[4.8, 3.6, 1.7, 7.9], &head, rows);
    }

    pub(super) fn card_list(&self, list: &CardList) -> Vec<Note> {
        // Some cards are sentences and some are names of things.
        let texts = list.cards.iter().map(|card| self.whose(&card.text, &card.said));
        let cards = texts.fold(String::new(), |all, text| match all.chars().last() {
            None => text,
            Some('.') => format!("{all} {text}"),
            Some(_) => format!("{all}, {text}"),
        });
        let mut notes: Vec<Note> = (!cards.is_empty()).then(|| Note::plain(cards)).into_iter().collect();
        notes.extend(
            list.own
                .as_ref()
                .map(|own| Note::plain(self.whose(&self.in_own_words(own, MOST_WIDE), &own.said))),
        );
        if notes.is_empty() {
            notes.push(Note::quiet(self.get("print-sum-title.nothing")));
        }
        notes
    }
}
