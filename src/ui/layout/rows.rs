//! A question beside its answers; above them when words are large or the window is small.

use iced::{Point, Rectangle};

use super::bands::{button, side_width};
use super::page::{Room, fill, total};
use super::{FieldSpot, MORE, Pen, SaidPart, SaidSpot, Spot, of_zone, shrink};
use crate::screen::{Item, Kind, Screen, Zone};
use crate::ui::sizes::LEAST_ANSWER;
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// Lays out the body; gives back the page and how many there are.
pub(super) fn rows(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
    let main = of_zone(screen, Zone::Main);
    let side = of_zone(screen, Zone::Side);
    let left_width = if main.is_empty() { body.width } else { (body.width * 0.38).round() };
    let gutter = pen.sizes.px(28.0).max(20.0);
    let right = Rectangle {
        x: body.x + left_width + gutter,
        width: (body.width - left_width - gutter).max(0.0),
        ..body
    };
    let left = Rectangle { width: left_width, ..body };
    if let Some(picture_height) = left_fits(pen, screen, &side, left) {
        let heights: Vec<f32> =
            main.iter().map(|item| row_height(pen, item, right.width, body.height)).collect();
        let sizes = pen.sizes;
        let room = Room { room: body.height, gap: sizes.gap, more: more_height(pen), most: sizes.most };
        let starts = fill(&heights, &vec![true; heights.len()], room);
        let pages = starts.len() - 1;
        let roomy = starts.windows(2).rev().skip(1).all(|page| page[1] - page[0] >= 2);
        let fits = pages == 1 || (roomy && heights.iter().all(|height| *height <= body.height));
        if fits {
            draw_left(pen, screen, &side, left, picture_height);
            let page = page % pages.max(1);
            let range = starts[page]..starts[page + 1];
            let room = if pages > 1 { body.height - more_height(pen) - pen.sizes.gap } else { body.height };
            let end = stretched(pen, &main[range.clone()], &heights[range], right, room);
            if pages > 1 {
                more(pen, screen, Rectangle { y: end, height: more_height(pen), ..right }, page, pages);
            }
            return (page, pages);
        }
    }
    stacked(pen, screen, body, page)
}

// Whether heading, lines and side buttons fit the left column, and how high the picture can be.
fn left_fits(pen: &mut Pen<'_>, screen: &Screen, side: &[&Item], left: Rectangle) -> Option<f32> {
    let sizes = pen.sizes;
    if pen.measure.longest_word(&screen.heading.text, Setting::bold(sizes.heading)) > left.width {
        return None;
    }
    let mut used = pen.measure.size(&screen.heading.text, Setting::bold(sizes.heading), left.width).height;
    for line in &screen.lines {
        let text = pen.line(line, left.width);
        used += line_gap(pen) + pen.measure.size(&text, Setting::plain(sizes.body), left.width).height;
    }
    if !side.is_empty() {
        used += sizes.gap + side_block(pen, side, left.width)?.1;
    }
    let room = left.height - used - sizes.gap;
    let figure = screen.figure.as_ref().map_or(0.0, |figure| figure_height(pen, &figure.text, left.width));
    match (&screen.picture, &screen.figure) {
        (None, None) => (room + sizes.gap >= 0.0).then_some(0.0),
        _ => (room >= figure + sizes.px(84.0))
            .then_some(room.min(left.width * 0.62 * sizes.pictures.max(0.3) + figure).floor()),
    }
}

fn line_gap(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(10.0)
}

fn figure_setting(pen: &Pen<'_>) -> Setting {
    Setting::bold(pen.sizes.figure).centred()
}

fn figure_height(pen: &mut Pen<'_>, text: &str, width: f32) -> f32 {
    let setting = figure_setting(pen);
    pen.measure.size(text, setting, width - 2.0 * pen.sizes.px(14.0)).height + pen.sizes.px(12.0)
}

