//! Picture cards in a grid; as rows beside each other where words are large.

use iced::{Point, Rectangle};

use super::row::Snug;
use super::rows::{self, Arrangement, more, strip_width};
use super::{Pen, SaidPart, SaidSpot, of_zone};
use super::{aside, heading};
use crate::screen::{Item, Kind, Screen, Zone};
use crate::ui::tokens::Ink;
use crate::ui::type_::Setting;

/// Lays out the body; gives back the page and how many there are.
pub(super) fn cards(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
    let items = of_zone(screen, Zone::Main);
    let mut best: Option<Spread> = None;
    for (nth, size) in heading::sizes(pen).into_iter().enumerate() {
        for snug in Snug::ALL {
            // A smaller heading is worth it only where it saves a page, and nothing else did that.
            if nth > 0 && snug != Snug::LEAST {
                continue;
            }
            pen.be_snug(snug);
            for lines_first in [false, true] {
                let found = Spread::find(pen, screen, &items, body, (snug, size, lines_first));
                let Some(found) = found else { continue };
                if found.pages == 1 {
                    return found.draw(pen, screen, &items, body, page);
                }
                if best.as_ref().is_none_or(|best| found.pages < best.pages) {
                    best = Some(found);
                }
            }
        }
    }
    let attempts = [2, 3, 1].map(|columns| (Arrangement::Above { columns }, Snug::LEAST));
    let before = pen.overfull;
    let listed = rows::find(pen, screen, body, &attempts);
    match best {
        Some(best) if pen.overfull || best.pages <= listed.pages() => {
            pen.overfull = before;
            best.draw(pen, screen, &items, body, page)
        }
        _ => rows::draw(pen, screen, body, &listed, page),
    }
}

// Cards on pages, with what stands over them.
struct Spread {
    snug: Snug,
    heading: Setting,
    // Whether the helping lines have the first page to themselves, as they would crowd the cards out.
    lines_first: bool,
    // Whether the one helping line stands beside the heading.
    beside: bool,
    area: Rectangle,
    grid: Grid,
    pages: usize,
}

impl Spread {
    // None where the heading or a card does not fit.
    fn find(
        pen: &mut Pen<'_>,
        screen: &Screen,
        items: &[&Item],
        body: Rectangle,
        (snug, size, lines_first): (Snug, f32, bool),
    ) -> Option<Self> {
        let gap = pen.sizes.gap;
        let heading = Setting::bold(size);
        let text = heading_text(pen, screen, heading, body);
        let tall = pen.measure.size(&text, heading, body.width).height;
        if pen.measure.longest_word(&text, heading) > body.width {
            return None;
        }
        let lines = lines_height(pen, screen, body);
        let beside = stands_beside(pen, screen, heading, body.width);
        if tall > body.height * 0.4 || (lines_first && (beside || lines == 0.0)) {
            return None;
        }
        let top = gap + if lines_first || beside { tall } else { tall + lines };
        let side = aside::side_height(pen, &of_zone(screen, Zone::Side), body.width)?;
        let area = Rectangle { y: body.y + top, height: (body.height - top - side).max(1.0), ..body };
        let strip = strip_width(pen, screen);
        let narrow = Rectangle { width: body.width - strip - gap, ..body };
        if lines_first && lines_height(pen, screen, narrow) > area.height {
            return None;
        }
        let whole = Grid::find(pen, items, area, 0.0).filter(|grid| grid.per_page >= items.len());
        let grid = match whole.filter(|_| !lines_first) {
            Some(grid) => grid,
            None => Grid::find(pen, items, area, strip)?,
        };
        // Two are a decision: both are always in sight together.
        if items.len() == 2 && grid.per_page < 2 {
            return None;
        }
        let pages = grid.pages(items.len()) + usize::from(lines_first);
        Some(Self { snug, heading, lines_first, beside, area, grid, pages })
    }

