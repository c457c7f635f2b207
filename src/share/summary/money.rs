//! 5. The personal budget: the amount, how it was made, and what the plan costs.

use super::Summary;
use crate::plan::{ELSEWHERE, NOT_KNOWN};
use crate::share::data::{SharedAmount, SharedItem, SharedMoney, Support, Workings};
use crate::share::sheet::{Note, Row};

impl Summary<'_> {
    pub(super) fn money(&mut self) {
        self.heading(2, "print-sum-money");
        self.para("print-sum-money.ref");
        let data = self.looks.data;
        match &data.money {
            None => self.para("print-sum-title.not-shared"),
            Some(money) => {
                self.amount(money);
                if let Some(workings) = &money.workings {
                    self.workings(workings);
                }
            }
        }
        // The cost belongs to the plan.
        let has_lines = |plan: &&Support| !plan.goals.is_empty() || !plan.kept.is_empty();
        if let Some(plan) = data.plan.as_ref().filter(has_lines) {
            self.costs(plan);
        }
    }

    fn key(&self, name: &str) -> String {
        self.get(&format!("print-sum-money.{name}"))
    }

    fn amount(&mut self, money: &SharedMoney) {
        let mut rows: Vec<(&str, Vec<Note>)> = Vec::new();
        match (&money.week, &money.year) {
            (Some(week), Some(year)) => {
                rows.push((
                    "amount",
                    vec![Note::strong(
                        self.looks
                            .with("print-sum-money.both", &[("week", &week.text), ("year", &year.text)]),
                    )],
                ));
            }
            _ => {
                let text = match &money.table {
                    Some(table) if money.left_out => {
                        self.looks.with("print-sum-money.left-out", &[("council", table.council.as_str())])
                    }
                    _ if money.no_period => self.key("no-period"),
                    _ => self.key(if money.by_council { "by-council" } else { "no-amount" }),
                };
                rows.push(("amount", vec![Note::plain(text)]));
            }
        }
        if let Some(source) = self.source(money) {
            rows.push(("source", source));
        }
        // What the plan costs stands beside what there is.
        if let Some(plan) = &self.looks.data.plan {
            rows.push(("costs-now", self.cost_notes(plan)));
        }
        let of_a_table = money.week.is_some() && money.source.as_deref() == Some("table");
        if of_a_table && !money.missing.is_empty() {
            let names = self.looks.list(&money.missing);
            let text = self.looks.with("print-sum-money.missing-names", &[("names", &names)]);
            rows.push(("missing", vec![Note::plain(text)]));
        }
        if let Some(more) = money.needs_cost_more {
            rows.push(("more", vec![Note::plain(self.key(if more { "more-yes" } else { "more-no" }))]));
        }
        // With workings they stand at the end of these.
        if money.workings.is_none() {
            for (name, amount) in [("pays", &money.contribution), ("share", &money.council_share)] {
                let week =
                    |of: &SharedAmount| self.looks.with("print-sum-money.in-week", &[("amount", &of.text)]);
                rows.extend(amount.iter().map(|amount| (name, vec![Note::plain(week(amount))])));
            }
        }
        let charge = match (&money.contribution, money.source.as_deref()) {
            (Some(_), Some("told")) => self.key("charge-told"),
            (Some(_), _) => self.key("charge-table"),
            (None, _) => self.key("charge-may"),
        };
        rows.push(("charge", vec![Note::plain(charge)]));
        let rows = rows
            .into_iter()
            .map(|(name, notes)| Row::new(vec![vec![Note::strong(self.key(name))], notes]))
            .collect();
        self.facts_table(&[1.0, 3.0], rows);
    }

    fn source(&self, money: &SharedMoney) -> Option<Vec<Note>> {
        if money.left_out {
            return None;
        }
        let Some(table) = &money.table else {
            let told = money.told.as_deref().unwrap_or("not-known");
            return (money.source.as_deref() == Some("told"))
                .then(|| vec![Note::plain(self.get(&format!("print-sum-told.{told}")))]);
        };
        let text = self.looks.with(
            "print-sum-money.table",
            &[
                ("council", table.council.as_str()),
                ("version", &table.version),
                ("from", &self.looks.written(&table.valid_from)),
                ("to", &self.looks.written(&table.valid_to)),
                ("source", &table.source),
            ],
        );
        let example = table.illustrative.then(|| Note::strong(self.key("illustrative")));
        Some([Note::plain(text)].into_iter().chain(example).collect())
    }

    fn cost_notes(&self, plan: &Support) -> Vec<Note> {
        let mut notes = Vec::new();
        if let Some(cost) = &plan.weekly_cost {
            let key = if plan.cost_unknown > 0 { "costs-known" } else { "costs-all" };
            notes.push(Note::plain(
                self.looks.with(&format!("print-sum-money.{key}"), &[("amount", &cost.text)]),
            ));
        }
        if plan.cost_unknown > 0 {
            notes.push(Note::plain(self.looks.count("print-sum-money.unknown", plan.cost_unknown)));
        }
        let unplanned = self.unplanned();
        if !unplanned.is_empty() && plan.weekly_cost.is_some() {
            let names = self.looks.list(unplanned);
            notes.push(Note::plain(self.looks.with("print-sum-money.not-in-it", &[("names", &names)])));
        }
        // One plain sentence on how they compare.
        if let Some(compared) = &plan.compared {
            notes.push(Note::strong(self.get(&format!("print-sum-compared.{compared}"))));
        }
        if notes.is_empty() {
            notes.push(Note::plain(self.get("print-sum-title.nothing")));
        }
        notes
    }

    fn workings(&mut self, workings: &Workings) {
        if workings.lines.is_empty() {
            return;
        }
        let answer = |question: &str, option: &str| {
            let answers = self.life().iter().filter(|answer| answer.question == question);
            let mut views = answers.flat_map(|answer| &answer.views).rev();
            views.find(|view| view.option == option).map(|view| view.text.clone()).unwrap_or_default()
        };
        // Hours are in hundredths.
        let units = |of: u64| match u32::try_from(of) {
            Ok(hours) if workings.hours => self.looks.hundredths(hours),
            _ => of.to_string(),
        };
        let mut rows: Vec<Row> = workings
            .lines
            .iter()
            .filter(|line| line.points > 0)
            .map(|line| {
                let sum = u64::from(line.points) * u64::from(line.weight);
                Row::of([
                    line.name.clone(),
                    answer(&line.question, &line.option),
                    units(u64::from(line.points)),
                    line.weight.to_string(),
                    units(sum),
                ])
            })
            .collect();
        let total =
            [self.key("total"), String::new(), String::new(), String::new(), units(workings.points.into())];
        rows.push(Row { strong: true, ..Row::of(total) });
        let weekly = self.looks.data.money.as_ref().and_then(|money| money.table.as_ref());
        let weekly = weekly.is_none_or(|table| table.period == "week");
        let key = if weekly { "print-sum-money.table-week" } else { "print-sum-money.table-year" };
        let says = self.looks.with(key, &[("amount", &workings.table.text)]);
        rows.push(Row::of([self.key("table-says"), says, String::new(), String::new(), String::new()]));
        if workings.unpaid_off.pence > 0 {
            let off = workings.unpaid_off.text.clone();
            rows.push(Row::of([self.key("unpaid"), off, String::new(), String::new(), String::new()]));
        }
        if let Some(band) = &workings.band {
            rows.push(Row::of([self.key("band"), band.clone(), String::new(), String::new(), String::new()]));
        }
        for step in &workings.steps {
            let change = step.change.text.clone();
            rows.push(Row::of([step.name.clone(), change, String::new(), String::new(), String::new()]));
        }
        // What the person pays stands apart from what there is.
        if let Some(money) = &self.looks.data.money {
            for (name, amount) in [("pays", &money.contribution), ("share", &money.council_share)] {
                let Some(amount) = amount else { continue };
                let text = amount.text.clone();
                rows.push(Row::of([self.key(name), text, String::new(), String::new(), String::new()]));
            }
        }
        self.heading(3, "print-sum-money.work");
        self.para("print-sum-money.work-ref");
        let (each, sum) = if workings.hours { ("each-hours", "sum-hours") } else { ("each", "sum") };
        let head = ["question", "answer", each, "weight", sum].map(|name| format!("print-sum-money.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[6.0, 10.0, 2.0, 2.0, 3.5], &head, rows);
    }

    // What each source pays. What two of them share is in both, so each says what it pays alone and at most.
    fn costs(&mut self, plan: &Support) {
        if plan.by_source.is_empty() {
            return;
        }
        let all = plan.weekly_cost.as_ref();
        let all = all.map_or_else(|| self.get("print-sum-meet.unknown"), |cost| cost.text.clone());
        let mut rows = vec![Row { strong: true, ..Row::of([self.key("together"), String::new(), all]) }];
        for source in &plan.by_source {
            let of = |pays: &[SharedItem]| {
                let is_this = pays.iter().any(|item| item.id == source.source.id);
                is_this || (source.source.id == NOT_KNOWN && pays.iter().all(|item| item.id == NOT_KNOWN))
            };
            // What is free, or is in another cost, needs no money of its own.
            let costs = |cost: &Option<SharedAmount>, no_cost: &Option<String>| {
                cost.as_ref().map_or(no_cost.as_deref() != Some(ELSEWHERE), |cost| cost.pence > 0)
            };
            let kept =
                plan.kept.iter().filter(|kept| of(&kept.pays) && costs(&kept.weekly_cost, &kept.no_cost));
            let goals =
                plan.goals.iter().filter(|goal| of(&goal.pays) && costs(&goal.weekly_cost, &goal.no_cost));
            let names = kept.map(|kept| kept.name.clone());
            let names =
                names
                    .chain(goals.map(|goal| {
                        self.own(&goal.title, super::MOST_NAME).trim_end_matches('.').to_owned()
                    }));
            let sums = if source.least == source.most {
                source.most.text.clone()
            } else {
                self.looks.with(
                    "print-sum-money.from-to",
                    &[("least", &source.least.text), ("most", &source.most.text)],
                )
            };
            let mut cost = Vec::new();
            if source.most.pence > 0 {
                cost.push(Note::plain(sums));
            }
            if source.unknown > 0 {
                cost.push(Note::quiet(self.looks.count("print-sum-money.unknown", source.unknown)));
            }
            let name = self.helper(&source.source, "print-sum-pays");
            rows.push(Row::new(vec![
                vec![Note::plain(name)],
                vec![Note::plain(self.looks.list(names))],
                cost,
            ]));
        }
        self.heading(3, "print-sum-money.costs");
        self.table(
            &[4.2, 9.8, 4.0],
            &["print-sum-money.from", "print-sum-money.goals", "print-sum-money.cost"],
            rows,
        );
    }

    // What something costs, or why there is no figure.
    pub(super) fn cost_text(&self, cost: Option<&SharedAmount>, no_cost: Option<&str>) -> Note {
        match (cost, no_cost) {
            (Some(cost), _) if cost.pence == 0 => Note::plain(self.get("print-sum-pays.free")),
            (Some(cost), _) => Note::plain(&cost.text),
            (None, Some(ELSEWHERE)) => Note::plain(self.key("elsewhere")),
            (None, Some(NOT_KNOWN)) => Note::quiet(self.get("print-sum-pays.not-known")),
            (None, _) => Note::quiet(self.get("print-sum-meet.unknown")),
        }
    }
}
