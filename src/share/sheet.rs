//! What stands on paper, before it is set: pages of rows for the person, headings and tables for the
//! social worker. The template only lays this out; it decides nothing and holds no words.

use serde::Serialize;

use super::clean;
use super::data::{ItemLook, Saying, SharedItem, SharedPhoto, SharedPlan, SharedRecording, Table};
use crate::pictures::Pictures;
use crate::record::PersonId;
use crate::words::{Arg, Words, plain};

/// The whole document.
#[derive(Debug, Serialize)]
pub(super) struct Sheet {
    pub about: AboutSheet,
    pub sections: Vec<Section>,
    pub summary: Vec<Block>,
}

/// What is the same on every page, and what the file says about itself.
#[derive(Debug, Serialize)]
pub(super) struct AboutSheet {
    pub title: String,
    pub author: String,
    pub date: (i16, i8, i8),
    /// The mark on every page of an example.
    pub mark: Option<String>,
    pub page: String,
    /// The language and the country of the words, as in `en` and `GB`.
    pub language: (&'static str, &'static str),
    pub summary_title: String,
    /// The families of the person's letters, first the one that they like; then those of other letters.
    pub fonts: Vec<String>,
    /// Those of the social worker's part.
    pub plain_fonts: Vec<String>,
    /// Whether the person likes much space between letters.
    pub wide: bool,
    pub attached: String,
    /// What the sign for a letter without a shape means; there only when that sign is on the sheet.
    pub sign: Option<String>,
    /// Whose pictures are on it, where they are not our own.
    pub pictures: Option<String>,
}

impl AboutSheet {
    /// As it is before the fonts are known.
    pub fn of(looks: &Paper<'_>, title: String) -> Self {
        let data = looks.data;
        Self {
            title,
            author: looks.name().unwrap_or_else(|| looks.plain("app-name")),
            date: (data.made.year(), data.made.month(), data.made.day()),
            mark: data.person.example.then(|| looks.plain("example-mark")),
            page: looks.with("print-page", &[("at", "{at}"), ("of", "{of}")]),
            language: looks.words.language().parts(),
            summary_title: looks.plain("print-sum-title"),
            fonts: Vec::new(),
            plain_fonts: Vec::new(),
            wide: false,
            attached: looks.plain("print-sum-title.attached"),
            sign: None,
            pictures: None,
        }
    }
}

/// Pages of the person's part, in one colour.
#[derive(Debug, Serialize)]
pub(super) struct Section {
    pub colour: &'static str,
    pub band: String,
    pub title: String,
    pub picture: Option<Picture>,
    pub blocks: Vec<Easy>,
}

/// Where the pictures of a pack stand for the template, by their keys.
/// The name of the council's logo beside the photos.
pub(super) const LOGO: &str = "logo";
pub(super) const SYMBOLS: &str = "symbols/";

/// A picture with its description.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Picture {
    pub file: String,
    pub alt: String,
}

/// A block of the person's part.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(super) enum Easy {
    /// A heading, with lines that say what it is.
    Heading {
        text: String,
        picture: Option<Picture>,
        lines: Vec<PaperLine>,
    },
    Row {
        picture: Option<Picture>,
        lines: Vec<PaperLine>,
        whole: bool,
        size: Size,
    },
    /// A photo of the person's own, with what it belongs to and what is in it.
    Photo {
        file: String,
        alt: String,
        lines: Vec<PaperLine>,
    },
    /// Cards in columns.
    Cards {
        cards: Vec<Card>,
        columns: u8,
        /// Many things of one kind: letters of 14 points.
        small: bool,
        /// Larger where one page has room for that.
        grows: bool,
    },
    /// Cards that were sorted, as they lie.
    Mat {
        columns: Vec<MatColumn>,
    },
}

/// A column of the mat: where its cards lie, and the cards.
#[derive(Debug, Serialize)]
pub(super) struct MatColumn {
    pub name: String,
    pub picture: Option<Picture>,
    pub cards: Vec<Card>,
}

/// A picture and its words.
#[derive(Debug, Serialize)]
pub(super) struct Card {
    pub picture: Option<Picture>,
    pub lines: Vec<PaperLine>,
    /// In place of the lines: parts that stand side by side.
    pub cells: Vec<Vec<PaperLine>>,
    /// Over the whole width.
    pub wide: bool,
    /// Not split over two pages.
    pub whole: bool,
}

/// How much room a row takes.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Size {
    Small,
    Middle,
    Large,
}

