//! The personal budget: an indicative amount, how it was made, and what the plan costs.

use std::collections::BTreeMap;

use super::Summary;
use crate::share::data::{SharedGoal, SharedMoney, Support, Workings};
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
        if let Some(plan) = data.plan.as_ref().filter(|plan| !plan.goals.is_empty()) {
            self.costs(plan);
        }
    }

    fn key(&self, name: &str) -> String {
        self.get(&format!("print-sum-money.{name}"))
    }

    fn amount(&mut self, money: &SharedMoney) {
        let mut rows = Vec::new();
        if let (Some(week), Some(year)) = (&money.week, &money.year) {
            rows.push(Row::of([self.key("week"), week.text.clone()]));
            rows.push(Row::of([self.key("year"), year.text.clone()]));
        } else {
            rows.push(Row::of([self.key("week"), self.key("no-amount")]));
        }
        let source = match &money.table {
            Some(table) => {
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
            None if money.source.as_deref() == Some("told") => Some(vec![Note::plain(self.key("told"))]),
            None => None,
        };
        if let Some(source) = source {
            rows.push(Row::new(vec![vec![Note::plain(self.key("source"))], source]));
        }
        if let Some(workings) = &money.workings {
            let weekly = money.table.as_ref().is_none_or(|table| table.period == "week");
            let key = if weekly { "print-sum-money.table-week" } else { "print-sum-money.table-year" };
            let says = self.looks.with(key, &[("amount", &workings.table.text)]);
            rows.push(Row::of([self.key("points"), workings.points.to_string()]));
            rows.push(Row::of([self.key("table-says"), says]));
            rows.push(Row::of([self.key("unpaid"), workings.unpaid_off.text.clone()]));
            let mut missing = vec![Note::plain(workings.missing_count.to_string())];
            missing.extend(
                workings
                    .missing
                    .iter()
                    .filter(|names| !names.is_empty())
                    .map(|names| Note::plain(self.looks.list(names))),
            );
            rows.push(Row::new(vec![vec![Note::plain(self.key("missing"))], missing]));
        }
        if let Some(more) = money.needs_cost_more {
            rows.push(Row::of([self.key("more"), self.key(if more { "more-yes" } else { "more-no" })]));
        }
        self.table(&[1.0, 2.2], &["print-sum-money.head", "print-sum-money.detail"], rows);
    }

    fn workings(&mut self, workings: &Workings) {
        let Some(lines) = workings.lines.as_ref().filter(|lines| !lines.is_empty()) else { return };
        let life = self.looks.data.life.as_deref().unwrap_or_default();
        let answer = |question: &str, option: &str| {
            let views =
                life.iter().filter(|answer| answer.question == question).flat_map(|answer| &answer.views);
            views
                .filter(|view| view.option == option)
                .map(|view| view.text.clone())
                .next_back()
                .unwrap_or_default()
        };
        let mut rows: Vec<Row> = lines
            .iter()
            .map(|line| {
                let sum = u64::from(line.points) * u64::from(line.weight);
                Row::of([
                    line.name.clone(),
                    answer(&line.question, &line.option),
                    line.points.to_string(),
                    line.weight.to_string(),
                    sum.to_string(),
                ])
            })
            .collect();
        let total =
            [self.key("total"), String::new(), String::new(), String::new(), workings.points.to_string()];
        rows.push(Row { strong: true, ..Row::of(total) });
        self.heading(3, "print-sum-money.work");
        let head =
            ["question", "answer", "each", "weight", "sum"].map(|name| format!("print-sum-money.{name}"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        self.table(&[6.0, 10.0, 2.0, 2.0, 3.5], &head, rows);
    }

    // One line for each source, or set of sources: a cost that two sources share is never counted twice.
    fn costs(&mut self, plan: &Support) {
        type Sources<'a> = Vec<(usize, &'a str)>;
        let mut by_source: BTreeMap<Sources<'_>, (String, Vec<&SharedGoal>)> = BTreeMap::new();
        for goal in &plan.goals {
            let mut at: Vec<(usize, &str)> =
                goal.pays.iter().map(|item| (item.look.order, item.id.as_str())).collect();
            let mut name = self.looks.list(goal.pays.iter().map(|item| &item.text));
            if at.is_empty() {
                at.push((usize::MAX, ""));
                name = self.key("nobody");
            }
            by_source.entry(at).or_insert_with(|| (name, Vec::new())).1.push(goal);
        }
        let mixed = by_source.keys().any(|at| at.len() > 1);
        let mut rows = Vec::new();
        for (name, goals) in by_source.into_values() {
            let titles =
                goals.iter().map(|goal| Note::plain(self.own(&goal.title, super::MOST_NAME))).collect();
            let known: Vec<i64> =
                goals.iter().filter_map(|goal| goal.weekly_cost.as_ref()).map(|cost| cost.pence).collect();
            let cost = if known.is_empty() {
                self.get("print-sum-meet.unknown")
            } else {
                self.looks.words.language().money(known.iter().sum())
            };
            rows.push(Row::new(vec![vec![Note::plain(name)], titles, vec![Note::plain(cost)]]));
        }
        let unknown = self.get("print-sum-meet.unknown");
        let all = plan.weekly_cost.as_ref().map_or(unknown, |cost| cost.text.clone());
        rows.push(Row { strong: true, ..Row::of([self.key("together"), String::new(), all]) });
        if plan.council_cost.pence > 0 {
            rows.push(Row::of([self.key("council"), String::new(), plan.council_cost.text.clone()]));
        }
        self.heading(3, "print-sum-money.costs");
        self.table(
            &[9.0, 11.0, 4.0],
            &["print-sum-money.from", "print-sum-money.goals", "print-sum-money.cost"],
            rows,
        );
        if mixed {
            self.para("print-sum-money.mixed");
        }
        let unknown = plan.goals.iter().filter(|goal| goal.weekly_cost.is_none()).count();
        if unknown > 0 {
            let text = self.looks.count("print-sum-money.unknown", unknown);
            self.text(text);
        }
    }
}
