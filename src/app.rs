//! The program in its window: messages, update, subscriptions.
//!
//! A press anywhere becomes [`Message::Press`] with an item's id; what it does is decided by the
//! session. The window only shows the screen that comes of it.

mod view;

use std::path::PathBuf;
use std::sync::Arc;

use iced::keyboard::{self, key::Named};
use iced::widget::text_editor;
use iced::{Event, Size, Subscription, Task, event, window};
use jiff::Zoned;

use crate::access::cursor::{Move, Target, moved};
use crate::pictures::Pictures;
use crate::screen::{Act, Role, Screen, Zone};
use crate::session::{Effect, Session, spoken};
use crate::ui::{self, Frame, Gallery, Measure, Wanted};
use crate::voice::{Audio, Speech};

pub use view::FIELD;

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// An item was pressed: by mouse, touch, key, or anything that can press.
    Press(String),
    /// The pointer came over an item.
    Point(String),
    /// A key that moves the cursor.
    Move(Move),
    /// The key that picks what has the cursor.
    Pick,
    /// The key that goes back.
    Escape,
    /// Something was typed.
    Typed(text_editor::Action),
    /// The window has a new size, in logical pixels.
    Resized(Size),
    /// The window has a new scale: real pixels per logical pixel.
    Rescaled(f32),
    /// Pictures are ready to draw.
    Pictures(Vec<(Wanted, u32, u32, Vec<u8>)>),
    /// The document is made, or the key of what went wrong.
    DocumentMade(Result<PathBuf, String>),
    /// The copy is saved, or the key of what went wrong.
    DocumentSaved(Result<PathBuf, String>),
    /// Whether the computer's viewer opened the document.
    DocumentOpened(bool),
    /// Whether there is sound.
    Sound(bool),
    /// The window is to close.
    CloseRequested,
}

/// Gives the time. The one place where it is read is the program's start.
pub type Clock = Arc<dyn Fn() -> Zoned + Send + Sync>;

/// The program, with what it shows.
pub struct App {
    session: Session,
    clock: Clock,
    pictures: Pictures,
    speech: Arc<Speech>,
    audio: Box<dyn Audio>,
    screen: Screen,
    frame: Frame,
    measure: Measure,
    gallery: Gallery,
    cursor: Option<String>,
    page: usize,
    editor: text_editor::Content,
    window: Size,
    scale: f32,
    closing: bool,
}

impl App {
    /// The program on its first screen, or in the plan that the session has open.
    pub fn new(session: Session, audio: Box<dyn Audio>, clock: Clock, window: Size) -> (Self, Task<Message>) {
        // Both lists are long; they are read while the fonts are loaded and the first screen is laid out.
        let pictures = std::thread::spawn(Pictures::built_in);
        let speech = std::thread::spawn(Speech::built_in);
        ui::load_fonts();
        let screen = session.screen();
        let mut measure = Measure::default();
        let frame = ui::layout(&screen, window, session.plan().settings.text, 0, &mut measure);
        let mut app = Self {
            session,
            clock,
            pictures: pictures.join().unwrap_or_default(),
            speech: Arc::new(speech.join().unwrap_or_default()),
            audio,
            screen,
            frame,
            measure,
            gallery: Gallery::default(),
            cursor: None,
            page: 0,
            editor: text_editor::Content::new(),
            window,
            scale: 1.0,
            closing: false,
        };
        let task = app.arrived();
        (app, task)
    }

    /// The screen as it is shown.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// The screen as it is laid out.
    pub fn frame(&self) -> &Frame {
        &self.frame
    }

    /// The session behind the window.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The item that has the cursor.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Whether the program is about to close.
    pub fn is_closing(&self) -> bool {
        self.closing
    }

