//! The questions of the self-assessment.

use toml::Spanned;

use super::ask::{self, Ask, AskKind, Choice, NOT_SURE, Scope};
use super::check::{Fault, is_id};
use super::table::{self, Faults, Fields, Known};
use crate::record::Subject;

/// A letter of the Care and Support (Eligibility Criteria) Regulations 2015, regulation 2(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // The letters are explained in `ALL`.
pub enum Outcome {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
}

impl Outcome {
    /// All ten, with letter and the words of the summary for the social worker (print.ftl key).
    pub const ALL: [(Self, char); 10] = [
        (Self::A, 'a'),
        (Self::B, 'b'),
        (Self::C, 'c'),
        (Self::D, 'd'),
        (Self::E, 'e'),
        (Self::F, 'f'),
        (Self::G, 'g'),
        (Self::H, 'h'),
        (Self::I, 'i'),
        (Self::J, 'j'),
    ];

    /// Its letter, as in the Regulations.
    pub fn letter(self) -> char {
        Self::ALL.iter().find(|(outcome, _)| *outcome == self).map_or('?', |(_, letter)| *letter)
    }
}

/// An area of wellbeing: the Care Act 2014, section 1(2), (a) to (i).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // W1 is (a) personal dignity, and so on in the order of the Act.
pub enum Wellbeing {
    W1,
    W2,
    W3,
    W4,
    W5,
    W6,
    W7,
    W8,
    W9,
}

impl Wellbeing {
    /// All nine.
    pub const ALL: [Self; 9] =
        [Self::W1, Self::W2, Self::W3, Self::W4, Self::W5, Self::W6, Self::W7, Self::W8, Self::W9];

    /// As in the files and in the data: `W1` to `W9`.
    pub fn id(self) -> String {
        format!("W{}", Self::ALL.iter().position(|area| *area == self).map_or(0, |at| at + 1))
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id, such as `wash`. A question of a council's pack has the pack's id before it: `town:pets`.
    pub id: String,
    /// How it is asked.
    pub ask: Ask,
    /// Whether its answers have points.
    pub scored: bool,
    /// The outcomes that it is about. May be none (health and medicine has no letter).
    pub outcomes: Vec<Outcome>,
    /// The areas of wellbeing that it is about; at least one.
    pub wellbeing: Vec<Wellbeing>,
    /// The overview screen that it belongs to, and the answer that “I do all of this by myself” gives
    /// there. A question without one is always asked.
    pub area: Option<(String, String)>,
    /// What “What happens with no help?” asks beside its own answers.
    pub why: Vec<Choice>,
    /// QuestionFile in an earlier version, and not now. What was said then keeps its words.
    pub past: bool,
    /// The pack that it came with.
    pub pack: Option<String>,
}

impl Question {
    /// The key of its words, such as `q-wash`.
    pub fn key(&self) -> &str {
        &self.ask.words
    }

    /// The key of its short name.
    pub fn name_key(&self) -> String {
        format!("{}.name", self.ask.words)
    }

    /// The key of what a person may want to change.
    pub fn goal_key(&self) -> String {
        format!("{}.goal", self.ask.words)
    }

    /// The key of its picture.
    pub fn picture(&self) -> &str {
        &self.ask.picture
    }

    /// Whether something is made from its answers: a need, a goal, a cost. Never from one about safety.
    pub fn makes_plans(&self) -> bool {
        !self.ask.safety
    }

    /// Whether an answer says that help is needed.
    pub fn is_need(&self, choice: &str) -> bool {
        self.makes_plans() && self.points(choice).is_some_and(|points| points > 0)
    }

    /// The points of an answer; none when it is not scored or not one of ours.
    pub fn points(&self, choice: &str) -> Option<u32> {
        self.ask.choice(choice)?.points
    }
}

/// An overview screen: several questions at once, for what goes well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its id, such as `food`.
    pub id: String,
    /// How it is asked: one press for all of it, or “some of this”.
    pub ask: Ask,
}

/// In an area: “I do all of this by myself.”
pub const ALL_MYSELF: &str = "self";
/// In an area: “I need help with some or all of this.”
pub const SOME_HELP: &str = "some";

