//! The window's one view: the board, and the place to type over it.

use iced::keyboard::{self, key::Named};
use iced::widget::{container, pin, stack, text_editor};
use iced::{Border, Element, Length};

use super::{App, Message};
use crate::access::cursor::Move;
use crate::plan::{Knob, Way};
use crate::ui::{Board, FONT, Ink, Touch, color};

/// The id of the place to type.
pub const FIELD: &str = "field";

impl App {
    /// The screen, drawn.
    pub fn view(&self) -> Element<'_, Message> {
        let colours = self.settings.colours(self.computer);
        let board = Board {
            frame: &self.frame,
            gallery: &self.gallery,
            pictures: &self.pictures,
            colours,
            scale: self.scale,
            cursor: self.cursor.as_deref(),
            lit: self.lit.as_ref().map(|(key, word)| (key.as_str(), *word)),
            fill: self.fill(),
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
        let Some(field) = &self.frame.field else { return board.into() };
        let many_lines = field.bounds.height > field.size * 2.6;
        let words = color(Ink::Words, colours);
        let panel = color(Ink::Panel, colours);
        let tint = color(Ink::Tint, colours);
        let editor = text_editor(&self.editor)
            .id(FIELD)
            .on_action(Message::Typed)
            .font(FONT)
            .size(field.size)
            .padding([((field.bounds.height - field.size * 1.3) / 2.0).clamp(4.0, 14.0), 16.0])
            .height(Length::Fixed(field.bounds.height))
            .key_binding(move |press| match press.key {
                // Tab moves on; Enter does too, where there is one line to type.
                keyboard::Key::Named(Named::Tab | Named::Escape) => None,
                keyboard::Key::Named(Named::Enter)
                    if !many_lines && matches!(press.status, text_editor::Status::Focused { .. }) =>
                {
                    Some(text_editor::Binding::Custom(Message::Move(Move::Next)))
                }
                _ => text_editor::Binding::from_key_press(press),
            })
            .style(move |_, _| text_editor::Style {
                background: panel.into(),
                border: Border::default(),
                placeholder: words,
                value: words,
                selection: tint,
            });
        let boxed = container(editor).width(Length::Fixed(field.bounds.width));
        stack![board, pin(boxed).x(field.bounds.x).y(field.bounds.y)].into()
    }
}
