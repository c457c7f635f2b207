//! My plan: the help that must go on, my goals, my week, my first steps.

use std::collections::BTreeSet;

use super::super::clean;
use super::super::data::{SharedGoal, SharedItem, SharedKept, Support};
use super::super::sheet::{Card, Easy, Paper, PaperLine, Section};
use super::{card, heading, life, own_lines, section};
use crate::plan::SOCIAL_WORKER;
use crate::words::WEEK;

pub(super) fn my_plan(looks: &Paper<'_>, plan: &Support) -> Section {
    let mut section = section(looks, "plan", "print-easy-plan");
    section.picture = looks.picture(&["plan-goals", "part-plan"]);
    let blocks = &mut section.blocks;
    // Who helps stands with the answers where those are here.
    if looks.data.life.is_none() {
        let mut who: Vec<(&SharedItem, Vec<String>)> = Vec::new();
        for kept in &plan.kept {
            for helper in &kept.who {
                match who.iter_mut().find(|(known, _)| known.id == helper.id) {
                    Some((_, names)) => names.push(kept.name.clone()),
                    None => who.push((helper, vec![kept.name.clone()])),
                }
            }
        }
        life::helpers(looks, who, blocks);
    }
    // In a social worker's file the details stand in their own pages.
    if !plan.kept.is_empty() && looks.data.reader.id == SOCIAL_WORKER {
        let names = looks.list(plan.kept.iter().map(|kept| &kept.name));
        let line = PaperLine::theirs(looks.with("print-easy-kept.all", &[("names", &names)]));
        let all = card(looks.picture(&["plan-kept", "going-heading-yes"]), vec![line]);
        blocks.push(Easy::Cards {
            cards: vec![Card { wide: true, ..all }],
            columns: 2,
            small: true,
            grows: false,
        });
    } else if !plan.kept.is_empty() {
        blocks.push(heading(looks, "print-easy-kept", &["plan-kept", "going-heading-yes"]));
        let cards = plan.kept.iter().map(|kept| my_help(looks, kept)).collect();
        blocks.push(Easy::Cards { cards, columns: 2, small: true, grows: false });
    }
    for (at, goal) in plan.goals.iter().enumerate() {
        my_goal(looks, goal, at + 1, blocks);
    }
    my_week(looks, plan, blocks);
    my_steps(looks, &plan.goals, blocks);
    section
}

// One line of days and times of the day.
fn when(looks: &Paper<'_>, days: &[SharedItem], times: &[SharedItem]) -> Option<String> {
    let days = if days.len() == WEEK.len() {
        looks.plain("print-easy-week.every")
    } else {
        looks.list(days.iter().map(|day| &day.text))
    };
    let times = looks.list(times.iter().map(|time| &time.text));
    match (days.is_empty(), times.is_empty()) {
        (true, true) => None,
        (false, true) => Some(days),
        (true, false) => Some(times),
        (false, false) => Some(looks.with("print-easy-week.line", &[("time", &days), ("what", &times)])),
    }
}

fn my_help(looks: &Paper<'_>, kept: &SharedKept) -> Card {
    let mut lines = vec![PaperLine::bold(&kept.name)];
    lines.push(PaperLine::theirs(looks.list(kept.who.iter().map(|who| &who.text))));
    lines.extend(when(looks, &kept.days, &kept.times).map(PaperLine::theirs));
    lines.extend(kept.hours.iter().filter(|hours| hours.id != "not-known").map(|hours| looks.line(hours)));
    if let Some(cost) = kept.weekly_cost.as_ref().filter(|cost| cost.pence > 0) {
        lines.push(PaperLine::theirs(looks.with("print-easy-goal.week", &[("amount", &cost.text)])));
    }
    if !kept.stay.is_empty() {
        let stay = looks.list(kept.stay.iter().map(|item| &item.text));
        lines.push(PaperLine::theirs(looks.with("print-easy-kept.stay", &[("what", &stay)])));
    }
    card(looks.picture(&[&kept.picture]), lines)
}

