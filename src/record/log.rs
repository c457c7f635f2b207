//! The log, and which statements stand.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use super::{Path, PersonId, Statement, Value};

/// All statements of one plan, in the order in which this computer got them.
///
/// Adding is the only change there is. A statement *stands* while no other takes its place. Which
/// ones stand does not depend on the order in which they came.
#[derive(Debug, Clone, Default)]
pub struct Log {
    statements: Vec<Statement>,
    known: HashMap<Uuid, usize>,
    // Per path, the positions of the statements that stand, by id.
    heads: BTreeMap<Path, Vec<usize>>,
    // Statements that want to take the place of one that has not come yet.
    waiting: HashMap<Uuid, Vec<usize>>,
}

/// What became of a statement that was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New,
    /// The same one was there already, so that merging two copies is a set union.
    Known,
    /// It was there, and is erased now.
    Erased,
    /// Another one with this id is there. No honest program makes two; it was not added.
    Clash,
}

impl Log {
    /// An empty log.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty log with room for about so many statements.
    pub fn with_room(count: usize) -> Self {
        Self {
            statements: Vec::with_capacity(count),
            known: HashMap::with_capacity(count),
            ..Self::default()
        }
    }

    /// Adds a statement.
    ///
    /// This is the one door. A link of [`Statement::supersedes`] counts only to a statement on the
    /// same path, by the same person, with an id that sorts before. Any other link is as if it was
    /// not there: nobody can take away what somebody else said, and no circle has any effect.
    pub fn add(&mut self, statement: Statement) -> Added {
        if let Some(&at) = self.known.get(&statement.id) {
            let old = &self.statements[at];
            return match (&old.value, &statement.value) {
                // What was erased in one copy does not come back from another.
                _ if *old == statement => Added::Known,
                (Value::Erased, _) => Added::Known,
                (_, Value::Erased) => self.erase(at, statement),
                _ => Added::Clash,
            };
        }
        let at = self.statements.len();
        for old in &statement.supersedes {
            match self.known.get(old) {
                Some(&old) if takes_the_place_of(&statement, &self.statements[old]) => self.fall(old),
                Some(_) => {}
                None if *old == statement.id => {}
                None => self.waiting.entry(*old).or_default().push(at),
            }
        }
        let waited = self.waiting.remove(&statement.id).unwrap_or_default();
        let stands = !waited.iter().any(|&newer| takes_the_place_of(&self.statements[newer], &statement));
        self.known.insert(statement.id, at);
        if stands {
            let heads = match self.heads.get_mut(&statement.path) {
                Some(heads) => heads,
                None => self.heads.entry(statement.path.clone()).or_default(),
            };
            let before = heads.partition_point(|&head| self.statements[head].id < statement.id);
            heads.insert(before, at);
        }
        self.statements.push(statement);
        Added::New
    }

    // What was said is nowhere any more. All is added anew, so that the order makes no difference.
    fn erase(&mut self, at: usize, erased: Statement) -> Added {
        let mut statements = std::mem::take(self).statements;
        statements[at] = erased;
        *self = statements.into_iter().collect();
        Added::Erased
    }

    // A statement stands no more.
    fn fall(&mut self, at: usize) {
        let path = &self.statements[at].path;
        if let Some(heads) = self.heads.get_mut(path) {
            heads.retain(|&head| head != at);
            if heads.is_empty() {
                self.heads.remove(path);
            }
        }
    }

    /// Every statement ever made, oldest arrival first.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// How many statements there are.
    pub fn len(&self) -> usize {
        self.statements.len()
    }

    /// Whether nothing has been said yet.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// The statement with this id.
    pub fn statement(&self, id: Uuid) -> Option<&Statement> {
        self.known.get(&id).map(|&at| &self.statements[at])
    }

    /// The statements that stand on this path, by id: none, one, or several views.
    pub fn heads(&self, path: &str) -> impl DoubleEndedIterator<Item = &Statement> + Clone {
        self.heads.get(path).into_iter().flatten().map(|&at| &self.statements[at])
    }

    /// Every path on which something stands, in order.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.heads.keys()
    }

    /// The ids that a new statement on this path takes the place of: those by the same person.
    /// Another person's view is left standing beside it.
    pub fn to_supersede(&self, path: &Path, by: PersonId) -> Vec<Uuid> {
        self.heads(path.as_str()).filter(|head| head.by == by).map(|head| head.id).collect()
    }
}

fn takes_the_place_of(newer: &Statement, older: &Statement) -> bool {
    newer.id > older.id && newer.by == older.by && newer.path == older.path
}

impl FromIterator<Statement> for Log {
    fn from_iter<T: IntoIterator<Item = Statement>>(iter: T) -> Self {
        let mut log = Self::new();
        for statement in iter {
            log.add(statement);
        }
        log
    }
}

#[cfg(test)]
mod tests;
