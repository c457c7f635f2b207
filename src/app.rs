//! The program in its window: messages, update, subscriptions.
//!
//! A press anywhere becomes [`Message::Press`] with an item's id; what it does is decided by the
//! session. The window only shows the screen that comes of it.

mod computer;
mod keys;
mod listen;
mod photos;
mod press;
mod record;
mod show;
mod speak;
mod told;
mod typing;
mod view;
mod ways;
mod window;

use core::time::Duration;
use std::sync::Arc;

use iced::widget::text_editor;
use iced::{Point, Rectangle, Size, Task};
use jiff::Zoned;

use crate::access::cursor::Move;
use crate::pictures::Pictures;
use crate::plan::{Computer, Knob, Settings};
use crate::reader::{Asked, Reader};
use crate::screen::Screen;
use crate::session::{
    Brought, Chosen, ChosenFile, Done, FoundFile, FoundPhoto, FoundPlace, Opened, OpenedPack, PacksAre,
    PhotoChosen, PhotoDone, Session, SymbolsDone,
};
use crate::ui::{self, Frame, Looks, Measure, Wanted};
use crate::voice::{Audio, Heard, Listened, Microphone, Speech};

use show::Sight;
use speak::Voice;
use told::Now;
use typing::Typing;
use ways::{LEAVE, Pressing};
use window::Stand;

pub use keys::meant;
pub use listen::Input;
pub use show::targets;
pub use told::stands;
pub use view::{FIELD, bound};
pub use window::{FIRST, WindowRest};

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// An item was pressed, in whatever way.
    Press(String),
    /// An item was tapped at this point, by mouse or touch.
    Tap(String, Point),
    /// The pointer came over an item, or over none.
    Over(Option<String>, Point),
    /// A key that moves the cursor.
    Move(Move),
    /// The key that picks what has the cursor.
    Pick,
    /// The key that goes on from a field of one line.
    GoOn,
    /// The key that goes back.
    Escape,
    /// The key that reads everything again, or stops the voice while it speaks.
    Hear,
    /// The key of the answer at this position on the page, from 1.
    Digit(u8),
    /// Letters, while no field has the keys.
    Letters(String),
    /// The key for help.
    Help,
    /// The key that leaves a private screen at once.
    Leave,
    /// The key that turns a page of a long list: on, or (true) back.
    Turn(bool),
    /// The key that makes words larger (true) or smaller; none: as is usual.
    TextSize(Option<bool>),
    /// The key that takes back what was said last. In a field it is [`Message::TakeBack`].
    Undo,
    /// A key, button or finger that may be a switch.
    Input(Input),
    /// It is time for what was waited for: a step of scanning, a dwell, the next word.
    Tick,
    /// The window came to the front, or left it.
    Focused(bool),
    /// Something was typed.
    Typed(text_editor::Action),
    /// The window is open: its place where the desktop tells it, and its size, in logical pixels.
    Opened(iced::window::Id, Option<Point>, Size),
    /// The window was moved to here, in logical pixels.
    WindowMoved(Point),
    /// The window has come to rest, like this.
    WindowRests(WindowRest),
    /// The window is to fill the whole screen, or no longer.
    FullScreen,
    /// The window has a new size, in logical pixels.
    Resized(Size),
    /// The window has a new scale: real pixels per logical pixel.
    Rescaled(f32),
    /// Pictures are ready to draw.
    Pictures(Vec<(Wanted, u32, u32, Vec<u8>)>),
    /// The last change of what is typed is taken back, or (true) brought again.
    TakeBack(bool),
    /// The document is made, or what went wrong.
    DocumentMade(Done),
    /// The copy is saved, or what went wrong.
    DocumentSaved(Done),
    /// Whether the computer's viewer opened the document.
    DocumentOpened(Opened),
    /// A place was found where the document could be saved; or no more are looked for.
    Place(Option<FoundPlace>),
    /// A folder was chosen to save the document in.
    PlaceChosen(Chosen),
    /// A file was found that could be brought; or no more are looked for.
    File(Brought, Option<FoundFile>),
    /// A file was chosen to be brought.
    FileChosen(ChosenFile),
    /// A council's pack was read.
    PackOpened(OpenedPack),
    /// What came of something with picture packs.
    Symbols(SymbolsDone),
    /// Other packs are here now, or what went wrong.
    PacksAre(PacksAre),
    /// Photos were found on this computer; or no more are looked for.
    PhotosFound(Option<Vec<FoundPhoto>>),
    /// A photo is ready to be used, or what went wrong.
    PhotoReady(PhotoDone),
    /// A photo was chosen in the computer's own way.
    PhotoChosen(PhotoChosen),
    /// How it goes while the program listens to the person.
    Listened(Listened),
    /// What the voice found on this computer.
    Heard(Heard),
    /// What a screen reader asks for.
    Asked(Asked),
    /// What the computer is set to.
    Computer(Computer),
    /// The window is to close.
    CloseRequested,
}

