//! Answers as a scale, and picture cards: large pictures side by side, in one row, in two or three, or each beside
//! its words, whichever gives the largest pictures. Helping lines, “Not sure” and the page stand around them.

use iced::{Point, Rectangle};

use super::card::{self, CardLook, Style};
use super::foot::{self, Foot};
use super::head::{self, HeadLine, Top};
use super::row::Snug;
use super::rows::each;
use super::{LESS, Pen, heading, of_zone};
use crate::screen::{Body, Item, Screen, Zone};

/// The side of a picture from which on letters need not be smaller, in pixels at 1280×800.
const LARGE: f32 = 220.0;
/// A later arrangement must have pictures so much larger: rows of answers are read best in one line.
const BETTER: f32 = 1.1;
/// From this on a card is tall and thin: so many times as high as wide.
const TALL: f32 = 1.75;
/// The most cards beside each other, with words below the picture and beside it.
const MOST_COLUMNS: (usize, usize) = (8, 4);

/// Lays out the body; gives back the page and how many there are.
pub(super) fn scale(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
    for less in LESS {
        if let Some(found) = find(pen, screen, body, less) {
            return found.draw(pen, screen, body, page);
        }
    }
    pen.overfull = true;
    super::rows::rows(pen, screen, body, page)
}

/// How cards stand on a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    look: CardLook,
    columns: usize,
    /// The side of their pictures; without pictures a number for how well they are read.
    pub side: f32,
    score: f32,
}

/// A page: its answers, by their places, and what stands below them.
struct Page<'a> {
    from: usize,
    to: usize,
    grid: Grid,
    foot: Foot<'a>,
}

/// A screen as it is arranged.
struct Scale<'a> {
    close: bool,
    top: Top,
    // The helping lines that have a page to themselves, as they would crowd the answers out.
    lines: Vec<HeadLine>,
    pages: Vec<Page<'a>>,
    // What the page of the lines has at its foot.
    foot: Foot<'a>,
}

/// One way to arrange a screen, to be tried.
#[derive(Clone, Copy)]
struct ScaleTry {
    heading: f32,
    close: bool,
    less: f32,
    // All pages, and whether the helping lines stand above each of them.
    pages: usize,
    keeps_lines: bool,
    // Whether “Not sure” and the others are on each page, or on the last.
    everywhere: bool,
}

// The arrangement with the fewest pages; of those the first.
fn find<'a>(pen: &mut Pen<'_>, screen: &'a Screen, body: Rectangle, less: f32) -> Option<Scale<'a>> {
    let items = of_zone(screen, Zone::Main);
    let most = most(pen, screen, items.len());
    let sizes = heading::sizes(pen);
    for pages in items.len().div_ceil(most).max(1)..=items.len() + 2 {
        for (nth, heading) in sizes.iter().enumerate() {
            for close in [false, true] {
                // A smaller heading is worth it only where it saves a page, and nothing else did that.
                if nth > 0 && !close {
                    continue;
                }
                for (keeps_lines, everywhere) in [(true, true), (true, false), (false, true), (false, false)]
                {
                    let attempt = ScaleTry { heading: *heading, close, less, pages, keeps_lines, everywhere };
                    if let Some(found) = arranged(pen, screen, &items, body, attempt) {
                        return Some(found);
                    }
                }
            }
        }
    }
    None
}

// The most choices on a page. Two are a decision: both are always in sight together.
fn most(pen: &Pen<'_>, screen: &Screen, count: usize) -> usize {
    match screen.body {
        _ if count == 2 => 2,
        Body::Scale => pen.sizes.together().min(count.max(1)),
        _ => pen.sizes.most.max(1),
    }
}

