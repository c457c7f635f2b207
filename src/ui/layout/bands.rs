//! The band at the top and the bar at the bottom.

use iced::{Rectangle, Size};

use super::{Pen, of_zone};
use crate::screen::{Item, Screen, Zone};
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// Draws both; gives back where the body begins and ends.
pub(super) fn bands(pen: &mut Pen<'_>, screen: &Screen) -> (f32, f32) {
    let window = pen.sizes.window;
    let top = pen.sizes.band_height();
    let bottom = window.height - pen.sizes.bar_height();
    pen.quad(Rectangle::with_size(window), Ink::Ground, None, 0.0);
    band(pen, screen, top);
    bar(pen, screen, bottom);
    (top, bottom)
}

fn band(pen: &mut Pen<'_>, screen: &Screen, height: f32) {
    let (width, margin) = (pen.sizes.window.width, pen.sizes.margin);
    pen.quad(Rectangle::with_size(Size::new(width, height)), Ink::Band(screen.part), None, 0.0);
    let side = height - pen.sizes.px(20.0);
    let plate = Rectangle { x: margin, y: (height - side) / 2.0, width: side, height: side };
    pen.plate(screen.part.key(), plate);
    let left = plate.x + side + pen.sizes.px(20.0);
    let mut right = width - margin;

    let small = Setting::plain(pen.sizes.band * 0.86);
    // From the right: saved, where we are, the marks. The name of the part has what is left.
    if let Some(saved) = &screen.saved_words {
        let mark = if screen.saved == crate::screen::Saved::Yes { "✓ " } else { "! " };
        right = from_right(pen, &format!("{mark}{}", saved.text), small, right, height, None);
    }
    if let Some(saved) = &screen.saved_room {
        right -= pen.measure.size(&format!("✓ {saved}"), small, f32::INFINITY).width;
    }
    let marks: f32 = screen.marks.iter().map(|mark| mark_width(pen, &mark.text, small)).sum();
    if let Some((at, of)) = screen.progress {
        let text = format!("{at} of {of}");
        let setting = Setting::plain(pen.sizes.band * 0.94);
        let wide = pen.measure.size(&text, setting, f32::INFINITY).width + pen.sizes.px(28.0);
        // What must be said, such as “Example”, comes before where we are.
        if right - wide - marks > left {
            right = from_right(pen, &text, setting, right - pen.sizes.px(28.0), height, None);
            right = dots(pen, screen, (at, of), left, right - pen.sizes.px(14.0));
        }
    }
    for mark in &screen.marks {
        right = from_right(
            pen,
            &mark.text,
            small,
            right - pen.sizes.px(24.0),
            height,
            Some(Ink::Band(screen.part)),
        );
    }
    let area = Rectangle { x: left, y: 0.0, width: (right - left - pen.sizes.px(16.0)).max(0.0), height };
    let setting = Setting::bold(pen.sizes.band);
    if pen.measure.size(&screen.title.text, setting, f32::INFINITY).width <= area.width {
        pen.words_in(&screen.title.text, setting, area, Ink::OnBand);
    }
}

// The room that a mark takes, with its box and the gap before it.
fn mark_width(pen: &mut Pen<'_>, text: &str, setting: Setting) -> f32 {
    pen.measure.size(text, setting, f32::INFINITY).width + pen.sizes.px(24.0 + 3.0 * 16.0)
}

// Words that end at `right`; in a box of their own when `boxed`. Gives back where they begin.
fn from_right(
    pen: &mut Pen<'_>,
    text: &str,
    setting: Setting,
    right: f32,
    height: f32,
    boxed: Option<Ink>,
) -> f32 {
    let width = pen.measure.size(text, setting, f32::INFINITY).width;
    let pad = if boxed.is_some() { pen.sizes.px(16.0) } else { 0.0 };
    let area = Rectangle { x: right - width - pad, y: 0.0, width: width + 1.0, height };
    if let Some(ink) = boxed {
        let tall = (setting.size * 1.3 + pen.sizes.px(12.0)).min(height - 8.0);
        let bounds =
            Rectangle { x: area.x - pad, y: (height - tall) / 2.0, width: width + 2.0 * pad, height: tall };
        pen.quad(bounds, Ink::OnBand, None, tall / 2.0);
        pen.words_in(text, setting, area, ink);
    } else {
        pen.words_in(text, setting, area, Ink::OnBand);
    }
    area.x - pad
}

// Dots for a short road, a line for a long one, nothing where there is no room.
fn dots(pen: &mut Pen<'_>, screen: &Screen, (at, of): (usize, usize), left: f32, right: f32) -> f32 {
    let title = pen.measure.size(&screen.title.text, Setting::bold(pen.sizes.band), f32::INFINITY).width;
    let marks: f32 = screen
        .marks
        .iter()
        .map(|mark| pen.measure.size(&mark.text, Setting::plain(pen.sizes.band), f32::INFINITY).width)
        .sum::<f32>()
        * 1.6;
    let room = right - left - title - marks - pen.sizes.px(60.0);
    let (dot, space) = (pen.sizes.px(20.0), pen.sizes.px(8.0));
    let y = (pen.sizes.band_height() - dot) / 2.0;
    let (empty, edge) = (Ink::Band(screen.part), Some((Ink::OnBand, 3.0)));
    #[allow(clippy::cast_precision_loss)]
    let place = |n: usize| n as f32;
    let width = if of <= 10 { place(of) * (dot + space) } else { pen.sizes.px(200.0) };
    if room < width {
        return right;
    }
    let left = right - width;
    if of <= 10 {
        for n in 0..of {
            let bounds = Rectangle { x: left + place(n) * (dot + space), y, width: dot, height: dot };
            pen.quad(bounds, if n < at { Ink::OnBand } else { empty }, edge, dot / 2.0);
        }
    } else {
        let track = Rectangle { x: left, y, width, height: dot };
        pen.quad(track, empty, edge, dot / 2.0);
        pen.quad(
            Rectangle { width: (width * place(at) / place(of)).max(dot), ..track },
            Ink::OnBand,
            None,
            dot / 2.0,
        );
    }
    left
}

