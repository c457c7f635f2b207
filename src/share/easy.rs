//! The person's part: one idea in a row, with its picture.

use super::clean;
use super::data::{About, Answer, CardList, Goal, Item, Money, OwnWords, Support};
use super::sheet::{Easy, Line, Looks, Picture, Section, Size};
use crate::record::Role;

// At 16 point a row with more letters than this may be taller than is left on a page.
const LONG_ROW: usize = 420;
// Own words longer than this are cut in the document; the data has them whole.
const MOST_OWN: usize = 1500;

/// The pages for the person.
pub(super) fn sections(looks: &Looks<'_>) -> Vec<Section> {
    let mut sections = vec![cover(looks)];
    if let Some(about) = &looks.data.about {
        sections.push(profile(looks, about));
    }
    if let Some(life) = &looks.data.life {
        sections.push(my_life(looks, life));
    }
    if let Some(money) = &looks.data.money {
        sections.push(my_money(looks, money));
    }
    if let Some(plan) = &looks.data.plan {
        sections.push(my_plan(looks, plan));
    }
    sections
}

fn section(looks: &Looks<'_>, part: &'static str, key: &str) -> Section {
    let picture = looks.picture(&[&format!("part-{part}"), &format!("share-what-{part}")]);
    Section {
        colour: part,
        band: looks.plain(&format!("part-{part}")),
        title: looks.plain(key),
        picture,
        blocks: Vec::new(),
    }
}

fn row(picture: Option<Picture>, lines: Vec<Line>, size: Size) -> Easy {
    let length: usize = lines.iter().map(|line| line.text.chars().count() + 20).sum();
    Easy::Row { picture, lines, whole: length < LONG_ROW, size }
}

fn simple(looks: &Looks<'_>, pictures: &[&str], text: String) -> Easy {
    row(looks.picture(pictures), vec![Line::ours(text)], Size::Middle)
}

// Own words as lines, and a line that says so when they were too long for paper.
fn own_lines(looks: &Looks<'_>, own: &OwnWords) -> Vec<Line> {
    let (lines, cut) = clean::lines(&own.text, MOST_OWN);
    let mut lines: Vec<Line> = lines.into_iter().map(Line::theirs).collect();
    if cut {
        lines.push(Line::ours(looks.get("print-easy-more")));
    }
    lines
}

fn cover(looks: &Looks<'_>) -> Section {
    let data = looks.data;
    let mut section = section(looks, "start", "print-easy-cover");
    section.picture = None;
    let mut say = |pictures: &[&str], text: String| section.blocks.push(simple(looks, pictures, text));
    if data.person.example {
        say(&["start-example-copy", "start-example"], looks.get("print-easy-cover.example"));
    }
    if let Some(name) = looks.name() {
        let face = data.about.as_ref().and_then(|about| about.face.as_deref()).unwrap_or("about-name");
        let line =
            Line { large: true, ..Line::theirs(looks.with("print-easy-cover.name", &[("name", &name)])) };
        section.blocks.push(row(looks.picture(&[face, "about-name"]), vec![line], Size::Large));
    }
    let mut say = |pictures: &[&str], text: String| section.blocks.push(simple(looks, pictures, text));
    let made = looks.day(data.made);
    say(&["ready-time-line-1", "goal-when"], looks.with("print-easy-cover.made", &[("date", &made)]));
    if let Some(who) = &data.company.who {
        let key = format!("print-easy-cover.{}", who.id);
        if looks.words.has(&key) {
            say(&[&format!("ready-who-{}", who.id)], looks.get(&key));
        }
    }
    if data.agreed.is_some() {
        say(&["share-agree-yes"], looks.get("print-easy-cover.agreed"));
    }
    let mut lines = vec![Line::ours(looks.get("print-easy-cover.parts"))];
    for part in &data.parts {
        lines.push(Line { tick: true, ..Line::ours(looks.plain(&format!("share-what.{part}"))) });
    }
    if lines.len() > 1 {
        section.blocks.push(row(looks.picture(&["share-what"]), lines, Size::Middle));
    }
    section.blocks.push(simple(looks, &["share-agree-line-3"], looks.get("print-easy-cover.worker")));
    section
}

fn profile(looks: &Looks<'_>, about: &About) -> Section {
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
    for (id, list, picture) in lists {
        let text = looks.get(&format!("print-easy-about.{id}"));
        section.blocks.push(Easy::Heading { text, picture: looks.picture(&[picture]), page: false });
        if list.is_empty() {
            section.blocks.push(row(
                looks.picture(&["answer-later"]),
                vec![Line::ours(looks.get("print-easy-about.nothing"))],
                Size::Small,
            ));
        }
        if !list.cards.is_empty() {
            let cards = list.cards.iter().map(|card| (looks.look(&card.look, &[&card.id]), looks.line(card)));
            section.blocks.push(Easy::Cards { cards: cards.collect() });
        }
        if let Some(own) = &list.own {
            section.blocks.push(row(looks.picture(&["own-words"]), own_lines(looks, own), Size::Small));
        }
    }
    section
}

