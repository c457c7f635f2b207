//! The band at the top; with it goes the bar at the bottom.

use iced::{Rectangle, Size};

use super::Pen;
use super::bar::bar;
use crate::screen::Screen;
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// Draws both; gives back where the body begins and ends.
pub(super) fn bands(pen: &mut Pen<'_>, screen: &Screen) -> (f32, f32) {
    let window = pen.sizes.window;
    let top = pen.sizes.band_height();
    let bottom = (window.height - pen.sizes.bar_height()).floor();
    band(pen, screen, top);
    bar(pen, screen, bottom);
    (top, bottom)
}

fn band(pen: &mut Pen<'_>, screen: &Screen, height: f32) {
    let (width, margin) = (pen.sizes.window.width, pen.sizes.margin);
    pen.quad(Rectangle::with_size(Size::new(width, height)), Ink::Band(screen.part), None, 0.0);
    let side = (height - pen.sizes.px(20.0).min(height * 0.2)).round();
    let plate = Rectangle { x: margin, y: ((height - side) / 2.0).round(), width: side, height: side };
    pen.plate(screen.part.key(), plate);
    let left = plate.x + side + pen.sizes.px(20.0);
    let mut right = width - margin;

    let small = small(pen, screen, right - left);
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
    // Where the whole name does not fit at its size it is a little smaller, and then it is not there.
    let full = Setting::bold(pen.sizes.band);
    if let Some(setting) = pen.widest(&screen.title.text, full, pen.sizes.band * 0.6, area.width) {
        pen.words_in(&screen.title.text, setting, area, Ink::OnBand);
    }
}

// How saved and the marks are set: as large as there is room for all of them.
fn small(pen: &mut Pen<'_>, screen: &Screen, room: f32) -> Setting {
    let full = Setting::plain(pen.sizes.band * 0.86);
    let set = |part: f32| Setting { size: (full.size * part).round(), ..full };
    let saved = screen.saved_words.as_ref().map(|saved| saved.text.as_str()).or(screen.saved_room.as_deref());
    let fits = |pen: &mut Pen<'_>, setting: Setting| {
        let marks: f32 = screen.marks.iter().map(|mark| mark_width(pen, &mark.text, setting)).sum();
        let saved =
            saved.map_or(0.0, |saved| pen.measure.size(&format!("✓ {saved}"), setting, f32::INFINITY).width);
        marks + saved <= room
    };
    let found = [1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4].map(set).into_iter().find(|setting| fits(pen, *setting));
    found.unwrap_or(set(0.4))
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
        if at > 0 {
            let full = (width * place(at) / place(of)).max(dot);
            pen.quad(Rectangle { width: full, ..track }, Ink::OnBand, None, dot / 2.0);
        }
    }
    left
}
