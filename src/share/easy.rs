//! The person's part: one idea in a row, with its picture.

use super::clean;
use super::data::{
    About, CardList, OwnWords, SharedAnswer, SharedGoal, SharedItem, SharedMoney, SharedPlan, Support, View,
};
use super::sheet::{Card, Easy, Paper, PaperLine, Picture, Section, Size};
use crate::record::PersonId;
use crate::words::WEEK;

// At 16 point a row with more letters than this may be taller than is left on a page.
const LONG_ROW: usize = 420;
// Own words longer than this are cut in the document; the data has them whole.
const MOST_OWN: usize = 1000;

/// The pages for the person. A part that is still empty is one row on the first page, not a page.
pub(super) fn sections(looks: &Paper<'_>) -> Vec<Section> {
    let data = looks.data;
    let mut sections = Vec::new();
    let mut empty = Vec::new();
    if let Some(about) = &data.about {
        if about.likes.is_empty() && about.matters.is_empty() && about.supports.is_empty() {
            empty.push(("about", "print-easy-about.nothing"));
        } else {
            sections.push(profile(looks, about));
        }
    }
    if let Some(life) = &data.life {
        if life.iter().any(SharedAnswer::is_given) {
            sections.push(my_life(looks, life));
        } else {
            empty.push(("life", "print-easy-life.nothing"));
        }
    }
    if let Some(money) = &data.money {
        if money.week.is_some() || money.needs_cost_more.is_some() {
            sections.push(my_money(looks, money));
        } else {
            empty.push(("money", "print-easy-money.none"));
        }
    }
    if let Some(plan) = &data.plan {
        if plan.goals.is_empty() {
            empty.push(("plan", "print-easy-goals.nothing"));
        } else {
            sections.push(my_plan(looks, plan));
        }
    }
    if let Some(last) = sections.last_mut().filter(|_| looks.more) {
        last.blocks.push(simple(looks, &["own-words"], looks.get("print-easy-more")));
    }
    sections.insert(0, cover(looks, &empty));
    sections
}

fn section(looks: &Paper<'_>, part: &'static str, key: &str) -> Section {
    let picture = looks.picture(&[&format!("part-{part}"), &format!("share-what-{part}")]);
    Section {
        colour: part,
        band: looks.plain(&format!("part-{part}")),
        title: looks.plain(key),
        picture,
        blocks: Vec::new(),
    }
}

fn row(picture: Option<Picture>, lines: Vec<PaperLine>, size: Size) -> Easy {
    Easy::Row { picture, whole: is_short(&lines), lines, size }
}

fn is_short(lines: &[PaperLine]) -> bool {
    lines.iter().map(|line| line.text.chars().count() + 20).sum::<usize>() < LONG_ROW
}

fn simple(looks: &Paper<'_>, pictures: &[&str], text: String) -> Easy {
    row(looks.picture(pictures), vec![PaperLine::ours(text)], Size::Middle)
}

// Own words as lines, and a line that says so when they were too long for paper.
fn own_lines(looks: &Paper<'_>, own: &OwnWords) -> Vec<PaperLine> {
    let (lines, cut) = clean::lines(&own.text, MOST_OWN);
    let mut lines: Vec<PaperLine> =
        looks.others(&own.said).into_iter().chain(lines.into_iter().map(PaperLine::theirs)).collect();
    if cut {
        lines.push(PaperLine::ours(looks.get("print-easy-more")));
    }
    lines
}

