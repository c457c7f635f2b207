//! What Marcia says: the second example person of the tour. She does not speak. She looks up for yes, turns her head
//! away for no, and can press one switch. She shares a house with two friends, goes to the speedway, and laughs loudest
//! when something is dropped. Kasia is paid to support her; Leon is her brother.

use super::Look;
use super::amira::{Says, name_of};
use crate::journey::{Place, Ready, Simple, Step};
use crate::plan::List;
use crate::record::Follow;

/// Her face for a topic; all else is good.
const FACES: [(&str, &str); 17] = [
    ("area-food", "hard"),
    ("eat", "hard"),
    ("shop", "middle"),
    ("meals", "good"),
    ("area-body", "middle"),
    ("wash", "middle"),
    ("dress", "good"),
    ("toilet", "middle"),
    ("area-out", "hard"),
    ("travel", "hard"),
    ("fun", "middle"),
    ("people", "good"),
    ("area-talk", "middle"),
    ("tell", "hard"),
    ("understand", "good"),
    ("choosing", "middle"),
    ("alone", "hard"),
];

/// What of a goal is picked on each of its screens.
const GOAL: [(Step, &[&str]); 5] = [
    (Step::What, &["idea-buddy", "goal-want-other-place"]),
    (Step::Who, &["goal-who-family", "goal-who-worker"]),
    (Step::When, &["goal-day-sat", "goal-time-evening"]),
    (Step::Cost, &["goal-cost-add-10", "goal-pays-council"]),
    (Step::First, &["goal-next-visit", "goal-doer-family", "goal-when-month"]),
];

/// What somebody else says of her: the part of life, the question, the answer, how sure they are and what they saw.
pub(super) type TheySay = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// Her brother.
pub(super) const LEON: [TheySay; 4] = [
    (
        "food",
        "eat",
        "d",
        "sure",
        "I sit with her for Sunday dinner. It takes 45 minutes, and she laughs all the way through.",
    ),
    ("out", "travel", "c", "fairly", "In my van she is fine with me alone. We sing."),
    ("out", "fun", "d", "fairly", "I would never leave her side at the track. The crowd pushes."),
    ("alone", "alone", "d", "sure", ""),
];

/// Who is paid to support her.
pub(super) const KASIA: [TheySay; 4] = [
    (
        "food",
        "eat",
        "choke",
        "sure",
        "The speech therapist came on 4 May. Marcia coughs on thin drinks, so one of us stays with her.",
    ),
    ("out", "travel", "d", "sure", "2 of us go with her on the bus: one for the chair, one for her."),
    (
        "out",
        "fun",
        "b",
        "guess",
        "She tells the steward where to put her chair with her eyes. I only hold the tea.",
    ),
    ("alone", "alone", "d", "fairly", ""),
];