// Side buttons beside each other, or below each other: the width of each and the height of all.
fn side_block(pen: &mut Pen<'_>, side: &[&Item], width: f32) -> Option<(Vec<f32>, f32)> {
    let (tall, gap) = (pen.sizes.bar_button(), pen.sizes.gap);
    let widths: Vec<f32> = side.iter().map(|item| side_width(pen, item)).collect();
    if total(&widths, gap) <= width {
        return Some((widths, tall));
    }
    #[allow(clippy::cast_precision_loss)]
    let height = side.len() as f32 * (tall + gap) - gap;
    widths.iter().all(|wide| *wide <= width).then(|| (vec![width; side.len()], height))
}

fn draw_left(pen: &mut Pen<'_>, screen: &Screen, side: &[&Item], left: Rectangle, picture_height: f32) {
    let sizes = pen.sizes;
    let mut y = left.y;
    if picture_height > 0.0 {
        let plate = Rectangle { height: picture_height, ..left };
        pen.quad(plate, Ink::Plate, Some((Ink::Edge, 3.0)), sizes.px(20.0));
        let mut room = shrink(plate, sizes.px(14.0));
        if let Some(figure) = &screen.figure {
            let height = figure_height(pen, &figure.text, left.width);
            room.height -= height;
            let area = Rectangle { y: room.y + room.height, height, x: room.x, width: room.width };
            let setting = figure_setting(pen);
            pen.said.push(SaidSpot { part: SaidPart::Figure, bounds: area });
            pen.words_in(&figure.text, setting, area, Ink::OnPlate);
        }
        if let Some(picture) = &screen.picture {
            pen.said.push(SaidSpot { part: SaidPart::Picture, bounds: room });
            pen.picture(picture, room);
        }
        y += picture_height + sizes.gap;
    }
    let heading = Setting::bold(sizes.heading);
    y += pen.read(SaidPart::Heading, &screen.heading.text, heading, Point::new(left.x, y), left.width);
    for (at, line) in screen.lines.iter().enumerate() {
        y += line_gap(pen);
        let text = pen.line(line, left.width);
        let plain = Setting::plain(sizes.body);
        y += pen.read(SaidPart::Line(at), &text, plain, Point::new(left.x, y), left.width);
    }
    if let Some((widths, _)) = side_block(pen, side, left.width).filter(|_| !side.is_empty()) {
        y += sizes.gap;
        let beside = total(&widths, sizes.gap) <= left.width;
        let mut x = left.x;
        for (item, width) in side.iter().zip(widths) {
            button(pen, item, Rectangle { x, y, width, height: sizes.bar_button() }, true);
            if beside {
                x += width + sizes.gap;
            } else {
                y += sizes.bar_button() + sizes.gap;
            }
        }
    }
}

// What a row needs beside its words: picture on the left, ring or value on the right.
struct RowParts {
    picture: f32,
    ring: f32,
    text: f32,
    value: f32,
    value_below: bool,
}

fn parts(pen: &mut Pen<'_>, item: &Item, width: f32) -> RowParts {
    let sizes = pen.sizes;
    let picture =
        if item.picture.is_some() { (sizes.px(112.0).max(84.0) * sizes.pictures).floor() } else { 0.0 };
    let ring = match item.kind {
        Kind::Choice | Kind::Card => sizes.px(48.0),
        _ => 0.0,
    };
    let pads = 2.0 * sizes.px(18.0)
        + if picture > 0.0 { sizes.px(20.0) } else { 0.0 }
        + if ring > 0.0 { sizes.px(16.0) } else { 0.0 };
    let text = width - picture - ring - pads;
    let value = item.value.as_ref().map_or(0.0, |value| {
        pen.measure.size(&value.text, Setting::bold(sizes.answer), f32::INFINITY).width + sizes.px(16.0)
    });
    let longest = pen.measure.longest_word(&item.label.text, Setting::plain(sizes.answer));
    let value_below = value > 0.0 && (text - value < longest || text - value < text * 0.45);
    RowParts { picture, ring, text: if value_below { text } else { text - value }, value, value_below }
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
    height
}

