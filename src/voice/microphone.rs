//! Listening to somebody: the real microphone, and none.
//!
//! A microphone may take long to open, hang, or go away. So each recording has a thread that opens it and holds it, and
//! nothing ever waits for that thread; another one takes what comes, and gives up on a microphone that says nothing.

use core::time::Duration;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;

use rodio::cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use rodio::cpal::{self, Data, FromSample, Sample, SampleFormat, SizedSample};

use super::device::{ends_a_stream, keep_the_library_quiet};
use super::take::{Comes, Ended, Listened, Taking};

/// What can listen.
pub trait Microphone: Send {
    /// Begins to listen, in place of what was listened to. What is told has this number.
    fn listen(&mut self, take: u32);
    /// Stops. What was heard until then is told.
    fn stop(&mut self);
}

// So often it is looked whether something came; and after so many looks without anything, about four seconds, a
// microphone is not waited for any more. To ask somebody whether it may be used takes the desktop longer, and tells us
// nothing: then they press again.
const LOOK: Duration = Duration::from_millis(100);
const STUCK: u32 = 40;
// Errors that a stream may get over.
const ERRORS: u32 = 20;

enum EarOrder {
    Listen(u32),
    Stop,
    Came(u32, Comes),
    End,
}

/// The computer's own microphone.
pub struct Ear {
    orders: Sender<EarOrder>,
}

impl Ear {
    /// Starts the thread. `tell` hears how it goes.
    pub fn start(tell: impl Fn(Listened) + Send + 'static) -> Self {
        let (orders, inbox) = mpsc::channel();
        let own = orders.clone();
        let spawned = thread::Builder::new().name("ear".into()).spawn(move || {
            // What is being taken; the microphone is closed when its line is dropped.
            let mut now: Option<(u32, Taking, Sender<()>)> = None;
            loop {
                let order = match &now {
                    Some(_) => inbox.recv_timeout(LOOK),
                    None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                };
                let told = match order {
                    Ok(EarOrder::End) | Err(RecvTimeoutError::Disconnected) => break,
                    Ok(EarOrder::Listen(take)) => {
                        let came = own.clone();
                        let line = open(move |what| {
                            let _ = came.send(EarOrder::Came(take, what));
                        });
                        now = Some((take, Taking::new(take, STUCK), line));
                        None
                    }
                    Ok(EarOrder::Stop) => now.as_ref().map(|(_, taking, _)| taking.end(Ended::Stopped)),
                    Ok(EarOrder::Came(take, what)) => {
                        let mine = now.as_mut().filter(|(now, ..)| *now == take);
                        mine.and_then(|(_, taking, _)| taking.take_in(what))
                    }
                    Err(RecvTimeoutError::Timeout) => now.as_mut().and_then(|(_, taking, _)| taking.waited()),
                };
                let Some(told) = told else { continue };
                if matches!(told, Listened::Done(_)) {
                    now = None;
                }
                tell(told);
            }
        });
        if let Err(error) = spawned {
            tracing::warn!(%error, "no thread for the microphone");
        }
        Self { orders }
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        let _ = self.orders.send(EarOrder::End);
    }
}

impl Microphone for Ear {
    fn listen(&mut self, take: u32) {
        let _ = self.orders.send(EarOrder::Listen(take));
    }

    fn stop(&mut self) {
        let _ = self.orders.send(EarOrder::Stop);
    }
}

// Opens the microphone on a thread of its own, and holds it until the line is dropped.
fn open(tell: impl Fn(Comes) + Clone + Send + 'static) -> Sender<()> {
    let (line, held) = mpsc::channel::<()>();
    let fails = tell.clone();
    let holds = move || match stream(&tell) {
        Ok(stream) => {
            let _ = held.recv();
            drop(stream);
        }
        Err(error) => tell(Comes::Lost(error.to_string())),
    };
    if let Err(error) = thread::Builder::new().name("microphone".into()).spawn(holds) {
        fails(Comes::Lost(error.to_string()));
    }
    line
}

// In the form that the computer itself uses: what it gives is made ours by ourselves, whatever it is.
fn stream(tell: &(impl Fn(Comes) + Clone + Send + 'static)) -> Result<cpal::Stream, cpal::Error> {
    keep_the_library_quiet();
    let missing = || cpal::Error::from(cpal::ErrorKind::DeviceNotAvailable);
    let device = cpal::default_host().default_input_device().ok_or_else(missing)?;
    let config = device.default_input_config()?;
    let (heard, lost) = (tell.clone(), tell.clone());
    let mut errors = 0;
    let stream = device.build_input_stream_raw(
        config.config(),
        config.sample_format(),
        move |data: &Data, _: &_| match samples(data) {
            Some(samples) => heard(Comes::Sound(samples)),
            None => heard(Comes::Lost("samples of a kind that we do not know".into())),
        },
        move |error| {
            errors += 1;
            if ends_a_stream(&error) || errors == ERRORS {
                lost(Comes::Lost(error.to_string()));
            }
            // A broken stream calls its error out in a circle until it is dropped.
            thread::sleep(Duration::from_millis(5));
        },
        Some(Duration::from_secs(1)),
    )?;
    tell(Comes::Open(config.sample_rate(), config.channels()));
    stream.play()?;
    Ok(stream)
}

fn samples(data: &Data) -> Option<Vec<f32>> {
    fn of<T: SizedSample>(data: &Data) -> Option<Vec<f32>>
    where
        f32: FromSample<T>,
    {
        let all = data.as_slice::<T>()?;
        Some(all.iter().map(|sample| f32::from_sample(*sample)).collect())
    }
    match data.sample_format() {
        SampleFormat::F32 => of::<f32>(data),
        SampleFormat::I16 => of::<i16>(data),
        SampleFormat::I24 => of::<cpal::I24>(data),
        SampleFormat::I32 => of::<i32>(data),
        SampleFormat::U8 => of::<u8>(data),
        SampleFormat::I8 => of::<i8>(data),
        SampleFormat::U16 => of::<u16>(data),
        SampleFormat::U32 => of::<u32>(data),
        SampleFormat::F64 => of::<f64>(data),
        _ => None,
    }
}
