//! The widget that draws a [`Frame`] and tells which item was pressed or pointed at.

use iced::advanced::Renderer as _;
use iced::advanced::graphics::core::touch;
use iced::advanced::image::Renderer as _;
use iced::advanced::text::Renderer as _;
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, image, layout, mouse, renderer};
use iced::{
    Border, Element, Event, Length, Pixels, Point, Rectangle, Shadow, Size, Theme, Vector, alignment, window,
};

use super::layout::Shape;
use super::moved::Moved;
use super::tokens::{Ink, color};
use super::{FONT, Frame, Gallery};
use crate::pictures::Pictures;
use crate::plan::Colours;
use crate::screen::Language;

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
    /// What the ring is drawn round: the item that has the cursor, or the question.
    pub ring: Option<Rectangle>,
    /// The word that is being said: the key of its line, and its place in it.
    pub lit: Option<(&'a str, usize)>,
    /// The language of the words, which says where one ends.
    pub language: Language,
    /// What fills up, and how far, from 0 to 1.
    pub fill: Option<(Rectangle, f32)>,
    /// The small target that asks once more, by the id under which it is told of.
    pub confirm: Option<(&'a str, Rectangle)>,
    /// Another number for each page that comes up, so that a hand that moves the pointer can be told from a
    /// page that comes up under it.
    pub page: u64,
    /// How mouse and touch press.
    pub touch: Touch,
    /// What a press on an item sends.
    pub on_tap: fn(String, Point) -> Message,
    /// What the pointer coming over an item, or over none, sends.
    pub on_over: fn(Option<String>, Point) -> Message,
}

/// How mouse and touch press.
#[derive(Debug, Clone, Copy)]
pub struct Touch {
    /// How far from an item a press still counts, in logical pixels.
    pub reach: f32,
    /// Whether a press counts when it ends; otherwise when it begins.
    pub on_release: bool,
    /// Whether the mouse presses at all.
    pub mouse: bool,
    /// Whether a finger presses at all.
    pub finger: bool,
    /// Whether the pointer is followed on an item too, not only from item to item.
    pub follow: bool,
}

impl<Message> Board<'_, Message> {
    fn item_at(&self, point: Point, layout: Layout<'_>) -> Option<String> {
        let origin = layout.position();
        let inside = Point::new(point.x - origin.x, point.y - origin.y);
        match self.confirm {
            Some((id, bounds)) if bounds.contains(inside) => Some(id.to_owned()),
            _ => self.frame.spot_near(inside, self.touch.reach).map(|spot| spot.id.clone()),
        }
    }

    // A press begins.
    fn down(&self, at: Option<Point>, layout: Layout<'_>, shell: &mut Shell<'_, Message>) -> Option<String> {
        let at = at?;
        let id = self.item_at(at, layout)?;
        if self.touch.on_release {
            return Some(id);
        }
        shell.publish((self.on_tap)(id, at));
        None
    }

    // A press ends: it counts on the item on which it began.
    fn up(
        &self,
        down: Option<String>,
        at: Option<Point>,
        layout: Layout<'_>,
        shell: &mut Shell<'_, Message>,
    ) {
        let Some((down, at)) = down.zip(at) else { return };
        if self.item_at(at, layout).as_ref() == Some(&down) {
            shell.publish((self.on_tap)(down, at));
        }
    }
}

// What the pointer is doing. A press counts on release, on the item on which it began.
#[derive(Default)]
struct Pointing {
    down: Option<String>,
    moved: Moved,
    // What it was told to be over: an item or none, and where. Nothing is told before a hand moves it.
    told: Option<(Option<String>, Point)>,
    page: u64,
}

