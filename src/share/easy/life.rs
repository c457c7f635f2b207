//! My answers, and who helps me now.

use super::super::data::{SharedAnswer, SharedItem, View};
use super::super::sheet::{Card, Easy, Paper, PaperLine, Section};
use super::{card, heading, own_lines, section};
use crate::plan::{SOCIAL_WORKER, is_help};
use crate::record::PersonId;

pub(super) fn my_life(looks: &Paper<'_>, life: &[SharedAnswer]) -> Section {
    let mut section = section(looks, "life", "print-easy-life");
    let (well, more): (Vec<&SharedAnswer>, Vec<&SharedAnswer>) =
        life.iter().filter(|answer| answer.is_given()).partition(|answer| answer.plain);
    let blocks = &mut section.blocks;
    if !more.is_empty() {
        let cards = more.into_iter().map(|answer| answered(looks, answer)).collect();
        blocks.push(Easy::Cards { cards, columns: 2, small: true, grows: false });
    }
    // Help that is spoken of together has one name.
    let mut who: Vec<(&SharedItem, Vec<String>)> = Vec::new();
    for answer in life {
        let same = life.iter().filter(|other| other.help.is_some() && other.help == answer.help);
        let name = match &answer.help {
            Some(help) if same.count() > 1 => looks.plain(help),
            _ => answer.name.clone(),
        };
        for helper in answer.helpers.iter().filter(|helper| is_help(&helper.id)) {
            match who.iter_mut().find(|(known, _)| known.id == helper.id) {
                Some((_, names)) if names.contains(&name) => {}
                Some((_, names)) => names.push(name.clone()),
                None => who.push((helper, vec![name.clone()])),
            }
        }
    }
    helpers(looks, who, blocks);
    if !well.is_empty() {
        blocks.push(heading(looks, "print-easy-life.well", &["going-heading-yes"]));
        let cards = well
            .into_iter()
            .filter_map(|answer| {
                let view = answer.own_view()?;
                Some(card(looks.look(&view.look, &[&answer.picture]), said(looks, view)))
            })
            .collect();
        // Short lines: three of them stand side by side.
        blocks.push(Easy::Cards { cards, columns: 3, small: true, grows: false });
    }
    let photos = life
        .iter()
        .filter_map(|answer| looks.photo(answer.photo.as_ref()?, vec![PaperLine::bold(&answer.name)]));
    let photos: Vec<Easy> = photos.collect();
    if !photos.is_empty() {
        blocks.push(heading(looks, "print-easy-photos", &["photo-heading"]));
        blocks.extend(photos);
    }
    let voices = life.iter().filter_map(|answer| {
        Some(looks.recording(answer.recording.as_ref()?, vec![PaperLine::bold(&answer.name)]))
    });
    let voices: Vec<Easy> = voices.collect();
    if !voices.is_empty() {
        blocks.push(heading(looks, "print-easy-recordings", &["recording-begin"]));
        blocks.extend(voices);
    }
    section
}

/// Who helps me now: each helper once, with what they help with.
pub(super) fn helpers(looks: &Paper<'_>, mut who: Vec<(&SharedItem, Vec<String>)>, blocks: &mut Vec<Easy>) {
    if who.is_empty() {
        return;
    }
    who.sort_by_key(|(helper, _)| helper.look.order);
    blocks.push(heading(looks, "print-easy-helpers", &["helper-heading"]));
    let card = |(helper, names): (&SharedItem, Vec<String>)| {
        let mut lines = vec![PaperLine { bold: true, ..looks.line(helper) }];
        lines.push(PaperLine::theirs(looks.list(names)));
        Card { wide: true, ..card(looks.look(&helper.look, &["helper-heading"]), lines) }
    };
    blocks.push(Easy::Cards {
        cards: who.into_iter().map(card).collect(),
        columns: 2,
        small: true,
        grows: false,
    });
}

// An answer; who says it needs words only where it is not the person.
fn said(looks: &Paper<'_>, view: &View) -> Vec<PaperLine> {
    let mut lines = Vec::new();
    if view.said.by != PersonId::Me {
        let role = looks.data.role(view.said.by);
        lines.push(PaperLine::ours(looks.get(&format!("print-easy-view.{role}"))));
    }
    lines.push(if view.look.marked.is_empty() {
        PaperLine::theirs(&view.text)
    } else {
        PaperLine::ours(&view.look.marked)
    });
    lines
}

