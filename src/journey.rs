//! The places of the road, their order, and how far a person has come. Pure.

use crate::content::{ALL_MYSELF, Area, Content, NO_AMOUNT, Question, TYPED};
use crate::plan::{self, ANSWERS, Amount, Goal, List, NoAmount, Plan, SOCIAL_WORKER, SOMEBODY_ELSE, Way};
use crate::record::{Follow, PersonId, Subject};

mod carer;
mod days;
mod decide;
mod name;
mod packs;
mod photo;
mod place;
mod recording;
mod services;
mod simple;
mod stopped;
mod talk;
mod to_do;
mod views;

pub use carer::{CarerAt, CarerPage};
pub use days::Day;
pub use decide::{Decide, ForAdvocate};
pub use packs::{PackHere, PackPage};
pub use photo::{MediaOf, PhotoStep};
pub use place::{FOR_ME, Group, Part, Place, Ready, Respondent, Round, Step, is_for_me};
pub use recording::RecordingStep;
pub use services::Services;
pub use simple::{Mat, Simple, cards_of, open_card};
pub use stopped::{mark, marked};
pub use talk::{TalkAt, Talking, chart_of};
pub use to_do::{carry_on, enter, is_begun, is_done, progress, standing};
pub use views::{ALONE, LifePart, life_part, life_parts};

/// After so many questions a rest is offered.
const REST_AFTER: usize = 6;
/// So many areas stand on one screen.
pub const AREAS_AT_ONCE: usize = 2;

/// The whole road for this plan, in order. What does not apply is left out.
pub fn road(plan: &Plan, content: &Content) -> Vec<Place> {
    let mut road = ready(plan);
    road.extend([Place::AboutIntro, Place::Name, Place::Face, Place::Uses]);
    road.extend(List::ALL.map(|(list, _)| Place::Cards(list)));
    road.extend(life(plan, content));
    road.extend([Place::MoneyIntro, Place::MoneySource]);
    match plan.money.source.as_deref() {
        Some(TYPED) => {
            road.extend([Place::MoneyAmount, Place::MoneyPeriod, Place::MoneyKind]);
            road.extend([Place::MoneyGuess, Place::MoneyMore]);
        }
        Some(NO_AMOUNT) | None => road.push(Place::MoneyGuess),
        Some(_) => {
            road.push(Place::MoneyGuess);
            if plan::has_amount(plan, content) {
                road.extend([Place::MoneyWork, Place::MoneyMore]);
            }
        }
    }
    road.push(Place::PlanIntro);
    let kept = plan::kept(plan, content);
    if !kept.is_empty() {
        road.push(Place::Kept);
        road.extend(kept.iter().map(|help| Place::Now(help.id.clone())));
    }
    road.push(Place::Goals);
    for goal in &plan.goals {
        road.extend(Step::ALL.map(|step| Place::Goal(goal.id.clone(), step)));
    }
    if !plan.goals.is_empty() || !kept.is_empty() {
        road.extend([Place::Week, Place::Costs]);
    }
    road.extend([Place::PlanEnd, Place::Check]);
    road.extend(share(plan, content));
    road
}

// Hear, see and press; then who is here and what this is for. Everything else is in the settings.
fn ready(plan: &Plan) -> Vec<Place> {
    let mut places = vec![Ready::Sound, Ready::Size, Ready::Press];
    if plan.settings.way() == Way::Switch {
        places.push(Ready::Learn);
    }
    places.push(Ready::Who);
    if plan.today().helper().is_some() {
        places.push(Ready::How);
    }
    places.push(Ready::What);
    places.into_iter().map(Place::Ready).collect()
}

// First the areas, so that what goes well is said by one press; then the questions that are left, with a
// rest now and then; last those about safety, which are never left out and have their fixed screens.
fn life(plan: &Plan, content: &Content) -> Vec<Place> {
    if plan.by_faces() {
        return simple::life(plan, content);
    }
    let mut places = vec![Place::LifeIntro];
    places.extend(content.areas.chunks(AREAS_AT_ONCE).map(|areas| Place::Area(areas[0].id.clone())));
    let asked: Vec<&Question> = content
        .questions
        .iter()
        .filter(|question| is_asked(question, plan) && !question.ask.safety)
        .collect();
    for (at, question) in asked.iter().enumerate() {
        places.push(Place::Question(question.id.clone()));
        // What follows is asked once for all that is spoken of together, after the last of it.
        let unit = plan::unit_of(plan, content, question);
        let is_of_it = |other: &&&Question| plan::unit_of(plan, content, other) == unit;
        if !asked[at + 1..].iter().any(|other| is_of_it(&other)) {
            places.extend(after(plan, content, &unit));
        }
        if (at + 1) % REST_AFTER == 0 && at + 1 < asked.len() {
            places.push(Place::Rest(question.id.clone()));
        }
    }
    places.extend(safety(plan, content));
    places.push(Place::LifeEnd);
    places
}