/// What a file of questions holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct QuestionFile {
    pub areas: Vec<Area>,
    pub questions: Vec<Question>,
}

impl Area {
    fn new(id: &str) -> Self {
        let mut ask = Ask::new(Subject::Area("*"), AskKind::One, &format!("area-{id}"));
        ask.cards = true;
        ask.choices =
            [ALL_MYSELF, SOME_HELP, NOT_SURE].map(|of| Choice::new(of, format!("{}.{of}", ask.words))).into();
        Self { id: id.to_owned(), ask }
    }
}

/// The questions in a file, or everything that is wrong with it.
pub(super) fn parse(file: &str, text: &str, known: Option<&Known<'_>>) -> Result<QuestionFile, Vec<Fault>> {
    let mut faults = Faults::new(file, text, known);
    let root = table::parsed(text, &mut faults);
    let mut fields = Fields::new(&root);
    let areas = areas_of(&mut fields, &mut faults);
    let questions = of_table(&mut fields, None, &areas, &mut faults);
    if questions.is_empty() && !faults.is_any() {
        faults.whole("there are no questions");
    }
    fields.finish(&mut faults);
    faults.finish(Some(QuestionFile { areas, questions }))
}

fn areas_of(fields: &mut Fields<'_>, faults: &mut Faults<'_>) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for mut area in fields.tables("area", faults) {
        let span = area.span.clone();
        if let Some(id) = area.text("id", faults) {
            let read = Area::new(id.get_ref());
            if !is_id(&read.id) || areas.iter().any(|known| known.id == read.id) {
                faults.at(&span, format!("“{}” is not an id for another area", read.id));
            }
            faults.words(&span, &read.ask.words);
            faults.picture(&span, &read.ask.picture);
            for choice in &read.ask.choices {
                faults.words(&span, &choice.words);
                faults.picture(&span, &choice.picture);
            }
            areas.push(read);
        }
        area.finish(faults);
    }
    areas
}

/// Each `[[question]]` of a file; of a pack, where they stand in one.
pub(super) fn of_table(
    fields: &mut Fields<'_>,
    pack: Option<&str>,
    areas: &[Area],
    faults: &mut Faults<'_>,
) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    for mut question in fields.tables("question", faults) {
        let span = question.span.clone();
        let read = one(&mut question, pack, areas, faults);
        if questions.iter().any(|known| known.id == read.id) {
            faults.at(&span, format!("there are two questions with the id “{}”", read.id));
        }
        questions.push(read);
        question.finish(faults);
    }
    questions
}

