//! Cards that a person picks from, and ideas for what will happen.

use std::collections::BTreeMap;

use toml::Spanned;

use super::ask::Choice;
use super::check::{Fault, is_id};
use super::question::{Outcome, letters};
use super::table::{self, Faults, Fields, Known};

/// Lists of cards. Words and picture of a card have the same key as its id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Lists {
    /// The lists that a person picks from, by name.
    pub cards: BTreeMap<&'static str, Vec<Choice>>,
    /// Ideas for what will happen, by the question that a goal came from.
    pub ideas: BTreeMap<String, Vec<Choice>>,
    /// Goals that keep something as it is.
    pub keeps: Vec<Keep>,
    /// What a goal in own words can be about.
    pub topics: Vec<Topic>,
}

/// A goal that keeps something as it is, such as “I want to keep my job”.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// The id of the goal.
    pub id: String,
    /// The question that it belongs to.
    pub question: String,
    /// The answers to which it is offered.
    pub answers: Vec<String>,
}

/// What a goal in own words can be about: an area of life, or a question with an outcome of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its id: `area-food`, or that of a question.
    pub id: String,
    /// The question that it belongs to.
    pub question: String,
    /// The outcomes that are named on the screen; those of the question where none are given.
    pub outcomes: Vec<Outcome>,
}

impl Topic {
    /// Whether it is an area of life, and not one question.
    pub fn is_area(&self) -> bool {
        self.id != self.question
    }
}

impl Keep {
    /// The key of its words.
    pub fn key(&self) -> String {
        format!("goal-{}", self.id)
    }
}

/// The lists that a file must have.
pub(super) const NAMES: [&str; 4] = ["likes", "matters", "supports", "faces"];
/// Where the ideas for a goal in own words stand.
pub(super) const FOR_OWN: &str = "own";

/// The cards in a file, or everything that is wrong with it.
pub(super) fn parse(file: &str, text: &str, known: Option<&Known<'_>>) -> Result<Lists, Vec<Fault>> {
    let mut faults = Faults::new(file, text, known);
    let root = table::parsed(text, &mut faults);
    let mut fields = Fields::new(&root);
    let mut lists = Lists::default();
    for name in NAMES {
        match fields.texts(name, &mut faults) {
            Some(ids) => {
                lists.cards.insert(name, cards(name, &ids, &fields, &mut faults));
            }
            None => faults.whole(format!("the list “{name}” is missing")),
        }
    }
    if let Some(ideas) = fields.table("ideas", &mut faults) {
        for (question, value) in ideas.all() {
            let ids = table::texts_of(question, value, &mut faults).unwrap_or_default();
            lists.ideas.insert(question.to_owned(), cards(question, &ids, &ideas, &mut faults));
        }
    }
    if !lists.ideas.contains_key(FOR_OWN) {
        faults.whole("there are no ideas for a goal in own words (“own”)");
    }
    lists.keeps = keeps(&mut fields, &mut faults);
    lists.topics = topics(&mut fields, &mut faults);
    fields.finish(&mut faults);
    faults.finish(Some(lists))
}

fn keeps(fields: &mut Fields<'_>, faults: &mut Faults<'_>) -> Vec<Keep> {
    let mut keeps = Vec::new();
    for mut keep in fields.tables("keep", faults) {
        let (id, question) = (keep.text("id", faults), keep.text("question", faults));
        let answers = keep.texts("answers", faults).unwrap_or_default();
        keep.finish(faults);
        let (Some(id), Some(question)) = (id, question) else { continue };
        let span = id.span();
        let read = Keep {
            id: id.into_inner(),
            question: question.into_inner(),
            answers: answers.into_iter().map(Spanned::into_inner).collect(),
        };
        if !is_id(&read.id) {
            faults.at(&span, format!("“{}” is not an id", read.id));
        }
        faults.words(&span, &read.key());
        faults.picture(&span, &read.key());
        keeps.push(read);
    }
    keeps
}

fn topics(fields: &mut Fields<'_>, faults: &mut Faults<'_>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for mut topic in fields.tables("topic", faults) {
        let (id, question) = (topic.text("id", faults), topic.text_if("question", faults));
        let outcomes = letters(&mut topic, faults);
        topic.finish(faults);
        let Some(id) = id else { continue };
        let (span, id) = (id.span(), id.into_inner());
        if !is_id(&id) || topics.iter().any(|known| known.id == id) {
            faults.at(&span, format!("“{id}” is not an id for another topic"));
        }
        let question = question.map_or_else(|| id.clone(), Spanned::into_inner);
        topics.push(Topic { id, question, outcomes });
    }
    topics
}

fn cards(name: &str, ids: &[Spanned<String>], of: &Fields<'_>, faults: &mut Faults<'_>) -> Vec<Choice> {
    if ids.is_empty() {
        faults.at(&of.span_of(name), format!("the list of cards “{name}” is empty"));
    }
    let mut cards: Vec<Choice> = Vec::new();
    for id in ids {
        let (span, id) = (id.span(), id.get_ref());
        if !is_id(id) {
            faults.at(&span, format!("“{id}” is not an id"));
            continue;
        }
        if cards.iter().any(|card| card.id == *id) {
            faults.at(&span, format!("the card “{id}” is twice in one list"));
        }
        let card = Choice::card(id);
        faults.words(&span, &card.words);
        faults.picture(&span, &card.picture);
        cards.push(card);
    }
    cards
}
