//! The heading, its picture, the large figure and the helping lines.

use iced::{Point, Rectangle};

use super::row::small;
use super::{Pen, SaidPart, SaidSpot, shrink};
use crate::screen::Screen;
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// The most of the body's height that a heading above the answers takes.
const SHARE: f32 = 0.4;
/// The side of the heading's picture where it stands beside the heading, from the most to the least, in
/// pixels at 1280×800.
pub(super) const PICTURES: [f32; 3] = [96.0, 76.0, 60.0];

/// Sizes that a heading can have, from the full one down to that of the answers.
pub(super) fn sizes(pen: &Pen<'_>) -> Vec<f32> {
    let (full, least) = (pen.sizes.heading, pen.sizes.answer);
    let steps = [1.0, 0.85].map(|part| (full * part).round());
    let mut sizes: Vec<f32> = steps.into_iter().filter(|size| *size > least).collect();
    sizes.push(least);
    sizes
}

/// A heading over the whole width, as it is to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Above {
    text: String,
    setting: Setting,
    height: f32,
    // The side of its picture; 0 where there is none.
    picture: f32,
    /// What it takes of the body's height, without the gap below it.
    pub takes: f32,
    /// Whether that is within its share.
    pub fits: bool,
}

/// The heading over a body, not larger than `size`, and as large as fits its share.
pub(super) fn above(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, size: f32) -> Above {
    let most = (body.height * SHARE).max(pen.sizes.answer * 1.4);
    let pictures: Vec<f32> = match &screen.picture {
        Some(_) => PICTURES.map(|side| small(pen.sizes.px(side).max(48.0) * pen.sizes.pictures)).into(),
        None => vec![0.0],
    };
    let all = sizes(pen);
    let text = screen.heading.text.as_str();
    let mut last = None;
    for size in all.into_iter().filter(|found| *found <= size) {
        let setting = Setting::bold(size);
        // The picture that costs least, and of those the largest.
        let mut best: Option<Above> = None;
        for picture in &pictures {
            let width = body.width - beside(pen, *picture);
            let height = pen.measure.size(text, setting, width).height;
            let takes = height.max(*picture);
            let fits = takes <= most && pen.measure.longest_word(text, setting) <= width;
            if fits && best.as_ref().is_none_or(|best| takes < best.takes) {
                let picture = *picture;
                best = Some(Above { text: text.to_owned(), setting, height, picture, takes, fits });
            }
        }
        if let Some(best) = best {
            return best;
        }
        last = Some(setting);
    }
    // Only a person's own words, such as a name, can be longer than that.
    let setting = last.unwrap_or(Setting::bold(pen.sizes.answer));
    let picture = pictures.last().copied().unwrap_or_default();
    let width = body.width - beside(pen, picture);
    let text = match &screen.heading.key {
        Some(_) => text.to_owned(),
        None => pen.measure.shortened(text, setting, width, most),
    };
    let height = pen.measure.size(&text, setting, width).height;
    let fits = screen.heading.key.is_none();
    Above { text, setting, height, picture, takes: height.max(picture), fits }
}

impl Above {
    /// Whether the one helping line can stand beside it, where space is short.
    pub fn holds_line(&self, pen: &mut Pen<'_>, screen: &Screen, body: Rectangle) -> bool {
        let width = body.width - beside(pen, self.picture);
        pen.snug.close && screen.figure.is_none() && stands_beside(pen, screen, self.setting, width)
    }
}

// Whether there is one helping line, short enough to stand beside the heading.
fn stands_beside(pen: &mut Pen<'_>, screen: &Screen, heading: Setting, width: f32) -> bool {
    let [line] = screen.lines.as_slice() else { return false };
    let wide = pen.measure.size(&screen.heading.text, heading, f32::INFINITY).width;
    let line = pen.measure.size(&line.text, Setting::plain(pen.sizes.body), f32::INFINITY).width;
    wide + line + pen.sizes.px(40.0) <= width
}

/// Draws it there.
pub(super) fn line_beside(pen: &mut Pen<'_>, screen: &Screen, heading: Rectangle) {
    let setting = Setting::plain(pen.sizes.body);
    for line in &screen.lines {
        let width = pen.measure.size(&line.text, setting, f32::INFINITY).width;
        let area = Rectangle { x: heading.x + heading.width - width, width: width + 1.0, ..heading };
        pen.said.push(SaidSpot { part: SaidPart::Line(0), bounds: Rectangle { width, ..area } });
        pen.words_in(&line.text, setting, area, Ink::Words);
    }
}

fn beside(pen: &Pen<'_>, picture: f32) -> f32 {
    if picture > 0.0 { picture + pen.sizes.gap } else { 0.0 }
}

