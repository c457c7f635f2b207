//! What screen readers and the list of windows are told, and what a screen reader asks for.

use iced::Task;
use iced::widget::text_editor::{Cursor, Position};

use super::{App, Message};
use crate::access::tree::{self, NAME, Portion, Run, Stands, Telling};
use crate::plan::Knob;
use crate::reader::Asked;
use crate::screen::{Item, Kind, Line};
use crate::ui::{self, Frame, Letters, SaidPart};

/// What a screen reader is to say of its own accord: “Hear again”, or a total that has changed.
#[derive(Default)]
pub(super) struct Now {
    said: Option<SaidNow>,
}

struct SaidNow {
    // On which screen.
    question: accesskit::NodeId,
    // What had the cursor; none: the question.
    item: Option<String>,
    // Empty once the cursor has left, until the next change: what has its own description back at once would
    // be read again.
    words: String,
    left: bool,
}

/// What is only read on a page, as screen readers are told of it.
pub fn stands(frame: &Frame) -> Vec<Stands> {
    let stands = |said: &ui::SaidSpot| Stands {
        part: match said.part {
            SaidPart::Heading => Portion::Heading,
            SaidPart::Picture => Portion::Picture,
            SaidPart::Figure => Portion::Figure,
            SaidPart::Line(at) => Portion::Line(at),
            SaidPart::Group(at) => Portion::Group(at),
        },
        bounds: (said.bounds.x, said.bounds.y, said.bounds.width, said.bounds.height),
    };
    frame.said.iter().map(stands).collect()
}

impl App {
    /// What the window is called: what this is about. Never the person's name, nor any of their words, and no
    /// private question: others see the names of windows, in a list of programs or on a shared screen.
    pub fn title(&self) -> String {
        let screen = self.screen();
        let topic = screen.topic.as_ref().filter(|topic| !topic.own && !screen.private);
        let about = &topic.unwrap_or(&screen.title).text;
        if about == NAME { NAME.to_owned() } else { format!("{NAME}: {about}") }
    }

    /// The tree for a screen reader.
    pub fn tree(&self) -> accesskit::TreeUpdate {
        let sight = &self.sight;
        let Cursor { position, selection } = self.typing.editor.cursor();
        let at = |Position { line, column }| (line, column);
        tree::tree(&Telling {
            screen: &sight.screen,
            targets: &sight.targets(),
            said: &stands(&sight.frame),
            cursor: sight.cursor.as_deref(),
            typed: &self.typed_runs(),
            caret: at(position),
            anchor: selection.map(at),
            size: (sight.window.width, sight.window.height),
            scale: sight.scale,
            page: (sight.frame.page + 1, sight.frame.pages),
            more: ui::MORE,
            now: self.now_said.said.as_ref().map(|now| (now.item.as_deref(), now.words.as_str())),
            shows: &|key| self.session.shown(&self.pictures, key),
        })
    }

    fn typed_runs(&self) -> Vec<Run> {
        let Some(field) = &self.sight.frame.field else { return Vec::new() };
        let text = self.typing.editor.text();
        let run = |line: ui::TypedLine| Run {
            line: line.line,
            start: line.start,
            text: line.text,
            bounds: (line.bounds.x, line.bounds.y, line.bounds.width, line.bounds.height),
            letters: line.letters,
            leftward: line.leftward,
        };
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let font = Letters::of(&self.settings).font();
        ui::typed_lines(text, field, font).into_iter().map(run).collect()
    }

    /// Tells the screen reader what is there now. Costs nothing while none listens.
    pub(super) fn tell_reader(&mut self) {
        self.leave_now();
        if let Some(mut reader) = self.reader.take() {
            let (size, scale) = (self.sight.window, self.sight.scale);
            if let Some(at) = self.stands_at() {
                let real = |length: f32| f64::from(length * scale);
                reader.stand(real(at.x), real(at.y), real(size.width), real(size.height));
            }
            reader.show(|| self.tree());
            self.reader = Some(reader);
        }
    }

    /// Has a screen reader say something of its own accord, where the program itself says nothing aloud.
    pub(super) fn tell_now(&mut self, words: String) {
        if self.settings.on(Knob::Sound) && !self.voice.is_mute() {
            return;
        }
        // The same words once more are news only after others, or none.
        self.now_said.said = Some(self.nothing_now());
        self.tell_reader();
        if let Some(now) = &mut self.now_said.said {
            now.words = words;
        }
    }

