//! A few screens in every look and with every way of pressing at work, to be looked at.

mod carer;
mod simple;
mod talk;

use core::time::Duration;
use std::path::Path;
use std::sync::Arc;

use iced::Size;
use jiff::Zoned;
use uuid::Uuid;

use super::decided;
use super::folder::{clear, make};
use super::{Album, Report, Time, TourError, Witness};
use crate::access::cursor::Move;
use crate::app::{App, Message};
use crate::headless::{Camera, run, send};
use crate::journey::{Group, Place, Ready, Respondent, Round};
use crate::record::{Follow, How, Subject, Sure, Value};
use crate::screen::Act;
use crate::session::Session;
use crate::store::Folders;
use crate::voice::Silent;
use crate::words::Words;

/// Name, window, settings, place, and what is going on.
struct WayView {
    name: String,
    size: Size,
    settings: Vec<(&'static str, String)>,
    place: Place,
    moment: Moment,
}

/// What is going on when the screen is drawn.
#[derive(Clone, Copy, PartialEq)]
enum Moment {
    Quiet,
    /// Scanning has come to the second item.
    Scanning,
    /// Scanning rests.
    Resting,
    /// The pointer has rested on an answer for a while.
    Dwelling,
    /// The same for so long that it asks once more.
    Asking,
    /// A key was used, and the question has the cursor.
    Keys,
    /// The voice reads the question.
    Reading,
}

const LARGE: Size = Size::new(1280.0, 800.0);
const SMALL: Size = Size::new(1024.0, 600.0);

fn views() -> Vec<WayView> {
    let wash = || Place::Question("wash".into());
    let view = |name: &str, size, settings: &[(&'static str, &str)], place, moment| WayView {
        name: name.to_owned(),
        size,
        settings: settings.iter().map(|(name, id)| (*name, (*id).to_owned())).collect(),
        place,
        moment,
    };
    let dwell = [("way", "dwell"), ("dwell-from", "over")];
    let asks = [("way", "dwell"), ("dwell-from", "confirm")];
    let mut all = Vec::new();
    for colours in ["standard", "dark", "yellow", "cream"] {
        for (size, named) in [(LARGE, "1280"), (SMALL, "1024")] {
            let look = [("colours", colours), ("size", "s200")];
            let with = |way: &[(&'static str, &'static str)]| [&look[..], way].concat();
            let name = |what: &str| format!("{what}-{colours}-200-{named}");
            all.push(view(&name("question"), size, &look, wash(), Moment::Quiet));
            all.push(view(&name("scanning"), size, &with(&[("way", "switch")]), wash(), Moment::Scanning));
            all.push(view(&name("dwell"), size, &with(&dwell), wash(), Moment::Dwelling));
            all.push(view(&name("asking"), size, &with(&asks), wash(), Moment::Asking));
            all.push(view(&name("keys"), size, &look, wash(), Moment::Keys));
            all.push(view(&name("read-along"), size, &look, wash(), Moment::Reading));
        }
        let look = [("colours", colours), ("way", "switch")];
        all.push(view(&format!("scanning-{colours}"), LARGE, &look, wash(), Moment::Scanning));
    }
    let cards = || Place::Cards(crate::plan::List::Likes);
    let looks: [(&str, &str); 7] = [
        ("pictures", "small"),
        ("pictures", "off"),
        ("tiles", "t2"),
        ("tiles", "t3"),
        ("tiles", "t5"),
        ("space", "wide"),
        ("motion", "off"),
    ];
    for (knob, id) in looks {
        all.push(view(&format!("{knob}-{id}-question"), LARGE, &[(knob, id)], wash(), Moment::Quiet));
        all.push(view(&format!("{knob}-{id}-cards"), LARGE, &[(knob, id)], cards(), Moment::Quiet));
    }
    let helper: &[(&str, &str)] = &[("way", "helper")];
    // Whoever is there gives their view ([`two_views`]).
    let nobody = Respondent { who: Uuid::nil(), how: How::Pressed };
    let seen = |at| Place::Seen(Box::new(wash()), Round::default(), at);
    for (name, settings, place, moment) in [
        ("resting", &[("way", "switch")][..], wash(), Moment::Resting),
        ("dwell-cards", &dwell[..], cards(), Moment::Dwelling),
        ("asking-cards", &asks[..], cards(), Moment::Asking),
        ("asking-question", &asks[..], wash(), Moment::Asking),
        ("keys-cards", &[][..], cards(), Moment::Keys),
        ("keys-question", &[][..], wash(), Moment::Keys),
        ("helper-question", helper, wash(), Moment::Quiet),
        ("helper-asks", helper, seen(0), Moment::Quiet),
        ("helper-none", helper, seen(4), Moment::Quiet),
        ("settings", &[][..], Place::Settings, Moment::Quiet),
        ("learn", &[("way", "switch")][..], Place::Learn(0), Moment::Quiet),
        ("supporter", &[][..], Place::Supporter, Moment::Quiet),
        ("supporter-scanning", &[][..], Place::Group(Group::Scanning), Moment::Quiet),
        ("supporter-step", &[][..], Place::Setting(crate::plan::Knob::Step), Moment::Quiet),
        ("view-who", &[][..], Place::ViewWho, Moment::Quiet),
        ("view-how", &[][..], Place::ViewHow(Uuid::nil()), Moment::Quiet),
        ("view-parts", &[][..], Place::Views(nobody), Moment::Quiet),
        ("view-part", &[][..], Place::ViewPart(nobody, "body".into()), Moment::Quiet),
        ("view-saw", &[][..], Place::ViewSaw(nobody, "wash".into()), Moment::Quiet),
        ("both", &[][..], Place::Both, Moment::Quiet),
        ("both-of", &[][..], Place::BothOf("wash".into()), Moment::Quiet),
        ("both-saw", &[][..], Place::BothSaw("wash".into()), Moment::Quiet),
        ("map-of-both", &[][..], Place::Map, Moment::Quiet),
        ("money-pays", &[][..], Place::MoneyPays, Moment::Quiet),
    ] {
        all.push(view(name, LARGE, settings, place.clone(), moment));
    }
    let large = [("size", "s200")];
    for (name, place) in [
        ("view-part", Place::ViewPart(nobody, "body".into())),
        ("view-saw", Place::ViewSaw(nobody, "wash".into())),
        ("both", Place::Both),
        ("both-of", Place::BothOf("wash".into())),
        ("both-saw", Place::BothSaw("wash".into())),
    ] {
        all.push(view(&format!("{name}-1024"), SMALL, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-200-1024"), SMALL, &large, place, Moment::Quiet));
    }
    for (name, place) in super::packs::pages() {
        all.push(view(name, LARGE, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-1024"), SMALL, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-200"), LARGE, &large, place, Moment::Quiet));
    }
    for (name, place) in talk::places() {
        all.push(view(name, LARGE, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-1024"), SMALL, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-200-1024"), SMALL, &large, place, Moment::Quiet));
    }
    for (name, place) in carer::places() {
        all.push(view(name, LARGE, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-1024"), SMALL, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-200-1024"), SMALL, &large, place, Moment::Quiet));
    }
    for (name, place) in decided::places() {
        all.push(view(name, LARGE, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-1024"), SMALL, &[], place.clone(), Moment::Quiet));
        all.push(view(&format!("{name}-200"), LARGE, &large, place, Moment::Quiet));
    }
    for knob in crate::journey::FOR_ME {
        all.push(view(&format!("setting-{}", knob.name()), LARGE, &[], Place::Setting(knob), Moment::Quiet));
    }
    all.extend(simple::views());
    all
}

/// Leaves `ways/` in `to`: looks, scanning, dwelling, words that light up, settings.
///
/// # Errors
/// When something can not be written.
pub fn ways(to: &Path, now: &Zoned) -> Result<Report, TourError> {
    seen(to, now, views())
}

fn seen(to: &Path, now: &Zoned, views: Vec<WayView>) -> Result<Report, TourError> {
    let folder = to.join("ways");
    let home_name = "home-of-ways";
    let home = to.join(home_name);
    clear(to, &["ways", home_name], None)?;
    make(&folder)?;
    let mut album = Album {
        camera: Camera::new().ok_or(TourError::NoRenderer)?,
        folder: folder.clone(),
        size: LARGE,
        words: Words::built_in(),
        report: Report::default(),
    };
    for view in views {
        make(&home)?;
        let app = app_at(&view, Folders::under(&home), now);
        album.size = view.size;
        album.see(&app, &view.name)?;
        drop(app);
        clear(to, &[home_name], None)?;
    }
    Ok(album.report)
}

// Whether it is a screen that is full only where somebody else answered, too.
fn is_of_views(place: &Place) -> bool {
    use Place::{Both, BothOf, BothSaw, Map, ViewHow, ViewPart, ViewSaw, ViewWho, Views};
    matches!(
        place,
        Map | ViewWho | ViewHow(_) | Views(_) | ViewPart(..) | ViewSaw(..) | Both | BothOf(_) | BothSaw(_)
    )
}

// The person answers, and then somebody of the family, who says the same of one thing, and something else of
// others. Gives back the place with who they are.
fn two_views(session: &mut Session, place: &Place, who: Uuid, now: &Zoned) -> Place {
    let of = Respondent { who, how: How::Pressed };
    let said = |answers: &[(&str, &str)]| -> Vec<_> {
        let said =
            |(id, answer): &(&str, &str)| (Subject::Life(id).path(), Value::Pick((*answer).to_owned()));
        answers.iter().map(said).collect()
    };
    let mine = said(&[("wash", "b"), ("eat", "a"), ("tell", "b"), ("travel", "b"), ("toilet", "a")]);
    let hers =
        said(&[("wash", "d"), ("eat", "a"), ("tell", "d"), ("travel", "c"), ("toilet", "c"), ("fun", "c")]);
    let words = "I have helped her every morning for 4 years. She cannot lift her arms above her head.";
    let saw = vec![(Subject::Follow("wash", Follow::Note).path(), Value::Words(words.to_owned()))];
    let _ = session.act(Act::Record(mine), now);
    let _ = session.act(Act::View(of, Sure::Fairly, hers), now);
    let _ = session.act(Act::View(of, Sure::NotAsked, saw), now);
    let _ = session.act(Act::Go(Place::BothOf("tell".into())), now);
    if let Some(not) = session.screen().item("both-not").map(|item| item.act.clone()) {
        let _ = session.act(not, now);
    }
    match place {
        Place::ViewHow(_) => Place::ViewHow(who),
        Place::Views(_) => Place::Views(of),
        Place::ViewPart(_, id) => Place::ViewPart(of, id.clone()),
        Place::ViewSaw(_, id) => Place::ViewSaw(of, id.clone()),
        place => place.clone(),
    }
}

fn app_at(view: &WayView, folders: Folders, now: &Zoned) -> App {
    let is_of_packs = matches!(view.place, Place::Pack(_));
    if is_of_packs {
        super::packs::put(&folders.councils);
    }
    let (mut session, _) = Session::new(folders, Arc::new(Words::built_in()));
    let act = crate::screen::Act::New;
    let _ = session.act(act, now);
    let said = view
        .settings
        .iter()
        .map(|(name, id)| (Subject::Setting(name).path(), Value::Pick(id.clone())))
        .collect();
    let _ = session.act(crate::screen::Act::Record(said), now);
    // Somebody of the family is there, so that there are eyes to watch.
    let _ = session.act(crate::screen::Act::Go(Place::Ready(Ready::Who)), now);
    if let Some(family) = session.screen().item("ready-who-family").map(|item| item.act.clone()) {
        let _ = session.act(family, now);
    }
    let here = session.plan().today().here().next();
    if let Some(who) = here.filter(|_| decided::is_of_it(&view.place)) {
        decided::prepare(&mut session, who, now);
    }
    let place = match (&view.place, session.plan().today().here().next()) {
        (Place::Talk(talking), Some(who)) => talk::fill(&mut session, talking, who, now),
        (Place::Carer(at), Some(who)) => carer::fill(&mut session, at, who, now),
        (place, who) if simple::is_of_it(place) => simple::stage(&mut session, place, who, now),
        (place, Some(who)) if is_of_views(place) => two_views(&mut session, place, who, now),
        (place, _) => place.clone(),
    };
    let _ = session.act(crate::screen::Act::Go(place), now);
    if is_of_packs {
        super::packs::go(&mut session, &view.place, now);
    }
    let time = Time::default();
    let (mut app, task) = App::new(session, Box::new(Silent), None, time.clock(now), view.size);
    run(&mut app, task);
    match view.moment {
        Moment::Quiet => {}
        Moment::Reading => {
            time.pass(Duration::from_millis(900));
            send(&mut app, Message::Tick);
        }
        Moment::Dwelling => {
            if let Some(spot) = app.frame().spots.get(1).cloned() {
                send(&mut app, Message::Over(Some(spot.id), spot.bounds.center()));
                time.pass(Duration::from_millis(800));
                send(&mut app, Message::Tick);
            }
        }
        Moment::Asking => {
            if let Some(spot) = app.frame().spots.get(1).cloned() {
                send(&mut app, Message::Over(Some(spot.id), spot.bounds.center()));
                time.pass(Duration::from_secs(5));
                send(&mut app, Message::Tick);
            }
        }
        Moment::Keys => {
            send(&mut app, Message::Move(Move::Next));
            send(&mut app, Message::Move(Move::Up));
        }
        Moment::Scanning | Moment::Resting => {
            let second = app.order().get(1).cloned();
            while let Some(wake) = app.wake() {
                time.go_to(wake);
                send(&mut app, Message::Tick);
                if view.moment == Moment::Scanning && app.scanned_to() == second.as_deref() {
                    break;
                }
            }
        }
    }
    app
}
