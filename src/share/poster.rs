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
const LOOKS: [(f64, u8); 8] =
    [(1.6, 1), (1.3, 1), (1.25, 2), (1.1, 2), (0.95, 2), (0.82, 2), (0.7, 3), (0.62, 3)];

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
    let mut last = None;
    for look in LOOKS {
        let document = attempt(count, look)?;
        if document.pages().len() <= 1 {
            return Ok(document);
        }
        last = Some(look);
    }
    // As many as fit; of none there is always a page.
    let look = last.unwrap_or((1.0, 2));
    let (mut fits, mut too_many) = (0, count);
    let mut best = attempt(0, look)?;
    while fits + 1 < too_many {
        let middle = usize::midpoint(fits, too_many);
        let document = attempt(middle, look)?;
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
