//! The poster: how to talk with the person, on one page. Large, as long as that fits; of very much, the most important
//! and a line that says that there is more.

use serde::Serialize;
use typst_layout::PagedDocument;

use super::data::SharedPlan;
use super::pdf::{self, Made, PdfError, Print};
use super::sheet::{AboutSheet, Paper, PaperLine, Picture};
use super::talk::{self, TalkCard};
use crate::pictures::Pictures;
use crate::record::PersonId;
use crate::words::Words;

const MAIN: &str = "poster.typ";
// More cards than this fit on no page, however small.
const MOST: usize = 40;
// How large everything is, and in how many columns: the largest that fits is taken.
const LOOKS: [(f64, u8); 12] = [
    (2.0, 1),
    (1.6, 1),
    (1.3, 1),
    (1.25, 2),
    (1.1, 2),
    (1.0, 2),
    (0.95, 3),
    (0.88, 3),
    (0.8, 3),
    (0.74, 3),
    (0.68, 3),
    (0.62, 3),
];

/// The poster as it is set.
#[derive(Serialize)]
struct PosterSheet {
    about: AboutSheet,
    face: Option<Picture>,
    cards: Vec<PosterCard>,
    columns: u8,
    scale: f64,
    foot: Vec<PaperLine>,
}

#[derive(Serialize)]
struct PosterCard {
    picture: Option<Picture>,
    cells: Vec<Vec<PaperLine>>,
}

/// The poster as a PDF of one page.
pub fn poster(
    data: &SharedPlan,
    words: &Words,
    pictures: &Pictures,
    print: &Print,
) -> Result<Made, PdfError> {
    pdf::made(Some(pictures), &|pictures| set(data, words, pictures, print))
}

/// The poster as pages: always one.
pub(super) fn set(
    data: &SharedPlan,
    words: &Words,
    pictures: Option<&Pictures>,
    print: &Print,
) -> Result<PagedDocument, PdfError> {
    let looks = Paper { data, words, pictures, more: false };
    let talk = data.about.as_ref().and_then(|about| about.talk.as_ref());
    let cards = talk.map(|talk| talk::cards(&looks, talk)).unwrap_or_default();
    let attempt = |count: usize, (scale, columns): (f64, u8)| {
        let sheet = sheet(&looks, &cards, count, (scale, columns));
        let sheet = serde_json::to_value(sheet).map_err(|error| PdfError::Data(error.to_string()))?;
        pdf::compiled(&looks, print, sheet, MAIN, None)
    };
    let count = cards.len().min(MOST);
    let smallest = LOOKS.len() - 1;
    // The least that is too large, and the largest that fits.
    let mut best = attempt(count, LOOKS[smallest])?;
    if best.pages().len() <= 1 {
        let (mut too_large, mut fits) = (None, smallest);
        while too_large.map_or(0, |at: usize| at + 1) < fits {
            let middle = usize::midpoint(too_large.map_or(0, |at| at + 1), fits - 1);
            let document = attempt(count, LOOKS[middle])?;
            if document.pages().len() <= 1 {
                (fits, best) = (middle, document);
            } else {
                too_large = Some(middle);
            }
        }
        return Ok(best);
    }
    // As many as fit; of none there is always a page.
    let (mut fits, mut too_many) = (0, count);
    best = attempt(0, LOOKS[smallest])?;
    while fits + 1 < too_many {
        let middle = usize::midpoint(fits, too_many);
        let document = attempt(middle, LOOKS[smallest])?;
        if document.pages().len() <= 1 {
            (fits, best) = (middle, document);
        } else {
            too_many = middle;
        }
    }
    Ok(best)
}

fn sheet(looks: &Paper<'_>, cards: &[TalkCard], count: usize, (scale, columns): (f64, u8)) -> PosterSheet {
    let data = looks.data;
    let shown = &cards[..count.min(cards.len())];
    let more = count < cards.len() || shown.iter().any(|card| card.cut);
    let mut foot = Vec::new();
    if more {
        foot.push(PaperLine::bold(looks.plain("print-talk.more")));
    }
    let by_me = data.agreed.as_ref().is_some_and(|consent| consent.said.by == PersonId::Me);
    let date = looks.words.day(data.made);
    let key = if by_me { "print-talk.made" } else { "print-talk.made-other" };
    foot.push(PaperLine::ours(looks.with(key, &[("date", &date)])));
    let title = match looks.name() {
        Some(name) => looks.with("print-talk.named", &[("name", &name)]),
        None => looks.plain("print-talk"),
    };
    let has_face = data.about.as_ref().is_some_and(|about| about.face.is_some());
    PosterSheet {
        about: AboutSheet::of(looks, title),
        face: looks.picture(&[if has_face { "me" } else { "part-about" }, "part-about"]),
        cards: shown
            .iter()
            .map(|card| PosterCard { picture: card.picture.clone(), cells: card.cells.clone() })
            .collect(),
        columns: columns.min(u8::try_from(shown.len().max(1)).unwrap_or(columns)),
        scale,
        foot,
    }
}
