//! What is to do: where “Carry on” leads, how much of a part is done, and where a place stands in it.

use super::*;

/// Whether what a place asks for is there. Places that ask for nothing are never “to do”.
pub fn is_done(place: &Place, plan: &Plan, content: &Content) -> bool {
    match place {
        Place::Name => plan.name.is_some(),
        Place::Face => plan::face(plan, content).is_some(),
        Place::Uses => !plan.uses.is_empty() || !plan::uses(plan, content).is_empty(),
        Place::Cards(list) => plan.cards(*list).is_some(),
        // Where its questions are being answered one by one, nobody needs to look at an area again.
        Place::Area(first) => areas_at(content, first).iter().all(|area| {
            let mut asked = content.of_area(&area.id);
            plan.areas.contains_key(&area.id)
                || asked.any(|question| plan.answer(&question.id).is_some_and(|answer| answer.is_given()))
        }),
        Place::Question(id) => plan.answer(id).is_some_and(|answer| answer.is_given()),
        Place::MoneySource => plan.money.source.is_some(),
        Place::MoneyAmount => plan.money.typed.is_some(),
        Place::Goals => !plan.goals.is_empty() || plan.no_change || plan.is_unsure(Subject::NoChange),
        Place::Now(id) => plan.answer(id).is_some_and(|answer| answer.now.is_planned()),
        Place::Goal(id, Step::What) => {
            plan.goal(id).is_some_and(|goal| !goal.what.is_empty() || goal.what_own.is_some())
        }
        Place::Goal(id, Step::Who) => plan.goal(id).is_some_and(|goal| !goal.who.is_empty()),
        Place::Goal(id, Step::First) => plan.goal(id).is_some_and(|goal| goal.step.is_some()),
        _ => true,
    }
}

/// Where “Carry on” leads: the first place on the road with something to do, or the check. Who stopped between
/// an answer and what is asked about it comes back there.
pub fn carry_on(plan: &Plan, content: &Content) -> Place {
    let road = road(plan, content);
    first_to_do(&road, plan, content).unwrap_or(Place::Check)
}

fn first_to_do(road: &[Place], plan: &Plan, content: &Content) -> Option<Place> {
    let at = road.iter().position(|place| is_to_do(place, plan, content))?;
    let follows = |place: &Place| matches!(place, Place::After(..) | Place::Rest(_));
    let from = road.iter().take(at).rposition(|place| !follows(place)).map_or(0, |last| last + 1);
    let mut between = road.iter().take(at).skip(from);
    between.find(|place| is_unasked(place, plan)).or_else(|| road.get(at)).cloned()
}

// Whether nothing at all was said of what makes it hard or who helps.
fn is_unasked(place: &Place, plan: &Plan) -> bool {
    let said = |unit: &str| plan.answer(unit);
    match place {
        Place::After(unit, follow) if plan.is_unsure(Subject::Follow(unit, *follow)) => false,
        Place::After(unit, Follow::Hard) => said(unit).is_none_or(|answer| answer.hard.is_empty()),
        Place::After(unit, _) => {
            said(unit).is_none_or(|answer| answer.helpers.is_empty() && answer.going.is_none())
        }
        _ => false,
    }
}

// Nobody is led straight to a question about safety, and whether one was answered moves nothing: what stands
// before them is to do until something was picked there, whatever it was.
fn is_to_do(place: &Place, plan: &Plan, content: &Content) -> bool {
    match place {
        Place::Apart => !plan.sittings.values().any(|sitting| sitting.apart.is_some()),
        place => !is_about_safety(place, content) && !is_done(place, plan, content),
    }
}

// Nor is it counted anywhere: a number that changes would tell of it.
pub(super) fn is_about_safety(place: &Place, content: &Content) -> bool {
    matches!(place, Place::Question(id) if content.question(id).is_some_and(|question| question.ask.safety))
}

/// Where the tile of a part leads.
pub fn enter(part: Part, plan: &Plan, content: &Content) -> Place {
    match part {
        Part::Check => return Place::Check,
        Part::Share => return Place::ShareWho,
        Part::Plan if !plan.goals.is_empty() => return Place::GoalList,
        _ => {}
    }
    let of_part: Vec<Place> = road(plan, content).into_iter().filter(|place| place.part() == part).collect();
    let first = of_part.first().cloned();
    let counts = |place: &Place| asks(place) && !is_about_safety(place, content);
    let started = of_part.iter().any(|place| counts(place) && is_done(place, plan, content));
    let to_do = first_to_do(&of_part, plan, content);
    match (started, to_do) {
        (true, Some(place)) => place,
        (true, None) if part == Part::Money => Place::MoneyGuess,
        (true, None) if part == Part::Plan => Place::Week,
        _ => first.unwrap_or(Place::Map),
    }
}

