//! A question beside its answers; above them when words are large or the window is small.
//!
//! Where space is short, pictures shrink first, then gaps; then the question has less room beside the
//! answers, or stands above them; then its letters shrink, where that saves a page; then answers page.

use iced::{Point, Rectangle};

use super::aside::{button_lines, buttons, side_buttons, side_height};
use super::foot::{pager, pager_size};
use super::heading::{self, Above, Column, line_beside};
use super::page::{Load, Room, fill, total};
use super::row::{Snug, row, row_height};
use super::{Pen, SaidPart, of_zone};
use crate::screen::{Item, Kind, Lines, Screen, Zone};
use crate::ui::type_::Setting;

/// One way to arrange a screen, to be tried.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Attempt {
    how: Arrangement,
    snug: Snug,
    // The most that the heading's letters have.
    heading: f32,
}

/// Where the question stands, and in how many columns the answers do.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Arrangement {
    // The question has this share of the width.
    Beside { share: f32, side: SideAt },
    // The question above; the answers in so many columns.
    Above { columns: usize },
}

/// Where “Not sure”, “Later” and what else stands beside the answers is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum SideAt {
    // Below the question, which keeps a picture of this side, in pixels at 1280×800.
    Left(f32),
    // Below both, over the whole width, for the same.
    Foot(f32),
    // Below the answers.
    End,
}

/// The least side of the picture of a question, where there is any room for it.
const LARGE: f32 = 170.0;

/// What stands below each other and is never cut in two.
enum Piece<'a> {
    Words(SaidPart, String, Setting),
    // Lines of answers beside each other.
    Rows(Vec<Vec<&'a Item>>),
    // Buttons beside each other, of one width.
    Buttons(Vec<&'a Item>),
}

/// A screen as it is arranged: what has its page, and what every page has.
struct Arranged<'a> {
    attempt: Attempt,
    head: Head,
    area: Rectangle,
    pieces: Vec<Piece<'a>>,
    columns: usize,
    heights: Vec<f32>,
    starts: Vec<usize>,
    more: Option<Rectangle>,
}

enum Head {
    Above(Above),
    // And where “Not sure” and “Later” stand.
    Beside(Rectangle, Column, SideAt),
}

impl Arranged<'_> {
    fn pages(&self) -> usize {
        self.starts.len() - 1
    }
}

/// Lays out the body; gives back the page and how many there are.
pub(super) fn rows(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
    let wide = body.width >= body.height;
    let beside = [0.38, 0.34, 0.30].map(|share| Arrangement::Beside { share, side: SideAt::Left(0.0) });
    let below = [0.38, 0.34, 0.30].map(|share| Arrangement::Beside { share, side: SideAt::End });
    let above = [Arrangement::Above { columns: 1 }, Arrangement::Above { columns: 2 }];
    let mut attempts: Vec<(Arrangement, Snug)> = Vec::new();
    if wide {
        // The picture of the question is large where that can be: then the buttons stand below both.
        if screen.picture.is_some() && pen.sizes.pictures >= 1.0 && !of_zone(screen, Zone::Side).is_empty() {
            for snug in Snug::ALL {
                for side in [SideAt::Left(LARGE), SideAt::Foot(LARGE)] {
                    attempts.push((Arrangement::Beside { share: 0.38, side }, snug));
                }
            }
        }
        attempts.extend(Snug::ALL.map(|snug| (beside[0], snug)));
        attempts.extend([beside[1], beside[2], below[0], below[1], below[2]].map(|how| (how, Snug::LEAST)));
    }
    attempts.extend(Snug::ALL.map(|snug| (above[0], snug)));
    attempts.push((above[1], Snug { picture: 84.0, ..Snug::LEAST }));
    attempts.push((above[1], Snug::LEAST));
    if !wide {
        attempts.extend(Snug::ALL.map(|snug| (beside[0], snug)));
    }
    let found = find(pen, screen, body, &attempts);
    draw(pen, screen, body, &found, page)
}

