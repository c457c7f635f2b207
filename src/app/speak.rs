//! What the voice says, and which word of it is lit.

use super::{App, Message};
use crate::access::scan::Scan;
use crate::plan::{Knob, Way};
use crate::screen::{Item, Kind, Line, Zone};
use crate::voice::{Audio, Beep, Speech, Talk, Utterance, utterances};
use iced::Task;

/// What is heard.
pub(super) struct Voice {
    pub audio: Box<dyn Audio>,
    // What is being said, and the word of it that is lit.
    pub talk: Talk,
    pub lit: Option<(String, usize)>,
    // There is no device.
    pub mute: bool,
    speech: Speech,
}

impl Voice {
    pub fn new(speech: Speech, audio: Box<dyn Audio>) -> Self {
        Self { audio, talk: Talk::default(), lit: None, mute: false, speech }
    }
}

impl App {
    // Says lines, when the person wants a voice.
    fn speak(&mut self, said: Vec<Utterance>, loud: Knob, rate: f32) {
        if !self.settings.on(Knob::Sound) || said.is_empty() {
            return self.quiet();
        }
        self.voice.audio.speak(&said, self.settings.gain(loud), rate);
        // Without a device nothing is waited for. One that comes later is found by trying.
        let heard = if self.voice.mute { Vec::new() } else { said };
        self.voice.talk = Talk::new(heard, self.now(), rate);
        self.light();
    }

    pub(super) fn quiet(&mut self) {
        self.voice.audio.stop();
        self.voice.talk = Talk::new(Vec::new(), self.now(), 1.0);
        self.light();
    }

    fn utterances<'a>(&self, lines: impl IntoIterator<Item = &'a Line>) -> Vec<Utterance> {
        utterances(lines, &self.voice.speech, self.settings.on(Knob::Own))
    }

    pub(super) fn speak_item(&mut self, item: &Item) {
        let said = self.utterances(item.spoken());
        self.speak(said, Knob::Loud, 1.0);
    }

    pub(super) fn speak_line(&mut self, line: &Line) {
        let said = self.utterances([line]);
        self.speak(said, Knob::Loud, 1.0);
    }

    // The person's own words: as they stand in the field, or else on the screen.
    pub(super) fn speak_own(&mut self) {
        let typed = Line::own(self.typing.editor.text().trim());
        let own =
            if self.sight.screen.field().is_some() { vec![&typed] } else { self.sight.screen.own_words() };
        let said = self.utterances(own);
        self.speak(said, Knob::Loud, 1.0);
    }

    // The cursor came to an item. While scanning, this is the cue.
    pub(super) fn speak_at(&mut self, id: &str) {
        let lines: Vec<Line> = match self.sight.screen.item(id) {
            Some(item) => item.spoken().into_iter().cloned().collect(),
            None => vec![self.sight.screen.more.clone()],
        };
        if self.settings.way() != Way::Switch {
            let said = self.utterances(&lines);
            return self.speak(said, Knob::Loud, 1.0);
        }
        let said = match self.settings.value(Knob::Cue) {
            0 => Vec::new(),
            1 => self.utterances(lines.first()),
            _ => self.utterances(&lines),
        };
        self.speak(said, Knob::CueLoud, self.settings.gain(Knob::CueRate));
    }

    pub(super) fn speak_opening(&mut self) {
        let mut said = self.utterances(self.sight.screen.opening());
        if self.settings.way() == Way::Switch {
            // Facts can not be picked, so they are read with the screen.
            let facts = self.sight.screen.items.iter().filter(|item| item.kind == Kind::Fact);
            let lines: Vec<&Line> = facts.flat_map(Item::spoken).collect();
            said.extend(self.utterances(lines));
        }
        self.speak(said, Knob::Loud, 1.0);
    }

    // “Hear again”: the question, then everything on this page that can be picked.
    pub(super) fn speak_everything(&mut self) {
        let mut said = self.utterances(self.sight.screen.opening());
        let shown = self.sight.screen.items.iter().filter(|item| self.sight.frame.spot(&item.id).is_some());
        let lines: Vec<&Line> = shown
            .filter(|item| matches!(item.zone, Zone::Main | Zone::Side))
            .flat_map(Item::spoken)
            .collect();
        said.extend(self.utterances(lines));
        self.speak(said, Knob::Loud, 1.0);
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
        if self.settings.on(Knob::Beeps) && self.settings.on(Knob::Sound) && !self.voice.mute {
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
                tracing::info!(id, "scanned");
                self.speak_at(&id);
                self.pressing.scanner.cue_ends(self.voice.talk.end());
                self.sight.cursor = Some(id);
                if self.session.set_still(false) { self.refresh() } else { Task::none() }
            }
            Scan::Pick(at) => {
                self.beep(Beep::Pick);
                match self.pressing.order.get(at).cloned() {
                    Some(id) => self.press(&id),
                    None => Task::none(),
                }
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
        self.speak(said, Knob::Loud, 1.0);
        task
    }
}
