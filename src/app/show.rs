//! From the session's screen to what is shown: layout, pages, cursor, and the tree for screen readers.

use iced::{Rectangle, Size, Task};

use super::{App, FIELD, Message};
use crate::access::cursor::{Move, Stop, Target, moved};
use crate::access::scan::Rules;
use crate::plan::{Knob, Way};
use crate::screen::{Act, Kind, Line, Screen, Zone};
use crate::ui::{self, Frame, Gallery, Looks, Measure, SaidPart};

/// What is seen: the screen, as it is laid out in the window.
pub(super) struct Sight {
    pub screen: Screen,
    pub frame: Frame,
    // The page of a long list, and the item that has the cursor.
    pub page: usize,
    pub cursor: Option<String>,
    // The group that scanning has come to, as a whole.
    pub group: Option<usize>,
    // The pages of this screen that were in sight, for as many pages as there were then.
    seen: Vec<bool>,
    // Whether the pointer was used last: then nothing shows that the question has the cursor.
    pub by_pointer: bool,
    // Another number for each page that came up.
    pub came_up: u64,
    // In logical pixels, and the real pixels in one of them.
    pub window: Size,
    pub scale: f32,
    pub gallery: Gallery,
    measure: Measure,
}

impl Sight {
    pub fn new(screen: Screen, frame: Frame, measure: Measure, window: Size) -> Self {
        let gallery = Gallery::default();
        Self {
            screen,
            frame,
            page: 0,
            cursor: None,
            group: None,
            seen: Vec::new(),
            // Until a key is pressed nobody needs to see where the cursor is.
            by_pointer: true,
            came_up: 0,
            window,
            scale: 1.0,
            gallery,
            measure,
        }
    }

    // Lays the screen out. What has the cursor stays in sight, whatever page it is on now; what is gone gives
    // the cursor to the question.
    fn lay_out(&mut self, looks: Looks) {
        self.frame = ui::layout(&self.screen, self.window, looks, self.page, &mut self.measure);
        if let Some(id) = &self.cursor
            && self.frame.spot(id).is_none()
        {
            let id = id.clone();
            if !self.find(&id, looks) {
                self.cursor = None;
            }
        }
        self.page = self.frame.page;
        if self.seen.len() != self.frame.pages {
            self.seen = vec![false; self.frame.pages];
        }
        if let Some(seen) = self.seen.get_mut(self.page) {
            *seen = true;
        }
    }

    // Lays out the page that an item is on; false where it is on none.
    fn find(&mut self, id: &str, looks: Looks) -> bool {
        let mut pages = (0..self.frame.pages)
            .map(|page| ui::layout(&self.screen, self.window, looks, page, &mut self.measure));
        let found = pages.find(|frame| frame.spot(id).is_some());
        found.map(|frame| self.frame = frame).is_some()
    }

    // The next page that was never in sight, where there is one.
    pub fn unseen(&self) -> Option<usize> {
        let pages = self.frame.pages;
        (1..pages).map(|on| (self.page + on) % pages).find(|page| self.seen.get(*page) == Some(&false))
    }

    // The first answer on this page.
    fn begins_with(&self) -> Option<String> {
        let is_answer = |spot: &&ui::Spot| spot.zone == Zone::Main && self.screen.item(&spot.id).is_some();
        self.frame.spots.iter().find(is_answer).map(|spot| spot.id.clone())
    }

    // What this page asks.
    pub fn asks(&self) -> &Line {
        self.screen.heading_at(self.frame.spots.first().map(|spot| spot.id.as_str()))
    }

    // Which of several pages this is, in words: “Page 2.”, “This is the last page.”
    pub fn page_words(&self) -> Vec<Line> {
        let (page, pages) = (self.frame.page, self.frame.pages);
        let last = Some(&self.screen.last_page).filter(|_| page + 1 == pages);
        self.screen.pages.get(page).into_iter().chain(last).cloned().collect()
    }

    // What the button that turns the page does: it shows more, or from the last page the first.
    pub fn turns(&self) -> &Line {
        let is_last = self.frame.page + 1 >= self.frame.pages;
        if is_last { &self.screen.first_page } else { &self.screen.more }
    }

    // The ids of what stands on this page.
    pub fn shown(&self) -> Vec<String> {
        self.frame.spots.iter().map(|spot| spot.id.clone()).collect()
    }

    pub fn targets(&self) -> Vec<Target> {
        targets(&self.screen, &self.frame)
    }

