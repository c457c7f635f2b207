//! Whether the pointer was moved by a hand. A page that comes up under a pointer at rest, a nudge of the
//! table and a window that opens under it move nothing.

use iced::Point;

/// So far the pointer must go before it was moved by a hand, in logical pixels.
const REALLY: f32 = 6.0;

/// Follows the pointer from page to page.
#[derive(Debug, Clone, Default)]
pub struct Moved {
    page: Option<u64>,
    last: Option<Point>,
    // Where it lay when the page came up.
    from: Option<Point>,
    by_hand: bool,
}

impl Moved {
    /// The pointer is at a point of this page: whether it was moved by a hand since the page came up.
    pub fn is_at(&mut self, point: Point, page: u64) -> bool {
        if self.page != Some(page) {
            *self = Self { page: Some(page), last: self.last, from: self.last, by_hand: false };
        }
        self.last = Some(point);
        let from = *self.from.get_or_insert(point);
        self.by_hand |= from.distance(point) > REALLY;
        self.by_hand
    }

    /// The window came to the front: from here on it must be moved by a hand anew.
    pub fn settle(&mut self) {
        self.page = None;
    }

    /// The window moved, or the pointer left it: where it comes up again it was not moved there by a hand.
    pub fn forget(&mut self) {
        *self = Self { page: self.page, ..Self::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_hand_moves_the_pointer() {
        let mut moved = Moved::default();
        let mut at = |x: f32, page| moved.is_at(Point::new(x, 100.0), page);
        assert!(!at(500.0, 1), "the window opened under it");
        assert!(!at(502.0, 1), "a nudge");
        assert!(at(520.0, 1));
        assert!(at(520.5, 1), "and from then on each movement");
        assert!(!at(521.0, 2), "a page came up under it");
        assert!(!at(526.0, 2));
        assert!(at(527.0, 2), "counted from where it lay");
        assert!(at(900.0, 3), "a hand that is quick");
        moved.settle();
        assert!(!moved.is_at(Point::new(903.0, 100.0), 3), "the window came to the front");
        moved.forget();
        assert!(!moved.is_at(Point::new(100.0, 100.0), 3), "the window was moved, not the pointer");
        assert!(moved.is_at(Point::new(110.0, 100.0), 3));
    }
}
