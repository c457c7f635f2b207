//! What a question means, for the person: an example, why it is asked, and its hard words again.

use super::question;
use crate::record::Subject;
use crate::screen::{Body, Context, Item, Screen};

pub(in crate::screen) fn meaning(context: &Context<'_>, id: &str) -> Screen {
    let Some(asked) = context.content.question(id) else { return question(context, id) };
    let mut screen = context.screen("meaning", Body::Rows);
    screen.lines.push(context.line(asked.key()));
    let told = |end: &str, picture: &str| {
        let key = format!("{}.{end}", asked.key());
        let words = context.line_if(&key)?;
        Some(Item { picture: Some(picture.to_owned()), label: words, ..context.fact(&key) })
    };
    screen.items.extend(told("example", "meaning-example"));
    // A word in bold is explained where it stands; here it stands once more.
    let ask = context.content.ask(Subject::Life(id));
    let help = format!("{}.help", ask.words);
    let keys = std::iter::once(help.as_str()).chain(ask.offered().map(|choice| choice.words.as_str()));
    let hard = keys.filter(|key| context.words.has(key) && context.words.get(key).contains('*'));
    for key in hard {
        let picture = ask.choices.iter().find(|choice| choice.words == key).map(|choice| &choice.picture);
        let picture = picture.unwrap_or(&ask.picture).clone();
        screen.items.push(Item { picture: Some(picture), ..context.fact(key) });
    }
    screen.items.extend(told("why", "meaning-why"));
    screen.items.push(context.fact("meaning.not-sure"));
    context.be_about(&mut screen, id);
    screen
}
