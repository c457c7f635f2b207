use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use image::codecs::{png::PngEncoder, webp::WebPEncoder};
use image::{ExtendedColorType, ImageEncoder as _, Rgb};

use super::*;

// A photo with a red top left corner, a green top right one, and the rest blue.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 4, x >= width * 3 / 4, y < height / 4) {
        (true, _, true) => Rgb([250, 10, 10]),
        (_, true, true) => Rgb([10, 250, 10]),
        _ => Rgb([10, 10, 250]),
    })
}

fn jpeg(photo: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(photo).expect("encoded");
    bytes
}

// What a camera writes beside the pixels: the orientation, a place, a name.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.extend([orientation, 0, 0]);
    tiff.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0GPSLatitude 51.5074 N home of Sam");
    tiff
}

fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let about = [b"Exif\0\0".as_slice(), &exif(orientation)].concat();
    let len = u16::try_from(about.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &len, &about, &jpeg[2..]].concat()
}

fn png(photo: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(photo, photo.width(), photo.height(), ExtendedColorType::Rgb8)
        .expect("encoded");
    bytes
}

fn webp(photo: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    WebPEncoder::new_lossless(&mut bytes)
        .write_image(photo, photo.width(), photo.height(), ExtendedColorType::Rgb8)
        .expect("encoded");
    bytes
}

fn read(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).expect("a photo").into_rgb8()
}

fn is(pixel: &Rgb<u8>, color: [u8; 3]) -> bool {
    pixel.0.iter().zip(color).all(|(is, should)| is.abs_diff(should) < 60)
}

#[test]
fn every_orientation_stands_upright_and_the_place_stays_behind() {
    let (red, green) = ([250, 10, 10], [10, 250, 10]);
    // Where the red and the green corner are when the photo is shown upright: 0 left, 1 right; 0 above, 1 below.
    let corners = [
        (1, (0, 0), (1, 0)),
        (2, (1, 0), (0, 0)),
        (3, (1, 1), (0, 1)),
        (4, (0, 1), (1, 1)),
        (5, (0, 0), (0, 1)),
        (6, (1, 0), (1, 1)),
        (7, (1, 1), (1, 0)),
        (8, (0, 1), (0, 0)),
    ];
    for (orientation, is_red, is_green) in corners {
        let photo = with_exif(&jpeg(&drawn(240, 160)), orientation);
        let kept = kept(&photo).expect("kept");
        let seen = read(&kept);
        let size = if orientation > 4 { (160, 240) } else { (240, 160) };
        assert_eq!((seen.width(), seen.height()), size, "{orientation}");
        let at = |(x, y): (u32, u32)| {
            let place = |at: u32, of: u32| if at == 0 { 8 } else { of - 9 };
            seen.get_pixel(place(x, size.0), place(y, size.1))
        };
        assert!(is(at(is_red), red) && is(at(is_green), green), "{orientation}");
        let (width, height, pixels) = pixels(&photo, 60, 60).expect("shown");
        assert_eq!((width > height, pixels.len()), (orientation <= 4, (width * height * 4) as usize));
        for left in ["Exif", "GPS", "51.5074", "Sam"] {
            assert!(!kept.windows(left.len()).any(|part| part == left.as_bytes()), "{left}");
        }
        assert!(!kept.windows(2).any(|two| two == [0xff, 0xe1]), "{orientation}");
    }
}

#[test]
fn every_kind_is_kept_as_one_and_no_larger_than_it_is_shown() {
    for photo in [jpeg(&drawn(2400, 1200)), png(&drawn(2400, 1200)), webp(&drawn(2400, 1200))] {
        let kept = kept(&photo).expect("kept");
        assert!(kept.starts_with(&[0xff, 0xd8, 0xff]) && kept.len() <= KEPT_BYTES);
        let seen = read(&kept);
        assert_eq!((seen.width(), seen.height()), (1600, 800));
        assert_eq!(super::kept(&kept).map(|again| again.len() > 100), Ok(true));
    }
    let small = kept(&jpeg(&drawn(60, 40))).expect("kept");
    assert_eq!(read(&small).dimensions(), (60, 40), "never larger than it is");
}

#[test]
fn what_can_be_seen_through_stands_on_white() {
    let clear = image::RgbaImage::from_pixel(40, 40, image::Rgba([0, 0, 0, 0]));
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes).write_image(&clear, 40, 40, ExtendedColorType::Rgba8).expect("encoded");
    assert!(is(read(&kept(&bytes).expect("kept")).get_pixel(20, 20), [255, 255, 255]));
}

// Says of itself that it is this large, with hardly any bytes.
fn png_bomb(width: u32, height: u32) -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum().to_be_bytes()
    };
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let body = [kind.as_slice(), data].concat();
        [u32::try_from(data.len()).expect("short").to_be_bytes().as_slice(), &body, &crc(&body)].concat()
    };
    let head = [width.to_be_bytes().as_slice(), &height.to_be_bytes(), &[16, 6, 0, 0, 0]].concat();
    let mut squeezed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut squeezed, &vec![0; 100_000]).expect("squeezed");
    let data = squeezed.finish().expect("squeezed");
    let start = b"\x89PNG\r\n\x1a\n".as_slice();
    [start, &chunk(b"IHDR", &head), &chunk(b"IDAT", &data), &chunk(b"IEND", b"")].concat()
}

