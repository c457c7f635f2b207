//! One answer as a row: its picture, its words, and its ring or value.

use iced::{Point, Rectangle};

use super::{FieldSpot, Pen, shrink};
use crate::screen::{Item, Kind};
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// How much of their usual room rows take: where space is short the pictures shrink first, then what is
/// around the words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Snug {
    /// The side of the picture, in pixels at 1280×800.
    pub picture: f32,
    /// Whether gaps and edges are the least there may be.
    pub close: bool,
}

impl Snug {
    /// From the most room to the least.
    pub const ALL: [Self; 5] = [
        Self { picture: 150.0, close: false },
        Self { picture: 112.0, close: false },
        Self { picture: 84.0, close: false },
        Self { picture: 60.0, close: false },
        Self { picture: 60.0, close: true },
    ];
    /// The least room.
    pub const LEAST: Self = Self::ALL[4];

    fn pad(self) -> f32 {
        if self.close { 4.0 } else { 10.0 }
    }

    fn side(self) -> f32 {
        if self.close { 12.0 } else { 18.0 }
    }
}

/// The side of a picture beside words: small, but still to be seen.
pub(super) fn small(side: f32) -> f32 {
    if side > 0.0 { side.max(36.0).floor() } else { 0.0 }
}

// What a row needs beside its words: picture on the left, ring or value on the right.
struct RowParts {
    strip: f32,
    picture: f32,
    ring: f32,
    text: f32,
    value: f32,
    value_below: bool,
}

fn parts(pen: &mut Pen<'_>, item: &Item, width: f32) -> RowParts {
    let (sizes, snug) = (pen.sizes, pen.snug);
    let picture = match item.picture {
        Some(_) => small(sizes.px(snug.picture).max(48.0) * sizes.pictures),
        None => 0.0,
    };
    // The colour of a part, at the left edge.
    let strip = if item.part.is_some() { sizes.px(14.0) } else { 0.0 };
    let ring = match item.kind {
        Kind::Choice | Kind::Card => sizes.px(48.0),
        _ if item.picked => sizes.px(48.0),
        _ => 0.0,
    };
    let pads = 2.0 * sizes.px(snug.side())
        + if picture > 0.0 { sizes.px(snug.side()) } else { 0.0 }
        + if ring > 0.0 { sizes.px(snug.side()) } else { 0.0 };
    let text = (width - strip - picture - ring - pads).max(1.0);
    let value = item.value.as_ref().map_or(0.0, |value| {
        pen.measure.size(&value.text, Setting::bold(sizes.answer), f32::INFINITY).width + sizes.px(16.0)
    });
    let longest = pen.measure.longest_word(&item.label.text, Setting::plain(sizes.answer));
    let value_below = value > 0.0 && (text - value < longest || text - value < text * 0.45);
    RowParts { strip, picture, ring, text: if value_below { text } else { text - value }, value, value_below }
}

// How high own words may be: what is only told may have most of a page, an answer a third.
fn most(item: &Item, room: f32) -> f32 {
    // Our own words with a number in them would say something else where they are cut.
    let is_ours = item.detail.as_ref().is_some_and(|detail| !detail.own);
    if item.kind == Kind::Fact || is_ours { room * 0.7 } else { room / 3.0 }
}

// The words of a row, shortened only where they are a person's own.
fn label(pen: &mut Pen<'_>, item: &Item, width: f32, most: f32) -> String {
    if item.label.key.is_some() {
        return item.label.text.clone();
    }
    let setting = Setting::plain(pen.sizes.answer);
    pen.measure.shortened(&item.label.text, setting, width, most)
}

fn detail(pen: &mut Pen<'_>, item: &Item, width: f32, most: f32) -> Option<String> {
    let detail = item.detail.as_ref()?;
    if detail.key.is_some() {
        return Some(detail.text.clone());
    }
    Some(pen.measure.shortened(&detail.text, Setting::plain(pen.sizes.detail), width, most))
}

fn text_height(pen: &mut Pen<'_>, item: &Item, parts: &RowParts, most: f32) -> f32 {
    let sizes = pen.sizes;
    let text = label(pen, item, parts.text, most);
    let mut height = pen.measure.size(&text, Setting::plain(sizes.answer), parts.text).height;
    if let Some(detail) = detail(pen, item, parts.text, most) {
        height += pen.measure.size(&detail, Setting::plain(sizes.detail), parts.text).height;
    }
    if let Some(value) = item.value.as_ref().filter(|_| parts.value_below) {
        height += pen.measure.size(&value.text, Setting::bold(sizes.answer), parts.text).height;
    }
    if item.progress.is_some() {
        height += sizes.px(28.0);
    }
    height
}

/// The least height of a row of this width; none where a fixed word would break. `room` is the height of
/// the page; own words may have a third of it.
pub(super) fn row_height(pen: &mut Pen<'_>, item: &Item, width: f32, room: f32) -> Option<f32> {
    let sizes = pen.sizes;
    if item.kind == Kind::Field {
        // As many lines as the words take, but not more than four; above them what is asked, below them what is
        // said of them.
        let inner = (width - 2.0 * sizes.px(12.0) - 32.0).max(1.0);
        #[allow(clippy::cast_precision_loss)]
        let most = item.field.as_ref().map_or(0.0, |field| field.most as f32);
        let lines = (most * sizes.answer * 0.5 / inner).ceil().clamp(1.0, 4.0);
        let line = pen.measure.lines(1.0, Setting::plain(sizes.answer));
        let around =
            2.0 * sizes.px(12.0) + 8.0 + name_height(pen, item, inner) + said_height(pen, item, inner);
        let fit = ((room * 0.7 - around) / line).round().clamp(1.0, lines);
        return Some((fit * line + around).max(sizes.least_answer()).ceil());
    }
    let parts = parts(pen, item, width);
    let fixed = item.label.key.is_some();
    if fixed && pen.measure.longest_word(&item.label.text, Setting::plain(sizes.answer)) > parts.text {
        return None;
    }
    let text = text_height(pen, item, &parts, most(item, room));
    let least = if pen.snug.close { 0.0 } else { sizes.px(96.0) };
    Some((text + 2.0 * sizes.px(pen.snug.pad())).max(least).max(sizes.least_answer()).ceil())
}

