//! The bar at the bottom: what is in the same place on every screen.
//!
//! Every button has words, or none but those that must: Back, “Leave” and the strong one. Words stand beside the
//! pictures; where that is too wide, below smaller pictures, in letters of one size.

use iced::Rectangle;

use super::{Pen, of_zone};
use crate::screen::{Act, Item, Screen, Zone};
use crate::ui::sizes::LEAST_GAP;
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// The least room at the edges of the window.
const LEAST_EDGE: f32 = 8.0;
/// A bar with more buttons than these is that of an open plan.
const FEW: usize = 4;
/// What the strong button takes, and how much wider others are where there is room, in pixels at 1280×800.
const NEXT: f32 = 200.0;
const WIDER: f32 = 28.0;
/// The least side of a picture over words, in parts of the height of a button.
const PICTURE: f32 = 0.36;

/// Draws it from its upper edge.
pub(super) fn bar(pen: &mut Pen<'_>, screen: &Screen, top: f32) {
    let sizes = pen.sizes;
    let (width, height) = (sizes.window.width, sizes.window.height - top);
    pen.quad(Rectangle { x: 0.0, y: top, width, height }, Ink::Panel, None, 0.0);
    pen.quad(Rectangle { x: 0.0, y: top, width, height: sizes.edge(3.0) }, Ink::Edge, None, 0.0);
    let tall = sizes.bar_button();
    let y = top + ((sizes.bar_height() - tall) / 2.0).round();
    let items = of_zone(screen, Zone::Bar);
    let next = of_zone(screen, Zone::Next).first().copied();
    let gap = sizes.px(16.0).max(LEAST_GAP);
    let bar = found(pen, &items, next, tall, gap);
    if !bar.fits {
        pen.overfull = true;
    }
    let mut x = bar.margin;
    for (item, (wide, words)) in items.iter().zip(bar.buttons) {
        draw(pen, item, Rectangle { x, y, width: wide, height: tall }, words);
        x += wide + gap;
    }
    if let Some((item, (text, setting, wide))) = next.zip(bar.next) {
        let bounds = Rectangle { x: width - bar.margin - wide, y, width: wide, height: tall };
        pen.quad(bounds, Ink::Go, None, sizes.px(18.0));
        pen.spot(item, bounds);
        pen.words_in(&text, setting, bounds, Ink::OnGo);
    }
}

/// The words of a button, and where they stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Worded {
    Beside(Setting),
    Below(Setting),
    None,
}

// The bar as it is to be drawn: its margin, the buttons and the strong one.
struct Bar {
    margin: f32,
    buttons: Vec<(f32, Worded)>,
    next: Option<(String, Setting, f32)>,
    fits: bool,
}

