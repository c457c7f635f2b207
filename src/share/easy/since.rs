//! What is new since the document that this reader had before.

use super::super::data::{SharedNews, SharedSince};
use super::super::sheet::{Card, Easy, Paper, PaperLine, Section};
use super::{card, section, simple};

pub(super) fn news(looks: &Paper<'_>, since: &SharedSince) -> Section {
    let mut section = section(looks, "start", "print-easy-since");
    section.picture = looks.picture(&["since-show"]);
    section.title = looks.with("print-easy-since.title", &[("date", &looks.words.date(since.date))]);
    if since.changes.is_empty() {
        section.blocks.push(simple(looks, &["answer-later"], looks.get("print-easy-since.none")));
        return section;
    }
    let cards: Vec<Card> = since.changes.iter().map(|change| news_card(looks, change)).collect();
    section.blocks.push(Easy::Cards { cards, columns: 2, small: true, grows: false });
    section
}

fn news_card(looks: &Paper<'_>, change: &SharedNews) -> Card {
    // The name of a goal can be the person's own words.
    let mut lines = vec![PaperLine::bold(&change.name)];
    match (&change.then, &change.now) {
        (then, Some(now)) => {
            let key = if then.is_some() { "print-easy-since.now" } else { "print-easy-since.new" };
            lines.push(PaperLine::ours(looks.get(key)));
            lines.push(PaperLine::theirs(now));
            if let Some(then) = then {
                lines.push(PaperLine::ours(looks.get("print-easy-since.then")));
                lines.push(PaperLine::theirs(then));
            }
        }
        _ => lines.push(PaperLine::ours(looks.get(&format!("print-easy-since-is.{}", change.change)))),
    }
    card(looks.picture(&[&change.picture, "since-show"]), lines)
}
