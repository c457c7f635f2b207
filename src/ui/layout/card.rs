//! One answer as a card: its picture over or beside its words, and its ring. The same card everywhere: side by
//! side as a scale, in a grid, and in bands.

use iced::{Point, Rectangle};

use super::{Pen, Setting, shrink};
use crate::screen::{Item, Kind, Thing};
use crate::ui::tokens::Ink;

/// Where the picture of a card stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Style {
    /// Over the words.
    Over,
    /// On their left.
    Beside,
}

/// How cards look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CardLook {
    pub style: Style,
    /// The height of the letters.
    pub label: f32,
    /// The least side of a picture.
    pub picture: f32,
    pub close: bool,
}

/// The most lines of a person's own words, and of what stands below them.
const OWN_LINES: (f32, f32) = (3.0, 2.0);
/// Those of our own words with a number or a name in them: cut, they would say something else.
const MADE_LINES: f32 = 7.0;
/// A picture is never larger than this, in pixels at 1280×800.
const LARGEST: f32 = 360.0;

impl CardLook {
    /// Cards whose pictures have this side at least.
    pub fn new(pen: &Pen<'_>, style: Style, label: f32, picture: f32, close: bool) -> Self {
        Self { style, label, picture: if pen.sizes.pictures > 0.0 { picture } else { 0.0 }, close }
    }

    fn pad(self, pen: &Pen<'_>) -> f32 {
        pen.sizes.px(if self.close { 8.0 } else { 12.0 }).max(6.0)
    }

    fn label(self) -> Setting {
        let setting = Setting::plain(self.label);
        if self.style == Style::Over { setting.centred() } else { setting }
    }

    fn detail(self, pen: &Pen<'_>) -> Setting {
        Setting { size: pen.sizes.detail.min(self.label), ..self.label() }
    }

    // Where there are no pictures at all the words stand beside the ring.
    fn over(self) -> bool {
        self.style == Style::Over && self.picture > 0.0
    }
}

// The ring has its own room, picked or not, so that nothing moves.
fn ring(pen: &Pen<'_>, item: &Item) -> f32 {
    let has_one = matches!(item.kind, Kind::Choice | Kind::Card) || item.picked;
    if has_one { pen.sizes.px(40.0).max(28.0) } else { 0.0 }
}

// The colour of a part: at the top of a card, at the left where the picture is beside the words. There is room in
// it to say that the person is here.
fn strip(pen: &Pen<'_>, item: &Item) -> f32 {
    let line = || pen.measure.lines(1.0, Setting::plain(pen.sizes.detail)) + pen.sizes.px(8.0);
    let least = if item.kind == Kind::Choice { pen.sizes.px(PEOPLE) } else { 0.0 };
    if item.part.is_some() { line().max(LEAST_STRIP).max(least).ceil() } else { 0.0 }
}

// In it a picture can be seen.
const LEAST_STRIP: f32 = 40.0;
// In it somebody can be known.
const PEOPLE: f32 = 68.0;

// The least room on the left of a picture that makes room for the ring.
const LEFT: f32 = 8.0;

// The width that a picture over words has beside the ring.
fn free_width(pad: f32, ring: f32, width: f32) -> f32 {
    if ring > 0.0 { width - LEFT - ring - 1.5 * pad } else { width - 2.0 * pad }
}

// The width that the words of a card have.
fn words_width(pen: &Pen<'_>, item: &Item, look: CardLook, width: f32, picture: f32) -> f32 {
    let pad = look.pad(pen);
    if look.over() {
        return width - 2.0 * pad;
    }
    let with = |side: f32| if side > 0.0 { side + pad } else { 0.0 };
    let picture = if item.picture.is_some() { picture } else { 0.0 };
    width - strip(pen, item) - 2.0 * pad - with(picture) - with(ring(pen, item))
}

// The words of a card; only a person's own can be shortened.
fn texts(pen: &mut Pen<'_>, item: &Item, look: CardLook, width: f32) -> Vec<(String, Setting)> {
    let (label, detail) = (look.label(), look.detail(pen));
    let mut texts = Vec::with_capacity(1);
    let lines = [(Some(&item.label), label, OWN_LINES.0), (item.detail.as_ref(), detail, OWN_LINES.1)];
    for (line, setting, most) in lines.into_iter().chain([(item.value.as_ref(), detail, OWN_LINES.1)]) {
        let Some(line) = line else { continue };
        let most = if line.own { most } else { most.max(MADE_LINES) };
        let most = pen.measure.lines(most, setting) + 4.0;
        let text = match line.key {
            Some(_) => line.text.clone(),
            None => pen.measure.shortened(&line.text, setting, width, most),
        };
        texts.push((text, setting));
    }
    // Of a way on they stand in the strip, over the words.
    let things = item.things.iter().filter(|_| !look.over() || item.kind == Kind::Choice);
    texts.extend(things.map(|thing| (thing.label.text.clone(), detail)));
    texts
}