// The first of these that fits: all words, at their full size or a little smaller, beside pictures or below them;
// then those that must be there; then none.
fn found(pen: &mut Pen<'_>, items: &[&Item], next: Option<&Item>, tall: f32, gap: f32) -> Bar {
    let (full, margin) = (pen.sizes.bar, pen.sizes.margin);
    #[allow(clippy::cast_precision_loss)]
    let gaps = gap * items.len().saturating_sub(1) as f32;
    // Not smaller than a reader of large words can read: nearer to the full size than to the usual one.
    let usual = full / pen.sizes.text.max(1.0);
    let smaller = ((full + usual) / 2.0).round().max(pen.sizes.least_words());
    let least = if pen.sizes.text > 1.0 { smaller } else { pen.sizes.least_words().min(full) };
    let mut letters = vec![full, smaller, least];
    letters.dedup();
    // Where there is least room, the edges of the window and then the arrow of “Next” give way.
    let edge = margin.min(LEAST_EDGE);
    let all =
        |words: fn(Setting) -> Worded| letters.iter().map(move |size| (words(Setting::plain(*size)), true));
    let mut tries: Vec<(Worded, bool, f32, bool)> = Vec::new();
    for (words, every) in all(Worded::Beside).chain(all(|setting| Worded::Below(setting.centred()))) {
        tries.push((words, every, margin, true));
    }
    for (margin, arrow) in [(margin, true), (edge, true), (edge, false)] {
        tries.extend(
            all(Worded::Beside)
                .chain(all(|setting| Worded::Below(setting.centred())))
                .map(|(words, _)| (words, false, margin, arrow)),
        );
    }
    for (words, every, margin, arrow) in tries {
        if !has_height(pen, words, tall) {
            continue;
        }
        let next = next_words(pen, next, items.len(), (margin, arrow), tall, gap);
        let room =
            (pen.sizes.window.width - 2.0 * margin).floor() - next.as_ref().map_or(0.0, |next| next.2 + gap);
        // The bar looks the same where there is no strong button.
        let room = if next.is_none() && items.len() > FEW { room - pen.sizes.px(NEXT) } else { room };
        let mut buttons = Vec::with_capacity(items.len());
        for item in items {
            let words = if every || keeps_words(item) { words } else { Worded::None };
            buttons.push((button_width(pen, item, tall, words), words));
        }
        #[allow(clippy::cast_precision_loss)]
        let spare =
            (room - gaps - buttons.iter().map(|(wide, _)| wide).sum::<f32>()) / items.len().max(1) as f32;
        if spare >= 0.0 {
            // Buttons with words have a little more room where there is some.
            let wider = spare.min(pen.sizes.px(WIDER)).floor();
            let worded = buttons.iter_mut().filter(|(_, words)| matches!(words, Worded::Below(_)));
            worded.for_each(|(wide, _)| *wide += wider);
            return Bar { margin, buttons, next, fits: true };
        }
    }
    // In a narrow window the buttons are narrower, but never one under another; “Leave” alone has its words, as long
    // as there is any room for them.
    let below = Worded::Below(Setting::plain(least).centred());
    let leaves = has_height(pen, below, tall) && items.iter().any(|item| item.act == Act::LeaveNow);
    let mut last = None;
    for (leave, margin, arrow) in [
        (leaves, margin, true),
        (leaves, edge, true),
        (leaves, edge, false),
        (false, margin, true),
        (false, edge, true),
        (false, edge, false),
    ] {
        let next = next_words(pen, next, items.len(), (margin, arrow), tall, gap);
        let room =
            (pen.sizes.window.width - 2.0 * margin).floor() - next.as_ref().map_or(0.0, |next| next.2 + gap);
        let (mut taken, mut count) = (gaps, 0.0f32);
        for item in items {
            match leave && item.act == Act::LeaveNow {
                true => taken += button_width(pen, item, tall, below),
                false => count += 1.0,
            }
        }
        let narrow = ((room - taken) / count.max(1.0)).floor();
        let fits = narrow >= pen.sizes.least_width() || items.is_empty();
        let wide = narrow.clamp(1.0, tall.max(1.0));
        let mut buttons = Vec::with_capacity(items.len());
        for item in items {
            buttons.push(match leave && item.act == Act::LeaveNow {
                true => (button_width(pen, item, tall, below), below),
                false => (wide, Worded::None),
            });
        }
        last = Some(Bar { margin, buttons, next, fits });
        if fits {
            break;
        }
    }
    last.unwrap_or(Bar { margin, buttons: Vec::new(), next: None, fits: true })
}

// The words of these never go while there is any room: the way back, and the way out of what is private.
fn keeps_words(item: &Item) -> bool {
    matches!(item.act, Act::LeaveNow | Act::Back)
}

fn has_height(pen: &mut Pen<'_>, words: Worded, tall: f32) -> bool {
    match words {
        Worded::Beside(setting) => pen.measure.lines(1.0, setting) <= tall,
        Worded::Below(setting) => {
            picture_over(pen, setting, tall) >= (tall * PICTURE).min(pen.sizes.px(40.0))
        }
        Worded::None => true,
    }
}

fn around(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(5.0).max(4.0)
}

// The side of a picture over words.
fn picture_over(pen: &Pen<'_>, setting: Setting, tall: f32) -> f32 {
    (tall - pen.measure.lines(1.0, setting) - 2.0 * around(pen)).floor()
}

