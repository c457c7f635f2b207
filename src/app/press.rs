//! What a press does to the window, and what the session asks the window to do.

use iced::Task;
use iced::widget::text_editor;

use super::{App, Message};
use crate::plan::Way;
use crate::screen::{Act, Kind, Zone};
use crate::session::Effect;
use crate::ui;

impl App {
    pub(super) fn press(&mut self, id: &str) -> Task<Message> {
        self.presses += 1;
        let task = self.pressed(id);
        tracing::info!(id, "pressed");
        task
    }

    fn pressed(&mut self, id: &str) -> Task<Message> {
        if id == ui::MORE {
            return self.more();
        }
        let Some(item) = self.screen.item(id).cloned() else { return Task::none() };
        if item.zone == Zone::Main || item.zone == Zone::Side {
            self.cursor = Some(id.to_owned());
        }
        if item.kind == Kind::Field {
            return self.focus();
        }
        // The choice is said back; with the other ways it was heard when the cursor came to it.
        let speaks_back = matches!(self.settings.way(), Way::Switch | Way::Dwell)
            && matches!(item.kind, Kind::Choice | Kind::Card);
        if item.act == Act::Read || speaks_back {
            self.speak_item(&item);
        }
        if item.act == Act::ReadOwn {
            self.speak_own();
        }
        let tries = matches!(item.act, Act::Try(_));
        let here = self.screen.place.clone();
        // What went wrong is on the session's screen.
        let effects = self.session.act(item.act, &(self.clock.wall)()).unwrap_or_default();
        let mut tasks = vec![self.refresh()];
        tasks.extend(effects.into_iter().map(|effect| self.effect(effect)));
        if self.screen.place == here {
            if tries {
                self.speak_opening();
            }
            self.scan_after(id);
            // What was picked must be left before it can be picked again, whatever it has become.
            self.under_pointer();
        }
        Task::batch(tasks)
    }

    fn effect(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::Hear => {
                self.speak_everything();
                Task::none()
            }
            Effect::More => self.more(),
            Effect::Still => self.still(),
            Effect::Close => self.close(),
            Effect::MakeDocument(job) => Task::perform(async move { job.make() }, Message::DocumentMade),
            Effect::SaveDocument(job) => Task::perform(async move { job.save() }, Message::DocumentSaved),
            Effect::OpenDocument(path) => {
                Task::perform(async move { open::that_detached(path).is_ok() }, Message::DocumentOpened)
            }
        }
    }

    // Everything that was said is on the disk already; only words that are being typed are not.
    pub(super) fn close(&mut self) -> Task<Message> {
        if self.session.keep_draft(&(self.clock.wall)()).is_ok() {
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
        let task = match first {
            Some(id) => Task::batch([task, self.put_cursor(id)]),
            None => task,
        };
        self.begin_scan(0);
        self.under_pointer();
        task
    }

    pub(super) fn typed(&mut self, action: text_editor::Action) -> Task<Message> {
        let is_edit = action.is_edit();
        self.editor.perform(action);
        // Somebody types: scanning waits.
        if is_edit && self.settings.way() == Way::Switch {
            self.scanner.rest();
            let _ = self.session.set_still(true);
        }
        if is_edit { self.text_changed() } else { Task::none() }
    }

    pub(super) fn text_changed(&mut self) -> Task<Message> {
        let text = self.editor.text();
        let place = self.session.place().clone();
        self.session.typed(&text, &(self.clock.wall)());
        if *self.session.place() == place {
            // Only “Saved” changes; the typing itself stays as it is.
            self.screen = self.session.screen();
            return self.lay_out();
        }
        self.refresh()
    }
}
