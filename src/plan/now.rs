//! What stands in the plan for something that is asked, whatever it is.

use super::{Pence, Period, Plan, Told};
use crate::content::Choice;
use crate::record::{DecisionPart, Follow, Give, GoalPart, PersonPart, SittingPart, Subject};

impl Plan {
    /// The answer that is picked, where one of several is.
    pub fn picked(&self, about: Subject<'_>) -> Option<&str> {
        match about {
            Subject::Face => self.face.as_deref(),
            Subject::Shows(_) | Subject::Chart(..) => self.people_say(about)?.pick_of(self.teller(about)),
            Subject::Sitting(id, SittingPart::How) => self.sittings.get(&id.parse().ok()?)?.how.as_deref(),
            Subject::Sitting(id, SittingPart::Apart) => {
                self.sittings.get(&id.parse().ok()?)?.apart.as_deref()
            }
            Subject::Area(id) => self.areas.get(id).map(String::as_str),
            Subject::Reader => self.reader.as_deref(),
            Subject::MoneyKind => self.money.told.map(Told::id),
            Subject::MoneySource => self.money.source.as_deref(),
            Subject::MoneyPeriod => self.money.period.map(Period::id),
            Subject::MoneyPays => self.money.no_pays.as_deref(),
            Subject::MoneyMore => self.money.more.map(|more| if more { "yes" } else { "no" }),
            Subject::Feel(topic) => self.feel.get(topic).map(|said| said.what.as_str()),
            Subject::Life(id) => self.shown_as_answer(id).map(|said| said.what.as_str()),
            Subject::Follow(id, Follow::Wish) => self.answer(id)?.wish.as_deref(),
            Subject::Follow(id, Follow::Going) => self.answer(id)?.going.as_deref(),
            Subject::Follow(id, Follow::Cost) => self.answer(id)?.now.no_cost.as_deref(),
            Subject::Follow(id, follow @ (Follow::GoodDay | Follow::BadDay | Follow::BadDays)) => {
                let days = &self.answer(id)?.days;
                let said = match follow {
                    Follow::GoodDay => &days.good,
                    Follow::BadDay => &days.bad,
                    _ => &days.often,
                };
                said.as_ref().map(|said| said.what.as_str())
            }
            Subject::Goal(id, GoalPart::Cost) => self.goal(id)?.no_cost.as_deref(),
            Subject::Follow(id, Follow::Hours) => self.answer(id)?.now.hours.as_deref(),
            Subject::Goal(id, GoalPart::About) => self.goal(id)?.about.as_deref(),
            Subject::Goal(id, GoalPart::Next) => self.goal(id)?.step.as_deref(),
            Subject::Goal(id, GoalPart::Doer) => self.goal(id)?.doer.as_deref(),
            Subject::Goal(id, GoalPart::When) => self.goal(id)?.when.as_ref().map(|said| said.what.as_str()),
            Subject::Decision(id, DecisionPart::About) => self.decision(id)?.about.as_deref(),
            Subject::Decision(id, DecisionPart::Showed) => self.of_who_answers(&self.decision(id)?.showed),
            Subject::Decision(id, DecisionPart::Who) => self.of_who_answers(&self.decision(id)?.who),
            _ => None,
        }
    }

    /// Whether the person said that they are not sure of it.
    pub fn is_unsure(&self, about: Subject<'_>) -> bool {
        self.unsure.contains(about.path().as_str())
    }

    /// Whether anything was picked, typed or added up for it. An answer that named a worry, and is not asked any
    /// more, shows nowhere.
    pub fn has_said(&self, about: Subject<'_>, options: &[Choice]) -> bool {
        self.picked(about).is_some()
            || self.typed(about).is_some()
            || self.amount(about).is_some()
            || options.iter().any(|option| !(option.past && option.worry) && self.is_on(about, &option.id))
    }

    /// Whether an answer is on, where several can be.
    pub fn is_on(&self, about: Subject<'_>, option: &str) -> bool {
        let on =
            |set: Option<&std::collections::BTreeSet<String>>| set.is_some_and(|set| set.contains(option));
        match about {
            Subject::Cards(list) => on(self.cards(list).map(|cards| &cards.picked)),
            Subject::Give(reader, Give::Parts) => on(self.give.get(reader).map(|given| &given.parts)),
            Subject::Shows(_) | Subject::Chart(..) => {
                let all = self.people_say(about);
                all.is_some_and(|all| all.cards_of(self.teller(about)).any(|id| id == option))
            }
            Subject::Decision(id, DecisionPart::Help) => on(self.decision(id).map(|of| &of.help.picked)),
            Subject::Uses => self.uses.get(option) == Some(&true),
            Subject::Hard(place) => self.hard.contains(place),
            Subject::Follow(id, follow) => {
                let Some(answer) = self.answer(id) else { return false };
                on(match follow {
                    Follow::Hard => Some(&answer.hard),
                    Follow::Helper => Some(&answer.helpers),
                    Follow::Good => Some(&answer.good.picked),
                    Follow::Day => Some(&answer.now.days),
                    Follow::Time => Some(&answer.now.times),
                    Follow::Stay => Some(&answer.now.stay),
                    Follow::Pays => Some(&answer.now.pays),
                    _ => None,
                })
            }
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
            Subject::HelperPhone => self.helper_phone.as_deref(),
            Subject::Give(reader, Give::Name) => self.give.get(reader)?.name.as_deref(),
            Subject::Follow(id, Follow::Good) => self.answer(id)?.good.own.as_deref(),
            Subject::Follow(id, Follow::More) => self.answer(id)?.more.as_deref(),
            Subject::Follow(id, Follow::Note) => self.own_note(id).map(|said| said.what.as_str()),
            Subject::Follow(_, Follow::PhotoWords) | Subject::Goal(_, GoalPart::PhotoWords) => {
                self.photo(about)?.words.as_ref().map(|said| said.what.as_str())
            }
            Subject::Shows(_) | Subject::Chart(..) => {
                Some(self.people_say(about)?.words_of(self.teller(about))?.what.as_str())
            }
            Subject::Cards(list) => self.cards(list)?.own.as_deref(),
            Subject::Decision(id, DecisionPart::Words) => self.decision(id)?.words.as_deref(),
            Subject::Decision(id, DecisionPart::Help) => self.decision(id)?.help.own.as_deref(),
            Subject::Decision(id, DecisionPart::Say) => self.of_who_answers(&self.decision(id)?.say),
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
            Subject::MoneyPays => self.money.pays,
            Subject::Goal(id, GoalPart::Cost) => self.goal(id)?.cost,
            Subject::Follow(id, Follow::Cost) => self.answer(id)?.now.cost,
            _ => None,
        }
    }
}
