//! The one cursor. Keys move it, the pointer moves it, and a press acts where it is.
//!
//! Where no item has it, the question has it: so a screen opens. Tab goes from group to group and round
//! by the question; arrows go from item to item, inside the group first.

/// A group of items that Tab stops at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// The answers, cards or tiles, with “More”: of what is asked alone, or of one of several things.
    Answers(usize),
    /// A place to type: the keys inside it are its own.
    Field,
    /// The buttons beside the question.
    Side,
    /// The bar.
    Bar,
    /// The one strong button.
    Next,
}

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
    /// The group that it is in.
    pub stop: Stop,
    /// Whether it is the answer that is picked, where one of several is: Tab comes to it first.
    pub picked: bool,
}

/// A way to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Move {
    /// To the next group.
    Next,
    /// To the group before.
    Previous,
    Up,
    Down,
    Left,
    Right,
    /// To the first item of the group.
    First,
    /// To the last item of the group.
    Last,
}

/// The item that the cursor moves to; none is the question. Targets come in reading order.
///
/// An arrow with nothing that way in the group goes to what lies that way outside, or else to the item
/// before or after, so that arrows alone reach everything too.
pub fn moved<'a>(targets: &'a [Target], now: Option<&str>, to: Move) -> Option<&'a str> {
    let at = targets.iter().position(|target| Some(target.id.as_str()) == now);
    let found = match (at, to) {
        (_, Move::Next | Move::Previous) => next_stop(targets, at, to == Move::Next),
        (None, Move::Down | Move::Right) => next_stop(targets, None, true),
        (None, Move::Up | Move::Left) => next_stop(targets, None, false),
        (at, Move::First | Move::Last) => {
            let stop = targets.get(at.unwrap_or(0)).map(|target| target.stop);
            let within = |target: &Target| Some(target.stop) == stop;
            if to == Move::First { targets.iter().position(within) } else { targets.iter().rposition(within) }
        }
        (Some(at), Move::Up | Move::Left) => {
            nearest(targets, at, to, true).or_else(|| nearest(targets, at, to, false)).or(at.checked_sub(1))
        }
        (Some(at), Move::Down | Move::Right) => {
            nearest(targets, at, to, true).or_else(|| nearest(targets, at, to, false)).or(Some(at + 1))
        }
    };
    found.and_then(|at| targets.get(at)).map(|target| target.id.as_str())
}

// The item where Tab comes into the next group, or (backwards) the one before; none is the question.
fn next_stop(targets: &[Target], at: Option<usize>, on: bool) -> Option<usize> {
    let here = at.map(|at| targets[at].stop);
    let order: Vec<Stop> = targets.iter().map(|target| target.stop).fold(Vec::new(), |mut order, stop| {
        if !order.contains(&stop) {
            order.push(stop);
        }
        order
    });
    let stop = match here.and_then(|here| order.iter().position(|stop| *stop == here)) {
        None if on => order.first(),
        None => order.last(),
        Some(at) if on => order.get(at + 1),
        Some(at) => at.checked_sub(1).and_then(|at| order.get(at)),
    }?;
    let picked = targets.iter().position(|target| target.stop == *stop && target.picked);
    picked.or_else(|| targets.iter().position(|target| target.stop == *stop))
}

