#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;

use jiff::Zoned;

use super::*;
use crate::journey::{Ready, Step};
use crate::plan::{Knob, List};
use crate::record::{How, Log, PersonId, Statement};
use crate::store::Store;

fn now() -> Zoned {
    "2026-11-22T10:00:00[Europe/London]".parse().expect("a time")
}

fn session() -> (tempfile::TempDir, Session) {
    let home = tempfile::tempdir().expect("a folder");
    let (session, troubles) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    assert_eq!(troubles, []);
    (home, session)
}

fn press(session: &mut Session, id: &str) -> Vec<Effect> {
    let screen = session.screen();
    let item = screen.item(id).unwrap_or_else(|| panic!("no “{id}” at {:?}", screen.place));
    session.act(item.act.clone(), &now()).unwrap_or_default()
}

fn at(session: &mut Session, place: Place) {
    let _ = session.act(Act::Go(place), &now());
}

#[test]
fn an_answer_is_on_the_disk_as_soon_as_it_is_shown() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("wash".into()));
    press(&mut session, "q-wash-c");
    assert!(session.screen().item("q-wash-c").expect("the answer").picked);
    assert_eq!(session.screen().saved, Saved::Yes);
    let file = session.file().expect("a file").to_path_buf();
    // As after a power cut: nothing is closed or flushed on purpose.
    drop(session.open.take());
    let (_store, log) = Store::open(&file).expect("opens");
    let plan = Plan::from_log(&log);
    assert_eq!(plan.answer("wash").and_then(|answer| answer.option()), Some("c"));
}

#[test]
fn changing_an_answer_keeps_the_one_before_in_the_record() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("wash".into()));
    for id in ["q-wash-c", "q-wash-d", "q-wash-d", "answer-not-sure"] {
        press(&mut session, id);
    }
    let log = session.log().expect("a log");
    let said = |log: &Log| log.statements().iter().filter(|s| s.path.as_str() == "life/wash").count();
    assert_eq!(said(log), 4, "an answer that is pressed again is said again");
    assert_eq!(log.heads("life/wash").count(), 1);
}

#[test]
fn none_of_these_and_the_others_let_each_other_go() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("alone".into()));
    press(&mut session, "q-alone-c");
    press(&mut session, "bar-next");
    let hard = |session: &Session| session.plan().answer("alone").expect("an answer").hard.clone();
    press(&mut session, "hard-heading-hurts");
    press(&mut session, "hard-heading-slow");
    assert_eq!(hard(&session).len(), 2);
    press(&mut session, "answer-none");
    assert_eq!(hard(&session), ["none".to_owned()].into());
    press(&mut session, "hard-heading-hurts");
    assert_eq!(hard(&session), ["hurts".to_owned()].into());
}

#[test]
fn typed_words_are_kept_after_a_rest_and_when_going_on() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Name);
    assert_eq!(session.screen().saved, Saved::Yes);
    session.typed("Sam ");
    assert_eq!((session.screen().saved, session.screen().saved_words), (Saved::Typing, None));
    assert_eq!(session.plan().name, None);
    session.keep_words(&now());
    assert_eq!(session.plan().name.as_deref(), Some("Sam"));
    assert_eq!(session.screen().saved, Saved::Yes);
    session.typed("Sam Lee");
    assert_eq!(session.screen().saved, Saved::Typing);
    press(&mut session, "bar-next");
    assert_eq!(session.plan().name.as_deref(), Some("Sam Lee"));
}

#[test]
fn a_goal_in_own_words_becomes_a_goal_and_the_next_one_is_new() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    for words in ["See the sea", "Have a dog"] {
        at(&mut session, Place::Goals);
        press(&mut session, "answer-something-else");
        session.typed(words);
        press(&mut session, "bar-next");
        assert!(matches!(session.place(), Place::GoalAbout(_)), "what it is about is asked next");
        press(&mut session, "bar-next");
        assert_eq!(session.place(), &Place::Goals);
    }
    let words: Vec<_> = session.plan().goals.iter().filter_map(|goal| goal.words.clone()).collect();
    assert_eq!(words, ["See the sea", "Have a dog"]);
}

#[test]
fn a_line_of_the_check_leads_there_and_back() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Check);
    press(&mut session, "check-matters");
    assert_eq!(session.place(), &Place::Cards(List::Matters));
    // Even by way of “Something else”.
    press(&mut session, "answer-something-else");
    assert_eq!(session.place(), &Place::OwnWords(List::Matters));
    session.typed("Trains");
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Cards(List::Matters));
    press(&mut session, "bar-next");
    assert_eq!(session.place(), &Place::Check);
}

