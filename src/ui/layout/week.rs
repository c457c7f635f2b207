//! A week: each day with the pictures of what happens on it. As a table with a column for each day where there is
//! room for it; else as rows, on pages.

use iced::{Point, Rectangle};

use super::foot::{pager, pager_size};
use super::page::{self, Load, Room};
use super::rows::each;
use super::{Pen, aside, heading, of_zone};
use crate::screen::{Item, Screen, Thing, Zone};
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// A week has so many days; what stands before and after them has a line of its own.
const DAYS: usize = 7;
/// The sides of the pictures that are tried, in pixels at 1280×800.
const PICTURES: [f32; 6] = [120.0, 104.0, 88.0, 76.0, 64.0, 52.0];

/// The side of the pictures of what stands in a line.
const LINE: f32 = 64.0;

/// Lays out the body; gives back the page and how many there are.
pub(super) fn week(
    pen: &mut Pen<'_>,
    screen: &Screen,
    body: Rectangle,
    page: usize,
    before: usize,
) -> (usize, usize) {
    let items = of_zone(screen, Zone::Main);
    let (area, fits) = under_head(pen, screen, body);
    let gap = pen.sizes.gap;
    let overfull = pen.overfull;
    pen.overfull |= !fits;
    if let Some(tables) = tables(pen, screen, &items, before, area) {
        let page = page % tables.len();
        let (from, table) = &tables[page];
        let strip = pager_size(pen, screen, area.width).height;
        let paged = Rectangle { height: area.height - strip - gap, ..area };
        let shown = items.get(*from..).unwrap_or_default();
        if tables.len() == 1 {
            table.draw(pen, shown, area);
        } else {
            table.draw(pen, shown.get(..table.count).unwrap_or_default(), paged);
            let bounds = Rectangle { y: area.y + area.height - strip, height: strip, ..area };
            pager(pen, screen, bounds, (page, tables.len()));
        }
        return (page, tables.len());
    }
    pen.overfull = overfull || !fits;
    lines(pen, screen, &items, area, page)
}

/// Draws the heading, and what stands beside the words; gives back what is left below, and whether it had room.
pub(super) fn under_head(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle) -> (Rectangle, bool) {
    let side = of_zone(screen, Zone::Side);
    let gap = pen.sizes.gap;
    let size = heading::sizes(pen).last().copied().unwrap_or(pen.sizes.answer);
    let beside = if side.is_empty() { 0.0 } else { aside::natural(pen, &side) };
    // What stands beside the words stands beside the heading, where there is room: the days need the height.
    let narrow = Rectangle { width: (body.width - beside - gap).max(1.0), ..body };
    let head = heading::above(pen, screen, narrow, size);
    let shares = !side.is_empty() && head.fits && head.takes <= pen.sizes.bar_button().max(size * 2.0);
    let (head, below) = match shares {
        true => (head, 0.0),
        false => {
            let below = aside::side_height(pen, &side, body.width).filter(|_| !side.is_empty());
            (heading::above(pen, screen, body, size), below.unwrap_or(0.0))
        }
    };
    let tall = if shares { head.takes.max(pen.sizes.bar_button()) } else { head.takes };
    heading::draw_above(pen, screen, if shares { narrow } else { body }, &head);
    let top = body.y + tall + gap;
    let area = Rectangle { y: top, height: (body.y + body.height - below - top).max(1.0), ..body };
    if shares {
        let x = body.x + body.width - beside;
        aside::buttons(pen, &side, Rectangle { x, width: beside.ceil(), ..body });
    } else if below > 0.0 {
        aside::side_buttons(pen, screen, Rectangle { y: area.y + area.height + gap, ..body });
    }
    (area, head.fits)
}

