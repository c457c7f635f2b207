//! The program without a window: tasks are run to their end, screens are drawn by the real renderer.

use iced::advanced::renderer::Headless;
use iced::futures::StreamExt;
use iced::futures::executor::block_on;
use iced::theme::Base;
use iced::{Color, Element, Pixels, Size, Task, Theme, mouse};
use iced_runtime::user_interface::{Cache, UserInterface};
use iced_runtime::{Action, task};

use crate::app::{App, Message};
use crate::ui::FONT;

/// Draws screens into pixels.
pub struct Camera {
    renderer: iced::Renderer,
}

impl Camera {
    /// A camera; none when the renderer can not be made.
    pub fn new() -> Option<Self> {
        crate::ui::load_fonts();
        let renderer = block_on(<iced::Renderer as Headless>::new(FONT, Pixels(16.0), None))?;
        Some(Self { renderer })
    }

    /// The screen of the app as RGBA pixels, at one real pixel per logical pixel.
    pub fn shoot(&mut self, app: &App, size: Size) -> Vec<u8> {
        self.draw(app.view(), size)
    }

    /// Anything as RGBA pixels, at one real pixel per logical pixel.
    pub fn draw(&mut self, view: Element<'_, Message>, size: Size) -> Vec<u8> {
        let mut interface = UserInterface::build(view, size, Cache::new(), &mut self.renderer);
        let theme = Theme::Light;
        let style = iced::advanced::renderer::Style { text_color: theme.base().text_color };
        interface.draw(&mut self.renderer, &theme, &style, mouse::Cursor::Unavailable);
        let real = Size::new(size.width.round() as u32, size.height.round() as u32);
        self.renderer.screenshot(real, 1.0, Color::BLACK)
    }
}

/// Sends a message as the window would, and everything that comes of it.
pub fn send(app: &mut App, message: Message) {
    let task = app.update(message);
    run(app, task);
}

/// Runs a task to its end, with everything that comes of it.
pub fn run(app: &mut App, task: Task<Message>) {
    let mut waiting = vec![task];
    while let Some(task) = waiting.pop() {
        let Some(mut stream) = task::into_stream(task) else { continue };
        while let Some(action) = block_on(stream.next()) {
            // Widget and window actions have no window to go to.
            if let Action::Output(message) = action {
                waiting.push(app.update(message));
            }
        }
    }
}