    // Whether the cursor is where words are typed.
    pub fn is_on_field(&self) -> bool {
        let item = self.cursor.as_ref().and_then(|id| self.screen.item(id));
        item.is_some_and(|item| item.kind == Kind::Field)
    }
}

/// The items of a page as they lie, in their groups and in reading order.
pub fn targets(screen: &Screen, frame: &Frame) -> Vec<Target> {
    // “More” goes with the last group of the page.
    let main = frame.spots.iter().filter(|spot| spot.zone == Zone::Main);
    let last = main.filter_map(|spot| screen.group_of(&spot.id)).max().unwrap_or(0);
    let target = |spot: &ui::Spot| {
        let item = screen.item(&spot.id);
        Target {
            id: spot.id.clone(),
            x: spot.bounds.x,
            y: spot.bounds.y,
            width: spot.bounds.width,
            height: spot.bounds.height,
            stop: match spot.zone {
                _ if item.is_some_and(|item| item.kind == Kind::Field) => Stop::Field,
                Zone::Main => Stop::Answers(screen.group_of(&spot.id).unwrap_or(last)),
                Zone::Side => Stop::Side,
                Zone::Bar => Stop::Bar,
                Zone::Next => Stop::Next,
            },
            picked: item.is_some_and(|item| item.picked && item.kind == Kind::Choice),
        }
    };
    frame.spots.iter().map(target).collect()
}

impl App {
    // Shows what the session has now.
    pub(super) fn refresh(&mut self) -> Task<Message> {
        let screen = self.session.screen();
        let elsewhere = screen.place != self.sight.screen.place;
        let from = std::mem::replace(&mut self.sight.screen, screen);
        let changed = self.session.plan().settings != self.settings;
        let window = if changed { self.new_settings() } else { Task::none() };
        self.typing.keep_at = self.typing.keep_at.filter(|_| self.session.is_typing());
        Task::batch([window, if elsewhere { self.arrived(Some(&from)) } else { self.lay_out() }])
    }

    // Something came to the screen without a press.
    pub(super) fn more_came(&mut self) -> Task<Message> {
        self.sight.screen = self.session.screen();
        self.lay_out_anew()
    }

    // What is to be done to the window because of them.
    fn new_settings(&mut self) -> Task<Message> {
        let before = std::mem::replace(&mut self.settings, self.session.plan().settings.clone());
        self.pressing.scanner.set(Rules::of(&self.settings));
        self.new_dwell();
        if before.way() != self.settings.way() && self.session.set_still(false) {
            self.sight.screen = self.session.screen();
        }
        if !self.settings.on(Knob::Sound) {
            self.quiet();
        }
        self.light();
        // F11 holds until the setting is another one.
        let full = self.settings.on(Knob::Full);
        if before.on(Knob::Full) == full { Task::none() } else { self.full_screen(full) }
    }

    // A new screen: the page with what is picked, the cursor on the question, and the voice reads. Who comes back
    // from somewhere is where they left; whose words were typed there has the cursor on them.
    pub(super) fn arrived(&mut self, from: Option<&Screen>) -> Task<Message> {
        // A place holds ids only, never a person's words.
        tracing::info!(place = ?self.sight.screen.place, "arrived");
        self.sight.page = 0;
        self.sight.seen.clear();
        self.sight.cursor = None;
        self.show_text();
        self.remind_of_no_sound();
        let layout = self.lay_out();
        let picked = self.sight.screen.items.iter().find(|item| item.picked && item.kind == Kind::Choice);
        // Where several things are asked, what is answered may stand behind what is not: that begins at its beginning.
        let picked = picked.filter(|_| self.sight.screen.groups().len() < 2).map(|item| item.id.clone());
        // Where there is no room for everything, the place to type is in sight first.
        let typed = self.sight.screen.field().map(|item| item.id.clone());
        let left = from.and_then(|from| self.sight.screen.led_to(from)).map(|item| item.id.clone());
        let words = left.as_ref().filter(|_| from.is_some_and(Screen::takes_words));
        let first = words.or(picked.as_ref()).or(typed.as_ref()).or(left.as_ref());
        let layout = Task::batch([layout, self.turn_to(first.map(String::as_str))]);
        self.sight.cursor = words.cloned();
        self.page_came_up();
        self.speak_opening();
        self.begin_scan(0);
        self.under_pointer();
        Task::batch([layout, self.focus()])
    }

    // What is pressed in the first moments was meant for what was there before. Nothing was, at the start.
    pub(super) fn page_came_up(&mut self) {
        self.sight.came_up += 1;
        if self.sight.came_up > 1 {
            let now = self.now();
            self.pressing.guard.opened(now);
        }
    }