fn cover(looks: &Paper<'_>, empty: &[(&str, &str)]) -> Section {
    let data = looks.data;
    let mut section = section(looks, "start", "print-easy-cover");
    section.picture = None;
    let blocks = &mut section.blocks;
    let say = |pictures: &[&str], text: String| simple(looks, pictures, text);
    if data.person.example {
        blocks.push(say(&["start-example-copy", "start-example"], looks.get("print-easy-cover.example")));
    }
    if let Some(name) = looks.name() {
        let face = data.about.as_ref().and_then(|about| about.face.as_deref()).unwrap_or("about-name");
        // The name is not ours, so its marks are not marks.
        let line = PaperLine {
            large: true,
            ..PaperLine::theirs(looks.with("print-easy-cover.name", &[("name", &name)]))
        };
        blocks.push(row(looks.picture(&[face, "about-name"]), vec![line], Size::Large));
    }
    // What a helper only saw is no consent, and then the person did not make it either.
    let by_me = data.agreed.is_none_or(|agreed| agreed.by == PersonId::Me);
    let made = looks.words.day(data.made);
    let key = if by_me { "print-easy-cover.made" } else { "print-easy-cover.made-other" };
    blocks.push(say(&["ready-time-line-1", "goal-when"], looks.with(key, &[("date", &made)])));
    for who in who_was_there(data) {
        let key = format!("print-easy-cover.{who}");
        blocks.push(say(&[&format!("ready-who-{who}")], looks.get(&key)));
    }
    if data.agreed.is_some() && by_me && !data.agreed_unseen {
        blocks.push(say(&["share-agree-yes"], looks.get("print-easy-cover.agreed")));
    }
    let mut lines = vec![PaperLine::ours(looks.get(if by_me {
        "print-easy-cover.parts"
    } else {
        "print-easy-cover.parts-other"
    }))];
    for part in &data.parts {
        lines.push(PaperLine { tick: true, ..PaperLine::ours(looks.plain(&format!("share-what.{part}"))) });
    }
    if lines.len() > 1 {
        blocks.push(row(looks.picture(&["share-what"]), lines, Size::Middle));
    }
    for (part, key) in empty {
        let lines = vec![
            PaperLine::bold(looks.plain(&format!("share-what.{part}"))),
            PaperLine::ours(looks.get(key)),
        ];
        blocks.push(row(looks.picture(&[&format!("part-{part}"), "answer-later"]), lines, Size::Small));
    }
    blocks.push(say(&["share-agree-line-3"], looks.get("print-easy-cover.worker")));
    section
}