// What is asked about safety, the same for everybody and in every way of answering.
fn safety(plan: &Plan, content: &Content) -> Vec<Place> {
    let mut places = Vec::new();
    let safety: Vec<&Question> = content.questions.iter().filter(|question| question.ask.safety).collect();
    if !safety.is_empty() {
        places.push(Place::Apart);
    }
    let asks = asks_about_safety(plan);
    for (at, question) in safety.iter().enumerate() {
        if asks {
            places.push(Place::Question(question.id.clone()));
        }
        // Whatever was answered, and where nothing was.
        if asks || at + 1 == safety.len() {
            places.push(Place::Safe(question.id.clone()));
        }
    }
    places
}

// Whether a question is still to be asked, or was answered by itself: not where the whole area goes well.
fn is_asked(question: &Question, plan: &Plan) -> bool {
    let Some((area, answer)) = &question.area else { return true };
    let all_well = plan.areas.get(area).is_some_and(|said| said == ALL_MYSELF);
    let as_said = plan.answer(&question.id).and_then(|answer| answer.option()) == Some(answer);
    !(all_well && as_said)
}

/// Whether the questions about safety are asked in this sitting. Not where they are put off. A helper's
/// own view has no place there; and where a helper watches for a yes, another person must watch.
pub fn asks_about_safety(plan: &Plan) -> bool {
    let today = plan.today();
    match today.apart.as_deref() {
        Some("skip") => false,
        _ if today.entry().by != PersonId::Me => false,
        apart => plan.settings.way() != Way::Helper || apart == Some("other"),
    }
}

// What follows a need, or the needs of an area: nothing after “by myself”, “not sure” or “later”.
fn after(plan: &Plan, content: &Content, unit: &str) -> Vec<Place> {
    let needs = plan::needs(plan, content);
    if !needs.iter().any(|need| plan::unit_of(plan, content, need.question) == unit) {
        return Vec::new();
    }
    [Follow::Hard, Follow::Helper].map(|follow| Place::After(unit.to_owned(), follow)).into()
}

/// What follows a question that was opened by itself: what its area was not asked yet.
pub fn untold(plan: &Plan, content: &Content, question: &str) -> Option<Place> {
    let needs = plan::needs(plan, content);
    let need = needs.iter().find(|need| need.question.id == question && !need.is_told())?;
    Some(Place::After(plan::unit_of(plan, content, need.question), Follow::Hard))
}

/// Whether what a place shows is nobody else's business. It is the one rule: there the person can leave at
/// once, what they said there is not shown when they come back, nothing names the topic outside of the screen,
/// and no key leads back there.
pub fn is_private(place: &Place, plan: &Plan, content: &Content) -> bool {
    match place {
        // Also of the needs of an area that are spoken of together.
        Place::Question(id)
        | Place::After(id, _)
        | Place::More(id)
        | Place::Days(id, _)
        | Place::SinceOf(_, id)
        | Place::GoodWords(id)
        | Place::MoreWords(id)
        | Place::Meaning(id)
        | Place::ForSupporter(id)
        | Place::Note(id)
        | Place::Now(id)
        | Place::NowCost(id)
        | Place::SharePrivate(id)
        | Place::ViewSaw(_, id) => content.is_quiet(Subject::Follow(id, Follow::Helper)),
        Place::Simple(Simple::Face(topic)) | Place::Mat(Mat::Card(_, topic)) => {
            plan::is_private_topic(content, topic)
        }
        Place::ViewPart(_, id) => life_part(content, id).iter().any(|part| part.is_private()),
        Place::Area(id) => areas_at(content, id).iter().any(|area| content.is_quiet(Subject::Area(&area.id))),
        Place::Goal(id, _) | Place::OwnIdea(id) | Place::OwnGoal(id) | Place::GoalAbout(id) => {
            let about = plan.goal(id).and_then(|goal| goal.question(content));
            about.is_some_and(|question| content.is_quiet(Subject::Life(&question.id)))
        }
        // Whoever comes in must not read it over a carer's shoulder.
        Place::Carer(at) => !at.is_for_me(),
        Place::Apart | Place::Safe(_) | Place::Erase(..) | Place::ShareSafety | Place::HelpSafe => true,
        Place::Seen(place, ..) => is_private(place, plan, content),
        Place::Photo(of @ (MediaOf::Answer(_) | MediaOf::Goal(_)), _)
        | Place::Recording(of @ (MediaOf::Answer(_) | MediaOf::Goal(_)), _) => {
            is_private(&of.place(), plan, content)
        }
        _ => false,
    }
}

