//! Picture cards in a grid.

use iced::{Point, Rectangle};

use super::rows::{heading_above, more, strip_width};
use super::{Pen, SaidPart, SaidSpot, of_zone};
use crate::screen::{Item, Kind, Screen, Zone};
use crate::ui::sizes::LEAST_ANSWER;
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// Lays out the body; gives back the page and how many there are.
pub(super) fn cards(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
    let items = of_zone(screen, Zone::Main);
    let lines = lines_height(pen, screen, body);
    let heading = pen.measure.size(&screen.heading.text, Setting::bold(pen.sizes.heading), body.width).height;
    // Helping lines that would crowd the cards out have the first page to themselves.
    if heading + lines > body.height * 0.42 && lines > 0.0 {
        let top = heading_above(pen, screen, body);
        let area = Rectangle { y: body.y + top, height: body.height - top, ..body };
        let grid = Grid::find(pen, &items, area, true);
        let pages = grid.pages(items.len()) + 1;
        let page = page % pages;
        if page == 0 {
            let strip = strip_width(pen);
            let width = area.width - strip - pen.sizes.gap;
            draw_lines(pen, screen, Rectangle { width, ..area });
            let bounds = Rectangle { x: area.x + area.width - strip, width: strip, ..area };
            more(pen, screen, bounds, page, pages);
        } else {
            grid.draw(pen, screen, &items, area, page - 1, Some((page, pages)));
        }
        return (page, pages);
    }
    let top = header(pen, screen, body);
    let area = Rectangle { y: body.y + top, height: body.height - top, ..body };
    let whole = Grid::find(pen, &items, area, false);
    let grid = if whole.per_page >= items.len() { whole } else { Grid::find(pen, &items, area, true) };
    let pages = grid.pages(items.len());
    let page = page % pages;
    grid.draw(pen, screen, &items, area, page, (pages > 1).then_some((page, pages)));
    (page, pages)
}

fn lines_height(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle) -> f32 {
    let setting = Setting::plain(pen.sizes.body);
    let mut height = 0.0;
    for line in &screen.lines {
        let text = pen.line(line, body.width);
        height += pen.measure.size(&text, setting, body.width).height;
    }
    height
}

// The heading, with one short line beside it or the lines below it.
fn header(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle) -> f32 {
    let sizes = pen.sizes;
    let (heading, plain) = (Setting::bold(sizes.heading), Setting::plain(sizes.body));
    let wide = pen.measure.size(&screen.heading.text, heading, f32::INFINITY).width;
    if let [line] = screen.lines.as_slice() {
        let line_wide = pen.measure.size(&line.text, plain, f32::INFINITY);
        if wide + line_wide.width + sizes.px(40.0) <= body.width {
            let at = Point::new(body.x, body.y);
            let height = pen.read(SaidPart::Heading, &screen.heading.text, heading, at, body.width);
            let x = body.x + body.width - line_wide.width;
            let area = Rectangle { x, y: body.y, width: line_wide.width + 1.0, height };
            pen.said.push(SaidSpot { part: SaidPart::Line(0), bounds: area });
            pen.words_in(&line.text, plain, area, Ink::Words);
            return height + sizes.gap;
        }
    }
    let text = match &screen.heading.key {
        Some(_) => screen.heading.text.clone(),
        None => pen.measure.shortened(&screen.heading.text, heading, body.width, body.height * 0.4),
    };
    let mut y = pen.read(SaidPart::Heading, &text, heading, Point::new(body.x, body.y), body.width);
    y += draw_lines(pen, screen, Rectangle { y: body.y + y, ..body });
    y + sizes.gap
}

fn draw_lines(pen: &mut Pen<'_>, screen: &Screen, area: Rectangle) -> f32 {
    let setting = Setting::plain(pen.sizes.body);
    let mut y = 0.0;
    for (at, line) in screen.lines.iter().enumerate() {
        let text = pen.line(line, area.width);
        let corner = Point::new(area.x, area.y + y);
        y += pen.read(SaidPart::Line(at), &text, setting, corner, area.width);
    }
    y
}

struct Grid {
    columns: usize,
    rows: usize,
    per_page: usize,
    width: f32,
    height: f32,
    strip: f32,
}

