//! My money.

use super::super::data::{SharedAmount, SharedMoney};
use super::super::sheet::{Paper, PaperLine, Section, Size};
use super::{row, section};

pub(super) fn my_money(looks: &Paper<'_>, money: &SharedMoney) -> Section {
    let mut section = section(looks, "money", "print-easy-money");
    let blocks = &mut section.blocks;
    let say = |pictures: &[&str], text: String| {
        row(looks.picture(pictures), vec![PaperLine::ours(text)], Size::Small)
    };
    let means = ["what", "who"].map(|line| PaperLine::ours(looks.get(&format!("print-easy-money.{line}"))));
    blocks.push(row(looks.picture(&["money-intro-line-1", "part-money"]), means.into(), Size::Middle));
    if let (Some(week), Some(year)) = (&money.week, &money.year) {
        let told = money.source.as_deref() == Some("told");
        let week = looks.with("print-easy-money.week", &[("amount", &week.text)]);
        let year = looks.with("print-easy-money.year", &[("amount", &year.text)]);
        let lines =
            vec![PaperLine { large: true, bold: true, ..PaperLine::theirs(week) }, PaperLine::theirs(year)];
        let picture = looks.picture(&[if told { "money-council" } else { "money-guess" }, "part-money"]);
        blocks.push(row(picture, lines, Size::Large));
        let kind = money.told.as_deref().unwrap_or("not-known");
        let key = if told { format!("print-easy-told.{kind}") } else { "print-easy-money.guess".to_owned() };
        blocks.push(say(&["money-guess-line-1"], looks.get(&key)));
    } else if money.left_out {
        blocks.push(say(&["money-nothing"], looks.get("print-easy-money.left-out")));
        blocks.push(say(&["money-nothing-line-1"], looks.get("print-easy-money.ask")));
    } else if money.no_period {
        blocks.push(say(&["money-nothing"], looks.get("print-easy-money.no-period")));
        blocks.push(say(&["money-nothing-line-1"], looks.get("print-easy-money.ask-period")));
    } else if money.by_council {
        blocks.push(say(&["money-council", "money-nothing"], looks.get("print-easy-money.by-council")));
    } else {
        blocks.push(say(&["money-nothing"], looks.get("print-easy-money.none")));
        blocks.push(say(&["money-nothing-line-1"], looks.get("print-easy-money.ask")));
    }
    if let (Some(table), true) = (&money.table, money.week.is_some()) {
        if table.illustrative {
            blocks.push(say(
                &["money-guess-example", "money-pack-example"],
                looks.get("print-easy-money.example"),
            ));
        } else {
            let text = looks.with("print-easy-money.table", &[("council", &table.council)]);
            let picture = looks.logo(table).or_else(|| looks.picture(&["money-pack"]));
            blocks.push(row(picture, vec![PaperLine::theirs(text)], Size::Small));
        }
        if !money.missing.is_empty() {
            let lines = vec![
                PaperLine::ours(looks.get("print-easy-money.missing")),
                PaperLine::theirs(looks.list(&money.missing)),
            ];
            blocks.push(row(looks.picture(&["money-work-missing"]), lines, Size::Small));
        }
    }
    // The cost belongs to the plan; it is here only when both parts are shared.
    if let Some(plan) = &looks.data.plan {
        let mut lines = Vec::new();
        if let Some(cost) = &plan.weekly_cost {
            let key = if plan.cost_unknown > 0 { "cost-known" } else { "cost" };
            let text = looks.with(&format!("print-easy-money.{key}"), &[("amount", &cost.text)]);
            lines.push(PaperLine::theirs(text));
        }
        if plan.cost_unknown > 0 {
            lines.push(PaperLine::ours(looks.get("print-easy-money.unknown")));
        }
        if !lines.is_empty() {
            blocks.push(row(looks.picture(&["goal-cost"]), lines, Size::Small));
        }
    }
    if money.needs_cost_more == Some(true) {
        let lines = vec![
            PaperLine::ours(looks.get("print-easy-money.more")),
            PaperLine::ours(looks.get("print-easy-money.tell")),
        ];
        blocks.push(row(looks.picture(&["money-more-line-1", "money-more"]), lines, Size::Small));
    }
    match what_i_pay(looks, money) {
        Some(lines) => blocks.push(row(looks.picture(&["money-pays", "money-council"]), lines, Size::Small)),
        None => blocks.push(say(&["money-council", "part-money"], looks.get("print-easy-money.charge"))),
    }
    section
}

// What the person pays of it, and what the council pays, for the week or the year for which it was told.
fn what_i_pay(looks: &Paper<'_>, money: &SharedMoney) -> Option<Vec<PaperLine>> {
    let pays = money.contribution.as_ref()?;
    let told = money.source.as_deref() == Some("told");
    let period = money.table.as_ref().filter(|_| !told).map_or("week", |table| table.period.as_str());
    let with = |key: &str, amount: &SharedAmount| {
        PaperLine::theirs(
            looks.with(&format!("print-easy-money-{key}.{period}"), &[("amount", &amount.text)]),
        )
    };
    let mut lines = vec![match (pays.pence, told) {
        (0, true) => PaperLine::ours(looks.get("print-easy-money.pays-nothing")),
        (_, true) => with("pays", pays),
        (_, false) => with("may-pay", pays),
    }];
    lines.extend(money.council_share.as_ref().map(|share| with("share", share)));
    Some(lines)
}
