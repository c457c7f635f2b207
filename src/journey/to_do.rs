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
            plan.areas.contains_key(&area.id) || asked.any(|question| plan.is_settled(&question.id))
        }),
        Place::Question(id) => plan.is_settled(id),
        Place::Simple(Simple::Face(topic)) => plan.has_felt(topic),
        Place::Simple(Simple::Right(id)) => {
            content.question(id).is_none_or(|question| plan.to_confirm(question).is_none())
        }
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

/// Where “Carry on” leads: where the person stopped in the first part with something to do, or the check.
pub fn carry_on(plan: &Plan, content: &Content) -> Place {
    let first = first_to_do(&road(plan, content), plan, content);
    first.map_or(Place::Check, |first| {
        stopped_at(&of_part(first.part(), plan, content), plan, content).unwrap_or(first)
    })
}

fn of_part(part: Part, plan: &Plan, content: &Content) -> Vec<Place> {
    road(plan, content).into_iter().filter(|place| place.part() == part).collect()
}

// Where the person stopped in a part: the first place that is to do behind the last that is done. What they went
// past before that comes after it. None where all is done.
fn stopped_at(of_part: &[Place], plan: &Plan, content: &Content) -> Option<Place> {
    let is_answered = |place: &Place| counts(place, content) && is_done(place, plan, content);
    let last = of_part.iter().rposition(is_answered).map_or(0, |last| last + 1);
    let (before, behind) = of_part.split_at(last);
    first_to_do(behind, plan, content).or_else(|| first_to_do(before, plan, content))
}

// Who stopped between an answer and what is asked about it comes back there.

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

/// Where the tile of a part leads: where the person stopped; where it is not begun or all of it is done, to its
/// beginning, or to the screen on which all of it comes together.
pub fn enter(part: Part, plan: &Plan, content: &Content) -> Place {
    match part {
        Part::Check => return Place::Check,
        Part::Share => return Place::ShareWho,
        Part::Plan if !plan.goals.is_empty() => return Place::GoalList,
        _ => {}
    }
    let of_part = of_part(part, plan, content);
    let first = of_part.first().cloned().unwrap_or(Place::Map);
    if !is_begun(part, plan, content) {
        return first;
    }
    stopped_at(&of_part, plan, content).unwrap_or(match part {
        Part::Money => Place::MoneyGuess,
        Part::Plan => Place::Week,
        _ => first,
    })
}

/// Whether anything was done in a part. A plan is begun as soon as something is to be planned.
pub fn is_begun(part: Part, plan: &Plan, content: &Content) -> bool {
    let (done, of) = progress(part, plan, content);
    let in_life = || {
        let said = |place: &Place| matches!(place, Place::Question(id) if plan.answer(id).is_some());
        let asked = content.questions.iter().map(|question| Place::Question(question.id.clone()));
        !plan.areas.is_empty() || asked.filter(|place| counts(place, content)).any(|place| said(&place))
    };
    done > 0 || (part == Part::Life && in_life()) || (part == Part::Plan && of > 1)
}

// Whether a place asks for something that is counted. About safety nothing is.
fn counts(place: &Place, content: &Content) -> bool {
    asks(place) && !is_about_safety(place, content)
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
            | Place::Simple(Simple::Face(_) | Simple::Right(_))
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

/// How much of a part is done, as (done, of): the one count, for the map and for the band.
pub fn progress(part: Part, plan: &Plan, content: &Content) -> (usize, usize) {
    match part {
        // The faces of who answers with them; the check has the levels, which an amount needs.
        Part::Life if plan.by_faces() => simple::felt(plan, content),
        Part::Life => plan::answered(plan, content),
        Part::Check => {
            let found = plan::findings(plan, content);
            (found.iter().filter(|finding| finding.state == plan::State::There).count(), found.len())
        }
        Part::Share => (usize::from(plan.give.values().any(|given| given.made.is_some())), 1),
        Part::Plan => planned(plan, content),
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
            let asked: Vec<Place> =
                of_part(part, plan, content).into_iter().filter(|place| counts(place, content)).collect();
            (asked.iter().filter(|place| is_done(place, plan, content)).count(), asked.len())
        }
    }
}

// Of a plan: that the goals are picked, all help that must go on, and each screen of each goal.
fn planned(plan: &Plan, content: &Content) -> (usize, usize) {
    let kept = plan::kept(plan, content);
    let steps = || plan.goals.iter().flat_map(|goal| Step::ALL.map(|step| (goal, step.parts())));
    let asked = || steps().filter(|(_, parts)| !parts.is_empty());
    let done = asked().filter(|(goal, parts)| parts.iter().all(|part| goal.has(*part))).count();
    let helps = kept.iter().filter(|help| help.said.now.is_planned()).count();
    let picked = usize::from(is_done(&Place::Goals, plan, content));
    (picked + helps + done, 1 + kept.len() + asked().count())
}

/// What the band says of how far the person has come: how much of the part is done, the same count as on the map;
/// in “Getting ready”, which of its three screens this is. None where that would not help.
pub fn standing(place: &Place, plan: &Plan, content: &Content) -> Option<(usize, usize)> {
    if let Place::Ready(ready) = place {
        let first = [Ready::Sound, Ready::Size, Ready::Press];
        return Some((first.iter().position(|known| known == ready)? + 1, first.len()));
    }
    let count = || progress(place.part(), plan, content);
    match place {
        // How many cards lie on the mat, whichever they are.
        Place::Mat(Mat::Card(sort, _)) => {
            let cards = simple::cards_of(plan, content, *sort);
            let lies = |card: &&String| plan.sorts.get(sort).is_some_and(|it| it.at.contains_key(*card));
            Some((cards.iter().filter(lies).count(), cards.len()))
        }
        place if tells_of_all(place) => Some(count()).filter(|(done, _)| *done > 0),
        // A number that moves would tell which private answer was picked.
        place if place.part() == Part::Life && is_private(place, plan, content) => None,
        place if asks(place) || is_beside_asked(place) => Some(count()),
        _ => None,
    }
}

// What is asked on the way through a part, and is no place of its count.
fn is_beside_asked(place: &Place) -> bool {
    use Place::{After, Goal, MoneyAmount, MoneyKind, MoneyPeriod, Now, NowCost, OwnWords, Rest};
    let life = matches!(place, After(..) | Rest(_) | OwnWords(_));
    life || matches!(place, MoneyAmount | MoneyPeriod | MoneyKind | Now(_) | NowCost(_) | Goal(..))
}
