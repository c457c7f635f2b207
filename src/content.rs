//! What is asked: questions, cards, ideas and the council pack, as data.
//!
//! The built-in files are always there. A file of the same name in the content folder of this
//! computer is used instead; when it is broken the built-in one is used, and each [`Fault`] says which
//! file, which line, and what is wrong.

mod ask;
mod cards;
mod check;
mod pack;
mod question;
mod symbols;
mod table;
mod zip;
#[cfg(test)]
pub(crate) mod zipped;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use crate::pictures::Pictures;
use crate::record::{Follow, GoalPart, Subject};
use crate::words::Words;
use cards::Lists;
use question::QuestionFile;
use table::Known;

pub use ask::{ASIDE, Ask, AskKind, Choice, LATER, NOT_AGREED, NOT_SURE, Within};
pub use cards::{Keep, Topic};
pub use check::Fault;
pub(crate) use pack::for_hours;
pub use pack::{
    AnswerId, Band, Ceiling, Contingency, ContingencyHow, Contribution, EXAMPLE, EXAMPLES, Method,
    MethodKind, NO_AMOUNT, NO_PACK, Pack, PackRules, RoundTo, Rounding, Service, ServiceCost, ServicePer,
    Share, TYPED, TableRow, Unpaid, Uplift, UpperBand, WAS, Worries, example_files,
};
pub use question::{ALL_MYSELF, Area, Outcome, Question, SOME_HELP, Wellbeing};
pub use symbols::{PICTURES, PicturePack, PicturePacks};

/// Everything that is asked.
#[derive(Debug, Clone)]
pub struct Content {
    /// The self-assessment, in order: the program's own questions, then those of the packs.
    pub questions: Vec<Question>,
    /// Questions that an earlier version asked. They are not asked now; what was said keeps its words.
    pub past: Vec<Question>,
    /// The overview screens, in order.
    pub areas: Vec<Area>,
    /// Council packs: the built-in example first, then those of this computer.
    pub packs: Vec<Pack>,
    /// Goals that keep something as it is.
    pub keeps: Vec<Keep>,
    /// What a goal in own words can be about, in the order in which it is offered.
    pub topics: Vec<Topic>,
    asks: Vec<Ask>,
    ideas: BTreeMap<String, Vec<Choice>>,
    // The same with no pack in force; none where none is.
    plain: Option<Arc<Content>>,
    // The id of the pack in force.
    in_force: Option<String>,
    // Where each pack of this computer lies, by its id.
    pack_files: BTreeMap<String, PathBuf>,
    /// The packs of this computer that can not be used.
    pub broken: Vec<BrokenPack>,
}

/// A pack that can not be used, and everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenPack {
    /// Where it is.
    pub path: PathBuf,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

impl BrokenPack {
    /// The name of the file.
    pub fn name(&self) -> String {
        name_of(&self.path)
    }
}

// The name of a file.
fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

// A word for what is never asked; the file of asks is refused where one is missing.
static NOTHING: LazyLock<Ask> = LazyLock::new(|| Ask::new(Subject::Name, AskKind::One, "trouble-other"));

impl Content {
    /// The content that ships with the program. A test makes sure that it has no trouble.
    pub fn built_in() -> Self {
        let (content, troubles) = read(None, None);
        for trouble in troubles {
            tracing::error!(%trouble, "built-in content");
        }
        content
    }

    /// The built-in content with what is in `folder` in its place: `questions.toml`, `asks.toml`,
    /// `cards.toml`, and every `*.council` and `*.toml` under `councils/`. What would ask something that has no words or
    /// no picture is not used. Everything that is wrong with files of ours comes back beside it; what is wrong with packs
    /// stands in `broken`.
    pub fn load(folder: Option<&Path>, words: &Words) -> (Self, Vec<Fault>) {
        let Some(folder) = folder else { return read(None, None) };
        // Only a file from outside needs the pictures, and most computers have none.
        let pictures = if has_any(folder) { Pictures::built_in() } else { Pictures::default() };
        read(Some(folder), Some(&Known { words, pictures: &pictures }))
    }

