//! How the person wants the program to be: the list of settings, each setting, and the first switch.

use crate::journey::{FOR_ME, Place, Ready, is_for_me};
use crate::plan::{Knob, SWITCHES, Way};
use crate::record::{Subject, Value};
use crate::screen::common::{knob_key, source_words};
use crate::screen::{Act, Body, Context, Item, Kind, Saved, Screen, Zone};

pub(in crate::screen) fn settings(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("my-settings", Body::Cards);
    let tile = |knob: Knob| {
        let name = if knob == Knob::Way { "press" } else { knob.name() };
        context.item(&format!("my-settings.{name}"), Kind::Button, Act::Go(Place::Setting(knob)))
    };
    screen.items = FOR_ME.map(tile).into();
    if context.plan.settings.way() == Way::Switch {
        screen.items.push(context.item("my-settings.learn", Kind::Button, Act::Go(Place::Learn(0))));
    }
    if context.saved != Saved::NoPlan {
        screen.items.push(context.item("my-settings.try", Kind::Button, Act::Go(Place::Ready(Ready::Try))));
    }
    screen.items.push(context.item("my-settings.supporter", Kind::Button, Act::Go(Place::Supporter)));
    screen
}

/// A setting shows at once. It belongs to the plan; before a plan is open, to this computer.
pub(in crate::screen) fn setting(context: &Context<'_>, knob: Knob) -> Screen {
    let key = knob_key(knob);
    let now = context.plan.settings.id(knob);
    let mut screen = context.asking(&key, Body::Rows);
    let path = Subject::Setting(knob.name()).path();
    let option = |id: &str| {
        let say = Act::Record(vec![(path.clone(), Value::Pick(id.to_owned()))]);
        Item { picked: id == now, ..context.item(&format!("{key}.{id}"), Kind::Choice, say) }
    };
    screen.items = knob.options().map(option).collect();
    // Many choices of the person's own are cards; the supporter's pages are lists.
    if screen.items.len() > FEW && is_for_me(knob) {
        screen.body = Body::Cards;
    }
    if knob == Knob::Way {
        screen.lines.push(context.line("ready-press.switch-means"));
    }
    if !is_for_me(knob) {
        for item in &mut screen.items {
            item.picture = None;
        }
        screen.picture = None;
    }
    if context.undo == Some(knob) {
        let undo = context.item("set-undo", Kind::Button, Act::Undo);
        screen.items.push(Item { zone: Zone::Side, ..undo });
    }
    screen
}

// At the beginning a few choices are enough; the settings have all.
const FEW: usize = 5;

/// A setting with its first choices, and what is picked. That the computer's own size is followed needs no choice.
pub(in crate::screen) fn first_choices(context: &Context<'_>, knob: Knob) -> Screen {
    let mut screen = setting(context, knob);
    screen.body = Body::Rows;
    let rest = screen.items.split_off(FEW.min(screen.items.len()));
    let kept = |item: &Item| item.zone != Zone::Main || (item.picked && item.id != "ready-size-system");
    screen.items.extend(rest.into_iter().filter(kept));
    screen
}

/// “Can you hear this voice?” Nobody is answered for: nothing is picked before somebody picked here.
pub(in crate::screen) fn voice(context: &Context<'_>) -> Screen {
    let mut screen = setting(context, Knob::Sound);
    for item in screen.items.iter_mut().filter(|item| item.kind == Kind::Choice) {
        item.picked &= context.heard;
    }
    if context.notice == Some("trouble-no-sound") {
        screen.lines.insert(0, context.line("ready-sound.none"));
    }
    screen
}

/// The switch is learned by pressing it.
pub(in crate::screen) fn learn(context: &Context<'_>, switch: usize) -> Screen {
    let second = switch > 0;
    let key = if second { "learn-next" } else { "learn-switch" };
    let mut screen = context.asking(key, Body::Rows);
    screen.figure = context.plan.settings.switches().get(switch).map(|source| source_words(context, source));
    if context.learned {
        screen.lines.push(context.line("learn-switch.done"));
    }
    screen
}

/// The name under which a place keeps the switch that is pressed there.
pub(in crate::screen) fn learning(place: &Place) -> Option<&'static str> {
    match place {
        Place::Ready(Ready::Learn) => Some(SWITCHES[0]),
        Place::Learn(switch) => SWITCHES.get(*switch).copied(),
        _ => None,
    }
}

/// A first try at choosing; nothing of it is kept.
pub(in crate::screen) fn practice(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("ready-try", Body::Cards);
    let way = match context.plan.settings.way() {
        Way::Press => "press",
        Way::Switch => "switch",
        Way::Dwell => "dwell",
        Way::Helper => "helper",
    };
    screen.lines = match context.tried {
        Some(_) => vec![context.line("ready-try.well")],
        None => vec![context.line(&format!("ready-try.{way}")), context.line("ready-try.kept")],
    };
    screen.items = ["a", "b", "c"]
        .iter()
        .map(|id| {
            let item = context.item(&format!("ready-try.{id}"), Kind::Choice, Act::Try((*id).to_owned()));
            Item { picked: context.tried == Some(*id), ..item }
        })
        .collect();
    screen
}
