//! The document: a fixed template, the plan as a virtual data file, and a tagged PDF.
//!
//! Nothing that a person said is ever markup: it reaches the template only through `/sheet.json`.
//! The template can read that file, the pictures and the data to attach, and nothing else.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::data::SharedPlan;
use super::fonts::{OtherFonts, has_shape, ours};
use super::sheet::{AboutSheet, LOGO, Paper, SYMBOLS, Sheet};
use super::{clean, easy, fits, summary};
use crate::photos;
use crate::pictures::{Me, Pictures, Symbol, Symbols, svg_of};
use crate::plan::{Knob, SOCIAL_WORKER, Settings, Typeface};
use crate::words::{Words, is_from_right};

/// How the pages are set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Print {
    /// The shape of letters on the person's pages.
    pub typeface: Typeface,
    /// Whether there is much space between letters on the person's pages.
    pub wide: bool,
    /// Where letters come from that our fonts have no shape for.
    pub others: OtherFonts,
}

impl Print {
    /// As the person likes it, with the fonts of this computer.
    pub fn of(settings: &Settings) -> Self {
        Self { typeface: settings.typeface(), wide: settings.on(Knob::Letters), others: OtherFonts::Computer }
    }
}

/// A document that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Whether it follows PDF/UA-1 and PDF/A-3a. If not it is still tagged, and a log line says why.
    pub standard: bool,
    /// Whether it has its pictures. A broken picture file must not keep a person from their document.
    pub pictures: bool,
}

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The plan could not be written as data.
    #[error("the plan can not be written as data: {0}")]
    Data(String),
    /// The document could not be set.
    #[error("the document can not be set: {0}")]
    Set(String),
    /// The set document could not be written as a PDF.
    #[error("the PDF can not be written: {0}")]
    Write(String),
}

impl PdfError {
    /// The key of the words for the person.
    pub fn words_key(&self) -> &'static str {
        "trouble-document"
    }
}

const MAIN: &str = "document.typ";
const TEMPLATES: [&str; 5] = [MAIN, "easy.typ", "summary.typ", "poster.typ", "letter.typ"];

/// The plan as a PDF: the person's part, before it the social worker's where it is for them, and the data
/// attached.
///
/// The same plan on the same day gives the same bytes.
pub fn pdf(data: &SharedPlan, words: &Words, pictures: &Pictures, print: &Print) -> Result<Made, PdfError> {
    // A photo that can not be read must not stop the document.
    let broken = |bytes: &Arc<[u8]>| !photos::is_sound(bytes);
    let sound = data.photos.values().any(broken).then(|| {
        let mut data = data.clone();
        data.photos.retain(|_, bytes| !broken(bytes));
        data
    });
    let data = sound.as_ref().unwrap_or(data);
    made(Some(pictures), &|pictures| set(data, words, pictures, print))
}

/// Pages as a PDF, without pictures where that can not be with them.
pub(super) fn made(
    pictures: Option<&Pictures>,
    set: &dyn Fn(Option<&Pictures>) -> Result<PagedDocument, PdfError>,
) -> Result<Made, PdfError> {
    let mut made = attempt(pictures, set);
    if let Err(error) = &made {
        tracing::warn!(%error, "the document without pictures");
        made = attempt(None, set);
    }
    // Typst keeps what it worked out for the next time; here that is memory for nothing.
    comemo::evict(0);
    made
}

fn attempt(
    pictures: Option<&Pictures>,
    set: &dyn Fn(Option<&Pictures>) -> Result<PagedDocument, PdfError>,
) -> Result<Made, PdfError> {
    let document = set(pictures)?;
    let both = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
        .map_err(|e| PdfError::Write(e.message().to_string()))?;
    let pictures = pictures.is_some();
    match typst_pdf::pdf(&document, &options(both)) {
        Ok(bytes) => Ok(Made { bytes, standard: true, pictures }),
        Err(errors) => {
            tracing::warn!(errors = %told(&errors), "the document without PDF/UA and PDF/A");
            let bytes = typst_pdf::pdf(&document, &options(PdfStandards::default()))
                .map_err(|errors| PdfError::Write(told(&errors)))?;
            Ok(Made { bytes, standard: false, pictures })
        }
    }
}

fn options(standards: PdfStandards) -> PdfOptions {
    PdfOptions { standards, tagged: true, ..PdfOptions::default() }
}

