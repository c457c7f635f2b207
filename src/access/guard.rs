//! The one guard against presses that nobody meant: a second press by a tremor, and a press that was
//! meant for the screen before. Pure; the time is passed in.
//!
//! Every press by hand goes through it, whatever the way: a key, a tap, a switch, a digit, a screen reader.

use core::time::Duration;

/// Second taps further away than this from the first, in logical pixels, are meant.
const SAME_PLACE: f32 = 40.0;

/// Remembers the last press that counted, and when the present page came up.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    last: Option<Last>,
    opened: Option<Duration>,
}

#[derive(Debug, Clone)]
struct Last {
    id: String,
    at: Option<(f32, f32)>,
    when: Duration,
}

impl Guard {
    /// Another screen, or another page of it, came up.
    pub fn opened(&mut self, now: Duration) {
        self.opened = Some(now);
    }

    /// Whether a press is in the first moments of a page: nobody can have seen yet what they press.
    /// `gap` is the time in which a second press is a stray one; without it nothing is passed over.
    pub fn is_early(&self, now: Duration, gap: Duration) -> bool {
        self.opened.is_some_and(|opened| now < opened + moments(gap))
    }

    /// Whether a press of an item counts. `at` is where it was tapped, in logical pixels; what lies in the
    /// same place is the same to a tremor, whatever it has become.
    pub fn counts(&mut self, id: &str, at: Option<(f32, f32)>, now: Duration, gap: Duration) -> bool {
        let near = |last: &Last| {
            let place = last.at.zip(at);
            place.is_some_and(|((x, y), (at_x, at_y))| (x - at_x).hypot(y - at_y) <= SAME_PLACE)
        };
        let second = |last: &Last| now < last.when + gap && (last.id == id || near(last));
        if self.is_early(now, gap) || self.last.as_ref().is_some_and(second) {
            return false;
        }
        self.last = Some(Last { id: id.to_owned(), at, when: now });
        true
    }
}

// The first moments of a page grow with the person's own time: 600 ms at the standard of 400.
fn moments(gap: Duration) -> Duration {
    gap * 3 / 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GAP: Duration = Duration::from_millis(400);

    fn ms(time: u64) -> Duration {
        Duration::from_millis(time)
    }

    #[test]
    fn a_second_press_of_the_same_item_is_passed_over() {
        let mut guard = Guard::default();
        assert!(guard.counts("a", None, ms(1000), GAP));
        assert!(!guard.counts("a", None, ms(1399), GAP), "a tremor");
        assert!(guard.counts("next", None, ms(1399), GAP), "somebody who is quick goes on");
        assert!(guard.counts("a", None, ms(1400), GAP), "something else was pressed between");
        assert!(guard.counts("a", None, ms(1800), GAP), "later");
        assert!(guard.counts("a", None, ms(1801), ms(0)), "the rule is off");
    }

    #[test]
    fn a_second_tap_in_the_same_place_is_passed_over_whatever_lies_there_now() {
        let mut guard = Guard::default();
        let mut tap = |id: &str, x: f32, y: f32, now| guard.counts(id, Some((x, y)), ms(now), GAP);
        assert!(tap("point-off", 100.0, 100.0, 1000));
        assert!(!tap("point-on", 110.0, 95.0, 1200));
        assert!(tap("other", 300.0, 100.0, 1250), "somewhere else");
        assert!(!tap("other", 900.0, 100.0, 1300), "the same item by its other end");
    }

    #[test]
    fn nothing_counts_in_the_first_moments_of_a_page() {
        for (gap, until) in [(0, 0), (400, 600), (1000, 1500)] {
            let mut guard = Guard::default();
            assert!(guard.counts("next", None, ms(5000), ms(gap)));
            guard.opened(ms(5000));
            if until > 0 {
                assert!(!guard.counts("a", None, ms(5000 + until - 1), ms(gap)), "{gap}");
                assert!(guard.is_early(ms(5000 + until - 1), ms(gap)));
            }
            assert!(guard.counts("a", None, ms(5000 + until), ms(gap)), "{gap}");
        }
    }

    proptest! {
        /// Whoever presses the same thing again and again, however fast, is heard once in each gap; and
        /// nobody waits longer than the first moments and a gap.
        #[test]
        fn a_tremor_counts_once_in_each_gap(times in proptest::collection::vec(0u64..300, 1..60)) {
            let (mut guard, mut now, mut last) = (Guard::default(), 0, None::<u64>);
            guard.opened(ms(0));
            for step in times {
                now += step;
                let counts = guard.counts("a", None, ms(now), GAP);
                prop_assert_eq!(counts, now >= 600 && last.is_none_or(|last| now >= last + 400));
                if counts { last = Some(now); }
            }
        }
    }
}
