//! A letter of one page: in the person's name and plain words, with lines to fill in for what is not known.

mod carer;

use jiff::civil::Date;
use serde::Serialize;
use typst_layout::PagedDocument;

use super::clean;
use super::pdf::{self, Made, PdfError, Print};
use crate::content::Content;
use crate::plan::{self, Plan, letter_says};
use crate::record::PersonId;
use crate::words::{Words, plain};

pub use carer::CarerLetter;

const MAIN: &str = "letter.typ";
// Names longer than this are cut: a letter has one page.
const MOST_NAME: usize = 60;

/// What stands in a letter. Nothing that the person answered is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Whose it is.
    pub name: Option<String>,
    /// Whether this is the built-in example and no real person.
    pub example: bool,
    /// The council, where it is known.
    pub council: Option<String>,
    /// What those who help say, as the ends of keys.
    pub says: Vec<&'static str>,
    /// Who helps with it, and how they are reached.
    pub helper: Option<String>,
    /// How they are reached.
    pub phone: Option<String>,
    /// Whether the person has a page on how to talk with them, which they said yes to.
    pub has_poster: bool,
    /// Whether the person said yes to it, in whatever way.
    pub by_me: bool,
    /// The day on which it is made.
    pub made: Date,
}

/// A letter as a PDF of one page. No data is in it, and no pictures.
pub fn letter_pdf(letter: &Letter, words: &Words, print: &Print) -> Result<Made, PdfError> {
    pdf::made(None, &|_| set_letter(letter, words, print))
}

/// The letter as pages, before it becomes a PDF.
pub(super) fn set_letter(letter: &Letter, words: &Words, print: &Print) -> Result<PagedDocument, PdfError> {
    fitted(letter.sheet(words), words, print)
}

/// A letter as the template lays it out.
#[derive(Debug, Serialize)]
pub(super) struct LetterSheet {
    about: AboutLetter,
    blocks: Vec<LetterBlock>,
    /// How large everything is, where 1 is large print.
    scale: f64,
}

// The largest with which a letter has one page. The smallest still has letters of 12 points.
const SCALES: [f64; 4] = [1.0, 0.93, 0.86, 0.8];

// A letter on one page where it fits; else on as few as it takes.
fn fitted(mut sheet: LetterSheet, words: &Words, print: &Print) -> Result<PagedDocument, PdfError> {
    let mut last = None;
    for scale in SCALES {
        sheet.scale = scale;
        let data = serde_json::to_value(&sheet).map_err(|error| PdfError::Data(error.to_string()))?;
        let document = pdf::laid_out(words, print, data, MAIN, None, Default::default())?;
        let fits = document.pages().len() <= 1;
        last = Some(document);
        if fits {
            break;
        }
    }
    last.ok_or_else(|| PdfError::Set("no size".to_owned()))
}

#[derive(Debug, Serialize)]
struct AboutLetter {
    title: String,
    author: String,
    date: (i16, i8, i8),
    mark: Option<String>,
    language: (&'static str, &'static str),
    // Put in where it is set, as for the document.
    fonts: Vec<String>,
    plain_fonts: Vec<String>,
    wide: bool,
    sign: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum LetterBlock {
    /// What it is, and what stands there; an empty line to write on where nothing is known.
    Fill { label: String, text: String },
    /// A sentence. `marks`: `*` marks bold.
    Line { text: String, marks: bool },
    /// What is said, one below the other.
    List { items: Vec<Listed> },
    /// For who reads it at the council.
    Small { text: String },
    /// Room between what belongs together.
    Gap,
}

#[derive(Debug, Serialize)]
struct Listed {
    text: String,
}

// A name in one line; nothing where it is not known.
fn known(text: &Option<String>) -> String {
    let text = text.as_deref().map(|text| clean::seen(&clean::shortened(text, MOST_NAME).0));
    text.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Letter {
    /// The letter that asks the council to look at an advocate.
    pub fn for_advocate(plan: &Plan, content: &Content, made: Date) -> Self {
        let council = plan::pack(plan, content).filter(|pack| !pack.illustrative);
        Self {
            name: plan.name.clone(),
            example: plan.example,
            council: council.map(|pack| pack.council.clone()),
            says: letter_says(plan),
            helper: plan.letter_helper().map(str::to_owned),
            phone: plan.helper_phone.clone(),
            has_poster: plan.signals.poster.is_some(),
            by_me: plan.for_advocate.letter.as_ref().is_none_or(|yes| yes.by == PersonId::Me),
            made,
        }
    }

    pub(super) fn sheet(&self, words: &Words) -> LetterSheet {
        let get = |key: &str| plain(&words.get(key));
        let fill = |key: &str, text: String| LetterBlock::Fill { label: get(key), text };
        let line = |key: &str| LetterBlock::Line { text: words.get(key), marks: true };
        let title = get("print-letter");
        let reach = if self.has_poster { get("print-letter.reach-page") } else { String::new() };
        let mut blocks = vec![
            fill("print-letter.to", known(&self.council)),
            fill("print-letter.name", known(&self.name)),
            fill("print-letter.birth", String::new()),
            fill("print-letter.address", String::new()),
            fill("print-letter.phone", String::new()),
            fill("print-letter.date", words.date(self.made)),
            LetterBlock::Gap,
            line("print-letter.want"),
            line("print-letter.means"),
            line("print-letter.when"),
        ];
        if !self.by_me {
            blocks.push(line("print-letter.asked-other"));
        }
        if !self.says.is_empty() {
            blocks.push(line("print-letter.say"));
            let item = |end: &&str| Listed { text: get(&format!("letter-says.{end}")) };
            blocks.push(LetterBlock::List { items: self.says.iter().map(item).collect() });
        }
        blocks.extend([
            line("print-letter.answer"),
            LetterBlock::Gap,
            fill("print-letter.reach", reach),
            fill("print-letter.helper", known(&self.helper)),
            fill("print-letter.helper-phone", known(&self.phone)),
            fill("print-letter.sign", String::new()),
            LetterBlock::Small { text: get("print-sum-letter.law") },
        ]);
        LetterSheet {
            about: AboutLetter {
                author: self.name.as_ref().map_or_else(|| get("app-name"), |_| known(&self.name)),
                title,
                date: (self.made.year(), self.made.month(), self.made.day()),
                mark: self.example.then(|| get("example-mark")),
                language: words.language().parts(),
                fonts: Vec::new(),
                plain_fonts: Vec::new(),
                wide: false,
                sign: None,
            },
            blocks,
            scale: 1.0,
        }
    }
}
