//! A carer of the family who filled in their own page, and let the person see it.

use jiff::Zoned;
use uuid::Uuid;

use crate::journey::{CarerAt, CarerPage, Place, Respondent};
use crate::record::{CarerPart, How, Path, Subject, Sure, Value};
use crate::screen::Act;
use crate::session::Session;

/// The places to be looked at, with their names.
pub(super) fn places() -> Vec<(&'static str, Place)> {
    use CarerPage::{Agree, All, Does, Erase, Give, Help, Keep, Letter, Made, Right, See, Sure, Worry, Yes};
    let nobody = Uuid::nil();
    let of = |name, page| (name, Place::Carer(CarerAt::Of(nobody, page)));
    vec![
        ("carer-who", Place::Carer(CarerAt::Who)),
        of("carer-all", All),
        of("carer-does", Does),
        of("carer-keep", Keep),
        of("carer-help", Help),
        of("carer-worry", Worry),
        ("carer-ways", Place::Carer(CarerAt::Ways(nobody, "wrong".into()))),
        ("carer-words", Place::Carer(CarerAt::Words(nobody, CarerPart::Keep))),
        ("carer-name", Place::Carer(CarerAt::Words(nobody, CarerPart::Name))),
        of("carer-right", Right),
        of("carer-yes", Yes),
        of("carer-see", See),
        of("carer-give", Give),
        of("carer-letter", Letter),
        of("carer-agree", Agree),
        of("carer-made", Made),
        of("carer-erase", Erase),
        of("carer-sure", Sure),
        ("carer-seen", Place::Carer(CarerAt::Seen)),
        ("carer-seen-of", Place::Carer(CarerAt::SeenOf(nobody))),
    ]
}

/// What one carer says of everything that is asked.
fn all_said(id: &str) -> Vec<(Path, Value)> {
    let about = |part| Subject::Carer(id, part);
    let pick = |part: CarerPart, option: &str| (about(part).path(), Value::Pick(option.to_owned()));
    let own = |part: CarerPart, text: &str| (about(part).own(), Value::Words(text.to_owned()));
    let mut said = vec![
        (about(CarerPart::Name).path(), Value::Words("Ruth".to_owned())),
        pick(CarerPart::Tie, "family"),
        pick(CarerPart::Hours, "to-49"),
        pick(CarerPart::Nights, "to-5"),
        pick(CarerPart::Keep, "break"),
        pick(CarerPart::Long, "year"),
        pick(CarerPart::Break, "yes"),
        pick(CarerPart::Assess, "want"),
        own(CarerPart::Keep, "I am 71. My back is not what it was, and I do not know who comes after me."),
        own(CarerPart::Break, "A week in June, when my sister can have me."),
    ];
    let ticks = [
        (CarerPart::Kind, &["body", "safe", "night"][..]),
        (CarerPart::Help, &["night", "plan"]),
        (CarerPart::Worry, &["records", "employ", "pay", "wrong"]),
        (CarerPart::Put, &["name", "person", "does", "keep", "break", "own"]),
    ];
    for (part, options) in ticks {
        said.extend(options.iter().map(|option| (about(part).option(option), Value::Yes)));
    }
    said
}

/// Fills it in, and says yes. Gives back the place with who they are.
pub(super) fn fill(session: &mut Session, at: &CarerAt, who: Uuid, now: &Zoned) -> Place {
    let of = Respondent { who, how: How::Pressed };
    let id = who.to_string();
    let _ = session.act(Act::View(of, Sure::NotAsked, all_said(&id)), now);
    if let Some(yes) = session.plan().carer(who).and_then(crate::plan::Carer::yes_now) {
        let see = Subject::Carer(&id, CarerPart::See).path();
        let _ = session.act(Act::View(of, Sure::NotAsked, vec![(see, yes)]), now);
    }
    Place::Carer(match at {
        CarerAt::Of(_, page) => CarerAt::Of(who, *page),
        CarerAt::Words(_, part) => CarerAt::Words(who, *part),
        CarerAt::Ways(_, worry) => CarerAt::Ways(who, worry.clone()),
        CarerAt::SeenOf(_) => CarerAt::SeenOf(who),
        at => at.clone(),
    })
}
