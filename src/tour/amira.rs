//! What Amira says: the example person of the tour. She lives with her family and needs help with nearly
//! everything; she keeps most of that help, and wants to change some of it.

use super::Look;
use super::hand::Hand;
use crate::journey::{AREAS_AT_ONCE, Place, Ready, Step};
use crate::plan::List;
use crate::record::Follow;

/// What she says at one place: the name of its pictures, and what she picks there.
pub(super) struct Says {
    pub name: String,
    pub picks: Vec<String>,
}

/// What she says of one part of her life: the answer; where that is a need also what happens with no help,
/// who helps now, and whether that goes well.
struct OfLife {
    question: &'static str,
    answer: &'static str,
    hard: &'static [&'static str],
    helpers: &'static [&'static str],
    going: &'static str,
}

const fn need(
    question: &'static str,
    answer: &'static str,
    hard: &'static [&'static str],
    helpers: &'static [&'static str],
    going: &'static str,
) -> OfLife {
    OfLife { question, answer, hard, helpers, going }
}

const fn says_only(question: &'static str, answer: &'static str) -> OfLife {
    OfLife { question, answer, hard: &[], helpers: &[], going: "" }
}

const AREAS: [(&str, &str); 9] = [
    ("food", "some"),
    ("body", "some"),
    ("home", "some"),
    ("out", "some"),
    ("talk", "some"),
    ("money", "some"),
    ("health", "some"),
    ("care", "self"),
    ("good", "some"),
];

const LIFE: [OfLife; 32] = [
    need("eat", "c", &["slow"], &["family"], "yes"),
    need("shop", "d", &["stuck"], &["family"], "yes"),
    need("meals", "d", &["danger"], &["family"], "no"),
    need("wash", "d", &["hurts"], &["family", "equipment"], "so-so"),
    need("dress", "c", &["slow"], &["family"], "yes"),
    need("toilet", "d", &["hurts", "slow"], &["family"], "yes"),
    need("move", "c", &["hurts", "danger"], &["family", "equipment"], "yes"),
    need("cleaning", "d", &["slow"], &["family"], "yes"),
    need("clothes", "d", &["cannot"], &["family"], "yes"),
    need("alone", "d", &["danger"], &["family"], "yes"),
    need("night", "b", &["toilet"], &["family"], "yes"),
    need("travel", "d", &["danger"], &["family", "paid"], "so-so"),
    need("fun", "d", &[], &["family"], "no"),
    need("people", "d", &["changes", "lonely"], &["family"], "so-so"),
    need("job", "want", &["slow"], &[], "no"),
    says_only("learn", "no"),
    says_only("volunteer", "not-sure"),
    need("tell", "d", &["slow", "changes"], &["family"], "yes"),
    says_only("understand", "a"),
    need("choosing", "c", &["slow"], &["family"], "no"),
    need("cash", "c", &["slow"], &["family"], "so-so"),
    need("bills", "d", &["cannot"], &["family"], "yes"),
    need("doctor", "c", &["danger"], &["family", "paid"], "yes"),
    need("medicine", "c", &["ill"], &["family"], "yes"),
    says_only("upset", "not-sure"),
    says_only("mood", "later"),
    says_only("lonely", "c"),
    says_only("day", "c"),
    says_only("home", "a"),
    says_only("living", "a"),
    says_only("safe", "some"),
    says_only("respect", "later"),
];

