//! When a disk is full or gone: nobody is trapped, nothing that was typed is lost unasked, and nothing
//! is called saved that is not.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use every::now;
use iced::Size;
use iced::widget::text_editor::{Action, Edit};
use my_own_plan::app::{App, Message};
use my_own_plan::headless::{run, send};
use my_own_plan::journey::{Place, Ready};
use my_own_plan::plan::{Knob, List};
use my_own_plan::record::Value;
use my_own_plan::screen::{Act, Saved, Zone};
use my_own_plan::session::{Session, WayOut};
use my_own_plan::store::{Folders, Store};
use my_own_plan::tour::Time;
use my_own_plan::voice::Silent;
use my_own_plan::words::Words;

struct Stage {
    app: App,
    time: Time,
    home: tempfile::TempDir,
}

impl Stage {
    fn at(place: Place) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
        let _ = session.act(Act::New, &now());
        // No words light up, so that nothing but the typing is waited for.
        let still = vec![("setting/along".into(), Value::Pick("off".into()))];
        let _ = session.act(Act::Record(still), &now());
        let _ = session.act(Act::Go(place), &now());
        let time = Time::default();
        let size = Size::new(1280.0, 800.0);
        let (mut app, task) = App::new(session, Box::new(Silent), None, time.clock(&now()), size);
        run(&mut app, task);
        Self { app, time, home }
    }

    fn send(&mut self, message: Message) {
        send(&mut self.app, message);
    }

    fn press(&mut self, id: &str) {
        assert!(self.app.screen().item(id).is_some(), "no “{id}” at {:?}", self.app.screen().place);
        self.send(Message::Press(id.into()));
    }

    fn write(&mut self, text: &str) {
        for letter in text.chars() {
            self.send(Message::Typed(Action::Edit(Edit::Insert(letter))));
        }
    }

    fn paste(&mut self, text: &str) {
        self.send(Message::Typed(Action::Edit(Edit::Paste(Arc::new(text.to_owned())))));
    }

    /// Two seconds pass in which nothing is typed.
    fn rest(&mut self) {
        self.time.pass(Duration::from_millis(2001));
        self.send(Message::Tick);
    }

    fn text(&self) -> String {
        self.app.session().text().unwrap_or_default()
    }

    fn saved(&self) -> Saved {
        self.app.screen().saved
    }

    fn is_trouble(&self) -> bool {
        matches!(self.app.screen().place, Place::Trouble(_))
    }

    fn plan(&self) -> PathBuf {
        self.app.session().file().expect("a plan").to_path_buf()
    }

    /// The folder of the plan is gone, as a memory stick that is pulled out. Gives back how to put it in again.
    fn pull_out(&self) -> (PathBuf, PathBuf) {
        let (here, there) = (self.home.path().join("plans"), self.home.path().join("pulled out"));
        std::fs::rename(&here, &there).expect("moved");
        (there, here)
    }

    /// What stands in the file for the name.
    fn name_in_file(self) -> Option<String> {
        let file = self.plan();
        drop(self.app);
        let (_store, log) = Store::open(&file).expect("opens");
        my_own_plan::plan::Plan::from_log(&log).name
    }
}

fn put_back((there, here): (PathBuf, PathBuf)) {
    std::fs::rename(there, here).expect("moved");
}

#[test]
fn with_the_disk_gone_every_button_of_the_trouble_leaves_it() {
    for id in ["bar-back", "bar-map", "bar-help", "bar-pause", "trouble-go-on", "trouble-try-again"] {
        let mut stage = Stage::at(Place::Name);
        let stick = stage.pull_out();
        stage.write("Amira");
        stage.press("bar-next");
        assert!(stage.is_trouble(), "it is said");
        assert_eq!(stage.app.session().place(), &Place::Name, "and moves nobody");
        if id == "trouble-try-again" {
            stage.press(id);
            assert!(stage.is_trouble(), "nothing has changed");
            put_back(stick);
            stage.press(id);
            assert_eq!((&stage.app.screen().place, stage.saved()), (&Place::Face, Saved::Yes));
            assert_eq!(stage.name_in_file().as_deref(), Some("Amira"));
            continue;
        }
        stage.press(id);
        assert!(!stage.is_trouble(), "{id} leaves it");
        let place = match id {
            "bar-back" => Place::Name,
            "bar-map" => Place::Map,
            "bar-help" => Place::Help,
            "bar-pause" => Place::Pause,
            _ => Place::Face,
        };
        assert_eq!((&stage.app.screen().place, stage.saved()), (&place, Saved::No), "{id}");
        // It is told once; then the person goes where they like, and the words stay.
        if place != Place::Name {
            stage.press("bar-back");
        }
        assert_eq!(stage.app.screen().place, Place::Name, "{id}");
        assert_eq!((stage.text().as_str(), stage.saved()), ("Amira", Saved::No), "{id}");
        put_back(stick);
        stage.press("bar-map");
        assert_eq!(stage.saved(), Saved::Yes, "the next step saves it, quietly");
        assert_eq!(stage.name_in_file().as_deref(), Some("Amira"), "{id}");
    }
}

