//! One answer as a small card: its picture over or beside its words, and its ring.

use iced::{Point, Rectangle};

use crate::screen::{Item, Kind};
use crate::ui::layout::{Pen, Setting};
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
/// A picture is never larger than this, in pixels at 1280×800.
const LARGEST: f32 = 220.0;

impl CardLook {
    pub fn new(pen: &Pen<'_>, style: Style, label: f32, picture: f32, close: bool) -> Self {
        // Small pictures are still large enough to be seen.
        let picture = match pen.sizes.pictures {
            part if part > 0.0 => (pen.sizes.px(picture).max(48.0) * part).max(48.0).round(),
            _ => 0.0,
        };
        Self { style, label, picture, close }
    }

    fn pad(self, pen: &Pen<'_>) -> f32 {
        pen.sizes.px(if self.close { 8.0 } else { 10.0 }).max(6.0)
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
    if has_one { pen.sizes.px(36.0).max(28.0) } else { 0.0 }
}

// The width that the words of a card have.
fn words_width(pen: &Pen<'_>, item: &Item, look: CardLook, width: f32, picture: f32) -> f32 {
    let pad = look.pad(pen);
    if look.over() {
        return width - 2.0 * pad;
    }
    let with = |side: f32| if side > 0.0 { side + pad } else { 0.0 };
    let picture = if item.picture.is_some() { picture } else { 0.0 };
    width - 2.0 * pad - with(picture) - with(ring(pen, item))
}

// The words of a card; only a person's own can be shortened.
fn texts(pen: &mut Pen<'_>, item: &Item, look: CardLook, width: f32) -> Vec<(String, Setting)> {
    let (label, detail) = (look.label(), look.detail(pen));
    let mut texts = Vec::with_capacity(1);
    let lines = [(Some(&item.label), label, OWN_LINES.0), (item.detail.as_ref(), detail, OWN_LINES.1)];
    for (line, setting, most) in lines.into_iter().chain([(item.value.as_ref(), detail, OWN_LINES.1)]) {
        let Some(line) = line else { continue };
        let most = pen.measure.lines(most, setting) + 4.0;
        let text = match line.key {
            Some(_) => line.text.clone(),
            None => pen.measure.shortened(&line.text, setting, width, most),
        };
        texts.push((text, setting));
    }
    texts
}

fn words_height(pen: &mut Pen<'_>, item: &Item, look: CardLook, width: f32) -> f32 {
    let texts = texts(pen, item, look, width);
    texts.iter().map(|(text, setting)| pen.measure.size(text, *setting, width).height).sum()
}

// Whether no fixed word breaks in this width.
fn holds(pen: &mut Pen<'_>, item: &Item, look: CardLook, width: f32) -> bool {
    item.label.key.is_none() || pen.measure.longest_word(&item.label.text, look.label()) <= width
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
        if ring + look.picture + pad > words {
            return None;
        }
        text + look.picture + 3.0 * pad
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
    let ring = items.iter().map(|item| ring(pen, item)).fold(0.0, f32::max);
    let side = if look.over() {
        let words = tallest(pen, items, look, width, 0.0);
        (height - words - 3.0 * pad).min(width - 2.0 * pad - if ring > 0.0 { ring + pad } else { 0.0 })
    } else {
        // As large as leaves the words their room.
        let mut side = (height - 2.0 * pad).min(width * 0.5);
        while side > look.picture {
            let fits = items.iter().all(|item| {
                let words = words_width(pen, item, look, width, side);
                holds(pen, item, look, words) && words_height(pen, item, look, words) <= height - 2.0 * pad
            });
            if fits {
                break;
            }
            side -= 6.0;
        }
        side
    };
    let side = side.min(largest).max(look.picture);
    (side * pen.sizes.pictures).max(side.min(pen.sizes.px(64.0))).min(side).floor()
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
    let (pad, ring) = (look.pad(pen), ring(pen, item));
    let width = words_width(pen, item, look, bounds.width, side);
    let texts = texts(pen, item, look, width);
    let own = words_height(pen, item, look, width);
    let (mut at, ring_y);
    if look.over() {
        let top = bounds.y + ((bounds.height - side - pad - words) / 2.0).max(pad).round();
        if let Some(picture) = &item.picture {
            // In the middle, unless the ring needs the room.
            let middle = bounds.x + (bounds.width - side) / 2.0;
            let most = bounds.x + bounds.width - 2.0 * pad - ring - side;
            let x = if ring > 0.0 { middle.min(most) } else { middle }.max(bounds.x + pad).round();
            pen.plate(picture, Rectangle { x, y: top, width: side, height: side });
        }
        at = Point::new(bounds.x + pad, top + side + pad);
        ring_y = bounds.y + pad;
    } else {
        let mut x = bounds.x + pad;
        if let Some(picture) = &item.picture {
            let y = (bounds.y + (bounds.height - side) / 2.0).round();
            pen.plate(picture, Rectangle { x: x.round(), y, width: side, height: side });
            x += side + pad;
        }
        at = Point::new(x, bounds.y + ((bounds.height - own) / 2.0).max(0.0));
        ring_y = (bounds.y + (bounds.height - ring) / 2.0).round();
    }
    for (text, setting) in texts {
        at.y += pen.words(&text, setting, at, width, Ink::Words);
    }
    if ring > 0.0 {
        let x = (bounds.x + bounds.width - pad - ring).round();
        let room = Rectangle { x, y: ring_y, width: ring, height: ring };
        pen.ring(item, item.kind != Kind::Card, room);
    }
}