/// Gives the time. The one place where it is read is the program's start.
#[derive(Clone)]
pub struct Clock {
    /// The date and time, to be written down and shown.
    pub wall: Arc<dyn Fn() -> Zoned + Send + Sync>,
    /// The time since some beginning, which only ever goes forward: for steps, dwells and words.
    pub steady: Arc<dyn Fn() -> Duration + Send + Sync>,
}

/// The program in its window. Each part keeps its own state.
pub struct App {
    session: Session,
    clock: Clock,
    pictures: Pictures,
    reader: Option<Reader>,
    // How the person likes the program; what the computer says that it is set to, and what of that is
    // followed in this window.
    settings: Settings,
    told: Computer,
    computer: Computer,
    window: Stand,
    sight: Sight,
    voice: Voice,
    // None where there can be none, as without a window.
    microphone: Option<Box<dyn Microphone>>,
    pressing: Pressing,
    typing: Typing,
    now_said: Now,
    presses: usize,
    closing: bool,
}

/// What takes long to load, so that it can be loaded on another thread while the window is made.
pub struct Loaded {
    pictures: Pictures,
    speech: Speech,
    screen: Screen,
    frame: Frame,
    measure: Measure,
}

impl Loaded {
    /// The fonts, the lists of pictures and recordings, and the first screen laid out.
    pub fn new(session: &Session, window: Size) -> Self {
        let pictures = std::thread::spawn(Pictures::built_in);
        ui::load_fonts();
        let mut measure = Measure::default();
        let screen = session.screen();
        let looks = Looks::of(&session.plan().settings, Computer::default());
        let frame = ui::layout(&screen, window, looks, 0, &mut measure);
        let speech = Speech::built_in();
        Self { pictures: pictures.join().unwrap_or_default(), speech, screen, frame, measure }
    }
}

impl App {
    /// The program on its first screen, or in the plan that the session has open.
    pub fn new(
        session: Session,
        audio: Box<dyn Audio>,
        reader: Option<Reader>,
        clock: Clock,
        window: Size,
    ) -> (Self, Task<Message>) {
        let loaded = Loaded::new(&session, window);
        Self::with(loaded, session, audio, reader, clock, window)
    }

    /// The same, with what was loaded before.
    pub fn with(
        loaded: Loaded,
        session: Session,
        audio: Box<dyn Audio>,
        reader: Option<Reader>,
        clock: Clock,
        window: Size,
    ) -> (Self, Task<Message>) {
        let Loaded { pictures, speech, screen, frame, measure } = loaded;
        let settings = session.plan().settings.clone();
        let mut app = Self {
            session,
            clock,
            pictures,
            reader,
            told: Computer::default(),
            computer: Computer::default(),
            window: Stand::new(&settings),
            sight: Sight::new(screen, frame, measure, window),
            voice: Voice::new(speech, audio),
            microphone: None,
            pressing: Pressing::new(&settings),
            typing: Typing::default(),
            now_said: Now::default(),
            settings,
            presses: 0,
            closing: false,
        };
        let wanted = app.session.take_wanted();
        let task = Task::batch([app.arrived(None), app.shown(wanted)]);
        (app, task)
    }

    /// The screen as it is shown.
    pub fn screen(&self) -> &Screen {
        &self.sight.screen
    }

    /// The screen as it is laid out.
    pub fn frame(&self) -> &Frame {
        &self.sight.frame
    }

    /// The session behind the window.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The item that has the cursor.
    pub fn cursor(&self) -> Option<&str> {
        self.sight.cursor.as_deref()
    }

    /// Where the small target stands that asks once more, when pointing and waiting picks only by it.
    pub fn asks_once_more(&self) -> Option<Rectangle> {
        self.pressing.confirm
    }

    /// How often something was pressed so far, in whatever way.
    pub fn presses(&self) -> usize {
        self.presses
    }

    /// The order in which a switch comes to the items of this page.
    pub fn order(&self) -> &[String] {
        &self.pressing.order
    }

    /// The item that scanning has come to.
    pub fn scanned_to(&self) -> Option<&str> {
        self.pressing.order.get(self.pressing.scanner.at()?).map(String::as_str)
    }