    // Shows the page that an item is on.
    fn turn_to(&mut self, id: Option<&str>) -> Task<Message> {
        let looks = Looks::of(&self.settings, self.computer);
        match id.filter(|id| self.sight.frame.spot(id).is_none()) {
            Some(id) if self.sight.find(id, looks) => {
                self.sight.page = self.sight.frame.page;
                self.lay_out()
            }
            _ => Task::none(),
        }
    }

    pub(super) fn lay_out(&mut self) -> Task<Message> {
        self.sight.lay_out(Looks::of(&self.settings, self.computer));
        self.pictures.show(self.session.me());
        self.pictures.use_symbols(self.session.symbols().cloned());
        let missing = self.sight.gallery.missing(&self.sight.frame, &self.pictures, self.sight.scale);
        if missing.is_empty() {
            return Task::none();
        }
        self.draw(missing)
    }

    pub(super) fn resized(&mut self, size: Size) -> Task<Message> {
        self.sight.window = size;
        self.lay_out_anew()
    }

    pub(super) fn rescaled(&mut self, scale: f32) -> Task<Message> {
        self.sight.scale = if scale.is_finite() && scale > 0.0 { scale } else { 1.0 };
        let followed = self.follow_computer();
        Task::batch([followed, self.lay_out_anew()])
    }

    // The window has another size: what stands on this page may be other things.
    pub(super) fn lay_out_anew(&mut self) -> Task<Message> {
        let before = self.sight.shown();
        // What has the cursor stays in sight; where nothing has, what this page began with does.
        let began = self.sight.begins_with().filter(|_| self.sight.cursor.is_none() && self.sight.page > 0);
        let task = self.lay_out();
        let task = Task::batch([task, self.turn_to(began.as_deref())]);
        if self.sight.shown() != before {
            self.sight.came_up += 1;
            self.begin_scan(0);
        }
        self.under_pointer();
        task
    }

    pub(super) fn moved(&mut self, to: Move) -> Task<Message> {
        let to = moved(&self.sight.targets(), self.sight.cursor.as_deref(), to).map(str::to_owned);
        self.put_cursor(to)
    }

    // The cursor goes to an item, or (none) to the question.
    pub(super) fn put_cursor(&mut self, to: Option<String>) -> Task<Message> {
        if self.sight.cursor == to {
            return Task::none();
        }
        match &to {
            Some(id) => {
                self.speak_at(id);
                // A reading is not said of the button that stops it.
                let hears = self.sight.screen.item(id).is_some_and(|item| item.act == Act::Hear);
                let said = (self.says_all() && !hears).then(|| self.voice.talk.end());
                self.pressing.said = said.map(|end| (id.clone(), end));
            }
            None if self.says_all() => self.speak_question(),
            None => {}
        }
        self.sight.cursor = to;
        Task::batch([self.keep_words(), self.focus()])
    }

    // What the ring is drawn round: the item that has the cursor, or the question.
    pub(super) fn ring(&self) -> Option<Rectangle> {
        match &self.sight.cursor {
            _ if self.sight.group.is_some() => self.sight.group.and_then(|group| self.around(group)),
            Some(id) => self.sight.frame.spot(id).map(|spot| spot.bounds),
            None if self.sight.by_pointer => None,
            None => {
                let heading = |said: &&ui::SaidSpot| said.part == SaidPart::Heading;
                let bounds = self.sight.frame.said.iter().find(heading).map(|said| said.bounds);
                // A little room beside the letters.
                bounds.map(|it| Rectangle { x: it.x - 6.0, width: it.width + 12.0, ..it })
            }
        }
    }

    // All of a group on this page, with its words.
    fn around(&self, group: usize) -> Option<Rectangle> {
        let groups = self.sight.screen.groups();
        let items = groups.get(group)?.items.iter().filter_map(|item| self.sight.frame.spot(&item.id));
        let words = self.sight.frame.said(SaidPart::Group(group));
        items.map(|spot| spot.bounds).chain(words).reduce(|all, one| all.union(&one))
    }

    // Typing goes to the field while the cursor is on it, and nowhere otherwise.
    // With a switch the field takes the keys only when it is clicked: a switch may be a key that types.
    pub(super) fn focus(&self) -> Task<Message> {
        if self.settings.way() == Way::Switch {
            return Task::none();
        }
        iced::widget::operation::focus(if self.sight.is_on_field() { FIELD } else { "nothing" })
    }
}