fn my_goal(looks: &Paper<'_>, goal: &SharedGoal, number: usize, blocks: &mut Vec<Easy>) {
    let text = looks.with("print-easy-goal", &[("number", &number.to_string())]);
    let (title, cut) = clean::shortened(&goal.title, 300);
    let mut lines = vec![PaperLine::bold(title)];
    if cut {
        lines.push(PaperLine::ours(looks.get("print-easy-more")));
    }
    blocks.push(Easy::Heading { text, picture: looks.picture(&[&goal.picture, "plan-goals"]), lines });
    let mut cards: Vec<Card> = Vec::new();
    let mut group = |label: &str, picture: Option<_>, mut lines: Vec<PaperLine>| {
        // “Not sure” is an answer too.
        let asked: &[&str] = match label {
            "what" => &["what"],
            "who" => &["who"],
            "when" => &["day", "time"],
            "cost" => &["cost"],
            _ => &[],
        };
        if lines.is_empty() && goal.not_sure.iter().any(|of| asked.contains(&of.as_str())) {
            lines.push(PaperLine::ours(looks.get("answer-not-sure")));
        }
        if !lines.is_empty() {
            let label = PaperLine::bold(looks.plain(&format!("print-easy-goal.{label}")));
            cards.push(card(picture, [vec![label], lines].concat()));
        }
    };
    let first = |items: &[SharedItem], or: &str| match items.first() {
        Some(item) => looks.look(&item.look, &[or]),
        None => looks.picture(&[or]),
    };
    let all = |items: &[SharedItem]| items.iter().flat_map(|item| looks.lines(item)).collect::<Vec<_>>();
    group("want", first(&goal.want, "goal-want"), all(&goal.want));
    let mut what = all(&goal.what);
    what.extend(goal.what_own.iter().flat_map(|own| own_lines(looks, own)));
    group("what", first(&goal.what, "own-words"), what);
    group("who", first(&goal.who, "goal-who"), all(&goal.who));
    let days = when(looks, &goal.days, &goal.times).map(PaperLine::theirs).into_iter().collect();
    group("when", looks.picture(&["goal-day"]), days);
    let free = goal.weekly_cost.as_ref().is_some_and(|cost| cost.pence == 0);
    let cost = goal.weekly_cost.as_ref().map(|cost| {
        let text = looks.with("print-easy-goal.week", &[("amount", &cost.text)]);
        if free { PaperLine::ours(looks.get("goal-cost.free")) } else { PaperLine::theirs(text) }
    });
    let picture = looks.picture(&[if free { "goal-cost-free" } else { "goal-cost" }]);
    group("cost", picture, cost.into_iter().collect());
    // “It is free” is said once.
    let pays: Vec<SharedItem> =
        goal.pays.iter().filter(|item| !(free && item.id == "free")).cloned().collect();
    group("pays", first(&pays, "goal-pays"), all(&pays));
    blocks.push(Easy::Cards { cards, columns: 2, small: true, grows: false });
    blocks.extend(goal.photo.as_ref().and_then(|photo| looks.photo(photo, Vec::new())));
    blocks.extend(goal.recording.as_ref().map(|recording| looks.recording(recording, Vec::new())));
}

/// What happens on a day: at what time of day, and what.
type Happens = (Option<(usize, String)>, String);