/// The document as pages, before it becomes a PDF.
pub(super) fn set(
    data: &SharedPlan,
    words: &Words,
    pictures: Option<&Pictures>,
    print: &Print,
) -> Result<PagedDocument, PdfError> {
    let printed = fits::printed(data);
    let looks = Paper { data: printed.as_ref().unwrap_or(data), words, pictures, more: printed.is_some() };
    let shared = serde_json::to_vec_pretty(data).map_err(|error| PdfError::Data(error.to_string()))?;
    let sheet = serde_json::to_value(sheet(&looks)).map_err(|error| PdfError::Data(error.to_string()))?;
    compiled(&looks, print, sheet, MAIN, Some(shared))
}

/// The pages that a template makes of a sheet, with the data to attach where there is any.
pub(super) fn compiled(
    looks: &Paper<'_>,
    print: &Print,
    sheet: serde_json::Value,
    main: &str,
    attached: Option<Vec<u8>>,
) -> Result<PagedDocument, PdfError> {
    let symbols = looks.pictures.and_then(Pictures::symbols).cloned();
    let mut sheet = sheet;
    if let Some(symbols) = &symbols {
        let mut shown = BTreeSet::new();
        collect_symbols(&sheet, &mut shown);
        if !shown.is_empty() {
            let credit = symbols.credits(shown.iter().map(String::as_str)).join("; ");
            sheet["about"]["pictures"] = looks.with("print-symbols-credit", &[("credit", &credit)]).into();
        }
    }
    let mut photos = looks.data.photos.clone();
    let table = looks.data.money.as_ref().and_then(|money| money.table.as_ref());
    photos.extend(table.and_then(|table| Some((LOGO.to_owned(), table.logo.clone()?))));
    let drawn = OnSheet { me: me(looks.data), photos, symbols };
    laid_out(looks.words, print, sheet, main, attached, drawn)
}

/// What is drawn on a sheet beside our own pictures.
#[derive(Default)]
pub(super) struct OnSheet {
    // The person in the pictures.
    me: Me,
    photos: BTreeMap<String, Arc<[u8]>>,
    symbols: Option<Arc<Symbols>>,
}

/// The same, with what is drawn on it.
pub(super) fn laid_out(
    words: &Words,
    print: &Print,
    sheet: serde_json::Value,
    main: &str,
    attached: Option<Vec<u8>>,
    drawn: OnSheet,
) -> Result<PagedDocument, PdfError> {
    let mut letters = BTreeSet::new();
    collect_not_ours(&sheet, &mut letters);
    let others = print.others.having(&letters);
    let mut sheet = printable(sheet, &others);
    sheet["about"]["fonts"] = families(print.typeface, &others).into();
    // It takes less room, so that there are fewer pages to read.
    sheet["about"]["plain_fonts"] = families(Typeface::Atkinson, &others).into();
    sheet["about"]["wide"] = print.wide.into();
    if has_sign(&sheet) {
        // How many, never which: they are a person's own words.
        let count = letters.iter().filter(|letter| !has_shape(&others, **letter)).count();
        tracing::warn!(count, "letters that no font has a shape for");
        sheet["about"]["sign"] = crate::words::plain(&words.get("print-missing-letter")).into();
    }
    let sheet = serde_json::to_vec(&sheet).map_err(|error| PdfError::Data(error.to_string()))?;
    let world = Template::new(main, sheet, attached, others, drawn)
        .ok_or_else(|| PdfError::Set("no template".to_owned()))?;
    let set = typst::compile::<PagedDocument>(&world);
    for warning in &set.warnings {
        tracing::warn!(message = %warning.message, "the document");
    }
    set.output.map_err(|errors| PdfError::Set(told(&errors)))
}

// The person in the pictures, as far as the reader may know them.
fn me(data: &SharedPlan) -> Me {
    data.about.as_ref().map_or_else(Me::default, |about| {
        Me::new(about.face.as_deref(), about.uses.iter().map(String::as_str))
    })
}

fn told(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
}

fn sheet(looks: &Paper<'_>) -> Sheet {
    let data = looks.data;
    let name = looks.name();
    let title = match &name {
        Some(name) => looks.with("print-easy-title.named", &[("name", name)]),
        None => looks.plain("print-easy-title"),
    };
    Sheet {
        about: AboutSheet::of(looks, title),
        sections: easy::sections(looks),
        // Only a social worker is given what is written for them.
        summary: if data.reader.id == SOCIAL_WORKER { summary::blocks(looks) } else { Vec::new() },
    }
}

// Every text on the sheet passes here, wherever it came from, so that none can break the document. What
// has words says whether they are written from the right.
fn printable(value: serde_json::Value, others: &[Font]) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::String(text) => Value::String(clean::printable(&text, others)),
        Value::Array(all) => Value::Array(all.into_iter().map(|one| printable(one, others)).collect()),
        Value::Object(all) => {
            let from_right = all.get("text").and_then(Value::as_str).map(is_from_right);
            let mut all: serde_json::Map<_, _> = all
                .into_iter()
                .map(|(key, value)| match (key.as_str(), value) {
                    // A file name is not printed.
                    ("file", name) => (key, name),
                    (_, value) => (key, printable(value, others)),
                })
                .collect();
            if let Some(from_right) = from_right {
                all.insert("from_right".to_owned(), from_right.into());
            }
            Value::Object(all)
        }
        other => other,
    }
}