// Each part in the plan once. “By myself” only where that was said in every sitting.
fn who_was_there(data: &SharedPlan) -> Vec<&str> {
    let all = data.sittings.iter().flat_map(|sitting| &sitting.people);
    let mut roles: Vec<&str> = Vec::new();
    for role in all.map(|there| data.role_of(&there.id)) {
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    if roles.is_empty() && !data.sittings.is_empty() && data.sittings.iter().all(|sitting| sitting.alone) {
        roles.push("alone");
    }
    roles
}

fn profile(looks: &Paper<'_>, about: &About) -> Section {
    let mut section = section(looks, "about", "print-easy-about");
    if let Some(name) = looks.name() {
        section.title = looks.with("print-easy-about.name", &[("name", &name)]);
    }
    section.picture = looks.picture(&[about.face.as_deref().unwrap_or(""), "part-about"]);
    let lists: [(&str, &CardList, &str); 3] = [
        ("likes", &about.likes, "about-likes"),
        ("matters", &about.matters, "about-matters"),
        ("supports", &about.supports, "about-support"),
    ];
    // Many cards still stand on one page when they stand closer.
    let columns = if lists.iter().all(|(_, list, _)| list.cards.len() <= 4) { 2 } else { 3 };
    for (id, list, picture) in lists {
        let text = looks.get(&format!("print-easy-about.{id}"));
        section.blocks.push(Easy::Heading { text, picture: looks.picture(&[picture]), page: false });
        let mut cards: Vec<Card> = list
            .cards
            .iter()
            .map(|item| card(looks.look(&item.look, &[&item.id]), looks.lines(item)))
            .collect();
        if let Some(own) = &list.own {
            cards.push(Card { wide: true, ..card(looks.picture(&["own-words"]), own_lines(looks, own)) });
        }
        if cards.is_empty() {
            let text = looks.get("print-easy-about.nothing");
            cards.push(Card {
                wide: true,
                ..card(looks.picture(&["answer-later"]), vec![PaperLine::ours(text)])
            });
        }
        section.blocks.push(Easy::Cards { cards, columns });
    }
    section
}

fn my_life(looks: &Paper<'_>, life: &[SharedAnswer]) -> Section {
    let mut section = section(looks, "life", "print-easy-life");
    let mut to_do = 0;
    for answer in life {
        if answer.is_given() {
            section.blocks.push(answered(looks, answer));
        } else {
            to_do += 1;
        }
    }
    if to_do > 0 {
        section.blocks.push(simple(looks, &["answer-later"], looks.count("print-easy-life.to-do", to_do)));
    }
    section
}

fn answered(looks: &Paper<'_>, answer: &SharedAnswer) -> Easy {
    let mut lines = vec![PaperLine::bold(&answer.name)];
    let own = answer.own_view();
    // Who says it needs words only where it is not the person.
    let say = |view: &View, lines: &mut Vec<PaperLine>| {
        if view.said.by != PersonId::Me {
            let role = looks.data.role(view.said.by);
            lines.push(PaperLine::ours(looks.get(&format!("print-easy-view.{role}"))));
        }
        let text = if view.look.marked.is_empty() {
            PaperLine::theirs(&view.text)
        } else {
            PaperLine::ours(&view.look.marked)
        };
        lines.push(PaperLine { tick: true, ..text });
    };
    if let Some(view) = own {
        say(view, &mut lines);
    }
    let hard: Vec<&str> =
        answer.hard.iter().filter(|item| item.id != "none").map(|item| item.text.as_str()).collect();
    if !hard.is_empty() {
        lines.push(PaperLine::theirs(hard.join(" ")));
    }
    if let Some(wish) = answer.wish.as_ref().filter(|wish| ["keep", "change"].contains(&wish.id.as_str())) {
        lines.extend(looks.lines(wish));
    }
    for view in answer.other_views() {
        say(view, &mut lines);
    }
    let picture = own.and_then(|view| {
        if ["not-sure", "later"].contains(&view.option.as_str()) {
            looks.picture(&[&answer.picture])
        } else {
            looks.look(&view.look, &[&answer.picture])
        }
    });
    row(picture, lines, Size::Middle)
}

fn my_money(looks: &Paper<'_>, money: &SharedMoney) -> Section {
    let mut section = section(looks, "money", "print-easy-money");
    let blocks = &mut section.blocks;
    let say = |pictures: &[&str], text: String| {
        row(looks.picture(pictures), vec![PaperLine::ours(text)], Size::Small)
    };
    blocks.push(say(&["money-intro-line-1", "part-money"], looks.get("print-easy-money.what")));
    blocks.push(say(&["money-intro-line-2", "money-council"], looks.get("print-easy-money.who")));
    if let (Some(week), Some(year)) = (&money.week, &money.year) {
        let told = money.source.as_deref() == Some("told");
        let week = looks.with("print-easy-money.week", &[("amount", &week.text)]);
        let year = looks.with("print-easy-money.year", &[("amount", &year.text)]);
        let lines =
            vec![PaperLine { large: true, bold: true, ..PaperLine::theirs(week) }, PaperLine::theirs(year)];
        let picture = looks.picture(&[if told { "money-council" } else { "money-guess" }, "part-money"]);
        blocks.push(row(picture, lines, Size::Large));
        let key = if told { "print-easy-money.told" } else { "print-easy-money.guess" };
        blocks.push(say(&["money-guess-line-1"], looks.get(key)));
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
            blocks.push(row(looks.picture(&["money-pack"]), vec![PaperLine::theirs(text)], Size::Small));
        }
    }
    if let Some(count) =
        money.workings.as_ref().map(|workings| workings.missing_count).filter(|count| *count > 0)
    {
        blocks.push(say(&["money-work-missing"], looks.count("print-easy-money.missing", count)));
    }
    if money.needs_cost_more == Some(true) {
        let lines = vec![
            PaperLine::ours(looks.get("print-easy-money.more")),
            PaperLine::ours(looks.get("print-easy-money.tell")),
        ];
        blocks.push(row(looks.picture(&["money-more-line-1", "money-more"]), lines, Size::Small));
    }
    // The cost belongs to the plan; it is here only when both parts are shared.
    if let Some(cost) = looks.data.plan.as_ref().and_then(|plan| plan.weekly_cost.as_ref()) {
        blocks.push(say(&["goal-cost"], looks.with("print-easy-money.cost", &[("amount", &cost.text)])));
    }
    section
}

fn my_plan(looks: &Paper<'_>, plan: &Support) -> Section {
    let mut section = section(looks, "plan", "print-easy-goals");
    section.picture = looks.picture(&["plan-goals", "part-plan"]);
    for (at, goal) in plan.goals.iter().enumerate() {
        my_goal(looks, goal, at + 1, &mut section.blocks);
    }
    my_week(looks, &plan.goals, &mut section.blocks);
    my_steps(looks, &plan.goals, &mut section.blocks);
    section
}

