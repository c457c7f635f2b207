//! “Not sure”, “Later” and what else stands beside the question.

use iced::Rectangle;

use super::bar::{button, side_setting, side_width};
use super::rows::each;
use super::{Pen, of_zone};
use crate::screen::{Item, Screen, Zone};

/// A button is not wider than this, in pixels at 1280×800: else it does not look like one.
const WIDEST: f32 = 480.0;

/// Buttons in as few lines as there can be in this width, shared evenly where that fits; none where one is too
/// wide.
pub(super) fn button_lines<'a>(
    pen: &mut Pen<'_>,
    side: &[&'a Item],
    width: f32,
) -> Option<Vec<Vec<&'a Item>>> {
    let gap = pen.sizes.gap;
    let mut lines: Vec<Vec<&'a Item>> = Vec::new();
    for item in side {
        if side_width(pen, item) > width {
            return None;
        }
        match lines.last_mut() {
            Some(line) if natural(pen, line) + gap + side_width(pen, item) <= width => line.push(item),
            _ => lines.push(vec![item]),
        }
    }
    let even: Vec<Vec<&'a Item>> =
        side.chunks(side.len().div_ceil(lines.len().max(1)).max(1)).map(<[&Item]>::to_vec).collect();
    let fits = even.iter().all(|line| natural(pen, line) <= width);
    Some(if fits { even } else { lines })
}

/// The width of buttons beside each other, each as wide as its words.
pub(super) fn natural(pen: &mut Pen<'_>, line: &[&Item]) -> f32 {
    let gap = pen.sizes.gap;
    line.iter().map(|item| side_width(pen, item) + gap).sum::<f32>() - gap
}

/// The width of the widest.
pub(super) fn widest(pen: &mut Pen<'_>, side: &[&Item]) -> f32 {
    side.iter().map(|item| side_width(pen, item)).fold(0.0, f32::max)
}

/// What buttons in a column of this width take of its height, with a gap each; none where one is too wide.
pub(super) fn side_height(pen: &mut Pen<'_>, side: &[&Item], width: f32) -> Option<f32> {
    let lines = button_lines(pen, side, width)?.len();
    #[allow(clippy::cast_precision_loss)]
    let lines = lines as f32;
    Some(lines * (pen.sizes.bar_button() + pen.sizes.gap))
}

/// All of them from the upper left corner of a width.
pub(super) fn side_buttons(pen: &mut Pen<'_>, screen: &Screen, room: Rectangle) {
    let mut y = room.y;
    for items in button_lines(pen, &of_zone(screen, Zone::Side), room.width).unwrap_or_default() {
        buttons(pen, &items, Rectangle { y, ..room });
        y += pen.sizes.bar_button() + pen.sizes.gap;
    }
}

/// Buttons beside each other over a width: of one width where that is enough for the widest, else each as wide
/// as its words and what is left over.
pub(super) fn buttons(pen: &mut Pen<'_>, items: &[&Item], room: Rectangle) {
    let gap = pen.sizes.gap;
    let (equal, widest) = (each(room.width, items.len(), gap), widest(pen, items));
    #[allow(clippy::cast_precision_loss)]
    let share = ((room.width - natural(pen, items)) / items.len().max(1) as f32).floor().max(0.0);
    let mut x = room.x;
    for item in items {
        let width = match equal >= widest {
            true => equal.min(widest.max(pen.sizes.px(WIDEST))),
            false => side_width(pen, item) + share,
        };
        let bounds = Rectangle { x, y: room.y, width, height: pen.sizes.bar_button() };
        button(pen, item, bounds, Some(side_setting(pen)));
        x += width + gap;
    }
}