#[test]
fn another_file_in_the_place_of_the_plan_traps_nobody_and_is_left_alone() {
    let mut stage = Stage::at(Place::Name);
    let file = stage.plan();
    std::fs::remove_file(&file).expect("removed");
    std::fs::write(&file, "Dear Sam").expect("written");
    stage.write("Amira");
    stage.press("bar-next");
    assert!(stage.is_trouble());
    stage.press("bar-map");
    assert_eq!(stage.app.screen().place, Place::Map);
    assert_eq!(std::fs::read_to_string(&file).expect("read"), "Dear Sam");
}

#[test]
fn closing_with_words_that_are_not_saved_is_a_choice() {
    let mut stage = Stage::at(Place::Name);
    let stick = stage.pull_out();
    stage.write("Amira");
    for _ in 0..3 {
        stage.send(Message::CloseRequested);
        assert!(stage.is_trouble() && !stage.app.is_closing());
        assert_eq!(stage.app.session().trouble().expect("a trouble").way_out, WayOut::Close);
    }
    stage.press("trouble-go-back");
    assert_eq!((&stage.app.screen().place, stage.text().as_str()), (&Place::Name, "Amira"));
    stage.send(Message::CloseRequested);
    stage.press("trouble-try-again");
    assert!(stage.is_trouble() && !stage.app.is_closing());
    put_back(stick);
    stage.press("trouble-try-again");
    assert!(stage.app.is_closing());
    assert_eq!(stage.name_in_file().as_deref(), Some("Amira"));

    let mut stage = Stage::at(Place::Name);
    let _stick = stage.pull_out();
    stage.write("Amira");
    stage.send(Message::CloseRequested);
    stage.press("trouble-close");
    assert!(stage.app.is_closing(), "the person may also lose the words");
}

#[test]
fn leaving_the_plan_with_words_that_are_not_saved_is_a_choice() {
    let mut stage = Stage::at(Place::Name);
    let _stick = stage.pull_out();
    stage.write("Amira");
    stage.press("bar-pause");
    stage.press("bar-pause");
    assert!(stage.app.screen().lines.iter().any(|line| line.key.as_deref() == Some("pause-not-saved")));
    stage.press("pause-start");
    assert_eq!(stage.app.session().trouble().expect("a trouble").way_out, WayOut::Leave);
    stage.press("trouble-go-back");
    assert_eq!(stage.app.screen().place, Place::Pause);
    stage.press("pause-start");
    stage.press("trouble-leave");
    assert_eq!(stage.app.screen().place, Place::Start);
}

#[test]
fn an_answer_that_can_not_be_saved_is_tried_again_or_left() {
    let mut stage = Stage::at(Place::Question("wash".into()));
    let stick = stage.pull_out();
    stage.press("q-wash-b");
    assert!(stage.is_trouble());
    stage.press("trouble-ok");
    assert!(!stage.app.screen().item("q-wash-b").expect("it").picked);
    stage.press("q-wash-b");
    put_back(stick);
    stage.press("trouble-try-again");
    assert_eq!(stage.app.screen().place, Place::Question("wash".into()));
    assert!(stage.app.screen().item("q-wash-b").expect("it").picked);
    assert_eq!(stage.saved(), Saved::Yes);
}