// The days as columns: with what stands before and after them, or with those on pages of their own. Each page with
// the first of its items.
fn tables(
    pen: &mut Pen<'_>,
    screen: &Screen,
    items: &[&Item],
    before: usize,
    area: Rectangle,
) -> Option<Vec<(usize, Columns)>> {
    let strip = pager_size(pen, screen, area.width).height + pen.sizes.gap;
    let (after, end) = ((before + DAYS).min(items.len()), items.len());
    let splits: [&[usize]; 4] = [&[], &[after], &[before], &[before, after]];
    splits.into_iter().find_map(|split| {
        let mut starts: Vec<usize> = split.iter().copied().filter(|at| *at > 0 && *at < end).collect();
        if starts.len() < split.len() {
            return None;
        }
        starts.insert(0, 0);
        let room = if starts.len() > 1 { area.height - strip } else { area.height };
        let area = Rectangle { height: room.max(1.0), ..area };
        let pages = starts.iter().enumerate().map(|(nth, from)| {
            let to = starts.get(nth + 1).copied().unwrap_or(end);
            let (first, days) = if *from <= before && to >= after { (before - from, DAYS) } else { (0, 0) };
            let shown = items.get(*from..to)?;
            let found =
                PICTURES.iter().find_map(|side| Columns::find(pen, shown, (first, days), area, *side));
            found.map(|found| (*from, found))
        });
        pages.collect()
    })
}

pub(super) fn name(pen: &Pen<'_>) -> Setting {
    Setting::bold(pen.sizes.detail)
}

pub(super) fn words(pen: &Pen<'_>) -> Setting {
    Setting::plain(pen.sizes.detail)
}

pub(super) fn pad(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(10.0).max(6.0)
}

// A picture with its words below it, in this width; its height. None where a word would break.
fn tall(pen: &mut Pen<'_>, thing: &Thing, width: f32, side: f32) -> Option<f32> {
    let setting = words(pen).centred();
    let fits = thing.label.key.is_none() || pen.measure.longest_word(&thing.label.text, setting) <= width;
    let text = shown(pen, thing, width, setting);
    fits.then(|| side + pen.measure.size(&text, setting, width).height)
}

// Own words have two lines at most.
fn shown(pen: &mut Pen<'_>, thing: &Thing, width: f32, setting: Setting) -> String {
    match thing.label.key {
        Some(_) => thing.label.text.clone(),
        None => {
            let height = pen.measure.lines(2.0, setting) + 2.0;
            pen.measure.shortened(&thing.label.text, setting, width, height)
        }
    }
}

pub(super) fn draw_tall(pen: &mut Pen<'_>, thing: &Thing, at: Point, width: f32, side: f32) -> f32 {
    if side > 0.0 {
        let x = (at.x + (width - side) / 2.0).round();
        pen.mat(&thing.picture, Rectangle { x, y: at.y, width: side, height: side });
    }
    let setting = words(pen).centred();
    let text = shown(pen, thing, width, setting);
    side + pen.words(&text, setting, Point::new(at.x, at.y + side), width, Ink::Words)
}

// Seven columns, and lines above and below for what has no one day.
struct Columns {
    // The place of the first day, how many items there are, and how many of them are days.
    before: usize,
    count: usize,
    shown: usize,
    side: f32,
    column: f32,
    // The width of a thing in a line with the side of its picture, and the heights of the lines, in order.
    chip: (f32, f32),
    lines: Vec<f32>,
    days: f32,
}

impl Columns {
    // `of` is the place of the first day, and how many days there are.
    fn find(
        pen: &mut Pen<'_>,
        items: &[&Item],
        of: (usize, usize),
        area: Rectangle,
        side: f32,
    ) -> Option<Self> {
        let (before, count) = of;
        let gap = pen.sizes.gap;
        let side = (pen.sizes.px(side) * pen.sizes.pictures).round();
        let days = items.iter().skip(before).take(count);
        let rest = items.iter().take(before).chain(items.iter().skip(before + count));
        let column = each(area.width, DAYS, gap);
        let inner = column - 2.0 * pad(pen);
        let mut days_height = if count > 0 { pen.sizes.least_answer() } else { 0.0 };
        for day in days {
            if pen.measure.longest_word(&day.label.text, name(pen)) > inner {
                return None;
            }
            let mut height = pad(pen) * 2.0 + pen.measure.size(&day.label.text, name(pen), inner).height;
            if let Some(detail) = &day.detail {
                let setting = words(pen).centred();
                if pen.measure.longest_word(&detail.text, setting) > inner {
                    return None;
                }
                height += pad(pen) + pen.measure.size(&detail.text, setting, inner).height;
            }
            for thing in &day.things {
                height += pad(pen) + tall(pen, thing, inner, side.min(inner))?;
            }
            days_height = days_height.max(height.ceil());
        }
        let chip = chip(pen, items, area.width, side.min(pen.sizes.px(LINE)));
        let mut lines = Vec::new();
        for item in rest {
            lines.push(line_height(pen, item, area.width, chip)?);
        }
        let all = lines.iter().map(|line| line + gap).sum::<f32>() + days_height;
        let spare = area.height - all;
        (spare >= 0.0).then_some(Self {
            before,
            count: items.len(),
            shown: count,
            side,
            column,
            chip,
            lines,
            days: days_height + spare,
        })
    }

