//! The program without a window, with a clock that goes only when it is told to, and a list of what is heard.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, dead_code)]

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use iced::Size;
use iced::widget::text_editor::{Action, Edit};
use jiff::Zoned;
use my_own_plan::app::{App, Input, Message};
use my_own_plan::headless::{run, send};
use my_own_plan::journey::Place;
use my_own_plan::record::Value;
use my_own_plan::screen::Act;
use my_own_plan::session::Session;
use my_own_plan::store::Folders;
use my_own_plan::tour::Time;
use my_own_plan::voice::{Recording, Sound};
use my_own_plan::words::Words;

fn now() -> Zoned {
    "2026-11-22T10:00:00[Europe/London]".parse().expect("a time")
}

pub struct Stage {
    pub app: App,
    pub time: Time,
    pub heard: Recording,
    _home: tempfile::TempDir,
}

impl Stage {
    /// At a place, with these settings.
    pub fn at(place: Place, settings: &[(&str, &str)]) -> Self {
        Self::with(place, settings, Vec::new())
    }

    /// The same in a plan in which something was said, so that it is kept when it is left.
    pub fn kept(place: Place, settings: &[(&str, &str)]) -> Self {
        Self::with(place, settings, vec![("hard/name".into(), Value::Yes)])
    }

    fn with(place: Place, settings: &[(&str, &str)], first: Vec<(my_own_plan::record::Path, Value)>) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
        let _ = session.act(Act::New, &now());
        let said =
            settings.iter().map(|(name, id)| (format!("setting/{name}").into(), Value::Pick((*id).into())));
        let _ = session.act(Act::Record(said.chain(first).collect()), &now());
        let _ = session.act(Act::Go(place), &now());
        let (time, heard) = (Time::default(), Recording::default());
        let size = Size::new(1280.0, 800.0);
        let (mut app, task) = App::new(session, Box::new(heard.clone()), None, time.clock(&now()), size);
        run(&mut app, task);
        Self { app, time, heard, _home: home }
    }

    pub fn send(&mut self, message: Message) {
        send(&mut self.app, message);
    }

    /// The next thing that happens by itself.
    pub fn next(&mut self) {
        let wake = self.app.wake().expect("something to wait for");
        self.time.go_to(wake);
        self.send(Message::Tick);
    }

    pub fn scan_to(&mut self, id: &str) {
        for _ in 0..400 {
            if self.app.scanned_to() == Some(id) {
                return;
            }
            self.next();
        }
        panic!("scanning never comes to {id}");
    }

    pub fn key(&mut self, source: &str, down: bool) {
        let input = Input { source: source.into(), down, typed: false, at: None, then: None };
        self.send(Message::Input(input));
    }

    pub fn take(&mut self) -> Vec<Sound> {
        std::mem::take(&mut *self.heard.0.lock().expect("the list"))
    }

    /// So much time passes.
    pub fn pass(&mut self, ms: u64) {
        self.time.pass(Duration::from_millis(ms));
    }

    /// Somebody looks at the screen before they press.
    pub fn look(&mut self) {
        self.pass(5000);
    }

    pub fn picked(&self) -> Vec<&str> {
        let items = self.app.screen().items.iter();
        items.filter(|item| item.picked).map(|item| item.id.as_str()).collect()
    }

    pub fn place(&self) -> &Place {
        &self.app.screen().place
    }
}

pub fn wash() -> Place {
    Place::Question("wash".into())
}

pub fn press(stage: &mut Stage, id: &str) {
    stage.look();
    assert!(stage.app.screen().item(id).is_some(), "no “{id}” at {:?}", stage.place());
    stage.send(Message::Press(id.into()));
}

pub fn write(stage: &mut Stage, text: &str) {
    for letter in text.chars() {
        stage.send(Message::Typed(Action::Edit(Edit::Insert(letter))));
    }
}

/// Every byte of the files in a folder, and below it.
pub fn bytes(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        all.extend_from_slice(path.as_os_str().as_encoded_bytes());
        all.extend(if path.is_dir() { bytes(&path) } else { std::fs::read(&path).expect("its bytes") });
    }
    all
}

pub fn holds(folder: &Path, word: &str) -> bool {
    bytes(folder).windows(word.len()).any(|part| part == word.as_bytes())
}
