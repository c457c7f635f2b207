//! My mat: five columns from good to not good, each with its cards below its words, and boxes below for what lies beside
//! the mat. A column is as wide as its cards need, so that the whole sort can be seen at once. Where both have no room
//! together they are two pages, and where a column has none each of them is a line, on pages.

use iced::{Point, Rectangle};

use super::foot::{pager, pager_size};
use super::week;
use super::{Pen, SaidPart, of_zone};
use crate::screen::{Item, Screen, Thing, Zone};
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// So many places are columns; what comes after them stands below.
const COLUMNS: usize = 5;
/// The sides of the pictures that are tried, in pixels at 1280×800.
const PICTURES: [f32; 8] = [120.0, 104.0, 88.0, 76.0, 64.0, 56.0, 48.0, 40.0];
// The picture of a column is no larger than this.
const HEADER: f32 = 72.0;

/// Lays out the body; gives back the page and how many there are.
pub(super) fn mat(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
    let items = of_zone(screen, Zone::Main);
    let (area, fits) = week::under_head(pen, screen, body);
    let area = under_lines(pen, screen, area);
    let overfull = pen.overfull;
    let (columns, beside) = items.split_at(COLUMNS.min(items.len()));
    let gap = pen.sizes.gap;
    let whole = PICTURES.iter().find_map(|side| {
        let above = MatBand::find(pen, columns, area, *side, true)?;
        let below = MatBand::find(pen, beside, area, side.min(56.0), false)?;
        let room = area.height - above.tall - if beside.is_empty() { 0.0 } else { below.tall + gap };
        (room >= 0.0).then_some((above, below, room))
    });
    if let Some((above, below, room)) = whole {
        pen.overfull = overfull || !fits;
        let tall = above.tall + room;
        above.draw(pen, columns, Rectangle { height: tall, ..area });
        below.draw(pen, beside, Rectangle { y: area.y + tall + gap, height: below.tall, ..area });
        return (0, 1);
    }
    // As many columns on a page as have room beside each other; what lies beside the mat has pages of its own.
    let strip = pager_size(pen, screen, area.width).height;
    let paged = Rectangle { height: (area.height - strip - gap).max(1.0), ..area };
    let pages = pages(pen, &items, paged);
    pen.overfull = overfull || !fits;
    let Some(pages) = pages else { return week::lines(pen, screen, &items, area, page) };
    let page = page % pages.len().max(1);
    if let Some((from, count, band)) = pages.get(page) {
        band.draw(pen, items.get(*from..from + count).unwrap_or_default(), paged);
    }
    let bounds = Rectangle { y: area.y + area.height - strip, height: strip, ..area };
    pager(pen, screen, bounds, (page, pages.len()));
    (page, pages.len())
}

// Which items stand on each page: the first of them, how many, and how. None where one alone has no room.
fn pages(pen: &mut Pen<'_>, items: &[&Item], area: Rectangle) -> Option<Vec<(usize, usize, MatBand)>> {
    let mut pages = Vec::new();
    let mut from = 0;
    while from < items.len() {
        let end = if from < COLUMNS { COLUMNS.min(items.len()) } else { items.len() };
        let found = (from + 1..=end).rev().find_map(|to| {
            let band = PICTURES.iter().find_map(|side| {
                let band = MatBand::find(pen, &items[from..to], area, *side, from < COLUMNS)?;
                (band.tall <= area.height).then_some(band)
            })?;
            Some((from, to - from, band))
        })?;
        from += found.1;
        pages.push(found);
    }
    Some(pages)
}

// The helping lines in one row, as many as it holds: beside the button where the heading leaves room there, else below it
// where the window is high. Gives back what is left below.
fn under_lines(pen: &mut Pen<'_>, screen: &Screen, area: Rectangle) -> Rectangle {
    let setting = Setting::plain(pen.sizes.body);
    let line = pen.measure.lines(1.0, setting).ceil();
    let head = pen.said.iter().find(|said| said.part == SaidPart::Heading).map(|said| said.bounds);
    let head = head.map_or(area.y, |bounds| bounds.y + bounds.height);
    let beside = head + line <= area.y - pen.sizes.gap + 1.0;
    if !beside && area.height < line * 16.0 {
        return area;
    }
    let sides = pen.spots.iter().filter(|spot| beside && spot.zone == Zone::Side && spot.bounds.x > area.x);
    let end = sides.map(|spot| spot.bounds.x - pen.sizes.gap).fold(area.x + area.width, f32::min);
    let (mut x, y) = (area.x, if beside { head } else { area.y });
    for (at, words) in screen.lines.iter().enumerate() {
        let size = pen.measure.size(&words.text, setting, f32::INFINITY);
        if x + size.width > end {
            break;
        }
        pen.read(SaidPart::Line(at), &words.text, setting, Point::new(x, y), size.width + 1.0);
        x += size.width + 2.0 * pen.sizes.gap;
    }
    let tall = if beside || x == area.x { 0.0 } else { line + week::pad(pen) };
    Rectangle { y: area.y + tall, height: (area.height - tall).max(1.0), ..area }
}

