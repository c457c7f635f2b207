//! Where somebody stopped, so that they come back to the same place another day. It is kept as ids, and only of
//! places that are nobody's secret: a plan that is opened leads to no private question.

use super::{Day, Place, Step, is_private, road};
use crate::content::Content;
use crate::plan::{List, Plan};
use crate::record::Follow;

// Between the parts of a mark.
const THEN: char = ' ';

/// How a place is kept. None of places to which nobody comes back: the map, Help, what is private.
pub fn mark(place: &Place, plan: &Plan, content: &Content) -> Option<String> {
    if is_private(place, plan, content) {
        return None;
    }
    let of = |kind: &str, id: &str| Some(format!("{kind}{THEN}{id}"));
    match place {
        Place::Area(id) => of("area", id),
        Place::Question(id) => of("question", id),
        Place::After(id, Follow::Helper) => of("helper", id),
        Place::After(id, _) => of("hard", id),
        Place::Rest(id) => of("rest", id),
        Place::More(id) => of("more", id),
        Place::Meaning(id) => of("meaning", id),
        Place::GoodWords(id) => of("strengths", id),
        Place::MoreWords(id) => of("words", id),
        Place::Days(id, day) => {
            let at = Day::ALL.iter().position(|known| known == day)?;
            Some(format!("days{THEN}{id}{THEN}{at}"))
        }
        Place::BothOf(id) => of("both", id),
        Place::BothSaw(id) => of("both_saw", id),
        Place::Now(id) => of("now", id),
        Place::NowCost(id) => of("price", id),
        Place::Cards(list) => of("cards", list.id()),
        Place::OwnWords(list) => of("own_words", list.id()),
        Place::OwnGoal(id) => of("own_goal", id),
        Place::GoalAbout(id) => of("goal_about", id),
        Place::OwnIdea(id) => of("own_idea", id),
        Place::Goal(id, step) => {
            let at = Step::ALL.iter().position(|known| known == step)?;
            Some(format!("goal{THEN}{id}{THEN}{at}"))
        }
        place => ALONE.iter().find(|(known, _)| known == place).map(|(_, name)| (*name).to_owned()),
    }
}

// Places of which there is one each.
const ALONE: [(Place, &str); 27] = [
    (Place::AboutIntro, "about_intro"),
    (Place::Name, "name"),
    (Place::Face, "face"),
    (Place::Uses, "uses"),
    (Place::LifeIntro, "life_intro"),
    (Place::LifeEnd, "life_end"),
    (Place::Said, "said"),
    (Place::SaidLater, "said_later"),
    (Place::Both, "both"),
    (Place::MoneyIntro, "money_intro"),
    (Place::MoneySource, "money_source"),
    (Place::MoneyAmount, "money_amount"),
    (Place::MoneyPeriod, "money_period"),
    (Place::MoneyKind, "money_kind"),
    (Place::MoneyGuess, "money_guess"),
    (Place::MoneyWork, "money_work"),
    (Place::MoneyMore, "money_more"),
    (Place::PlanIntro, "plan_intro"),
    (Place::Kept, "kept"),
    (Place::Goals, "goals"),
    (Place::GoalList, "goal_list"),
    (Place::Week, "week"),
    (Place::Costs, "costs"),
    (Place::PlanEnd, "plan_end"),
    (Place::Check, "check"),
    // What is shared is agreed to anew each time: it begins with who gets it.
    (Place::ShareWho, "share"),
    (Place::ShareWhat, "share_what"),
];

/// The place that was kept like this, where the plan still has it.
pub fn marked(mark: &str, plan: &Plan, content: &Content) -> Option<Place> {
    let mut parts = mark.split(THEN);
    let (kind, id) = (parts.next()?, parts.next());
    let Some(id) = id else {
        return ALONE.into_iter().find(|(_, name)| *name == kind).map(|(place, _)| place);
    };
    let own = || id.to_owned();
    let list = || List::ALL.into_iter().find(|(_, known)| *known == id).map(|(list, _)| list);
    let place = match kind {
        "area" => Place::Area(own()),
        "question" => Place::Question(own()),
        "helper" => Place::After(own(), Follow::Helper),
        "hard" => Place::After(own(), Follow::Hard),
        "rest" => Place::Rest(own()),
        "more" => Place::More(own()),
        "meaning" => Place::Meaning(own()),
        "strengths" => Place::GoodWords(own()),
        "words" => Place::MoreWords(own()),
        "days" => Place::Days(own(), *Day::ALL.get(parts.next()?.parse::<usize>().ok()?)?),
        "both" => Place::BothOf(own()),
        "both_saw" => Place::BothSaw(own()),
        "now" => Place::Now(own()),
        "price" => Place::NowCost(own()),
        "cards" => Place::Cards(list()?),
        "own_words" => Place::OwnWords(list()?),
        "own_goal" => Place::OwnGoal(own()),
        "goal_about" => Place::GoalAbout(own()),
        "own_idea" => Place::OwnIdea(own()),
        "goal" => Place::Goal(own(), *Step::ALL.get(parts.next()?.parse::<usize>().ok()?)?),
        _ => return None,
    };
    let known = match &place {
        // On the road, for this plan as it is now.
        Place::Area(_) | Place::After(..) | Place::Rest(_) | Place::Now(_) => {
            road(plan, content).contains(&place)
        }
        Place::NowCost(_) => road(plan, content).contains(&Place::Now(own())),
        Place::Goal(id, _) | Place::GoalAbout(id) | Place::OwnIdea(id) | Place::OwnGoal(id) => {
            plan.goal(id).is_some()
        }
        Place::GoodWords(id) if id.starts_with("area-") => {
            road(plan, content).contains(&Place::After(own(), Follow::Helper))
        }
        Place::Cards(_) | Place::OwnWords(_) => true,
        _ => content.questions.iter().any(|question| question.id == id),
    };
    (known && !is_private(&place, plan, content)).then_some(place)
}
