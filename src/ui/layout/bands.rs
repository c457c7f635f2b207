//! The band at the top and the bar at the bottom.

use iced::{Rectangle, Size};

use super::{Pen, of_zone};
use crate::screen::{Item, Screen, Zone};
use crate::ui::sizes::LEAST_GAP;
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
        pen.quad(
            Rectangle { width: (width * place(at) / place(of)).max(dot), ..track },
            Ink::OnBand,
            None,
            dot / 2.0,
        );
    }
    left
}

// The least room at the edges of the window.
const LEAST_EDGE: f32 = 8.0;
// Back, My map, Hear again, Help, Pause; then who is here, or Leave now.
const ALWAYS_WORDED: usize = 6;

fn bar(pen: &mut Pen<'_>, screen: &Screen, top: f32) {
    let sizes = pen.sizes;
    let (width, height) = (sizes.window.width, sizes.window.height - top);
    pen.quad(Rectangle { x: 0.0, y: top, width, height }, Ink::Panel, None, 0.0);
    pen.quad(Rectangle { x: 0.0, y: top, width, height: sizes.edge(3.0) }, Ink::Edge, None, 0.0);
    let tall = sizes.bar_button();
    let y = top + ((sizes.bar_height() - tall) / 2.0).round();
    let items = of_zone(screen, Zone::Bar);
    let next = of_zone(screen, Zone::Next).first().copied();
    let gap = sizes.px(16.0).max(LEAST_GAP);
    #[allow(clippy::cast_precision_loss)]
    let count = items.len() as f32;
    // Where there is least room, the edges of the window and then the arrow of “Next” give way.
    let edge = sizes.margin.min(LEAST_EDGE);
    let mut found = None;
    for (margin, arrow) in [(sizes.margin, true), (edge, true), (edge, false)] {
        let whole = (width - 2.0 * margin).floor();
        // The words of “Next” are as large as the pictures of the others leave room for.
        let pictures = count * (tall + gap);
        let next_words = next.map(|item| {
            let text = format!("{}{}", item.label.text, if arrow { " →" } else { "" });
            next_words(pen, &text, whole - pictures, tall, if arrow { 32.0 } else { 16.0 })
        });
        let room = whole - next_words.as_ref().map_or(0.0, |(_, _, width)| *width + gap);
        // In a narrow window the buttons are narrower, but never one under another.
        let narrow = ((room - gap * (count - 1.0)) / count.max(1.0)).floor();
        let fits = narrow >= sizes.least_width() || items.is_empty();
        found = Some((margin, whole, next_words, room, narrow, fits));
        if fits {
            break;
        }
    }
    let Some((margin, whole, next_words, room, narrow, fits)) = found else { return };
    let labels = labels(pen, &items, room, tall, gap);
    if labels.worded == 0 && !fits {
        pen.overfull = true;
    }
    let mut x = margin;
    for (at, item) in items.into_iter().enumerate() {
        let words = (at < labels.worded).then_some(labels.how);
        let mut width = width_of(pen, item, tall, words);
        if labels.worded == 0 {
            width = width.min(narrow.max(1.0));
        }
        draw(pen, item, Rectangle { x, y, width, height: tall }, words);
        x += width + gap;
    }
    if let Some((item, (text, setting, width))) = next.zip(next_words) {
        let bounds = Rectangle { x: margin + whole - width, y, width, height: tall };
        pen.quad(bounds, Ink::Go, None, sizes.px(18.0));
        pen.spot(item, bounds);
        pen.words_in(&text, setting, bounds, Ink::OnGo);
    }
}

// The words of “Next”, how they are set, and the width of the button.
fn next_words(pen: &mut Pen<'_>, text: &str, room: f32, tall: f32, least: f32) -> (String, Setting, f32) {
    let most = tall / pen.measure.lines(1.0, Setting::bold(1.0));
    let full = Setting::bold((pen.sizes.bar * 1.2).min(most).floor()).centred();
    let usual = 2.0 * pen.sizes.px(40.0);
    let smallest = pen.sizes.px(28.0).max(20.0).min(full.size);
    let setting = pen
        .widest(text, full, smallest, room - usual)
        .or_else(|| pen.widest(text, full, smallest, room - least))
        .unwrap_or(Setting { size: smallest, ..full });
    let wide = pen.measure.size(text, setting, f32::INFINITY).width;
    let pads = (room - wide).clamp(least, usual);
    (text.to_owned(), setting, (wide + pads).max(pen.sizes.least_button()).ceil())
}

// How a button is set that has words beside its picture.
#[derive(Clone, Copy)]
struct Worded {
    setting: Setting,
    // The room around picture and words, in pixels at 1280×800, and the part of the height that the picture takes.
    pad: f32,
    picture: f32,
    // Whether the words can stand in two lines.
    folds: bool,
}

// With much room; with less; with words in two lines; and with a smaller picture.
const ROOMY: (f32, f32, bool) = (10.0, 0.75, false);
const SETTINGS: [(f32, f32, bool); 4] = [ROOMY, (6.0, 0.62, false), (6.0, 0.62, true), (4.0, 0.5, true)];

impl Worded {
    fn new(setting: Setting, (pad, picture, folds): (f32, f32, bool)) -> Self {
        Self { setting, pad, picture, folds }
    }
}