// Boxes side by side: how wide they are, and how many cards stand beside each other in each. The words of a card
// stand below its picture, or beside it where that is less tall.
struct MatBand {
    card: CardShape,
    header: f32,
    widths: Vec<f32>,
    across: Vec<usize>,
    heads: f32,
    tall: f32,
}

#[derive(Clone, Copy)]
struct CardShape {
    side: f32,
    beside: bool,
}

impl CardShape {
    // What the words have of this width.
    fn words(self, pen: &Pen<'_>, width: f32) -> f32 {
        if self.beside && self.side > 0.0 { width - self.side - week::pad(pen) } else { width }
    }

    fn setting(self, pen: &Pen<'_>) -> Setting {
        if self.beside { week::words(pen) } else { week::words(pen).centred() }
    }

    // The least width of these cards.
    fn width(self, pen: &mut Pen<'_>, items: &[&Item]) -> f32 {
        let setting = self.setting(pen);
        let things = items.iter().flat_map(|item| &item.things);
        let longest =
            things.map(|it| pen.measure.longest_word(&it.label.text, setting)).fold(0.0, f32::max) + 2.0;
        let all = if self.beside { longest + self.side + week::pad(pen) } else { longest.max(self.side) };
        all.ceil()
    }

    fn tall(self, pen: &mut Pen<'_>, thing: &Thing, width: f32) -> f32 {
        let (setting, room) = (self.setting(pen), self.words(pen, width));
        let words = pen.measure.size(&thing.label.text, setting, room).height;
        if self.beside { words.max(self.side) } else { words + self.side }
    }

    fn draw(self, pen: &mut Pen<'_>, thing: &Thing, bounds: Rectangle) {
        let (setting, room) = (self.setting(pen), self.words(pen, bounds.width));
        if !self.beside {
            week::draw_tall(pen, thing, Point::new(bounds.x, bounds.y), bounds.width, self.side);
            return;
        }
        if self.side > 0.0 {
            let y = bounds.y + (bounds.height - self.side) / 2.0;
            pen.mat(&thing.picture, Rectangle { y, width: self.side, height: self.side, ..bounds });
        }
        let area = Rectangle { x: bounds.x + bounds.width - room, width: room, ..bounds };
        pen.words_in(&thing.label.text, setting, area, Ink::Words);
    }
}

impl MatBand {
    // The less tall of the two ways to stand. None where they are too wide together.
    fn find(pen: &mut Pen<'_>, items: &[&Item], area: Rectangle, side: f32, pictures: bool) -> Option<Self> {
        let both = [false, true].map(|beside| Self::with(pen, items, area, (side, beside), pictures));
        both.into_iter().flatten().min_by(|one, other| one.tall.total_cmp(&other.tall))
    }