// The nearest item in a direction: its middle must lie beyond the edge of this one. Being in line counts
// for more than being near; outside the group for more than anything, and there what is not in line must
// lie more that way than to a side.
fn nearest(targets: &[Target], at: usize, to: Move, inside: bool) -> Option<usize> {
    let from = middle(&targets[at]);
    let score = |target: &Target| {
        let (dx, dy) = (middle(target).0 - from.0, middle(target).1 - from.1);
        let (along, across, edge) = match to {
            Move::Up => (-dy, dx, targets[at].height / 2.0),
            Move::Down => (dy, dx, targets[at].height / 2.0),
            Move::Left => (-dx, dy, targets[at].width / 2.0),
            _ => (dx, dy, targets[at].width / 2.0),
        };
        let overlap = match to {
            Move::Up | Move::Down => overlaps(targets[at].x, targets[at].width, target.x, target.width),
            _ => overlaps(targets[at].y, targets[at].height, target.y, target.height),
        };
        let there = along > edge && (inside || overlap || along > across.abs());
        let far = along + across.abs() * if overlap { 0.3 } else { 3.0 };
        there.then_some((!inside && !overlap, far))
    };
    (0..targets.len())
        .filter(|other| *other != at && (targets[*other].stop == targets[at].stop) == inside)
        .filter_map(|other| Some((other, score(&targets[other])?)))
        .min_by(|(_, a), (_, b)| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)))
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

    fn target(id: &str, x: f32, y: f32, stop: Stop) -> Target {
        Target { id: id.into(), x, y, width: 100.0, height: 100.0, stop, picked: false }
    }

    // Two answers on the right, two buttons on the left below, a bar, and Next.
    fn screen() -> Vec<Target> {
        vec![
            target("a", 500.0, 0.0, Stop::Answers(0)),
            target("b", 500.0, 120.0, Stop::Answers(0)),
            target("sure", 0.0, 300.0, Stop::Side),
            target("later", 120.0, 300.0, Stop::Side),
            target("back", 0.0, 600.0, Stop::Bar),
            target("map", 120.0, 600.0, Stop::Bar),
            target("next", 500.0, 600.0, Stop::Next),
        ]
    }

    #[test]
    fn tab_goes_from_group_to_group_and_round_by_the_question() {
        let mut screen = screen();
        let round = |screen: &[Target], to| {
            let mut all = vec![None];
            while all.len() < 9 && (all.len() == 1 || all[all.len() - 1].is_some()) {
                let now: Option<String> = all[all.len() - 1].clone();
                all.push(moved(screen, now.as_deref(), to).map(str::to_owned));
            }
            all.into_iter().flatten().collect::<Vec<String>>()
        };
        assert_eq!(round(&screen, Move::Next), ["a", "sure", "back", "next"]);
        assert_eq!(round(&screen, Move::Previous), ["next", "back", "sure", "a"]);
        screen[1].picked = true;
        assert_eq!(round(&screen, Move::Next), ["b", "sure", "back", "next"], "to what is picked");
        // From inside a group on to the next.
        assert_eq!(moved(&screen, Some("later"), Move::Next), Some("back"));
        assert_eq!(moved(&screen, Some("map"), Move::Previous), Some("sure"));
    }

    #[test]
    fn arrows_go_where_they_point_and_stay_in_the_group_while_they_can() {
        let cases = [
            (Some("a"), Move::Down, Some("b")),
            (Some("b"), Move::Up, Some("a")),
            (Some("sure"), Move::Right, Some("later")),
            (Some("later"), Move::Left, Some("sure")),
            // Out of the group, where nothing of it lies that way.
            (Some("b"), Move::Left, Some("later")),
            (Some("b"), Move::Down, Some("next")),
            (Some("sure"), Move::Down, Some("back")),
            (Some("map"), Move::Right, Some("next")),
            (Some("map"), Move::Up, Some("later")),
            // Where nothing lies that way at all: on in reading order, round by the question.
            (Some("a"), Move::Up, None),
            (Some("next"), Move::Down, None),
            (Some("a"), Move::Right, Some("b")),
            // From the question, and from what is gone.
            (None, Move::Down, Some("a")),
            (None, Move::Right, Some("a")),
            (None, Move::Up, Some("next")),
            (Some("gone"), Move::Next, Some("a")),
            // The ends of the group.
            (Some("b"), Move::First, Some("a")),
            (Some("a"), Move::Last, Some("b")),
            (Some("later"), Move::First, Some("sure")),
            (Some("back"), Move::Last, Some("map")),
            (None, Move::Last, Some("b")),
        ];
        let screen = screen();
        for (from, to, expected) in cases {
            assert_eq!(moved(&screen, from, to), expected, "{from:?} {to:?}");
        }
        for to in [Move::Next, Move::Previous, Move::Down, Move::First, Move::Last] {
            assert_eq!(moved(&[], None, to), None);
        }
    }

    #[test]
    fn the_end_of_a_row_leads_to_the_next_row() {
        let card = |id: &str, x, y| target(id, x, y, Stop::Answers(0));
        let cards =
            [card("1", 0.0, 0.0), card("2", 120.0, 0.0), card("3", 0.0, 120.0), card("4", 120.0, 120.0)];
        let mut screen = cards.to_vec();
        screen.push(target("next", 260.0, 400.0, Stop::Next));
        assert_eq!(moved(&screen, Some("2"), Move::Right), Some("3"));
        assert_eq!(moved(&screen, Some("3"), Move::Left), Some("2"));
    }

    proptest! {
        /// However the groups lie, Tab comes to each of them once and then to the question.
        #[test]
        fn tab_comes_to_every_group(places in proptest::collection::vec((0f32..1000.0, 0f32..700.0, 0usize..6), 1..14)) {
            let stops = [Stop::Answers(0), Stop::Answers(1), Stop::Field, Stop::Side, Stop::Bar, Stop::Next];
            let mut targets: Vec<Target> = places.iter().enumerate()
                .map(|(n, (x, y, stop))| target(&n.to_string(), *x, *y, stops[*stop])).collect();
            targets.sort_by_key(|target| stops.iter().position(|stop| *stop == target.stop));
            let groups: std::collections::HashSet<Stop> = targets.iter().map(|target| target.stop).collect();
            for to in [Move::Next, Move::Previous] {
                let (mut now, mut seen) = (moved(&targets, None, to), Vec::new());
                while let Some(id) = now {
                    seen.push(targets.iter().find(|target| target.id == id).expect("one of them").stop);
                    prop_assert!(seen.len() <= groups.len());
                    now = moved(&targets, now, to);
                }
                prop_assert_eq!(seen.len(), groups.len());
            }
        }
    }
}
