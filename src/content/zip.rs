//! A strict reader of zip files, for packs that come from elsewhere.
//!
//! A zip can name files outside itself, say a size that is not true, hold one file twice, or hold a file that unpacks to
//! more than a computer has. Nothing is ever unpacked to the disk here, no size is believed, and a zip that two
//! readers could understand differently is refused.

use std::collections::BTreeSet;
use std::io::Read as _;

use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::check::Fault;
use crate::record::readable;

const END: u32 = 0x0605_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const LOCAL: u32 = 0x0403_4b50;
const END_BYTES: usize = 22;
const CENTRAL_BYTES: usize = 46;
const LOCAL_BYTES: usize = 30;
/// The most letters of a name that is shown, and of one that a file of a pack can have.
pub(super) const NAME: usize = 60;
/// The most letters of a line that says something.
const LINE_BYTES: usize = 8_000;
const UNIX: u16 = 3;
const KIND: u32 = 0o170_000;
const FOLDER: u32 = 0o040_000;
const ORDINARY: u32 = 0o100_000;

/// What a kind of pack may hold.
pub(super) struct ZipRules {
    /// The most files.
    pub entries: usize,
    /// The most bytes of the list of files at the end of the zip.
    pub list_bytes: usize,
    /// The most bytes of all its files together, unpacked.
    pub all_bytes: usize,
    /// The most bytes of a file with this name.
    pub most: fn(&str) -> usize,
    /// Whether a file can have this name.
    pub check_name: fn(&str) -> Result<(), String>,
}

/// How many bytes may still be unpacked.
pub(super) struct Limit<'a>(&'a ZipRules, usize);

impl<'a> Limit<'a> {
    pub fn of(rules: &'a ZipRules) -> Self {
        Self(rules, rules.all_bytes)
    }

    /// How many of them a file of this name may have, which says that it has so many.
    pub fn take(&mut self, name: &str, size: usize) -> Result<usize, String> {
        let most = (self.0.most)(name);
        if size > most {
            return Err(format!("it is too large: {}, at most {}", bytes_text(size), bytes_text(most)));
        }
        self.1 = self.1.checked_sub(size).ok_or_else(|| {
            format!("all files of the pack together are too large: at most {}", bytes_text(self.0.all_bytes))
        })?;
        Ok(size)
    }
}

/// So many bytes, in words.
pub(super) fn bytes_text(bytes: usize) -> String {
    if bytes >= 1 << 20 { format!("{} megabytes", bytes >> 20) } else { format!("{} kilobytes", bytes >> 10) }
}

/// What comes after the last point of a name.
pub(super) fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// What computers put into folders and zips by themselves.
pub(super) fn is_clutter(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/")
        || last == ".DS_Store"
        || [".db", ".ini"].iter().any(|ending| last.ends_with(ending))
}

/// A name that can be shown: short, and without what could change a line.
pub(super) fn shown(name: &str) -> String {
    let mut shown: String = readable(name, false).chars().take(NAME).collect();
    if shown.len() < name.len() {
        shown.push('…');
    }
    shown
}

/// The name of a file inside a pack, for those who look for it.
pub(super) fn inside(pack: &str, name: &str) -> String {
    format!("{pack}: {name}")
}

/// Whether a name lies side by side with the others, is short, and is the same on every computer.
pub(super) fn check_plain_name(name: &str) -> Result<(), String> {
    let letters = name.chars().count();
    if letters > NAME {
        return Err(format!("its name has {letters} letters; use at most {NAME}"));
    }
    if name.contains(['/', '\\', ':']) || name.starts_with('.') {
        return Err(
            "it leads out of the pack, or lies in a folder. All files of a pack lie side by side".to_owned()
        );
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || "-_. ".contains(c)) {
        return Err(
            "its name has letters that are not on every computer. Use a to z, 0 to 9 and hyphens".to_owned()
        );
    }
    Ok(())
}

/// The text in a file, which is called `shown` in what is said of it; of at most so many lines, where that is given.
pub(super) fn text<'b>(shown: &str, bytes: &'b [u8], lines: Option<usize>) -> Result<&'b str, Fault> {
    // Some editors put a mark before the first letter.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let wrong = |line: usize, what: String| Fault { file: shown.to_owned(), line: Some(line), what };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        wrong(
            line,
            "there is a letter here that can not be read. Save the file as “UTF-8” in your editor".to_owned(),
        )
    })?;
    let Some(most) = lines else { return Ok(text) };
    match text.lines().enumerate().find(|(at, line)| *at >= most || line.len() > LINE_BYTES) {
        Some((at, _)) if at >= most => {
            Err(wrong(at + 1, format!("the file is too long: at most {most} lines")))
        }
        Some((at, _)) => Err(wrong(at + 1, format!("this line is too long: at most {LINE_BYTES} letters"))),
        None => Ok(text),
    }
}

