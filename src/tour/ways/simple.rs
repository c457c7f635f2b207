//! The screens of the simpler way to answer: faces, the mat, and what the supporter makes of them.

use jiff::Zoned;
use uuid::Uuid;

use super::{LARGE, Moment, SMALL, WayView};
use crate::journey::{Mat, Place, Respondent, Simple};
use crate::plan::{ALL_OF_LIFE, Knob, PUT};
use crate::record::{How, SortPart, Subject, Sure, Value};
use crate::screen::Act;
use crate::session::Session;

// Whoever is there, and the newest sort: put in by [`stage`].
const NOBODY: Respondent = Respondent { who: Uuid::nil(), how: How::Pressed };

fn places() -> Vec<(&'static str, Place)> {
    let face = |topic: &str| Place::Simple(Simple::Face(topic.to_owned()));
    let mat = |topic: &str| Place::Mat(Mat::Card(Uuid::nil(), topic.to_owned()));
    vec![
        ("face-area", face("area-food")),
        ("face-question", face("shop")),
        ("face-private", face("toilet")),
        ("right", Place::Simple(Simple::Right("wash".into()))),
        ("means", Place::Simple(Simple::Means(NOBODY))),
        ("means-part", Place::Simple(Simple::MeansPart(NOBODY, "food".into()))),
        ("mat", Place::Mat(Mat::Start(ALL_OF_LIFE.to_owned()))),
        ("mat-parts", Place::Mat(Mat::Parts)),
        ("mat-card", mat("area-food")),
        ("mat-card-private", mat("night")),
        ("mat-show", Place::Mat(Mat::Show(Uuid::nil()))),
        ("mat-column", Place::Mat(Mat::Column(Uuid::nil(), "good".into()))),
        ("mat-moved", Place::Mat(Mat::Moved(Uuid::nil()))),
    ]
}

pub(super) fn views() -> Vec<WayView> {
    let faces = || (Knob::Answers.name(), "three".to_owned());
    let view = |name: String, size, more: &[(&'static str, &str)], place: &Place| WayView {
        name,
        size,
        settings: more.iter().map(|(name, id)| (*name, (*id).to_owned())).chain([faces()]).collect(),
        place: place.clone(),
        moment: Moment::Quiet,
    };
    let mut all = Vec::new();
    for (name, place) in places() {
        all.push(view(name.to_owned(), LARGE, &[], &place));
        all.push(view(format!("{name}-1024"), SMALL, &[], &place));
        all.push(view(format!("{name}-200"), LARGE, &[("size", "s200")], &place));
        all.push(view(format!("{name}-200-1024"), SMALL, &[("size", "s200")], &place));
    }
    all
}

/// Whether a place is one of these.
pub(super) fn is_of_it(place: &Place) -> bool {
    matches!(place, Place::Simple(_) | Place::Mat(_))
}

/// Faces are shown, somebody else thinks of a level, and the cards are sorted twice. Gives back the place with the ids
/// that there are.
pub(super) fn stage(session: &mut Session, place: &Place, who: Option<Uuid>, now: &Zoned) -> Place {
    let of = Respondent { who: who.unwrap_or_default(), how: How::Pressed };
    let felt = [
        ("area-food", "hard"),
        ("eat", "good"),
        ("shop", "hard"),
        ("meals", "middle"),
        ("area-body", "middle"),
        ("toilet", "hard"),
        ("area-home", "good"),
    ];
    let felt = felt.map(|(topic, face)| (Subject::Feel(topic).path(), Value::Pick(face.to_owned())));
    let _ = session.act(Act::Record(felt.into()), now);
    let thought = |id: &str, level: &str| (Subject::Life(id).path(), Value::Pick(level.to_owned()));
    let hers = vec![thought("wash", "c"), thought("shop", "c")];
    let _ = session.act(Act::View(of, Sure::Fairly, hers), now);
    let mut last = Uuid::nil();
    for nth in 0..2 {
        let _ = session.act(Act::NewSort(ALL_OF_LIFE.to_owned()), now);
        last = session.plan().sorts.keys().next_back().copied().unwrap_or_default();
        let id = last.to_string();
        let topics = crate::plan::mat_topics(session.content(), ALL_OF_LIFE);
        let put = topics.iter().enumerate().skip(nth).map(|(at, topic)| {
            let place = PUT[(at * 7 + at / 4 * (nth + 1)) % PUT.len()];
            (Subject::Sort(&id, SortPart::At).option(topic), Value::Pick(place.to_owned()))
        });
        let put = put.collect();
        let _ = session.act(Act::Record(put), now);
    }
    match place {
        Place::Simple(Simple::Means(_)) => Place::Simple(Simple::Means(of)),
        Place::Simple(Simple::MeansPart(_, id)) => Place::Simple(Simple::MeansPart(of, id.clone())),
        Place::Mat(Mat::Card(_, topic)) => Place::Mat(Mat::Card(last, topic.clone())),
        Place::Mat(Mat::Show(_)) => Place::Mat(Mat::Show(last)),
        Place::Mat(Mat::Column(_, put)) => Place::Mat(Mat::Column(last, put.clone())),
        Place::Mat(Mat::Moved(_)) => Place::Mat(Mat::Moved(last)),
        place => place.clone(),
    }
}
