//! Leaving at once: nothing holds it up, and nothing that was typed is lost.

use super::*;

fn more(session: &Session) -> Option<String> {
    session.plan().answer("toilet").and_then(|answer| answer.more.clone())
}

fn leave(session: &mut Session) {
    assert_eq!(session.act(Act::LeaveNow, &now()), Ok(Vec::new()));
    assert_eq!((session.place(), session.trouble(), session.file()), (&Place::Start, None, None));
    assert!(session.drafts.is_empty());
}

#[test]
fn what_is_typed_is_saved_on_the_way() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::MoreWords("toilet".into()));
    session.typed("My uncle");
    leave(&mut session);
    assert!(session.left.is_empty());
    press(&mut session, "plan-0");
    assert_eq!(more(&session).as_deref(), Some("My uncle"));
    // On the first screen there is nothing to leave.
    leave(&mut session);
    leave(&mut session);
}

#[test]
fn what_can_not_be_saved_is_kept_and_saved_later_without_a_word() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::MoreWords("toilet".into()));
    session.open.as_ref().expect("a plan").store.limit(true);
    let text = typed_until_not_saved(&mut session);
    assert_eq!(session.screen().saved, Saved::No);
    // No trouble stands in the way, and another plan does not get the words.
    leave(&mut session);
    press(&mut session, "start-new");
    assert!(session.drafts.is_empty());
    leave(&mut session);
    press(&mut session, "plan-0");
    press(&mut session, "bar-next");
    assert_eq!(session.trouble(), None);
    assert_eq!(more(&session).as_deref(), Some(text.trim()));
}
