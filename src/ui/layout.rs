//! From a `Screen` to a [`Frame`]: where everything stands, so that nothing is cut off.
//!
//! When space is short, pictures shrink first, down to a least size; then gaps; then the question moves above
//! the answers or has fewer lines; then there are pages, with a line at the foot that turns them. The bar drops
//! its words. Only in windows so small that a single answer has no room do pictures and then words give way.
//! Nothing scrolls.

mod aside;
mod bands;
mod bar;
mod card;
mod foot;
mod groups;
mod head;
mod heading;
mod mat;
mod page;
mod row;
mod rows;
mod scale;
mod week;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use iced::advanced::graphics::text::Paragraph;
use iced::{Point, Rectangle, Size};

use super::sizes::LEAST_GAP;
use super::tokens::Ink;
use super::type_::Setting;
use super::{Looks, Measure, Sizes};
use crate::screen::{Body, Item, Kind, Line, Screen, Zone};
use row::Snug;

// What stands in a ring that is picked.
const TICK: &str = "✓";

/// The id of the item that shows the next page.
pub const MORE: &str = "more";

/// One thing to draw.
pub enum Shape {
    /// A filled box with rounded corners and perhaps an edge inside its bounds.
    Box {
        /// Where.
        bounds: Rectangle,
        /// Its colour.
        fill: Ink,
        /// The colour and thickness of its edge.
        edge: Option<(Ink, f32)>,
        /// The radius of its corners.
        radius: f32,
    },
    /// Shaped words.
    Words {
        /// The upper left corner.
        at: Point,
        /// The words.
        paragraph: Paragraph,
        /// Their colour.
        ink: Ink,
        /// Their key, for fixed words.
        key: Option<String>,
        /// What they cover.
        bounds: Rectangle,
    },
    /// A picture, as large as it fits, in the middle of its bounds.
    Picture {
        /// Its key.
        key: String,
        /// Where.
        bounds: Rectangle,
    },
}

/// An item as drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// The item's id.
    pub id: String,
    /// Where it is, in logical pixels of the window.
    pub bounds: Rectangle,
    /// Where on the screen it belongs.
    pub zone: Zone,
}

/// A place to type, as drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldSpot {
    /// Where the typing goes.
    pub bounds: Rectangle,
    /// The height of its letters.
    pub size: f32,
    /// The height of its lines.
    pub line: f32,
}

/// A part of a screen that is only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SaidPart {
    /// The question, or the name of the screen.
    Heading,
    /// The large picture.
    Picture,
    /// The large figure.
    Figure,
    /// A helping line, by its place among them.
    Line(usize),
    /// The words of one of several things that are asked, by its place among them.
    Group(usize),
}

/// A part that is only read, as drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SaidSpot {
    /// Which.
    pub part: SaidPart,
    /// Where it is, in logical pixels of the window.
    pub bounds: Rectangle,
}

/// A screen laid out.
pub struct Frame {
    /// The window.
    pub sizes: Sizes,
    /// What to draw, from the back.
    pub shapes: Vec<Shape>,
    /// The items on this page, in reading order.
    pub spots: Vec<Spot>,
    /// What is only read on this page: where the question, picture, figure and helping lines stand.
    pub said: Vec<SaidSpot>,
    /// Where to type.
    pub field: Option<FieldSpot>,
    /// The page shown, from 0.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The height of the question's letters, in logical pixels.
    pub heading: f32,
    /// Another number where other words stand, or stand elsewhere (ticks do not count).
    pub print: u32,
}

impl Frame {
    /// The item drawn under a point, or the nearest within `reach`.
    pub fn spot_near(&self, point: Point, reach: f32) -> Option<&Spot> {
        self.spots
            .iter()
            .map(|spot| (spot, spot.bounds.distance(point)))
            .filter(|(_, far)| *far <= reach)
            .min_by(|a, b| a.1.total_cmp(&b.1))
            .map(|(spot, _)| spot)
    }

    /// Where a part that is only read is drawn, when it is on this page.
    pub fn said(&self, part: SaidPart) -> Option<Rectangle> {
        self.said.iter().find(|said| said.part == part).map(|said| said.bounds)
    }

