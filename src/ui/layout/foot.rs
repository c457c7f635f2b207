//! What stands at the foot of the answers: “Not sure” and what else is beside the question, and the line that
//! says which page this is and turns it.

use iced::{Rectangle, Size};

use super::aside::{button_lines, buttons, natural, widest};
use super::{MORE, Pen, Spot, of_zone};
use crate::screen::{Item, Screen, Zone};
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// As it is to be drawn.
#[derive(Clone)]
pub(super) struct Foot<'a> {
    lines: Vec<Vec<&'a Item>>,
    // The page and how to turn it: its size, and whether it shares the last line of buttons.
    pager: Option<(Size, bool)>,
    /// What it takes of the body's height, with the gap above it; 0 where there is nothing.
    pub takes: f32,
}

/// What stands there, or will: the room of a button that can come is kept.
pub(super) fn side(screen: &Screen) -> Vec<&Item> {
    let side = of_zone(screen, Zone::Side);
    if side.is_empty() { screen.side_room.iter().collect() } else { side }
}

impl<'a> Foot<'a> {
    /// A foot of this width; none where a button is too wide.
    pub fn find(
        pen: &mut Pen<'_>,
        screen: &Screen,
        side: &[&'a Item],
        width: f32,
        paged: bool,
    ) -> Option<Self> {
        let gap = pen.sizes.gap;
        let lines = button_lines(pen, side, width)?;
        let pager = paged.then(|| {
            let size = pager_size(pen, screen, width);
            let last = lines.last().map(|line| natural(pen, line));
            (size, last.is_some_and(|last| last + 2.0 * gap + size.width <= width))
        });
        #[allow(clippy::cast_precision_loss)]
        let buttons = lines.len() as f32 * (pen.sizes.bar_button() + gap);
        let own = pager.filter(|(_, shares)| !shares).map_or(0.0, |(size, _)| size.height + gap);
        Some(Self { lines, pager, takes: buttons + own })
    }

    /// Draws it at the foot of a body.
    pub fn draw(&self, pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: (usize, usize)) {
        let (gap, tall) = (pen.sizes.gap, pen.sizes.bar_button());
        let mut y = body.y + body.height - self.takes + gap;
        if let Some((size, false)) = self.pager {
            pager(pen, screen, Rectangle { y, height: size.height, ..body }, page);
            y += size.height + gap;
        }
        for (at, line) in self.lines.iter().enumerate() {
            let mut room = Rectangle { y, height: tall, ..body };
            if let Some((size, true)) = self.pager.filter(|_| at + 1 == self.lines.len()) {
                let own = Rectangle { x: body.x + body.width - size.width, width: size.width, ..room };
                pager(pen, screen, own, page);
                room.width -= size.width + 2.0 * gap;
            }
            let width = room.width.min(usual(pen, line));
            if line.iter().all(|item| screen.item(&item.id).is_some()) {
                buttons(pen, line, Rectangle { width, ..room });
            }
            y += tall + gap;
        }
    }
}

// Buttons are about as wide as their words: what is stretched over a whole line looks like an answer.
fn usual(pen: &mut Pen<'_>, line: &[&Item]) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let count = line.len() as f32;
    let gap = pen.sizes.gap;
    let room = widest(pen, line) + pen.sizes.px(28.0);
    (room.max(pen.sizes.px(200.0)) * count + gap * (count - 1.0)).max(natural(pen, line))
}

// “1 of 3”, and what the button does: “More”, or on the last page “Page 1”.
fn words(screen: &Screen, page: usize, pages: usize) -> (String, String) {
    let turns = if page + 1 < pages {
        format!("{} →", screen.more.text)
    } else {
        format!("← {}", screen.first_page.text.trim_end_matches('.'))
    };
    (format!("{} of {pages}", page + 1), turns)
}

fn pads(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(22.0)
}

// The letters of the line: as large as there is room for.
fn setting(pen: &mut Pen<'_>, screen: &Screen, room: f32) -> Setting {
    let (count, more) = words(screen, 9, 12);
    let fixed = 2.0 * pads(pen) + pen.sizes.gap + 4.0;
    let full = Setting::plain(pen.sizes.body);
    let least = pen.sizes.least_words();
    pen.widest(&format!("{count}{more}"), full, least, (room - fixed).max(1.0))
        .unwrap_or(Setting::plain(least))
}

/// The room that the line takes, in this width.
pub(super) fn pager_size(pen: &mut Pen<'_>, screen: &Screen, room: f32) -> Size {
    let setting = setting(pen, screen, room);
    let (count, more) = words(screen, 9, 12);
    let wide = |pen: &mut Pen<'_>, text: &str| pen.measure.size(text, setting, f32::INFINITY).width;
    let width = wide(pen, &count) + wide(pen, &more) + 2.0 * pads(pen) + pen.sizes.gap + 4.0;
    let height = pen.sizes.pager().max(pen.measure.lines(1.0, setting) + 8.0);
    Size::new(width.min(room).ceil(), height.ceil())
}

/// The line: at its right end what turns it in a shape that no answer has, beside it which page of how many this is.
pub(super) fn pager(pen: &mut Pen<'_>, screen: &Screen, room: Rectangle, (page, pages): (usize, usize)) {
    let setting = setting(pen, screen, room.width);
    let (count, more) = words(screen, page, pages);
    let wide = |pen: &mut Pen<'_>, text: &str| pen.measure.size(text, setting, f32::INFINITY).width;
    let counted = wide(pen, &count);
    // As wide as for “More”, so that the button is the same on every page.
    let usual = words(screen, 0, pages.max(2)).1;
    let width = (wide(pen, &usual) + 2.0 * pads(pen)).ceil().max(pen.sizes.least_button());
    let height = room.height.min(pager_size(pen, screen, room.width).height);
    let y = (room.y + (room.height - height) / 2.0).round();
    let bounds = Rectangle { x: room.x + room.width - width, y, width, height };
    let edge = pen.sizes.edge(3.0);
    pen.quad(bounds, Ink::Ground, Some((Ink::Edge, edge)), (height / 2.0).floor());
    pen.spots.push(Spot { id: MORE.to_owned(), bounds, zone: Zone::Main });
    let inside = bounds.width - 2.0 * edge - 4.0;
    let least = setting.size * 0.7;
    let worded = pen.widest(&more, setting, least, inside).unwrap_or(Setting { size: least, ..setting });
    pen.words_in(&more, worded.centred(), bounds, Ink::Words);
    let x = bounds.x - pen.sizes.gap - counted - 1.0;
    pen.words_in(&count, setting, Rectangle { x, width: counted + 1.0, ..bounds }, Ink::Words);
    dots(
        pen,
        Rectangle { width: x - room.x - pen.sizes.gap, ..Rectangle { y, height, ..room } },
        (page, pages),
    );
}

// A dot for each page, that of this page full: where there is room for them.
fn dots(pen: &mut Pen<'_>, room: Rectangle, (page, pages): (usize, usize)) {
    let (dot, space) = (pen.sizes.px(18.0), pen.sizes.px(8.0));
    #[allow(clippy::cast_precision_loss)]
    let width = pages as f32 * (dot + space) - space;
    if pages > 8 || width > room.width {
        return;
    }
    let mut x = room.x + room.width - width;
    let y = (room.y + (room.height - dot) / 2.0).round();
    for at in 0..pages {
        let fill = if at == page { Ink::Words } else { Ink::Ground };
        let bounds = Rectangle { x: x.round(), y, width: dot, height: dot };
        pen.quad(bounds, fill, Some((Ink::Words, pen.sizes.edge(3.0))), dot / 2.0);
        x += dot + space;
    }
}