    /// How the person likes the program.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether the program is about to close.
    pub fn is_closing(&self) -> bool {
        self.closing
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let task = self.take_in(message);
        self.tell_reader();
        task
    }

    fn take_in(&mut self, message: Message) -> Task<Message> {
        self.sight.by_pointer = match &message {
            Message::Tap(..) | Message::Over(..) => true,
            Message::Move(_) | Message::Pick | Message::GoOn | Message::Escape | Message::Digit(_) => false,
            Message::Hear
            | Message::Help
            | Message::Leave
            | Message::Turn(_)
            | Message::Undo
            | Message::Asked(_) => false,
            _ => self.sight.by_pointer,
        };
        match message {
            Message::Press(id) => self.press(&id),
            Message::Tap(id, at) => self.tapped(&id, at),
            Message::Over(id, at) => self.pointed(id, at),
            Message::Move(to) => self.moved(to),
            Message::Pick => self.picked(),
            Message::GoOn => self.go_on(),
            Message::Escape => self.by_hand("bar-back", None, Knob::Taps),
            Message::Hear => self.by_hand("bar-hear", None, Knob::Taps),
            Message::Digit(position) => self.digit(position),
            Message::Letters(letters) => self.letters(&letters),
            Message::Help => self.by_hand("bar-help", None, Knob::Taps),
            // Nothing holds it up, not even that the screen came up only now.
            Message::Leave => self.press(LEAVE),
            Message::Turn(back) => self.turned(back),
            Message::TextSize(larger) => self.text_size(larger),
            Message::Undo => self.undo(),
            Message::Input(input) => self.input(input),
            Message::Tick => self.tick(),
            Message::Focused(focused) => self.focused(focused),
            Message::Typed(action) => self.typed(action),
            Message::Opened(id, at, size) => Task::batch([self.resized(size), self.opened(id, at)]),
            Message::WindowMoved(to) => self.window_moved(to),
            Message::WindowRests(rest) => self.window_rests(rest),
            Message::FullScreen => self.full_screen(!self.is_full()),
            Message::Resized(size) => Task::batch([self.resized(size), self.window_changed()]),
            Message::Rescaled(scale) => Task::batch([self.rescaled(scale), self.window_changed()]),
            Message::Pictures(ready) => {
                self.sight.gallery.add(ready);
                Task::none()
            }
            Message::DocumentMade(made) => {
                self.session.document_made(made, &(self.clock.wall)());
                self.refresh()
            }
            Message::DocumentSaved(saved) => {
                self.session.document_saved(saved);
                self.refresh()
            }
            Message::TakeBack(again) => self.take_back(again),
            Message::Place(Some(place)) => {
                self.session.place_found(place);
                self.more_came()
            }
            Message::Place(None) => {
                self.session.looked();
                self.more_came()
            }
            Message::PlaceChosen(chosen) => {
                let effects = self.session.place_chosen(chosen);
                self.shown(effects)
            }
            Message::File(of, file) => {
                self.session.file_found(of, file);
                self.more_came()
            }
            Message::FileChosen(chosen) => {
                let effects = self.session.file_chosen(chosen);
                self.shown(effects)
            }
            Message::PackOpened(opened) => {
                self.session.pack_opened(opened);
                self.more_came()
            }
            Message::PacksAre(are) => {
                self.session.packs_are(are, &(self.clock.wall)());
                self.refresh()
            }
            Message::Symbols(done) => {
                let effects = self.session.symbols_done(done, &(self.clock.wall)());
                self.shown(effects)
            }
            Message::PhotosFound(Some(found)) => {
                self.session.photos_found(found, &(self.clock.wall)());
                self.more_came()
            }
            Message::PhotosFound(None) => {
                self.session.photos_looked();
                self.more_came()
            }
            Message::PhotoReady(done) => {
                self.session.photo_ready(done);
                self.refresh()
            }
            Message::PhotoChosen(chosen) => {
                let effects = self.session.photo_chosen(chosen);
                self.shown(effects)
            }
            Message::Listened(told) => self.listened(told),
            Message::DocumentOpened(opened) => {
                self.session.document_opened(&opened);
                self.refresh()
            }
            Message::Heard(heard) => self.heard(heard),
            Message::Asked(asked) => self.asked(asked),
            Message::Computer(told) => self.computer_is(told),
            Message::CloseRequested => self.asked_to_close(),
        }
    }

    /// The time since the beginning.
    pub fn now(&self) -> Duration {
        (self.clock.steady)()
    }
}
