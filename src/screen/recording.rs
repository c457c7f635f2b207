//! My own voice, at an answer, at a goal or about somebody: recorded, heard, kept, taken away.

use core::time::Duration;

use super::photo::is_quiet;
use super::tile::TakeNow;
use super::{Act, Body, Context, Item, Kind, Line, Screen, VoiceAct};
use crate::journey::{MediaOf, RecordingStep};
use crate::plan::recording_of;
use crate::record::{Subject, Value};
use crate::words::Arg;

// The time that is left is told in such steps, so that nothing hurries anybody.
const STEP: u64 = 10;
// After so long it is said that nothing was heard.
const SILENT: Duration = Duration::from_secs(3);

pub(super) fn recording(context: &Context<'_>, of: &MediaOf, step: RecordingStep) -> Screen {
    let mut screen = match step {
        RecordingStep::Here => here(context, of),
        RecordingStep::Ready => ready(context, of),
        RecordingStep::Listen => listen(context),
        RecordingStep::Try => tried(context, of),
    };
    super::photo::be_about(context, of, &mut screen);
    screen
}

/// The button that leads to the recording of an answer, of a goal or about somebody.
pub(super) fn button(context: &Context<'_>, of: &MediaOf) -> Item {
    let there = of.with(|about| context.plan.recording(about).is_some());
    let step = match context.voice.1 {
        Some(taken) if taken.of == of => RecordingStep::Try,
        _ if there => RecordingStep::Here,
        _ => RecordingStep::Ready,
    };
    let item = context.item("recording-begin", Kind::Button, Act::Visit(of.recording(step)));
    Item { picked: there && !is_hidden(context, of), ..item }
}

// A recording at a private answer is not heard by who comes back, as the answer is not seen.
fn is_hidden(context: &Context<'_>, of: &MediaOf) -> bool {
    let Some(path) = of.with(|about| recording_of(about).map(|recording| recording.path())) else {
        return false;
    };
    is_quiet(context, of) && !context.said_here.contains(&path)
}

fn go(context: &Context<'_>, key: &str, of: &MediaOf, step: RecordingStep) -> Item {
    context.item(key, Kind::Button, Act::Go(of.recording(step)))
}

fn here(context: &Context<'_>, of: &MediaOf) -> Screen {
    let there = of.with(|about| {
        context.plan.recording(about)?;
        recording_of(about).map(|recording: Subject<'_>| recording.path())
    });
    let Some(path) = there else { return ready(context, of) };
    let mut screen = context.screen("recording-heading", Body::Rows);
    let button = |key: &str, act: Act| context.item(key, Kind::Button, act);
    if is_hidden(context, of) {
        screen.lines.push(context.line("answered-again"));
    } else {
        screen.lines.push(context.line("recording-heading.help"));
        screen.items.push(button("recording-hear", Act::Voice(VoiceAct::Hear)));
    }
    screen.items.push(go(context, "recording-another", of, RecordingStep::Ready));
    let remove = button("recording-remove", Act::Record(vec![(path, Value::Gone)]));
    screen.items.push(Item { quiet: is_quiet(context, of), ..remove });
    screen
}

fn ready(context: &Context<'_>, of: &MediaOf) -> Screen {
    let mut screen = context.asking("recording-ready", Body::Scale);
    screen.items.push(context.item("recording-record", Kind::Button, Act::Voice(VoiceAct::Listen)));
    // What was said before is not lost because somebody went back.
    if context.voice.1.is_some_and(|taken| taken.of == of) {
        screen.items.push(go(context, "recording-try", of, RecordingStep::Try));
    }
    screen
}

fn listen(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("recording-listen", Body::Scale);
    let stop = context.item("recording-stop", Kind::Button, Act::Voice(VoiceAct::Stop));
    let Some(level) = context.voice.0 else {
        screen.heading = context.line("recording-listen.wait");
        screen.items.push(stop);
        return screen;
    };
    let left = level.left.as_millis().div_ceil(u128::from(STEP) * 1000) * u128::from(STEP);
    let [minutes, seconds] = [left / 60, left % 60].map(|part| i64::try_from(part).unwrap_or(0));
    let args = [("minutes", Arg::Count(minutes)), ("seconds", Arg::Count(seconds))];
    screen.figure = Some(context.made("recording-left", &args));
    let nothing = level.silent && level.length >= SILENT;
    screen.lines =
        vec![context.line(if nothing { "recording-listen.nothing" } else { "recording-listen.help" })];
    screen.items.push(Item { progress: Some((level.loud, level.loudest)), ..stop });
    screen
}

fn tried(context: &Context<'_>, of: &MediaOf) -> Screen {
    let Some(taken) = context.voice.1.filter(|taken| taken.of == of) else { return ready(context, of) };
    let mut screen = context.screen("recording-try", Body::Rows);
    let why = match taken.now {
        TakeNow::Whole => None,
        TakeNow::Full => Some("recording-try.full"),
        TakeNow::Lost => Some("recording-try.lost"),
    };
    let lines: Vec<Line> =
        why.into_iter().chain(["recording-try.help"]).map(|key| context.line(key)).collect();
    screen.lines = lines;
    let keep = context.item("recording-keep", Kind::Button, Act::Voice(VoiceAct::Keep));
    screen.items = vec![
        context.item("recording-hear", Kind::Button, Act::Voice(VoiceAct::Hear)),
        Item { quiet: is_quiet(context, of), ..keep },
        go(context, "recording-again", of, RecordingStep::Ready),
    ];
    screen
}