    fn draw(&self, pen: &mut Pen<'_>, items: &[&Item], area: Rectangle) {
        let (gap, pad) = (pen.sizes.gap, pad(pen));
        let mut y = area.y;
        let mut heights = self.lines.iter();
        let mut x = area.x;
        for (at, item) in items.iter().enumerate() {
            if (self.before..self.before + self.shown).contains(&at) {
                self.day(pen, item, Rectangle { x, y, width: self.column, height: self.days });
                x += self.column + gap;
                if at + 1 == self.before + self.shown {
                    y += self.days + gap;
                }
                continue;
            }
            let height = heights.next().copied().unwrap_or_default();
            let bounds = Rectangle { y, height, ..area };
            pen.item_box(item, bounds);
            draw_line(pen, item, super::shrink(bounds, pad), self.chip);
            y += height + gap;
        }
    }

    fn day(&self, pen: &mut Pen<'_>, item: &Item, bounds: Rectangle) {
        let pad = pad(pen);
        pen.item_box(item, bounds);
        let inner = bounds.width - 2.0 * pad;
        let mut at = Point::new(bounds.x + pad, bounds.y + pad);
        at.y += pen.words(&item.label.text, name(pen).centred(), at, inner, Ink::Words);
        if let Some(detail) = &item.detail {
            at.y += pad;
            at.y += pen.words(&detail.text, words(pen).centred(), at, inner, Ink::Words);
        }
        for thing in &item.things {
            at.y += pad;
            at.y += draw_tall(pen, thing, at, inner, self.side.min(inner));
        }
    }
}

// What stands in a line: its name on the left, then its things beside each other, each a picture with its words
// on the right, in as many lines as they need. `chip` is the width of a thing and the side of its picture.
fn line_height(pen: &mut Pen<'_>, item: &Item, width: f32, chip: (f32, f32)) -> Option<f32> {
    let pad = pad(pen);
    let (left, across) = line_room(pen, item, width - 2.0 * pad, chip.0)?;
    let mut height = 0.0;
    for row in item.things.chunks(across) {
        let mut most: f32 = 0.0;
        for thing in row {
            most = most.max(chip_height(pen, thing, chip)?);
        }
        height += most + if height > 0.0 { pad } else { 0.0 };
    }
    let words = said(pen, item, left);
    Some((height.max(words) + 2.0 * pad).max(pen.sizes.least_answer()).ceil())
}

// The width of its name, and how many things stand beside each other.
fn line_room(pen: &mut Pen<'_>, item: &Item, inner: f32, chip: f32) -> Option<(f32, usize)> {
    let longest = pen.measure.longest_word(&item.label.text, name(pen));
    if item.things.is_empty() {
        return (longest <= inner).then_some((inner, 1));
    }
    let left = (inner * 0.14).max(longest + 4.0).floor();
    let room = inner - left - pen.sizes.gap;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let across = ((room + pad(pen)) / (chip + pad(pen))).floor().max(0.0) as usize;
    (across > 0).then_some((left, across))
}

fn said(pen: &mut Pen<'_>, item: &Item, width: f32) -> f32 {
    let mut height = pen.measure.size(&item.label.text, name(pen), width).height;
    if let Some(detail) = &item.detail {
        height += pen.measure.size(&detail.text, words(pen), width).height;
    }
    height
}

// None where a word would break.
fn chip_height(pen: &mut Pen<'_>, thing: &Thing, (width, side): (f32, f32)) -> Option<f32> {
    let room = chip_words(pen, width, side);
    let fits = thing.label.key.is_none() || pen.measure.longest_word(&thing.label.text, words(pen)) <= room;
    let text = shown(pen, thing, room, words(pen));
    fits.then(|| pen.measure.size(&text, words(pen), room).height.max(side))
}

