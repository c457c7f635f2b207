//! Getting ready: the voice, the look, who is here, and what this is for.

mod settings;
mod who;

pub(super) use settings::{learn, learning, setting, settings};
pub(super) use who::name as person_name;

use settings::practice;

use super::{Context, Screen};
use crate::journey::Ready;
use crate::plan::Knob;

pub(super) fn ready(context: &Context<'_>, which: Ready) -> Screen {
    match which {
        Ready::Sound => settings::voice(context),
        Ready::Size => settings::first_choices(context, Knob::Size),
        Ready::Press => setting(context, Knob::Way),
        Ready::Learn => learn(context, 0),
        Ready::Try => practice(context),
        Ready::Who => who::who(context),
        Ready::How => who::how(context),
        Ready::What => context.story("ready-what"),
    }
}
