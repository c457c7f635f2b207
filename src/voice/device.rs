//! The computer's own sound: opened, and given up when it is broken.

use core::time::Duration;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use rodio::cpal::traits::HostTrait;
use rodio::mixer::Mixer;
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink, cpal};

/// A broken stream calls its error out in a circle until it is dropped; each call waits this long.
const BREATH: Duration = Duration::from_millis(20);

/// Something that plays sound. Dropped, it is closed.
pub(super) struct Device {
    /// What is given to this is heard.
    pub mixer: Mixer,
    _open: Option<MixerDeviceSink>,
}

impl Device {
    /// A device that nobody hears, for tests.
    #[cfg(test)]
    pub fn pretended(mixer: Mixer) -> Self {
        Self { mixer, _open: None }
    }
}

/// Opens the device that the computer uses now, or else another one. `lost` is called once, from a thread of the
/// device, when it plays no more; it says why.
pub(super) fn open(lost: impl Fn(String) + Send + Sync + 'static) -> Result<Device, String> {
    let lost = Arc::new(lost);
    let told = Arc::new(AtomicBool::new(false));
    let on_error = move |error: cpal::Error| {
        if passes(&error) {
            return;
        }
        if told.swap(true, Ordering::Relaxed) {
            return thread::sleep(BREATH);
        }
        lost(error.to_string());
    };
    let usual = cpal::default_host().default_output_device().ok_or(DeviceSinkError::NoDevice);
    let opened = usual
        .and_then(DeviceSinkBuilder::from_device)
        .and_then(|builder| builder.with_error_callback(on_error.clone()).open_stream())
        .or_else(|error| another(&on_error).ok_or(error));
    let mut open = opened.map_err(|error| error.to_string())?;
    open.log_on_drop(false);
    Ok(Device { mixer: open.mixer().clone(), _open: Some(open) })
}

// Whatever else plays sound here.
fn another(on_error: &(impl FnMut(cpal::Error) + Send + Clone + 'static)) -> Option<MixerDeviceSink> {
    use rodio::DeviceTrait;
    let all = cpal::default_host().output_devices().ok()?;
    let real = |device: &cpal::Device| {
        device.description().is_ok_and(|about| about.driver().is_some_and(|driver| driver != "null"))
    };
    all.filter(real).find_map(|device| {
        let builder = DeviceSinkBuilder::from_device(device).ok()?;
        builder.with_error_callback(on_error.clone()).open_sink_or_fallback().ok()
    })
}

// Sound goes on after these by itself.
fn passes(error: &cpal::Error) -> bool {
    use cpal::ErrorKind::{DeviceChanged, RealtimeDenied, Xrun};
    matches!(error.kind(), Xrun | RealtimeDenied | DeviceChanged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_in_the_sound_is_no_lost_device() {
        use cpal::ErrorKind::{BackendError, DeviceNotAvailable, StreamInvalidated, Xrun};
        assert!(passes(&Xrun.into()));
        for kind in [BackendError, DeviceNotAvailable, StreamInvalidated] {
            assert!(!passes(&kind.into()), "{kind:?}");
        }
    }
}
