//! The widget that draws a [`Frame`] and tells which item was pressed or pointed at.

use iced::advanced::Renderer as _;
use iced::advanced::graphics::core::touch;
use iced::advanced::image::Renderer as _;
use iced::advanced::text::Renderer as _;
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, image, layout, mouse, renderer};
use iced::{Border, Element, Event, Length, Point, Rectangle, Size, Theme};

use super::layout::Shape;
use super::tokens::{Ink, color};
use super::{Frame, Gallery};
use crate::pictures::Pictures;
use crate::plan::Colours;

/// Draws a frame.
pub struct Board<'a, Message> {
    /// What to draw.
    pub frame: &'a Frame,
    /// Pictures that are ready.
    pub gallery: &'a Gallery,
    /// Which file a picture has.
    pub pictures: &'a Pictures,
    /// The colours.
    pub colours: Colours,
    /// Real pixels per logical pixel.
    pub scale: f32,
    /// The item that has the cursor.
    pub cursor: Option<&'a str>,
    /// What a press on an item sends.
    pub on_press: fn(String) -> Message,
    /// What the pointer coming over an item sends.
    pub on_point: fn(String) -> Message,
}

impl<Message> Board<'_, Message> {
    fn item_at(&self, point: Point, layout: Layout<'_>) -> Option<String> {
        let origin = layout.position();
        let inside = Point::new(point.x - origin.x, point.y - origin.y);
        self.frame.spot_at(inside).map(|spot| spot.id.clone())
    }
}

// What the pointer is doing. A press counts on release, on the item on which it began.
#[derive(Default)]
struct Pointing {
    down: Option<String>,
    over: Option<String>,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Board<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Pointing>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Pointing::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::Node::new(limits.max())
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let pointing = tree.state.downcast_mut::<Pointing>();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                pointing.down = cursor.position().and_then(|point| self.item_at(point, layout));
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) => {
                pointing.down = self.item_at(*position, layout);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                let up = cursor.position().and_then(|point| self.item_at(point, layout));
                let down = pointing.down.take();
                if let Some(id) = up.filter(|up| down.as_ref() == Some(up)) {
                    shell.publish((self.on_press)(id));
                }
            }
            Event::Touch(touch::Event::FingerLifted { position, .. }) => {
                let up = self.item_at(*position, layout);
                let down = pointing.down.take();
                if let Some(id) = up.filter(|up| down.as_ref() == Some(up)) {
                    shell.publish((self.on_press)(id));
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => pointing.down = None,
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                let over = self.item_at(*position, layout);
                if over != pointing.over {
                    pointing.over.clone_from(&over);
                    if let Some(id) = over {
                        shell.publish((self.on_point)(id));
                    }
                }
            }
            _ => {}
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        match cursor.position().and_then(|point| self.item_at(point, layout)) {
            Some(_) => mouse::Interaction::Pointer,
            None => mouse::Interaction::None,
        }
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut iced::Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let origin = layout.position() - Point::ORIGIN;
        let everything = layout.bounds();
        let ink = |ink: Ink| color(ink, self.colours);
        for shape in &self.frame.shapes {
            match shape {
                Shape::Box { bounds, fill, edge, radius } => {
                    let border = edge.map_or_else(
                        || Border::default().rounded(*radius),
                        |(edge, width)| Border { color: ink(edge), width, radius: (*radius).into() },
                    );
                    quad(renderer, *bounds + origin, border, ink(*fill));
                }
                Shape::Words { at, paragraph, ink: words, .. } => {
                    renderer.fill_paragraph(paragraph, *at + origin, ink(*words), everything);
                }
                Shape::Picture { key, bounds } => self.picture(renderer, key, *bounds + origin, everything),
            }
        }
        static FIRST: std::sync::Once = std::sync::Once::new();
        FIRST.call_once(|| tracing::info!("first frame"));
        if let Some(spot) = self.cursor.and_then(|id| self.frame.spot(id)) {
            self.ring(renderer, spot.bounds + origin);
        }
    }
}

impl<Message> Board<'_, Message> {
    fn picture(&self, renderer: &mut iced::Renderer, key: &str, bounds: Rectangle, clip: Rectangle) {
        let Some(file) = self.pictures.file(key) else { return };
        let Some(ready) = self.gallery.get(file, bounds.width, bounds.height, self.scale) else { return };
        let (width, height) = (ready.width / self.scale, ready.height / self.scale);
        let x = ((bounds.x + (bounds.width - width) / 2.0) * self.scale).round() / self.scale;
        let y = ((bounds.y + (bounds.height - height) / 2.0) * self.scale).round() / self.scale;
        let image = image::Image::new(ready.handle.clone());
        renderer.draw_image(image, Rectangle { x, y, width, height }, clip);
    }

    // Two lines outside the item, so that nothing moves and one of them shows on any ground.
    fn ring(&self, renderer: &mut iced::Renderer, bounds: Rectangle) {
        let radius = self.frame.sizes.px(18.0);
        for (out, ink) in [(6.0, Ink::CursorInside), (11.0, Ink::CursorOutside)] {
            let border =
                Border { color: color(ink, self.colours), width: 6.0, radius: (radius + out).into() };
            quad(renderer, bounds.expand(out), border, iced::Color::TRANSPARENT);
        }
    }
}

fn quad(renderer: &mut iced::Renderer, bounds: Rectangle, border: Border, fill: iced::Color) {
    renderer.fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, fill);
}

impl<'a, Message: 'a> From<Board<'a, Message>> for Element<'a, Message> {
    fn from(board: Board<'a, Message>) -> Self {
        Self::new(board)
    }
}
