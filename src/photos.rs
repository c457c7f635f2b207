//! Photos from outside: found on the computer, checked before they are decoded, made small, and kept without
//! anything that says where or by whom they were taken.
//!
//! What a file is, is told by its first bytes and never by its name. How large it is, in bytes and in pixels, is
//! known before memory is taken for it. Nothing of a file is kept but what can be seen: the pixels are written
//! anew, so that places, names, dates and hidden pictures stay behind.

mod found;
mod measure;
#[cfg(test)]
mod tests;

use std::io::Cursor;
use std::panic::catch_unwind;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use image::codecs::jpeg::JpegEncoder;
use image::codecs::{jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder};
use image::{DynamicImage, ImageDecoder, ImageError, Limits, RgbImage};

use crate::files::{self, FileTrouble};

pub use found::{Folder, FoundPhoto, newest};
pub use measure::measured;

/// Bytes of a file with a photo.
pub const FILE_BYTES: u64 = 30 << 20;
// Pixels across and down, and in all: more than nearly every telephone takes.
const MOST_SIDE: u32 = 12_000;
const MOST_PIXELS: u64 = 51_000_000;
// Memory for the pixels as they stand in the file.
const MOST_MEMORY: u64 = 256 << 20;
// The longer side of a photo that is kept: as large as it is ever shown or printed.
const KEPT_SIDE: u32 = 1600;
// How well it is kept, out of 100; the second where a photo of leaves and grass becomes too large.
const KEPT_WELL: [u8; 2] = [85, 60];
// Bytes of a photo that is kept: 300 of them have room in a plan.
const KEPT_BYTES: usize = 512 << 10;

/// Why a file gives no photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhotoTrouble {
    /// More bytes or more pixels than any photo of ours.
    #[error("the photo is too large")]
    TooLarge,
    /// No JPEG, PNG or WebP.
    #[error("the file is no photo that can be used")]
    NotAPhoto,
    /// It begins as a photo does, and can not be read.
    #[error("the photo is broken")]
    Broken,
    /// The file is not there any more, or can not be opened.
    #[error("the file can not be opened")]
    Gone,
}

impl PhotoTrouble {
    /// The key of the words for the person.
    pub fn words_key(self) -> &'static str {
        match self {
            Self::TooLarge => "trouble-photo-large",
            Self::NotAPhoto => "trouble-photo-kind",
            Self::Broken => "trouble-photo-broken",
            Self::Gone => "trouble-photo-gone",
        }
    }
}

impl From<FileTrouble> for PhotoTrouble {
    fn from(trouble: FileTrouble) -> Self {
        match trouble {
            FileTrouble::TooLarge(_) => Self::TooLarge,
            FileTrouble::NotAFile | FileTrouble::NotText => Self::NotAPhoto,
            FileTrouble::Missing | FileTrouble::Io(_) => Self::Gone,
        }
    }
}

/// The pixels of a picture: across, down, and red, green, blue and opacity of each.
pub type Pixels = (u32, u32, Vec<u8>);

/// The photo in a file, as it is kept: JPEG, upright, at most 1600 pixels long, and nothing else in it.
///
/// # Errors
/// Says why there is none.
pub fn of_file(path: &Path) -> Result<Vec<u8>, PhotoTrouble> {
    kept(&files::bytes(path, FILE_BYTES)?)
}

/// The same, from the bytes of a file.
///
/// # Errors
/// Says why there is none.
pub fn kept(bytes: &[u8]) -> Result<Vec<u8>, PhotoTrouble> {
    let seen = on_white(&upright(bytes, (KEPT_SIDE, KEPT_SIDE))?);
    let mut best = Vec::new();
    for quality in KEPT_WELL {
        best.clear();
        let written = JpegEncoder::new_with_quality(&mut best, quality).encode_image(&seen);
        written.map_err(|_| PhotoTrouble::Broken)?;
        if best.len() <= KEPT_BYTES {
            break;
        }
    }
    Ok(best)
}

/// A photo as pixels that fit into a box.
///
/// # Errors
/// Says why there are none.
pub fn pixels(bytes: &[u8], width: u32, height: u32) -> Result<Pixels, PhotoTrouble> {
    let seen = upright(bytes, (width.max(1), height.max(1)))?.into_rgba8();
    Ok((seen.width(), seen.height(), seen.into_raw()))
}

/// The photo in a file as pixels that fit into a box.
///
/// # Errors
/// Says why there are none.
pub fn pixels_of_file(path: &Path, width: u32, height: u32) -> Result<Pixels, PhotoTrouble> {
    pixels(&files::bytes(path, FILE_BYTES)?, width, height)
}

