//! Taking back what was said last: by new statements that say what stood before.

use jiff::Zoned;
use uuid::Uuid;

use super::{Session, Trouble};
use crate::journey::{self, Place};
use crate::record::{Log, Path, PersonId, Statement, Subject, Value};

// So many presses can be taken back, one after the other.
const MOST: usize = 100;

/// What one press said, and where.
pub(super) struct SaidHere {
    place: Place,
    ids: Vec<Uuid>,
}

impl Session {
    // A press said everything in the record from `from` on. What is not safe to bring back ends what can be
    // taken back: nobody agrees, nor is somebody here, because a key was pressed; typed words are taken back
    // in their field; what a helper saw stays seen; and no key shows a private question to who sits there now.
    pub(super) fn note_said(&mut self, place: Place, from: usize) {
        let Some(open) = &self.open else { return };
        let said = open.log.statements().get(from..).unwrap_or_default();
        if said.is_empty() {
            return;
        }
        let me = open.plan.today().entry().by;
        let is_private =
            |path: &Path| Subject::of(path).is_some_and(|(about, _)| self.content.is_quiet(about));
        let open_to_all = |statement: &Statement| !is_private(&statement.path);
        if !journey::is_private(&place, &open.plan, &self.content)
            && said.iter().all(|statement| can_be_taken_back(statement, me) && open_to_all(statement))
        {
            let ids = said.iter().map(|statement| statement.id).collect();
            self.said.push(SaidHere { place, ids });
            self.said.drain(..self.said.len().saturating_sub(MOST));
        } else {
            self.said.clear();
        }
    }

    // Takes back the last press of this sitting that changed something, and goes to where it was made.
    pub(super) fn take_back(&mut self, now: &Zoned) -> Result<(), Trouble> {
        while let Some(last) = self.said.pop() {
            let before = self.log().map(|log| stood_before(log, &last.ids)).unwrap_or_default();
            if before.is_empty() {
                continue;
            }
            if let Err(trouble) = self.record(before, now) {
                self.said.push(last);
                return Err(trouble);
            }
            self.go(last.place);
            return Ok(());
        }
        Ok(())
    }
}

fn can_be_taken_back(statement: &Statement, me: PersonId) -> bool {
    let typed = matches!(statement.value, Value::Words(_));
    let about = Subject::of(&statement.path).map(|(subject, _)| subject);
    let safe = !matches!(
        about,
        None | Some(
            Subject::Agreed
                | Subject::Reader
                | Subject::Give(..)
                | Subject::Example
                | Subject::Carer(..)
                | Subject::Person(..)
                | Subject::Sitting(..)
        )
    );
    safe && !typed && [me, PersonId::Program].contains(&statement.by)
}

// What has to be said so that everything is as it was before these statements, where it still is as they say.
fn stood_before(log: &Log, ids: &[Uuid]) -> Vec<(Path, Value)> {
    let statements = ids.iter().filter_map(|id| log.statement(*id));
    let standing = statements.filter(|said| {
        log.heads(said.path.as_str()).any(|head| head.by == said.by && head.value == said.value)
    });
    standing
        .filter_map(|said| {
            let before = said.supersedes.iter().filter_map(|id| log.statement(*id)).max_by_key(|old| old.id);
            let before = before.map_or(Value::Gone, |old| old.value.clone());
            (before != said.value).then(|| (said.path.clone(), before))
        })
        .collect()
}
