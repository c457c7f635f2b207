//! When a council must look at whether to find an advocate (Care Act 2014, section 67): somebody would have
//! substantial difficulty in any one of four things, and nobody suitable helps who is not paid. Whoever helps is
//! asked about this, in plain words; what comes of it is never a verdict, and anybody can ask.

use super::decide::said_by;
use super::fold::{Standing, views};
use super::{Plan, Said};
use crate::content::LATER;
use crate::record::{Advocacy, Log, Path, PersonId};

/// The four things that can be very hard.
pub const HARD: [(Advocacy, &str); 4] = [
    (Advocacy::Understand, "understand"),
    (Advocacy::Keep, "keep"),
    (Advocacy::Weigh, "weigh"),
    (Advocacy::Tell, "tell"),
];

/// What those who help said about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdvocateViews {
    said: std::collections::BTreeMap<Advocacy, Vec<Said<String>>>,
    /// The person's yes to the letter that asks for an advocate.
    pub letter: Option<Said<()>>,
}

/// What the law asks of the council, by what was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// The council must look at it.
    Must,
    /// Anybody can ask.
    CanAsk,
}

impl AdvocateViews {
    pub(super) fn fold(&mut self, part: Advocacy, now: &Standing<'_>, log: &Log, path: &Path) {
        if part == Advocacy::Letter {
            self.letter = now.said(|now| now.words().map(|_| ()));
            return;
        }
        let views = views(log, path);
        match views.is_empty() {
            true => drop(self.said.remove(&part)),
            false => drop(self.said.insert(part, views)),
        }
    }

    /// What somebody said of it.
    pub fn of(&self, part: Advocacy, who: PersonId) -> Option<&str> {
        said_by(self.all(part), who).map(|said| said.what.as_str())
    }

    fn all(&self, part: Advocacy) -> &[Said<String>] {
        self.said.get(&part).map_or(&[], Vec::as_slice)
    }

    /// Whether anybody says this: where views differ, the council is to look.
    pub fn says(&self, part: Advocacy, what: &str) -> bool {
        self.all(part).iter().any(|said| said.what == what)
    }

    /// Whether anybody said anything of it but “later”.
    pub fn is_begun(&self) -> bool {
        self.said.values().flatten().any(|said| said.what != LATER)
    }

    /// What may be very hard, by what those who help say.
    pub fn hard(&self) -> impl Iterator<Item = &'static str> {
        HARD.into_iter().filter(|(part, _)| self.says(*part, "yes")).map(|(_, id)| id)
    }

    /// The rule. With any one of the four: nobody suitable, a long stay, or a dispute.
    pub fn prompt(&self) -> Prompt {
        let stays = ["hospital", "care-home"].iter().any(|id| self.says(Advocacy::Stay, id));
        let nobody = self.says(Advocacy::Somebody, "no");
        let must = self.hard().next().is_some() && (nobody || stays || self.says(Advocacy::Dispute, "yes"));
        if must { Prompt::Must } else { Prompt::CanAsk }
    }
}

impl Plan {
    /// Who helps with the letter, by name: as the person said, else whoever said something of the rule, else who is here.
    /// One rule, for what is shown before and for the letter.
    pub fn letter_helper(&self) -> Option<&str> {
        let name_of = |who: PersonId| match who {
            PersonId::Other(id) => self.people.get(&id)?.name.as_deref(),
            PersonId::Me | PersonId::Program => None,
        };
        let said = self.for_advocate.said.values().flatten().filter(|said| said.what != LATER);
        let here = self.today().helper().and_then(name_of);
        self.helper.as_deref().or_else(|| said.map(|said| said.by).find_map(name_of)).or(here)
    }

    /// What the law asks of the council, by what those who help said.
    pub fn advocate_prompt(&self) -> Prompt {
        self.for_advocate.prompt()
    }
}

/// What the letter to the council says beside that the person wants an advocate, as the ends of its keys: what those who
/// help said, and nothing that the person answered. One rule, for what is shown before and for the letter.
pub fn letter_says(plan: &Plan) -> Vec<&'static str> {
    let said = &plan.for_advocate;
    let mut says: Vec<&str> = said.hard().collect();
    let also = [
        (Advocacy::Somebody, "no", "nobody"),
        (Advocacy::Stay, "hospital", "hospital"),
        (Advocacy::Stay, "care-home", "care-home"),
        (Advocacy::Dispute, "yes", "dispute"),
    ];
    says.extend(also.into_iter().filter(|(part, what, _)| said.says(*part, what)).map(|(_, _, end)| end));
    says
}