    /// The pack in this zip, folder or file, checked against the words and pictures of the program.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn open_pack(&self, path: &Path, words: &Words) -> Result<Pack, Vec<Fault>> {
        let pictures = Pictures::built_in();
        let ours: Vec<Question> = self.ours().cloned().collect();
        pack::open(path, Some(&Known { words, pictures: &pictures }), &ours)
    }

    /// The pack in a file that somebody brings, with its bytes, which are read once: what was checked is what is kept.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with the name of the file and no path.
    pub fn brought_pack(&self, path: &Path, words: &Words) -> Result<(Vec<u8>, Pack), Vec<Fault>> {
        let pictures = Pictures::built_in();
        let ours: Vec<Question> = self.ours().cloned().collect();
        pack::brought(path, &name_of(path), &Known { words, pictures: &pictures }, &ours)
    }

    /// Where a pack of this computer lies; none for one that is part of the program or only in a plan.
    pub fn pack_file(&self, id: &str) -> Option<&Path> {
        self.pack_files.get(id).map(PathBuf::as_path)
    }

    /// A made-up pack of the program: one of [`EXAMPLES`].
    ///
    /// # Errors
    /// Everything that is wrong with it; nothing, which a test holds.
    pub fn example_pack(&self, id: &str, words: &Words) -> Result<Pack, Vec<Fault>> {
        let pictures = Pictures::built_in();
        let ours: Vec<Question> = self.ours().cloned().collect();
        pack::example(id, Some(&Known { words, pictures: &pictures }), &ours)
    }

    // Those that a pack in force switched off too.
    fn ours(&self) -> impl Iterator<Item = &Question> {
        self.plain.as_deref().unwrap_or(self).questions.iter().filter(|question| question.pack.is_none())
    }

    /// The pack whose questions are asked here, where it is one.
    pub fn in_force(&self) -> Option<&Pack> {
        self.pack(self.in_force.as_deref()?)
    }

    /// The pack that a plan keeps, from its pieces.
    pub fn kept_pack(&self, pieces: &BTreeMap<String, String>) -> Option<Pack> {
        let ours: Vec<Question> = self.ours().cloned().collect();
        pack::of_plan(pieces, &ours)
    }

    /// This with a pack in force, and no other: its questions are asked too, what it switches off is not, and its words
    /// stand in the answers that it words anew.
    #[must_use]
    pub fn with_pack(&self, pack: &Pack) -> Self {
        let plain = self.plain.clone().unwrap_or_else(|| Arc::new(self.clone()));
        let mut content = Self { plain: Some(plain.clone()), ..(*plain).clone() };
        content.questions.retain(|question| question.pack.is_none());
        content.past.retain(|question| question.pack.as_ref() != Some(&pack.id));
        match content.packs.iter_mut().find(|known| known.id == pack.id) {
            Some(known) => *known = pack.clone(),
            None => {
                content.packs.push(pack.clone());
                content.offer(std::slice::from_ref(pack));
            }
        }
        content.put_in_force(pack);
        content
    }

    /// What is asked in a plan that keeps these pieces of a pack; in the example no pack is in force.
    #[must_use]
    pub fn of_plan(&self, is_example: bool, pieces: &BTreeMap<String, String>) -> Self {
        if is_example {
            return self.plain.as_deref().unwrap_or(self).clone();
        }
        let former = self.kept_pack(&pack::former(pieces)).filter(|pack| !pack.illustrative);
        let mut content = match self.kept_pack(pieces).filter(|pack| !pack.illustrative) {
            Some(pack) => self.with_pack(&pack),
            // Somebody said that none is to be used here.
            None if pieces.contains_key(NO_PACK) => self.plain.as_deref().unwrap_or(self).clone(),
            None => self.clone(),
        };
        if let Some(former) = former.filter(|former| content.pack(&former.id).is_none()) {
            content.past.extend(former.questions.iter().cloned());
            content.packs.push(former);
        }
        content
    }

    // Packs as answers to where the amount comes from.
    fn offer(&mut self, packs: &[Pack]) {
        for ask in self.asks.iter_mut().filter(|ask| ask.about == Subject::MoneySource) {
            // A pack stands before “I do not know”, which comes last.
            let last = ask.choices.iter().position(|choice| choice.id == NO_AMOUNT);
            let at = last.unwrap_or(ask.choices.len());
            ask.choices.splice(at..at, packs.iter().map(Pack::choice)).count();
        }
    }

    fn put_in_force(&mut self, pack: &Pack) {
        self.in_force = Some(pack.id.clone());
        let (off, on) = std::mem::take(&mut self.questions)
            .into_iter()
            .partition(|question| pack.off.contains(&question.id));
        self.questions = on;
        // What was said there keeps its words.
        self.past.extend::<Vec<Question>>(off);
        self.areas.retain(|area| {
            self.questions.iter().any(|question| question.area.as_ref().is_some_and(|(of, _)| *of == area.id))
        });
        for question in &mut self.questions {
            for choice in &mut question.ask.choices {
                if let Some(key) = pack.rewords(&choice.words) {
                    choice.words = key;
                }
            }
        }
        self.questions.extend(pack.questions.clone());
    }

    /// These words with those of every pack here.
    #[must_use]
    pub fn words(&self, words: &Words) -> Words {
        let packs = self.packs.iter().filter(|pack| !pack.words.is_empty());
        packs.fold(words.clone(), |words, pack| pack.over(&words))
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().chain(&self.past).find(|question| question.id == id)
    }

    /// The questions of an area, in order.
    pub fn of_area<'a>(&'a self, area: &'a str) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| question.area.as_ref().is_some_and(|(of, _)| of == area))
    }

    /// The area with this id.
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == id)
    }

    /// The goal with this id that keeps something as it is.
    pub fn keep(&self, id: &str) -> Option<&Keep> {
        self.keeps.iter().find(|keep| keep.id == id)
    }

    /// What a goal in own words can be about, by its id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// The council pack with this id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// How something is asked.
    pub fn ask(&self, about: Subject<'_>) -> &Ask {
        if let Subject::Life(id) | Subject::Follow(id, Follow::GoodDay | Follow::BadDay) = about
            && let Some(question) = self.question(id)
        {
            return &question.ask;
        }
        if let Subject::Area(id) = about
            && let Some(area) = self.area(id)
        {
            return &area.ask;
        }
        let form = about.form();
        self.asks.iter().find(|ask| ask.about.form() == form).unwrap_or(&NOTHING)
    }

    /// The answers that can be picked: those of the ask, or the ideas for a goal.
    pub fn choices(&self, about: Subject<'_>) -> &[Choice] {
        match about {
            Subject::Goal(id, GoalPart::What) => self.ideas(id),
            Subject::Follow(id, Follow::Hard) => match self.question(id) {
                Some(question) if !question.why.is_empty() => &question.why,
                _ => &self.ask(about).choices,
            },
            _ => &self.ask(about).choices,
        }
    }

    /// Whether an answer is nobody else's business: it is private, or about safety.
    pub fn is_quiet(&self, about: Subject<'_>) -> bool {
        self.is_private(about) || self.is_safety(about)
    }

    /// Whether an answer is private: its question is, or the question that it follows; of an area, one of its
    /// questions, since what is said of the area answers that one too.
    pub fn is_private(&self, about: Subject<'_>) -> bool {
        let of_area = match about {
            // What is said of an area is private where all of it is.
            Subject::Follow(id, _) | Subject::Feel(id) => id.strip_prefix("area-").is_some_and(|area| {
                let mut all = self.of_area(area).peekable();
                all.peek().is_some() && all.all(|question| question.ask.private)
            }),
            Subject::Area(area) => self.of_area(area).any(|question| question.ask.private),
            _ => false,
        };
        let followed = self.followed(about).is_some_and(|question| question.ask.private);
        self.ask(about).private || followed || of_area
    }

    /// Whether an answer may mean that the person is in danger.
    pub fn is_safety(&self, about: Subject<'_>) -> bool {
        self.ask(about).safety || self.followed(about).is_some_and(|question| question.ask.safety)
    }

    fn followed(&self, about: Subject<'_>) -> Option<&Question> {
        match about {
            Subject::Follow(id, _) | Subject::Feel(id) => self.question(id),
            Subject::Goal(id, _) => self.question(self.keep(id).map_or(id, |keep| &keep.question)),
            _ => None,
        }
    }

    /// Everything that is asked, each once.
    pub fn asks(&self) -> impl Iterator<Item = &Ask> {
        let areas = self.areas.iter().map(|area| &area.ask);
        areas.chain(self.questions.iter().map(|question| &question.ask)).chain(&self.asks)
    }

    /// Every idea for what will happen, by the question that a goal came from.
    pub fn all_ideas(&self) -> impl Iterator<Item = (&str, &[Choice])> {
        self.ideas.iter().map(|(question, ideas)| (question.as_str(), ideas.as_slice()))
    }

    /// The ideas for a goal that came from this question; those for a goal in own words otherwise.
    fn ideas(&self, goal: &str) -> &[Choice] {
        self.ideas.get(goal).or_else(|| self.ideas.get(cards::FOR_OWN)).map_or(&[], Vec::as_slice)
    }
}