fn words_height(pen: &mut Pen<'_>, item: &Item, look: CardLook, width: f32) -> f32 {
    let progress = if item.progress.is_some() { pen.sizes.px(30.0) } else { 0.0 };
    // Fixed words are measured as they are: this is asked for again and again.
    if item.label.key.is_some() && item.detail.is_none() && item.value.is_none() && item.things.is_empty() {
        return pen.measure.size(&item.label.text, look.label(), width).height + progress;
    }
    let texts = texts(pen, item, look, width);
    let words: f32 = texts.iter().map(|(text, setting)| pen.measure.size(text, *setting, width).height).sum();
    words + progress
}

// Whether no fixed word breaks in this width.
fn holds(pen: &mut Pen<'_>, item: &Item, look: CardLook, width: f32) -> bool {
    let (label, detail) = (look.label(), look.detail(pen));
    let lines = [(Some(&item.label), label), (item.detail.as_ref(), detail), (item.value.as_ref(), detail)];
    lines.into_iter().all(|(line, setting)| {
        let fixed = line.filter(|line| line.key.is_some());
        fixed.is_none_or(|line| pen.measure.longest_word(&line.text, setting) <= width)
    })
}

/// The least height of a card of this width; none where a word would break, or the picture has no room.
pub(super) fn needed(pen: &mut Pen<'_>, item: &Item, look: CardLook, width: f32) -> Option<f32> {
    let words = words_width(pen, item, look, width, look.picture);
    if words < pen.sizes.px(40.0) || !holds(pen, item, look, words) || width < 80.0 {
        return None;
    }
    let (pad, ring) = (look.pad(pen), ring(pen, item));
    let text = words_height(pen, item, look, words);
    let tall = if look.over() {
        if look.picture > width - 2.0 * pad {
            return None;
        }
        let above = if look.picture > free_width(pad, ring, width) { ring + pad / 2.0 } else { 0.0 };
        text + look.picture + 3.0 * pad + strip(pen, item) + above
    } else {
        text.max(ring).max(look.picture) + 2.0 * pad
    };
    Some(tall.max(pen.sizes.least_answer()).ceil())
}

