//! At my own pace: stopping and coming back, good days and bad days, and what is new since then.

use super::*;
use crate::journey::Day;
use crate::plan::Role;
use crate::record::{Follow, Value};

fn on(day: u32) -> Zoned {
    format!("2026-11-{day:02}T10:00:00[Europe/London]").parse().expect("a time")
}

fn press_on(session: &mut Session, id: &str, now: &Zoned) {
    let screen = session.screen();
    let item = screen.item(id).unwrap_or_else(|| panic!("no “{id}” at {:?}", screen.place));
    let _ = session.act(item.act.clone(), now);
}

fn say(session: &mut Session, path: &str, pick: &str, now: &Zoned) {
    let _ = session.act(Act::Record(vec![(path.into(), Value::Pick(pick.into()))]), now);
}

// The program is closed, and the plan is opened again on another day.
fn again(home: &tempfile::TempDir, session: Session, how: &str, now: &Zoned) -> Session {
    let mut session = session;
    let file = session.file().expect("a file").to_path_buf();
    match how {
        "close" => drop(session.act(Act::Close, now)),
        "pause" => {
            let _ = session.act(Act::Go(Place::Pause), now);
            let _ = session.act(Act::Leave, now);
        }
        // As after a power cut.
        _ => {}
    }
    drop(session);
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    session.open_file(&file, now);
    press_on(&mut session, "bar-map", now);
    session
}

fn text(session: &Session, id: &str) -> String {
    session.screen().item(id).and_then(|item| item.detail.clone()).map(|line| line.text).unwrap_or_default()
}

#[test]
fn whoever_stops_comes_back_to_the_same_place() {
    let places = [
        Place::Question("wash".into()),
        Place::More("wash".into()),
        Place::Days("wash".into(), Day::Bad),
        Place::After("area-body".into(), Follow::Helper),
        Place::Cards(List::Matters),
        Place::Goal("wash".into(), Step::When),
        Place::Week,
        Place::Said,
    ];
    for (at_place, how) in places.into_iter().flat_map(|place| [(place.clone(), "close"), (place, "pause")]) {
        let (home, mut session) = session();
        press_on(&mut session, "start-new", &on(1));
        for (path, answer) in [("life/wash", "c"), ("life/eat", "a"), ("money/source", "none")] {
            say(&mut session, path, answer, &on(1));
        }
        let goal = vec![("goal/wash/on".into(), Value::Yes)];
        let _ = session.act(Act::Record(goal), &on(1));
        at(&mut session, at_place.clone());
        let place = session.place().clone();
        let mut session = again(&home, session, how, &on(2));
        assert_eq!(session.place(), &Place::Map);
        press_on(&mut session, "bar-carry-on", &on(2));
        assert_eq!(session.place(), &place, "{how}");
        // From then on what is to do leads on again.
        press_on(&mut session, "bar-map", &on(2));
        let screen = session.screen();
        let carry_on = Act::Go(journey_carry_on(&session));
        assert_eq!(screen.item("bar-carry-on").map(|item| &item.act), Some(&carry_on));
    }
}

fn journey_carry_on(session: &Session) -> Place {
    crate::journey::carry_on(session.plan(), session.content())
}

#[test]
fn nobody_comes_back_to_what_is_private_and_a_power_cut_does_no_harm() {
    for (place, how) in [
        (Place::Question("toilet".into()), "close"),
        (Place::Apart, "pause"),
        (Place::Safe("safe".into()), "close"),
        (Place::Question("wash".into()), "power"),
    ] {
        let (home, mut session) = session();
        press_on(&mut session, "start-new", &on(1));
        say(&mut session, "life/eat", "a", &on(1));
        // An older stop is not come back to either.
        at(&mut session, Place::Week);
        at(&mut session, Place::Pause);
        at(&mut session, place.clone());
        let session = again(&home, session, how, &on(2));
        let act = session.screen().item("bar-carry-on").expect("on the map").act.clone();
        let expected = if how == "power" { Place::Week } else { journey_carry_on(&session) };
        assert_eq!(act, Act::Go(expected), "{place:?}");
        if how != "power" {
            assert_ne!(act, Act::Go(place));
        }
    }
}

#[test]
fn who_gives_a_view_goes_on_where_they_stopped() {
    let (home, mut session) = session();
    press_on(&mut session, "start-new", &on(1));
    let _ = session.act(Act::Know(Role::Staff), &on(1));
    at(&mut session, Place::ViewWho);
    assert!(session.screen().item("supporter-view-on").is_none(), "nobody has begun");
    let who = *session.plan().people.keys().next().expect("somebody");
    at(&mut session, Place::ViewHow(who));
    press_on(&mut session, "supporter-view-how-observed", &on(1));
    press_on(&mut session, "area-body", &on(1));
    let here = session.place().clone();
    let first = session.screen().items.first().map(|item| item.id.clone()).expect("an answer");
    press_on(&mut session, &first, &on(1));
    let mut session = again(&home, session, "close", &on(2));
    let carry_on = session.screen().item("bar-carry-on").map(|item| item.act.clone());
    assert_eq!(carry_on, Some(Act::Go(journey_carry_on(&session))), "the person is not led to their pages");
    at(&mut session, Place::ViewWho);
    press_on(&mut session, "supporter-view-on", &on(2));
    assert_eq!(session.place(), &here);
    assert!(session.plan().today().here().any(|here| here == who), "they are here");
}

