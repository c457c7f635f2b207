//! Sharing a list over pages.

/// Fills pages greedily with things of these heights, leaving room for “More” (`more` high) on each
/// when there is more than one page. Gives back the first thing of each page and the end. Pages are
/// never empty: a thing that is too tall has a page of its own.
pub(super) fn fill(heights: &[f32], room: f32, gap: f32, more: f32) -> Vec<usize> {
    if total(heights, gap) <= room {
        return vec![0, heights.len()];
    }
    let room = room - more - gap;
    let mut starts = vec![0];
    let mut used = 0.0;
    for (at, height) in heights.iter().enumerate() {
        let begins = starts.last() == Some(&at);
        let with = if begins { *height } else { used + gap + height };
        if with > room && !begins {
            starts.push(at);
            used = *height;
        } else {
            used = with;
        }
    }
    starts.push(heights.len());
    starts
}

/// The heights and the gaps between them.
pub(super) fn total(heights: &[f32], gap: f32) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let gaps = gap * heights.len().saturating_sub(1) as f32;
    heights.iter().sum::<f32>() + gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_fits_is_one_page() {
        assert_eq!(fill(&[100.0, 100.0], 220.0, 20.0, 96.0), [0, 2]);
        assert_eq!(fill(&[100.0, 100.0, 100.0], 320.0, 20.0, 96.0), [0, 1, 2, 3]);
        assert_eq!(fill(&[100.0, 100.0, 100.0], 339.0, 20.0, 96.0), [0, 2, 3]);
        assert_eq!(fill(&[], 100.0, 20.0, 96.0), [0, 0]);
    }

    proptest! {
        #[test]
        fn every_thing_is_on_one_page_and_pages_fit(
            heights in proptest::collection::vec(10f32..200.0, 1..30), room in 320f32..900.0,
        ) {
            let starts = fill(&heights, room, 16.0, 96.0);
            prop_assert_eq!(starts[0], 0);
            prop_assert_eq!(*starts.last().unwrap(), heights.len());
            for page in starts.windows(2) {
                prop_assert!(page[0] < page[1]);
                let used = total(&heights[page[0]..page[1]], 16.0);
                let more = if starts.len() > 2 { 96.0 + 16.0 } else { 0.0 };
                prop_assert!(used + more <= room + 0.1);
            }
        }
    }
}
