//! Getting ready: the voice, the look, who is here, and what this is for.

use super::{Act, Body, Context, Item, Role, Saved, Screen};
use crate::journey::Ready;

pub(super) fn ready(context: &Context<'_>, which: Ready) -> Screen {
    match which {
        Ready::Sound => setting(context, "ready-sound", "sound", &["on", "off"]),
        Ready::Loud => setting(context, "ready-loud", "loud", &["soft", "middle", "loud", "very"]),
        Ready::Size => setting(context, "ready-size", "size", &["s100", "s125", "s150", "s175", "s200"]),
        Ready::Colours => {
            setting(context, "ready-colours", "colours", &["standard", "dark", "yellow", "cream"])
        }
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

// A setting shows at once. It belongs to the plan; before a plan is open, to this computer.
fn setting(context: &Context<'_>, key: &str, name: &str, options: &[&str]) -> Screen {
    let now = context.plan.settings.id(name);
    let mut screen = options_on(context, key, &format!("setting/{name}"), options, Some(now));
    if context.saved == Saved::NoPlan {
        for (item, id) in screen.items.iter_mut().zip(options) {
            *item =
                Item { act: Act::Set(name.to_owned(), (*id).to_owned()), role: Role::Choice, ..item.clone() };
        }
    }
    screen
}