/// A line of the person's part.
#[derive(Debug, Default, Clone, Serialize)]
pub(super) struct PaperLine {
    pub text: String,
    /// `*` in the text marks bold. Never for a person's own words.
    pub marks: bool,
    pub bold: bool,
    pub large: bool,
    pub tick: bool,
    /// An empty box, to tick on paper.
    pub to_tick: bool,
}

/// A block of the social worker's part.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(super) enum Block {
    Heading {
        level: u8,
        text: String,
    },
    Para {
        text: String,
        strong: bool,
    },
    /// A line that must be seen.
    Call {
        text: String,
    },
    List {
        items: Vec<String>,
    },
    /// A table; without a head where the first column says what the second one is.
    Table {
        widths: Vec<f32>,
        head: Vec<String>,
        rows: Vec<Row>,
        /// On one page.
        whole: bool,
    },
    /// What follows begins on a page of its own.
    Page,
}

/// A row of a table.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    pub cells: Vec<Cell>,
    /// A heading of the rows below it: the first cell has its lines, over the whole width.
    pub title: Option<String>,
    /// Whether rows follow that belong to the heading.
    pub stays: bool,
    /// Not split over two pages.
    pub whole: bool,
    pub strong: bool,
    /// At least this high, in centimetres, to leave room for writing.
    pub height: f32,
}

/// A cell, which may reach over several rows or columns. Those that it covers are not there.
#[derive(Debug, Default, Serialize)]
pub(super) struct Cell {
    pub notes: Vec<Note>,
    pub rows: usize,
    pub columns: usize,
    /// Whether it says what stands beside it.
    pub head: bool,
    /// Not split over two pages.
    pub whole: bool,
}

/// A line in a cell.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Note {
    pub text: String,
    pub strong: bool,
    pub quiet: bool,
}

impl Note {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false, quiet: false }
    }

    pub fn strong(text: impl Into<String>) -> Self {
        Self { strong: true, ..Self::plain(text) }
    }

    pub fn quiet(text: impl Into<String>) -> Self {
        Self { quiet: true, ..Self::plain(text) }
    }
}

impl Cell {
    pub fn new(notes: Vec<Note>) -> Self {
        Self { notes, rows: 1, columns: 1, head: false, whole: true }
    }

    pub fn over_rows(rows: usize, notes: Vec<Note>) -> Self {
        Self { rows, ..Self::new(notes) }
    }

    pub fn over_columns(columns: usize, notes: Vec<Note>) -> Self {
        Self { columns, ..Self::new(notes) }
    }
}

impl Row {
    pub fn new(cells: Vec<Vec<Note>>) -> Self {
        Self::over(cells.into_iter().map(Cell::new).collect())
    }

    pub fn over(cells: Vec<Cell>) -> Self {
        Self { cells, title: None, stays: false, whole: true, strong: false, height: 0.0 }
    }

    /// A heading of rows, with lines that belong to it.
    pub fn titled(title: String, notes: Vec<Note>, stays: bool) -> Self {
        Self { title: Some(title), stays, ..Self::over(vec![Cell::new(notes)]) }
    }

    pub fn of(cells: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(cells.into_iter().map(|cell| vec![Note::plain(cell)]).collect())
    }
}

impl PaperLine {
    /// Our own words, with their marks.
    pub fn ours(text: impl Into<String>) -> Self {
        Self { text: text.into(), marks: true, ..Self::default() }
    }

    /// Words that are not ours.
    pub fn theirs(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub fn bold(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: true, ..Self::default() }
    }
}

/// Words and pictures for the document.
pub(super) struct Paper<'a> {
    pub data: &'a SharedPlan,
    pub words: &'a Words,
    /// None when the document is made without pictures.
    pub pictures: Option<&'a Pictures>,
    /// Whether there is more than is printed.
    pub more: bool,
}

