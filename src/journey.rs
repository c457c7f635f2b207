//! The places of the road, their order, and how far a person has come. Pure.

use crate::content::{Content, NO_AMOUNT, TYPED};
use crate::plan::{self, Goal, List, Plan, Way};
use crate::record::Follow;

mod place;

pub use place::{FOR_ME, Group, Part, Place, Ready, Round, Step, is_for_me};

/// The whole road for this plan, in order. What does not apply is left out.
pub fn road(plan: &Plan, content: &Content) -> Vec<Place> {
    let mut road = ready(plan);
    road.extend([Place::Name, Place::Face]);
    road.extend(List::ALL.map(|(list, _)| Place::Cards(list)));
    road.push(Place::LifeIntro);
    for question in &content.questions {
        road.push(Place::Question(question.id.clone()));
        road.extend(after(plan, content, &question.id));
    }
    road.extend([Place::LifeEnd, Place::MoneyIntro, Place::MoneySource]);
    match plan.money.source.as_deref() {
        Some(TYPED) => {
            road.extend([Place::MoneyAmount, Place::MoneyPeriod, Place::MoneyGuess, Place::MoneyMore]);
        }
        Some(NO_AMOUNT) | None => road.push(Place::MoneyGuess),
        Some(_) => {
            road.push(Place::MoneyGuess);
            if plan::has_amount(plan, content) {
                road.push(Place::MoneyWork);
            }
            road.push(Place::MoneyMore);
        }
    }
    road.extend([Place::PlanIntro, Place::Goals]);
    for goal in &plan.goals {
        road.extend(Step::ALL.map(|step| Place::Goal(goal.id.clone(), step)));
    }
    if !plan.goals.is_empty() {
        road.push(Place::Week);
    }
    road.extend([Place::PlanEnd, Place::Check, Place::ShareWhat, Place::ShareAgree]);
    road
}

fn ready(plan: &Plan) -> Vec<Place> {
    let mut places = vec![Ready::Sound];
    if plan.settings.on(crate::plan::Knob::Sound) {
        places.push(Ready::Loud);
    }
    places.extend([Ready::Size, Ready::Colours, Ready::Press]);
    if plan.settings.way() == Way::Switch {
        places.push(Ready::Learn);
    }
    places.extend([Ready::Try, Ready::Who]);
    if plan.today().helper().is_some() {
        places.push(Ready::How);
    }
    places.extend([Ready::What, Ready::See, Ready::Time, Ready::Need]);
    places.into_iter().map(Place::Ready).collect()
}

// The follow-ups of a question. None before it is answered, after “later”, and where the answer is
// that it does not apply (no points on a scored question).
fn after(plan: &Plan, content: &Content, id: &str) -> Vec<Place> {
    let Some(question) = content.question(id) else { return Vec::new() };
    let Some(answer) = plan.answer(id).filter(|answer| answer.is_given()) else { return Vec::new() };
    let mut places = Vec::new();
    if let Some(option) = answer.option() {
        if question.scored && question.points(option).is_none() {
            return places;
        }
        if question.safeguarding.iter().any(|id| id == option) {
            places.push(Place::Safe(id.to_owned()));
        }
    }
    if question.scored {
        places.push(Place::After(id.to_owned(), Follow::Hard));
        places.push(Place::After(id.to_owned(), Follow::Helper));
    }
    places.push(Place::After(id.to_owned(), Follow::Wish));
    places
}

