//! What the voice reads, as files in order.

use crate::screen::Line;
use crate::voice::Speech;

/// The recordings of these lines. A person's own words and made-up lines have none and are left out.
pub fn spoken<'a>(lines: impl IntoIterator<Item = &'a Line>, speech: &Speech) -> Vec<String> {
    lines.into_iter().filter_map(|line| speech.of(line)).map(|clip| clip.file.clone()).collect()
}
