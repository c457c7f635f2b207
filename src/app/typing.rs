//! Typing: the session has the text, the editor shows it.

use core::time::Duration;
use std::sync::Arc;

use iced::Task;
use iced::widget::text_editor::{Action, Content, Cursor, Edit, Position};

use super::{App, Message};
use crate::plan::Way;

// What is typed is kept after so long a rest.
const REST: Duration = Duration::from_secs(2);

/// The place to type, as it is shown.
#[derive(Default)]
pub(super) struct Typing {
    pub editor: Content,
    // When what is typed is kept; none where all of it is.
    pub keep_at: Option<Duration>,
}

impl Typing {
    fn show(&mut self, text: &str, at: usize) {
        self.editor = Content::with_text(text);
        self.editor.move_to(Cursor { position: position(text, at), selection: None });
    }

    // Selects from one place to another, where typing goes on; nothing where the two are one. Each is a line,
    // and the byte in it.
    pub fn select(&mut self, from: (usize, usize), to: (usize, usize)) {
        let place = |(line, column)| Position { line, column };
        let selection = (from != to).then(|| place(from));
        self.editor.move_to(Cursor { position: place(to), selection });
    }

    // The byte of the text at which typing goes on.
    fn caret(&self) -> usize {
        let Position { line, column } = self.editor.cursor().position;
        self.editor.lines().take(line).map(|line| line.text.len() + 1).sum::<usize>() + column
    }
}

impl App {
    pub(super) fn typed(&mut self, action: Action) -> Task<Message> {
        // Who clicks into the field has the cursor there.
        if !self.sight.is_on_field() && self.settings.way() != Way::Switch {
            self.sight.cursor = self.sight.screen.field().map(|item| item.id.clone());
        }
        let Action::Edit(edit) = action else {
            self.typing.editor.perform(action);
            return Task::none();
        };
        // Somebody types: scanning waits.
        if self.settings.way() == Way::Switch {
            self.pressing.scanner.rest();
            self.session.set_still(true);
        }
        let more = match edit {
            Edit::Insert(letter) => letter.to_string(),
            Edit::Paste(text) => text.to_string(),
            Edit::Enter => "\n".to_owned(),
            Edit::Backspace | Edit::Delete => {
                self.typing.editor.perform(Action::Edit(edit));
                return self.text_changed(false);
            }
            Edit::Indent | Edit::Unindent => return Task::none(),
        };
        self.put_in_place(&more)
    }

    // What is selected gives way first.
    pub(super) fn put_in_place(&mut self, more: &str) -> Task<Message> {
        if self.typing.editor.selection().is_some() {
            self.typing.editor.perform(Action::Edit(Edit::Backspace));
            self.session.typed(&self.typing.editor.text());
        }
        self.put_in(more)
    }

    // Puts in as much as fits, and says so where that is not all.
    pub(super) fn put_in(&mut self, more: &str) -> Task<Message> {
        let fits = self.session.what_fits(self.typing.caret(), more);
        let mut letters = fits.text.chars();
        match (letters.next(), letters.next()) {
            (None, _) => {}
            (Some('\n'), None) => self.typing.editor.perform(Action::Edit(Edit::Enter)),
            (Some(letter), None) => self.typing.editor.perform(Action::Edit(Edit::Insert(letter))),
            _ => self.typing.editor.perform(Action::Edit(Edit::Paste(Arc::new(fits.text.clone())))),
        }
        // That a single letter finds no room is said already.
        self.text_changed(fits.cut && more.chars().nth(1).is_some())
    }

    // Shows what stands in the field of a new screen. Typing goes on at its end.
    pub(super) fn show_text(&mut self) {
        let text = self.session.text().unwrap_or_default();
        self.typing.show(&text, text.len());
    }

    // What a screen reader wants to stand in the field.
    pub(super) fn write(&mut self, text: &str) -> Task<Message> {
        self.session.typed("");
        self.typing.editor = Content::new();
        self.put_in(text)
    }

    pub(super) fn take_back(&mut self, again: bool) -> Task<Message> {
        let before = self.typing.editor.text();
        if !self.session.undo_typing(again) {
            return Task::none();
        }
        let text = self.session.text().unwrap_or_default();
        // Where the two differ last: there the change was.
        let same = text.chars().rev().zip(before.chars().rev()).take_while(|(one, other)| one == other);
        let behind: usize = same.map(|(letter, _)| letter.len_utf8()).sum();
        self.typing.show(&text, text.len() - behind);
        self.text_is_new()
    }

    fn text_changed(&mut self, cut: bool) -> Task<Message> {
        self.session.typed(&self.typing.editor.text());
        if cut {
            self.session.did_not_fit();
        }
        self.text_is_new()
    }

    // Only what the screen says of it changes; the typing itself stays as it is.
    fn text_is_new(&mut self) -> Task<Message> {
        self.typing.keep_at = self.session.is_typing().then(|| self.now() + REST);
        let said = |app: &Self| app.sight.screen.field().and_then(|item| item.detail.clone());
        let before = said(self);
        self.sight.screen = self.session.screen();
        // That no more fits is said aloud, once.
        if let Some(line) = said(self).filter(|line| line.key.is_some() && before.as_ref() != Some(line)) {
            self.speak_line(&line);
        }
        self.lay_out()
    }

    // The person rests, or goes away from the field: what they typed is kept, quietly.
    pub(super) fn keep_words(&mut self) -> Task<Message> {
        if self.typing.keep_at.take().is_none() {
            return Task::none();
        }
        self.session.keep_words(&(self.clock.wall)());
        self.sight.screen = self.session.screen();
        self.lay_out()
    }

    pub(super) fn keep_when_due(&mut self) -> Task<Message> {
        if self.typing.keep_at.is_some_and(|at| at <= self.now()) { self.keep_words() } else { Task::none() }
    }
}

// The line, and the byte in it, of a byte of a text.
fn position(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count();
    Position { line, column: before.len() - before.rfind('\n').map_or(0, |at| at + 1) }
}
