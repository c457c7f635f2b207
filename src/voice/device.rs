//! The computer's own sound: opened, and given up when it is broken.

use core::time::Duration;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use rodio::cpal::traits::{DeviceTrait, HostTrait};
use rodio::mixer::Mixer;
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink, cpal};

/// A broken stream calls its error out in a circle until it is dropped; each call waits this long.
const BREATH: Duration = Duration::from_millis(5);
/// A stream that starts may err a few times. After so many errors it is broken.
const BROKEN: u32 = 20;
/// These pass sound on to where there may be nothing, and write at length when there is not.
const NOT_TRIED: [&str; 3] = ["null", "jack", "oss"];

/// Where a device is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Search {
    /// The one that the computer uses now.
    Usual,
    /// That one, or else any other.
    All,
}

/// Something that plays sound. Dropped, it is closed.
pub(super) struct Device {
    /// What is given to this is heard.
    pub mixer: Mixer,
    errors: Arc<AtomicU32>,
    _open: Option<MixerDeviceSink>,
}

impl Device {
    /// A device that nobody hears, for tests.
    #[cfg(test)]
    pub fn pretended(mixer: Mixer) -> Self {
        Self { mixer, errors: Arc::default(), _open: None }
    }

    /// Forgets errors that it has got over.
    pub fn forgive(&self) {
        self.errors.store(0, Ordering::Relaxed);
    }
}

/// Opens a device. `lost` is called once, from a thread of the device, when it plays no more; it says why.
pub(super) fn open(search: Search, lost: impl Fn(String) + Send + Sync + 'static) -> Result<Device, String> {
    keep_the_library_quiet();
    let lost = Arc::new(lost);
    let errors = Arc::new(AtomicU32::new(0));
    let count = errors.clone();
    let on_error = move |error: cpal::Error| {
        if passes(&error) {
            return;
        }
        let step = if ends_a_stream(&error) { BROKEN } else { 1 };
        let before = count.fetch_add(step, Ordering::Relaxed);
        if before < BROKEN && before + step >= BROKEN {
            lost(error.to_string());
        }
        thread::sleep(BREATH);
    };
    let usual = cpal::default_host().default_output_device().ok_or(DeviceSinkError::NoDevice);
    let opened = usual
        .and_then(DeviceSinkBuilder::from_device)
        .and_then(|builder| builder.with_error_callback(on_error.clone()).open_stream())
        .or_else(|error| match search {
            Search::Usual => Err(error),
            Search::All => another(&on_error).ok_or(error),
        });
    let mut open = opened.map_err(|error| error.to_string())?;
    open.log_on_drop(false);
    Ok(Device { mixer: open.mixer().clone(), errors, _open: Some(open) })
}

// Whatever else plays sound here.
fn another(on_error: &(impl FnMut(cpal::Error) + Send + Clone + 'static)) -> Option<MixerDeviceSink> {
    let all = cpal::default_host().output_devices().ok()?;
    let real = |device: &cpal::Device| {
        let about = device.description().ok();
        about.is_some_and(|about| about.driver().is_some_and(|driver| !NOT_TRIED.contains(&driver)))
    };
    all.filter(real).find_map(|device| {
        let builder = DeviceSinkBuilder::from_device(device).ok()?;
        builder.with_error_callback(on_error.clone()).open_sink_or_fallback().ok()
    })
}

// ALSA writes each failure to standard error itself. On this thread it does not; what fails is told by us, once.
#[cfg(target_os = "linux")]
pub(super) fn keep_the_library_quiet() {
    if let Err(error) = alsa::Output::local_error_handler() {
        tracing::debug!(%error, "ALSA goes on writing");
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn keep_the_library_quiet() {}

// Sound goes on after these by itself.
fn passes(error: &cpal::Error) -> bool {
    use cpal::ErrorKind::{DeviceChanged, RealtimeDenied, Xrun};
    matches!(error.kind(), Xrun | RealtimeDenied | DeviceChanged)
}

/// After these a stream, of a loudspeaker or a microphone, never goes on.
pub(super) fn ends_a_stream(error: &cpal::Error) -> bool {
    use cpal::ErrorKind::{DeviceNotAvailable, HostUnavailable, StreamInvalidated};
    matches!(error.kind(), DeviceNotAvailable | HostUnavailable | StreamInvalidated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_in_the_sound_is_no_lost_device() {
        use cpal::ErrorKind::{BackendError, DeviceNotAvailable, StreamInvalidated, Xrun};
        let said = [Xrun, BackendError, DeviceNotAvailable, StreamInvalidated].map(|kind| {
            let error = kind.into();
            (passes(&error), ends_a_stream(&error))
        });
        assert_eq!(said, [(true, false), (false, false), (false, true), (false, true)]);
    }
}
