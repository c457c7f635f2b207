//! What keys mean, and what they do. The table of the README is held against this by `tests/keyboard.rs`.

use iced::Task;
use iced::keyboard::{Event, Key, Modifiers, key::Named};

use super::{App, Message};
use crate::access::cursor::Move;
use crate::plan::{Knob, Way};
use crate::screen::{Act, Kind, Lines, Zone};
use crate::ui;

/// What a key means that is no switch. `captured`: a field took it as typing.
pub fn meant(event: &Event, captured: bool) -> Option<Message> {
    let Event::KeyPressed { key, modified_key, physical_key, modifiers, text, repeat, .. } = event else {
        return None;
    };
    // A key that is held down moves the cursor on and on, but never presses.
    let once = |message: Message| (!repeat).then_some(message);
    if modifiers.command() && !modifiers.alt() && !captured {
        let is = |wanted: &[&str]| [key, modified_key].iter().any(|key| is_one(key, wanted));
        return match key.to_latin(*physical_key) {
            Some('z') if !modifiers.shift() => once(Message::Undo),
            _ if is(&["+", "="]) => once(Message::TextSize(Some(true))),
            _ if is(&["-", "_"]) => once(Message::TextSize(Some(false))),
            _ if is(&["0"]) => once(Message::TextSize(None)),
            _ => None,
        };
    }
    let Key::Named(named) = key else {
        return if captured { None } else { once(letters(text.as_deref()?, *modifiers)?) };
    };
    match named {
        Named::Escape => return once(Message::Escape),
        _ if modifiers.control() || modifiers.alt() || modifiers.logo() => return None,
        Named::Tab if modifiers.shift() => return Some(Message::Move(Move::Previous)),
        Named::Tab => return Some(Message::Move(Move::Next)),
        Named::F1 => return once(Message::Help),
        Named::F2 => return once(Message::Hear),
        Named::F12 => return once(Message::Leave),
        Named::F11 => return once(Message::FullScreen),
        Named::Enter if captured => return once(Message::GoOn),
        _ if captured => return None,
        _ => {}
    }
    match named {
        Named::ArrowUp => Some(Message::Move(Move::Up)),
        Named::ArrowDown => Some(Message::Move(Move::Down)),
        Named::ArrowLeft => Some(Message::Move(Move::Left)),
        Named::ArrowRight => Some(Message::Move(Move::Right)),
        Named::Home => Some(Message::Move(Move::First)),
        Named::End => Some(Message::Move(Move::Last)),
        Named::PageUp => once(Message::Turn(true)),
        Named::PageDown => once(Message::Turn(false)),
        Named::Enter | Named::Space => once(Message::Pick),
        _ => None,
    }
}

fn is_one(key: &Key, wanted: &[&str]) -> bool {
    matches!(key, Key::Character(letter) if wanted.contains(&letter.as_str()))
}

// What is typed while no field has the keys. Held down it is not typed again and again: that is the field's.
fn letters(text: &str, modifiers: Modifiers) -> Option<Message> {
    // Ctrl and Alt together are another level of the keyboard.
    if modifiers.logo() || modifiers.control() != modifiers.alt() || text.chars().any(char::is_control) {
        return None;
    }
    match text.parse() {
        Ok(position @ 1..=9) => Some(Message::Digit(position)),
        _ => Some(Message::Letters(text.to_owned())),
    }
}

impl App {
    // Enter or Space: what has the cursor is pressed. On the question it is said again.
    pub(super) fn picked(&mut self) -> Task<Message> {
        match self.sight.cursor.clone() {
            Some(id) => self.by_hand(&id, None, Knob::Taps),
            None => {
                if self.counts("question", None, Knob::Taps) {
                    self.speak_question();
                }
                Task::none()
            }
        }
    }

