//! Which open answers go with the parts: all of them, but what is left out.

use super::who;
use crate::content::Question;
use crate::plan;
use crate::record::{Give, Path, Subject, Value};
use crate::screen::topic::{answer_words, answered, topic};
use crate::screen::{Act, Body, Context, Item, Kind, Screen};

pub(in crate::screen) fn answers(context: &Context<'_>) -> Screen {
    let Some(reader) = context.plan.reader.as_deref() else { return who(context) };
    let mut screen = context.asking("share-answers", Body::Cards);
    let (open, private): (Vec<&Question>, Vec<&Question>) =
        answered(context).partition(|question| !question.ask.private && !question.ask.safety);
    if private.iter().any(|question| !question.ask.safety) {
        screen.lines.push(context.line("share-answers.private"));
    }
    let goes = |question: &Question| plan::goes_with(context.plan, question, reader);
    let said = |question: &Question, yes: bool| -> (Path, Value) {
        let path = Subject::Give(reader, Give::Answers).option(&question.id);
        (path, Value::Pick(if yes { "yes" } else { "no" }.to_owned()))
    };
    let all = open.iter().all(|question| goes(question));
    if open.is_empty() {
        screen.lines = vec![context.line("share-answers.none")];
    } else {
        let every = open.iter().map(|question| said(question, !all)).collect();
        let item = context.item("share-answers.all", Kind::Button, Act::Record(every));
        screen.items.push(Item { picked: all, ..item });
    }
    for question in open {
        let on = goes(question);
        let item = topic(context, question, Kind::Card, Act::Record(vec![said(question, !on)]));
        screen.items.push(Item { picked: on, detail: answer_words(context, question), ..item });
    }
    screen
}