/// The side of the pictures of cards of this size, the same for all; without pictures the height of a card.
pub(super) fn picture(pen: &mut Pen<'_>, items: &[&Item], look: CardLook, width: f32, height: f32) -> f32 {
    if look.picture <= 0.0 {
        return height;
    }
    let pad = look.pad(pen);
    let largest = pen.sizes.px(LARGEST);
    let most = |of: fn(&Pen<'_>, &Item) -> f32| items.iter().map(|item| of(pen, item)).fold(0.0, f32::max);
    let (ring, strip) = (most(ring), most(strip));
    let side = if look.over() {
        let words = tallest(pen, items, look, width, 0.0);
        let room = height - strip - words - 3.0 * pad;
        let beside = room.min(free_width(pad, ring, width));
        let below = (room - ring - pad / 2.0).min(width - 2.0 * pad);
        beside.max(below)
    } else {
        // As large as leaves the words their room.
        let full = (height - 2.0 * pad).min(width * 0.5).min(largest).max(look.picture);
        let step = (full - look.picture) / 8.0;
        let mut side = full;
        while side > look.picture {
            let fits = items.iter().all(|item| {
                let words = words_width(pen, item, look, width, side).floor();
                holds(pen, item, look, words) && words_height(pen, item, look, words) <= height - 2.0 * pad
            });
            if fits {
                break;
            }
            side = (side - step.max(4.0)).max(look.picture);
        }
        side
    };
    (side.min(largest) * pen.sizes.pictures).max(look.picture).min(side).floor()
}

/// The height of the words of the card that has the most.
pub(super) fn tallest(pen: &mut Pen<'_>, items: &[&Item], look: CardLook, width: f32, picture: f32) -> f32 {
    let mut tallest = 0.0f32;
    for item in items {
        let width = words_width(pen, item, look, width, picture);
        tallest = tallest.max(words_height(pen, item, look, width));
    }
    tallest
}

/// Draws a card. `words` is the height that words have in all cards beside it.
pub(super) fn draw(
    pen: &mut Pen<'_>,
    item: &Item,
    look: CardLook,
    bounds: Rectangle,
    (side, words): (f32, f32),
) {
    pen.item_box(item, bounds);
    let inside = part(pen, item, look, bounds);
    let (pad, ring) = (look.pad(pen), ring(pen, item));
    let width = words_width(pen, item, look, bounds.width, side);
    let texts = texts(pen, item, look, width);
    let own = words_height(pen, item, look, width);
    let (mut at, ring_y);
    if look.over() {
        let beside = side <= free_width(pad, ring, inside.width);
        let least = if beside { pad } else { 1.5 * pad + ring };
        let top = inside.y + ((inside.height - side - pad - words) / 2.0).max(least).floor();
        if let Some(picture) = &item.picture {
            // In the middle, unless the ring beside it needs the room; else it stands below the ring.
            let middle = inside.x + (inside.width - side) / 2.0;
            let most = inside.x + LEFT + free_width(pad, ring, inside.width) - side;
            let x = if ring > 0.0 && beside { middle.min(most) } else { middle }.floor();
            pen.mat(picture, Rectangle { x, y: top, width: side, height: side });
        }
        at = Point::new(inside.x + pad, top + side + pad);
        ring_y = inside.y + pad;
    } else {
        let mut x = inside.x + pad;
        if let Some(picture) = &item.picture {
            let y = (inside.y + (inside.height - side) / 2.0).round();
            pen.mat(picture, Rectangle { x: x.round(), y, width: side, height: side });
            x += side + pad;
        }
        at = Point::new(x, inside.y + ((inside.height - own) / 2.0).max(0.0));
        ring_y = (inside.y + (inside.height - ring) / 2.0).round();
    }
    for (text, setting) in texts {
        at.y += pen.words(&text, setting, at, width, Ink::Words);
    }
    if let Some(progress) = item.progress {
        let track = Rectangle {
            x: if look.over() { (at.x + width * 0.11).round() } else { at.x.round() },
            y: (at.y + pen.sizes.px(8.0)).round(),
            width: (width * 0.78).floor(),
            height: pen.sizes.px(18.0),
        };
        pen.progress(item, progress, track);
    }
    if ring > 0.0 {
        let x = (inside.x + inside.width - pad - ring).round();
        let room = Rectangle { x, y: ring_y, width: ring, height: ring };
        pen.ring(item, item.kind != Kind::Card, room);
    }
}

// The colour of a part, inside the edge; gives back what is left of the card.
fn part(pen: &mut Pen<'_>, item: &Item, look: CardLook, bounds: Rectangle) -> Rectangle {
    let Some(part) = item.part else { return bounds };
    let (wide, edge) = (strip(pen, item), pen.sizes.edge(3.0));
    let radius = pen.sizes.px(15.0);
    let inside = shrink(bounds, edge);
    let across = look.over();
    let first = if across {
        Rectangle { height: wide + radius, ..inside }
    } else {
        Rectangle { width: wide + radius, ..inside }
    };
    pen.quad(first, Ink::Band(part), None, radius);
    let rest = if across {
        Rectangle { y: inside.y + wide, height: radius, ..inside }
    } else {
        Rectangle { x: inside.x + wide, width: radius, ..inside }
    };
    pen.quad(rest, Ink::Panel, None, 0.0);
    let first = Rectangle { x: inside.x + if across { radius } else { 0.0 }, ..inside };
    match item.kind {
        Kind::Choice => says(pen, item, first, wide, across),
        _ => item.things.iter().take(1).for_each(|thing| here(pen, thing, first, wide, across)),
    }
    if across {
        Rectangle { y: bounds.y + wide, height: bounds.height - wide, ..bounds }
    } else {
        Rectangle { x: bounds.x + wide, width: bounds.width - wide, ..bounds }
    }
}

// Who says it: their pictures in the strip, as many as have room. Their words stand in the card.
fn says(pen: &mut Pen<'_>, item: &Item, inside: Rectangle, wide: f32, across: bool) {
    let side = (wide - 6.0).floor();
    if pen.sizes.pictures <= 0.0 {
        return;
    }
    let start = if across { 3.0 } else { pen.sizes.px(15.0) };
    let length = if across { inside.width } else { inside.height } - start - pen.sizes.px(15.0);
    let room = ((length + 8.0) / (side + 8.0)).floor().max(1.0) as usize;
    for (at, thing) in item.things.iter().take(room).enumerate() {
        let along = start + at as f32 * (side + 8.0);
        let (x, y) = if across { (along, 3.0) } else { (3.0, along) };
        pen.plate(&thing.picture, Rectangle { x: inside.x + x, y: inside.y + y, width: side, height: side });
    }
}

// That the person is here: a picture in the strip, and beside it the words.
fn here(pen: &mut Pen<'_>, thing: &Thing, inside: Rectangle, wide: f32, across: bool) {
    let side = (wide - 6.0).floor();
    let mut left = inside.x + 3.0;
    if pen.sizes.pictures > 0.0 {
        let y = inside.y + if across { 3.0 } else { pen.sizes.px(15.0) };
        pen.plate(&thing.picture, Rectangle { x: left, y, width: side, height: side });
        left += side + 8.0;
    }
    let room = inside.x + inside.width - left - pen.sizes.px(15.0);
    let full = Setting::bold(pen.sizes.detail);
    let setting = pen.widest(&thing.label.text, full, pen.sizes.detail * 0.6, room);
    if let Some(setting) = setting.filter(|_| across) {
        let area = Rectangle { x: left, y: inside.y, width: room, height: wide };
        pen.words_in(&thing.label.text, setting, area, Ink::OnBand);
    }
}
