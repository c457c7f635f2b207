//! The plans on this computer, as the first screen shows them.

use std::path::PathBuf;

use super::Session;
use crate::content::Content;
use crate::pictures::Me;
use crate::plan::{self, Plan};
use crate::record::{Log, PersonPart, SittingPart, Subject};
use crate::screen::Tile;
use crate::store::{self, Folders, PlanTile};

/// The plans, and their tiles in the same order.
#[derive(Default)]
pub(super) struct Shelf {
    plans: Vec<PlanTile>,
    pub tiles: Vec<Tile>,
    /// The person of the example, as the pictures show them.
    pub example: Me,
}

impl Shelf {
    /// What is there now: people's plans, then copies of the example.
    pub fn of(folders: &Folders, content: &Content) -> Self {
        let mut plans = store::list_plans(&folders.plans);
        plans.extend(store::list_plans(&folders.examples));
        let mut tiles: Vec<Tile> = plans.iter().map(|plan| tile(plan, content)).collect();
        // The names of files are ids that sort by when they were made: who has which number stays.
        let mut by_file: Vec<usize> = (0..plans.len()).filter(|at| !tiles[*at].example).collect();
        by_file.sort_by(|one, other| plans[*one].path.cmp(&plans[*other].path));
        let same = |one: usize, other: usize| tiles[one].first_name() == tiles[other].first_name();
        let number = |at: &usize| {
            let twins: Vec<usize> = by_file.iter().copied().filter(|other| same(*at, *other)).collect();
            (twins.len() > 1).then(|| twins.iter().position(|twin| twin == at).map(|nth| nth + 1)).flatten()
        };
        let numbers: Vec<(usize, Option<usize>)> = by_file.iter().map(|at| (*at, number(at))).collect();
        for (at, nth) in numbers {
            tiles[at].nth = nth;
        }
        Self { plans, tiles, example: super::example::person(content) }
    }

    /// The file of the plan at this place of the list.
    pub fn file(&self, at: usize) -> Option<PathBuf> {
        self.plans.get(at).map(|plan| plan.path.clone())
    }
}

fn tile(plan: &PlanTile, content: &Content) -> Tile {
    let told = Plan { face: plan.face.clone(), uses: plan.uses.iter().cloned().collect(), ..Plan::default() };
    Tile {
        name: plan.name.clone(),
        me: plan::me(&told, content),
        nth: None,
        example: plan.example,
        trouble: plan.trouble.as_ref().map(|error| error.words_key().to_owned()),
    }
}

impl Session {
    // A plan in which nothing was said is not kept when it is left: else “Make a new plan” and Back leave a tile that
    // nobody can take away. Only of our own folder, and not where words wait that could not be saved.
    pub(super) fn discard_empty(&mut self) {
        let waits = |path: &std::path::Path| self.left.iter().any(|(left, _)| left == path);
        if self.is_typing() {
            return;
        }
        let Some(open) = &mut self.open else { return };
        let path = open.store.path();
        if path.parent() != Some(self.folders.plans.as_path()) || waits(path) || open.has_refused() {
            return;
        }
        if open.store.discard(says_nothing) {
            tracing::info!("a plan in which nothing was said is not kept");
        }
    }
}

// Settings, openings and who was here, without a name. Whatever else there is, or was and was taken back, is kept.
fn says_nothing(log: &Log) -> bool {
    log.statements().iter().all(|statement| {
        let about = Subject::of(&statement.path).map(|(about, _)| about);
        let of_sitting = [SittingPart::Began, SittingPart::With, SittingPart::How];
        match about {
            Some(Subject::Setting(_) | Subject::Stopped | Subject::Person(_, PersonPart::Role)) => true,
            Some(Subject::Sitting(_, part)) => of_sitting.contains(&part),
            _ => false,
        }
    })
}