/// The place after this one on the road. Places beside the road lead back to where they belong.
pub fn next(place: &Place, plan: &Plan, content: &Content) -> Place {
    match place {
        Place::Start => Place::Start,
        Place::Map | Place::Pause | Place::Help | Place::Credits => carry_on(plan, content),
        Place::HelpHow | Place::HelpWho => Place::Help,
        Place::Trouble(_) => Place::Start,
        Place::OwnWords(list) => Place::Cards(*list),
        Place::OwnGoal(_) => Place::Goals,
        Place::GoalList => {
            first_open_goal(plan).map_or(Place::Week, |goal| Place::Goal(goal.id.clone(), Step::Want))
        }
        Place::OwnIdea(goal) => Place::Goal(goal.clone(), Step::What),
        Place::ShareMaking => Place::ShareMaking,
        Place::ShareMade | Place::ShareSaved => Place::Map,
        Place::ShareWhere => Place::ShareMade,
        _ => {
            let road = road(plan, content);
            let at = road.iter().position(|on| on == place).or_else(|| nearest(&road, place));
            at.and_then(|at| road.get(at + 1)).cloned().unwrap_or(Place::Map)
        }
    }
}

// A place that the road no longer has, such as a follow-up of an answer that was put off: the last
// place of the same question, goal or part.
fn nearest(road: &[Place], place: &Place) -> Option<usize> {
    match place {
        Place::After(id, _) | Place::Safe(id) => road.iter().rposition(|on| match on {
            Place::Question(other) | Place::After(other, _) | Place::Safe(other) => other == id,
            _ => false,
        }),
        Place::Ready(Ready::Loud) => road.iter().position(|on| *on == Place::Ready(Ready::Sound)),
        Place::Ready(Ready::Learn) => road.iter().position(|on| *on == Place::Ready(Ready::Press)),
        Place::Ready(Ready::How) => road.iter().position(|on| *on == Place::Ready(Ready::Who)),
        Place::MoneyWork => road.iter().position(|on| *on == Place::MoneyGuess),
        Place::Goal(..) => road.iter().position(|on| *on == Place::Goals),
        _ => road.iter().rposition(|on| on.part() == place.part()),
    }
}

/// The place before this one on the road, for when there is no history to go back to.
pub fn before(place: &Place, plan: &Plan, content: &Content) -> Place {
    let road = road(plan, content);
    match road.iter().position(|on| on == place) {
        Some(0) => Place::Start,
        Some(at) => road[at - 1].clone(),
        None => Place::Map,
    }
}

/// Whether what a place asks for is there. Places that ask for nothing are never “to do”.
pub fn is_done(place: &Place, plan: &Plan) -> bool {
    match place {
        Place::Name => plan.name.is_some(),
        Place::Face => plan.face.is_some(),
        Place::Cards(list) => plan.cards(*list).is_some(),
        Place::Question(id) => plan.answer(id).is_some_and(|answer| answer.is_given()),
        Place::MoneySource => plan.money.source.is_some(),
        Place::MoneyAmount => plan.money.typed.is_some(),
        Place::Goals => !plan.goals.is_empty(),
        Place::Goal(id, Step::What) => {
            plan.goal(id).is_some_and(|goal| !goal.what.is_empty() || goal.what_own.is_some())
        }
        Place::Goal(id, Step::Who) => plan.goal(id).is_some_and(|goal| !goal.who.is_empty()),
        Place::Goal(id, Step::Next) => plan.goal(id).is_some_and(|goal| goal.step.is_some()),
        Place::ShareAgree => plan.agreed.is_some(),
        _ => true,
    }
}

/// Where “Carry on” leads: the first place on the road with something to do, or the check.
pub fn carry_on(plan: &Plan, content: &Content) -> Place {
    let road = road(plan, content);
    road.iter().find(|place| !is_done(place, plan)).cloned().unwrap_or(Place::Check)
}

/// Where the tile of a part leads.
pub fn enter(part: Part, plan: &Plan, content: &Content) -> Place {
    match part {
        Part::Check => return Place::Check,
        Part::Share => return Place::ShareWhat,
        Part::Plan if !plan.goals.is_empty() => return Place::GoalList,
        _ => {}
    }
    let road = road(plan, content);
    let mut of_part = road.iter().filter(|place| place.part() == part);
    let first = of_part.clone().next().cloned();
    let started = of_part.clone().any(|place| asks(place) && is_done(place, plan));
    let to_do = of_part.find(|place| !is_done(place, plan)).cloned();
    match (started, to_do) {
        (true, Some(place)) => place,
        (true, None) if part == Part::Money => Place::MoneyGuess,
        _ => first.unwrap_or(Place::Map),
    }
}

