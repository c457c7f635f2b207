//! How wide the columns of a table are, by what stands in them, and which of its rows and cells may be split over two
//! pages: only what may be taller than a good part of a page.

use super::sheet::{Cell, Row};

/// How wide a table is, in centimetres.
const ALL: f32 = 18.0;
/// How wide a letter and how high a line is, in the table's letters, and what is left free beside and below words.
const LETTER: f32 = 0.17;
const LINE: f32 = 0.4;
const BESIDE: f32 = 0.3;
const BELOW: f32 = 0.25;
/// What is higher than this may be split: a page has 26 centimetres, and words can run longer than we think.
const MOST: f32 = 14.0;
/// How much is given to a column at once.
const STEP: f32 = 0.2;

/// The columns that make these rows as low as can be, none narrower than it must be.
pub(super) fn by_content(least: &[f32], rows: &[Row]) -> Vec<f32> {
    let mut widths = least.to_vec();
    let all = |widths: &[f32]| heights(widths, rows).iter().sum::<f32>();
    while widths.iter().sum::<f32>() + STEP <= ALL {
        let wider = |at: usize| {
            let mut wider = widths.clone();
            wider.iter_mut().skip(at).take(1).for_each(|width| *width += STEP);
            wider
        };
        let tries = (0..widths.len()).map(wider);
        let Some(best) = tries.min_by(|a, b| all(a).total_cmp(&all(b))) else { break };
        widths = best;
    }
    widths
}

/// Says of each row, and of each cell over several rows, whether it stays on one page.
pub(super) fn keep_whole(widths: &[f32], rows: &mut [Row]) {
    let part = ALL / widths.iter().sum::<f32>().max(0.1);
    let widths: Vec<f32> = widths.iter().map(|width| width * part).collect();
    let heights = heights(&widths, rows);
    for (at, row) in rows.iter_mut().enumerate() {
        row.whole = heights.get(at).is_some_and(|height| *height < MOST);
        for cell in &mut row.cells {
            cell.whole = heights.iter().skip(at).take(cell.rows).sum::<f32>() < MOST;
        }
    }
}

// About how high each row is; a cell over several rows counts in each with its part.
fn heights(widths: &[f32], rows: &[Row]) -> Vec<f32> {
    // How many rows each column is covered from above, and how high that is.
    let mut covered: Vec<(usize, f32)> = vec![(0, 0.0); widths.len()];
    let height = |row: &Row| {
        if row.title.is_some() {
            let title = row.title.iter().map(|title| lines(title.chars().count(), ALL)).sum::<f32>();
            return row.cells.iter().map(|cell| tall(cell, ALL)).sum::<f32>() + title * LINE;
        }
        let (mut cells, mut at, mut highest) = (row.cells.iter(), 0, row.height);
        while let Some(of) = covered.get_mut(at) {
            if of.0 > 0 {
                of.0 -= 1;
                highest = highest.max(of.1);
                at += 1;
                continue;
            }
            let Some(cell) = cells.next() else { break };
            let columns = cell.columns.max(1);
            let width = widths.iter().skip(at).take(columns).sum();
            let each = tall(cell, width) / cell.rows.max(1) as f32;
            covered.iter_mut().skip(at).take(columns).for_each(|of| *of = (cell.rows.max(1) - 1, each));
            highest = highest.max(each);
            at += columns;
        }
        highest + BELOW
    };
    rows.iter().map(height).collect()
}

fn tall(cell: &Cell, width: f32) -> f32 {
    cell.notes.iter().map(|note| lines(note.text.chars().count(), width) * LINE + 0.1).sum()
}

// A line is never quite full; so part of the next one counts too.
fn lines(letters: usize, width: f32) -> f32 {
    (letters as f32 * LETTER / (width - BESIDE).max(0.3) + 0.3).max(1.0)
}
