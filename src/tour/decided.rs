//! Big decisions and an advocate, as they are to be looked at among the ways: somebody of the family is here, two
//! decisions were written down, and she says that somebody else decides one of them.

use jiff::Zoned;
use uuid::Uuid;

use crate::journey::{Decide, ForAdvocate, Place, Respondent};
use crate::record::{Advocacy, DecisionPart, How, Subject, Sure, Value};
use crate::screen::Act;
use crate::session::Session;

/// The id of the decision that has everything.
const HOME: &str = "00000000-0000-0000-0000-00000000000a";

/// The screens, with their names.
pub(super) fn places() -> Vec<(&'static str, Place)> {
    let of = |at: fn(String) -> Decide| Place::Decide(at(HOME.to_owned()));
    vec![
        ("decide", Place::Decide(Decide::List)),
        ("decide-about", of(Decide::About)),
        ("decide-help", of(Decide::Help)),
        ("decide-showed", of(Decide::Showed)),
        ("decide-say", of(Decide::Say)),
        ("decide-who", of(Decide::Who)),
        ("decide-rights", of(Decide::Rights)),
        ("decide-all", Place::Decide(Decide::ForSupporter)),
        ("decide-page", of(Decide::Page)),
        ("decide-lose", Place::Decide(Decide::Text(HOME.to_owned(), DecisionPart::Lose))),
        ("advocate", Place::Advocate(ForAdvocate::You)),
        ("advocate-rule", Place::Advocate(ForAdvocate::ForSupporter)),
        ("advocate-letter", Place::Advocate(ForAdvocate::Letter)),
        ("advocate-agree", Place::Advocate(ForAdvocate::Agree)),
        ("plan-end", Place::PlanEnd),
    ]
}

/// Whether a place is one of them.
pub(super) fn is_of_it(place: &Place) -> bool {
    matches!(place, Place::Decide(_) | Place::Advocate(_) | Place::PlanEnd)
}

/// What was said before.
pub(super) fn prepare(session: &mut Session, who: Uuid, now: &Zoned) {
    use DecisionPart as Part;
    let about = |part| Subject::Decision(HOME, part);
    let pick = |id: &str| Value::Pick(id.to_owned());
    let words = |text: &str| Value::Words(text.to_owned());
    let cat = Subject::Decision("00000000-0000-0000-0000-00000000000b", Part::On).path();
    let cat_words = Subject::Decision("00000000-0000-0000-0000-00000000000b", Part::Words).path();
    let mine = vec![
        (about(Part::On).path(), Value::Yes),
        (about(Part::About).path(), pick("home")),
        (about(Part::Help).option("pictures"), Value::Yes),
        (about(Part::Help).option("see"), Value::Yes),
        (about(Part::Showed).path(), pick("not")),
        (about(Part::Say).path(), words("I want to stay near the park.")),
        (cat, Value::Yes),
        (cat_words, words("Do I get a cat?")),
    ];
    let hers = vec![
        (about(Part::Showed).path(), pick("want")),
        (about(Part::Who).path(), pick("other")),
        (about(Part::By).path(), pick("best")),
        (about(Part::Asked).option(&who.to_string()), Value::Yes),
        (
            about(Part::Why).path(),
            words("She could not hold the 2 flats side by side, after 3 visits with pictures."),
        ),
        (Subject::Advocacy(Advocacy::Weigh).path(), pick("yes")),
        (Subject::Advocacy(Advocacy::Somebody).path(), pick("no")),
    ];
    let of = Respondent { who, how: How::Observed };
    let _ = session.act(Act::Record(mine), now);
    let _ = session.act(Act::View(of, Sure::NotAsked, hers), now);
}
