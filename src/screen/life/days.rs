//! Good days and bad days of one question: the same answers, for each kind of day; and how often bad days come. The usual
//! answer stays as it is.

use super::question;
use crate::journey::{Day, Place};
use crate::screen::{Act, Context, Item, Kind, Screen};

pub(in crate::screen) fn days(context: &Context<'_>, id: &str, day: Day) -> Screen {
    let Some(asked) = context.content.question(id).filter(|question| question.makes_plans()) else {
        return question(context, id);
    };
    let mut screen = context.asked(day.about(id));
    let key = match day {
        Day::Good => "days-good",
        Day::Bad => "days-bad",
        Day::Often => "days-often",
    };
    screen.heading = context.line(key);
    screen.picture = Some(key.to_owned());
    // What is asked of such a day stays in sight.
    if day != Day::Often {
        screen.lines = vec![context.line(asked.key())];
    }
    context.be_about(&mut screen, id);
    screen
}

/// Leads there, with what was said there.
pub(super) fn open(context: &Context<'_>, id: &str) -> Item {
    let said = context.plan.answer(id).is_some_and(|answer| answer.days.all().next().is_some());
    let item = context.item("days-open", Kind::Button, Act::Visit(Place::Days(id.to_owned(), Day::Good)));
    // Whether there is an answer shows nowhere, where that is private.
    let private = context.content.is_quiet(Day::Good.about(id));
    Item { picked: said && !private, detail: context.line_if("days-open.detail"), ..item }
}
