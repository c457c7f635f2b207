//! Picking by pointing and waiting, for head pointers and eye gaze that move the computer's pointer.
//! Pure; the time is passed in.
//!
//! The pointer comes over an item; after a moment it locks on, and when the item's words have been said
//! it fills up and is picked, or a small target beside it asks once more. A broken dwell is remembered
//! for a while, so that a tremor costs nothing. After a pick the pointer must leave before the same item
//! can be picked again (access notes, §3).

use core::time::Duration;

/// How long the pointer must stay before the item begins to fill.
pub const LOCK_ON: Duration = Duration::from_millis(250);
/// How long a broken dwell is remembered, and a target that asks once more waits for the pointer.
pub const MEMORY: Duration = Duration::from_millis(750);
/// The id of the target that asks once more.
pub const CONFIRM: &str = "dwell-confirm";

/// What the pointer came over.
#[derive(Debug, Clone, Copy)]
pub struct Over<'a> {
    /// The item.
    pub id: &'a str,
    /// How many times the usual time it takes.
    pub times: u32,
    /// Until when its words are being said; it fills up from then.
    pub said: Duration,
}

/// An item that is being dwelt on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct On {
    id: String,
    // When it begins to fill, what it had filled up to before, and what it takes.
    begins: Duration,
    had: Duration,
    takes: Duration,
}

/// An item that was full and asks once more.
#[derive(Debug, Clone, PartialEq, Eq)]
struct OnceMore {
    id: String,
    // Since when the pointer has been neither on it nor on its target.
    left: Option<Duration>,
}

/// Follows the pointer.
#[derive(Debug, Clone, Default)]
pub struct Dwell {
    // How long an item takes to fill up.
    time: Duration,
    // Whether what is full asks once more.
    confirms: bool,
    on: Option<On>,
    // Broken off: the item, how much it had, and when.
    left: Option<(String, Duration, Duration)>,
    // Picked, and not left yet.
    spent: Option<String>,
    asked: Option<OnceMore>,
}

impl Dwell {
    /// Nothing under the pointer yet. `confirms`: what is full is picked only by its small target.
    pub fn new(time: Duration, confirms: bool) -> Self {
        Self { time, confirms, ..Self::default() }
    }

    /// The pointer is over an item, or over none.
    pub fn over(&mut self, over: Option<Over<'_>>, now: Duration) {
        self.give_up(now);
        let id = over.map(|over| over.id);
        if let Some(asked) = &mut self.asked {
            let near = id.is_some_and(|id| id == CONFIRM || id == asked.id);
            asked.left = if near { None } else { asked.left.or(Some(now)) };
        }
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
        let Some(over) = over else { return };
        let had = match &self.left {
            Some((known, had, when)) if known == over.id && now <= *when + MEMORY => *had,
            _ => Duration::ZERO,
        };
        let takes = self.time * over.times.max(1);
        let begins = (now + LOCK_ON).max(over.said);
        self.on = Some(On { id: over.id.to_owned(), begins, had, takes });
    }

    /// A new screen: what is under the pointer now counts only after the pointer has left it.
    pub fn screen_changed(&mut self, under: Option<&str>) {
        self.left = None;
        self.on = None;
        self.asked = None;
        self.spent = under.map(str::to_owned);
    }

    /// When what the pointer is on began to fill, or will begin.
    pub fn begins(&self) -> Option<Duration> {
        self.counting().map(|on| on.begins)
    }

    /// The item that is full and asks once more.
    pub fn asked(&self) -> Option<&str> {
        self.asked.as_ref().map(|asked| asked.id.as_str())
    }

    /// Forgets where the pointer is.
    pub fn stop(&mut self) {
        *self = Self::new(self.time, self.confirms);
    }

    /// Time has passed: the item to pick, when its time is full.
    pub fn tick(&mut self, now: Duration) -> Option<String> {
        self.give_up(now);
        let on = self.counting()?;
        if now < full_at(on) {
            return None;
        }
        let id = on.id.clone();
        self.left = None;
        self.spent = Some(id.clone());
        if id == CONFIRM {
            return self.asked.take().map(|asked| asked.id);
        }
        if self.confirms {
            self.asked = Some(OnceMore { id, left: None });
            return None;
        }
        Some(id)
    }

    /// When [`Dwell::tick`] must be called next.
    pub fn wake(&self) -> Option<Duration> {
        let gives_up = self.asked.as_ref().and_then(|asked| asked.left).map(|left| left + MEMORY);
        self.counting().map(full_at).into_iter().chain(gives_up).min()
    }

    /// The item that is filling up, and how far, from 0 to 1; none before it begins.
    pub fn fill(&self, now: Duration) -> Option<(&str, f32)> {
        let on = self.counting().filter(|on| now >= on.begins)?;
        let part = filled(on, now).as_secs_f32() / on.takes.as_secs_f32().max(0.001);
        Some((&on.id, part.clamp(0.0, 1.0)))
    }

