//! Which parts go with it.

use super::who;
use crate::record::{Give, Path, Subject, Value};
use crate::screen::{Act, Context, Item, Kind, Screen};

pub(in crate::screen) fn what(context: &Context<'_>) -> Screen {
    let Some(reader) = context.plan.reader.as_deref() else { return who(context) };
    let about = Subject::Give(reader, Give::Parts);
    let mut screen = context.asked(about);
    let parts = context.content.choices(about);
    let all = parts.iter().all(|part| context.plan.is_on(about, &part.id));
    let value = if all { Value::Gone } else { Value::Yes };
    let say: Vec<(Path, Value)> = parts.iter().map(|part| (about.option(&part.id), value.clone())).collect();
    let item = context.item("share-what.all", Kind::Card, Act::Record(say));
    screen.items.insert(0, Item { picked: all, ..item });
    screen
}