fn asks(place: &Place) -> bool {
    matches!(
        place,
        Place::Name
            | Place::Face
            | Place::Uses
            | Place::Cards(_)
            | Place::Area(_)
            | Place::Question(_)
            | Place::MoneySource
            | Place::Goals
    )
}

// The first screens of the parts, and those on which all of the plan or the money comes together.
fn tells_of_all(place: &Place) -> bool {
    use Place::{
        AboutIntro, Costs, GoalList, Kept, LifeIntro, MoneyGuess, MoneyIntro, MoneyMore, MoneyWork, PlanEnd,
        PlanIntro, Week,
    };
    let begins = matches!(place, AboutIntro | LifeIntro | MoneyIntro | PlanIntro);
    let tells =
        matches!(place, Kept | GoalList | Week | Costs | PlanEnd | MoneyGuess | MoneyWork | MoneyMore);
    begins || tells
}

/// How much of a part is done, as (done, of).
pub fn progress(part: Part, plan: &Plan, content: &Content) -> (usize, usize) {
    match part {
        Part::Check => {
            let found = plan::findings(plan, content);
            (found.iter().filter(|finding| finding.state == plan::State::There).count(), found.len())
        }
        Part::Share => (usize::from(plan.give.values().any(|given| given.made.is_some())), 1),
        Part::Plan => plan::planned(plan, content),
        // Where the amount comes from, and what that asks for; or that there is enough to work it out.
        Part::Money => {
            let said = [plan.money.source.is_some()];
            let typed = [plan.money.typed.is_some(), plan.money.period.is_some(), plan.money.told.is_some()];
            let settled = [plan::amount(plan, content).is_settled()];
            let rest: &[bool] = match plan.money.source.as_deref() {
                Some(TYPED) => &typed,
                _ => &settled,
            };
            let all = said.iter().chain(rest);
            (all.clone().filter(|done| **done).count(), all.count())
        }
        _ => {
            let road = road(plan, content);
            let counts = |place: &&Place| asks(place) && !is_about_safety(place, content);
            let asked: Vec<&Place> =
                road.iter().filter(|place| place.part() == part).filter(counts).collect();
            (asked.iter().filter(|place| is_done(place, plan, content)).count(), asked.len())
        }
    }
}

/// Where a place stands in its part, from 1, as (at, of); how much of the part is done, where it begins or tells of
/// all of it; none where that would not help.
pub fn standing(place: &Place, plan: &Plan, content: &Content) -> Option<(usize, usize)> {
    if tells_of_all(place) {
        return Some(progress(place.part(), plan, content)).filter(|(done, _)| *done > 0);
    }
    let road = road(plan, content);
    if let Place::MoneyAmount | Place::MoneyPeriod | Place::MoneyKind = place {
        let asked = [Place::MoneySource, Place::MoneyAmount, Place::MoneyPeriod, Place::MoneyKind];
        return Some((asked.iter().position(|known| known == place)? + 1, asked.len()));
    }
    if let Place::Now(id) | Place::NowCost(id) = place {
        let kept = plan::kept(plan, content);
        return Some((kept.iter().position(|help| help.id == *id)? + 1, kept.len()));
    }
    if let Place::Question(id) | Place::After(id, _) | Place::Rest(id) = place {
        if is_about_safety(place, content) {
            return None;
        }
        let asked = road.iter().filter_map(|on| match on {
            Place::Question(id) if !is_about_safety(on, content) => nth(content, id),
            _ => None,
        });
        let (of, at) = (asked.clone().count(), nth(content, id)?);
        return Some((asked.filter(|asked| *asked <= at).count(), of));
    }
    if let Place::Area(id) = place {
        let mut screens = content.areas.chunks(AREAS_AT_ONCE);
        let of = screens.len();
        return Some((screens.position(|areas| areas.iter().any(|area| area.id == *id))? + 1, of));
    }
    // Hear, see and press: the count does not change midway.
    if let Place::Ready(ready) = place {
        let first = [Ready::Sound, Ready::Size, Ready::Press];
        return Some((first.iter().position(|known| known == ready)? + 1, first.len()));
    }
    if let Place::Goal(_, step) = place {
        let at = Step::ALL.iter().position(|known| known == step)?;
        return (*step != Step::Done).then_some((at + 1, Step::ALL.len() - 1));
    }
    let place = match place {
        Place::OwnWords(list) => &Place::Cards(*list),
        place => place,
    };
    let of_part: Vec<&Place> = road.iter().filter(|on| on.part() == Part::About && asks(on)).collect();
    let at = of_part.iter().position(|on| *on == place)?;
    Some((at + 1, of_part.len()))
}
