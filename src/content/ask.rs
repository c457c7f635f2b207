//! Everything that is asked, as one table: what about, in which way, which answers there are, and
//! what has to be minded. Screens, watching for a yes, the document and the check all read it.

use super::cards::Lists;
use super::check::{Fault, is_id};
use super::table::{self, Faults, Fields, Known};
use crate::record::{ChartPart, DecisionPart, Follow, Give, GoalPart, PersonPart, SittingPart, Subject};

/// The id of “Not sure”.
pub const NOT_SURE: &str = "not-sure";
/// The id of “Later”.
pub const LATER: &str = "later";

/// The id of “We do not agree”, in the place of an answer.
pub const NOT_AGREED: &str = "not-agreed";

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// What it is about; `*` stands for the id of a goal or a question.
    pub about: Subject<'static>,
    /// In which way it is answered.
    pub kind: AskKind,
    /// The key of the question's words.
    pub words: String,
    /// The key of its picture.
    pub picture: String,
    /// The keys of the helping lines; where none are named, `<words>.help` where there is such a line.
    pub lines: Option<Vec<String>>,
    /// Whether the answers are cards, and not rows.
    pub cards: bool,
    /// The answers, in the order in which they are shown; those of an earlier version among them.
    pub choices: Vec<Choice>,
    /// Whether “Not sure” and “Later” stand beside the answers.
    pub aside: bool,
    /// Whether “Not sure” alone stands beside it. It is kept beside what was picked, and never in its place.
    pub not_sure: bool,
    /// The most letters of own words beside the answers; none where there are no own words.
    pub own: Option<usize>,
    /// The most letters of an answer in words.
    pub longest: usize,
    /// The key of what stands at the place to type.
    pub field: String,
    /// What one press adds to an amount, in whole pounds, as in the words `<words>.add-10`.
    pub adds: Vec<i64>,
    /// Whether the answer is private: nothing repeats it after it was picked, and lists say “Answered”.
    pub private: bool,
    /// Whether the answer may mean that the person is in danger. No screen ever depends on it.
    pub safety: bool,
}

/// In which way something is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AskKind {
    /// One of several answers; picking it lets the others go.
    One,
    /// As many as the person likes.
    Many,
    /// It is so, or it is not.
    Mark,
    /// Own words.
    Words,
    /// An amount of money.
    Money,
}

impl AskKind {
    /// Every way, with its name in the file.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::One, "one"),
        (Self::Many, "many"),
        (Self::Mark, "mark"),
        (Self::Words, "words"),
        (Self::Money, "money"),
    ];
}

/// One answer that can be picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id, such as `a` or `family`.
    pub id: String,
    /// The key of its words.
    pub words: String,
    /// The key of its picture.
    pub picture: String,
    /// Points for the indicative budget; none where the answer is not scored.
    pub points: Option<u32>,
    /// “None of these”: it lets the others go, and the others let it go.
    pub none: bool,
    /// Help that nobody is paid for.
    pub unpaid: bool,
    /// No amount is worked out from this answer, unless a pack says that its table covers it.
    pub complex: bool,
    /// An answer that says that something is not good, or is wanted: a goal to change it is offered.
    pub change: bool,
    /// An answer that may mean danger, or that somebody is not wanted as a helper.
    pub worry: bool,
    /// An answer of an earlier version: it keeps its words, and is not offered.
    pub past: bool,
    /// For a face of an earlier version: what its picture showed that the person uses.
    pub uses: Vec<String>,
    /// For “by when”: how long from the day on which it was said.
    pub within: Option<Within>,
}

/// A length of time, counted from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// So many days.
    Days(u32),
    /// So many months.
    Months(u32),
}

impl Choice {
    /// A card: its words and its picture have the key that is its id.
    pub(super) fn card(id: &str) -> Self {
        Self::new(id, id.to_owned())
    }

    pub(super) fn new(id: &str, words: String) -> Self {
        Self {
            id: id.to_owned(),
            picture: crate::pictures::Pictures::key_for(&words),
            words,
            points: None,
            none: false,
            unpaid: false,
            complex: false,
            change: false,
            worry: false,
            past: false,
            uses: Vec::new(),
            within: None,
        }
    }
}

impl Ask {
    pub(super) fn new(about: Subject<'static>, kind: AskKind, words: &str) -> Self {
        Self {
            about,
            kind,
            words: words.to_owned(),
            picture: crate::pictures::Pictures::key_for(words),
            lines: None,
            cards: false,
            choices: Vec::new(),
            aside: false,
            not_sure: false,
            own: None,
            longest: 0,
            field: format!("{words}.field"),
            adds: Vec::new(),
            private: false,
            safety: false,
        }
    }

