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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::Aid;

    fn plan(face: &str, uses: &[(&str, bool)]) -> Plan {
        let uses = uses.iter().map(|(id, on)| ((*id).to_owned(), *on)).collect();
        Plan { face: Some(face.to_owned()), uses, ..Plan::default() }
    }

    #[test]
    fn an_older_face_shows_what_it_showed_until_something_else_is_said() {
        let content = Content::built_in();
        let old = [
            ("face-05", "wheelchair"),
            ("face-10", "glasses"),
            ("face-13", "frame"),
            ("face-17", "hearing"),
            ("face-20", "cane"),
        ];
        for (face, aid) in old {
            assert_eq!(uses(&plan(face, &[]), &content), [aid], "{face}");
            assert_eq!(me(&plan(face, &[]), &content).face(), Some(face));
            assert!(uses(&plan(face, &[(aid, false)]), &content).is_empty(), "{face}");
            assert!(uses(&plan(face, &[("none", true)]), &content).is_empty(), "{face}");
        }
        assert_eq!(uses(&plan("face-05", &[("glasses", true)]), &content), ["wheelchair", "glasses"]);
        assert!(me(&plan("face-05", &[]), &content).has(Aid::Wheelchair));
        assert!(shown(&plan("face-05", &[("wheelchair", true)]), &content).is_empty());
        assert!(uses(&plan("face-03", &[]), &content).is_empty());
    }

    #[test]
    fn a_face_that_is_no_more_is_nobodys_and_is_asked_again() {
        let content = Content::built_in();
        for face in ["face-22", "face-99", "", "../face-01"] {
            assert!(me(&plan(face, &[]), &content).is_neutral(), "{face}");
        }
    }

    #[test]
    fn each_face_that_is_asked_can_be_drawn() {
        let content = Content::built_in();
        let ask = content.ask(Subject::Face);
        assert_eq!(ask.offered().count(), 18);
        for face in &ask.choices {
            assert!(crate::pictures::has_face(&face.id), "{}", face.id);
        }
        let aids: Vec<&str> = Aid::ALL.iter().map(|(_, id)| *id).collect();
        let asked = content.ask(Subject::Uses).offered().filter(|choice| !choice.none);
        assert_eq!(asked.map(|choice| choice.id.as_str()).collect::<Vec<_>>(), aids);
    }
}
