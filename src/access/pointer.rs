//! Help with the mouse and with touch: stray second taps do not count. Pure; the time is passed in.

use core::time::Duration;

/// Second taps further away than this from the first, in logical pixels, are meant.
const SAME_PLACE: f32 = 40.0;

/// Passes over a second tap that follows the first too soon, in the same place.
#[derive(Debug, Clone, Default)]
pub struct Taps {
    last: Option<(Duration, f32, f32)>,
}

impl Taps {
    /// Whether a tap counts. `gap` is the time in which a second tap is a stray one.
    pub fn counts(&mut self, x: f32, y: f32, now: Duration, gap: Duration) -> bool {
        let stray = self
            .last
            .is_some_and(|(then, at_x, at_y)| now < then + gap && (x - at_x).hypot(y - at_y) <= SAME_PLACE);
        if !stray {
            self.last = Some((now, x, y));
        }
        !stray
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stray_second_tap_is_passed_over() {
        let ms = Duration::from_millis;
        let mut taps = Taps::default();
        assert!(taps.counts(100.0, 100.0, ms(1000), ms(400)));
        assert!(!taps.counts(110.0, 95.0, ms(1200), ms(400)), "a tremor");
        assert!(taps.counts(300.0, 100.0, ms(1250), ms(400)), "somewhere else");
        assert!(taps.counts(300.0, 100.0, ms(1650), ms(400)), "later");
        assert!(taps.counts(300.0, 100.0, ms(1651), ms(0)), "the rule is off");
    }
}
