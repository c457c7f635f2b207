//! The one cursor. Keys move it, the pointer moves it, and a press acts where it is.

/// An item as it lies on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// The item's id.
    pub id: String,
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// A way to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Move {
    Next,
    Previous,
    Up,
    Down,
    Left,
    Right,
}

/// The item that the cursor moves to. Next and previous go round; an arrow with nothing that way
/// goes to the next or previous item, so that arrows alone reach everything.
pub fn moved<'a>(targets: &'a [Target], now: Option<&str>, to: Move) -> Option<&'a str> {
    let Some(at) = targets.iter().position(|target| Some(target.id.as_str()) == now) else {
        return targets.first().map(|target| target.id.as_str());
    };
    let count = targets.len();
    let found = match to {
        Move::Next => (at + 1) % count,
        Move::Previous => (at + count - 1) % count,
        _ => nearest(targets, at, to).unwrap_or(match to {
            Move::Up | Move::Left => (at + count - 1) % count,
            _ => (at + 1) % count,
        }),
    };
    Some(&targets[found].id)
}

// The nearest item in a direction: it must begin beyond the middle of this one. Being in line counts
// for more than being near.
fn nearest(targets: &[Target], at: usize, to: Move) -> Option<usize> {
    let from = middle(&targets[at]);
    let score = |target: &Target| {
        let (dx, dy) = (middle(target).0 - from.0, middle(target).1 - from.1);
        let (along, across) = match to {
            Move::Up => (-dy, dx),
            Move::Down => (dy, dx),
            Move::Left => (-dx, dy),
            _ => (dx, dy),
        };
        let overlap = match to {
            Move::Up | Move::Down => overlaps(targets[at].x, targets[at].width, target.x, target.width),
            _ => overlaps(targets[at].y, targets[at].height, target.y, target.height),
        };
        (along > 1.0).then(|| along + across.abs() * if overlap { 0.3 } else { 3.0 })
    };
    (0..targets.len())
        .filter(|other| *other != at)
        .filter_map(|other| Some((other, score(&targets[other])?)))
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(other, _)| other)
}

fn middle(target: &Target) -> (f32, f32) {
    (target.x + target.width / 2.0, target.y + target.height / 2.0)
}

fn overlaps(a: f32, a_long: f32, b: f32, b_long: f32) -> bool {
    a < b + b_long && b < a + a_long
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn target(id: &str, x: f32, y: f32) -> Target {
        Target { id: id.into(), x, y, width: 100.0, height: 100.0 }
    }

    // Two answers on the right, two buttons on the left below, a bar.
    fn screen() -> Vec<Target> {
        vec![
            target("a", 500.0, 0.0),
            target("b", 500.0, 120.0),
            target("sure", 0.0, 300.0),
            target("back", 0.0, 600.0),
        ]
    }

    #[test]
    fn arrows_go_where_they_point_and_tab_goes_round() {
        let cases = [
            (Some("a"), Move::Down, "b"),
            (Some("b"), Move::Up, "a"),
            (Some("b"), Move::Left, "sure"),
            (Some("sure"), Move::Right, "b"),
            (Some("sure"), Move::Down, "back"),
            (Some("back"), Move::Next, "a"),
            (Some("a"), Move::Previous, "back"),
            (None, Move::Next, "a"),
            (Some("gone"), Move::Up, "a"),
            (Some("back"), Move::Down, "a"),
        ];
        let screen = screen();
        for (from, to, expected) in cases {
            assert_eq!(moved(&screen, from, to), Some(expected), "{from:?} {to:?}");
        }
        assert_eq!(moved(&[], None, Move::Next), None);
    }

    proptest! {
        #[test]
        fn tab_alone_reaches_everything(places in proptest::collection::vec((0f32..1000.0, 0f32..700.0), 1..14)) {
            let targets: Vec<Target> =
                places.iter().enumerate().map(|(n, (x, y))| target(&n.to_string(), *x, *y)).collect();
            let mut seen = std::collections::HashSet::new();
            let mut now = None;
            for _ in 0..targets.len() {
                now = moved(&targets, now, Move::Next);
                seen.insert(now.map(str::to_owned));
            }
            prop_assert_eq!(seen.len(), targets.len());
        }
    }
}