// The name of a field stands at it, typed in or not.
fn name_height(pen: &mut Pen<'_>, item: &Item, width: f32) -> f32 {
    let setting = Setting::bold(pen.sizes.detail);
    pen.measure.size(&item.label.text, setting, width).height + pen.sizes.px(4.0)
}

// The room for one line below a field: “5 letters are left.” It is there always, so that nothing moves
// while somebody types.
fn said_height(pen: &mut Pen<'_>, item: &Item, width: f32) -> f32 {
    let setting = Setting::plain(pen.sizes.detail);
    let said = item.detail.as_ref().map_or("20", |said| said.text.as_str());
    pen.measure.size(said, setting, width).height + pen.sizes.px(4.0)
}

/// Draws a row.
pub(super) fn row(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle, room: f32) {
    pen.item_box(item, bounds);
    if item.kind == Kind::Field {
        return field(pen, item, bounds);
    }
    let sizes = pen.sizes;
    let parts = parts(pen, item, bounds.width);
    let (edge, radius, side) = (sizes.edge(3.0), sizes.px(18.0), sizes.px(pen.snug.side()));
    if let Some(part) = item.part {
        let inside = shrink(bounds, edge);
        let wide = parts.strip + radius;
        pen.quad(Rectangle { width: 2.0 * radius, ..inside }, Ink::Band(part), None, radius - edge);
        let rest = Rectangle { x: inside.x + parts.strip, width: wide, ..inside };
        pen.quad(rest, Ink::Panel, None, 0.0);
    }
    let mut left = bounds.x + parts.strip + side;
    if let Some(picture) = &item.picture {
        // The thin line of a private answer stands clear of the picture.
        let around = sizes.px(6.0) + if item.quiet { sizes.edge(3.0) + sizes.edge(2.0) } else { 0.0 };
        let tall = parts.picture.min(bounds.height - 2.0 * around).floor();
        let plate = Rectangle {
            x: (left + (parts.picture - tall) / 2.0).round(),
            y: (bounds.y + (bounds.height - tall) / 2.0).round(),
            width: tall,
            height: tall,
        };
        pen.mat(picture, plate);
        left += parts.picture + side;
    }
    let height = text_height(pen, item, &parts, most(item, room));
    let mut y = bounds.y + ((bounds.height - height) / 2.0).max(0.0);
    let text = label(pen, item, parts.text, most(item, room));
    y += pen.words(&text, Setting::plain(sizes.answer), Point::new(left, y), parts.text, Ink::Words);
    if let Some(detail) = detail(pen, item, parts.text, most(item, room)) {
        y += pen.words(&detail, Setting::plain(sizes.detail), Point::new(left, y), parts.text, Ink::Words);
    }
    if let Some(value) = &item.value {
        if parts.value_below {
            let at = Point::new(left, y);
            y += pen.words(&value.text, Setting::bold(sizes.answer), at, parts.text, Ink::Words);
        } else {
            let ring = if parts.ring > 0.0 { parts.ring + side } else { 0.0 };
            let x = bounds.x + bounds.width - side - ring - parts.value + sizes.px(16.0);
            let area = Rectangle { x, width: parts.value, ..bounds };
            pen.words_in(&value.text, Setting::bold(sizes.answer), area, Ink::Words);
        }
    }
    if let Some(progress) = item.progress {
        let track = Rectangle {
            x: left.round(),
            y: (y + sizes.px(8.0)).round(),
            width: (parts.text * 0.78).floor(),
            height: sizes.px(18.0),
        };
        pen.progress(item, progress, track);
    }
    if parts.ring > 0.0 {
        let ring = Rectangle {
            x: bounds.x + bounds.width - side - parts.ring,
            y: (bounds.y + (bounds.height - parts.ring) / 2.0).round(),
            width: parts.ring,
            height: parts.ring,
        };
        pen.ring(item, item.kind != Kind::Card, ring);
    }
}

fn field(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle) {
    let sizes = pen.sizes;
    let mut inner = shrink(bounds, sizes.px(12.0));
    let (name, said) =
        (name_height(pen, item, inner.width - 32.0), said_height(pen, item, inner.width - 16.0));
    let at = Point::new(inner.x + 16.0, inner.y);
    pen.words(&item.label.text, Setting::bold(sizes.detail), at, inner.width - 32.0, Ink::Words);
    inner.y += name;
    inner.height = (inner.height - name - said).max(0.0);
    if let Some(said) = &item.detail {
        let at = Point::new(inner.x + 16.0, inner.y + inner.height + sizes.px(4.0));
        pen.words(&said.text, Setting::plain(sizes.detail), at, inner.width - 16.0, Ink::Words);
    }
    let line = pen.measure.lines(1.0, Setting::plain(sizes.answer));
    pen.field = Some(FieldSpot { bounds: inner, size: sizes.answer, line });
}
