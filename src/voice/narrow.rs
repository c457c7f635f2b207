//! From what a microphone gives to what is kept: one channel, 16,000 samples a second.

use super::wav::HERTZ;

/// Microphones are as quick as this, in samples a second.
pub(super) const POSSIBLE: std::ops::RangeInclusive<u32> = 4_000..=384_000;

/// Makes sound of any pace one of ours, piece by piece. What is too high for ours is left out, so that it does
/// not come back as a whistle.
pub(super) struct Narrow {
    channels: usize,
    // So many samples of the microphone are so many of ours.
    step: (usize, usize),
    // How the samples around a place count, for each place between two of them.
    counts: Vec<Vec<f32>>,
    half: usize,
    // What is still needed of what came, and where in it the next one of ours lies, in parts of `step.1`.
    held: Vec<f32>,
    at: usize,
    // What does not fill all channels yet.
    rest: Vec<f32>,
}

impl Narrow {
    /// For a microphone of so many samples a second in so many channels; none where that can not be.
    pub fn new(hertz: u32, channels: u16) -> Option<Self> {
        if !POSSIBLE.contains(&hertz) || channels == 0 {
            return None;
        }
        let common = common(hertz, HERTZ);
        let step = ((hertz / common) as usize, (HERTZ / common) as usize);
        #[allow(clippy::cast_precision_loss)]
        let kept = (HERTZ as f32 / hertz as f32).min(1.0) * 0.92;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let half = (12.0 / kept).ceil() as usize;
        #[allow(clippy::cast_precision_loss)]
        let count = |place: usize, from: usize| {
            let away = from as f32 - half as f32 - place as f32 / step.1 as f32;
            let angle = core::f32::consts::PI * away;
            let wave = if away.abs() < 1e-6 { kept } else { (angle * kept).sin() / angle };
            wave * (0.5 + 0.5 * (angle / (half as f32 + 1.0)).cos())
        };
        let counts = (0..step.1).map(|place| (0..=2 * half).map(|from| count(place, from)).collect());
        let counts = counts.collect();
        Some(Self {
            channels: channels.into(),
            step,
            counts,
            half,
            held: vec![0.0; half],
            at: half * step.1,
            rest: Vec::new(),
        })
    }

    /// Takes in what came, and gives what of ours comes of it.
    pub fn take(&mut self, came: &[f32]) -> Vec<i16> {
        self.rest.extend(came);
        let whole = self.rest.len() / self.channels * self.channels;
        #[allow(clippy::cast_precision_loss)]
        let one = |all: &[f32]| {
            // A driver that goes wrong may give what is no number.
            let sum: f32 = all.iter().filter(|sample| sample.is_finite()).sum();
            sum / all.len() as f32
        };
        self.held.extend(self.rest[..whole].chunks_exact(self.channels).map(one));
        self.rest.drain(..whole);
        let mut ours = Vec::new();
        loop {
            let (first, place) = (self.at / self.step.1 - self.half, self.at % self.step.1);
            let Some(around) = self.held.get(first..=first + 2 * self.half) else { break };
            let counts = self.counts.get(place).map_or(&[][..], Vec::as_slice);
            let sum: f32 = around.iter().zip(counts).map(|(sample, count)| sample * count).sum();
            #[allow(clippy::cast_possible_truncation)]
            ours.push((sum.clamp(-1.0, 1.0) * 32_767.0).round() as i16);
            self.at += self.step.0;
        }
        let gone = (self.at / self.step.1 - self.half).min(self.held.len());
        self.held.drain(..gone);
        self.at -= gone * self.step.1;
        ours
    }
}

fn common(one: u32, other: u32) -> u32 {
    if other == 0 { one } else { common(other, one % other) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(hertz: u32, channels: u16, pitch: f32, seconds: f32) -> Vec<f32> {
        (0..(hertz as f32 * seconds) as usize)
            .flat_map(|at| {
                let wave = (at as f32 / hertz as f32 * pitch * core::f32::consts::TAU).sin() * 0.5;
                vec![wave; channels.into()]
            })
            .collect()
    }

    // How often it crosses the middle upwards in a second, and how strong it is.
    fn heard(samples: &[i16]) -> (f32, f32) {
        let inside = &samples[800..samples.len() - 800];
        let ups = inside.windows(2).filter(|two| two[0] < 0 && two[1] >= 0).count();
        let power: f32 = inside.iter().map(|s| (f32::from(*s) / 32_767.0).powi(2)).sum();
        (ups as f32 * HERTZ as f32 / inside.len() as f32, (power / inside.len() as f32).sqrt())
    }

    #[test]
    fn a_tone_stays_what_it_is_from_every_microphone_in_pieces_of_any_size() {
        for (hertz, channels) in [(48_000, 2), (44_100, 1), (44_100, 2), (16_000, 1), (8_000, 1), (96_000, 4)]
        {
            let mut narrow = Narrow::new(hertz, channels).unwrap();
            let came = tone(hertz, channels, 440.0, 1.0);
            let ours: Vec<i16> = came.chunks(701).flat_map(|piece| narrow.take(piece)).collect();
            assert!((15_900..=16_000).contains(&ours.len()), "{hertz}: {}", ours.len());
            let (pitch, power) = heard(&ours);
            assert!((pitch - 440.0).abs() < 3.0, "{hertz}: {pitch}");
            assert!((power - 0.3535).abs() < 0.01, "{hertz}: {power}");
            // All at once gives the same.
            assert_eq!(Narrow::new(hertz, channels).unwrap().take(&came), ours, "{hertz}");
        }
    }

    #[test]
    fn what_is_too_high_is_left_out_and_what_is_no_number_does_no_harm() {
        let mut narrow = Narrow::new(48_000, 1).unwrap();
        let (_, power) = heard(&narrow.take(&tone(48_000, 1, 12_000.0, 1.0)));
        assert!(power < 0.003, "{power}");
        let mut narrow = Narrow::new(48_000, 1).unwrap();
        let odd = narrow.take(&vec![f32::NAN; 4800]);
        assert!(!odd.is_empty() && odd.iter().all(|sample| *sample == 0));
        assert!(Narrow::new(1, 1).is_none() && Narrow::new(48_000, 0).is_none());
    }
}
