//! Several things asked on one screen: a band for each, its words above its answers.
//!
//! Where space is short, words and pictures shrink first, then bands stand beside each other and gaps
//! shrink; then there are pages, of whole bands where that can be. Two or three answers are never parted.

mod shelf;

use iced::{Point, Rectangle};

use super::aside::{button_lines, buttons};
use super::card::{CardLook, Style};
use super::foot::{pager, pager_size};
use super::head::{self, Top};
use super::heading;
use super::page::{Load, Room, fill};
use super::row::Snug;
use super::scale::{self, Grid};
use super::{LESS, Pen, SaidPart, SaidSpot, of_zone};
use crate::screen::{Item, ItemGroup, Line, Screen, Zone};
use crate::ui::tokens::Ink;
use shelf::{CardShelf, between, shelves};

/// What two bands below each other can have of the height: the first of them, from what is tried first.
const SHARES: [f32; 7] = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65];
/// The most cards beside each other.
const MOST_COLUMNS: usize = 8;

/// The most bands on a page: more are too much to see at once.
const MOST_BANDS: usize = 2;
/// What has more answers than this is shown in parts: a week with “Each day” is one thing.
const WHOLE: usize = 8;

/// How cards look, and whether bands may stand beside each other, from what is best. Pictures in parts of the
/// least that they may be.
const TRIES: [(Style, CardWords, f32, bool, bool); 15] = [
    (Style::Over, CardWords::Answer, 1.5, false, false),
    (Style::Over, CardWords::Body, 1.5, false, false),
    (Style::Beside, CardWords::Answer, 1.5, false, false),
    (Style::Over, CardWords::Answer, 1.0, false, false),
    (Style::Beside, CardWords::Answer, 1.0, false, false),
    (Style::Over, CardWords::Body, 1.0, false, false),
    (Style::Beside, CardWords::Body, 1.0, false, false),
    (Style::Over, CardWords::Detail, 1.0, false, false),
    (Style::Beside, CardWords::Detail, 1.0, false, false),
    (Style::Over, CardWords::Detail, 1.0, false, true),
    (Style::Over, CardWords::Body, 1.0, true, false),
    (Style::Beside, CardWords::Body, 1.0, true, false),
    (Style::Over, CardWords::Detail, 1.0, true, true),
    (Style::Beside, CardWords::Detail, 1.0, true, true),
    (Style::Beside, CardWords::Least, 1.0, true, true),
];

/// How large the words of cards are, by what has that size elsewhere.
#[derive(Debug, Clone, Copy, PartialEq)]
enum CardWords {
    Answer,
    Body,
    Detail,
    /// The smallest that words may be.
    Least,
}

/// Where “Not sure” and “Later” stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Aside {
    /// There are none.
    Nowhere,
    /// Below everything.
    Below,
    /// Beside the question.
    AtTop,
}

/// What stands below each other and has its page.
enum Unit<'a> {
    Words(SaidPart, String, super::Setting),
    CardShelf(CardShelf<'a>),
    Buttons(Vec<&'a Item>),
}

/// A screen as it is arranged.
struct Banded<'a> {
    look: CardLook,
    less: f32,
    head: Top,
    aside: Aside,
    area: Rectangle,
    units: Vec<Unit<'a>>,
    heights: Vec<f32>,
    starts: Vec<usize>,
    more: Option<Rectangle>,
}

/// One way to arrange a screen, to be tried.
#[derive(Clone, Copy)]
struct BandTry {
    look: CardLook,
    columns: usize,
    packed: bool,
    heading: f32,
    less: f32,
    aside: Aside,
}

/// Lays out the body; gives back the page and how many there are.
pub(super) fn groups(pen: &mut Pen<'_>, screen: &Screen, body: Rectangle, page: usize) -> (usize, usize) {
    let groups = screen.groups();
    for less in LESS {
        if let Some(found) = find(pen, screen, &groups, body, less) {
            return found.draw(pen, screen, &groups, body, page);
        }
    }
    pen.overfull = true;
    super::rows::rows(pen, screen, body, page)
}

