//! My own photo, at an answer, at a goal or of somebody: chosen, seen, used, taken away.

use super::tile::PhotoTile;
use super::{Act, Body, Context, Item, Kind, Line, Screen, Zone};
use crate::journey::{MediaOf, PhotoStep, Place};
use crate::pictures::Pictures;
use crate::plan;
use crate::record::{Digest, Path, Subject, Value};
use crate::words::Arg;

pub(super) fn photo(context: &Context<'_>, of: &MediaOf, step: PhotoStep) -> Screen {
    let mut screen = match step {
        PhotoStep::Here => here(context, of),
        PhotoStep::Choose => choose(context, of),
        PhotoStep::Wait => context.screen("photo-wait", Body::Rows),
        PhotoStep::Try => tried(context, of),
        PhotoStep::Words => words(context, of),
    };
    be_about(context, of, &mut screen);
    screen
}

/// Says what a screen of a photo or a recording is about.
pub(super) fn be_about(context: &Context<'_>, of: &MediaOf, screen: &mut Screen) {
    match of {
        MediaOf::Answer(id) => context.be_about(screen, id),
        MediaOf::Goal(id) => {
            let goal = context.plan.goal(id);
            screen.topic = goal.map(|goal| super::plan::goal_line(context, goal));
        }
        MediaOf::Person(id) => {
            let name = context.plan.people.get(id).and_then(|person| person.name.as_deref());
            screen.topic = name.map(Line::own);
        }
    }
}

/// The button that leads to the photo of an answer, a goal or somebody. The photo itself is on it, where it is in sight.
pub(super) fn button(context: &Context<'_>, of: &MediaOf) -> Item {
    let there = of.with(|about| context.plan.photo_digest(about).cloned());
    let step = if there.is_some() { PhotoStep::Here } else { PhotoStep::Choose };
    let key = if matches!(of, MediaOf::Person(_)) { "photo-person" } else { "photo-begin" };
    let item = context.item(key, Kind::Button, Act::Visit(of.at(step)));
    match there.filter(|_| !is_hidden(context, of)) {
        Some(digest) => Item { picture: Some(Pictures::photo(&digest)), picked: true, ..item },
        None => item,
    }
}

/// The picture of a photo, to stand in the place of a drawing.
pub(super) fn picture(digest: &Digest) -> String {
    Pictures::photo(digest)
}

// A photo at a private answer is not shown to who comes back, as the answer is not.
fn is_hidden(context: &Context<'_>, of: &MediaOf) -> bool {
    let said_here = |about: Subject<'_>| {
        context.said_here.iter().any(|path| Subject::of(path).is_some_and(|(said, _)| said == about))
    };
    is_quiet(context, of) && !of.with(said_here)
}

/// Whether nobody who comes back sees or hears what stands there.
pub(super) fn is_quiet(context: &Context<'_>, of: &MediaOf) -> bool {
    matches!(of, MediaOf::Answer(_)) && of.with(|about| context.content.is_quiet(about))
}

fn here(context: &Context<'_>, of: &MediaOf) -> Screen {
    let heading = if matches!(of, MediaOf::Person(_)) { "photo-person" } else { "photo-heading" };
    let mut screen = context.screen(heading, Body::Rows);
    let button = |key: &str, act: Act| context.item(key, Kind::Button, act);
    let Some(digest) = of.with(|about| context.plan.photo_digest(about).cloned()) else {
        screen.items = vec![button("photo-find", Act::Go(of.at(PhotoStep::Choose)))];
        return screen;
    };
    let about = of
        .with(|about| plan::photo_of(about).map(|(photo, words)| (photo.path(), words.map(|it| it.path()))));
    let Some((path, words)) = about else { return screen };
    let quiet = is_quiet(context, of);
    if is_hidden(context, of) {
        screen.lines.push(context.line("answered-again"));
    } else {
        screen.picture = Some(picture(&digest));
        screen.lines.push(context.line("photo-heading.help"));
        if words.is_some() {
            let said = of.with(|about| context.plan.typed(plan::photo_of(about)?.1?).map(str::to_owned));
            let caption = button("photo-caption", Act::Visit(of.at(PhotoStep::Words)));
            screen.items.push(Item { picked: said.is_some(), detail: said.map(Line::own), ..caption });
        }
    }
    screen.items.push(button("photo-another", Act::Go(of.at(PhotoStep::Choose))));
    let gone = std::iter::once(path).chain(words).map(|path: Path| (path, Value::Gone)).collect();
    screen.items.push(Item { quiet, ..button("photo-remove", Act::Record(gone)) });
    screen
}

fn choose(context: &Context<'_>, _of: &MediaOf) -> Screen {
    let mut screen = context.asking("photo-choose", Body::Cards);
    screen.items =
        context.photos.found.iter().enumerate().map(|(at, photo)| card(context, at, photo)).collect();
    let new = ["photo-none.line-1", "photo-none.line-2"];
    if screen.items.is_empty() && !context.photos.looking {
        screen.body = Body::Rows;
        screen.lines = vec![context.line("photo-none")];
        screen.items = new.iter().map(|key| context.fact(key)).collect();
    } else if context.photos.looking {
        screen.lines = vec![context.line("photo-choose.looking")];
    }
    let look = context.item("photo-look", Kind::Button, Act::LookForPhoto);
    screen.items.push(Item { zone: Zone::Side, ..look });
    screen
}

fn card(context: &Context<'_>, at: usize, photo: &PhotoTile) -> Item {
    let nth = i64::try_from(at + 1).unwrap_or(i64::MAX);
    let item = context.item("photo-choose", Kind::Button, Act::TryPhoto(at));
    Item {
        id: format!("photo-{nth}"),
        label: context.made("photo-nth", &[("nth", Arg::Count(nth))]),
        detail: photo.day.map(|day| Line::made(context.words.date(day))),
        picture: Some(photo.picture.clone()),
        ..item
    }
}

fn tried(context: &Context<'_>, of: &MediaOf) -> Screen {
    let mut screen = context.asking("photo-try", Body::Rows);
    screen.picture = context.photos.ready.map(str::to_owned).or(screen.picture);
    let quiet = is_quiet(context, of);
    screen.items = vec![
        Item { quiet, ..context.item("photo-use", Kind::Button, Act::UsePhoto) },
        context.item("photo-another", Kind::Button, Act::Go(of.at(PhotoStep::Choose))),
    ];
    screen
}

fn words(context: &Context<'_>, of: &MediaOf) -> Screen {
    let digest = of.with(|about| context.plan.photo_digest(about).cloned());
    let mut screen = of.with(|about| match plan::photo_of(about) {
        Some((_, Some(words))) => context.asked(words),
        _ => here(context, of),
    });
    if let Some(digest) = digest.filter(|_| !is_hidden(context, of)) {
        screen.picture = Some(picture(&digest));
    }
    screen
}

/// Whether photos and recordings belong there: not to what is asked about safety.
pub(super) fn is_offered(context: &Context<'_>, place: &Place) -> bool {
    match place {
        Place::More(id) => context.content.question(id).is_some_and(|question| !question.ask.safety),
        _ => true,
    }
}