    /// What the window is called.
    pub fn title(&self) -> String {
        let name = self.session.plan().name.as_ref().map(|name| format!("{name} – ")).unwrap_or_default();
        format!("{name}My Own Plan")
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Press(id) => {
                let task = self.press(&id);
                tracing::info!(id, "pressed");
                task
            }
            Message::Point(id) => self.put_cursor(id),
            Message::Move(to) => {
                let targets = self.targets();
                match moved(&targets, self.cursor.as_deref(), to).map(str::to_owned) {
                    Some(id) => self.put_cursor(id),
                    None => Task::none(),
                }
            }
            Message::Pick => match self.cursor.clone() {
                Some(id) => self.update(Message::Press(id)),
                None => Task::none(),
            },
            Message::Escape => self.press("bar-back"),
            Message::Typed(action) => self.typed(action),
            Message::Resized(size) => {
                self.window = size;
                self.lay_out()
            }
            Message::Rescaled(scale) => {
                self.scale = if scale.is_finite() && scale > 0.0 { scale } else { 1.0 };
                self.lay_out()
            }
            Message::Pictures(ready) => {
                self.gallery.add(ready);
                Task::none()
            }
            Message::DocumentMade(made) => {
                self.session.document_made(made);
                self.refresh()
            }
            Message::DocumentSaved(saved) => {
                self.session.document_saved(saved);
                self.refresh()
            }
            Message::DocumentOpened(true) => Task::none(),
            Message::DocumentOpened(false) => {
                self.session.document_not_opened();
                self.refresh()
            }
            Message::Sound(true) => Task::none(),
            Message::Sound(false) => {
                self.session.notice("trouble-no-sound");
                self.refresh()
            }
            Message::CloseRequested => self.close(),
        }
    }

    /// What the program listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            event::listen_with(heard),
            window::close_requests().map(|_| Message::CloseRequested),
        ])
    }

    fn press(&mut self, id: &str) -> Task<Message> {
        if id == ui::MORE {
            return self.more();
        }
        let Some(item) = self.screen.item(id).cloned() else { return Task::none() };
        if item.zone == Zone::Main || item.zone == Zone::Side {
            self.cursor = Some(id.to_owned());
        }
        if item.role == Role::Field {
            return self.focus();
        }
        if item.act == Act::Read {
            self.say(spoken(item.spoken(), &self.speech));
        }
        let effects = self.session.act(item.act, &(self.clock)());
        let mut tasks = vec![self.refresh()];
        tasks.extend(effects.into_iter().map(|effect| self.effect(effect)));
        Task::batch(tasks)
    }

    fn effect(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::Hear => {
                let files = self.everything();
                self.say(files);
                Task::none()
            }
            Effect::More => self.more(),
            Effect::Close => self.close(),
            Effect::MakeDocument(job) => Task::perform(async move { job.make() }, Message::DocumentMade),
            Effect::SaveDocument(job) => Task::perform(async move { job.save() }, Message::DocumentSaved),
            Effect::OpenDocument(path) => {
                Task::perform(async move { open::that_detached(path).is_ok() }, Message::DocumentOpened)
            }
        }
    }

    // Everything that was said is on the disk already; only words that are being typed are not.
    fn close(&mut self) -> Task<Message> {
        if self.session.keep_draft(&(self.clock)()) {
            self.closing = true;
            self.audio.stop();
            iced::exit()
        } else {
            self.refresh()
        }
    }

    fn more(&mut self) -> Task<Message> {
        self.page = (self.frame.page + 1) % self.frame.pages.max(1);
        self.cursor = None;
        let task = self.lay_out();
        let first = self.frame.spots.first().map(|spot| spot.id.clone());
        match first {
            Some(id) => Task::batch([task, self.put_cursor(id)]),
            None => task,
        }
    }

    fn typed(&mut self, action: text_editor::Action) -> Task<Message> {
        let is_edit = action.is_edit();
        self.editor.perform(action);
        if !is_edit {
            return Task::none();
        }
        let text = self.editor.text();
        let place = self.session.place().clone();
        self.session.typed(&text, &(self.clock)());
        if *self.session.place() == place {
            // Only “Saved” changes; the typing itself stays as it is.
            self.screen = self.session.screen();
            return self.lay_out();
        }
        self.refresh()
    }

    // Shows what the session has now.
    fn refresh(&mut self) -> Task<Message> {
        let screen = self.session.screen();
        let elsewhere = screen.place != self.screen.place;
        self.screen = screen;
        if elsewhere { self.arrived() } else { self.lay_out() }
    }

    // A new screen: first page, cursor on what is picked or comes first, and the voice reads.
    fn arrived(&mut self) -> Task<Message> {
        // A place holds ids only, never a person's words.
        tracing::info!(place = ?self.screen.place, "arrived");
        self.page = 0;
        self.cursor = None;
        let text = self.screen.field().and_then(|item| item.field.as_ref()).map(|field| field.text.clone());
        self.editor = text_editor::Content::with_text(&text.unwrap_or_default());
        let layout = self.lay_out();
        let picked = self.screen.items.iter().find(|item| item.picked && item.role == Role::Choice);
        let picked = picked.map(|item| item.id.clone());
        let layout = Task::batch([layout, self.turn_to(picked.as_deref())]);
        let first =
            || self.frame.spots.iter().find(|spot| spot.zone != Zone::Bar).map(|spot| spot.id.clone());
        let start = picked.filter(|id| self.frame.spot(id).is_some()).or_else(first);
        self.cursor = start;
        let files = self.opening();
        self.say(files);
        Task::batch([layout, self.focus()])
    }

    // Shows the page that an item is on.
    fn turn_to(&mut self, id: Option<&str>) -> Task<Message> {
        let Some(id) = id else { return Task::none() };
        let mut tasks = Vec::new();
        while self.frame.spot(id).is_none() && self.page + 1 < self.frame.pages {
            self.page += 1;
            tasks.push(self.lay_out());
        }
        Task::batch(tasks)
    }

    fn lay_out(&mut self) -> Task<Message> {
        let text = self.session.plan().settings.text;
        self.frame = ui::layout(&self.screen, self.window, text, self.page, &mut self.measure);
        self.page = self.frame.page;
        if self.cursor.as_ref().is_some_and(|id| self.frame.spot(id).is_none()) {
            self.cursor = self.frame.spots.first().map(|spot| spot.id.clone());
        }
        let missing = self.gallery.missing(&self.frame, &self.pictures, self.scale);
        if missing.is_empty() {
            return Task::none();
        }
        Task::perform(async move { ui::rasterise(missing) }, Message::Pictures)
    }

    fn put_cursor(&mut self, id: String) -> Task<Message> {
        if self.cursor.as_deref() == Some(&id) {
            return Task::none();
        }
        self.cursor = Some(id.clone());
        let lines = match self.screen.item(&id) {
            Some(item) => item.spoken(),
            None => vec![&self.screen.more],
        };
        let files = spoken(lines, &self.speech);
        self.say(files);
        self.focus()
    }

    // Typing goes to the field while the cursor is on it, and nowhere otherwise.
    fn focus(&self) -> Task<Message> {
        let on_field = self
            .cursor
            .as_ref()
            .and_then(|id| self.screen.item(id))
            .is_some_and(|item| item.role == Role::Field);
        iced::widget::operation::focus(if on_field { FIELD } else { "nothing" })
    }

    fn targets(&self) -> Vec<Target> {
        let target = |spot: &ui::Spot| Target {
            id: spot.id.clone(),
            x: spot.bounds.x,
            y: spot.bounds.y,
            width: spot.bounds.width,
            height: spot.bounds.height,
        };
        self.frame.spots.iter().map(target).collect()
    }

    // Says lines, when the person wants a voice. Lines without a recording are passed over.
    fn say(&mut self, files: Vec<String>) {
        let settings = self.session.plan().settings;
        if settings.sound && !files.is_empty() {
            self.audio.say(files, settings.loudness.gain());
        } else {
            self.audio.stop();
        }
    }

    fn opening(&self) -> Vec<String> {
        spoken(self.screen.opening(), &self.speech)
    }

    // “Hear again”: the question, then everything on this page that can be picked.
    fn everything(&self) -> Vec<String> {
        let mut files = self.opening();
        let shown = self.screen.items.iter().filter(|item| self.frame.spot(&item.id).is_some());
        for item in shown.filter(|item| matches!(item.zone, Zone::Main | Zone::Side)) {
            files.extend(spoken(item.spoken(), &self.speech));
        }
        files
    }
}

fn heard(event: Event, status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: keyboard::Key::Named(key),
            modifiers,
            repeat,
            ..
        }) => {
            let captured = status == event::Status::Captured;
            match key {
                Named::Tab if modifiers.shift() => Some(Message::Move(Move::Previous)),
                Named::Tab => Some(Message::Move(Move::Next)),
                Named::Escape if !repeat => Some(Message::Escape),
                _ if captured => None,
                Named::ArrowUp => Some(Message::Move(Move::Up)),
                Named::ArrowDown => Some(Message::Move(Move::Down)),
                Named::ArrowLeft => Some(Message::Move(Move::Left)),
                Named::ArrowRight => Some(Message::Move(Move::Right)),
                // A key that is held down does not pick twice.
                Named::Enter | Named::Space if !repeat => Some(Message::Pick),
                _ => None,
            }
        }
        Event::Window(window::Event::Opened { size, .. }) | Event::Window(window::Event::Resized(size)) => {
            Some(Message::Resized(size))
        }
        Event::Window(window::Event::Rescaled(scale)) => Some(Message::Rescaled(scale)),
        _ => None,
    }
}
