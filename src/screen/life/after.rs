//! What follows a need: what happens with no help, and who helps now and how that goes.

use crate::record::{Follow, Subject};
use crate::screen::{Body, Context, Screen, Zone};

pub(in crate::screen) fn after(context: &Context<'_>, id: &str, follow: Follow) -> Screen {
    let mut screen = context.asked(Subject::Follow(id, follow));
    if follow == Follow::Helper && asks_how_it_goes(id) {
        let going = Subject::Follow(id, Follow::Going);
        screen.body = Body::Groups;
        screen.items = context.group(Subject::Follow(id, Follow::Helper));
        screen.items.extend(context.group(going));
        let aside = context.asked(going).items.into_iter().filter(|item| item.zone == Zone::Side);
        screen.items.extend(aside);
    }
    // The screens after a question keep its name and picture in sight.
    if let Some(question) = context.content.question(id) {
        screen.picture = Some(question.picture().to_owned());
        screen.figure = context.line_if(&question.name_key());
        context.be_about(&mut screen, id);
    }
    screen
}

// Nobody is asked whether being very upset goes well.
fn asks_how_it_goes(id: &str) -> bool {
    id != "upset"
}