// The words of “Next”, how they are set, and the width of the button.
fn next_words(
    pen: &mut Pen<'_>,
    next: Option<&Item>,
    others: usize,
    (margin, arrow): (f32, bool),
    tall: f32,
    gap: f32,
) -> Option<(String, Setting, f32)> {
    let item = next?;
    let text = format!("{}{}", item.label.text, if arrow { " →" } else { "" });
    let least = if arrow { 32.0 } else { 16.0 };
    // The words are as large as the pictures of the others leave room for.
    #[allow(clippy::cast_precision_loss)]
    let room = (pen.sizes.window.width - 2.0 * margin).floor() - others as f32 * (tall + gap);
    let most = tall / pen.measure.lines(1.0, Setting::bold(1.0));
    let full = Setting::bold((pen.sizes.bar * 1.2).min(most).floor()).centred();
    let usual = 2.0 * pen.sizes.px(40.0);
    let smallest = pen.sizes.px(28.0).max(20.0).min(full.size);
    let setting = pen
        .widest(&text, full, smallest, room - usual)
        .or_else(|| pen.widest(&text, full, smallest, room - least))
        .unwrap_or(Setting { size: smallest, ..full });
    let wide = pen.measure.size(&text, setting, f32::INFINITY).width;
    let pads = (room - wide).clamp(least, usual);
    Some((text, setting, (wide + pads).max(pen.sizes.least_button()).ceil()))
}

fn button_width(pen: &mut Pen<'_>, item: &Item, tall: f32, words: Worded) -> f32 {
    match words {
        Worded::Beside(setting) => {
            let text = pen.measure.size(&item.label.text, setting, f32::INFINITY).width;
            let picture = if item.picture.is_some() { tall - pen.sizes.px(20.0) } else { 0.0 };
            (text + picture + pen.sizes.px(36.0)).max(tall)
        }
        Worded::Below(setting) => {
            let text = pen.measure.size(&item.label.text, setting, f32::INFINITY).width;
            (text + 2.0 * pen.sizes.px(10.0).max(8.0)).max(tall)
        }
        Worded::None => tall,
    }
}

fn draw(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle, words: Worded) {
    let Worded::Below(setting) = words else {
        return button(
            pen,
            item,
            bounds,
            if let Worded::Beside(setting) = words { Some(setting) } else { None },
        );
    };
    pen.item_box(item, bounds);
    let (side, text) = (picture_over(pen, setting, bounds.height), pen.measure.lines(1.0, setting));
    let y = bounds.y + around(pen);
    if let Some(picture) = &item.picture {
        let x = (bounds.x + (bounds.width - side) / 2.0).round();
        pen.mat(picture, Rectangle { x, y: y + 1.0, width: side, height: side - 2.0 });
    }
    let area = Rectangle { y: y + side, height: text, ..bounds };
    pen.words_in(&item.label.text, setting, area, Ink::Words);
}

/// A button with a picture and, when there is room, its words beside it.
pub(super) fn button(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle, words: Option<Setting>) {
    pen.item_box(item, bounds);
    let inset = pen.sizes.px(10.0).min((bounds.width * 0.1).floor());
    let side = (bounds.height.min(bounds.width) - 2.0 * inset).max(1.0);
    let mut left = bounds.x + inset;
    if let Some(picture) = &item.picture {
        let x = if words.is_some() { left } else { (bounds.x + (bounds.width - side) / 2.0).round() };
        let y = (bounds.y + (bounds.height - side) / 2.0).round();
        pen.mat(picture, Rectangle { x, y, width: side, height: side });
        left += side + pen.sizes.px(10.0);
    }
    if let Some(setting) = words {
        if item.picture.is_none() {
            return pen.words_in(&item.label.text, setting.centred(), bounds, Ink::Words);
        }
        let area =
            Rectangle { x: left, y: bounds.y, width: bounds.x + bounds.width - left, height: bounds.height };
        pen.words_in(&item.label.text, setting, area, Ink::Words);
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
    button_width(pen, item, tall, Worded::Beside(setting)).ceil()
}
