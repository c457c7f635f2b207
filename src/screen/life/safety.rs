//! Around the questions about safety: with whom they are answered, and whom to tell. Nothing here depends
//! on what was answered. And an answer is taken back for good.

use crate::journey::{Place, Ready};
use crate::plan::Way;
use crate::record::{PersonId, SittingPart, Subject, Value};
use crate::screen::{Act, Body, Context, Item, KeptFiles, Kind, Screen, Zone};

/// With whom the next questions are answered. Who comes in or goes out is said by the same press.
pub(in crate::screen) fn apart(context: &Context<'_>) -> Screen {
    let now = context.plan.now.to_string();
    let about = Subject::Sitting(&now, SittingPart::Apart);
    let mut screen = context.asked(about);
    // Where telling has limits is said before anything is asked; and what becomes of the questions where they
    // are not asked now.
    let today = context.plan.today();
    let more: &[&str] = match context.plan.settings.way() {
        _ if today.entry().by != PersonId::Me => &["apart.danger", "apart.yours"],
        Way::Helper => &["apart.danger", "apart.watch", "apart.wait"],
        _ => &["apart.danger"],
    };
    screen.lines.extend(more.iter().map(|key| context.line(key)));
    let is_here = context.said_here.contains(&about.path());
    for item in &mut screen.items {
        // Nobody who comes back sees whom the person wanted to be without.
        item.picked &= is_here;
        let Act::Record(said) = &mut item.act else { continue };
        let Some((_, Value::Pick(picked))) = said.first() else { continue };
        match picked.as_str() {
            "alone" => said.extend(context.plan.alone(true)),
            "other" => {
                let who = Box::new(Act::Visit(Place::Ready(Ready::Who)));
                item.act = Act::Then(Box::new(item.act.clone()), who);
            }
            _ => {}
        }
    }
    screen.items.push(Item { zone: Zone::Side, ..advocate(context) });
    screen
}

/// Who goes on without a pick carries on as they are.
pub(in crate::screen) fn carry_on(context: &Context<'_>) -> Act {
    let on = (context.plan.sitting_path(SittingPart::Apart), Value::Pick("on".to_owned()));
    Act::Then(Box::new(Act::Record(vec![on])), Box::new(Act::Next))
}

/// After each question about safety: calm, and the same for everybody.
pub(in crate::screen) fn safe(context: &Context<'_>) -> Screen {
    let mut screen = context.story("safe-talk");
    screen.items.push(advocate(context));
    screen
}

// It can be said here, and taken back in Help. What was said before shows only there, so that these screens
// are the same for everybody.
fn advocate(context: &Context<'_>) -> Item {
    let path = Subject::AdvocateWanted.path();
    let picked = context.said_here.contains(&path);
    let say = Act::Record(vec![(path, Value::Yes)]);
    let item = context.item("want-advocate", Kind::Button, say);
    Item { picked, quiet: true, detail: context.line_if("want-advocate.detail"), ..item }
}

/// An answer is taken back for good: asked, asked once more, and then said that it is so.
pub(in crate::screen) fn erase(context: &Context<'_>, id: &str, sure: bool) -> Screen {
    let key = match (context.plan.answer(id), sure) {
        (None, _) if context.files == KeptFiles::Gone => "erase-files",
        (None, _) => "erase-done",
        (Some(_), false) => "erase",
        (Some(_), true) => "erase-sure",
    };
    let mut screen = context.screen(key, Body::Rows);
    screen.lines = context.numbered(key).iter().map(|line| context.line(line)).collect();
    let button = |key: &str, act: Act| context.item(key, Kind::Button, act);
    let asked = || Place::Erase(id.to_owned(), false);
    screen.items = match key {
        "erase" => vec![
            button("erase.yes", Act::Go(Place::Erase(id.to_owned(), true))),
            button("erase.no", Act::Next),
        ],
        "erase-sure" => {
            let gone = Act::Then(Box::new(Act::Erase(id.to_owned())), Box::new(Act::Go(asked())));
            vec![button("erase-sure.yes", gone), button("erase.no", Act::Next)]
        }
        "erase-done" if context.files != KeptFiles::None => {
            if context.files == KeptFiles::Stay {
                screen.lines.insert(0, context.line("erase-files.stay"));
            }
            let delete =
                Act::Then(Box::new(Act::DeleteFiles), Box::new(Act::Go(Place::Erase(id.to_owned(), !sure))));
            let detail = context.line_if("erase-done.files-help");
            vec![Item { detail, ..button("erase-done.files", delete) }]
        }
        _ => Vec::new(),
    };
    context.be_about(&mut screen, id);
    screen
}
