//! Cards that a person picks from.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::check::{self, Trouble, is_id};

/// Lists of card ids. Words and picture of a card have the same key as its id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cards {
    /// What people like about me.
    pub likes: Vec<String>,
    /// What matters to me.
    pub matters: Vec<String>,
    /// How to support me well.
    pub supports: Vec<String>,
    /// Pictures that can be me.
    pub faces: Vec<String>,
    /// Ideas for what will happen, by the question that a goal came from.
    pub ideas: BTreeMap<String, Vec<String>>,
}

/// The cards in a file, or what is wrong with it.
pub(super) fn parse(file: &str, text: &str) -> Result<Cards, Trouble> {
    let cards: Cards = check::parse(file, text)?;
    let lists = [&cards.likes, &cards.matters, &cards.supports, &cards.faces];
    for list in lists.into_iter().chain(cards.ideas.values()) {
        if list.is_empty() {
            return Err(Trouble::whole(file, "a list of cards is empty"));
        }
        for (at, card) in list.iter().enumerate() {
            if !is_id(card) {
                return Err(Trouble::whole(file, format!("“{card}” is not an id")));
            }
            if list[..at].contains(card) {
                return Err(Trouble::whole(file, format!("the card “{card}” is twice in one list")));
            }
        }
    }
    if !cards.ideas.contains_key("own") {
        return Err(Trouble::whole(file, "there are no ideas for a goal in own words (“own”)"));
    }
    Ok(cards)
}
