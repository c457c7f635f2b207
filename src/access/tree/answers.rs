//! The answers of a page, in the groups in which they are asked.

use accesskit::{Action, Node, NodeId, Role, Toggled};

use super::{Making, Portion, SAID_BY_DESCRIPTION, bounds, name, of, sentences};
use crate::access::cursor::Target;
use crate::screen::{Item, Kind, Line, Zone};
use crate::words::plain;

impl Making<'_> {
    /// The answers on this page. Of several things that are asked, each has its group, named by its words, and
    /// what stands beside them comes last.
    pub(super) fn answers(&mut self, targets: &[&Target]) -> Vec<NodeId> {
        let screen = self.told.screen;
        let groups = screen.groups();
        let mut found = Vec::new();
        let mut left = targets.to_vec();
        for (nth, group) in groups.iter().enumerate() {
            let Some(words) = group.words else { continue };
            let of_group = |target: &&Target| group.items.iter().any(|item| item.id == target.id);
            let (within, rest) = left.into_iter().partition::<Vec<&Target>, _>(of_group);
            left = rest;
            if !within.is_empty() {
                found.push(self.group(&within, &group.items, Some((nth, words))));
            }
        }
        let is_counted = |item: &&Item| {
            is_one_of_all(item)
                && !groups
                    .iter()
                    .any(|group| group.words.is_some() && group.items.iter().any(|other| other.id == item.id))
        };
        let all: Vec<&Item> = screen.items.iter().filter(is_counted).collect();
        if !left.is_empty() {
            found.push(self.group(&left, &all, None));
        }
        found
    }

    // One of several, several, things to read, or a list of ways on: those of this page, among all.
    fn group(&mut self, targets: &[&Target], all: &[&Item], asked: Option<(usize, &Line)>) -> NodeId {
        let told = self.told;
        let screen = told.screen;
        let only = |kind: Kind| all.iter().all(|item| item.kind == kind);
        let mut group = Node::new(match () {
            () if only(Kind::Choice) => Role::RadioGroup,
            () if only(Kind::Fact) => Role::List,
            () => Role::Group,
        });
        group.set_size_of_set(all.len());
        let mut children = Vec::new();
        for target in targets {
            let mut node = match screen.item(&target.id) {
                Some(item) => {
                    let nth = all.iter().position(|other| other.id == item.id);
                    let mut node = answer(item);
                    if let Some(nth) = nth {
                        node.set_position_in_set(nth);
                    }
                    let value = item.value.as_ref().filter(|_| SAID_BY_DESCRIPTION);
                    let about = item.detail.iter().chain(value).map(|line| plain(&line.text));
                    let nth = nth.filter(|_| SAID_BY_DESCRIPTION && all.len() > 1);
                    let position = nth.map(|nth| of(nth + 1, all.len()));
                    let about = about.chain(position);
                    self.describe(&mut node, Some(&item.id), sentences(about));
                    node
                }
                None => self.more(),
            };
            node.set_bounds(bounds(target, told.scale));
            children.push(self.named(&target.id, node));
        }
        let words = asked.and_then(|(nth, _)| self.covers(Portion::Group(nth)));
        if let Some(bounds) =
            self.around(&children).into_iter().chain(words).reduce(|all, one| all.union(one))
        {
            group.set_bounds(bounds);
        }
        group.set_children(children);
        match asked {
            Some((nth, words)) => {
                group.set_label(plain(&words.text));
                self.named(&name(Portion::Group(nth)), group)
            }
            None => self.named("#answers", group),
        }
    }

    // The button that shows the next page, and on the last page the first.
    fn more(&self) -> Node {
        let (page, pages) = self.told.page;
        let screen = self.told.screen;
        let turns = if page < pages { &screen.more } else { &screen.first_page };
        let mut node = Node::new(Role::Button);
        node.set_label(format!("{} {}", turns.text, of(page, pages)));
        node.add_action(Action::Click);
        node.add_action(Action::Focus);
        node
    }
}

/// Whether an item is one of those that a question is answered with.
pub(super) fn is_answer(item: &Item) -> bool {
    matches!(item.zone, Zone::Main | Zone::Side) && item.kind != Kind::Field
}

// Whether it counts when the answers are counted. Buttons beside them come and go.
fn is_one_of_all(item: &Item) -> bool {
    is_answer(item) && (item.zone == Zone::Main || matches!(item.kind, Kind::Choice | Kind::Card))
}

/// The node of an item.
pub(super) fn answer(item: &Item) -> Node {
    let mut node = Node::new(match item.kind {
        Kind::Choice => Role::RadioButton,
        Kind::Card => Role::CheckBox,
        Kind::Fact => Role::ListItem,
        Kind::Button | Kind::Field => Role::Button,
    });
    node.set_label(plain(&item.label.text));
    node.add_action(Action::Focus);
    node.add_action(Action::Click);
    match item.kind {
        // Which private answer was picked is said by no reader; that something was, is announced.
        Kind::Choice | Kind::Card => node.set_toggled(Toggled::from(item.picked && !item.quiet)),
        Kind::Button if item.picked && !item.quiet => node.set_selected(true),
        _ => {}
    }
    if let Some(value) = &item.value {
        node.set_value(plain(&value.text));
    }
    node
}