// The arrangement with the fewest pages, and of those the first; within one try that with the largest pictures.
fn find<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    groups: &[ItemGroup<'a>],
    body: Rectangle,
    less: f32,
) -> Option<Banded<'a>> {
    let least = pen.sizes.least_picture(less);
    let asides: &[Aside] = match of_zone(screen, Zone::Side).is_empty() {
        true => &[Aside::Nowhere],
        false => &[Aside::Below, Aside::AtTop],
    };
    let mut best: Option<Banded<'a>> = None;
    for (nth, heading) in heading::sizes(pen).into_iter().enumerate() {
        for (style, words, picture, packed, close) in TRIES {
            // A smaller heading is worth it only where it saves a page, and nothing else did that.
            if nth > 0 && !close {
                continue;
            }
            pen.be_snug(Snug { picture: 60.0, close });
            let label = match words {
                CardWords::Answer => pen.sizes.answer,
                CardWords::Body => pen.sizes.body,
                CardWords::Detail => pen.sizes.detail,
                CardWords::Least => pen.sizes.least_words(),
            };
            let look = CardLook::new(pen, style, label, (least * picture).round(), close);
            let mut level: Option<(Banded<'a>, f32)> = None;
            for columns in 1..=most_columns(groups, packed) {
                // What can not have fewer pages need not be tried.
                let few = least_pages(pen, groups, body, columns, packed);
                if best.as_ref().is_some_and(|best| (few, 0) >= best.faults()) {
                    continue;
                }
                for aside in asides {
                    let attempt = BandTry { look, columns, packed, heading, less, aside: *aside };
                    let Some(found) = arranged(pen, screen, groups, body, attempt) else { continue };
                    if found.pages() > best.as_ref().map_or(usize::MAX, |best| best.pages() - 1) {
                        continue;
                    }
                    // What is beside the question is in the same place on every page.
                    let stays = *aside == Aside::AtTop && found.pages() > 1;
                    let score = found.score(pen, screen) * if stays { 1.3 } else { 1.0 };
                    let better = level
                        .as_ref()
                        .is_none_or(|(best, top)| (found.pages(), -score) < (best.pages(), -top * 1.02));
                    if better {
                        level = Some((found, score));
                    }
                }
            }
            if let Some((found, _)) = level {
                if found.pages() <= groups.len().div_ceil(MOST_BANDS) {
                    return Some(found);
                }
                best = Some(found);
            }
        }
    }
    best
}

// The most of one group on a page.
fn most_of(pen: &Pen<'_>, count: usize) -> usize {
    if count > WHOLE { pen.sizes.most.max(1) } else { pen.sizes.together().min(count.max(1)) }
}

