//! Who was there when what stands in the plan was said.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use uuid::Uuid;

use super::data::{SharedSitting, WasThere};
use crate::plan::{Plan, Present};
use crate::record::{Log, Path, PersonId};

/// The sittings in which something was said that stands and is shared, the first one first.
pub(super) fn sittings(
    plan: &Plan,
    log: &Log,
    zone: &TimeZone,
    is_shared: impl Fn(&Path) -> bool,
) -> Vec<SharedSitting> {
    let heads = log.paths().filter(|path| is_shared(path)).flat_map(|path| log.heads(path.as_str()));
    let said: BTreeSet<Uuid> =
        heads.filter(|head| head.by != PersonId::Program).map(|head| head.sitting).collect();
    let shared = |id: Uuid| {
        let sitting = plan.sitting(id);
        let people = sitting.people.iter().filter(|present| was_there(log, id, present));
        SharedSitting {
            date: sitting.began.map(|at| at.to_zoned(zone.clone()).date()),
            alone: sitting.alone,
            people: people
                .map(|present| WasThere { id: present.person.to_string(), went: !present.here })
                .collect(),
            how: sitting.how,
        }
    };
    said.into_iter().map(shared).collect()
}

// Whoever came and went counts only when something was said between: a card that was pressed by
// mistake and let go brings nobody into the room.
fn was_there(log: &Log, sitting: Uuid, present: &Present) -> bool {
    if present.here {
        return true;
    }
    let Some(went) = log.statement(present.said) else { return false };
    let came = went.supersedes.iter().filter_map(|id| log.statement(*id)).map(|came| came.id).min();
    came.is_some_and(|came| {
        log.statements().iter().any(|statement| {
            statement.sitting == sitting
                && statement.by != PersonId::Program
                && (came..went.id).contains(&statement.id)
        })
    })
}