// The parts of a row: what happens, what she does, what it means, how sure that is, what to do.
type ChartSays = &'static [&'static [&'static str]];

/// What she does, and what people think it means.
pub(super) const MEANS: [ChartSays; 2] = [
    &[
        &["happens-loud"],
        &["way-smile", "way-sound"],
        &["means-happy"],
        &["chart-sure-sure"],
        &["should-time"],
    ],
    &[
        &["happens-new"],
        &["way-quiet"],
        &["means-afraid"],
        &["chart-sure-fairly"],
        &["should-ask", "should-calm"],
    ],
];

/// What she wants to tell, how, and who helps.
pub(super) const TELLS: [ChartSays; 2] = [
    &[&["means-stop"], &["way-look"], &["helper-heading-paid"]],
    &[&["means-more"], &["way-look", "way-sound"], &["helper-heading-paid", "helper-heading-family"]],
];

/// What Kasia writes of the decision that somebody else makes.
pub(super) const REASONS: [(&str, &str); 3] = [
    (
        "why",
        "We showed her both homes twice, with photos. She could not hold the costs and the move together.",
    ),
    ("least", "She visits the flat for one weekend first. Her room here is kept for 3 months."),
    ("lose", "Bev and Tom, and Saturday nights at the track. She turned away at each photo of the flat."),
];

/// What Kasia says of the rule about advocates.
pub(super) const ADVOCATE: [&str; 7] =
    ["understand-no", "keep-no", "weigh-yes", "tell-no", "somebody-yes", "stay-none", "dispute-yes"];

/// What she looks at when a question is asked with its words: the answers that get a yes, and those that are not clear.
pub(super) fn looks_at(question: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match question {
        "eat" => (&["q-eat-choke"], &["q-eat-c"]),
        "travel" => (&["q-travel-d"], &["q-travel-c"]),
        "fun" => (&["q-fun-c"], &["q-fun-b"]),
        "alone" => (&["q-alone-d"], &[]),
        _ => (&[], &[]),
    }
}

/// What she or whoever is there says at a place of the road.
pub(super) fn says(place: &Place, look: Look) -> Says {
    let said = |name: &str, picks: &[&str]| Says {
        name: name.to_owned(),
        picks: picks.iter().map(|id| (*id).to_owned()).collect(),
    };
    match place {
        Place::Ready(ready) => match ready {
            Ready::Sound => said("sound", &["ready-sound-on"]),
            Ready::Size => said("text-size", &[&format!("ready-size-{}", look.text)]),
            Ready::Press => said("press", &["ready-press-helper"]),
            Ready::How => said("how", &["ready-how-look"]),
            other => said(&format!("{other:?}").to_lowercase(), &[]),
        },
        Place::Face => said("face", &["face-29"]),
        Place::Uses => said("uses", &["about-uses-wheelchair", "about-uses-glasses"]),
        Place::Cards(List::Likes) => said("likes", &["like-funny", "like-brave", "like-smile"]),
        Place::Cards(List::Matters) => said("matters", &["matter-family", "matter-friends", "matter-sport"]),
        Place::Cards(List::Supports) => {
            said("supports", &["support-time", "support-watch", "support-same-people"])
        }
        Place::Simple(Simple::Face(topic)) => {
            said(&format!("face-{topic}"), &[&format!("feel-{}", face(topic))])
        }
        Place::Simple(Simple::Right(id)) => said(&format!("right-{id}"), &["simple-right-yes"]),
        Place::After(id, Follow::Hard) => said(&format!("q-{id}-hard"), hard(id)),
        Place::After(id, _) => said(&format!("q-{id}-helper"), &["helper-heading-paid", "going-heading-yes"]),
        Place::Rest(id) => said(&format!("rest-{id}"), &[]),
        Place::Apart => said("apart", &["apart-on"]),
        Place::Safe(id) | Place::Question(id) => said(&format!("q-{id}"), &[]),
        Place::MoneySource => said("money-source", &["money-source-typed"]),
        Place::MoneyAmount => said("money-amount", &["money-amount-add-100"; 9]),
        Place::MoneyPeriod => said("money-period", &["money-amount-week"]),
        Place::MoneyKind => said("money-kind", &["money-kind-agreed"]),
        Place::MoneyMore => said("money-more", &["money-more-no"]),
        Place::Now(id) => said(
            &format!("now-{id}"),
            &[
                "goal-time-morning",
                "goal-time-evening",
                "now-hours-h20",
                "now-stay-helper",
                "goal-cost-not-known",
            ],
        ),
        Place::Goal(_, step) => {
            let picks = GOAL.iter().find(|(known, _)| known == step).map_or(&[][..], |(_, picks)| picks);
            said(&format!("goal-{}", format!("{step:?}").to_lowercase()), picks)
        }
        Place::ShareWho => said("share-who", &["share-who-worker"]),
        Place::ShareWhat => said("share-what", &["share-what-all"]),
        other => said(&name_of(other), &[]),
    }
}

/// Her face for a topic.
pub(super) fn face(topic: &str) -> &'static str {
    FACES.iter().find(|(known, _)| *known == topic).map_or("good", |(_, face)| face)
}

/// Where a card of her mat lies.
pub(super) fn lies(topic: &str) -> &'static str {
    match topic {
        "area-food" | "area-out" => "hard",
        "area-talk" | "alone" => "middle",
        "area-care" => "out",
        _ => "good",
    }
}

/// And a month later: she goes out more.
pub(super) fn lies_later(topic: &str) -> &'static str {
    match topic {
        "area-out" => "good-middle",
        topic => lies(topic),
    }
}

fn hard(id: &str) -> &'static [&'static str] {
    match id {
        "area-food" => &["hard-heading-danger", "hard-heading-slow"],
        "area-out" => &["hard-heading-stuck"],
        "area-talk" => &["hard-heading-changes"],
        "alone" => &["hard-heading-danger"],
        _ => &["hard-heading-slow"],
    }
}