// The arrangement with the fewest pages, and of those the first.
fn find<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    body: Rectangle,
    attempts: &[(Arrangement, Snug)],
) -> Arranged<'a> {
    let mut best: Option<Arranged<'a>> = None;
    let headings = heading::sizes(pen);
    for (nth, heading) in headings.into_iter().enumerate() {
        for (how, snug) in attempts {
            // A smaller heading is worth it only where it saves a page, and nothing else did that.
            if nth > 0 && *snug != Snug::LEAST {
                continue;
            }
            let attempt = Attempt { how: *how, snug: *snug, heading };
            let Some(found) = arranged(pen, screen, body, attempt) else { continue };
            if found.pages() == 1 {
                return found;
            }
            if best.as_ref().is_none_or(|best| found.pages() < best.pages()) {
                best = Some(found);
            }
        }
    }
    best.unwrap_or_else(|| {
        pen.overfull = true;
        let attempt =
            Attempt { how: Arrangement::Above { columns: 1 }, snug: Snug::LEAST, heading: pen.sizes.answer };
        pen.be_snug(attempt.snug);
        above(pen, screen, body, 1, attempt).0
    })
}

// A screen arranged in one way; none where something does not fit.
fn arranged<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    body: Rectangle,
    attempt: Attempt,
) -> Option<Arranged<'a>> {
    pen.be_snug(attempt.snug);
    match attempt.how {
        Arrangement::Beside { share, side } => beside(pen, screen, body, (share, side), attempt),
        Arrangement::Above { columns } => {
            let (found, fits) = above(pen, screen, body, columns, attempt);
            fits.then_some(found)
        }
    }
}

fn beside<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    body: Rectangle,
    (share, at): (f32, SideAt),
    attempt: Attempt,
) -> Option<Arranged<'a>> {
    let sizes = pen.sizes;
    let (main, side) = (of_zone(screen, Zone::Main), of_zone(screen, Zone::Side));
    let gutter = if attempt.snug.close { sizes.gap } else { sizes.px(28.0).max(20.0) };
    let whole = body;
    let mut body = body;
    if matches!(at, SideAt::Foot(_)) {
        // In one line, or not at all.
        if main.is_empty() || button_lines(pen, &side, body.width)?.len() != 1 {
            return None;
        }
        body.height -= sizes.bar_button() + sizes.gap;
    }
    let width = if main.is_empty() { body.width } else { (body.width * share).round() };
    let left = Rectangle { width, ..body };
    let area =
        Rectangle { x: body.x + width + gutter, width: (body.width - width - gutter).max(0.0), ..body };
    if at == SideAt::End && (side.is_empty() || main.is_empty()) {
        return None;
    }
    let buttons = if matches!(at, SideAt::Left(_)) { side_height(pen, &side, width)? } else { 0.0 };
    let room = Rectangle { height: left.height - buttons, ..left };
    let large = match at {
        SideAt::Left(large) | SideAt::Foot(large) => large,
        SideAt::End => 0.0,
    };
    let least = sizes.px(attempt.snug.picture.max(large)).max(56.0) * sizes.pictures;
    let column = heading::column(pen, screen, room, attempt.heading, least)?;
    let mut pieces = in_lines(&main, 1);
    if at == SideAt::End {
        pieces.extend(button_lines(pen, &side, area.width)?.into_iter().map(Piece::Buttons));
    }
    let heights = heights(pen, &pieces, area, 1)?;
    let more = pager_size(pen, screen, area.width).height;
    let room = Room { room: body.height, gap: sizes.gap, more, most: sizes.together(), bands: usize::MAX };
    let starts = fill(&heights, &choices(&pieces), room);
    let pages = starts.len() - 1;
    let room = if pages > 1 { body.height - more - sizes.gap } else { body.height };
    let fits = heights.iter().all(|height| *height <= room);
    let more = Rectangle { y: body.y + body.height - more, height: more, ..area };
    fits.then_some(Arranged {
        attempt,
        head: Head::Beside(Rectangle { height: whole.height, ..left }, column, at),
        area: Rectangle { height: room, ..area },
        pieces,
        columns: 1,
        heights,
        starts,
        more: (pages > 1).then_some(more),
    })
}