fn read(folder: Option<&Path>, known: Option<&Known<'_>>) -> (Content, Vec<Fault>) {
    let mut troubles = Vec::new();
    let mut source =
        Source { folder, known, troubles: &mut troubles, pack_files: BTreeMap::new(), broken: Vec::new() };
    let QuestionFile { areas, questions } =
        source.file("questions.toml", question::parse).unwrap_or_default();
    let (past, mut questions): (Vec<_>, Vec<_>) = questions.into_iter().partition(|question| question.past);
    let lists: Lists = source.file("cards.toml", cards::parse).unwrap_or_default();
    let asks = |file: &str, text: &str, known: Option<&Known<'_>>| ask::parse(file, text, known, &lists);
    let asks = source.file("asks.toml", asks).unwrap_or_default();
    let packs = source.packs(&questions);
    let hard = asks.iter().find(|ask| ask.about == Subject::Follow("*", Follow::Hard));
    for question in questions.iter_mut().filter(|question| !question.why.is_empty()) {
        question.why.extend(hard.iter().flat_map(|ask| ask.choices.iter().cloned()));
    }
    let Lists { ideas, mut keeps, mut topics, .. } = lists;
    // Where the files of this computer do not belong together.
    let is_known = |id: &str| questions.iter().any(|question| question.id == id && question.makes_plans());
    keeps.retain(|keep| is_known(&keep.question));
    // A question of an earlier version can name what is asked apart now.
    let is_past =
        |id: &str| past.iter().any(|question: &Question| question.id == id && question.makes_plans());
    topics.retain(|topic| is_known(&topic.question) || is_past(&topic.question));
    let (pack_files, broken) = (std::mem::take(&mut source.pack_files), std::mem::take(&mut source.broken));
    let mut content = Content {
        questions,
        past,
        areas,
        packs,
        keeps,
        topics,
        asks,
        ideas,
        plain: None,
        in_force: None,
        pack_files,
        broken,
    };
    let packs = content.packs.clone();
    content.offer(&packs);
    let real: Vec<&Pack> = packs.iter().filter(|pack| !pack.illustrative).collect();
    // What a pack asks that is not in force keeps its words: it can have been answered.
    content.past.extend(real.iter().flat_map(|pack| pack.questions.clone()));
    // The pack of the one council here decides what is asked. With several it is not known whose plan it is: none asks
    // anything until somebody says which.
    if let [pack] = real.as_slice() {
        content = content.with_pack(pack);
    }
    (content, troubles)
}

