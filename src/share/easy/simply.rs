//! What I said in a simpler way: faces, and my mat as a picture.

use super::super::data::{SharedMat, SharedSimply, SharedTopic};
use super::super::sheet::{Card, Easy, MatColumn, Paper, PaperLine, Size};
use super::{card, heading, row};
use crate::plan::{OUT, PUT};

pub(super) fn blocks(looks: &Paper<'_>, simply: &SharedSimply) -> Vec<Easy> {
    let mut blocks = Vec::new();
    if !simply.faces.is_empty() {
        blocks.push(heading(looks, "print-easy-faces", &["set-answers-three"]));
        let cards = simply.faces.iter().map(|face| {
            let mut lines = vec![PaperLine::bold(&face.name)];
            lines.extend(looks.lines(&face.said));
            card(looks.look(&face.said.look, &[&face.picture]), lines)
        });
        blocks.push(Easy::Cards { cards: cards.collect(), columns: 2, small: true, grows: false });
    }
    for mat in &simply.mats {
        blocks.extend(my_mat(looks, mat));
    }
    blocks
}

fn my_mat(looks: &Paper<'_>, mat: &SharedMat) -> Vec<Easy> {
    let text = match &mat.name {
        Some(name) => looks.with("print-easy-mat.part", &[("name", name)]),
        None => looks.plain("print-easy-mat"),
    };
    let mut lines = Vec::new();
    if let Some(day) = mat.day {
        lines.push(PaperLine::ours(looks.with("print-easy-mat.day", &[("date", &looks.words.day(day))])));
    }
    // Cards that a helper only saw go where are theirs.
    let all = mat.cards.iter().flat_map(|card| &card.said.said).copied().collect::<Vec<_>>();
    lines.extend(looks.others(&all));
    let right = if mat.right { "print-easy-mat.right" } else { "print-easy-mat.open" };
    lines.push(PaperLine::ours(looks.get(right)));
    let mut blocks = vec![Easy::Heading { text, picture: looks.picture(&["mat"]), lines }];
    let columns = PUT.iter().filter(|put| **put != OUT).map(|put| {
        let key = format!("put.{put}");
        MatColumn {
            name: looks.plain(&key),
            picture: looks.picture(&[&format!("put-{put}")]),
            cards: at(mat, put).map(|topic| on_mat(looks, topic)).collect(),
        }
    });
    blocks.push(Easy::Mat { columns: columns.collect() });
    let out: Vec<&str> = at(mat, OUT).map(|card| card.name.as_str()).collect();
    if !out.is_empty() {
        let lines =
            vec![PaperLine::ours(looks.get("print-easy-mat.out")), PaperLine::theirs(looks.list(out))];
        blocks.push(row(looks.picture(&["put-out"]), lines, Size::Small));
    }
    blocks
}

fn on_mat(looks: &Paper<'_>, topic: &SharedTopic) -> Card {
    card(looks.picture(&[&topic.picture]), vec![PaperLine::theirs(&topic.name)])
}

fn at<'a>(mat: &'a SharedMat, put: &'a str) -> impl Iterator<Item = &'a SharedTopic> {
    mat.cards.iter().filter(move |card| card.said.id == put)
}