    /// The item as drawn.
    pub fn spot(&self, id: &str) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.id == id)
    }
}

/// How much of their least size pictures keep, where not even one card has room with more (see
/// [`Sizes::least_picture`]).
const LESS: [f32; 4] = [1.0, 0.75, 0.5, 0.3];

// How far words may give way, and in which steps.
const LEAST_YIELD: f32 = 0.3;
const YIELD: f32 = 0.92;

/// Lays a screen out. `page` is the page of a long list, counted on from its last page.
pub fn layout(screen: &Screen, window: Size, looks: Looks, page: usize, measure: &mut Measure) -> Frame {
    measure.look(looks);
    let bare;
    let screen = if looks.pictures > 0.0 {
        screen
    } else {
        bare = without_pictures(screen);
        &bare
    };
    let mut words = 1.0;
    loop {
        let mut pen = Pen::new(Sizes::new(window, looks, words), measure, screen);
        let (page, pages) = drawn(&mut pen, screen, page);
        if !pen.overfull || words < LEAST_YIELD {
            return pen.finish(screen, page, pages);
        }
        words *= YIELD;
    }
}

// Draws everything; gives back the page and how many there are.
fn drawn(pen: &mut Pen<'_>, screen: &Screen, page: usize) -> (usize, usize) {
    let (window, margin, gap) = (pen.sizes.window, pen.sizes.margin, pen.sizes.gap);
    let (top, bottom) = bands::bands(pen, screen);
    // Whole pixels, so that what is the same on two pages stands in the same place.
    let body = Rectangle {
        x: margin,
        y: top + gap,
        width: (window.width - 2.0 * margin).floor().max(1.0),
        height: (bottom - top - 2.0 * gap).floor().max(1.0),
    };
    match screen.body {
        // Without pictures there is nothing to set side by side: words are read best below each other.
        Body::Scale if pen.sizes.pictures <= 0.0 => rows::rows(pen, screen, body, page),
        Body::Rows => rows::rows(pen, screen, body, page),
        Body::Scale | Body::Cards => scale::scale(pen, screen, body, page),
        Body::Week(before) => week::week(pen, screen, body, page, before),
        Body::Mat => mat::mat(pen, screen, body, page),
        Body::Groups => groups::groups(pen, screen, body, page),
    }
}

// The pictures of the band and the bar stay: where room is short they stand there without words.
fn without_pictures(screen: &Screen) -> Screen {
    let mut screen = screen.clone();
    screen.picture = None;
    for item in screen.items.iter_mut().filter(|item| matches!(item.zone, Zone::Main | Zone::Side)) {
        item.picture = None;
    }
    screen
}

/// Collects shapes and spots while a layout is tried.
struct Pen<'a> {
    sizes: Sizes,
    // How close things stand, and the gap where there is no need for that.
    snug: Snug,
    usual_gap: f32,
    // Whether something has no room, however it is arranged.
    overfull: bool,
    measure: &'a mut Measure,
    shapes: Vec<Shape>,
    spots: Vec<Spot>,
    said: Vec<SaidSpot>,
    field: Option<FieldSpot>,
    heading: f32,
    print: DefaultHasher,
    // The keys of fixed words, so that the word that is being said can be found.
    keys: HashMap<&'a str, &'a str>,
}

impl<'a> Pen<'a> {
    fn new(sizes: Sizes, measure: &'a mut Measure, screen: &'a Screen) -> Self {
        let groups = screen.items.iter().filter_map(|item| item.group.as_ref());
        let lines =
            screen.opening().into_iter().chain(screen.items.iter().flat_map(Item::spoken)).chain(groups);
        let keys = lines.filter_map(|line| Some((line.text.as_str(), line.key.as_deref()?))).collect();
        Self {
            sizes,
            snug: Snug::ALL[0],
            usual_gap: sizes.gap,
            overfull: false,
            measure,
            shapes: Vec::new(),
            spots: Vec::new(),
            said: Vec::new(),
            field: None,
            heading: 0.0,
            print: DefaultHasher::new(),
            keys,
        }
    }

