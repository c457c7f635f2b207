//! Getting ready: the voice, the look, who is here, and what this is for.

mod settings;

pub(super) use settings::{learn, learning, reader_on, setting, settings};

use settings::practice;

use super::{Context, Screen};
use crate::journey::Ready;
use crate::plan::Knob;
use crate::record::Subject;

pub(super) fn ready(context: &Context<'_>, which: Ready) -> Screen {
    match which {
        Ready::Sound => setting(context, Knob::Sound),
        Ready::Loud => setting(context, Knob::Loud),
        Ready::Size => setting(context, Knob::Size),
        Ready::Colours => setting(context, Knob::Colours),
        Ready::Press => setting(context, Knob::Way),
        Ready::Learn => learn(context, 0),
        Ready::Try => practice(context),
        Ready::Who => context.asked(Subject::Who),
        Ready::How => context.asked(Subject::How),
        Ready::What => context.story("ready-what"),
        Ready::See => context.story("ready-see"),
        Ready::Time => context.story("ready-time"),
        Ready::Need => context.story("ready-need"),
    }
}
