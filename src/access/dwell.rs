//! Picking by pointing and waiting, for head pointers and eye gaze that move the computer's pointer.
//! Pure; the time is passed in.
//!
//! The pointer comes over an item; after a moment it locks on, then the item fills up and is picked.
//! A broken dwell is remembered for a while, so that a tremor costs nothing. After a pick the pointer
//! must leave before the same item can be picked again (access notes, §3).

use core::time::Duration;

/// How long the pointer must stay before the item begins to fill.
pub const LOCK_ON: Duration = Duration::from_millis(250);
/// How long a broken dwell is remembered.
pub const MEMORY: Duration = Duration::from_millis(750);

/// An item that is being dwelt on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct On {
    id: String,
    since: Duration,
    // What it had filled up to before.
    had: Duration,
}

/// Follows the pointer.
#[derive(Debug, Clone, Default)]
pub struct Dwell {
    // How long an item takes to fill up.
    time: Duration,
    on: Option<On>,
    // Broken off: the item, how much it had, and when.
    left: Option<(String, Duration, Duration)>,
    // Picked, and not left yet.
    spent: Option<String>,
}

impl Dwell {
    /// Nothing under the pointer yet.
    pub fn new(time: Duration) -> Self {
        Self { time, ..Self::default() }
    }

    /// The pointer is over an item, or over none.
    pub fn over(&mut self, id: Option<&str>, now: Duration) {
        if id.is_some() && self.on.as_ref().map(|on| on.id.as_str()) == id {
            return;
        }
        if let Some(on) = self.on.take() {
            let filled = filled(&on, now);
            // What was picked begins anew.
            if !filled.is_zero() && self.spent.as_deref() != Some(&on.id) {
                self.left = Some((on.id, filled, now));
            }
        }
        if self.spent.as_deref() != id {
            self.spent = None;
        }
        let Some(id) = id else { return };
        let had = match &self.left {
            Some((known, had, when)) if known == id && now <= *when + MEMORY => *had,
            _ => Duration::ZERO,
        };
        self.on = Some(On { id: id.to_owned(), since: now, had });
    }

    /// A new screen: what is under the pointer now counts only after the pointer has left it.
    pub fn screen_changed(&mut self, under: Option<&str>) {
        self.left = None;
        self.on = None;
        self.spent = under.map(str::to_owned);
    }

    /// Since when the pointer has been on what it may pick.
    pub fn since(&self) -> Option<Duration> {
        self.on.as_ref().map(|on| on.since)
    }

    /// Forgets where the pointer is.
    pub fn stop(&mut self) {
        *self = Self::new(self.time);
    }

    /// Time has passed: the item to pick, when its time is full.
    pub fn tick(&mut self, now: Duration) -> Option<String> {
        let on = self.on.as_ref().filter(|on| self.spent.as_deref() != Some(&on.id))?;
        if now < self.full_at(on) {
            return None;
        }
        let id = on.id.clone();
        self.spent = Some(id.clone());
        self.left = None;
        Some(id)
    }

    /// When [`Dwell::tick`] must be called next for a pick.
    pub fn wake(&self) -> Option<Duration> {
        let on = self.on.as_ref().filter(|on| self.spent.as_deref() != Some(&on.id))?;
        Some(self.full_at(on))
    }

    /// The item that is filling up, and how far, from 0 to 1.
    pub fn fill(&self, now: Duration) -> Option<(&str, f32)> {
        let on = self.on.as_ref().filter(|on| self.spent.as_deref() != Some(&on.id))?;
        let part = filled(on, now).as_secs_f32() / self.time.as_secs_f32().max(0.001);
        Some((&on.id, part.clamp(0.0, 1.0)))
    }

    fn full_at(&self, on: &On) -> Duration {
        on.since + LOCK_ON + self.time.saturating_sub(on.had)
    }
}

