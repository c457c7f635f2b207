//! The social worker's part, in the order of section 25 of the Care Act 2014. It records what the
//! person says. It never says whether anybody is eligible.

use super::clean;
use super::data::{CardList, Saying, SharedAnswer, SharedGoal, SharedItem, View};
use super::sheet::{Block, Note, Paper, Row};
use crate::content::Outcome;
use crate::record::PersonId;

mod facts;
mod money;

// Own words longer than this are cut: in a cell that names a goal, in a cell that describes one, and in
// a wide cell. The data has them whole.
const MOST_NAME: usize = 160;
const MOST_CELL: usize = 500;
const MOST_WIDE: usize = 2000;

/// The pages for the social worker.
pub(super) fn blocks(looks: &Paper<'_>) -> Vec<Block> {
    let mut page = Summary { looks, blocks: Vec::new() };
    page.facts();
    page.needs();
    page.heading(2, "print-sum-eligible");
    page.para("print-sum-eligible.ref");
    page.para("print-sum-eligible.help");
    page.meet();
    page.wish();
    page.money();
    page.reduce();
    page.direct();
    page.steps();
    page.missing();
    page.blocks
}

pub(super) struct Summary<'a> {
    looks: &'a Paper<'a>,
    blocks: Vec<Block>,
}

impl Summary<'_> {
    fn get(&self, key: &str) -> String {
        self.looks.plain(key)
    }

    fn heading(&mut self, level: u8, key: &str) {
        let text = self.get(key);
        self.blocks.push(Block::Heading { level, text });
    }

    fn para(&mut self, key: &str) {
        let text = self.get(key);
        self.text(text);
    }

    fn text(&mut self, text: String) {
        self.blocks.push(Block::Para { text, strong: false });
    }

    fn table(&mut self, widths: &[f32], head: &[&str], rows: Vec<Row>) {
        let head = head.iter().map(|key| self.get(key)).collect();
        self.blocks.push(Block::Table { widths: widths.to_vec(), head, rows });
    }

    fn own(&self, text: &str, most: usize) -> String {
        let (text, cut) = clean::shortened(text, most);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if cut {
            format!("{} {}", text.trim_end_matches('…'), self.get("print-sum-title.cut"))
        } else {
            text
        }
    }

    // 1. Needs.

    fn needs(&mut self) {
        self.heading(2, "print-sum-needs");
        self.para("print-sum-needs.ref");
        let Some(life) = &self.looks.data.life else { return self.para("print-sum-title.not-shared") };
        for (_, letter) in Outcome::ALL {
            let id = letter.to_string();
            let text = format!("({id}) {}", self.get(&format!("print-sum-outcome.{id}")));
            self.blocks.push(Block::Heading { level: 3, text });
            let here: Vec<&SharedAnswer> =
                life.iter().filter(|answer| answer.outcomes.contains(&id)).collect();
            let rows = here.iter().map(|answer| match answer.outcomes.first() {
                Some(first) if *first != id => self.short_row(answer, first),
                _ => self.need_row(answer),
            });
            let rows: Vec<Row> = rows.collect();
            self.needs_table(&here, rows);
        }
        let no_letter: Vec<&SharedAnswer> = life.iter().filter(|answer| answer.outcomes.is_empty()).collect();
        if no_letter.is_empty() {
            return;
        }
        self.heading(3, "print-sum-needs.wellbeing");
        self.para("print-sum-needs.wellbeing-ref");
        let rows = no_letter.iter().map(|answer| {
            let mut row = self.need_row(answer);
            if let Some(cell) = row.cells.first_mut() {
                cell.extend(answer.wellbeing.iter().map(|area| Note::quiet(self.area(area))));
            }
            row
        });
        let rows = rows.collect();
        self.needs_table(&no_letter, rows);
    }

    // An outcome without any answer says so, instead of showing an empty table.
    fn needs_table(&mut self, answers: &[&SharedAnswer], rows: Vec<Row>) {
        if answers.iter().all(|answer| answer.views.is_empty()) {
            return self.para("print-sum-needs.no-answer");
        }
        let head = ["asked", "view", "others", "hard", "help", "council", "final"];
        let head = head.map(|name| format!("print-sum-needs.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[3.9, 6.0, 4.4, 4.3, 3.1, 2.8, 2.4], &head, rows);
    }

    fn need_row(&self, answer: &SharedAnswer) -> Row {
        let asked = vec![Note::strong(&answer.asked)];
        // Somebody else's view is never in the person's column, even when it is the only one.
        let (own, others): (Vec<&View>, Vec<&View>) =
            answer.views.iter().partition(|view| view.said.by == PersonId::Me);
        let mut own: Vec<Note> = own.into_iter().flat_map(|view| self.view(view)).collect();
        if own.is_empty() {
            own.push(Note::plain(self.get("print-sum-needs.no-answer")));
        }
        let others = others
            .into_iter()
            .flat_map(|view| [vec![Note::strong(self.who(view.said.by))], self.view(view)].concat())
            .collect();
        let listed = |items: &[SharedItem], key: &str| -> Vec<Note> {
            items.iter().map(|item| Note::plain(self.choice(key, item))).collect()
        };
        let (hard, help) =
            (listed(&answer.hard, "print-sum-hard"), listed(&answer.helpers, "print-sum-helper"));
        Row::new(vec![asked, own, others, hard, help, Vec::new(), Vec::new()])
    }

    // An answer that stands in full under another letter.
    fn short_row(&self, answer: &SharedAnswer, letter: &str) -> Row {
        let own = answer.views.iter().rfind(|view| view.said.by == PersonId::Me);
        let own = vec![
            Note::plain(own.map_or_else(|| self.get("print-sum-needs.no-answer"), |view| view.text.clone())),
            Note::quiet(self.looks.with("print-sum-needs.see", &[("letter", letter)])),
        ];
        let mut cells = vec![vec![Note::strong(&answer.asked)], own];
        cells.resize(7, Vec::new());
        Row::new(cells)
    }

    fn view(&self, view: &View) -> Vec<Note> {
        vec![Note::plain(&view.text), Note::quiet(self.said(&view.said))]
    }

    // The social worker's words for a choice, or the person's where there are none.
    fn choice(&self, key: &str, item: &SharedItem) -> String {
        let key = format!("{key}.{}", item.id);
        if self.looks.words.has(&key) { self.get(&key) } else { item.text.clone() }
    }

    fn area(&self, area: &str) -> String {
        self.get(&format!("print-sum-area.{}", area.to_ascii_lowercase()))
    }

    // 3. How the plan would meet the needs.

    fn goals(&self) -> &[SharedGoal] {
        self.looks.data.plan.as_ref().map_or(&[], |plan| plan.goals.as_slice())
    }

    fn not_shared(&mut self, nothing: bool) -> bool {
        if self.looks.data.plan.is_none() {
            self.para("print-sum-title.not-shared");
        } else if nothing {
            self.para("print-sum-title.nothing");
        }
        self.looks.data.plan.is_none() || nothing
    }

    fn goal_cell(&self, goal: &SharedGoal) -> Vec<Note> {
        vec![Note::strong(self.own(&goal.title, MOST_NAME))]
    }

    fn unknown(&self, notes: Vec<Note>) -> Vec<Note> {
        if notes.is_empty() { vec![Note::quiet(self.get("print-sum-meet.unknown"))] } else { notes }
    }

    fn meet(&mut self) {
        self.heading(2, "print-sum-meet");
        self.para("print-sum-meet.ref");
        if self.not_shared(self.goals().is_empty()) {
            return;
        }
        let rows = self.goals().iter().map(|goal| {
            let mut happen = self.notes(&goal.what);
            happen.extend(goal.what_own.as_ref().map(|own| Note::plain(self.in_own_words(&own.text))));
            let mut when = Vec::new();
            if !goal.days.is_empty() {
                when.push(Note::plain(self.looks.list(goal.days.iter().map(|day| &day.text))));
            }
            when.extend(self.notes(&goal.times));
            Row::new(vec![
                vec![Note::strong(self.own(&goal.title, MOST_CELL))],
                vec![Note::plain(self.letters(&goal.outcomes))],
                self.unknown(happen),
                self.unknown(self.notes(&goal.who)),
                self.unknown(when),
                self.unknown(goal.weekly_cost.iter().map(|cost| Note::plain(&cost.text)).collect()),
                self.unknown(self.notes(&goal.pays)),
            ])
        });
        let rows = rows.collect();
        let head = ["goal", "outcomes", "happen", "who", "when", "cost", "money"];
        let head = head.map(|name| format!("print-sum-meet.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[4.6, 2.3, 5.6, 3.8, 3.6, 2.3, 3.5], &head, rows);
    }

    fn in_own_words(&self, text: &str) -> String {
        self.looks.with("print-sum-meet.words", &[("words", &self.own(text, MOST_CELL))])
    }

    fn letters(&self, letters: &[String]) -> String {
        if letters.is_empty() {
            return self.get("print-sum-meet.none");
        }
        letters.iter().map(|letter| format!("({letter})")).collect::<Vec<_>>().join(" ")
    }

    // 4. Outcomes wished for, and wellbeing.

    fn wish(&mut self) {
        self.heading(2, "print-sum-wish");
        self.para("print-sum-wish.ref");
        let data = self.looks.data;
        if let Some(about) = &data.about {
            let lists = [("matters", &about.matters), ("likes", &about.likes), ("supports", &about.supports)];
            let rows = lists.into_iter().map(|(key, list)| {
                Row::new(vec![
                    vec![Note::strong(self.get(&format!("print-sum-wish.{key}")))],
                    self.card_list(list),
                ])
            });
            let rows = rows.collect();
            self.table(&[1.0, 3.0], &["print-sum-wish.about", "print-sum-wish.said"], rows);
        }
        let areas =
            |areas: &[String]| areas.iter().map(|area| Note::plain(self.area(area))).collect::<Vec<_>>();
        let mut rows = Vec::new();
        let mut keep = Vec::new();
        for answer in data.life.iter().flatten() {
            let Some(wish) = answer.wish.as_ref().filter(|wish| wish.id != "later") else { continue };
            if wish.id == "keep" {
                keep.push(answer.name.as_str());
                continue;
            }
            rows.push(Row::new(vec![
                vec![Note::strong(&answer.name)],
                vec![Note::plain(&wish.text)],
                vec![Note::plain(self.letters(&answer.outcomes))],
                areas(&answer.wellbeing),
            ]));
        }
        for goal in self.goals() {
            rows.push(Row::new(vec![
                self.goal_cell(goal),
                self.unknown(self.notes(&goal.want)),
                vec![Note::plain(self.letters(&goal.outcomes))],
                areas(&goal.wellbeing),
            ]));
        }
        if data.life.is_none() && data.plan.is_none() {
            if data.about.is_none() {
                self.para("print-sum-title.not-shared");
            }
            return;
        }
        self.heading(3, "print-sum-wish.changes");
        if !keep.is_empty() {
            let text = self.looks.with("print-sum-wish.keep", &[("names", &self.looks.list(keep))]);
            self.text(text);
        } else if rows.is_empty() {
            self.para("print-sum-title.nothing");
        }
        if rows.is_empty() {
            return;
        }
        let head = [
            "print-sum-wish.matter",
            "print-sum-wish.wants",
            "print-sum-wish.letters",
            "print-sum-wish.areas",
        ];
        self.table(&[6.0, 6.0, 2.7, 11.0], &head, rows);
    }

    fn notes<'b>(&self, items: impl IntoIterator<Item = &'b SharedItem>) -> Vec<Note> {
        items.into_iter().map(|item| Note::plain(self.whose(&item.text, &item.said))).collect()
    }

    // Words with whose view they are, where it is not the person's.
    fn whose(&self, text: &str, said: &[Saying]) -> String {
        match said.iter().map(|said| said.by).find(|by| matches!(by, PersonId::Other(_))) {
            Some(by) => self.looks.with("print-sum-view.of", &[("words", text), ("who", &self.who(by))]),
            None => text.to_owned(),
        }
    }

    fn card_list(&self, list: &CardList) -> Vec<Note> {
        // Some cards are sentences and some are names of things.
        let texts = list.cards.iter().map(|card| self.whose(&card.text, &card.said));
        let cards = texts.fold(String::new(), |all, text| match all.chars().last() {
            None => text,
            Some('.') => format!("{all} {text}"),
            Some(_) => format!("{all}, {text}"),
        });
        let mut notes: Vec<Note> = (!cards.is_empty()).then(|| Note::plain(cards)).into_iter().collect();
        notes.extend(list.own.as_ref().map(|own| {
            let words =
                self.looks.with("print-sum-meet.words", &[("words", &self.own(&own.text, MOST_WIDE))]);
            Note::plain(self.whose(&words, &own.said))
        }));
        if notes.is_empty() {
            notes.push(Note::quiet(self.get("print-sum-title.nothing")));
        }
        notes
    }

    // 6. Reducing, preventing, delaying.

    fn reduce(&mut self) {
        self.heading(2, "print-sum-reduce");
        self.para("print-sum-reduce.ref");
        let unpaid =
            |goal: &SharedGoal| -> Vec<Note> { self.notes(goal.who.iter().filter(|who| who.look.unpaid)) };
        let mut rows = Vec::new();
        for goal in self.goals() {
            let who = unpaid(goal);
            if who.is_empty() && !goal.want.iter().any(|want| want.id == "myself") {
                continue;
            }
            let plans = goal.want.iter().filter(|want| want.id == "myself").chain(&goal.what);
            rows.push(Row::new(vec![self.goal_cell(goal), self.notes(plans), who]));
        }
        if !self.not_shared(false) {
            if rows.is_empty() {
                self.para("print-sum-reduce.none");
            } else {
                let head = ["print-sum-reduce.goal", "print-sum-reduce.plans", "print-sum-reduce.who"];
                self.table(&[8.0, 10.0, 7.0], &head, rows);
            }
        }
        self.table(&[1.0], &["print-sum-reduce.advice"], vec![empty(1)]);
    }

    // 7. Direct payments.

    fn direct(&mut self) {
        self.heading(2, "print-sum-direct");
        self.para("print-sum-direct.ref");
        let head = ["print-sum-direct.needs", "print-sum-direct.amount", "print-sum-direct.often"];
        self.table(&[14.0, 5.0, 6.0], &head, vec![empty(3)]);
    }

    // 8. Actions.

    fn steps(&mut self) {
        self.heading(2, "print-sum-steps");
        let nothing = self.goals().iter().all(|goal| goal.step.is_none());
        if self.not_shared(nothing) {
            return;
        }
        let said = |item: &Option<SharedItem>| match item {
            Some(item) => vec![Note::plain(&item.text)],
            None => vec![Note::quiet(self.get("print-sum-steps.none"))],
        };
        let rows = self.goals().iter().filter(|goal| goal.step.is_some()).map(|goal| {
            let by = match &goal.by {
                Some(by) => vec![Note::plain(self.looks.words.day(by.date))],
                None => vec![Note::quiet(self.get("print-sum-steps.none"))],
            };
            Row::new(vec![self.goal_cell(goal), said(&goal.step), said(&goal.doer), by, Vec::new()])
        });
        let rows = rows.collect();
        let head = ["goal", "step", "who", "when", "done"].map(|name| format!("print-sum-steps.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[7.2, 5.8, 5.5, 6.0, 1.8], &head, rows);
    }

    // 9. What is missing.

    fn missing(&mut self) {
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
        let names = |which: fn(&SharedAnswer) -> bool| {
            self.looks.list(data.life.iter().flatten().filter(|a| which(a)).map(|answer| &answer.name))
        };
        let lists = [
            ("unanswered", names(|a| a.views.is_empty())),
            ("later", names(|a| !a.views.is_empty() && !a.is_given())),
        ];
        for (key, names) in lists {
            if !names.is_empty() {
                items.push(self.looks.with(&format!("print-sum-missing.{key}"), &[("names", &names)]));
            }
        }
        if items.is_empty() {
            return self.para("print-sum-missing.all");
        }
        self.blocks.push(Block::List { items });
    }
}

// A row to write in.
fn empty(cells: usize) -> Row {
    Row { height: 1.4, ..Row::new(vec![Vec::new(); cells]) }
}