/// Whether these bytes are a photo as it is kept: small, and readable to its end.
pub fn is_sound(bytes: &[u8]) -> bool {
    let size = JpegDecoder::new(Cursor::new(bytes)).map(|decoder| decoder.dimensions());
    size.is_ok_and(|(width, height)| width <= KEPT_SIDE && height <= KEPT_SIDE)
        && pixels(bytes, 16, 16).is_ok()
}

/// What kind of photo begins like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PhotoKind {
    Jpeg,
    Png,
    WebP,
}

fn kind(bytes: &[u8]) -> Option<PhotoKind> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some(PhotoKind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(PhotoKind::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(PhotoKind::WebP),
        _ => None,
    }
}

// The photo the right way up, made to fit into a box. A decoder that stumbles over a hostile file stumbles here.
fn upright(bytes: &[u8], fit: (u32, u32)) -> Result<DynamicImage, PhotoTrouble> {
    // One at a time, so that many photos on a screen take no more memory than one.
    static ONE: Mutex<()> = Mutex::new(());
    let kind = kind(bytes).ok_or(PhotoTrouble::NotAPhoto)?;
    let _one_at_a_time = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    catch_unwind(|| decoded(bytes, kind, fit)).unwrap_or(Err(PhotoTrouble::Broken))
}

fn decoded(bytes: &[u8], kind: PhotoKind, fit: (u32, u32)) -> Result<DynamicImage, PhotoTrouble> {
    let limits = || {
        let mut limits = Limits::default();
        (limits.max_image_width, limits.max_image_height) = (Some(MOST_SIDE), Some(MOST_SIDE));
        limits.max_alloc = Some(MOST_MEMORY);
        limits
    };
    let read = Cursor::new(bytes);
    let broken = |error: ImageError| match error {
        ImageError::Limits(_) => PhotoTrouble::TooLarge,
        _ => PhotoTrouble::Broken,
    };
    match kind {
        PhotoKind::Jpeg if is_cut_off(bytes) => Err(PhotoTrouble::Broken),
        PhotoKind::Jpeg => seen(JpegDecoder::new(read).map_err(broken)?, limits(), fit),
        PhotoKind::Png => seen(PngDecoder::with_limits(read, limits()).map_err(broken)?, limits(), fit),
        PhotoKind::WebP => seen(WebPDecoder::new(read).map_err(broken)?, limits(), fit),
    }
}

fn seen(
    mut decoder: impl ImageDecoder,
    limits: Limits,
    fit: (u32, u32),
) -> Result<DynamicImage, PhotoTrouble> {
    let (width, height) = decoder.dimensions();
    let too_large = width > MOST_SIDE || height > MOST_SIDE;
    if too_large || u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY
    {
        return Err(PhotoTrouble::TooLarge);
    }
    decoder.set_limits(limits).map_err(|_| PhotoTrouble::TooLarge)?;
    // What says nothing, or nonsense, of its orientation is shown as it is.
    let turned = decoder.orientation().ok();
    let photo = DynamicImage::from_decoder(decoder).map_err(|_| PhotoTrouble::Broken)?;
    let sideways = turned.is_some_and(|turned| turned.to_exif() > 4);
    // Never larger than it is.
    let (wide, high) = if sideways { (fit.1, fit.0) } else { fit };
    let is_larger = photo.width() > wide || photo.height() > high;
    let mut photo = if is_larger { photo.thumbnail(wide, high) } else { photo };
    if let Some(turned) = turned {
        photo.apply_orientation(turned);
    }
    Ok(photo)
}

// Whether the end is missing: the decoder would make the rest of it grey. Of what lies inside the file's own
// preview picture nothing counts, since that comes before the last begin of pixels.
fn is_cut_off(jpeg: &[u8]) -> bool {
    let last = |mark: u8| jpeg.windows(2).rposition(|two| two == [0xff, mark]);
    match (last(0xda), last(0xd9)) {
        (Some(pixels), Some(end)) => end < pixels,
        _ => true,
    }
}

// What can be seen through stands on white, as on paper.
fn on_white(photo: &DynamicImage) -> RgbImage {
    if !photo.color().has_alpha() {
        return photo.to_rgb8();
    }
    let seen = photo.to_rgba8();
    let over = |color: u8, opacity: u8| {
        let (color, opacity) = (u32::from(color), u32::from(opacity));
        u8::try_from((color * opacity + 255 * (255 - opacity) + 127) / 255).unwrap_or(255)
    };
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, opacity] = seen.get_pixel(x, y).0;
        image::Rgb([red, green, blue].map(|color| over(color, opacity)))
    })
}