    /// The answers that are offered.
    pub fn offered(&self) -> impl Iterator<Item = &Choice> {
        self.choices.iter().filter(|choice| !choice.past)
    }

    /// The answer with this id, also one of an earlier version.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }

    /// The key of the words of what adds so many pounds to an amount.
    pub fn add_key(&self, pounds: i64) -> String {
        format!("{}.add-{pounds}", self.words)
    }

    /// The key of the words of an answer, also of “Not sure” and “Later”. None for an id that is not
    /// one of ours.
    pub fn words_of(&self, id: &str) -> Option<&str> {
        let aside = ASIDE.iter().find(|(known, _)| *known == id).map(|(_, key)| *key);
        self.choice(id).map(|choice| choice.words.as_str()).or(aside)
    }
}

/// What stands beside a question, with the keys of the words.
pub const ASIDE: [(&str, &str); 2] = [(NOT_SURE, "answer-not-sure"), (LATER, "answer-later")];

/// In whose name space keys and ids stand: the program's own, or that of a pack.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    pub pack: Option<&'a str>,
}

impl Scope<'_> {
    /// A key or an id in this name space.
    pub fn key(self, local: &str) -> String {
        self.pack.map_or_else(|| local.to_owned(), |pack| crate::words::of_pack(pack, local))
    }
}

/// The `options` of a question or another ask, whose words are under `words`.
pub(super) fn choices(
    fields: &mut Fields<'_>,
    words: &str,
    scope: Scope<'_>,
    faults: &mut Faults<'_>,
) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for mut option in fields.tables("options", faults) {
        let span = option.span.clone();
        let id = option.text("id", faults);
        let own_words = option.text_if("words", faults).map(|key| scope.key(key.get_ref()));
        let picture = option.text_if("picture", faults);
        let points = option.number("points", faults).map(toml::Spanned::into_inner);
        let (none, unpaid) = (option.flag("none", faults), option.flag("unpaid", faults));
        let (complex, past) = (option.flag("complex", faults), option.flag("past", faults));
        let (change, worry) = (option.flag("change", faults), option.flag("worry", faults));
        let days = option.number("days", faults).map(|days| Within::Days(days.into_inner()));
        let uses = option.texts("uses", faults).unwrap_or_default();
        let uses = uses.into_iter().map(toml::Spanned::into_inner).collect();
        let months = option.number("months", faults).map(|months| Within::Months(months.into_inner()));
        option.finish(faults);
        let Some(id) = id else { continue };
        let id = id.into_inner();
        if !is_id(&id) || [NOT_SURE, LATER, NOT_AGREED].contains(&id.as_str()) {
            faults.at(&span, format!("the option has the wrong id “{id}”"));
        }
        if choices.iter().any(|known| known.id == id) {
            faults.at(&span, format!("there are two options “{id}”"));
        }
        if scope.pack.is_some() && picture.is_none() {
            faults.at(&span, "an option of a pack names a picture of the program");
        }
        let mut choice = Choice::new(&id, own_words.unwrap_or_else(|| format!("{words}.{id}")));
        if let Some(picture) = picture {
            choice.picture = picture.into_inner();
        }
        faults.words(&span, &choice.words);
        faults.picture(&span, &choice.picture);
        choices.push(Choice {
            points,
            none,
            unpaid,
            complex,
            change,
            worry,
            past,
            uses,
            within: days.or(months),
            ..choice
        });
    }
    choices
}

/// The asks in a file, or everything that is wrong with it. `lists` are the cards that they name.
pub(super) fn parse(
    file: &str,
    text: &str,
    known: Option<&Known<'_>>,
    lists: &Lists,
) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut faults = Faults::new(file, text, known);
    let root = table::parsed(text, &mut faults);
    let mut fields = Fields::new(&root);
    let mut asks: Vec<Ask> = Vec::new();
    for mut ask in fields.tables("ask", &mut faults) {
        let span = ask.span.clone();
        if let Some(read) = one(&mut ask, lists, &mut faults) {
            if asks.iter().any(|known| known.about == read.about) {
                faults.at(&span, format!("“{}” is asked twice", read.about.form()));
            }
            asks.push(read);
        }
        ask.finish(&mut faults);
    }
    for about in Subject::all().filter(|about| is_needed(*about)) {
        if !asks.iter().any(|ask| ask.about == about) {
            faults.whole(format!("nothing asks for “{}”", about.form()));
        }
    }
    fields.finish(&mut faults);
    faults.finish(Some(asks))
}

