//! Services near the person, from a council's pack to their goal.

use super::packs::ten_areas_files;
use super::*;
use crate::content::zipped::{zip_of, zipped};
use crate::journey::{Services, Step};
use crate::record::Value;

fn put(home: &tempfile::TempDir, files: &std::collections::BTreeMap<String, String>) {
    let files: Vec<_> = files.iter().map(|(name, text)| zipped(name, text.as_bytes())).collect();
    std::fs::create_dir_all(home.path().join("councils")).expect("make");
    std::fs::write(home.path().join("councils/ten.council"), zip_of(&files)).expect("write");
}

fn opened(home: &tempfile::TempDir) -> Session {
    let (session, troubles) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    assert_eq!(troubles, []);
    assert_eq!(session.content().broken, []);
    session
}

fn lines(session: &Session) -> String {
    let screen = session.screen();
    screen.lines.iter().map(|line| line.text.clone()).collect::<Vec<_>>().join("\n")
}

const WHAT: &str = "services";

// A plan whose goal is about going out.
fn at_a_goal(session: &mut Session) {
    press(session, "start-new");
    at(session, Place::Question("ten:going-out".into()));
    press(session, &session.screen().items[2].id.clone());
    let goal = crate::record::Subject::Goal("ten:going-out", crate::record::GoalPart::On).path();
    session.act(Act::Record(vec![(goal, Value::Yes)]), &now()).expect("saved");
    at(session, Place::Goal("ten:going-out".into(), Step::What));
}

#[test]
fn from_a_goal_to_what_is_near_and_back() {
    let home = tempfile::tempdir().expect("a folder");
    put(&home, &ten_areas_files("ten"));
    let mut session = opened(&home);
    at_a_goal(&mut session);
    press(&mut session, WHAT);
    assert_eq!(*session.place(), Place::Services(Services::Of("ten:going-out".into())));
    let screen = session.screen();
    let names: Vec<&str> = screen.items.iter().take(3).map(|item| item.label.text.as_str()).collect();
    assert_eq!(names, ["Green Street swimming pool", "Walk and talk group", "More services near you"]);
    assert_eq!(screen.items[0].detail.as_ref().expect("a price").text, "£4.50 for 1 visit");
    assert!(lines(&session).contains("Your council wrote this. Ask if it is still true."));
    assert!(lines(&session).contains("Ten Areas Council"));
    press(&mut session, "service-0");
    let screen = session.screen();
    assert_eq!(screen.heading.text, "Green Street swimming pool");
    let told: Vec<&str> =
        screen.items.iter().filter_map(|item| Some(item.detail.as_ref()?.text.as_str())).collect();
    assert_eq!(told[1..3], ["01632 960101", "2 Green Street, Ten Areas"], "as the council wrote it");
    // Nothing was said by looking.
    assert!(session.plan().goals.iter().all(|goal| goal.what.is_empty()));
    at(&mut session, Place::Goal("ten:going-out".into(), Step::What));
    press(&mut session, WHAT);
    press(&mut session, "services-all");
    assert!(session.screen().items.len() > 8, "what they help with");
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Place::Goal("ten:going-out".into(), Step::What), "and back to the goal");
}

#[test]
fn a_plan_keeps_no_services_and_an_old_list_says_so() {
    let home = tempfile::tempdir().expect("a folder");
    let mut files = ten_areas_files("ten");
    put(&home, &files);
    let mut session = opened(&home);
    at_a_goal(&mut session);
    let kept = session.plan().money.pack.clone();
    assert!(!kept.is_empty() && !kept.values().any(|text| text.contains("swimming pool")));
    let plan = session.file().expect("a file").to_path_buf();
    press(&mut session, "bar-map");
    drop(session);
    // The same plan on a computer without the pack: nothing is offered that could not be shown.
    let other = tempfile::tempdir().expect("a folder");
    let copy = other.path().join("x.myplan");
    std::fs::copy(&plan, &copy).expect("copy");
    let mut session = opened(&other);
    session.open_file(&copy, &now());
    at(&mut session, Place::Goal("ten:going-out".into(), Step::What));
    assert!(session.screen().item(WHAT).is_none());
    drop(session);
    // A later list of the same council is there at once, and says that it is old where it is.
    let csv = files.get_mut("services.csv").expect("services");
    *csv = csv.replace("Walk and talk group", "Walking group");
    let pack = files.get_mut("pack.toml").expect("the pack");
    *pack = pack.replace("2026-04-01", "2025-04-01").replace("2027-03-31", "2026-03-31");
    put(&home, &files);
    let mut session = opened(&home);
    session.open_file(&plan, &now());
    at(&mut session, Place::Services(Services::Of("ten:going-out".into())));
    assert!(session.screen().items.iter().any(|item| item.label.text == "Walking group"));
    assert!(lines(&session).contains("This list is old. Ask if it is still true."), "{}", lines(&session));
}