/// Whether these bytes begin as a zip does.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK")
}

/// Each file of the zip with its bytes, or everything that is wrong with it. `zip` is its name.
pub(super) fn read(zip: &str, bytes: &[u8], rules: &ZipRules) -> Result<Vec<(String, Vec<u8>)>, Vec<Fault>> {
    let whole = |what: &str| vec![Fault::whole(zip, what)];
    let (list, count) = list_of(bytes, rules.list_bytes).map_err(whole)?;
    if count > rules.entries {
        return Err(whole(&format!("it holds {count} files; a pack has at most {}", rules.entries)));
    }
    let mut faults = Vec::new();
    let mut heads: Vec<ZipHead> = Vec::new();
    let mut rest = list;
    for at in 1..=count {
        match ZipHead::of(&mut rest) {
            Ok(head) => heads.push(head),
            Err(what) => {
                faults.push(Fault::whole(zip, format!("file {at} of {count}: {what}")));
                // Where one ends is not known, so neither is where the next begins.
                return Err(faults);
            }
        }
    }
    if !rest.is_empty() {
        return Err(whole("there is something between its files that does not belong there"));
    }
    heads.retain(|head| !is_clutter(&head.name) && !head.is_folder());
    without_folder(&mut heads);
    let mut names = BTreeSet::new();
    let (mut sound, mut used) = (Vec::new(), Vec::new());
    for head in heads {
        let shown = shown(&head.name);
        let mut wrong = |what: String| faults.push(Fault::whole(&inside(zip, &shown), what));
        if let Err(what) = head.check() {
            wrong(what);
        } else if let Err(what) = (rules.check_name)(&head.name) {
            wrong(what);
        } else if !names.insert(head.name.to_ascii_lowercase()) {
            wrong("it is there twice. Take one of the two out".to_owned());
        } else {
            match head.place(bytes) {
                Ok(place) => {
                    used.push((place.0 - LOCAL_BYTES, place.1));
                    sound.push((head, place));
                }
                Err(what) => wrong(what),
            }
        }
    }
    used.sort_unstable();
    if used.windows(2).any(|pair| pair[1].0 < pair[0].1) {
        faults.push(Fault::whole(zip, "two of its files lie in the same place. Make the zip again"));
        return Err(faults);
    }
    let (mut left, mut read) = (Limit::of(rules), Vec::new());
    for (head, (from, to)) in sound {
        match head.unpacked(bytes.get(from..to).unwrap_or_default(), &mut left) {
            Ok(unpacked) => read.push((head.name, unpacked)),
            Err(what) => faults.push(Fault::whole(&inside(zip, &head.name), what)),
        }
    }
    if faults.is_empty() { Ok(read) } else { Err(faults) }
}

// The list of files, and how many there are.
fn list_of(bytes: &[u8], most: usize) -> Result<(&[u8], usize), &'static str> {
    let broken = "it is no whole zip file. Make it again, or copy it again";
    // Nothing may follow the end: what does could be the end of another zip.
    let at = bytes.len().checked_sub(END_BYTES).ok_or(broken)?;
    let mut end = bytes.get(at..).unwrap_or_default();
    let end = &mut end;
    if u32_of(end) != Some(END) {
        return Err(broken);
    }
    let [disk, list_disk, here, count] = [u16_of(end), u16_of(end), u16_of(end), u16_of(end)];
    let (size, from) = (u32_of(end), u32_of(end));
    if (disk, list_disk) != (Some(0), Some(0)) || here != count || u16_of(end) != Some(0) {
        return Err(broken);
    }
    let (Some(count), Some(size), Some(from)) = (count, size, from) else { return Err(broken) };
    let (size, from) =
        (usize::try_from(size).unwrap_or(usize::MAX), usize::try_from(from).unwrap_or(usize::MAX));
    if count == u16::MAX || size > most {
        return Err("it holds too many files, or their names are too long");
    }
    if from.checked_add(size) != Some(at) {
        return Err(broken);
    }
    Ok((bytes.get(from..at).ok_or(broken)?, usize::from(count)))
}

// What the list says of one file.
struct ZipHead {
    // Without a folder round all files, and as it is written.
    name: String,
    written: String,
    flags: u16,
    method: u16,
    crc: u32,
    packed: usize,
    size: usize,
    // What kind of file it was on the computer where it was packed, if that is known.
    kind: Option<u32>,
    at: usize,
}