#[test]
fn back_goes_where_the_person_was_and_loses_nothing() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Question("eat".into()));
    press(&mut session, "q-eat-b");
    press(&mut session, "bar-help");
    press(&mut session, "help-how");
    press(&mut session, "bar-back");
    press(&mut session, "bar-back");
    assert_eq!(session.place(), &Place::Question("eat".into()));
    press(&mut session, "bar-pause");
    press(&mut session, "pause-go-on");
    assert_eq!(session.place(), &Place::Question("eat".into()));
    assert!(session.screen().item("q-eat-b").expect("the answer").picked);
}

#[test]
fn the_look_is_remembered_for_the_first_screen_and_for_a_new_plan() {
    let (home, mut session) = session();
    press(&mut session, "bar-looks");
    at(&mut session, Place::Setting(Knob::Colours));
    press(&mut session, "ready-colours-yellow");
    let (again, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    assert_eq!(again.plan().settings.id(Knob::Colours), "yellow");
    at(&mut session, Place::Start);
    press(&mut session, "start-new");
    assert_eq!(session.plan().settings.id(Knob::Colours), "yellow");
    std::fs::write(home.path().join("settings.toml"), "colours = 7\nsize = \"s150\"\n").expect("write");
    let (damaged, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    assert_eq!(damaged.plan().settings.id(Knob::Colours), "system");
    assert_eq!(damaged.plan().settings.text(crate::plan::Computer::default()), 150);
}

#[test]
fn the_example_is_a_copy_marked_as_one_and_complete() {
    let (_home, mut session) = session();
    press(&mut session, "start-example");
    assert!(session.plan().example);
    assert_eq!(session.screen().marks.len(), 1);
    let missing: Vec<_> = crate::plan::findings(session.plan(), session.content())
        .into_iter()
        .filter(|finding| finding.state == crate::plan::State::Missing)
        .collect();
    assert_eq!(missing, []);
    press(&mut session, "bar-pause");
    press(&mut session, "pause-start");
    let screen = session.screen();
    assert!(screen.item("plan-0").is_some() && screen.item("start-example").is_none());
    // It opens again as the same copy.
    press(&mut session, "plan-0");
    assert_eq!(session.place(), &Place::Map);
}

#[test]
fn a_file_that_is_no_plan_is_said_plainly_and_left_alone() {
    let (home, mut session) = session();
    let path = home.path().join("plans/letter.myplan");
    std::fs::write(&path, "Dear Sam").expect("write");
    session.open_file(&path, &now());
    assert_eq!(session.trouble().map(|trouble| trouble.key), Some("trouble-not-a-plan"));
    press(&mut session, "trouble-ok");
    assert_eq!(session.place(), &Place::Start);
    assert_eq!(std::fs::read_to_string(&path).expect("read"), "Dear Sam");
}

#[test]
fn a_plan_in_use_is_said_plainly() {
    let (_home, mut one) = session();
    press(&mut one, "start-new");
    let file = one.file().expect("a file").to_path_buf();
    let (_other_home, mut two) = session();
    two.open_file(&file, &now());
    assert_eq!(two.trouble().map(|trouble| trouble.key), Some("trouble-in-use"));
}

fn session_with_broken_content(home: &tempfile::TempDir) -> Session {
    std::fs::write(home.path().join("questions.toml"), "[[question]]\nid = 3\n").expect("write");
    Session::new(Folders::under(home.path()), Arc::new(Words::built_in())).0
}

#[test]
fn broken_content_is_named_and_the_built_in_is_used() {
    let home = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(home.path().join("councils")).expect("make");
    std::fs::write(home.path().join("councils/town.toml"), "id = \"town\"\ncouncil = 3\n").expect("write");
    let (session, troubles) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    assert_eq!((session.trouble(), troubles), (None, vec![]), "the person sees their first screen");
    let session = session_with_broken_content(&home);
    assert_eq!(session.trouble().map(|trouble| trouble.key), Some("trouble-content"));
    assert!(session.screen().lines.iter().any(|line| line.text.contains("questions.toml, line ")));
    assert_eq!(session.content().questions.len(), Content::built_in().questions.len());
}

#[test]
fn money_adds_up_and_starts_again() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::MoneySource);
    press(&mut session, "money-source-typed");
    at(&mut session, Place::MoneyAmount);
    for id in ["money-amount-add-100", "money-amount-add-10", "money-amount-add-1"] {
        press(&mut session, id);
    }
    assert_eq!(session.screen().figure.expect("an amount").text, "£111");
    press(&mut session, "money-amount-again");
    assert_eq!(session.plan().money.typed, None);
}

#[test]
fn a_goal_that_is_gone_does_not_trap_the_person() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::Goal("wash".into(), Step::What));
    assert!(!session.screen().items.is_empty());
    press(&mut session, "bar-next");
    assert_ne!(session.place(), &Place::Goal("wash".into(), Step::What));
}