// Where the files come from, and what is wrong with them so far.
struct Source<'a> {
    folder: Option<&'a Path>,
    known: Option<&'a Known<'a>>,
    troubles: &'a mut Vec<Fault>,
    pack_files: BTreeMap<String, PathBuf>,
    broken: Vec<BrokenPack>,
}

impl Source<'_> {
    // A file of this computer, or the built-in one of the same name.
    fn file<T>(
        &mut self,
        name: &str,
        parse: impl Fn(&str, &str, Option<&Known<'_>>) -> Result<T, Vec<Fault>>,
    ) -> Option<T> {
        if let Some(file) =
            self.folder.map(|folder| folder.join(name)).filter(|file| file.symlink_metadata().is_ok())
        {
            let shown = file.display().to_string();
            let read = check::read(&file).map_err(|trouble| vec![trouble]);
            match read.and_then(|text| parse(&shown, &text, self.known)) {
                Ok(found) => return Some(found),
                Err(troubles) => self.troubles.extend(troubles),
            }
        }
        let built_in = format!("content/{name}");
        let read = parse(&built_in, &crate::assets::text(&built_in), None);
        read.map_err(|troubles| self.troubles.extend(troubles)).ok()
    }

    fn packs(&mut self, asked: &[Question]) -> Vec<Pack> {
        let mut packs: Vec<Pack> = Vec::new();
        match pack::example(EXAMPLE, None, asked) {
            Ok(pack) => packs.push(pack),
            Err(troubles) => self.troubles.extend(troubles),
        }
        for file in council_files(self.folder) {
            let shown = name_of(&file);
            // A folder is a pack for those who write one; here it is not looked into.
            let read = if file.is_dir() {
                Err(vec![Fault::whole(&shown, "it is a folder: a pack here is one file")])
            } else {
                pack::open_named(&file, &shown, self.known, asked)
            };
            match read {
                Ok(pack)
                    if packs.iter().any(|known| known.id == pack.id) || EXAMPLES.contains(&&*pack.id) =>
                {
                    let faults = vec![Fault::whole(&shown, "another pack has this id")];
                    self.broken.push(BrokenPack { path: file, faults });
                }
                Ok(pack) => {
                    self.pack_files.insert(pack.id.clone(), file);
                    packs.push(pack);
                }
                Err(faults) => self.broken.push(BrokenPack { path: file, faults }),
            }
        }
        packs
    }
}

// Whether there is any file that could be content.
fn has_any(folder: &Path) -> bool {
    ["questions.toml", "cards.toml", "asks.toml"].iter().any(|name| folder.join(name).exists())
        || !council_files(Some(folder)).is_empty()
}

fn council_files(folder: Option<&Path>) -> Vec<std::path::PathBuf> {
    let Some(entries) = folder.and_then(|folder| std::fs::read_dir(folder.join("councils")).ok()) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml" || ending == "council"))
        .collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests;