/// The areas that stand on one screen with this one.
pub fn areas_at<'a>(content: &'a Content, id: &str) -> &'a [Area] {
    let has_it = |areas: &&[Area]| areas.iter().any(|area| area.id == id);
    content.areas.chunks(AREAS_AT_ONCE).find(has_it).unwrap_or_default()
}

// One reader at a time. No place depends on what was answered about safety, nor on whether it was.
fn share(plan: &Plan, content: &Content) -> Vec<Place> {
    let mut places = vec![Place::ShareWho];
    let Some(reader) = plan.reader.as_deref() else {
        places.push(Place::ShareAgree);
        return places;
    };
    if reader == SOMEBODY_ELSE {
        places.push(Place::ShareName);
    }
    places.push(Place::ShareWhat);
    if plan.given().is_none_or(|given| given.parts.is_empty()) {
        places.push(Place::ShareAgree);
        return places;
    }
    if plan.give.get(reader).is_some_and(|given| given.parts.contains(ANSWERS)) {
        places.push(Place::ShareAnswers);
        let private = |question: &&Question| {
            question.ask.private
                && !question.ask.safety
                && (plan.answer(&question.id).is_some_and(|answer| answer.is_given())
                    || plan.is_simply_said(&question.id))
        };
        let private = content.questions.iter().filter(private);
        places.extend(private.map(|question| Place::SharePrivate(question.id.clone())));
        if reader == SOCIAL_WORKER {
            places.push(Place::ShareSafety);
        }
    }
    places.extend([Place::SharePreview, Place::ShareAgree]);
    places
}

/// The place after this one on the road. Places beside the road lead back to where they belong.
pub fn next(place: &Place, plan: &Plan, content: &Content) -> Place {
    match place {
        Place::Start => Place::Start,
        Place::Map | Place::Pause | Place::Help | Place::Credits => carry_on(plan, content),
        Place::HelpWho => Place::HelpPhone,
        Place::HelpHow | Place::HelpPhone | Place::HelpSafe | Place::HelpWords => Place::Help,
        Place::More(id) | Place::Meaning(id) | Place::ForSupporter(id) => Place::Question(id.clone()),
        // Of what is about safety there are own words only.
        Place::MoreWords(id) if content.is_safety(Subject::Life(id)) => Place::Question(id.clone()),
        // What I am good at is asked with the help of an area.
        Place::GoodWords(id) if id.starts_with("area-") => Place::After(id.clone(), Follow::Helper),
        Place::GoodWords(id) | Place::MoreWords(id) => Place::More(id.clone()),
        Place::Days(id, day) => days::next(id, *day),
        Place::Note(id) => Place::ForSupporter(id.clone()),
        Place::Said | Place::Both | Place::Since(None) => Place::Map,
        Place::Since(Some(_)) => Place::Since(None),
        Place::SinceOf(when, _) => Place::Since(Some(*when)),
        Place::BothOf(_) => Place::Both,
        Place::BothSaw(id) => Place::BothOf(id.clone()),
        Place::Talk(talking) => talk::next(talking),
        Place::Decide(at) => at.next(plan),
        Place::Services(at) => at.next(),
        Place::Advocate(at) => at.next(),
        Place::Carer(at) => at.next(),
        Place::ViewWho => Place::Supporter,
        Place::Pack(PackPage::Here) => Place::Supporter,
        Place::Pack(_) => Place::Pack(PackPage::Here),
        Place::ViewHow(_) => Place::ViewWho,
        Place::Views(_) => Place::Supporter,
        Place::ViewPart(of, id) => views::next(*of, id, content),
        Place::ViewSaw(of, id) => views::of_question(*of, id, content),
        Place::Mat(mat) => simple::next_of_mat(mat, plan, content),
        Place::Simple(Simple::Means(of)) => Place::Views(*of),
        Place::Simple(Simple::MeansPart(of, id)) => simple::next_part(*of, id, content),
        Place::Photo(of, step) => photo::next(of, *step),
        Place::Recording(of, step) => recording::next(of, *step),
        Place::SaidLater => Place::Said,
        Place::Erase(..) => Place::Said,
        Place::Trouble(_) => Place::Start,
        Place::OwnWords(list) => Place::Cards(*list),
        Place::OwnGoal(id) if plan.goal(id).is_some() => Place::GoalAbout(id.clone()),
        Place::OwnGoal(_) | Place::GoalAbout(_) => Place::Goals,
        Place::GoalList => {
            first_open_goal(plan).map_or(Place::Week, |goal| Place::Goal(goal.id.clone(), Step::What))
        }
        Place::OwnIdea(goal) => Place::Goal(goal.clone(), Step::What),
        // What it costs is the last that is asked of it.
        Place::NowCost(id) => next(&Place::Now(id.clone()), plan, content),
        Place::MoneyPays => Place::MoneyGuess,
        Place::ShareMaking => Place::ShareMaking,
        Place::ShareMade | Place::ShareSaved => Place::Map,
        Place::ShareWhere | Place::SharePrint => Place::ShareMade,
        _ => {
            let road = road(plan, content);
            let at = road.iter().position(|on| on == place).or_else(|| nearest(&road, place, content));
            at.and_then(|at| road.get(at + 1)).cloned().unwrap_or(Place::Map)
        }
    }
}

