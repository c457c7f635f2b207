//! Several things asked on one screen.

use super::{Act, Body, Item, Kind, Line, Screen, Zone};
use crate::journey::Place;
use crate::record::Value;

/// One of several things that a screen asks, or all of what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemGroup<'a> {
    /// Its words; none where the heading says it all.
    pub words: Option<&'a Line>,
    /// What answers it.
    pub items: Vec<&'a Item>,
}

impl Screen {
    /// What is asked on the screen, each with the items that answer it. What is asked alone, and what stands
    /// beside several things that are asked, is a group without words.
    pub fn groups(&self) -> Vec<ItemGroup<'_>> {
        let mut groups: Vec<ItemGroup<'_>> = Vec::new();
        for item in self.items.iter().filter(|item| item.zone == Zone::Main) {
            let words = item.group.as_ref().filter(|_| self.body == Body::Groups);
            match groups.last_mut() {
                Some(group) if group.words == words => group.items.push(item),
                _ => groups.push(ItemGroup { words, items: vec![item] }),
            }
        }
        groups
    }

    /// The group that an item is in, by its place among them.
    pub fn group_of(&self, id: &str) -> Option<usize> {
        self.groups().iter().position(|group| group.items.iter().any(|item| item.id == id))
    }

    /// The question at the top of a page that begins with this group. Where the heading asks the first of
    /// several things, a page that begins with another asks that one.
    pub fn heading_over(&self, group: usize) -> &Line {
        let groups = self.groups();
        let asks = |at: usize| groups.get(at).and_then(|group| group.words);
        match asks(group) {
            Some(words) if asks(0).is_some_and(|first| first.text == self.heading.text) => words,
            _ => &self.heading,
        }
    }

    /// The question at the top of the page that begins with this item.
    pub fn heading_at(&self, first: Option<&str>) -> &Line {
        self.heading_over(first.and_then(|id| self.group_of(id)).unwrap_or(0))
    }

    /// All that answers what is asked, of what is `shown`, with the words of each group before its items. Those that
    /// the heading of the page says already stand there alone.
    pub fn answers_to<'a>(&'a self, shown: &dyn Fn(&Item) -> bool) -> Vec<&'a Line> {
        let is_answer = |item: &&Item| matches!(item.zone, Zone::Main | Zone::Side) && shown(item);
        let answers: Vec<&Item> = self.items.iter().filter(is_answer).collect();
        let heading = self.heading_at(answers.first().map(|item| item.id.as_str()));
        let mut lines = Vec::new();
        let mut last = Some(heading);
        for item in answers {
            let words = item.group.as_ref().filter(|_| self.body == Body::Groups);
            if let Some(words) = words.filter(|words| last != Some(*words)) {
                lines.push(words);
            }
            last = words;
            lines.extend(item.spoken());
        }
        lines
    }

    /// Whether it asks for an amount of money, which is made by pressing what is added.
    pub fn asks_an_amount(&self) -> bool {
        let adds = |act: &Act| matches!(act, Act::Record(said) if said.iter().any(|(_, value)| matches!(value, Value::Pence(_))));
        self.items.iter().any(|item| item.kind == Kind::Button && adds(&item.act))
    }

    /// Whether somebody says “Something else” there in own words, or what those are about.
    pub fn takes_words(&self) -> bool {
        use Place::{GoalAbout, OwnGoal, OwnIdea, OwnWords};
        matches!(self.place, OwnWords(_) | OwnIdea(_) | OwnGoal(_) | GoalAbout(_))
    }

    /// The item that leads to another screen, or that has the words which were typed there.
    pub fn led_to(&self, other: &Self) -> Option<&Item> {
        let (Place::OwnGoal(id) | Place::GoalAbout(id)) = &other.place else {
            let leads =
                |act: &Act| matches!(act, Act::Go(place) | Act::Visit(place) if *place == other.place);
            let is_here = |item: &&Item| matches!(item.zone, Zone::Main | Zone::Side) && leads(&item.act);
            return self.items.iter().find(is_here);
        };
        self.item(&format!("goal-{id}"))
    }

    /// Whether going on gives away what it shows.
    pub fn gives(&self) -> bool {
        matches!(self.place, Place::ShareAnswers | Place::SharePreview)
    }
}