    // What is laid out from now on stands so close.
    fn be_snug(&mut self, snug: Snug) {
        self.snug = snug;
        self.sizes.gap = if snug.close { self.sizes.edge(LEAST_GAP) } else { self.usual_gap };
    }

    // The largest setting, from `full` down to `least`, in which words are one line of a width.
    fn widest(&mut self, text: &str, full: Setting, least: f32, width: f32) -> Option<Setting> {
        [1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.0].into_iter().find_map(|part| {
            let setting = Setting { size: (full.size * part).max(least).round(), ..full };
            (self.measure.size(text, setting, f32::INFINITY).width <= width).then_some(setting)
        })
    }

    fn finish(self, screen: &Screen, page: usize, pages: usize) -> Frame {
        let Self { sizes, shapes, mut spots, said, field, heading, print, .. } = self;
        // Reading order is the order of the model, whatever order things were drawn in.
        let order = |id: &str| match screen.items.iter().position(|item| item.id == id) {
            Some(at) => at * 2 + 1,
            None => screen.items.iter().take_while(|item| item.zone == Zone::Main).count() * 2,
        };
        spots.sort_by_key(|spot| order(&spot.id));
        // Half of it is as good as the whole.
        let print = (print.finish() >> 32) as u32;
        Frame { sizes, shapes, spots, said, field, page, pages, heading, print }
    }

    fn quad(&mut self, bounds: Rectangle, fill: Ink, edge: Option<(Ink, f32)>, radius: f32) {
        self.shapes.push(Shape::Box { bounds, fill, edge, radius });
    }

    // Words from the upper left corner of a width; gives back their height.
    fn words(&mut self, text: &str, setting: Setting, at: Point, width: f32, ink: Ink) -> f32 {
        let size = self.measure.size(text, setting, width);
        let paragraph = self.measure.shape(text, setting, width);
        let key = self.keys.get(text).map(|key| (*key).to_owned());
        let left = if setting.centred { at.x + ((width - size.width) / 2.0).max(0.0) } else { at.x };
        let at = Point::new(left, at.y);
        let bounds = Rectangle::new(at, size);
        if text != TICK {
            (text, at.x.to_bits(), at.y.to_bits(), setting.size.to_bits()).hash(&mut self.print);
        }
        self.shapes.push(Shape::Words { at: round(at), paragraph, ink, key, bounds });
        size.height
    }

    // Words of the question's side of the screen, from the upper left corner of a width; gives back their height.
    fn read(&mut self, part: SaidPart, text: &str, setting: Setting, at: Point, width: f32) -> f32 {
        let size = self.measure.size(text, setting, width);
        self.said.push(SaidSpot { part, bounds: Rectangle::new(at, size) });
        if part == SaidPart::Heading {
            self.heading = setting.size;
        }
        self.words(text, setting, at, width, Ink::Words)
    }

    // A helping line as it is shown: a person's own words have a few lines at most.
    fn line(&mut self, line: &Line, width: f32) -> String {
        let setting = Setting::plain(self.sizes.body);
        match line.key {
            Some(_) => line.text.clone(),
            None => {
                let height = self.measure.lines(3.0, setting) + 4.0;
                self.measure.shortened(&line.text, setting, width, height)
            }
        }
    }

    // Words in the middle of a height.
    fn words_in(&mut self, text: &str, setting: Setting, area: Rectangle, ink: Ink) {
        let height = self.measure.size(text, setting, area.width).height;
        let at = Point::new(area.x, area.y + ((area.height - height) / 2.0).max(0.0));
        self.words(text, setting, at, area.width, ink);
    }

    fn picture(&mut self, key: &str, bounds: Rectangle) {
        let bounds = Rectangle {
            x: bounds.x.round(),
            y: bounds.y.round(),
            width: bounds.width.floor(),
            height: bounds.height.floor(),
        };
        self.shapes.push(Shape::Picture { key: key.to_owned(), bounds });
    }

    // A picture of an answer: on a light ground as it is, on a dark one on a light mat; the same picked or not.
    fn mat(&mut self, key: &str, bounds: Rectangle) {
        let mat = bounds.expand(3.0);
        let radius = (mat.height.min(mat.width) * 0.1).min(20.0);
        self.quad(mat, Ink::Mat, None, radius);
        self.picture(key, bounds);
    }

