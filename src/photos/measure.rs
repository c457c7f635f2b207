//! How large a picture file is, and whether all of it is there: known without its pixels.

use std::io::Cursor;

use flate2::Crc;
use image::codecs::{jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder};
use image::{ImageDecoder, ImageError, Limits};

use super::{PhotoKind, PhotoTrouble, is_cut_off, kind};

/// Pixels across and down of a JPEG, PNG or WebP. Nothing of it is decoded; a file that was cut off, or that was damaged on
/// its way, is broken all the same.
///
/// # Errors
/// Says why it is no picture.
pub fn measured(bytes: &[u8]) -> Result<(u32, u32), PhotoTrouble> {
    let kind = kind(bytes).ok_or(PhotoTrouble::NotAPhoto)?;
    let broken = |error: ImageError| match error {
        ImageError::Limits(_) => PhotoTrouble::TooLarge,
        _ => PhotoTrouble::Broken,
    };
    let mut limits = Limits::default();
    limits.max_alloc = Some(32 << 20);
    let read = Cursor::new(bytes);
    let looked = std::panic::catch_unwind(|| match kind {
        PhotoKind::Png => {
            // The size stands in the first chunk: what else the head holds is not read for a picture of any size.
            let size = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
            let size = size(16).zip(size(20)).ok_or(PhotoTrouble::Broken)?;
            if size.0 > super::MOST_SIDE || size.1 > super::MOST_SIDE {
                return Err(PhotoTrouble::TooLarge);
            }
            if !is_whole_png(bytes) {
                return Err(PhotoTrouble::Broken);
            }
            Ok(PngDecoder::with_limits(read, limits).map_err(broken)?.dimensions())
        }
        PhotoKind::Jpeg if is_cut_off(bytes) => Err(PhotoTrouble::Broken),
        PhotoKind::Jpeg => Ok(JpegDecoder::new(read).map_err(broken)?.dimensions()),
        PhotoKind::WebP => {
            let says = bytes.get(4..8).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
            if says.is_none_or(|says| usize::try_from(says).is_ok_and(|says| says + 8 > bytes.len())) {
                return Err(PhotoTrouble::Broken);
            }
            Ok(WebPDecoder::new(read).map_err(broken)?.dimensions())
        }
    });
    looked.unwrap_or(Err(PhotoTrouble::Broken))
}

// Whether it goes on to its end, and each part is as it was when it was written.
fn is_whole_png(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(8..).unwrap_or_default();
    loop {
        let Some((head, after)) = rest.split_first_chunk::<4>() else { return false };
        let Ok(length) = usize::try_from(u32::from_be_bytes(*head)) else { return false };
        let Some((part, after)) = length.checked_add(4).and_then(|all| after.split_at_checked(all)) else {
            return false;
        };
        let Some((sum, after)) = after.split_first_chunk::<4>() else { return false };
        let mut crc = Crc::new();
        crc.update(part);
        if crc.sum() != u32::from_be_bytes(*sum) {
            return false;
        }
        if part.starts_with(b"IEND") {
            return true;
        }
        rest = after;
    }
}
