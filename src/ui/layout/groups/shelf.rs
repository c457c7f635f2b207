//! A shelf: one band, or several bands beside each other, with as many rows.

use iced::{Point, Rectangle};

use super::{BandTry, Top, group_words, most_of};
use crate::screen::{Item, ItemGroup, Line};
use crate::ui::layout::card::{self, CardLook};
use crate::ui::layout::page::total;
use crate::ui::layout::rows::each;
use crate::ui::layout::{Pen, Setting};

/// The most bands beside each other, and the most rows that they have then.
const MOST_BESIDE: usize = 2;
/// What is never parted.
const DECISION: usize = 3;

/// A band, or a part of one, on a shelf.
struct GroupPiece<'a> {
    group: usize,
    items: Vec<&'a Item>,
    columns: usize,
    // From the left edge of the shelf.
    x: f32,
    width: f32,
    // Whether its words stand above it; else the heading asks it.
    worded: bool,
}

/// Bands beside each other.
pub(super) struct CardShelf<'a> {
    parts: Vec<GroupPiece<'a>>,
    pub rows: usize,
    // The width of a card, and the least height of a row.
    card: f32,
    row: f32,
    /// What the words above take, with the room below them.
    pub words: f32,
    look: CardLook,
}

/// All groups on shelves; none where something does not fit.
pub(super) fn shelves<'a>(
    pen: &mut Pen<'_>,
    groups: &[ItemGroup<'a>],
    head: &Top,
    area: Rectangle,
    attempt: BandTry,
    paged: bool,
) -> Option<Vec<CardShelf<'a>>> {
    // The best shelves for the groups from each on: their height, and the shelf that comes first.
    let beside = if attempt.packed { MOST_BESIDE } else { 1 };
    let mut best: Vec<(f32, Vec<CardShelf<'a>>, usize)> = vec![(0.0, Vec::new(), groups.len())];
    for from in (0..groups.len()).rev() {
        let mut found: Option<(f32, Vec<CardShelf<'a>>, usize)> = None;
        for to in from + 1..=(from + beside).min(groups.len()) {
            let after = best[groups.len() - to].0;
            let one = if to == from + 1 {
                single(pen, groups, from, head, area, attempt)
            } else {
                several(pen, groups, from..to, head, area, attempt).map(|shelf| vec![shelf])
            };
            let Some(one) = one else { continue };
            let heights: Vec<f32> = one.iter().map(|shelf| shelf.height(pen)).collect();
            let height = total(&heights, between(pen)) + between(pen) + after;
            // Bands below each other are plainer. On pages the first bands stand together, so that each page has
            // about as much.
            let less = if paged { -1.5 * pen.sizes.body } else { 1.0 };
            if found.as_ref().is_none_or(|found| height < found.0 - less) {
                found = Some((height, one, to));
            }
        }
        best.push(found?);
    }
    let mut all = Vec::new();
    let mut from = 0;
    while from < groups.len() {
        let at = groups.len() - from;
        let (_, shelves, to) = best.get_mut(at)?;
        all.append(shelves);
        from = *to;
    }
    Some(all)
}

fn words_setting(pen: &Pen<'_>, look: CardLook) -> Setting {
    Setting::bold(look.label.max(pen.sizes.body))
}

// The height of the words above a band, with the room below them; none where a word would break.
fn words_height(pen: &mut Pen<'_>, words: &Line, look: CardLook, width: f32) -> Option<f32> {
    let setting = words_setting(pen, look);
    let fits = pen.measure.longest_word(&words.text, setting) <= width;
    fits.then(|| pen.measure.size(&words.text, setting, width).height + under(pen))
}

fn under(pen: &Pen<'_>) -> f32 {
    // The ring of the cursor goes 11 pixels beyond a card.
    let ring = pen.sizes.edge(11.0);
    if pen.snug.close { ring } else { pen.sizes.px(14.0).max(ring) }
}

fn tallest_row(pen: &mut Pen<'_>, items: &[&Item], look: CardLook, card: f32) -> Option<f32> {
    let mut row = 0.0f32;
    for item in items {
        row = row.max(card::needed(pen, item, look, card)?);
    }
    Some(row)
}

// One band over the whole width; in several pieces where it is too tall for a page, or holds more than the
// person likes to see at once.
fn single<'a>(
    pen: &mut Pen<'_>,
    groups: &[ItemGroup<'a>],
    group: usize,
    head: &Top,
    area: Rectangle,
    attempt: BandTry,
) -> Option<Vec<CardShelf<'a>>> {
    let ItemGroup { words, items } = &groups[group];
    let (gap, count, look) = (pen.sizes.gap, items.len(), attempt.look);
    let rows = count.div_ceil(attempt.columns);
    let columns = if count <= DECISION && rows > 1 { 1 } else { count.div_ceil(rows.max(1)).max(1) };
    // A single card is no wider than half of the band.
    let card = each(area.width, columns.max(2), gap);
    let row = tallest_row(pen, items, look, card)?;
    let worded = !head.asks(group);
    let tall = match words.filter(|_| worded) {
        Some(words) => words_height(pen, words, look, area.width)?,
        None => 0.0,
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let fit = ((area.height - tall + gap) / (row + gap)).floor().max(0.0) as usize;
    let most = if count <= DECISION { count } else { most_of(pen, count) };
    let per = (fit * columns).min(most);
    if per == 0 || (count <= DECISION && per < count) {
        return None;
    }
    let pieces = count.div_ceil(per);
    // Evenly, so that none stands alone.
    let (least, longer) = (count / pieces, count % pieces);
    let mut from = 0;
    let mut shelves = Vec::with_capacity(pieces);
    for piece in 0..pieces {
        let to = from + least + usize::from(piece < longer);
        let items = items[from..to].to_vec();
        // Rows are as long as each other, as far as that can be.
        let rows = items.len().div_ceil(columns).max(1);
        let columns = items.len().div_ceil(rows).max(1);
        let card = each(area.width, columns.max(2), gap);
        let part = GroupPiece {
            group,
            items,
            columns,
            x: 0.0,
            width: area.width,
            worded: worded && words.is_some(),
        };
        shelves.push(CardShelf { parts: vec![part], rows, card, row, words: tall, look });
        from = to;
    }
    Some(shelves)
}

// The columns of a band that has so many rows. Two or three answers lie in one line, across or down.
fn in_columns(group: &ItemGroup<'_>, rows: usize) -> usize {
    let count = group.items.len();
    if count <= DECISION && rows < count { count } else { count.div_ceil(rows) }
}

// Several bands beside each other.
fn several<'a>(
    pen: &mut Pen<'_>,
    groups: &[ItemGroup<'a>],
    range: core::ops::Range<usize>,
    head: &Top,
    area: Rectangle,
    attempt: BandTry,
) -> Option<CardShelf<'a>> {
    let (gap, look) = (pen.sizes.gap, attempt.look);
    let taken = &groups[range.clone()];
    let columns = |rows: usize| taken.iter().map(|group| in_columns(group, rows)).sum::<usize>();
    let rows = (1..=MOST_BESIDE).find(|rows| columns(*rows) <= attempt.columns)?;
    // Between bands there is more room than between cards.
    let extra = gap + pen.sizes.px(8.0);
    #[allow(clippy::cast_precision_loss)]
    let (bands, all) = (taken.len() as f32, columns(rows) as f32);
    let card = ((area.width - (all - 1.0) * gap - (bands - 1.0) * extra) / all).floor();
    let (mut parts, mut x, mut row, mut tall) = (Vec::new(), 0.0, 0.0f32, 0.0f32);
    for (group, ItemGroup { words, items }) in range.zip(taken) {
        row = row.max(tallest_row(pen, items, look, card)?);
        let columns = in_columns(&groups[group], rows);
        #[allow(clippy::cast_precision_loss)]
        let width = columns as f32 * (card + gap) - gap;
        let words = words.filter(|_| !head.asks(group));
        if let Some(words) = words {
            tall = tall.max(words_height(pen, words, look, width)?);
        }
        parts.push(GroupPiece { group, items: items.clone(), columns, x, width, worded: words.is_some() });
        x += width + gap + extra;
    }
    let shelf = CardShelf { parts, rows, card, row, words: tall, look };
    (shelf.height(pen) <= area.height).then_some(shelf)
}

