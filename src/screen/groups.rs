//! Several things asked on one screen.

use super::{Body, Item, Line, Screen, Zone};

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
}
