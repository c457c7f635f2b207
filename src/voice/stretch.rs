//! Slower or quicker speech at the same height, by overlapping pieces of it that are alike (WSOLA).
//!
//! Speech is cut into pieces of 25 milliseconds that overlap by half. They are laid down again nearer together or further
//! apart. Each is taken from where, near its place, it goes on most like the piece before it: so the waves of a voice
//! run on without a break, and keep their height.

use core::ops::Range;

/// How long a piece is, in seconds: two waves of a low voice, and shorter than most sounds of speech.
const PIECE: f32 = 0.025;
/// How far from its place a piece is looked for, in seconds: more than one wave of a low voice.
const REACH: f32 = 0.008;
/// First only every so many samples are compared; then each, near the best.
const COARSE: usize = 4;

/// The same speech at another rate: 0.8 is slower, 1.25 quicker. `samples` are of one channel, `hertz` of them a second.
/// At a rate of 1, or one that makes no sense, nothing changes.
pub fn stretch(samples: &[f32], hertz: u32, rate: f32) -> Vec<f32> {
    let hop = (hertz as f32 * PIECE / 2.0) as usize;
    let reach = (hertz as f32 * REACH) as usize;
    let usual = !rate.is_finite() || rate <= 0.0 || (rate - 1.0).abs() < 0.005;
    if usual || hop < COARSE || samples.len() < 2 * hop {
        return samples.to_vec();
    }
    let long = (samples.len() as f32 / rate).round() as usize;
    let last = samples.len() - hop;
    let fade: Vec<f32> = (0..hop).map(|at| rising(at, hop)).collect();
    let mut out = Vec::with_capacity(long + 2 * hop);
    // The first half of the first piece is as it was.
    out.extend_from_slice(&samples[..hop]);
    let mut goes_on = hop;
    while out.len() < long {
        // The piece before would go on with these samples; this piece begins with what is most like them.
        let wanted = ((out.len() as f32 * rate).round() as usize).min(last);
        let near = wanted.saturating_sub(reach)..(wanted + reach).min(last) + 1;
        let ends = &samples[goes_on..(goes_on + hop).min(samples.len())];
        let at = if near.contains(&goes_on) { goes_on } else { most_alike(samples, ends, near) };
        let begins = &samples[at..at + hop];
        out.extend(fade.iter().enumerate().map(|(n, part)| {
            let before = ends.get(n).copied().unwrap_or(0.0);
            before + (begins[n] - before) * part
        }));
        goes_on = at + hop;
    }
    out.truncate(long);
    out
}

// How far a piece has faded in: from 0 to 1 over its first half, as a raised cosine.
fn rising(at: usize, hop: usize) -> f32 {
    0.5 - 0.5 * (core::f32::consts::PI * (at as f32 + 0.5) / hop as f32).cos()
}

// Where in `near` the samples are most like these.
fn most_alike(samples: &[f32], ends: &[f32], near: Range<usize>) -> usize {
    let best = |places: &mut dyn Iterator<Item = usize>, step: usize| {
        places
            .map(|at| (alike(&samples[at..], ends, step), at))
            .fold((f32::MIN, near.start), |best, now| if now.0 > best.0 { now } else { best })
            .1
    };
    let about = best(&mut near.clone().step_by(COARSE), COARSE);
    let fine = about.saturating_sub(COARSE).max(near.start)..(about + COARSE).min(near.end - 1) + 1;
    best(&mut { fine }, 1)
}

// How alike two pieces are, whatever their loudness: 1 for the same, looking at every `step`th sample.
fn alike(one: &[f32], other: &[f32], step: usize) -> f32 {
    let (mut both, mut power) = (0.0, 1e-6);
    for (one, other) in one.iter().zip(other).step_by(step) {
        both += one * other;
        power += one * one;
    }
    both / power.sqrt()
}

#[cfg(test)]
mod tests;
