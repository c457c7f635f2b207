//! Help: who to ask, how the buttons work, who made this.

use super::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::content::Worries;
use crate::journey::{ForAdvocate, Place};
use crate::record::Subject;
use crate::screen::Saved;
use crate::words::Arg;

pub(super) fn help(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("help-heading", Body::Cards);
    // Name and number are one line: the answers need the room.
    let name = context.plan.helper.clone().map(|name| ("name", Arg::Text(name)));
    let phone = context.plan.helper_phone.clone().map(|phone| ("phone", Arg::Text(phone)));
    screen.lines = vec![match (name, phone) {
        (Some(name), Some(phone)) => context.made("help-ask-call", &[name, phone]),
        (Some(name), None) => context.made("help-ask", &[name]),
        (None, Some(phone)) => context.made("help-call", &[phone]),
        (None, None) => context.line("help-line"),
    }];
    if context.saved != Saved::NoPlan {
        let who = context.item("help-who", Kind::Button, Act::Go(Place::HelpWho));
        screen.items.push(Item { detail: context.line_if("help-who.detail"), ..who });
    }
    // Whom to tell stands here always, for everybody.
    for (key, place) in [("help-safe", Place::HelpSafe), ("help-words", Place::HelpWords)] {
        let item = context.item(key, Kind::Button, Act::Go(place));
        screen.items.push(Item { detail: context.line_if(&format!("{key}.detail")), ..item });
    }
    screen.items.extend(super::hard::this_was_hard(context));
    screen.items.push(context.item("help-how", Kind::Button, Act::Go(Place::HelpHow)));
    screen.items.push(context.item("help-looks", Kind::Button, Act::Go(Place::Settings)));
    screen.items.push(context.item("help-credits", Kind::Button, Act::Go(Place::Credits)));
    screen
}

pub(super) fn how(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("help-how-heading", Body::Rows);
    screen.items = HOW.map(|key| context.fact(key)).into();
    screen
}

// First what is done on a question, then the bar.
const HOW: [&str; 11] = [
    "help-how-pick",
    "help-how-change",
    "help-how-more",
    "help-how-not-sure",
    "help-how-later",
    "help-how-saved",
    "help-how-back",
    "help-how-map",
    "help-how-hear",
    "help-how-pause",
    "help-how-next",
];

// Every hard word that stands unexplained somewhere, in the order of the alphabet.
const WORDS: [&str; 24] = [
    "word-work",
    "word-advocate",
    "word-bills",
    "word-carer",
    "word-charity",
    "word-choke",
    "word-council",
    "word-direct",
    "word-document",
    "word-equipment",
    "word-goal",
    "word-hoist",
    "word-indicative",
    "word-need",
    "word-budget",
    "word-private",
    "word-respect",
    "word-review",
    "word-social-worker",
    "word-plan",
    "word-switch",
    "word-trained",
    "word-trust",
    "word-volunteer",
];

pub(super) fn who(context: &Context<'_>) -> Screen {
    context.asked(Subject::Helper)
}

// So many of those who made single pictures of a pack are named; on paper all whose pictures stand there.
const CREDITS: usize = 6;

pub(super) fn credits(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("credits-heading", Body::Rows);
    let keys = ["credits-pictures", "credits-font", "credits-voice", "credits-code"];
    screen.items = keys
        .map(|key| Item { detail: context.line_if(&format!("{key}.detail")), ..context.fact(key) })
        .into();
    // Whose pictures these are stands beside those that ship with the program.
    if let (Some(used), Some(first)) = (context.symbols.used, screen.items.first_mut()) {
        let mut credits = used.credits(used.pictures.keys().map(String::as_str));
        if credits.len() > CREDITS {
            credits.truncate(CREDITS);
            credits.push("…".to_owned());
        }
        let credit = credits.join("; ");
        first.value = Some(context.made("credits-symbols", &[("credit", Arg::Text(credit))]));
    }
    screen
}

pub(super) fn phone(context: &Context<'_>) -> Screen {
    context.asked(Subject::HelperPhone)
}

pub(super) fn safe(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("help-safe", Body::Rows);
    screen.items = vec![
        context.fact("help-safe-danger"),
        context.fact("help-safe-person"),
        context.fact("help-safe-worker"),
        match worries(context) {
            Some(council) => Item {
                detail: Some(Line::made(&council.name)),
                value: Some(Line::made(&council.phone)),
                ..context.fact("help-safe-council")
            },
            None => context.fact("help-safe-ask"),
        },
    ];
    if context.saved != Saved::NoPlan {
        let wanted =
            context.card("want-advocate", Subject::AdvocateWanted.path(), context.plan.advocate, &[]);
        screen.items.push(Item { detail: context.line_if("want-advocate.detail"), ..wanted });
        let more = Act::Visit(Place::Advocate(ForAdvocate::You));
        screen.items.push(context.item("advocate-open", Kind::Button, more));
    }
    screen
}

// The number of the person's council: of the one whose table they picked, else of the only real one here.
fn worries<'a>(context: &Context<'a>) -> Option<&'a Worries> {
    let picked = context.plan.money.source.as_deref().and_then(|id| context.content.pack(id));
    let mut real = context.content.packs.iter().filter(|pack| !pack.illustrative);
    let only = real.next().filter(|_| real.next().is_none());
    picked.filter(|pack| !pack.illustrative).or(only)?.worries.as_ref()
}

/// Hard words, explained.
pub(super) fn words(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("words-heading", Body::Rows);
    screen.items = WORDS.map(|key| context.fact(key)).into();
    screen
}