fn arranged<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    items: &[&'a Item],
    body: Rectangle,
    attempt: ScaleTry,
) -> Option<Scale<'a>> {
    let ScaleTry { heading, close, less, pages, keeps_lines, everywhere } = attempt;
    let side = foot::side(screen);
    let answers = pages - usize::from(!keeps_lines);
    let (paged, alone) = (pages > 1, answers < 2);
    if answers == 0 || (!everywhere && (side.is_empty() || alone)) || (items.len() == 2 && answers > 1) {
        return None;
    }
    pen.be_snug(Snug { picture: 60.0, close });
    let gap = pen.sizes.gap;
    // The question's own picture is never larger than those of the answers.
    let pictured = screen.body == Body::Scale && less >= 0.75;
    let groups = screen.groups();
    let (top, lines) = head::find(pen, screen, &groups, body, heading, &[], (!keeps_lines, pictured))?;
    if keeps_lines != lines.is_empty() {
        return None;
    }
    let room = body.height - top.takes - gap;
    let full = Foot::find(pen, screen, &side, body.width, paged)?;
    let usual = if everywhere { full.clone() } else { Foot::find(pen, screen, &[], body.width, paged)? };
    if lines_height(pen, &lines, body.width) > room - usual.takes {
        return None;
    }
    let area = |foot: &Foot<'_>| Rectangle { height: room - foot.takes, ..body };
    let mut found = Vec::with_capacity(answers);
    let most = most(pen, screen, items.len());
    if everywhere {
        let per = items.len().div_ceil(answers);
        if per > most {
            return None;
        }
        let grid = grid(pen, items, per, area(&full), (less, close))?;
        spread(items.len(), answers, 0, |from, to| {
            found.push(Page { from, to, grid, foot: full.clone() });
        });
    } else {
        // As many on the last page as there is room for beside the buttons.
        let last = (0..=items.len().div_ceil(answers).min(most)).rev().find_map(|last| {
            let per = (items.len() - last).div_ceil(answers - 1);
            if per > most || (last == 0 && full.takes > room) {
                return None;
            }
            let grid = grid(pen, items, per, area(&usual), (less, close))?;
            let end = if last > 0 { self::grid(pen, items, last, area(&full), (less, close))? } else { grid };
            Some((last, grid, end))
        });
        let (last, grid, end) = last?;
        let count = items.len() - last;
        spread(count, answers - 1, 0, |from, to| {
            found.push(Page { from, to, grid, foot: usual.clone() });
        });
        found.push(Page { from: count, to: items.len(), grid: end, foot: full });
    }
    // Pictures are as large on each page.
    let least = found.iter().map(|page| page.grid.side).fold(f32::INFINITY, f32::min);
    found.iter_mut().for_each(|page| page.grid.side = least);
    Some(Scale { close, top, lines, pages: found, foot: usual })
}

// Things evenly on pages, so that none stands alone.
fn spread(count: usize, pages: usize, first: usize, mut page: impl FnMut(usize, usize)) {
    let (least, longer) = (count / pages, count % pages);
    let mut from = first;
    for nth in 0..pages {
        let to = from + least + usize::from(nth < longer);
        page(from, to);
        from = to;
    }
}

fn lines_height(pen: &mut Pen<'_>, lines: &[HeadLine], width: f32) -> f32 {
    let mut height = 0.0;
    for (_, text, setting) in lines {
        height += pen.measure.size(text, *setting, width).height + pen.sizes.px(10.0);
    }
    height
}

/// The grid of so many cards with the largest pictures, in letters as large as they can be: smaller ones are
/// worth it only for pictures that are clearly larger.
pub(super) fn grid(
    pen: &mut Pen<'_>,
    items: &[&Item],
    count: usize,
    area: Rectangle,
    (less, close): (f32, bool),
) -> Option<Grid> {
    if area.height < pen.sizes.least_answer() {
        return None;
    }
    let large = pen.sizes.px(LARGE) * pen.sizes.pictures;
    let mut best: Option<Grid> = None;
    for label in [pen.sizes.answer, pen.sizes.body, pen.sizes.detail] {
        if best.is_some_and(|best| best.side >= large || label < pen.sizes.body) {
            break;
        }
        let found = in_letters(pen, items, count, area, (label, less, close));
        if found.is_some_and(|found| best.is_none_or(|best| found.score > best.score * BETTER)) {
            best = found;
        }
    }
    best
}