impl ZipHead {
    fn of(rest: &mut &[u8]) -> Result<Self, String> {
        let broken = || "the zip is damaged here. Make it again, or copy it again".to_owned();
        if rest.len() < CENTRAL_BYTES || u32_of(rest) != Some(CENTRAL) {
            return Err(broken());
        }
        let [by, _, flags, method, _, _] = [0; 6].map(|_| u16_of(rest).unwrap_or(0));
        let [crc, packed, size] = [0; 3].map(|_| u32_of(rest).unwrap_or(0));
        let [name, extra, comment, disk, _] = [0; 5].map(|_| u16_of(rest).unwrap_or(0));
        let [attributes, at] = [0; 2].map(|_| u32_of(rest).unwrap_or(0));
        let name = take(rest, usize::from(name)).ok_or_else(broken)?;
        take(rest, usize::from(extra) + usize::from(comment)).ok_or_else(broken)?;
        let name = std::str::from_utf8(name).map_err(|_| "its name is not text".to_owned())?;
        if disk != 0 || u32::MAX == at || u32::MAX == size || u32::MAX == packed {
            return Err(broken());
        }
        let wide = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        Ok(Self {
            name: name.to_owned(),
            written: name.to_owned(),
            flags,
            method,
            crc,
            packed: wide(packed),
            size: wide(size),
            kind: (by >> 8 == UNIX).then_some((attributes >> 16) & KIND).filter(|kind| *kind != 0),
            at: wide(at),
        })
    }

    fn is_folder(&self) -> bool {
        self.name.ends_with('/') && self.size == 0 && self.kind.is_none_or(|kind| kind == FOLDER)
    }

    fn check(&self) -> Result<(), String> {
        if self.kind.is_some_and(|kind| kind != ORDINARY) {
            return Err("it is a link or the like, and no ordinary file. Put the file itself in".to_owned());
        }
        if self.flags & 0b0010_0000_0100_0001 != 0 {
            return Err("it is locked with a password. Make the zip without one".to_owned());
        }
        if ![0, 8].contains(&self.method) {
            return Err("it is packed in a way that is not known. Make the zip with the usual way".to_owned());
        }
        if self.method == 0 && self.packed != self.size {
            return Err("it has two sizes. Make the zip again".to_owned());
        }
        Ok(())
    }

    // Where its packed bytes are. What stands there must be the same file.
    fn place(&self, bytes: &[u8]) -> Result<(usize, usize), String> {
        let other = || "it is one file in the list and another in the zip. Make the zip again".to_owned();
        let mut rest = bytes.get(self.at..).ok_or_else(other)?;
        let rest = &mut rest;
        if rest.len() < LOCAL_BYTES || u32_of(rest) != Some(LOCAL) {
            return Err(other());
        }
        let [_, flags, method, _, _] = [0; 5].map(|_| u16_of(rest).unwrap_or(0));
        let [_, packed, size] = [0; 3].map(|_| u32_of(rest).unwrap_or(0));
        let [name, extra] = [0; 2].map(|_| u16_of(rest).unwrap_or(0));
        let wide = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        // Where the sizes follow the file, they are nothing here.
        let sizes = (wide(packed), wide(size));
        let is_same = sizes == (self.packed, self.size) || (flags & 8 != 0 && sizes == (0, 0));
        let told = take(rest, usize::from(name)).ok_or_else(other)?;
        take(rest, usize::from(extra)).ok_or_else(other)?;
        if !is_same || method != self.method || told != self.written.as_bytes() {
            return Err(other());
        }
        let from = bytes.len() - rest.len();
        let to = from.checked_add(self.packed).filter(|to| *to <= bytes.len()).ok_or_else(other)?;
        // The whole head belongs to it.
        Ok((from.max(self.at + LOCAL_BYTES), to))
    }

    fn unpacked(&self, packed: &[u8], left: &mut Limit<'_>) -> Result<Vec<u8>, String> {
        let most = left.take(&self.name, self.size)?;
        let mut bytes = Vec::new();
        if self.method == 0 {
            bytes.extend_from_slice(packed);
        } else {
            // One more than it says: it may lie.
            let mut decoder = DeflateDecoder::new(packed).take(most as u64 + 1);
            decoder.read_to_end(&mut bytes).map_err(|_| "it is damaged. Make the zip again".to_owned())?;
        }
        let mut crc = Crc::new();
        crc.update(&bytes);
        if bytes.len() != self.size || crc.sum() != self.crc {
            return Err("it is damaged, or not as large as it says. Make the zip again".to_owned());
        }
        Ok(bytes)
    }
}

// Who packs a folder has its name before every file.
fn without_folder(heads: &mut [ZipHead]) {
    let Some(folder) =
        heads.first().and_then(|head| head.name.split_once('/')).map(|(folder, _)| format!("{folder}/"))
    else {
        return;
    };
    if folder.len() > 1
        && folder != "../"
        && folder != "./"
        && heads.iter().all(|head| head.name.starts_with(&folder))
    {
        for head in heads {
            head.name.drain(..folder.len());
        }
    }
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

fn u16_of(rest: &mut &[u8]) -> Option<u16> {
    take(rest, 2).and_then(|bytes| bytes.try_into().ok()).map(u16::from_le_bytes)
}

fn u32_of(rest: &mut &[u8]) -> Option<u32> {
    take(rest, 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes)
}