// How long an item has been filling, with what it had before.
fn filled(on: &On, now: Duration) -> Duration {
    let since = now.saturating_sub(on.since + LOCK_ON);
    on.had + since
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ms(time: u64) -> Duration {
        Duration::from_millis(time)
    }

    fn dwell() -> Dwell {
        Dwell::new(ms(1500))
    }

    #[test]
    fn an_item_is_picked_after_lock_on_and_the_whole_time() {
        let mut dwell = dwell();
        dwell.over(Some("a"), ms(1000));
        assert_eq!(dwell.fill(ms(1200)), Some(("a", 0.0)), "not locked on yet");
        assert_eq!(dwell.fill(ms(2000)), Some(("a", 0.5)));
        assert_eq!(dwell.wake(), Some(ms(2750)));
        assert_eq!(dwell.tick(ms(2749)), None);
        assert_eq!(dwell.tick(ms(2750)).as_deref(), Some("a"));
    }

    #[test]
    fn the_pointer_must_leave_before_the_same_item_counts_again() {
        let mut dwell = dwell();
        dwell.over(Some("a"), ms(0));
        assert_eq!(dwell.tick(ms(1750)).as_deref(), Some("a"));
        assert_eq!((dwell.wake(), dwell.tick(ms(60_000))), (None, None));
        dwell.over(None, ms(61_000));
        dwell.over(Some("a"), ms(62_000));
        assert_eq!(dwell.tick(ms(63_750)).as_deref(), Some("a"));
    }

    #[test]
    fn a_broken_dwell_is_remembered_for_a_while() {
        let mut dwell = dwell();
        dwell.over(Some("a"), ms(0));
        dwell.over(None, ms(1250)); // 1000 of 1500
        dwell.over(Some("a"), ms(1900));
        assert_eq!(dwell.wake(), Some(ms(1900 + 250 + 500)));
        dwell.over(Some("b"), ms(2000));
        dwell.over(None, ms(2100)); // b has nothing, so a is still known
        dwell.over(Some("a"), ms(3000));
        assert_eq!(dwell.wake(), Some(ms(3000 + 1750)), "forgotten after 750 ms");
    }

    #[test]
    fn a_new_screen_under_a_pointer_at_rest_picks_nothing() {
        let mut dwell = dwell();
        dwell.over(Some("next"), ms(0));
        assert_eq!(dwell.tick(ms(1750)).as_deref(), Some("next"));
        dwell.screen_changed(Some("next"));
        dwell.over(Some("next"), ms(1800));
        assert_eq!(dwell.tick(ms(60_000)), None);
        dwell.over(None, ms(61_000));
        dwell.over(Some("next"), ms(61_100));
        assert_eq!(dwell.tick(ms(62_850)).as_deref(), Some("next"));
        // The same where the program found out by itself what lies under the pointer.
        dwell.screen_changed(Some("next"));
        dwell.over(None, ms(70_000));
        dwell.over(Some("next"), ms(70_100));
        assert_eq!(dwell.tick(ms(71_850)).as_deref(), Some("next"));
    }

    #[test]
    fn passing_over_things_picks_nothing() {
        let mut dwell = dwell();
        for (at, id) in ["a", "b", "c", "d"].iter().enumerate() {
            let now = ms(200 * at as u64);
            dwell.over(Some(id), now);
            assert_eq!(dwell.tick(now + ms(199)), None);
        }
        dwell.over(None, ms(900));
        assert_eq!((dwell.wake(), dwell.fill(ms(900))), (None, None));
    }

    proptest! {
        /// Whatever the pointer does, an item is picked only after the pointer has been on it for the
        /// whole time, counting what is remembered.
        #[test]
        fn nothing_is_picked_without_its_time(moves in proptest::collection::vec((0usize..4, 0u64..3000), 1..60)) {
            let ids = [None, Some("a"), Some("b"), Some("c")];
            let (mut dwell, mut now) = (dwell(), 0);
            let mut on = std::collections::HashMap::new();
            for (at, stay) in moves {
                dwell.over(ids[at], ms(now));
                now += stay;
                if let Some(id) = ids[at] { *on.entry(id).or_insert(0) += stay; }
                if let Some(id) = dwell.tick(ms(now)) {
                    prop_assert!(on[id.as_str()] >= 1500, "{} after {} ms", id, on[id.as_str()]);
                    on.insert(ids[at].unwrap(), 0);
                }
            }
        }
    }
}