// The pointer is told of again when it has moved so far, in logical pixels.
const FOLLOWED: f32 = 8.0;

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
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) if self.touch.mouse => {
                pointing.down = self.down(cursor.position(), layout, shell);
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) if self.touch.finger => {
                pointing.down = self.down(Some(*position), layout, shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                self.up(pointing.down.take(), cursor.position(), layout, shell);
            }
            Event::Touch(touch::Event::FingerLifted { position, .. }) => {
                self.up(pointing.down.take(), Some(*position), layout, shell);
            }
            Event::Touch(touch::Event::FingerLost { .. }) => pointing.down = None,
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                if !pointing.moved.is_at(*position, self.page) {
                    return;
                }
                let over = self.item_at(*position, layout);
                let known = pointing.told.as_ref().filter(|_| pointing.page == self.page);
                let same = known.is_some_and(|(told, at)| {
                    *told == over && !(self.touch.follow && at.distance(*position) > FOLLOWED)
                });
                if !same {
                    pointing.page = self.page;
                    pointing.told = Some((over.clone(), *position));
                    shell.publish((self.on_over)(over, *position));
                }
            }
            Event::Mouse(mouse::Event::CursorLeft) => {
                pointing.moved.forget();
                if pointing.told.take().is_some_and(|(over, _)| over.is_some()) {
                    shell.publish((self.on_over)(None, Point::new(-1.0, -1.0)));
                }
            }
            Event::Window(window::Event::Opened { .. } | window::Event::Moved(_)) => pointing.moved.forget(),
            Event::Window(window::Event::Focused) => pointing.moved.settle(),
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
        // Letters reach a little over the lines that they stand in, and the toolkit draws anew only what
        // it takes for changed: below a “g” of the last page a pixel or two would stay. So where other
        // words stand, the whole ground is another one, by where a shadow lies that nobody sees.
        let [a, b, c, d] = self.frame.print.to_le_bytes().map(f32::from);
        let shadow = Shadow { offset: Vector::new(a * 256.0 + b, c * 256.0 + d), ..Shadow::default() };
        let ground = renderer::Quad { bounds: everything, shadow, ..renderer::Quad::default() };
        renderer.fill_quad(ground, ink(Ink::Ground));
        for shape in &self.frame.shapes {
            match shape {
                Shape::Box { bounds, fill, edge, radius } => {
                    let border = edge.map_or_else(
                        || Border::default().rounded(*radius),
                        |(edge, width)| Border { color: ink(edge), width, radius: (*radius).into() },
                    );
                    quad(renderer, *bounds + origin, border, ink(*fill));
                }
                Shape::Words { at, paragraph, ink: words, key, .. } => {
                    if let Some((_, word)) = self.lit.filter(|(lit, _)| Some(*lit) == key.as_deref())
                        && *words == Ink::Words
                    {
                        for bounds in super::type_::word_bounds(paragraph, word, self.language) {
                            let bounds = bounds + (*at + origin - Point::ORIGIN);
                            quad(renderer, bounds.expand(2.0), Border::default().rounded(6.0), ink(Ink::Lit));
                        }
                    }
                    renderer.fill_paragraph(paragraph, *at + origin, ink(*words), everything);
                }
                Shape::Picture { key, bounds } => self.picture(renderer, key, *bounds + origin, everything),
            }
        }
        static FIRST: std::sync::Once = std::sync::Once::new();
        FIRST.call_once(|| tracing::info!("first frame"));
        if let Some(bounds) = self.ring {
            self.ring(renderer, bounds + origin);
        }
        let fill = |renderer: &mut iced::Renderer| {
            if let Some((bounds, part)) = self.fill {
                self.filled(renderer, bounds + origin, part);
            }
        };
        match self.confirm {
            // Above the pictures.
            Some((_, bounds)) => renderer.with_layer(everything, |renderer| {
                self.confirm(renderer, bounds + origin, everything);
                fill(renderer);
            }),
            None => fill(renderer),
        }
    }
}

impl<Message> Board<'_, Message> {
    fn picture(&self, renderer: &mut iced::Renderer, key: &str, bounds: Rectangle, clip: Rectangle) {
        let Some(drawing) = self.pictures.drawing(key) else { return };
        let Some(ready) = self.gallery.get(drawing, bounds.width, bounds.height, self.scale) else { return };
        let (width, height) = (ready.width / self.scale, ready.height / self.scale);
        let x = ((bounds.x + (bounds.width - width) / 2.0) * self.scale).round() / self.scale;
        let y = ((bounds.y + (bounds.height - height) / 2.0) * self.scale).round() / self.scale;
        let image = image::Image::new(ready.handle.clone());
        renderer.draw_image(image, Rectangle { x, y, width, height }, clip);
    }

    // A strong button with a tick, edged so that it stands out from what it stands on.
    fn confirm(&self, renderer: &mut iced::Renderer, bounds: Rectangle, clip: Rectangle) {
        let ink = |ink: Ink| color(ink, self.colours);
        let border = |ink, width, out: f32| Border { color: ink, width, radius: (18.0 + out).into() };
        let ground = bounds.shrink(6.0);
        quad(renderer, bounds, border(ink(Ink::OnGo), 6.0, 6.0), ink(Ink::OnGo));
        quad(renderer, ground, border(ink(Ink::Go), 0.0, 0.0), ink(Ink::Go));
        let tick = iced::advanced::Text {
            content: "✓".to_owned(),
            bounds: ground.size(),
            size: Pixels(ground.height * 0.72),
            line_height: iced::advanced::text::LineHeight::default(),
            font: FONT,
            align_x: iced::advanced::text::Alignment::Center,
            align_y: alignment::Vertical::Center,
            shaping: iced::advanced::text::Shaping::Advanced,
            wrapping: iced::advanced::text::Wrapping::None,
        };
        renderer.fill_text(tick, ground.center(), ink(Ink::OnGo), clip);
    }

    // A bar along the lower edge of the item, clear of its words, that grows until the item is picked.
    fn filled(&self, renderer: &mut iced::Renderer, bounds: Rectangle, part: f32) {
        let tall = 20.0;
        let track = Rectangle { y: bounds.y + bounds.height - 6.0, height: tall, ..bounds };
        let border =
            |width| Border { color: color(Ink::Go, self.colours), width, radius: (tall / 2.0).into() };
        quad(renderer, track, border(3.0), color(Ink::OnGo, self.colours));
        let full = Rectangle { width: (track.width * part.clamp(0.0, 1.0)).max(tall), ..track };
        quad(renderer, full, border(0.0), color(Ink::Go, self.colours));
    }

    // Two lines outside the item, so that nothing moves and one of them shows on any ground.
    fn ring(&self, renderer: &mut iced::Renderer, bounds: Rectangle) {
        let sizes = self.frame.sizes;
        let (radius, width) = (sizes.px(18.0), sizes.edge(6.0));
        for (out, ink) in [(width, Ink::CursorInside), (sizes.edge(11.0), Ink::CursorOutside)] {
            let border = Border { color: color(ink, self.colours), width, radius: (radius + out).into() };
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
