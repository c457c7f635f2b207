//! Sharing a list over pages.

/// A page: its height, the gap between things, what the line that turns it takes, and the most choices and bands
/// on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub room: f32,
    pub gap: f32,
    pub more: f32,
    pub most: usize,
    pub bands: usize,
}

/// What a thing that stands on a page holds: so many choices, and so many bands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Load {
    pub choices: usize,
    pub bands: usize,
}

impl Load {
    fn and(self, other: Self) -> Self {
        Self { choices: self.choices + other.choices, bands: self.bands + other.bands }
    }

    fn fits(self, page: Room) -> bool {
        self.choices <= page.most && self.bands <= page.bands
    }
}

/// Shares things of these heights over as few pages as there can be, evenly, leaving room for “More” on
/// each when there is more than one. `held` says what each thing holds. Gives back the
/// first thing of each page and the end. Pages are never empty: a thing that is too tall has a page of
/// its own.
pub(super) fn fill(heights: &[f32], held: &[Load], page: Room) -> Vec<usize> {
    let all = held.iter().fold(Load::default(), |all, one| all.and(*one));
    if total(heights, page.gap) <= page.room && all.fits(page) {
        return vec![0, heights.len()];
    }
    let room = page.room - page.more - page.gap;
    let greedy = greedily(heights, held, Room { room, ..page });
    // The least room that still needs no more pages leaves no page nearly empty.
    let (mut low, mut high) = (0.0, room);
    for _ in 0..8 {
        let middle = (low + high) / 2.0;
        let shared = greedily(heights, held, Room { room: middle, ..page });
        if shared.len() == greedy.len() && heights.iter().all(|height| *height <= middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    greedily(heights, held, Room { room: high, ..page })
}

fn greedily(heights: &[f32], held: &[Load], page: Room) -> Vec<usize> {
    let holds = |at: usize| held.get(at).copied().unwrap_or_default();
    let mut starts = vec![0];
    let (mut used, mut shown) = (0.0, Load::default());
    for (at, height) in heights.iter().enumerate() {
        let begins = starts.last() == Some(&at);
        let with = if begins { *height } else { used + page.gap + height };
        let full = (holds(at).choices > 0 || holds(at).bands > 0) && !shown.and(holds(at)).fits(page);
        if (with > page.room || full) && !begins {
            starts.push(at);
            used = *height;
            shown = holds(at);
        } else {
            used = with;
            shown = shown.and(holds(at));
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

    fn held(choices: &[usize]) -> Vec<Load> {
        choices.iter().map(|choices| Load { choices: *choices, bands: 0 }).collect()
    }

    #[test]
    fn a_page_has_no_more_bands_than_it_may() {
        let page = Room { room: 2000.0, gap: 20.0, more: 96.0, most: 9, bands: 2 };
        let bands: Vec<Load> = [1, 1, 1, 2, 1].map(|bands| Load { choices: 1, bands }).into();
        assert_eq!(fill(&[100.0; 5], &bands, page), [0, 2, 3, 4, 5]);
    }

    #[test]
    fn what_fits_is_one_page() {
        let cases: [(&[f32], f32, &[usize]); 4] = [
            (&[100.0, 100.0], 220.0, &[0, 2]),
            (&[100.0, 100.0, 100.0], 320.0, &[0, 1, 2, 3]),
            (&[100.0, 100.0, 100.0], 339.0, &[0, 2, 3]),
            (&[], 100.0, &[0, 0]),
        ];
        for (heights, room, expected) in cases {
            let page = Room { room, gap: 20.0, more: 96.0, most: 8, bands: 9 };
            assert_eq!(
                fill(heights, &held(&vec![1; heights.len()]), page),
                expected,
                "{heights:?} in {room}"
            );
        }
    }

    #[test]
    fn a_page_has_no_more_choices_than_the_person_likes() {
        let page = Room { room: 2000.0, gap: 20.0, more: 96.0, most: 2, bands: 9 };
        assert_eq!(fill(&[100.0; 5], &held(&[1; 5]), page), [0, 2, 4, 5]);
        assert_eq!(fill(&[100.0; 4], &held(&[0, 1, 0, 1]), page), [0, 4], "words do not count");
    }

    proptest! {
        #[test]
        fn every_thing_is_on_one_page_and_pages_fit(
            heights in proptest::collection::vec(10f32..200.0, 1..30), room in 320f32..900.0,
        ) {
            let page = Room { room, gap: 16.0, more: 96.0, most: 5, bands: 9 };
            let starts = fill(&heights, &held(&vec![1; heights.len()]), page);
            prop_assert_eq!(starts[0], 0);
            prop_assert_eq!(*starts.last().unwrap(), heights.len());
            for page in starts.windows(2) {
                prop_assert!(page[0] < page[1] && page[1] - page[0] <= 5);
                let used = total(&heights[page[0]..page[1]], 16.0);
                let more = if starts.len() > 2 { 96.0 + 16.0 } else { 0.0 };
                prop_assert!(used + more <= room + 0.1);
            }
        }
    }
}