impl Paper<'_> {
    pub fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    pub fn plain(&self, key: &str) -> String {
        plain(&self.words.get(key))
    }

    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, Arg::Text((*text).to_owned()))).collect();
        self.words.with(key, &args)
    }

    /// A number in hundredths: `52` or `52.14`.
    pub fn hundredths(&self, number: u32) -> String {
        self.words.language().hundredths(number)
    }

    pub fn count(&self, key: &str, count: usize) -> String {
        self.words.with(key, &[("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
    }

    /// The first of these pictures that there is.
    pub fn picture(&self, keys: &[&str]) -> Option<Picture> {
        let pictures = self.pictures?;
        keys.iter().find_map(|key| {
            if let Some(symbols) = pictures.symbols().filter(|symbols| symbols.print)
                && let Some(symbol) = pictures.symbol(key).filter(|symbol| symbol.paper().is_some())
            {
                let alt = symbol.alt.clone();
                let alt = alt.unwrap_or_else(|| self.with("print-symbols-alt", &[("name", &symbols.name)]));
                return Some(Picture { file: format!("{SYMBOLS}{key}.png"), alt });
            }
            let file = pictures.file(key)?;
            // The drawing itself is looked up when it is set; one that is listed but not there must not
            // stop the document.
            pictures.svg(key)?;
            let alt = self.plain(&format!("pic-{file}"));
            Some(Picture { file: format!("pictures/{file}.svg"), alt })
        })
    }

    /// The council's logo, where its table has one.
    pub fn logo(&self, table: &Table) -> Option<Picture> {
        self.pictures?;
        table.logo.as_ref()?;
        Some(Picture { file: format!("photos/{LOGO}.jpg"), alt: clean::shortened(&table.council, 100).0 })
    }

    /// A photo of the person's own, below the lines that say what it belongs to. None where it is not there.
    pub fn photo(&self, photo: &SharedPhoto, mut lines: Vec<PaperLine>) -> Option<Easy> {
        self.pictures?;
        self.data.photos.get(&photo.digest)?;
        let words = photo.words.as_ref().map(|words| clean::shortened(&words.text, 300).0);
        let alt = match &words {
            Some(words) => self.with("print-photo-alt-words", &[("words", words)]),
            None => self.plain("print-photo-alt"),
        };
        lines.extend(self.others(&photo.said));
        lines.extend(words.map(PaperLine::theirs));
        Some(Easy::Photo { file: format!("{}.jpg", photo.digest), alt, lines })
    }

    /// That there is a recording of the person's own voice, below the lines that say what it belongs to.
    pub fn recording(&self, recording: &SharedRecording, mut lines: Vec<PaperLine>) -> Easy {
        let number = |number: u32| Arg::Count(number.into());
        let date = recording.said.first().map(|said| self.words.date(said.date)).unwrap_or_default();
        let args = [
            ("minutes", number(recording.seconds / 60)),
            ("seconds", number(recording.seconds % 60)),
            ("date", Arg::Text(date)),
        ];
        lines.push(PaperLine::ours(self.words.with("print-recording", &args)));
        lines.extend(self.others(&recording.said));
        Easy::Row { picture: self.picture(&["recording-heading"]), whole: true, lines, size: Size::Middle }
    }

    /// The picture of a choice, or another one.
    pub fn look(&self, look: &ItemLook, or: &[&str]) -> Option<Picture> {
        self.picture(&[&look.picture]).or_else(|| self.picture(or))
    }

    /// The words of a choice; first whose view it is, where it is not the person's.
    pub fn lines(&self, item: &SharedItem) -> Vec<PaperLine> {
        let mut lines: Vec<PaperLine> = self.others(&item.said).into_iter().collect();
        lines.push(self.line(item));
        lines
    }

    /// Whose view it is, where it is not the person's.
    pub fn others(&self, said: &[Saying]) -> Option<PaperLine> {
        let by = said.iter().map(|said| said.by).find(|by| matches!(by, PersonId::Other(_)))?;
        let role = self.data.role(by);
        Some(PaperLine::ours(self.get(&format!("print-easy-view.{role}"))))
    }

    /// The words of a choice as the person saw it; as plain words when it was read back from data.
    pub fn line(&self, item: &SharedItem) -> PaperLine {
        if item.look.marked.is_empty() {
            PaperLine::theirs(&item.text)
        } else {
            PaperLine::ours(&item.look.marked)
        }
    }

    /// Things one after the other.
    pub fn list<T: AsRef<str>>(&self, things: impl IntoIterator<Item = T>) -> String {
        self.words.language().list(things)
    }

    /// “3 March 2026” from a date as written; as it is when it is none.
    pub fn written(&self, date: &str) -> String {
        date.parse().map_or_else(|_| date.to_owned(), |date| self.words.date(date))
    }

    /// The name, short enough for one line.
    pub fn name(&self) -> Option<String> {
        let name = clean::shortened(self.data.person.name.as_deref()?, 60).0;
        let name = clean::seen(&name).trim().to_owned();
        (!name.is_empty()).then_some(name)
    }
}