// The question above, everything else below, in pages where need be; and whether everything fits.
fn above<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    body: Rectangle,
    columns: usize,
    attempt: Attempt,
) -> (Arranged<'a>, bool) {
    let gap = pen.sizes.gap;
    let head = heading::above(pen, screen, body, attempt.heading);
    let top = head.takes + gap;
    let area = Rectangle { y: body.y + top, height: (body.height - top).max(1.0), ..body };
    let (whole, fits) = below(pen, screen, head.clone(), area, columns, attempt);
    if fits && whole.pages() == 1 {
        return (whole, true);
    }
    let low = pager_size(pen, screen, area.width).height;
    let height = (area.height - low - gap).max(1.0);
    let more = Rectangle { y: area.y + height + gap, height: low, ..area };
    let (found, fits) = below(pen, screen, head, Rectangle { height, ..area }, columns, attempt);
    (Arranged { more: Some(more), ..found }, fits)
}

fn below<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    head: Above,
    area: Rectangle,
    columns: usize,
    attempt: Attempt,
) -> (Arranged<'a>, bool) {
    let mut pieces =
        if head.holds_line(pen, screen, area) { Vec::new() } else { words(pen, screen, area.width) };
    pieces.extend(in_lines(&of_zone(screen, Zone::Main), columns));
    let buttons = button_lines(pen, &of_zone(screen, Zone::Side), area.width);
    let mut fits = head.fits && buttons.is_some();
    pieces.extend(buttons.unwrap_or_default().into_iter().map(Piece::Buttons));
    let measured = heights(pen, &pieces, area, columns);
    fits &= measured.as_ref().is_some_and(|heights| heights.iter().all(|height| *height <= area.height));
    let heights = measured.unwrap_or_else(|| vec![area.height; pieces.len()]);
    let gap = pen.sizes.gap;
    let room = Room { room: area.height, gap, more: -gap, most: pen.sizes.together(), bands: usize::MAX };
    let starts = fill(&heights, &choices(&pieces), room);
    (Arranged { attempt, head: Head::Above(head), area, pieces, columns, heights, starts, more: None }, fits)
}

// Figure and helping lines.
fn words<'a>(pen: &mut Pen<'_>, screen: &Screen, width: f32) -> Vec<Piece<'a>> {
    let sizes = pen.sizes;
    let mut pieces = Vec::new();
    if let Some(figure) = &screen.figure {
        let size = if pen.snug.close { sizes.answer } else { sizes.figure };
        pieces.push(Piece::Words(SaidPart::Figure, figure.text.clone(), Setting::bold(size)));
    }
    for (at, line) in screen.lines.iter().enumerate() {
        let text = pen.line(line, width);
        pieces.push(Piece::Words(SaidPart::Line(at), text, Setting::plain(sizes.body)));
    }
    pieces
}

// Answers in lines of so many. Two are a decision: both are always in sight together.
fn in_lines<'a>(main: &[&'a Item], columns: usize) -> Vec<Piece<'a>> {
    let lines = main.chunks(columns.max(1)).map(<[&Item]>::to_vec);
    match main.len() {
        2 => vec![Piece::Rows(lines.collect())],
        _ => lines.map(|line| Piece::Rows(vec![line])).collect(),
    }
}

// The width of each of so many things beside each other.
pub(super) fn each(width: f32, count: usize, gap: f32) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let count = count.max(1) as f32;
    ((width - gap * (count - 1.0)) / count).floor()
}

fn heights(pen: &mut Pen<'_>, pieces: &[Piece<'_>], area: Rectangle, columns: usize) -> Option<Vec<f32>> {
    let gap = pen.sizes.gap;
    let mut all = Vec::with_capacity(pieces.len());
    for piece in pieces {
        all.push(match piece {
            Piece::Words(_, text, setting) => pen.measure.size(text, *setting, area.width).height,
            Piece::Buttons(_) => pen.sizes.bar_button(),
            Piece::Rows(lines) => {
                let mut each = Vec::with_capacity(lines.len());
                for line in lines {
                    each.push(line_height(pen, line, area, columns)?);
                }
                total(&each, gap)
            }
        });
    }
    Some(all)
}

