//! What a press does to the window, and what the session asks the window to do.

use std::sync::Arc;

use iced::futures::channel::mpsc;
use iced::futures::{Stream, StreamExt, stream};
use iced::{Point, Task};

use super::{App, Message};
use crate::access::order::{awaits_a_pick, group_of_id};
use crate::plan::Knob;
use crate::screen::{Act, Item, Kind, Zone};
use crate::session::{Brought, Effect, FileLook, FoundFile, FoundPlace, LookJob};
use crate::ui;

impl App {
    // A press by hand, in whatever way: one that nobody meant does nothing. `gap` is the setting of the time
    // in which a second press is a stray one.
    pub(super) fn by_hand(&mut self, id: &str, at: Option<Point>, gap: Knob) -> Task<Message> {
        if self.counts(id, at, gap) { self.press(id) } else { Task::none() }
    }

    pub(super) fn counts(&mut self, id: &str, at: Option<Point>, gap: Knob) -> bool {
        let (now, gap) = (self.now(), self.settings.time(gap));
        self.pressing.guard.counts(id, at.map(|at| (at.x, at.y)), now, gap)
    }

    pub(super) fn press(&mut self, id: &str) -> Task<Message> {
        self.presses += 1;
        // Which answer it was to a private question is not written anywhere.
        let quiet = self.sight.screen.item(id).is_some_and(|item| item.quiet);
        let task = self.pressed(id);
        tracing::info!(id = if quiet { "private" } else { id }, "pressed");
        task
    }

    fn pressed(&mut self, id: &str) -> Task<Message> {
        if id == ui::MORE {
            self.speak_more();
            return self.more();
        }
        if let Some(group) = group_of_id(id) {
            self.open_group(group);
            return Task::none();
        }
        let Some(item) = self.sight.screen.item(id).cloned() else { return Task::none() };
        if let Some(page) = self.page_to(&item) {
            if self.speaks_back(&item) {
                self.speak_item(&item);
            }
            return self.turn(page);
        }
        if item.zone == Zone::Main || item.zone == Zone::Side {
            self.sight.cursor = Some(id.to_owned());
        }
        if item.quiet {
            // The same for every answer, and it ends what is being said of one.
            let picked = self.sight.screen.picked.clone();
            self.speak_line(&picked);
        } else if item.act == Act::Read || self.speaks_back(&item) {
            self.speak_item(&item);
        }
        if item.kind == Kind::Field {
            return self.focus();
        }
        if item.act == Act::ReadOwn {
            self.speak_own();
            self.tell_own();
        }
        let tries = matches!(item.act, Act::Try(_));
        let (here, figure) = (self.sight.screen.place.clone(), self.sight.screen.figure.clone());
        let before = self.settings.clone();
        // What went wrong is on the session's screen.
        let effects = self.session.act(item.act.clone(), &(self.clock.wall)()).unwrap_or_default();
        let task = self.shown(effects);
        if self.sight.screen.place == here {
            self.speak_as_set(&item, &before);
            if tries {
                self.speak_opening();
            }
            if matches!(item.zone, Zone::Main | Zone::Side) && item.act != Act::ReadOwn {
                self.tell_press(&item, figure.as_ref());
            }
            self.scan_after(id);
            // What was picked must be left before it can be picked again, whatever it has become.
            self.under_pointer();
        }
        task
    }

    // “Next” leads to the next page before it leads on, “Back” to the page before. Nobody goes on past answers that
    // they have not seen, nor gives away what they have not seen.
    fn page_to(&self, item: &Item) -> Option<usize> {
        let (page, screen) = (self.sight.frame.page, &self.sight.screen);
        match item.id.as_str() {
            "bar-next" if page + 1 < self.sight.frame.pages => Some(page + 1),
            "bar-next" if screen.gives() || awaits_a_pick(screen) => self.sight.unseen(),
            "bar-back" => page.checked_sub(1),
            _ => None,
        }
    }

