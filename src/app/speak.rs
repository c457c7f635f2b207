//! What the voice says, and which word of it is lit.

use super::{App, Message};
use crate::access::order::group_of_id;
use crate::access::scan::Scan;
use crate::plan::{Knob, Settings, Way};
use crate::screen::{Act, Item, Kind, Line, VoiceAct};
use crate::voice::{Audio, Beep, Heard, Samples, Speech, Talk, Utterance, utterances};
use iced::Task;

/// What is heard.
pub(super) struct Voice {
    pub audio: Box<dyn Audio>,
    // What is being said, and the word of it that is lit.
    pub talk: Talk,
    pub lit: Option<(String, usize)>,
    // There is no device.
    mute: bool,
    // What would be said now if there was one, and its rate.
    unheard: Option<(Vec<Utterance>, f32)>,
    // What is being said are the words of a button for hearing again.
    names_hear: bool,
    speech: Speech,
}

// What the voice says by itself, by the value of its setting.
const ALL_THAT_IS_COME_TO: u32 = 2;
const NEW_SCREENS: u32 = 1;

const NO_SOUND: &str = "trouble-no-sound";

impl Voice {
    // Whether there is nothing to hear it with.
    pub fn is_mute(&self) -> bool {
        self.mute
    }

    pub fn new(speech: Speech, audio: Box<dyn Audio>) -> Self {
        let talk = Talk::default();
        Self { audio, talk, lit: None, mute: false, unheard: None, names_hear: false, speech }
    }
}

impl App {
    // Says lines, when the person wants a voice.
    fn speak(&mut self, said: Vec<Utterance>, loud: Knob, rate: f32) {
        // While the person is recorded, the program is quiet.
        if !self.settings.on(Knob::Sound) || said.is_empty() || self.session.is_listening() {
            return self.quiet();
        }
        self.sound(said, loud, rate);
    }

    // Says or plays it, whether the person wants a voice or not.
    fn sound(&mut self, said: Vec<Utterance>, loud: Knob, rate: f32) {
        self.voice.audio.speak(&said, self.settings.gain(loud), rate);
        // Without a device nothing is waited for. One that comes later is found by trying.
        if self.voice.mute {
            self.voice.unheard = Some((said, rate));
            return self.talks(Vec::new(), rate);
        }
        self.talks(said, rate);
    }

    // What the person recorded: they asked for it. It is as loud as the voice, and as quick as they talked.
    pub(super) fn play(&mut self, samples: Samples) -> Task<Message> {
        self.sound(vec![Utterance::Recorded(samples)], Knob::Loud, 1.0);
        if self.voice.mute {
            self.session.notice(NO_SOUND);
            return self.refresh();
        }
        Task::none()
    }

    // In the main voice.
    fn say(&mut self, said: Vec<Utterance>) {
        self.speak(said, Knob::Loud, self.settings.gain(Knob::Pace));
    }

    fn talks(&mut self, said: Vec<Utterance>, rate: f32) {
        self.voice.talk = Talk::new(said, self.now(), rate);
        self.voice.names_hear = false;
        self.light();
    }

    pub(super) fn quiet(&mut self) {
        self.voice.audio.stop();
        self.voice.unheard = None;
        self.talks(Vec::new(), 1.0);
    }

    fn is_speaking(&self) -> bool {
        self.now() < self.voice.talk.end()
    }

    // The voice found something, or lost it.
    pub(super) fn heard(&mut self, heard: Heard) -> Task<Message> {
        match heard {
            Heard::Device(true) => {
                self.voice.mute = false;
                if let Some((said, rate)) = self.voice.unheard.take() {
                    self.talks(said, rate);
                }
                if !self.session.notice_over(NO_SOUND) {
                    return Task::none();
                }
            }
            Heard::Device(false) => {
                self.voice.mute = true;
                self.talks(Vec::new(), 1.0);
                self.pressing.scanner.nothing_is_said(self.now());
                self.session.notice(NO_SOUND);
            }
            Heard::NoOwnVoice => self.session.notice("trouble-no-own-voice"),
        }
        self.refresh()
    }

    // Whether it says what the cursor or the pointer comes to.
    pub(super) fn says_all(&self) -> bool {
        self.settings.value(Knob::Speaks) >= ALL_THAT_IS_COME_TO
    }

