//! Zips for tests: sound ones, and such as nobody means well with.
#![allow(clippy::expect_used)]

use std::io::Write as _;

/// How one file of a zip is written; what is not honest is said here.
pub(crate) struct Zipped<'a> {
    pub(crate) name: &'a str,
    pub(crate) bytes: &'a [u8],
    pub(crate) says: Option<u32>,
    pub(crate) flags: u16,
    pub(crate) attributes: u32,
}

/// A file as it is.
pub(crate) fn zipped<'a>(name: &'a str, bytes: &'a [u8]) -> Zipped<'a> {
    Zipped { name, bytes, says: None, flags: 0, attributes: 0o100_644 << 16 }
}

/// A zip of these.
pub(crate) fn zip_of(files: &[Zipped<'_>]) -> Vec<u8> {
    let (mut all, mut list) = (Vec::new(), Vec::new());
    for file in files {
        let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(file.bytes).expect("pack");
        let packed = packer.finish().expect("pack");
        let mut crc = flate2::Crc::new();
        crc.update(file.bytes);
        let at = u32::try_from(all.len()).expect("small");
        let mut middle = Vec::new();
        for word in [20u16, file.flags, 8, 0, 0] {
            middle.extend(word.to_le_bytes());
        }
        let len = |bytes: &[u8]| u32::try_from(bytes.len()).expect("small");
        for word in [crc.sum(), len(&packed), file.says.unwrap_or(len(file.bytes))] {
            middle.extend(word.to_le_bytes());
        }
        middle.extend((u16::try_from(file.name.len()).expect("short")).to_le_bytes());
        middle.extend([0, 0]);
        all.extend(0x0403_4b50u32.to_le_bytes());
        all.extend(&middle);
        all.extend(file.name.as_bytes());
        all.extend(packed);
        list.extend(0x0201_4b50u32.to_le_bytes());
        list.extend((3u16 << 8).to_le_bytes());
        list.extend(&middle);
        list.extend([0; 6]);
        list.extend(file.attributes.to_le_bytes());
        list.extend(at.to_le_bytes());
        list.extend(file.name.as_bytes());
    }
    let from = u32::try_from(all.len()).expect("small");
    let size = u32::try_from(list.len()).expect("small");
    let count = u16::try_from(files.len()).expect("few");
    all.extend(list);
    all.extend(0x0605_4b50u32.to_le_bytes());
    all.extend([0; 4]);
    all.extend(count.to_le_bytes());
    all.extend(count.to_le_bytes());
    all.extend(size.to_le_bytes());
    all.extend(from.to_le_bytes());
    all.extend([0, 0]);
    all
}
