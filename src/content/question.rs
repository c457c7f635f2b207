//! The questions of the self-assessment.

use serde::Deserialize;
use toml::Spanned;

use super::check::{self, Trouble, is_id};

/// A letter of the Care and Support (Eligibility Criteria) Regulations 2015, regulation 2(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
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

    /// Its number, from 1 to 9.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|area| *area == self).map_or(0, |at| at + 1)
    }
}

/// One answer that can be picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id within the question, such as `a`.
    pub id: String,
    /// The key of its picture.
    pub picture: String,
    /// Points for the indicative budget; none where the answer is not scored.
    pub points: Option<u32>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id, such as `wash`; its words are under `q-wash`.
    pub id: String,
    /// The key of its picture.
    pub picture: String,
    /// Whether its answers have points.
    pub scored: bool,
    /// The answers, from least help to most.
    pub choices: Vec<Choice>,
    /// The outcomes that it is about. May be none (health and medicine has no letter).
    pub outcomes: Vec<Outcome>,
    /// The areas of wellbeing that it is about; at least one.
    pub wellbeing: Vec<Wellbeing>,
    /// Answers after which we say whom to tell (safeguarding).
    pub safeguarding: Vec<String>,
}

impl Question {
    /// The key of its words, such as `q-wash`.
    pub fn key(&self) -> String {
        format!("q-{}", self.id)
    }

    /// The points of an answer; none when it is not scored or not one of ours.
    pub fn points(&self, choice: &str) -> Option<u32> {
        self.choices.iter().find(|known| known.id == choice)?.points
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<Spanned<Raw>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: String,
    picture: String,
    scored: bool,
    #[serde(default)]
    outcomes: Vec<Outcome>,
    wellbeing: Vec<Wellbeing>,
    #[serde(default)]
    safeguarding: Vec<String>,
    options: Vec<RawChoice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChoice {
    id: String,
    picture: String,
    points: Option<u32>,
}

/// The questions in a file, or what is wrong with it.
pub(super) fn parse(file: &str, text: &str) -> Result<Vec<Question>, Trouble> {
    let raw: File = check::parse(file, text)?;
    let mut questions: Vec<Question> = Vec::new();
    for spanned in raw.question {
        let span = spanned.span();
        let question =
            sound(spanned.into_inner(), &questions).map_err(|what| Trouble::at(file, text, &span, what))?;
        questions.push(question);
    }
    if questions.is_empty() {
        return Err(Trouble::whole(file, "there are no questions"));
    }
    Ok(questions)
}

fn sound(raw: Raw, before: &[Question]) -> Result<Question, String> {
    let id = raw.id;
    if !is_id(&id) {
        return Err(format!("“{id}” is not an id: use small letters, digits and hyphens"));
    }
    if before.iter().any(|known| known.id == id) {
        return Err(format!("there are two questions with the id “{id}”"));
    }
    if !(2..=5).contains(&raw.options.len()) {
        return Err(format!("question “{id}” needs 2 to 5 options"));
    }
    if raw.wellbeing.is_empty() {
        return Err(format!("question “{id}” names no area of wellbeing"));
    }
    let mut choices: Vec<Choice> = Vec::new();
    for option in raw.options {
        if !is_id(&option.id) || ["not-sure", "later"].contains(&option.id.as_str()) {
            return Err(format!("question “{id}” has an option with the wrong id “{}”", option.id));
        }
        if choices.iter().any(|known| known.id == option.id) {
            return Err(format!("question “{id}” has two options “{}”", option.id));
        }
        if choices.iter().any(|known| known.picture == option.picture) {
            return Err(format!("question “{id}” has two options with the picture “{}”", option.picture));
        }
        if !raw.scored && option.points.is_some() {
            return Err(format!("question “{id}” is not scored, but option “{}” has points", option.id));
        }
        choices.push(Choice { id: option.id, picture: option.picture, points: option.points });
    }
    if raw.scored && choices.iter().all(|choice| choice.points.is_none()) {
        return Err(format!("question “{id}” is scored, but no option has points"));
    }
    if let Some(odd) = raw.safeguarding.iter().find(|odd| !choices.iter().any(|c| c.id == **odd)) {
        return Err(format!("question “{id}” has no option “{odd}”"));
    }
    Ok(Question {
        id,
        picture: raw.picture,
        scored: raw.scored,
        choices,
        outcomes: raw.outcomes,
        wellbeing: raw.wellbeing,
        safeguarding: raw.safeguarding,
    })
}