// Types more and more, until the file takes no more of it; gives back what was typed last.
fn typed_until_not_saved(session: &mut Session) -> String {
    let mut text = String::new();
    for word in 0..60 {
        text = format!("{word} {}", "the big steam train museum ".repeat(20));
        session.typed(&text);
        session.keep_words(&now());
        if session.screen().saved == Saved::No {
            break;
        }
    }
    text
}

#[test]
fn on_a_full_disk_words_stay_and_the_way_goes_on() {
    let (_home, mut session) = session();
    press(&mut session, "start-new");
    at(&mut session, Place::OwnWords(List::Matters));
    let full = |session: &Session, full| session.open.as_ref().expect("a plan").store.limit(full);
    full(&session, true);
    // What is left of the last page of the file still takes some.
    let text = typed_until_not_saved(&mut session);
    assert_eq!((session.screen().saved, session.trouble()), (Saved::No, None), "it says so, quietly");
    press(&mut session, "bar-next");
    let trouble = session.trouble().cloned().expect("a trouble");
    assert_eq!((trouble.key, trouble.way_out), ("trouble-full", WayOut::Words));
    press(&mut session, "trouble-go-on");
    assert_eq!(session.place(), &Place::Cards(List::Matters));
    press(&mut session, "bar-next");
    assert_eq!((session.trouble(), session.screen().saved), (None, Saved::No), "it is told once");
    assert_eq!(session.act(Act::Close, &now()).map_err(|trouble| trouble.way_out), Err(WayOut::Close));
    full(&session, false);
    assert_eq!(press(&mut session, "trouble-try-again"), [Effect::Close]);
    let own = session.plan().cards(List::Matters).and_then(|cards| cards.own.clone());
    assert_eq!(own.as_deref(), Some(text.trim()));
}

#[test]
fn a_pack_asks_its_own_questions_in_its_own_words() {
    let home = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(home.path().join("councils")).expect("make");
    let example = crate::assets::text("councils/example/pack.toml").replacen("\"example\"", "\"town\"", 1);
    let example = example.replace("illustrative = true", "illustrative = false");
    let asks = "\n[[question]]\nid = \"pets\"\npicture = \"matter-pets\"\nscored = false\nwellbeing = [\"W5\"]\n\
                options = [{ id = \"a\", picture = \"q-fun-a\" }, { id = \"b\", picture = \"q-fun-d\" }]\n\
                [words.q-pets]\ntext = \"Do you have a pet?\"\na = \"Yes\"\nb = \"No\"\n\
                name = \"Pets\"\ngoal = \"I want a pet.\"\n";
    std::fs::write(home.path().join("councils/town.toml"), format!("{example}{asks}")).expect("write");
    let (mut session, troubles) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    assert_eq!(troubles, []);
    press(&mut session, "start-new");
    assert_eq!(session.content().questions.len(), Content::built_in().questions.len() + 1);
    at(&mut session, Place::Question("town:pets".into()));
    assert_eq!(session.screen().heading.text, "Do you have a pet?");
    let yes = session.screen().items[0].clone();
    assert_eq!((yes.label.text.as_str(), yes.picture.as_deref()), ("Yes", Some("q-fun-a")));
    press(&mut session, &yes.id);
    assert!(session.screen().items[0].picked);
    assert_eq!(session.plan().answer("town:pets").and_then(|answer| answer.option()), Some("a"));
}

#[test]
fn a_goal_in_own_words_that_is_let_go_stays_in_sight_with_its_words() {
    let (_home, mut session) = session();
    let _ = press(&mut session, "start-new");
    at(&mut session, Place::Goals);
    let _ = press(&mut session, "answer-something-else");
    session.typed("Learn to swim");
    let _ = press(&mut session, "bar-next");
    let _ = press(&mut session, "bar-next");
    let tile = |session: &Session| {
        let screen = session.screen();
        let tile = screen.items.iter().find(|item| item.label.text == "Learn to swim").cloned();
        tile.expect("the goal")
    };
    assert!(tile(&session).picked);
    let id = tile(&session).id;
    let _ = press(&mut session, &id);
    assert!(!tile(&session).picked && session.plan().goals.is_empty());
    let _ = press(&mut session, &id);
    assert!(tile(&session).picked);
    assert_eq!(session.plan().goals[0].words.as_deref(), Some("Learn to swim"));
}

#[cfg(test)]
mod back;
mod decide;
mod leave;
mod life;
mod opened;
mod pace;
mod packs;
mod people;
mod said;
mod services;
mod sharing;
mod simple;
mod talk;
mod views;