// A place that the road no longer has, such as a follow-up of an answer that was put off: the last
// place of the same question, goal or part.
fn nearest(road: &[Place], place: &Place, content: &Content) -> Option<usize> {
    match place {
        // A question that the road no longer has goes on to the next one that it has.
        Place::Simple(Simple::Face(id) | Simple::Right(id))
        | Place::Question(id)
        | Place::After(id, _)
        | Place::Rest(id) => {
            let nth = |id: &str| nth(content, id);
            let at = nth(id)?;
            let before = road.iter().rposition(|on| match on {
                Place::Simple(Simple::Face(other))
                | Place::Question(other)
                | Place::After(other, _)
                | Place::Rest(other) => nth(other).is_some_and(|other| other <= at),
                _ => false,
            });
            before.or_else(|| road.iter().rposition(|on| matches!(on, Place::Area(_))))
        }
        // Areas stand together on a screen, which has the name of the first.
        Place::Area(id) => {
            let first = areas_at(content, id).first()?;
            road.iter().position(|on| matches!(on, Place::Area(of) if *of == first.id))
        }
        Place::Safe(_) => road.iter().rposition(|on| matches!(on, Place::Safe(_))),
        Place::Now(_) | Place::Kept => {
            road.iter().rposition(|on| matches!(on, Place::Now(_) | Place::Kept | Place::PlanIntro))
        }
        Place::Ready(Ready::Learn) => road.iter().position(|on| *on == Place::Ready(Ready::Press)),
        Place::Ready(Ready::How) => road.iter().position(|on| *on == Place::Ready(Ready::Who)),
        Place::MoneyWork => road.iter().position(|on| *on == Place::MoneyGuess),
        Place::Goal(..) => road.iter().position(|on| *on == Place::Goals),
        _ => road.iter().rposition(|on| on.part() == place.part()),
    }
}

// Where a question stands among all of them; of an area, its last one.
fn nth(content: &Content, id: &str) -> Option<usize> {
    let is_it = |question: &Question| match (&question.area, id.strip_prefix("area-")) {
        (Some((area, _)), Some(of)) => area == of,
        _ => question.id == id,
    };
    content.questions.iter().rposition(is_it)
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
    if let Some(id) = &finding.decision {
        return Place::Decide(Decide::Page(id.clone()));
    }
    if let Some(id) = &finding.need {
        return match finding.id {
            "cost" => Place::NowCost(id.clone()),
            _ => Place::Now(id.clone()),
        };
    }
    let goal = |step| {
        let first = plan.goals.first().map(|goal| goal.id.clone());
        finding.goal.clone().or(first).map_or(Place::Goals, |id| Place::Goal(id, step))
    };
    match finding.id {
        "name" => Place::Name,
        "likes" => Place::Cards(List::Likes),
        "matters" => Place::Cards(List::Matters),
        "support" => Place::Cards(List::Supports),
        "life" => road(plan, content)
            .into_iter()
            .find(|place| match place {
                Place::Area(_) | Place::Simple(_) => !is_done(place, plan, content),
                Place::Question(id) => {
                    !to_do::is_about_safety(place, content)
                        && !plan.answer(id).is_some_and(|answer| answer.is_counted())
                }
                _ => false,
            })
            .unwrap_or(Place::Said),
        "money" if plan::amount(plan, content) == Amount::None(NoAmount::NoPeriod) => Place::MoneyPeriod,
        "money" => Place::MoneySource,
        "kept" => Place::Kept,
        "decide" => Place::Decide(Decide::List),
        "services" => Place::Services(Services::All),
        "goals" | "needs" => Place::Goals,
        "cost" if finding.goal.is_none() => Place::Costs,
        "how" => goal(Step::What),
        "helpers" => goal(Step::Who),
        "when" => goal(Step::When),
        "cost" => goal(Step::Cost),
        "actions" => goal(Step::First),
        _ => Place::Map,
    }
}

/// Where a need without a line in the plan can have one: who helps with it, where nothing was said of that; else
/// the goals.
pub fn mend(need: &plan::Need<'_>, plan: &Plan, content: &Content) -> Place {
    match need.is_told() {
        true => Place::Goals,
        false => Place::After(plan::unit_of(plan, content, need.question), Follow::Helper),
    }
}

#[cfg(test)]
mod tests;