// The least height of a row. `room` is that of the page; own words may have a third of it.
fn row_height(pen: &mut Pen<'_>, item: &Item, width: f32, room: f32) -> f32 {
    let sizes = pen.sizes;
    if item.kind == Kind::Field {
        // As many lines as the words take, but not more than four; below them what is said of them.
        let inner = (width - 2.0 * sizes.px(12.0) - 32.0).max(1.0);
        #[allow(clippy::cast_precision_loss)]
        let most = item.field.as_ref().map_or(0.0, |field| field.most as f32);
        let lines = (most * sizes.answer * 0.5 / inner).ceil().clamp(1.0, 4.0);
        let line = pen.measure.lines(1.0, Setting::plain(sizes.answer));
        let around = 2.0 * sizes.px(12.0) + 8.0 + said_height(pen, inner);
        let fit = ((room * 0.7 - around) / line).round().clamp(1.0, lines);
        return (fit * line + around).max(LEAST_ANSWER);
    }
    let parts = parts(pen, item, width);
    let text = text_height(pen, item, &parts, room / 3.0);
    (text + 2.0 * sizes.px(10.0)).max(sizes.px(LEAST_ANSWER)).max(LEAST_ANSWER).ceil()
}

// The room for one line below a field: “5 letters are left.” It is there always, so that nothing moves
// while somebody types.
fn said_height(pen: &mut Pen<'_>, width: f32) -> f32 {
    let setting = Setting::plain(pen.sizes.detail);
    pen.measure.size("20", setting, width).height + pen.sizes.px(4.0)
}

fn more_height(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(96.0).max(LEAST_ANSWER)
}

// Rows from the top, a little higher than they must be when there is room. Gives back where they end.
fn stretched(pen: &mut Pen<'_>, items: &[&Item], heights: &[f32], area: Rectangle, room: f32) -> f32 {
    let spare = (room - total(heights, pen.sizes.gap)).max(0.0);
    #[allow(clippy::cast_precision_loss)]
    let each = (spare / items.len().max(1) as f32).min(pen.sizes.px(28.0)).floor();
    let mut y = area.y;
    for (item, height) in items.iter().zip(heights) {
        let height = height + each;
        row(pen, item, Rectangle { y, height, ..area }, room);
        y += height + pen.sizes.gap;
    }
    y
}

fn row(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle, room: f32) {
    let sizes = pen.sizes;
    pen.item_box(item, bounds);
    if item.kind == Kind::Field {
        let mut inner = shrink(bounds, sizes.px(12.0));
        let setting = Setting::plain(sizes.detail);
        let room = said_height(pen, inner.width);
        inner.height = (inner.height - room).max(0.0);
        if let Some(said) = &item.detail {
            let y = inner.y + inner.height + sizes.px(4.0);
            pen.words(&said.text, setting, Point::new(inner.x + 16.0, y), inner.width, Ink::Words);
        }
        let line = pen.measure.lines(1.0, Setting::plain(sizes.answer));
        pen.field = Some(FieldSpot { bounds: inner, size: sizes.answer, line });
        return;
    }
    let parts = parts(pen, item, bounds.width);
    let pad = sizes.px(18.0);
    let mut left = bounds.x + pad;
    if let Some(picture) = &item.picture {
        let side = parts.picture.min(bounds.height - 2.0 * sizes.px(6.0));
        let plate = Rectangle {
            x: left + (parts.picture - side) / 2.0,
            y: bounds.y + (bounds.height - side) / 2.0,
            width: side,
            height: side,
        };
        pen.plate(picture, plate);
        left += parts.picture + sizes.px(20.0);
    }
    let height = text_height(pen, item, &parts, room / 3.0);
    let mut y = bounds.y + ((bounds.height - height) / 2.0).max(0.0);
    let text = label(pen, item, parts.text, room / 3.0);
    y += pen.words(&text, Setting::plain(sizes.answer), Point::new(left, y), parts.text, Ink::Words);
    if let Some(detail) = detail(pen, item, parts.text, room / 3.0) {
        y += pen.words(&detail, Setting::plain(sizes.detail), Point::new(left, y), parts.text, Ink::Words);
    }
    if let Some(value) = &item.value {
        if parts.value_below {
            pen.words(&value.text, Setting::bold(sizes.answer), Point::new(left, y), parts.text, Ink::Words);
        } else {
            let x = bounds.x + bounds.width - pad - parts.value + sizes.px(16.0);
            let area = Rectangle { x, width: parts.value, ..bounds };
            pen.words_in(&value.text, Setting::bold(sizes.answer), area, Ink::Words);
        }
    }
    if parts.ring > 0.0 {
        let ring = Rectangle {
            x: bounds.x + bounds.width - pad - parts.ring,
            y: bounds.y + (bounds.height - parts.ring) / 2.0,
            width: parts.ring,
            height: parts.ring,
        };
        pen.ring(item.picked, item.kind == Kind::Choice, ring);
    }
}