#[test]
fn not_saved_does_not_come_and_go_while_somebody_types() {
    let mut stage = Stage::at(Place::Name);
    let mut seen = Vec::new();
    for letter in "Amira Jane ".chars() {
        stage.write(&letter.to_string());
        seen.push(stage.saved());
    }
    assert!(seen.iter().all(|saved| *saved == Saved::Typing), "{seen:?}");
    assert_eq!(stage.app.screen().saved_words, None);
    stage.rest();
    assert_eq!(stage.saved(), Saved::Yes);
    assert_eq!(stage.app.session().plan().name.as_deref(), Some("Amira Jane"));
    assert_eq!((stage.text().as_str(), stage.app.wake()), ("Amira Jane ", None), "and then it is at rest");
    stage.write("x");
    assert_eq!(stage.saved(), Saved::Typing, "“Saved” is about the whole text");
    stage.send(Message::Focused(false));
    assert_eq!(stage.saved(), Saved::Yes, "another window is a step away");
    // With the disk gone the same rest says so, and moves nobody.
    let stick = stage.pull_out();
    stage.write("y");
    stage.rest();
    assert_eq!((&stage.app.screen().place, stage.saved()), (&Place::Name, Saved::No));
    stage.write("z");
    assert_eq!(stage.saved(), Saved::No, "until it is saved");
    put_back(stick);
    stage.rest();
    assert_eq!(stage.saved(), Saved::Yes);
}

#[test]
fn what_is_shown_is_what_is_saved_also_at_the_end_of_the_room() {
    let mut stage = Stage::at(Place::Name);
    // Each of these is one letter to a person.
    stage.write(&"é".repeat(39));
    assert_eq!(stage.app.screen().field().expect("a field").detail, None);
    stage.write("e");
    let detail =
        |stage: &Stage| stage.app.screen().field().expect("a field").detail.clone().map(|line| line.text);
    assert_eq!(detail(&stage).as_deref(), Some("20 letters are left."));
    stage.write("\u{301}");
    assert_eq!(detail(&stage).as_deref(), Some("20 letters are left."), "a mark is no letter of its own");
    stage.write("👩‍👩‍👧");
    assert_eq!(detail(&stage).as_deref(), Some("19 letters are left."));
    stage.write(&"x".repeat(18));
    assert_eq!(detail(&stage).as_deref(), Some("1 letter is left."));
    stage.write("yz!");
    assert_eq!(detail(&stage).as_deref(), Some("There is no more room here."));
    let shown = stage.text();
    assert!(shown.ends_with("xy"), "{shown}");
    stage.press("bar-next");
    assert_eq!(stage.name_in_file(), Some(shown));
}

#[test]
fn a_paste_is_taken_as_far_as_it_fits_and_says_so() {
    let mut stage = Stage::at(Place::Name);
    stage.write("Sam");
    stage.paste(&"ab ".repeat(40));
    let field = stage.app.screen().field().expect("a field");
    assert_eq!(field.detail.as_ref().and_then(|line| line.key.as_deref()), Some("field-cut"));
    let shown = stage.text();
    assert_eq!((shown.chars().count(), shown.starts_with("Samab ab")), (60, true));
    stage.send(Message::Typed(Action::Edit(Edit::Backspace)));
    let field = stage.app.screen().field().expect("a field");
    assert_eq!(field.detail.as_ref().map(|line| line.text.as_str()), Some("1 letter is left."));
    // Ten million letters, or one with ten million marks, take no time and no room.
    for much in ["a".repeat(10_000_000), format!("a{}", "\u{301}".repeat(5_000_000))] {
        stage.send(Message::Typed(Action::SelectAll));
        stage.paste(&much);
        assert!(stage.text().len() <= 60 * 32, "{}", stage.text().len());
    }
}

#[test]
fn one_line_stays_one_line_and_takes_no_control_characters() {
    let mut stage = Stage::at(Place::Name);
    stage.paste("Amira\r\nJane\n\nLee\u{7}\u{0}\u{1b}[2J\tx");
    assert_eq!(stage.text(), "Amira Jane Lee[2J x");
    let mut stage = Stage::at(Place::OwnWords(List::Matters));
    stage.paste("one\r\ntwo\rthree\u{0}");
    stage.send(Message::Typed(Action::Edit(Edit::Enter)));
    stage.write("four");
    assert_eq!(stage.text(), "one\ntwo\nthree\nfour");
}