    // A picture on its light plate.
    fn plate(&mut self, key: &str, bounds: Rectangle) {
        let radius = (bounds.height.min(bounds.width) * 0.14).min(20.0);
        self.quad(bounds, Ink::Plate, None, radius);
        self.picture(key, shrink(bounds, (bounds.height.min(bounds.width) * 0.06).max(4.0)));
    }

    // The box of an item: thick edge and tint when it is picked. What is only read has none.
    fn item_box(&mut self, item: &Item, bounds: Rectangle) {
        let radius = self.sizes.px(18.0);
        let (fill, edge) = match (item.picked, item.kind) {
            // Who stands behind the person sees an answer like the others.
            _ if item.quiet => (Ink::Panel, Some((Ink::Edge, self.sizes.edge(3.0)))),
            (true, Kind::Choice | Kind::Card) => (Ink::Tint, Some((Ink::Go, self.sizes.edge(6.0)))),
            (_, Kind::Fact) => return self.spot(item, bounds),
            _ => (Ink::Panel, Some((Ink::Edge, self.sizes.edge(3.0)))),
        };
        self.quad(bounds, fill, edge, radius);
        if item.quiet && item.picked {
            self.thin(bounds, radius);
        }
        self.spot(item, bounds);
    }

    // A second, thin line inside the edge: the person who has just pressed sees it, and few others do.
    fn thin(&mut self, bounds: Rectangle, radius: f32) {
        let (edge, line) = (self.sizes.edge(3.0), self.sizes.edge(2.0));
        let away = edge + line;
        let inside = shrink(bounds, away);
        self.quad(inside, Ink::Panel, Some((Ink::Go, line)), (radius - away).max(0.0));
    }

    fn spot(&mut self, item: &Item, bounds: Rectangle) {
        self.spots.push(Spot { id: item.id.clone(), bounds, zone: item.zone });
    }

    // A ring that becomes a tick: round for one of several, square for cards that are on or off.
    fn ring(&mut self, item: &Item, round: bool, bounds: Rectangle) {
        let radius = if round { bounds.width / 2.0 } else { bounds.width * 0.25 };
        if item.picked && item.quiet {
            self.quad(bounds, Ink::Panel, Some((Ink::Edge, self.sizes.edge(3.0))), radius);
            self.thin(bounds, radius);
        } else if item.picked {
            self.quad(bounds, Ink::Go, None, radius);
            self.tick(bounds, Ink::OnGo);
        } else {
            self.quad(bounds, Ink::Panel, Some((Ink::Edge, self.sizes.edge(3.0))), radius);
        }
    }

    // How much of an item is done, as a track that fills.
    fn progress(&mut self, item: &Item, (done, of): (usize, usize), track: Rectangle) {
        let (edge, radius) = (Some((Ink::Edge, self.sizes.edge(3.0))), track.height / 2.0);
        self.quad(track, Ink::Panel, edge, radius);
        if done > 0 {
            #[allow(clippy::cast_precision_loss)]
            let part = (done as f32 / of.max(1) as f32).min(1.0);
            let width = (track.width * part).max(track.height).round();
            let ink = item.part.map_or(Ink::Go, Ink::Band);
            self.quad(Rectangle { width, ..track }, ink, edge, radius);
        }
    }

    fn tick(&mut self, bounds: Rectangle, ink: Ink) {
        let setting = Setting::bold(bounds.height * 0.72).centred();
        self.words_in(TICK, setting, bounds, ink);
    }
}

fn round(point: Point) -> Point {
    Point::new(point.x.round(), point.y.round())
}

fn shrink(bounds: Rectangle, by: f32) -> Rectangle {
    Rectangle {
        x: bounds.x + by,
        y: bounds.y + by,
        width: (bounds.width - 2.0 * by).max(0.0),
        height: (bounds.height - 2.0 * by).max(0.0),
    }
}

/// The items of a zone.
fn of_zone(screen: &Screen, zone: Zone) -> Vec<&Item> {
    screen.items.iter().filter(|item| item.zone == zone).collect()
}
