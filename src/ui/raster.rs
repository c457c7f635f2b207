//! Pictures, rasterised once at display size, off the interface thread.

use std::collections::{HashMap, HashSet};

use iced::advanced::image::Handle;

use super::Frame;
use super::layout::Shape;
use crate::pictures::{Drawing, Pictures, svg_pixels};

/// A picture at a size in real pixels: the drawing with who is in it, and the box that it must fit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// The drawing. Another face is another drawing, so that no old face can be shown.
    pub drawing: Drawing,
    /// The most real pixels across.
    pub width: u32,
    /// The most real pixels down.
    pub height: u32,
}

/// A picture ready to draw.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    pub handle: Handle,
    pub width: f32,
    pub height: f32,
}

/// Pictures that are ready, by drawing and size.
#[derive(Debug, Default)]
pub struct Gallery {
    ready: HashMap<Wanted, Drawn>,
    asked: HashSet<Wanted>,
}

/// Real pixels that all kept pictures may have together: 48 MB.
const MOST_PIXELS: usize = 12_000_000;

impl Gallery {
    /// What a frame needs that is neither ready nor asked for. They count as asked for from now on.
    pub fn missing(&mut self, frame: &Frame, pictures: &Pictures, scale: f32) -> Vec<Wanted> {
        let needed: HashSet<Wanted> = frame
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Picture { key, bounds } => {
                    wanted(pictures.drawing(key)?, bounds.width, bounds.height, scale)
                }
                _ => None,
            })
            .collect();
        let pixels: usize = self.ready.values().map(|ready| (ready.width * ready.height) as usize).sum();
        if pixels > MOST_PIXELS {
            self.ready.retain(|known, _| needed.contains(known));
            self.asked.retain(|known| needed.contains(known));
        }
        needed.into_iter().filter(|wanted| self.asked.insert(wanted.clone())).collect()
    }

    /// Takes in pictures that are ready.
    pub fn add(&mut self, ready: Vec<(Wanted, u32, u32, Vec<u8>)>) {
        for (wanted, width, height, pixels) in ready {
            let handle = Handle::from_rgba(width, height, pixels);
            #[allow(clippy::cast_precision_loss)] // A screen is far smaller than f32 is exact.
            let ready = Drawn { handle, width: width as f32, height: height as f32 };
            self.ready.insert(wanted, ready);
        }
    }

    pub(super) fn get(&self, drawing: Drawing, width: f32, height: f32, scale: f32) -> Option<&Drawn> {
        self.ready.get(&wanted(drawing, width, height, scale)?)
    }
}

fn wanted(drawing: Drawing, width: f32, height: f32, scale: f32) -> Option<Wanted> {
    let real = |length: f32| (length * scale).floor().clamp(0.0, 4096.0) as u32;
    let (width, height) = (real(width), real(height));
    (width > 0 && height > 0).then_some(Wanted { drawing, width, height })
}

/// Draws pictures to RGBA pixels (straight alpha), as large as their box allows. A drawing that can
/// not be read is left out.
pub fn rasterise(wanted: Vec<Wanted>) -> Vec<(Wanted, u32, u32, Vec<u8>)> {
    let drawn = |wanted: Wanted| {
        let (width, height, pixels) = svg_pixels(&wanted.drawing.svg()?, wanted.width, wanted.height)?;
        Some((wanted, width, height, pixels))
    };
    wanted.into_iter().filter_map(drawn).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::Me;

    #[test]
    fn the_face_of_before_is_never_shown() {
        let mut pictures = Pictures::built_in();
        let mut gallery = Gallery::default();
        let size = (40.0, 40.0, 1.0);
        let get = |gallery: &Gallery, pictures: &Pictures, key: &str| {
            let drawing = pictures.drawing(key).expect("a picture");
            gallery.get(drawing, size.0, size.1, size.2).is_some()
        };
        let draw = |pictures: &Pictures, key: &str| {
            rasterise(vec![Wanted {
                drawing: pictures.drawing(key).expect("a picture"),
                width: 40,
                height: 40,
            }])
        };
        pictures.show(Me::new(Some("face-01"), []));
        gallery.add(draw(&pictures, "q-wash-a"));
        gallery.add(draw(&pictures, "bar-map"));
        assert!(get(&gallery, &pictures, "q-wash-a") && get(&gallery, &pictures, "bar-map"));
        let first = draw(&pictures, "q-wash-a");
        for other in [Me::new(Some("face-19"), []), Me::new(Some("face-01"), ["glasses"]), Me::default()] {
            pictures.show(other);
            assert!(!get(&gallery, &pictures, "q-wash-a"));
            assert!(get(&gallery, &pictures, "bar-map"), "nobody is in it");
            assert_ne!(draw(&pictures, "q-wash-a")[0].3, first[0].3);
        }
    }
}
