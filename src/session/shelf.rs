//! The plans on this computer, as the first screen shows them.

use std::path::PathBuf;

use crate::content::Content;
use crate::plan::{self, Plan};
use crate::screen::Tile;
use crate::store::{self, Folders, PlanTile};

/// The plans, and their tiles in the same order.
#[derive(Default)]
pub(super) struct Shelf {
    plans: Vec<PlanTile>,
    pub tiles: Vec<Tile>,
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
        Self { plans, tiles }
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