    fn draw(
        &self,
        pen: &mut Pen<'_>,
        screen: &Screen,
        items: &[&Item],
        body: Rectangle,
        page: usize,
    ) -> (usize, usize) {
        pen.be_snug(self.snug);
        let (gap, pages, area) = (pen.sizes.gap, self.pages, self.area);
        let page = page % pages.max(1);
        let text = heading_text(pen, screen, self.heading, body);
        let tall = pen.read(SaidPart::Heading, &text, self.heading, Point::new(body.x, body.y), body.width);
        if self.beside {
            line_beside(pen, screen, Rectangle { height: tall, ..body });
        } else if !self.lines_first {
            draw_lines(pen, screen, Rectangle { y: body.y + tall + under_heading(pen), ..body });
        }
        aside::side_buttons(pen, screen, Rectangle { y: area.y + area.height + gap, ..body });
        if self.lines_first && page == 0 {
            let strip = strip_width(pen, screen);
            draw_lines(pen, screen, Rectangle { width: area.width - strip - gap, ..area });
            let bounds = Rectangle { x: area.x + area.width - strip, width: strip, ..area };
            more(pen, screen, bounds, page, pages);
            return (page, pages);
        }
        let of = (pages > 1).then_some((page, pages));
        self.grid.draw(pen, screen, items, area, page - usize::from(self.lines_first), of);
        (page, pages)
    }
}

// Only a person's own words, such as a name, can be longer than there is room for.
fn heading_text(pen: &mut Pen<'_>, screen: &Screen, setting: Setting, body: Rectangle) -> String {
    match &screen.heading.key {
        Some(_) => screen.heading.text.clone(),
        None => pen.measure.shortened(&screen.heading.text, setting, body.width, body.height * 0.4),
    }
}

fn lines_height(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle) -> f32 {
    let setting = Setting::plain(pen.sizes.body);
    let mut height = if screen.lines.is_empty() { 0.0 } else { under_heading(pen) };
    for line in &screen.lines {
        let text = pen.line(line, body.width);
        height += pen.measure.size(&text, setting, body.width).height;
    }
    height
}

// The helping lines stand clear of the ring round the heading.
fn under_heading(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(8.0)
}

/// Whether there is one helping line, short enough to stand beside the heading.
pub(super) fn stands_beside(pen: &mut Pen<'_>, screen: &Screen, heading: Setting, width: f32) -> bool {
    let [line] = screen.lines.as_slice() else { return false };
    let wide = pen.measure.size(&screen.heading.text, heading, f32::INFINITY).width;
    let line = pen.measure.size(&line.text, Setting::plain(pen.sizes.body), f32::INFINITY).width;
    wide + line + pen.sizes.px(40.0) <= width
}

/// Draws it there.
pub(super) fn line_beside(pen: &mut Pen<'_>, screen: &Screen, heading: Rectangle) {
    let setting = Setting::plain(pen.sizes.body);
    for line in &screen.lines {
        let width = pen.measure.size(&line.text, setting, f32::INFINITY).width;
        let area = Rectangle { x: heading.x + heading.width - width, width: width + 1.0, ..heading };
        pen.said.push(SaidSpot { part: SaidPart::Line(0), bounds: Rectangle { width, ..area } });
        pen.words_in(&line.text, setting, area, Ink::Words);
    }
}