fn in_letters(
    pen: &mut Pen<'_>,
    items: &[&Item],
    count: usize,
    area: Rectangle,
    (label, less, close): (f32, f32, bool),
) -> Option<Grid> {
    let (gap, least) = (pen.sizes.gap, pen.sizes.least_picture(less));
    let pictures = pen.sizes.pictures > 0.0;
    let mut best: Option<Grid> = None;
    for (style, most) in [(Style::Over, MOST_COLUMNS.0), (Style::Beside, MOST_COLUMNS.1)] {
        if style == Style::Over && !pictures {
            continue;
        }
        let look = CardLook::new(pen, style, label, least, close);
        for rows in 1..=count {
            let columns = count.div_ceil(rows);
            if columns > most || count.div_ceil(columns) != rows {
                continue;
            }
            let (width, height) = (each(area.width, columns, gap), each(area.height, rows, gap));
            if best.is_some_and(|best| pictures && height.min(width) <= best.score) {
                continue;
            }
            let fits = items
                .iter()
                .all(|item| card::needed(pen, item, look, width).is_some_and(|needed| needed <= height));
            if !fits {
                continue;
            }
            // Words alone are read best two beside each other.
            let side = match pictures {
                true => card::picture(pen, items, look, width, height),
                #[allow(clippy::cast_precision_loss)]
                false => 10.0 - columns.abs_diff(2) as f32,
            };
            // Tall thin cards are mostly empty, and so is the end of a row that is not full.
            let thin = if height > TALL * width { 0.8 } else { 1.0 };
            let full = if count.is_multiple_of(columns) { 1.0 } else { 0.85 };
            let grid = Grid { look, columns, side, score: side * thin * full };
            if best.is_none_or(|best| grid.score > best.score * BETTER) {
                best = Some(grid);
            }
        }
    }
    best
}

impl Scale<'_> {
    fn draw(&self, pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
        pen.be_snug(Snug { picture: 60.0, close: self.close });
        let first = usize::from(!self.lines.is_empty());
        let pages = self.pages.len() + first;
        let page = page % pages.max(1);
        let top = self.top.takes + pen.sizes.gap;
        let room = Rectangle { y: body.y + top, height: body.height - top, ..body };
        self.top.draw(pen, screen, &screen.heading, body);
        let Some(shown) = page.checked_sub(first).and_then(|at| self.pages.get(at)) else {
            let mut y = room.y;
            for (part, text, setting) in &self.lines {
                let tall = pen.read(*part, text, *setting, Point::new(room.x, y), room.width);
                y += tall + pen.sizes.px(10.0);
            }
            self.foot.draw(pen, screen, body, (page, pages));
            return (page, pages);
        };
        let items = of_zone(screen, Zone::Main);
        let items = items.get(shown.from..shown.to).unwrap_or_default();
        shown.grid.draw(pen, items, Rectangle { height: room.height - shown.foot.takes, ..room });
        shown.foot.draw(pen, screen, body, (page, pages));
        (page, pages)
    }
}

impl Grid {
    /// Draws cards over an area.
    pub fn draw(&self, pen: &mut Pen<'_>, items: &[&Item], area: Rectangle) {
        let gap = pen.sizes.gap;
        // Rows are as long as each other, as far as that can be.
        let rows = items.len().div_ceil(self.columns).max(1);
        let columns = items.len().div_ceil(rows).max(1);
        let (width, height) = (each(area.width, columns, gap), each(area.height, rows, gap));
        let words = card::tallest(pen, items, self.look, width, self.side);
        for (at, item) in items.iter().enumerate() {
            #[allow(clippy::cast_precision_loss)]
            let (column, row) = ((at % columns) as f32, (at / columns) as f32);
            let (x, y) = (area.x + column * (width + gap), area.y + row * (height + gap));
            let bounds = Rectangle { x, y, width, height };
            card::draw(pen, item, self.look, bounds, (self.side, words));
        }
    }
}
