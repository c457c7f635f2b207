//! Who the person in the pictures is.

use super::Plan;
use crate::content::{Choice, Content};
use crate::pictures::Me;
use crate::record::Subject;

/// The person whose plan it is, as the pictures show them.
pub fn me(plan: &Plan, content: &Content) -> Me {
    Me::new(face(plan, content).map(|face| face.id.as_str()), uses(plan, content))
}

/// The face that was picked; none where it is one that the program does not have (any more).
pub fn face<'a>(plan: &Plan, content: &'a Content) -> Option<&'a Choice> {
    content.ask(Subject::Face).choice(plan.face.as_deref()?)
}

/// The ids of what the person uses. A face of an earlier version showed it too: that counts until something else was
/// said.
pub fn uses<'a>(plan: &Plan, content: &'a Content) -> Vec<&'a str> {
    let shown = shown(plan, content);
    let choices = content.ask(Subject::Uses).choices.iter().filter(|choice| !choice.none);
    let on = |choice: &&Choice| {
        plan.uses.get(&choice.id).copied().unwrap_or_else(|| shown.iter().any(|id| *id == choice.id))
    };
    choices.filter(on).map(|choice| choice.id.as_str()).collect()
}

/// What a face of an earlier version shows that the person uses, and nothing was said of.
pub fn shown<'a>(plan: &Plan, content: &'a Content) -> Vec<&'a str> {
    let of_face = face(plan, content).map_or(&[][..], |face| &face.uses);
    // “None of these” was said of all of them.
    let none = content
        .ask(Subject::Uses)
        .choices
        .iter()
        .any(|choice| choice.none && plan.uses.get(&choice.id) == Some(&true));
    let open = |id: &&String| !none && !plan.uses.contains_key(*id);
    of_face.iter().filter(open).map(String::as_str).collect()
}