// The keys of the pictures of a pack that stand on a sheet.
fn collect_symbols(value: &serde_json::Value, keys: &mut BTreeSet<String>) {
    use serde_json::Value;
    match value {
        Value::Array(all) => all.iter().for_each(|one| collect_symbols(one, keys)),
        Value::Object(all) => {
            let file = all.get("file").and_then(Value::as_str).and_then(|file| file.strip_prefix(SYMBOLS));
            keys.extend(file.and_then(|file| file.strip_suffix(".png")).map(str::to_owned));
            all.values().for_each(|one| collect_symbols(one, keys));
        }
        _ => {}
    }
}

fn collect_not_ours(value: &serde_json::Value, letters: &mut BTreeSet<char>) {
    use serde_json::Value;
    match value {
        Value::String(text) => letters.extend(clean::not_ours(text)),
        Value::Array(all) => all.iter().for_each(|one| collect_not_ours(one, letters)),
        Value::Object(all) => all.values().for_each(|one| collect_not_ours(one, letters)),
        _ => {}
    }
}

// The person's typeface, then ours that has more letters, then the others.
fn families(typeface: Typeface, others: &[Font]) -> Vec<String> {
    let mut families = match typeface {
        Typeface::Andika => Vec::new(),
        Typeface::Atkinson => vec!["Atkinson Hyperlegible Next".to_owned()],
    };
    families.push("Andika".to_owned());
    for font in others {
        if !families.contains(&font.info().family) {
            families.push(font.info().family.clone());
        }
    }
    families
}

fn has_sign(value: &serde_json::Value) -> bool {
    use serde_json::Value;
    match value {
        Value::String(text) => text.contains(clean::NO_LETTER),
        Value::Array(all) => all.iter().any(has_sign),
        Value::Object(all) => all.values().any(has_sign),
        _ => false,
    }
}

/// The world of the template: its own files and nothing else. No disk, no packages, no clock.
struct Template {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    others: Vec<Font>,
    main: Source,
    templates: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
    drawn: OnSheet,
}

impl Template {
    fn new(
        main: &str,
        sheet: Vec<u8>,
        attached: Option<Vec<u8>>,
        others: Vec<Font>,
        drawn: OnSheet,
    ) -> Option<Self> {
        let mut templates = HashMap::new();
        for name in TEMPLATES {
            let id = id(name)?;
            templates.insert(id, Source::new(id, crate::assets::text(&format!("print/{name}"))));
        }
        let main = templates.get(&id(main)?)?.clone();
        let mut files = HashMap::from([(id("sheet.json")?, Bytes::new(sheet))]);
        if let Some(attached) = attached {
            files.insert(id("my-plan.json")?, Bytes::new(attached));
        }
        Some(Self {
            // Which cells are heads of rows is said with these.
            library: LazyHash::new(
                Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
            ),
            book: LazyHash::new(FontBook::from_fonts(ours().iter().chain(&others))),
            others,
            main,
            templates,
            files,
            drawn,
        })
    }
}

fn id(name: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?)))
}

impl World for Template {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if let Some(file) = self.files.get(&id) {
            return Ok(file.clone());
        }
        let rooted = id.get();
        if *rooted.root() != VirtualRoot::Project {
            return Err(FileError::AccessDenied);
        }
        let path = rooted.vpath().get_without_slash();
        let photo = path.strip_prefix("photos/").and_then(|path| path.strip_suffix(".jpg"));
        if let Some(photo) = photo {
            return self
                .drawn
                .photos
                .get(photo)
                .map(|bytes| Bytes::new(bytes.to_vec()))
                .ok_or(FileError::AccessDenied);
        }
        let symbol = path.strip_prefix(SYMBOLS).and_then(|path| path.strip_suffix(".png"));
        if let Some(key) = symbol {
            let symbol = self.drawn.symbols.as_deref().and_then(|symbols| symbols.pictures.get(key));
            let png = symbol.and_then(Symbol::paper);
            return png.map(|bytes| Bytes::new(bytes.to_vec())).ok_or(FileError::AccessDenied);
        }
        let svg = path.strip_prefix("pictures/").and_then(|path| path.strip_suffix(".svg"));
        svg.and_then(|file| svg_of(file, &self.drawn.me)).map(Bytes::new).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        ours().iter().chain(&self.others).nth(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