    /// “Hear again”, by the screen reader: the question, and everything on this page that answers it.
    pub(super) fn tell_everything(&mut self) {
        let shown = self.sight.shown();
        self.tell_now(tree::everything(&self.sight.screen, &shown));
    }

    /// Which page this is, by the screen reader: the question has the focus on each page.
    pub(super) fn tell_page(&mut self) {
        let words = self.sight.page_words().into_iter().map(|line| line.text);
        self.tell_now(tree::sentences(words));
    }

    /// “Hear my words”, by the screen reader: not all of them can read what stands in a field.
    pub(super) fn tell_own(&mut self) {
        let typed = self.typing.editor.text().trim().to_owned();
        let screen = &self.sight.screen;
        let on_screen = screen.own_words().into_iter().map(|line| line.text.clone());
        let own = if screen.field().is_some() { typed } else { tree::sentences(on_screen) };
        if !own.is_empty() {
            self.tell_now(own);
        }
    }

    /// After a press that leads nowhere: the total that has changed, or that the pick is kept. A card says itself
    /// what has become of it; that there are now more or fewer of them is not read after it.
    pub(super) fn tell_press(&mut self, item: &Item, before: Option<&Line>) {
        let screen = &self.sight.screen;
        if item.quiet {
            let picked = tree::sentences([screen.picked.text.clone()]);
            return self.tell_now(picked);
        }
        let figure = screen.figure.as_ref().filter(|figure| Some(*figure) != before);
        let kept = screen.saved_words.as_ref().filter(|_| item.kind == Kind::Choice);
        match figure.or(kept).map(|line| tree::sentences([line.text.clone()])) {
            Some(words) => self.tell_now(words),
            None => self.now_said.said = Some(self.nothing_now()),
        }
    }

    fn nothing_now(&self) -> SaidNow {
        let (question, item) = (tree::question_id(&self.sight.screen), self.sight.cursor.clone());
        SaidNow { question, item, words: String::new(), left: false }
    }

    // What was said now belongs to where the cursor was.
    fn leave_now(&mut self) {
        let Some(now) = &mut self.now_said.said else { return };
        let is_gone = now.question != tree::question_id(&self.sight.screen);
        let has_left = now.item != self.sight.cursor;
        if is_gone || now.left {
            self.now_said.said = None;
        } else if has_left {
            now.words.clear();
            now.left = true;
        }
    }

    // What a screen reader asks for is what a press or a key would do.
    pub(super) fn asked(&mut self, asked: Asked) -> Task<Message> {
        let targets = self.sight.targets();
        let item = |node| tree::item_of(&self.sight.screen, &targets, node).map(str::to_owned);
        let is_field = |id: &String| self.sight.screen.item(id).is_some_and(|item| item.kind == Kind::Field);
        match asked {
            Asked::Begun => {
                tracing::info!("a screen reader listens");
                self.session.reader_began();
                self.refresh()
            }
            Asked::Ended => Task::none(),
            Asked::Press(node) => match item(node) {
                Some(id) => self.by_hand(&id, None, Knob::Taps),
                None => Task::none(),
            },
            Asked::Focus(node) => match item(node) {
                Some(id) => self.put_cursor(Some(id)),
                None if node == tree::question_id(&self.sight.screen) => self.put_cursor(None),
                None => Task::none(),
            },
            Asked::Write(node, text) => match item(node).filter(is_field) {
                Some(_) => self.write(&text),
                None => Task::none(),
            },
            Asked::PutIn(node, text) => match item(node).filter(is_field) {
                Some(_) => self.put_in_place(&text),
                None => Task::none(),
            },
            Asked::Select(node, selection) => {
                if item(node).filter(is_field).is_some() {
                    let runs = self.typed_runs();
                    let at = |place| tree::typed_at(&self.sight.screen, &runs, place);
                    if let (Some(from), Some(to)) = (at(&selection.anchor), at(&selection.focus)) {
                        self.typing.select(from, to);
                    }
                }
                Task::none()
            }
        }
    }
}