impl<'a> CardShelf<'a> {
    /// The first of its groups.
    pub fn first_group(&self) -> Option<usize> {
        self.parts.first().map(|part| part.group)
    }

    /// The last of its groups.
    pub fn last_group(&self) -> Option<usize> {
        self.parts.last().map(|part| part.group)
    }

    /// Its least height.
    pub fn height(&self, pen: &Pen<'_>) -> f32 {
        self.words + self.cards(pen, 0.0)
    }

    fn cards(&self, pen: &Pen<'_>, grows: f32) -> f32 {
        #[allow(clippy::cast_precision_loss)]
        let rows = self.rows as f32;
        rows * (self.row + grows + pen.sizes.gap) - pen.sizes.gap
    }

    /// What its words take, where the heading of the page asks what it asks.
    pub fn saves(&self, asked: &Line) -> f32 {
        let [part] = self.parts.as_slice() else { return 0.0 };
        if part.worded && part.asks(&asked.text) { self.words } else { 0.0 }
    }

    /// How many bands it holds.
    pub fn bands(&self) -> usize {
        self.parts.len()
    }

    /// How many things can be picked on it.
    pub fn choices(&self) -> usize {
        self.items().count()
    }

    /// What can be picked on it.
    pub fn items(&self) -> impl Iterator<Item = &'a Item> {
        self.parts.iter().flat_map(|part| part.items.iter().copied())
    }

    /// The side of its pictures.
    pub fn picture(&self, pen: &mut Pen<'_>, grows: f32) -> f32 {
        let items: Vec<&Item> = self.items().collect();
        card::picture(pen, &items, self.look, self.card, self.row + grows)
    }

    /// Draws its words, which end where its cards begin.
    pub fn draw_words(
        &self,
        pen: &mut Pen<'_>,
        groups: &[ItemGroup<'_>],
        cards: Point,
        (saves, asked): (f32, Option<&Line>),
    ) {
        for part in &self.parts {
            // What the heading of the page asks is not asked a second time.
            let worded = part.worded && asked.is_none_or(|asked| !part.asks(&asked.text));
            if let Some(line) = groups[part.group].words.filter(|_| worded && saves == 0.0) {
                // Just above the cards, where those beside it have more lines.
                let setting = words_setting(pen, self.look);
                let tall = pen.measure.size(&line.text, setting, part.width).height + under(pen);
                let at = Point::new(cards.x + part.x, cards.y - tall);
                group_words(pen, part.group, &line.text, setting, at, part.width);
            }
        }
    }

    /// Draws it from the upper left corner of an area. Where its words would take what is saved, they do not
    /// stand there.
    pub fn draw(
        &self,
        pen: &mut Pen<'_>,
        groups: &[ItemGroup<'_>],
        area: Rectangle,
        grows: f32,
        (saves, asked): (f32, Option<&Line>),
    ) {
        let gap = pen.sizes.gap;
        let side = self.picture(pen, grows);
        let items: Vec<&Item> = self.items().collect();
        let words = card::tallest(pen, &items, self.look, self.card, side);
        let height = self.row + grows;
        let top = area.y + self.words - saves;
        self.draw_words(pen, groups, Point::new(area.x, top), (saves, asked));
        for part in &self.parts {
            let x = area.x + part.x;
            for (nth, item) in part.items.iter().enumerate() {
                #[allow(clippy::cast_precision_loss)]
                let (column, row) = ((nth % part.columns) as f32, (nth / part.columns) as f32);
                let bounds = Rectangle {
                    x: x + column * (self.card + gap),
                    y: top + row * (height + gap),
                    width: self.card,
                    height,
                };
                card::draw(pen, item, self.look, bounds, (side, words));
            }
        }
    }
}

impl GroupPiece<'_> {
    fn asks(&self, asked: &str) -> bool {
        self.items.first().and_then(|item| item.group.as_ref()).is_some_and(|words| words.text == asked)
    }
}

/// The space between bands.
pub(super) fn between(pen: &Pen<'_>) -> f32 {
    pen.sizes.gap + if pen.snug.close { 0.0 } else { pen.sizes.px(6.0) }
}
