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
        let tiles = plans.iter().map(|plan| tile(plan, content)).collect();
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
        example: plan.example,
        trouble: plan.trouble.as_ref().map(|error| error.words_key().to_owned()),
    }
}