#[test]
fn good_and_bad_days_stand_beside_the_answer_and_count_nowhere() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "q-wash-b");
    let points = |session: &Session| crate::plan::needs(session.plan(), session.content()).len();
    let before =
        (points(&session), session.plan().answer("wash").and_then(|a| a.option().map(str::to_owned)));
    press(&mut session, "say-more");
    press(&mut session, "days-open");
    for (place, answer) in [(Day::Good, "q-wash-a"), (Day::Bad, "q-wash-d"), (Day::Often, "days-often-week")]
    {
        assert_eq!(session.place(), &Place::Days("wash".into(), place));
        press(&mut session, answer);
        assert!(session.screen().item(answer).expect("the answer").picked);
        press(&mut session, "bar-next");
    }
    assert_eq!(session.place(), &Place::More("wash".into()));
    assert!(session.screen().item("days-open").expect("the button").picked);
    let days = &session.plan().answer("wash").expect("an answer").days;
    let said: Vec<&str> = days.all().map(|said| said.what.as_str()).collect();
    assert_eq!(said, ["a", "d", "week"]);
    let after = (points(&session), session.plan().answer("wash").and_then(|a| a.option().map(str::to_owned)));
    assert_eq!(before, after);
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Question("wash".into()), "back to the question");
    // Of a private question they are private like the answer, and erased with it.
    at(&mut session, Place::Days("toilet".into(), Day::Bad));
    press(&mut session, "q-toilet-d");
    at(&mut session, Place::Map);
    at(&mut session, Place::Days("toilet".into(), Day::Bad));
    let screen = session.screen();
    assert!(screen.private && screen.items.iter().all(|item| !item.picked), "nothing tells which");
    let _ = session.act(Act::Erase("toilet".into()), &now());
    assert!(session.plan().answer("toilet").is_none());
}

#[test]
fn what_is_new_is_told_since_last_time_and_since_any_day() {
    let (home, mut session) = session();
    press_on(&mut session, "start-new", &on(1));
    at(&mut session, Place::Said);
    assert!(session.screen().item("since-show").is_none(), "nothing was said before today");
    say(&mut session, "life/wash", "b", &on(1));
    say(&mut session, "life/toilet", "a", &on(1));
    let mut session = again(&home, session, "close", &on(3));
    say(&mut session, "life/eat", "a", &on(3));
    let mut session = again(&home, session, "close", &on(5));
    say(&mut session, "life/wash", "d", &on(5));
    say(&mut session, "life/toilet", "d", &on(5));
    say(&mut session, "life/safe", "some", &on(5));
    at(&mut session, Place::Said);
    let days = |session: &Session, id: &str| {
        session.screen().item(id).and_then(|item| item.value.clone()).map(|line| line.text)
    };
    assert_eq!(days(&session, "q-eat-name").as_deref(), Some("On 3 November 2026"));
    assert_eq!(days(&session, "q-toilet-name"), None, "nothing tells when a private answer was given");
    press_on(&mut session, "since-show", &on(5));
    assert_eq!(text(&session, "since-last"), "3 November 2026");
    press_on(&mut session, "since-last", &on(5));
    assert_eq!(session.screen().heading.text, "New since 3 November 2026");
    let topics = |session: &Session| {
        let screen = session.screen();
        let main = screen.items.iter().filter(|item| item.zone == crate::screen::Zone::Main);
        main.map(|item| item.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(topics(&session), ["q-wash-name", "q-toilet-name"], "nothing about safety");
    assert_eq!(text(&session, "q-wash-name"), "Your answer is different now.");
    assert_eq!(text(&session, "q-toilet-name"), "Something is new here. It is private.");
    press_on(&mut session, "q-wash-name", &on(5));
    assert_eq!(topics(&session), ["q-wash-b", "q-wash-d"], "then, and now");
    assert_eq!([text(&session, "q-wash-b"), text(&session, "q-wash-d")], ["Before", "Now"]);
    press_on(&mut session, "since-change", &on(5));
    assert_eq!(session.place(), &Place::Question("wash".into()));
    press_on(&mut session, "bar-back", &on(5));
    press_on(&mut session, "bar-back", &on(5));
    let last = session.plan().sittings.keys().nth(1).copied().expect("a sitting");
    at(&mut session, Place::SinceOf(crate::plan::SinceWhen::Sitting(last), "toilet".into()));
    assert!(session.screen().item("q-toilet-d").is_none(), "nothing shows what is private");
    at(&mut session, Place::Since(Some(crate::plan::SinceWhen::Sitting(last))));
    press_on(&mut session, "bar-next", &on(5));
    press_on(&mut session, "since-2026-11-01", &on(5));
    assert_eq!(topics(&session), ["q-eat-name", "q-wash-name", "q-toilet-name"]);
    assert_eq!(text(&session, "q-eat-name"), "This is new.");
}