    // Shows what the session has now, and does what it wants done.
    pub(super) fn shown(&mut self, effects: Vec<Effect>) -> Task<Message> {
        let mut tasks = vec![self.refresh()];
        tasks.extend(effects.into_iter().map(|effect| self.effect(effect)));
        Task::batch(tasks)
    }

    fn effect(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::Hear => {
                self.hear_again();
                self.tell_everything();
                Task::none()
            }
            Effect::More => self.more(),
            Effect::Still => self.still(),
            Effect::Close => self.close(),
            Effect::MakeDocument(job) => Task::perform(async move { job.make() }, Message::DocumentMade),
            Effect::SaveDocument(job) => Task::perform(async move { job.save() }, Message::DocumentSaved),
            Effect::Look(job) => Task::run(looking(job), Message::Place),
            Effect::ChoosePlace(job) => Task::perform(job.choose(), Message::PlaceChosen),
            Effect::LookForFiles(job) => {
                Task::run(looking_for_files(job), |(of, file)| Message::File(of, file))
            }
            Effect::ChooseFile(job) => Task::perform(job.choose(), Message::FileChosen),
            Effect::OpenPack(job) => Task::perform(async move { job.read() }, Message::PackOpened),
            Effect::ChangePacks(job) => Task::perform(async move { job.change() }, Message::PacksAre),
            Effect::Symbols(job) => Self::with_symbols(job),
            Effect::LookForPhotos(job) => Self::look_for_photos(job),
            Effect::ChoosePhoto(job) => Task::perform(job.choose(), Message::PhotoChosen),
            Effect::MakePhoto(job) => Self::make_photo(job),
            Effect::Voice(job) => self.voice_job(job),
            Effect::OpenDocument(job) => Task::perform(async move { job.open() }, Message::DocumentOpened),
        }
    }

    // The window is to close: as by the button, so that nothing is lost that could not be saved.
    pub(super) fn asked_to_close(&mut self) -> Task<Message> {
        let effects = self.session.act(Act::Close, &(self.clock.wall)()).unwrap_or_default();
        self.shown(effects)
    }

    fn close(&mut self) -> Task<Message> {
        self.closing = true;
        self.voice.audio.stop();
        self.last_look().unwrap_or_else(iced::exit)
    }

    fn more(&mut self) -> Task<Message> {
        self.turn((self.sight.frame.page + 1) % self.sight.frame.pages.max(1))
    }

    // A page of a long list. The question has the cursor, and it is said which page this is and what it begins with.
    pub(super) fn turn(&mut self, page: usize) -> Task<Message> {
        let asked = self.sight.asks().clone();
        self.sight.page = page;
        self.sight.cursor = None;
        let task = self.lay_out();
        self.page_came_up();
        self.speak_page(&asked);
        self.tell_page();
        self.begin_scan(0);
        self.under_pointer();
        Task::batch([task, self.focus()])
    }
}

// Places as they are found. It ends with the looking; what answers later is not waited for.
fn looking(job: LookJob) -> impl Stream<Item = Option<FoundPlace>> {
    as_found(move |tell| job.look(move |found| tell(found)))
}

fn looking_for_files(job: FileLook) -> impl Stream<Item = (Brought, Option<FoundFile>)> {
    let of = job.of;
    as_found(move |tell| job.look(move |found| tell(found))).map(move |file| (of, file))
}

type Tell<T> = Arc<dyn Fn(Option<T>) + Send + Sync>;

fn as_found<T: Send + 'static>(
    looks: impl FnOnce(Tell<T>) + Send + 'static,
) -> impl Stream<Item = Option<T>> {
    let (tell, told) = mpsc::unbounded();
    let looks = move || {
        looks(Arc::new(move |found| {
            let _ = tell.unbounded_send(found);
        }));
    };
    if let Err(error) = std::thread::Builder::new().name("places".into()).spawn(looks) {
        tracing::warn!(%error, "no thread to look for places");
    }
    stream::unfold(Some(told), async |told| {
        let mut told = told?;
        let place = told.next().await.flatten();
        let told = place.is_some().then_some(told);
        Some((place, told))
    })
}