#[test]
fn what_is_too_large_is_refused_before_memory_is_taken() {
    let start = Instant::now();
    for (width, height) in [(60_000, 60_000), (12_001, 10), (8_000, 8_000), (u32::MAX >> 1, 1)] {
        assert_eq!(kept(&png_bomb(width, height)), Err(PhotoTrouble::TooLarge), "{width} {height}");
    }
    // A JPEG whose head says 65,535 by 65,535.
    let mut large = jpeg(&drawn(64, 64));
    let head = large.windows(2).position(|two| two == [0xff, 0xc0]).expect("a head");
    large[head + 5..head + 9].fill(0xff);
    assert_eq!(kept(&large), Err(PhotoTrouble::TooLarge));
    assert!(start.elapsed().as_secs() < 20);
}

#[test]
fn what_is_broken_or_no_photo_is_said_and_nothing_falls_over() {
    let photo = drawn(300, 200);
    for whole in [jpeg(&photo), png(&photo), webp(&photo)] {
        for len in (0..whole.len()).step_by(whole.len() / 40 + 1) {
            assert!(kept(&whole[..len]).is_err(), "cut at {len}");
        }
        // One wrong byte somewhere gives a photo or says that it is broken.
        for at in (12..whole.len()).step_by(whole.len() / 60 + 1) {
            let mut wrong = whole.clone();
            wrong[at] ^= 0x5a;
            let _ = kept(&wrong);
        }
    }
    // The preview inside a photo has an end; the photo itself has none.
    let cut = with_exif(&jpeg(&photo), 1);
    let preview = [&cut[..40], &jpeg(&drawn(16, 16)), &cut[40..cut.len() / 2]].concat();
    assert!(kept(&preview).is_err());
    let mut chunks = webp(&photo);
    chunks[16..20].copy_from_slice(&u32::MAX.to_le_bytes());
    let _ = kept(&chunks);
    chunks[12..16].copy_from_slice(b"JUNK");
    assert!(kept(&chunks).is_err());
    for not in [b"".as_slice(), b"Dear Sam", b"GIF89a\x01\0\x01\0", b"<svg/>", b"BM", b"%PDF-1.7"] {
        assert_eq!(kept(not), Err(PhotoTrouble::NotAPhoto));
    }
    // Of what moves, the first picture.
    let moves = include_bytes!("tests/moves.webp");
    assert!(kept(moves).is_ok());
    let moves = include_bytes!("tests/moves.png");
    assert!(kept(moves).is_ok());
}

#[test]
fn only_photos_are_found_the_newest_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let photo = jpeg(&RgbImage::from_fn(200, 200, |x, y| Rgb([(x * y % 251) as u8, x as u8, y as u8])));
    fs::create_dir_all(at("100CANON/deeper")).expect("folders");
    let put = |name: &str, bytes: &[u8], age: u64| {
        fs::write(at(name), bytes).expect("written");
        let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000 - age);
        fs::File::options().write(true).open(at(name)).expect("open").set_modified(time).expect("a time");
    };
    use std::time::SystemTime;
    put("old.jpg", &photo, 30);
    put("new.JPEG", &photo, 10);
    put("100CANON/mid.jpg", &photo, 20);
    put("100CANON/deeper/deep.jpg", &photo, 5);
    put("100CANON/old.jpg", &photo, 40);
    put("letter.jpg", &b"Dear Sam ".repeat(1000), 1);
    put("tiny.png", &png(&drawn(4, 4)), 1);
    put(".hidden.jpg", &photo, 1);
    put("photo.txt", &photo, 1);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(at("old.jpg"), at("link.jpg")).expect("a link");
        std::os::unix::fs::symlink("/", at("out")).expect("a link");
        let made = std::process::Command::new("mkfifo").arg(at("pipe.jpg")).status().expect("mkfifo");
        assert!(made.success());
        assert_eq!(of_file(&at("pipe.jpg")), Err(PhotoTrouble::NotAPhoto));
        assert_eq!(of_file(&at("link.jpg")), Err(PhotoTrouble::NotAPhoto));
    }
    let large = fs::File::create(at("large.jpg")).expect("made");
    large.set_len(50 << 20).expect("long");
    assert_eq!(of_file(&at("large.jpg")), Err(PhotoTrouble::TooLarge));
    assert_eq!(of_file(&at("none.jpg")), Err(PhotoTrouble::Gone));
    assert_eq!(of_file(&at("letter.jpg")), Err(PhotoTrouble::NotAPhoto));

    let names = |deep: usize, most: usize| -> Vec<String> {
        let folder = Folder { path: folder.path().to_owned(), deep };
        let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
        newest(&[folder], most).into_iter().filter_map(|photo| name(photo.path)).collect()
    };
    // The same photo in another folder is one.
    assert_eq!(names(1, 10), ["new.JPEG", "mid.jpg", "old.jpg"]);
    assert_eq!(names(0, 10), ["new.JPEG", "old.jpg"]);
    assert_eq!(names(2, 2), ["deep.jpg", "new.JPEG"]);
    assert!(newest(&[Folder { path: at("nowhere"), deep: 1 }], 5).is_empty());
}

#[test]
#[ignore = "a measurement"]
fn a_photo_of_twelve_megapixels_is_made_ready() {
    let photo = RgbImage::from_fn(4000, 3000, |x, y| {
        let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).wrapping_mul(97) >> 24;
        Rgb([(x / 16) as u8, (y / 12) as u8, (noise % 64) as u8])
    });
    let bytes = with_exif(&jpeg(&photo), 6);
    let start = Instant::now();
    let kept = kept(&bytes).expect("kept");
    println!("{} bytes became {} in {:?}", bytes.len(), kept.len(), start.elapsed());
}