impl Grid {
    // The grid with the largest pictures among those that show the most cards (as many as the person likes).
    fn find(pen: &mut Pen<'_>, items: &[&Item], area: Rectangle, strip: bool) -> Self {
        let gap = pen.sizes.gap;
        let strip = if strip { strip_width(pen) } else { 0.0 };
        let room = area.width - if strip > 0.0 { strip + gap } else { 0.0 };
        let mut best: Option<(usize, f32, Self)> = None;
        for rows in 1..=3usize {
            for columns in 1..=5usize {
                // The last row may stay short, but no row empty.
                let per_page = (rows * columns).min(pen.sizes.most);
                let empty_row = rows * columns >= pen.sizes.most + columns;
                if empty_row || (per_page > 1 && columns > items.len().max(1)) {
                    continue;
                }
                #[allow(clippy::cast_precision_loss)]
                let side = |room: f32, n: usize| (room - gap * (n - 1) as f32) / n as f32;
                let (width, height) = (side(room, columns), side(area.height, rows));
                let picture = picture_height(pen, items, width, height);
                if picture < least_picture(pen) && per_page > 1 {
                    continue;
                }
                let shown = per_page.min(items.len());
                let score = picture.min(picture_width(pen, items, width));
                let better = best
                    .as_ref()
                    .is_none_or(|(most, top, _)| shown > *most || (shown == *most && score > *top));
                if better {
                    best = Some((shown, score, Self { columns, rows, per_page, width, height, strip }));
                }
            }
        }
        best.map_or(
            Self { columns: 1, rows: 1, per_page: 1, width: room, height: area.height, strip },
            |best| best.2,
        )
    }

    fn pages(&self, items: usize) -> usize {
        items.div_ceil(self.per_page).max(1)
    }

    fn draw(
        &self,
        pen: &mut Pen<'_>,
        screen: &Screen,
        items: &[&Item],
        area: Rectangle,
        page: usize,
        of: Option<(usize, usize)>,
    ) {
        let gap = pen.sizes.gap;
        // Pages share the cards evenly, so that none stands alone.
        let each = items.len().div_ceil(self.pages(items.len())).max(1);
        let shown = items.iter().skip(page * each).take(each);
        let used_rows = if self.pages(items.len()) == 1 { self.rows } else { each.div_ceil(self.columns) };
        #[allow(clippy::cast_precision_loss)]
        let height =
            ((area.height - gap * (used_rows - 1) as f32) / used_rows as f32).max(self.height).floor();
        for (at, item) in shown.enumerate() {
            #[allow(clippy::cast_precision_loss)]
            let (column, row) = ((at % self.columns) as f32, (at / self.columns) as f32);
            let bounds = Rectangle {
                x: (area.x + column * (self.width + gap)).round(),
                y: (area.y + row * (height + gap)).round(),
                width: self.width.floor(),
                height,
            };
            card(pen, item, bounds);
        }
        if let Some((page, pages)) = of {
            let bounds = Rectangle { x: area.x + area.width - self.strip, width: self.strip, ..area };
            more(pen, screen, bounds, page, pages);
        }
    }
}

// The least room for a picture; without pictures the tick still needs some.
fn least_picture(pen: &Pen<'_>) -> f32 {
    (pen.sizes.px(80.0).max(60.0) * pen.sizes.pictures).max(pen.sizes.px(58.0))
}

fn pad(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(12.0).max(8.0)
}

fn label_setting(pen: &Pen<'_>) -> Setting {
    Setting::plain(pen.sizes.answer).centred()
}

fn detail_setting(pen: &Pen<'_>) -> Setting {
    Setting::plain(pen.sizes.detail).centred()
}

// The height that the words of a card take; own words at most half of the card.
fn words_height(pen: &mut Pen<'_>, item: &Item, width: f32, height: f32) -> f32 {
    let inner = width - 2.0 * pad(pen);
    let (label, detail) = texts(pen, item, inner, height);
    let mut used = pen.measure.size(&label, label_setting(pen), inner).height;
    if let Some(detail) = detail {
        used += pen.measure.size(&detail, detail_setting(pen), inner).height;
    }
    if item.progress.is_some() {
        used += pen.sizes.px(28.0);
    }
    used
}

fn texts(pen: &mut Pen<'_>, item: &Item, inner: f32, height: f32) -> (String, Option<String>) {
    let (label, small) = (label_setting(pen), detail_setting(pen));
    let mut short = |line: &crate::screen::Line, setting, most| match line.key {
        Some(_) => line.text.clone(),
        None => pen.measure.shortened(&line.text, setting, inner, most),
    };
    let words = short(&item.label, label, height * 0.4);
    (words, item.detail.as_ref().map(|detail| short(detail, small, height * 0.25)))
}