    // Enter in a field of one line goes on.
    pub(super) fn go_on(&mut self) -> Task<Message> {
        let field = self.sight.screen.field().and_then(|item| item.field.as_ref());
        if field.is_none_or(|field| field.lines == Lines::Many) {
            return Task::none();
        }
        let next = self.sight.screen.items.iter().find(|item| item.zone == Zone::Next);
        match next.map(|item| item.id.clone()) {
            Some(next) => self.by_hand(&next, None, Knob::Taps),
            None => self.moved(Move::Next),
        }
    }

    // The answer at this position on the page.
    pub(super) fn digit(&mut self, position: u8) -> Task<Message> {
        if self.may_begin_to_type().is_some() {
            return self.letters(&position.to_string());
        }
        // Who types an amount means none of the answers beside it.
        if !self.settings.on(Knob::Digits) || self.sight.is_on_field() || self.sight.screen.asks_an_amount() {
            return Task::none();
        }
        let answer = self.answers().nth(usize::from(position).saturating_sub(1)).map(str::to_owned);
        match answer {
            Some(id) => self.by_hand(&id, None, Knob::Taps),
            None => Task::none(),
        }
    }

    /// The answers of this page, in the order of the keys that pick them.
    pub fn answers(&self) -> impl Iterator<Item = &str> {
        let screen = &self.sight.screen;
        let spots = self.sight.frame.spots.iter().filter(|spot| matches!(spot.zone, Zone::Main | Zone::Side));
        let ids = spots.map(|spot| spot.id.as_str());
        ids.filter(|id| screen.item(id).is_some_and(|item| matches!(item.kind, Kind::Choice | Kind::Card)))
    }

    // Who begins to type where the question has the cursor types into the field.
    pub(super) fn letters(&mut self, letters: &str) -> Task<Message> {
        let Some(field) = self.may_begin_to_type() else { return Task::none() };
        // The field comes into sight before anything is typed into it.
        let task = self.put_cursor(Some(field));
        Task::batch([task, self.lay_out(), self.put_in(letters)])
    }

    fn may_begin_to_type(&self) -> Option<String> {
        let may = self.sight.cursor.is_none() && self.settings.way() != Way::Switch;
        self.sight.screen.field().filter(|_| may).map(|item| item.id.clone())
    }

    // A page of a long list on or back, and round.
    pub(super) fn turned(&mut self, back: bool) -> Task<Message> {
        let pages = self.sight.frame.pages;
        if pages < 2 {
            return Task::none();
        }
        let page = self.sight.frame.page;
        if back { self.turn((page + pages - 1) % pages) } else { self.press(ui::MORE) }
    }

    // Words one step larger or smaller, or as is usual: the same as on the screen of the setting.
    pub(super) fn text_size(&mut self, larger: Option<bool>) -> Task<Message> {
        let now = self.settings.text(self.computer);
        let of = |id: &'static str| {
            let mut settings = self.settings.clone();
            settings.set(Knob::Size.name(), id);
            (settings.text(self.computer), id)
        };
        let usual = crate::plan::Settings::default().id(Knob::Size);
        let sizes = || Knob::Size.options().filter(|id| *id != usual).map(of);
        let wanted = match larger {
            Some(true) => sizes().filter(|(size, _)| *size > now).min(),
            Some(false) => sizes().filter(|(size, _)| *size < now).max(),
            None => Some(of(usual)),
        };
        let Some((_, id)) = wanted else { return Task::none() };
        self.session.set(Knob::Size, id, &(self.clock.wall)());
        self.refresh()
    }

    // What was said last is taken back, and the screen on which it was said is shown.
    pub(super) fn undo(&mut self) -> Task<Message> {
        // What went wrong is to be read first.
        if self.session.trouble().is_some() || !self.counts("undo", None, Knob::Taps) {
            return Task::none();
        }
        let said = |app: &Self| app.session.log().map_or(0, |log| log.statements().len());
        let (before, here) = (said(self), self.sight.screen.place.clone());
        let effects = self.session.act(Act::TakeBack, &(self.clock.wall)()).unwrap_or_default();
        let task = self.shown(effects);
        // Another screen is read in any case.
        if said(self) != before && self.sight.screen.place == here {
            self.speak_question();
        }
        task
    }
}