#[test]
fn a_screen_reader_writes_by_the_same_rules() {
    use my_own_plan::access::tree;
    use my_own_plan::reader::Asked;
    let mut stage = Stage::at(Place::Name);
    let field = tree::node_id(stage.app.screen(), "about-name-field");
    stage.send(Message::Asked(Asked::Write(field, format!("Amira\n{}", "x".repeat(100)))));
    assert_eq!(stage.text(), format!("Amira {}", "x".repeat(54)));
    let said = stage.app.screen().field().expect("a field").detail.clone();
    assert_eq!(said.and_then(|line| line.key).as_deref(), Some("field-cut"));
    assert_eq!(stage.saved(), Saved::Typing);
    stage.rest();
    assert_eq!(stage.saved(), Saved::Yes);
}

#[test]
fn typing_is_taken_back_and_brought_again() {
    let mut stage = Stage::at(Place::Name);
    stage.write("Amira Jane");
    stage.paste(" Lee");
    let back = |stage: &mut Stage, again| {
        stage.send(Message::TakeBack(again));
        stage.text()
    };
    assert_eq!(back(&mut stage, false), "Amira Jane");
    assert_eq!(back(&mut stage, false), "Amira ");
    assert_eq!(back(&mut stage, false), "");
    assert_eq!(back(&mut stage, false), "", "there is no more");
    assert_eq!(back(&mut stage, true), "Amira ");
    assert_eq!(back(&mut stage, true), "Amira Jane");
    // Typing goes on where the change was.
    stage.write("t");
    assert_eq!(stage.text(), "Amira Janet");
    assert_eq!(back(&mut stage, true), "Amira Janet", "something new was typed: nothing to bring again");
    stage.press("bar-next");
    assert_eq!(stage.name_in_file().as_deref(), Some("Amira Janet"));
}

#[test]
fn a_goal_in_own_words_is_there_after_help_and_is_one_goal() {
    let mut stage = Stage::at(Place::Goals);
    stage.press("answer-something-else");
    stage.write("See the sea");
    for (there, back) in [("bar-help", "bar-return"), ("bar-pause", "pause-go-on")] {
        stage.press(there);
        stage.press(back);
        assert_eq!(stage.text(), "See the sea", "after {there}");
    }
    stage.write(" again");
    // What it is about is asked next, on several pages: nobody goes past one that they have not seen.
    let to_goals = |stage: &mut Stage| {
        stage.press("bar-next");
        assert!(matches!(stage.app.screen().place, Place::GoalAbout(_)));
        for _ in 0..stage.app.frame().pages {
            if stage.app.screen().place != Place::Goals {
                stage.press("bar-next");
            }
        }
        assert_eq!(stage.app.screen().place, Place::Goals);
    };
    to_goals(&mut stage);
    let goals = |stage: &Stage| -> Vec<Option<String>> {
        stage.app.session().plan().goals.iter().map(|goal| goal.words.clone()).collect()
    };
    assert_eq!(goals(&stage), [Some("See the sea again".to_owned())]);
    stage.press("bar-back");
    stage.press("bar-back");
    assert_eq!(stage.text(), "See the sea again", "Back leads to the same goal");
    to_goals(&mut stage);
    // Another one is another one, also when the disk is gone for a while.
    let stick = stage.pull_out();
    stage.press("answer-something-else");
    stage.write("Have a dog");
    stage.press("bar-next");
    stage.press("trouble-go-on");
    assert_eq!(stage.app.screen().place, Place::Goals);
    stage.press("answer-something-else");
    assert_eq!(stage.text(), "Have a dog", "what could not be saved is gone on with");
    put_back(stick);
    to_goals(&mut stage);
    assert_eq!(goals(&stage).len(), 2);
    stage.press("answer-something-else");
    assert_eq!(stage.text(), "");
}