fn chip_words(pen: &Pen<'_>, width: f32, side: f32) -> f32 {
    width - if side > 0.0 { side + pad(pen) } else { 0.0 }
}

fn draw_line(pen: &mut Pen<'_>, item: &Item, inner: Rectangle, chip: (f32, f32)) {
    let pad = pad(pen);
    let (width, side) = chip;
    let Some((left, across)) = line_room(pen, item, inner.width, width) else { return };
    let tall_words = said(pen, item, left);
    let mut at = Point::new(inner.x, (inner.y + (inner.height - tall_words) / 2.0).max(inner.y).round());
    at.y += pen.words(&item.label.text, name(pen), at, left, Ink::Words);
    if let Some(detail) = &item.detail {
        pen.words(&detail.text, words(pen), at, left, Ink::Words);
    }
    let mut y = inner.y;
    for row in item.things.chunks(across) {
        let tall = row.iter().filter_map(|thing| chip_height(pen, thing, chip)).fold(0.0, f32::max);
        let mut x = inner.x + left + pen.sizes.gap;
        for thing in row {
            if side > 0.0 {
                let y = (y + (tall - side) / 2.0).round();
                pen.plate(&thing.picture, Rectangle { x, y, width: side, height: side });
            }
            let room = chip_words(pen, width, side);
            let text = shown(pen, thing, room, words(pen));
            let area = Rectangle { x: x + width - room, y, width: room, height: tall };
            pen.words_in(&text, words(pen), area, Ink::Words);
            x += width + pad;
        }
        y += tall + pad;
    }
}

// The width of a thing in a line, with a picture of this side: for four or so beside each other, and never so
// narrow that a word breaks.
fn chip(pen: &mut Pen<'_>, items: &[&Item], width: f32, side: f32) -> (f32, f32) {
    let fixed = items.iter().flat_map(|item| &item.things).filter(|thing| thing.label.key.is_some());
    let longest =
        fixed.map(|thing| pen.measure.longest_word(&thing.label.text, words(pen))).fold(0.0, f32::max);
    let with = if side > 0.0 { side + pad(pen) } else { 0.0 };
    ((width * 0.19).max(longest + 4.0 + with).ceil(), side)
}

// Where a table has no room: each in a line of its own, on pages.
pub(super) fn lines(
    pen: &mut Pen<'_>,
    screen: &Screen,
    items: &[&Item],
    area: Rectangle,
    page: usize,
) -> (usize, usize) {
    let gap = pen.sizes.gap;
    // Large pictures, as long as each day has room on a page.
    let strip = pager_size(pen, screen, area.width).height;
    let mut found = None;
    for picture in PICTURES.into_iter().skip(2).chain([0.0]) {
        let side = (pen.sizes.px(picture) * pen.sizes.pictures).round();
        let chip = chip(pen, items, area.width, side);
        let heights = items.iter().map(|item| line_height(pen, item, area.width, chip));
        if let Some(heights) = heights.collect::<Option<Vec<f32>>>() {
            let fits = heights.iter().all(|height| height + gap + strip <= area.height);
            found = Some((chip, heights));
            if fits {
                break;
            }
        }
    }
    let Some((chip, heights)) = found else {
        pen.overfull = true;
        return (0, 1);
    };
    let all = Room { room: area.height, gap, more: strip, most: usize::MAX, bands: usize::MAX };
    let starts = page::fill(&heights, &vec![Load::default(); items.len()], all);
    let pages = starts.len().saturating_sub(1).max(1);
    let page = page % pages;
    let room = if pages > 1 { area.height - strip - gap } else { area.height };
    pen.overfull |= heights.iter().any(|height| *height > room);
    let (from, to) = (starts[page], starts.get(page + 1).copied().unwrap_or(items.len()));
    let mut y = area.y;
    for (item, height) in items.iter().zip(&heights).take(to).skip(from) {
        let bounds = Rectangle { y, height: *height, ..area };
        pen.item_box(item, bounds);
        draw_line(pen, item, super::shrink(bounds, pad(pen)), chip);
        y += height + gap;
    }
    if pages > 1 {
        let bounds = Rectangle { y: area.y + area.height - strip, height: strip, ..area };
        pager(pen, screen, bounds, (page, pages));
    }
    (page, pages)
}