// What is picked at each step of a goal.
type Steps = &'static [(Step, &'static [&'static str])];

/// A goal, and what she picks on each of its screens.
const GOALS: [(&str, Steps); 3] = [
    (
        "wash",
        &[
            (Step::What, &["idea-morning-help", "idea-bath-aid", "goal-want-other-time"]),
            (Step::Who, &["goal-who-family", "goal-who-worker"]),
            (Step::When, &["goal-day-mon", "goal-day-wed", "goal-day-fri", "goal-time-morning"]),
            (Step::Cost, &["goal-cost-add-50", "goal-cost-add-10", "goal-pays-council"]),
            (Step::First, &["goal-next-find-helper", "goal-doer-social-worker", "goal-when-month"]),
        ],
    ),
    (
        "job",
        &[
            (Step::What, &["idea-job", "idea-try-work", "goal-want-new-thing"]),
            (Step::Who, &["goal-who-friends", "goal-who-community"]),
            (Step::When, &["goal-day-tue", "goal-time-afternoon"]),
            (Step::Cost, &["goal-cost-add-10", "goal-pays-own"]),
            (Step::First, &["goal-next-ask-worker", "goal-doer-family", "goal-when-week"]),
        ],
    ),
    (
        "own",
        &[
            (Step::What, &["idea-buddy", "goal-want-other-place"]),
            (Step::Who, &["goal-who-family"]),
            (Step::When, &["goal-day-sat", "goal-time-morning", "goal-time-afternoon"]),
            (Step::Cost, &["goal-cost-free"]),
            (Step::First, &["goal-next-visit", "goal-doer-me", "goal-when-quarter"]),
        ],
    ),
];

/// What she says at a place of the road. What is more than picks, such as words, the walk does itself.
pub(super) fn says(place: &Place, look: Look, hand: Hand) -> Says {
    let said = |name: &str, picks: &[&str]| Says {
        name: name.to_owned(),
        picks: picks.iter().map(|id| (*id).to_owned()).collect(),
    };
    match place {
        Place::Ready(ready) => match ready {
            Ready::Sound => said("sound", &["ready-sound-on"]),
            Ready::Size => said("text-size", &[&format!("ready-size-{}", look.text)]),
            Ready::Press => said("press", &[&format!("ready-press-{}", hand.way())]),
            Ready::Learn => said("learn", &[]),
            Ready::Who => said("who", &["ready-who-family"]),
            Ready::How => said("how", &["ready-how-point"]),
            Ready::What => said("what", &[]),
            Ready::Try => said("try", &["ready-try-b"]),
        },
        Place::Face => said("face", &["face-03"]),
        Place::Uses => said("uses", &["about-uses-wheelchair"]),
        Place::Cards(List::Likes) => said("likes", &["like-kind", "like-funny", "like-smile"]),
        Place::Cards(List::Matters) => said("matters", &["matter-family", "matter-music", "matter-nature"]),
        Place::Area(id) => {
            let first = AREAS.iter().position(|(area, _)| area == id).unwrap_or(0);
            let here = AREAS[first..].iter().take(AREAS_AT_ONCE);
            let picks = here.map(|(area, answer)| format!("area-{area}-{answer}")).collect();
            Says { name: format!("areas-{id}"), picks }
        }
        Place::Question(id) => {
            let answer = of_life(id).map_or("not-sure", |said| said.answer);
            said(&format!("q-{id}"), &[&answer_id(&format!("q-{id}"), answer)])
        }
        Place::After(id, Follow::Hard) => {
            let hard = of_life(id).map_or(&[][..], |said| said.hard);
            let why = if id == "night" { "why" } else { "hard-heading" };
            Says { name: format!("q-{id}-hard"), picks: each(why, hard, "answer-none") }
        }
        Place::After(id, _) => {
            let said = of_life(id);
            let helpers = said.map_or(&[][..], |said| said.helpers);
            let mut picks = each("helper-heading", helpers, "helper-heading-nobody");
            picks.extend(said.map(|said| format!("going-heading-{}", said.going)));
            // What she is good at; elsewhere she leaves it out.
            picks.extend((id == "area-body").then(|| "good-heading-try".to_owned()));
            Says { name: format!("q-{id}-helper"), picks }
        }
        Place::Rest(id) => said(&format!("rest-{id}"), &[]),
        Place::Apart => said("apart", &["apart-on"]),
        Place::Safe(id) => said(&format!("safe-{id}"), &[]),
        Place::MoneySource => said("money-source", &["money-source-typed"]),
        Place::MoneyAmount => {
            said("money-amount", &["money-amount-add-100", "money-amount-add-100", "money-amount-add-10"])
        }
        Place::MoneyPeriod => said("money-period", &["money-amount-week"]),
        Place::MoneyKind => said("money-kind", &["money-kind-guess"]),
        Place::MoneyMore => said("money-more", &["money-more-yes"]),
        Place::Now(id) => now(id),
        Place::Goal(id, step) => {
            let goal = if GOALS.iter().any(|(goal, _)| goal == id) { id } else { "own" };
            let screens = GOALS.iter().find(|(known, _)| *known == goal).map_or(&[][..], |(_, all)| all);
            let picks = screens.iter().find(|(known, _)| known == step).map_or(&[][..], |(_, picks)| picks);
            said(&format!("goal-{goal}-{}", format!("{step:?}").to_lowercase()), picks)
        }
        Place::ShareWho => said("share-who", &["share-who-worker"]),
        Place::ShareWhat => said("share-what", &["share-what-all"]),
        other => said(&name_of(other), &[]),
    }
}

// Her help now: her family is not paid; who takes her out is.
fn now(id: &str) -> Says {
    let picks: &[&str] = match id {
        "area-out" => {
            // That it costs money leads to how much.
            &[
                "goal-day-tue",
                "goal-time-afternoon",
                "now-hours-h5",
                "now-cost-paid",
                "goal-cost-add-50",
                "goal-pays-council",
            ]
        }
        "night" => &["goal-time-night", "now-hours-not-known", "goal-cost-free"],
        _ => &["goal-time-morning", "now-hours-h5", "goal-cost-free"],
    };
    Says { name: format!("now-{id}"), picks: picks.iter().map(|id| (*id).to_owned()).collect() }
}

// What she says of an area is what she says of its first question.
fn of_life(id: &str) -> Option<&'static OfLife> {
    let id = match id {
        "area-food" => "eat",
        "area-body" => "wash",
        "area-home" => "move",
        "area-out" => "travel",
        "area-talk" => "tell",
        "area-money" => "cash",
        "area-health" => "doctor",
        id => id,
    };
    LIFE.iter().find(|said| said.question == id)
}

fn answer_id(question: &str, answer: &str) -> String {
    match answer {
        "not-sure" | "later" => format!("answer-{answer}"),
        _ => format!("{question}-{answer}"),
    }
}

fn each(words: &str, ids: &[&str], none: &str) -> Vec<String> {
    match ids {
        [] => vec![none.to_owned()],
        ids => ids.iter().map(|id| format!("{words}-{id}")).collect(),
    }
}

// “LifeIntro” is life-intro.
pub(super) fn name_of(place: &Place) -> String {
    let mut name = String::new();
    for letter in format!("{place:?}").chars().take_while(|letter| letter.is_ascii_alphanumeric()) {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}