    fn with(
        pen: &mut Pen<'_>,
        items: &[&Item],
        area: Rectangle,
        (side, beside): (f32, bool),
        pictures: bool,
    ) -> Option<Self> {
        let (gap, pad, bold) = (pen.sizes.gap, week::pad(pen), week::name(pen));
        let header =
            if pictures { (pen.sizes.px(side.min(HEADER)) * pen.sizes.pictures).round() } else { 0.0 };
        let card = CardShape { side: (pen.sizes.px(side) * pen.sizes.pictures).round(), beside };
        let cell = card.width(pen, items);
        let with = if header > 0.0 { header + pad } else { 0.0 };
        let least: Vec<f32> = items
            .iter()
            .map(|item| (pen.measure.longest_word(&item.label.text, bold) + with).ceil() + 2.0)
            .collect();
        let width_of = |at: usize, count: usize| least[at].max(each_of(count, cell, pad)) + 2.0 * pad;
        let width = |across: &[usize]| -> f32 {
            let all = across.iter().enumerate().map(|(at, count)| width_of(at, *count));
            all.sum::<f32>() + gap * gaps(across.len())
        };
        let mut across: Vec<usize> = items.iter().map(|item| item.things.len().min(1)).collect();
        if width(&across) > area.width {
            return None;
        }
        let rows = |at: usize, across: &[usize]| items[at].things.len().div_ceil(across[at].max(1));
        // The tallest gets wider, for as long as there is room.
        while let Some(tallest) = (0..items.len()).max_by_key(|at| (rows(*at, &across), items.len() - at)) {
            let (mut wider, now) = (across.clone(), rows(tallest, &across));
            while now > 1 && rows(tallest, &wider) == now {
                wider[tallest] += 1;
            }
            if now <= 1 || width(&wider) > area.width {
                break;
            }
            across = wider;
        }
        let spare = (area.width - width(&across)) / count_of(items.len().max(1));
        let widths: Vec<f32> =
            across.iter().enumerate().map(|(at, count)| (width_of(at, *count) + spare).floor()).collect();
        let (mut heads, mut tall): (f32, f32) = (header, 0.0);
        for ((item, width), count) in items.iter().zip(&widths).zip(&across) {
            let inner = width - 2.0 * pad;
            heads = heads.max(pen.measure.size(&item.label.text, bold, inner - with).height);
            let mut height = 0.0;
            for row in item.things.chunks((*count).max(1)) {
                height += pad + row_tall(pen, row, card, share(inner, *count, pad));
            }
            tall = tall.max(height);
        }
        let heads = heads.ceil();
        let tall = (heads + tall + 2.0 * pad).max(pen.sizes.least_answer()).ceil();
        Some(Self { card, header, widths, across, heads, tall })
    }

    fn draw(&self, pen: &mut Pen<'_>, items: &[&Item], area: Rectangle) {
        let mut x = area.x;
        for (item, (width, across)) in items.iter().zip(self.widths.iter().zip(&self.across)) {
            self.column(pen, item, *across, Rectangle { x, width: *width, ..area });
            x += width + pen.sizes.gap;
        }
    }

    fn column(&self, pen: &mut Pen<'_>, item: &Item, across: usize, bounds: Rectangle) {
        let pad = week::pad(pen);
        // The mat is one thing: its columns have an edge also where there is nothing to press.
        let radius = pen.sizes.px(18.0);
        let edge = Some((Ink::Edge, pen.sizes.edge(3.0)));
        pen.quad(bounds, Ink::Panel, edge, radius);
        pen.spot(item, bounds);
        let inner =
            Rectangle { x: bounds.x + pad, y: bounds.y + pad, width: bounds.width - 2.0 * pad, ..bounds };
        let mut with = 0.0;
        if let Some(picture) = item.picture.as_ref().filter(|_| self.header > 0.0) {
            let y = inner.y + (self.heads - self.header) / 2.0;
            pen.mat(picture, Rectangle { y, width: self.header, height: self.header, ..inner });
            with = self.header + pad;
        }
        let head = Rectangle { x: inner.x + with, width: inner.width - with, height: self.heads, ..inner };
        pen.words_in(&item.label.text, week::name(pen), head, Ink::Words);
        let mut y = inner.y + self.heads;
        let width = share(inner.width, across, pad);
        for row in item.things.chunks(across.max(1)) {
            y += pad;
            let height = row_tall(pen, row, self.card, width);
            let mut x = inner.x;
            for thing in row {
                self.card.draw(pen, thing, Rectangle { x, y, width, height });
                x += width + pad;
            }
            y += height;
        }
    }
}

fn row_tall(pen: &mut Pen<'_>, row: &[Thing], card: CardShape, width: f32) -> f32 {
    row.iter().map(|thing| card.tall(pen, thing, width)).fold(0.0, f32::max)
}

// What each of so many cards beside each other has of a width.
fn share(inner: f32, count: usize, pad: f32) -> f32 {
    (inner - gaps(count) * pad) / count_of(count.max(1))
}

// So many cards beside each other.
fn each_of(count: usize, cell: f32, pad: f32) -> f32 {
    count_of(count) * cell + gaps(count) * pad
}

fn gaps(count: usize) -> f32 {
    count_of(count.saturating_sub(1))
}

fn count_of(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