// The height of answers beside each other.
fn line_height(pen: &mut Pen<'_>, line: &[&Item], area: Rectangle, columns: usize) -> Option<f32> {
    let width = each(area.width, columns, pen.sizes.gap);
    let mut height = 0.0f32;
    for item in line {
        height = height.max(row_height(pen, item, width, area.height)?);
    }
    Some(height)
}

fn choices(pieces: &[Piece<'_>]) -> Vec<Load> {
    let held = |piece: &Piece<'_>| match piece {
        Piece::Rows(lines) => Load { choices: lines.iter().map(Vec::len).sum(), bands: 0 },
        Piece::Words(..) | Piece::Buttons(_) => Load::default(),
    };
    pieces.iter().map(held).collect()
}

// Draws a page of what was arranged; gives back the page and how many there are.
fn draw(
    pen: &mut Pen<'_>,
    screen: &Screen,
    body: Rectangle,
    found: &Arranged<'_>,
    page: usize,
) -> (usize, usize) {
    pen.be_snug(found.attempt.snug);
    let (sizes, area) = (pen.sizes, found.area);
    match &found.head {
        Head::Above(head) => {
            heading::draw_above(pen, screen, body, head);
            if head.holds_line(pen, screen, area) {
                line_beside(pen, screen, Rectangle { height: head.takes, ..body });
            }
        }
        Head::Beside(left, column, side) => {
            let y = heading::draw_column(pen, screen, *left, column) + sizes.gap;
            match side {
                SideAt::Left(_) => side_buttons(pen, screen, Rectangle { y, ..*left }),
                SideAt::Foot(_) => {
                    let tall = sizes.bar_button();
                    let y = body.y + body.height - tall;
                    buttons(pen, &of_zone(screen, Zone::Side), Rectangle { y, height: tall, ..body });
                }
                SideAt::End => {}
            }
        }
    }
    let pages = found.pages();
    let page = page % pages.max(1);
    let range = found.starts[page]..found.starts[page + 1];
    // Answers are a little higher than they must be where there is room.
    let spare = (area.height - total(&found.heights[range.clone()], sizes.gap)).max(0.0);
    let lines: usize = found.pieces[range.clone()].iter().map(Piece::lines).sum();
    // What is only read has no edge: it is spread over the height instead.
    let read = screen.items.iter().all(|item| item.zone != Zone::Main || item.kind == Kind::Fact);
    #[allow(clippy::cast_precision_loss)]
    let share = (spare / lines.max(1) as f32).floor();
    // A place for many words is as large as there is room; one for a line stands in the middle.
    let field = screen.field().and_then(|item| item.field.as_ref());
    let (most, down) = match field {
        Some(field) if field.lines == Lines::Many => (400.0, 0.0),
        Some(_) if matches!(found.head, Head::Beside(..)) => (28.0, 0.4),
        _ => (if read { 120.0 } else { 28.0 }, 0.0),
    };
    let grow = share.min(sizes.px(most));
    let mut y = (area.y + (share - grow).max(0.0) * down).round();
    for at in range {
        match &found.pieces[at] {
            Piece::Words(part, text, setting) => {
                pen.read(*part, text, *setting, Point::new(area.x, y), area.width);
                y += found.heights[at] + sizes.gap;
            }
            Piece::Buttons(items) => {
                buttons(pen, items, Rectangle { y, ..area });
                y += found.heights[at] + sizes.gap;
            }
            Piece::Rows(lines) => {
                for line in lines {
                    let height = line_height(pen, line, area, found.columns).unwrap_or(area.height) + grow;
                    let width = each(area.width, found.columns, sizes.gap);
                    let mut x = area.x;
                    for item in line {
                        row(pen, item, Rectangle { x, y, width, height }, area.height);
                        x += width + sizes.gap;
                    }
                    y += height + sizes.gap;
                }
            }
        }
    }
    if let Some(bounds) = found.more {
        pager(pen, screen, bounds, (page, pages));
    }
    (page, pages)
}

impl Piece<'_> {
    fn lines(&self) -> usize {
        match self {
            Self::Rows(lines) => lines.len(),
            Self::Words(..) | Self::Buttons(_) => 0,
        }
    }
}