#[test]
fn a_document_for_another_consent_or_plan_is_dropped_and_moves_nobody() {
    let home = tempfile::tempdir().expect("a folder");
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    let agree = |session: &mut Session, part: &str| {
        let reader = vec![("reader".into(), Value::Pick("family".into()))];
        let _ = session.act(Act::Record(reader), &now());
        let _ = session.act(Act::Go(Place::ShareWhat), &now());
        let item = session.screen().item(&format!("share-what-{part}")).expect("a part").clone();
        let _ = session.act(item.act, &now());
        let effects = session.act(Act::MakeDocument, &now()).expect("agreed");
        match effects.into_iter().next() {
            Some(my_own_plan::session::Effect::MakeDocument(job)) => *job,
            other => panic!("{other:?}"),
        }
    };
    let _ = session.act(Act::New, &now());
    let first = agree(&mut session, "about");
    assert_eq!(session.place(), &Place::ShareMaking);
    // The person goes back, picks more and agrees anew; the first document comes late.
    let second = agree(&mut session, "life");
    session.document_made(first.clone().make(), &now());
    assert_eq!(session.place(), &Place::ShareMaking, "that is not what they agreed to last");
    session.document_made(second.make(), &now());
    assert_eq!(session.place(), &Place::ShareMade);
    // Another plan is open.
    let _ = session.act(Act::Leave, &now());
    let _ = session.act(Act::New, &now());
    let third = agree(&mut session, "about");
    session.document_made(first.make(), &now());
    assert_eq!(session.place(), &Place::ShareMaking);
    assert_eq!(session.trouble(), None);
    session.document_made(third.make(), &now());
    assert_eq!(session.place(), &Place::ShareMade);
}

#[test]
fn the_example_opens_as_this_computer_is_set() {
    let home = tempfile::tempdir().expect("a folder");
    let folders = Folders::under(home.path());
    folders.make().expect("folders");
    std::fs::write(&folders.settings_file, "way = \"switch\"\nsize = \"s150\"\n").expect("settings");
    let (mut session, _) = Session::new(folders, Arc::new(Words::built_in()));
    session.act(Act::Example, &now()).expect("opens");
    assert_eq!(session.plan().settings.id(Knob::Way), "switch");
    assert_eq!(session.plan().settings.text(my_own_plan::plan::Computer::default()), 150);
    // It stays so when it is opened again.
    session.act(Act::Leave, &now()).expect("left");
    session.act(Act::Open(0), &now()).expect("opens");
    assert_eq!(session.plan().settings.id(Knob::Way), "switch");
}

#[test]
fn where_the_folders_can_not_be_made_it_says_so_and_can_only_be_closed() {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("a file");
    std::fs::write(&file, "x").expect("written");
    let (session, _) = Session::new(Folders::under(&file), Arc::new(Words::built_in()));
    let size = Size::new(1280.0, 800.0);
    let (mut app, task) = App::new(session, Box::new(Silent), None, Time::default().clock(&now()), size);
    run(&mut app, task);
    assert_eq!(app.screen().place, Place::Trouble("trouble-start".into()));
    assert!(app.screen().item("start-new").is_none(), "never an empty shelf");
    let acts = [Act::New, Act::Example, Act::Back, Act::Go(Place::Ready(Ready::Size)), Act::Next, Act::Leave];
    for item in app.screen().items.clone().into_iter().filter(|item| item.zone != Zone::Main) {
        send(&mut app, Message::Press(item.id));
        assert_eq!(app.screen().place, Place::Trouble("trouble-start".into()));
    }
    let (mut session, _) = Session::new(Folders::under(&file), Arc::new(Words::built_in()));
    for act in acts {
        assert!(session.act(act, &now()).is_err());
    }
    send(&mut app, Message::Press("bar-close".into()));
    assert!(app.is_closing());
    let left: Vec<_> =
        std::fs::read_dir(home.path()).expect("list").flatten().map(|entry| entry.path()).collect();
    assert_eq!(left, [file], "and nothing was made anywhere");
}

#[test]
fn where_to_save_is_never_empty() {
    let mut stage = Stage::at(Place::ShareMade);
    stage.press("share-made-save");
    let screen = stage.app.screen();
    assert_eq!(screen.place, Place::ShareWhere);
    let keys: Vec<&str> = screen.items.iter().filter_map(|item| item.label.key.as_deref()).collect();
    assert!(keys.contains(&"share-where.home"), "{keys:?}");
    assert!(keys.contains(&"share-where.other"), "{keys:?}");
    assert!(
        !screen.lines.iter().any(|line| line.key.as_deref() == Some("share-where.looking")),
        "it has ended"
    );
}
