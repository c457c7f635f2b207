//! A carer's letter that asks the council for an assessment of their own. Beside that, only what they put in.

use jiff::civil::Date;
use typst_layout::PagedDocument;
use uuid::Uuid;

use super::{AboutLetter, LetterBlock, LetterSheet, Listed, fitted, known};
use crate::content::Content;
use crate::plan::{self, Carer, PUT_IN, Plan, carer_words};
use crate::record::CarerPart;
use crate::share::clean;
use crate::share::pdf::{self, Made, PdfError, Print};
use crate::words::{Words, plain};

/// What stands in a carer's letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarerLetter {
    /// The council, where it is known.
    council: Option<String>,
    /// The carer's name, where they put it in.
    name: Option<String>,
    /// Whom they help, where they put it in.
    person: Option<String>,
    /// Whether this is the built-in example and no real person.
    example: bool,
    /// What they put in, as ids.
    puts: Vec<&'static str>,
    /// What they say, as the key of what it is about and lines.
    says: Vec<(&'static str, Vec<String>)>,
    made: Date,
}

// What each thing that can be put in tells; own words go in by a yes of their own.
const TELLS: [(&str, &str, &[CarerPart]); 5] = [
    ("does", "print-sum-carer-letter.does", &[CarerPart::Hours, CarerPart::Nights, CarerPart::Kind]),
    ("keep", "print-sum-carer-letter.keep", &[CarerPart::Keep, CarerPart::Long]),
    ("help", "print-sum-carer-letter.help", &[CarerPart::Help]),
    ("break", "print-sum-carer-letter.break", &[CarerPart::Break]),
    ("worry", "print-sum-carer-letter.worry", &[CarerPart::Worry]),
];

impl CarerLetter {
    /// The letter of one carer, with what they put in.
    pub fn of(plan: &Plan, content: &Content, words: &Words, who: Uuid, made: Date) -> Self {
        let none = Carer::default();
        let carer = plan.carer(who).unwrap_or(&none);
        let council = plan::pack(plan, content).filter(|pack| !pack.illustrative);
        let puts: Vec<&'static str> =
            PUT_IN.into_iter().filter(|part| carer.is_on(CarerPart::Put, part)).collect();
        let has = |part: &str| puts.contains(&part);
        let known = || plan.people.get(&who).and_then(|person| person.name.clone());
        let says = TELLS.into_iter().filter(|(put, ..)| has(put)).filter_map(|(_, key, parts)| {
            let lines: Vec<String> =
                parts.iter().flat_map(|part| lines(carer, *part, has("own"), words)).collect();
            (!lines.is_empty()).then_some((key, lines))
        });
        Self {
            council: council.map(|pack| pack.council.clone()),
            name: carer.name().map(str::to_owned).or_else(known).filter(|_| has("name")),
            person: plan.name.clone().filter(|_| has("person")),
            example: plan.example,
            says: says.collect(),
            puts,
            made,
        }
    }

    /// The letter as a PDF. No data is in it, and no pictures.
    ///
    /// # Errors
    /// Why there is none.
    pub fn pdf(&self, words: &Words, print: &Print) -> Result<Made, PdfError> {
        pdf::made(None, &|_| self.set(words, print))
    }

    /// The letter as pages, before it becomes a PDF.
    pub(in crate::share) fn set(&self, words: &Words, print: &Print) -> Result<PagedDocument, PdfError> {
        fitted(self.sheet(words), words, print)
    }

    /// What they put in, as ids.
    pub fn puts(&self) -> impl Iterator<Item = &'static str> {
        self.puts.iter().copied()
    }

    fn sheet(&self, words: &Words) -> LetterSheet {
        let get = |key: &str| plain(&words.get(key));
        let fill = |key: &str, text: String| LetterBlock::Fill { label: get(key), text };
        let line = |key: &str| LetterBlock::Line { text: words.get(key), marks: true };
        let mut blocks = vec![
            fill("print-letter.to", known(&self.council)),
            fill("print-sum-carer-letter.name", known(&self.name)),
            fill("print-letter.address", String::new()),
            fill("print-letter.phone", String::new()),
            fill("print-letter.date", words.date(self.made)),
            fill("print-sum-carer-letter.person", known(&self.person)),
            LetterBlock::Gap,
            line("print-sum-carer-letter.want"),
            line("print-sum-carer-letter.when"),
        ];
        for (key, lines) in &self.says {
            blocks.push(line(key));
            let item = |text: &String| Listed { text: clean::seen(text) };
            blocks.push(LetterBlock::List { items: lines.iter().map(item).collect() });
        }
        blocks.extend([
            line("print-sum-carer-letter.answer"),
            LetterBlock::Gap,
            fill("print-letter.sign", String::new()),
            LetterBlock::Small { text: get("print-sum-carer-letter.law") },
        ]);
        LetterSheet {
            about: AboutLetter {
                author: self.name.as_ref().map_or_else(|| get("app-name"), |_| known(&self.name)),
                title: get("print-sum-carer-letter"),
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

fn lines(carer: &Carer, part: CarerPart, own: bool, words: &Words) -> Vec<String> {
    // That they would rather not say, or that nothing worries them, is nothing that a letter needs to tell.
    let told = carer
        .answers(part)
        .into_iter()
        .filter(|id| *id != plan::RATHER_NOT && !(part == CarerPart::Worry && *id == plan::CARER_NONE));
    let mut lines: Vec<String> = told.map(|id| plain(&words.get(&carer_words(part, id)))).collect();
    lines.extend(carer.own(part).filter(|_| own).map(str::to_owned));
    lines
}