fn most_columns(groups: &[ItemGroup<'_>], packed: bool) -> usize {
    let counts = groups.iter().map(|group| group.items.len());
    let most = if packed { counts.sum() } else { counts.max().unwrap_or(1) };
    most.clamp(1, MOST_COLUMNS)
}

// There are no fewer pages than if there were cards of the least height only, and a line of the heading.
fn least_pages(
    pen: &Pen<'_>,
    groups: &[ItemGroup<'_>],
    body: Rectangle,
    columns: usize,
    packed: bool,
) -> usize {
    let counts = groups.iter().map(|group| group.items.len());
    let rows = if packed {
        counts.sum::<usize>().div_ceil(columns)
    } else {
        counts.map(|count| count.div_ceil(columns)).sum()
    };
    #[allow(clippy::cast_precision_loss)]
    let tall = rows as f32 * (pen.sizes.least_answer() + pen.sizes.gap);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let pages = (tall / body.height.max(1.0)).ceil().max(1.0) as usize;
    pages
}

// A screen arranged in one way; none where something does not fit.
fn arranged<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    groups: &[ItemGroup<'a>],
    body: Rectangle,
    attempt: BandTry,
) -> Option<Banded<'a>> {
    let whole = spread(pen, screen, groups, body, attempt, None, false);
    if whole.as_ref().is_some_and(|whole| whole.pages() == 1) {
        return whole;
    }
    let low = pager_size(pen, screen, body.width).height;
    let more = Rectangle { y: body.y + body.height - low, height: low, ..body };
    let found = spread(pen, screen, groups, body, attempt, Some(more), false);
    if found.as_ref().is_some_and(|found| !found.begins_with_words_alone()) {
        return found;
    }
    // A first page with nothing to press is no beginning: the lines stand above every page.
    let kept = spread(pen, screen, groups, body, attempt, Some(more), true);
    match (found, kept) {
        (Some(found), Some(kept)) => Some(if kept.pages() <= found.pages() { kept } else { found }),
        (found, kept) => found.or(kept),
    }
}

// The units of a screen on their pages, with room for “More” where there is one.
fn spread<'a>(
    pen: &mut Pen<'_>,
    screen: &'a Screen,
    groups: &[ItemGroup<'a>],
    body: Rectangle,
    attempt: BandTry,
    more: Option<Rectangle>,
    keeps_lines: bool,
) -> Option<Banded<'a>> {
    let side = of_zone(screen, Zone::Side);
    let at_top = if attempt.aside == Aside::AtTop { side.as_slice() } else { &[] };
    let how = (more.is_some() && !keeps_lines, attempt.less >= 0.75);
    let (head, lines) = head::find(pen, screen, groups, body, attempt.heading, at_top, how)?;
    let top = head.takes + pen.sizes.gap;
    let mut area = Rectangle { y: body.y + top, height: body.height - top, ..body };
    if let Some(more) = more {
        area.height -= more.height + pen.sizes.gap;
    }
    if area.height < pen.sizes.least_answer() || area.width < pen.sizes.least_answer() {
        return None;
    }
    let most = pen.sizes.together();
    let mut units: Vec<Unit<'a>> =
        lines.into_iter().map(|(part, text, set)| Unit::Words(part, text, set)).collect();
    let found = shelves(pen, groups, &head, area, attempt, more.is_some())?;
    units.extend(found.into_iter().map(Unit::CardShelf));
    match attempt.aside {
        Aside::Below => {
            let lines = button_lines(pen, &side, area.width)?;
            units.extend(lines.into_iter().map(Unit::Buttons));
        }
        Aside::AtTop | Aside::Nowhere => {}
    }
    let mut heights = Vec::with_capacity(units.len());
    for unit in &units {
        heights.push(match unit {
            Unit::Words(_, text, setting) => pen.measure.size(text, *setting, area.width).height,
            Unit::CardShelf(shelf) => shelf.height(pen),
            Unit::Buttons(_) => pen.sizes.bar_button(),
        });
    }
    if heights.iter().any(|height| *height > area.height) {
        return None;
    }
    let held: Vec<Load> = units.iter().map(|unit| unit.held(groups)).collect();
    let gap = between(pen);
    let room = Room { room: area.height, gap, more: -gap, most, bands: MOST_BANDS };
    let starts = fill(&heights, &held, room);
    let BandTry { look, aside, less, .. } = attempt;
    // Without “More” there is one page, or it does not fit.
    let fits = more.is_some() || starts.len() == 2;
    fits.then_some(Banded { look, less, head, aside, area, units, heights, starts, more })
}

impl Unit<'_> {
    fn rows(&self) -> usize {
        match self {
            Self::CardShelf(shelf) => shelf.rows,
            Self::Words(..) | Self::Buttons(_) => 0,
        }
    }

    // A part of what is shown in parts has its page to itself.
    fn held(&self, groups: &[ItemGroup<'_>]) -> Load {
        match self {
            Self::CardShelf(shelf) => {
                let group = shelf.first_group().and_then(|group| groups.get(group));
                let parts = group.is_some_and(|group| group.items.len() > WHOLE);
                let bands = if parts { MOST_BANDS } else { shelf.bands() };
                Load { choices: shelf.choices(), bands }
            }
            Self::Words(..) | Self::Buttons(_) => Load::default(),
        }
    }
}

