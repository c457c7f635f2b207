//! What stands in the plan for something that is asked, whatever it is.

use super::{Pence, Plan};
use crate::record::{Follow, GoalPart, PersonPart, SittingPart, Subject};

impl Plan {
    /// The answer that is picked, where one of several is.
    pub fn picked(&self, about: Subject<'_>) -> Option<&str> {
        match about {
            Subject::Face => self.face.as_deref(),
            Subject::Sitting(id, SittingPart::How) => self.sittings.get(&id.parse().ok()?)?.how.as_deref(),
            Subject::MoneySource => self.money.source.as_deref(),
            Subject::MoneyPeriod => Some(self.money.period.id()),
            Subject::MoneyMore => self.money.more.map(|more| if more { "yes" } else { "no" }),
            Subject::Life(id) => self.answer(id)?.view().map(|said| said.what.as_str()),
            Subject::Follow(id, Follow::Wish) => self.answer(id)?.wish.as_deref(),
            Subject::Goal(id, GoalPart::Next) => self.goal(id)?.step.as_deref(),
            Subject::Goal(id, GoalPart::Doer) => self.goal(id)?.doer.as_deref(),
            Subject::Goal(id, GoalPart::When) => self.goal(id)?.when.as_ref().map(|said| said.what.as_str()),
            _ => None,
        }
    }

    /// Whether an answer is on, where several can be.
    pub fn is_on(&self, about: Subject<'_>, option: &str) -> bool {
        let on =
            |set: Option<&std::collections::BTreeSet<String>>| set.is_some_and(|set| set.contains(option));
        match about {
            Subject::Cards(list) => on(self.cards(list).map(|cards| &cards.picked)),
            Subject::Share => on(Some(&self.share)),
            Subject::Follow(id, Follow::Hard) => on(self.answer(id).map(|answer| &answer.hard)),
            Subject::Follow(id, Follow::Helper) => on(self.answer(id).map(|answer| &answer.helpers)),
            Subject::Goal(id, part) => {
                let Some(goal) = self.goal(id) else { return false };
                on(match part {
                    GoalPart::Want => Some(&goal.want),
                    GoalPart::What => Some(&goal.what),
                    GoalPart::Who => Some(&goal.who),
                    GoalPart::Day => Some(&goal.days),
                    GoalPart::Time => Some(&goal.times),
                    GoalPart::Pays => Some(&goal.pays),
                    _ => None,
                })
            }
            _ => false,
        }
    }

    /// The words that were typed: the answer itself, or own words beside the answers.
    pub fn typed(&self, about: Subject<'_>) -> Option<&str> {
        match about {
            Subject::Name => self.name.as_deref(),
            Subject::Helper => self.helper.as_deref(),
            Subject::ShowsYes => self.shows_yes.as_deref(),
            Subject::ShowsNo => self.shows_no.as_deref(),
            Subject::Cards(list) => self.cards(list)?.own.as_deref(),
            Subject::Goal(id, GoalPart::Words) => self.goal(id)?.words.as_deref(),
            Subject::Person(id, PersonPart::Name) => self.people.get(&id.parse().ok()?)?.name.as_deref(),
            Subject::Goal(id, GoalPart::What) => self.goal(id)?.what_own.as_deref(),
            _ => None,
        }
    }

    /// The amount of money that was said.
    pub fn amount(&self, about: Subject<'_>) -> Option<Pence> {
        match about {
            Subject::MoneyAmount => self.money.typed,
            Subject::Goal(id, GoalPart::Cost) => self.goal(id)?.cost,
            _ => None,
        }
    }
}