fn asks(place: &Place) -> bool {
    matches!(
        place,
        Place::Name | Place::Face | Place::Cards(_) | Place::Question(_) | Place::MoneySource | Place::Goals
    )
}

/// How much of a part is done, as (done, of).
pub fn progress(part: Part, plan: &Plan, content: &Content) -> (usize, usize) {
    match part {
        Part::Check => {
            let found = plan::findings(plan, content);
            (found.iter().filter(|finding| finding.state == plan::State::There).count(), found.len())
        }
        Part::Share => (usize::from(plan.agreed.is_some()), 1),
        Part::Plan => (plan.goals.iter().filter(|goal| goal.is_planned()).count(), plan.goals.len().max(1)),
        Part::Money => (usize::from(plan::has_amount(plan, content)), 1),
        _ => {
            let road = road(plan, content);
            let asked: Vec<&Place> =
                road.iter().filter(|place| place.part() == part && asks(place)).collect();
            (asked.iter().filter(|place| is_done(place, plan)).count(), asked.len())
        }
    }
}

/// Where a place stands in its part, from 1, as (at, of); none where that would not help.
pub fn standing(place: &Place, plan: &Plan, content: &Content) -> Option<(usize, usize)> {
    if let Place::Question(id) | Place::After(id, _) | Place::Safe(id) = place {
        let at = content.questions.iter().position(|question| question.id == *id)?;
        return Some((at + 1, content.questions.len()));
    }
    if let Place::Goal(_, step) = place {
        let at = Step::ALL.iter().position(|known| known == step)?;
        return (*step != Step::Done).then_some((at + 1, Step::ALL.len() - 1));
    }
    let place = match place {
        Place::OwnWords(list) => &Place::Cards(*list),
        place => place,
    };
    let road = road(plan, content);
    let of_part: Vec<&Place> =
        road.iter().filter(|on| on.part() == place.part() && !is_life_or_goal(on)).collect();
    let at = of_part.iter().position(|on| *on == place)?;
    (matches!(place.part(), Part::Ready | Part::About) && of_part.len() > 1)
        .then_some((at + 1, of_part.len()))
}

fn is_life_or_goal(place: &Place) -> bool {
    matches!(place.part(), Part::Life) || matches!(place, Place::Goal(..))
}

fn first_open_goal(plan: &Plan) -> Option<&Goal> {
    plan.goals.iter().find(|goal| !goal.is_planned())
}

/// The goal after this one, for “Plan my next goal”.
pub fn next_goal<'a>(plan: &'a Plan, id: &str) -> Option<&'a Goal> {
    let at = plan.goals.iter().position(|goal| goal.id == id)?;
    plan.goals.get(at + 1)
}

/// Where a line of the check leads.
pub fn fix(finding: &plan::Finding, plan: &Plan, content: &Content) -> Place {
    let goal = |step| {
        let first = plan.goals.first().map(|goal| goal.id.clone());
        finding.goal.clone().or(first).map_or(Place::Goals, |id| Place::Goal(id, step))
    };
    match finding.id {
        "name" => Place::Name,
        "likes" => Place::Cards(List::Likes),
        "matters" => Place::Cards(List::Matters),
        "support" => Place::Cards(List::Supports),
        "life" => content
            .questions
            .iter()
            .find(|question| !plan.answer(&question.id).is_some_and(|answer| answer.is_counted()))
            .or(content.questions.first())
            .map_or(Place::LifeIntro, |question| Place::Question(question.id.clone())),
        "money" => Place::MoneySource,
        "goals" => Place::Goals,
        "how" => goal(Step::What),
        "helpers" => goal(Step::Who),
        "when" => goal(Step::Day),
        "cost" => goal(Step::Cost),
        "actions" => goal(Step::Next),
        _ => Place::Map,
    }
}

#[cfg(test)]
mod tests;