// Back, My map, Hear again, Help, Pause.
const ALWAYS_WORDED: usize = 5;

fn bar(pen: &mut Pen<'_>, screen: &Screen, top: f32) {
    let sizes = pen.sizes;
    let (width, height) = (sizes.window.width, sizes.bar_height());
    pen.quad(Rectangle { x: 0.0, y: top, width, height }, Ink::Panel, None, 0.0);
    pen.quad(Rectangle { x: 0.0, y: top, width, height: 3.0 }, Ink::Edge, None, 0.0);
    let tall = sizes.bar_button();
    let y = top + (height - tall) / 2.0 + 1.0;
    let items = of_zone(screen, Zone::Bar);
    let next = of_zone(screen, Zone::Next).first().copied();
    let gap = sizes.px(16.0).max(16.0);
    let wide = |pen: &mut Pen<'_>, item: &Item, words: bool| button_width(pen, item, tall, words);
    let next_width = next.map_or(0.0, |item| wide(pen, item, true) + gap);
    let room = width - 2.0 * sizes.margin - next_width;
    #[allow(clippy::cast_precision_loss)]
    let gaps = gap * items.len().saturating_sub(1) as f32;
    // Where there is no room for all words, the first buttons keep theirs or none does.
    let fits = |pen: &mut Pen<'_>, worded: usize| {
        let widths = items.iter().enumerate().map(|(at, item)| wide(pen, item, at < worded));
        widths.sum::<f32>() + gaps <= room
    };
    let worded = [items.len(), ALWAYS_WORDED].into_iter().find(|worded| fits(pen, *worded)).unwrap_or(0);
    // In a window smaller than any that is meant the buttons are narrower, but never under another.
    #[allow(clippy::cast_precision_loss)]
    let narrow = if worded == 0 { (room - gaps) / items.len().max(1) as f32 } else { f32::INFINITY };
    let mut x = sizes.margin;
    for (at, item) in items.into_iter().enumerate() {
        let words = at < worded;
        let width = wide(pen, item, words).min(narrow.max(1.0));
        let bounds = Rectangle { x, y, width, height: tall };
        button(pen, item, bounds, words);
        x += width + gap;
    }
    if let Some(item) = next {
        let width = next_width - gap;
        let bounds = Rectangle { x: sizes.window.width - sizes.margin - width, y, width, height: tall };
        pen.quad(bounds, Ink::Go, None, sizes.px(18.0));
        pen.spot(item, bounds);
        let text = format!("{} →", item.label.text);
        pen.words_in(&text, next_setting(pen), bounds, Ink::OnGo);
    }
}

fn next_setting(pen: &Pen<'_>) -> Setting {
    Setting::bold(pen.sizes.bar * 1.2).centred()
}

fn button_width(pen: &mut Pen<'_>, item: &Item, tall: f32, words: bool) -> f32 {
    if item.zone == Zone::Next {
        let text = format!("{} →", item.label.text);
        return pen.measure.size(&text, next_setting(pen), f32::INFINITY).width + 2.0 * pen.sizes.px(40.0);
    }
    if !words {
        return tall;
    }
    let setting = Setting::plain(pen.sizes.bar);
    let text = pen.measure.size(&item.label.text, setting, f32::INFINITY).width;
    let picture = if item.picture.is_some() { tall - pen.sizes.px(20.0) } else { 0.0 };
    (text + picture + pen.sizes.px(36.0)).max(tall)
}

/// A button with a picture and, when there is room, its words beside it.
pub(super) fn button(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle, words: bool) {
    pen.item_box(item, bounds);
    let inset = pen.sizes.px(10.0);
    let side = bounds.height - 2.0 * inset;
    let mut left = bounds.x + inset;
    if let Some(picture) = &item.picture {
        let x = if words { left } else { bounds.x + (bounds.width - side) / 2.0 };
        pen.plate(picture, Rectangle { x, y: bounds.y + inset, width: side, height: side });
        left += side + pen.sizes.px(10.0);
    }
    if words {
        let setting = Setting::plain(pen.sizes.bar);
        if item.picture.is_none() {
            return pen.words_in(&item.label.text, setting.centred(), bounds, Ink::Words);
        }
        let area =
            Rectangle { x: left, y: bounds.y, width: bounds.x + bounds.width - left, height: bounds.height };
        pen.words_in(&item.label.text, setting, area, Ink::Words);
    }
}

/// The width that a button needs to stand beside a question.
pub(super) fn side_width(pen: &mut Pen<'_>, item: &Item) -> f32 {
    let tall = pen.sizes.bar_button();
    button_width(pen, item, tall, true)
}
