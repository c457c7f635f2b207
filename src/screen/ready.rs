//! Getting ready: the voice, the look, who is here, and what this is for.

mod settings;

pub(super) use settings::{learn, learning, reader_on, setting, settings};

use settings::practice;

use super::{Body, Context, Screen};
use crate::journey::Ready;
use crate::plan::Knob;

pub(super) fn ready(context: &Context<'_>, which: Ready) -> Screen {
    match which {
        Ready::Sound => setting(context, Knob::Sound),
        Ready::Loud => setting(context, Knob::Loud),
        Ready::Size => setting(context, Knob::Size),
        Ready::Colours => setting(context, Knob::Colours),
        Ready::Press => setting(context, Knob::Way),
        Ready::Learn => learn(context, 0),
        Ready::Try => practice(context),
        Ready::Who => {
            let options = ["alone", "family", "friend", "staff", "advocate"];
            let mut screen =
                options_on(context, "ready-who", "with/who", &options, context.plan.company.who.as_deref());
            screen.lines.push(context.line("ready-who.advocate-means"));
            screen
        }
        Ready::How => {
            let options = ["press", "say", "sign", "point", "body"];
            options_on(context, "ready-how", "with/how", &options, context.plan.company.how.as_deref())
        }
        Ready::What => context.story("ready-what"),
        Ready::See => context.story("ready-see"),
        Ready::Time => context.story("ready-time"),
        Ready::Need => context.story("ready-need"),
    }
}

fn options_on(context: &Context<'_>, key: &str, path: &str, options: &[&str], now: Option<&str>) -> Screen {
    let mut screen = context.asking(key, Body::Rows);
    screen.items = options.iter().map(|id| context.choice(&format!("{key}.{id}"), path, id, now)).collect();
    screen
}