    fn utterances<'a>(&self, lines: impl IntoIterator<Item = &'a Line>) -> Vec<Utterance> {
        utterances(lines, &self.voice.speech, self.settings.on(Knob::Own))
    }

    pub(super) fn speak_item(&mut self, item: &Item) {
        let said = self.utterances(item.spoken());
        self.say(said);
    }

    // What is pressed is said, where it was not heard before. A choice is said back by the ways of pressing that
    // take it slowly.
    pub(super) fn speaks_back(&self, item: &Item) -> bool {
        let speaks_itself = matches!(item.act, Act::Hear | Act::ReadOwn | Act::Voice(VoiceAct::Hear));
        match self.settings.way() {
            Way::Press | Way::Helper | Way::Dwell if !self.says_all() => !speaks_itself,
            Way::Switch | Way::Dwell => matches!(item.kind, Kind::Choice | Kind::Card),
            Way::Press | Way::Helper => false,
        }
    }

    // So is the button that turns the page.
    pub(super) fn speak_more(&mut self) {
        if self.settings.way() != Way::Switch && !self.says_all() {
            let said = self.utterances([self.sight.turns()]);
            self.say(said);
        }
    }

    // A voice that was just set is heard at once.
    pub(super) fn speak_as_set(&mut self, item: &Item, before: &Settings) {
        let other = |knob: Knob| before.value(knob) != self.settings.value(knob);
        if other(Knob::Pace) || other(Knob::Loud) {
            // One word is too short to hear how fast it is.
            let mut lines = item.spoken();
            lines.push(&self.sight.screen.heading);
            let said = self.utterances(lines);
            self.say(said);
        } else if other(Knob::CueRate) || other(Knob::CueLoud) {
            let said = self.utterances(item.spoken());
            self.speak(said, Knob::CueLoud, self.settings.gain(Knob::CueRate));
        }
    }

    pub(super) fn speak_line(&mut self, line: &Line) {
        let said = self.utterances([line]);
        self.say(said);
    }

    // The person's own words: as they stand in the field, or else on the screen.
    pub(super) fn speak_own(&mut self) {
        let typed = Line::own(self.typing.editor.text().trim());
        let own =
            if self.sight.screen.field().is_some() { vec![&typed] } else { self.sight.screen.own_words() };
        let said = self.utterances(own);
        self.say(said);
    }

    // Nobody is asked whether they hear a voice that this computer can not give, without being told.
    pub(super) fn remind_of_no_sound(&mut self) {
        if self.voice.mute && self.sight.screen.is_about_the_voice() {
            self.session.notice(NO_SOUND);
            self.sight.screen = self.session.screen();
        }
    }

    // Another page of the same screen: which it is; what is asked there, where that is something else; and what it
    // begins with, where all is said that is come to.
    pub(super) fn speak_page(&mut self, asked: &Line) {
        if self.settings.value(Knob::Speaks) < NEW_SCREENS {
            return;
        }
        let sight = &self.sight;
        let mut lines = sight.page_words();
        lines.extend(Some(sight.asks().clone()).filter(|asks| asks != asked));
        let first =
            sight.frame.spots.first().filter(|_| self.says_all() && self.settings.way() != Way::Switch);
        let item = first.and_then(|first| sight.screen.item(&first.id));
        lines.extend(item.into_iter().flat_map(Item::spoken).cloned());
        let said = self.utterances(&lines);
        self.say(said);
    }

    // The cursor came to an item. While scanning, this is the cue.
    pub(super) fn speak_at(&mut self, id: &str) {
        let mut lines: Vec<Line> = self.entering(id).into_iter().collect();
        // With the shortest cues, what is asked and the name of the item are said.
        let short = lines.len() + 1;
        match self.sight.screen.item(id) {
            Some(item) => lines.extend(item.spoken().into_iter().cloned()),
            None if group_of_id(id).is_some() => {}
            None => lines.push(self.sight.turns().clone()),
        }
        let hears = self.sight.screen.item(id).is_some_and(|item| item.act == Act::Hear);
        if self.settings.way() != Way::Switch {
            // A reading goes on until its button stops it; that the pointer comes there is not enough.
            if self.says_all() && !(hears && self.is_speaking()) {
                let said = self.utterances(&lines);
                self.say(said);
                self.voice.names_hear = hears;
            }
            return;
        }
        let said = match self.settings.value(Knob::Cue) {
            0 => Vec::new(),
            1 => self.utterances(lines.iter().take(short)),
            _ => self.utterances(&lines),
        };
        self.speak(said, Knob::CueLoud, self.settings.gain(Knob::CueRate));
        self.voice.names_hear = hears;
    }

    // The words of the group that the cursor comes into with this item, or of the group that scanning comes to.
    fn entering(&self, id: &str) -> Option<Line> {
        let screen = &self.sight.screen;
        let whole = group_of_id(id);
        let group = whole.or_else(|| screen.group_of(id))?;
        let words = screen.groups().get(group)?.words?.clone();
        let from = self.sight.cursor.as_deref().and_then(|from| screen.group_of(from));
        // The heading has said them, or the cue of the group.
        let first = self.sight.frame.spots.first().map(|first| first.id.as_str());
        let known = match from {
            None => screen.heading_at(first).text == words.text,
            Some(from) => from == group,
        };
        let opened = self.pressing.open == Some(group) || self.sight.group == Some(group);
        (whole.is_some() || !(known || opened)).then_some(words)
    }

    // A new screen, or one that says something new.
    pub(super) fn speak_opening(&mut self) {
        if self.settings.value(Knob::Speaks) >= NEW_SCREENS {
            self.speak_question();
        }
    }

    // The question with its helping lines, whenever the voice speaks.
    pub(super) fn speak_question(&mut self) {
        let mut said = self.opening();
        if self.settings.way() == Way::Switch {
            // Facts can not be picked, so they are read with the screen.
            let facts = self.sight.screen.items.iter().filter(|item| item.kind == Kind::Fact);
            let lines: Vec<&Line> = facts.flat_map(Item::spoken).collect();
            said.extend(self.utterances(lines));
        }
        self.say(said);
    }

    // What this page asks, and what helps with it.
    fn opening(&self) -> Vec<Utterance> {
        let lines = self.sight.screen.opening().into_iter().skip(1);
        self.utterances(std::iter::once(self.sight.asks()).chain(lines))
    }

    // “Hear again”: silence while the voice speaks, and otherwise everything. The button's own words do not count.
    pub(super) fn hear_again(&mut self) {
        if self.is_speaking() && !self.voice.names_hear { self.quiet() } else { self.speak_everything() }
    }

    // The question, then everything on this page that can be picked.
    fn speak_everything(&mut self) {
        let mut said = self.opening();
        let frame = &self.sight.frame;
        said.extend(self.utterances(self.sight.screen.answers_to(&|item| frame.spot(&item.id).is_some())));
        self.say(said);
    }

    // Words light up where the person wants it and things may move.
    fn lights(&self) -> bool {
        self.settings.on(Knob::Along) && self.settings.moves(self.computer)
    }

    // Which word is lit now.
    pub(super) fn light(&mut self) {
        let word = self.lights().then(|| self.voice.talk.word(self.now())).flatten();
        self.voice.lit = word.map(|(key, word)| (key.to_owned(), word));
    }

    pub(super) fn next_word(&self) -> Option<core::time::Duration> {
        self.lights().then(|| self.voice.talk.next_change(self.now())).flatten()
    }

    fn beep(&mut self, beep: Beep) {
        let wanted = self.settings.on(Knob::Beeps) && self.settings.on(Knob::Sound);
        if wanted && !self.voice.mute && !self.session.is_listening() {
            self.voice.audio.beep(beep, self.settings.gain(Knob::CueLoud));
        }
    }

    // Shows, says or presses what scanning came to.
    pub(super) fn scanned(&mut self, scan: Scan) -> Task<Message> {
        match scan {
            Scan::Stay => Task::none(),
            Scan::Cue { at, again } => {
                self.beep(if again { Beep::Wrap } else { Beep::Step });
                let Some(id) = self.pressing.order.get(at).cloned() else { return Task::none() };
                if !self.sight.screen.item(&id).is_some_and(|item| item.quiet) {
                    tracing::info!(id, "scanned");
                }
                self.speak_at(&id);
                self.pressing.scanner.cue_ends(self.voice.talk.end());
                self.close_group(&id);
                self.sight.group = group_of_id(&id);
                self.sight.cursor = Some(id).filter(|_| self.sight.group.is_none());
                if self.session.set_still(false) { self.refresh() } else { Task::none() }
            }
            Scan::Pick(at) => {
                self.beep(Beep::Pick);
                match self.pressing.order.get(at).cloned() {
                    Some(id) => self.by_hand(&id, None, Knob::Repeat),
                    None => Task::none(),
                }
            }
            // While the program listens, each press of a switch stops it.
            Scan::Rest if self.session.is_listening() => {
                self.begin_scan(0);
                Task::none()
            }
            Scan::Rest => self.rest(),
        }
    }

    // Scanning waits for a press, and says so.
    pub(super) fn rest(&mut self) -> Task<Message> {
        self.pressing.scanner.rest();
        self.session.set_still(true);
        let task = self.refresh();
        // The band says it now, too.
        let again = self.sight.screen.marks.iter().filter(|mark| mark.key.as_deref() == Some("scan-again"));
        let said = self.utterances(again);
        self.say(said);
        task
    }
}