fn one(fields: &mut Fields<'_>, pack: Option<&str>, areas: &[Area], faults: &mut Faults<'_>) -> Question {
    let span = fields.span.clone();
    let id = fields.text("id", faults);
    let picture = fields.text("picture", faults);
    let scored = fields.said_flag("scored", faults);
    let outcomes = letters(fields, faults);
    let wellbeing = of_wellbeing(fields, faults);
    let area = fields.text_if("area", faults);
    let self_ = fields.text_if("self", faults);
    let why: Vec<Choice> =
        fields.texts("why", faults).unwrap_or_default().iter().map(|id| why(id, faults)).collect();
    let past = fields.flag("past", faults);
    let (private, safety) = (fields.flag("private", faults), fields.flag("safety", faults));
    let id_text = id.as_ref().map_or("", |id| id.get_ref().as_str());
    let scope = Scope { pack };
    let mut ask = Ask::new(Subject::Life("*"), AskKind::One, &scope.key(&format!("q-{id_text}")));
    ask.choices = ask::choices(fields, &ask.words, scope, faults);
    (ask.private, ask.safety, ask.aside) = (private, safety, true);
    if let Some(id) = &id {
        if !is_id(id.get_ref()) {
            let what = format!("“{}” is not an id: use small letters, digits and hyphens", id.get_ref());
            faults.at(&id.span(), what);
        }
        let goal = (!safety).then(|| format!("{}.goal", ask.words));
        for key in [ask.words.clone(), format!("{}.name", ask.words)].into_iter().chain(goal) {
            faults.words(&id.span(), &key);
        }
    }
    if let Some(picture) = picture {
        faults.picture(&picture.span(), picture.get_ref());
        ask.picture = picture.into_inner();
    }
    let id = id.map(Spanned::into_inner).unwrap_or_default();
    let area = area.map(|area| {
        if !areas.iter().any(|known| known.id == *area.get_ref()) {
            faults.at(&area.span(), format!("there is no area “{}”", area.get_ref()));
        }
        if safety {
            faults.at(&area.span(), "safety is never screened out: it belongs to no area");
        }
        let at = self_.as_ref().map_or_else(|| area.span(), Spanned::span);
        let answer = self_.map_or_else(|| "a".to_owned(), Spanned::into_inner);
        if ask.choice(&answer).is_none() {
            faults.at(&at, format!("question “{id}” has no option “{answer}”"));
        }
        (area.into_inner(), answer)
    });
    for choice in ask.choices.iter().filter(|choice| choice.worry && !safety) {
        let what = format!("option “{}” may mean danger, but question “{id}” is not about safety", choice.id);
        faults.at(&span, what);
    }
    if !(2..=6).contains(&ask.offered().count()) {
        faults.at(&span, format!("question “{id}” needs 2 to 6 options"));
    }
    for (at, choice) in ask.choices.iter().enumerate() {
        if ask.choices[..at].iter().any(|known| known.picture == choice.picture) {
            faults
                .at(&span, format!("question “{id}” has two options with the picture “{}”", choice.picture));
        }
        if !scored && choice.points.is_some() {
            let what = format!("question “{id}” is not scored, but option “{}” has points", choice.id);
            faults.at(&span, what);
        }
    }
    // In a pack an answer without points is one that somebody forgot, and would count as no need.
    let forgot = ask.choices.iter().filter(|choice| scored && pack.is_some() && choice.points.is_none());
    let forgot: Vec<String> = forgot.map(|choice| choice.id.clone()).collect();
    for answer in forgot.iter().filter(|_| ask.choices.iter().any(|choice| choice.points.is_some())) {
        let what =
            format!("answer “{answer}” of question “{id}” has no points: write points = 0 if it has none");
        faults.at(&span, what);
    }
    if scored && !ask.choices.is_empty() && ask.choices.iter().all(|choice| choice.points.is_none()) {
        faults.at(&span, format!("question “{id}” is scored, but no option has points"));
    }
    Question {
        id: scope.key(&id),
        ask,
        scored,
        outcomes,
        wellbeing,
        area,
        why,
        past,
        pack: pack.map(str::to_owned),
    }
}

fn why(id: &Spanned<String>, faults: &mut Faults<'_>) -> Choice {
    let choice = Choice::new(id.get_ref(), format!("why-{}", id.get_ref()));
    faults.words(&id.span(), &choice.words);
    faults.picture(&id.span(), &choice.picture);
    choice
}

/// The letters of `outcomes`.
pub(super) fn letters(fields: &mut Fields<'_>, faults: &mut Faults<'_>) -> Vec<Outcome> {
    let found = fields.texts("outcomes", faults).unwrap_or_default();
    let letter = |text: &str| Outcome::ALL.iter().find(|(_, letter)| letter.to_string() == text);
    let mut letters = Vec::new();
    for text in found {
        match letter(text.get_ref()) {
            Some((outcome, _)) => letters.push(*outcome),
            None => faults.at(&text.span(), format!("“{}” is not an outcome: use a to j", text.get_ref())),
        }
    }
    letters
}

fn of_wellbeing(fields: &mut Fields<'_>, faults: &mut Faults<'_>) -> Vec<Wellbeing> {
    let found = fields.texts("wellbeing", faults).unwrap_or_default();
    let mut areas = Vec::new();
    for text in &found {
        match Wellbeing::ALL.iter().find(|area| area.id() == *text.get_ref()) {
            Some(area) => areas.push(*area),
            None => {
                faults
                    .at(&text.span(), format!("“{}” is no area of wellbeing: use W1 to W9", text.get_ref()));
            }
        }
    }
    if found.is_empty() {
        faults.at(&fields.span, "the question names no area of wellbeing");
    }
    areas
}