/// Draws it.
pub(super) fn draw_above(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, head: &Above) {
    let mut x = body.x;
    if let Some(picture) = screen.picture.as_ref().filter(|_| head.picture > 0.0) {
        let y = (body.y + (head.takes - head.picture) / 2.0).round();
        let plate = Rectangle { x, y, width: head.picture, height: head.picture };
        pen.said.push(SaidSpot { part: SaidPart::Picture, bounds: plate });
        pen.mat(picture, plate);
        x += head.picture + pen.sizes.gap;
    }
    let y = (body.y + (head.takes - head.height) / 2.0).round();
    let width = body.x + body.width - x;
    pen.read(SaidPart::Heading, &head.text, head.setting, Point::new(x, y), width);
}

/// The heading and all that belongs to it in a column beside the answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    heading: Setting,
    figure: Option<Setting>,
    // The height of the plate with picture and figure; 0 where there are none.
    plate: f32,
    /// The height of all of it.
    pub height: f32,
}

/// The heading in a column of this width and at most this height; none where that is too little. `least`
/// is the least height of its picture.
pub(super) fn column(
    pen: &mut Pen<'_>,
    screen: &Screen,
    room: Rectangle,
    size: f32,
    least: f32,
) -> Option<Column> {
    let heading = Setting::bold(size);
    let (width, gap) = (room.width, pen.sizes.gap);
    if pen.measure.longest_word(&screen.heading.text, heading) > width {
        return None;
    }
    let mut used = pen.measure.size(&screen.heading.text, heading, width).height;
    for line in &screen.lines {
        let text = pen.line(line, width);
        used += line_gap(pen) + pen.measure.size(&text, Setting::plain(pen.sizes.body), width).height;
    }
    let inner = width - 2.0 * edge(pen);
    let figure = screen.figure.as_ref().map(|figure| figure_setting(pen, &figure.text, inner));
    let words = match (&screen.figure, figure) {
        (Some(text), Some(figure)) => pen.measure.size(&text.text, figure, inner).height + pen.sizes.px(12.0),
        _ => 0.0,
    };
    let plate = if screen.picture.is_none() && screen.figure.is_none() {
        0.0
    } else {
        let left = room.height - used - gap;
        let least = if screen.picture.is_some() { least + 2.0 * edge(pen) } else { 2.0 * edge(pen) };
        if left < words + least {
            return None;
        }
        left.min(width * 0.62 * pen.sizes.pictures.max(0.3) + words).max(words + least).floor()
    };
    let height = used + if plate > 0.0 { plate + gap } else { 0.0 };
    (height <= room.height).then_some(Column { heading, figure, plate, height })
}

/// Draws it; gives back where it ends.
pub(super) fn draw_column(pen: &mut Pen<'_>, screen: &Screen, room: Rectangle, column: &Column) -> f32 {
    let sizes = pen.sizes;
    let mut y = room.y;
    if column.plate > 0.0 {
        let plate = Rectangle { height: column.plate, ..room };
        pen.quad(plate, Ink::Plate, Some((Ink::Edge, sizes.edge(3.0))), sizes.px(20.0));
        let mut inner = shrink(plate, edge(pen));
        if let (Some(figure), Some(setting)) = (&screen.figure, column.figure) {
            let words = pen.measure.size(&figure.text, setting, inner.width).height;
            let height = words + sizes.px(12.0);
            inner.height = (inner.height - height).max(0.0);
            let area = Rectangle { y: inner.y + inner.height, height, x: inner.x, width: inner.width };
            pen.said.push(SaidSpot { part: SaidPart::Figure, bounds: area });
            pen.words_in(&figure.text, setting, area, Ink::OnPlate);
        }
        if let Some(picture) = &screen.picture {
            pen.said.push(SaidSpot { part: SaidPart::Picture, bounds: inner });
            pen.picture(picture, inner);
        }
        y += column.plate + sizes.gap;
    }
    let at = Point::new(room.x, y);
    y += pen.read(SaidPart::Heading, &screen.heading.text, column.heading, at, room.width);
    for (nth, line) in screen.lines.iter().enumerate() {
        y += line_gap(pen);
        let text = pen.line(line, room.width);
        let at = Point::new(room.x, y);
        y += pen.read(SaidPart::Line(nth), &text, Setting::plain(sizes.body), at, room.width);
    }
    y
}

fn line_gap(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(10.0)
}

fn edge(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(if pen.snug.close { 8.0 } else { 14.0 })
}

// A figure has one line where it can.
fn figure_setting(pen: &mut Pen<'_>, text: &str, width: f32) -> Setting {
    let full = Setting::bold(pen.sizes.figure).centred();
    let least = pen.sizes.answer;
    pen.widest(text, full, least, width).unwrap_or(Setting::bold(least).centred())
}