    // What the pointer is on, where that counts. What asks once more is full already.
    fn counting(&self) -> Option<&On> {
        self.on.as_ref().filter(|on| {
            self.spent.as_deref() != Some(&on.id)
                && if on.id == CONFIRM { self.asked.is_some() } else { self.asked() != Some(&on.id) }
        })
    }

    // The pointer has been elsewhere for too long: nothing is asked any more.
    fn give_up(&mut self, now: Duration) {
        let left = self.asked.as_ref().and_then(|asked| asked.left);
        if left.is_some_and(|left| now >= left + MEMORY) {
            self.asked = None;
        }
    }
}

fn full_at(on: &On) -> Duration {
    on.begins + on.takes.saturating_sub(on.had)
}

// How long an item has been filling, with what it had before.
fn filled(on: &On, now: Duration) -> Duration {
    on.had + now.saturating_sub(on.begins)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ms(time: u64) -> Duration {
        Duration::from_millis(time)
    }

    fn dwell() -> Dwell {
        Dwell::new(ms(1500), false)
    }

    // Nothing is said of it.
    fn on(id: &str) -> Option<Over<'_>> {
        Some(Over { id, times: 1, said: Duration::ZERO })
    }

    #[test]
    fn an_item_is_picked_after_lock_on_and_the_whole_time() {
        let mut dwell = dwell();
        dwell.over(on("a"), ms(1000));
        assert_eq!(dwell.fill(ms(1200)), None, "not locked on yet");
        assert_eq!(dwell.fill(ms(1250)), Some(("a", 0.0)));
        assert_eq!(dwell.fill(ms(2000)), Some(("a", 0.5)));
        assert_eq!(dwell.wake(), Some(ms(2750)));
        assert_eq!(dwell.tick(ms(2749)), None);
        assert_eq!(dwell.tick(ms(2750)).as_deref(), Some("a"));
    }

    #[test]
    fn the_pointer_must_leave_before_the_same_item_counts_again() {
        let mut dwell = dwell();
        dwell.over(on("a"), ms(0));
        assert_eq!(dwell.tick(ms(1750)).as_deref(), Some("a"));
        assert_eq!((dwell.wake(), dwell.tick(ms(60_000))), (None, None));
        dwell.over(None, ms(61_000));
        dwell.over(on("a"), ms(62_000));
        assert_eq!(dwell.tick(ms(63_750)).as_deref(), Some("a"));
    }

    #[test]
    fn a_broken_dwell_is_remembered_for_a_while() {
        let mut dwell = dwell();
        dwell.over(on("a"), ms(0));
        dwell.over(None, ms(1250)); // 1000 of 1500
        dwell.over(on("a"), ms(1900));
        assert_eq!(dwell.wake(), Some(ms(1900 + 250 + 500)));
        dwell.over(on("b"), ms(2000));
        dwell.over(None, ms(2100)); // b has nothing, so a is still known
        dwell.over(on("a"), ms(3000));
        assert_eq!(dwell.wake(), Some(ms(3000 + 1750)), "forgotten after 750 ms");
    }

    #[test]
    fn a_new_screen_under_a_pointer_at_rest_picks_nothing() {
        let mut dwell = dwell();
        dwell.over(on("next"), ms(0));
        assert_eq!(dwell.tick(ms(1750)).as_deref(), Some("next"));
        dwell.screen_changed(Some("next"));
        dwell.over(on("next"), ms(1800));
        assert_eq!(dwell.tick(ms(60_000)), None);
        dwell.over(None, ms(61_000));
        dwell.over(on("next"), ms(61_100));
        assert_eq!(dwell.tick(ms(62_850)).as_deref(), Some("next"));
        // The same where the program found out by itself what lies under the pointer.
        dwell.screen_changed(Some("next"));
        dwell.over(None, ms(70_000));
        dwell.over(on("next"), ms(70_100));
        assert_eq!(dwell.tick(ms(71_850)).as_deref(), Some("next"));
    }

    #[test]
    fn passing_over_things_picks_nothing() {
        let mut dwell = dwell();
        for (at, id) in ["a", "b", "c", "d"].iter().enumerate() {
            let now = ms(200 * at as u64);
            dwell.over(on(id), now);
            assert_eq!(dwell.tick(now + ms(199)), None);
        }
        dwell.over(None, ms(900));
        assert_eq!((dwell.wake(), dwell.fill(ms(900))), (None, None));
    }

    #[test]
    fn an_item_fills_only_when_its_words_were_said() {
        let mut dwell = dwell();
        dwell.over(Some(Over { id: "a", times: 1, said: ms(4000) }), ms(1000));
        assert_eq!((dwell.fill(ms(3999)), dwell.begins()), (None, Some(ms(4000))));
        assert_eq!(dwell.fill(ms(4750)), Some(("a", 0.5)));
        assert_eq!(dwell.tick(ms(5499)), None);
        assert_eq!(dwell.tick(ms(5500)).as_deref(), Some("a"));
        // Left and found again while it is said anew: what it had stays, the words come first.
        dwell.over(on("b"), ms(6000));
        dwell.over(on("c"), ms(7250)); // b has 1000 of 1500
        dwell.over(Some(Over { id: "b", times: 1, said: ms(9000) }), ms(7500));
        assert_eq!(dwell.wake(), Some(ms(9500)));
    }

    #[test]
    fn what_leads_away_takes_longer() {
        let mut dwell = dwell();
        dwell.over(Some(Over { id: "bar-back", times: 2, said: ms(0) }), ms(1000));
        assert_eq!(dwell.fill(ms(2750)), Some(("bar-back", 0.5)));
        assert_eq!(dwell.wake(), Some(ms(1000 + 250 + 3000)));
    }

    #[test]
    fn where_it_asks_once_more_only_the_target_picks() {
        let mut dwell = Dwell::new(ms(1500), true);
        dwell.over(on("a"), ms(1000));
        assert_eq!((dwell.tick(ms(2750)), dwell.asked()), (None, Some("a")));
        assert_eq!((dwell.wake(), dwell.tick(ms(60_000))), (None, None), "resting on it picks nothing");
        // On the way to the target the pointer may be nowhere for a moment.
        dwell.over(None, ms(60_100));
        dwell.over(on(CONFIRM), ms(60_300));
        assert_eq!(dwell.fill(ms(61_300)), Some((CONFIRM, 0.5)));
        assert_eq!(dwell.tick(ms(62_050)).as_deref(), Some("a"));
        assert_eq!((dwell.tick(ms(90_000)), dwell.asked()), (None, None));
        // Leaving takes it away, and the item begins anew.
        dwell.over(on("a"), ms(91_000));
        assert_eq!((dwell.tick(ms(92_750)), dwell.asked()), (None, Some("a")));
        dwell.over(on("b"), ms(93_000));
        assert_eq!(dwell.wake(), Some(ms(93_750)));
        assert_eq!((dwell.tick(ms(93_750)), dwell.asked()), (None, None));
        dwell.over(on(CONFIRM), ms(94_000));
        assert_eq!(dwell.tick(ms(99_000)), None, "there is no target any more");
        dwell.over(on("a"), ms(99_100));
        assert_eq!((dwell.tick(ms(100_850)), dwell.asked()), (None, Some("a")));
    }

    proptest! {
        /// Whatever the pointer does, an item is picked only after the pointer has been on it for the
        /// whole time, counting what is remembered, and never while its words are being said.
        #[test]
        fn nothing_is_picked_without_its_time(moves in proptest::collection::vec((0usize..4, 0u64..3000, 0u64..4000), 1..60)) {
            let ids = [None, Some("a"), Some("b"), Some("c")];
            let (mut dwell, mut now, mut ends) = (dwell(), 0, 0);
            let (mut last, mut on) = (None, std::collections::HashMap::new());
            for (at, stay, words) in moves {
                if last != Some(at) { ends = now + words; }
                last = Some(at);
                dwell.over(ids[at].map(|id| Over { id, times: 1, said: ms(ends) }), ms(now));
                now += stay;
                if let Some(id) = ids[at] { *on.entry(id).or_insert(0) += stay; }
                if let Some(id) = dwell.tick(ms(now)) {
                    prop_assert!(now >= ends, "{} while it is said", id);
                    prop_assert!(on[id.as_str()] >= 1500, "{} after {} ms", id, on[id.as_str()]);
                    on.insert(ids[at].unwrap(), 0);
                }
            }
        }

        /// Where it asks once more, nothing is picked without the target, whatever the pointer does; and
        /// who goes to an item, waits, goes to its target and waits always picks it.
        #[test]
        fn only_the_target_picks_and_it_always_does(moves in proptest::collection::vec((0usize..5, 0u64..3000), 1..60)) {
            let ids = [None, Some("a"), Some("b"), Some("c"), Some(CONFIRM)];
            let (mut dwell, mut now) = (Dwell::new(ms(1500), true), 0);
            for (at, stay) in moves {
                dwell.over(ids[at].map(|id| Over { id, times: 1, said: ms(0) }), ms(now));
                let asked = dwell.asked().map(str::to_owned);
                now += stay;
                let picked = dwell.tick(ms(now));
                prop_assert!(picked.is_none() || (ids[at] == Some(CONFIRM) && picked == asked));
            }
            dwell.over(None, ms(now));
            dwell.tick(ms(now + 1000));
            dwell.over(on("a"), ms(now + 1000));
            prop_assert_eq!((dwell.tick(ms(now + 2750)), dwell.asked()), (None, Some("a")));
            dwell.over(on(CONFIRM), ms(now + 3000));
            prop_assert_eq!(dwell.tick(ms(now + 4750)), Some("a".to_owned()));
        }
    }
}