/// The button that shows the next page.
pub(super) fn more(pen: &mut Pen<'_>, screen: &Screen, bounds: Rectangle, page: usize, pages: usize) {
    pen.quad(bounds, Ink::Panel, Some((Ink::Edge, 3.0)), pen.sizes.px(18.0));
    pen.spots.push(Spot { id: MORE.to_owned(), bounds, zone: Zone::Main });
    let count = format!("{} of {pages}", page + 1);
    if bounds.width > bounds.height * 2.0 {
        let text = format!("{}  {count}  →", screen.more.text);
        pen.words_in(&text, Setting::plain(pen.sizes.answer).centred(), bounds, Ink::Words);
        return;
    }
    // A tall strip: the words above each other.
    let (word, arrow) =
        (Setting::plain(pen.sizes.detail).centred(), Setting::bold(pen.sizes.heading).centred());
    let third = bounds.height / 3.0;
    let area = |n: f32| Rectangle { y: bounds.y + n * third, height: third, ..bounds };
    pen.words_in(&screen.more.text, word, area(0.0), Ink::Words);
    pen.words_in("→", arrow, area(1.0), Ink::Words);
    pen.words_in(&count, word, area(2.0), Ink::Words);
}

enum Left<'a> {
    Words(SaidPart, &'a str, Setting),
    Row(&'a Item),
    Pair(&'a Item, &'a Item),
}

// The question above, everything else in pages below.
fn stacked(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
    let sizes = pen.sizes;
    let top = heading_above(pen, screen, body);
    let area = Rectangle { y: body.y + top, height: body.height - top, ..body };
    let mut entries: Vec<Left<'_>> = Vec::new();
    let figure = |figure| Left::Words(SaidPart::Figure, figure, Setting::bold(sizes.figure));
    entries.extend(screen.figure.iter().map(|line| figure(&line.text)));
    let line = |(at, line)| Left::Words(SaidPart::Line(at), line, Setting::plain(sizes.body));
    entries.extend(screen.lines.iter().map(|line| line.text.as_str()).enumerate().map(line));
    entries.extend(of_zone(screen, Zone::Main).into_iter().map(Left::Row));
    let side = of_zone(screen, Zone::Side);
    match side.as_slice() {
        [one, two] if side_width(pen, one) + side_width(pen, two) + sizes.gap <= area.width => {
            entries.push(Left::Pair(one, two));
        }
        _ => entries.extend(side.into_iter().map(Left::Row)),
    }
    // One page if all fits; otherwise “More” stands at the side, where it takes least from the answers.
    let whole = entry_heights(pen, &entries, area);
    let strip = strip_width(pen);
    let rows = entries.iter().filter(|entry| matches!(entry, Left::Row(_))).count();
    let (area, heights) = if total(&whole, sizes.gap) <= area.height && rows <= sizes.most {
        (area, whole)
    } else {
        let narrow = Rectangle { width: area.width - strip - sizes.gap, ..area };
        (narrow, entry_heights(pen, &entries, narrow))
    };
    let choices: Vec<bool> = entries.iter().map(|entry| matches!(entry, Left::Row(_))).collect();
    let room = Room { room: area.height, gap: sizes.gap, more: -sizes.gap, most: sizes.most };
    let starts = fill(&heights, &choices, room);
    let pages = starts.len() - 1;
    let page = page % pages.max(1);
    let mut y = area.y;
    for at in starts[page]..starts[page + 1] {
        let bounds = Rectangle { y, height: heights[at], ..area };
        match &entries[at] {
            Left::Words(part, text, setting) => {
                pen.read(*part, text, *setting, Point::new(area.x, y), area.width);
            }
            Left::Row(item) => row(pen, item, bounds, area.height),
            Left::Pair(one, two) => {
                let width = (area.width - sizes.gap) / 2.0;
                button(pen, one, Rectangle { width, ..bounds }, true);
                button(pen, two, Rectangle { x: area.x + width + sizes.gap, width, ..bounds }, true);
            }
        }
        y += heights[at] + sizes.gap;
    }
    if area.width < body.width {
        let x = area.x + area.width + sizes.gap;
        more(pen, screen, Rectangle { x, width: strip, ..area }, page, pages);
    }
    (page, pages)
}

fn entry_heights(pen: &mut Pen<'_>, entries: &[Left<'_>], area: Rectangle) -> Vec<f32> {
    let button = pen.sizes.bar_button().max(LEAST_ANSWER);
    entries
        .iter()
        .map(|entry| match entry {
            Left::Words(_, text, setting) => pen.measure.size(text, *setting, area.width).height,
            Left::Row(item) => row_height(pen, item, area.width, area.height),
            Left::Pair(..) => button,
        })
        .collect()
}

