//! What every screen has in the same place: the band and the bar; and short ways to make items.

use super::{
    Act, Body, Context, Item, Kind, Line, PackFound, Saved, Screen, SymbolsFound, Thing, WayOut, Zone, life,
};
use crate::journey::{self, ForAdvocate, PackPage, Part, PhotoStep, Place, Ready, RecordingStep, TalkAt};
use crate::pictures::Pictures;
use crate::plan::Way;
use crate::words::Arg;

/// So many pages have words.
const PAGES: usize = 9;

/// The ids of the bar, in order, on every screen of the road.
pub fn bar_ids() -> [&'static str; 6] {
    ["bar-back", "bar-map", "bar-hear", "bar-help", "bar-pause", "bar-who"]
}

impl Line {
    /// Words that somebody typed.
    pub fn own(text: impl Into<String>) -> Self {
        Self { key: None, text: text.into(), own: true }
    }

    /// Words with a name or a number in them.
    pub fn made(text: impl Into<String>) -> Self {
        Self { key: None, text: text.into(), own: false }
    }
}

impl Context<'_> {
    /// Fixed words.
    pub(super) fn line(&self, key: &str) -> Line {
        Line { key: Some(key.to_owned()), text: self.words.get(key), own: false }
    }

    /// Words with names or numbers put in.
    pub(super) fn made(&self, key: &str, args: &[(&str, Arg)]) -> Line {
        Line::made(self.words.with(key, args))
    }

    /// Fixed words, where there are any with this key.
    pub(super) fn line_if(&self, key: &str) -> Option<Line> {
        self.words.has(key).then(|| self.line(key))
    }

    /// The lines `key.line-1`, `key.line-2` and so on.
    pub(super) fn numbered(&self, key: &str) -> Vec<String> {
        (1..).map(|n| format!("{key}.line-{n}")).take_while(|key| self.words.has(key)).collect()
    }

    /// An item with the words and the picture of a key.
    pub(super) fn item(&self, key: &str, kind: Kind, act: Act) -> Item {
        Item {
            id: Pictures::key_for(key),
            kind,
            zone: Zone::Main,
            label: self.line(key),
            detail: None,
            value: None,
            picture: Some(Pictures::key_for(key)),
            things: Vec::new(),
            picked: false,
            progress: None,
            part: None,
            act,
            field: None,
            quiet: false,
            group: None,
        }
    }

    /// Something to read and hear, with its picture.
    pub(super) fn fact(&self, key: &str) -> Item {
        self.item(key, Kind::Fact, Act::Read)
    }

    /// Something small in an item, with the words and the picture of a key.
    pub(super) fn thing(&self, key: &str) -> Thing {
        Thing { picture: Pictures::key_for(key), label: self.line(key) }
    }

    /// A screen with a heading and its picture, and nothing else yet.
    pub(super) fn screen(&self, heading: &str, body: Body) -> Screen {
        Screen {
            place: Place::Start,
            part: Part::Start,
            title: self.line("app-name"),
            marks: Vec::new(),
            progress: None,
            saved: Saved::NoPlan,
            saved_words: None,
            saved_room: None,
            heading: self.line(heading),
            topic: None,
            private: false,
            picture: Some(Pictures::key_for(heading)),
            figure: None,
            lines: Vec::new(),
            body,
            items: Vec::new(),
            picked: self.line("picked-private"),
            more: self.line("more"),
            first_page: self.line("page-1"),
            side_room: None,
            pages: (1..=PAGES).map(|page| self.line(&format!("page-{page}"))).collect(),
            last_page: self.line("page-last"),
            language: self.words.language(),
        }
    }

    /// A screen that tells something: each line with its own picture.
    pub(super) fn story(&self, heading: &str) -> Screen {
        let mut screen = self.screen(heading, Body::Rows);
        screen.items = self.numbered(heading).iter().map(|key| self.fact(key)).collect();
        screen
    }

    /// A screen with a helping line below its heading, where there is one.
    pub(super) fn asking(&self, heading: &str, body: Body) -> Screen {
        let mut screen = self.screen(heading, body);
        screen.lines.extend(self.line_if(&format!("{heading}.help")));
        screen
    }
}

