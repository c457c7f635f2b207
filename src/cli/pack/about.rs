//! What a pack says, read back to whoever wrote it: every figure, so that a slip is seen.

use std::fmt::Write as _;

use super::{head, money};
use crate::content::{
    Ceiling, Content, ContingencyHow, Contribution, MethodKind, Pack, RoundTo, Share, UpperBand,
};
use crate::words::{Language, Words, plain};

/// All of it. `today` is written as in the pack.
pub(super) fn about(pack: &Pack, content: &Content, words: &Words, today: &str) -> String {
    let mut text = format!("The pack is sound.\n{}", head(pack));
    for line in figures(pack, words) {
        let _ = writeln!(text, "{line}");
    }
    let own = pack.questions.len();
    let _ = writeln!(
        text,
        "Questions of its own: {own}. Our questions that it switches off: {}.",
        pack.off.len()
    );
    let asked = content.with_pack(pack);
    let ours: Vec<&str> = asked
        .questions
        .iter()
        .filter(|question| question.pack.is_none())
        .map(|question| question.id.as_str())
        .collect();
    let _ = writeln!(text, "Our questions that are still asked: {}.", ours.join(", "));
    if !pack.services.is_empty() {
        let _ = writeln!(text, "Local services: {}.", pack.services.len());
    }
    if let Some(worries) = &pack.worries {
        let _ = writeln!(text, "Whom to call with a worry: {}, {}.", worries.name, worries.phone);
    }
    if *pack.valid.1 < *today {
        let _ = writeln!(text, "Note: these figures ended on {}.", pack.valid.1);
    }
    for note in pack.notes() {
        let _ = writeln!(text, "Note: {note}");
    }
    text
}

fn percent(hundredths: u32) -> String {
    format!("{} %", Language::BRITISH.hundredths(hundredths))
}

// Each figure and each rule, a line each.
fn figures(pack: &Pack, words: &Words) -> Vec<String> {
    let number = |number: u32| Language::BRITISH.hundredths(number);
    let way = match &pack.method.kind {
        MethodKind::Points(pence) => format!("{} for each point", money(*pence)),
        MethodKind::Table { rows, interpolate } => {
            let ends = rows.first().zip(rows.last()).map_or_else(String::new, |(first, last)| {
                let (low, high) = (money(first.pence), money(last.pence));
                format!(", from {low} for {} points to {high} for {} points", first.points, last.points)
            });
            let between =
                if *interpolate { "in a straight line between them" } else { "the row below counts" };
            format!("a table of {} rows{ends}, {between}", rows.len())
        }
        MethodKind::Bands(bands) => {
            let each = bands
                .iter()
                .map(|band| format!("{} from {} points: {}", band.name, band.points, money(band.pence)));
            format!("{} bands ({})", bands.len(), each.collect::<Vec<_>>().join("; "))
        }
        MethodKind::Hours(pence) => format!("hours of help, {} for each", money(*pence)),
        MethodKind::Council => "none: the council works the amount out".to_owned(),
    };
    let mut lines = vec![format!("How it counts: {way}.")];
    if pack.method.kind == MethodKind::Council {
        return lines;
    }
    let period = if pack.method.weekly { "week" } else { "year" };
    let weeks = number(pack.method.weeks_hundredths);
    lines.push(format!("The amount is told for 1 {period}; a year has {weeks} weeks."));
    let rules = &pack.rules;
    for uplift in &rules.uplifts {
        let by = match uplift.by {
            Share::Percent(part) => percent(part),
            Share::Pence(pence) => format!("{} for 1 {period}", money(pence)),
        };
        lines.push(format!("Added: {by}, {}.", plain(&words.get(&uplift.words))));
    }
    lines.push(unpaid(pack, period));
    if let Some(contingency) = rules.contingency {
        let how = match contingency.how {
            ContingencyHow::Added => "is added",
            ContingencyHow::TakenOff => "is taken off, the council keeps it",
            ContingencyHow::Inside => "is inside the amount",
        };
        lines.push(format!("For emergencies: {} {how}.", percent(contingency.percent)));
    }
    if let Some(rounding) = rules.rounding {
        let how = match rounding.how {
            RoundTo::Nearest => "to the nearest, a half goes up",
            RoundTo::Up => "up",
            RoundTo::Down => "down",
        };
        lines.push(format!("The amount for 1 {period} is rounded to {}, {how}.", money(rounding.pence)));
    }
    if let Some(Ceiling { pence, is_cap }) = rules.ceiling {
        let then = if is_cap { "that is what is shown" } else { "the council works it out" };
        lines.push(format!("Above {} a week: {then}.", money(pence)));
    }
    lines.push(format!("Below {} a week no money is shown.", money(pack.floor_pence)));
    if let Some(UpperBand { answers, points }) = rules.upper_band {
        let much = if pack.method.is_hours() {
            format!("{} hours", number(points))
        } else {
            format!("{points} points")
        };
        lines.push(format!("With {answers} answers of {much} or more the council works it out."));
    }
    lines.push(match rules.contribution {
        Contribution::Council => "What the person pays: the council works it out.".to_owned(),
        Contribution::Nothing => "What the person pays: nothing.".to_owned(),
        Contribution::Percent(part) => format!("What the person pays: {} of the amount.", percent(part)),
        Contribution::Pence(pence) => {
            let year = pence.saturating_mul(i64::from(pack.method.weeks_hundredths)) / 100;
            format!(
                "What the person pays: {} a week, {} a year, never more than the amount.",
                money(pence),
                money(year)
            )
        }
    });
    lines
}

fn unpaid(pack: &Pack, period: &str) -> String {
    let unpaid = &pack.rules.unpaid;
    if !unpaid.is_any() {
        return "Help from family and friends takes nothing off.".to_owned();
    }
    let local = |id: &str| id.strip_prefix(&format!("{}:", pack.id)).unwrap_or(id).to_owned();
    let answers = |of: &[(String, String)]| {
        of.iter().map(|(of, answer)| format!("{}.{answer}", local(of))).collect::<Vec<_>>().join(", ")
    };
    let mut parts = Vec::new();
    if unpaid.bands.is_empty() {
        parts.push(format!("{} of what each answer gives with which they help", percent(unpaid.percent)));
        parts.extend(
            unpaid.by_question.iter().map(|(of, part)| format!("{} for {}", percent(*part), local(of))),
        );
    }
    parts.extend(unpaid.bands.iter().map(|(answer, part)| {
        format!("{} of the whole with {}", percent(*part), answers(std::slice::from_ref(answer)))
    }));
    parts.extend(unpaid.most_percent.map(|part| format!("at most {} of the whole", percent(part))));
    parts.extend(unpaid.most_pence.map(|pence| format!("at most {} for 1 {period}", money(pence))));
    format!(
        "Help from family and friends takes off: {}; only with {}.",
        parts.join(", "),
        answers(&unpaid.only_where)
    )
}
