//! Private answers: asked one by one, and what was said about safety, which only the social worker may be
//! told. Nothing of these answers is on these screens, nor whether there is one about safety.

use super::who;
use crate::content::Question;
use crate::plan::{SOCIAL_WORKER, Said, Way, is_agreed};
use crate::record::{Give, Path, PersonId, Subject, Value};
use crate::screen::{Act, Body, Context, Item, Kind, Screen};

pub(in crate::screen) fn private(context: &Context<'_>, id: &str) -> Screen {
    let (Some(reader), Some(question)) = (context.plan.reader.as_deref(), context.content.question(id))
    else {
        return who(context);
    };
    let mut screen = context.screen("share-private", Body::Rows);
    screen.picture = Some(question.picture().to_owned());
    screen.figure = context.line_if(&question.name_key());
    context.be_about(&mut screen, id);
    // What comes of leaving it out is true of the council only.
    let left = if reader == SOCIAL_WORKER { "share-private.council" } else { "share-private.left" };
    screen.lines = vec![context.line(left), context.line("share-private.nothing")];
    if context.plan.answer(id).is_some_and(|answer| answer.is_of_others()) {
        screen.lines.insert(0, context.line("both-goes"));
    }
    decision(context, &mut screen, "share-private", reader, &[question]);
    screen
}

pub(in crate::screen) fn safety(context: &Context<'_>) -> Screen {
    // Never for anybody else.
    if context.plan.reader.as_deref() != Some(SOCIAL_WORKER) {
        return who(context);
    }
    let mut screen = context.screen("share-safety", Body::Rows);
    screen.lines = context.numbered("share-safety").iter().map(|key| context.line(key)).collect();
    let questions: Vec<&Question> =
        context.content.questions.iter().filter(|question| question.ask.safety).collect();
    decision(context, &mut screen, "share-safety", SOCIAL_WORKER, &questions);
    // Whoever comes back sees that it was answered, and not how.
    let about = Subject::Give(SOCIAL_WORKER, Give::Answers);
    let is_here = questions.iter().any(|question| context.said_here.contains(&about.option(&question.id)));
    if !is_here && screen.items.iter().any(|item| item.picked) {
        screen.items.iter_mut().for_each(|item| item.picked = false);
        screen.lines.pop();
        screen.lines.push(context.line("answered-again"));
    }
    screen
}

// “No” comes first. Only the person can say yes: what a helper sees or thinks is no consent, so there is no
// such button. A yes that is watched for is the person's own.
fn decision(context: &Context<'_>, screen: &mut Screen, key: &str, reader: &str, questions: &[&Question]) {
    let given = context.plan.give.get(reader);
    let about = Subject::Give(reader, Give::Answers);
    let say = |id: &str| -> Vec<(Path, Value)> {
        let value = Value::Pick(id.to_owned());
        questions.iter().map(|question| (about.option(&question.id), value.clone())).collect()
    };
    let item = |id: &str, picked: bool| {
        let item = context.item(&format!("{key}.{id}"), Kind::Choice, Act::Record(say(id)));
        Item { picked, quiet: true, ..item }
    };
    let said = |question: &&Question| given.and_then(|given| given.answers.get(&question.id));
    // A no from before the last document is no answer to this one.
    let made = given.and_then(|given| given.made.as_ref());
    let is_new = |said: &Said<bool>| made.is_none_or(|made| made.id < said.id);
    let no = questions.iter().all(|question| said(question).is_some_and(|said| !said.what && is_new(said)));
    let yes = questions.iter().all(|question| is_agreed(context.plan, question, reader));
    screen.items.push(item("no", no));
    let is_watched = context.plan.settings.way() == Way::Helper;
    if is_watched || context.plan.today().entry().by == PersonId::Me {
        screen.items.push(item("yes", yes));
    } else {
        screen.lines.push(context.line("share-private.helper"));
    }
}