// What is asked in this file. Questions have a file of their own, settings a table in the program; the
// others are never asked.
fn is_needed(about: Subject<'_>) -> bool {
    use Subject as S;
    match about {
        S::Example
        | S::Agreed
        | S::Stopped
        | S::Poster
        | S::Chart(_, ChartPart::Gone)
        | S::MoneyPack
        | S::Setting(_)
        | S::Life(_)
        | S::Area(_)
        | S::Hard(_) => false,
        // On a good and a bad day the question itself is asked.
        S::Follow(_, Follow::GoodDay | Follow::BadDay) => false,
        S::Sort(..) => false,
        S::Follow(_, Follow::Photo | Follow::Recording)
        | S::Goal(_, GoalPart::Photo | GoalPart::Recording) => false,
        S::Follow(_, Follow::Agreed | Follow::Each) | S::Give(_, Give::Answers | Give::Made) => false,
        S::Person(_, part) => part == PersonPart::Name,
        // Asked on the supporter's pages, or marked by what is said.
        S::Carer(..)
        | S::Advocacy(_)
        | S::Decision(_, DecisionPart::On | DecisionPart::By | DecisionPart::Asked) => false,
        S::Sitting(_, part) => matches!(part, SittingPart::With | SittingPart::How | SittingPart::Apart),
        _ => true,
    }
}

fn one(fields: &mut Fields<'_>, lists: &Lists, faults: &mut Faults<'_>) -> Option<Ask> {
    let about = fields.text("about", faults);
    let kind = fields.text("kind", faults);
    let words = fields.text("words", faults);
    let words_key = words.as_ref().map_or("", |words| words.get_ref().as_str());
    let mut ask = Ask::new(Subject::Name, AskKind::One, words_key);
    if let Some(picture) = fields.text_if("picture", faults) {
        ask.picture = picture.into_inner();
    }
    if let Some(lines) = fields.texts("lines", faults) {
        for line in &lines {
            faults.words(&line.span(), line.get_ref());
        }
        ask.lines = Some(lines.into_iter().map(toml::Spanned::into_inner).collect());
    }
    (ask.cards, ask.aside) = (fields.flag("cards", faults), fields.flag("aside", faults));
    ask.not_sure = fields.flag("not_sure", faults);
    (ask.private, ask.safety) = (fields.flag("private", faults), fields.flag("safety", faults));
    let length = |number: Option<toml::Spanned<u32>>| {
        number.map(|number| usize::try_from(number.into_inner()).unwrap_or(usize::MAX))
    };
    ask.own = length(fields.number("own", faults));
    ask.longest = length(fields.number("longest", faults)).unwrap_or(0);
    ask.adds = fields.numbers("adds", faults).into_iter().map(i64::from).collect();
    let options_of = fields.text_if("options_of", faults);
    let field = fields.text_if("field", faults);
    ask.choices = choices(fields, words_key, Scope { pack: None }, faults);
    if let Some(name) = options_of {
        match lists.cards.get(name.get_ref().as_str()) {
            // Those of an earlier version come last.
            Some(cards) => ask.choices.splice(..0, cards.iter().cloned()).for_each(drop),
            None => faults.at(&name.span(), format!("there is no list of cards “{}”", name.get_ref())),
        }
    }
    let (about, kind, words) = (about?, kind?, words?);
    match Subject::of_form(about.get_ref()).filter(|subject| is_needed(*subject)) {
        Some(subject) => ask.about = subject,
        None => faults.at(&about.span(), format!("nothing is asked about “{}”", about.get_ref())),
    }
    match AskKind::ALL.iter().find(|(_, name)| *name == kind.get_ref().as_str()) {
        Some((kind, _)) => ask.kind = *kind,
        None => faults.at(&kind.span(), format!("the kind “{}” is not known", kind.get_ref())),
    }
    if ask.own.is_some() && !ask.about.has_own() {
        faults.at(&about.span(), format!("no own words can stand beside “{}”", ask.about.form()));
    }
    faults.words(&words.span(), &ask.words);
    ask.field = field.map_or(ask.field, toml::Spanned::into_inner);
    match ask.kind {
        AskKind::Words => {
            faults.words(&words.span(), &ask.field);
            if ask.longest == 0 {
                faults.at(&words.span(), "“longest” says how many letters the words can have");
            }
        }
        AskKind::Money => {
            for add in &ask.adds {
                faults.words(&words.span(), &ask.add_key(*add));
            }
        }
        AskKind::One | AskKind::Many | AskKind::Mark => {}
    }
    Some(ask)
}
