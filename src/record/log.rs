//! The log, and which statements stand.

use std::collections::{BTreeMap, HashMap, HashSet};

use uuid::Uuid;

use super::{Path, Statement};

/// All statements of one plan, in the order in which this computer got them.
///
/// Adding is the only change there is. A statement *stands* while no other supersedes it.
#[derive(Debug, Clone, Default)]
pub struct Log {
    statements: Vec<Statement>,
    known: HashMap<Uuid, usize>,
    superseded: HashSet<Uuid>,
    // Per path, the positions of the statements that stand.
    heads: BTreeMap<Path, Vec<usize>>,
}

impl Log {
    /// An empty log.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a statement. Adding one that is already there does nothing, so that merging two copies
    /// is a set union. Gives back whether it was new.
    pub fn add(&mut self, statement: Statement) -> bool {
        if self.known.contains_key(&statement.id) {
            return false;
        }
        let at = self.statements.len();
        for old in &statement.supersedes {
            let _ = self.superseded.insert(*old);
            // Removed by id over all its paths: a statement may only supersede on its own path,
            // but a file from elsewhere may hold anything.
            if let Some(&position) = self.known.get(old) {
                let path = &self.statements[position].path;
                if let Some(standing) = self.heads.get_mut(path) {
                    standing.retain(|&p| p != position);
                    if standing.is_empty() {
                        let _ = self.heads.remove(&path.clone());
                    }
                }
            }
        }
        let _ = self.known.insert(statement.id, at);
        if !self.superseded.contains(&statement.id) {
            self.heads.entry(statement.path.clone()).or_default().push(at);
        }
        self.statements.push(statement);
        true
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

    /// The statements that stand on this path: none, one, or several views.
    pub fn standing(&self, path: &Path) -> impl Iterator<Item = &Statement> {
        self.heads.get(path).into_iter().flatten().map(|&at| &self.statements[at])
    }

    /// Every standing statement, by path and then by arrival.
    pub fn all_standing(&self) -> impl Iterator<Item = &Statement> {
        self.heads.values().flatten().map(|&at| &self.statements[at])
    }

    /// Every standing statement in the order of arrival. The order decides only what is shown first.
    pub fn in_order(&self) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(|statement| !self.superseded.contains(&statement.id))
    }

    /// The ids that a new statement on this path takes the place of: those said by the same person.
    /// Another person's view is left standing beside it.
    pub fn to_supersede(&self, path: &Path, said_by: super::Role) -> Vec<Uuid> {
        self.standing(path).filter(|s| s.said_by == said_by).map(|s| s.id).collect()
    }
}

impl FromIterator<Statement> for Log {
    fn from_iter<T: IntoIterator<Item = Statement>>(iter: T) -> Self {
        let mut log = Self::new();
        for statement in iter {
            let _ = log.add(statement);
        }
        log
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{How, Role, Value};
    use jiff::Timestamp;
    use proptest::prelude::*;

    fn statement(id: u128, path: u8, value: &str, supersedes: &[u128]) -> Statement {
        Statement {
            id: Uuid::from_u128(id),
            path: Path::new(format!("p/{path}")),
            value: Value::Pick(value.into()),
            said_by: Role::Person,
            how: How::Pressed,
            entered_by: Role::Person,
            at: Timestamp::UNIX_EPOCH,
            supersedes: supersedes.iter().map(|n| Uuid::from_u128(*n)).collect(),
        }
    }

    fn heads(log: &Log) -> HashSet<Uuid> {
        log.all_standing().map(|s| s.id).collect()
    }

    #[test]
    fn a_later_statement_takes_the_place_of_the_earlier() {
        let log: Log = [statement(1, 0, "a", &[]), statement(2, 0, "b", &[1])].into_iter().collect();
        let standing: Vec<_> = log.standing(&"p/0".into()).map(|s| s.value.clone()).collect();
        assert_eq!(standing, [Value::Pick("b".into())]);
        assert_eq!(log.len(), 2);
    }

    #[test]
    fn two_views_both_stand() {
        let log: Log = [statement(1, 0, "a", &[]), statement(2, 0, "b", &[])].into_iter().collect();
        assert_eq!(log.standing(&"p/0".into()).count(), 2);
    }

    #[test]
    fn what_came_first_does_not_matter() {
        let log: Log = [statement(2, 0, "b", &[1]), statement(1, 0, "a", &[])].into_iter().collect();
        assert_eq!(heads(&log), HashSet::from([Uuid::from_u128(2)]));
    }

    proptest! {
        // Merge laws: union is commutative, associative and idempotent on what stands, and
        // nothing that was said is ever lost.
        #[test]
        fn merging_is_set_union(
            links in proptest::collection::vec((0u8..4, proptest::collection::vec(0usize..40, 0..3)), 1..40),
            split in proptest::collection::vec(0u8..3, 40),
        ) {
            let all: Vec<Statement> = links.iter().enumerate().map(|(n, (path, olds))| {
                let olds: Vec<u128> = olds.iter().filter(|o| **o < n).map(|o| *o as u128 + 1).collect();
                statement(n as u128 + 1, *path, "x", &olds)
            }).collect();
            let split = &split;
            let part = |which: u8| all.iter().enumerate()
                .filter(move |(n, _)| split[*n] == which || split[*n] == 2).map(|(_, s)| s.clone());
            let ours_first: Log = part(0).chain(part(1)).collect();
            let split2 = heads(&ours_first);
            let theirs_first: Log = all.iter().rev().cloned().collect();
            prop_assert_eq!(&split2, &heads(&theirs_first));
            prop_assert_eq!(ours_first.len(), all.len());
            let twice: Log = all.iter().chain(all.iter()).cloned().collect();
            prop_assert_eq!(&split2, &heads(&twice));
        }
    }
}