/// The width of “More” where it stands at the side.
pub(super) fn strip_width(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(140.0).max(pen.sizes.detail * 4.5)
}

/// The heading over the whole width, with its picture where there is room. Gives back what it takes.
pub(super) fn heading_above(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle) -> f32 {
    let sizes = pen.sizes;
    let mut setting = Setting::bold(sizes.heading);
    let side = (sizes.px(96.0) * sizes.pictures).floor();
    let with_picture = body.width - side - sizes.gap;
    let most = body.height * 0.4;
    let fits = |pen: &mut Pen<'_>, setting, width| {
        pen.measure.size(&screen.heading.text, setting, width).height <= most
    };
    let picture = screen.picture.as_ref().filter(|_| fits(pen, setting, with_picture));
    let width = if picture.is_some() { with_picture } else { body.width };
    if !fits(pen, setting, width) {
        setting = Setting::bold(sizes.answer);
    }
    // Only a person's own words, such as a name, can be longer than that.
    let text = match &screen.heading.key {
        Some(_) => screen.heading.text.clone(),
        None => pen.measure.shortened(&screen.heading.text, setting, width, most),
    };
    let height = pen.measure.size(&text, setting, width).height;
    let mut x = body.x;
    let mut tall = height;
    if let Some(picture) = picture {
        let plate = Rectangle { x, y: body.y, width: side, height: side };
        pen.said.push(SaidSpot { part: SaidPart::Picture, bounds: plate });
        pen.plate(picture, plate);
        x += side + sizes.gap;
        tall = tall.max(side);
    }
    let at = Point::new(x, body.y + (tall - height) / 2.0);
    pen.read(SaidPart::Heading, &text, setting, at, width);
    tall + sizes.gap
}
