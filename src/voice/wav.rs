//! Recordings as they are kept: WAV, one channel, 16 bits, 16,000 samples a second, and nothing else in it.
//!
//! We read only what we write: the head must be ours to the byte, and say how long the file really is. So no
//! decoder ever sees a recording that came from somewhere else.

use core::time::Duration;
use std::sync::Arc;

/// Samples in a second.
pub const HERTZ: u32 = 16_000;
/// The longest recording: three minutes.
pub const LONGEST: Duration = Duration::from_secs(180);
/// Samples of the longest recording.
pub const MOST: usize = 180 * HERTZ as usize;

const HEAD: usize = 44;

/// What was recorded.
#[derive(Clone, PartialEq, Eq)]
pub struct Samples(pub Arc<[i16]>);

impl Samples {
    /// How long it takes.
    pub fn length(&self) -> Duration {
        Duration::from_millis(self.0.len() as u64 * 1000 / u64::from(HERTZ))
    }
}

impl std::fmt::Debug for Samples {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What somebody said never goes into a log.
        f.debug_struct("Samples").finish_non_exhaustive()
    }
}

// The head of a file with so many bytes of sound.
fn head(bytes: u32) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    let parts: [&[u8]; 13] = [
        b"RIFF",
        &(bytes + 36).to_le_bytes(),
        b"WAVE",
        b"fmt ",
        &16_u32.to_le_bytes(),
        // Plain samples, in one channel.
        &1_u16.to_le_bytes(),
        &1_u16.to_le_bytes(),
        &HERTZ.to_le_bytes(),
        &(HERTZ * 2).to_le_bytes(),
        &2_u16.to_le_bytes(),
        &16_u16.to_le_bytes(),
        b"data",
        &bytes.to_le_bytes(),
    ];
    for (to, from) in head.iter_mut().zip(parts.concat()) {
        *to = from;
    }
    head
}

/// A recording as a file. What is longer than the longest is cut off.
pub fn write(samples: &[i16]) -> Vec<u8> {
    let samples = samples.get(..MOST).unwrap_or(samples);
    let bytes = u32::try_from(samples.len() * 2).unwrap_or(0);
    let mut file = Vec::with_capacity(HEAD + samples.len() * 2);
    file.extend(head(bytes));
    file.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    file
}

/// The recording in a file; none where it is not as we write it.
pub fn read(file: &[u8]) -> Option<Samples> {
    let (is, sound) = file.split_at_checked(HEAD)?;
    let bytes = u32::try_from(sound.len()).ok()?;
    let is_ours = is == head(bytes) && bytes > 0 && bytes % 2 == 0 && sound.len() <= MOST * 2;
    let samples = || sound.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]));
    is_ours.then(|| Samples(samples().collect()))
}

/// How long the recording in a file takes, in whole seconds, at least one; none where it is not as we write it.
pub fn seconds(file: &[u8]) -> Option<u32> {
    let samples = read(file)?.0.len() as u64;
    u32::try_from(samples.div_ceil(u64::from(HERTZ))).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(samples in prop::collection::vec(any::<i16>(), 1..4000)) {
            let file = write(&samples);
            prop_assert_eq!(file.len(), 44 + samples.len() * 2);
            prop_assert_eq!(read(&file).map(|read| read.0.to_vec()), Some(samples));
        }

        #[test]
        fn whatever_the_bytes_are_nothing_breaks(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(read(&bytes), None);
        }

        // One byte of the head that is another one, or an end that is missing or too much.
        #[test]
        fn what_is_not_ours_is_refused(at in 0..44_usize, by in 1..=255_u8, more in 1..9_usize) {
            let file = write(&[1, -2, 3, -4]);
            let mut other = file.clone();
            other[at] = other[at].wrapping_add(by);
            prop_assert_eq!(read(&other), None);
            prop_assert_eq!(read(&file[..file.len() - more]), None);
            prop_assert_eq!(read(&[file, vec![0; more]].concat()), None);
        }
    }

    #[test]
    fn nothing_and_too_much_are_no_recordings() {
        assert_eq!(read(&write(&[])), None);
        assert_eq!(read(&write(&vec![1; MOST + 5])).map(|read| read.length()), Some(LONGEST));
        // A file that is longer, in our own form.
        let mut long = write(&vec![1; MOST]);
        long.extend([0, 0]);
        let bytes = u32::try_from(long.len() - 44).unwrap();
        long[..44].copy_from_slice(&head(bytes));
        assert_eq!(read(&long), None);
        assert_eq!(seconds(&write(&vec![1; 16_001])), Some(2));
    }
}