fn my_life(looks: &Looks<'_>, life: &[Answer]) -> Section {
    let mut section = section(looks, "life", "print-easy-life");
    let mut to_do = 0;
    for answer in life {
        if answer.is_given() {
            section.blocks.push(answered(looks, answer));
        } else {
            to_do += 1;
        }
    }
    if to_do == life.len() {
        section.blocks.push(simple(looks, &["answer-later"], looks.get("print-easy-life.nothing")));
    } else if to_do > 0 {
        section.blocks.push(simple(looks, &["answer-later"], looks.count("print-easy-life.to-do", to_do)));
    }
    section
}

fn answered(looks: &Looks<'_>, answer: &Answer) -> Easy {
    let mut lines = vec![Line::bold(&answer.name)];
    let own = answer.own_view();
    let alone = answer.views.len() < 2;
    for view in own.into_iter().chain(answer.other_views()) {
        // Who says it needs words only where somebody else says something too, or instead.
        if view.said.by != Role::Person {
            lines.push(Line::ours(looks.get(&format!("print-easy-view.{}", view.said.by.id()))));
        } else if !alone {
            lines.push(Line::ours(looks.get("print-easy-view")));
        }
        let text = if view.look.marked.is_empty() {
            Line::theirs(&view.text)
        } else {
            Line::ours(&view.look.marked)
        };
        lines.push(Line { tick: true, ..text });
    }
    for item in answer.hard.iter().filter(|item| item.id != "none") {
        lines.push(looks.line(item));
    }
    if let Some(wish) = answer.wish.as_ref().filter(|wish| ["keep", "change"].contains(&wish.id.as_str())) {
        lines.push(looks.line(wish));
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

fn my_money(looks: &Looks<'_>, money: &Money) -> Section {
    let mut section = section(looks, "money", "print-easy-money");
    let mut say = |pictures: &[&str], text: String| section.blocks.push(simple(looks, pictures, text));
    say(&["money-intro-line-1", "part-money"], looks.get("print-easy-money.what"));
    say(&["money-intro-line-2", "money-council"], looks.get("print-easy-money.who"));
    if let (Some(week), Some(year)) = (&money.week, &money.year) {
        let told = money.source.as_deref() == Some("told");
        let lines = vec![
            Line {
                large: true,
                bold: true,
                ..Line::theirs(looks.with("print-easy-money.week", &[("amount", &week.text)]))
            },
            Line::theirs(looks.with("print-easy-money.year", &[("amount", &year.text)])),
        ];
        let picture = looks.picture(&[if told { "money-council" } else { "money-guess" }, "part-money"]);
        section.blocks.push(row(picture, lines, Size::Large));
        let mut say = |pictures: &[&str], text: String| section.blocks.push(simple(looks, pictures, text));
        let key = if told { "print-easy-money.told" } else { "print-easy-money.guess" };
        say(&["money-guess-line-1"], looks.get(key));
    } else {
        say(&["money-nothing"], looks.get("print-easy-money.none"));
        say(&["money-nothing-line-1"], looks.get("print-easy-money.ask"));
    }
    let mut say = |pictures: &[&str], text: String| section.blocks.push(simple(looks, pictures, text));
    if let (Some(table), true) = (&money.table, money.week.is_some()) {
        if table.illustrative {
            say(&["money-guess-example", "money-pack-example"], looks.get("print-easy-money.example"));
        } else {
            let text = looks.with("print-easy-money.table", &[("council", &table.council)]);
            section.blocks.push(row(looks.picture(&["money-pack"]), vec![Line::theirs(text)], Size::Middle));
        }
    }
    let mut say = |pictures: &[&str], text: String| section.blocks.push(simple(looks, pictures, text));
    if let Some(count) =
        money.workings.as_ref().map(|workings| workings.missing_count).filter(|count| *count > 0)
    {
        say(&["money-work-missing"], looks.count("print-easy-money.missing", count));
    }
    if money.needs_cost_more == Some(true) {
        say(&["money-guess-more", "money-more"], looks.get("print-easy-money.more"));
        say(&["money-more-line-1"], looks.get("print-easy-money.tell"));
    }
    // The cost belongs to the plan; it is here only when both parts are shared.
    if let Some(cost) = looks.data.plan.as_ref().and_then(|plan| plan.weekly_cost.as_ref()) {
        say(&["goal-cost"], looks.with("print-easy-money.cost", &[("amount", &cost.text)]));
    }
    section
}

fn my_plan(looks: &Looks<'_>, plan: &Support) -> Section {
    let mut section = section(looks, "plan", "print-easy-goals");
    section.picture = looks.picture(&["plan-goals", "part-plan"]);
    if plan.goals.is_empty() {
        section.blocks.push(simple(looks, &["plan-goals"], looks.get("print-easy-goals.nothing")));
    }
    for (at, goal) in plan.goals.iter().enumerate() {
        my_goal(looks, goal, at + 1, &mut section.blocks);
    }
    my_week(looks, &plan.goals, &mut section.blocks);
    my_steps(looks, &plan.goals, &mut section.blocks);
    section
}

fn my_goal(looks: &Looks<'_>, goal: &Goal, number: usize, blocks: &mut Vec<Easy>) {
    let text = looks.with("print-easy-goal", &[("number", &number.to_string())]);
    blocks.push(Easy::Heading { text, picture: None, page: number > 1 });
    let (title, cut) = clean::lines(&goal.title, 300);
    let mut lines: Vec<Line> = title.into_iter().map(Line::bold).collect();
    if cut {
        lines.push(Line::ours(looks.get("print-easy-more")));
    }
    blocks.push(row(looks.picture(&[&goal.picture, "plan-goals"]), lines, Size::Large));
    blocks.extend(group(looks, "want", &goal.want));
    blocks.extend(group(looks, "what", &goal.what));
    if let Some(own) = &goal.what_own {
        let mut lines = Vec::new();
        if goal.what.is_empty() {
            lines.push(Line::bold(looks.get("print-easy-goal.what")));
        }
        lines.extend(own_lines(looks, own));
        blocks.push(row(looks.picture(&["own-words"]), lines, Size::Small));
    }
    blocks.extend(group(looks, "who", &goal.who));
    let when: Vec<&Item> = goal.days.iter().chain(&goal.times).collect();
    if let Some(first) = when.first() {
        let days: Vec<&str> = goal.days.iter().map(|day| day.text.as_str()).collect();
        let mut lines = vec![Line::bold(looks.get("print-easy-goal.when"))];
        if !days.is_empty() {
            lines.push(Line::ours(days.join(", ")));
        }
        lines.extend(goal.times.iter().map(|time| looks.line(time)));
        blocks.push(row(looks.look(&first.look, &["goal-day"]), lines, Size::Small));
    }
    if let Some(cost) = &goal.weekly_cost {
        let text = if cost.pence == 0 {
            looks.get("goal-cost.free")
        } else {
            looks.with("print-easy-goal.week", &[("amount", &cost.text)])
        };
        let lines = vec![Line::bold(looks.get("print-easy-goal.cost")), Line::ours(text)];
        let picture = looks.picture(&[if cost.pence == 0 { "goal-cost-free" } else { "goal-cost" }]);
        blocks.push(row(picture, lines, Size::Small));
    }
    let free = goal.weekly_cost.as_ref().is_some_and(|cost| cost.pence == 0);
    let pays: Vec<Item> = goal.pays.iter().filter(|item| !(free && item.id == "free")).cloned().collect();
    blocks.extend(group(looks, "pays", &pays));
}

// One row for each choice; the first one has the label.
fn group(looks: &Looks<'_>, label: &str, items: &[Item]) -> Vec<Easy> {
    let mut label = Some(Line::bold(looks.get(&format!("print-easy-goal.{label}"))));
    items
        .iter()
        .map(|item| {
            let lines = label.take().into_iter().chain([looks.line(item)]).collect();
            row(looks.look(&item.look, &[]), lines, Size::Small)
        })
        .collect()
}

fn my_week(looks: &Looks<'_>, goals: &[Goal], blocks: &mut Vec<Easy>) {
    if goals.iter().all(|goal| goal.days.is_empty()) {
        return;
    }
    let heading = looks.get("print-easy-week");
    blocks.push(Easy::Heading { text: heading, picture: looks.picture(&["plan-week"]), page: true });
    for day in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
        let mut lines = vec![Line::bold(looks.get(&format!("goal-day.{day}")))];
        for goal in goals.iter().filter(|goal| goal.days.iter().any(|item| item.id == day)) {
            let name = clean::shortened(&goal.name.replace('\n', " "), 80).0;
            if goal.times.is_empty() {
                lines.push(Line::theirs(name.clone()));
            }
            for time in &goal.times {
                lines.push(Line::theirs(
                    looks.with("print-easy-week.line", &[("time", &time.text), ("what", &name)]),
                ));
            }
        }
        if lines.len() == 1 {
            lines.push(Line::ours(looks.get("plan-week.nothing")));
        }
        blocks.push(row(looks.picture(&[&format!("goal-day-{day}"), "goal-day"]), lines, Size::Small));
    }
}

fn my_steps(looks: &Looks<'_>, goals: &[Goal], blocks: &mut Vec<Easy>) {
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
        let mut lines = vec![Line::bold(name), looks.line(step)];
        lines.extend(goal.doer.as_ref().map(|doer| looks.line(doer)));
        if let Some(by) = &goal.by {
            lines.push(Line::ours(looks.with("print-easy-steps.by", &[("date", &looks.day(by.date))])));
        }
        lines.push(Line { to_tick: true, ..Line::ours(looks.get("print-easy-steps.done")) });
        blocks.push(row(looks.look(&step.look, &["goal-next"]), lines, Size::Middle));
    }
}