// The least room that any picture of these cards has; negative when a word would break.
fn picture_height(pen: &mut Pen<'_>, items: &[&Item], width: f32, height: f32) -> f32 {
    let inner = width - 2.0 * pad(pen);
    if height < LEAST_ANSWER {
        return -1.0;
    }
    let mut least = f32::INFINITY;
    for item in items {
        let fixed = item.label.key.is_some();
        if fixed && pen.measure.longest_word(&item.label.text, label_setting(pen)) > inner {
            return -1.0;
        }
        let strip = if item.part.is_some() { pen.sizes.px(18.0) } else { 0.0 };
        least = least.min(height - strip - words_height(pen, item, width, height) - 3.0 * pad(pen));
    }
    least
}

// The tick has a corner of the card to itself.
fn corner(pen: &Pen<'_>) -> f32 {
    2.0 * (pen.sizes.px(44.0) + pen.sizes.px(8.0))
}

fn has_tick(item: &Item) -> bool {
    matches!(item.kind, Kind::Choice | Kind::Card) || item.picked
}

// How wide the pictures of these cards can be.
fn picture_width(pen: &Pen<'_>, items: &[&Item], width: f32) -> f32 {
    let inner = width - 2.0 * pad(pen);
    if items.iter().any(|item| has_tick(item)) { inner - corner(pen) } else { inner }
}

fn card(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle) {
    let sizes = pen.sizes;
    let pad = pad(pen);
    pen.item_box(item, bounds);
    let mut top = bounds.y + pad;
    if let Some(part) = item.part {
        // The colour of the part, inside the edge.
        let tall = sizes.px(18.0);
        let inside = super::shrink(bounds, 3.0);
        let radius = sizes.px(15.0);
        pen.quad(Rectangle { height: 2.0 * radius + tall, ..inside }, Ink::Band(part), None, radius);
        let below = Rectangle { y: inside.y + tall, height: inside.height - tall, ..inside };
        pen.quad(Rectangle { height: below.height - radius, ..below }, Ink::Panel, None, 0.0);
        pen.quad(
            Rectangle { y: below.y + radius, height: below.height - radius, ..below },
            Ink::Panel,
            None,
            radius,
        );
        top += tall;
    }
    let words = words_height(pen, item, bounds.width, bounds.height);
    let inner = bounds.width - 2.0 * pad;
    let bottom = bounds.y + bounds.height - pad;
    let room = Rectangle { x: bounds.x + pad, y: top, width: inner, height: bottom - words - pad - top };
    if let Some(picture) = item.picture.as_ref().filter(|_| room.height > 8.0) {
        let side = room.height.min(if has_tick(item) { room.width - corner(pen) } else { room.width });
        // Small pictures are still large enough to be seen.
        let side = (side * pen.sizes.pictures).max(side.min(pen.sizes.px(64.0))).floor();
        let plate = Rectangle {
            x: room.x + (room.width - side) / 2.0,
            y: room.y + (room.height - side) / 2.0,
            width: side,
            height: side,
        };
        pen.plate(picture, plate);
    }
    let (label, detail) = texts(pen, item, inner, bounds.height);
    // Words alone stand in the middle, below the tick.
    let below_tick = bounds.y + sizes.px(14.0) + sizes.px(44.0) + sizes.px(6.0);
    let middle = (top + (bottom - top - words) / 2.0).max(below_tick).min(bottom - words);
    let mut y = if item.picture.is_some() { bottom - words } else { middle };
    y += pen.words(&label, label_setting(pen), Point::new(bounds.x + pad, y), inner, Ink::Words);
    if let Some(detail) = detail {
        y += pen.words(&detail, detail_setting(pen), Point::new(bounds.x + pad, y), inner, Ink::Words);
    }
    if let Some((done, of)) = item.progress {
        let (width, tall) = ((inner * 0.78).floor(), sizes.px(18.0));
        let track = Rectangle {
            x: bounds.x + (bounds.width - width) / 2.0,
            y: y + sizes.px(8.0),
            width,
            height: tall,
        };
        pen.quad(track, Ink::Panel, Some((Ink::Edge, 3.0)), tall / 2.0);
        if done > 0 {
            #[allow(clippy::cast_precision_loss)]
            let part = (done as f32 / of.max(1) as f32).min(1.0);
            let filled = Rectangle { width: (width * part).max(tall), ..track };
            let ink = item.part.map_or(Ink::Go, Ink::Band);
            pen.quad(filled, ink, Some((Ink::Edge, 3.0)), tall / 2.0);
        }
    }
    if item.picked && matches!(item.kind, Kind::Choice | Kind::Card | Kind::Button | Kind::Fact) {
        let side = sizes.px(44.0);
        let x = bounds.x + bounds.width - side - sizes.px(14.0);
        let tick = Rectangle { x, y: bounds.y + sizes.px(14.0), width: side, height: side };
        pen.ring(true, true, tick);
    }
}