// What really happens on each day: the help that goes on, and the goals. What happens every day is said
// once; so is what has a time of the day and no day.
fn my_week(looks: &Paper<'_>, plan: &Support, blocks: &mut Vec<Easy>) {
    let kept = plan.kept.iter().map(|kept| (&kept.name, &kept.days, &kept.times));
    let goals = plan.goals.iter().map(|goal| (&goal.name, &goal.days, &goal.times));
    let all: Vec<_> =
        kept.chain(goals).filter(|(_, days, times)| !days.is_empty() || !times.is_empty()).collect();
    if all.is_empty() {
        return;
    }
    let happens = |on: &dyn Fn(&[SharedItem]) -> bool| -> Vec<PaperLine> {
        let mut happens: Vec<Happens> = Vec::new();
        for (name, days, times) in &all {
            if !on(days) {
                continue;
            }
            let name = clean::shortened(&name.replace('\n', " "), 80).0.trim_end_matches('.').to_owned();
            if times.is_empty() {
                happens.push((None, name.clone()));
            }
            for time in *times {
                happens.push((Some((time.look.order, time.text.clone())), name.clone()));
            }
        }
        let times: BTreeSet<Option<(usize, String)>> = happens.iter().map(|(time, _)| time.clone()).collect();
        // What happens at several times of a day is said once.
        let mut lines: Vec<(Vec<String>, String)> = Vec::new();
        for time in times {
            let names = looks.list(happens.iter().filter(|(at, _)| *at == time).map(|(_, name)| name));
            let time = time.map(|(_, time)| time);
            match lines.iter_mut().find(|(times, known)| *known == names && !times.is_empty()) {
                Some((times, _)) => times.extend(time),
                None => lines.push((time.into_iter().collect(), names)),
            }
        }
        let line = |(times, what): (Vec<String>, String)| {
            PaperLine::theirs(if times.is_empty() {
                what
            } else {
                looks.with("print-easy-week.line", &[("time", &looks.list(times)), ("what", &what)])
            })
        };
        lines.into_iter().map(line).collect()
    };
    blocks.push(heading(looks, "print-easy-week", &["plan-week"]));
    let mut cards = Vec::new();
    let is_every = |days: &[SharedItem]| days.len() == WEEK.len();
    for (key, picture, lines) in [
        ("every", "plan-week", happens(&|days| is_every(days))),
        ("no-day", "goal-day", happens(&|days| days.is_empty())),
    ] {
        if !lines.is_empty() {
            let title = PaperLine::bold(looks.plain(&format!("print-easy-week.{key}")));
            let lines = [vec![title], lines].concat();
            cards.push(Card { wide: true, ..card(looks.picture(&[picture, "goal-day"]), lines) });
        }
    }
    for day in WEEK {
        let mut lines = vec![PaperLine::bold(looks.get(&format!("goal-day.{day}")))];
        lines.extend(happens(&|days| !is_every(days) && days.iter().any(|item| item.id == day)));
        if lines.len() > 1 {
            cards.push(card(looks.picture(&[&format!("goal-day-{day}"), "goal-day"]), lines));
        }
    }
    if !cards.is_empty() {
        blocks.push(Easy::Cards { cards, columns: 2, small: true, grows: false });
    }
}

fn my_steps(looks: &Paper<'_>, goals: &[SharedGoal], blocks: &mut Vec<Easy>) {
    if goals.iter().all(|goal| goal.step.is_none()) {
        return;
    }
    blocks.push(heading(looks, "print-easy-steps", &["check-actions", "goal-next"]));
    let mut cards = Vec::new();
    for goal in goals {
        let Some(step) = &goal.step else { continue };
        let name = clean::shortened(&goal.name.replace('\n', " "), 80).0;
        let mut lines = vec![PaperLine::bold(name)];
        lines.extend(looks.lines(step));
        lines.extend(goal.doer.iter().flat_map(|doer| looks.lines(doer)));
        if let Some(by) = &goal.by {
            lines.push(PaperLine::ours(
                looks.with("print-easy-steps.by", &[("date", &looks.words.day(by.date))]),
            ));
        }
        lines.push(PaperLine { to_tick: true, ..PaperLine::ours(looks.get("print-easy-steps.done")) });
        cards.push(card(looks.look(&step.look, &["goal-next"]), lines));
    }
    blocks.push(Easy::Cards { cards, columns: 2, small: true, grows: false });
}
