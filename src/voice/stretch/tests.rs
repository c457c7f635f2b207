use std::io::Cursor;

use rodio::source::Source;

use super::*;
use crate::voice::{Clip, Speech, sound};

const KEYS: [&str; 3] = ["ready-what.line-4", "start-heading-new", "bar-hear"];
const RATES: [f32; 2] = [0.8, 1.25];

fn clip(key: &str) -> Clip {
    Speech::built_in().clip(key).expect("it is recorded").clone()
}

/// The samples of a recording, and how many of them are a second.
fn recording(key: &str) -> (Vec<f32>, u32) {
    let bytes = sound(&clip(key).file).expect("its file");
    let decoder = rodio::Decoder::new(Cursor::new(bytes)).expect("it can be read");
    assert_eq!(decoder.channels().get(), 1, "{key}: one channel");
    let hertz = decoder.sample_rate().get();
    (decoder.collect(), hertz)
}

/// The height of a voice in hertz for each 20 milliseconds in which there is one: where it is most like itself
/// one wave later, by autocorrelation over 40 milliseconds.
fn heights(samples: &[f32], hertz: u32) -> Vec<f32> {
    let (step, long) = (hertz as usize / 50, hertz as usize / 25);
    let lags = hertz as usize / 400..hertz as usize / 110;
    let mut all = Vec::new();
    for at in (0..samples.len().saturating_sub(long + lags.end)).step_by(step) {
        let one = &samples[at..at + long];
        let power: f32 = one.iter().map(|value| value * value).sum();
        if (power / long as f32).sqrt() < 0.03 {
            continue;
        }
        let like = |lag: usize| {
            let other = &samples[at + lag..at + lag + long];
            let both: f32 = one.iter().zip(other).map(|(one, other)| one * other).sum();
            let power_of_other: f32 = other.iter().map(|value| value * value).sum();
            both / (power * power_of_other).sqrt().max(1e-6)
        };
        let (best, lag) = lags.clone().map(|lag| (like(lag), lag)).fold((0.0, 0), |best, now| {
            // An octave lower is as alike; the first clear one is the wave.
            if now.0 > best.0 + 0.02 { now } else { best }
        });
        if best > 0.85 {
            all.push(hertz as f32 / lag as f32);
        }
    }
    all
}

fn middle(mut values: Vec<f32>) -> f32 {
    values.sort_by(f32::total_cmp);
    values[values.len() / 2]
}

#[test]
fn a_voice_keeps_its_height_and_takes_the_time_of_its_rate() {
    for key in KEYS {
        let (samples, hertz) = recording(key);
        let before = middle(heights(&samples, hertz));
        for rate in RATES {
            let other = stretch(&samples, hertz, rate);
            let long = other.len() as f32 / (samples.len() as f32 / rate);
            assert!((long - 1.0).abs() < 0.005, "{key} at {rate}: {long} of its length");
            let height = middle(heights(&other, hertz)) / before;
            println!("{key} at {rate}: {before:.1} Hz, then {height:.4} of it; length {long:.4}");
            assert!((height - 1.0).abs() < 0.03, "{key} at {rate}: {height} of its height");
        }
    }
}

#[test]
fn the_test_of_height_hears_a_voice_that_is_only_played_quicker() {
    let (samples, hertz) = recording(KEYS[0]);
    let before = middle(heights(&samples, hertz));
    let quicker: Vec<f32> = (0..samples.len() * 4 / 5).map(|at| samples[at * 5 / 4]).collect();
    let height = middle(heights(&quicker, hertz)) / before;
    assert!((height - 1.25).abs() < 0.06, "{height}");
}

/// How loud each 10 milliseconds are.
fn loudness(samples: &[f32], hertz: u32) -> Vec<f32> {
    let step = hertz as usize / 100;
    let power = |part: &[f32]| part.iter().map(|value| value * value).sum::<f32>() / part.len() as f32;
    samples.chunks(step).map(|part| power(part).sqrt()).collect()
}

#[test]
fn words_are_where_their_times_say_and_as_loud_as_before() {
    for key in KEYS {
        let (samples, hertz) = recording(key);
        let before = loudness(&samples, hertz);
        for rate in RATES {
            let after = loudness(&stretch(&samples, hertz, rate), hertz);
            let of = |at: usize| {
                let place = (at as f32 * rate) as usize;
                let near = place.saturating_sub(3)..(place + 4).min(before.len());
                before[near]
                    .iter()
                    .fold((f32::MAX, 0.0_f32), |(low, high), now| (low.min(*now), high.max(*now)))
            };
            let wrong = (0..after.len()).filter(|at| {
                let (low, high) = of(*at);
                after[*at] < low * 0.6 - 0.004 || after[*at] > high * 1.4 + 0.004
            });
            let wrong = wrong.count();
            assert!(wrong * 50 <= after.len(), "{key} at {rate}: {wrong} of {} are elsewhere", after.len());
        }
    }
}

#[test]
fn nothing_clicks() {
    // The steepest step from one sample to the next is where it was, or little steeper.
    let steepest =
        |samples: &[f32]| samples.windows(2).map(|two| (two[1] - two[0]).abs()).fold(0.0, f32::max);
    for key in KEYS {
        let (samples, hertz) = recording(key);
        for rate in RATES {
            let other = stretch(&samples, hertz, rate);
            assert!(steepest(&other) <= steepest(&samples) * 1.1, "{key} at {rate}");
            assert!(other.iter().all(|value| value.is_finite()));
        }
    }
}

#[test]
fn at_the_usual_rate_nothing_changes_and_nothing_is_too_short_or_senseless() {
    let some: Vec<f32> = (0..4000).map(|at| (at as f32 * 0.05).sin()).collect();
    for rate in [1.0, 0.0, -1.0, f32::NAN, f32::INFINITY] {
        assert_eq!(stretch(&some, 24_000, rate), some);
    }
    assert_eq!(stretch(&some[..500], 24_000, 0.5), some[..500]);
    assert!(stretch(&[], 24_000, 0.5).is_empty());
    assert_eq!(stretch(&some, 0, 0.5), some);
    for long in 600..1300 {
        assert_eq!(stretch(&some[..long], 24_000, 0.5).len(), long * 2);
        assert_eq!(stretch(&some[..long], 24_000, 2.0).len(), (long as f32 / 2.0).round() as usize);
    }
}
