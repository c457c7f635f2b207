//! Drawings as pixels.

use resvg::{tiny_skia, usvg};

use crate::photos::Pixels;

/// A drawing of ours as pixels (straight alpha), as large as the box allows. None where it can not be read.
pub fn svg_pixels(svg: &[u8], width: u32, height: u32) -> Option<Pixels> {
    let tree = usvg::Tree::from_data(svg, &usvg::Options::default()).ok()?;
    tree_pixels(&tree, width, height)
}

pub(super) fn tree_pixels(tree: &usvg::Tree, width: u32, height: u32) -> Option<Pixels> {
    let size = tree.size();
    let scale = (width as f32 / size.width()).min(height as f32 / size.height());
    let width = ((size.width() * scale).floor() as u32).clamp(1, width);
    let height = ((size.height() * scale).floor() as u32).clamp(1, height);
    let mut pixmap = tiny_skia::Pixmap::new(width, height)?;
    resvg::render(tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let pixels = pixmap
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let color = pixel.demultiply();
            [color.red(), color.green(), color.blue(), color.alpha()]
        })
        .collect();
    Some((width, height, pixels))
}