/// Puts the band and the bar around a screen.
pub(super) fn finish(screen: &mut Screen, place: &Place, context: &Context<'_>) {
    screen.place = place.clone();
    screen.part = place.part();
    screen.title = context.line(screen.part.key());
    screen.saved = context.saved;
    screen.saved_words = match context.saved {
        Saved::NoPlan | Saved::Typing => None,
        Saved::Yes => Some(context.line("saved")),
        Saved::No => Some(context.line("saving-off")),
    };
    screen.saved_room = (context.saved == Saved::Typing).then(|| context.words.get("saved"));
    if context.saved != Saved::NoPlan {
        screen.progress = journey::standing(place, context.plan, context.content);
    }
    if context.plan.example && context.saved != Saved::NoPlan {
        screen.marks.push(context.line("example-mark"));
    }
    if let Some(notice) = context.notice {
        screen.marks.push(context.line(notice));
    }
    let way = context.plan.settings.way();
    match way {
        Way::Switch if context.still => screen.marks.push(context.line("scan-again")),
        // The band has nothing that could be picked: a place where the eyes can rest.
        Way::Dwell => screen.marks.push(context.line("rest-here")),
        _ => {}
    }
    let bar = |key: &str, act: Act| Item { zone: Zone::Bar, ..context.item(key, Kind::Button, act) };
    if context.saved == Saved::NoPlan {
        // Before a plan is open there is no map and nothing to pause.
        if *place != Place::Start && context.way_out != WayOut::Stop {
            screen.items.push(bar("bar-back", Act::Back));
        }
        screen.items.push(bar("bar-hear", Act::Hear));
        if *place == Place::Start {
            screen.items.push(bar("bar-help", Act::Go(Place::Help)));
            screen.items.push(bar("bar-looks", Act::Go(Place::Settings)));
            screen.items.push(bar("bar-close", Act::Close));
        }
    } else {
        // On the map itself its button leads nowhere new, so it reads the map; so with who is here.
        let map = if *place == Place::Map { Act::Hear } else { Act::Go(Place::Map) };
        let who = Place::Ready(Ready::Who);
        let who = if *place == who { Act::Hear } else { Act::Visit(who) };
        let acts = [Act::Back, map, Act::Hear, Act::Go(Place::Help), Act::Go(Place::Pause), who];
        screen.items.extend(bar_ids().into_iter().zip(acts).map(|(key, act)| bar(key, act)));
        // Before who is here: the first six have their words as long as there is room for any.
        if journey::is_private(context.here, context.plan, context.content) {
            let last = screen.items.len() - 1;
            screen.items.insert(last, bar("bar-leave", Act::LeaveNow));
        }
    }
    match way {
        Way::Switch => screen.items.push(bar("bar-stop", Act::Still)),
        Way::Dwell if context.still => screen.items.push(bar("bar-point-on", Act::Still)),
        Way::Dwell => screen.items.push(bar("bar-point-off", Act::Still)),
        Way::Press | Way::Helper => {}
    }
    if let Some((key, act)) = forward(place, context) {
        screen.items.push(Item { zone: Zone::Next, ..context.item(key, Kind::Button, act) });
    }
}

// The one strong button, where there is a way on that is not one of the main items.
fn forward(place: &Place, context: &Context<'_>) -> Option<(&'static str, Act)> {
    let open = context.saved != Saved::NoPlan;
    match place {
        // Whoever looks at a photo says what is to come of it.
        Place::Photo(_, PhotoStep::Try | PhotoStep::Wait) => None,
        Place::Recording(_, RecordingStep::Listen | RecordingStep::Try) => None,
        Place::Start | Place::Trouble(_) | Place::ShareMaking | Place::Pause | Place::Seen(..) => None,
        // Asked whether it is to be erased, nobody goes on past it unawares.
        Place::Erase(id, _) if context.plan.answer(id).is_some() => None,
        Place::Apart if context.plan.today().apart.is_none() => Some(("bar-next", life::carry_on(context))),
        Place::Talk(talking) if matches!(talking.at, TalkAt::Agree | TalkAt::Making) => None,
        Place::Advocate(ForAdvocate::Agree) => None,
        Place::Carer(at) if at.asks_yes_or_no() => None,
        // “Yes” and “No” are there, unless nothing is picked that could be agreed to.
        Place::Pack(PackPage::Remove(_)) | Place::Symbols(PackPage::Remove(_)) => None,
        Place::Symbols(PackPage::Opened) if matches!(context.symbols.opened, SymbolsFound::Sound(_)) => None,
        Place::Pack(PackPage::Opened) if matches!(context.packs.opened, PackFound::Sound(_)) => None,
        Place::ShareAgree => super::share::gives_nothing(context).then_some(("bar-next", Act::Next)),
        Place::Settings if open => Some(("bar-return", Act::Return)),
        Place::Settings | Place::Setting(_) | Place::Learn(_) | Place::Ready(Ready::Try) => {
            Some(("bar-next", Act::Back))
        }
        Place::Supporter | Place::Group(_) | Place::WasHard => Some(("bar-next", Act::Back)),
        Place::Help | Place::Credits | Place::HelpHow | Place::HelpSafe | Place::HelpWords => {
            open.then_some(("bar-return", Act::Return))
        }
        Place::Map => Some(("bar-carry-on", Act::Go(super::start::carry_on(context)))),
        _ => Some(("bar-next", Act::Next)),
    }
}
