//! Where the small target stands that asks once more before an item is picked by pointing.

use iced::{Point, Rectangle, Size};

use super::Frame;
use super::layout::Shape;

/// The edge of the target, in logical pixels: as high as the least answer.
const EDGE: f32 = 96.0;
/// It never comes up under the pointer, nor so close that a tremor reaches it.
const CLEAR: f32 = 24.0;

/// The place of the target for an item while the pointer is at a point: beside the item, inside the window,
/// over nobody's words where that can be.
pub fn confirm(frame: &Frame, id: &str, pointer: Point) -> Option<Rectangle> {
    let item = frame.spot(id)?.bounds;
    let window = frame.sizes.window;
    let clear = |mut places: Vec<Rectangle>| {
        places.retain(|place| place.distance(pointer) >= CLEAR);
        (!places.is_empty()).then_some(places)
    };
    clear(places(item, pointer, window))
        .or_else(|| clear(away(pointer, window)))?
        .into_iter()
        .min_by(|one, other| cost(frame, id, *one, pointer).total_cmp(&cost(frame, id, *other, pointer)))
}

// Left, right, above and below, where the pointer is and at the ends of the item; and on its own ends.
fn places(item: Rectangle, pointer: Point, window: Size) -> Vec<Rectangle> {
    let (right, low) = (item.x + item.width, item.y + item.height);
    let across = |at: f32| at.clamp(item.x, (right - EDGE).max(item.x));
    let along = |at: f32| at.clamp(item.y, (low - EDGE).max(item.y));
    let half = EDGE / 2.0;
    let (xs, ys) =
        ([across(pointer.x - half), item.x, right - EDGE], [along(pointer.y - half), item.y, low - EDGE]);
    let beside = ys.iter().flat_map(|y| [(item.x - EDGE, *y), (right, *y)]);
    let over = xs.iter().flat_map(|x| [(*x, item.y - EDGE), (*x, low)]);
    let on = ys.iter().flat_map(|y| [(item.x, *y), (right - EDGE, *y)]);
    beside.chain(over).chain(on).map(|(x, y)| inside(x, y, window)).collect()
}

// Where a small item in a corner of the window leaves no place that touches it: just clear of the pointer.
fn away(pointer: Point, window: Size) -> Vec<Rectangle> {
    let (x, y) = (pointer.x - EDGE / 2.0, pointer.y - EDGE / 2.0);
    // Half a pixel more, so that rounding never makes it less.
    let off = EDGE / 2.0 + CLEAR + 0.5;
    [(x - off, y), (x + off, y), (x, y - off), (x, y + off)].map(|(x, y)| inside(x, y, window)).to_vec()
}

fn inside(x: f32, y: f32, window: Size) -> Rectangle {
    let kept = |at: f32, most: f32| at.clamp(0.0, (most - EDGE).max(0.0));
    Rectangle::new(Point::new(kept(x, window.width), kept(y, window.height)), Size::new(EDGE, EDGE))
}

// Covered words count most, those of other items above all; then pictures, other items, and the way to it.
fn cost(frame: &Frame, id: &str, place: Rectangle, pointer: Point) -> f32 {
    let covered =
        |bounds: Rectangle| place.intersection(&bounds).map_or(0.0, |both| both.width * both.height);
    let of = |bounds: Rectangle| frame.spots.iter().find(|spot| spot.bounds.contains(bounds.center()));
    let words = frame.shapes.iter().filter_map(|shape| match shape {
        Shape::Words { bounds, .. } => Some(*bounds),
        _ => None,
    });
    let words: f32 = words
        .map(|bounds| {
            let weight = match of(bounds) {
                Some(spot) if spot.id == id => 8.0,
                Some(_) => 40.0,
                None => 12.0,
            };
            weight * covered(bounds)
        })
        .sum();
    let pictures = frame.shapes.iter().filter_map(|shape| match shape {
        Shape::Picture { bounds, .. } => Some(2.0 * covered(*bounds)),
        _ => None,
    });
    let others =
        frame.spots.iter().filter(|spot| spot.id != id).map(|spot| covered(spot.bounds)).sum::<f32>();
    words + pictures.sum::<f32>() + others + 10.0 * place.distance(pointer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::Zone;
    use crate::ui::layout::Spot;
    use crate::ui::{Looks, Sizes};
    use proptest::prelude::*;

    fn frame(window: Size, items: &[Rectangle]) -> Frame {
        let spots = items.iter().enumerate();
        Frame {
            sizes: Sizes::new(window, Looks::default(), 1.0),
            shapes: Vec::new(),
            spots: spots
                .map(|(at, bounds)| Spot { id: at.to_string(), bounds: *bounds, zone: Zone::Main })
                .collect(),
            said: Vec::new(),
            field: None,
            page: 0,
            pages: 1,
            heading: 0.0,
            print: 0,
        }
    }

    #[test]
    fn it_stands_beside_the_item_and_not_on_its_neighbours() {
        let row = |at: f32| Rectangle { x: 500.0, y: at * 116.0, width: 700.0, height: 100.0 };
        let frame = frame(Size::new(1280.0, 800.0), &[row(1.0), row(2.0), row(3.0)]);
        let place = confirm(&frame, "1", Point::new(560.0, 280.0)).expect("a place");
        assert!(frame.spots.iter().all(|spot| spot.id == "1" || spot.bounds.intersection(&place).is_none()));
        assert_eq!(confirm(&frame, "gone", Point::ORIGIN), None);
    }

    #[test]
    fn a_small_item_in_a_corner_has_a_target_too() {
        let item = Rectangle { x: 700.0, y: 500.0, width: 100.0, height: 100.0 };
        let frame = frame(Size::new(800.0, 600.0), &[item]);
        for pointer in [Point::new(705.0, 505.0), Point::new(718.0, 512.0), Point::new(795.0, 595.0)] {
            let place = confirm(&frame, "0", pointer).expect("a place");
            assert!(place.distance(pointer) >= CLEAR, "{place:?}");
        }
    }

    proptest! {
        /// Wherever the item lies and the pointer is on it, the target is in the window, large enough, not
        /// under the pointer, and next to the item: touching it where that can be clear of the pointer.
        #[test]
        fn it_is_always_in_the_window_and_never_under_the_pointer(
            x in 0f32..700.0, y in 0f32..500.0, width in 96f32..600.0, height in 96f32..300.0,
            over in 0f32..1.0, down in 0f32..1.0,
        ) {
            let window = Size::new(800.0, 600.0);
            let item = Rectangle { x, y, width: width.min(800.0 - x), height: height.min(600.0 - y) };
            let pointer = Point::new(item.x + item.width * over, item.y + item.height * down);
            let place = confirm(&frame(window, &[item]), "0", pointer).expect("a place");
            prop_assert!(place.x >= 0.0 && place.y >= 0.0);
            prop_assert!(place.x + place.width <= 800.0 && place.y + place.height <= 600.0);
            prop_assert!(place.width >= 96.0 && place.height >= 96.0);
            prop_assert!(place.distance(pointer) >= CLEAR);
            // It touches the item wherever a place that does is clear of the pointer.
            let touches = places(item, pointer, window).iter().any(|place| place.distance(pointer) >= CLEAR);
            let most = if touches { 1.0 } else { CLEAR + 1.0 };
            prop_assert!(place.intersection(&item.expand(most)).is_some(), "{:?} is not beside {:?}", place, item);
        }
    }
}