fn draw_lines(pen: &mut Pen<'_>, screen: &Screen, area: Rectangle) {
    let setting = Setting::plain(pen.sizes.body);
    let mut y = area.y;
    for (at, line) in screen.lines.iter().enumerate() {
        let text = pen.line(line, area.width);
        y += pen.read(SaidPart::Line(at), &text, setting, Point::new(area.x, y), area.width);
    }
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
    // The grid with the largest pictures among those that show the most cards (as many as the person
    // likes), beside a strip for “More”; none where not even one card fits.
    fn find(pen: &mut Pen<'_>, items: &[&Item], area: Rectangle, strip: f32) -> Option<Self> {
        let gap = pen.sizes.gap;
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
                let (width, height) = (rows::each(room, columns, gap), rows::each(area.height, rows, gap));
                let tall = picture_height(pen, items, width, height);
                let tick = items.iter().any(|item| has_tick(item));
                let (score, _) = picture_side(pen, tick, width - 2.0 * pad(pen), tall);
                if score < least_picture(pen) {
                    continue;
                }
                let shown = per_page.min(items.len());
                let better = best
                    .as_ref()
                    .is_none_or(|(most, top, _)| shown > *most || (shown == *most && score > *top));
                if better {
                    best = Some((shown, score, Self { columns, rows, per_page, width, height, strip }));
                }
            }
        }
        best.map(|best| best.2)
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
        let height = rows::each(area.height, used_rows, gap).max(self.height);
        // Rows are as long as each other, as far as that can be.
        let columns = each.div_ceil(used_rows.max(1)).clamp(1, self.columns);
        let room = area.width - if self.strip > 0.0 { self.strip + gap } else { 0.0 };
        let width = rows::each(room, columns, gap).max(self.width);
        for (at, item) in shown.enumerate() {
            #[allow(clippy::cast_precision_loss)]
            let (column, row) = ((at % columns) as f32, (at / columns) as f32);
            let bounds = Rectangle {
                x: area.x + column * (width + gap),
                y: area.y + row * (height + gap),
                width,
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
    let side = pen.snug.picture.min(80.0);
    (pen.sizes.px(side).max(48.0) * pen.sizes.pictures).max(pen.sizes.px(58.0))
}

fn pad(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(if pen.snug.close { 8.0 } else { 12.0 }).max(6.0)
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
    let below = if item.detail.is_some() { pen.sizes.detail * 1.3 } else { 0.0 };
    let most = (height - least_picture(pen) - below - 4.0 * pad(pen)).max(height * 0.4);
    let mut short = |line: &crate::screen::Line, setting, most| match line.key {
        Some(_) => line.text.clone(),
        None => pen.measure.shortened(&line.text, setting, inner, most),
    };
    let detail = item.detail.as_ref().map(|detail| short(detail, small, height * 0.25));
    (short(&item.label, label, most), detail)
}

// The least room that any picture of these cards has; negative when a word would break.
fn picture_height(pen: &mut Pen<'_>, items: &[&Item], width: f32, height: f32) -> f32 {
    let inner = width - 2.0 * pad(pen);
    if height < pen.sizes.least_answer() {
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

// The side of a picture in this room of a card: between the corners of the tick, or below them, whichever
// is larger; and how far down its room begins.
fn picture_side(pen: &Pen<'_>, tick: bool, width: f32, height: f32) -> (f32, f32) {
    let down = pen.sizes.px(64.0) - pad(pen);
    let (between, below) = ((width - corner(pen)).min(height), width.min(height - down));
    match tick {
        false => (width.min(height), 0.0),
        true if below > between => (below, down),
        true => (between, 0.0),
    }
}

fn card(pen: &mut Pen<'_>, item: &Item, bounds: Rectangle) {
    let sizes = pen.sizes;
    let pad = pad(pen);
    pen.item_box(item, bounds);
    let mut top = bounds.y + pad;
    if let Some(part) = item.part {
        // The colour of the part, inside the edge.
        let tall = sizes.px(18.0);
        let inside = super::shrink(bounds, sizes.edge(3.0));
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
        let (side, down) = picture_side(pen, has_tick(item), room.width, room.height);
        // Small pictures are still large enough to be seen.
        let side = (side * pen.sizes.pictures).max(side.min(pen.sizes.px(64.0))).floor();
        let plate = Rectangle {
            x: (room.x + (room.width - side) / 2.0).round(),
            y: (room.y + down + (room.height - down - side) / 2.0).round(),
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
            x: (bounds.x + (bounds.width - width) / 2.0).round(),
            y: (y + sizes.px(8.0)).round(),
            width,
            height: tall,
        };
        pen.progress(item, (done, of), track);
    }
    if item.picked
        && !item.quiet
        && matches!(item.kind, Kind::Choice | Kind::Card | Kind::Button | Kind::Fact)
    {
        let side = sizes.px(44.0);
        let x = bounds.x + bounds.width - side - sizes.px(14.0);
        let tick = Rectangle { x, y: bounds.y + sizes.px(14.0), width: side, height: side };
        pen.ring(item, true, tick);
    }
}