// Answers of others, and what came of it. Each answer stands once: who gives the same as the person is named below
// it, and others above the one that they share.
fn others(looks: &Paper<'_>, answer: &SharedAnswer) -> (Option<PaperLine>, Vec<PaperLine>) {
    let own = answer.persons_view();
    let mut same = Vec::new();
    let mut rest: Vec<(&str, Vec<PaperLine>, PaperLine)> = Vec::new();
    let views =
        if own.is_some() { answer.other_views().collect() } else { answer.views.iter().collect::<Vec<_>>() };
    for view in views {
        let mut lines = said(looks, view);
        let Some(text) = lines.pop() else { continue };
        if own.is_some_and(|own| own.text == view.text) {
            same.push(PaperLine::ours(
                looks.get(&format!("print-easy-view-same.{}", looks.data.role(view.said.by))),
            ));
        } else if let Some((_, who, _)) = rest.iter_mut().find(|(known, ..)| *known == view.text) {
            who.extend(lines);
        } else {
            rest.push((&view.text, lines, text));
        }
    }
    let mut above = None;
    if let Some(result) = &answer.result {
        let key = match (&result.text, result.said.by == PersonId::Me) {
            (None, _) => "print-easy-view.not-agreed",
            (Some(_), true) => "print-easy-view.agreed",
            (Some(_), false) => "print-easy-view.agreed-without",
        };
        let line = PaperLine::ours(looks.get(key));
        match &result.text {
            None => rest.push(("", Vec::new(), line)),
            Some(text) if own.is_some_and(|own| own.text == *text) => above = Some(line),
            Some(text) => match rest.iter_mut().find(|(known, ..)| known == text) {
                Some((_, who, _)) => who.push(line),
                None => rest.push((text, vec![line], PaperLine::theirs(text))),
            },
        }
    }
    let rest = rest.into_iter().flat_map(|(_, mut who, text)| {
        who.push(text);
        who
    });
    (above, same.into_iter().chain(rest).collect())
}

fn answered(looks: &Paper<'_>, answer: &SharedAnswer) -> Card {
    let mut lines = vec![PaperLine::bold(&answer.name)];
    let own = answer.own_view();
    let (agreed, others) = others(looks, answer);
    lines.extend(agreed);
    lines.extend(answer.persons_view().into_iter().flat_map(|view| said(looks, view)));
    // In a social worker's file it stands in their own pages.
    if looks.data.reader.id != SOCIAL_WORKER && looks.data.is_of_several_days() {
        lines.extend(answer.persons_view().map(|view| {
            let date = looks.words.date(view.said.date);
            PaperLine::ours(looks.with("print-easy-life.on", &[("date", &date)]))
        }));
    }
    let hard: Vec<&str> =
        answer.hard.iter().filter(|item| item.id != "none").map(|item| item.text.as_str()).collect();
    // In a social worker's file it stands in their own pages.
    if !hard.is_empty() && looks.data.reader.id != SOCIAL_WORKER {
        lines.push(PaperLine::ours(looks.get("print-easy-life.hard")));
        lines.push(PaperLine::theirs(hard.join(" ")));
    }
    for (key, item) in answer.days.iter().flat_map(|days| days.said()) {
        let same = answer.persons_view().is_some_and(|own| own.text == item.text) && key != "often";
        if same && looks.others(&item.said).is_none() {
            lines.push(PaperLine::ours(looks.get(&format!("print-easy-days-same.{key}"))));
            continue;
        }
        lines.push(PaperLine::ours(looks.get(&format!("print-easy-days.{key}"))));
        lines.extend(looks.lines(item));
    }
    for item in answer.going.iter().chain(&answer.wish) {
        if ["no", "so-so", "change"].contains(&item.id.as_str()) {
            lines.extend(looks.lines(item));
        }
    }
    for item in &answer.good.cards {
        lines.extend(looks.lines(item));
    }
    for own in answer.good.own.iter().chain(&answer.more) {
        lines.extend(own_lines(looks, own));
    }
    lines.extend(others);
    let picture = own.and_then(|view| {
        if ["not-sure", "later"].contains(&view.option.as_str()) {
            looks.picture(&[&answer.picture])
        } else {
            looks.look(&view.look, &[&answer.picture])
        }
    });
    card(picture, lines)
}