// How many buttons of the bar have words, from the first, and how those are set.
struct Labels {
    worded: usize,
    how: Worded,
}

// Words at their full size for all, however close they stand; else a little smaller; else for the first six, for
// fewer, or for none.
fn labels(pen: &mut Pen<'_>, items: &[&Item], room: f32, tall: f32, gap: f32) -> Labels {
    let full = pen.sizes.bar;
    #[allow(clippy::cast_precision_loss)]
    let gaps = gap * items.len().saturating_sub(1) as f32;
    // Not smaller than a reader of large words can read: nearer to the full size than to the usual one.
    let usual = full / pen.sizes.text.max(1.0);
    let sizes = [full, ((full + usual) / 2.0).round()];
    let hows: Vec<Worded> = sizes
        .into_iter()
        .flat_map(|size| SETTINGS.map(|how| Worded::new(Setting::plain(size), how)))
        .collect();
    let mut fits = |how: Worded, worded: usize| {
        let widths = items.iter().enumerate();
        let widths = widths.map(|(at, item)| width_of(pen, item, tall, (at < worded).then_some(how)));
        widths.sum::<f32>() + gaps <= room && items.iter().all(|item| height_of(pen, item, how) <= tall)
    };
    // As many as there is room for, from the first.
    let counts = std::iter::once(items.len()).chain((1..=ALWAYS_WORDED).rev());
    for worded in counts {
        if let Some(how) = hows.iter().find(|how| fits(**how, worded)) {
            return Labels { worded, how: *how };
        }
    }
    Labels { worded: 0, how: Worded::new(Setting::plain(full), ROOMY) }
}

// The width of the words of a button: of the wider line, where they stand in two.
fn words_width(pen: &mut Pen<'_>, item: &Item, how: Worded) -> f32 {
    let text = item.label.text.as_str();
    let mut width = |text: &str| pen.measure.size(text, how.setting, f32::INFINITY).width;
    let whole = width(text);
    let breaks = text.match_indices(' ').filter(|_| how.folds).map(|(at, _)| at);
    breaks.map(|at| width(&text[..at]).max(width(&text[at + 1..])) + 1.0).fold(whole, f32::min).ceil()
}

fn height_of(pen: &mut Pen<'_>, item: &Item, how: Worded) -> f32 {
    let width = words_width(pen, item, how);
    pen.measure.size(&item.label.text, how.setting, width + 1.0).height
}

fn width_of(pen: &mut Pen<'_>, item: &Item, tall: f32, how: Option<Worded>) -> f32 {
    let Some(how) = how else { return tall };
    let picture = item.picture.as_ref().map_or(0.0, |_| (tall * how.picture).round() + pen.sizes.px(how.pad));
    let pads = pen.sizes.px(how.pad) + pen.sizes.px(how.pad * 1.6);
    (words_width(pen, item, how) + picture + pads).max(tall)
}

fn button_width(pen: &mut Pen<'_>, item: &Item, tall: f32, words: Option<Setting>) -> f32 {
    width_of(pen, item, tall, words.map(|setting| Worded::new(setting, ROOMY)))
}

/// A button with a picture and, when there is room, its words beside it.
pub(super) fn button(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle, words: Option<Setting>) {
    draw(pen, item, bounds, words.map(|setting| Worded::new(setting, ROOMY)));
}

fn draw(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle, how: Option<Worded>) {
    pen.item_box(item, bounds);
    let pad = pen.sizes.px(how.map_or(ROOMY.0, |how| how.pad)).min((bounds.width * 0.1).floor());
    let most = (bounds.height.min(bounds.width) - 2.0 * pad).max(1.0);
    let side = how.map_or(most, |how| (bounds.height * how.picture).round().min(most));
    let mut left = bounds.x + pad;
    if let Some(picture) = &item.picture {
        let x = if how.is_some() { left } else { (bounds.x + (bounds.width - side) / 2.0).round() };
        let y = (bounds.y + (bounds.height - side) / 2.0).round();
        pen.plate(picture, Rectangle { x, y, width: side, height: side });
        left += side + pad;
    }
    if let Some(how) = how {
        if item.picture.is_none() {
            return pen.words_in(&item.label.text, how.setting.centred(), bounds, Ink::Words);
        }
        let whole = bounds.x + bounds.width - left;
        let width = if how.folds { (words_width(pen, item, how) + 1.0).min(whole) } else { whole };
        let area = Rectangle { x: left, y: bounds.y, width, height: bounds.height };
        pen.words_in(&item.label.text, how.setting, area, Ink::Words);
    }
}

/// How the words of a button beside a question are set: as large as there is height for.
pub(super) fn side_setting(pen: &Pen<'_>) -> Setting {
    let most = pen.sizes.bar_button() / pen.measure.lines(1.0, Setting::plain(1.0));
    Setting::plain(pen.sizes.bar.min(most).floor())
}

/// The width that a button needs to stand beside a question.
pub(super) fn side_width(pen: &mut Pen<'_>, item: &Item) -> f32 {
    let (tall, setting) = (pen.sizes.bar_button(), side_setting(pen));
    button_width(pen, item, tall, Some(setting)).ceil()
}
