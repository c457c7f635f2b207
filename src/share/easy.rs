//! The person's part: one idea in a row or on a card, with its picture.

use super::data::{About, CardList, OwnWords, SharedAnswer, SharedTalk};
use super::sheet::{Card, Easy, Paper, PaperLine, Picture, Section, Size};
use super::{clean, talk};
use crate::plan::SOCIAL_WORKER;
use crate::record::PersonId;

mod life;
mod money;
mod plan;
mod simply;
mod since;

// At 16 point a row with more letters than this may be taller than is left on a page.
const LONG_ROW: usize = 420;
// Own words longer than this are cut in the document; the data has them whole.
const MOST_OWN: usize = 1000;

/// The pages for the person. A part that is still empty is one row on the first page, not a page.
/// In a social worker's file the first page is theirs, so there is no cover.
pub(super) fn sections(looks: &Paper<'_>) -> Vec<Section> {
    let data = looks.data;
    let mut sections = Vec::new();
    let mut empty = Vec::new();
    if let Some(about) = &data.about {
        // First: whoever reads on can talk with the person.
        sections.extend(about.talk.as_ref().map(|talk| talk_section(looks, talk)));
        if about.likes.is_empty() && about.matters.is_empty() && about.supports.is_empty() {
            empty.push(("about", "print-easy-about.nothing"));
        } else {
            sections.push(profile(looks, about));
        }
    }
    if let Some(answers) = &data.life {
        if answers.iter().any(SharedAnswer::is_given) || data.simply.is_some() {
            let mut life = life::my_life(looks, answers);
            life.blocks.extend(data.simply.iter().flat_map(|simply| simply::blocks(looks, simply)));
            sections.push(life);
        } else {
            empty.push(("life", "print-easy-life.nothing"));
        }
    }
    if let Some(money) = &data.money {
        if money.week.is_some()
            || money.by_council
            || money.left_out
            || money.no_period
            || money.needs_cost_more.is_some()
        {
            sections.push(money::my_money(looks, money));
        } else {
            empty.push(("money", "print-easy-money.none"));
        }
    }
    if let Some(plan) = &data.plan {
        if plan.goals.is_empty() && plan.kept.is_empty() {
            empty.push(("plan", "print-easy-goals.nothing"));
        } else {
            sections.push(plan::my_plan(looks, plan));
        }
    }
    if let Some(last) = sections.last_mut().filter(|_| looks.more) {
        last.blocks.push(simple(looks, &["own-words"], looks.get("print-easy-more")));
    }
    // What is new comes first; a social worker has it in their own pages.
    if let Some(since) = data.since.as_ref().filter(|_| data.reader.id != SOCIAL_WORKER) {
        sections.insert(0, since::news(looks, since));
    }
    if data.reader.id != SOCIAL_WORKER {
        sections.insert(0, cover(looks, &empty));
    }
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

fn heading(looks: &Paper<'_>, key: &str, pictures: &[&str]) -> Easy {
    Easy::Heading { text: looks.plain(key), picture: looks.picture(pictures), lines: Vec::new() }
}

fn card(picture: Option<Picture>, lines: Vec<PaperLine>) -> Card {
    Card { picture, wide: false, whole: is_short(&lines), lines, cells: Vec::new() }
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
    let say = |pictures: &[&str], text: String| {
        row(looks.picture(pictures), vec![PaperLine::ours(text)], Size::Small)
    };
    if data.person.example {
        blocks.push(say(&["start-example-copy", "start-example"], looks.get("print-easy-cover.example")));
    }
    if let Some(name) = looks.name() {
        let face = data.about.as_ref().is_some_and(|about| about.face.is_some());
        let picture = if face { "me" } else { "about-name" };
        // The name is not ours, so its marks are not marks.
        let line = PaperLine {
            large: true,
            ..PaperLine::theirs(looks.with("print-easy-cover.name", &[("name", &name)]))
        };
        blocks.push(row(looks.picture(&[picture, "about-name"]), vec![line], Size::Large));
    }
    blocks.push(for_whom(looks));
    // The same line on the first page of every document, whatever is in it.
    blocks.push(say(&["share-who-worker"], looks.get("print-alone")));
    let consent = data.agreed.as_ref();
    // What a helper only saw is no consent, and then the person did not make it either.
    let by_me = consent.is_none_or(|consent| consent.said.by == PersonId::Me);
    let made = looks.words.day(data.made);
    let key = if by_me { "print-easy-cover.made" } else { "print-easy-cover.made-other" };
    blocks.push(say(&["goal-when"], looks.with(key, &[("date", &made)])));
    for who in who_was_there(looks) {
        let key = format!("print-easy-cover.{who}");
        blocks.push(say(&[&format!("ready-who-{who}")], looks.get(&key)));
    }
    if let Some(consent) = consent.filter(|consent| by_me && consent.room.is_said()) {
        let mut lines = vec![PaperLine::ours(looks.get("print-easy-cover.agreed"))];
        // Who pressed yes is said where it was not the person.
        if consent.said.entered_by != PersonId::Me {
            let role = data.role(consent.said.entered_by);
            lines.push(PaperLine::ours(looks.get(&format!("print-easy-pressed.{role}"))));
        }
        blocks.push(row(looks.picture(&["share-agree-yes"]), lines, Size::Small));
    }
    let key = if by_me { "print-easy-cover.parts" } else { "print-easy-cover.parts-other" };
    let parts = looks.list(data.parts.iter().map(|part| looks.plain(&format!("share-what.{part}"))));
    if !parts.is_empty() {
        blocks.push(say(&["share-what"], looks.with(key, &[("parts", &parts)])));
    }
    for (part, key) in empty {
        let lines = vec![
            PaperLine::bold(looks.plain(&format!("share-what.{part}"))),
            PaperLine::ours(looks.get(key)),
        ];
        blocks.push(row(looks.picture(&[&format!("part-{part}"), "answer-later"]), lines, Size::Small));
    }
    section
}

fn for_whom(looks: &Paper<'_>) -> Easy {
    let reader = &looks.data.reader;
    let picture = looks.picture(&[&format!("share-who-{}", reader.id), "share-who"]);
    let name = reader.name.as_deref().map(|name| clean::shortened(name, 60).0);
    let line = match name.filter(|name| !name.trim().is_empty()) {
        Some(name) => PaperLine::theirs(looks.with("print-easy-for.named", &[("name", &name)])),
        None => PaperLine::ours(looks.get(&format!("print-easy-for.{}", reader.id))),
    };
    row(picture, vec![line], Size::Small)
}

// Each part in the plan once. “By myself” only where that was said in every sitting.
fn who_was_there<'a>(looks: &'a Paper<'_>) -> Vec<&'a str> {
    let data = looks.data;
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

fn talk_section(looks: &Paper<'_>, talk: &SharedTalk) -> Section {
    let mut section = section(looks, "about", "print-talk");
    section.picture = looks.picture(&["area-talk"]);
    let mut all = talk::cards(looks, talk);
    // What stands side by side first, so that it takes little room.
    all.sort_by_key(|card| card.cells.len() > 1);
    let cut = all.iter().any(|card| card.cut);
    let one = |one: talk::TalkCard| match one.cells.len() > 1 {
        true => {
            let whole = is_short(&one.cells.concat());
            Card { wide: true, whole, cells: one.cells, ..card(one.picture, Vec::new()) }
        }
        false => card(one.picture, one.cells.into_iter().flatten().collect()),
    };
    let cards = all.into_iter().map(one).collect();
    section.blocks.push(Easy::Cards { cards, columns: 2, small: true, grows: true });
    if cut {
        section.blocks.push(simple(looks, &["own-words"], looks.get("print-easy-more")));
    }
    section
}

fn profile(looks: &Paper<'_>, about: &About) -> Section {
    let mut section = section(looks, "about", "print-easy-about");
    if let Some(name) = looks.name() {
        section.title = looks.with("print-easy-about.name", &[("name", &name)]);
    }
    section.picture = looks.picture(&[if about.face.is_some() { "me" } else { "" }, "part-about"]);
    let lists: [(&str, &CardList, &str); 3] = [
        ("likes", &about.likes, "about-likes"),
        ("matters", &about.matters, "about-matters"),
        ("supports", &about.supports, "about-support"),
    ];
    // Many cards still stand on one page when they stand closer.
    let columns = if lists.iter().all(|(_, list, _)| list.cards.len() <= 4) { 2 } else { 3 };
    for (id, list, picture) in lists {
        let text = looks.get(&format!("print-easy-about.{id}"));
        section.blocks.push(Easy::Heading { text, picture: looks.picture(&[picture]), lines: Vec::new() });
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
        section.blocks.push(Easy::Cards { cards, columns, small: false, grows: false });
    }
    section
}