fn my_goal(looks: &Paper<'_>, goal: &SharedGoal, number: usize, blocks: &mut Vec<Easy>) {
    let text = looks.with("print-easy-goal", &[("number", &number.to_string())]);
    blocks.push(Easy::Heading { text, picture: None, page: number > 1 });
    let (title, cut) = clean::shortened(&goal.title, 300);
    let mut lines = vec![PaperLine::bold(title)];
    if cut {
        lines.push(PaperLine::ours(looks.get("print-easy-more")));
    }
    blocks.push(row(looks.picture(&[&goal.picture, "plan-goals"]), lines, Size::Large));
    let mut group = |label: &str, mut cards: Vec<Card>| {
        if let [only] = cards.as_mut_slice() {
            only.wide = true;
        }
        if !cards.is_empty() {
            blocks.push(Easy::Group { label: looks.get(&format!("print-easy-goal.{label}")), cards });
        }
    };
    let cards = |items: &[SharedItem], or: &str| -> Vec<Card> {
        items.iter().map(|item| card(looks.look(&item.look, &[or]), looks.lines(item))).collect()
    };
    group("want", cards(&goal.want, "goal-want"));
    let mut what = cards(&goal.what, "goal-what");
    if let Some(own) = &goal.what_own {
        what.push(Card { wide: true, ..card(looks.picture(&["own-words"]), own_lines(looks, own)) });
    }
    group("what", what);
    group("who", cards(&goal.who, "goal-who"));
    let mut when = cards(&goal.days, "goal-day");
    if when.len() > 2 {
        let line = PaperLine::theirs(looks.list(goal.days.iter().map(|day| &day.text)));
        when = vec![Card { wide: true, ..card(looks.picture(&["goal-day"]), vec![line]) }];
    }
    when.extend(cards(&goal.times, "goal-time"));
    group("when", when);
    let free = goal.weekly_cost.as_ref().is_some_and(|cost| cost.pence == 0);
    if let Some(cost) = &goal.weekly_cost {
        let text = looks.with("print-easy-goal.week", &[("amount", &cost.text)]);
        let text = if free { looks.get("goal-cost.free") } else { text };
        let picture = looks.picture(&[if free { "goal-cost-free" } else { "goal-cost" }]);
        group("cost", vec![card(picture, vec![PaperLine::ours(text)])]);
    }
    // “It is free” is said once.
    let pays: Vec<SharedItem> =
        goal.pays.iter().filter(|item| !(free && item.id == "free")).cloned().collect();
    group("pays", cards(&pays, "goal-pays"));
}

fn card(picture: Option<Picture>, lines: Vec<PaperLine>) -> Card {
    Card { picture, wide: false, whole: is_short(&lines), lines }
}

fn my_week(looks: &Paper<'_>, goals: &[SharedGoal], blocks: &mut Vec<Easy>) {
    if goals.iter().all(|goal| goal.days.is_empty()) {
        return;
    }
    let heading = looks.get("print-easy-week");
    blocks.push(Easy::Heading { text: heading, picture: looks.picture(&["plan-week"]), page: true });
    for day in WEEK {
        let mut lines = vec![PaperLine::bold(looks.get(&format!("goal-day.{day}")))];
        for goal in goals.iter().filter(|goal| goal.days.iter().any(|item| item.id == day)) {
            let name = clean::shortened(&goal.name.replace('\n', " "), 80).0;
            if goal.times.is_empty() {
                lines.push(PaperLine::theirs(name.clone()));
            }
            for time in &goal.times {
                lines.push(PaperLine::theirs(
                    looks.with("print-easy-week.line", &[("time", &time.text), ("what", &name)]),
                ));
            }
        }
        if lines.len() == 1 {
            lines.push(PaperLine::ours(looks.get("plan-week.nothing")));
        }
        blocks.push(row(looks.picture(&[&format!("goal-day-{day}"), "goal-day"]), lines, Size::Small));
    }
}

fn my_steps(looks: &Paper<'_>, goals: &[SharedGoal], blocks: &mut Vec<Easy>) {
    if goals.iter().all(|goal| goal.step.is_none()) {
        return;
    }
    let heading = looks.get("print-easy-steps");
    blocks.push(Easy::Heading {
        text: heading,
        picture: looks.picture(&["check-actions", "goal-next"]),
        page: true,
    });
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
        blocks.push(row(looks.look(&step.look, &["goal-next"]), lines, Size::Middle));
    }
}
