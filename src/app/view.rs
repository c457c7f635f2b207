//! The window's one view: the board, and the place to type over it.

use iced::keyboard::{self, key::Named};
use iced::widget::text_editor::{Binding, KeyPress};
use iced::widget::{pin, scrollable, stack, text_editor};
use iced::{Border, Element, Length, Pixels};

use super::{App, Message};
use crate::access::dwell::CONFIRM;
use crate::plan::{Knob, Way};
use crate::screen::Lines;
use crate::ui::{Board, FIELD_PADDING, Ink, Letters, Touch, color};

/// The id of the place to type.
pub const FIELD: &str = "field";

impl App {
    /// The screen, drawn.
    pub fn view(&self) -> Element<'_, Message> {
        let colours = self.settings.colours(self.computer);
        let board = Board {
            frame: &self.sight.frame,
            gallery: &self.sight.gallery,
            pictures: &self.pictures,
            colours,
            language: self.screen().language,
            scale: self.sight.scale,
            ring: self.ring(),
            lit: self.voice.lit.as_ref().map(|(key, word)| (key.as_str(), *word)),
            fill: self.fill(),
            confirm: self.pressing.confirm.map(|bounds| (CONFIRM, bounds)),
            page: self.sight.came_up,
            touch: Touch {
                reach: self.reach(),
                on_release: self.settings.on(Knob::Release),
                mouse: !self.is_switch("mouse-left"),
                finger: !self.is_switch("touch"),
                follow: self.settings.way() == Way::Dwell,
            },
            on_tap: Message::Tap,
            on_over: Message::Over,
        };
        let Some(field) = &self.sight.frame.field else { return board.into() };
        let many_lines = self.sight.screen.field().and_then(|item| item.field.as_ref());
        let many_lines = many_lines.is_some_and(|field| field.lines == Lines::Many);
        let words = color(Ink::Words, colours);
        let panel = color(Ink::Panel, colours);
        let tint = color(Ink::Tint, colours);
        let room = field.lines();
        let tall = room.height;
        let editor = text_editor(&self.typing.editor)
            .id(FIELD)
            .on_action(Message::Typed)
            .font(Letters::of(&self.settings).font())
            .size(field.size)
            .line_height(Pixels(field.line))
            .padding([0.0, FIELD_PADDING])
            .height(Length::Fixed(tall - 1.0))
            .key_binding(move |press| bound(press, many_lines))
            .style(move |_, _| text_editor::Style {
                background: panel.into(),
                border: Border::default(),
                placeholder: words,
                value: words,
                selection: tint,
            });
        // What hangs over the edge is cut off only where the text is higher than what it stands in.
        let window = scrollable::Direction::Vertical(scrollable::Scrollbar::hidden());
        let boxed = scrollable(editor).direction(window).width(field.bounds.width).height(tall - 1.5);
        stack![board, pin(boxed).x(room.x).y(room.y)].into()
    }
}

/// What a key does in the field.
pub fn bound(press: KeyPress, many_lines: bool) -> Option<Binding<Message>> {
    if !matches!(press.status, text_editor::Status::Focused { .. }) {
        return None;
    }
    match press.key {
        keyboard::Key::Named(Named::Tab | Named::Escape) => return None,
        // Where there is one line to type, Enter types nothing: it goes on.
        keyboard::Key::Named(Named::Enter) if !many_lines => return Some(Binding::Sequence(Vec::new())),
        _ => {}
    }
    let modifiers = press.modifiers;
    if modifiers.command() && !modifiers.alt() {
        match press.key.to_latin(press.physical_key) {
            Some('z') => return Some(Binding::Custom(Message::TakeBack(modifiers.shift()))),
            Some('y') => return Some(Binding::Custom(Message::TakeBack(true))),
            _ => {}
        }
    }
    let text = press.text.clone();
    match Binding::from_key_press(press)? {
        // With Ctrl or Cmd nothing is typed. (Ctrl and Alt together are another level of the keyboard.)
        Binding::Insert(_) if (modifiers.control() && !modifiers.alt()) || modifiers.logo() => None,
        // One key can give more than one letter.
        Binding::Insert(letter) => {
            let letters: Vec<_> = text.iter().flat_map(|text| text.chars()).map(Binding::Insert).collect();
            Some(if letters.len() > 1 { Binding::Sequence(letters) } else { Binding::Insert(letter) })
        }
        other => Some(other),
    }
}