impl<'a> Banded<'a> {
    fn pages(&self) -> usize {
        self.starts.len() - 1
    }

    // Whether the first page has only something to read.
    fn begins_with_words_alone(&self) -> bool {
        self.units[..self.starts[1]].iter().all(|unit| matches!(unit, Unit::Words(..)))
    }

    // What an arrangement is worse for than another: its pages (one with nothing but “Not sure” and “Later” counts
    // twice), and the bands that are parted.
    fn faults(&self) -> (usize, usize) {
        let buttons = |at: &usize| matches!(self.units.get(*at), Some(Unit::Buttons(_)));
        let alone = self.starts.iter().filter(|at| buttons(at)).count();
        let mut parted = 0;
        for pair in self.units.windows(2) {
            if let [Unit::CardShelf(one), Unit::CardShelf(other)] = pair
                && one.last_group() == other.first_group()
            {
                parted += 1;
            }
        }
        (self.pages() + alone, parted)
    }

    // The question of a page: that of its first band, where the heading asks what the first of all does.
    fn question(&self, screen: &'a Screen, page: usize) -> &'a Line {
        let first = self.units[self.starts[page]..].iter().find_map(|unit| match unit {
            Unit::CardShelf(shelf) => shelf.first_group(),
            Unit::Words(..) | Unit::Buttons(_) => None,
        });
        screen.heading_over(first.unwrap_or(0))
    }

    // What the words of the first band would take, where the heading of the page asks it.
    fn saves(&self, screen: &Screen, page: usize, at: usize) -> f32 {
        let first = (self.starts[page]..self.starts[page + 1])
            .find(|at| matches!(self.units[*at], Unit::CardShelf(_)));
        match &self.units[at] {
            Unit::CardShelf(shelf) if first == Some(at) => shelf.saves(self.question(screen, page)),
            _ => 0.0,
        }
    }

    // By how much each row of a page is higher than it must be.
    fn grows(&self, pen: &Pen<'_>, screen: &Screen, page: usize) -> f32 {
        let range = self.starts[page]..self.starts[page + 1];
        let used = super::page::total(&self.heights[range.clone()], between(pen));
        let saves: f32 = range.clone().map(|at| self.saves(screen, page, at)).sum();
        let rows: usize = self.units[range].iter().map(Unit::rows).sum();
        #[allow(clippy::cast_precision_loss)]
        let each = (self.area.height - used + saves).max(0.0) / rows.max(1) as f32;
        each.floor().min(pen.sizes.px(220.0))
    }

    // The side of the smallest picture, on any page.
    fn score(&self, pen: &mut Pen<'_>, screen: &Screen) -> f32 {
        let mut least = f32::INFINITY;
        for page in 0..self.pages() {
            let grows = self.grows(pen, screen, page);
            for unit in &self.units[self.starts[page]..self.starts[page + 1]] {
                if let Unit::CardShelf(shelf) = unit {
                    least = least.min(shelf.picture(pen, grows));
                }
            }
        }
        least
    }

    // The bands of a page as grids with the largest pictures, and their heights, where they stand below each other:
    // two share the height so that the smaller pictures are as large as they can be.
    fn grids(&self, pen: &mut Pen<'_>, screen: &Screen, page: usize) -> Option<Vec<(usize, Grid, f32)>> {
        let range = self.starts[page]..self.starts[page + 1];
        let mut room = self.area.height + between(pen);
        let mut bands: Vec<(usize, Vec<&Item>)> = Vec::new();
        for at in range {
            room -= between(pen);
            match &self.units[at] {
                Unit::CardShelf(shelf) if shelf.bands() == 1 => {
                    room -= shelf.words - self.saves(screen, page, at);
                    bands.push((at, shelf.items().collect()));
                }
                Unit::CardShelf(_) => return None,
                Unit::Words(..) | Unit::Buttons(_) => room -= self.heights[at],
            }
        }
        if pen.sizes.pictures <= 0.0 {
            return None;
        }
        let how = (self.less, self.look.close);
        let mut grid = |items: &[&Item], height: f32| {
            scale::grid(pen, items, items.len(), Rectangle { height, ..self.area }, how)
        };
        match bands.as_slice() {
            [(at, items)] => Some(vec![(*at, grid(items, room)?, room)]),
            [(first, one), (second, other)] => {
                let mut best: Option<(f32, [Grid; 2], f32)> = None;
                for tenths in SHARES {
                    let height = (room * tenths).floor();
                    let Some((a, b)) = grid(one, height).zip(grid(other, room - height)) else { continue };
                    // Only what is clearly larger is worth heights that are not the same.
                    let score = a.side.min(b.side);
                    if best.as_ref().is_none_or(|best| score > best.0 * 1.05) {
                        best = Some((score, [a, b], height));
                    }
                }
                best.map(|(_, [a, b], height)| vec![(*first, a, height), (*second, b, room - height)])
            }
            _ => None,
        }
    }

    fn draw(
        &self,
        pen: &mut Pen<'_>,
        screen: &'a Screen,
        groups: &[ItemGroup<'a>],
        body: Rectangle,
        page: usize,
    ) -> (usize, usize) {
        pen.be_snug(Snug { picture: 60.0, close: self.look.close });
        let (pages, area) = (self.pages(), self.area);
        let page = page % pages.max(1);
        let range = self.starts[page]..self.starts[page + 1];
        let heading = self.question(screen, page);
        let first = range.clone().find(|at| matches!(self.units[*at], Unit::CardShelf(_)));
        self.head.draw(pen, screen, heading, body);
        let side = of_zone(screen, Zone::Side);
        if self.aside == Aside::AtTop {
            self.head.buttons(pen, &side, body);
        }
        let grids = self.grids(pen, screen, page);
        let grows = self.grows(pen, screen, page);
        let mut y = area.y;
        for at in range {
            match &self.units[at] {
                Unit::Words(part, text, setting) => {
                    pen.read(*part, text, *setting, Point::new(area.x, y), area.width);
                    y += self.heights[at] + between(pen);
                }
                Unit::Buttons(items) => {
                    buttons(pen, items, Rectangle { y, ..area });
                    y += self.heights[at] + between(pen);
                }
                Unit::CardShelf(shelf) => {
                    let saves = self.saves(screen, page, at);
                    let asked = (first == Some(at)).then_some(heading);
                    if let Some((_, grid, height)) = grids.iter().flatten().find(|grid| grid.0 == at) {
                        let top = y + shelf.words - saves;
                        shelf.draw_words(pen, groups, Point::new(area.x, top), (saves, asked));
                        let items: Vec<&Item> = shelf.items().collect();
                        grid.draw(pen, &items, Rectangle { y: top, height: *height, ..area });
                        y = top + height + between(pen);
                        continue;
                    }
                    shelf.draw(pen, groups, Rectangle { y, ..area }, grows, (saves, asked));
                    #[allow(clippy::cast_precision_loss)]
                    let grown = grows * shelf.rows as f32;
                    y += self.heights[at] - saves + grown + between(pen);
                }
            }
        }
        if let Some(bounds) = self.more.filter(|_| pages > 1) {
            pager(pen, screen, bounds, (page, pages));
        }
        (page, pages)
    }
}

// The words of a group, where they are drawn and told of.
fn group_words(
    pen: &mut Pen<'_>,
    group: usize,
    text: &str,
    setting: super::Setting,
    at: Point,
    width: f32,
) -> f32 {
    let size = pen.measure.size(text, setting, width);
    pen.said.push(SaidSpot { part: SaidPart::Group(group), bounds: Rectangle::new(at, size) });
    pen.words(text, setting, at, width, Ink::Words)
}
